"""A program at work on an encrypted file, for a test that looks at what it leaves on the disk.

    python -m tests.torture.encrypted_work FILE HOW        # the key in hexadecimal digits on stdin

It writes notes, text that is typed, and a file; makes a backup; then shows everything in a window (HOW `window`), or
is killed with -9 in the midst of a write (HOW: a number, how many rows are changed before).
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from secretariat.database.encryption import Key
from secretariat.database.store import rows
from secretariat.domain.backups import BackupReason
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.minutes import Note, Paragraph
from secretariat.domain.text import LocalizedRich
from secretariat.services import backups
from secretariat.services.office import Office
from tests.torture.amounts import amount

SAID = "Kreiselwort"


def write(office: Office, path: Path, meeting: int, key: Key) -> None:
    """Write something of each sort, and keep a backup."""
    office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=meeting, text=f"{SAID} of a note"))
    item = office.meetings.agenda(meeting)[0]
    body = LocalizedRich.of(en=f"{SAID} of a paragraph")
    paragraph = office.minutes.save(Paragraph(agenda_item_id=item.id, body=body)).value
    office.minutes.keep_draft(paragraph, "en", LocalizedRich.of(en=f"{SAID} that is typed")["en"])
    office.attachments.add(Ref(Kind.MEETING, meeting), f"{SAID}.txt", f"{SAID} of a file ".encode() * 3000)
    assert backups.make(path, BackupReason.ASKED, key=key).kept is not None


def killed(office: Office, meeting: int, number: int) -> None:
    """Write rows within one transaction, as far as SQLite does before a commit, and be killed."""
    with office._unit.write("create", Kind.NOTE) as writing:
        for turn in range(number):
            text = f"{SAID} of note {turn} " * 20
            rows.save(writing.session, Note(subject_kind=Kind.MEETING, subject_id=meeting, text=text))
            writing.session.flush()
        for pragma in ("cache_spill=1", "cache_size=10"):  # so that pages go to the disk before the end
            writing.session.connection().exec_driver_sql(f"PRAGMA {pragma}")
        writing.session.connection().exec_driver_sql("UPDATE notes SET text = text || ' once more'")
        os.kill(os.getpid(), signal.SIGKILL)


def shown(path: Path, key: Key, meeting: int) -> None:
    """Show each page of the window, type, check the file, and close."""
    from PySide6.QtWidgets import QApplication

    from ui import app, keys, log
    from ui.main_window import MainWindow
    from ui.pages import PAGES
    from ui.settings import SettingsStore

    log.start()
    store = SettingsStore()
    store.update(user_name="Basil")
    running = app.application(store)
    keys.remember(path, key)
    window = MainWindow(store, PAGES, app.gate(store, ask=False))
    window.show()
    assert window.open_database(path)
    for spec in PAGES[: amount(2, len(PAGES))]:
        assert window.show_page(spec.key) is not None
        QApplication.processEvents()
    page: Any = window.show_page("minutes")
    assert page.show_record(Ref(Kind.MEETING, meeting))
    running.processEvents()
    assert window.windows.close()


def main() -> None:
    """Do what the arguments say."""
    path, how = Path(sys.argv[1]), sys.argv[2]
    key = Key.from_text(sys.stdin.read().strip())
    with Office(path, "Basil", key=key) as office:
        meeting = 1
        write(office, path, meeting, key)
        if how != "window":
            killed(office, meeting, int(how))
    shown(path, key, meeting)


if __name__ == "__main__":
    main()
