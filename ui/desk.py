"""The one bridge between pages and services.

    outcome = desk.run(lambda: office.meetings.save(meeting), initiator=self)
    if outcome is not None: …                           # None: refused; the window has said why
    editor = Editor(desk.saver(office.meetings.save), desk.say)
    desk.changed.connect(page.on_changed)               # (Changes, initiator)

Services raise; the desk turns what they raise into a sentence and everything they changed into one signal.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import Cancelled, RuleViolation, SecretariatError, StorageProblem
from secretariat.domain.progress import Progress
from ui.i18n import tr
from ui.widgets.patience import Patience

log = logging.getLogger(__name__)

T = TypeVar("T")


class History(Protocol):
    """What undo and redo need."""

    def undo(self, progress: Progress) -> Outcome[str]: ...

    def redo(self, progress: Progress) -> Outcome[str]: ...

    def undo_label(self) -> str | None: ...

    def undo_seq(self) -> int | None: ...

    def redo_label(self) -> str | None: ...


class HasHistory(Protocol):
    """An office, seen from here."""

    @property
    def history(self) -> History: ...


class Desk(QObject):
    """Runs verbs and tells what they changed.

    Args:
        office: the services of the open database.
        say: turns a known error into a sentence for the user.
    """

    changed = Signal(object, object)
    refused = Signal(str)
    troubled = Signal(object)
    cancelled = Signal(str)
    passed = Signal(str)
    """The file can be written again, which it could not as this sentence said."""

    def __init__(
        self, office: HasHistory, say: Callable[[SecretariatError], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.say = say
        self._office = office
        self._trouble = ""

    def run(
        self,
        call: Callable[[], Outcome[T]],
        initiator: object = None,
        *,
        raising: tuple[type[SecretariatError], ...] = (),
    ) -> Outcome[T] | None:
        """Run one verb; None when it was refused or failed, which the user has then been told.

        Args:
            call: the verb with its arguments.
            initiator: who must not be loaded again, because it takes the new version from the outcome.
            raising: errors that the caller shows itself.
        """
        try:
            outcome = call()
        except SecretariatError as error:
            if isinstance(error, raising):
                raise
            log.info("Refused: %s", error)
            self.refuse(error)
            return None
        except Exception:
            log.exception("A verb failed")
            self.refused.emit(tr("Something went wrong, and nothing was changed. The log says what it was."))
            return None
        self.worked()
        self.changed.emit(outcome.changes, initiator)
        return outcome

    def refuse(self, error: SecretariatError) -> None:
        """Say why something was not done; that the file cannot be written is said until it can."""
        said = self.say(error)
        if isinstance(error, StorageProblem):
            self._trouble = said
        self.refused.emit(said)
        if isinstance(error, StorageProblem):  # there may be a backup to offer
            self.troubled.emit(error)

    def worked(self) -> None:
        """Take note that the file was written: what was said of why it cannot be is not true any more."""
        said, self._trouble = self._trouble, ""
        if said:
            self.passed.emit(said)

    def run_long(
        self,
        call: Callable[[Progress], Outcome[T]],
        text: str,
        initiator: object = None,
        *,
        raising: tuple[type[SecretariatError], ...] = (),
    ) -> Outcome[T] | None:
        """Run one verb that may take long; see `run`. After half a second a panel shows how far it is, with Cancel.

        The window is painted meanwhile, and keys and clicks go nowhere but to the panel. None also when the user
        cancelled: then everything was rolled back, and the user has been told.

        Args:
            call: the verb with its arguments, which it hands the progress that it gets.
            text: what is under way, for the panel.
        """
        with Patience(text) as patience:
            try:
                return self.run(lambda: call(patience), initiator, raising=(*raising, Cancelled))
            except Cancelled:
                log.info("Cancelled: %s", text)
        self.cancelled.emit(tr("Cancelled. Nothing was changed."))
        return None

    def saver(
        self, call: Callable[[T], Outcome[T]], initiator: object = None
    ) -> Callable[[T], Outcome[T] | None]:
        """Return `call` as the `save` of an `Editor`, which shows violations and conflicts itself."""
        return lambda record: self.run(lambda: call(record), initiator, raising=(RuleViolation,))

    def undo(self) -> Outcome[Any] | None:
        """Take back the last act of this session."""
        return self.run_long(self._office.history.undo, tr("Taking back the last step…"))

    def redo(self) -> Outcome[Any] | None:
        """Do again what was taken back."""
        return self.run_long(self._office.history.redo, tr("Doing the step again…"))

    def undo_label(self) -> str | None:
        """Return the act that `undo` takes back, None when there is none."""
        return self._office.history.undo_label()

    def undo_seq(self) -> int | None:
        """Return a number for the act that `undo` takes back, None when there is none."""
        return self._office.history.undo_seq()

    def redo_label(self) -> str | None:
        """Return the act that `redo` does again, None when there is none."""
        return self._office.history.redo_label()
