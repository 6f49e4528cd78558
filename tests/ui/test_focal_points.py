"""The screen of focal points, people and institutions, on the sample and through real services."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import FocalPoint, FocalPointRole, Institution, Person
from tests.ui.sample_window import open_window
from ui.focal_points.page import FocalPointsPage
from ui.main_window import MainWindow
from ui.models.list_model import ACCESSIBLE
from ui.pages import FOCAL_POINTS as SPEC
from ui.settings import SettingsStore
from ui.widgets.form_dialog import FormDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
CANARY = '<img src="x.png"><b>&=@</b>'


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


@pytest.fixture
def page(window: MainWindow) -> FocalPointsPage:
    shown = window.show_page("focal-points")
    assert isinstance(shown, FocalPointsPage)
    return shown


def put(form, name: str, text: str) -> None:
    field = form.field(name)
    field.focus()
    widget = field.inputs()[0]
    widget.selectAll()
    (widget.insert if hasattr(widget, "insert") else widget.insertPlainText)(text)
    form.commit()


def choose(form, name: str, key: object) -> None:
    field = form.field(name)
    field.set_value(key)
    field.edited.emit()
    field.finished.emit()


def go_to_vacancy(page: FocalPointsPage):
    matrix = page.designations.matrix
    place = next(place for row in matrix.cells.rows for place in row if place.is_vacant())
    assert matrix.select(place.area_id, place.party_id)
    return place


def test_the_matrix_names_holder_alternate_vacancy_and_end_of_term(page):
    cells = page.designations.matrix.cells
    texts = {(p.area, p.party): [text for text, _ in p.texts()] for row in cells.rows for p in row}
    assert texts["Joint research", "Pakistan"][0] == "Vacant"
    assert texts["Endoscopic ultrasound", "Pakistan"][1].startswith("Expired")
    assert texts["Orthopaedic surgery", "Pakistan"][1].startswith("Expires")
    assert texts["Interventional cardiology", "Pakistan"][1].startswith("Alternate: ")
    said = cells.data(cells.index(1, 1), ACCESSIBLE)
    assert said.startswith("Interventional cardiology, Pakistan: ")


def test_filters_keep_the_rows_with_such_a_place_and_count_them(page):
    tab = page.designations
    captions = [button.chip.caption for button in tab.chips.buttons()]
    assert captions == ["All", "Needs attention 3", "Vacant 2", "Expiring 1", "Expired 1"]
    tab.chips.choose("vacant")
    assert [row[0].area for row in tab.matrix.cells.rows] == ["Endoscopic ultrasound", "Joint research"]
    assert tab.matrix.current().is_vacant()
    tab.chips.choose("expiring")
    assert [row[0].area for row in tab.matrix.cells.rows] == ["Orthopaedic surgery"]


def test_a_vacant_place_is_filled_by_keyboard_with_area_and_side_filled_in(window, page, qtbot):
    tab, place = page.designations, go_to_vacancy(page)
    before = {f.id for f in page.office.records.all(FocalPoint)}
    tab.matrix.setFocus()
    qtbot.keyClick(tab.matrix, Qt.Key.Key_Return)
    draft = tab.pane.current()
    assert (draft.id, draft.area_id, draft.party_id) == (0, place.area_id, place.party_id)
    assert draft.role is FocalPointRole.FOCAL_POINT
    person = page.office.lists.persons("en")[-1]
    field = tab.pane.editor.field("person_id")
    assert field.has_focus()
    qtbot.keyClicks(field.line, person.name)
    popup = field.combo.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    made = next(f for f in page.office.records.all(FocalPoint) if f.id not in before)
    assert (made.area_id, made.party_id, made.person_id) == (place.area_id, place.party_id, person.id)
    assert tab.matrix.current().holder().name == person.name
    assert tab.chips.buttons()[2].chip.count == 1
    put(tab.pane.editor, "letter", CANARY)
    put(tab.pane.editor, "until_on", "2020-01-01")
    put(tab.pane.editor, "from_on", "2021-01-01")
    assert "lies before the beginning" in tab.pane.editor.field("until_on").error.text()
    assert tab.pane.editor.field("from_on").edit.text() == "2021-01-01"
    put(tab.pane.editor, "until_on", "2090-01-01")
    stored = page.office.records.get(FocalPoint, made.id)
    assert (stored.letter, stored.from_on.year, stored.until_on.year) == (CANARY, 2021, 2090)
    tab.pane.view.setFocus()
    qtbot.keyClick(tab.pane.view, Qt.Key.Key_Delete)
    assert made.id not in {f.id for f in page.office.records.all(FocalPoint)}
    assert tab.matrix.current().is_vacant()
    window.undo()
    assert page.office.records.get(FocalPoint, made.id).letter == CANARY


def test_a_designation_moves_to_another_side_and_the_matrix_follows(page):
    tab = page.designations
    place = tab.matrix.current()
    other = next(p for p in tab.matrix.cells.rows[0] if p.party_id != place.party_id)
    moved = tab.pane.current()
    choose(tab.pane.editor, "party_id", other.party_id)
    assert tab.matrix.current().party_id == other.party_id
    assert tab.pane.current().id == moved.id


def test_somebody_new_is_entered_while_designating(page, qtbot):
    place = go_to_vacancy(page)
    page.designations.new()
    page.designations.new_person()
    dialog = page.findChildren(FormDialog)[-1]
    dialog.field("email").edit.setText("nobody at all")
    dialog.field("name").edit.setText("Dr. Ada Novak")
    dialog.accept()
    assert "is not an e-mail address" in dialog.field("email").error.text()
    dialog.field("email").edit.setText("ada@example.org")
    dialog.accept()
    holder = page.designations.matrix.current().holder()
    assert (holder.name, holder.party_id) == ("Dr. Ada Novak", place.party_id)


@pytest.mark.parametrize("record_type", [Person, Institution])
def test_people_and_institutions_are_created_edited_removed_and_brought_back(
    window, page, qtbot, record_type
):
    pane = page.people if record_type is Person else page.institutions
    page.tabs.show_pane("people" if record_type is Person else "institutions")
    before = {one.id for one in page.office.records.all(record_type)}
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_N, CONTROL)
    assert pane.drafting()
    focused = QApplication.focusWidget()
    assert focused is pane.editor.field("name").edit
    put(pane.editor, "name", CANARY)
    made = next(one for one in page.office.records.all(record_type) if one.id not in before)
    assert pane.view.current_id() == made.id
    if record_type is Person:
        assert made.uid
        put(pane.editor, "email", "two@at@signs")
        assert pane.editor.field("email").error.text()
        assert pane.editor.field("email").edit.text() == "two@at@signs"
        put(pane.editor, "email", "one@example.org")
        put(pane.editor, "precedence", "3")
        field = pane.editor.field("function")
        field.show_language("ar")
        put(pane.editor, "function", "مديرة")
        stored = page.office.records.get(Person, made.id)
        assert (stored.email, stored.precedence, stored.function["ar"]) == ("one@example.org", 3, "مديرة")
    else:
        choose(pane.editor, "party_id", page.office.groups.parties(page.context.group_id)[1].id)
        assert page.office.records.get(Institution, made.id).party_id
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert made.id not in {one.id for one in page.office.records.all(record_type)}
    assert window.banner.text().startswith("“<img")
    window.banner.buttons()[0].click()
    assert page.office.records.get(record_type, made.id).name["en"] == CANARY


def test_a_line_that_was_left_for_a_draft_can_be_chosen_again(page, qtbot):
    page.tabs.show_pane("people")
    pane = page.people
    first = pane.view.current_id()
    pane.new()
    assert not pane.view.current_id()
    qtbot.mouseClick(
        pane.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=pane.view.visualRect(pane.model.index(0, 0)).center(),
    )
    assert pane.current().id == first
    assert not pane.drafting()


def test_a_person_in_use_stays_and_a_sentence_says_where(window, page):
    page.tabs.show_pane("people")
    held = page.office.records.all(FocalPoint)[0].person_id
    assert page.people.show_record(held)
    page.people.remove()
    assert "cannot be removed because it is used elsewhere" in window.banner.text()
    assert "focal point" in window.banner.text()
    assert page.people.current().id == held


def test_people_are_searched_and_sorted(page):
    page.tabs.show_pane("people")
    pane = page.people
    pane.finder.chips.choose("all")
    everybody = len(pane.model.ids())
    pane.finder.search.search_for("cardiology pakistan")
    assert 0 < len(pane.model.ids()) < everybody
    pane.finder.search.search_for("nobody has these words")
    assert pane.switcher.empty.isVisible()
    some = page.office.lists.persons("en")[0].id
    assert pane.show_record(some)
    assert len(pane.model.ids()) == everybody
    pane.model.sort_asked.emit("name", True)
    names = [pane.model.line(row).name for row in range(everybody)]
    assert names == sorted(names, key=str.casefold, reverse=True)


def test_records_are_found_in_their_tabs(window, page):
    institution = page.office.records.all(Institution)[-1]
    assert window.open_record(Ref(Kind.INSTITUTION, institution.id))
    assert page.tabs.key() == "institutions"
    assert page.institutions.current().id == institution.id
    group = page.context.group_id
    designation = next(f for f in page.office.records.all(FocalPoint) if f.group_id == group and f.area_id)
    assert window.open_record(Ref(Kind.FOCAL_POINT, designation.id))
    assert page.designations.matrix.current().area_id == designation.area_id
    assert page.designations.pane.current().id == designation.id
    assert not window.open_record(Ref(Kind.PERSON, 999_999))


def test_without_a_group_people_can_be_entered_already(window, page, tmp_path):
    assert window.close_database()
    window.create_database(tmp_path / "new.secretariat")
    fresh = window.show_page("focal-points")
    assert fresh.first.empty.isVisible()
    fresh.tabs.show_pane("people")
    assert fresh.people.switcher.empty.isVisible()
    fresh.new()
    put(fresh.people.editor, "name", "Ada Novak")
    assert [p.name["en"] for p in window.office.records.all(Person)] == ["Ada Novak"]
