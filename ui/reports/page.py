"""Reports: files for officials and members; and what keeps the data safe."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Changes, Kind, Ref
from ui import icons
from ui.desk import Desk
from ui.i18n import tr
from ui.page import Context, Page
from ui.reports.making import Making
from ui.reports.safekeeping import Safekeeping, check_text
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.tabs import Tabs
from ui.widgets.writing import writes


class ReportsPage(Page):
    """Two tabs: what is made, and what is kept."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(office, desk, context, tr("Reports"), primary=(tr("Write report…"), self.act))
        self.making = Making(self)
        self.safekeeping = Safekeeping(self)
        no_group = EmptyState(
            "chart-column",
            tr("There is no working group yet to report on. It is entered under Agreements."),
            tr("Go to Agreements"),
            lambda: self.open_record.emit(Ref(Kind.AGREEMENT, 0)),
            sign="handshake",
        )
        self.first = Switcher(self.making, no_group)
        self.tabs = Tabs(
            [("reports", tr("Reports"), self.first), ("safekeeping", tr("Safekeeping"), self.safekeeping)]
        )
        self.header.add(self.tabs.row)
        self.body.addWidget(self.tabs, 1)
        self.tabs.changed.connect(lambda _key: self._show_tab())
        writes(self.command(tr("Write report…"), self.write, "Ctrl+Return", "file-spreadsheet"))
        back_up = self.command(tr("Back up…"), self._back_up, "Ctrl+B", "copy")
        back_up.setVisible(self.safekeeping.is_file())
        self.command(check_text(self), self._verify, "", "circle-check")

    def act(self) -> None:
        """Do what the tab is for."""
        if self.tabs.key() == "reports":
            self.making.write()
        else:
            self.safekeeping.back_up()

    def write(self) -> None:
        """Write what is chosen."""
        self.tabs.show_pane("reports")
        self.making.write()

    def refresh(self, changes: Changes | None) -> None:
        """Show what the tab in sight holds as it is now."""
        self._show_tab()

    def own_place(self) -> dict[str, Any]:
        return {"made": self.making.made}

    def stand(self, place: dict[str, Any]) -> None:
        self.making.show_made_before(place["made"])

    def close_down(self) -> None:
        """End a job that is under way."""
        self.making.close_down()
        self.safekeeping.close_down()

    def _show_tab(self) -> None:
        assert self.header.primary is not None
        primary, reports = self.header.primary, self.tabs.key() == "reports"
        text = tr("Write report…") if reports else tr("Back up…")
        primary.setText(f"\u2009{text}")
        primary.setAccessibleName(text)
        primary.setIcon(icons.icon("download" if reports else "copy", "on_accent"))
        primary.setVisible(reports or self.safekeeping.is_file())
        primary.setEnabled(not reports or (bool(self.context.group_id) and self.making.exporter.job is None))
        self.first.show_empty(not self.context.group_id)
        if reports:
            self.making.refresh()
        else:
            self.safekeeping.refresh()

    def _back_up(self) -> None:
        self.tabs.show_pane("safekeeping")
        self.safekeeping.back_up()

    def _verify(self) -> None:
        self.tabs.show_pane("safekeeping")
        self.safekeeping.verify()
