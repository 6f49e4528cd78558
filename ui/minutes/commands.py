"""The commands of the page of minutes, with their keys: what a paragraph is, the room, the panes, the documents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from secretariat.domain.minutes import ParagraphKind
from ui.i18n import tr
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from ui.minutes.page import MinutesPage


def add_commands(page: MinutesPage) -> None:
    """Give the page its commands."""
    editor = page.editor
    turn, make = editor.turn, editor.make
    writes(page.command(tr("Decision"), partial(make, ParagraphKind.DECISION), "Ctrl+D", "gavel"))
    writes(page.command(tr("Action item"), partial(make, ParagraphKind.ACTION), "Ctrl+T", "list-checks"))
    editor.aids.commands(page)
    writes(page.command(tr("Statement of the first side"), partial(page.state_side, 0), "Ctrl+Shift+1"))
    writes(page.command(tr("Statement of the second side"), partial(page.state_side, 1), "Ctrl+Shift+2"))
    writes(page.command(tr("Narrative"), partial(turn, ParagraphKind.NARRATIVE), "Ctrl+Shift+0"))
    writes(page.command(tr("Bold"), editor.toggle_bold, "Ctrl+B"))
    writes(page.command(tr("Italic"), editor.toggle_italic, "Ctrl+I"))
    writes(page.command(tr("Remove paragraph"), page.remove_current, "Ctrl+Shift+Del", "trash-2"))
    page.command(tr("Next language"), page.next_language, "Ctrl+L", "globe")
    writes(page.command(tr("Insert the first term"), editor.terms.insert_first, "Ctrl+Shift+T"))
    page.separator()
    page.live.commands(page)
    page.separator()
    page.side.commands(page)
    page.command(tr("Refresh the preview"), page.preview.refresh, "F5", "refresh-cw")
    page.command(tr("Export PDF…"), page.acts.ask_export, "Ctrl+E", "download")
