"""Circulated drafts on screen: any two compared, a redline saved, and the text of one brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import RichText
from tests.documents.pdf_tools import words_of
from tests.small_register import found
from tests.ui.sample_window import nameless, open_window
from ui import theme
from ui.main_window import MainWindow
from ui.minutes.comparison import BESIDE, CHANGES, INLINE
from ui.minutes.versions import NOW, VersionsPanel
from ui.pages import MINUTES as SPEC
from ui.settings import SettingsStore

MEETING = "ABWG/2026/1"
MARKUP = "<b>bold</b> & <img src='file:///etc/passwd'>"


TEXTS = (
    "The host welcomed all.",
    "Thanks were said.",
    "The plan was read.",
    "Burns were discussed for eight days.",
)


@pytest.fixture
def window(qtbot, store: SettingsStore, tmp_path: Path) -> MainWindow:
    register = found(tmp_path / "register.secretariat")
    for text in TEXTS:
        register.write(text, item=int(text.startswith("Burns")))
    register.circulated()
    register.office.close()
    return open_window(qtbot, store, register.path, [SPEC], "ABWG")


@pytest.fixture
def panel(qtbot, window: MainWindow) -> VersionsPanel:
    page: Any = window.show_page("minutes")
    made = VersionsPanel(page.office, page.desk, page.context, page.exporter, lambda: True)
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    return made


def meeting(panel: VersionsPanel) -> Any:
    return panel._office.meetings.by_symbol(MEETING)


def change(panel: VersionsPanel, place: int, old: str, new: str) -> Paragraph:
    office = panel._office
    paragraph = office.minutes.paragraphs(meeting(panel).id)[place]
    text = paragraph.body["en"].plain
    assert old in text
    body = paragraph.body.put("en", RichText.of(text.replace(old, new)))
    return office.minutes.save(replace(paragraph, body=body)).value


def show(qtbot, panel: VersionsPanel) -> None:
    shown = panel._asked
    panel.show_minutes(meeting(panel), "en")
    qtbot.waitUntil(lambda: panel._asked > shown and bool(panel.view._rows))


@pytest.fixture
def changed(qtbot, panel: VersionsPanel) -> VersionsPanel:
    """Show the draft beside the text, which was taken back to drafting and changed."""
    panel._office.minutes.move(meeting(panel).id, MinutesState.DRAFTING)
    change(panel, 0, "welcomed", "greeted")
    removed = panel._office.minutes.paragraphs(meeting(panel).id)[1]
    panel._office.records.remove(Ref(Kind.PARAGRAPH, removed.id))
    change(panel, 2, "eight", MARKUP)
    show(qtbot, panel)
    return panel


def marked(panel: VersionsPanel) -> tuple[list[str], list[str]]:
    """Return what is struck through and what is underlined in the text shown, numbers of paragraphs left out."""
    struck, underlined = [], []
    block = panel.view.text.document().begin()
    while block.isValid():
        parts: Any = block
        for part in parts:
            looks, text = part.fragment().charFormat(), part.fragment().text()
            if looks.fontStrikeOut() and not text.strip().isdigit():
                struck.append(text)
            if looks.fontUnderline():
                underlined.append(text)
        block = block.next()
    return struck, underlined


def columns(panel: VersionsPanel) -> int:
    frames = panel.view.text.document().rootFrame().childFrames()
    table = next(frame for frame in frames if isinstance(frame, QTextTable))
    return table.columns()


def test_a_meeting_without_drafts_says_when_one_is_kept(panel: VersionsPanel) -> None:
    plan = Meeting(group_id=1, starts_at=datetime(2026, 12, 1, 9), ends_at=datetime(2026, 12, 1, 17))
    panel.show_minutes(panel._office.meetings.save(plan).value, "en")
    assert panel.none.isVisible()
    panel.show_minutes(None, "en")
    assert panel.none.isVisible()


def test_the_last_draft_is_compared_with_the_text(changed: VersionsPanel) -> None:
    assert changed.old.line.text().startswith("Draft 1")
    assert "Test secretary" in changed.old.line.text()
    assert changed.new.value() == NOW
    struck, underlined = marked(changed)
    assert "welcomed" in struck
    assert "greeted" in underlined
    assert "2 changed" in changed.view.counts.text()
    assert "1 removed" in changed.view.counts.text()
    assert "Deleted paragraph" in changed.view.text.toPlainText()


def test_nothing_that_was_typed_is_read_as_markup(changed: VersionsPanel) -> None:
    assert MARKUP in changed.view.text.toPlainText()


def test_drafts_stand_side_by_side_and_alone_with_their_changes(changed: VersionsPanel) -> None:
    assert columns(changed) == 2
    whole = changed.view.text.toPlainText()
    changed.view.mode.choose(BESIDE)
    assert columns(changed) == 4
    assert changed.view.text.toPlainText().count("The plan was read") == 2
    changed.view.mode.choose(INLINE)
    changed.view.scope.choose(CHANGES)
    only = changed.view.text.toPlainText()
    assert "greeted" in only
    assert "The plan was read" not in only
    assert len(only) < len(whole)


def test_keys_lead_from_change_to_change_and_to_the_paragraph(changed: VersionsPanel, qtbot) -> None:
    changed.view.down.click()
    first = changed.view.text.textCursor().position()
    changed.view.down.click()
    assert changed.view.text.textCursor().position() > first
    changed.view.up.click()
    assert changed.view.text.textCursor().position() == first
    wanted = changed._office.minutes.paragraphs(meeting(changed).id)[0].id
    with qtbot.waitSignal(changed.paragraph_asked) as asked:
        qtbot.keyClick(changed.view.text, Qt.Key.Key_Return)
    assert asked.args == [wanted]


def test_own_side_text_is_not_compared(changed: VersionsPanel, qtbot) -> None:
    item = changed._office.meetings.agenda(meeting(changed).id)[0]
    body = Paragraph().body.put("en", RichText.of("OWNSIDECANARY"))
    changed._office.minutes.save(Paragraph(agenda_item_id=item.id, body=body, audience=Audience.OWN_SIDE))
    show(qtbot, changed)
    assert "OWNSIDECANARY" not in changed.view.text.toPlainText()


def test_going_back_to_a_draft_is_one_step(changed: VersionsPanel, window: MainWindow, qtbot) -> None:
    office = changed._office
    before = [p.body["en"].plain for p in office.minutes.paragraphs(meeting(changed).id)]
    changed.restore.click()
    texts = [p.body["en"].plain for p in office.minutes.paragraphs(meeting(changed).id)]
    assert texts != before
    assert any("welcomed" in text for text in texts)
    assert (
        "The text is that of draft 1 again: 2 paragraphs changed back, 1 came back." in window.banner.text()
    )
    show(qtbot, changed)
    qtbot.waitUntil(lambda: changed.view.counts.text() == "Nothing changed")
    changed._desk.undo()
    assert [p.body["en"].plain for p in office.minutes.paragraphs(meeting(changed).id)] == before


def test_a_circulated_text_is_not_replaced(panel: VersionsPanel, qtbot) -> None:
    show(qtbot, panel)
    assert not panel.restore.isEnabled()
    assert panel.restore.toolTip() == "Only while the minutes are being drafted."


def test_a_redline_is_saved(changed: VersionsPanel, qtbot, tmp_path: Path) -> None:
    target = tmp_path / "redline.pdf"
    changed._exporter.ask = lambda *_: str(target)
    changed.redline.click()
    assert changed._exporter.job is not None
    with qtbot.waitSignal(changed._exporter.job.ended):
        pass
    words = words_of(target.read_bytes())
    assert "Draft 2 compared with draft 1" in words
    assert MARKUP in words


def test_a_draft_is_not_compared_with_itself_for_a_redline(changed: VersionsPanel, qtbot) -> None:
    draft = changed.old.value()
    changed.choose(draft, draft)
    assert not changed.redline.isEnabled()
    qtbot.waitUntil(lambda: changed.view.counts.text() == "Nothing changed")


def test_two_drafts_are_offered_after_the_second_circulation(changed: VersionsPanel, qtbot) -> None:
    change(changed, 2, MARKUP, "nine")
    changed._office.minutes.circulate(meeting(changed).id)
    show(qtbot, changed)
    assert changed.old.line.text().startswith("Draft 1")
    assert changed.new.line.text().startswith("Draft 2")
    qtbot.waitUntil(lambda: "nine" in marked(changed)[1])


def test_it_can_be_used_without_a_mouse_and_in_any_look(changed: VersionsPanel, qapp: QApplication) -> None:
    assert nameless(changed) == []
    theme.apply(qapp, theme.THEMES["dark"])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    changed.grab()
    assert "greeted" in marked(changed)[1]
