"""Who gets the room on the page of minutes: the agenda stands beside the text only where there is enough for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.theme import LARGE, MEDIUM, px
from ui.widgets.panes import Panes

LEAST_AGENDA = 200


class Room:
    """Shows and hides the agenda.

    Args:
        panes: the splitter with the agenda first.
        agenda: it is hidden until it is known whether there is room: the window would grow for it.
        beside: what stands beside it.
        instead: stands over the text while the agenda is hidden.
    """

    def __init__(self, panes: Panes, agenda: QWidget, beside: Sequence[QWidget], instead: QWidget) -> None:
        self._panes, self._agenda, self._beside, self._instead = panes, agenda, beside, instead
        self._sizes: list[int] = panes.sizes()
        self._given: tuple[bool, bool] | None = None
        agenda.setMinimumWidth(px(LEAST_AGENDA))
        agenda.hide()

    def spare(self) -> int:
        """Return how much narrower the page can be than it is now: it hides the agenda then."""
        return 0 if self._agenda.isHidden() else self._agenda.minimumWidth() + MEDIUM

    def share(self, width: int, *, roomy: bool) -> None:
        """Give the room of the agenda to what needs it more, on a page of some width.

        What is `roomy` (pages, drafts) takes it while it is looked at; on a narrow page the agenda's titles would be
        cut to a few letters.
        """
        beside = sum(card.minimumSizeHint().width() for card in self._beside)
        least = beside + px(LEAST_AGENDA) + 2 * (MEDIUM + LARGE + 4)  # texts are longer in some languages
        given, before = (roomy, width < least), self._given
        if given == before:
            return  # the sizes are the user's
        self._given = given
        if before is not None and not any(before):
            self._sizes = self._panes.sizes()
        self._agenda.setHidden(any(given))
        self._instead.setHidden(not any(given))
        if any(given):
            self._panes.setSizes([0, 1000, 1000] if roomy else [0, 1000, 700])
        elif before is not None:
            self._panes.setSizes(self._sizes)
