"""The PDFs before and at a meeting: what they say, what they cannot be mistaken for, and how they fill pages."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from secretariat.documents.content.meeting import LocalText, MeetingState, PaperEntry
from secretariat.documents.content.minutes import Stage, State
from secretariat.documents.content.names import Delegate, Delegation, Party, Person
from secretariat.documents.pdf.agenda import set_agenda
from secretariat.documents.pdf.attendance_sheet import SPARE, set_attendance_sheet
from secretariat.documents.pdf.brief import set_brief
from secretariat.documents.pdf.name_plates import set_name_plates
from secretariat.documents.pdf.notice import set_notice
from secretariat.documents.pdf.participants import set_participants
from secretariat.documents.pdf.seating import set_seating
from secretariat.domain.meetings import Attendance
from tests.documents import meeting_content as given
from tests.documents.minutes_content import PAKISTAN, PALESTINE, SIDDIQUI, health_minutes
from tests.documents.pdf_tools import info_of, minutes, pages_of, run, words_of
from tests.documents.standards import assert_archival
from tests.documents.test_emblem import picture

Made = tuple[Callable[..., Any], Callable[..., Any]]
ALL: dict[str, Made] = {
    "notice": (set_notice, given.notice),
    "agenda": (set_agenda, given.agenda),
    "annotated": (set_agenda, given.annotated),
    "brief": (set_brief, given.brief),
    "participants": (set_participants, given.participants),
    "sheet": (set_attendance_sheet, given.sheet),
    "plates": (set_name_plates, given.plates),
    "seating": (set_seating, given.seating),
}
every = pytest.mark.parametrize("name", ALL)
SAMPLE = "Sample data: meetings and delegates are invented"


def pdf(name: str, **changes: Any) -> bytes:
    setter, content = ALL[name]
    return given.made(setter, content(**changes))


def in_order(text: str, *parts: str) -> None:
    place = 0
    for part in parts:
        found = text.find(part, place)
        assert found >= 0, part
        place = found + len(part)


@every
def test_the_same_content_gives_the_same_file_which_is_one_for_the_archive(name: str) -> None:
    data = pdf(name)
    assert data == pdf(name)
    assert_archival(data)


@every
def test_every_page_says_that_the_sample_is_one(name: str) -> None:
    for page in pages_of(pdf(name)):
        assert SAMPLE in page
    real = replace(given.FACTS, sample=False)
    assert SAMPLE not in words_of(pdf(name, facts=real))


@every
def test_properties_name_the_document_and_its_language(name: str, tmp_path: Path) -> None:
    info = info_of(pdf(name), tmp_path)
    assert info["Title"].endswith(": Pakistan–Palestine Health Working Group – Second Meeting")
    assert info["Author"] == "Pakistan–Palestine Health Working Group"
    assert info["Subject"].startswith("PPHWG/2026/2")


@every
def test_pages_are_numbered_to_the_last(name: str) -> None:
    pages = pages_of(pdf(name))
    if name != "plates":  # nobody puts a page number on the table
        for number, page in enumerate(pages, 1):
            assert f"Page {number} of {len(pages)}" in page


LONG = "Dr " + "Maximiliane-Christodoulopoulou " * 6 + "of the Long Name"
ENDLESS = "Donaudampfschiffahrtsgesellschaft" * 8


@every
@pytest.mark.parametrize("text", [LONG, ENDLESS, "\u202e{x}<b>%s</b>&amp;\\", "محمد " * 40, "王" * 90])
def test_names_of_any_length_and_script_are_set_and_end_within_the_page(name: str, text: str) -> None:
    person = Person(text, text, text, text)
    party = Party(name=text, short_name=text, adjective=text)
    facts = replace(given.FACTS, parties=(party, PALESTINE), venue=text, group=text)
    changes: dict[str, Any] = {"facts": facts}
    if name in ("participants", "sheet"):
        changes["delegations"] = (Delegation(party, (Delegate(person),) * 3),)
    if name in ("agenda", "annotated", "notice"):
        key = "agenda" if name == "notice" else "entries"
        changes[key] = (replace(given.ENTRIES[1], title=LocalText(text), presenter=text),)
    if name == "plates":
        changes["plates"] = (given.plate(person),)
    if name == "seating":
        changes["sides"] = tuple(
            replace(side, seats=(given.plate(person),) * 9) for side in given.seating().sides
        )
    if name == "brief":
        changes["items"] = (replace(given.brief().items[0], lines=(text,)),)
    data = pdf(name, **changes)
    width, height = (842, 595) if name in ("plates", "seating") else (595, 842)
    for x_min, y_min, x_max, y_max in boxes(data).values():
        assert -1 <= x_min <= x_max <= width + 1
        assert -1 <= y_min <= y_max <= height + 1


def boxes(data: bytes, page: int | None = None) -> dict[str, tuple[float, float, float, float]]:
    """Return where words stand, the y axis pointing down; of a word that stands there twice the last place."""
    only = ("-f", str(page), "-l", str(page)) if page else ()
    text = run("pdftotext", "-bbox", *only, "-", "-", data=data)
    pattern = r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>'
    return {word: (float(a), float(b), float(c), float(d)) for a, b, c, d, word in re.findall(pattern, text)}


def colours(data: bytes) -> set[bytes]:
    with pikepdf.open(io.BytesIO(data)) as file:
        streams = b"".join(page.Contents.read_bytes() for page in file.pages)
    return set(re.findall(rb"[\d.]+ [\d.]+ [\d.]+ rg", streams))


def test_the_notice_is_a_letter_with_everything_that_is_asked_for() -> None:
    in_order(
        words_of(pdf("notice")),
        "Meeting PPHWG/2026/2",
        "estricted",
        "NOTICE OF MEETING",
        "To the members of the delegations",
        "Delegation of the Islamic Republic of Pakistan",
        "Attention: Dr Ayesha Siddiqui",
        "Delegation of the State of Palestine",
        "Pursuant to Article 7 of the Memorandum of Understanding",
        "the Second Meeting of the Pakistan–Palestine Health Working Group is convened at Ramallah on 8 and 9 "
        "September 2026, in person and by video link. The meeting is hosted by the State of Palestine.",
        "Ministry of Health, Conference Room, Ramallah",
        "8 September 2026, 10:00–13:00 Ramallah (UTC+3) · 12:00–15:00 Islamabad (UTC+5)",
        "9 September 2026, 10:00–12:30 Ramallah (UTC+3) · 12:00–14:30 Islamabad (UTC+5)",
        "document PPHWG/2026/2/1, is attached",
        "By 9 August 2026",
        "Proposals for the agenda",
        "By 25 August 2026",
        "Working papers reach the secretariat",
        "Each side communicates the names",
        "Ms Rana Odeh, Palestine",
        "rana.odeh@example.org",
        "Attachment. Provisional agenda",
        "Opening of the meeting",
    )


def test_a_joint_meeting_names_all_groups() -> None:
    facts = replace(given.FACTS, joint_groups=("Vaccine Board", "Training Board"))
    for name in ("notice", "agenda", "participants", "sheet", "brief"):
        assert "Joint meeting with Vaccine Board and Training Board" in words_of(pdf(name, facts=facts))
    found = words_of(pdf("notice", facts=facts))
    assert "It is a joint meeting with Vaccine Board and Training Board." in found


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (MeetingState.PLANNED, "DRAFT, the meeting is not convened yet"),
        (MeetingState.POSTPONED, "The meeting is POSTPONED"),
        (MeetingState.CANCELLED, "The meeting is CANCELLED"),
    ],
)
def test_what_is_not_convened_or_not_to_be_held_says_so_on_every_page(state: MeetingState, line: str) -> None:
    for name in ("notice", "agenda", "participants"):
        for page in pages_of(pdf(name, facts=replace(given.FACTS, state=state))):
            assert line in page
        assert line not in words_of(pdf(name))


def test_a_clock_behind_midnight_shows_its_own_date() -> None:
    late = given.at(8, 21, 30)
    slot = replace(given.agenda().timetable[0].slots[0], starts=given.at(8, 23, 30))
    sitting = replace(given.agenda().timetable[0], slots=(slot,))
    assert "23:30 01:30, 9 September 2026" in words_of(pdf("agenda", timetable=(sitting,)))
    hours = replace(given.SITTINGS[0], opens=late, closes=given.at(9, 1))
    found = words_of(pdf("notice", facts=replace(given.FACTS, sittings=(hours,))))
    assert "8 September 2026, 21:30–01:00 on 9 September 2026 Ramallah (UTC+3)" in found
    assert "23:30–03:00 on 9 September 2026 Islamabad (UTC+5)" in found


def test_the_agenda_lists_items_papers_and_times_on_both_clocks() -> None:
    found = words_of(pdf("agenda"))
    in_order(
        found,
        "PPHWG/2026/2/1",
        "PROVISIONAL AGENDA",
        "Opening of the meeting",
        "Presented by Co-Chairs",
        "[in Arabic]",
        "PPHWG/2026/2/2",
        "Terms of reference, second draft",
        "Information for participants",
        "Secretariat",
        "Annex. Tentative timetable",
    )
    in_order(
        " ".join("".join(pages_of(pdf("agenda"))).split()),
        "8 September 2026, 10:00–13:00",
        "Ramallah (UTC+3) Islamabad (UTC+5) Item Subject Minutes",
        "10:20 12:20 II Matters arising 60",
        "11:20 13:20 III [in Arabic]",
        "9 September 2026, 10:00–12:30",
        "10:00 12:00 IV Any other business",
    )


def test_a_document_without_a_title_is_named_and_nobody_is_said_to_have_submitted_it() -> None:
    entry = replace(given.ENTRIES[0], papers=(PaperEntry("WHA78.4"),))
    for name in ("agenda", "annotated"):
        found = words_of(pdf(name, entries=(entry,), papers=()))
        assert "Documents referred to: WHA78.4." in found
        assert "From" not in found


def test_the_annotated_agenda_adds_what_is_to_be_known() -> None:
    in_order(
        words_of(pdf("annotated")),
        "PPHWG/2026/2/1/Add.1",
        "ANNOTATED PROVISIONAL AGENDA",
        "Lunch is at 13:00.",
        "I. Opening of the meeting",
        "The Co-Chairs will open the meeting.",
        "II. Matters arising",
        "Both sides have circulated their lists.",
        "Minutes for adoption: PPHWG/2026/1/AM.",
        "PPHWG/2026/1/D.4",
        "awaiting confirmation by Palestine",
        "PPHWG/2026/1/A.2",
        "1 September 2026",
        "Terms of reference, second draft",
    )


@pytest.mark.parametrize("name", ["agenda", "annotated"])
def test_an_agenda_cannot_be_mistaken_for_minutes(name: str, tmp_path: Path) -> None:
    theirs = minutes(health_minutes())
    ours = pdf(name)
    agenda, record = words_of(ours), words_of(theirs)
    assert "PROVISIONAL AGENDA" in agenda
    assert "PROVISIONAL AGENDA" not in record
    for word in ("MINUTES OF", "AGREED MINUTES", "Done at", "DRAFT"):
        assert word not in agenda
    assert "It records nothing that was said or decided." in agenda
    for page in pages_of(ours):
        assert "PROVISIONAL" in "".join(page.splitlines()[:3])  # the state line
        assert "Provisional · Original: English" in page  # the footer
        assert "/AM " not in page.splitlines()[0]
    for page in pages_of(
        minutes(replace(health_minutes(), state=State(Stage.SIGNED, 2, dt.date(2026, 3, 25))))
    ):
        assert "Provisional" not in page.rsplit("Original: English")[0][-40:]
    titles = [info_of(data, tmp_path)["Title"] for data in (ours, theirs)]
    assert "rovisional agenda" in titles[0]
    assert "Minutes" in titles[1]
    green, blue = b".043137 .352941 .235294 rg", b".121569 .305882 .47451 rg"
    assert blue in colours(ours)
    assert green not in colours(ours)
    assert green in colours(theirs)
    assert blue not in colours(theirs)


def test_the_brief_is_marked_on_every_page_and_says_what_is_prepared() -> None:
    many = tuple(replace(given.brief().items[0], number=n) for n in range(1, 20))
    data = pdf("brief", items=many)
    pages = pages_of(data)
    assert len(pages) > 3
    for page in pages:
        assert "OWN SIDE – NOT FOR DISTRIBUTION" in page
    with pikepdf.open(io.BytesIO(data)) as file:
        assert all(b"0.925 0.933 0.929 rg" in page.Contents.read_bytes() for page in file.pages)  # watermark
    in_order(
        words_of(pdf("brief")),
        "CHAIR'S BRIEF",
        "The items take 45 minutes more than the meeting has.",
        "The minister will look in.",
        "Who sits opposite",
        "Dr Khalil Al-Masri",
        "8 September 2026, 10:00 Ramallah · 12:00 Islamabad · 20 min · Co-Chairs",
        "Line to take",
        "Thank the host.",
        "Expected position",
        "They will ask for places.",
        "Fall-back",
        "Offer six places.",
        "Their minister is new.",
        "Our side would reserve its position.",
        "PPHWG/2026/2/3 (own side)",
        "nothing is prepared",
        "Led by the Islamic Republic of Pakistan",
        "Overdue",
    )


def test_participants_stand_by_side_with_what_became_of_them() -> None:
    found = words_of(pdf("participants"))
    in_order(
        found,
        "PPHWG/2026/2/INF.1",
        "LIST OF PARTICIPANTS",
        "Delegation of the Islamic Republic of Pakistan",
        "Dr Ayesha Siddiqui",
        "Head of delegation",
        "Delegation of the State of Palestine",
        "represented by Dr Layla Khoury",
        "Alternate head of delegation",
        "excused",
        "Observers",
        "Mr Wang Xiaoming",
        "5 participants were present.",
    )
    assert "PROVISIONAL" not in found


def test_before_the_meeting_the_list_is_provisional_and_says_nothing_of_who_is_expected() -> None:
    expected = tuple(replace(d, attendance=Attendance.EXPECTED) for d in given.OURS.delegates)
    found = words_of(pdf("participants", provisional=True, delegations=(Delegation(PAKISTAN, expected),)))
    assert "PROVISIONAL LIST OF PARTICIPANTS" in found
    in_order(found, "3 participants are expected.")
    assert found.count("expected") == 1
    in_order(found, "Delegation of the State of Palestine", "This delegation has not been named yet.")


@pytest.mark.parametrize("number", [1, 2, 11, 12, 13, 14, 40])
def test_long_delegations_go_over_pages_with_their_titles_and_no_heading_alone(number: int) -> None:
    delegations = (given.delegation(number), replace(given.delegation(5), party=PALESTINE))
    data = pdf("participants", delegations=delegations)
    pages = pages_of(data)
    found = re.findall(r"Delegate N(\d\d)", "".join(pages))
    assert found == [f"{n:02}" for n in range(number)] + [f"{n:02}" for n in range(5)]
    for page in pages:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        if any("Delegate N" in line for line in lines):
            titles = [n for n, line in enumerate(lines) if line.startswith("Name ")]
            assert titles
            rows = [n for n, line in enumerate(lines) if "Delegate N" in line]
            for title in titles:
                assert any(title < row for row in rows)
            assert titles[0] < rows[0]  # the titles stand over the first row of every page
        heads = [n for n, line in enumerate(lines) if line.startswith("Delegation of")]
        for head, following in zip(heads, [*heads[1:], len(lines)], strict=False):
            here = sum("Delegate N" in line for line in lines[head:following])
            assert here >= min(3, 5 if "Palestine" in lines[head] else number)


def test_the_sheet_has_a_place_for_everybody_in_every_sitting() -> None:
    data = pdf("sheet", delegations=(given.delegation(40),))
    pages = pages_of(data)
    text = "\n".join(pages)
    assert text.count("10:00–13:00") == text.count("10:00–12:30") == 1
    assert text.count("Delegate N07") == 2
    assert text.count("Additional participants") == 2
    second = next(n for n, page in enumerate(pages) if "10:00–12:30" in page)
    assert "Delegate N00" in pages[second]  # a sitting begins on a page of its own
    assert "Delegate" not in pages[second].partition("10:00–12:30")[0]
    for page in pages:
        if "Delegate N" in page:
            in_order(
                page, "Delegation of the Islamic Republic of Pakistan", "Arrival", "Signature", "Delegate N"
            )


def test_rows_of_the_sheet_are_high_enough_to_sign_in() -> None:
    data = pdf("sheet", delegations=(given.delegation(6),))
    tops = sorted({round(box[1]) for word, box in boxes(data, 1).items() if re.fullmatch(r"N\d\d", word)})
    assert len(tops) == 6
    assert all(later - earlier >= 30 for earlier, later in pairwise(tops))
    bottom = boxes(data, 1)["Additional"][3]
    assert boxes(data, 1)["Page"][1] - bottom > SPARE * 30


def test_each_name_plate_has_the_name_towards_both_sides_of_the_table(tmp_path: Path) -> None:
    data = pdf("plates")
    pages = pages_of(data)
    assert len(pages) == 3
    assert info_of(data, tmp_path)["Page size"].startswith("841.89 x 595.276")
    for page, name, native in zip(
        pages,
        ("Siddiqui", "Al-Masri", "Xiaoming"),
        ("عائشہ", "خليل", "王晓明"),
        strict=True,
    ):
        assert page.count(name) == 2
        assert page.count(native) == 2
        assert page.count("Islamic Republic of Pakistan") == 2
    upper, lower = _halves(data, 1, "Siddiqui")
    assert upper < 297 < lower
    with pikepdf.open(io.BytesIO(data)) as file:
        assert b"-1 0 0 -1 841.8898 595.2756 cm" in file.pages[0].Contents.read_bytes()  # by 180 degrees


def _halves(data: bytes, page: int, word: str) -> tuple[float, float]:
    text = run("pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-", data=data)
    tops = [float(top) for top in re.findall(rf'yMin="([\d.]+)"[^>]*>{word}</word>', text)]
    assert len(tops) == 2
    return min(tops), max(tops)


def test_a_long_name_on_a_plate_stays_readable_and_on_its_half() -> None:
    name = "Dr Maximiliane-Christodoulopoulou von und zu Hohenlohe-Langenburg"
    data = pdf("plates", plates=(given.plate(Person(name, SIDDIQUI.native_name, "Function")),))
    found = boxes(data)["Hohenlohe-Langenburg"]
    assert found[3] - found[1] >= 30  # no smaller than what is read across a table
    for text in (name, LONG, ENDLESS):
        data = pdf("plates", plates=(given.plate(Person(text, text, "Function", text)),))
        upper, lower = _halves(data, 1, "Function")
        assert 0 < upper < 280
        assert 315 < lower < 590


def test_delegations_face_each_other_and_each_reads_from_its_own_left() -> None:
    found = boxes(pdf("seating"), 1)
    assert found["A1"][0] < found["A3"][0] < found["A5"][0]
    assert found["B1"][0] > found["B3"][0] > found["B5"][0]
    assert found["A1"][0] == pytest.approx(found["B5"][0], abs=1)
    assert found["B3"][1] < found["Conference"][1] < found["A3"][1] < found["A6"][1]  # A6 sits behind
    assert found["A3"][0] == pytest.approx(found["B3"][0], abs=1)  # the heads
    assert found["O1"][1] > found["A6"][1]
    in_order(
        words_of(pdf("seating")), "Seating list", "A1", "NameP0", "A6", "Ms Sana Baloch", "B1", "NameQ0", "O1"
    )


def test_a_full_table_has_numbers_and_the_list_the_names() -> None:
    sides = tuple(replace(side, seats=given.seats("P", 20), behind=()) for side in given.seating().sides)
    data = pdf("seating", sides=sides)
    first = boxes(data, 1)
    assert "A20" in first
    assert "NameP7" not in first
    assert "NameP7" in words_of(data)


def test_more_than_two_sides_are_listed_and_not_drawn() -> None:
    side = given.seating().sides[0]
    found = words_of(pdf("seating", sides=(side, side, replace(side, party=PALESTINE))))
    assert "More than two sides meet." in found
    assert "Conference table" not in found
    assert "C1" in found


EMPTY: dict[str, tuple[dict[str, Any], str]] = {
    "notice": (
        {"heads": (), "deadlines": (), "contacts": (), "agenda": ()},
        "The provisional agenda will be issued as document PPHWG/2026/2/1.",
    ),
    "agenda": ({"entries": (), "papers": (), "timetable": ()}, "No items are proposed yet."),
    "annotated": ({"entries": (), "papers": (), "notes": ()}, "No items are proposed yet."),
    "brief": (
        {"others": (), "notes": (), "items": (), "actions": (), "overrun": 0},
        "The other side has not named its delegation yet.",
    ),
    "participants": ({"delegations": ()}, "No participants have been named yet."),
    "sheet": ({"delegations": ()}, "Additional participants"),
    "plates": ({"plates": ()}, "Nobody is expected yet: there are no name plates."),
    "seating": ({"sides": (), "observers": ()}, "Nobody is expected yet: there is no seating plan."),
}


@every
def test_where_there_is_nothing_yet_the_document_says_so_on_one_page(name: str) -> None:
    changes, sentence = EMPTY[name]
    facts = replace(given.FACTS, place="", venue="", host=None, legal_basis=None, sittings=given.SITTINGS[:1])
    data = pdf(name, facts=facts, **changes)
    assert len(pages_of(data)) == 1
    assert sentence in words_of(data)
    assert_archival(data)


def test_a_notice_without_a_place_is_still_a_sentence() -> None:
    facts = replace(given.FACTS, place="", venue="", host=None, legal_basis=None)
    in_order(
        words_of(pdf("notice", facts=facts)),
        "The Second Meeting of the Pakistan–Palestine Health Working Group is convened on 8 and 9 September 2026, in",
    )


def test_emblems_stand_in_these_mastheads_too() -> None:
    parties = tuple(replace(party, emblem=picture("#0b5a3c")) for party in (PAKISTAN, PALESTINE))
    facts = replace(given.FACTS, parties=parties)
    for name in ("notice", "agenda", "annotated", "participants"):
        with pikepdf.open(io.BytesIO(pdf(name, facts=facts))) as file:
            assert len(file.pages[0].get_images()) == 1  # the same picture, once


def test_the_secretariat_does_not_sign_on_a_page_alone() -> None:
    signed = "The secretariat of the Pakistan–Palestine Health Working Group"
    begun = set()
    for lines in range(20):
        people = tuple(replace(given.notice().contacts[0], function=f"F{n}") for n in range(2))
        asked = given.notice().deadlines[:1]
        facts = replace(given.FACTS, venue="\n".join("x" * (1 + lines)))
        pages = pages_of(pdf("notice", facts=facts, deadlines=asked, contacts=people, agenda=()))
        here = next(page for page in pages if signed in page)
        assert "+970" in here.partition(signed)[0]
        begun.add(pages.index(here))
    assert begun == {0, 1}  # with more and more lines before it, it went over to the second page
