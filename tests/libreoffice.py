"""LibreOffice as focal points use it: opens workbooks, types into cells, and saves them, by a macro of its own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MODULE = (
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">'
    "{code}</script:module>"
)
_CODE = """
Sub Main(orders As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim wanted(0) As New com.sun.star.beans.PropertyValue
  wanted(0).Name = "FilterName"
  wanted(0).Value = "Calc MS Excel 2007 XML"
  files = Split(orders, "|")
  For Each file In files
    document = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, hidden())
    number = FreeFile
    Open file & ".fill" For Input As #number
    Do While Not Eof(number)
      Line Input #number, typed
      parts = Split(typed, Chr(9))
      If UBound(parts) = 2 Then
        cell = document.Sheets(0).getCellByPosition(CInt(parts(0)), CInt(parts(1)))
        cell.setFormula(parts(2))
      End If
    Loop
    Close #number
    document.storeToURL(ConvertToURL(file & ".back.xlsx"), wanted())
    document.close(True)
  Next
End Sub
"""


@dataclass(frozen=True, slots=True)
class Typed:
    """What is typed into a cell: its row and column (from 0), and the text as a user types it."""

    row: int
    column: int
    text: str


def typed_into(folder: Path, forms: dict[Path, Sequence[Typed]]) -> dict[Path, Path]:
    """Type into the first sheet of each workbook; return where LibreOffice saved each, by the original."""
    assert OFFICE, "LibreOffice is not installed"
    profile = folder / "libreoffice"
    command = [OFFICE, "--headless", f"-env:UserInstallation={profile.as_uri()}"]
    subprocess.run([*command, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(_HEAD + _MODULE.format(code=escape(_CODE)))
    for path, cells in forms.items():
        lines = [f"{cell.column}\t{cell.row}\t{cell.text}\n" for cell in cells]
        path.with_name(path.name + ".fill").write_text("".join(lines), "utf-8")
    orders = "|".join(map(str, forms))
    macro = f'macro:///Standard.Module1.Main("{orders}")'
    subprocess.run([*command, macro], check=True, capture_output=True, timeout=300)
    return {path: path.with_name(path.name + ".back.xlsx") for path in forms}
