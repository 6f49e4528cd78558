"""On what was measured: the machine, and the versions of everything that was compared."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.processes import OTHERS

OURS = ("PySide6-Essentials", "SQLAlchemy", "reportlab", "uharfbuzz", "openpyxl", "python-calamine")
THEIRS = ("XlsxWriter", "PyExcelerate", "rustpy-xlsxwriter", "typst", "weasyprint", "fpdf2")
_ASK = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"


def machine() -> str:
    """Return in a line on what machine this runs."""
    cpu = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor() or platform.machine(),
    )
    virtual = any(line.startswith("flags") and " hypervisor" in line for line in _lines("/proc/cpuinfo"))
    memory = next((line.split()[1] for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), "0")
    kind = "a virtual machine, " if virtual else ""
    return (
        f"{kind}{cpu}, {os.cpu_count()} cores, {round(int(memory) / 2**20)} GB of memory, "
        f"{platform.system()} {platform.release()}"
    )


def versions() -> dict[str, str]:
    """Return the versions of what is compared by name."""
    found = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    found |= {name: version(name) for name in OURS}
    asked = subprocess.run([OTHERS, "-c", _ASK, *THEIRS], check=True, capture_output=True, text=True)
    found |= dict(zip(THEIRS, asked.stdout.split(), strict=True))
    if shutil.which("soffice"):
        said = subprocess.run(["soffice", "--version"], check=True, capture_output=True, text=True).stdout
        found["LibreOffice"] = said.split()[1]
    return found


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
