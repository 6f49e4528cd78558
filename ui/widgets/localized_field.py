"""A text in several languages: one input, and a small tab for each language with a mark where there is a text.

    LocalizedField("title", tr("Title"), group.languages)
    LocalizedField("terms_of_reference", tr("Terms of reference"), group.languages, lines=4)

Ctrl+PageUp and Ctrl+PageDown change the language. Languages that the record has beyond those given are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from secretariat.domain.text import LocalizedText
from ui import i18n, spelling, theme
from ui.i18n import is_rtl_language, language_name, tr
from ui.theme import px
from ui.widgets.fields import CAPTION_HEIGHT, Field, PlainEdit, forget_steps, set_line
from ui.widgets.text import tip

_KEYS = ("Ctrl+PgUp", "Ctrl+PgDown")


class LanguageTab(QAbstractButton):
    """One language's tab: its code, with a dot when there is a text in it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language, self.filled = language, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard changes languages inside the input
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(language_name(language))
        keys = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in _KEYS)
        tip(self, tr("{text} ({keys})", text=language_name(language), keys=" / ".join(keys)))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.language.upper()) + 24, px(CAPTION_HEIGHT))

    def set_filled(self, filled: bool) -> None:
        """Show whether there is a text."""
        self.filled = filled
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, box = theme.current(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isChecked():
                painter.setBrush(QColor(now.accent_soft))
                painter.drawRoundedRect(box, 5, 5)
            painter.setBrush(QColor(now.accent if self.filled else now.control_border))
            painter.drawEllipse(QRectF(7, box.center().y() - 2, 4, 4))
            painter.setPen(QColor(now.accent_text if self.isChecked() else now.muted))
            rect = self.rect().adjusted(14, 0, -4, 0)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.language.upper())


class CheckedLine(QLineEdit):
    """One line whose spelling is checked."""

    def __init__(self) -> None:
        super().__init__()
        self.spelling = spelling.attach(self)


class LocalizedField(Field):
    """The field of a `LocalizedText`."""

    language_changed = Signal(str)

    def __init__(
        self, name: str, caption: str, languages: Sequence[str], hint: str = "", *, lines: int = 1
    ) -> None:
        super().__init__(name, caption, hint)
        self._texts: dict[str, str] = {}
        self._language = ""
        self._tabs = QButtonGroup(self)
        self._asked = False  # for the language shown; otherwise it is the window's
        self._tabs.buttonClicked.connect(lambda tab: self.choose_language(tab.language))
        self.edit: CheckedLine | PlainEdit = CheckedLine() if lines == 1 else PlainEdit(lines)
        self._head = QHBoxLayout()
        self._head.setSpacing(2)
        self._box.removeWidget(self.caption)
        self._head.addWidget(self.caption)
        self._head.addStretch(1)
        self._box.addLayout(self._head)
        self.build(self.edit)
        self.edit.textChanged.connect(self._typed)
        if isinstance(self.edit, QLineEdit):
            self.edit.returnPressed.connect(self.finished)
        else:
            self.edit.finished.connect(self.finished)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self.edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self._step(by))
        self.set_languages(languages)

    def set_languages(self, languages: Sequence[str]) -> None:
        """Offer these languages: at the start that of the window, if it is among them, else the first."""
        for button in self._tabs.buttons():
            self._tabs.removeButton(button)
            button.deleteLater()
        for code in languages:
            tab = LanguageTab(code)
            if len(languages) < 2:
                tab.hide()
            self._tabs.addButton(tab)
            self._head.addWidget(tab)
        known = [tab.language for tab in self.tabs()]
        keep = self._asked and self._language in known
        self.show_language(self._language if keep else self._preferred())

    def tabs(self) -> list[LanguageTab]:
        """Return the languages' tabs."""
        return [b for b in self._tabs.buttons() if isinstance(b, LanguageTab)]

    def language(self) -> str:
        """Return the language shown."""
        return self._language

    def choose_language(self, language: str) -> None:
        """Show the text in a language that the user asks for; other records are then shown in it too."""
        self._asked = True
        self.show_language(language)

    def show_language(self, language: str) -> None:
        """Show the text in `language`."""
        self._language = language
        for tab in self.tabs():
            tab.setChecked(tab.language == language)
        rtl = is_rtl_language(language)
        self.edit.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.edit.spelling.set_language(language)
        if isinstance(self.edit, PlainEdit):
            self.edit.set_language(language)
        self.edit.setAccessibleName(
            tr("{field} in {language}", field=self.caption_text, language=language_name(language))
        )
        self._show()
        self.language_changed.emit(language)

    def inputs(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> Any:
        return LocalizedText(self._texts)

    def set_value(self, value: Any) -> None:
        self._texts = dict(value or {})
        if not self._texts and not self.edit.hasFocus() and self.tabs():
            # A new record begins in that language, not in the one in which the last was looked at.
            self.show_language(self._preferred())
        self._show()

    def raw(self) -> Any:
        return dict(self._texts)

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def forget_typing(self) -> None:
        self._setting = True
        forget_steps(self.edit)
        self._setting = False

    def text_of(self, value: Any) -> str:
        return (value.best(self._language) if isinstance(value, LocalizedText) else "") or "–"

    def _preferred(self) -> str:
        known = [tab.language for tab in self.tabs()]
        return i18n.language() if i18n.language() in known else known[0] if known else "en"

    def _show(self) -> None:
        self._setting = True
        text = self._texts.get(self._language, "")
        if isinstance(self.edit, PlainEdit):
            self.edit.show_text(text)
        else:
            set_line(self.edit, text)
            other = LocalizedText(self._texts).best(self._language)
            # What a document would fall back to is shown, but as a placeholder: it is not this language's text.
            self.edit.setPlaceholderText("" if text else other)
        self._setting = False
        self._mark()

    def _typed(self) -> None:
        if self._setting:
            return
        text = self.edit.text() if isinstance(self.edit, QLineEdit) else self.edit.toPlainText()
        self._texts[self._language] = text
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        for tab in self.tabs():
            tab.set_filled(bool(self._texts.get(tab.language)))

    def _step(self, by: int) -> None:
        codes = [tab.language for tab in self.tabs()]
        if self._language in codes:
            self.choose_language(codes[(codes.index(self._language) + by) % len(codes)])
