"""A quiet line that says who else is at what is shown; there is none while nobody is.

    present = Present(lambda: context.present(ref), mark("Edited by {names}"))
    present.look()

Names come from other programs: each stands apart from the direction around it, as plain text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.i18n import isolate, listed, tr
from ui.widgets.text import Label


class Present(Label):
    """Shows names, in a sentence that has a place for them."""

    def __init__(self, names: Callable[[], Sequence[str]], text: str) -> None:
        super().__init__("", "muted", wrap=True)
        self._names, self._sentence = names, text
        self.hide()

    def look(self) -> None:
        """Say who is there now."""
        names = listed(map(isolate, self._names()))
        self.setText(tr(self._sentence, names=names) if names else "")
        self.setVisible(bool(names))
