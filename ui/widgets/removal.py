"""What is done when somebody else put a record into the bin in which something is typed here.

removal = Removal(bar, sources, bring_back, discard)
removal.say(record, since, typed)       # who removed it and when; Bring it back, Copy what I typed, Discard mine
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

from ui.i18n import isolate, mark, moment, tr
from ui.widgets.banner import Banner
from ui.widgets.contest import Sources

KNOWN = mark("{name} removed this record on {time}. What you typed is kept here until you leave it.")
UNKNOWN = mark("This record was removed meanwhile. What you typed is kept here until you leave it.")


class Removal:
    """Says in a bar that a record was removed elsewhere, and offers what can be done with what is typed in it.

    Args:
        bar: where the sentence stands.
        sources: who removed it, and who can take it out of the bin.
        back: is given the record as it is stored again.
        discard: gives up what is typed.
        sentences: with name and time of who removed it, and without.
    """

    def __init__(
        self,
        bar: Banner,
        sources: Sources,
        back: Callable[[Any], object],
        discard: Callable[[], object],
        sentences: tuple[str, str] = (KNOWN, UNKNOWN),
    ) -> None:
        self._bar, self._sources, self._back, self._discard = bar, sources, back, discard
        self._known, self._unknown = sentences

    def say(self, record: Any, since: int, typed: str) -> None:
        """Say that `record` was removed after its version `since`; `typed` is the whole text that stands in it."""
        from secretariat.services.record_history import REMOVAL

        found = self._sources.saved(record, since).get(REMOVAL)
        said = tr(self._unknown)
        if found is not None:
            said = tr(self._known, name=isolate(found.who), time=moment(found.at.astimezone()))
        again = (record, since, typed)
        ways = [(tr("Copy what I typed"), lambda: self._copy(*again)), (tr("Discard mine"), self._discard)]
        if self._sources.services()[0] is not None:
            ways.insert(0, (tr("Bring it back"), lambda: self._bring_back(*again)))
        self._bar.say(said, "amber", ways)

    def _copy(self, record: Any, since: int, typed: str) -> None:
        copy_text(typed)
        self.say(record, since, typed)  # the sentence went with its button

    def _bring_back(self, record: Any, since: int, typed: str) -> None:
        from secretariat.services.records import ref_of

        (office, desk), ref = self._sources.services(), ref_of(record)
        if desk.run(lambda: office.records.restore(ref)) is None:
            self.say(record, since, typed)
        else:
            self._back(office.records.get(type(record), record.id))


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
