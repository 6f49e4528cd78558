"""How often a group meets: a choice of the usual recurrences, or a rule of RFC 5545 typed in their place."""

from __future__ import annotations

from typing import Any

from ui.i18n import mark, tr
from ui.widgets.form import ChoiceField

USUAL = (
    ("", mark("No rule")),
    ("FREQ=MONTHLY", mark("Every month")),
    ("FREQ=MONTHLY;INTERVAL=2", mark("Every two months")),
    ("FREQ=MONTHLY;INTERVAL=3", mark("Every three months")),
    ("FREQ=MONTHLY;INTERVAL=4", mark("Every four months")),
    ("FREQ=MONTHLY;INTERVAL=6", mark("Every six months")),
    ("FREQ=YEARLY", mark("Every year")),
    ("FREQ=YEARLY;INTERVAL=2", mark("Every two years")),
)
HINT = mark(
    "Or a recurrence rule, such as FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU; the next meetings are proposed by it"
)


class RecurrenceField(ChoiceField):
    """The value is the rule itself, "" for none. What is typed and is no usual one is taken as a rule."""

    def __init__(self, name: str, caption: str) -> None:
        super().__init__(name, caption, [(rule, tr(text)) for rule, text in USUAL], tr(HINT), none="")

    def value(self) -> Any:
        return super().value() if self._row() >= 0 else self.line.text().strip()

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        if value and self._row() < 0:
            self.line.setText(str(value))
            self.line.setCursorPosition(0)

    def problem(self) -> str:
        return ""

    def raw(self) -> Any:
        return self.value()

    def set_raw(self, raw: Any) -> None:
        self.set_value(raw)

    def text_of(self, value: Any) -> str:
        known = super().text_of(value)
        return str(value) if value and known == "–" else known
