"""Decisions: the register over all meetings of a group, and the life of each decision."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from secretariat.database.store import decisions as queries
from secretariat.database.store import rows, symbols
from secretariat.database.tables import DecisionRow
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.decisions import (
    Decision,
    DecisionEvent,
    DecisionState,
    check_decision,
    check_decision_move,
    check_event,
    lineage,
)
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, Meeting, MeetingState, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind, check_drafting
from secretariat.domain.seals import check_unsealed
from secretariat.domain.text import LocalizedText
from secretariat.services.belonging import check_of_agreement
from secretariat.services.outcomes import turn
from secretariat.services.records import store
from secretariat.services.unit import Unit, Writing


class Decisions:
    """The verbs for decisions. A decision is made by turning a paragraph into one (`Minutes.turn_into`)."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, decision: Decision) -> Outcome[Decision]:
        """Change how a decision stands, its area or its date. Number, symbol and place in the minutes stay.

        A new state of a decision that has its number is a move as of today, see `move`. Before that, and between
        adopted and ad referendum as long as the minutes are drafted, it corrects the draft and is no event.

        Raises:
            RuleViolation: what `check_decision` refuses, `decision_move_unknown`, `replaced_in_a_circle`,
                `not_of_agreement`, `awaiting_not_ad_referendum` when a confirmation is entered for a decision that is
                not ad referendum, or `sealed` for another day of one that adopted minutes print.
        """
        check_decision(decision)
        with self._unit.write("change", Kind.DECISION) as writing:
            known = rows.get(writing.session, Decision, decision.id, binned=True)
            kept = {name: getattr(known, name) for name in _NOT_EDITED}
            decision = _awaiting(known, replace(decision, **kept))
            check_of_agreement(writing.session, decision)
            _check_circle(writing.session, decision)
            if decision.decided_on != known.decided_on:
                check_unsealed(rows.get(writing.session, Meeting, known.meeting_id, binned=True))
            if decision.state is not known.state and not _corrects_draft(writing.session, known, decision):
                known_events = queries.events(writing.session, [decision.id])
                event = DecisionEvent(
                    decision_id=decision.id,
                    effective_on=max([self._unit.today(), *(one.effective_on for one in known_events)]),
                    state=decision.state,
                    by_decision_id=decision.replaced_by_id,
                )
                saved = _moved(writing, known, decision, event)
            else:
                saved = rows.save(writing.session, decision)
        return writing.outcome(saved)

    def move(self, event: DecisionEvent) -> Outcome[Decision]:
        """Enter how a decision stands from a day on: confirmed by a side, in force, replaced, lapsed, not adopted.

        Args:
            event: `decision_id`, `state`, `effective_on`, and what belongs to it: the side that confirmed or objected,
                the decision that amends or supersedes it, a remark. Who enters it and when is added here.

        Raises:
            RuleViolation: `decision_move_unknown`, `replaced_by_what`, `replaced_by_itself`, `replaced_in_a_circle`,
                `not_of_agreement`, or what `check_event` refuses.
        """
        with self._unit.write("move_decision", Kind.DECISION) as writing:
            known = rows.get(writing.session, Decision, event.decision_id)
            wanted = replace(known, state=event.state)
            if event.by_decision_id is not None:
                wanted = replace(wanted, replaced_by_id=event.by_decision_id)
            check_decision(wanted)
            for record in (wanted, event):
                check_of_agreement(writing.session, record)
            _check_circle(writing.session, wanted)
            check_event(known, event, self._unit.today())
            saved = _moved(writing, known, wanted, event)
        return writing.outcome(saved)

    def take(self, decision_id: int) -> Outcome[Decision]:
        """Note that a decision was adopted in session: its text is read-only from now on.

        Raises:
            RuleViolation: `decision_not_in_session` unless the meeting is in session or just held;
                `minutes_not_drafting`; `paragraph_empty`.
        """
        with self._unit.write("take_decision", Kind.DECISION) as writing:
            decision = rows.get(writing.session, Decision, decision_id)
            meeting = rows.get(writing.session, Meeting, decision.meeting_id)
            if meeting.state not in (MeetingState.IN_SESSION, MeetingState.HELD):
                raise RuleViolation("decision_not_in_session", meeting=meeting.symbol, state=meeting.state)
            check_drafting(meeting)
            if not rows.get(writing.session, Paragraph, decision.paragraph_id).body:
                raise RuleViolation("paragraph_empty")
            if decision.taken_at is None:
                decision = rows.save(writing.session, replace(decision, taken_at=writing.now))
        return writing.outcome(decision)

    def replace_by(self, decision_id: int, agenda_item_id: int, state: DecisionState) -> Outcome[Decision]:
        """Begin the decision that amends or supersedes another, as a paragraph at the end of an agenda item.

        It begins with the text of the old one; the old one is amended or superseded by it from the day on which the
        meeting of that item ends, or from today if that is earlier.

        Raises:
            RuleViolation: `minutes_not_drafting`, or `decision_move_unknown` when the old one is not open any more.
        """
        with self._unit.write("replace_decision", Kind.DECISION) as writing:
            known = rows.get(writing.session, Decision, decision_id)
            item = rows.get(writing.session, AgendaItem, agenda_item_id)
            meeting = rows.get(writing.session, Meeting, item.meeting_id)
            check_drafting(meeting)
            check_decision_move(known, state)
            body = rows.get(writing.session, Paragraph, known.paragraph_id, binned=True).body
            paragraph = store(writing, Paragraph(meeting_id=meeting.id, agenda_item_id=item.id, body=body))
            turn(writing, paragraph, ParagraphKind.DECISION, self._unit)
            made = queries.of_paragraph(writing.session, paragraph.id)
            assert made is not None
            made = rows.save(writing.session, replace(made, area_id=known.area_id))
            today = self._unit.today()
            day = min(made.decided_on or today, today)
            event = DecisionEvent(decision_id=known.id, effective_on=day, state=state, by_decision_id=made.id)
            _moved(writing, known, replace(known, state=state, replaced_by_id=made.id), event)
        return writing.outcome(made)

    def history(self, decision_id: int) -> list[DecisionEvent]:
        """Return what became of a decision, in order of the days from which it counts."""
        with self._unit.read() as session:
            return queries.events(session, [decision_id])

    def lineage(self, decision_id: int) -> list[Decision]:
        """Return a decision's family, oldest first: what it replaced, itself, and what replaced it."""
        with self._unit.read() as session:
            decision = rows.get(session, Decision, decision_id)
            every = rows.find(session, Decision, DecisionRow.group_id == decision.group_id)
        return lineage(every, decision_id)

    def all(self, group_id: int) -> list[Decision]:
        """Return a group's decisions in the order of entry."""
        with self._unit.read() as session:
            return rows.find(session, Decision, DecisionRow.group_id == group_id)

    def by_symbol(self, symbol: str) -> Decision:
        """Return the decision that `symbol` names, or raise `UnknownSymbol`."""
        with self._unit.read() as session:
            found = rows.find(session, Decision, DecisionRow.symbol == symbol)
            if not found:
                raise symbols.unknown(session, symbol, Kind.DECISION)
        return found[0]


_NOT_EDITED = ("group_id", "meeting_id", "agenda_item_id", "paragraph_id", "number", "symbol", "taken_at")


_TAKEN = frozenset({DecisionState.ADOPTED, DecisionState.AD_REFERENDUM})


def _corrects_draft(session: Session, known: Decision, wanted: Decision) -> bool:
    """Return whether a new state says better how the decision was taken, while both sides have not read it."""
    drafting = rows.get(session, Meeting, known.meeting_id).minutes_state is MinutesState.DRAFTING
    return not known.symbol or (drafting and {known.state, wanted.state} <= _TAKEN)


def _moved(writing: Writing, known: Decision, wanted: Decision, event: DecisionEvent) -> Decision:
    """Save a decision in its new state, with the entry of its history."""
    check_decision_move(known, wanted.state)
    saved = rows.save(writing.session, wanted)
    text = event.text or LocalizedText()
    rows.save(
        writing.session,
        replace(event, id=0, version=0, text=text, recorded_by=writing.who, recorded_at=writing.now),
    )
    return saved


def _check_circle(session: Session, decision: Decision) -> None:
    """Refuse a chain of replacements that comes back to where it began."""
    if queries.in_a_circle(session, decision.id, decision.replaced_by_id):
        raise RuleViolation("replaced_in_a_circle", symbol=decision.symbol, field="replaced_by_id")


def _awaiting(known: Decision, decision: Decision) -> Decision:
    """Refuse to say of a decision that was not taken ad referendum whose confirmation it awaits.

    Once it has its number, the minutes say that it was taken so: whom it awaited stays, also when all have confirmed.
    """
    if known.symbol and decision.awaiting_party_id is None:
        decision = replace(decision, awaiting_party_id=known.awaiting_party_id)
    awaited = (known.awaiting_party_id, known.awaiting_until)
    entered = (decision.awaiting_party_id, decision.awaiting_until)
    referred = DecisionState.AD_REFERENDUM in (known.state, decision.state)
    if entered != awaited and any(entered) and not referred:
        raise RuleViolation("awaiting_not_ad_referendum", symbol=decision.symbol, field="awaiting_party_id")
    return decision
