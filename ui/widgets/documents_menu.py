"""The button "Documents": one entry for each kind of document and format.

menu = DocumentsMenu(page, exporter, ["notice", "agenda"], page.language)     # keys of services/document_kinds.py
menu.show_subject(meeting.id, parties)                                        # whose documents are offered
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import combinations
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.errors import SecretariatError
from ui import i18n
from ui.i18n import isolate, language_name, tr
from ui.widgets.buttons import plain
from ui.widgets.dialogs import confirm
from ui.widgets.exporter import Exporter
from ui.widgets.text import unmnemonic
from ui.words import untranslated, word

SEPARATOR = ""
PRINTED = ".pdf"


class DocumentsMenu:
    """Writes documents of one meeting; what is for one side asks for which.

    Args:
        page: its office, and `commit`, which saves what is being typed first.
        exporter: writes the file in a process of its own.
        kinds: the keys of the documents, with `SEPARATOR` between groups of them.
        language: gives the language in which they are written as long as none is chosen in the menu.
    """

    def __init__(
        self, page: Any, exporter: Exporter, kinds: Sequence[str], language: Callable[[], str]
    ) -> None:
        self._page, self._exporter = page, exporter
        self.kinds, self._usual_language, self._chosen = kinds, language, ""
        self._subject = 0
        self._parties: Sequence[Party] = ()
        self.confirm = confirm
        self.button: QPushButton = plain(tr("Documents"), None, "printer")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.prints = QMenu(self.menu)
        self.button.offer_prints = self.offer_prints  # type: ignore[attr-defined]  # where Ctrl+P looks for it
        self.menu.aboutToShow.connect(self.fill)

    def show_subject(self, subject_id: int, parties: Sequence[Party] = ()) -> None:
        """Offer the documents of a meeting or a group by its id (0: of none) with these parties."""
        if subject_id != self._subject:
            self._chosen = ""
        self._subject, self._parties = subject_id, parties
        self.button.setEnabled(bool(subject_id))

    def fill(self) -> None:
        """Put the entries into the menu."""
        from secretariat.services.document_kinds import document_kind

        self.menu.clear()
        self._add_languages()
        for key in self.kinds:
            if key == SEPARATOR:
                self.menu.addSeparator()
                continue
            for suffix in document_kind(key).formats:
                named = tr(
                    "{document} ({format})…", document=word("meeting_document", key), format=_format(suffix)
                )
                self._add(self.menu, key, named, partial(self.write, key, suffix))
        self.prints = QMenu(tr("Print"), self.menu)
        for key in self.kinds:
            if key != SEPARATOR and PRINTED in document_kind(key).formats:
                named = tr("{document}…", document=word("meeting_document", key))
                self._add(self.prints, key, named, partial(self.write, key, PRINTED, printed=True))
        if not self.prints.isEmpty():
            self.menu.addSeparator()
            self.menu.addMenu(self.prints)

    def offer_prints(self) -> None:
        """Open the list of documents that can be printed, below the button."""
        self.fill()
        if not self.prints.isEmpty():
            self.prints.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _add(self, menu: QMenu, key: str, named: str, write: Callable[..., None]) -> None:
        """Add the entry of one kind of document to a menu, or a menu of its parties or languages."""
        from secretariat.services.document_kinds import document_kind

        kind = document_kind(key)
        if kind.audience is Audience.OWN_SIDE:
            named = tr("{document}, own side only", document=named)
        if kind.bilingual:
            self._add_bilingual(menu, named, write)
        elif not kind.for_party:
            menu.addAction(named, write)
        else:
            below = menu.addMenu(named)
            for party in self._parties:
                text = unmnemonic(isolate(party.called(i18n.language())))
                below.addAction(text, partial(write, party=party.id))

    def _known(self) -> list[str]:
        """Return those of the group's languages in which documents can be made."""
        return [code for code in self._page.context.languages if document_language([code], code) == code]

    def _language(self) -> str:
        return self._chosen if self._chosen in self._known() else self._usual_language()

    def _choose(self, language: str) -> None:
        self._chosen = language

    def _add_languages(self) -> None:
        """Offer the group's languages, where there are several."""
        known = self._known()
        if len(known) < 2:
            return
        used = self._language()
        below = self.menu.addMenu(tr("Language: {language}", language=isolate(language_name(used))))
        choices = QActionGroup(below)
        for code in known:
            choice = below.addAction(isolate(language_name(code)), partial(self._choose, code))
            choice.setCheckable(True)
            choice.setChecked(code == used)
            choices.addAction(choice)
        self.menu.addSeparator()

    def _add_bilingual(self, menu: QMenu, named: str, write: Callable[..., None]) -> None:
        """Offer a document for each two of the group's languages, the one of the other documents in front."""
        usual = self._language()
        pairs = list(combinations(sorted(self._known(), key=lambda code: code != usual), 2))
        below = menu.addMenu(named) if len(pairs) > 1 else None
        for first, second in pairs:
            one = partial(write, language=first, second=second)
            if below is None:
                menu.addAction(named, one)
            else:
                below.addAction(f"{language_name(first)} – {language_name(second)}", one)

    def write(
        self,
        kind: str,
        suffix: str,
        party: int | None = None,
        language: str = "",
        second: str = "",
        *,
        printed: bool = False,
    ) -> None:
        """Ask where to and write a document in a process of its own, or print it; `second` stands beside `language`."""
        if not self._subject or not self._page.commit():
            return
        office, language = self._page.office, language or self._language()
        if second and not self._may_have_gaps(kind, language, second):
            return
        name = office.documents.file_name(
            kind, self._subject, language, suffix=suffix, party=party, second=second
        )
        order = {
            "verb": "document",
            "file": str(office.path),
            "kind": kind,
            "subject_id": self._subject,
            "language": language,
            "party": party,
            "second": second,
        }
        if printed:
            self._exporter.write_and_print(order, name)
            return
        title = tr("Write: {document}", document=word("meeting_document", kind))
        self._exporter.ask_and_write(order, name, title, f"{_format(suffix)} (*{suffix})")

    def _may_have_gaps(self, kind: str, language: str, second: str) -> bool:
        """Show what is not translated, if anything is, and return whether the document is to be made all the same."""
        office, desk = self._page.office, self._page.desk
        try:
            missing = office.documents.untranslated(kind, self._subject, language, second)
        except SecretariatError as error:
            desk.refused.emit(desk.say(error))
            return False
        text = "\n".join(untranslated(missing))
        title = tr("Not everything is translated")
        return not missing or bool(self.confirm(self._page, title, text, tr("Write all the same")))


def document_language(languages: Sequence[str], wanted: str) -> str:
    """Return the language of a document: the wanted one if a group works in it and there are words in it."""
    from secretariat.services.words import languages as known_languages

    known = [code for code in languages if code in known_languages()]
    if wanted in known:
        return wanted
    return known[0] if known else "en"


def _format(suffix: str) -> str:
    return {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel", ".zip": "ZIP"}.get(
        suffix, suffix.removeprefix(".").upper()
    )
