"""Letters out: what has to leave on a day, and what was written. Nothing is ever sent by the program."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Changes
from ui.desk import Desk
from ui.i18n import plural, tr
from ui.letters.log import WrittenLog
from ui.letters.outbox import Outbox
from ui.page import Context, Page
from ui.widgets.empty import Switcher, no_group
from ui.widgets.tabs import Tabs
from ui.widgets.writing import writes

OUTBOX, LOG = "outbox", "log"


class LettersPage(Page):
    """Two tabs: what has to leave, and what was written."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(
            office,
            desk,
            context,
            tr("Letters"),
            primary=(tr("Write letters…"), self.write),
            primary_icon="mail",
        )
        self.outbox = Outbox(self)
        self.log = WrittenLog(self)
        self.outbox.counted.connect(self._show_count)
        self.tabs = Tabs([(OUTBOX, tr("To leave"), self.outbox), (LOG, tr("Written"), self.log)])
        self.header.add(self.tabs.row)
        self.stage = Switcher(self.tabs, no_group(lambda: self.open_list.emit("agreements", None)))
        self.body.addWidget(self.stage, 1)
        self.tabs.changed.connect(lambda _key: self.refresh(None))
        writes(self.command(tr("Write letters…"), self.write, "Ctrl+Return", "mail"))
        self.command(tr("Copy text of the letter"), self.outbox.preview.copy, "Ctrl+Shift+C", "copy")
        self.command(tr("Open folder"), self.log.open_folder, "", "folder-open")
        self.command(tr("Search in letters"), self.search, "Ctrl+F", "search")
        self.outbox.view.join(self)
        self.log.view.join(self)

    def search(self) -> None:
        """Put the keyboard into the search of the tab shown."""
        (self.log.finder.search if self.tabs.key() == LOG else self.outbox.search).begin()

    def write(self) -> None:
        """Write the letters that are chosen in the list, or all that it shows."""
        self.tabs.show_pane(OUTBOX)
        self.outbox.write(self.outbox.chosen())

    def refresh(self, changes: Changes | None) -> None:
        """Show what the tab in sight holds as it is now."""
        self.stage.show_empty(not self.context.group_id)
        if self.tabs.key() == LOG:
            self.log.refresh()
        else:
            self.outbox.refresh()
        self._show_count()

    def own_place(self) -> dict[str, Any]:
        return {"outbox": self.outbox.place()}

    def stand(self, place: dict[str, Any]) -> None:
        self.outbox.stand(place["outbox"])

    def is_busy(self) -> bool:
        """Return whether letters are being made."""
        return self.outbox.busy or super().is_busy()

    def _show_count(self) -> None:
        assert self.header.primary is not None
        number = len(self.outbox.chosen())
        text = plural(number, "Write {n} letter…", "Write {n} letters…") if number else tr("Write letters…")
        self.header.primary.setText(f"\u2009{text}")
        self.header.primary.setAccessibleName(text)
        ready = self.tabs.key() == OUTBOX and bool(self.context.group_id) and not self.outbox.busy
        self.header.primary.setEnabled(ready and number > 0)
