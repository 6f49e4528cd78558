"""The screen of minutes: typing, kinds by one key, undo, drafts, circulation, preview and export; nothing is faked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Step
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.merging import Choice
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import Block, LocalizedRich, RichText, Run
from secretariat.domain.versions import Comment, Disposition
from secretariat.services.drafts import forget_owner
from secretariat.services.office import Office
from tests.ui.sample_window import open_window
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.minutes.page import MinutesPage
from ui.minutes.paragraph_row import ParagraphRow
from ui.minutes.rich import LONGEST
from ui.pages import MINUTES as SPEC
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question
from ui.widgets.text import Label

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
THIRD, SECOND = "PPHWG/2026/3", "PPHWG/2026/2"


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


@pytest.fixture
def page(window: MainWindow) -> MinutesPage:
    page = window.show_page("minutes")
    assert isinstance(page, MinutesPage)
    assert page.meeting().symbol == THIRD
    return page


def open_meeting(page: MinutesPage, symbol: str) -> int:
    meeting = page.office.meetings.by_symbol(symbol)
    assert page.show_record(Ref(Kind.MEETING, meeting.id))
    return meeting.id


def rows(page: MinutesPage) -> list[ParagraphRow]:
    return page.editor.sheet.rows()


def stored(page: MinutesPage) -> list[Paragraph]:
    return page.office.minutes.paragraphs(page.meeting().id)


def texts(page: MinutesPage) -> list[str]:
    return [p.body.plain.best("en") for p in stored(page)]


def begin(page: MinutesPage, qtbot, text: str, place: int = 0) -> ParagraphRow:
    row = rows(page)[place]
    page.editor.focus_row(row)
    qtbot.keyClicks(row.edit, text)
    return row


def test_typing_makes_paragraphs_and_enter_the_next_one(page, qtbot):
    first = begin(page, qtbot, "The Chair opened the meeting.")
    qtbot.keyClick(first.edit, Qt.Key.Key_Return)
    second = page.editor.current()
    assert second is not first
    assert QApplication.focusWidget() is second.edit
    qtbot.keyClicks(second.edit, "One line")
    qtbot.keyClick(second.edit, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(second.edit, "and <b>another</b> & more.")
    assert page.commit()
    assert texts(page) == ["The Chair opened the meeting.", "One line\nand <b>another</b> & more."]
    assert [p.agenda_item_id for p in stored(page)] == [first.record.agenda_item_id] * 2
    assert [row.margin.number for row in rows(page)[:2]] == [
        2,
        3,
    ]  # after the opening that is written by itself


def test_enter_inside_a_paragraph_parts_it_and_backspace_joins_it_again(page, qtbot):
    row = begin(page, qtbot, "Firstsecond")
    row.edit.place(5)
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert texts(page) == ["First", "second"]
    other = page.editor.current()
    assert (other.edit.toPlainText(), other.edit.textCursor().position()) == ("second", 0)
    qtbot.keyClick(other.edit, Qt.Key.Key_Backspace)
    assert texts(page) == ["Firstsecond"]
    assert page.editor.current().edit.textCursor().position() == 5


def test_an_empty_place_goes_when_it_is_left(page, qtbot):
    open_meeting(page, SECOND)
    page.acts.take_back()
    before = [row.record.id for row in rows(page) if not row.is_new]  # the keyboard waits in an empty place
    first = rows(page)[0]
    page.editor.focus_row(first, 0)
    qtbot.keyClick(first.edit, Qt.Key.Key_Return)
    assert rows(page)[0].is_new
    page.side.show_pane("check")
    assert rows(page)[0].is_new  # still the place where is typed: its verb can be chosen in the details
    qtbot.keyClick(rows(page)[0].edit, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [row.record.id for row in rows(page)] == before)
    assert QApplication.focusWidget() is first.edit


def test_minutes_to_be_read_show_no_empty_paragraph(page, qtbot):
    meeting = open_meeting(page, SECOND)
    page.acts.take_back()
    item = rows(page)[0].record.agenda_item_id
    empty = page.office.minutes.save(Paragraph(agenda_item_id=item), after=0).value
    page.refresh(None)
    assert rows(page)[0].record.id == empty.id
    page.office.minutes.circulate(meeting)
    page.refresh(None)
    assert empty.id not in [row.record.id for row in rows(page)]
    assert not page.editor.sheet.row(empty.id).isVisible()
    assert all(row.record.body for row in rows(page))
    page.acts.take_back()
    qtbot.waitUntil(page.editor.sheet.row(empty.id).isVisible)


def test_up_and_down_go_through_the_paragraphs(page, qtbot):
    first = begin(page, qtbot, "One")
    qtbot.keyClick(first.edit, Qt.Key.Key_Return)
    second = page.editor.current()
    qtbot.keyClicks(second.edit, "Two")
    qtbot.keyClick(second.edit, Qt.Key.Key_Up)
    assert page.editor.current() is first
    qtbot.keyClick(first.edit, Qt.Key.Key_Down)
    assert page.editor.current() is second


def test_bold_and_italic_are_stored_as_runs(page, qtbot):
    row = begin(page, qtbot, "The Group ")
    qtbot.keyClick(row.edit, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(row.edit, "decided")
    qtbot.keyClick(row.edit, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(row.edit, " to ")
    qtbot.keyClick(row.edit, Qt.Key.Key_I, CTRL)
    qtbot.keyClicks(row.edit, "meet")
    assert page.commit()
    wanted = RichText(
        [Block((Run("The Group "), Run("decided", bold=True), Run(" to "), Run("meet", italic=True)))]
    )
    assert stored(page)[0].body["en"] == wanted


@pytest.mark.parametrize(
    ("key", "mods", "kind", "mark"),
    [
        (Qt.Key.Key_D, CTRL, ParagraphKind.DECISION, "D.1"),
        (Qt.Key.Key_T, CTRL, ParagraphKind.ACTION, "A.1"),
        (Qt.Key.Key_1, CTRL | SHIFT, ParagraphKind.STATEMENT, "Pakistan"),
        (Qt.Key.Key_2, CTRL | SHIFT, ParagraphKind.STATEMENT, "Palestine"),
    ],
)
def test_one_key_says_what_a_paragraph_is(page, qtbot, key, mods, kind, mark):
    row = begin(page, qtbot, "The Group decided to meet in Ramallah.")
    qtbot.keyClick(row.edit, key, mods)
    assert stored(page)[0].kind is kind
    assert rows(page)[0].margin.mark == mark
    assert QApplication.focusWidget() is row.edit
    qtbot.keyClicks(row.edit, " Indeed.")
    qtbot.keyClick(row.edit, Qt.Key.Key_0, CTRL | SHIFT)
    assert stored(page)[0].kind is ParagraphKind.NARRATIVE
    assert texts(page)[0].endswith("Indeed.")
    assert page.office.minutes.outcomes(page.meeting().id) == ([], [])


def test_an_empty_paragraph_is_no_decision_yet_and_is_offered_how_one_begins(page, qtbot):
    page.editor.focus_row(rows(page)[0])
    page.kinds.kind_chosen.emit(ParagraphKind.DECISION, None)
    phrases = page.editor.aids._phrases
    assert phrases is not None
    assert phrases.isVisible()
    assert stored(page) == []


def test_the_details_of_an_action_item_are_filled_in_beside_it(page, qtbot):
    row = begin(page, qtbot, "The Pakistani side shall share the draft.")
    qtbot.keyClick(row.edit, Qt.Key.Key_T, CTRL)
    form = page.outcome.action
    assert not form.isHidden()
    form.field("title").edit.setPlainText("Share the draft")
    due = form.field("due_on")
    due.edit.setText("2026-12-01")
    assert not form.commit()
    assert "before the end of the meeting" in due.error.text()
    assert due.edit.text() == "2026-12-01"
    due.edit.setText("2027-01-15")
    assert page.commit()
    action = page.office.minutes.outcomes(page.meeting().id)[1][0]
    assert (action.title.best("en"), f"{action.due_on}") == ("Share the draft", "2027-01-15")


def test_backspace_removes_an_empty_paragraph_and_undo_brings_it_back(page, window, qtbot):
    row = begin(page, qtbot, "One")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    second = page.editor.current()
    qtbot.keyClicks(second.edit, "Two")
    assert page.commit()
    second.edit.selectAll()
    qtbot.keyClick(second.edit, Qt.Key.Key_Delete)
    qtbot.keyClick(second.edit, Qt.Key.Key_Backspace)
    assert texts(page) == ["One"]
    assert page.editor.current() is row
    assert "Two" in window.banner.text()
    qtbot.keyClick(row.edit, Qt.Key.Key_Z, CTRL)
    assert texts(page) == ["One", "Two"]
    assert [r.edit.toPlainText() for r in rows(page)[:2]] == ["One", "Two"]


def test_a_removal_that_is_refused_leaves_what_was_typed(page, window, sample, qtbot):
    row = begin(page, qtbot, "The Group decided to meet.")
    assert page.commit()
    qtbot.keyClicks(row.edit, " In Ramallah.")
    page.editor.keeping.keep_drafts()
    meeting_id = page.meeting().id
    with Office(sample, "Another") as other:
        other.minutes.circulate(meeting_id)
    page.editor.remove(row)
    assert row.edit.toPlainText() == "The Group decided to meet. In Ramallah."
    assert row.dirty
    assert page.editor.is_unsaved()
    with Office(sample, "Another") as other:
        other.minutes.move(meeting_id, MinutesState.DRAFTING)
    assert page.commit()
    assert texts(page) == ["The Group decided to meet. In Ramallah."]


def test_undo_in_a_paragraph_takes_back_the_typing_first_and_then_the_programs_acts(page, qtbot):
    row = begin(page, qtbot, "One")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    page.editor.focus_row(row, -1)
    assert not row.edit.document().isUndoAvailable()  # it was left, so this editor has nothing of its own
    qtbot.keyClicks(row.edit, " two")
    qtbot.keyClick(row.edit, Qt.Key.Key_Z, CTRL)
    assert row.edit.toPlainText() == "One"
    assert texts(page) == ["One"]


def test_a_whole_paragraph_is_one_step_back(page, window, qtbot):
    row = begin(page, qtbot, "A long sentence, typed letter by letter.")
    assert page.commit()
    row.edit.forget_typing()
    before = page.office.history.entries(limit=1)[0].seq
    page.editor.focus_row(row, -1)
    qtbot.keyClicks(row.edit, " And another one.")
    page.editor.focus_row(rows(page)[1])
    assert page.office.history.entries(limit=1)[0].seq == before + 1
    window.undo()
    assert texts(page) == ["A long sentence, typed letter by letter."]


def test_alt_and_arrows_move_a_paragraph_within_its_item(page, qtbot):
    row = begin(page, qtbot, "One")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(page.editor.current().edit, "Two")
    qtbot.keyClick(page.editor.current().edit, Qt.Key.Key_Up, ALT)
    assert texts(page) == ["Two", "One"]
    assert page.editor.current().edit.toPlainText() == "Two"
    qtbot.keyClick(page.editor.current().edit, Qt.Key.Key_Down, ALT)
    assert texts(page) == ["One", "Two"]


def test_a_draft_is_kept_within_a_second_and_recovered_after_an_abrupt_end(page, window, sample, qtbot):
    row = begin(page, qtbot, "Typed before the power went")
    meeting_id = page.meeting().id
    assert row.dirty
    assert window.context.has_unsaved()
    qtbot.wait(1300)
    assert texts(page) == [""]  # no entry in the journal yet
    forget_owner(page.office.minutes._unit.owner)  # the program ended here: nothing more was handed over
    with Office(sample, "Another") as later:
        assert later.minutes.recover(meeting_id).value == 1
        assert later.minutes.paragraphs(meeting_id)[0].body.plain["en"] == "Typed before the power went"


def test_what_the_user_leaves_without_does_not_come_back(page, window, sample, qtbot):
    row = begin(page, qtbot, "Agreed text.")
    assert page.commit()
    qtbot.keyClicks(row.edit, " Given up.")
    page.editor.keeping.keep_drafts()
    meeting_id = page.meeting().id
    with Office(sample, "Another") as other:
        other.minutes.circulate(meeting_id)
    accept_question(qtbot)
    assert window.close_database()
    with Office(sample, "Another") as other:
        other.minutes.move(meeting_id, MinutesState.DRAFTING)
    with Office(sample, "Tester") as later:
        assert later.minutes.recover(meeting_id).value == 0
        assert later.minutes.paragraphs(meeting_id)[0].body.plain["en"] == "Agreed text."


def test_what_is_typed_in_a_paragraph_that_is_gone_becomes_a_new_one(page, qtbot):
    row = begin(page, qtbot, "Typed meanwhile")
    gone = row.record.id
    page.office.history.undo()  # the writing of the paragraph, and nothing told this page
    page.editor.keeping.keep_drafts()
    assert texts(page) == ["Typed meanwhile"]
    assert stored(page)[0].id == row.record.id != gone
    assert not page.editor.is_unsaved()


def test_what_is_typed_in_a_paragraph_that_someone_removes_becomes_a_new_one(page, sample, qtbot):
    row = begin(page, qtbot, "One")
    assert page.commit()
    qtbot.keyClicks(row.edit, " and more")
    with Office(sample, "Another") as other:
        other.records.remove(Ref(Kind.PARAGRAPH, row.record.id))
    assert not page.commit()
    assert "Another" in page.editor.bar.text()
    assert "removed this paragraph" in page.editor.bar.text()
    assert page.commit()
    assert texts(page) == ["One and more"]
    assert page.editor.bar.text() == ""


def test_a_paragraph_that_someone_removed_comes_back_with_what_is_typed(page, sample, qtbot):
    row = begin(page, qtbot, "One")
    assert page.commit()
    qtbot.keyClicks(row.edit, " and more")
    gone = row.record.id
    with Office(sample, "Another") as other:
        other.records.remove(Ref(Kind.PARAGRAPH, gone))
    assert not page.commit()
    next(b for b in page.editor.bar.buttons() if b.text() == "Bring it back").click()
    assert [(one.id, one.body.plain["en"]) for one in stored(page)] == [(gone, "One and more")]
    assert not page.editor.is_unsaved()
    assert [r.edit.toPlainText() for r in rows(page) if not r.is_new] == ["One and more"]


def test_recovered_text_is_told_with_undo(page, window, sample, qtbot):
    other = page.office.meetings.by_symbol(SECOND)
    page.office.minutes.move(other.id, MinutesState.DRAFTING)
    first = page.office.minutes.paragraphs(other.id)[0]
    with Office(sample, "Tester") as before:
        before.minutes.keep_draft(first, "en", RichText.of("Half a sen"))
    open_meeting(page, SECOND)
    assert "recovered" in window.banner.text()
    assert rows(page)[0].edit.toPlainText() == "Half a sen"


@pytest.mark.parametrize(
    ("way", "stands"),
    [
        (Choice.MINE, "Mine too"),
        (Choice.THEIRS, "Theirs"),
        (Choice.BEFORE, "Mine"),
        (Choice.BOTH, "Theirs\nMine too"),
    ],
)
def test_what_someone_else_saved_is_shown_beside_what_is_typed(page, sample, qtbot, way, stands):
    row = begin(page, qtbot, "Mine")
    assert page.commit()
    qtbot.keyClicks(row.edit, " too")
    with Office(sample, "Another") as other:
        theirs = other.minutes.paragraphs(page.meeting().id)[0]
        other.minutes.save(replace(theirs, body=LocalizedRich.of(en="Theirs")))
    assert not page.commit()
    assert "Another" in page.editor.bar.text()
    assert row.edit.toPlainText() == "Mine too"
    assert page.editor.conflicts.contest.dialog() is None  # not over the text in which is typed
    page.editor.bar.buttons()[0].click()
    dialog = page.editor.conflicts.contest.dialog()
    one = dialog.disputes[0]
    assert (one.before, one.theirs, one.mine, one.who) == ("Mine", "Theirs", "Mine too", "Another")
    dialog.cards[0].way(way).click()
    dialog.yes.click()
    assert texts(page) == [stands]
    assert row.edit.toPlainText() == stands
    assert page.commit()
    assert page.editor.bar.text() == ""


def test_what_someone_else_saved_in_another_language_is_taken_over(page, sample, qtbot):
    row = begin(page, qtbot, "Mine")
    assert page.commit()
    qtbot.keyClicks(row.edit, " too")
    with Office(sample, "Another") as other:
        theirs = other.minutes.paragraphs(page.meeting().id)[0]
        body = LocalizedRich({**theirs.body, "ar": RichText.of("نصهم")})
        other.minutes.save(replace(theirs, body=body))
    assert page.commit()
    assert dict(stored(page)[0].body.plain) == {"en": "Mine too", "ar": "نصهم"}
    assert page.editor.bar.text() == ""


def test_a_paragraph_that_is_parted_while_someone_saves_it_loses_neither_text(page, sample, qtbot):
    row = begin(page, qtbot, "One two")
    assert page.commit()
    with Office(sample, "Another") as other:
        theirs = other.minutes.paragraphs(page.meeting().id)[0]
        other.minutes.save(replace(theirs, body=LocalizedRich({**theirs.body, "ar": RichText.of("نصهم")})))
    qtbot.keyClicks(row.edit, "!")
    page.editor.focus_row(row, 3)
    for _again in range(2):  # what they saved is taken over first, and then it is parted
        qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert [text.strip() for text in texts(page)] == ["One", "two!"]
    assert stored(page)[0].body.plain["ar"] == "نصهم"


def test_pasting_makes_plain_paragraphs_and_refuses_a_monster_in_one_sentence(page, qtbot):
    row = begin(page, qtbot, "Before.")
    source = QMimeData()
    source.setHtml("<h1>x</h1><img src='file:///etc/hostname'>")
    source.setText(" One\n\nTwo <i>\r\nThree\x07")
    row.edit.insertFromMimeData(source)
    assert texts(page) == ["Before. One", "Two <i>", "Three\u2407"]
    monster = QMimeData()
    monster.setText("x" * 1_000_000)
    page.editor.current().edit.insertFromMimeData(monster)
    assert "at most 100,000 characters" in page.editor.bar.text()
    assert texts(page)[-1] == "Three\u2407"
    long = QMimeData()
    long.setText("word " * (LONGEST // 5 - 20))
    row = page.editor.current()
    row.edit.insertFromMimeData(long)
    assert page.commit()
    assert len(texts(page)[-1]) == 6 + len(long.text())


def test_languages_have_their_own_text_and_direction(page, qtbot):
    row = begin(page, qtbot, "English")
    page.choose_language("ar")
    assert row.edit.toPlainText() == ""
    assert row.edit.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    page.editor.focus_row(row)
    row.edit.insertPlainText("عربي")
    page.choose_language("en")
    assert row.edit.toPlainText() == "English"
    assert dict(stored(page)[0].body.plain) == {"en": "English", "ar": "عربي"}


@pytest.mark.parametrize("window_way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_headings_and_texts_begin_on_the_side_of_the_documents_language(page, window, qtbot, window_way):
    window.setLayoutDirection(window_way)
    sheet, row = page.editor.sheet, rows(page)[1]
    for language, rtl in (("en", False), ("ar", True)):
        page.choose_language(language)
        heading = next(iter(sheet._headings.values()))
        assert (row.layoutDirection() is Qt.LayoutDirection.RightToLeft) is rtl
        assert (heading.layoutDirection() is Qt.LayoutDirection.RightToLeft) is rtl
        edges = heading.contentsMargins()
        margin = edges.right() if rtl else edges.left()
        qtbot.waitUntil(lambda margin=margin: abs(_beginning(row) - margin) <= 1)


def _beginning(row: ParagraphRow) -> int:
    """Return where the text of a row begins, from the side on which its language begins."""
    text, document_margin = row.edit.geometry(), 6
    rtl = row.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (row.width() - 1 - text.right() if rtl else text.left()) + document_margin


def accept_question(qtbot) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Question)
        dialog.yes.click()

    QTimer.singleShot(50, answer)


def test_circulated_minutes_are_read_only_and_can_be_returned(page, qtbot):
    row = begin(page, qtbot, "The Group decided to meet.")
    qtbot.keyClick(row.edit, Qt.Key.Key_D, CTRL)
    accept_question(qtbot)
    page.state.circulate.click()
    assert page.meeting().minutes_state is MinutesState.CIRCULATED
    assert page.told.text()
    assert all(r.edit.isReadOnly() and not r.is_new for r in rows(page))
    assert not page.kinds.isEnabled()
    qtbot.keyClicks(rows(page)[0].edit, "no")
    qtbot.keyClick(rows(page)[0].edit, Qt.Key.Key_T, CTRL)
    assert texts(page) == ["The Group decided to meet."]
    assert page.office.minutes.outcomes(page.meeting().id)[0][0].symbol == "PPHWG/2026/3/D.1"
    assert not page.told.buttons()  # the one button stands above the minutes
    page.state.take_back.click()
    assert page.meeting().minutes_state is MinutesState.DRAFTING
    assert not rows(page)[0].edit.isReadOnly()
    assert not page.told.text()


def test_open_comments_hold_agreement_back(page, window, qtbot):
    meeting = open_meeting(page, SECOND)
    assert any(c.disposition is Disposition.OPEN for c in page.office.records.all(Comment))
    accept_question(qtbot)
    page.state.agree.click()
    assert page.office.records.get(Meeting, meeting).minutes_state is MinutesState.CIRCULATED
    assert "wait for a disposition" in window.banner.text()


def accept_comments(page) -> None:
    for comment in page.office.records.all(Comment):
        if comment.disposition is Disposition.OPEN:
            page.office.comments.dispose(comment.id, Disposition.ACCEPTED, "")


def test_marked_as_agreed_after_a_question_the_minutes_stay_read_only(page, qtbot):
    open_meeting(page, SECOND)
    accept_comments(page)
    accept_question(qtbot)
    page.state.agree.click()
    assert page.meeting().minutes_state is MinutesState.AGREED
    assert "agreed" in page.told.text()
    assert not page.told.buttons()


def test_a_paragraph_is_found_from_elsewhere(page):
    meeting = page.office.meetings.by_symbol("PPHWG/2026/1")
    wanted = page.office.minutes.paragraphs(meeting.id)[8]
    assert page.show_record(Ref(Kind.PARAGRAPH, wanted.id))
    assert page.meeting().id == meeting.id
    assert page.editor.current().record.id == wanted.id
    assert not page.show_record(Ref(Kind.PARAGRAPH, 10**6))


def test_minutes_of_another_group_bring_that_group(page, window):
    other = page.office.meetings.by_symbol("IWC/2026/1")
    assert page.show_record(Ref(Kind.MEETING, other.id))
    assert (page.meeting().id, window.context.group_id) == (other.id, other.group_id)


def test_numbers_beside_paragraphs_are_those_of_the_document(page):
    meeting_id = open_meeting(page, "PPHWG/2026/1")
    printed = [
        number for number, _item, _text in page.office.documents.minutes_content(meeting_id, "en").numbered()
    ]
    assert [row.margin.number for row in rows(page)] == printed


def test_without_an_agenda_the_usual_one_is_offered(page, window, qtbot):
    group = page.context.group_id
    made = page.desk.run(lambda: page.office.meetings.save(page.office.meetings.proposal(group)))
    assert page.show_record(Ref(Kind.MEETING, made.value.id))
    assert page.filled.empty.isVisible()
    page.no_agenda.button.click()
    assert not page.filled.empty.isVisible()
    assert all(row.is_new for row in rows(page))


def test_the_preview_shows_the_pages_of_the_real_document(page, qtbot):
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    meeting_id = open_meeting(page, "PPHWG/2026/1")
    page.tabs.show_pane("preview")
    qtbot.waitUntil(lambda: page.preview.view.page_count() > 0)
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(page.office.documents.minutes_pdf(meeting_id, "en")))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    assert page.preview.view.page_count() == document.pageCount() > 3


def test_the_preview_has_what_is_typed_when_it_says_that_it_is_up_to_date(page, sample, qtbot):
    page.tabs.show_pane("preview")
    qtbot.waitUntil(lambda: page.preview.state.text() == "Up to date")
    row = begin(page, qtbot, "Typed and not left.")
    assert page.preview.state.text() == "Changed since"
    qtbot.waitUntil(lambda: page.preview.state.text() == "Up to date")
    assert texts(page) == ["Typed and not left."]
    assert QApplication.focusWidget() is row.edit
    with Office(sample, "Another") as other:
        other.minutes.save(replace(stored(page)[0], body=LocalizedRich.of(en="Theirs")))
    qtbot.keyClicks(row.edit, " More.")
    asked = page.preview._asked
    qtbot.waitUntil(lambda: page.preview._asked > asked)
    qtbot.waitUntil(lambda: page.preview.state.text() == "Changed since")
    assert page.editor.is_unsaved()


def test_what_is_not_done_because_of_typed_text_is_said(page, window, sample, qtbot):
    row = begin(page, qtbot, "Mine")
    assert page.commit()
    with Office(sample, "Another") as other:
        other.minutes.save(replace(stored(page)[0], body=LocalizedRich.of(en="Theirs")))
    qtbot.keyClicks(row.edit, " too")
    meeting = page.meeting()
    for act in (page.acts.circulate, page.acts.ask_export, lambda: open_meeting_by_hand(page, SECOND)):
        window.banner.clear()
        act()
        assert "Not done" in window.banner.text()
        assert "Another saved" in window.banner.text()
    assert page.meeting() == meeting


def open_meeting_by_hand(page: MinutesPage, symbol: str) -> None:
    page.chooser.set_value(page.office.meetings.by_symbol(symbol).id)
    page.chooser.finished.emit()


def export(page: MinutesPage, target: Path) -> Job:
    page.exporter.ask = lambda *_: str(target)
    page.documents.fill()
    next(a for a in page.documents.menu.actions() if a.text() == "Agreed minutes (PDF)…").trigger()
    assert page.exporter.job is not None
    return page.exporter.job


def test_the_export_writes_the_pdf(page, window, tmp_path, qtbot):
    open_meeting(page, "PPHWG/2026/1")
    target = tmp_path / "out" / "minutes 20.11.pdf"
    target.parent.mkdir()
    job = export(page, target.with_name("minutes 20.11"))
    with qtbot.waitSignal(job.ended):
        assert not page.exporter.strip.isHidden()
    assert target.read_bytes().startswith(b"%PDF-")
    assert str(target) in window.banner.text()
    assert page.exporter.strip.isHidden()


def test_a_cancelled_export_leaves_nothing(page, window, tmp_path, qtbot):
    open_meeting(page, "PPHWG/2026/1")
    folder = tmp_path / "out"
    folder.mkdir()
    job = export(page, folder / "minutes.pdf")
    with qtbot.waitSignal(job.ended):
        page.exporter.strip.cancel_button.click()
    assert list(folder.iterdir()) == []
    assert "Cancelled" in window.banner.text()


def test_an_export_that_cannot_be_written_says_so(page, window, tmp_path, qtbot):
    job = export(page, tmp_path / "missing" / "minutes.pdf")
    with qtbot.waitSignal(job.ended):
        pass
    assert "cannot be written" in window.banner.text()


# Verbs and audiences --------------------------------------------------------------------------------------------------


def first_row(page: MinutesPage, text: str = "The two sides will meet.") -> ParagraphRow:
    row = rows(page)[0]
    page.editor.focus_row(row)
    row.edit.setPlainText(text)
    assert page.commit()
    return rows(page)[0]


def choose(field, key: object) -> None:
    field.set_value(key)
    field.finished.emit()


def test_choosing_requested_makes_an_action_item_and_asks_before_it_unmakes_one(
    qtbot, page: MinutesPage, monkeypatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "ui.minutes.acts.confirm", lambda _p, title, *_rest: bool(asked.append(title)) or True
    )
    row = first_row(page)
    pane = page.outcome.verb
    choose(pane.verb, "requested")
    assert stored(page)[0].kind is ParagraphKind.ACTION
    assert not page.outcome.action.isHidden()
    assert asked == []
    choose(pane.verb, "decided")
    assert asked == ["Change what the paragraph is?"]
    assert (stored(page)[0].kind, stored(page)[0].verb) == (ParagraphKind.DECISION, "decided")
    assert row.record.kind is ParagraphKind.DECISION


def test_an_empty_paragraph_begins_with_the_words_of_its_verb(page: MinutesPage) -> None:
    page.editor.focus_row(rows(page)[0])
    page.show_current()
    choose(page.outcome.verb.verb, "recommended")
    assert stored(page)[0].body["en"].plain == "The two sides recommended "
    assert rows(page)[0].edit.toPlainText() == "The two sides recommended "
    assert rows(page)[0].margin.mark == "Recomm."


def test_an_own_side_paragraph_has_no_number_and_says_so(page: MinutesPage) -> None:
    row = first_row(page)
    number = row.margin.number
    assert number
    choose(page.outcome.verb.audience, Audience.OWN_SIDE)
    assert stored(page)[0].audience is Audience.OWN_SIDE
    assert (row.margin.number, row.margin.mark) == (0, "Own side")
    assert "Own side" in row.edit.accessibleName()


def test_a_decision_adopted_in_session_can_be_read_and_the_minutes_go_on_behind_it(
    qtbot, page: MinutesPage, monkeypatch
) -> None:
    monkeypatch.setattr("ui.minutes.acts.confirm", lambda *_: True)
    office, number = page.office, page.meeting().id
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION):
        if office.records.get(Meeting, number).state is not state:
            page.desk.run(lambda state=state: office.meetings.move(number, state))
    row = first_row(page, "The Group decided to meet.")
    page.side.tabs.show_pane("details")
    assert page.outcome.verb.take.isHidden()
    page.editor.turn(ParagraphKind.DECISION)
    assert page.outcome.verb.take.isVisible()
    page.outcome.verb.take.click()
    assert row.edit.isReadOnly()
    assert not page.outcome.verb.verb.isEnabled()
    said = []
    monkeypatch.setattr(page.context, "notify", lambda text, *_, **__: said.append(text))
    assert row.shows_lock()
    assert "adopted in session" in row.edit.accessibleName()
    for _ in range(2):
        qtbot.keyClick(row.edit, Qt.Key.Key_X)
    assert row.edit.toPlainText() == "The Group decided to meet."
    assert said == ["This decision was adopted in session: its text stays, and a change is an amendment."]
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "The meeting went on.")
    assert page.commit()
    assert [p.body["en"].plain for p in stored(page)[:2]] == [
        "The Group decided to meet.",
        "The meeting went on.",
    ]


def test_typing_in_circulated_minutes_is_answered_once(qtbot, page: MinutesPage, monkeypatch) -> None:
    open_meeting(page, SECOND)
    said = []
    monkeypatch.setattr(page.context, "notify", lambda text, *_, **__: said.append(text))
    row = rows(page)[0]
    page.editor.focus_row(row)
    assert row.shows_lock()
    assert not rows(page)[1].shows_lock()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Shift):
        qtbot.keyClick(row.edit, key)
    assert said == []
    page.editor.focus_row(row)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Delete):
        qtbot.keyClick(row.edit, key)
    assert said == ["This draft is with the members, so its text can only be read."]


def test_the_details_of_an_empty_place_do_not_ask_for_a_paragraph(page: MinutesPage) -> None:
    page.editor.focus_row(rows(page)[0])
    assert page.outcome.hint.text() == "Type the paragraph, or begin it with an operative verb."


def test_keys_of_the_panes_count_the_tabs_that_are_shown(qtbot, page: MinutesPage) -> None:
    for symbol in (THIRD, SECOND):
        open_meeting(page, symbol)
        for number, key in enumerate(page.side.offered, start=1):
            qtbot.keyClick(page, getattr(Qt.Key, f"Key_{number}"), ALT)
            assert page.tabs.key() == key


def test_agreement_says_what_will_hold_adoption_back_and_leads_to_it(page, qtbot):
    number = open_meeting(page, SECOND)
    accept_comments(page)
    page.acts.take_back()
    item = page.office.meetings.agenda(number)[5]
    for blame in ("The Pakistani side failed to send its list.", "The Pakistani side failed to answer."):
        body = LocalizedRich.of(en=blame, ar="طلب الفريق قائمة.", ur="گروپ نے فہرست طلب کی۔")
        page.office.minutes.save(Paragraph(agenda_item_id=item.id, body=body))
    page.office.minutes.circulate(number)
    page.refresh(None)
    held = len(page.office.checks.blocking(page.meeting().id, Step.ADOPTION))
    assert held > 1
    asked = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        asked.extend(label.text() for label in dialog.findChildren(Label))
        next(b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Look at them first").click()

    QTimer.singleShot(50, look)
    page.state.agree.click()
    assert any(f"{held} findings of the check will hold adoption back." in text for text in asked)
    assert page.meeting().minutes_state is MinutesState.CIRCULATED
    assert page.side.check.isVisibleTo(page)
    accept_question(qtbot)
    page.state.agree.click()
    assert page.meeting().minutes_state is MinutesState.AGREED


def test_a_paragraph_that_was_reworded_and_then_removed_is_asked_about_when_it_comes_back(
    page: MinutesPage, sample: Path, qtbot
) -> None:
    row = begin(page, qtbot, "One")
    assert page.commit()
    qtbot.keyClicks(row.edit, " and mine")
    with Office(sample, "Another") as other:
        (theirs, *_) = other.minutes.paragraphs(page.meeting().id)
        other.minutes.save(replace(theirs, body=LocalizedRich.of(en="One, as Another reworded it")))
        other.records.remove(Ref(Kind.PARAGRAPH, row.record.id))
    assert not page.commit()
    next(way for way in page.editor.bar.buttons() if way.text() == "Bring it back").click()
    assert "One, as Another reworded it" in texts(page)
    assert page.editor.conflicts.contest.is_open()


def test_two_contested_paragraphs_are_asked_about_one_after_the_other(
    page: MinutesPage, sample: Path, qtbot
) -> None:
    one = begin(page, qtbot, "One")
    assert page.commit()
    qtbot.keyClick(one.edit, Qt.Key.Key_Return)
    two = page.editor.current()
    qtbot.keyClicks(two.edit, "Two")
    assert page.commit()
    page.editor.focus_row(one, -1)
    with Office(sample, "Another") as other:
        for theirs in other.minutes.paragraphs(page.meeting().id)[:2]:
            text = f"theirs {theirs.body.plain['en']}"
            other.minutes.save(replace(theirs, body=LocalizedRich.of(en=text)))
    qtbot.keyClicks(one.edit, " x")
    page.editor.focus_row(two, -1)
    qtbot.keyClicks(two.edit, " y")
    contest = page.editor.conflicts.contest
    page.editor.keeping.commit()
    contest.ask()
    first = contest.dialog()
    first.cards[0].way(Choice.MINE).click()
    page.editor.keeping.commit()  # as it is done every half minute
    assert contest.dialog() is first
    assert first.yes.isEnabled()
    first.yes.click()
    assert contest.is_open()  # the other one
    contest.ask()
    contest.dialog().cards[0].way(Choice.MINE).click()
    contest.dialog().yes.click()
    assert not contest.is_open()
    assert sorted(texts(page)[:2]) == ["One x", "Two y"]


def test_what_is_typed_in_an_own_side_paragraph_that_was_removed_stays_own_side(
    page: MinutesPage, sample: Path, qtbot
) -> None:
    row = begin(page, qtbot, "Our line")
    assert page.commit()
    page.desk.run(lambda: page.office.minutes.set_audience(row.record.id, Audience.OWN_SIDE))
    (own, *_) = page.office.minutes.paragraphs(page.meeting().id)
    row = page.editor.sheet.row(own.id)
    qtbot.keyClicks(row.edit, " is secret")
    with Office(sample, "Another") as other:
        other.records.remove(Ref(Kind.PARAGRAPH, own.id))
    assert not page.commit()
    qtbot.keyClicks(row.edit, "!")
    page.commit()
    kept = [found for found in stored(page) if "Our line" in found.body.plain["en"]]
    assert [found.audience for found in kept] == [Audience.OWN_SIDE]
