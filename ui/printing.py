"""Printing: the pages of a PDF, or the text of a letter, on a printer that the user chooses.

    printing.print_shown(window)                                # Ctrl+P: what the page shows
    printing.begin(parent, ToPrint("PPHWG-2026-AM.pdf", pdf))   # asks for the printer, then page after page

Whatever has a method `to_print` that returns a `ToPrint` (or None, when nothing is shown in it) can be printed. Pages
are painted at the resolution of the printer, in strips, one page at each turn of the event loop, with a way to cancel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument, QTextOption
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from ui.i18n import is_rtl_language, isolate, tr
from ui.widgets.dialogs import Question

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST_DOTS = 600
"""Dots per inch. More shows nothing more on paper, and takes minutes for a document."""
STRIP = 4_000_000
"""Pixels that are painted at once: a page at 600 dots is 35 million."""
POINTS = 72.0


@dataclass(frozen=True, slots=True)
class ToPrint:
    """What is to be printed: the bytes of a PDF, or else a text with its language. `name` is told to the printer."""

    name: str
    pdf: bytes = b""
    text: str = ""
    language: str = ""


def ask_printer(parent: QWidget, printer: QPrinter, pages: int) -> bool:
    """Let the user choose printer, pages and copies in the system's dialog."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    if pages:
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    return bool(dialog.exec() == QPrintDialog.DialogCode.Accepted)


ask: Callable[[QWidget, QPrinter, int], bool] = ask_printer


def shown(widget: QWidget) -> ToPrint | None:
    """Return what is shown in `widget` and can be printed; the document with the keyboard before others."""
    found = [w for w in widget.findChildren(QWidget) if hasattr(w, "to_print") and w.isVisible()]
    focused = widget.window().focusWidget()
    found.sort(key=lambda w: not (focused is not None and (w is focused or w.isAncestorOf(focused))))
    return next((one for one in (w.to_print() for w in found) if one is not None), None)


def print_shown(window: MainWindow) -> None:
    """Print the document that the page shows; where it shows none, offer those that can be made."""
    page = window.page()
    if page is None or window.context is None:
        return
    wanted = shown(page)
    if wanted is not None:
        begin(window, wanted)
        return
    for widget in page.findChildren(QWidget):
        offer = getattr(widget, "offer_prints", None)
        if offer is not None and widget.isVisible() and widget.isEnabled():
            offer()
            return
    window.context.notify(
        tr("This page shows no document. Open a preview, or choose one under Documents."), "amber"
    )


def begin(parent: QWidget, wanted: ToPrint) -> Printing | None:
    """Ask for a printer and begin to print; None when it was cancelled or there is nothing to print."""
    document = _document(wanted.pdf)
    pages = document.pageCount() if document is not None else 0
    if not pages and not wanted.text:
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(wanted.name)
    if document is not None and pages:
        _lay_out(printer, document.pagePointSize(0))
    if not ask(parent, printer, pages):
        return None
    printer.setResolution(min(printer.resolution(), MOST_DOTS))
    if document is None or not pages:
        _print_text(printer, wanted)
        if printer.printerState() == QPrinter.PrinterState.Error:
            tell_failed(parent, wanted.name)
        return None
    printing = Printing(parent, printer, document)
    printing.start()
    return printing


def tell_failed(parent: QWidget | None, name: str) -> None:
    """Say that a printer took nothing, without stopping the window."""
    text = tr(
        "The printer did not take “{name}”, or its file could not be written. Look whether it is switched on and "
        "connected, or print to another printer or place.",
        name=isolate(name),
    )
    said = Question(parent, tr("Not printed"), text, tr("Close"))
    said.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    said.open()


class Printing(QObject):
    """One document on its way to the printer, a page at each turn of the event loop."""

    def __init__(self, parent: QWidget, printer: QPrinter, document: QPdfDocument) -> None:
        super().__init__(parent)
        self._painter = QPainter()  # before the printer: what is let go of first is ended first
        self._printer, self._document = printer, document
        document.setParent(self)
        self._pages = chosen_pages(printer, document.pageCount())
        self._done = 0
        self._progress = QProgressDialog("", tr("Cancel"), 0, len(self._pages), parent)
        self._progress.setWindowTitle(tr("Print"))
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(500)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)

    def is_running(self) -> bool:
        """Return whether pages are still to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin with the first page."""
        self._timer.start()

    def _next(self) -> None:
        if self._progress.wasCanceled():
            self._printer.abort()
            self._end()
            return
        number = self._pages[self._done]
        self._tell()
        size = self._document.pagePointSize(number)
        self._printer.setPageOrientation(_orientation(size))
        ready = self._printer.newPage() if self._done else self._painter.begin(self._printer)
        if not ready:
            self._end()
            tell_failed(self._progress.parentWidget(), self._printer.docName())
            return
        paint_page(self._painter, self._printer, self._document, number)
        self._done += 1
        self._progress.setValue(self._done)
        if self._done == len(self._pages):
            self._end()

    def _tell(self) -> None:
        self._progress.setLabelText(
            tr("Printing page {page} of {count}", page=self._done + 1, count=len(self._pages))
        )

    def _end(self) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        self._progress.close()
        self._progress.deleteLater()
        self.deleteLater()


def chosen_pages(printer: QPrinter, count: int) -> Sequence[int]:
    """Return the pages to print, counted from 0, in order; repeated where the printer itself makes no copies."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(max(1, first) - 1, min(count, last)))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = max(1, printer.copyCount())
    return pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]


def paint_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, number: int) -> None:
    """Paint one page as large as the paper, or as large as its printable part allows when it is of another size."""
    room, size = _room(printer, document.pagePointSize(number)), QSize()
    size = room.size()
    high = max(1, STRIP // max(1, size.width()))
    for top in range(0, size.height(), high):
        strip = QRect(0, top, size.width(), min(high, size.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(size)
        options.setScaledClipRect(strip)
        image = document.render(number, strip.size(), options)
        painter.drawImage(room.topLeft() + strip.topLeft(), image)


def _room(printer: QPrinter, size: QSizeF) -> QRect:
    """Return where on the paper a page goes, in dots of the printer, whose origin is that of the printable part."""
    dots = printer.resolution()
    paper = printer.pageLayout().fullRectPixels(dots)
    inner = printer.pageLayout().paintRectPixels(dots)
    wanted = QSizeF(size.width() * dots / POINTS, size.height() * dots / POINTS)
    fits = abs(wanted.width() - paper.width()) < dots / 5 and abs(wanted.height() - paper.height()) < dots / 5
    area = paper if fits else inner
    scaled = wanted.scaled(QSizeF(area.size()), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    place = QRect(area.topLeft(), scaled)
    place.moveCenter(area.center())
    return place if printer.fullPage() else place.translated(-inner.topLeft())


def _lay_out(printer: QPrinter, size: QSizeF) -> None:
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setPageOrientation(_orientation(size))
    printer.setFullPage(True)


def _orientation(size: QSizeF) -> QPageLayout.Orientation:
    wide = size.width() > size.height()
    return QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait


def _document(pdf: bytes) -> QPdfDocument | None:
    if not pdf:
        return None
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document if document.error() == QPdfDocument.Error.None_ else None


def _print_text(printer: QPrinter, wanted: ToPrint) -> None:
    """Print plain text as it reads, on the paper and with the margins of the printer."""
    text = QTextDocument()
    option = QTextOption()
    rtl = is_rtl_language(wanted.language)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    text.setDefaultTextOption(option)
    text.setPlainText(wanted.text)
    text.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, isolate(wanted.name))
    text.print_(printer)
