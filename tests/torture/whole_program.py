"""The real program at work, for tests that watch it from outside: the window with every page, and the terminal's verbs.

    python -m tests.torture.whole_program FILE OUT WORDS [all]

It types WORDS into minutes, adds them to the dictionary, shows each page, the guide and the settings, writes documents
of each format by the window's own child processes, has a slot and the terminal fail with WORDS in the exceptions, and
ends as a user does. With `all` there are more verbs of the terminal, and they run as processes of their own.
"""

from __future__ import annotations

import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.cli import main as terminal
from secretariat.domain.changes import Kind, Ref
from ui import app as program
from ui import log, spelling
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.pages import PAGES

PATIENCE = 100.0


class Run:
    """One run of the program, by which a test learns what it leaves and whom it calls."""

    def __init__(self, file: Path, out: Path, words: str, much: str) -> None:
        self.file, self.out, self.words = file, out, words
        self.everything = much == "all"
        self.failed: list[str] = []

    def __call__(self) -> None:
        try:
            self.work()
        except BaseException as error:
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
            self.failed.append(type(error).__name__)
            QApplication.exit(1)
            raise

    def work(self) -> None:
        """Do what a user does."""
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        meeting = next(iter(window.office.lists.meetings(window.context.group_id, "en"))).id  # type: ignore[union-attr]
        for spec in PAGES:
            assert window.show_page(spec.key) is not None
            QApplication.processEvents()
        self.type(window, meeting)
        window.lookup.guide()
        window.store.update(user_name="Amina", spelling=True)
        self.fail(window)
        self.export(window)
        assert window.windows.close()
        self.verbs()

    def type(self, window: MainWindow, meeting: int) -> None:
        """Type into the minutes until it is saved, and have the words found right."""
        page: Any = window.show_page("minutes")
        assert page.show_record(Ref(Kind.MEETING, meeting))
        row = page.editor.sheet.rows()[0]
        page.editor.focus_row(row)
        QTest.keyClicks(row.edit, f"The Group spoke of {self.words}. ")
        wait(lambda: not page.editor.keeping._undrafted)
        assert page.commit()
        dictionaries = spelling.current()
        assert dictionaries is not None
        dictionaries.is_right("Grup", "en")

    def fail(self, window: MainWindow) -> None:
        """Let a slot fail with the words of the minutes in its exception."""

        def failing() -> None:
            raise ValueError(self.words)

        QTimer.singleShot(0, failing)
        wait(lambda: bool(window.banner.text()))
        window.banner.clear()

    def export(self, window: MainWindow) -> None:
        """Write a document by a job that the window starts."""
        assert window.context is not None
        order: dict[str, Any] = {"verb": "report", "file": str(self.file), "language": "en", "who": "Amina"}
        order |= {"path": str(self.out / "report.xlsx"), "group_id": window.context.group_id}
        job = Job(order, window)
        ended: list[str] = []
        job.done.connect(lambda _answer: ended.append(""))
        job.failed.connect(ended.append)
        job.start()
        wait(lambda: bool(ended))
        assert ended == [""], ended

    def verbs(self) -> None:
        """Run verbs of the terminal."""
        copy, out = str(self.file.with_name("copy.secretariat")), self.out
        verbs = [
            ["minutes", str(self.file), "ABWG/2026/1", "-o", str(out / "agreed.pdf")],
            ["minutes", str(self.file), "ABWG/2026/1", "-o", str(out / "agreed.docx")],
            ["document", str(self.file), "ABWG/2026/1", "--kind", "pack", "-o", str(out / "pack.zip")],
            ["calendar", str(self.file), "ABWG", "-o", str(out / "group.ics")],
            ["actions", str(self.file), "--json"],
            ["search", str(self.file), "Group"],
            ["verify", str(self.file)],
            ["backup", str(self.file), "-o", copy],
        ]
        if self.everything:
            verbs += [
                ["groups", str(self.file)],
                ["meetings", str(self.file)],
                ["decisions", str(self.file)],
                ["focal-points", str(self.file)],
                ["contacts", str(self.file), "ABWG", "-o", str(self.out / "group.vcf")],
                ["letters", str(self.file), "ABWG", "--kind", "reminder", "-o", str(self.out / "letters")],
                ["updates", "export", str(self.file), "ABWG", "-o", str(self.out / "forms")],
                ["restore", copy, "-o", str(self.file)],
            ]
        for verb in verbs:
            if self.everything:
                code = subprocess.run(
                    [sys.executable, "-m", "ui", *verb], stdout=subprocess.DEVNULL
                ).returncode
            else:
                code = terminal(verb)
            assert code in (0, 1), f"{verb[0]} ended with {code}"


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    begun = time.monotonic()
    while not until():
        QApplication.processEvents()
        time.sleep(0.01)
        assert time.monotonic() - begun < PATIENCE, "it took too long"


def main() -> int:
    """Run the program as `secretariat FILE` does."""
    file, out, words, *rest = sys.argv[1:]
    log.start()
    run = Run(Path(file), Path(out), words, "".join(rest))
    options = Namespace(file=Path(file), render=None, page="", theme="", language="", zoom=0, rtl=False)
    from ui.settings import SettingsStore

    SettingsStore().update(user_name="Amina")
    QTimer.singleShot(0, lambda: None)
    begun = program.MainWindow.open_database

    def opened(window: MainWindow, path: Path) -> bool:
        found = begun(window, path)
        QTimer.singleShot(200, run)
        return found

    program.MainWindow.open_database = opened  # type: ignore[method-assign]
    code = program.run(options, PAGES)
    return code or bool(run.failed)


if __name__ == "__main__":
    sys.exit(main())
