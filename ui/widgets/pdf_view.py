"""A preview of a PDF from its bytes, with zoom and pages.

view = PdfView()
view.show_bytes(pdf)                    # False when they are no PDF; the page stays where it was
view.clear()

With the keyboard in it Ctrl++, Ctrl+- and Ctrl+0 are for the pages; elsewhere they are for the window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import printing
from ui.i18n import isolate_ltr, tr
from ui.printing import ToPrint
from ui.theme import SMALL
from ui.widgets.buttons import icon_button
from ui.widgets.text import muted

ZOOM_STEP, ZOOM_LEAST, ZOOM_MOST = 1.2, 0.25, 5.0


class PdfView(QWidget):
    """Pages one below the other, as wide as the view until zoomed."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        """What the document is called where it is printed."""
        self._pdf = b""
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(tr("Preview"))
        self._place = muted()
        self._build_bar()
        self.view.pageNavigator().currentPageChanged.connect(lambda _page: self._tell())
        self._tell()

    def show_bytes(self, pdf: bytes) -> bool:
        """Show a document; a new version of the shown one keeps page and zoom."""
        page = self.page()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        # The document reads from its buffer later too: it must outlive the call.
        self._buffer.deleteLater()
        self._buffer = buffer
        readable = self._document.error() == QPdfDocument.Error.None_ and self._document.pageCount() > 0
        self._pdf = pdf if readable else b""
        if readable:
            self.go_to(min(page, self._document.pageCount() - 1))
        self._tell()
        return readable

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._pdf = b""
        self._tell()

    def to_print(self) -> ToPrint | None:
        """Return the document that is shown."""
        return ToPrint(self.name or tr("Document"), self._pdf) if self._pdf else None

    def print_pages(self) -> None:
        """Print the document."""
        wanted = self.to_print()
        if wanted is not None:
            printing.begin(self, wanted)

    def page_count(self) -> int:
        """Return the number of pages."""
        return max(0, self._document.pageCount())

    def page(self) -> int:
        """Return the page shown, counted from 0."""
        return self.view.pageNavigator().currentPage()

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0."""
        if 0 <= page < self.page_count():
            self.view.pageNavigator().jump(page, QPointF(), self.view.pageNavigator().currentZoom())

    def zoom(self, factor: float) -> None:
        """Enlarge or reduce by `factor`."""
        now = (
            self._fit_factor() if self.view.zoomMode() != QPdfView.ZoomMode.Custom else self.view.zoomFactor()
        )
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(ZOOM_LEAST, min(ZOOM_MOST, now * factor)))

    def fit_width(self) -> None:
        """Let the pages be as wide as the view."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _build_bar(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        self._up = icon_button(
            "chevron-up", tr("Previous page (Ctrl+PageUp)"), lambda: self.go_to(self.page() - 1)
        )
        self._down = icon_button(
            "chevron-down", tr("Next page (Ctrl+PageDown)"), lambda: self.go_to(self.page() + 1)
        )
        out = icon_button("zoom-out", tr("Smaller (Ctrl+-)"), lambda: self.zoom(1 / ZOOM_STEP))
        fit = icon_button("move-horizontal", tr("As wide as the view (Ctrl+0)"), self.fit_width)
        enlarge = icon_button("zoom-in", tr("Larger (Ctrl++)"), lambda: self.zoom(ZOOM_STEP))
        for widget in (self._up, self._down, self._place):
            bar.addWidget(widget)
        bar.addStretch(1)
        self._print = icon_button("printer", tr("Print (Ctrl+P)"), self.print_pages)
        for widget in (out, fit, enlarge, self._print):
            bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        for key, run in {"Ctrl+PgUp": self._up.click, "Ctrl+PgDown": self._down.click}.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        # No shortcuts: the window has some with the same keys, and Qt would carry out neither of the two.
        self._own_keys = {
            Qt.Key.Key_Plus: enlarge.click,
            Qt.Key.Key_Equal: enlarge.click,
            Qt.Key.Key_Minus: out.click,
            Qt.Key.Key_0: fit.click,
            Qt.Key.Key_P: self.print_pages,
        }

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._own_key(event) is not None:
            event.accept()  # it comes back as a key that was pressed
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        run = self._own_key(event)
        if run is not None:
            run()
        else:
            super().keyPressEvent(event)

    def _own_key(self, event: QEvent) -> Callable[[], object] | None:
        if not isinstance(event, QKeyEvent):
            return None
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        return (
            self._own_keys.get(Qt.Key(event.key())) if held == Qt.KeyboardModifier.ControlModifier else None
        )

    def _fit_factor(self) -> float:
        size = self._document.pagePointSize(max(0, self.page()))
        dots = self.view.logicalDpiX() / 72
        return (
            max(ZOOM_LEAST, (self.view.viewport().width() - 24) / (size.width() * dots))
            if size.width()
            else 1.0
        )

    def _tell(self) -> None:
        count, page = self.page_count(), self.page()
        self._place.setText(tr("Page {page} of {count}", page=page + 1, count=count) if count else "")
        self._place.setAccessibleName(isolate_ltr(self._place.text()))
        self._print.setEnabled(count > 0)
        self._up.setEnabled(count > 0 and page > 0)
        self._down.setEnabled(count > 0 and page < count - 1)
