"""The room: minutes while the meeting goes on, everything by keyboard, on one screen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import AgendaKind, Attendance, Delegate, MinutesState, Role
from secretariat.domain.minutes import Note, NoteTopic
from secretariat.services.office import Office
from secretariat.services.words import act
from tests.ui.sample_window import nameless, open_window
from ui import i18n
from ui.main_window import MainWindow
from ui.minutes.page import MinutesPage
from ui.pages import MINUTES as SPEC
from ui.rebuilding import build_again, may_rebuild, take_apart
from ui.settings import SettingsStore
from ui.widgets.text import Label

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THIRD, SECOND = "PPHWG/2026/3", "PPHWG/2026/2"
BEGINS = datetime(2026, 12, 2, 4, 30, tzinfo=UTC)
"""The third meeting begins: half past nine at Karachi. 9:30–9:50 opening, 9:50–10:00 agenda, 10:00–11:00 arising."""


class Hand:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = BEGINS

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path, hand: Hand, monkeypatch) -> MainWindow:
    window = open_window(qtbot, store, sample, [SPEC], "PPHWG")
    monkeypatch.setattr(window.office.agendas._unit, "clock", hand)
    return window


@pytest.fixture
def page(window: MainWindow) -> MinutesPage:
    page = window.show_page("minutes")
    assert isinstance(page, MinutesPage)
    assert page.meeting().symbol == THIRD
    return page


def at(page: MinutesPage, hand: Hand, clock: str, day: int = 2) -> str:
    """Move the clock to an hour at Karachi; return what the clock says."""
    hour, minute = clock.split(":")
    hand.now = datetime(2026, 12, day, int(hour), int(minute), tzinfo=UTC) - timedelta(hours=5)
    page.live.tick()
    return page.live.box.accessibleName().translate({ord(c): None for c in "\u2066\u2067\u2068\u2069"})


def items(page: MinutesPage) -> list:
    return page.office.meetings.agenda(page.meeting().id)


def here(page: MinutesPage) -> int:
    """Return the number of the item in which the keyboard is."""
    row = page.editor.current()
    assert QApplication.focusWidget() is row.edit
    return [item.id for item in items(page)].index(row.record.agenda_item_id) + 1


def press(qtbot, key: Qt.Key, mods=CTRL) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, mods)


def under(page: MinutesPage, number: int) -> list[str]:
    item = items(page)[number - 1].id
    found = page.office.minutes.paragraphs(page.meeting().id)
    return [p.body.plain.best("en") for p in found if p.agenda_item_id == item]


def delegates(page: MinutesPage) -> list[Delegate]:
    return page.office.meetings.delegates(page.meeting().id)


def sides(page: MinutesPage) -> dict:
    return {party.id: party for party in page.office.meetings.parties(page.meeting().id)}


def head(page: MinutesPage, side: int) -> Delegate:
    party = list(sides(page))[side]
    return next(d for d in delegates(page) if d.party_id == party and d.role is Role.HEAD)


def begin(page: MinutesPage, qtbot, text: str = "The Chair opened the meeting.") -> None:
    page.editor.focus_row(page.editor.sheet.rows()[0])
    qtbot.keyClicks(page.editor.current().edit, text)


# The clock.


def test_the_clock_says_where_the_meeting_stands(page, hand, qtbot):
    assert "Begins" in at(page, hand, "9:00")
    said = at(page, hand, "9:35")
    assert said.startswith("09:35, Wed 2 Dec 2026")
    assert "Karachi" in said
    assert "Sitting 1 of 3, until 12:30" in said
    assert "Opening of the meeting" in said
    assert "15 min left, On time" in said
    assert "2 min over, 2 min late" in at(page, hand, "9:52")
    page.live.go(1)
    assert "10 min left, 2 min late" in at(page, hand, "9:52")
    page.live.go(1)
    assert "1 h left, 8 min ahead" in at(page, hand, "9:52")
    assert "Break until 14:00" in at(page, hand, "12:45")
    assert "Sitting 3 of 3, until 13:00" in at(page, hand, "9:30", day=3)
    assert "Was to end at 13:00" in at(page, hand, "13:05", day=3)
    said = at(page, hand, "9:00", day=5)
    assert "Ended Thu 3 Dec 2026, 13:00" in said
    assert "left" not in said
    assert "late" not in said


def test_the_clock_moves_by_itself_and_the_agenda_shows_the_planned_hours(page, hand, qtbot):
    at(page, hand, "9:35")
    assert [line.more for line in page.agenda.lines()[:2]] == [
        "Now  ·  09:30–09:50",
        "09:50–10:00",
    ]
    assert page.agenda.lines()[8].more == "Day 2, 09:30–11:00"
    hand.now += timedelta(minutes=3)
    qtbot.waitUntil(lambda: page.live.box.time.text() == i18n.isolate_ltr("09:38"))


def test_a_correction_leaves_the_item_under_way(page, hand, qtbot):
    at(page, hand, "9:40")
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert page.live.item().id == items(page)[2].id
    page.editor.focus_row(page.editor.sheet.rows()[0], -1)
    qtbot.keyClicks(page.editor.current().edit, " It was Monday.")
    assert page.live.item().id == items(page)[2].id
    fifth = items(page)[4].id
    later = next(row for row in page.editor.sheet.rows() if row.record.agenda_item_id == fifth)
    page.editor.focus_row(later)
    assert page.live.item().id == items(page)[4].id  # whoever types under a later one has gone on
    at(page, hand, "20:00", day=5)
    page.editor.focus_row(page.editor.sheet.rows()[0], -1)
    assert page.live.item().id == items(page)[0].id  # and after the meeting the room follows the keyboard


def test_the_room_opens_at_the_last_item_with_a_text(page, hand, qtbot, window):
    at(page, hand, "9:40")
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(page.editor.current().edit, "The agenda was adopted.")
    assert page.commit()
    page.show_record(Ref(Kind.MEETING, page.office.meetings.by_symbol(SECOND).id))
    page.show_record(Ref(Kind.MEETING, page.office.meetings.by_symbol(THIRD).id))
    assert page.live.item().id == items(page)[1].id


def test_a_window_that_is_built_again_goes_on_with_the_item_under_way(page, hand, qtbot):
    at(page, hand, "9:40")
    page.live.go(1)
    page.live.go(1)
    place = page.own_place()
    said = at(page, hand, "9:45")
    page.live.open()
    page.live.show_minutes(page._loaded, None)
    assert page.live.item().id == items(page)[0].id
    page.stand(place)
    assert page.live.item().id == items(page)[2].id
    assert at(page, hand, "9:45") == said  # also when it was called


# Through the agenda.


def test_one_key_goes_to_the_end_of_the_next_item_and_saves(page, qtbot):
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert under(page, 1) == ["The Chair opened the meeting."]
    assert here(page) == 2
    qtbot.keyClicks(page.editor.current().edit, "The agenda was adopted.")
    press(qtbot, Qt.Key.Key_Return, CTRL | SHIFT)
    assert here(page) == 1
    assert page.editor.current().is_new  # behind what stands there
    qtbot.keyClicks(page.editor.current().edit, "The host welcomed the delegates.")
    press(qtbot, Qt.Key.Key_Return)
    assert under(page, 1) == ["The Chair opened the meeting.", "The host welcomed the delegates."]
    assert under(page, 2) == ["The agenda was adopted."]
    assert here(page) == 2


def test_the_keys_stop_at_both_ends_of_the_agenda(page, qtbot):
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_Return, CTRL | SHIFT)
    assert here(page) == 1
    for _ in range(len(items(page)) + 2):
        press(qtbot, Qt.Key.Key_Return)
    assert here(page) == len(items(page))


def test_enter_on_the_agenda_calls_an_item(page, qtbot):
    page.agenda.setFocus()
    page.agenda.setCurrentRow(3)
    qtbot.keyClick(page.agenda, Qt.Key.Key_Return)
    assert here(page) == 4
    assert page.live.item().id == items(page)[3].id


# In passing.


def test_a_note_to_self_is_stored_and_the_keyboard_returns(page, qtbot):
    begin(page, qtbot)
    edit = page.editor.current().edit
    edit.place(4)
    press(qtbot, Qt.Key.Key_M)
    assert QApplication.focusWidget() is page.live.note.edit
    qtbot.keyClicks(page.live.note.edit, "Ask <b>them</b> about visas")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    found = page.office.records.notes(Ref(Kind.AGENDA_ITEM, items(page)[0].id))
    assert [note.text for note in found if note.topic is NoteTopic.GENERAL][
        -1
    ] == "Ask <b>them</b> about visas"
    assert QApplication.focusWidget() is edit
    assert edit.textCursor().position() == 4
    assert not page.live.note.isVisible()
    assert any("visas" in text for text in page.live.room.notes.texts())
    assert not any("visas" in text for number in (1, 2) for text in under(page, number))


def test_esc_gives_a_note_up(page, qtbot):
    begin(page, qtbot)
    before = page.live.room.notes.texts()
    press(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(page.live.note.edit, "Nonsense")
    press(qtbot, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is page.editor.current().edit
    assert page.live.room.notes.texts() == before
    press(qtbot, Qt.Key.Key_M)
    assert page.live.note.edit.text() == ""


def test_a_note_is_on_disk_before_it_is_finished_and_is_one_note(page, window, qtbot):
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_M)
    ref = Ref(Kind.AGENDA_ITEM, items(page)[0].id)
    before = page.office.records.notes(ref)

    def on_disk() -> list[str]:  # as another program reads it, without an end of this one
        with Office(window.path, "Another", zone="UTC") as other:
            return [note.text for note in other.records.notes(ref) if note not in before]

    qtbot.keyClicks(page.live.note.edit, "Half a note")
    qtbot.waitUntil(lambda: on_disk() == ["Half a note"])
    assert page.live.note.isVisible()
    assert not page.context.has_unsaved()
    assert QApplication.focusWidget() is page.live.note.edit
    qtbot.keyClicks(page.live.note.edit, " and the rest")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert on_disk() == ["Half a note and the rest"]
    assert not page.live.note.isVisible()
    press(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(page.live.note.edit, "Nonsense")
    qtbot.waitUntil(lambda: "Nonsense" in on_disk())
    press(qtbot, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert on_disk() == ["Half a note and the rest"]


def test_a_note_goes_on_in_a_window_that_is_built_again(page, window, qtbot):
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(page.live.note.edit, "half a note th")
    ref = Ref(Kind.AGENDA_ITEM, items(page)[0].id)
    assert may_rebuild(window)
    build_again(window, take_apart(window))
    page = window.page()
    note = page.live.note
    assert (note.isVisible(), note.edit.text()) == (True, "half a note th")
    qtbot.waitUntil(note.edit.hasFocus)
    qtbot.keyClicks(note.edit, "ought")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    texts = [one.text for one in page.office.records.notes(ref)]
    assert [text for text in texts if text.startswith("half")] == ["half a note thought"]


def test_a_note_that_is_too_long_is_refused_whole(page, qtbot):
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_M)
    note = page.live.note
    qtbot.keyClicks(note.edit, "Kept")
    QApplication.clipboard().setText("x" * 1997)
    note.edit.paste()
    assert note.edit.text() == "Kept"
    assert note.edit.refusal.isVisible()
    assert "At most 2,000 characters" in note.edit.refusal.text()
    QApplication.clipboard().setText("x" * 1996)
    note.edit.paste()
    assert len(note.edit.text()) == 2000
    assert not note.edit.refusal.isVisible()


def test_a_note_that_was_left_in_its_line_is_stored_and_takes_nothing_away(page, qtbot):
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(page.live.note.edit, "Half a thought")
    page.live.note.about.choose("meeting")
    edit = page.editor.sheet.rows()[1].edit
    edit.setFocus()
    assert page.context.has_unsaved()
    assert page.commit()
    assert QApplication.focusWidget() is edit
    found = page.office.records.notes(Ref(Kind.MEETING, page.meeting().id))
    assert found[-1].text == "Half a thought"


def test_the_time_stands_where_the_cursor_is(page, hand, qtbot):
    at(page, hand, "9:41")
    begin(page, qtbot, "Atthe Chair opened.")
    edit = page.editor.current().edit
    edit.place(2)
    press(qtbot, Qt.Key.Key_Semicolon)
    assert edit.toPlainText() == "At 09:41 the Chair opened."
    qtbot.keyClicks(edit, "and ")
    assert edit.toPlainText() == "At 09:41 and the Chair opened."
    edit.selectAll()
    press(qtbot, Qt.Key.Key_Semicolon)
    assert edit.toPlainText() == "At 09:41 and the Chair opened. 09:41"  # what was chosen is not lost
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Semicolon)
    qtbot.keyClicks(page.editor.current().edit, "A break.")  # at the beginning the sentence follows
    assert page.commit()
    assert under(page, 2) == ["09:41 A break."]


def test_who_arrives_is_found_by_a_few_letters_and_recorded_in_one_act(page, qtbot):
    begin(page, qtbot)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Return)
    late = head(page, 1)
    name = next(line.name for line in page.office.lists.persons("en") if line.id == late.person_id)
    press(qtbot, Qt.Key.Key_A, CTRL | SHIFT)
    line = page.live.person
    assert QApplication.focusWidget() is line.edit
    assert "4" in line.title.text()
    qtbot.keyClicks(line.edit, name.split()[-1][:4].lower())
    assert line.offered()[0] == name
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    found = page.office.records.get(Delegate, late.id)
    assert (found.attendance, found.arrived_item_id) == (Attendance.PRESENT, items(page)[3].id)
    assert here(page) == 4
    assert act(page.desk.undo_label(), "en") == "Arrival of a delegate"
    page.desk.undo()
    assert page.office.records.get(Delegate, late.id).attendance is Attendance.EXPECTED


def test_somebody_whom_nobody_expected_arrives_as_a_member_of_the_delegation(page, qtbot):
    listed = {d.person_id for d in delegates(page)}
    party = next(iter(sides(page).values()))
    guest = next(
        line
        for line in page.office.lists.persons("en")
        if line.id not in listed and line.party == party.called("en")
    )
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_A, CTRL | SHIFT)
    qtbot.keyClicks(page.live.person.edit, guest.name)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    new = next(d for d in delegates(page) if d.person_id == guest.id)
    assert (new.party_id, new.role, new.attendance) == (party.id, Role.MEMBER, Attendance.PRESENT)
    assert new.arrived_item_id == items(page)[1].id
    assert here(page) == 2
    page.desk.undo()
    assert guest.id not in {d.person_id for d in delegates(page)}


def test_who_leaves_is_one_of_those_who_are_there(page, qtbot):
    page.office.meetings.set_attendance([d.id for d in delegates(page)][:3], Attendance.PRESENT)
    page.refresh(None)
    begin(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_L, CTRL | SHIFT)
    assert len(page.live.person.offered()) == 3
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    gone = [d for d in delegates(page) if d.left_item_id == items(page)[1].id]
    assert [d.id for d in gone] == [delegates(page)[1].id]
    press(qtbot, Qt.Key.Key_L, CTRL | SHIFT)
    assert len(page.live.person.offered()) == 2
    qtbot.keyClicks(page.live.person.edit, "qqqq")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)  # nobody: nothing happens
    assert QApplication.focusWidget() is page.live.person.edit
    press(qtbot, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert here(page) == 2


@pytest.mark.parametrize("yes", [True, False])
def test_an_absence_is_not_forgotten_without_a_question(page, qtbot, yes):
    one = head(page, 0)
    page.office.meetings.set_attendance([one.id], Attendance.PRESENT)
    page.office.attendance.leave(one.id, items(page)[1].id)
    page.refresh(None)
    asked: list[str] = []

    def answer() -> None:
        question = QApplication.activeModalWidget()
        asked.extend(label.text() for label in question.findChildren(Label))
        (question.yes if yes else question.no).click()

    def back(item: int) -> None:
        page.live.call(items(page)[item].id)
        press(qtbot, Qt.Key.Key_A, CTRL | SHIFT)
        names = page.live.person.offered()
        name = next(line.name for line in page.office.lists.persons("en") if line.id == one.person_id)
        assert name in names
        qtbot.keyClicks(page.live.person.edit, name)
        QTimer.singleShot(200, answer) if item == 4 else None
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    back(4)
    assert any("The absence at items 3–4 is then not recorded." in text for text in asked)
    now = next(d for d in delegates(page) if d.id == one.id)
    assert (now.left_item_id is None) is yes
    if not yes:
        page.window().activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        back(2)  # nothing was missed: nothing is asked
        assert next(d for d in delegates(page) if d.id == one.id).left_item_id is None


# The pane.


def test_a_side_without_a_head_is_warned_of(page, qtbot):
    room = page.live.room
    assert room.alarm.isHidden()
    assert "Nobody is marked" in room.hint.text()
    page.office.meetings.set_attendance([head(page, 0).id], Attendance.PRESENT)
    page.refresh(None)
    assert "Palestine" in room.alarm.text()
    assert "Pakistan" not in room.alarm.text()
    page.office.meetings.set_attendance([head(page, 1).id], Attendance.PRESENT)
    page.refresh(None)
    assert room.alarm.isHidden()
    page.live.go(1)
    page.office.attendance.leave(head(page, 1).id, items(page)[1].id)
    page.refresh(None)
    assert "Palestine" in room.alarm.text()  # nobody speaks for it any more
    page.live.go(-1)
    assert room.alarm.isHidden()  # but at the item before it was there
    page.live.go(1)
    page.live.go(1)
    assert "Palestine" in room.alarm.text()


def test_attendance_is_marked_by_one_key_in_the_list(page, qtbot):
    page.side.show_pane("room")
    room = page.live.room
    assert QApplication.focusWidget() is room.list
    qtbot.keyClick(room.list, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(room.list, Qt.Key.Key_P)
    assert {d.attendance for d in delegates(page)} == {Attendance.PRESENT}
    assert QApplication.focusWidget() is room.list
    page.desk.undo()
    assert {d.attendance for d in delegates(page)} == {Attendance.EXPECTED}


def test_what_was_carried_over_leads_to_its_record_by_keyboard(page, qtbot):
    carried = page.live.room.carried
    assert not carried.isVisible()
    arising = next(n for n, item in enumerate(items(page)) if item.kind is AgendaKind.MATTERS_ARISING)
    page.live.call(items(page)[arising].id)
    found = page.office.agendas.matters_arising(page.meeting().id)
    assert len(carried.links()) == 1 + len(found.decisions) + len(found.actions)
    link = carried.links()[-1]
    with qtbot.waitSignal(page.open_record) as asked:
        link.setFocus()
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert asked.args == [Ref(Kind.ACTION, found.actions[-1].id)]
    review = next(
        item for item in items(page) if item.area_id and page.office.agendas.carried(item.id).actions
    )
    page.live.call(review.id)
    wanted = page.office.agendas.carried(review.id)
    assert len(carried.links()) == len(wanted.decisions) + len(wanted.actions)
    assert "Open in this area" in carried.title.text()


def test_no_pane_takes_the_keyboard(page, hand, qtbot):
    """Whatever happens beside the text, the keys go on into it."""
    begin(page, qtbot, "One ")
    edit = page.editor.current().edit
    with Office(page.office.path, "Another", zone="UTC") as other:
        other.meetings.set_attendance([head(page, 0).id], Attendance.PRESENT)
    page.refresh(None)
    for change in (
        lambda: page.desk.run(lambda: page.office.attendance.arrive(head(page, 1).id, items(page)[0].id)),
        lambda: page.desk.run(
            lambda: page.office.records.save_note(
                Note(subject_kind=Kind.MEETING, subject_id=page.meeting().id, text="Later")
            )
        ),
        lambda: at(page, hand, "9:59"),
        lambda: page.side.tabs.show_pane("check"),
        lambda: page.side.tabs.show_pane("room"),
        lambda: page.live.room.alarm.say("Something", "red"),
        page.desk.undo,
    ):
        change()
        assert QApplication.focusWidget() is edit
        qtbot.keyClicks(QApplication.focusWidget(), "x")
    assert edit.toPlainText() == "One xxxxxxx"


def test_minutes_that_are_out_keep_their_attendance_and_take_notes(page, qtbot):
    meeting = page.office.meetings.by_symbol(SECOND)
    assert meeting.minutes_state is MinutesState.CIRCULATED
    assert page.show_record(Ref(Kind.MEETING, meeting.id))
    room, before = page.live.room, delegates(page)
    assert not room.arrived.isEnabled()
    page.editor.focus_row(page.editor.sheet.rows()[0])
    press(qtbot, Qt.Key.Key_A, CTRL | SHIFT)
    assert not page.live.person.isVisible()
    room.focus()
    qtbot.keyClick(room.list, Qt.Key.Key_P)
    assert delegates(page) == before
    page.editor.focus_row(page.editor.sheet.rows()[0])
    text = page.editor.current().edit.toPlainText()
    press(qtbot, Qt.Key.Key_Semicolon)
    assert page.editor.current().edit.toPlainText() == text
    press(qtbot, Qt.Key.Key_Return)
    assert here(page) == 2
    press(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(page.live.note.edit, "For the next time")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert any("For the next time" in one for one in room.notes.texts())


def test_everything_in_the_room_has_a_name(page, qtbot):
    page.side.show_pane("room")
    page.live.call(next(i.id for i in items(page) if i.kind is AgendaKind.MATTERS_ARISING))
    page.live.ask_note()
    assert nameless(page) == []
    page.live.ask_arrived()
    assert nameless(page) == []


def test_the_room_of_a_window_from_right_to_left(qtbot, store, sample):
    i18n.set_language("ar")
    i18n.apply_direction()
    window = open_window(qtbot, store, sample, [SPEC], "PPHWG")
    page = window.show_page("minutes")
    window.resize(1440, 900)
    qtbot.waitUntil(page.agenda.isVisible)
    box, text = page.live.box, page.editor
    assert box.mapTo(page, QPoint(0, 0)).x() > text.mapTo(page, QPoint(0, 0)).x()
    assert page.live.room.mapTo(page, QPoint(0, 0)).x() < text.mapTo(page, QPoint(0, 0)).x()
