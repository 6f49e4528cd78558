"""The menu of the documents that a meeting needs before it and at the table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu, QPushButton

from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.meetings import Meeting
from ui import i18n
from ui.i18n import isolate, tr
from ui.widgets.buttons import plain
from ui.widgets.exporter import Exporter
from ui.widgets.text import unmnemonic
from ui.words import word

BEFORE = (
    "notice",
    "agenda",
    "annotated-agenda",
    "brief",
    "participants",
    "attendance-sheet",
    "name-plates",
    "seating",
)
"""In the order in which they are needed; see `secretariat/services/document_kinds.py`."""


class DocumentsMenu:
    """The button "Documents": one entry for each kind and format; what is for one side asks for which."""

    def __init__(self, page: Any, exporter: Exporter) -> None:
        self._page, self._exporter = page, exporter
        self._meeting: Meeting | None = None
        self._parties: Sequence[Party] = ()
        self.button: QPushButton = plain(tr("Documents"), None, "printer")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)

    def show_meeting(self, meeting: Meeting | None, parties: Sequence[Party]) -> None:
        """Offer the documents of a meeting with these parties."""
        self._meeting, self._parties = meeting, parties
        self.button.setEnabled(meeting is not None)

    def fill(self) -> None:
        """Put the entries into the menu."""
        from secretariat.services.document_kinds import document_kind

        self.menu.clear()
        for key in BEFORE:
            kind = document_kind(key)
            if key in ("brief", "participants"):
                self.menu.addSeparator()
            for suffix in kind.formats:
                named = tr(
                    "{document} ({format})…", document=word("meeting_document", key), format=_format(suffix)
                )
                if not kind.for_party:
                    self.menu.addAction(named, partial(self.write, key, suffix))
                    continue
                own = (
                    tr("{document}, own side only", document=named)
                    if kind.audience is Audience.OWN_SIDE
                    else named
                )
                below = self.menu.addMenu(own)
                for party in self._parties:
                    text = unmnemonic(isolate(party.called(i18n.language())))
                    below.addAction(text, partial(self.write, key, suffix, party.id))

    def write(self, kind: str, suffix: str, party: int | None = None) -> None:
        """Ask where to and write a document, in a process of its own."""
        if self._meeting is None or not self._page.commit():
            return
        office, language = self._page.office, self._language()
        name = office.documents.file_name(kind, self._meeting.id, language, suffix=suffix, party=party)
        order = {
            "verb": "document",
            "file": str(office.path),
            "kind": kind,
            "subject_id": self._meeting.id,
            "language": language,
            "party": party,
        }
        title = tr("Write: {document}", document=word("meeting_document", kind))
        self._exporter.ask_and_write(order, name, title, f"{_format(suffix)} (*{suffix})")

    def _language(self) -> str:
        """Return the screen's language when the group works in it, else the group's first that there are words in."""
        from secretariat.services.words import languages

        known = [code for code in self._page.context.languages if code in languages()]
        if self._page.context.language in known:
            return str(self._page.context.language)
        return known[0] if known else "en"


def _format(suffix: str) -> str:
    return {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}.get(suffix, suffix.removeprefix(".").upper())
