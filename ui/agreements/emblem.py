"""The emblem of a party: shown, chosen from a file, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import SecretariatError
from ui.i18n import isolate, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import icon_button, plain
from ui.widgets.exporter import FOLDER
from ui.widgets.text import ElidedLabel, Label, muted
from ui.widgets.writing import writes

SIDE = 56


def ask_picture(parent: QWidget, folder: str) -> str:
    """Ask for a picture; "" when cancelled."""
    kinds = tr("Pictures") + " (*.png *.jpg *.jpeg)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose the emblem"), folder, kinds)
    return chosen


class EmblemBox(QWidget):
    """A picture with the buttons to choose and to remove it; undo brings the one before back."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page, self._office = page, page.office
        self._party_id = 0
        self.ask: Callable[[QWidget, str], str] = ask_picture
        self.picture = QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = ElidedLabel("", "muted")
        self.choose_button = writes(plain(tr("Choose emblem…"), self.choose, "paperclip"))
        self.remove_button = writes(
            icon_button("trash-2", tr("Remove the emblem"), self.remove, framed=False)
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.picture)
        row.addSpacing(MEDIUM)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.choose_button)
        hint = Label(tr("PNG or JPEG; it stands at the head of documents."), "muted", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(muted(tr("Emblem")))
        layout.addLayout(row)
        layout.addWidget(hint)

    def show_party(self, party_id: int) -> None:
        """Show the emblem of a party; 0 for one that is not entered yet."""
        self._party_id = party_id
        emblem = self._office.attachments.emblem(party_id) if party_id else None
        self.name.setText(isolate(emblem.name) if emblem else tr("None."))
        self.picture.setAccessibleName(tr("Emblem") if emblem else "")
        self.remove_button.setVisible(emblem is not None)
        self.choose_button.setEnabled(bool(party_id))
        shown = QPixmap()
        if emblem is not None:
            try:
                shown.loadFromData(self._office.attachments.data(emblem.id))
            except SecretariatError as error:
                self._page.context.notify(self._page.desk.say(error), "red")
        self.picture.setPixmap(_fitting(shown, self.devicePixelRatioF()))
        self.picture.setVisible(not shown.isNull())

    def choose(self) -> None:
        """Ask for a picture and make it the emblem."""
        if not self._party_id or not self._page.commit():
            return
        known = self._page.context.window_state.value(FOLDER)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen = self.ask(self, str(known or folder))
        if not chosen:
            return
        path, party = Path(chosen), Ref(Kind.PARTY, self._party_id)
        try:
            data = path.read_bytes()
        except OSError as error:
            text = tr("{name} cannot be read: {why}", name=isolate(path.name), why=error.strerror or "")
            self._page.context.notify(text, "red")
            return
        add = self._office.attachments.add
        self._page.desk.run(lambda: add(party, path.name, data, AttachmentRole.EMBLEM))

    def remove(self) -> None:
        """Put the emblem into the bin."""
        emblem = self._office.attachments.emblem(self._party_id)
        if emblem is None:
            return
        ref = Ref(Kind.ATTACHMENT, emblem.id)
        if self._page.desk.run(lambda: self._office.records.remove(ref)) is not None:
            self._page.removed(tr("The emblem was removed."))


def _fitting(picture: QPixmap, ratio: float) -> QPixmap:
    """Return a picture scaled into the box, sharp on screens of any density."""
    if picture.isNull():
        return picture
    side = round(SIDE * ratio)
    mode = Qt.TransformationMode.SmoothTransformation
    scaled = picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, mode)
    scaled.setDevicePixelRatio(ratio)
    return scaled
