"""Apache PDFBox Preflight, which judges PDF/A-1b from outside. It and Java come from Debian's packages."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

JAVA = Path("/usr/share/java")
JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")
MAIN = "org.apache.pdfbox.preflight.Validator_A1b"


def preflight(*documents: bytes) -> list[str]:
    """What Preflight says of each file: "" for a valid one, else its list of faults. One process judges all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{number}.pdf" for number in range(len(documents))]
        for file, data in zip(files, documents, strict=True):
            file.write_bytes(data)
        (folder / "list").write_text("\n".join(str(file) for file in files))
        path = os.pathsep.join(str(JAVA / f"{jar}.jar") for jar in JARS)
        command = [
            "java",
            "-Djava.awt.headless=true",
            "-cp",
            path,
            MAIN,
            "xml",
            "group",
            str(folder / "list"),
        ]
        done = subprocess.run(command, capture_output=True, text=True)
        assert (folder / "list.preflight.xml").exists(), done.stderr
        found = {
            judged.get("name"): _verdict(judged)
            for judged in ElementTree.parse(folder / "list.preflight.xml").iter("preflight")
        }
    return [found[file.name] for file in files]


def _verdict(judged: ElementTree.Element) -> str:
    valid = judged.find("isValid")
    if valid is not None and valid.get("type") == "PDF/A1-b" and valid.text == "true":
        return ""
    return " · ".join(judged.itertext()).strip() or "no verdict"
