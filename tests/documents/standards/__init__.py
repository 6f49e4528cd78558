"""The project's own list of what PDF/A-3u (ISO 19005-3), PDF/A-1b (ISO 19005-1) and PDF/UA-1 (ISO 14289-1) ask for.

`assert_archival` is for every test that makes a PDF. The list covers what a file of ours can get wrong: features that
the program never writes are refused as a whole (transparency, optional content, actions), and not looked at further.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from secretariat.documents.pdf.canvas import Standard
from tests.documents.standards import pdfa, pdfua
from tests.documents.standards.rules import RULES, broken

__all__ = ["RULES", "assert_archival", "broken", "pdfa", "pdfua"]


def assert_archival(data: bytes, standard: Standard = Standard.PDF_A3U) -> None:
    """Fail with every broken rule unless the file keeps to the standard, and to PDF/UA-1 if it is PDF/A-3u."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "document.pdf")
        file.write_bytes(data)
        checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    found = broken(data, standard)
    assert not found, "\n".join(f"{name}: {problem}" for name, some in found.items() for problem in some)
