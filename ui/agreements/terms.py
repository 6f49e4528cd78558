"""The term bank of a working group: how each thing is called in each of its languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from secretariat.domain.changes import Kind
from secretariat.domain.terms import Term
from secretariat.domain.text import LocalizedText
from ui.agreements import columns
from ui.agreements.of_group import OfGroup
from ui.agreements.parts import Basis
from ui.desk import Desk
from ui.i18n import is_rtl_language, isolate, joined, language_name, tr
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.fields import Field, forget_steps, is_leaving, set_line
from ui.widgets.form import Editor, TextField
from ui.widgets.record_pane import Texts
from ui.widgets.text import muted


class RenderingsField(Field):
    """A short text in all languages at once, a line for each: one is written with the others in sight.

    It is finished when it is left altogether, since a term in one language is none yet. Texts in languages beyond those
    given are kept.
    """

    typed = False

    def __init__(self, name: str, caption: str, hint: str = "") -> None:
        super().__init__(name, caption, hint)
        self._texts: dict[str, str] = {}
        self._edits: dict[str, QLineEdit] = {}
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SMALL)
        self.build(self._lines)

    def set_languages(self, languages: Sequence[str]) -> None:
        """Show a line for each of these languages, and keep what is typed."""
        if list(self._edits) == list(languages):
            return
        for child in self._lines.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._grid.removeWidget(child)
            child.deleteLater()
        self._edits = {}
        for row, code in enumerate(languages):
            edit = QLineEdit()
            rtl = is_rtl_language(code)
            edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            edit.setAccessibleName(
                tr("{field} in {language}", field=self.caption_text, language=language_name(code))
            )
            edit.installEventFilter(self)
            edit.textChanged.connect(lambda text, code=code: self._typed(code, text))
            edit.returnPressed.connect(self.finished)
            self._grid.addWidget(muted(language_name(code)), row, 0)
            self._grid.addWidget(edit, row, 1)
            self._edits[code] = edit
        self._show()

    def line(self, language: str) -> QLineEdit:
        """Return the line of a language."""
        return self._edits[language]

    def inputs(self) -> list[QWidget]:
        return list(self._edits.values())

    def focus(self) -> None:
        if self._edits:
            super().focus()

    def value(self) -> Any:
        return LocalizedText(self._texts)

    def set_value(self, value: Any) -> None:
        self._texts = dict(value or {})
        self._show()

    def raw(self) -> Any:
        return dict(self._texts)

    def set_read_only(self, read_only: bool) -> None:
        for edit in self._edits.values():
            edit.setReadOnly(read_only)

    def forget_typing(self) -> None:
        self._setting = True
        for edit in self._edits.values():
            forget_steps(edit)
        self._setting = False

    def text_of(self, value: Any) -> str:
        return joined(tuple(isolate(text) for text in value.values())) or "–"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        within = is_leaving(event) and self.has_focus()  # the keyboard went to another line
        return False if within else super().eventFilter(watched, event)

    def _show(self) -> None:
        self._setting = True
        for code, edit in self._edits.items():
            set_line(edit, self._texts.get(code, ""))
        self._setting = False

    def _typed(self, language: str, text: str) -> None:
        if not self._setting:
            self._texts[language] = text
            self.edited.emit()


def term_form(desk: Desk, save: Any) -> Editor:
    """Return the form of a term."""
    editor = Editor(desk.saver(save), desk.say)
    hint = tr("As the minutes shall have it; the check points out a paragraph that says it otherwise")
    editor.add(RenderingsField("text", tr("Term"), hint))
    editor.add(TextField("note", tr("Note"), tr("When it is used; for the secretariat alone")))
    editor.finish()
    return editor


class TermsPart(OfGroup):
    """The terms of a group."""

    def __init__(self, page: Page) -> None:
        texts = Texts(
            new=tr("New term"),
            empty=tr("No term is entered yet. What stands here is rendered the same in all minutes."),
            form=tr("Term"),
            icon="globe",
            list=tr("Terms"),
        )
        without = tr("Terms belong to a working group. Enter the working group first.")
        form = term_form(page.desk, page.office.terms.save)
        super().__init__(page, Kind.TERM, Term, form, texts, without)
        self.name_of = lambda term: term.text.best(self.language)

    def show_basis(self, basis: Basis) -> None:
        super().show_basis(basis)
        if self.group is not None:
            field = self.editor.field("text")
            assert isinstance(field, RenderingsField)
            field.set_languages(self.group.languages)

    def fill(self) -> None:
        found = self.page.office.terms.of_group(self.group.id) if self.group is not None else []
        found.sort(key=lambda term: term.text.best(self.language).casefold())
        self.view.set_lines(columns.term_line(term, self.language) for term in found)
