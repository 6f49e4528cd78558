"""One correction: where, for which words, and what is to be read instead; with the paragraph as it reads now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import SecretariatError
from secretariat.domain.seals import Correction
from ui.i18n import language_name, tr
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.fields import LinesField, TextField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import Label

if TYPE_CHECKING:
    from secretariat.services.corrigenda import Line

ELSEWHERE = 0
"""Stands for a place that is said in words where the others are ids of paragraphs."""


class CorrectionForm(FormDialog):
    """For X read Y.

    Args:
        parent: the window.
        correction: to be changed, or a new one (id 0) of a corrigendum.
        texts: by language, the paragraphs as they read now.
        say: turns a known error into a sentence.
    """

    def __init__(
        self,
        parent: QWidget | None,
        correction: Correction,
        texts: Mapping[str, Sequence[Line]],
        say: Callable[[SecretariatError], str],
    ) -> None:
        title = tr("Change the correction") if correction.id else tr("Add a correction")
        text = tr(
            "Quote the wrong words exactly, and so many of them that they stand in the paragraph only once."
        )
        super().__init__(parent, title, text, tr("Change it") if correction.id else tr("Add it"), say)
        self.store: Callable[[Correction], Any] = lambda _correction: None
        self._correction, self._texts = correction, texts
        self.language = ChoiceField(
            "language", tr("Language"), [(code, language_name(code)) for code in texts]
        )
        self.language.set_value(correction.language)
        self.paragraph = ChoiceField("paragraph_id", tr("Paragraph"), [])
        self.place = TextField("place", tr("Where it stands"), example=tr("Annex I, Delegation of …"))
        self.now = Label("", "muted", wrap=True)
        if len(texts) > 1:
            self.add(self.language, self.paragraph)
        else:
            self.language.hide()
            self._fields["language"] = self.language
            self.add(self.paragraph)
        self.body.addWidget(self.now)
        self.add(self.place)
        self.add(LinesField("for_text", tr("For"), lines=2))
        self.add(LinesField("read_text", tr("Read"), lines=2))
        self._offer()
        first = next((line.paragraph_id for line in self._lines()), ELSEWHERE)
        known = bool(correction.id)
        self.paragraph.set_value((correction.paragraph_id or ELSEWHERE) if known else first)
        self.field("for_text").set_value(correction.for_text)
        self.field("read_text").set_value(correction.read_text)
        self.place.set_value(correction.place.get(correction.language, ""))
        self.submit = self._submit
        self.language.finished.connect(self._language_chosen)
        self.paragraph.finished.connect(self._show_now)
        self._show_now()

    def _lines(self) -> Sequence[Line]:
        return self._texts.get(self.language.value(), ())

    def _offer(self) -> None:
        options = [(line.paragraph_id, f"{line.number}.  {_beginning(line.text)}") for line in self._lines()]
        self.paragraph.set_options([*options, (ELSEWHERE, tr("Elsewhere: annexes, headings, signatures"))])

    def _language_chosen(self) -> None:
        if not self.language.problem():
            self._offer()
            self._show_now()

    def _show_now(self) -> None:
        """Show the paragraph to be corrected, or ask for a place in words."""
        chosen = self.paragraph.value()
        line = next((line for line in self._lines() if line.paragraph_id == chosen), None)
        self.now.setText(line.text if line else "")
        self.now.setVisible(line is not None and _beginning(line.text) != line.text)
        self.place.setVisible(line is None)

    def _submit(self, values: dict[str, Any]) -> Any:
        language, known = values["language"], self._correction
        elsewhere = values["paragraph_id"] == ELSEWHERE
        return self.store(
            replace(
                known,
                language=language,
                paragraph_id=None if elsewhere else values["paragraph_id"],
                place=known.place.put(language, values["place"] if elsewhere else ""),
                for_text=values["for_text"],
                read_text=values["read_text"],
            )
        )


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
