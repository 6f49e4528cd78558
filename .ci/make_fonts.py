"""Make `resources/fonts/` anew from Debian's font packages, with their licences.

    apt-get install fonts-noto-core fonts-noto-cjk unicode-data
    python .ci/make_fonts.py

Needs uharfbuzz. The faces of fonts-noto-core are copied as they are. The three Chinese ones are subset to the
8,105 characters of the Table of General Standard Chinese Characters (2013), which Unicode lists as `kTGH` in
Unihan_OtherMappings.txt, and to the punctuation of Chinese text; glyph ids stay what they were, because they equal the
CIDs by which a PDF names the glyphs of a CFF font.
"""

from __future__ import annotations

import bz2
import gzip
import re
import shutil
from pathlib import Path

import uharfbuzz as hb

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
TRUETYPE = Path("/usr/share/fonts/truetype/noto")
OPENTYPE = Path("/usr/share/fonts/opentype/noto")
UNIHAN = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
DOC = Path("/usr/share/doc")

COPIED = (
    *(f"NotoSerif-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")),
    *(f"NotoSans-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")),
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "NotoNastaliqUrdu-Regular.ttf",
    "NotoNastaliqUrdu-Bold.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
)
SUBSET = {
    "NotoSerifCJKsc-Regular.otf": "NotoSerifCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf": "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Bold.otf": "NotoSansCJK-Bold.ttc",
}
SIMPLIFIED_CHINESE = 2  # its place in the collections
PUNCTUATION = (
    (0x00B7, 0x00B7),  # middle dot, inside transliterated names
    (0x2010, 0x2027),  # dashes, quotation marks, ellipsis
    (0x203B, 0x203B),  # reference mark
    (0x2460, 0x2473),  # circled numbers
    (0x3000, 0x301F),  # CJK symbols and punctuation
    (0x3021, 0x3029),  # Suzhou numerals
    (0xFE10, 0xFE1F),  # vertical forms
    (0xFE30, 0xFE4F),  # compatibility forms
    (0xFF01, 0xFF5E),  # full-width ASCII
    (0xFFE0, 0xFFE6),  # full-width signs
)
FEATURES = ("ccmp", "kern", "palt", "halt", "chws", "liga")


def standard_characters() -> set[int]:
    """Return the code points of the Table of General Standard Chinese Characters."""
    text = bz2.decompress(UNIHAN.read_bytes()).decode("utf-8")
    found = {int(code, 16) for code in re.findall(r"^U\+([0-9A-F]+)\tkTGH\t", text, re.MULTILINE)}
    if len(found) != 8105:
        raise SystemExit(f"expected 8,105 characters, found {len(found)}")
    return found


def subset(source: Path, characters: set[int]) -> bytes:
    """Return the simplified Chinese face of the collection `source`, reduced to `characters`, glyph ids unchanged."""
    face = hb.Face(hb.Blob.from_file_path(str(source)), SIMPLIFIED_CHINESE)
    order = hb.SubsetInput()
    order.unicode_set.update(characters)
    order.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    tags = order.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
    tags.clear()
    tags.update(int.from_bytes(tag.encode("ascii"), "big") for tag in FEATURES)
    missing = characters - set(face.unicodes)
    if missing & standard_characters():
        raise SystemExit(f"{source.name} lacks {sorted(missing)}")
    return bytes(hb.subset(face, order).blob.data)


def licence(package: str, target: str) -> None:
    """Copy the licence that Debian keeps for `package`."""
    plain = DOC / package / "copyright"
    text = plain.read_bytes() if plain.exists() else gzip.decompress(plain.with_suffix(".gz").read_bytes())
    (OUT / target).write_bytes(text)


def main() -> None:
    """Write all fonts and licences."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        shutil.copyfile(TRUETYPE / name, OUT / name)
    characters = standard_characters() | {c for first, last in PUNCTUATION for c in range(first, last + 1)}
    for name, source in SUBSET.items():
        (OUT / name).write_bytes(subset(OPENTYPE / source, characters))
    licence("fonts-noto-core", "LICENSE-noto-core.txt")
    licence("fonts-noto-cjk", "LICENSE-noto-cjk.txt")
    total = sum(path.stat().st_size for path in OUT.iterdir())
    print(f"{total / 1e6:.1f} MB in {OUT.name}")


if __name__ == "__main__":
    main()
