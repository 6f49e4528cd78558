"""Sets a list of headings and paragraphs as PDF with another library.

    python pages.py LIBRARY cold TEXTS          # sets one document
    python pages.py LIBRARY warm TEXTS TEXTS…   # sets one after the other, and prints the seconds of each

TEXTS is JSON: [language, "heading" or "paragraph", text] each. Pages are A4 with the margins of the program's
documents; `BENCH_FONTS` is the folder of its fonts.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from html import escape
from pathlib import Path

FONTS = Path(os.environ["BENCH_FONTS"])
FACES = {"ar": "Noto Naskh Arabic", "ur": "Noto Nastaliq Urdu", "zh": "Noto Serif CJK SC"}
FILES = {"Latin": "NotoSerif-Regular.ttf", "bold": "NotoSerif-Bold.ttf"}
MARGIN, TOP, SIZE, LEADING = 62.4, 75.0, 10.4, 15.4
RIGHT_TO_LEFT = ("ar", "ur")
Blocks = list[tuple[str, str, str]]


def typst(blocks: Blocks, out: Path) -> None:
    """Typst by its Python package: the same compiler, without the start of another program."""
    import typst as library

    faces = ", ".join(f'"{face}"' for face in ("Noto Serif", *FACES.values()))
    source = [
        f'#set page(paper: "a4", margin: (x: {MARGIN}pt, y: {TOP}pt), numbering: "1 / 1")',
        f"#set text(font: ({faces}), size: {SIZE}pt)",
        f"#set par(justify: true, leading: {LEADING - SIZE * 0.7}pt, spacing: {LEADING}pt)",
    ]
    for language, kind, text in blocks:
        said = json.dumps(text, ensure_ascii=False)
        if kind == "heading":
            source.append(f"#heading({said})")
        else:
            face = FACES.get(language, "Noto Serif")
            source.append(f'#par(text(lang: "{language}", font: ("{face}", "Noto Serif"), {said}))')
    file = out.with_suffix(".typ")
    file.write_text("\n".join(source), encoding="utf-8")
    library.compile(str(file), output=str(out), font_paths=[str(FONTS)], ignore_system_fonts=True)


def weasyprint(blocks: Blocks, out: Path) -> None:
    """WeasyPrint, which finds the fonts by fontconfig."""
    from weasyprint import HTML

    style = (
        f"@page {{ size: A4; margin: {TOP}pt {MARGIN}pt;"
        " @bottom-right { content: counter(page) ' / ' counter(pages) } }"
        f" p {{ font: {SIZE}pt/{LEADING}pt 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC';"
        " text-align: justify }"
        " p[lang=ur] { font-family: 'Noto Nastaliq Urdu', 'Noto Serif' }"
    )
    body = []
    for language, kind, text in blocks:
        direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        tag = "h1" if kind == "heading" else "p"
        body.append(f'<{tag} lang="{language}" dir="{direction}">{escape(text)}</{tag}>')
    HTML(string=f"<!DOCTYPE html><style>{style}</style>{''.join(body)}").write_pdf(out)


def fpdf2(blocks: Blocks, out: Path) -> None:
    """fpdf2, which shapes nothing here."""
    from fpdf import FPDF

    book = FPDF(unit="pt", format="A4")
    book.set_margins(MARGIN, TOP, MARGIN)
    book.set_auto_page_break(True, TOP)
    book.add_font("serif", "", FONTS / FILES["Latin"])
    book.add_font("serif", "B", FONTS / FILES["bold"])
    book.add_page()
    for _, kind, text in blocks:
        heading = kind == "heading"
        book.set_font("serif", "B" if heading else "", SIZE + 4 * heading)
        book.multi_cell(0, LEADING, text, align="L" if heading else "J", new_x="LMARGIN", new_y="NEXT")
        book.ln(7)
    book.output(str(out))


def reportlab(blocks: Blocks, out: Path) -> None:
    """ReportLab's own paragraphs and pages."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, FONTS / file))
    body = ParagraphStyle(
        "body", fontName="Latin", fontSize=SIZE, leading=LEADING, alignment=TA_JUSTIFY, spaceAfter=7
    )
    heading = ParagraphStyle("heading", fontName="bold", fontSize=SIZE + 4, leading=LEADING + 5, spaceAfter=7)
    margins = {"leftMargin": MARGIN, "rightMargin": MARGIN, "topMargin": TOP, "bottomMargin": TOP}
    story = [Paragraph(escape(text), heading if kind == "heading" else body) for _, kind, text in blocks]
    SimpleDocTemplate(str(out), pagesize=A4, **margins).build(
        story, onLaterPages=lambda canvas, _: canvas.drawString(MARGIN, 40, str(canvas.getPageNumber()))
    )


def qt(blocks: Blocks, out: Path) -> None:
    """A QTextDocument that is printed by QPdfWriter."""
    from PySide6.QtCore import QMarginsF, Qt
    from PySide6.QtGui import (
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPdfWriter,
        QTextBlockFormat,
        QTextCharFormat,
        QTextCursor,
        QTextDocument,
    )

    if QGuiApplication.instance() is None:
        qt.application = QGuiApplication(["pages"])  # type: ignore[attr-defined]
        for file in FONTS.iterdir():
            QFontDatabase.addApplicationFont(str(file))
    document = QTextDocument()
    cursor = QTextCursor(document)
    for language, kind, text in blocks:
        block, letters = QTextBlockFormat(), QTextCharFormat()
        heading = kind == "heading"
        block.setAlignment(Qt.AlignmentFlag.AlignLeading if heading else Qt.AlignmentFlag.AlignJustify)
        if language in RIGHT_TO_LEFT:
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setBottomMargin(7)
        font = QFont([FACES.get(language, "Noto Serif"), "Noto Serif"])
        font.setPointSizeF(SIZE + 4 * heading)
        font.setBold(heading)
        letters.setFont(font)
        cursor.insertBlock(block, letters)
        cursor.insertText(text)
    writer = QPdfWriter(str(out))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, TOP, MARGIN, TOP),
        )
    )
    document.print_(writer)


LIBRARIES: dict[str, Callable[[Blocks, Path], None]] = {
    "Typst": typst,
    "WeasyPrint": weasyprint,
    "fpdf2": fpdf2,
    "ReportLab's own paragraphs": reportlab,
    "Qt's QPdfWriter": qt,
}


def main() -> None:
    """Set one document, or many and print the seconds of each."""
    name, how, *paths = sys.argv[1:]
    for path in map(Path, paths):
        begun = time.perf_counter()
        LIBRARIES[name](json.loads(path.read_text(encoding="utf-8")), path.with_suffix(".other.pdf"))
        if how == "warm":
            print(time.perf_counter() - begun)


if __name__ == "__main__":
    main()
