"""Collects what a redline says: two drafts compared, in one language. Own-side text takes no part in a comparison."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.redline import (
    RedlineContent,
    RedlineDraft,
    RedlineItem,
    RedlineParagraph,
)
from secretariat.domain.comparison import Change, EditKind, Pair
from secretariat.domain.meetings import Meeting
from secretariat.domain.text import LocalizedText
from secretariat.domain.versions import MinutesVersion
from secretariat.services import kept, minutes_content
from secretariat.services.comparing import Compared, Draft, compared, latest_pair


def collect_latest(session: Session, meeting_id: int, language: str, today: date) -> RedlineContent:
    """Return the redline of the last two drafts; while drafting, of the last one and the text as it stands.

    Raises:
        RuleViolation: `nothing_to_compare`, `language_not_of_group`.
    """
    old, new = latest_pair(session, rows.get(session, Meeting, meeting_id))
    return collect(session, meeting_id, language, old, new, today)


def collect(
    session: Session, meeting_id: int, language: str, old: int | None, new: int | None, today: date
) -> RedlineContent:
    """Return the redline of two drafts by id, None being the text as it stands.

    Raises:
        RuleViolation: `draft_of_another_meeting`, `language_not_of_group`.
    """
    found = compared(session, meeting_id, old, new, today)
    said = _said(session, found, language, today)
    by_item: dict[int, list[RedlineParagraph]] = {}
    for pair in found.comparison.pairs:
        passage = pair.new or pair.old
        assert passage is not None  # one of the two is there
        by_item.setdefault(passage.item_id, []).append(_paragraph(pair, language))
    pairs = found.comparison.pairs
    numbers = {pair.old.item_id: pair.old.item for pair in pairs if pair.old}
    numbers |= {pair.new.item_id: pair.new.item for pair in pairs if pair.new}
    items = [
        RedlineItem(
            number=numbers[item_id],
            title=found.titles.get(item_id, LocalizedText()).best(language),
            paragraphs=tuple(paragraphs),
        )
        for item_id, paragraphs in by_item.items()
        if item_id
    ]
    return RedlineContent(
        symbol=said.symbol,
        language=language,
        original_language=said.original_language,
        document_date=today if found.new.circulated_at is None else found.new.circulated_at.date(),
        group=said.group,
        parties=said.parties,
        meeting_number=said.meeting_number,
        meeting_title=said.meeting_title,
        place=said.place,
        starts_on=said.starts_on,
        ends_on=said.ends_on,
        old=_draft(found.old),
        new=_draft(found.new),
        opening=tuple(by_item.get(0, ())),
        items=tuple(sorted(items, key=lambda item: item.number)),
        distribution=said.distribution,
        sample=said.sample,
        hijri=said.hijri,
    )


def _said(session: Session, found: Compared, language: str, today: date) -> MinutesContent:
    """Return the newer draft's minutes, for the head of the document."""
    if found.new.version_id is None:
        return minutes_content.collect(session, found.meeting.id, language, None, today)
    version = rows.get(session, MinutesVersion, found.new.version_id)
    return kept.content_of(session, version, language)


def _draft(draft: Draft) -> RedlineDraft:
    circulated = draft.circulated_at.date() if draft.circulated_at else None
    return RedlineDraft(draft.number, circulated)


def _paragraph(pair: Pair, language: str) -> RedlineParagraph:
    passages = [passage for passage in (pair.old, pair.new) if passage is not None]
    has_it = any(language in passage.texts for passage in passages)
    shown = language if has_it else passages[-1].texts.best_language(language)
    edits = pair.words(shown)
    change = pair.change
    if change is Change.CHANGED and all(edit.kind is EditKind.KEPT for edit in edits):
        change = Change.MOVED if pair.moved else Change.UNCHANGED  # it changed in another language
    return RedlineParagraph(
        change=change,
        moved=pair.moved,
        old=pair.old.number if pair.old else 0,
        new=pair.new.number if pair.new else 0,
        edits=edits,
        symbol=passages[-1].symbol,
        language=shown if shown != language else "",
    )
