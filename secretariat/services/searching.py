"""Search in all records: what was found by kind, and for each hit the text around what matched.

    found = office.searching.find("cardiac registry")           # {Kind.PARAGRAPH: [88, 12], …}, true counts
    lines = office.searching.lines(Kind.PARAGRAPH, found[Kind.PARAGRAPH][:20], "cardiac registry", "en")

    office.searching.jump("A.7", "en")                          # the best few of all kinds, for the palette

`find` gives ids alone, so that many thousands cost little; lines are made for those that are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from sqlalchemy.orm import Session

from secretariat.database import search
from secretariat.database.search import SEARCHED
from secretariat.database.tables import table
from secretariat.domain import folding
from secretariat.domain.changes import Kind, Ref
from secretariat.services.record_names import RecordNames, Stored, referred, subject
from secretariat.services.unit import Unit

_JUMPED = tuple(
    kind for kind in SEARCHED if kind not in (Kind.UPDATE, Kind.NOTE, Kind.COMMENT, Kind.ATTACHMENT)
)
# Few enough to be gone through for names that were typed with a mistake.
_FEW = (Kind.PERSON, Kind.MEETING, Kind.AREA, Kind.INSTITUTION, Kind.GROUP, Kind.AGREEMENT, Kind.PARTY)
_MOST_OF_A_KIND = 12
_MOST_NAMES = 400
_BELONGS = ("action_id", "meeting_id", "institution_id", "party_id", "agreement_id", "group_id")
_ASKED = ("deleted_at", *search.TEXTS, *_BELONGS)
Range = tuple[int, int]
BEFORE, LONGEST = 50, 180
"""Letters of a snippet: those before what was found, and all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One record found.

    Attributes:
        ref: the record.
        opens: the record to be shown for it: itself, or what it belongs to.
        symbol: its symbol, "" where it has none.
        name: what it is called.
        of: what it belongs to, such as the meeting of a paragraph.
        snippet: the text around what matched, on one line.
        marks: where in the snippet the words stand, as ranges of letters.
        language: of the snippet's text, "" where it has none.
    """

    ref: Ref
    opens: Ref
    symbol: str = ""
    name: str = ""
    of: str = ""
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    language: str = ""


class Searching:
    """Reads what stands in the records. Nothing here changes anything."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def find(self, words: str) -> dict[Kind, Sequence[int]]:
        """Return the ids of all records that contain all words, in any language, by kind, newest first.

        Words without a letter or digit ask for nothing.
        """
        folded = folding.search_words(words)
        if not folded:
            return {}
        with self._unit.read() as session:
            return dict(search.every(session, folded))

    def first(self, words: str, language: str, most: int = 50) -> list[Found]:
        """Return the first `most` of what `find` finds, with their snippets: as quick with a million texts."""
        folded = folding.search_words(words)
        if not folded:
            return []
        with self._unit.read() as session:
            return first_lines(session, folded, language, most)

    def lines(self, kind: Kind, ids: Iterable[int], words: str, language: str) -> list[Found]:
        """Return hits with their snippets, in the order of `ids`; a record that is gone by now is left out."""
        folded = folding.search_words(words)
        with self._unit.read() as session:
            refs = [Ref(kind, record_id) for record_id in ids]
            return _lines(session, RecordNames(session, language), refs, folded, language)

    def named(self, refs: Iterable[Ref], language: str) -> list[Found]:
        """Return records by their names alone, those that are gone or in the bin left out."""
        with self._unit.read() as session:
            return _lines(session, RecordNames(session, language), list(refs), (), language)

    def jump(self, words: str, language: str, *, limit: int = 20) -> list[Found]:
        """Return the records that are most likely meant by a few typed words.

        A symbol that is typed exactly, or the end of one ("A.7"), goes first; then names by how well they fit, then
        records that contain the words elsewhere. Where little is found, names that differ in a few letters follow.
        """
        folded = folding.search_words(words)
        if not folded:
            return []
        with self._unit.read() as session:
            names = RecordNames(session, language)
            refs = list(_by_symbol(session, words.strip()))
            first = len(dict.fromkeys(refs))
            if len("".join(folded)) > 1 or not words.isascii():
                hits = search.every(session, folded)
                refs += (
                    Ref(kind, record_id)
                    for kind in _JUMPED
                    for record_id in hits.get(kind, ())[:_MOST_OF_A_KIND]
                )
            found = _lines(session, names, list(dict.fromkeys(refs)), folded, language)
            known = {line.ref for line in found}
            few = [line for line in _few(session, names, language) if line.ref not in known]
            ranked = [*found[:first], *_ranked(words, found[first:], few, limit)]
        return ranked[:limit]


def _by_symbol(session: Session, typed: str) -> Iterator[Ref]:
    for kind in SEARCHED:
        if "symbol" in table(kind).columns:
            for record_id in search.with_symbol(session, kind, typed, _MOST_OF_A_KIND):
                yield Ref(kind, record_id)


def _ranked(words: str, found: list[Found], few: list[Found], limit: int) -> list[Found]:
    """Return those whose names fit, the best first, and then those in which the words stand elsewhere.

    Of `few`, in which they do not stand, only those are meant whose names fit; with a typing error they go last.
    """
    both = [*few, *found]
    from secretariat.services import matching  # with rapidfuzz, which lists do without

    fits = matching.best(words, [line.name for line in both], limit)
    near = [place for place in fits if place >= len(few) or folding.matches(words, both[place].name)]
    rest = [place for place in range(len(few), len(both)) if place not in set(fits)]
    loose = [place for place in fits if place not in set(near)]
    return [both[place] for place in (*near, *rest, *loose)]


def _few(session: Session, names: RecordNames, language: str) -> list[Found]:
    refs = [Ref(kind, one) for kind in _FEW for one in search.all_ids(session, kind, _MOST_NAMES)]
    return _lines(session, names, refs, (), language)


def first_lines(
    session: Session, words: Sequence[str], language: str, most: int, kinds: Iterable[Kind] = SEARCHED
) -> list[Found]:
    """Return the first `most` hits of some kinds with their snippets."""
    refs = search.first(session, words, most, kinds)
    return _lines(session, RecordNames(session, language), refs, words, language)


def _lines(
    session: Session, names: RecordNames, refs: Sequence[Ref], words: Sequence[str], language: str
) -> list[Found]:
    """Return the lines of records in their order, those that are gone or in the bin left out."""
    names.read(_by_kind(refs), _ASKED)
    rows = [(ref, row) for ref in refs if (row := names.stored(ref.kind, ref.id)) is not None]
    found = [(ref, row, _belongs(ref.kind, row)) for ref, row in rows if row["deleted_at"] is None]
    said = [
        referred(Kind.DECISION, ("paragraph_id",), row) for ref, row, _ in found if ref.kind is Kind.DECISION
    ]
    names.read(_by_kind(ref for ref in (*said, *(of for _, _, of in found)) if ref is not None), _ASKED)
    return [_line(names, ref, row, of, words, language) for ref, row, of in found]


def _by_kind(refs: Iterable[Ref]) -> dict[Kind, dict[int, None]]:
    """Return ids by kind, each once, in their order."""
    ids: dict[Kind, dict[int, None]] = {}
    for ref in refs:
        ids.setdefault(ref.kind, {})[ref.id] = None
    return ids


def _line(
    names: RecordNames, ref: Ref, row: Stored, of: Ref | None, words: Sequence[str], language: str
) -> Found:
    code, line, places = _best_text(_texts(names, ref.kind, row, language), words)
    snippet, marks = _around(line, places, words)
    return Found(
        ref=ref,
        opens=_opens(ref, row),
        symbol=names.symbol(row),
        name=names.title(ref.kind, row),
        of=names.of(of.kind, of.id) if of is not None else "",
        snippet=snippet,
        marks=marks,
        language=code,
    )


def _texts(names: RecordNames, kind: Kind, row: Stored, language: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of a record with their languages, that of the reader first."""
    for column in search.columns(kind):
        if (stored := row[column.name]) is not None:
            yield from sorted(search.texts_of(column, stored), key=lambda item: item[0] != language)
    if kind is Kind.DECISION:
        paragraph = names.row(Kind.PARAGRAPH, int(row["paragraph_id"]))
        if paragraph is not None:
            yield from _texts(names, Kind.PARAGRAPH, paragraph, language)


def _best_text(
    said: Iterable[tuple[str, str]], words: Sequence[str]
) -> tuple[str, str, Sequence[Sequence[Range]]]:
    """Return the text in which most of the words stand, the first of several: its language, it, and where they do."""
    best: tuple[str, str, Sequence[Sequence[Range]]] = ("", "", ())
    most = -1
    for code, text in said:
        line = " ".join(text.split())
        places = folding.places(words, line)
        count = len(words) - places.count([])
        if count > most:
            best, most = (code, line, places), count
        if most == len(words):  # as a rule the first: the others need not be folded
            break
    return best


def _opens(ref: Ref, row: Stored) -> Ref:
    if ref.kind in (Kind.NOTE, Kind.ATTACHMENT):
        return subject(row)
    if ref.kind is Kind.COMMENT and row["paragraph_id"]:
        return Ref(Kind.PARAGRAPH, int(row["paragraph_id"]))
    return ref


def _belongs(kind: Kind, row: Stored) -> Ref | None:
    """Return what tells a record from its like: its meeting, its party, the agreement to which it belongs."""
    if kind in (Kind.NOTE, Kind.ATTACHMENT):
        return subject(row)
    return referred(kind, _BELONGS, row) if kind is not Kind.MEETING else None


def excerpt(text: str, words: Sequence[str]) -> tuple[str, tuple[Range, ...]]:
    """Return the part of a text around the first of the searched `words`, and where in it all of them stand."""
    line = " ".join(text.split())
    return _around(line, folding.places(words, line), words)


def _around(
    line: str, places: Sequence[Sequence[Range]], words: Sequence[str]
) -> tuple[str, tuple[Range, ...]]:
    """Return the same of a text on one line, in which each of the words stands at these places."""
    first = min((ranges[0][0] for ranges in places if ranges), default=0)
    start = 0 if first <= BEFORE else line.rfind(" ", 0, first - BEFORE) + 1 or first - BEFORE
    if not start and len(line) <= LONGEST:
        return line, _merged(chain.from_iterable(places))
    part = line[start : start + LONGEST]
    shift = 1 if start else 0  # a word never reaches over the sign in front
    shown = "…" * shift + part + "…" * (start + LONGEST < len(line))
    found = chain.from_iterable(folding.places(words, part))
    return shown, _merged((first + shift, last + shift) for first, last in found)


def _merged(places: Iterable[Range]) -> tuple[Range, ...]:
    """Return ranges in their order, those that touch as one."""
    merged: list[Range] = []
    for first, last in sorted(places):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged)
