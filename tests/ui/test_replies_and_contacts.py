"""Answers and contacts are shown before they are taken over, in the window, from files that were chosen or dropped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Attendance, Delegate, Reply
from secretariat.domain.people import Person
from tests.services.calendar_triggers import CARD, reply
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.pages import FOCAL_POINTS, MEETINGS
from ui.settings import SettingsStore
from ui.widgets.proposals import ProposalsDialog

THIRD = "PPHWG/2026/3"


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [MEETINGS, FOCAL_POINTS], "PPHWG")


def invited(window: MainWindow, place: int) -> tuple[Delegate, Person]:
    """Return one of those who are expected at the third meeting and have an address."""
    office = window.office
    delegates = office.meetings.delegates(office.meetings.by_symbol(THIRD).id)
    people = [(d, office.records.get(Person, d.person_id)) for d in delegates]
    return [(d, p) for d, p in people if p.email and d.reply is Reply.AWAITED][place]


def answer(window: MainWindow, folder: Path, place: int, status: str) -> Path:
    _, person = invited(window, place)
    uid = window.office.meetings.by_symbol(THIRD).uid
    path = folder / f"answer-{place}.ics"
    path.write_text(reply(status, person.email, uid, "20261119T080000Z", 99), encoding="utf-8", newline="")
    return path


def shown(qtbot, reading) -> ProposalsDialog:
    """Return the dialog of what was read, which is done meanwhile."""
    qtbot.waitUntil(lambda: reading.dialog is not None)
    return reading.dialog


def test_answers_from_several_files_are_taken_over_with_one_click(window, tmp_path, qtbot):
    page = window.show_page("meetings")
    (first, _), (second, _) = invited(window, 0), invited(window, 1)
    paths = [answer(window, tmp_path, 0, "ACCEPTED"), answer(window, tmp_path, 1, "DECLINED")]
    stranger = tmp_path / "stranger.ics"
    uid = window.office.meetings.by_symbol(THIRD).uid
    stranger.write_text(reply("ACCEPTED", "nobody@example.org", uid), encoding="utf-8", newline="")
    broken = tmp_path / "broken.ics"
    broken.write_text("nothing")
    page.delegations.replies.ask_files = lambda _parent, _folder: [str(p) for p in (*paths, stranger, broken)]
    page.delegations.replies_button.click()
    assert "Reading" in window.banner.text()
    dialog = shown(qtbot, page.delegations.replies)
    assert [box.take.isEnabled() for box in dialog.boxes] == [True, True, False]
    assert dialog.boxes[2].proposal.pill.word == "This address belongs to nobody here"
    assert "broken.ics" in dialog.error.text()
    assert dialog.yes.text() == "Take over 2 answers"
    assert dialog.extras() == [1]
    assert window.office.records.get(Delegate, first.id).reply is Reply.AWAITED
    dialog.yes.click()
    known = [window.office.records.get(Delegate, d.id) for d in (first, second)]
    assert [(d.reply, d.attendance) for d in known] == [
        (Reply.ACCEPTED, Attendance.EXPECTED),
        (Reply.DECLINED, Attendance.EXCUSED),
    ]
    page.show_record(Ref(Kind.DELEGATE, first.id))
    rows = {row.id: row for section in page.delegations._sections() for row in section.rows}
    assert rows[first.id].reply.word == "Accepted"
    assert rows[second.id].reply.word == "Declined"
    assert [row.reply for row in rows.values() if row.id not in (first.id, second.id)].count(None) == len(
        rows
    ) - 2
    window.office.history.undo()
    assert window.office.records.get(Delegate, first.id).reply is Reply.AWAITED


def test_who_is_left_out_stays_as_it_was(window, tmp_path, qtbot):
    page = window.show_page("meetings")
    (first, _), (second, _) = invited(window, 0), invited(window, 1)
    page.delegations.replies.read([answer(window, tmp_path, n, "DECLINED") for n in (0, 1)])
    dialog = shown(qtbot, page.delegations.replies)
    dialog.boxes[0].take.setChecked(False)
    assert dialog.yes.text() == "Take over 1 answer"
    dialog.boxes[1].extra.setChecked(False)
    dialog.yes.click()
    assert window.office.records.get(Delegate, first.id).reply is Reply.AWAITED
    second = window.office.records.get(Delegate, second.id)
    assert (second.reply, second.attendance) == (Reply.DECLINED, Attendance.EXPECTED)


def test_a_file_without_an_answer_is_refused_in_one_sentence(window, tmp_path, qtbot):
    page = window.show_page("meetings")
    path = tmp_path / "letter.ics"
    path.write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    page.delegations.replies.read([path])
    qtbot.waitUntil(lambda: "letter.ics holds no answer" in window.banner.text())
    assert page.delegations.replies.dialog is None
    people = window.show_page("focal-points")
    people.contacts.read(path)
    qtbot.waitUntil(lambda: "letter.ics holds no contact" in window.banner.text())
    assert people.contacts.dialog is None


def test_a_delegate_changed_meanwhile_keeps_the_dialog_open(window, tmp_path, qtbot):
    page = window.show_page("meetings")
    first, _ = invited(window, 0)
    page.delegations.replies.read([answer(window, tmp_path, 0, "ACCEPTED")])
    dialog = shown(qtbot, page.delegations.replies)
    window.office.meetings.save_part(replace(first, attendance=Attendance.ABSENT))
    dialog.yes.click()
    assert dialog.isVisible()
    assert dialog.error.text()
    dialog.reject()


def test_an_answer_and_contacts_can_be_dropped_on_the_window(window, tmp_path, qtbot):
    assert window.dropping.take([answer(window, tmp_path, 0, "TENTATIVE")])
    dialog = shown(qtbot, window.show_page("meetings").delegations.replies)
    assert dialog.boxes[0].proposal.pill.word == "Tentative"
    dialog.reject()
    path = tmp_path / "new.vcf"
    path.write_text(CARD.format(name="Nadia Newcomer", email="nadia@example.org"))
    assert window.dropping.take([path])
    page = window.show_page("focal-points")
    dialog = shown(qtbot, page.contacts)
    assert dialog.boxes[0].proposal.pill.word == "New person"
    dialog.reject()
    song = tmp_path / "song.docx"
    song.write_bytes(b"La la la")
    assert window.dropping.take([song])
    qtbot.waitUntil(lambda: "song.docx is neither" in window.banner.text())


def test_contacts_come_in_on_the_side_that_was_chosen(window, tmp_path, qtbot):
    page = window.show_page("focal-points")
    _, known = invited(window, 0)
    name = known.name["en"]
    path = tmp_path / "two.vcf"
    cards = CARD.format(name="Nadia Newcomer", email="nadia@example.org")
    cards += CARD.format(name=name, email="other@example.org") + CARD.format(
        name=name, email="other@example.org"
    )
    path.write_text(cards, encoding="utf-8")
    page.contacts.ask_file = lambda _parent, _folder: str(path)
    page.contacts.ask_and_read()
    dialog = shown(qtbot, page.contacts)
    assert [box.proposal.pill.word for box in dialog.boxes] == ["New person", "Changed", "Twice in the file"]
    (line,) = dialog.boxes[1].proposal.lines
    assert known.email in line
    assert "other@example.org" in line
    party = window.office.groups.parties(page.context.group_id)[1]
    page.contacts.side.set_value(party.id)
    dialog.yes.click()
    people = {person.name.best("en"): person for person in window.office.people.persons()}
    assert people["Nadia Newcomer"].party_id == party.id
    assert people[name].email == "other@example.org"


def test_calendar_files_are_offered_where_they_belong(window, monkeypatch):
    page = window.show_page("meetings")
    assert "invitation" in page.documents.kinds
    orders = []
    monkeypatch.setattr(page.exporter, "ask_and_write", lambda order, name, *_: orders.append((order, name)))
    page.write_calendar()
    ((order, name),) = orders
    assert (order["kind"], order["subject_id"]) == ("calendar", page.context.group_id)
    assert name == "PPHWG-calendar-en.ics"
    assert {"contacts", "contacts-4"} <= set(window.show_page("focal-points").documents.kinds)
