"""What is typed is never lost: a draft each second, one entry in the journal when the paragraph is left.

keeping = Keeping(office, desk, sheet)
keeping.watch(row)              # every row of the sheet
keeping.save(row)               # the paragraph was left, or a verb comes
keeping.commit()                # everything; False when something is not saved
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation, SecretariatError, Stale
from secretariat.domain.merging import merge
from secretariat.domain.minutes import Named, Paragraph
from ui.desk import Desk
from ui.minutes.paragraph_row import ParagraphRow
from ui.minutes.sheet import Sheet

log = logging.getLogger(__name__)

DRAFT_MS = 700  # and the writing itself: together less than a second
LONGEST_MS = 30_000


class Keeping(QObject):
    """Hands typed text to the services.

    Signals:
        unsaved: something typed is not an entry of the journal yet, or everything is.
        refused: (row, error) a rule forbids it; the text stays where it was typed.
        conflict: (row, theirs) someone else saved the same text meanwhile; `theirs` is None when it was removed. What
            they saved besides, such as the text in another language, is taken over without asking.
    """

    unsaved = Signal(bool)
    refused = Signal(object, object)
    conflict = Signal(object, object)
    saved = Signal(object)

    def __init__(self, office: Any, desk: Desk, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._office, self._desk, self._sheet = office, desk, sheet
        self._undrafted: set[ParagraphRow] = set()
        self._kept: set[ParagraphRow] = set()  # as typed last
        self._said = ""
        self._drafts = QTimer(self, interval=DRAFT_MS)
        self._drafts.timeout.connect(self.keep_drafts)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.timeout.connect(self._save_at_last)

    def watch(self, row: ParagraphRow) -> None:
        """Follow what is typed in a row."""
        row.edit.typed.connect(lambda: self._typed(row))
        row.edit.left.connect(lambda: self._left(row))

    def dirty(self) -> list[ParagraphRow]:
        """Return the rows in which something is not saved yet."""
        return [row for row in self._sheet.rows() if row.dirty]

    def is_unsaved(self) -> bool:
        """Return whether something typed is not saved yet."""
        return bool(self.dirty())

    def is_kept(self) -> bool:
        """Return whether all that is typed is on the disk, so that a crash takes nothing of it."""
        return self._kept.issuperset(self.dirty())

    def commit(self) -> bool:
        """Save everything typed; False when something is not saved."""
        results = [self.save(row) for row in self.dirty()]
        return all(results)

    def save(self, row: ParagraphRow, *, named: Named | None = None) -> bool:
        """Save one paragraph as one entry of the journal; False when it is refused, and then it stays typed.

        `named` is who was just named in it, and takes the action item in hand in the same step.
        """
        if not row.dirty:
            return True
        if not row.is_changed():
            return self._done(row, row.record, drop=True)
        record = replace(row.record, body=row.body())
        outcome = self._run(row, record, named)
        if outcome is None:
            return False
        if row.is_new:  # nobody showed it yet
            self._sheet.settle(row, outcome.value)
        return self._done(row, outcome.value)

    def ensure(self, row: ParagraphRow) -> bool:
        """Give an empty place its record, so that drafts of it can be kept."""
        return not row.is_new or self._begin(row)

    def give_up(self, row: ParagraphRow) -> None:
        """Forget what was typed in a row and show what is stored."""
        self._forget_draft(row)
        row.dirty = False
        row.show_record(row.record)
        self._tell()

    def abandon(self) -> None:
        """Forget what could not be saved: the user leaves without it, and it must not come back by itself."""
        self._drafts.stop()
        self._longest.stop()
        for row in self.dirty():
            self._forget_draft(row)

    def keep_drafts(self) -> None:
        """Keep what is being typed, without an entry in the journal."""
        failed: Exception | None = None
        for row in list(self._undrafted):
            there = row in self._sheet.rows()
            if there and row.dirty and row.is_new and not self._begin(row):
                continue  # the file is busy: tried again with the next drafts
            self._undrafted.discard(row)
            if there and row.dirty and not row.is_new:
                try:
                    self._keep_draft(row)
                except (
                    Exception
                ) as error:  # nobody foresaw it: tried again too, and no other row waits for it
                    self._undrafted.add(row)
                    failed = error
        self._tell()
        if failed is not None:
            raise failed
        if not self._undrafted:
            self._drafts.stop()

    # Steps.

    def _keep_draft(self, row: ParagraphRow) -> None:
        try:
            self._office.minutes.keep_draft(row.record, row.language, row.edit.text())
            self._said = ""
            self._kept.add(row)
            self._desk.worked()
        except SecretariatError as error:
            if error.code == "record_gone":
                self._sheet.release(row)
                self.save(row)
                return
            log.warning("A draft could not be kept", exc_info=True)
            if not isinstance(error, RuleViolation):
                self._undrafted.add(row)
                self._say_why(error)

    def _say_why(self, error: SecretariatError) -> None:
        """Say once why nothing is kept now; that another program writes just now passes by itself."""
        if error.code not in (self._said, "file_locked"):
            self._said = error.code
            self._desk.refuse(error)

    def _save_at_last(self) -> None:
        if not self.commit():
            self._longest.start()  # its drive may be away: nobody has to touch the text for it to be saved later

    def _typed(self, row: ParagraphRow) -> None:
        if row.is_new and row.edit.is_blank():
            return
        self._undrafted.add(row)
        self._kept.discard(row)
        if row.is_new and not self._begin(row) and row not in self._undrafted:
            return  # refused; where the file is only busy, it is begun with the drafts
        row.dirty = True
        if not self._drafts.isActive():
            self._drafts.start()
        if not self._longest.isActive():
            self._longest.start()
        self._tell()

    def _left(self, row: ParagraphRow) -> None:
        if self.save(row):
            row.edit.forget_typing()

    def _begin(self, row: ParagraphRow) -> bool:
        row.dirty = True  # what is typed stands; showing the new record must not replace it
        of = row.record  # not its verb: a place is narrative
        begun = Paragraph(
            agenda_item_id=of.agenda_item_id, kind=of.kind, party_id=of.party_id, audience=of.audience
        )
        outcome = self._run(row, begun)
        if outcome is not None and row.is_new:  # nobody showed it yet
            self._sheet.settle(row, outcome.value)
        return outcome is not None

    def _run(
        self, row: ParagraphRow, record: Paragraph, named: Named | None = None
    ) -> Outcome[Paragraph] | None:
        after = row.after if row.is_new else None
        self._sheet.adopting = row if row.is_new else None
        try:
            return self._desk.run(
                lambda: self._office.minutes.save(record, after=after, named=named),
                self,
                raising=(RuleViolation,),
            )
        except Stale as stale:
            theirs = cast(Paragraph | None, stale.theirs)
            merged = merge(row.record, theirs, record) if theirs is not None else None
            if theirs is not None and merged is not None and not merged.contested:
                row.record = theirs
                return self._run(row, merged.record, named)
            self.conflict.emit(row, theirs)
        except RuleViolation as error:
            if error.code == "record_gone" and not row.is_new:
                self._sheet.release(row)
            if row.is_new:
                self._undrafted.discard(row)
            self.refused.emit(row, error)
        finally:
            self._sheet.adopting = None
        return None

    def _done(self, row: ParagraphRow, record: Paragraph, *, drop: bool = False) -> bool:
        if drop:
            self._forget_draft(row)
        row.dirty = False
        self._undrafted.discard(row)
        self._kept.discard(row)
        row.record = record
        if not self.dirty():
            self._longest.stop()
        self._tell()
        self.saved.emit(row)
        return True

    def _forget_draft(self, row: ParagraphRow) -> None:
        self._undrafted.discard(row)
        if row.is_new:
            return
        try:
            self._office.minutes.drop_draft(row.record.id)
        except SecretariatError:
            log.warning("A draft could not be dropped", exc_info=True)

    def _tell(self) -> None:
        self.unsaved.emit(self.is_unsaved())
