"""Collects the compendium of a group's decisions: what each area of the agreement has led to, as it stands today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store.emblems import joint_emblems
from secretariat.documents.content import compendium as content
from secretariat.documents.content.minutes import AnnexStatus
from secretariat.documents.keywords import keywords
from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.text import LocalizedRich, RichText
from secretariat.services.corrigendum_content import adopted, consolidated_content, issued
from secretariat.services.document_kinds import Order
from secretariat.services.naming import Naming, legal_basis

# A signed annex and what goes to both sides know these words alone (FIELD.md, "Status words").
_STATUS = {
    ActionStatus.CONFIRMED_COMPLETE: AnnexStatus.COMPLETED,
    ActionStatus.ON_HOLD: AnnexStatus.ON_HOLD,
    ActionStatus.CANCELLED: AnnexStatus.CANCELLED,
    ActionStatus.SUPERSEDED: AnnexStatus.SUPERSEDED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What was read: decisions with a symbol and their texts, by id and by paragraph."""

    language: str
    parties: Mapping[int, Party]
    meetings: Mapping[int, Meeting]
    decisions: Sequence[Decision]
    bodies: Mapping[int, LocalizedRich]
    corrected: Mapping[str, tuple[RichText, tuple[str, ...]]]
    item_areas: Mapping[int, int | None]
    actions: Sequence[Action]


def collect(session: Session, order: Order) -> content.CompendiumContent:
    """Return what the compendium of a group's decisions says.

    Decisions of minutes that were never circulated have no symbol yet and are left out.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    group = rows.get(session, Group, order.subject_id)
    language = order.language
    if language not in group.languages:
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(group.languages))
    parties = agreements.parties(session, group.agreement_id)
    if order.first is not None:
        if order.first not in [party.id for party in parties]:
            raise RuleViolation("party_not_of_group", symbol=group.symbol)
        parties.sort(key=lambda party: party.id != order.first)
    found = _read(session, group, language, parties)
    areas = agreements.areas(session, group.agreement_id)
    chapters = _chapters(found, areas)
    filled = {chapter.area for chapter in chapters}
    places = {decision.symbol: place for place, decision in enumerate(found.decisions)}
    every = [taken for chapter in chapters for taken in chapter.decisions]
    every.sort(key=lambda taken: places[taken.symbol])
    naming = Naming(
        language=language,
        group=group,
        parties=parties,
        delegates=(),
        persons={},
        institutions={},
        emblems=joint_emblems(session, [party.id for party in parties]),
    )
    return content.CompendiumContent(
        symbol=group.symbol,
        language=language,
        document_date=order.today,
        group=group.name.best(language),
        parties=tuple(naming.sides().values()),
        legal_basis=legal_basis(rows.get(session, Agreement, group.agreement_id, binned=True), language),
        chapters=chapters,
        without=tuple(name for area in areas if (name := area.name.best(language)) not in filled),
        keywords=keywords({t.symbol: t.text.plain for t in every if not t.language}, language),
        sample=group.sample,
    )


def _read(session: Session, group: Group, language: str, parties: Sequence[Party]) -> _Read:
    meetings = meeting_queries.series(session, group.id)
    bodies: dict[int, LocalizedRich] = {}
    item_areas: dict[int, int | None] = {}
    for meeting in meetings:
        bodies |= {p.id: p.body for p in minutes_queries.joint_paragraphs(session, meeting.id)}
        item_areas |= {item.id: item.area_id for item in meeting_queries.agenda(session, meeting.id)}
    taken = decision_queries.of_meetings(session, [meeting.id for meeting in meetings])
    known = [decision for decision in taken if decision.symbol and decision.paragraph_id in bodies]
    actions = action_queries.following(session, [d.id for d in known], [d.paragraph_id for d in known])
    return _Read(
        language=language,
        parties={party.id: party for party in parties},
        meetings={meeting.id: meeting for meeting in meetings},
        decisions=known,
        bodies=bodies,
        corrected=_corrected(session, meetings, language),
        item_areas=item_areas,
        actions=[action for action in actions if action.symbol],
    )


def _corrected(
    session: Session, meetings: Sequence[Meeting], language: str
) -> dict[str, tuple[RichText, tuple[str, ...]]]:
    """Return the texts of the decisions that corrigenda changed, by symbol, with the corrigenda's marks."""
    found = {}
    for meeting in meetings:
        if issued(session, meeting.id) and language in adopted(session, meeting.id).languages:
            for _, _, paragraph in consolidated_content(session, meeting.id, language).numbered():
                if paragraph.decision and paragraph.corrected:
                    found[paragraph.decision.symbol] = (paragraph.text, paragraph.corrected)
    return found


def _chapters(found: _Read, areas: Sequence[Area]) -> tuple[content.Chapter, ...]:
    """Return the decisions by area, in the agreement's order; those of no single area come last."""
    symbols = {decision.id: decision.symbol for decision in found.decisions}
    chapters = []
    for area in (*areas, None):
        area_id = area.id if area else None
        own = [d for d in found.decisions if (d.area_id or found.item_areas.get(d.agenda_item_id)) == area_id]
        if own:
            name = area.name.best(found.language) if area else ""
            chapters.append(content.Chapter(name, tuple(_taken(d, found, symbols) for d in own)))
    return tuple(chapters)


def _taken(decision: Decision, found: _Read, symbols: Mapping[int, str]) -> content.Taken:
    language, body = found.language, found.bodies[decision.paragraph_id]
    meeting = found.meetings[decision.meeting_id]
    text, marks = found.corrected.get(decision.symbol, (body.best(language), ()))
    awaited = found.parties.get(decision.awaiting_party_id or 0)
    awaiting = awaited if decision.state is DecisionState.AD_REFERENDUM else None
    return content.Taken(
        symbol=decision.symbol,
        taken_on=decision.decided_on or (meeting.ends_at.date() if meeting.ends_at else None),
        meeting_number=meeting.number,
        meeting_title=meeting.title.best(language),
        place=meeting.place.best(language),
        text=text,
        language="" if language in body else body.plain.best_language(language),
        state=decision.state,
        awaiting=awaiting.called(language) if awaiting else "",
        awaiting_until=decision.awaiting_until if awaiting else None,
        replaced_by=symbols.get(decision.replaced_by_id or 0, ""),
        replaces=tuple(d.symbol for d in found.decisions if d.replaced_by_id == decision.id),
        corrected=marks,
        actions=tuple(_follow_ups(decision, found)),
    )


def _follow_ups(decision: Decision, found: _Read) -> list[content.FollowUp]:
    """Return the action items that follow from a decision: by their own word, or as items of its paragraph."""
    return [
        content.FollowUp(
            action.symbol,
            action.title.best(found.language),
            _STATUS.get(action.status, AnnexStatus.UNDER_IMPLEMENTATION),
        )
        for action in found.actions
        if decision.id == action.decision_id or decision.paragraph_id == action.paragraph_id
    ]
