"""The files of a record: attach, open, save, remove, and whom each is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from typing import Any

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.attachments import Attachment
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import SecretariatError
from secretariat.domain.file_names import safe_file_name, shown_file_name
from ui.i18n import isolate, isolate_ltr, tr
from ui.theme import SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.buttons import icon_button, plain
from ui.widgets.exporter import FOLDER
from ui.widgets.links import LineLink
from ui.widgets.text import muted, section
from ui.widgets.writing import writes
from ui.words import word

TONES = {
    Audience.OWN_SIDE: ("amber", "dash"),
    Audience.JOINT: ("blue", "dot"),
    Audience.PUBLIC: ("green", "ring"),
}


def audience_pill(audience: Audience) -> Pill:
    """Return whom something is for as a word, a colour and a glyph."""
    return Pill(word("audience", audience), *TONES[audience])


def ask_file(parent: QWidget, title: str, folder: str, kinds: str) -> str:
    """Ask which file to attach; "" when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return chosen


def ask_place(parent: QWidget, title: str, proposal: str) -> str:
    """Ask where to save a file; "" when cancelled. The system's dialog asks before it replaces one."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposal)
    return chosen


class FilesBox(QWidget):
    """A line for each file of a record."""

    def __init__(self, page: Any, title: str) -> None:
        super().__init__()
        self._page, self._office = page, page.office
        self._ref: Ref | None = None
        self._usual = Audience.OWN_SIDE
        self._files: list[Attachment] = []
        self.ask_file: Callable[[QWidget, str, str, str], str] = ask_file
        self.ask_place: Callable[[QWidget, str, str], str] = ask_place
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._opened: list[Path] = []
        self.add_button = writes(plain(tr("Attach a file…"), self.attach, "paperclip"))
        self.none = muted(tr("No file is attached."))
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(section(title))
        head.addStretch(1)
        head.addWidget(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.none)
        layout.addLayout(self._rows)

    def show_files(self, ref: Ref | None, usual: Audience, editable: bool = True) -> None:
        """Show the files of a record; a new one is for `usual`, or for whom it can be here."""
        can_be = self._office.audiences
        self._ref, self._usual = ref, usual if usual in can_be else can_be[0]
        self._files = self._office.attachments.of(ref) if ref is not None else []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for attachment in self._files:
            self._rows.addWidget(self._row(attachment, editable))
        self.none.setVisible(not self._files)
        self.add_button.setEnabled(ref is not None and editable)

    def files(self) -> list[Attachment]:
        """Return the files shown."""
        return list(self._files)

    def attach(self) -> None:
        """Ask for a file and attach it."""
        if self._ref is None or not self._page.commit():
            return
        folder = str(self._page.context.window_state.value(FOLDER) or _documents())
        chosen = self.ask_file(self, tr("Attach a file"), folder, "")
        if not chosen:
            return
        data = self._read(Path(chosen))
        if data is not None:
            ref, name = self._ref, Path(chosen).name
            add = self._office.attachments.add
            self._page.desk.run(lambda: add(ref, name, data, audience=self._usual))

    def open(self, attachment: Attachment) -> None:
        """Open a copy of a file with the program that is for it; changes there do not come back.

        Only kinds of files that run nothing are opened; of others it is said why, and a copy can be saved.
        """
        from secretariat.services import opened_copies

        try:
            path = self._office.attachments.open_copy(attachment.id, opened_copies.folder())
        except SecretariatError as error:
            way = (tr("Save a copy…"), lambda: self.save(attachment))
            self._page.context.notify(self._page.desk.say(error), "amber", way=way)
            return
        self._opened.append(path)
        if not self.open_url(QUrl.fromLocalFile(str(path))):
            text = tr(
                "Nothing on this computer opens {name}.", name=isolate(shown_file_name(attachment.name))
            )
            self._page.context.notify(text, "amber")

    def close_down(self) -> None:
        """Remove the copies that were opened; what another program still holds goes when the program ends."""
        for path in self._opened:
            rmtree(path.parent, ignore_errors=True)
        self._opened = []

    def save(self, attachment: Attachment) -> None:
        """Ask where to and save a copy of a file."""
        folder = Path(str(self._page.context.window_state.value(FOLDER) or _documents()))
        proposal = folder / safe_file_name(attachment.name)
        target = self.ask_place(self, tr("Save a copy"), str(proposal))
        if not target:
            return
        try:
            self._office.attachments.save_copy(attachment.id, Path(target))
        except SecretariatError as error:
            self._page.context.notify(self._page.desk.say(error), "red")
            return
        self._page.context.notify(tr("The file was written to {path}.", path=isolate_ltr(target)), "green")

    def show_to(self, attachment: Attachment, audience: Audience) -> None:
        """Say whom a file is for."""
        wanted = replace(attachment, audience=audience)
        self._page.desk.run(lambda: self._office.attachments.save(wanted))

    def remove(self, attachment: Attachment) -> None:
        """Put a file into the bin."""
        ref = Ref(Kind.ATTACHMENT, attachment.id)
        if self._page.desk.run(lambda: self._office.records.remove(ref)) is not None:
            self._page.removed(
                tr("“{name}” is no longer attached.", name=isolate(shown_file_name(attachment.name)))
            )

    def _read(self, path: Path) -> bytes | None:
        try:
            data = path.read_bytes()
        except OSError as error:
            text = tr("{name} cannot be read: {why}", name=isolate(path.name), why=error.strerror or "")
            self._page.context.notify(text, "red")
            return None
        self._page.context.window_state.setValue(FOLDER, str(path.parent))
        return data

    def _row(self, attachment: Attachment, editable: bool) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        called = shown_file_name(attachment.name)
        name = LineLink(isolate(called), lambda: self.open(attachment))
        name.setAccessibleName(tr("Open {name}", name=called))
        box.addWidget(name)
        box.addWidget(muted(isolate_ltr(_size(attachment.size))))
        box.addStretch(1)
        badge = Badge(glyph=None)
        box.addWidget(badge)
        badge.show_pill(audience_pill(attachment.audience))
        turns = (*Audience, *Audience)
        later = turns[turns.index(attachment.audience) + 1 :]
        after = next(one for one in later if one in self._office.audiences)
        turn = writes(
            icon_button(
                "refresh-cw",
                tr("Make {name} {audience}", name=called, audience=word("audience", after)),
                lambda: self.show_to(attachment, after),
                framed=False,
            )
        )
        store = icon_button(
            "download",
            tr("Save a copy of {name}", name=called),
            lambda: self.save(attachment),
            framed=False,
        )
        gone = writes(
            icon_button(
                "trash-2",
                tr("Remove {name}", name=called),
                lambda: self.remove(attachment),
                framed=False,
            )
        )
        for button in (turn, gone):
            button.setEnabled(editable)
        for button in (turn, store, gone):
            box.addWidget(button)
        return row


def _size(size: int) -> str:
    if size < 1024 * 1024:
        return tr("{number} kB", number=max(1, round(size / 1024)))
    return tr("{number} MB", number=f"{size / 1024 / 1024:.1f}")


def _documents() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
