"""Reading two drafts of minutes side by side: circulated ones as they were kept, and the text as it stands now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.store import versions as queries
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.labels import labels
from secretariat.documents.minutes_wording import PARTICIPANTS_ANNEX, opening
from secretariat.domain.comparison import Comparison, Passage, compare
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.text import LocalizedText
from secretariat.domain.versions import KeptRecord, MinutesVersion
from secretariat.services import kept, minutes_content


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One side of a comparison: a circulated draft, or (`version_id` None) the text as it stands now.

    `number` is that of the draft; the text as it stands now has the number that its circulation will give it, or the
    one under which it is out.
    """

    version_id: int | None
    number: int
    circulated_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two drafts of a meeting's minutes and what changed from `old` to `new`.

    `titles` are those of the agenda items by id, newer before older. The opening's paragraphs, which the program
    writes, have negative ids and no agenda item.
    """

    meeting: Meeting
    old: Draft
    new: Draft
    comparison: Comparison
    titles: Mapping[int, LocalizedText]
    languages: tuple[str, ...]


def compared(session: Session, meeting_id: int, old: int | None, new: int | None, today: date) -> Compared:
    """Compare two drafts within an open read; see `Versions.compare`."""
    meeting = rows.get(session, Meeting, meeting_id)
    older, before, titles = _side(session, meeting, old, today)
    newer, after, newer_titles = _side(session, meeting, new, today)
    return Compared(
        meeting=meeting,
        old=older,
        new=newer,
        comparison=compare(before, after),
        titles={**titles, **newer_titles},
        languages=tuple(dict.fromkeys(code for passage in (*after, *before) for code in passage.texts)),
    )


def _side(
    session: Session, meeting: Meeting, version_id: int | None, today: date
) -> tuple[Draft, list[Passage], dict[int, LocalizedText]]:
    languages = kept.languages_of(session, meeting)
    if version_id is None:
        drafting = meeting.minutes_state is MinutesState.DRAFTING
        draft = Draft(
            version_id=None,
            number=meeting.draft + 1 if drafting else meeting.draft,
            circulated_at=None if drafting else meeting.circulated_at,
        )
        record = kept.present(session, meeting.id)
        said = {code: minutes_content.collect(session, meeting.id, code, None, today) for code in languages}
    else:
        version = rows.get(session, MinutesVersion, version_id)
        if version.meeting_id != meeting.id:
            raise RuleViolation("draft_of_another_meeting", symbol=meeting.symbol)
        draft = Draft(version_id=version.id, number=version.number, circulated_at=version.made_at)
        record = kept.record_of(session, version)
        said = {
            code: kept.content_of(session, version, code) for code in kept.languages_kept(session, version)
        }
    titles = {item.id: item.title for item in record.agenda}
    return draft, [*_opening(said), *passages(record)], titles


def latest_pair(session: Session, meeting: Meeting) -> tuple[int, int | None]:
    """Return what is compared unless told otherwise: the last two drafts; while drafting, the last one and the text.

    Raises:
        RuleViolation: `nothing_to_compare`.
    """
    ids: list[int | None] = [version.id for version in queries.of_meeting(session, meeting.id)]
    if meeting.minutes_state is MinutesState.DRAFTING:
        ids.append(None)
    if len(ids) < 2 or ids[-2] is None:
        raise RuleViolation("nothing_to_compare", symbol=meeting.symbol)
    return ids[-2], ids[-1]


def passages(record: KeptRecord) -> list[Passage]:
    """Return the paragraphs of a record for comparing, those without a text left out."""
    numbers = {item.id: number for number, item in enumerate(record.agenda, start=1)}
    symbols = {decision.paragraph_id: decision.symbol for decision in record.decisions}
    return [
        Passage(
            id=paragraph.id,
            texts=paragraph.body.plain,
            number=number,
            item=numbers.get(paragraph.agenda_item_id, 0),
            item_id=paragraph.agenda_item_id,
            symbol=symbols.get(paragraph.id, ""),
        )
        for paragraph, number in zip(record.paragraphs, record.numbers, strict=True)
        if number
    ]


def opening_texts(said: MinutesContent) -> list[str]:
    """Return the paragraphs that the program writes before the first agenda item."""
    words = labels(said.language)
    return opening(said, words, words.numeral(PARTICIPANTS_ANNEX, "annexes"))


def _opening(said: Mapping[str, MinutesContent]) -> list[Passage]:
    texts = {code: opening_texts(content) for code, content in said.items()}
    count = max((len(lines) for lines in texts.values()), default=0)
    return [
        Passage(
            id=-number,
            texts=LocalizedText({code: lines[number - 1] for code, lines in texts.items()}),
            number=number,
        )
        for number in range(1, count + 1)
    ]
