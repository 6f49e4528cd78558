"""The check before circulation: what it finds in one meeting's minutes, what was set aside, what holds back a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import checks as queries
from secretariat.database.store import removals, rows
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.checks import check
from secretariat.domain.checks.findings import (
    Finding,
    Severity,
    Step,
    blocking,
    check_waiver,
    fingerprint_of,
)
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.waivers import Waiver
from secretariat.services.checks_record import record_of
from secretariat.services.unit import Unit


class Checks:
    """The verbs of the check."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def run(self, meeting_id: int) -> tuple[Finding, ...]:
        """Return what the rules find in a meeting's minutes, errors first; `waiver` marks what was set aside.

        Raises:
            StorageProblem: `blob_damaged` or `record_unreadable`, of the draft that is out.
        """
        with self._unit.read() as session:
            return findings(session, meeting_id, self._unit.today())

    def blocking(self, meeting_id: int, step: Step) -> tuple[Finding, ...]:
        """Return the findings that hold back a step of the minutes (see `domain.checks.findings.blocks`)."""
        return blocking(self.run(meeting_id), step)

    def waive(self, meeting_id: int, finding: Finding, reason: str) -> Outcome[Waiver]:
        """Set a warning aside with a reason. It holds for this finding alone: another text has to be waived anew.

        Raises:
            RuleViolation: `error_not_waivable`, `waiver_needs_reason`, `sealed` when the minutes are adopted.
        """
        done = self.waive_all(meeting_id, (finding,), reason)
        return Outcome(done.value[0], done.changes)

    def waive_all(
        self, meeting_id: int, found: Sequence[Finding], reason: str
    ) -> Outcome[tuple[Waiver, ...]]:
        """Set several warnings aside with one reason, in one act that is taken back as one.

        Raises:
            RuleViolation: as `waive`; nothing is set aside then.
        """
        for finding in found:
            check_waiver(finding, reason)
        with self._unit.write("waive", Kind.WAIVER) as writing:
            _check_open(writing.session, meeting_id)
            known = {fingerprint_of(w): w for w in queries.waivers(writing.session, meeting_id)}
            saved = []
            for finding in found:
                code, kind, row_id, detail = finding.fingerprint
                waiver = replace(
                    known.get(finding.fingerprint, Waiver(meeting_id=meeting_id)),
                    code=code,
                    subject_kind=kind,
                    subject_id=row_id,
                    detail=detail,
                    reason=reason.strip(),
                    waived_by=writing.who,
                    waived_at=writing.now,
                )
                saved.append(rows.save(writing.session, waiver))
        return writing.outcome(tuple(saved))

    def unwaive(self, waiver_id: int) -> Outcome[Ref]:
        """Take a waiver back: its warning counts again.

        Raises:
            RuleViolation: `sealed` when the minutes are adopted, `record_gone`.
        """
        ref = Ref(Kind.WAIVER, waiver_id)
        with self._unit.write("unwaive", Kind.WAIVER) as writing:
            _check_open(writing.session, rows.get(writing.session, Waiver, waiver_id).meeting_id)
            removals.bin_rows(writing.session, [ref], writing.now)
        return writing.outcome(ref)


def findings(session: Session, meeting_id: int, today: date) -> tuple[Finding, ...]:
    """Return what the rules find, within an open session."""
    waived = {fingerprint_of(waiver): waiver for waiver in queries.waivers(session, meeting_id)}
    return tuple(
        replace(finding, waiver=waived.get(finding.fingerprint))
        if finding.severity is Severity.WARNING
        else finding
        for finding in check(record_of(session, meeting_id, today))
    )


def refuse(session: Session, meeting_id: int, step: Step, today: date) -> None:
    """Refuse a step of the minutes that the check holds back; to be called within the write that takes the step.

    Raises:
        RuleViolation: `checks_open` with the number of findings.
    """
    found = blocking(findings(session, meeting_id, today), step)
    if found:
        meeting = rows.get(session, Meeting, meeting_id)
        raise RuleViolation("checks_open", symbol=meeting.symbol, number=len(found))


def _check_open(session: Session, meeting_id: int) -> None:
    meeting = rows.get(session, Meeting, meeting_id)
    if meeting.minutes_state in (MinutesState.ADOPTED, MinutesState.SIGNED):
        raise RuleViolation("sealed", symbol=meeting.symbol)
