"""Where the program starts: `secretariat [FILE]` opens the window, `secretariat VERB …` works in the terminal."""

from __future__ import annotations

import argparse
import builtins
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from secretariat.domain.addresses import Place, place
from secretariat.domain.errors import StorageProblem

VERBS = frozenset(
    {"demo", "groups", "meetings", "actions", "decisions", "focal-points", "minutes", "document", "report", "search",
     "calendar", "contacts", "letters", "verify", "backup", "backups", "encrypt", "restore", "updates", "import",
     "move", "grant", "_job", "_read"}
)  # fmt: skip
"""The first words that belong to the terminal; `secretariat/cli/parser.py` has the same, and a test compares them."""

_VERBS_SHOWN = sorted(VERBS - {"_job", "_read"})
NO_DISPLAY = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in VERBS:
        from secretariat.cli import main as terminal  # without Qt

        return terminal(arguments)
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    if isinstance(options.file, Path) and not options.file.suffix and not options.file.exists():
        parser.error(f"{options.file} is neither a file nor a verb; the verbs are: {', '.join(_VERBS_SHOWN)}")
    if rest:
        parser.error(f"nothing is known of {' '.join(rest)} (secretariat --help says more)")
    if _no_display():
        if options.render is None:
            print(
                "secretariat: there is no display; --render FILE paints the window without one",
                file=sys.stderr,
            )
            return NO_DISPLAY
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import_qt()
    from ui import early_log

    early_log.begin()
    from ui.app import run
    from ui.pages import PAGES

    keys = [spec.key for spec in PAGES]
    if options.page and options.page not in keys:
        parser.error(f"there is no page {options.page}; choose one of: {', '.join(keys)}")
    return run(options, PAGES)


def import_qt() -> None:
    """Import Qt, and let Python import everything else as it did before.

    PySide6 puts an import of its own in the place of Python's, which reads the source of every module that comes
    afterwards, for the sake of `from __feature__ import …`: more than a tenth of the whole start, for what nothing here
    uses. See https://github.com/napari/napari/issues/8584.
    """
    import_of_python = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = import_of_python


def _no_display() -> bool:
    # Qt would abort.
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wanted)


def _place(text: str) -> Place:
    try:
        return place(text)
    except StorageProblem as error:
        from secretariat.services.words import sentence

        raise argparse.ArgumentTypeError(sentence(error)) from error


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    from secretariat import __version__

    parser = _Parser(
        prog="secretariat",
        description="Open the window. With a verb, work in the terminal: " + ", ".join(_VERBS_SHOWN) + ".",
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=_place,
        metavar="FILE",
        help="the database to open: a file, or postgresql://USER@HOST/DATABASE",
    )
    parser.add_argument("--render", type=Path, metavar="PNG", help="paint the window into a picture and end")
    parser.add_argument("--page", default="", metavar="PAGE", help="the page to show, such as meetings")
    parser.add_argument(
        "--theme", choices=("light", "dark", "system"), default="", help="colours for this run"
    )
    parser.add_argument(
        "--language", choices=("en", "fr", "ar", "ur", "zh"), default="", help="language for this run"
    )
    parser.add_argument("--zoom", type=int, default=0, metavar="PERCENT", help="zoom for this run, 80 to 200")
    parser.add_argument("--rtl", action="store_true", help="lay the window out from right to left")
    parser.add_argument("--version", action="version", version=f"secretariat {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
