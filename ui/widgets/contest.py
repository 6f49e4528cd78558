"""What is done when somebody else saved the same: a line says who saved what, and the choice is asked for.

contest = Contest(form, form.bar, form.decide)
contest.show(disputes, ask=True)            # the line, and where the user is looking the choice too
contest.clear()                             # nothing is contested any more
Sources(form).saved(record, version)        # who saved which field, as far as the journal knows it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from secretariat.domain.errors import SecretariatError
from secretariat.domain.merging import Choice, Key
from ui.i18n import listed, tr
from ui.widgets.banner import Banner
from ui.widgets.both_changed import BothChanged, Dispute
from ui.words import language

if TYPE_CHECKING:
    from secretariat.services.record_history import Saved


class Contest:
    """Says what is contested in a bar, and hands over what the user decides.

    Args:
        host: the form; the choice is asked for above its window.
        bar: where the line stands.
        decide: is given the choices, by the keys of the disputes.
    """

    def __init__(self, host: QWidget, bar: Banner, decide: Callable[[Mapping[Key, Choice]], None]) -> None:
        self._host, self._bar, self._decide = host, bar, decide
        self._disputes: tuple[Dispute, ...] = ()
        self._later: frozenset[tuple[Key, str]] = frozenset()  # what was put off, as it was saved
        self._dialog: BothChanged | None = None

    def is_open(self) -> bool:
        """Return whether something is contested."""
        return bool(self._disputes)

    def dialog(self) -> BothChanged | None:
        """Return the choice that is being asked for, None when none is."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def show(self, disputes: Sequence[Dispute], *, ask: bool) -> None:
        """Say what is contested; with `ask`, the choice opens too, unless it was put off before."""
        before, self._disputes = self._disputes, tuple(disputes)
        if before != self._disputes or not self._bar.text():
            self._bar.say(_line(self._disputes), "amber", [(tr("Compare and choose…"), self.ask)])
        dialog = self.dialog()
        if dialog is not None and before != self._disputes:
            dialog.reject()  # somebody saved once more: what it shows is not what stands there now
            self.ask()
        elif dialog is None and ask and not self._saved() <= self._later:
            # Not at once: the keyboard is still on its way to where the user goes.
            QTimer.singleShot(0, self._host, self._ask_in_sight)

    def clear(self) -> None:
        """Take the line and the choice away: nothing is contested any more."""
        if not self._disputes:
            return
        self._disputes, self._later = (), frozenset()
        dialog = self.dialog()
        if dialog is not None:
            dialog.reject()
        self._bar.clear()

    def ask(self) -> None:
        """Open the choice."""
        if not self._disputes or self.dialog() is not None:
            return
        self._dialog = dialog = BothChanged(self._host.window(), self._disputes)
        dialog.chosen.connect(self._decide)
        dialog.rejected.connect(self._put_off)
        dialog.open()

    def _saved(self) -> frozenset[tuple[Key, str]]:
        return frozenset((dispute.key, dispute.theirs) for dispute in self._disputes)

    def _ask_in_sight(self) -> None:
        if self._host.isVisible() and self._host.window().isActiveWindow():
            self.ask()

    def _put_off(self) -> None:
        self._later = self._saved()
        if self._disputes:
            self.show(self._disputes, ask=False)  # the line went with its button


class Sources:
    """Asks the services of the page in which a widget stands; outside of any, nobody knows anything."""

    def __init__(self, host: QWidget) -> None:
        self._host = host
        self._told: tuple[object, Mapping[Key, Saved]] = (None, {})

    def saved(self, record: Any, since: int) -> Mapping[Key, Saved]:
        """Return who saved which field of a record after a version of it; nothing where nobody can say."""
        from secretariat.services.records import ref_of

        (office, _desk), ref = self.services(), ref_of(record)
        asked = (ref, record.version, since)
        if self._told[0] != asked:
            try:
                found = office.histories.saved_since(ref, since, language()) if office and ref else {}
            except SecretariatError:
                found = {}  # nobody knows now
            self._told = asked, found
        return self._told[1]

    def user(self) -> str:
        """Return the name under which is saved here."""
        office, _desk = self.services()
        return str(office.who) if office is not None else ""

    def services(self) -> tuple[Any, Any]:
        """Return the office and the desk, None without any."""
        place: Any = self._host
        while place is not None:
            office, desk = getattr(place, "office", None), getattr(place, "desk", None)
            if office is not None and desk is not None:
                return office, desk
            place = place.parentWidget()
        return None, None


def by_whom(saved: Mapping[Key, Saved], key: Key, user: str) -> dict[str, Any]:
    """Return what a `Dispute` says of who saved the other text."""
    found = saved.get(key)
    if found is None:
        return {}
    return {"who": found.who, "own": found.who == user, "at": found.at.astimezone()}


def _line(disputes: Sequence[Dispute]) -> str:
    fields = listed(f"“{dispute.caption}”" for dispute in disputes)
    names = dict.fromkeys(dispute.who for dispute in disputes)
    if all(dispute.own for dispute in disputes):
        return tr(
            "You saved {fields} elsewhere meanwhile. What you typed here waits for your choice.",
            fields=fields,
        )
    if "" in names:
        return tr(
            "Someone else saved {fields} meanwhile. What you typed there waits for your choice.",
            fields=fields,
        )
    return tr(
        "{names} saved {fields} meanwhile. What you typed there waits for your choice.",
        names=listed(names),
        fields=fields,
    )
