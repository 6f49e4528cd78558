"""Render the pictures of the guide into resources/guide/pictures: `make pictures`.

    python tests/pictures.py [FOLDER] [--only NAME]

They show the sample database on the day that it is written for, in light colours and in English, at 100 %. The same
commit gives the same pictures; `tests/ui/test_guide_pictures.py` renders them again and compares.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402 - after the platform was chosen
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from secretariat.domain.changes import Kind, Ref  # noqa: E402
from secretariat.domain.meetings import Meeting  # noqa: E402
from secretariat.services.office import Office  # noqa: E402
from ui import i18n, palette, theme  # noqa: E402
from ui.gate import Gate  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.minutes.adoption import RecordPanel  # noqa: E402
from ui.pages import PAGES  # noqa: E402
from ui.settings import SettingsStore  # noqa: E402
from ui.words import sentence  # noqa: E402

FOLDER = ROOT / "resources" / "guide" / "pictures"
SIZE = (1280, 800)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SETTLED_MS = 150
COLOURS = 128
GROUP = "PPHWG"
SEALED = "95a757df 7a932986 c6abcd87 92d93ab9 fc253327 f005e43e 20751645 3be093b8"
"""What stands in the pictures for the hash of sealed minutes, which every changed word of a catalogue makes another."""


def page(key: str, tab: str = "", symbol: str = "") -> Callable[[MainWindow], QWidget]:
    """Return what shows a page, with a tab open, and with the meeting that has a symbol."""

    def show(window: MainWindow) -> QWidget:
        made: Any = window.show_page(key)
        if symbol:
            made.show_record(Ref(Kind.MEETING, _meeting(window, symbol).id))
        if tab:
            tabs = made.side.tabs if key == "minutes" else made.tabs
            tabs.show_pane(tab)
        if key == "actions":
            made.view.select_id(made.model.id_at(3))
        if key == "decisions":
            made.view.select_id(made.model.id_at(2))
        return window

    return show


def _meeting(window: MainWindow, symbol: str) -> Meeting:
    found = next(one for one in window.office.records.all(Meeting) if one.symbol == symbol)
    window.choose_group(found.group_id)
    return found


def _palette(window: MainWindow) -> QWidget:
    window.show_page("overview")
    _settle(window)  # what is read beside the window's work is there before the keyboard is asked for
    window.lookup.open_palette()
    field = window.page().header.jump  # type: ignore[union-attr]
    QTest.keyClicks(field, "meet")
    field.search_for("meet")
    return window


def _search(window: MainWindow) -> QWidget:
    from ui.search_dialog import SearchDialog

    window.lookup.search()
    dialog = window.findChild(SearchDialog)
    assert dialog is not None
    dialog.field.search_for("training")
    return dialog


def _history(window: MainWindow) -> QWidget:
    from ui.history_dialog import HistoryDialog

    made: Any = window.show_page("actions")
    made.view.select_id(made.model.id_at(3))
    window.lookup.history()
    return window.findChildren(HistoryDialog)[-1]


def _server(window: MainWindow) -> QWidget:
    from ui.servers import LOOKS_LIKE, AskingAddress

    asked = AskingAddress(window, LOOKS_LIKE)
    asked.open()
    return asked


PICTURES: dict[str, Callable[[MainWindow], QWidget]] = {
    "overview": page("overview"),
    "agreements": page("agreements", "agreement"),
    "meetings": page("meetings", "details", "PPHWG/2026/3"),
    "agenda": page("meetings", "agenda", "PPHWG/2026/3"),
    "delegations": page("meetings", "delegations", "PPHWG/2026/2"),
    "minutes": page("minutes", "details", "PPHWG/2026/2"),
    "room": page("minutes", "room", "PPHWG/2026/3"),
    "check": page("minutes", "check", "PPHWG/2026/3"),
    "comments": page("minutes", "comments", "PPHWG/2026/2"),
    "record": page("minutes", "record", "PPHWG/2026/1"),
    "actions": page("actions"),
    "decisions": page("decisions"),
    "focal-points": page("focal-points", "matrix"),
    "clock": page("agreements", "clock"),
    "coverage": page("agreements", "coverage"),
    "letters": page("letters"),
    "reports": page("reports"),
    "palette": _palette,
    "search": _search,
    "history": _history,
    "server": _server,
}
"""What is to be seen in each picture: given the window, what to grab."""


def render(database: Path, settings: Path, only: str = "") -> Iterator[tuple[str, QImage]]:
    """Yield each picture by its name. `database` is a copy of the sample, `settings` an empty folder."""
    store = SettingsStore(settings)
    store.update(user_name="Sample secretary", theme="light", language="en", spelling=False, zoom=100)
    for name, show in PICTURES.items():
        if only in ("", name):
            window = _open(store, database)
            shown = show(window)
            _settle(window)
            focused = QApplication.focusWidget()
            if focused is not None and name not in ("palette", "search"):
                focused.clearFocus()  # a blinking cursor would be there or not
            yield name, shown.grab().toImage()
            window.abandon()
            window.deleteLater()
            QApplication.processEvents()


def _settle(window: MainWindow) -> None:
    """Wait for what pages look up beside the window's work, and for what is laid out after a pause."""
    for _turn in range(3):
        looked_up: list[object] = []
        window.background.run(lambda: None, looked_up.append)  # behind all that was asked before
        while not looked_up:
            QApplication.processEvents()
        QTest.qWait(SETTLED_MS)
    for record in window.findChildren(RecordPanel):
        if record.seal.text():
            record.seal.setText(SEALED)


def _open(store: SettingsStore, database: Path) -> MainWindow:
    def office(path: Path) -> Office:
        return Office(path, "Sample secretary", clock=lambda: NOW, zone="UTC")

    window = MainWindow(store, PAGES, Gate(office, office, lambda: database, palette.find, sentence))
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    assert window.open_database(database)
    group = next(line for line in window.office.lists.groups("en") if line.symbol == GROUP)
    window.choose_group(group.id)
    return window


def save(image: QImage, path: Path) -> None:
    """Write a picture as PNG with a palette: a fifth of the bytes, and nobody sees the difference."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = [bytes(rgb.constScanLine(y))[: rgb.width() * 3] for y in range(rgb.height())]
    made = Image.frombytes("RGB", (rgb.width(), rgb.height()), b"".join(lines))
    made.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--only", default="", choices=["", *PICTURES])
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    from secretariat.services.sample import build
    from ui.app import application

    with tempfile.TemporaryDirectory() as scratch:
        os.environ["SECRETARIAT_CONFIG_DIR"] = scratch
        application(SettingsStore(Path(scratch) / "first"), theme_name="light", language="en")
        theme.apply(QApplication.instance(), theme.LIGHT)  # type: ignore[arg-type]
        i18n.set_language("en")
        database = Path(scratch) / "sample.secretariat"
        build(database)
        for name, image in render(database, Path(scratch) / "settings", options.only):
            save(image, options.folder / f"{name}.png")
            print(options.folder / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
