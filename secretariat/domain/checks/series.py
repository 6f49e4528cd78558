"""Rule about numbers: each is given out once, and none is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.record import Record, ref
from secretariat.domain.papers import PaperSeries
from secretariat.domain.symbols import action_symbol, decision_symbol

_MARKS = {PaperSeries.WORKING: "", PaperSeries.INFORMATION: "INF.", PaperSeries.CONFERENCE_ROOM: "CRP."}
# The first numbers of these series are taken by documents that the program makes: the agenda, the participants.
_TAKEN = {PaperSeries.WORKING: 1, PaperSeries.INFORMATION: 1}


def symbol_series(record: Record) -> Iterator[Finding]:
    """(23) A symbol on two records is an error; a number left out is a warning: it is never given out later."""
    yield from _twice(record)
    symbol = record.meeting.symbol
    decisions = {d.number: ref(d) for d in record.decisions if d.number}
    actions = {a.number: ref(a) for a in record.actions if a.number}
    for number, where in _gaps(decisions):
        yield _skipped(decision_symbol(symbol, number), where)
    for number, where in _gaps(actions):
        yield _skipped(action_symbol(symbol, number), where)
    for series, mark in _MARKS.items():
        papers = {
            p.number: Ref(Kind.PAPER, p.id)
            for p in record.papers
            if p.meeting_id == record.meeting.id and p.series is series and p.number
        }
        for number, where in _gaps(papers, range(1, _TAKEN.get(series, 0) + 1)):
            yield _skipped(f"{symbol}/{mark}{number}", where)


def _twice(record: Record) -> Iterator[Finding]:
    ours = {ref(record.meeting), *map(ref, record.decisions), *map(ref, record.actions)}
    ours |= {Ref(Kind.PAPER, p.id) for p in record.papers if p.meeting_id == record.meeting.id}
    counts = Counter(symbol for symbol, _ in record.symbols if symbol)
    for symbol, where in record.symbols:
        if counts[symbol] > 1 and where in ours:
            yield Finding(
                rule=Rule.SYMBOL_SERIES,
                severity=Severity.ERROR,
                ref=where,
                data={"symbol": symbol},
                detail=symbol,
            )


def _gaps(used: dict[int, Ref], taken: Iterable[int] = ()) -> Iterator[tuple[int, Ref]]:
    """Yield each number below the highest that nothing carries, with the record that carries the next one."""
    if not used:
        return
    reserved = set(taken)
    for number in range(1, max(used)):
        if number not in used and number not in reserved:
            yield number, used[min(other for other in used if other > number)]


def _skipped(symbol: str, where: Ref) -> Finding:
    return Finding(
        rule=Rule.SYMBOL_SERIES,
        case="skipped",
        severity=Severity.WARNING,
        ref=where,
        data={"symbol": symbol},
        detail=symbol,
    )
