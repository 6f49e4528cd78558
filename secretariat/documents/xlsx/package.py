"""The file around a workbook: the same content gives the same bytes, whenever and wherever it is written."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

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


Stored = Mapping[str, Mapping[str, int | float]]
_FORMULA = re.compile(r'(<c r="([A-Z]+[0-9]+)"[^>]*><f[^>]*>[^<]*</f>)<v ?(?:/>|></v>)')


def save(
    book: Workbook, out: BinaryIO, part_written: Callable[[str], None], stored: Stored | None = None
) -> None:
    """Write the workbook as a zip whose parts carry no time of day and no system.

    Args:
        book: the finished workbook.
        out: where the bytes go.
        part_written: told the name of each part once it is written; may raise to stop.
        stored: by title of a sheet and cell, the values of formulas, which openpyxl leaves out.
    """
    values = {
        f"xl/worksheets/sheet{number}.xml": (stored or {}).get(sheet.title, {})
        for number, sheet in enumerate(book.worksheets, 1)
    }
    with _Package(out, part_written, values) as package:
        ExcelWriter(book, package).save()


class _Package(ZipFile):
    def __init__(self, out: BinaryIO, part_written: Callable[[str], None], stored: Stored) -> None:
        super().__init__(out, "w", ZIP_DEFLATED, allowZip64=True)
        self._part_written, self._stored = part_written, stored

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: Any, **__: Any) -> None:
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        super().writestr(_entry(name), data)
        self._part_written(name)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        """Take the sheet that openpyxl set down in a temporary file."""
        name = str(arcname)
        values = self._stored.get(name.removeprefix("/"))
        with Path(filename).open("rb") as source, self.open(_entry(name), "w") as target:
            if values:
                target.write(_with_values(source.read().decode("utf-8"), values).encode("utf-8"))
            else:
                shutil.copyfileobj(source, target)
        self._part_written(name)


def _with_values(sheet: str, values: Mapping[str, int | float]) -> str:
    """Return the XML of a sheet whose formulas carry their values; each must have one."""
    return _FORMULA.sub(lambda found: f"{found[1]}<v>{values[found[2]]!r}</v>", sheet)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name.removeprefix("/"), _FIRST_DAY)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = 0o600 << 16
    return entry
