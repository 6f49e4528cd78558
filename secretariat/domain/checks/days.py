"""Rule about dates in the text: against the calendar, and against the days of the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.lexicon import Lexicon, any_of
from secretariat.domain.checks.record import Record, ref, shortened
from secretariat.domain.minutes import Paragraph
from secretariat.domain.verbs import fold

_DATE = "{date}"


@dataclass(frozen=True, slots=True)
class Written:
    """A date as a text writes it; `day` is None when the calendar has no such day, `weekday` 0 when none is given."""

    text: str
    start: int
    day: date | None
    weekday: int = 0


def date_contradicts(record: Record) -> Iterator[Finding]:
    """(15) A day that does not exist, a weekday that is not that day's, or another day than the meeting's.

    Only dates with day, month and year are read. A date is held against the meeting's days where the text says in so
    many words that it is one of them ("the meeting was closed on 12 March 2026").
    """
    for paragraph, language, text in record.texts():
        lexicon = record.lexicon(language)
        folded = fold(text)
        for written in dates(folded, lexicon):
            written = replace(written, text=_as_written(text, folded, written))
            if written.day is None:
                yield _finding(paragraph, language, "impossible", written)
            elif written.weekday and written.weekday != written.day.isoweekday():
                yield _finding(
                    paragraph, language, "weekday", written, day=written.day, weekday=written.day.isoweekday()
                )
        yield from _against_meeting(record, paragraph, language, folded)


def _against_meeting(record: Record, paragraph: Paragraph, language: str, folded: str) -> Iterator[Finding]:
    starts, ends = record.meeting.starts_at, record.meeting.ends_at
    if not starts or not ends:
        return
    lexicon = record.lexicon(language)
    for pattern in lexicon.meeting_days:
        before, _, behind = pattern.partition(_DATE)
        for written in dates(folded, lexicon):
            if written.day is None or starts.date() <= written.day <= ends.date():
                continue
            end = written.start + len(written.text)
            said = re.search(f"(?:{before})$", folded[: written.start]) and re.match(behind, folded[end:])
            if said:
                yield _finding(
                    paragraph, language, "", written, day=written.day, first=starts.date(), last=ends.date()
                )


def _finding(paragraph: Paragraph, language: str, case: str, written: Written, **data: object) -> Finding:
    return Finding(
        rule=Rule.DATE_CONTRADICTS,
        case=case,
        severity=Severity.WARNING,
        ref=ref(paragraph),
        language=language,
        data={"text": shortened(written.text), **data},
        detail=f"{language}|{written.text}",
    )


def _as_written(text: str, folded: str, written: Written) -> str:
    """Return a date as the text has it, capitals and all, where folding left every sign in its place."""
    end = written.start + len(written.text)
    return text[written.start : end] if len(text) == len(folded) else written.text


def dates(folded: str, lexicon: Lexicon) -> list[Written]:
    """Return the dates in folded text that have a day, a month and a year, in the order of the text."""
    found = [
        Written(m.group(), m.start(), _day(m["y"], m["m"], m["d"]))
        for m in re.finditer(r"(?<![\w-])(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?![\w-])", folded)
    ]
    if any("\u3400" <= sign <= "\u9fff" for name, _ in lexicon.months for sign in name):
        found += _chinese(folded, lexicon)
    elif lexicon.months:
        found += _named_months(folded, lexicon)
    return sorted(found, key=lambda written: written.start)


def _chinese(folded: str, lexicon: Lexicon) -> list[Written]:
    weekday = any_of(tuple(name for name, _ in lexicon.weekdays)) if lexicon.weekdays else "(?!)"
    pattern = rf"(?P<y>\d{{4}})年(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})日(?:[(,，]?\s*(?P<w>{weekday}))?"
    return [_written(match, match["m"], lexicon) for match in re.finditer(pattern, folded)]


def _named_months(folded: str, lexicon: Lexicon) -> list[Written]:
    months = {fold(name): number for name, number in lexicon.months}
    month = any_of(tuple(months))
    weekday = any_of(tuple(name for name, _ in lexicon.weekdays)) if lexicon.weekdays else "(?!)"
    day = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|[.]?o)?"
    patterns = (
        rf"(?:(?P<w>{weekday})[,،]?\s+)?(?<!\w){day}\s+(?:of\s+|de\s+)?(?P<m>{month})(?:/{month})?[,،]?\s+(?:del?\s+)?"
        r"(?P<y>\d{4})ء?(?!\w)",  # ء is the sign of the era in Urdu
        rf"(?:(?P<w>{weekday})[,،]?\s+)?(?<!\w)(?P<m>{month})\s+{day},?\s+(?P<y>\d{{4}})(?!\w)",
    )
    found = []
    for pattern in patterns:
        for match in re.finditer(pattern, folded):
            found.append(_written(match, str(months[" ".join(match["m"].split())]), lexicon))
    return found


def _written(match: re.Match[str], month: str, lexicon: Lexicon) -> Written:
    weekdays = {fold(name): number for name, number in lexicon.weekdays}
    named = weekdays.get(match["w"] or "", 0)
    return Written(match.group(), match.start(), _day(match["y"], month, match["d"]), named)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
