"""One paragraph on the sheet: its number and mark in the margin, a bar in the colour of its kind, and its editor."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.audience import Audience
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich, RichText
from ui import icons, theme
from ui.i18n import isolate_ltr, listed, tr
from ui.minutes import rich
from ui.minutes.paragraph_edit import ParagraphEdit
from ui.theme import RADIUS, px
from ui.widgets.badge import bold_font
from ui.widgets.text import SIZES, draw_text, is_rtl, tip
from ui.words import word

MARGIN, BAR = 70, 3
LOCK = 14
TONES = {
    ParagraphKind.NARRATIVE: "",
    ParagraphKind.STATEMENT: "grey",
    ParagraphKind.DECISION: "blue",
    ParagraphKind.ACTION: "green",
    ParagraphKind.INFORMATION: "",
    ParagraphKind.RECOMMENDATION: "amber",
    ParagraphKind.RESERVATION: "red",
}


@dataclass(frozen=True, slots=True)
class Margin:
    """What stands beside a paragraph: its printed number (0 for none) and its mark, such as `D.3` or a side's name."""

    number: int = 0
    mark: str = ""
    provisional: bool = False


def text_edge() -> int:
    """Return where the text begins in a row; the headings stand above it."""
    return px(MARGIN) + BAR + 10


class ParagraphRow(QWidget):
    """A paragraph of the minutes, or (id 0) an empty place where the next one is typed."""

    def __init__(self, paragraph: Paragraph, after: int = 0) -> None:
        super().__init__()
        self.record = paragraph
        self.after = after
        self.margin = Margin()
        self.language = ""
        self.dirty = False
        self.edit = ParagraphEdit()
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignTop)
        self.edit.entered.connect(self._focused)
        self.edit.left.connect(self._focused)
        self.setMinimumHeight(px(30))
        self._mirror()

    @property
    def is_new(self) -> bool:
        """Whether there is no record of this paragraph yet."""
        return self.record.id == 0

    def show_language(self, language: str) -> None:
        """Show the text in one language; what a document would fall back to is shown as a placeholder."""
        self.language = language
        self.edit.show_text(self.record.body.get(language, RichText()), language)
        self._name()

    def show_record(self, paragraph: Paragraph) -> None:
        """Take a newer version; the text is left alone where it is what stands here already."""
        self.record = paragraph
        stored = paragraph.body.get(self.language, RichText())
        if not self.dirty and not rich.same(stored, self.edit.text()):
            self.edit.show_text(stored, self.language)
            self.edit.forget_typing()
        self._name()
        self.update()

    def begin_as(self, kind: ParagraphKind, party_id: int | None) -> None:
        """Let what is typed here next be a paragraph of a kind from its first letter on."""
        self.record = replace(self.record, kind=kind, party_id=party_id)
        self._name()
        self.update()

    def show_margin(self, margin: Margin) -> None:
        """Show another number and mark."""
        if margin != self.margin:
            self.margin = margin
            self.setMinimumHeight(px(44 if margin.mark else 30))
            self._name()
            self.update()

    def body(self) -> LocalizedRich:
        """Return all languages of the paragraph with what stands here now."""
        return self.record.body.put(self.language, self.edit.text())

    def lock(self, locked: bool, read_only: bool) -> None:
        """Keep the text as it is: it was adopted in session."""
        self.edit.locked = locked
        self.edit.setReadOnly(read_only or locked)
        self._name()
        self.update()

    def shows_lock(self) -> bool:
        """Return whether a lock stands in the margin: adopted in session, or being read in minutes out of our hands."""
        return self.edit.locked or (self.edit.isReadOnly() and self.edit.hasFocus())

    def is_changed(self) -> bool:
        """Return whether what stands here differs from what is stored."""
        return not rich.same(self.record.body.get(self.language, RichText()), self.edit.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, place = theme.current(), self.layoutDirection()
        tone = TONES[self.record.kind]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            body = self._part(px(MARGIN), self.width() - px(MARGIN) - 2)
            focused = self.edit.hasFocus()
            if self.record.audience is Audience.OWN_SIDE:
                painter.setBrush(QColor(now.tone("grey").soft))
                painter.drawRoundedRect(QRectF(body), RADIUS - 2, RADIUS - 2)
            elif tone in ("blue", "green"):
                painter.setBrush(QColor(now.tone(tone).soft))
                painter.drawRoundedRect(QRectF(body), RADIUS - 2, RADIUS - 2)
            elif focused:
                painter.setBrush(QColor(now.hover))
                painter.drawRoundedRect(QRectF(body), RADIUS - 2, RADIUS - 2)
            if tone or focused:
                colour = now.accent if focused else now.tone(tone).solid
                painter.setBrush(QColor(colour))
                painter.drawRect(self._part(px(MARGIN), BAR))
            self._paint_margin(painter, place)

    def _paint_margin(self, painter: QPainter, place: Qt.LayoutDirection) -> None:
        now = theme.current()
        high = painter.fontMetrics().height()
        box = self._part(4, px(MARGIN) - 14)
        upper = QRect(box.left(), 6, box.width(), high)
        if self.margin.number:
            painter.setPen(QColor(now.muted))
            draw_text(painter, upper, isolate_ltr(str(self.margin.number)), place, trailing=True)
        if self.shows_lock():
            start = box.right() - LOCK + 1 if is_rtl(place) else box.left()
            icons.paint(painter, QRect(start, upper.top() + (high - LOCK) // 2, LOCK, LOCK), "lock", "muted")
        if self.margin.mark:
            painter.setPen(QColor(now.tone(TONES[self.record.kind] or "grey").text))
            font = bold_font(painter.font())
            if self.record.kind not in (ParagraphKind.DECISION, ParagraphKind.ACTION):
                font = painter.font()
                font.setPixelSize(px(SIZES["small"]))
            painter.setFont(font)
            lower = QRect(box.left(), upper.bottom() + 2, box.width(), high)
            draw_text(painter, lower, self.margin.mark, place, trailing=True)

    def _part(self, start: int, wide: int) -> QRect:
        left = self.width() - start - wide if is_rtl(self.layoutDirection()) else start
        return QRect(left, 1, wide, self.height() - 2)

    def tell_name(self) -> None:
        """Say again what this is, after a list at the cursor spoke for it."""
        self.edit.setAccessibleDescription(self.edit.ghost())

    def _name(self) -> None:
        fallback = self.record.body.plain.best(self.language)
        if self.is_new:
            long = tr("Start typing. Enter begins the next paragraph.")
            fallback = long if self.edit.hasFocus() else tr("Start typing")
        self.edit.show_ghost(fallback or tr("Empty"))
        number = (
            tr("Paragraph {number}", number=self.margin.number) if self.margin.number else tr("New paragraph")
        )
        kind = (
            word("paragraph_kind", self.record.kind)
            if self.record.kind is not ParagraphKind.NARRATIVE
            else ""
        )
        taken = tr("adopted in session") if self.edit.locked else ""
        self.edit.setAccessibleName(listed((number, kind, self.margin.mark, taken)))
        told = []
        if self.edit.locked:
            told.append(tr("Adopted in session: the text stays as it is."))
        if self.margin.provisional:
            told.append(tr("A provisional mark: the number is given when the draft is circulated."))
        tip(self, "\n".join(told))

    def _focused(self) -> None:
        self._name()
        self.update()

    def _mirror(self) -> None:
        margin = px(MARGIN) + BAR + 4
        rtl = is_rtl(self.layoutDirection())
        self._layout.setContentsMargins(6 if rtl else margin, 1, margin if rtl else 6, 1)
