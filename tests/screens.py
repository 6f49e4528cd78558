"""Render every page in light and dark and in each language at 1440 × 900 into a folder, to be looked at.

    python tests/screens.py [FOLDER] [--gallery] [--only PAGE] [--languages ar,ur] [--size 1440x900] [--scale 1.5]

The pages show the sample database. `--gallery` shows the widgets with invented lines instead.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SETTLED_S = 0.4
THEMES = ("light", "dark")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=Path("out/screens"))
    parser.add_argument("--gallery", action="store_true")
    parser.add_argument("--only", default="", help="the key of one page")
    parser.add_argument("--languages", default="en,fr,ar,ur,zh", help="some of en,fr,ar,ur,zh")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--scale", default="1")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = options.scale
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["SECRETARIAT_CONFIG_DIR"] = scratch
        return _render(options, Path(scratch) / "sample.secretariat")


def _render(options: argparse.Namespace, database: Path) -> int:
    from secretariat.services.sample import build
    from tests.ui.gallery import GALLERY
    from ui import i18n, theme
    from ui.app import application, gate
    from ui.main_window import MainWindow
    from ui.pages import PAGES
    from ui.settings import SettingsStore

    build(database)
    store = SettingsStore()
    app = application(store)
    specs = GALLERY if options.gallery else PAGES
    wide, high = (int(part) for part in options.size.split("x"))
    for name, language in itertools.product(THEMES, options.languages.split(",")):
        theme.apply(app, theme.THEMES[name])
        i18n.set_language(language)
        i18n.apply_direction()
        window = MainWindow(store, specs, gate(store, ask=False))
        window.resize(wide, high)
        window.show()
        look = f"{language}-{name}"
        _save(app, window, options.folder / f"start-{look}.png")
        window.open_database(database)
        for spec in specs:
            if options.only in ("", spec.key):
                window.show_page(spec.key)
                _save(app, window, options.folder / f"{spec.key}-{look}.png")
        window.abandon()
        window.deleteLater()
        app.processEvents()
    return 0


def _save(app: object, window: object, path: Path) -> None:
    until = time.monotonic() + SETTLED_S  # figures and previews come from the background
    while time.monotonic() < until:
        app.processEvents()  # type: ignore[attr-defined]
    window.grab().save(str(path))  # type: ignore[attr-defined]
    print(path)


if __name__ == "__main__":
    sys.exit(main())
