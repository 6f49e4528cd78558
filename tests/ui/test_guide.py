"""The guide has a chapter for every page, leads nowhere outside itself, and names only keys that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QWidget

from tests.ui.sample_window import nameless, open_window
from ui import guide, theme
from ui.guide_window import GuideWindow, Reader
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.shortcut_sheet import KEYS, ShortcutSheet, groups_of, of_page
from ui.widgets.tabs import Tabs

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = guide.chapters()
_KEY = re.compile(
    r"(?<![\w`])((?:(?:Ctrl|Alt|Shift)\+)+(?:F\d{1,2}|PgUp|PgDown|Enter|Tab|Space|Up|Down|Left|Right|Del|[^\s])|F\d{1,2})"
)
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def reader(window: MainWindow) -> GuideWindow:
    window.commands["help.guide"].trigger()
    found = window.findChild(GuideWindow)
    assert found is not None
    return found


def test_every_page_has_a_chapter_and_f1_opens_it(window: MainWindow) -> None:
    for spec in PAGES:
        chapter = next((one for one in CHAPTERS if spec.key in one.topics), None)
        assert chapter is not None, spec.key
        window.show_page(spec.key)
        opened = reader(window)
        assert spec.key in {topic.partition("/")[0] for topic in topics(opened.here())}


def topics(name: str) -> tuple[str, ...]:
    return next(one.topics for one in CHAPTERS if one.name == name)


def test_f1_opens_the_chapter_for_the_tab_that_is_open(window: MainWindow) -> None:
    page = window.show_page("meetings")
    assert page is not None
    for tab, chapter in (("agenda", "07-agenda.md"), ("delegations", "08-who-was-there.md")):
        page.tabs.show_pane(tab)
        assert reader(window).here() == chapter


def test_what_chapters_are_for_is_there_to_be_shown(window: MainWindow) -> None:
    known = {spec.key for spec in PAGES}
    for spec in PAGES:
        page = window.show_page(spec.key)
        assert page is not None
        known |= {f"{spec.key}/{key}" for tabs in page.findChildren(Tabs) for key in tabs._panes}
    wrong = [
        topic
        for chapter in CHAPTERS
        for topic in chapter.topics
        if topic.partition("/")[0] in {spec.key for spec in PAGES} and topic not in known
    ]
    assert wrong == []


def keys_on(page: QWidget) -> set[str]:
    """Return the keys of a page that are no commands."""
    found = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    return {key.replace("Return", "Enter") for key in found}


def keys_of_the_program(window: MainWindow) -> set[str]:
    """Return every key that does something, as `QKeySequence` writes it."""
    found = {f"Ctrl+{number}" for number in range(1, 10)}
    for action in window.actions():
        found |= {key.toString() for key in action.shortcuts()}
    for spec in PAGES:
        page = window.make_page(spec.key)
        assert page is not None
        for _text, keys in of_page(page):
            found |= set(keys.split(" / "))
        found |= keys_on(page)
    found |= {key for _where, lines in KEYS for keys, _text in lines for key in keys.split(" / ")}
    own = reader(window)
    return {key.replace("Return", "Enter") for key in found | own_keys(own)}


def own_keys(opened: GuideWindow) -> set[str]:
    return keys_on(opened)


def test_every_key_that_the_guide_names_exists(window: MainWindow) -> None:
    there = {QKeySequence(key).toString() for key in keys_of_the_program(window)}
    in_cells = {"Shift+Tab"}  # answered by the editor of a cell while it is open
    named = {
        (chapter.name, key.rstrip(".,;:)")) for chapter in CHAPTERS for key in _KEY.findall(chapter.text)
    }
    assert len(named) > 60
    wrong = [
        (where, key)
        for where, key in sorted(named)
        if QKeySequence(key).toString() not in there and key not in in_cells and not _sign(key, there)
    ]
    assert wrong == []


def tables_of_keys() -> dict[str, str]:
    """Return the keys of each table of the chapter about them, by its heading; "Alt+1 … Alt+5" written out."""
    text = next(chapter.text for chapter in CHAPTERS if chapter.name == "30-keys.md")
    tables = {}
    for table in re.findall(r"^(\|.*?)(?:\n\n|\Z)", text, re.DOTALL | re.MULTILINE):
        heading, _line, *rows = table.splitlines()
        keys = " ".join(row.split(" | ")[0] for row in rows)
        tables[heading.strip("| ")] = re.sub(
            r"(\w+\+)(\d) … \1(\d)",
            lambda found: " ".join(
                f"{found[1]}{number}" for number in range(int(found[2]), int(found[3]) + 1)
            ),
            keys,
        )
    return tables


def keys_in(text: str) -> set[str]:
    return set(
        re.findall(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|[A-Z][A-Za-z]+|\S)|F\d+|\b(?:Enter|Del|Esc)\b|@", text)
    )


def test_the_table_of_keys_has_every_key_of_the_window_and_no_other(window: MainWindow) -> None:
    there = {key.toString() for action in window.actions() for key in action.shortcuts()}
    assert keys_in(tables_of_keys()["Everywhere"]) == there | {f"Ctrl+{number}" for number in range(1, 10)}


@pytest.mark.parametrize("key", [spec.key for spec in PAGES])
def test_the_table_of_keys_has_every_key_of_a_page(window: MainWindow, key: str) -> None:
    page, tables = window.show_page(key), tables_of_keys()
    assert page is not None
    told = {where: keys_in(keys) for where, keys in tables.items()}
    there = {one.replace("Return", "Enter") for _text, keys in of_page(page) for one in keys.split(" / ")}
    there |= {one for keys, _text in dict(KEYS)["Lists"] for one in keys.split(" / ")}
    own = {
        one for where, keys in told.items() if page.header.title.text() in where.split(", ") for one in keys
    }
    if key == "minutes":  # as many as there are tabs: "Alt+1, Alt+2 …"
        there -= {f"Alt+{number}" for number in range(3, 9)}
    assert there - own - told["Lists"] == set()


def _sign(key: str, there: set[str]) -> bool:
    """Return whether a key ends in a sign that the pattern took for the end of the sentence: "Ctrl+,"."""
    return any(f"{key}{sign}" in there for sign in ",;.")


def test_links_lead_to_chapters_and_headings_that_there_are() -> None:
    names = {chapter.name: chapter for chapter in CHAPTERS}
    for chapter in CHAPTERS:
        for target in _LINK.findall(chapter.text):
            name, _, place = target.partition("#")
            assert not name or name in names, (chapter.name, target)
            headings = re.findall(r"^#+ (.*)$", names[name or chapter.name].text, re.MULTILINE)
            assert not place or place in {guide.slug(one) for one in headings}, (chapter.name, target)


def test_the_table_of_contents_in_docs_has_every_chapter_in_its_order() -> None:
    text = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    targets = _LINK.findall(text)
    assert [Path(one).name for one in targets] == [chapter.name for chapter in CHAPTERS]
    assert all((ROOT / "docs" / target).resolve().is_file() for target in targets)


def test_pictures_are_there_small_and_all_shown() -> None:
    shown = {picture for chapter in CHAPTERS for picture in _PICTURE.findall(chapter.text)}
    assert shown == {f"pictures/{path.name}" for path in guide.PICTURES.glob("*.png")}
    assert sum(path.stat().st_size for path in guide.PICTURES.iterdir()) < 2_500_000


def test_nothing_is_loaded_from_outside_the_guide(qtbot, tmp_path: Path) -> None:
    shown = Reader()
    qtbot.addWidget(shown)
    image = QTextDocument.ResourceType.ImageResource.value
    picture = next(guide.PICTURES.glob("*.png"))
    (tmp_path / "other.png").write_bytes(picture.read_bytes())
    assert shown.loadResource(image, QUrl(f"pictures/{picture.name}")) is not None
    for name in (
        "https://example.org/x.png",
        f"file://{tmp_path}/other.png",
        str(tmp_path / "other.png"),
        "../icons/plus.svg",
        "pictures/../../icons/plus.svg",
        "pictures/missing.png",
    ):
        assert shown.loadResource(image, QUrl(name)) is None, name
    assert shown.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("30-keys.md")) is None


def test_links_are_followed_and_back_and_forward_lead_through_what_was_read(window: MainWindow) -> None:
    window.show_page("overview")
    opened = reader(window)
    first = opened.here()
    opened.reader.anchorClicked.emit(QUrl("16-lists.md#copy-and-paste"))
    assert opened.here() == "16-lists.md"
    opened.reader.anchorClicked.emit(QUrl("14-first-day.md"))
    opened.back()
    assert opened.here() == "16-lists.md"
    opened.back()
    assert opened.here() == first
    opened.forward()
    assert opened.here() == "16-lists.md"
    for elsewhere in ("https://example.org", "file:///etc/passwd", "none.md"):
        opened.reader.anchorClicked.emit(QUrl(elsewhere))
        assert opened.here() == "16-lists.md"


def test_search_finds_chapters_and_places(window: MainWindow) -> None:
    opened = reader(window)
    opened.field.search_for("nightfall")
    assert opened.found.text() == "Nothing was found."
    opened.field.search_for("alternate designate vacant")
    assert [line.text for line in opened.contents.lines()] == ["Focal points"]
    opened.field.search_for("corrigendum")
    assert opened.reader.textCursor().selectedText().casefold() == "corrigendum"
    assert opened.reader.extraSelections()
    opened.field.search_for("")
    assert len(opened.contents.lines()) == len(CHAPTERS)


def test_the_window_stays_usable_and_the_text_can_be_made_larger(window: MainWindow) -> None:
    opened = reader(window)
    assert not opened.isModal()
    before = opened.reader.document().defaultFont().pixelSize()
    opened.zoom(2)
    assert opened.reader.document().defaultFont().pixelSize() == before + 2
    window.set_theme("dark")
    assert opened.reader.toPlainText()
    assert theme.current().dark
    window.set_theme("light")


def test_all_that_takes_the_keyboard_is_named(window: MainWindow) -> None:
    assert nameless(reader(window)) == []


def test_the_guide_says_no_word_that_the_window_does_not(window: MainWindow) -> None:
    """Words in bold are those of the window: they stand somewhere in its source."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py")).replace(
        "&", ""
    )
    labels = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "resources" / "labels" / "en").glob("*.toml")
    )
    said = re.sub(r'"\s*\n\s*"', "", sources + labels)
    wrong = []
    for chapter in CHAPTERS:
        for bold in re.findall(r"\*\*(.+?)\*\*", chapter.text, re.DOTALL):
            text = re.sub(r"\s+", " ", re.sub(r"\d+", "{n}", bold)).replace("’", "'")
            known = said.replace("’", "'").casefold()
            if text.endswith("."):  # the beginning of a paragraph
                continue
            parts = [text, text.rstrip("…")]
            if not any(part.casefold() in known or _with_places(part, known) for part in parts):
                wrong.append((chapter.name, bold))
    assert wrong == []


def _with_places(text: str, known: str) -> bool:
    pattern = re.escape(text.casefold()).replace(re.escape("{n}"), r"\{\w+\}")
    return re.search(pattern, known) is not None


def test_the_sheet_has_every_key_of_the_program(window: MainWindow) -> None:
    window.commands["help.shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    shown = {key for _where, _text, keys in sheet.lines() for key in keys.split(" / ")}
    for key in keys_of_the_program(window) - own_keys(reader(window)):
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
        assert {native, native.replace("Enter", "Return")} & shown, key


def test_keys_that_pages_answer_by_themselves_are_described(window: MainWindow) -> None:
    for spec in PAGES:
        page = window.make_page(spec.key)
        assert page is not None
        page_keys = {key for key in keys_on(page) if key}
        undescribed = page_keys - {
            key for _where, lines in KEYS for keys, _ in lines for key in keys.split(" / ")
        }
        of_previews = {f"Ctrl+{sign}" for sign in ("+", "-", "0", "=", "P")}
        assert undescribed <= of_previews, spec.key


def test_the_sheet_is_grouped_and_can_be_searched(window: MainWindow) -> None:
    groups = [where for where, _lines in groups_of(window)]
    assert groups[0] == "Everywhere"
    window.commands["help.shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert {line[0] for line in sheet.lines()} >= {"Everywhere", "Minutes", "Lists", "Action items"}
    sheet.show_matching("ctrl+shift+f")
    assert [text for _where, text, _keys in sheet.lines()] == ["Search in all texts…"]
    sheet.show_matching("statement second")
    assert [keys for _where, _text, keys in sheet.lines()] == ["Ctrl+Shift+2"]
    sheet.show_matching("zzz")
    assert sheet.none.isVisible()
    assert nameless(sheet) == []
