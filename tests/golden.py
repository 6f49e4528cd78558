"""The golden pictures: every screen in light, dark, right to left and at 150 %, as it was looked at: `make golden`.

    python tests/golden.py [FOLDER] [--look dark …]

`tests/ui/test_golden.py` renders them again and compares. What is shown is what the guide shows (tests/pictures.py) and
what stands only here. Each look is rendered by a process of its own: Qt takes its scale from the environment once.
They are kept small, at half the size of 100 %, each pixel the mean of those that it stands for.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image, ImageChops  # noqa: E402 - after the path was set

GOLDEN = ROOT / "tests" / "golden"
FAR = 40
"""How far a channel (0-255) of a pixel may be from the golden one; both are stored in 256 colours."""
FEW = 12
"""How many pixels may be farther off; a word of five letters has more."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is shown."""

    theme: str = "light"
    language: str = "en"
    scale: str = "1"
    shrunk: int = 2


LOOKS = {
    "light": Look(),
    "dark": Look(theme="dark"),
    "rtl": Look(language="ar"),
    "x150": Look(scale="1.5", shrunk=3),
}


def render(folder: Path, look: str, database: Path) -> None:
    """Render every screen in one look into `folder`, small; `database` is the sample, which is copied."""
    scale = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": LOOKS[look].scale, "TZ": "UTC"}
    order = [sys.executable, str(Path(__file__)), str(folder), "--here", look, "--database", str(database)]
    made = subprocess.run(order, env=os.environ | scale, capture_output=True, text=True, check=False)
    if made.returncode:
        raise RuntimeError(f"The pictures could not be rendered.\n{made.stderr}")


def differing(golden: Path, rendered: Path) -> int:
    """Return how many pixels of two stored pictures are far apart in colour; all of them when the sizes differ."""
    with Image.open(golden) as one, Image.open(rendered) as other:
        if one.size != other.size:
            return other.size[0] * other.size[1]
        red, green, blue = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).split()
        worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        return sum(worst.histogram()[FAR:])


def store(rendered: Path, golden: Path) -> None:
    """Keep a picture as a golden one, in 256 colours."""
    golden.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(rendered) as picture:
        picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(golden, optimize=True)


# In the process of one look.


def _render_here(folder: Path, look: Look, database: Path) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from tests import pictures
    from ui.app import application
    from ui.settings import SettingsStore

    with tempfile.TemporaryDirectory() as scratch:
        os.environ["SECRETARIAT_CONFIG_DIR"] = scratch
        store_ = SettingsStore(Path(scratch) / "settings")
        store_.update(
            user_name="Sample secretary", theme=look.theme, language=look.language, spelling=False, zoom=100
        )
        application(store_, theme_name=look.theme, language=look.language)
        QApplication.setCursorFlashTime(0)
        copy = Path(scratch) / "sample.secretariat"
        # In light colours and English those of the guide are compared already.
        shows = MORE if look == Look() else pictures.PICTURES | MORE
        for name, show in shows.items():
            copy.write_bytes(database.read_bytes())
            window = pictures._open(store_, copy)
            shown = show(window)
            pictures._settle(window)
            focused = QApplication.focusWidget()
            if focused is not None and name not in ("palette", "search"):
                focused.clearFocus()
            shown.grab().save(str(folder / f"{name}.png"))
            _shrink(folder / f"{name}.png", look.shrunk)
            if shown is not window:
                shown.close()
            window.abandon()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()


def _start(window: Any) -> Any:
    window.close_database()
    window.start.show_recent(())  # their folder has another name each time
    return window


def _dialog(kind: str) -> Any:
    from PySide6.QtWidgets import QApplication

    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible())


def _founding(window: Any) -> Any:
    window.show_page("agreements").found()
    return _dialog("FoundingDialog")


def _columns(window: Any) -> Any:
    window.show_page("actions").view.choose_columns()
    return _dialog("ColumnsDialog")


def _keys(window: Any) -> Any:
    window.show_page("minutes")
    window.commands["help.shortcuts"].trigger()
    return _dialog("ShortcutSheet")


def _adding(window: Any) -> Any:
    window.show_page("actions").begin_action()
    return _dialog("FormDialog")


MORE: dict[str, Callable[[Any], Any]] = {
    "start": _start,
    "founding": _founding,
    "columns": _columns,
    "keys": _keys,
    "new-action": _adding,
}
"""What is compared beyond the pictures of the guide: given the window, what to grab."""


def _shrink(path: Path, factor: int) -> None:
    with Image.open(path) as picture:
        picture.convert("RGB").reduce(factor).save(path)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=GOLDEN)
    parser.add_argument("--look", action="append", choices=LOOKS, default=[])
    parser.add_argument("--here", choices=LOOKS, help=argparse.SUPPRESS)
    parser.add_argument("--database", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        _render_here(options.folder, LOOKS[options.here], options.database)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        database = Path(scratch) / "sample.secretariat"
        if options.database:
            database.write_bytes(options.database.read_bytes())
        else:
            from secretariat.services.sample import build

            build(database)
        for look in options.look or LOOKS:
            made = Path(scratch) / look
            made.mkdir()
            render(made, look, database)
            for old in (options.folder / look).glob("*.png"):
                old.unlink()
            for picture in sorted(made.glob("*.png")):
                store(picture, options.folder / look / picture.name)
                print(options.folder / look / picture.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
