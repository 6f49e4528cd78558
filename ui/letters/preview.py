"""The pane beside the list: one letter as it will read, to whom, with what, and what stands in its way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.errors import SecretariatError
from secretariat.domain.letters import OutboxLine
from ui.i18n import LANGUAGE_NAMES, RIGHT_TO_LEFT, isolate, isolate_ltr, listed, tr
from ui.page import Page
from ui.printing import ToPrint
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.banner import Banner
from ui.widgets.buttons import plain, quiet
from ui.widgets.card import Card
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.text import Label, muted, rule, selectable
from ui.widgets.writing import writes


class LetterPreview(Card):
    """One letter.

    Signals:
        write_asked: the letter that is shown shall be written.
        settle_asked: it was done otherwise.
    """

    write_asked = Signal()
    settle_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.line: OutboxLine | None = None
        self.languages: dict[str, str] = {}
        self.text = ""
        self.missing = Banner(closable=False)
        self.switcher = Switcher(
            self._build(), EmptyState("mail", tr("Choose a letter to see how it will read."))
        )
        self.add(self.switcher, 1)
        self.show_line(None)

    def _build(self) -> QWidget:
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(MEDIUM)
        box.addLayout(self._head())
        box.addWidget(self.missing)
        box.addWidget(rule())
        box.addWidget(self._paper(), 1)
        box.addLayout(self._foot())
        return content

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.values: dict[str, Label] = {}
        captions = {
            "to": tr("To"),
            "cc": tr("Copy to"),
            "subject": tr("Subject"),
            "encloses": tr("Attached"),
        }
        self.captions = {key: muted(caption) for key, caption in captions.items()}
        for row, key in enumerate(captions):
            value = Label("", wrap=True, bold=key == "subject")
            self.values[key] = value
            grid.addWidget(self.captions[key], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.language_row = ChipRow([Chip("en", LANGUAGE_NAMES["en"])])
        self.language_row.chosen.connect(self._in_language)
        self.language_caption = muted(tr("Language"))
        grid.addWidget(self.language_caption, len(captions), 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.language_row, len(captions), 1, Qt.AlignmentFlag.AlignLeading)
        return grid

    def _paper(self) -> QScrollArea:
        self.body_text = selectable()
        self.body_text.setAccessibleName(tr("Text of the letter"))
        self.body_text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.body_text.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.body_text)
        return area

    def _foot(self) -> QHBoxLayout:
        self.write_button = writes(plain(tr("Write this one…"), self.write_asked.emit, "mail"))
        self.copy_button = plain(tr("Copy text"), self.copy, "copy")
        self.settle_button = writes(quiet(tr("Done otherwise…"), self.settle_asked.emit))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self.write_button, self.copy_button, self.settle_button):
            row.addWidget(button)
        row.addStretch(1)
        row.setContentsMargins(0, 0, 0, LARGE - MEDIUM)
        return row

    # What the page uses.

    def chosen(self, line: OutboxLine) -> OutboxLine:
        """Return a line with the language in which the user wants its letter."""
        language = self.languages.get(line.key, line.language)
        if language == line.language:
            return line
        changed: OutboxLine = self.page.office.letters.in_language(line, language)
        return changed

    def show_line(self, line: OutboxLine | None) -> None:
        """Show how a letter will read, None for none."""
        self.line = line
        self.switcher.show_empty(line is None)
        if line is None:
            self.text = ""
            return
        try:
            wanted = self.chosen(line)
            found = self.page.office.letters.preview(wanted, self.page.context.language)
        except SecretariatError as error:
            self.page.context.notify(self.page.desk.say(error), "red")
            self.line, self.text = None, ""
            self.switcher.show_empty(True)
            return
        self._show(wanted, found)

    def copy(self) -> None:
        """Put the text of the letter on the clipboard, for any program that writes mail."""
        if self.text:
            QGuiApplication.clipboard().setText(self.text)
            self.page.context.notify(tr("The text of the letter is on the clipboard."), "green")

    def to_print(self) -> ToPrint | None:
        """Return the letter that is shown, below to whom it goes and what about."""
        if self.line is None or not self.text:
            return None
        shown = [key for key, value in self.values.items() if value.text()]
        head = "\n".join(f"{self.captions[key].text()}: {self.values[key].text()}" for key in shown)
        return ToPrint(
            self.values["subject"].text(), text=f"{head}\n\n{self.text}", language=self.line.language
        )

    # What happens.

    def _show(self, line: OutboxLine, found: Any) -> None:
        content = found.content
        self.text = found.text
        copies = listed(_address(one) for one in content.cc)
        shown = {
            "to": _address(content.to) if content.to else tr("Nobody yet"),
            "cc": copies,
            "subject": content.subject,
            "encloses": listed(line.encloses),
        }
        for key, value in shown.items():
            self.values[key].setText(value)
            self.values[key].setVisible(bool(value))
            self.captions[key].setVisible(bool(value))
        self._offer_languages(line.language)
        if line.missing:
            self.missing.say("\n".join(line.missing), "red" if not line.person_id else "amber")
        else:
            self.missing.clear()
        rtl = line.language.partition("-")[0] in RIGHT_TO_LEFT
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self.body_text.setLayoutDirection(way)
        self.body_text.setText(found.text.rstrip())
        for button in (self.write_button, self.settle_button):
            button.setEnabled(bool(line.person_id))
        self.settle_button.setVisible(not line.on_demand)

    def _offer_languages(self, chosen: str) -> None:
        from secretariat.services.words import languages

        known = [code for code in self.page.context.languages if code in languages()]
        self.language_row.show_chips([Chip(code, LANGUAGE_NAMES.get(code, code)) for code in known])
        self.language_row.choose(chosen, quiet=True)
        for widget in (self.language_row, self.language_caption):
            widget.setVisible(len(known) > 1)

    def _in_language(self, code: str) -> None:
        if self.line is not None:
            self.languages[self.line.key] = code
            self.show_line(self.line)


def _address(person: Any) -> str:
    if not person.email:
        return isolate(person.name)
    return f"{isolate(person.name)} {isolate_ltr(f'<{person.email}>')}"
