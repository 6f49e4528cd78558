"""Apache PDFBox Preflight, which judges PDF/A-1b from outside. It and Java come from Debian's packages."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

JAVA = Path("/usr/share/java")
JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")
MAIN = "org.apache.pdfbox.preflight.Validator_A1b"


def preflight(*documents: bytes) -> list[str]:
    """What Preflight says of each file: "" for a valid one, else its list of faults. One process judges all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = []
        for number, data in enumerate(documents):
            files.append(folder / f"{number}.pdf")
            files[-1].write_bytes(data)
        path = os.pathsep.join(str(JAVA / f"{jar}.jar") for jar in JARS)
        return [_judged(path, file) for file in files]


def _judged(path: str, file: Path) -> str:
    done = subprocess.run(
        ["java", "-Djava.awt.headless=true", "-cp", path, MAIN, str(file)], capture_output=True, text=True
    )
    said = done.stdout.strip()
    assert file.name in said, done.stderr
    return "" if said == f"The file {file.name} is a valid PDF/A-1b file" else said
