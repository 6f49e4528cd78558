"""Rules about what the minutes have to contain: outcomes, verbs, the meetings before and after, translations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from secretariat.domain.actions import Action, standing
from secretariat.domain.agendas import is_reported
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.lexicon import any_of, bounded
from secretariat.domain.checks.record import Record, ref
from secretariat.domain.meetings import AgendaItem, AgendaKind, MeetingState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.symbols import minutes_symbol
from secretariat.domain.verbs import OUTCOMES, VERBS, find_verbs, fold

# What these items are for is an outcome; opening, other business and closing may end without one.
SUBSTANTIVE = frozenset(
    {
        AgendaKind.ADOPTION_OF_AGENDA,
        AgendaKind.MATTERS_ARISING,
        AgendaKind.FOCAL_POINTS,
        AgendaKind.AREA_REVIEW,
        AgendaKind.WORK_PLAN,
        AgendaKind.NEXT_MEETING,
    }
)
_DECIDING = frozenset(key for key, kind in VERBS.items() if kind is ParagraphKind.DECISION) | {
    "ad_referendum"
}
_HELD = (MeetingState.HELD, MeetingState.CLOSED)


def item_without_outcome(record: Record) -> Iterator[Finding]:
    """(1) An item of a substantive kind under which nothing was noted, decided, requested or recommended."""
    for item in record.agenda:
        if item.kind not in SUBSTANTIVE:
            continue
        paragraphs = [p for p in record.shared if p.agenda_item_id == item.id]
        if not any(_is_outcome(paragraph, record) for paragraph in paragraphs):
            case = "" if paragraphs else "empty"
            yield Finding(rule=Rule.ITEM_WITHOUT_OUTCOME, case=case, severity=Severity.WARNING, ref=ref(item))


def _is_outcome(paragraph: Paragraph, record: Record) -> bool:
    if paragraph.kind in OUTCOMES or paragraph.verb:
        return True
    if paragraph.kind is ParagraphKind.STATEMENT:  # what one side said is no outcome, whatever its verb
        return False
    return any(
        find_verbs(text, record.banks[language])
        for language, text in paragraph.body.plain.items()
        if language in record.banks
    )


def decision_without_verb(record: Record) -> Iterator[Finding]:
    """(2) A decision whose text does not say that something was decided.

    An error when no language says it; a warning for a language that does not while another does, since a translation
    may use a verb that its phrase bank lacks. Where no text has a phrase bank the verb that was chosen counts.
    """
    paragraphs = {paragraph.id: paragraph for paragraph in record.shared}
    for decision in record.decisions:
        paragraph = paragraphs.get(decision.paragraph_id)
        if paragraph is None:
            continue
        known = {code: text for code, text in paragraph.body.plain.items() if code in record.banks}
        silent = [
            code
            for code, text in known.items()
            if not any(verb.key in _DECIDING for verb in find_verbs(text, record.banks[code]))
        ]
        if len(silent) == len(known) and (known or not paragraph.verb):
            yield Finding(rule=Rule.DECISION_WITHOUT_VERB, severity=Severity.ERROR, ref=ref(decision))
            continue
        for code in silent:
            yield Finding(
                rule=Rule.DECISION_WITHOUT_VERB,
                case="language",
                severity=Severity.WARNING,
                ref=ref(decision),
                language=code,
                detail=f"{code}|{fold(known[code])}",
            )


def next_meeting_not_set(record: Record) -> Iterator[Finding]:
    """(16) No later meeting of the series has a date."""
    coming = record.next_meeting
    if coming is None or coming.starts_at is None or coming.state is MeetingState.POSTPONED:
        yield Finding(
            rule=Rule.NEXT_MEETING_NOT_SET,
            severity=Severity.WARNING,
            ref=ref(_item(record, AgendaKind.NEXT_MEETING) or record.meeting),
        )


def previous_not_adopted(record: Record) -> Iterator[Finding]:
    """(17) The previous meeting was held, and these minutes do not say what became of its minutes.

    It is said where their symbol is named, or under matters arising where minutes are mentioned with a verb that
    decides or takes note.
    """
    previous = record.previous
    if previous is None or previous.state not in _HELD:
        return
    symbol = minutes_symbol(previous.symbol)
    items = {item.id for item in record.agenda if item.kind is AgendaKind.MATTERS_ARISING}
    for paragraph, language, text in record.texts():
        if re.search(rf"{re.escape(symbol)}(?![\w/])", text):
            return
        words = record.lexicon(language).minutes
        if paragraph.agenda_item_id in items and words and language in record.banks:
            named = re.search(bounded(any_of(words), words[0]), fold(text))
            keys = {verb.key for verb in find_verbs(text, record.banks[language])}
            if named and keys & {*_DECIDING, "took_note"}:
                return
    yield Finding(
        rule=Rule.PREVIOUS_NOT_ADOPTED,
        severity=Severity.WARNING,
        ref=ref(_item(record, AgendaKind.MATTERS_ARISING) or record.meeting),
        data={"symbol": symbol},
        detail=symbol,
    )


def action_not_reported(record: Record) -> Iterator[Finding]:
    """(18) An action item that was open, due to be heard about by this meeting, and of which nothing was said.

    It counts as reported when something was entered between the previous meeting and the end of this one, or when the
    minutes name its symbol.
    """
    meeting, previous = record.meeting, record.previous
    if not meeting.starts_at or not meeting.ends_at:
        return
    begins, ends = meeting.starts_at.date(), meeting.ends_at.date()
    since = previous.ends_at.date() if previous and previous.ends_at else date.min
    said = "\n".join(text for _, _, text in record.texts())
    for action in record.earlier_actions:
        updates = sorted(record.updates.get(action.id, ()), key=lambda u: (u.effective_on, u.id))
        before = standing(updates, begins)
        if before is None or not is_reported(replace(action, status=before.status), begins):
            continue
        if any(since < update.effective_on <= ends for update in updates[1:]) or _named(action, said):
            continue
        yield Finding(
            rule=Rule.ACTION_NOT_REPORTED,
            severity=Severity.WARNING,
            ref=ref(action),
            data={"symbol": action.symbol, "title": action.title},
        )


def _named(action: Action, said: str) -> bool:
    return bool(action.symbol and re.search(rf"{re.escape(action.symbol)}(?!\w)", said))


def paragraph_untranslated(record: Record) -> Iterator[Finding]:
    """(19) A paragraph without text in one of the languages in which the minutes are signed."""
    for paragraph in record.shared:
        for language in record.group.authentic_languages:
            if language not in paragraph.body:
                yield Finding(
                    rule=Rule.PARAGRAPH_UNTRANSLATED,
                    severity=Severity.ERROR,
                    ref=ref(paragraph),
                    language=language,
                    detail=language,
                )


def _item(record: Record, kind: AgendaKind) -> AgendaItem | None:
    return next((item for item in record.agenda if item.kind is kind), None)
