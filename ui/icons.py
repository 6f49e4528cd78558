"""Icons (Lucide, ISC licence beside them) that follow the theme, the pixel ratio and the direction of reading.

    button.setIcon(icons.icon("plus", "on_accent"))

The colour is the name of a `Theme` field, or `red`, `amber`, `green`, `blue`, `grey` for a tone. It is looked up while
painting, so an icon set once is right after a change of theme.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme
from ui.paths import resource

DIRECTIONAL = frozenset({"undo-2", "redo-2", "chevron-left", "chevron-right", "list-checks", "list-ordered", "log-out",
                         "external-link", "layout-dashboard", "file-text", "circle-question-mark"})  # fmt: skip
"""Icons that are mirrored when the window reads from right to left."""

TONES = frozenset({"red", "amber", "green", "blue", "grey"})


def colour(name: str) -> str:
    """Return the current theme's colour for a field or tone name."""
    now = theme.current()
    return now.tone(name).text if name in TONES else str(getattr(now, name))


def icon(name: str, tint: str = "muted") -> QIcon:
    """Return the icon `name` of `resources/icons` in the theme colour `tint`."""
    _svg(name)  # an unknown name fails here, not while painting
    return QIcon(_Engine(name, tint))


def paint(painter: QPainter, rect: QRect | QRectF, name: str, tint: str = "muted") -> None:
    """Paint an icon into `rect`."""
    pixmap_ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    side = min(rect.width(), rect.height())
    made = pixmap(name, colour(tint), round(side), pixmap_ratio, _mirrored(name))
    centre = QRectF(rect).center()
    painter.drawPixmap(round(centre.x() - side / 2), round(centre.y() - side / 2), made)


@lru_cache(maxsize=512)
def pixmap(name: str, tint: str, side: int, ratio: float, mirrored: bool = False) -> QPixmap:
    """Return an icon of `side` logical pixels in the colour `tint` (`#RRGGBB`), sharp at the pixel ratio `ratio`."""
    svg = _svg(name).replace("currentColor", QColor(tint).name())
    made = QPixmap(QSize(max(1, round(side * ratio)), max(1, round(side * ratio))))
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        if mirrored:
            painter.translate(made.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, made.width(), made.height()))
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    # A stroke of 1.75 instead of 2 matches the weight of 13-pixel text.
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


def _mirrored(name: str) -> bool:
    return name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


class _Engine(QIconEngine):
    def __init__(self, name: str, tint: str) -> None:
        super().__init__()
        self._name, self._tint = name, tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
        made = self._make(min(rect.width(), rect.height()), ratio, mode)
        place = rect.center() - QPoint(round(made.deviceIndependentSize().width()) // 2 - 1,
                                       round(made.deviceIndependentSize().height()) // 2 - 1)  # fmt: skip
        painter.drawPixmap(place, made)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._make(round(min(size.width(), size.height()) / scale), scale, mode)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._make(min(size.width(), size.height()), 1.0, mode)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tint)

    def _make(self, side: int, ratio: float, mode: QIcon.Mode) -> QPixmap:
        tint = theme.current().control_border if mode == QIcon.Mode.Disabled else colour(self._tint)
        return pixmap(self._name, tint, side, ratio, _mirrored(self._name))
