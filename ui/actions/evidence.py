"""Evidence of what was done: files chosen for a report, and all files of one that was entered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.lines import ProgressLine
from ui.i18n import isolate, tr
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.buttons import icon_button, plain
from ui.widgets.dialogs import Question
from ui.widgets.exporter import FOLDER
from ui.widgets.fields import Field
from ui.widgets.files import FilesBox, ask_file
from ui.widgets.text import Label
from ui.words import long_day

Chosen = tuple[str, bytes]


class EvidenceField(Field):
    """Files that a report is to carry: the value is a tuple of names with their bytes."""

    typed = False

    def __init__(self, name: str, page: Page) -> None:
        super().__init__(name, tr("Evidence"))
        self._page = page
        self._files: list[Chosen] = []
        self._unread = ""
        self.ask_file: Callable[[QWidget, str, str, str], str] = ask_file
        self.add_button = plain(tr("Attach a file…"), self.attach, "paperclip")
        self.add_button.setAutoDefault(False)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._rows)
        box.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.build(inside)

    def attach(self) -> None:
        """Ask for a file and add it."""
        folder = str(self._page.context.window_state.value(FOLDER) or Path.home())
        chosen = self.ask_file(self, tr("Attach a file"), folder, "")
        if chosen:
            self.add_file(Path(chosen))

    def add_file(self, path: Path) -> None:
        """Add a file; one that cannot be read is named below the field."""
        try:
            data = path.read_bytes()
        except OSError as error:
            name, why = isolate(path.name), error.strerror or ""
            self.show_error(tr("{name} cannot be read: {why}", name=name, why=why))
            return
        self.show_error("")
        self._page.context.window_state.setValue(FOLDER, str(path.parent))
        self.set_value((*self._files, (path.name, data)))

    def inputs(self) -> list[QWidget]:
        return [self.add_button]

    def value(self) -> Any:
        return tuple(self._files)

    def set_value(self, value: Any) -> None:
        self._files = list(value or ())
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, _data) in enumerate(self._files):
            self._rows.addWidget(self._row(place, name))

    def _row(self, place: int, name: str) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SMALL)
        box.addWidget(Label(isolate(name)))
        box.addStretch(1)
        gone = icon_button("x", tr("Leave {name} out", name=name), lambda: self._drop(place), framed=False)
        box.addWidget(gone)
        return row

    def _drop(self, place: int) -> None:
        self.set_value([one for at, one in enumerate(self._files) if at != place])
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


class EvidenceDialog(Question):
    """All files of one entry of a history: add, open, save a copy, remove, and whom each is for."""

    def __init__(self, page: Page, line: ProgressLine, *, editable: bool) -> None:
        told = tr("Progress report of {day}", day=isolate(long_day(line.effective_on)))
        super().__init__(page, tr("Evidence"), told, tr("Close"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._ref, self._editable = Ref(Kind.UPDATE, line.id), editable
        self.files = FilesBox(page, tr("Files"))
        self.body.addWidget(self.files)
        page.desk.changed.connect(self._show)
        self.finished.connect(lambda _result: page.desk.changed.disconnect(self._show))
        self._show()

    def _show(self, *_changed: object) -> None:
        self.files.show_files(self._ref, Audience.OWN_SIDE, self._editable)
