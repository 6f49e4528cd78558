"""A window and another office change one record: what does not clash is kept of both, and the rest is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.domain.merging import Choice
from secretariat.domain.text import LocalizedText
from secretariat.services.office import Office
from tests.ui.sample_window import NOW, nameless, open_window
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.both_changed import BothChanged, Dispute

SECOND = "Amina Khan"


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


@contextmanager
def second(window: MainWindow) -> Iterator[Office]:
    """Open the same file once more, under another name; nothing tells the window what is saved in it."""
    with Office(window.path, SECOND, clock=lambda: NOW, zone="UTC") as office:
        yield office


def stored(window: MainWindow) -> Meeting:
    found: Meeting = window.office.meetings.by_symbol("PPHWG/2026/3")
    return found


def form_of(window: MainWindow) -> Any:
    """Return the form of a meeting that is planned, shown."""
    assert window.open_record(Ref(Kind.MEETING, stored(window).id))
    page: Any = window.page()
    return page.details.form


def agenda_form(window: MainWindow) -> tuple[Any, Any]:
    """Return the form of an agenda item of that meeting, shown, and its page."""
    item = window.office.meetings.agenda(stored(window).id)[-1]
    assert window.open_record(Ref(Kind.AGENDA_ITEM, item.id))
    page: Any = window.page()
    return page.agenda.form, page


def type_into(form: Any, name: str, text: str) -> None:
    field = form.field(name)
    field.focus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)


def venue(text: str, **others: str) -> LocalizedText:
    return LocalizedText({"en": text, **others})


def test_what_somebody_else_saved_in_other_fields_is_taken_over_without_asking(window: MainWindow) -> None:
    form = form_of(window)
    before = stored(window)
    type_into(form, "venue", "Hall 9")
    with second(window) as other:
        changed = replace(
            before, place=venue("Doha"), venue=LocalizedText({**before.venue, "ar": "القاعة ٩"})
        )
        other.meetings.save(changed)
    assert form.commit()
    saved = stored(window)
    assert (saved.place["en"], saved.venue["en"], saved.venue["ar"]) == ("Doha", "Hall 9", "القاعة ٩")
    assert form.field("place").value()["en"] == "Doha"
    assert form.bar.text() == ""
    window.undo()  # takes back what was typed here, and nothing of theirs
    assert (stored(window).place["en"], stored(window).venue["en"]) == ("Doha", before.venue["en"])


def test_what_both_saved_is_shown_side_by_side_with_who_and_when(qtbot: Any, window: MainWindow) -> None:
    form = form_of(window)
    before = stored(window)
    type_into(form, "venue", "Hall 9")
    with second(window) as other:
        other.meetings.save(replace(before, venue=venue("Hall 7")))
    form.field("place").focus()
    qtbot.waitUntil(lambda: form.contest.dialog() is not None)
    dialog = form.contest.dialog()
    dispute = dialog.disputes[0]
    assert (dispute.before, dispute.theirs, dispute.mine) == (before.venue["en"], "Hall 7", "Hall 9")
    assert (dispute.who, dispute.at) == (SECOND, NOW.astimezone())
    assert SECOND in dialog.cards[0].way(Choice.THEIRS).accessibleName()
    assert SECOND in form.bar.text()
    assert stored(window).venue["en"] == "Hall 7"
    assert nameless(dialog) == []
    dialog.cards[0].way(Choice.MINE).click()
    dialog.yes.click()
    assert stored(window).venue["en"] == "Hall 9"
    told = window.office.histories.of(Ref(Kind.MEETING, before.id), "en")
    assert [change.who for change in told[:2]] == ["Tester", SECOND]


def test_it_is_chosen_by_keys_alone(qtbot: Any, window: MainWindow) -> None:
    form = form_of(window)
    type_into(form, "venue", "Hall 9")
    with second(window) as other:
        other.meetings.save(replace(stored(window), venue=venue("Hall 7")))
    form.field("place").focus()
    qtbot.waitUntil(lambda: form.contest.dialog() is not None)
    dialog = form.contest.dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=5000)
    assert not dialog.yes.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert dialog.choices() == {("venue", "en"): Choice.BEFORE}
    for way in (Choice.THEIRS, Choice.MINE):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert dialog.choices() == {("venue", "en"): way}
    passed = []
    while QApplication.focusWidget() is not dialog.yes and len(passed) < 9:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed == [*dialog.cards[0].texts, dialog.no, dialog.yes]
    QTest.keyClick(dialog.yes, Qt.Key.Key_Space)
    assert stored(window).venue["en"] == "Hall 9"


def test_a_record_that_somebody_else_removed_comes_back_with_what_was_typed(window: MainWindow) -> None:
    form, page = agenda_form(window)
    before = form.record()
    type_into(form, "title", "Mine all the same")
    with second(window) as other:
        other.records.remove(Ref(Kind.AGENDA_ITEM, before.id))
    assert not form.commit()
    assert SECOND in form.bar.text()
    assert "removed" in form.bar.text()
    press(form, "Copy what I typed")
    assert "Mine all the same" in QApplication.clipboard().text()
    press(form, "Bring it back")
    assert window.office.records.get(type(before), before.id).title["en"] == "Mine all the same"
    assert not form.is_unsaved()
    assert form.bar.text() == ""
    assert page is window.page()


def test_a_list_that_both_changed_is_shown_line_by_line(qtbot: Any, window: MainWindow) -> None:
    form, _page = agenda_form(window)
    before = form.record()
    field = form.field("documents")
    field.focus()
    field.edit.setPlainText("DOC/1\nDOC/2")
    with second(window) as other:
        other.meetings.save_part(replace(before, documents=("DOC/3",)))
    form.field("title").focus()
    qtbot.waitUntil(lambda: form.contest.dialog() is not None)
    card = form.contest.dialog().cards[0]
    assert [text.toPlainText() for text in card.texts[1:]] == ["DOC/3", "DOC/1\nDOC/2"]
    assert len(card.group.buttons()) == 3  # lists of symbols are not put one below the other
    card.way(Choice.MINE).click()
    form.contest.dialog().yes.click()
    assert window.office.records.get(type(before), before.id).documents == ("DOC/1", "DOC/2")


def long_dispute(number: int) -> Dispute:
    text = "The two sides took note of the report and asked for the next one. " * 40
    return Dispute(
        key=(f"text{number}", "en"),
        caption="Terms of reference (English)",
        before=text,
        theirs=f"{text} Theirs.",
        mine=f"Mine. {text}",
        who="Prof. Dr. Abdulrahman bin Muhammad Al-Mutawakkil of the Ministry of Health " * 2,
        language="en",
        marked=True,
        long=True,
    )


@pytest.mark.parametrize("mirrored", [False, True])
def test_long_names_and_texts_leave_the_buttons_in_sight(
    qtbot: Any, window: MainWindow, mirrored: bool
) -> None:
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    dialog = BothChanged(window, [long_dispute(number) for number in range(4)])
    qtbot.addWidget(dialog)
    dialog.show()
    screen = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: dialog.height() <= screen.height(), timeout=5000)
    assert dialog.width() <= screen.width()
    for button in (dialog.yes, dialog.no):
        corner = button.mapTo(dialog, QPoint(0, button.height()))
        assert corner.y() <= dialog.height()
    way = dialog.cards[0].way(Choice.THEIRS)
    assert way.text().startswith("What Prof. Dr. Abdul")
    for whole in (way.accessibleName(), way.toolTip()):
        assert long_dispute(0).who in whole
    shown = dialog.cards[0].texts[1]
    assert shown.height() < 220
    assert shown.verticalScrollBar().maximum() > 0  # the rest is scrolled to
    left, middle, right = (text.mapTo(dialog, QPoint(0, 0)).x() for text in dialog.cards[0].texts)
    assert (left > middle > right) if mirrored else (left < middle < right)


def press(form: Any, text: str) -> None:
    buttons: list[QPushButton] = form.bar.buttons()
    next(button for button in buttons if button.text() == text).click()
