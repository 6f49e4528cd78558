"""The language of the window: chosen in it, kept, switched while it runs; nothing is lost and nothing stays English."""

from __future__ import annotations

import re
import sqlite3
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich
from tests.ui.said import texts
from tests.ui.sample_window import cut, open_window
from tests.ui.translations import tool
from ui import i18n, log
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.minutes.page import MinutesPage
from ui.pages import PAGES
from ui.paths import resource
from ui.settings import SettingsStore
from ui.widgets.form import LocalizedField

LANGUAGES = tuple(tool.FORMS)
WORD = r"[A-Za-zÀ-ɏ’']+"
NAMES = {
    "Secretariat", "PDF", "Excel", "Word", "ZIP", "PNG", "JPEG", "SHA", "UTC", "YYYY", "FREQ", "BYMONTH", "BYDAY",
    "YEARLY", "MONTHLY", "Ctrl", "Shift", "Alt", "Del", "Esc", "Enter", "Return", "Tab", "Space", "PgUp", "PgDown",
    "PageUp", "PageDown", "Up", "Down", "Lucide", "ISC", "Noto", "SIL", "Open", "Font", "License", "English",
    "Français", "Español", "Deutsch", "Português", "Türkçe", "Tester", "secretariat",
}  # fmt: skip


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def meeting(window: MainWindow, symbol: str) -> int:
    return window.office.meetings.by_symbol(symbol).id


# Switching.


def test_another_language_keeps_page_choice_tab_field_and_what_is_being_typed(
    qtbot, window: MainWindow
) -> None:
    chosen = meeting(window, "PPHWG/2026/3")
    group = window.context.group_id
    window.open_record(Ref(Kind.MEETING, chosen))
    page = window.page()
    field = page.details.form.field("venue")
    field.focus()
    field.choose_language(page.context.languages[-1])
    field.edit.clear()
    qtbot.keyClicks(field.edit, "Committee room 2")
    qtbot.keyClick(field.edit, Qt.Key.Key_Left)
    shown, cursor = field.language(), field.edit.cursorPosition()
    window.set_language("fr")
    again = window.page()
    assert again is not page
    assert (again.view.current_id(), again.tabs.key(), window.context.group_id) == (chosen, "details", group)
    field = again.details.form.field("venue")
    assert (field.language(), field.edit.text()) == (shown, "Committee room 2")
    assert field.edit.hasFocus()
    assert field.edit.cursorPosition() == cursor
    assert window.office.records.get(Meeting, chosen).venue[shown] == "Committee room 2"
    window.undo()
    assert window.office.records.get(Meeting, chosen).venue.get(shown) != "Committee room 2"


def test_pages_that_are_not_shown_are_where_they_were_too(window: MainWindow) -> None:
    page = window.show_page("actions")
    page.filters.search.search_for("eye")
    page.model.ask(party_id=page.office.groups.parties(window.context.group_id)[0].id)
    page.view.selectRow(page.model.rowCount() - 1)
    page.detail.tabs.show_pane("history")
    query, chosen, rows = page.model.query(), page.view.current_id(), page.model.rowCount()
    assert rows < page.model.total()
    agreements = window.show_page("agreements")
    agreements.tabs.show_pane("areas")
    agreements.parts["areas"].view.setCurrentRow(2)
    area = agreements.parts["areas"].view.current_id()
    window.show_page("overview")
    window.set_language("ar")
    assert window.page() is window.show_page("overview")
    page = window.show_page("actions")
    again = page.model.query()
    assert (again.words, again.party_id, again.sort) == (query.words, query.party_id, query.sort)
    assert (page.view.current_id(), page.model.rowCount(), page.detail.tabs.key()) == (
        chosen,
        rows,
        "history",
    )
    assert page.filters.search.text() == "eye"
    agreements = window.show_page("agreements")
    assert (agreements.tabs.key(), agreements.parts["areas"].view.current_id()) == ("areas", area)


def acts(window: MainWindow) -> int:
    """Return how many acts the journal of the window's file has."""
    with sqlite3.connect(window.path) as connection:
        return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_switch_changes_no_record_wherever_one_stands_in_the_minutes(
    window: MainWindow, language: str
) -> None:
    """The page built anew shows its first paragraph for a moment; what the last one is must not be said of that."""
    chosen = meeting(window, "PPHWG/2026/3")
    item = window.office.meetings.agenda(chosen)[0].id
    save = window.office.minutes.save
    own = save(
        Paragraph(agenda_item_id=item, body=LocalizedRich.of(en="Ours alone."), audience=Audience.OWN_SIDE)
    ).value.id
    decided = save(
        Paragraph(
            agenda_item_id=item,
            kind=ParagraphKind.DECISION,
            body=LocalizedRich.of(en="The Group decided to meet."),
            audience=Audience.PUBLIC,
        )
    ).value.id
    said = save(Paragraph(agenda_item_id=item, body=LocalizedRich.of(en="Plain words."))).value.id
    window.show_page("minutes").show_record(Ref(Kind.MEETING, chosen))
    before = acts(window)
    for paragraph in (decided, said, own, decided):
        page = window.page()
        if language in window.context.languages:
            page.choose_language(language)  # then the page built anew does not begin with another language
        page.editor.focus_row(page.editor.sheet.row(paragraph), 3)
        for _ in range(20):
            QCoreApplication.processEvents()  # what the paragraph is comes a moment later
        window.set_language(language if i18n.language() != language else "en")
        QCoreApplication.processEvents()
        assert window.page().editor.current().record.id == paragraph
    assert acts(window) == before
    for kept in (own, decided, said):
        found = window.office.records.get(Paragraph, kept)
        assert (found.audience, found.kind) == {
            own: (Audience.OWN_SIDE, ParagraphKind.NARRATIVE),
            decided: (Audience.PUBLIC, ParagraphKind.DECISION),
            said: (Audience.JOINT, ParagraphKind.NARRATIVE),
        }[kept]


def test_a_paragraph_that_is_being_typed_is_kept_with_its_cursor(qtbot, window: MainWindow) -> None:
    chosen = meeting(window, "PPHWG/2026/3")
    window.show_page("minutes").show_record(Ref(Kind.MEETING, chosen))
    page = window.page()
    assert isinstance(page, MinutesPage)
    row = page.editor.sheet.rows()[1]
    page.editor.focus_row(row)
    qtbot.keyClicks(row.edit, "The Group met at 09:30")
    window.set_language("ur")
    page = window.page()
    assert isinstance(page, MinutesPage)
    assert page.meeting().id == chosen
    row = page.editor.current()
    assert row is not None
    assert (row.edit.toPlainText(), row.edit.textCursor().position()) == ("The Group met at 09:30", 22)
    assert row.edit.hasFocus()
    assert page.language() == "en"  # that of the text is another matter


def test_what_is_refused_holds_the_language_back_and_stays_typed(qtbot, window: MainWindow) -> None:
    window.open_record(Ref(Kind.MEETING, meeting(window, "PPHWG/2026/3")))
    page = window.page()
    field = page.details.form.field("starts_at")
    field.focus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "tomorrow")
    window.set_language("fr")
    assert window.page() is page
    assert (field.edit.text(), i18n.language()) == ("tomorrow", "en")
    assert "tomorrow" in window.banner.text()


def test_the_language_is_chosen_in_a_menu_by_its_own_name_and_remembered(qtbot, window: MainWindow) -> None:
    actions = window.menus.languages.actions()
    assert [action.text() for action in actions] == ["English", "Français", "العربية", "اردو", "中文"]
    assert [action.isChecked() for action in actions] == [True, False, False, False, False]
    actions[2].trigger()
    qtbot.waitUntil(lambda: i18n.language() == "ar")
    assert window.menus.languages.actions()[2].isChecked()
    assert SettingsStore(window.store.folder).value.language == "ar"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window.set_language("zh")
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_keyboard_works_as_before_in_another_language(qtbot, window: MainWindow) -> None:
    window.set_language("fr")
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page(), MinutesPage)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.page().header.jump.hasFocus()
    assert window.close_database()
    assert window.stack.currentWidget() is window.start


# What is said.


def visited(window: MainWindow) -> Iterator[QWidget]:
    """Yield the window on each page and tab, and the dialogs."""
    for spec in PAGES:
        page = window.show_page(spec.key)
        if spec.key == "minutes":
            page.show_record(Ref(Kind.MEETING, meeting(window, "PPHWG/2026/2")))
        QApplication.processEvents()
        tabs: Any = getattr(page, "tabs", None) or getattr(getattr(page, "detail", None), "tabs", None)
        for key in getattr(tabs, "_offered", ()):
            tabs.show_pane(key)
            QApplication.processEvents()
            yield window
        yield window
    yield from dialogs(window)


def dialogs(window: MainWindow) -> Iterator[QWidget]:
    from ui.shortcut_sheet import ShortcutSheet, groups_of
    from ui.wiring import show_about

    actions, agreements, meetings = (window.show_page(key) for key in ("actions", "agreements", "meetings"))
    seen: list[QWidget] = []
    sheet = ShortcutSheet(window, groups_of(window))
    seen.append(_Said(list(texts(sheet))))
    sheet.deleteLater()
    for ask in (lambda: show_about(window), meetings.propose_series):
        found: list[list[str]] = []

        def look(found: list[list[str]] = found) -> None:
            dialog = QApplication.activeModalWidget()
            found.append(list(texts(dialog)))
            dialog.reject()

        QTimer.singleShot(0, look)
        ask()
        seen.append(_Said(found[0]))
    for page, ask in ((actions, actions.begin_action), (agreements, agreements.found)):
        ask()
        dialog = QApplication.activeModalWidget()
        seen.append(_Said(list(texts(dialog))))
        steps = getattr(dialog, "stack", None)
        for step in range(steps.count() if steps is not None else 0):
            dialog.rail.choose(str(step))
            seen.append(_Said(list(texts(dialog))))
        dialog.reject()
        assert page is not None
    yield from seen


class _Said(QWidget):
    """What a dialog said that is gone."""

    def __init__(self, said: list[str]) -> None:
        super().__init__()
        self.said = said


def all_said(window: MainWindow) -> set[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the menus in the language before
    found: set[str] = set()
    for place in visited(window):
        found.update(place.said if isinstance(place, _Said) else texts(place))
    return found


@cache
def english(language: str) -> list[re.Pattern[str]]:
    """Return what would be English: the texts of catalogue and labels that read otherwise in `language`."""
    pairs = []
    for message in ET.parse(tool.path_of(language)).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        pairs += [(message.findtext("source", ""), form) for form in forms]
    own = dict(_flat(language))
    pairs += [(text, own.get(key, "")) for key, text in _flat("en") if not key.startswith("minutes.")]
    forms = {form.replace("&", "") for _, form in pairs}  # "Documents" is French too
    wanted = {source.replace("&", "") for source, _ in pairs} - forms
    letters = re.compile(r"\{[^}]*\}")
    long = [source for source in wanted if len(re.findall("[A-Za-z]", letters.sub("", source))) > 4]
    return [re.compile(".+".join(map(re.escape, letters.split(source))), re.DOTALL) for source in long]


def _flat(language: str) -> Iterator[tuple[str, str]]:
    def walk(table: dict[str, Any], path: str) -> Iterator[tuple[str, str]]:
        for key, value in table.items():
            if isinstance(value, dict):
                yield from walk(value, f"{path}{key}.")
            elif isinstance(value, str):
                yield f"{path}{key}", value

    for file in sorted(resource("labels", language).glob("*.toml")):
        if file.stem in {"words", "errors", "checks"}:
            yield from walk(tomllib.loads(file.read_text(encoding="utf-8")), "")


def data_of(path: Path) -> str:
    """Return all text of a database in one piece, to see whether a text is somebody's own."""
    with sqlite3.connect(path) as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        rows = [row for table in tables for row in connection.execute(f'SELECT * FROM "{table}"')]
    return "\n".join(str(value) for row in rows for value in row if isinstance(value, str))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left_in_another_language(
    qtbot, window: MainWindow, sample: Path, language: str
) -> None:
    window.set_language(language)
    said, own = all_said(window), data_of(sample)
    assert len(said) > 400
    wrong = {
        text
        for text in said
        if any(pattern.fullmatch(text) for pattern in english(language)) and text not in own
    }
    if language != "fr":  # then what has Latin letters is a name or was typed by somebody
        known = {*re.findall(WORD, own), *NAMES}
        for text in said:
            rest = text.replace(str(sample.parent), "").replace(str(log.path()), "")
            rest = re.sub(r"\w+…|^[A-Z]\w+/[\w /]+$", "", rest)  # what is cut, and names of time zones
            wrong |= {text for word in re.findall(WORD, rest) if len(word) > 2 and word not in known}
    assert not wrong, "\n".join(sorted(wrong))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_a_small_screen(window: MainWindow, language: str) -> None:
    window.resize(1280, 720)
    window.set_language(language)
    for place in visited(window):
        if place is window:
            QApplication.processEvents()
            shown = next(key for key, page in window.pages.items() if page is window.page())
            assert (window.width(), window.height()) == (1280, 720), shown
            assert cut(window) == (0, 0), shown


# Right to left, and any script.


def test_the_window_is_mirrored(window: MainWindow) -> None:
    window.open_record(Ref(Kind.MEETING, meeting(window, "PPHWG/2026/3")))
    before = positions(window)
    window.set_language("ar")
    window.resize(1280, 800)
    QApplication.processEvents()
    after = positions(window)
    width = window.width()
    for name, (left, right) in before.items():
        mirrored = (width - right, width - left)
        assert after[name] == pytest.approx(mirrored, abs=60), name


def positions(window: MainWindow) -> dict[str, tuple[int, int]]:
    page = window.page()
    found = {
        "navigation": window.navigation,
        "list": page.view,
        "title": page.header.title,
        "primary": page.header.primary,
        "tabs": page.tabs.row,
    }
    places = {}
    for name, widget in found.items():
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        places[name] = (left, left + widget.width())
    return places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "مُنِحَ الفريقُ ـ ٣ أيام؛ «PPHWG/2026/1» ﷺ"),
        ("ur", "گروپ نے فیصلہ کیا کہ ڈاکٹر ہانیہ ﷲ کے ساتھ ۱۲ مارچ کو ملیں گے۔"),
        ("zh", "第一次会议于2026年3月11日在北京举行；㐀𠀀"),
        ("en", "Ünïcödé ÆØ — Ελληνικά, Кириллица"),
    ],
)
def test_what_is_typed_in_any_script_is_stored_to_the_letter(
    qtbot, window: MainWindow, language: str, text: str
) -> None:
    window.set_language("ur")
    chosen = meeting(window, "PPHWG/2026/3")
    window.open_record(Ref(Kind.MEETING, chosen))
    page = window.page()
    field = page.details.form.field("title")
    assert isinstance(field, LocalizedField)
    field.set_languages(["en", "ar", "ur", "zh"])
    field.choose_language(language)
    field.edit.clear()
    field.edit.insert(text)
    assert page.commit()
    assert window.office.records.get(Meeting, chosen).title[language] == text
    way = Qt.LayoutDirection.RightToLeft if language in ("ar", "ur") else Qt.LayoutDirection.LeftToRight
    assert field.edit.layoutDirection() == way
    assert next(tab for tab in field.tabs() if tab.language == language).filled


def test_fields_begin_in_the_language_of_the_window(window: MainWindow) -> None:
    window.set_language("ur")
    window.open_record(Ref(Kind.MEETING, meeting(window, "PPHWG/2026/3")))
    assert window.page().details.form.field("venue").language() == "ur"
    assert window.show_page("minutes").language() == "ur"
    window.set_language("zh")  # the group does not work in it
    assert window.show_page("meetings").details.form.field("place").language() in ("en", "ur")


def test_no_sign_of_the_scripts_is_a_box(window: MainWindow) -> None:
    from PySide6.QtGui import QFontInfo, QRawFont

    families = QApplication.font().families()
    for text in ("محضر", "روداد ٹھیک ہے", "会议纪要", "Procès-verbal", "Протокол"):
        raw = [
            QRawFont.fromFont(_font(family))
            for family in families
            if QFontInfo(_font(family)).family() == family
        ]
        for char in text.replace(" ", ""):
            assert any(font.supportsCharacter(ord(char)) for font in raw), char


def _font(family: str) -> Any:
    from PySide6.QtGui import QFont

    return QFont(family)


def test_a_refusal_in_a_child_process_is_told_in_the_language_of_the_window(
    qtbot, sample: Path, tmp_path: Path
) -> None:
    i18n.set_language("ar")
    job = Job({"verb": "minutes", "file": str(sample), "meeting_id": 999, "path": str(tmp_path / "x.pdf"),
               "language": "ar", "first": None})  # fmt: skip
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert re.search("[\u0621-\u064a]{3}", failed.args[0])
    assert not re.search("[A-Za-z]{4}", failed.args[0])


@pytest.mark.parametrize(("screen", "text"), [("ar", "ar"), ("en", "ar"), ("ar", "en"), ("en", "en")])
def test_text_begins_at_the_edge_from_which_its_language_is_read(
    window: MainWindow, screen: str, text: str
) -> None:
    window.set_language(screen)
    page = window.show_page("minutes")
    page.show_record(Ref(Kind.MEETING, meeting(window, "PPHWG/2026/2")))
    page.choose_language(text)
    window.show_page("actions").detail.editor.field("title").choose_language(text)
    edits = [window.page().detail.editor.field("title").edit, page.editor.sheet.rows()[0].edit]
    for edit in edits:
        edit.setPlainText("قرار" if text == "ar" else "Decision")
        first, right = edit.cursorRect(_at(edit, 0)).center().x(), edit.viewport().width()
        assert (first > right - 40) if text == "ar" else (first < 40)


def _at(edit: Any, position: int) -> Any:
    cursor = edit.textCursor()
    cursor.setPosition(position)
    return cursor
