"""Search and chips over every list narrow it together, and the count is of what the list shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.domain.people import Person
from tests.ui.sample_window import open_window
from ui.pages import AGREEMENTS, FOCAL_POINTS, LETTERS, MEETINGS

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [MEETINGS, FOCAL_POINTS, LETTERS, AGREEMENTS], "PPHWG")


def search(field, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_meetings_are_searched_and_chosen_together(window):
    page = window.show_page("meetings")
    finder, lines = page.list.finder, page.list.lines.values()
    QTest.keyClick(page.view, Qt.Key.Key_F, CONTROL)
    assert finder.search.hasFocus()
    finder.chips.choose("over")
    over = {line.id for line in lines if line.state.value in ("held", "closed", "cancelled")}
    assert set(page.model.ids()) == over
    assert 0 < len(over) < len(page.list.lines)
    search(finder.search, "Ramallah")
    both = {line.id for line in lines if line.id in over and line.place == "Ramallah"}
    assert set(page.model.ids()) == both
    assert finder.count.text() == f"{len(both)} of {len(page.list.lines)} shown"
    assert page.view.current_id() in both
    QTest.keyClick(finder.search, Qt.Key.Key_Escape)
    assert set(page.model.ids()) == over
    search(finder.search, "zzz")
    assert page.model.rowCount() == 0
    assert page.list.nothing.isVisible()
    other = next(iter(page.list.lines))
    assert page.show_record(Ref(Kind.MEETING, other))
    assert page.view.current_id() == other


def test_title_and_place_of_a_meeting_are_edited_in_the_list(window):
    page = window.show_page("meetings")
    planned = page.list.first()
    page.view.select_id(planned)
    page.view.setFocus()
    while page.view._list.columns[page.view.currentIndex().column()].key != "place":
        QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    edit.selectAll()
    QTest.keyClicks(edit, "Lahore")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.office.records.get(Meeting, planned).place["en"] == "Lahore"
    assert page.list.lines[planned].place == "Lahore"


def test_people_are_those_of_the_group_at_first_and_all_are_a_chip_away(window):
    page = window.show_page("focal-points")
    page.tabs.show_pane("people")
    people, parties = page.people, {party.id for party in page.office.groups.parties(page.context.group_id)}
    everybody = page.office.people.persons()
    of_group = {person.id for person in everybody if person.party_id in parties}
    assert set(people.model.ids()) == of_group
    assert 0 < len(of_group) < len(everybody)
    assert people.finder.count.text() == f"{len(of_group)} of {len(everybody)} shown"
    people.finder.chips.choose("all")
    assert set(people.model.ids()) == {person.id for person in everybody}
    side = min(parties)
    people.finder.chips.choose(str(side))
    name = next(p for p in everybody if p.party_id == side).name["en"]
    search(people.finder.search, name)
    shown = [page.office.records.get(Person, one) for one in people.model.ids()]
    assert shown
    assert all(person.party_id == side and person.name["en"] == name for person in shown)
    stranger = next(person for person in everybody if person.party_id not in parties)
    assert page.show_record(Ref(Kind.PERSON, stranger.id))
    assert people.view.current_id() == stranger.id


def test_a_person_is_edited_in_the_list_and_moves_to_the_next_cell(window):
    page = window.show_page("focal-points")
    page.tabs.show_pane("people")
    view = page.people.view
    view.arranged.choose(["name", "function", "email"], ["email"])
    view.selectRow(0)
    view.setFocus()
    person = view.current_id()
    QTest.keyClick(view, Qt.Key.Key_F2)
    for text in ("A. New Name", "Director"):
        edit = QApplication.focusWidget()
        edit.selectAll()
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    edit = QApplication.focusWidget()
    edit.selectAll()
    QTest.keyClicks(edit, "no address")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    stored = page.office.records.get(Person, person)
    assert (stored.name["en"], stored.function["en"]) == ("A. New Name", "Director")
    assert view.editing.is_open() == bool(view.editing.field() and view.editing.field().error.text())


def test_the_matrix_is_searched_by_areas_and_names_and_counts_areas_alone(window):
    page = window.show_page("focal-points")
    tab = page.designations
    rows = tab.matrix.cells.rows
    areas = sum(row[0].area_id is not None for row in rows)
    assert areas == len(rows) - 1
    assert f"{areas} areas shown" in tab.said.text()
    QTest.keyClick(tab.matrix, Qt.Key.Key_F, CONTROL)
    assert tab.search.hasFocus()
    search(tab.search, "Cheema")
    shown = [row[0].area for row in tab.matrix.cells.rows]
    assert "Orthopaedic surgery" in shown
    assert len(shown) < len(rows)
    tab.chips.choose("expiring")
    assert [row[0].area for row in tab.matrix.cells.rows] == ["Orthopaedic surgery"]
    assert "1 area shown" in tab.said.text()


def test_nominations_and_letters_are_searched(qtbot, window):
    page = window.show_page("focal-points")
    page.tabs.show_pane("nominations")
    everything = page.nominations.model.rowCount()
    page.nominations.finder.chips.choose("overdue")
    assert 0 < page.nominations.model.rowCount() < everything
    search(page.nominations.finder.search, "zzz")
    assert page.nominations.finder.count.text() == f"0 of {everything} shown"
    letters = window.show_page("letters")
    qtbot.waitUntil(lambda: letters.outbox.model.rowCount() > 0)
    due = len(letters.outbox.due)
    who = letters.outbox.due[0].who
    QTest.keyClick(letters.outbox.view, Qt.Key.Key_F, CONTROL)
    assert letters.outbox.search.hasFocus()
    search(letters.outbox.search, who)
    shown = letters.outbox.model.rowCount()
    assert 0 < shown <= due
    assert letters.outbox.count.text() == f"{shown} of {due} shown"
    assert len(letters.outbox.chosen()) <= shown


def test_an_area_is_renamed_where_it_stands_and_undone(window):
    page = window.show_page("agreements")
    part = page.parts["areas"]
    page.tabs.show_pane("areas")
    part.view.setFocus()
    part.view.setCurrentRow(0)
    before = part.view.lines()[0].text
    QTest.keyClick(part.view, Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    assert part.view.editing.isAncestorOf(edit)
    edit.selectAll()
    QTest.keyClicks(edit, "Heart surgery")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert part.view.lines()[0].text == "Heart surgery"
    assert part.view.hasFocus()
    window.undo()
    assert part.view.lines()[0].text == before


def test_the_menu_of_a_page_has_the_commands_of_its_lists_once_for_the_one_in_sight(window):
    page = window.show_page("focal-points")
    texts = [action.text() for action in QWidget.actions(page)]
    assert texts.count("Columns…") == texts.count("Copy rows") == 1
    page.tabs.show_pane("people")
    page.people.view.selectRow(0)
    next(action for action in QWidget.actions(page) if action.text() == "Copy rows").trigger()
    assert QApplication.clipboard().text().splitlines()[0].split("\t")[0] == "Name"
    page.tabs.show_pane("institutions")
    page.institutions.view.selectRow(0)
    next(action for action in QWidget.actions(page) if action.text() == "Edit this cell").trigger()
    assert page.institutions.view.editing.is_open()
    assert not page.people.view.editing.is_open()
    page.institutions.view.editing.give_up()
