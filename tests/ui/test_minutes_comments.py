"""The comment round on screen: opened, sent, taken in, and each comment brought to its end."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.meetings import MinutesState
from secretariat.domain.versions import Comment, Disposition
from tests.services.version_verbs import circulated
from tests.small_register import found
from tests.ui.sample_window import nameless, open_window
from ui import theme
from ui.main_window import MainWindow
from ui.minutes.comment_rows import CommentRow
from ui.minutes.comments import WHOLE, CommentsPanel
from ui.minutes.received import ReceivedDialog
from ui.pages import MINUTES as SPEC
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question
from ui.widgets.form_dialog import FormDialog

MEETING = "ABWG/2026/1"
TODAY = date(2026, 11, 20)


@pytest.fixture
def window(qtbot, store: SettingsStore, tmp_path: Path) -> MainWindow:
    register = found(tmp_path / "register.secretariat")
    circulated(register)
    register.office.close()
    return open_window(qtbot, store, register.path, [SPEC], "ABWG")


@pytest.fixture
def panel(qtbot, window: MainWindow) -> CommentsPanel:
    page: Any = window.show_page("minutes")
    made = CommentsPanel(page.office, page.desk, page.context)
    page.context.today = lambda: TODAY
    qtbot.addWidget(made)
    made.resize(420, 800)
    made.show()
    page.desk.changed.connect(lambda *_: refresh(made))
    refresh(made)
    return made


def refresh(panel: CommentsPanel, symbol: str = MEETING) -> None:
    panel.show_minutes(panel._office.meetings.by_symbol(symbol), "en")


def opened(panel: CommentsPanel, until: date = date(2026, 11, 30)) -> Any:
    meeting = panel._office.meetings.by_symbol(MEETING)
    made = panel._office.comments.open_round(meeting.id, until).value
    refresh(panel)
    return made


def comment(panel: CommentsPanel, text: str, place: int | None = 0, side: int = 0) -> Comment:
    round_ = panel._round
    assert round_ is not None
    paragraphs = panel._office.minutes.paragraphs(round_.meeting_id)
    made = Comment(
        round_id=round_.id,
        party_id=list(panel._sides)[side],
        paragraph_id=None if place is None else paragraphs[place].id,
        text=text,
        commenter="A. Name",
    )
    saved = panel._office.comments.add(made).value
    refresh(panel)
    return saved


def rows(panel: CommentsPanel) -> list[CommentRow]:
    return [row for box in panel._boxes.values() for row in box.rows()]


def dialog(panel: CommentsPanel, kind: type[Any] = FormDialog) -> Any:
    return panel.findChildren(kind)[-1]


def test_a_round_is_opened_when_a_draft_is_out(panel: CommentsPanel) -> None:
    assert panel.none.button.isVisible()
    panel.none.button.click()
    form = dialog(panel)
    form.field("until").edit.setText("2026-11-19")
    form.accept()
    assert "before the round begins" in form.field("until").error.text()
    form.field("until").edit.setText("2026-11-24")
    form.accept()
    assert panel._round is not None
    assert panel._round.until == date(2026, 11, 24)
    assert panel.title.text() == "Comments on draft 1"
    assert "4 days left" in panel.clock.pill.word
    assert "Not heard from yet" in panel.state.text()


def test_while_drafting_no_round_is_offered(panel: CommentsPanel) -> None:
    panel._office.minutes.move(panel._office.meetings.by_symbol(MEETING).id, MinutesState.DRAFTING)
    refresh(panel)
    assert panel.none.isVisible()
    assert not panel.none.button.isVisible()


def test_a_rest_day_is_pointed_out(panel: CommentsPanel) -> None:
    opened(panel, date(2026, 11, 28))  # a Saturday
    assert "rest day" in panel.told.text()


def test_comments_stand_by_paragraph_and_side(panel: CommentsPanel, qtbot) -> None:
    opened(panel)
    assert panel.nothing.text() == "No comment has come in yet."
    comment(panel, "On the whole.", None)
    comment(panel, "On the second, B.", 1, 1)
    first = comment(panel, "On the second, A.", 1, 0)
    assert [row.text.text() for row in rows(panel)] != []
    boxes = list(panel._boxes.values())
    shown = sorted(boxes, key=lambda box: panel._list.indexOf(box))
    assert [box.name.text() for box in shown] == [f"Paragraph {first.number}", "The document as a whole"]
    assert "Heard from" in panel.state.text()
    assert "3 comments wait" in panel.state.text()
    with qtbot.waitSignal(panel.paragraph_asked) as asked:
        shown[0].place.click()
    assert asked.args == [first.paragraph_id]


def choose(row: CommentRow, disposition: Disposition) -> None:
    row.choice.set_value(disposition)
    row.choice.finished.emit()


def stored(panel: CommentsPanel, number: int) -> Comment:
    return panel._office.records.get(Comment, number)


def test_a_comment_is_disposed_of(panel: CommentsPanel) -> None:
    opened(panel)
    made = comment(panel, "Shorten it.")
    (row,) = rows(panel)
    assert row.reason.isHidden()
    choose(row, Disposition.ACCEPTED)
    assert stored(panel, made.id).disposition is Disposition.ACCEPTED
    assert row.pill.pill.word == "Accepted"


def test_what_is_not_accepted_waits_for_its_reason(panel: CommentsPanel) -> None:
    opened(panel)
    made = comment(panel, "Shorten it.")
    (row,) = rows(panel)
    choose(row, Disposition.NOT_ACCEPTED)
    assert not row.reason.isHidden()
    assert row.reason.error.text() == ""  # nothing was handed over yet, so nothing is wrong
    assert stored(panel, made.id).disposition is Disposition.OPEN
    row.reason.set_value("It was said so.")
    row.reason.finished.emit()
    now = stored(panel, made.id)
    assert (now.disposition, now.reason) == (Disposition.NOT_ACCEPTED, "It was said so.")
    row.reason.set_value("")
    row.reason.finished.emit()
    assert "Say why" in row.reason.error.text()
    assert stored(panel, made.id).reason == "It was said so."


def test_a_comment_by_mail_is_entered(panel: CommentsPanel) -> None:
    opened(panel)
    panel.enter.click()
    form = dialog(panel)
    form.accept()
    assert "no text" in form.field("text").error.text()
    assert form.field("paragraph_id").value() == WHOLE
    form.field("text").set_value("<i>Thanks</i>")
    form.field("commenter").set_value("B. Name")
    form.accept()
    (row,) = rows(panel)
    assert row.text.text() == "<i>Thanks</i>"
    assert row.text.textFormat() is Qt.TextFormat.PlainText


def forms(panel: CommentsPanel, folder: Path) -> list[Path]:
    folder.mkdir()
    panel.ask_folder = lambda *_: str(folder)
    panel.send.click()
    return sorted(folder.iterdir())


def filled(path: Path, number: str, text: str) -> Path:
    document = Document(str(path))
    for table in document.tables:
        for row in table.rows:
            if row.cells[0].text.strip() == number:
                row.cells[2].text = text
    document.save(str(path))
    return path


def read_form(panel: CommentsPanel, qtbot) -> ReceivedDialog:
    """Return what is shown of a form, which is read meanwhile."""
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReceivedDialog)))
    return dialog(panel, ReceivedDialog)


def test_forms_go_out_and_come_back(panel: CommentsPanel, window: MainWindow, tmp_path: Path, qtbot) -> None:
    opened(panel)
    made = forms(panel, tmp_path / "forms")
    assert [path.suffix for path in made] == [".docx", ".xlsx", ".docx", ".xlsx"]
    assert "4 forms were saved" in window.banner.text()
    panel.ask_form = lambda *_: str(filled(made[0], "5.", "Say “late”."))
    panel.receive.click()
    preview = read_form(panel, qtbot)
    assert len(preview.lines) == 1
    assert preview.yes.text() == "Take in 1 comment"
    assert rows(panel) == []
    preview.accept()
    assert [row.text.text() for row in rows(panel)] == ["Say “late”."]
    panel.receive.click()
    qtbot.waitUntil(lambda: "already taken in" in window.banner.text())


def test_a_file_that_is_no_form_is_refused(
    panel: CommentsPanel, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    opened(panel)
    path = tmp_path / "letter.docx"
    path.write_bytes(b"no form")
    panel.ask_form = lambda *_: str(path)
    panel.receive.click()
    qtbot.waitUntil(lambda: "letter.docx is neither" in window.banner.text())
    assert panel.findChildren(ReceivedDialog) == []


def test_a_preview_that_is_out_of_date_stays_and_says_so(panel: CommentsPanel, tmp_path: Path, qtbot) -> None:
    opened(panel)
    made = forms(panel, tmp_path / "forms")
    panel.ask_form = lambda *_: str(filled(made[0], "4.", "Say “late”."))
    panel.receive.click()
    preview = read_form(panel, qtbot)
    comment(panel, "Meanwhile.", 0, list(panel._sides).index(int(preview_party(panel, made[0]))))
    preview.accept()
    assert "open the form again" in preview.error.text()
    assert len(rows(panel)) == 1


def preview_party(panel: CommentsPanel, path: Path) -> int:
    round_ = panel._round
    assert round_ is not None
    return panel._office.comments.receive(round_.meeting_id, path).party_id


def test_silence_settles_the_round(panel: CommentsPanel) -> None:
    opened(panel, date(2026, 11, 20))
    assert panel.clock.pill.word == "Last day"
    panel._context.today = lambda: date(2026, 11, 21)
    refresh(panel)
    assert panel.clock.pill.word == "Time is over"
    assert "no objection" in panel.state.text()
    assert "Nothing stands in the way" in panel.told.text()


def test_a_round_is_closed_after_asking(panel: CommentsPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(panel)
    asked: list[Question] = []
    monkeypatch.setattr(Question, "exec", lambda self: asked.append(self) or 0)
    panel.close_round.click()
    assert len(asked) == 1
    assert panel.clock.pill.word != "Closed"
    monkeypatch.setattr(Question, "exec", lambda self: 1)
    panel.close_round.click()
    assert panel.clock.pill.word == "Closed"
    assert not panel.receive.isVisible()


def test_a_newer_draft_asks_for_its_own_round(panel: CommentsPanel) -> None:
    round_ = opened(panel)
    panel._office.minutes.move(round_.meeting_id, MinutesState.DRAFTING)
    panel._office.minutes.circulate(round_.meeting_id)
    refresh(panel)
    assert "Draft 2 has been circulated since" in panel.told.text()


def test_it_can_be_used_without_a_mouse_and_in_any_look(panel: CommentsPanel, qapp: QApplication) -> None:
    opened(panel)
    comment(panel, "Shorten it.")
    assert nameless(panel) == []
    theme.apply(qapp, theme.THEMES["dark"])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.grab()
