"""The commands of the page of meetings, in the order of its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.i18n import tr
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from ui.meetings.page import MeetingsPage

TABS = ("details", "agenda", "papers", "delegations", "notes")


def add_commands(page: MeetingsPage) -> None:
    """Put the commands into the page's menu."""
    writes(page.command(tr("New meeting"), page.new_meeting, "Ctrl+N", "plus"))
    writes(page.command(tr("Add agenda item"), page.add_item, "Ctrl+Shift+N", "list-ordered"))
    page.command(tr("Open minutes"), page.open_minutes, "Ctrl+M", "file-text")
    writes(page.command(tr("Propose a series…"), page.propose_series, "Ctrl+Alt+N", "calendar"))
    texts = (tr("Details"), tr("Agenda"), tr("Papers"), tr("Delegations"), tr("Notes"))
    for number, (key, text) in enumerate(zip(TABS, texts, strict=True), 1):
        page.command(text, partial(page.show_tab, key), f"Alt+{number}")
    page.command(tr("Calendar of the group…"), page.write_calendar, "", "calendar")
    writes(page.command(tr("Read replies…"), page.delegations.replies.ask_and_read, "", "mail"))
    page.command(tr("Search in meetings"), page.list.finder.search.begin, "Ctrl+F", "search")
    page.view.join(page)
    page.papers.view.join(page)
    page.separator()
    remove = writes(
        page.command(tr("Remove meeting"), lambda: page.remove(page.view.current_id()), "", "trash-2")
    )
    page.view.addAction(remove)
