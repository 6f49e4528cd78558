"""Importing an old table in the window: what is guessed is shown, corrected there, and taken over as one step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from secretariat.domain.actions import ActionStatus
from secretariat.domain.import_days import DayOrder
from secretariat.domain.imports import ImportField, RowState
from tests.services.old_tables import old_text
from tests.ui.sample_window import nameless, open_window
from ui.actions.importing_dialog import ImportDialog
from ui.pages import ACTIONS as SPEC
from ui.settings import SettingsStore

LINES = (
    "Actions as of 30 June 2026;;;;",
    "No;Action;Lead side;Deadline;Status",
    "1;Share the list of burns specialists;Pakistan;03/04/2026;Ongoing",
    "2;Publish the fellowship call;Palestinian side;05/06/2026;Completed",
    "3;;Pakistan;05/06/2026;Open",
    "4;Visit the transplant unit;Pakistan;07/08/2026;Awaiting reply",
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return old_text(tmp_path / "old.csv", *LINES)


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, sample: Path) -> Any:
    return open_window(qtbot, store, sample, (SPEC,), "PPHWG")


def settled(qtbot: Any, dialog: ImportDialog) -> None:
    """Wait until the preview is that of the present choices."""
    answers: list[bool] = []
    qtbot.waitUntil(lambda: dialog.preview is not None)
    dialog._page.context.background.run(
        lambda: True, answers.append
    )  # one thread: it answers after the preview
    qtbot.waitUntil(lambda: bool(answers))


def opened(qtbot: Any, window: Any, path: Path) -> tuple[Any, ImportDialog]:
    page = window.show_page("actions")
    page.importing.ask_table = lambda *_: str(path)
    page.import_table.trigger()
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    dialog = page.importing.dialog
    dialog.ask_leave = lambda *_: True
    settled(qtbot, dialog)
    return page, dialog


def agreed(qtbot: Any, dialog: ImportDialog) -> None:
    """Take the proposed day of agreement."""
    assert dialog.proposed.isVisibleTo(dialog)
    dialog.proposed.click()
    settled(qtbot, dialog)


def states(dialog: ImportDialog) -> list[RowState]:
    assert dialog.preview is not None
    return [row.state for row in dialog.preview.rows]


def test_a_table_is_corrected_imported_and_taken_back(qtbot: Any, window: Any, table: Path) -> None:
    page, dialog = opened(qtbot, window, table)
    office = window.office
    before = office.actions.all(page.context.group_id)
    assert states(dialog) == [RowState.PROBLEM] * 4
    assert "03/04/2026" in dialog.error.text()
    assert not dialog.yes.isEnabled()
    assert dialog.order.isVisibleTo(dialog)

    dialog.order.set_value(DayOrder.DAY_FIRST)
    dialog.order.finished.emit()
    settled(qtbot, dialog)
    assert states(dialog) == [RowState.NEW, RowState.NEW, RowState.PROBLEM, RowState.PROBLEM]
    assert dialog.yes.accessibleName() == "Import 2 items"
    assert "without a day of agreement" in dialog.error.text()
    assert not dialog.yes.isEnabled()
    agreed(qtbot, dialog)
    assert dialog.yes.isEnabled()
    assert dialog.proposed.isHidden()
    assert dialog.error.isHidden()

    dialog.tabs.show_pane("names")
    field = dialog.names.fields["status:awaiting reply"]
    field.set_value(ActionStatus.ON_HOLD)
    field.finished.emit()
    settled(qtbot, dialog)
    assert dialog.yes.accessibleName() == "Import 3 items"

    dialog.tabs.show_pane("rows")
    dialog.rows.view.select_id(3)
    dialog.rows.view.setFocus()
    qtbot.keyClick(dialog.rows.view, Qt.Key.Key_Space)
    settled(qtbot, dialog)
    assert dialog.yes.accessibleName() == "Import 2 items"
    qtbot.keyClick(dialog.rows.view, Qt.Key.Key_Space)
    settled(qtbot, dialog)

    dialog.yes.click()
    added = [action for action in office.actions.all(page.context.group_id) if action not in before]
    assert [str(action.title) for action in added] == [
        "Share the list of burns specialists",
        "Publish the fellowship call",
        "Visit the transplant unit",
    ]
    assert [action.status for action in added] == [
        ActionStatus.IN_PROGRESS,
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.ON_HOLD,
    ]
    assert page.importing.dialog is None
    window.desk.undo()
    assert office.actions.all(page.context.group_id) == before


def test_another_column_is_chosen_and_no_two_are_the_same(qtbot: Any, window: Any, table: Path) -> None:
    _, dialog = opened(qtbot, window, table)
    assert dialog.strip is not None
    assert dialog.strip.fields() == (
        ImportField.REFERENCE,
        ImportField.TITLE,
        ImportField.SIDE,
        ImportField.DUE_ON,
        ImportField.STATUS,
    )
    dialog.strip.choices[0].set_value(ImportField.TITLE)
    dialog.strip.choices[0].finished.emit()
    settled(qtbot, dialog)
    assert dialog.strip.fields()[:2] == (ImportField.TITLE, None)
    assert dialog.preview is not None
    assert str(dialog.preview.rows[0].draft.title) == "1"
    dialog.strip.choices[0].set_value(None)
    dialog.strip.choices[0].finished.emit()
    qtbot.waitUntil(lambda: "action items" in dialog.error.text())
    assert not dialog.yes.isEnabled()
    dialog.reject()


def test_the_states_filter_the_rows_and_the_current_one_is_explained(
    qtbot: Any, window: Any, table: Path
) -> None:
    _, dialog = opened(qtbot, window, table)
    dialog.order.set_value(DayOrder.DAY_FIRST)
    dialog.order.finished.emit()
    settled(qtbot, dialog)
    dialog.rows.chips.choose("problem")
    assert list(dialog.rows.model.ids()) == [5, 6]
    dialog.rows.view.select_id(5)
    assert "names no action item" in dialog.rows.about.text()
    dialog.rows.take.click()  # what names no action item cannot be taken
    settled(qtbot, dialog)
    assert dialog.yes.accessibleName() == "Import 2 items"
    dialog.reject()


def test_everything_can_be_reached_and_is_named(qtbot: Any, window: Any, table: Path) -> None:
    _, dialog = opened(qtbot, window, table)
    assert nameless(dialog) == []
    dialog.tabs.show_pane("names")
    assert nameless(dialog) == []
    dialog.reject()


def test_a_table_dropped_on_the_window_is_shown(qtbot: Any, window: Any, table: Path) -> None:
    assert window.dropping.take([table])
    page = window.show_page("actions")
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    settled(qtbot, page.importing.dialog)
    page.importing.dialog.reject()


def test_a_file_that_is_no_table_is_refused_in_the_window(qtbot: Any, window: Any, tmp_path: Path) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x01\x00\x00\x02\x00\x00\x00\x7f" * 20)
    page = window.show_page("actions")
    said: list[str] = []
    page.context.message.connect(lambda text, *_: said.append(text))
    page.importing.read(path)
    qtbot.waitUntil(lambda: any("cannot be read as a table" in text for text in said))
    assert page.importing.dialog is None


def test_an_empty_register_offers_the_old_table(qtbot: Any, window: Any, table: Path) -> None:
    page = window.show_page("actions")
    assert not page.import_button.isVisibleTo(page)
    group = window.office.groups.by_symbol("PPHWG")
    fresh = window.office.groups.save(replace(group, id=0, version=0, symbol="FRESH", sample=False)).value
    window.choose_group(fresh.id)
    qtbot.waitUntil(lambda: page.import_button.isVisibleTo(page))
    asked: list[str] = []
    page.importing.ask_table = lambda *_: asked.append("asked") or ""
    page.import_button.click()
    assert asked == ["asked"]


def test_what_was_corrected_is_not_thrown_away_unasked(qtbot: Any, window: Any, table: Path) -> None:
    page, dialog = opened(qtbot, window, table)
    asked: list[str] = []
    dialog.ask_leave = lambda _parent, title, *_: bool(asked.append(title))
    dialog.order.set_value(DayOrder.DAY_FIRST)
    dialog.order.finished.emit()
    settled(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked == ["Leave the import?"]
    assert dialog.isVisible()
    dialog.ask_leave = lambda *_: True
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.importing.dialog is None


def test_where_nothing_was_corrected_nothing_is_asked(qtbot: Any, window: Any, table: Path) -> None:
    page, dialog = opened(qtbot, window, table)
    asked: list[str] = []
    dialog.ask_leave = lambda _parent, title, *_: bool(asked.append(title))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked == []
    assert page.importing.dialog is None


def test_names_keep_their_places_when_all_are_entered(qtbot: Any, window: Any, tmp_path: Path) -> None:
    rows = (
        "Draft;Zed Newcomer;Ongoing",
        "Print;Another Newcomer;Waiting for a reply",
        "Send;Third Person;Done",
    )
    _, dialog = opened(qtbot, window, old_text(tmp_path / "old.csv", "Action;Responsible;Status", *rows))
    before = list(dialog.names.fields)
    dialog.names.everybody.click()
    settled(qtbot, dialog)
    assert list(dialog.names.fields) == before
    assert dialog.choices.new_people
    dialog.reject()
