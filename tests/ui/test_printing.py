"""Printing into a file, read back by poppler; and the way to it by keyboard."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from ui import printing
from ui.pages import PAGES
from ui.printing import ToPrint
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question
from ui.widgets.pdf_view import PdfView

from .sample_window import open_window


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let every printer be a file, and its dialog be confirmed at once."""
    target = tmp_path / "printed.pdf"

    def ask(_parent: QWidget, printer: QPrinter, _pages: int) -> bool:
        printer.setOutputFileName(str(target))
        printer.setResolution(150)
        return True

    monkeypatch.setattr(printing, "ask", ask)
    return target


def pages() -> bytes:
    """Three pages with marks in their corners, the second one lying."""
    buffer = BytesIO()
    canvas = Canvas(buffer)
    for number, size in enumerate((A4, landscape(A4), A4), 1):
        canvas.setPageSize(size)
        canvas.setFont("Helvetica", 90)
        canvas.drawCentredString(size[0] / 2, size[1] / 2, f"Page {number}")
        for x, y in ((20, 20), (size[0] - 60, size[1] - 60)):
            canvas.rect(x, y, 40, 40, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def pictures(pdf: bytes | Path, folder: Path) -> list[Image.Image]:
    source = pdf if isinstance(pdf, Path) else folder / "source.pdf"
    if isinstance(pdf, bytes):
        source.write_bytes(pdf)
    stem = folder / f"{source.stem}-page"
    subprocess.run(["pdftoppm", "-r", "60", "-png", str(source), str(stem)], check=True)
    return [Image.open(path).convert("L") for path in sorted(folder.glob(f"{source.stem}-page*.png"))]


def is_printed(parent: QWidget, target: Path) -> bool:
    return target.exists() and not parent.findChildren(printing.Printing)


def unlike(one: Image.Image, other: Image.Image) -> float:
    """How much two pictures differ, from 0 to 255 for each pixel."""
    return ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean[0]


def test_each_page_comes_out_as_large_as_it_is(
    qtbot: Any, printed: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(printing, "STRIP", 500_000)  # several for each page
    parent = QWidget()
    qtbot.addWidget(parent)
    running = printing.begin(parent, ToPrint("three", pages()))
    assert running is not None
    with qtbot.waitSignal(running.destroyed):
        pass
    before, after = pictures(pages(), tmp_path), pictures(printed, tmp_path)
    assert len(after) == 3
    for one, other in zip(before, after, strict=True):  # QPrinter counts paper in whole points
        assert abs(one.width - other.width) <= 2
        assert abs(one.height - other.height) <= 2
    for one, other in zip(before, after, strict=True):
        assert unlike(one, other) < 4
    assert unlike(before[2], after[2]) < unlike(before[0], after[2])


def test_chosen_pages_and_copies(qtbot: Any) -> None:
    printer = QPrinter()
    assert printing.chosen_pages(printer, 4) == [0, 1, 2, 3]
    printer.setFromTo(2, 3)
    assert printing.chosen_pages(printer, 4) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.chosen_pages(printer, 4) == [2, 1]
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    if not printer.supportsMultipleCopies():
        assert printing.chosen_pages(printer, 4) == [2, 1, 2, 1]
        printer.setCollateCopies(False)
        assert printing.chosen_pages(printer, 4) == [2, 2, 1, 1]


def test_nothing_is_printed_when_the_dialog_is_cancelled(
    qtbot: Any, monkeypatch: Any, tmp_path: Path
) -> None:
    monkeypatch.setattr(printing, "ask", lambda _parent, printer, _pages: False)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert printing.begin(parent, ToPrint("three", pages())) is None
    assert printing.begin(parent, ToPrint("broken", b"%PDF-no")) is None


def test_the_text_of_a_letter_is_printed_as_text(qtbot: Any, printed: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    printing.begin(
        parent, ToPrint("Letter", text="To: Dr Khan\n\n<b>Dear</b> colleague & friend", language="en")
    )
    said = subprocess.run(["pdftotext", str(printed), "-"], capture_output=True, text=True, check=True).stdout
    assert "<b>Dear</b> colleague & friend" in said


def test_a_view_of_a_pdf_keeps_its_keys_and_has_a_button(qtbot: Any, printed: Path) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    assert view.to_print() is None
    assert view.show_bytes(pages())
    view.show()
    with qtbot.waitActive(view):
        view.activateWindow()
    view.view.setFocus()
    before = view.view.zoomFactor()
    QTest.keyClick(view.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.view.zoomFactor() != before
    QTest.keyClick(view.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.view.zoomMode() == view.view.ZoomMode.FitToWidth
    view._print.click()
    qtbot.waitUntil(lambda: is_printed(view, printed))


def test_ctrl_p_prints_the_minutes_that_are_shown(
    qtbot: Any, store: SettingsStore, sample: Path, printed: Path, tmp_path: Path
) -> None:
    window = open_window(qtbot, store, sample, PAGES)
    page: Any = window.show_page("minutes")
    meeting = next(
        m for m in window.office.lists.meetings(window.context.group_id, "en") if m.symbol.endswith("/1")
    )
    page.preview.show_minutes(meeting.id, "en")
    page.side.show_pane("preview")
    qtbot.waitUntil(lambda: page.preview.view.page_count() > 0)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_printed(window, printed))
    assert len(pictures(printed, tmp_path)) == page.preview.view.page_count()


def test_ctrl_p_on_a_page_without_a_document_offers_those_that_can_be_made(
    qtbot: Any, store: SettingsStore, sample: Path, printed: Path
) -> None:
    window = open_window(qtbot, store, sample, PAGES)
    page: Any = window.show_page("meetings")
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = page.documents.prints
    assert menu.isVisible()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: is_printed(window, printed))
    menu.close()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None and window.isActiveWindow())
    window.show_page("actions")
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "shows no document" in window.banner.text()


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support", extend=True)
@pytest.mark.parametrize("wanted", [{"pdf": True}, {"text": "To: Dr Khan"}], ids=["pages", "text"])
def test_a_printer_that_takes_nothing_is_said(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: dict[str, Any]
) -> None:
    def ask(_parent: QWidget, printer: QPrinter, _pages: int) -> bool:
        printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
        return True

    monkeypatch.setattr(printing, "ask", ask)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    to_print = ToPrint("three", pages()) if "pdf" in wanted else ToPrint("three", language="en", **wanted)
    printing.begin(parent, to_print)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in parent.findChildren(Question)))
    (said,) = parent.findChildren(Question)
    assert said.windowTitle() == "Not printed"
    assert any("three" in label.text() for label in said.findChildren(QLabel))
    QTest.keyClick(said.yes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not parent.findChildren(Question))
    assert not parent.findChildren(printing.Printing)


def test_a_printer_that_fails_between_two_pages_is_said(
    qtbot: Any, printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    running = printing.begin(parent, ToPrint("three", pages()))
    assert running is not None
    monkeypatch.setattr(running._printer, "newPage", lambda: False)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in parent.findChildren(Question)))
    (said,) = parent.findChildren(Question)
    assert said.windowTitle() == "Not printed"
    assert not running.is_running()
    said.reject()
