"""Clause 13: any text goes round exactly: database, backup, PDF, workbook, letter, calendar, contacts, forms and back.

Each database holds many texts, so that few of them show much. Where a format has rules of its own, it is said beside it
what is exact.
"""

from __future__ import annotations

import email
import io
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from email import policy
from pathlib import Path
from typing import Any

import docx
import icalendar
import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from secretariat.database.engine import unsynced
from secretariat.documents.content.letter import Correspondent, Draft, LetterContent
from secretariat.documents.eml import eml_bytes, plain_text
from secretariat.documents.pdf.merge import embedded_files
from secretariat.documents.typeset import visible
from secretariat.domain.actions import Action
from secretariat.domain.meetings import Attendance, Delegate, Role
from secretariat.domain.people import FocalPoint, Person
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText
from secretariat.readers.comment_forms import read_comment_form
from secretariat.readers.contacts import read_contacts
from secretariat.services import safekeeping
from secretariat.services.office import Office
from tests.small_register import Register, found
from tests.torture.amounts import amount, figure
from tests.torture.any_text import LANGUAGES, any_text

SHARDS = amount(1, 20)
DATABASES = amount(3, 10_000)
TEXTS = 4


class Typed:
    """What was typed into a register, all of it made by one seed."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.titles = [self.localized() for _ in range(TEXTS)]
        self.names = [self.localized() for _ in range(TEXTS)]
        self.bodies = [self.rich() for _ in range(TEXTS)]
        self.comments = [any_text(self.rng) for _ in range(2)]

    def localized(self) -> LocalizedText:
        return LocalizedText({code: any_text(self.rng, lines=False) for code in LANGUAGES})

    def rich(self) -> LocalizedRich:
        return LocalizedRich({code: RichText.of(any_text(self.rng)) for code in ("en", "ar")})

    def into(self, r: Register) -> tuple[list[int], list[int], list[int]]:
        """Type all of it; return the ids of the action items, the persons and the paragraphs."""
        items = [
            r.office.actions.save(Action(group_id=r.group.id, title=title, due_on=date(2026, 5, 1))).value.id
            for title in self.titles
        ]
        people = [
            r.office.people.save(
                Person(party_id=r.parties[1], name=name, email=f"p{number}@example.org")
            ).value.id
            for number, name in enumerate(self.names)
        ]
        for person in people:
            r.office.people.save(FocalPoint(group_id=r.group.id, party_id=r.parties[1], person_id=person))
        paragraphs = []
        for body in self.bodies:
            written = r.write("x")
            paragraphs.append(r.office.minutes.save(replace(written, body=body)).value.id)
        for place, party in enumerate(r.parties):
            delegate = Delegate(
                meeting_id=r.meeting, person_id=r.persons[place], party_id=party,
                role=Role.HEAD, attendance=Attendance.PRESENT,
            )  # fmt: skip
            r.office.meetings.save_part(delegate)
        return items, people, paragraphs


@pytest.mark.parametrize("shard", range(SHARDS))
def test_any_text_goes_round_exactly(shard: int, tmp_path: Path) -> None:
    texts = 0
    for seed in range(shard, DATABASES, SHARDS):
        typed = Typed(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        register = found(folder / "test.secretariat")
        unsynced(register.office._unit.engine)
        ids = typed.into(register)
        where = f"seed {seed}"
        same_in_the_database(register, typed, ids, where)
        same_in_the_backup(register, typed, ids, folder, where)
        same_in_the_workbook(register, typed, folder, where)
        same_in_the_letter(typed, where)
        same_in_contacts_and_calendar(register, typed, folder, where)
        same_in_the_forms(register, typed, folder, where)
        same_in_the_pdf(register, typed, where)
        register.office.close()
        texts += TEXTS * (2 * len(LANGUAGES) + 2)
    figure(13, f"databases of any text, part {shard}", f"{DATABASES // SHARDS} with {texts} texts: 0 altered")


def stored(
    office: Office, ids: tuple[list[int], list[int], list[int]]
) -> tuple[list[Any], list[Any], list[Any]]:
    items, people, paragraphs = ids
    written = {one.id: one for one in office.minutes.paragraphs(1)}
    return (
        [office.records.get(Action, key).title for key in items],
        [office.records.get(Person, key).name for key in people],
        [written[key].body for key in paragraphs],
    )


def same_in_the_database(r: Register, typed: Typed, ids: Any, where: str) -> None:
    wanted = (typed.titles, typed.names, typed.bodies)
    assert stored(r.office, ids) == wanted, where
    r.reopen()
    assert stored(r.office, ids) == wanted, where


def same_in_the_backup(r: Register, typed: Typed, ids: Any, folder: Path, where: str) -> None:
    copy = folder / "copy.secretariat"
    safekeeping.backup(r.path, copy)
    other = folder / "restored.secretariat"
    safekeeping.restore(copy, other)
    assert safekeeping.verify(other).faults == ()
    with Office(other, "Tester", clock=r.clock, zone="UTC") as office:
        assert stored(office, ids) == (typed.titles, typed.names, typed.bodies), where


def same_in_the_workbook(r: Register, typed: Typed, folder: Path, where: str) -> None:
    path = folder / "report.xlsx"
    for language in typed.rng.sample(("en", "ar"), 1):
        r.office.documents.write_report(r.group.id, path, language)
        titles = [title[language] for title in typed.titles]
        book = openpyxl.load_workbook(path, read_only=True)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        said = {unescape(cell.value) for cell in cells if cell.data_type == "s"}
        assert missing(titles, said) == [], where
        assert not [
            cell.value for cell in cells if cell.data_type == "f" and str(cell.value)[1:] in titles
        ], where
        other = CalamineWorkbook.from_path(str(path))
        sheets = [other.get_sheet_by_index(place).to_python() for place in range(len(book.worksheets))]
        assert missing(titles, {value for sheet in sheets for row in sheet for value in row}) == [], where


def missing(wanted: Sequence[str], said: Any) -> list[str]:
    return [text for text in wanted if text not in said]


def same_in_the_letter(typed: Typed, where: str) -> None:
    for title, name, body in zip(typed.titles, typed.names, typed.bodies, strict=True):
        content = LetterContent(
            language="en",
            to=Correspondent(name["ar"], "amna@example.org"),
            subject=title["zh"],
            salutation=(title["fr"],),
            opening=tuple(body["en"].plain.split("\n")),
            sender=(name["ru"],),
        )
        draft = Draft(content=content, dated=datetime(2026, 11, 20, 9, tzinfo=UTC))
        message = email.message_from_bytes(eml_bytes(draft), policy=policy.default)
        # A header is one line, its blanks single: one of them may be where it was folded.
        assert "".join(str(message["Subject"]).split()) == "".join(title["zh"].split()), where
        plain = message.get_body(("plain",))
        assert plain is not None
        assert plain.get_content().replace("\r\n", "\n").rstrip("\n") == plain_text(content).rstrip("\n"), (
            where
        )


def same_in_contacts_and_calendar(r: Register, typed: Typed, folder: Path, where: str) -> None:
    path = folder / "contacts.vcf"
    path.write_bytes(r.office.documents.set("contacts-4", r.group.id, "en", suffix=".vcf"))
    read = {squeezed(text) for card in read_contacts(path) for _, text in card.names}
    # A name is one line, and a reader takes no more than 500 letters of it.
    wanted = [squeezed(name["en"])[:400] for name in typed.names]
    assert [name for name in wanted if not any(other.startswith(name) for other in read)] == [], where
    data = r.office.documents.set("calendar", r.group.id, "en", suffix=".ics")
    calendar = icalendar.Calendar.from_ical(data)
    said = "".join(str(part.get("SUMMARY", "")) for part in calendar.walk())
    assert [title["en"] for title in typed.titles if squeezed(title["en"]) not in squeezed(said)] == [], where


def squeezed(text: str) -> str:
    return "".join(text.split())


def same_in_the_forms(r: Register, typed: Typed, folder: Path, where: str) -> None:
    r.office.minutes.circulate(r.meeting)
    round_ = r.office.comments.open_round(r.meeting).value
    for suffix, comment in zip(typed.rng.sample((".docx", ".xlsx"), 1), typed.comments, strict=False):
        form = r.office.comments.write_forms(round_.id, folder, "en", suffix)[0].path
        filled(form, comment)
        # Read here, and not in a child process; which refuses a form whose texts were altered.
        received = r.office.comments.look(r.meeting, form.name, read_comment_form(form))
        assert [line.comment.text for line in received.lines] == [comment], where
        (kept,) = r.office.comments.accept(received).value
        assert kept.text == comment, where


def filled(path: Path, comment: str) -> None:
    """Write a comment beside the first paragraph, as Word and Excel keep it: without their own escapes in between."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        row = next(row for row in book.worksheets[0].iter_rows() if str(row[0].value or "").strip(".") == "1")
        row[2]._value, row[2].data_type = comment.replace("_x", "_x005F_x"), "s"
        book.save(path)
        return
    document = docx.Document(str(path))
    rows = [row for table in document.tables for row in table.rows]
    row = next(row for row in rows if row.cells[0].text.strip().rstrip(".") == "1")
    row.cells[2].text = comment
    document.save(str(path))


def same_in_the_pdf(r: Register, typed: Typed, where: str) -> None:
    data = r.office.documents.set("agreed", r.meeting, "ar", suffix=".pdf")
    files = embedded_files(io.BytesIO(data))
    lines = "\n".join(text.decode() for name, text in files.items() if name.endswith("-full.txt"))
    for body in typed.bodies:
        for line in body["ar"].plain.split("\n"):
            # What no font has is named where the page names it.
            assert line.strip() in lines or visible(line).strip() in lines, (where, line)
