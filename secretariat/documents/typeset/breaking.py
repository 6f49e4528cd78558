"""Breaking a paragraph's units into lines.

Ragged text and Chinese are broken first fit. Justified text is broken so that the paragraph as a whole is as even as
it can be (after Knuth and Plass, "Breaking Paragraphs into Lines", 1981): every line costs the more the further its
spaces are from their natural width, a hyphen costs something, two in a row or a last line of a single word cost more,
and the cheapest way through all breaks is taken. Hyphens are only tried where it cannot be done well without.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from secretariat.documents.typeset.items import Unit
from secretariat.documents.typeset.lines import Line, cut, hyphen_of, hyphen_places, make_line, part_of

SHRINK = 70.0  # thousandths of the size by which a space may become narrower
STRETCH = 130.0  # by which it may become wider at a badness of 100
TOLERABLE = 130.0  # widening of a space above which hyphens are tried
HYPHEN_COST, TWO_HYPHENS_COST, SHORT_END_COST, LONELY_END_COST = 3_000.0, 12_000.0, 6_000.0, 60_000.0
MOST_STARTS = 120  # of a line, looked at for one break: more come only with thousands of breaks and no width
_CLOSING = frozenset("،؛؟۔:;!?.,)]}»%‰")
_OPENING = frozenset("«([{¿¡")
_SHORT_CHINESE = 2_400.0  # thousandths of the size: two characters and a full stop
SHORT_END = 0.16  # of the measure: a last line shorter than that is a widow word
LONELY_END = (
    0.08  # of the measure: a single word as short as that is a fault to be seen, as many of Urdu's verbs are
)
_KEPT = 0.6  # of the measure: so much keeps a ragged line that gives a lonely word company


def break_lines(units: list[Unit], first: float, rest: float, language: str, justify: bool) -> list[Line]:
    """Return the lines of one paragraph; no line is wider than asked for, since words that are too long are cut.

    Args:
        units: of the paragraph, in reading order.
        first: width of the first line, in thousandths of the font size.
        rest: width of the others.
        language: whose hyphenation patterns apply.
        justify: lines will be spread out to the full width.
    """
    fitting = _cut_too_wide(units, min(first, rest), language)
    if not justify or any(unit.gap for unit in units):
        return _first_fit(fitting, first, rest)
    plain = _Elements.of(fitting, language, hyphens=False)
    breaks, worst = _best_breaks(plain, first, rest)
    if worst > TOLERABLE:
        parted = _Elements.of(fitting, language, hyphens=True)
        if len(parted.width) > len(plain.width):
            return _lines(parted, _best_breaks(parted, first, rest)[0], language)
    return _lines(plain, breaks, language)


def _cut_too_wide(units: list[Unit], room: float, language: str) -> list[Unit]:
    if all(unit.width <= room for unit in units):
        return units
    out: list[Unit] = []
    for unit in units:
        out += cut(unit, room, language) if unit.width > room else [unit]
    return out


def _first_fit(units: list[Unit], first: float, rest: float) -> list[Line]:
    stops: list[int] = []
    start, reached, room = 0, 0.0, first
    for place, unit in enumerate(units):
        hyphen = hyphen_of(unit).width if unit.hyphen else 0.0
        if place == start:
            reached = -unit.lead
        if place > start and reached + unit.width - unit.trail + hyphen > room:
            stop = place
            while stop - 1 > start and _glued(units[stop - 1], units[stop]):
                stop -= 1
            stops.append(stop)
            start, room = stop, rest
            reached = sum(_extent(some) for some in units[stop:place]) - units[stop].lead
        reached += _extent(unit)
    _mend_last(units, stops)
    _keep_company(units, stops, rest)
    lines = [make_line(units[begin:end], ends=False) for begin, end in pairwise([0, *stops])]
    return [*lines, make_line(units[stops[-1] if stops else 0 :], ends=True)]


def _extent(unit: Unit) -> float:
    """Return how far a unit moves what follows it on the line."""
    return unit.width + unit.space_width + unit.apart


def _mend_last(units: list[Unit], stops: list[int]) -> None:
    """Let no single Chinese character stand alone on the last line: the line before gives it some company."""
    if not stops or not any(unit.gap for unit in units):
        return
    before = stops[-2] if len(stops) > 1 else 0
    while stops[-1] - before > 2 and sum(_extent(unit) for unit in units[stops[-1] :]) < _SHORT_CHINESE:
        stops[-1] -= 1
        while stops[-1] - before > 2 and _glued(units[stops[-1] - 1], units[stops[-1]]):
            stops[-1] -= 1


def _keep_company(units: list[Unit], stops: list[int], room: float) -> None:
    """Let no short word stand alone on the last line: the one before it comes down to it."""
    if not stops or len(units) - stops[-1] > 1 or units[-1].width > SHORT_END * room:
        return
    begin, stop = stops[-2] if len(stops) > 1 else 0, stops[-1] - 1
    while stop > begin and (_glued(units[stop - 1], units[stop]) or not units[stop - 1].spaces):
        stop -= 1
    moved = sum(_extent(unit) for unit in units[stop:])
    if moved <= room and sum(_extent(unit) for unit in units[begin:stop]) >= _KEPT * room:
        stops[-1] = stop


def _glued(before: Unit, after: Unit) -> bool:
    """Return whether a line should not break here although there is a space.

    So it is after a currency sign, before a dash or a sign of a number, and, as UAX #14 has it (LB13, LB14), before a
    closing mark and after an opening one that stands by itself.
    """
    if not before.pieces or not after.pieces:
        return False
    last, following = before.pieces[-1].shaped.text, after.pieces[0].shaped.text
    if following in ("–", "—") or _CLOSING.issuperset(following):
        return True
    return bool(last) and (unicodedata.category(last[-1]) == "Sc" or _OPENING.issuperset(last))


@dataclass(frozen=True, slots=True)
class _Elements:
    """What can be parted, in columns: whole units, or the parts of one at its hyphens."""

    units: list[Unit]
    unit: Sequence[int] = ()  # index of the unit an element belongs to
    stop: Sequence[int] = ()  # where in the unit's text it ends; 0 at the unit's end
    width: Sequence[float] = ()
    space: Sequence[float] = ()
    stretch: Sequence[int] = ()
    hyphen: Sequence[float] = ()  # width of the hyphen that a break after it needs
    glued: Sequence[bool] = ()

    @classmethod
    def of(cls, units: list[Unit], language: str, hyphens: bool) -> _Elements:
        """Return the units as elements, with their hyphenation places or without."""
        rows: list[tuple[int, int, float, float, int, float, bool]] = []
        for index, unit in enumerate(units):
            done = 0.0
            for place in hyphen_places(unit, language) if hyphens else ():
                head = part_of(unit, 0, place, language)
                rows.append((index, place, head.width - done, 0.0, 0, hyphen_of(head).width, False))
                done = head.width
            glued = index + 1 < len(units) and _glued(unit, units[index + 1])
            hyphen = hyphen_of(unit).width if unit.hyphen else 0.0
            stretch = sum([piece.stretch for piece in unit.spaces])
            rows.append((index, 0, unit.width - done, unit.space_width, stretch, hyphen, glued))
        return cls(units, *zip(*rows, strict=True))


def _best_breaks(elements: _Elements, first: float, rest: float) -> tuple[list[int], float]:
    """Return the cheapest breaks, as the index after each line's last element, and the widest space's widening.

    Linear in the length: a start is dropped as soon as the line from it is too wide, and once a line is looser than the
    best way costs altogether, the shorter ones are not looked at.
    """
    count = len(elements.width)
    if not count:
        return [], 0.0
    cost, back, widening = [0.0], [0], [0.0]
    reach, stretches = 0.0, 0  # up to the element's end with its space
    reach_at, stretches_at = [0.0], [0]
    active = [0]
    for index in range(count):
        end = reach + elements.width[index] + elements.hyphen[index]
        inner = stretches
        reach += elements.width[index] + elements.space[index]
        stretches += elements.stretch[index]
        reach_at.append(reach)
        stretches_at.append(stretches)
        last = index == count - 1
        best, best_start, best_widening = float("inf"), -1, 0.0
        hyphen = elements.hyphen[index] if not last else 0.0
        dropped, nearest = 0, active[-1]
        for start in active:
            room = rest if start else first
            spare = room - (end - reach_at[start])
            spaces = inner - stretches_at[start]
            if spare < -SHRINK * spaces and start != nearest:
                dropped += 1
                continue
            price, wider = (
                _price_of_last(spare, spaces, room) if last and spare >= 0 else _price(spare, spaces)
            )
            if price > best and wider > 0:
                break
            price += cost[start]
            if hyphen:
                price += HYPHEN_COST
                if start and elements.hyphen[start - 1]:
                    price += TWO_HYPHENS_COST
            if price < best:
                best, best_start, best_widening = price, start, wider
        active = active[max(dropped, len(active) - MOST_STARTS) :]
        allowed = not elements.glued[index] or last
        cost.append(best)
        back.append(best_start)
        widening.append(best_widening)
        if allowed or reach - reach_at[active[-1]] > rest:
            active.append(index + 1)
    return _path(back, widening, count)


def _price(spare: float, spaces: int) -> tuple[float, float]:
    """Return what a line costs and by how much each of its spaces grows."""
    each = spare / spaces if spaces else spare
    if each < 0:
        if each < -SHRINK - 0.01:
            return 1e9 * (1 - each), each
        return (10 + 100 * (-each / SHRINK) ** 3) ** 2 - each, each
    badness = 100 * (each / STRETCH) ** 3
    return (10 + (badness if badness < 1e5 else 1e5)) ** 2 + each, each


def _price_of_last(spare: float, spaces: int, room: float) -> tuple[float, float]:
    """Return what the last line costs, which is not spread out: words that stand there alone are a fault."""
    length = room - spare
    if not spaces and length < LONELY_END * room:
        return LONELY_END_COST, 0.0
    return (SHORT_END_COST if not spaces or length < SHORT_END * room else 0.0), 0.0


def _path(back: Sequence[int], widening: Sequence[float], count: int) -> tuple[list[int], float]:
    breaks, worst, place = [], 0.0, count
    while place > 0:
        breaks.append(place)
        worst = max(worst, widening[place])
        place = back[place]
    return breaks[::-1], worst


def _lines(elements: _Elements, breaks: list[int], language: str) -> list[Line]:
    """Return the lines between the breaks, the parts of words set anew from the whole ones."""
    if not breaks:
        return [make_line([], ends=True)]
    lines = []
    start = 0
    for stop in breaks:
        head, tail = elements.unit[start], elements.unit[stop - 1]
        begin = elements.stop[start - 1] if start else 0
        end = elements.stop[stop - 1]
        units = elements.units[head : tail + 1]
        if begin or end:
            units = list(units)
            if end:
                units[-1] = part_of(units[-1], begin if head == tail else 0, end, language)
            if begin and not (end and head == tail):
                length = len(elements.units[head].pieces[0].shaped.text)
                units[0] = part_of(elements.units[head], begin, length, language)
        lines.append(make_line(units, ends=stop == breaks[-1]))
        start = stop
    return lines
