"""Putting the text of minutes back as a circulated draft had it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store import removals, rows
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.minutes import Paragraph
from secretariat.domain.versions import KeptRecord, MinutesVersion
from secretariat.services.outcomes import turn
from secretariat.services.unit import Unit, Writing

_SAID = ("agenda_item_id", "party_id", "body", "audience")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What restoring a draft did.

    `stayed` names what could not go back: decisions and action items whose symbol was given out since, and decisions
    taken in session, by symbol or else by their first words.
    """

    version: MinutesVersion
    changed: int
    returned: int
    removed: int
    stayed: tuple[str, ...] = ()


def restore_text(writing: Writing, version: MinutesVersion, record: KeptRecord, unit: Unit) -> Restored:
    """Put the paragraphs back within an open write; see `Versions.restore`.

    Raises:
        RuleViolation: `in_use` when something else rests on what would go.
    """
    session = writing.session
    order = [paragraph.id for paragraph in minutes_queries.paragraphs(session, version.meeting_id)]
    stayed: dict[int, str] = {}
    going = []
    wanted = {paragraph.id for paragraph in record.paragraphs}
    for paragraph in minutes_queries.joint_paragraphs(session, version.meeting_id):
        kept = _fixed(session, paragraph, record)
        if kept and (paragraph.id not in wanted or not _same(paragraph, record)):
            stayed[paragraph.id] = kept
        elif paragraph.id not in wanted:
            going.append(Ref(Kind.PARAGRAPH, paragraph.id))
    _remove(writing, going)
    changed = returned = 0
    places = []
    for paragraph in record.paragraphs:
        if paragraph.id not in stayed:
            minutes_queries.drop_drafts(session, paragraph.id, unit.owner)
            before = rows.peek(session, Paragraph, paragraph.id)
            gone = before is None or before.gone_at is not None or _is_ours(before.record)
            saved, differs = _put_back(writing, paragraph, unit)
            returned += gone
            changed += differs and not gone
            paragraph = saved
        places.append(paragraph.id)
    _order(session, places, order)
    return Restored(
        version=version,
        changed=changed,
        returned=returned,
        removed=len(going),
        stayed=tuple(stayed.values()),
    )


def _fixed(session: Session, paragraph: Paragraph, record: KeptRecord) -> str:
    """Return what a paragraph is called that must stay as it is, else an empty string."""
    decision = decision_queries.of_paragraph(session, paragraph.id)
    symbols = [action.symbol for action in action_queries.of_paragraph(session, paragraph.id)]
    symbols += [decision.symbol] if decision else []
    if decision and decision.taken_at:
        return decision.symbol or paragraph.body.plain.best("en")[:60]
    return ", ".join(symbol for symbol in symbols if symbol and symbol not in record.symbols)


def _same(paragraph: Paragraph, record: KeptRecord) -> bool:
    known = next(found for found in record.paragraphs if found.id == paragraph.id)
    return all(getattr(known, name) == getattr(paragraph, name) for name in (*_SAID, "kind", "verb"))


def _remove(writing: Writing, going: Sequence[Ref]) -> None:
    refs = list(dict.fromkeys(ref for one in going for ref in removals.owned(writing.session, one)))
    using = removals.users(writing.session, refs)
    if using:
        raise RuleViolation("in_use", kind=Kind.PARAGRAPH, by=tuple(using))
    removals.bin_rows(writing.session, refs, writing.now)


def _is_ours(paragraph: Paragraph) -> bool:
    return paragraph.audience is Audience.OWN_SIDE


def _put_back(writing: Writing, wanted: Paragraph, unit: Unit) -> tuple[Paragraph, bool]:
    """Make a paragraph what it was, from the bin or anew if need be; return it and whether that changed it."""
    session = writing.session
    _bring_back(session, Ref(Kind.AGENDA_ITEM, wanted.agenda_item_id))
    stands = rows.peek(session, Paragraph, wanted.id)
    if stands is None or _is_ours(stands.record):  # what our side wrote there since is left alone
        blank = replace(wanted, id=0, version=0)
        return rows.save(session, blank), True
    _bring_back(session, Ref(Kind.PARAGRAPH, wanted.id))
    known = rows.get(session, Paragraph, wanted.id)
    saved = rows.save(session, replace(known, **{name: getattr(wanted, name) for name in _SAID}))
    if saved.kind is not wanted.kind:
        saved = turn(writing, saved, wanted.kind, unit)
    saved = rows.save(session, replace(saved, verb=wanted.verb))
    _follow(session, saved)
    return saved, saved != known


def _bring_back(session: Session, ref: Ref) -> None:
    """Take a record out of the bin, with what of a paragraph's records went there in the same act."""
    if removals.lies_in_bin(session, ref):
        together = removals.binned_with(session, ref) if ref.kind is Kind.PARAGRAPH else [ref]
        removals.bin_rows(session, together, None)


def _follow(session: Session, paragraph: Paragraph) -> None:
    """Put what was decided in a paragraph under the paragraph's agenda item."""
    decision = decision_queries.of_paragraph(session, paragraph.id)
    if decision:
        rows.save(session, replace(decision, agenda_item_id=paragraph.agenda_item_id))
    for action in action_queries.of_paragraph(session, paragraph.id):
        rows.save(session, replace(action, agenda_item_id=paragraph.agenda_item_id))


def _order(session: Session, restored: Sequence[int], before: Sequence[int]) -> None:
    """Put the restored paragraphs in their order; what stayed beside them stands behind what it stood behind."""
    order = list(restored)
    for number, paragraph_id in enumerate(before):
        if paragraph_id not in order:
            ahead = next((other for other in reversed(before[:number]) if other in order), None)
            order.insert(order.index(ahead) + 1 if ahead is not None else 0, paragraph_id)
    items: dict[int, list[int]] = {}
    for paragraph_id in order:
        stands = rows.peek(session, Paragraph, paragraph_id)
        if stands is not None and stands.gone_at is None:
            items.setdefault(stands.record.agenda_item_id, []).append(paragraph_id)
    for ids in items.values():
        rows.place(session, Kind.PARAGRAPH, ids)
