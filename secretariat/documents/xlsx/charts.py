"""The charts of Summary and Analysis: native, with stored values for viewers that do not calculate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.chart import BarChart, DoughnutChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.legend import Legend, LegendEntry
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.utils import absolute_coordinate, get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.documents.shades import RAG_CHART
from secretariat.documents.xlsx.styles import ACCENT, HAIR, INK, font_of
from secretariat.domain.actions import Rag
from secretariat.domain.text import clean

_NAMES = 700  # hundredths of a point: LibreOffice leaves out names that would touch in two lines


@dataclass(frozen=True, slots=True)
class Strip:
    """Cells in one row or one column of a sheet, and what they hold."""

    sheet: str
    first: tuple[int, int]
    last: tuple[int, int]
    values: tuple[str, ...] | tuple[int, ...]

    @property
    def reference(self) -> str:
        """The strip as a formula names it."""
        (top, left), (bottom, right) = self.first, self.last
        cells = absolute_coordinate(f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}")
        return f"{quote_sheetname(self.sheet)}!{cells}"


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of each bar: the cell with its name, its figures, and its colour."""

    word: Strip
    figures: Strip
    colour: str


def doughnut(title: str, names: Strip, figures: Strip) -> DoughnutChart:
    """Return the share of each traffic light as a ring; lights without an item have neither label nor legend."""
    chart = DoughnutChart(holeSize=58, firstSliceAng=0)
    series = Series(idx=0, order=0, cat=_strings(names), val=_numbers(figures))
    series.dPt = [
        DataPoint(idx=index, spPr=_area(RAG_CHART[rag], edge="FFFFFF")) for index, rag in enumerate(Rag)
    ]
    series.dLbls = _labels(figures, size=900, bold=True)
    chart.series.append(series)
    zero = [index for index, value in enumerate(figures.values) if not value]
    chart.legend = _legend(zero)
    chart.title = _title(title)
    _frameless(chart)
    return chart


def stacked_bars(title: str, names: Strip, series: Sequence[Bar], right_to_left: bool) -> BarChart:
    """Return a bar for each name, in pieces one after the other."""
    chart = BarChart(barDir="bar", grouping="stacked", gapWidth=45, overlap=100, varyColors=False)
    chart.series.extend(_pieces(names, series))
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = False
    chart.x_axis.txPr = _letters(_NAMES, INK)
    chart.x_axis.spPr = GraphicalProperties(ln=LineProperties(solidFill=HAIR))
    chart.x_axis.majorTickMark = "none"
    chart.y_axis.delete = True
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0
    chart.x_axis.tickLblSkip = 1
    chart.layout = _room_for_names(right_to_left)
    chart.y_axis.scaling.orientation = "maxMin" if right_to_left else "minMax"
    chart.legend = _legend([])
    chart.title = _title(title)
    _frameless(chart)
    return chart


def stacked_columns(title: str, names: Strip, series: Sequence[Bar], right_to_left: bool) -> BarChart:
    """Return a column for each name, in pieces one over the other; the first name stands where reading begins."""
    chart = BarChart(barDir="col", grouping="stacked", gapWidth=60, overlap=100, varyColors=False)
    chart.series.extend(_pieces(names, series))
    chart.x_axis.scaling.orientation = "maxMin" if right_to_left else "minMax"
    chart.x_axis.delete = False
    chart.x_axis.txPr = _letters(800, INK)
    chart.x_axis.spPr = GraphicalProperties(ln=LineProperties(solidFill=HAIR))
    chart.x_axis.majorTickMark = "none"
    chart.y_axis.delete = True
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0
    chart.legend = _legend([])
    chart.title = _title(title)
    _frameless(chart)
    return chart


def _pieces(names: Strip, series: Sequence[Bar]) -> list[Series]:
    found = []
    for order, piece in enumerate(series):
        bar = Series(idx=order, order=order, cat=_strings(names), val=_numbers(piece.figures))
        bar.tx = SeriesLabel(strRef=_strings(piece.word).strRef)
        bar.spPr = _area(piece.colour, edge="FFFFFF")
        bar.invertIfNegative = False
        bar.dLbls = _labels(piece.figures, size=800)
        found.append(bar)
    return found


def place(
    sheet: Worksheet, chart: BarChart | DoughnutChart, first: tuple[int, int], last: tuple[int, int]
) -> None:
    """Put a chart on a sheet, from the top left of the cell `first` to the top left of `last` (row, column)."""
    (top, left), (bottom, right) = first, last
    anchored: Any = chart  # the stubs know only the name of a cell
    anchored.anchor = TwoCellAnchor(
        editAs="twoCell",
        _from=AnchorMarker(col=left - 1, row=top - 1),
        to=AnchorMarker(col=right - 1, row=bottom - 1),
    )
    sheet.add_chart(chart)


def _room_for_names(right_to_left: bool) -> Layout:
    """Return a layout that keeps a third of the width for the names of the bars, which wrap there."""
    left = 0.03 if right_to_left else 0.34
    inner = ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge", x=left, y=0.12, w=0.63, h=0.74)
    return Layout(manualLayout=inner)


def _strings(strip: Strip) -> AxDataSource:
    points = [StrVal(idx=index, v=clean(str(value))) for index, value in enumerate(strip.values)]
    cache = StrData(ptCount=len(points), pt=points)
    return AxDataSource(strRef=StrRef(f=strip.reference, strCache=cache))


def _numbers(strip: Strip) -> NumDataSource:
    points = [NumVal(idx=index, v=str(value)) for index, value in enumerate(strip.values)]
    cache = NumData(formatCode="General", ptCount=len(points), pt=points)
    return NumDataSource(numRef=NumRef(f=strip.reference, numCache=cache))


def _area(color: str, edge: str) -> GraphicalProperties:
    return GraphicalProperties(solidFill=color, ln=LineProperties(solidFill=edge, w=9525))


def _labels(figures: Strip, size: int, bold: bool = False) -> DataLabelList:
    """Return labels with the figures; a piece of no size has none."""
    labels = DataLabelList(numFmt="0", showVal=True, txPr=_letters(size, INK, bold))
    hidden = [DataLabel(idx=index, showVal=False) for index, value in enumerate(figures.values) if not value]
    for label in (labels, *hidden):
        label.showLegendKey = label.showCatName = label.showSerName = label.showPercent = False
        label.showBubbleSize = False
    labels.dLbl = hidden
    return labels


def _legend(hidden: Sequence[int]) -> Legend:
    legend = Legend(legendPos="b", txPr=_letters(800, INK))
    legend.legendEntry = [LegendEntry(idx=index, delete=True) for index in hidden]
    legend.overlay = False
    return legend


def _character(size: int, color: str, bold: bool = False) -> CharacterProperties:
    latin, chinese = (Font(typeface=font_of(language)) for language in ("en", "zh"))
    return CharacterProperties(sz=size, b=bold, solidFill=color, latin=latin, ea=chinese, cs=latin)


def _letters(size: int, color: str, bold: bool = False) -> RichText:
    properties = ParagraphProperties(defRPr=_character(size, color, bold))
    return RichText(p=[Paragraph(pPr=properties, endParaRPr=_character(size, color, bold))])


def _title(text: str) -> Title:
    run = RegularTextRun(rPr=_character(1000, ACCENT, bold=True), t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_character(1000, ACCENT, bold=True)), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def _frameless(chart: BarChart | DoughnutChart) -> None:
    chart.graphical_properties = GraphicalProperties(noFill=True, ln=LineProperties(noFill=True))
    chart.roundedCorners = False
