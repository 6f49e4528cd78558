"""The settings, each of which holds at once: who writes, how the window looks, spelling, the start, where things lie.

settings_dialog.show(window)            # Ctrl+,
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import i18n, log, spelling, theme
from ui.i18n import WINDOW_LANGUAGES, isolate, isolate_ltr, language_name, listed, tr
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.buttons import plain
from ui.widgets.choice_fields import Combo
from ui.widgets.fields import CheckField, Field, TextField
from ui.widgets.panes import scrolling
from ui.widgets.text import Label, muted, section

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
MARGIN = 48
"""Pixels of the screen that the dialog leaves free at least."""


def show(window: MainWindow) -> SettingsDialog:
    """Show the settings; the window goes on when they are closed."""
    dialog = SettingsDialog(window)
    dialog.open()
    return dialog


def show_next_misspelt(window: MainWindow) -> None:
    """Go to the next misspelt word of the page, or say that there is none, or why none can be found."""
    dictionaries = spelling.current()
    if dictionaries is None or not dictionaries.enabled:
        text = tr("The spell-check is off. It is switched on in the settings (Ctrl+,).")
    elif not dictionaries.installed():
        text = how_to_get_one()
    else:
        found = spelling.show_next(window)
        text = (
            tr("“{word}” is in no dictionary.", word=isolate(found))
            if found
            else tr("No word is misspelt here.")
        )
    window.statusBar().showMessage(text, 6000)


def how_to_get_one() -> str:
    """Return what to install where there is no dictionary."""
    return tr(
        "No dictionary was found: install the package hunspell-en-gb (hunspell-fr, hunspell-ar …) of your system, "
        "or ask who looks after this computer to."
    )


class PickField(Field):
    """One of a few; unlike in forms nothing is searched by typing."""

    typed = False

    def __init__(self, name: str, caption: str, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__(name, caption)
        self.combo = Combo()
        self._keys = [key for key, _ in options]
        self.combo.addItems([text for _, text in options])
        self.build(self.combo)
        self.combo.activated.connect(lambda _row: self.finished.emit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False  # leaving it chooses nothing

    def inputs(self) -> list[QWidget]:
        return [self.combo]

    def value(self) -> Any:
        return self._keys[self.combo.currentIndex()]

    def set_value(self, value: Any) -> None:
        self.combo.setCurrentIndex(self._keys.index(value))


class SettingsDialog(QDialog):
    """Shows and changes the settings of the program; there is nothing to confirm.

    A change of language or size builds the windows and this dialog again, with the keyboard where it was.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._store = window, window.store
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.fields: dict[str, Field] = {}
        self._content: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._build()

    # Building.

    def _build(self, focused: str = "user_name") -> None:
        if self._content is not None:
            self._outer.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self.fields = {}
        self.setWindowTitle(tr("Settings"))
        self._content = QWidget()
        box = QVBoxLayout(self._content)
        box.setContentsMargins(LARGE + 4, LARGE, LARGE + 4, LARGE)
        box.setSpacing(MEDIUM)
        box.addWidget(muted(tr("Every change holds at once."), wrap=True))
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, SMALL, 0)
        rows.setSpacing(SMALL)
        for part in (self._person, self._looks, self._words, self._start, self._places):
            part(rows)
            rows.addSpacing(MEDIUM)
        rows.addStretch(1)
        self._area = scrolling(inner)
        box.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = plain(tr("Close"), self.accept)
        close.setDefault(True)
        foot.addWidget(close)
        box.addLayout(foot)
        self._outer.addWidget(self._content)
        self._content.show()
        self._fit(inner)
        self.fields[focused].focus()

    def _fit(self, inner: QWidget) -> None:
        """Be as large as the settings are, or as the screen allows; then they scroll."""
        screen = self.screen().availableGeometry().size() - QSize(MARGIN, MARGIN)
        wide = max(theme.px(520), inner.minimumSizeHint().width() + 4 * LARGE)
        high = inner.sizeHint().height() + theme.px(140)
        self.resize(QSize(wide, high).boundedTo(screen))

    def _person(self, rows: QVBoxLayout) -> None:
        rows.addWidget(section(tr("You")))
        name = TextField("user_name", tr("Your name"), tr("It stands beside each change you make."))
        self._put(rows, name, self._store.value.user_name)
        name.finished.connect(lambda: self._set_name(name))

    def _looks(self, rows: QVBoxLayout) -> None:
        rows.addWidget(section(tr("Window")))
        codes = [(code, isolate(language_name(code))) for code in WINDOW_LANGUAGES]
        language = PickField("language", tr("Language"), codes)
        colours = PickField(
            "theme",
            tr("Colours"),
            [("system", tr("As the system has them")), ("light", tr("Light")), ("dark", tr("Dark"))],
        )
        known = sorted({*ZOOMS, theme.zoom()})
        zoom = PickField("zoom", tr("Size of text and controls"), [(z, isolate_ltr(f"{z} %")) for z in known])
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        for column, (field, value) in enumerate(
            ((language, i18n.language()), (colours, self._store.value.theme), (zoom, theme.zoom()))
        ):
            self._take(field, value)
            grid.addWidget(field, column // 2, column % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column % 2, 1)
        rows.addLayout(grid)
        # Later: the field, which is then gone, is still at work.
        language.finished.connect(lambda: self._later(self._window.windows.set_language, language))
        zoom.finished.connect(lambda: self._later(self._window.windows.set_zoom, zoom))
        colours.finished.connect(lambda: self._set_theme(colours))

    def _words(self, rows: QVBoxLayout) -> None:
        dictionaries = spelling.current()
        rows.addWidget(section(tr("Spelling")))
        check = CheckField("spelling", tr("Underline misspelt words"))
        check.caption.hide()
        self._put(rows, check, self._store.value.spelling)
        check.finished.connect(lambda: self._set_spelling(check.value()))
        installed = dictionaries.installed() if dictionaries is not None else {}
        names = [f"{isolate(language_name(code))} ({isolate_ltr(name)})" for code, name in installed.items()]
        found = tr("Dictionaries found: {names}", names=listed(names)) if names else how_to_get_one()
        self.found = Label(found, "muted", "small", wrap=True)
        rows.addWidget(self.found)
        again = plain(tr("Look again"), self._look_again, "refresh-cw")
        rows.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)

    def _start(self, rows: QVBoxLayout) -> None:
        rows.addWidget(section(tr("Start")))
        reopen = CheckField("reopen", tr("Open the database that was open last"))
        reopen.caption.hide()
        self._put(rows, reopen, self._store.value.reopen)
        reopen.finished.connect(lambda: self._store.update(reopen=reopen.value()))

    def _places(self, rows: QVBoxLayout) -> None:
        rows.addWidget(section(tr("Where things lie")))
        for text, path in ((tr("Settings and your own words"), self._store.path), (tr("Log"), log.path())):
            rows.addWidget(muted(text))
            line = QHBoxLayout()
            line.setSpacing(SMALL)
            shown = QLineEdit(str(path))
            shown.setReadOnly(True)
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            shown.setCursorPosition(0)
            shown.setAccessibleName(text)
            line.addWidget(shown, 1)
            button = plain(tr("Open folder"), partial(self._open_folder, path), "folder-open")
            button.setAccessibleName(tr("{command}: {what}", command=tr("Open folder"), what=text))
            line.addWidget(button)
            rows.addLayout(line)

    def _put(self, rows: QVBoxLayout, field: Field, value: Any) -> None:
        self._take(field, value)
        rows.addWidget(field)

    def _take(self, field: Field, value: Any) -> None:
        self.fields[field.name] = field
        field.set_value(value)

    # What happens.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return  # it finishes a field; the dialog is closed by Esc or its button
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        name = self.fields["user_name"]
        if isinstance(name, TextField):
            self._set_name(name)
        super().done(result)

    def _set_name(self, field: TextField) -> None:
        name = field.value()
        field.show_error("" if name else tr("Enter a name: it stands beside each change you make."))
        if name and name != self._store.value.user_name:
            self._store.update(user_name=name)
            for window in self._window.windows.all():
                if window.office is not None:
                    window.office.sign_as(name)

    def _set_theme(self, field: PickField) -> None:
        if field.value() != self._store.value.theme:
            self._window.windows.set_theme(field.value())

    def _set_spelling(self, on: bool) -> None:
        self._store.update(spelling=on)
        dictionaries = spelling.current()
        if dictionaries is not None:
            dictionaries.set_enabled(on)

    def _look_again(self) -> None:
        dictionaries = spelling.current()
        if dictionaries is not None:
            dictionaries.look_again()
        self._build("spelling")

    def _later(self, change: Callable[[Any], bool], field: PickField) -> None:
        name, value = field.name, field.value()
        QTimer.singleShot(0, self, lambda: self._change(change, name, value))

    def _change(self, change: Callable[[Any], bool], name: str, value: Any) -> None:
        if not change(value):
            self.reject()  # the window has said what holds it back
            return
        self._build(name)
        self.activateWindow()  # the windows built anew have taken the keyboard

    def _open_folder(self, path: Path) -> None:
        self.open_url(QUrl.fromLocalFile(str(path.parent)))
