"""Plain-text factories: the first wall between what the user typed and Qt's guessing of rich text.

Every text on a page is made here: `label(text)`, `muted(text)`, `heading(text)`, and `tip(widget, text)` for tooltips.
The labels show a text in its own direction, so that "No." stays "No." in a window laid out right to left.
"""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QWidget

from ui import icons
from ui.i18n import isolate
from ui.theme import px

SIZES = {"body": 13, "small": 12, "section": 13, "heading": 20, "figure": 28}


class Label(QLabel):
    """A label that shows its text as typed, in the text's own direction and in a theme colour.

    Args:
        text: shown as it is; nothing in it is markup.
        tint: the name of a theme colour or tone.
        size: a key of `SIZES`.
        bold: whether to set it in semibold.
        wrap: whether long text breaks into lines instead of widening the window.
    """

    _elide = False

    def __init__(
        self,
        text: str = "",
        tint: str = "text",
        size: str = "body",
        *,
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self._tint = tint
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setPixelSize(px(SIZES[size]))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._paint_in_theme()

    def set_tint(self, tint: str) -> None:
        """Show the text in another theme colour or tone."""
        self._tint = tint
        self._paint_in_theme()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        # Qt proposes a square for wrapped text; the height is that of the width it has.
        return QSize(hint.width(), self.minimumHeight()) if self.wordWrap() and self.minimumHeight() else hint

    def setText(self, text: str) -> None:
        super().setText(text)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        # Layouts inside layouts forget height-for-width; a least height is always kept. What was least until now must
        # go first: Qt asks for no height below it, and the label of a long message stayed tall under a short one.
        if self.wordWrap() and self.width() > 0:
            self.setMinimumHeight(0)
            self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._paint_in_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)  # Qt paints the selection too, through a document without markup
            return
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            rect, place = self.contentsRect(), self.layoutDirection()
            if self.wordWrap() or "\n" in self.text():
                middle = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
                draw_lines(painter, rect, self.text(), place, centred=middle)
            else:
                centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
                draw_text(painter, rect, self.text(), place, elide=self._elide, centred=centred)

    def _paint_in_theme(self) -> None:
        wanted = QColor(icons.colour(self._tint))
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)


class ElidedLabel(Label):
    """A one-line label that ends in … where there is no room, and then shows the whole text as its tooltip."""

    _elide = True

    def __init__(self, text: str = "", tint: str = "text", size: str = "body", *, bold: bool = False) -> None:
        super().__init__(text, tint, size, bold=bold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tip(self, self.text() if self.fontMetrics().horizontalAdvance(self.text()) > self.width() else "")


def label(text: str = "", *, bold: bool = False, wrap: bool = False, tint: str = "text") -> Label:
    """Return ordinary text."""
    return Label(text, tint, bold=bold, wrap=wrap)


def muted(text: str = "", *, wrap: bool = False) -> Label:
    """Return text of second rank."""
    return Label(text, "muted", wrap=wrap)


def heading(text: str = "") -> Label:
    """Return the title of a page."""
    return Label(text, size="heading", bold=True)


def section(text: str = "") -> Label:
    """Return the title of a card or of a part of a form."""
    return Label(text, size="section", bold=True)


def selectable(text: str = "") -> Label:
    """Return wrapped text that can be selected and copied by mouse and keyboard."""
    made = Label(text, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def rule() -> QFrame:
    """Return a horizontal line one pixel high."""
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line


def tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip that shows `text` as typed (`ui.widgets.guard` keeps Qt from reading it as HTML)."""
    widget.setToolTip(text)


def placeholder(edit: QLineEdit, text: str) -> None:
    """Give an empty input a text that keeps its own direction in a window laid out right to left."""
    edit.setPlaceholderText(isolate(text) if is_rtl(edit.layoutDirection()) else text)


def unmnemonic(text: str) -> str:
    """Return user text for a button, menu or tab, where a single & would vanish and underline the next letter."""
    return text.replace("&", "&&")


def mirrored(place: Qt.LayoutDirection, around: QRect, part: QRect) -> QRect:
    """Return a part of `around`, given from left to right, as it lies in a direction.

    Like `QStyle.visualRect`; the window is painted before PySide has made the many classes within QStyle.
    """
    return (
        part.translated(around.left() + around.right() - part.left() - part.right(), 0)
        if is_rtl(place)
        else part
    )


def is_rtl(direction: Qt.LayoutDirection) -> bool:
    """Return whether a direction is right to left."""
    return direction == Qt.LayoutDirection.RightToLeft


def _line_at(side: Qt.AlignmentFlag) -> int:
    aligned = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
    return int(aligned) | int(Qt.TextFlag.TextSingleLine)


# Put together once: combining Qt's flags takes as long as painting a word, and each cell of a list is painted by it.
_LEFT, _RIGHT, _CENTRED = map(
    _line_at, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
)


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    place: Qt.LayoutDirection,
    *,
    trailing: bool = False,
    centred: bool = False,
    elide: bool = True,
) -> None:
    """Paint one line in the text's own direction, at the leading (or trailing) edge of a mirrored `rect`."""
    line = text.replace("\n", " ") if "\n" in text else text
    if elide:
        line = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(rect.width()))
    flags = _CENTRED if centred else _RIGHT if is_rtl(place) != trailing else _LEFT
    painter.setLayoutDirection(text_direction(line))
    painter.drawText(rect, flags, line)


def draw_lines(
    painter: QPainter, rect: QRect, text: str, place: Qt.LayoutDirection, *, centred: bool = False
) -> None:
    """Paint text that breaks into lines, in its own direction, at the leading edge of a mirrored `rect`."""
    side = Qt.AlignmentFlag.AlignRight if is_rtl(place) else Qt.AlignmentFlag.AlignLeft
    if centred:
        side = Qt.AlignmentFlag.AlignHCenter
    # QPainter's own drawText counts the space at which a line was broken, and indents lines read from the right by it.
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(text_direction(text))
    layout.setTextOption(option)
    layout.beginLayout()
    below = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, below))
        below += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(rect.topLeft()))


def text_direction(text: str) -> Qt.LayoutDirection:
    """Return the direction in which a text is read."""
    rtl = not text.isascii() and _first_strong_is_rtl(text)
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _first_strong_is_rtl(text: str) -> bool:
    """Return whether a text is read from right to left: UAX 9 P2; where everything is isolated, by the first part."""
    within, inner = 0, ""
    for char in text[:200]:
        kind = bidirectional(char)
        within += (kind in ("LRI", "RLI", "FSI")) - (kind == "PDI" and within > 0)
        if kind in ("L", "R", "AL"):
            if not within:
                return kind != "L"
            inner = inner or kind
    return inner in ("R", "AL")
