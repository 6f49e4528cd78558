"""The same text set by LibreOffice with the same fonts, to compare with."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

FONTS = Path("resources/fonts").resolve()
FACES = {"ar": "Noto Naskh Arabic", "ur": "Noto Nastaliq Urdu"}
COUNTRIES = {"ar": "EG", "ur": "PK"}

FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="P" style:family="paragraph">
<style:paragraph-properties fo:text-align="justify" style:writing-mode="rl-tb"/>
<style:text-properties fo:font-family="Noto Serif" fo:font-size="10.4pt"
 style:font-family-complex="{face}" style:font-size-complex="10.4pt"
 style:language-complex="{language}" style:country-complex="{country}"/>
</style:style></office:styles>
<office:body><office:text>{paragraphs}</office:text></office:body></office:document>
"""


def set_by_libreoffice(paragraphs: list[str], language: str, folder: Path) -> bytes:
    """A PDF of Arabic or Urdu paragraphs by LibreOffice, with our fonts and no others."""
    folder.mkdir(exist_ok=True)
    config = folder / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>", "utf-8"
    )
    body = "".join(f'<text:p text:style-name="P">{escape(paragraph)}</text:p>' for paragraph in paragraphs)
    source = folder / "text.fodt"
    source.write_text(
        FODT.format(face=FACES[language], language=language, country=COUNTRIES[language], paragraphs=body),
        "utf-8",
    )
    subprocess.run(
        [
            *("lowriter", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
            *("--convert-to", "pdf", "--outdir", str(folder), str(source)),
        ],
        env={**os.environ, "FONTCONFIG_FILE": str(config)},
        check=True,
        capture_output=True,
        timeout=300,
    )
    return (folder / "text.pdf").read_bytes()


def words_right(found: str, text: str) -> int:
    """How many words of `text` are found, each as often as it is there."""
    return (Counter(found.split()) & Counter(text.split())).total()
