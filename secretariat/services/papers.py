"""Papers of a meeting: their symbols, who submitted them, and for which item."""

from __future__ import annotations

from dataclasses import replace

from secretariat.database.store import papers as queries
from secretariat.database.store import rows
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, Meeting
from secretariat.domain.minutes import check_drafting
from secretariat.domain.papers import Paper, check_paper
from secretariat.services.numbering import paper_numbered
from secretariat.services.records import store
from secretariat.services.unit import Unit, Writing

# A symbol is given out once: what makes it up does not change afterwards.
_NOT_EDITED = ("meeting_id", "series", "number", "symbol", "parent_id")


class Papers:
    """The verbs for papers."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, paper: Paper) -> Outcome[Paper]:
        """Enter a paper (id 0: it gets its symbol) or change one.

        A new paper with a `number` of its own keeps it, for it may have been printed already; its symbol stands from
        then on. Of a revision, addendum or corrigendum the meeting, the item and the side are those of its paper where
        nothing else is said; a new one to an own-side paper is own-side.

        Raises:
            RuleViolation: `paper_symbol_used`; `paper_of_what`; `name_missing`; `item_of_another_meeting`;
                `not_of_agreement`; `minutes_not_drafting` when the minutes, which list it, are out of the secretary's
                hands.
        """
        check_paper(paper)
        with self._unit.write("change" if paper.id else "create", Kind.PAPER) as writing:
            if paper.id:
                known = rows.get(writing.session, Paper, paper.id, binned=True)
                paper = replace(paper, **{name: getattr(known, name) for name in _NOT_EDITED})
            elif paper.parent_id is not None:
                paper = _like_its_paper(writing, paper)
            check_drafting(rows.get(writing.session, Meeting, paper.meeting_id))
            _check_item(writing, paper)
            if not paper.id:
                paper = replace(paper, submitted_on=paper.submitted_on or self._unit.today())
                paper = paper_numbered(writing, paper)
            saved = store(writing, paper)
        return writing.outcome(saved)

    def of(self, meeting_id: int) -> list[Paper]:
        """Return a meeting's papers by series and number, each followed by what revises or adds to it."""
        with self._unit.read() as session:
            return queries.papers(session, meeting_id)


def _like_its_paper(writing: Writing, paper: Paper) -> Paper:
    parent = rows.get(writing.session, Paper, paper.parent_id or 0)
    return replace(
        paper,
        meeting_id=parent.meeting_id,
        agenda_item_id=paper.agenda_item_id or parent.agenda_item_id,
        party_id=paper.party_id or parent.party_id,
        audience=parent.audience if parent.audience is Audience.OWN_SIDE else paper.audience,
    )


def _check_item(writing: Writing, paper: Paper) -> None:
    if paper.agenda_item_id is None:
        return
    item = rows.get(writing.session, AgendaItem, paper.agenda_item_id)
    if item.meeting_id != paper.meeting_id:
        raise RuleViolation("item_of_another_meeting", field="agenda_item_id")
