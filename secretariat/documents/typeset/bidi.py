"""The Unicode bidirectional algorithm (UAX #9, as of Unicode 15): embedding levels and the visual order of a line.

No Python package gives embedding levels, and they are what a typesetter needs: they decide which way each run is
shaped and where it goes on the line. Rule names in comments are those of UAX #9.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

MAX_DEPTH = 125
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})  # X9
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # N0–N2 take numbers as R

# Anything that could make a left-to-right paragraph other than level 0 throughout.
_NEEDS_ALGORITHM = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_ARABIC = "".join(map(chr, range(0x0600, 0x0780)))
_AL = "".join(letter for letter in _ARABIC if unicodedata.bidirectional(letter) == "AL")
_AL_AND_MARKS = _AL + "".join(mark for mark in _ARABIC if unicodedata.bidirectional(mark) == "NSM")
# Stretches of which the first character tells for all: words of one kind of letters, whose marks take that kind (W1)
# as the spaces between them do (N1); else single characters.
_STRETCHES = re.compile(
    f"[A-Za-z]+(?: +[A-Za-z]+)*|[{_AL}][{_AL_AND_MARKS}]*(?: +[{_AL}][{_AL_AND_MARKS}]*)*|.", re.DOTALL
)

# BidiBrackets.txt: opening and closing, pairwise; the angle brackets U+2329/U+232A equal U+3008/U+3009 (BD16).
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}
_CLOSING_OF = {
    _CANONICAL.get(o, o): _CANONICAL.get(c, c) for o, c in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
}
_OPENING = frozenset(_PAIRS[::2])
_CLOSING = frozenset(_PAIRS[1::2])


def levels(text: str, base: int | None = None) -> list[int]:
    """Return the embedding level of every character of one paragraph, before rule L1.

    Args:
        text: the paragraph; a paragraph separator inside it counts as a neutral.
        base: 0 left to right, 1 right to left, None to take it from the first strong character (P2, P3).

    Returns:
        one level per character; characters that X9 removes get the level of the one before.
    """
    if base == 0 and not _NEEDS_ALGORITHM.search(text):
        return [0] * len(text)
    stretches = _STRETCHES.findall(text)
    kinds = [unicodedata.bidirectional(stretch[0]) or "L" for stretch in stretches]
    if base is None:
        base = paragraph_level(kinds)
    found = _levels("".join([stretch[0] for stretch in stretches]), kinds, base)
    return [level for level, stretch in zip(found, stretches, strict=True) for _ in stretch]


def _levels(text: str, kinds: list[str], base: int) -> list[int]:
    """Return the embedding level of every character, of which the kinds are known."""
    partners = _isolate_partners(kinds)
    result, types = _explicit(kinds, partners, base)
    for sequence, start, end in _sequences(kinds, result, partners, base):
        _weak(sequence, types, start)
        _brackets(sequence, types, text, kinds, result[sequence[0]], start)
        _neutral(sequence, types, result[sequence[0]], start, end)
        _implicit(sequence, types, result)
    _fill_removed(kinds, result, base)
    return result


def paragraph_level(kinds: Sequence[str], start: int = 0, stop: int | None = None) -> int:
    """Return 1 when the first strong character outside isolates is R or AL, else 0 (P2, P3)."""
    depth = 0
    for index in range(start, len(kinds) if stop is None else stop):
        kind = kinds[index]
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Return the indices of a line's items from left to right (L2), given the level of each."""
    order = list(range(len(line_levels)))
    if not order or not any(line_levels):
        return order
    if min(line_levels) == max(line_levels) == 1:
        return order[::-1]
    odd = [level for level in line_levels if level & 1]
    lowest = min(odd) if odd else max(line_levels) + 1
    for level in range(max(line_levels), lowest - 1, -1):
        start = 0
        while start < len(order):
            stop = start
            while stop < len(order) and line_levels[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = stop + 1
    return order


def _isolate_partners(kinds: Sequence[str]) -> dict[int, int]:
    """Return isolate initiators and their PDIs by index, both ways (BD9)."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for index, kind in enumerate(kinds):
        if kind in _ISOLATES:
            waiting.append(index)
        elif kind == "PDI" and waiting:
            opener = waiting.pop()
            partners[opener] = index
            partners[index] = opener
    return partners


class _Embeddings:
    """The directional status stack of X1 to X8 with its overflow counters."""

    def __init__(self, base: int) -> None:
        self._stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
        self._overflow_isolates = self._overflow_embeddings = self._valid_isolates = 0

    @property
    def level(self) -> int:
        """The current embedding level."""
        return self._stack[-1][0]

    @property
    def override(self) -> str | None:
        """The type that every character takes here, if any."""
        return self._stack[-1][1]

    def open(self, right: bool, override: str | None, isolate: bool) -> None:
        """Enter an embedding, an override or an isolate (X2 to X5c)."""
        level = (self.level + 1) | 1 if right else (self.level + 2) & ~1
        if level <= MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._valid_isolates += isolate
            self._stack.append((level, override, isolate))
        elif isolate:
            self._overflow_isolates += 1
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def close_isolate(self) -> None:
        """Leave an isolate and every embedding within it (X6a)."""
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self._stack.pop()[2]:
                pass
            self._valid_isolates -= 1

    def close_embedding(self) -> None:
        """Leave an embedding or an override (X7)."""
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()


def _explicit(kinds: list[str], partners: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """Return levels and types after rules X1 to X8."""
    result = [base] * len(kinds)
    types = list(kinds)
    state = _Embeddings(base)
    for index, kind in enumerate(kinds):
        if kind in ("RLE", "LRE", "RLO", "LRO"):
            state.open(kind[0] == "R", kind[0] if kind[2] == "O" else None, isolate=False)
        elif kind == "PDF":
            state.close_embedding()
        elif kind not in ("B", "BN"):
            if kind == "PDI":
                state.close_isolate()
            result[index] = state.level
            types[index] = state.override or kind
            if kind in _ISOLATES:
                right = kind == "RLI"
                if kind == "FSI":
                    right = bool(paragraph_level(kinds, index + 1, partners.get(index)))
                state.open(right, None, isolate=True)
    return result, types


def _sequences(
    kinds: list[str], result: list[int], partners: dict[int, int], base: int
) -> list[tuple[list[int], str, str]]:
    """Return the isolating run sequences with their sos and eos types (X10, BD13)."""
    runs: list[list[int]] = []
    for index, kind in enumerate(kinds):
        if kind in _REMOVED:
            continue
        if runs and result[runs[-1][-1]] == result[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    starts = {run[0]: number for number, run in enumerate(runs)}
    position = {index: number for number, run in enumerate(runs) for index in (run[0], run[-1])}
    edges = [base, *(result[run[0]] for run in runs), base]
    done = []
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in partners:
            continue
        sequence = list(run)
        while kinds[sequence[-1]] in _ISOLATES and partners.get(sequence[-1]) in starts:
            sequence += runs[starts[partners[sequence[-1]]]]
        level = result[run[0]]
        before = edges[position[sequence[0]]]
        last = sequence[-1]
        after = base if kinds[last] in _ISOLATES and last not in partners else edges[position[last] + 2]
        done.append((sequence, "R" if max(level, before) & 1 else "L", "R" if max(level, after) & 1 else "L"))
    return done


def _weak(sequence: list[int], types: list[str], start: str) -> None:
    """Apply rules W1 to W7 to one isolating run sequence."""
    previous, strong = start, start
    for index in sequence:
        kind = types[index]
        if kind == "NSM":  # W1
            kind = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            kind = "AN"
        types[index] = "R" if kind == "AL" else kind  # W3; W2 has looked at it already
    _separators(sequence, types)
    strong = start
    for index in sequence:
        kind = types[index]
        if kind in ("ES", "ET", "CS"):  # W6
            types[index] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            types[index] = "L"


def _separators(sequence: list[int], types: list[str]) -> None:
    """Apply rules W4 (separators inside numbers) and W5 (signs beside numbers)."""
    for place in range(1, len(sequence) - 1):
        kind = types[sequence[place]]
        if kind in ("ES", "CS"):
            before, after = types[sequence[place - 1]], types[sequence[place + 1]]
            if before == after and (before == "EN" or (before == "AN" and kind == "CS")):
                types[sequence[place]] = before
    place = 0
    while place < len(sequence):
        if types[sequence[place]] != "ET":
            place += 1
            continue
        stop = place
        while stop < len(sequence) and types[sequence[stop]] == "ET":
            stop += 1
        before_is_number = place > 0 and types[sequence[place - 1]] == "EN"
        after_is_number = stop < len(sequence) and types[sequence[stop]] == "EN"
        if before_is_number or after_is_number:
            for inner in range(place, stop):
                types[sequence[inner]] = "EN"
        place = stop


def _bracket_pairs(sequence: list[int], types: list[str], text: str) -> list[tuple[int, int]]:
    """Return the places of matching brackets within the sequence, in the order of the opening ones (BD16)."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, index in enumerate(sequence):
        character = text[index]
        if types[index] != "ON" or (character not in _OPENING and character not in _CLOSING):
            continue
        character = _CANONICAL.get(character, character)
        if character in _CLOSING_OF:
            if len(waiting) == 63:
                return []
            waiting.append((_CLOSING_OF[character], place))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == character:
                pairs.append((waiting[depth][1], place))
                del waiting[depth:]
                break
    return sorted(pairs)


def _brackets(
    sequence: list[int], types: list[str], text: str, kinds: list[str], level: int, start: str
) -> None:
    """Apply rule N0: a pair of brackets takes one direction."""
    embedding = "R" if level & 1 else "L"
    for opening, closing in _bracket_pairs(sequence, types, text):
        inside = {_STRONG.get(types[sequence[place]]) for place in range(opening + 1, closing)} - {None}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = (_STRONG.get(types[sequence[place]]) for place in range(opening - 1, -1, -1))
            if next((kind for kind in before if kind), start) not in (None, embedding):
                direction = "L" if embedding == "R" else "R"
        for place in (opening, closing):
            types[sequence[place]] = direction
            following = place + 1
            while following < len(sequence) and kinds[sequence[following]] == "NSM":
                types[sequence[following]] = direction
                following += 1


def _neutral(sequence: list[int], types: list[str], level: int, start: str, end: str) -> None:
    """Apply rules N1 and N2: neutrals take the direction on both sides of them, else the embedding's."""
    embedding = "R" if level & 1 else "L"
    place, before = 0, start
    while place < len(sequence):
        kind = types[sequence[place]]
        if kind not in _NEUTRAL:
            before = _STRONG.get(kind, before)
            place += 1
            continue
        stop = place
        while stop < len(sequence) and types[sequence[stop]] in _NEUTRAL:
            stop += 1
        after = _STRONG.get(types[sequence[stop]], end) if stop < len(sequence) else end
        for inner in range(place, stop):
            types[sequence[inner]] = before if before == after else embedding
        place = stop


def _implicit(sequence: list[int], types: list[str], result: list[int]) -> None:
    """Apply rules I1 and I2."""
    for index in sequence:
        kind, level = types[index], result[index]
        if level & 1:
            result[index] = level + (kind != "R")
        elif kind == "R":
            result[index] = level + 1
        elif kind in ("AN", "EN"):
            result[index] = level + 2


def _fill_removed(kinds: list[str], result: list[int], base: int) -> None:
    """Give characters that X9 removes the level of the character before them."""
    previous = base
    for index, kind in enumerate(kinds):
        if kind in _REMOVED:
            result[index] = previous
        previous = result[index]
