"""The spell-check: what is underlined and what is not, and that it leaves the text and its undo steps alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import delete

from secretariat.domain.people import Person
from secretariat.domain.text import Block, LocalizedText, RichText, Run
from secretariat.services.office import Office
from ui import spelling, theme
from ui.minutes import rich
from ui.minutes.paragraph_edit import ParagraphEdit
from ui.spelling_dictionaries import Dictionaries
from ui.spelling_words import words
from ui.widgets.fields import LinesField, PlainEdit
from ui.widgets.localized_field import CheckedLine, LocalizedField

BAD = "The co-chair recieved the report."


@pytest.fixture
def dictionaries(tmp_path: Path) -> Iterator[Dictionaries]:
    made = Dictionaries(tmp_path / "dictionaries")
    spelling.use(made)
    for language in ("en", "fr", "ar"):
        made.read_now(language)
    yield made
    spelling.use(None)
    made.close()


def paragraph(qtbot: Any, text: str | RichText = BAD, language: str = "en") -> ParagraphEdit:
    edit = ParagraphEdit()
    qtbot.addWidget(edit)
    edit.resize(500, 60)
    edit.show_text(RichText.of(text) if isinstance(text, str) else text, language)
    edit.show()
    return edit


def bad(edit: Any) -> list[str]:
    return [word for _, _, word in edit.spelling.misspelt()]


def marked(edit: Any) -> list[str]:
    """The words that are underlined on screen."""
    return [selection.cursor.selectedText() for selection in edit.extraSelections()]


def reddish(edit: Any) -> int:
    """How many pixels are of the colour of the underline, more or less."""
    image = edit.grab().toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(pixel.red() - pixel.green() > 40 for pixel in pixels)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Don’t call the co-chair, d'accord?", "en", ["Don't", "call", "the", "chair", "d'accord"]),
        ("PPHWG/2026/A.7 and INF.1 of 2026", "en", ["and", "of"]),
        ("a.khan@who.int, https://x.org/docs, minutes-en.pdf", "en", []),
        ("WHO and the eHealth plan in 15th place", "en", ["and", "the", "plan", "in", "place"]),
        ("😀 recieve", "en", ["recieve"]),
        ("l’accord du procès-verbal", "fr", ["l'accord", "du", "procès", "verbal"]),
        ("وقرّر الاجتمـاعُ WHO", "ar", ["وقرر", "الاجتماع"]),
        ("会议 meeting", "zh", []),
        ("Решили meeting", "ru", ["Решили"]),
    ],
)
def test_words_are_what_a_dictionary_can_judge(text: str, language: str, found: list[str]) -> None:
    assert [word.text for word in words(text, language)] == found


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_each_word_stands_where_qt_counts_it(text: str) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    for word in words(text, ""):
        there = units[2 * word.start : 2 * (word.start + word.length)].decode("utf-16-le")
        assert [found.text for found in words(there, "")] == [word.text]


def test_a_misspelt_word_is_underlined_where_the_paragraph_is_seen(qtbot: Any, dictionaries: Any) -> None:
    edit = paragraph(qtbot)
    qtbot.waitUntil(lambda: marked(edit) == ["recieved"])
    assert edit.spelling.shown == [(13, 8)]
    assert edit.extraSelections()[0].format.underlineColor() == QColor(theme.LIGHT.red.solid)
    assert reddish(edit) > 10


def test_the_language_of_the_paragraph_judges(qtbot: Any, dictionaries: Any) -> None:
    edit = paragraph(qtbot, "The meeting adopted l’accord", "en")
    assert bad(edit) == ["l'accord"]
    edit.show_text(RichText.of("Les deux parties ont adopté l’accord et le raport"), "fr")
    assert bad(edit) == ["raport"]
    edit.show_text(RichText.of("قرر الاجتماغ"), "ar")
    assert bad(edit) == ["الاجتماغ"]
    edit.show_text(RichText.of("اجلاس نے فیصلہ کیا"), "ur")
    assert bad(edit) == []  # no dictionary, no marks


def test_the_word_that_is_being_typed_is_not_underlined_before_it_is_left(
    qtbot: Any, dictionaries: Any
) -> None:
    edit = paragraph(qtbot, "")
    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus()
    QTest.keyClicks(edit, "we recieved")
    edit.spelling.check()
    assert marked(edit) == []
    QTest.keyClicks(edit, " it")
    edit.spelling.check()
    assert marked(edit) == ["recieved"]


def test_typing_waits_for_no_check(qtbot: Any, dictionaries: Any) -> None:
    edit = paragraph(qtbot, "")
    qtbot.waitUntil(lambda: not edit.spelling._pending)
    calls: list[str] = []
    dictionaries.is_right = lambda word, _language: bool(calls.append(word)) or True
    QTest.keyClicks(edit, "word " * 8)
    assert calls == []
    qtbot.waitUntil(lambda: len(calls) == 8)


def test_only_changed_lines_are_taken_apart_again(qtbot: Any, dictionaries: Any, monkeypatch: Any) -> None:
    edit = paragraph(qtbot, RichText([Block([Run(f"line {n}")]) for n in range(50)]))
    edit.spelling.check()
    looked: list[str] = []
    from ui import spelling_marks

    monkeypatch.setattr(
        spelling_marks, "words", lambda text, language: looked.append(text) or words(text, language)
    )
    edit.textCursor().insertText("x")
    edit.spelling.check()
    assert looked == ["line 0x"] or looked == ["xline 0"]


@pytest.mark.parametrize(
    ("language", "words_of_it"), [("en", "the recieved report "), ("ar", "قرر الاجتماغ ")]
)
def test_only_words_in_sight_are_marked(
    qtbot: Any, dictionaries: Any, language: str, words_of_it: str
) -> None:
    area, edit = QScrollArea(), ParagraphEdit()
    qtbot.addWidget(area)
    area.setWidget(edit)
    area.resize(500, 120)
    edit.show_text(RichText.of(words_of_it * 600), language)
    edit.resize(480, 8000)
    area.show()
    qtbot.waitUntil(lambda: bool(marked(edit)))

    def in_sight() -> bool:
        seen = edit.viewport().visibleRegion().boundingRect()
        places = [edit.cursorRect(one.cursor).center().y() for one in edit.extraSelections()]
        lines = {place for place in places if seen.top() - 20 < place < seen.bottom() + 20}
        return bool(places) and lines == set(places) and len(lines) >= 3

    assert in_sight()
    assert 5 < len(marked(edit)) < 60
    assert len(bad(edit)) == 600  # what F7 goes through
    area.verticalScrollBar().setValue(2000)
    qtbot.waitUntil(in_sight)
    assert len(marked(edit)) < 60
    assert edit.extraSelections()[0].cursor.position() > 1000


def test_no_more_are_marked_than_typing_can_bear(qtbot: Any, dictionaries: Any) -> None:
    edit = paragraph(qtbot, "wrgsfx " * 1800)
    edit.resize(2000, 4000)
    edit.spelling.check()
    assert edit.spelling.shown[0][0] == 0
    assert len(marked(edit)) == 100
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: edit.spelling.shown[-1][0] == 7 * 1799)
    assert len(marked(edit)) == 100


def test_what_cannot_be_changed_is_not_marked(qtbot: Any, dictionaries: Any) -> None:
    edit = paragraph(qtbot)
    qtbot.waitUntil(lambda: marked(edit) == ["recieved"])
    edit.setReadOnly(True)
    qtbot.waitUntil(lambda: marked(edit) == [])
    assert bad(edit) == []
    edit.setReadOnly(False)
    qtbot.waitUntil(lambda: marked(edit) == ["recieved"])


def test_nothing_is_marked_when_the_check_is_off_or_there_is_none(qtbot: Any, dictionaries: Any) -> None:
    edit = paragraph(qtbot)
    qtbot.waitUntil(lambda: marked(edit) == ["recieved"])
    dictionaries.set_enabled(False)
    qtbot.waitUntil(lambda: marked(edit) == [])
    spelling.use(None)
    assert bad(paragraph(qtbot)) == []


def test_without_the_library_every_word_is_right(qtbot: Any, tmp_path: Path, monkeypatch: Any) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "enchant", None)  # as Python does where it cannot be imported
    made = Dictionaries(tmp_path)
    assert made.installed() == {}
    assert made.is_right("recieved", "en")
    assert made.suggestions("recieved", "en") == []
    made.close()


def test_a_dictionary_is_read_beside_the_windows_work(qtbot: Any, tmp_path: Path) -> None:
    made = Dictionaries(tmp_path)
    spelling.use(made)
    try:
        edit = paragraph(qtbot)
        edit.spelling.check()
        assert marked(edit) == []  # not read yet
        qtbot.waitUntil(lambda: marked(edit) == ["recieved"])
    finally:
        spelling.use(None)
        made.close()


_RUN = st.builds(
    Run,
    st.text(st.sampled_from("recievd thm ةقرابئ \t’-.@/2é😀\u200f\ufeff"), min_size=1, max_size=12),
    st.booleans(),
    st.booleans(),
)
_TEXT = st.lists(st.builds(Block, st.lists(_RUN, max_size=4)), min_size=1, max_size=4).map(RichText)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(_TEXT, st.sampled_from(["en", "fr", "ar"]))
def test_marking_changes_nothing_in_the_text(
    qtbot: Any, dictionaries: Any, text: RichText, language: str
) -> None:
    edit = paragraph(qtbot, text, language)
    edit.textCursor().insertText("x")
    typed: list[None] = []
    edit.typed.connect(lambda: typed.append(None))
    before = rich.read(edit.document())
    steps, revision = edit.document().availableUndoSteps(), edit.document().revision()
    edit.spelling.check()
    edit.grab()
    assert rich.read(edit.document()) == before
    assert edit.document().availableUndoSteps() == steps
    assert edit.document().revision() == revision
    assert typed == []
    edit.undo()
    assert rich.same(rich.read(edit.document()), _shown(text))


def test_a_suggestion_takes_the_place_and_the_looks_of_the_word(qtbot: Any, dictionaries: Any) -> None:
    text = RichText([Block([Run("We "), Run("recieved", True, False), Run(" it.")])])
    edit = paragraph(qtbot, text)
    typed: list[None] = []
    edit.typed.connect(lambda: typed.append(None))
    menu = edit.spelling.menu(*edit.spelling.misspelt()[0])
    first = menu.actions()[0]
    assert "received" in first.text()
    first.trigger()
    assert rich.same(edit.text(), RichText([Block([Run("We "), Run("received", True, False), Run(" it.")])]))
    assert typed
    edit.undo()
    assert rich.same(edit.text(), text)


def test_the_menu_key_opens_the_suggestions_and_elsewhere_the_ordinary_menu(
    qtbot: Any, dictionaries: Any
) -> None:
    edit = paragraph(qtbot)
    edit.setFocus()
    edit.place(15)
    edit.spelling.check()
    assert "Add to dictionary" in _menu_texts(edit)
    edit.place(2)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(0, 0), edit.mapToGlobal(QPoint(0, 0)))
    assert not edit.spelling.eventFilter(edit, event)


def test_an_added_word_is_right_for_good_and_an_ignored_one_until_the_end(
    qtbot: Any, dictionaries: Any
) -> None:
    edit = paragraph(qtbot, "The telehealthic Recieved")
    _choose(edit, "telehealthic", "Add to dictionary")
    assert bad(edit) == ["Recieved"]
    _choose(edit, "Recieved", "Ignore in this session")
    assert bad(edit) == []
    assert dictionaries.path("en").read_text("utf-8") == "telehealthic\n"
    assert not dictionaries.path("fr").exists()
    later = Dictionaries(dictionaries.folder)
    later.read_now("en")
    assert later.is_right("Telehealthic", "en")
    assert not later.is_right("recieved", "en")
    later.read_now("fr")
    assert not later.is_right("telehealthic", "fr")
    later.close()


def test_unreadable_words_of_the_user_are_left_alone(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_bytes(b"\xff\xfe\xff")
    made = Dictionaries(tmp_path)
    made.read_now("en")
    assert not made.is_right("recieved", "en")
    made.close()


def test_words_beside_an_unreadable_line_are_kept_and_the_file_is_set_aside(
    qtbot: Any, tmp_path: Path
) -> None:
    there = b"Bilharzia\nm\xe9decin\nIftikhar\n"
    path = tmp_path / "en.txt"
    path.write_bytes(there)
    made = Dictionaries(tmp_path)
    made.read_now("en")
    assert made.is_right("Bilharzia", "en")
    made.add("Zaynab", "en")
    assert path.read_text("utf-8").split() == ["bilharzia", "iftikhar", "zaynab"]
    assert (tmp_path / "en.unreadable").read_bytes() == there
    path.write_bytes(b"\xff\n")
    made.add("again", "en")
    assert (tmp_path / "en.unreadable").read_bytes() == there
    assert (tmp_path / "en.unreadable1").read_bytes() == b"\xff\n"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["en.txt", "en.unreadable", "en.unreadable1"]
    made.close()


def test_two_programs_add_words_to_one_file(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("one\n")
    here, there = Dictionaries(tmp_path), Dictionaries(tmp_path)
    for made in (here, there):
        made.read_now("en")
        assert made.is_right("one", "en")
    here.add("Alfaword", "en")
    there.add("Betaword", "en")
    here.add("Gammaword", "en")
    stored = {"one", "alfaword", "betaword", "gammaword"}
    assert {word.lower() for word in (tmp_path / "en.txt").read_text("utf-8").split()} == stored
    assert here.is_right("Betaword", "en")
    for made in (here, there):
        made.close()


def test_words_that_cannot_be_read_are_not_written_over(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "en.txt").mkdir()  # reading it fails for everybody, whatever the rights
    made = Dictionaries(tmp_path)
    made.read_now("en")
    made.add("Zaynab", "en")
    assert made.is_right("Zaynab", "en")
    assert [one.name for one in tmp_path.iterdir()] == ["en.txt"]
    assert (tmp_path / "en.txt").is_dir()
    made.close()


def test_names_of_a_database_are_right(qtbot: Any, dictionaries: Any, sample: Path) -> None:
    from ui.desk import Desk
    from ui.jobs import Background
    from ui.words import sentence

    with Office(sample, "Tester") as office:
        names = {word.text for text in office.known_words.texts() for word in words(text, "")}
        strange = next(w for w in sorted(names) if w.isascii() and not dictionaries.is_right(w, "en"))
        desk, background = Desk(office, sentence), Background()
        spelling.follow(office, desk, background)
        qtbot.waitUntil(lambda: dictionaries.is_right(strange, "en"))
        assert not dictionaries.is_right("Qwertzki", "en")
        person = Person(name=LocalizedText({"en": "Anna Qwertzki"}))
        desk.run(lambda: office.people.save(person))
        qtbot.waitUntil(lambda: dictionaries.is_right("Qwertzki", "en"))
        assert dictionaries.is_right("Qwertzki's", "en")
        background.close()


def test_fields_are_checked_in_the_language_of_their_text(qtbot: Any, dictionaries: Any) -> None:
    field = LocalizedField("terms", "Terms", ["en", "fr"], lines=3)
    qtbot.addWidget(field)
    field.set_value(LocalizedText({"en": "The raport", "fr": "Le rapport recieved"}))
    assert bad(field.edit) == ["raport"]
    field.choose_language("fr")
    assert bad(field.edit) == ["recieved"]
    notes = LinesField("notes", "Notes")
    qtbot.addWidget(notes)
    notes.set_value("the meeting, la réunion, wrgsfx")  # in no stated language: right is what is right in any
    assert bad(notes.edit) == ["wrgsfx"]


def test_one_line_is_marked_without_touching_it(qtbot: Any, dictionaries: Any) -> None:
    field = LocalizedField("title", "Title", ["en", "fr"])
    qtbot.addWidget(field)
    field.resize(400, 70)
    field.show()
    field.set_value(LocalizedText({"en": "Progress raport"}))
    said: list[str] = []
    field.edited.connect(lambda: said.append("edited"))
    edit = field.edit
    qtbot.waitUntil(lambda: edit.spelling.shown == [(9, 6)])
    assert reddish(edit) > 10
    assert edit.text() == "Progress raport"
    assert said == []
    assert not edit.isUndoAvailable()
    edit.setReadOnly(True)
    qtbot.waitUntil(lambda: edit.spelling.shown == [])
    assert reddish(edit) == 0
    edit.setReadOnly(False)
    _choose(edit, "raport", "rapport")
    assert edit.text() == "Progress rapport"
    assert edit.isUndoAvailable()


def test_an_editor_that_has_the_keyboard_can_be_deleted(qtbot: Any, dictionaries: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for kind in (ParagraphEdit, PlainEdit, CheckedLine):
        made = kind()
        column.addWidget(made)
        made.show()
        made.setFocus()
        qtbot.waitUntil(made.hasFocus)
        delete(made)  # an exception in an event filter would fail the test


def test_f7_goes_through_all_editors_and_begins_again(qtbot: Any, dictionaries: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    one, two, fixed = ParagraphEdit(), ParagraphEdit(), ParagraphEdit()
    plain = QLineEdit("recieved")
    title = LocalizedField("title", "Title", ["en"])
    for widget in (one, plain, two, fixed, title):
        column.addWidget(widget)
    one.show_text(RichText.of("recieved and wrold"), "en")
    two.show_text(RichText.of("nothing wrong"), "en")
    fixed.show_text(RichText.of("fixd"), "en")
    fixed.setReadOnly(True)
    title.set_value(LocalizedText({"en": "Raport"}))
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    one.setFocus()
    one.place(0)
    found = []
    for _ in range(4):
        found.append((spelling.show_next(window), QApplication.focusWidget()))
    assert found == [("recieved", one), ("wrold", one), ("Raport", title.edit), ("recieved", one)]
    assert one.textCursor().selectedText() == "recieved"
    dictionaries.set_enabled(False)
    assert spelling.show_next(window) is None


def _shown(text: RichText) -> RichText:
    """The text as a document without spell-check gives it back."""
    spelling_then = spelling.current()
    spelling.use(None)
    edit = ParagraphEdit()
    edit.show_text(text, "en")
    spelling.use(spelling_then)
    return edit.text()


def _menu_texts(edit: ParagraphEdit) -> list[str]:
    reason = QContextMenuEvent.Reason.Keyboard
    corner = edit.mapToGlobal(QPoint(0, 0))
    assert edit.spelling.eventFilter(edit, QContextMenuEvent(reason, QPoint(0, 0), corner))
    menu = next(m for m in edit.findChildren(QMenu) if m.isVisible())
    texts = [action.text() for action in menu.actions()]
    menu.close()
    return texts


def _choose(edit: Any, word: str, text: str) -> None:
    found = next(one for one in edit.spelling.misspelt() if one[2] == word)
    menu = edit.spelling.menu(*found)
    next(a for a in menu.actions() if a.text().strip("\u2068\u2069") == text).trigger()
