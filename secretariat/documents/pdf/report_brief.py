"""The progress report in brief: one page of PDF with the figures and charts of the workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.report import ReportContent
from secretariat.documents.content.report_figures import (
    Delay,
    Tally,
    added,
    by_area,
    by_side,
    changes,
    delays,
    longest_overdue,
    most_delayed,
    next_dates,
    rags_before,
    shortened,
    tally,
)
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.canvas import Metadata
from secretariat.documents.pdf.cutting import cut, fitted, signed
from secretariat.documents.pdf.dashboard import Bars, Beside, Piece, Pillars, Ring, Series, Tile, Tiles
from secretariat.documents.pdf.document import Report, set_document
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.styles import (
    CELL,
    CELL_BOLD,
    CELL_SYMBOL,
    COLUMN,
    FIRST_FRAME_DEPTH,
    FRAME_BOTTOM,
    NOTHING,
    PAGE_HEIGHT,
    SANS,
    WIDTH,
    roomy,
)
from secretariat.documents.shades import RAG_CHART, RAG_FILL, RAG_INK, SIDE_CHART
from secretariat.documents.typeset import Text, TextStyle, is_rtl, measure
from secretariat.domain.actions import DUE_SOON_DAYS, Rag
from secretariat.domain.reports import AgeBand, ChangeKind

ACCENT, PALE, QUIET, LATE = "#1b3a5c", "#eef2f6", "#5f6b7a", "#9c0006"
_TITLE = SANS.but(size=9.5, leading=13, bold=True, colour=QUIET)
_GROUP = SANS.but(size=17, leading=21.5, bold=True, colour=ACCENT, heading=1)
_LINE = SANS.but(size=8.4, leading=11.6, colour=QUIET)
_HEADING = SANS.but(size=10, leading=13.5, bold=True, colour=ACCENT, space_after=2.5, heading=2)
_WORD = SANS.but(size=8.2, leading=11, bold=True, align="centre")
_FIGURE = SANS.but(size=20, leading=23.5, bold=True, align="centre")
_SMALLER = SANS.but(size=13, leading=16, bold=True, align="centre", colour=ACCENT)
_NOTE = SANS.but(size=6.9, leading=9.2, align="centre")
_KEY = SANS.but(size=6.9, leading=9, align="centre", colour=QUIET, space_after=5)
# Urdu under 7 points stands in Naskh, of which one page holds as much as of the other scripts.
_WORDS, _DAY = CELL.but(size=6.9, leading=9.6), CELL_BOLD.but(size=6.9, leading=9.6)
_SYMBOL, _HEAD = CELL_SYMBOL.but(size=6.9, leading=9.6), COLUMN.but(colour=ACCENT, size=6.9, leading=9.4)
_LEAST_COLUMN, _WIDEST = 34.0, 0.25
_TITLE_LINES = 2
_BAND = (
    ChangeKind.NEW,
    ChangeKind.NEWLY_OVERDUE,
    ChangeKind.REPORTED,
    ChangeKind.CONFIRMED,
    ChangeKind.MOVED,
    ChangeKind.DECISION,
)


@dataclass(frozen=True, slots=True)
class _Room:
    """How much the brief may show so that it stays on one page."""

    areas: int
    rows: int
    charts: float
    ages: float


_ROOMS = (
    _Room(12, 5, 168.0, 92.0),
    _Room(10, 5, 142.0, 78.0),
    _Room(10, 5, 130.0, 68.0),
    _Room(8, 5, 118.0, 62.0),
    _Room(8, 4, 112.0, 60.0),
    _Room(6, 3, 96.0, 58.0),
    _Room(5, 2, 84.0, 0.0),
    _Room(4, 1, 70.0, 0.0),
)


def set_report_brief(content: ReportContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write the brief as PDF to `out`: one A4 page, whatever it has to say. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`.
    """
    pen = _Pen(content)
    words = pen.words
    as_of = words.format("report.as_of_line", symbol=content.symbol, date=words.date(content.as_of))
    furniture = Furniture(
        words,
        content.language,
        symbol=content.symbol,
        title=words.get("report.title"),
        state="",
        original=as_of,
        remark=words.get("document.sample") if content.sample else "",
        watermark="",
        seal=(f"{words.get('report.method.hash')} {content.data_hash}",),
    )
    title = f"{words.get('report.title')} – {content.group}"
    metadata = Metadata(title, content.group, content.symbol, content.language, content.as_of)
    return set_document(content, _fitting(pen), furniture, metadata, out, progress)


def _fitting(pen: _Pen) -> list[Flowable]:
    """Return the blocks with as much in them as the page holds."""
    page = PAGE_HEIGHT - FIRST_FRAME_DEPTH - FRAME_BOTTOM
    story: list[Flowable] = []
    for room in _ROOMS:
        story = list(pen.story(room))
        if _height(story) <= page:
            break
    return story


def _height(story: Sequence[Flowable]) -> float:
    height, after = 0.0, 0.0
    for number, block in enumerate(story):
        before = max(after, block.getSpaceBefore()) if number else 0.0
        height += before + block.wrap(WIDTH, 0)[1]
        after = block.getSpaceAfter()
    return height


class _Narrow(Grid):
    """A table with low rows."""

    pad = 1.7


class _Pen:
    """Makes the blocks of one brief."""

    def __init__(self, content: ReportContent) -> None:
        self.content, self.language = content, content.language
        self.words: Labels = labels(content.language)
        self.rtl = is_rtl(content.language)
        self.total = tally("", content.actions, content.as_of)

    def text(self, text: str, style: TextStyle) -> Text:
        """Return a paragraph."""
        return Text(text, style, self.language)

    def story(self, room: _Room) -> Iterator[Flowable]:
        """Yield the blocks."""
        content, words = self.content, self.words
        yield self.text(words.get("report.title"), _TITLE)
        yield self.text(cut(content.group, 160), roomy(_GROUP, self.language))
        yield self.text(cut(content.agreement, 220), _LINE)
        yield self.text(words.dotted(self._as_of(), self._compared()), _LINE.but(space_after=6))
        yield self._lights()
        yield self.text(words.format("report.summary.key", days=DUE_SOON_DAYS), _KEY)
        yield self._totals()
        if content.since is not None:
            heading = words.format("report.summary.changed", date=words.date(content.since))
            yield self.text(heading, _HEADING)
            yield self._changes()
        if not content.actions:
            yield self.text(words.get("report.no_actions"), NOTHING)
        else:
            yield self._charts(room)
            if room.ages:
                yield self._delays(room)
        yield from self._longest(room)
        yield from self._next(room)

    def _as_of(self) -> str:
        return f"{self.words.get('report.as_of')} {self.words.date(self.content.as_of)}"

    def _compared(self) -> str:
        content = self.content
        if content.since is None:
            return self.words.joined(list(content.parties))
        kind = "kept" if content.since_kept else "recomputed"
        return self.words.format(f"report.since_{kind}", date=self.words.date(content.since))

    def _lights(self) -> Tiles:
        words, total, before = self.words, self.total, rags_before(self.content)
        white = "#ffffff"
        opened = words.format("report.summary.open_of", number=total.open)
        tiles = [
            self._light(words.get("report.summary.total"), total.total, opened, sum(before), white, ACCENT)
        ]
        for index, (rag, number) in enumerate(zip(Rag, total.rags, strict=True)):
            whole = total.total or 1  # rounded as spreadsheet programs do, not to the even number
            share = f"{(200 * number + whole) // (2 * whole)}%"
            ink, ground = f"#{RAG_INK[rag]}", f"#{RAG_FILL[rag]}"
            tiles.append(self._light(words.get(f"rag.{rag}"), number, share, before[index], ink, ground))
        return Tiles(tiles, self.rtl, space=3)

    def _light(self, word: str, number: int, note: str, before: int, ink: str, ground: str) -> Tile:
        if self.content.since is not None:
            note = self.words.dotted(note, signed(number - before))
        return Tile(
            (
                self.text(word, _WORD.but(colour=ink)),
                Text(str(number), _FIGURE.but(colour=ink), "en"),
                self.text(note, _NOTE.but(colour=ink)),
            ),
            ground,
        )

    def _totals(self) -> Tiles:
        total = self.total
        figures = {
            "reported": total.reported,
            "confirmed": total.confirmed,
            "overdue": total.overdue,
            "slipped": total.slipped,
            "decisions": len(self.content.decisions),
        }
        tiles = [
            Tile(
                (
                    Text(str(number), _SMALLER, "en"),
                    self.text(self.words.get(f"report.summary.{key}"), _WORD.but(size=7.8)),
                    self.text(self.words.get(f"report.summary.{key}_note"), _NOTE.but(colour=QUIET)),
                ),
                PALE,
                1.25 if key in ("reported", "confirmed") else 1.0,
            )
            for key, number in figures.items()
        ]
        return Tiles(tiles, self.rtl, pad=3.5)

    def _changes(self) -> Tiles:
        counts = changes(self.content)
        tiles = [
            Tile(
                (
                    Text(str(counts[kind]), _SMALLER.but(size=12, leading=14.5), "en"),
                    self.text(self.words.get(f"report.change.{kind}"), _NOTE.but(colour=QUIET)),
                )
            )
            for kind in _BAND
        ]
        return Tiles(tiles, self.rtl, pad=1.0)

    def _pieces(self, item: Tally) -> tuple[Piece, ...]:
        lights = zip(Rag, item.rags, strict=True)
        return tuple(Piece(self.words.get(f"rag.{rag}"), number, RAG_CHART[rag]) for rag, number in lights)

    def _charts(self, room: _Room) -> Beside:
        words = self.words
        shown, rest = shortened(by_area(self.content, words.get("report.summary.no_area")), room.areas)
        if rest:
            shown = [*shown, added(words.format("report.summary.other_areas", count=len(rest)), rest)]
        ring = Ring(
            words.get("report.summary.by_rag"),
            [Series("", self._pieces(self.total))],
            self.language,
            room.charts,
        )
        bars = Bars(
            words.get("report.summary.by_area"),
            [Series(item.name, self._pieces(item)) for item in shown],
            self.language,
            room.charts,
        )
        return Beside([ring, bars], (36, 64), self.rtl)

    def _delays(self, room: _Room) -> Beside:
        """Return the sides by traffic light, and for how long what is overdue has been so, by side."""
        words = self.words
        no_side = words.get("report.summary.no_side")
        shown, rest = shortened(by_side(self.content, no_side), 5)
        if rest:
            shown = [*shown, added(words.format("report.summary.other_sides", count=len(rest)), rest)]
        sides = Bars(
            words.get("report.summary.side"),
            [Series(item.name, self._pieces(item)) for item in shown],
            self.language,
            room.ages,
        )
        late = most_delayed(delays(self.content, False, no_side), len(SIDE_CHART))
        bands = [
            Series(words.get(f"report.age.{band}"), _aged(late, place)) for place, band in enumerate(AgeBand)
        ]
        ages = Pillars(words.get("report.analysis.ageing"), bands, self.language, room.ages)
        return Beside([sides, ages], (50, 50), self.rtl)

    def _longest(self, room: _Room) -> Iterator[Flowable]:
        words = self.words
        yield self.text(words.get("report.summary.longest"), _HEADING)
        late = longest_overdue(self.content, room.rows)
        if not late:
            yield self.text(words.get("report.summary.longest_none"), _LINE.but(space_after=6))
            return
        dates = [words.date(item.due_on) if item.due_on else "" for item, _ in late]
        shares = self._shares(
            [
                ([item.symbol for item, _ in late], _SYMBOL),
                None,
                ([item.side for item, _ in late], _WORDS),
                (dates, _WORDS),
                ([words.get("report.column.overdue")], _HEAD),
            ],
        )
        rows: list[Row] = [
            [
                self._cell(item.symbol, _SYMBOL, shares, 0),
                self._cell(item.title, _WORDS, shares, 1, _TITLE_LINES),
                self._cell(item.side, _WORDS, shares, 2),
                self._cell(words.date(item.due_on) if item.due_on else "", _WORDS, shares, 3),
                [Text(str(days), CELL_BOLD.but(colour=LATE, align="centre"), "en")],
            ]
            for item, days in late
        ]
        heads = [words.get(f"report.column.{key}") for key in ("symbol", "action", "side", "due", "overdue")]
        yield self._grid(shares, heads, rows)

    def _next(self, room: _Room) -> Iterator[Flowable]:
        words = self.words
        yield self.text(words.get("report.summary.next"), _HEADING)
        dates = next_dates(self.content, room.rows)
        if not dates:
            yield self.text(words.get("report.summary.next_none"), _LINE)
            return
        kinds = [words.get(f"report.kind.{item.kind}") for item in dates]
        shares = self._shares(
            [
                ([words.date(item.on) for item in dates], _DAY),
                None,
                (kinds, _WORDS),
                ([item.side for item in dates], _WORDS),
            ],
        )
        rows: list[Row] = [
            [
                self._cell(words.date(item.on), _DAY, shares, 0),
                self._cell(item.what, _WORDS, shares, 1, _TITLE_LINES),
                self._cell(kind, _WORDS, shares, 2),
                self._cell(item.side, _WORDS, shares, 3),
            ]
            for item, kind in zip(dates, kinds, strict=True)
        ]
        heads = [words.get(f"report.column.{key}") for key in ("date", "what", "kind", "concerns")]
        yield self._grid(shares, heads, rows)

    def _shares(self, columns: Sequence[tuple[Sequence[str], TextStyle] | None]) -> list[float]:
        """Return the points of each column: what its longest text takes, up to a quarter of the width; None the rest.

        Days and names are to be whole; titles have what is left, and wrap.
        """
        whole = _table_width(len(columns))
        asked = [
            max((measure(text, style, self.language) for text in texts), default=0.0) + 2
            for texts, style in filter(None, columns)
        ]
        taken = iter([min(max(width, _LEAST_COLUMN), whole * _WIDEST) for width in asked])
        widths = [0.0 if column is None else next(taken) for column in columns]
        return [
            whole - sum(widths) if column is None else w for column, w in zip(columns, widths, strict=True)
        ]

    def _cell(
        self, text: str, style: TextStyle, shares: Sequence[float], place: int, lines: int = 1
    ) -> list[Text]:
        """Return a text cut to so many lines of its column."""
        if not text:
            return []
        room = _table_width(len(shares)) * shares[place] / sum(shares)
        return [Text(fitted(text, style, self.language, room, lines), style, self.language)]

    def _grid(self, shares: Sequence[float], heads: Sequence[str], rows: Sequence[Row]) -> Grid:
        head = [Text(title, _HEAD, self.language) for title in heads]
        return _Narrow(shares, rows, head, self.rtl, 200.0, 7.0, ACCENT, PALE)


def _aged(late: Sequence[Delay], band: int) -> tuple[Piece, ...]:
    """Return the pieces of the column of an age band, one for each side."""
    return tuple(Piece(item.name, item.ages[band], SIDE_CHART[place]) for place, item in enumerate(late))


def _table_width(columns: int) -> float:
    """Return the points that the columns of a table share."""
    return WIDTH - (columns - 1) * Grid.gutter - 12
