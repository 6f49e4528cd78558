"""Circulated drafts: kept whole, compared by paragraph, restored as the text of the next draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.store import versions as queries
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.labels import labels
from secretariat.documents.wording import PARTICIPANTS_ANNEX, opening, roman
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.comparison import Comparison, Passage, compare
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import check_drafting
from secretariat.domain.text import LocalizedText
from secretariat.domain.versions import KeptRecord, MinutesVersion
from secretariat.services import kept, minutes_content
from secretariat.services.kept import keep_version
from secretariat.services.restoring import Restored, restore_text
from secretariat.services.unit import Unit

__all__ = ["Compared", "Draft", "Restored", "Versions", "keep_version"]


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


class Versions:
    """The verbs for circulated drafts."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def all(self, meeting_id: int) -> list[MinutesVersion]:
        """Return a meeting's circulated drafts, the first one first."""
        with self._unit.read() as session:
            return queries.of_meeting(session, meeting_id)

    def get(self, version_id: int) -> MinutesVersion:
        """Return a circulated draft; `record_gone` when there is none."""
        with self._unit.read() as session:
            return rows.get(session, MinutesVersion, version_id)

    def record(self, version_id: int) -> KeptRecord:
        """Return the whole record of a circulated draft.

        Raises:
            StorageProblem: `blob_damaged` or `record_unreadable`.
        """
        with self._unit.read() as session:
            return kept.record_of(session, rows.get(session, MinutesVersion, version_id))

    def content_of(self, version_id: int, language: str, first: int | None = None) -> MinutesContent:
        """Return what a circulated draft said in `language`, exactly as it was sent out.

        Raises:
            RuleViolation: `language_not_of_group` when it was not circulated in that language, `party_not_of_group`.
            StorageProblem: `blob_damaged` or `record_unreadable`.
        """
        with self._unit.read() as session:
            return kept.content_of(session, rows.get(session, MinutesVersion, version_id), language, first)

    def compare(self, meeting_id: int, old: int | None, new: int | None = None) -> Compared:
        """Compare two circulated drafts by id, or one with the text as it stands now (None).

        What is own-side takes no part: a comparison may be given to the other side.

        Raises:
            RuleViolation: `draft_of_another_meeting`.
        """
        with self._unit.read() as session:
            return compared(session, meeting_id, old, new, self._unit.today())

    def restore(self, version_id: int) -> Outcome[Restored]:
        """Make a circulated draft the text of the next one, in one undo step.

        Its paragraphs stand again as they stood, in their order and in all languages; those that were written since go
        into the bin. What bears a symbol that was given out since, and what was decided in session, stays as it is and
        is named in `Restored.stayed`; own-side paragraphs are left alone. So are the particulars of action items: their
        deadlines and people have a history of their own.

        Raises:
            RuleViolation: `minutes_not_drafting`; `in_use` when something else rests on what would go.
        """
        with self._unit.write("restore_draft", Kind.MINUTES_VERSION) as writing:
            version = rows.get(writing.session, MinutesVersion, version_id)
            check_drafting(rows.get(writing.session, Meeting, version.meeting_id))
            record = kept.record_of(writing.session, version)
            restored = restore_text(writing, version, record, self._unit)
        return writing.outcome(restored)


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
    return opening(said, labels(said.language), roman(PARTICIPANTS_ANNEX))


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
