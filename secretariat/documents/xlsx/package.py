"""The file around a workbook: the same content gives the same bytes, whenever and wherever it is written."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.rows import with_rows

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def describe(book: Workbook, *, title: str, author: str, subject: str, language: str, made_on: date) -> None:
    """Set the workbook's properties. No login and no clock: `made_on` stands for all dates."""
    properties = book.properties
    properties.title = title
    properties.creator = author
    properties.lastModifiedBy = author
    properties.subject = subject
    properties.language = language
    properties.created = properties.modified = datetime.combine(made_on, time())


_FORMULA = re.compile(r'(<c r="([A-Z]+[0-9]+)"[^>]*><f[^>]*>[^<]*</f>)<v ?(?:/>|></v>)')


def save(
    book: Workbook, out: BinaryIO, part_written: Callable[[str], None], pages: Iterable[Page] = ()
) -> None:
    """Write the workbook as a zip whose parts carry no time of day and no system.

    Args:
        book: the finished workbook.
        out: where the bytes go.
        part_written: told the name of each part once it is written; may raise to stop.
        pages: sheets of which openpyxl leaves something out: the values of formulas, and rows that are not cells.
    """
    known = {page.sheet.title: page for page in pages}
    parts = {
        f"xl/worksheets/sheet{number}.xml": known[sheet.title]
        for number, sheet in enumerate(book.worksheets, 1)
        if sheet.title in known
    }
    with _Package(out, part_written, parts) as package:
        ExcelWriter(book, package).save()


class _Package(ZipFile):
    def __init__(self, out: BinaryIO, part_written: Callable[[str], None], pages: Mapping[str, Page]) -> None:
        super().__init__(out, "w", ZIP_DEFLATED, allowZip64=True)
        self._part_written, self._pages = part_written, pages

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: Any, **__: Any) -> None:
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        super().writestr(_entry(name), data)
        self._part_written(name)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        """Take the sheet that openpyxl set down in a temporary file."""
        name = str(arcname)
        page = self._pages.get(name.removeprefix("/"))
        with Path(filename).open("rb") as source, self.open(_entry(name), "w") as target:
            if page is None or not (page.stored or page.rows):
                shutil.copyfileobj(source, target)
            else:
                for block in _completed(source.read().decode("utf-8"), page):
                    target.write(block)
        self._part_written(name)


def _completed(sheet: str, page: Page) -> Iterator[bytes]:
    if page.stored:
        sheet = _with_values(sheet, page.stored)
    return with_rows(sheet, page.rows.blocks(), page.rows.last) if page.rows else iter([sheet.encode()])


def _with_values(sheet: str, values: Mapping[str, int | float]) -> str:
    """Return the XML of a sheet whose formulas carry their values; each must have one."""
    return _FORMULA.sub(lambda found: f"{found[1]}<v>{values[found[2]]!r}</v>", sheet)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name.removeprefix("/"), _FIRST_DAY)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = 0o600 << 16
    return entry
