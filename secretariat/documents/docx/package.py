"""The file around a Word document: its settings and properties, and the same bytes for the same content."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from secretariat.documents.docx.fonts import font_table
from secretariat.documents.docx.styles import style_sheet
from secretariat.documents.docx.xml import Element, el, with_region
from secretariat.documents.pdf.gathering import Look
from secretariat.documents.typeset import is_rtl
from secretariat.domain.text import clean

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PROGRAM = "Secretariat"
_DROPPED = {RT.THUMBNAIL, RT.CUSTOM_XML, RT.NUMBERING, RT.WEB_SETTINGS, f"{RT.STYLES}WithEffects"}
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the one that custom properties have
LONGEST_PROPERTY = 255
"""Characters that Word keeps of a custom property."""


def new_document(language: str, width: float, theme: Look) -> WordDocument:
    """Return an empty document with our styles, fonts and settings, and nothing of python-docx's own template.

    Args:
        language: BCP 47.
        width: of the text, in points.
        theme: the colours.
    """
    document = Document()
    package, part = document.part.package, document.part
    for rels in (package.rels, part.rels):
        for rel_id in [key for key, rel in rels.items() if _unwanted(rel.reltype)]:
            del rels[rel_id]
    _refill(part.styles.element, style_sheet(language, width, theme))
    _refill(part.settings.element, _settings(language))
    for rel in part.rels.values():
        if rel.reltype == RT.FONT_TABLE:
            rel.target_part._blob = _bytes(font_table())
    for rel in package.rels.values():
        if rel.reltype == RT.EXTENDED_PROPERTIES:
            rel.target_part._blob = _application()
    return document


def describe(
    document: WordDocument, *, title: str, author: str, subject: str, language: str, made_on: date
) -> None:
    """Set the document's properties. No login and no clock: `made_on` stands for all dates."""
    properties = document.core_properties
    properties.title = _short(title)
    properties.author = properties.last_modified_by = _short(author)
    properties.subject = _short(subject)
    properties.language = language
    properties.comments = properties.keywords = properties.category = ""
    properties.created = properties.modified = datetime.combine(made_on, time())
    properties.revision = 1


def set_custom_properties(document: WordDocument, values: dict[str, str]) -> None:
    """Give the document custom properties, texts of at most `LONGEST_PROPERTY` characters."""
    root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _VALUES})
    for number, (name, value) in enumerate(values.items(), 2):  # 0 and 1 are reserved
        entry = etree.SubElement(
            root, f"{{{_CUSTOM}}}property", {"fmtid": _FORMAT_ID, "pid": str(number), "name": name}
        )
        etree.SubElement(entry, f"{{{_VALUES}}}lpwstr").text = clean(value)
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), _CUSTOM_TYPE, _bytes(root), package)
    package.relate_to(part, RT.CUSTOM_PROPERTIES)


def save(document: WordDocument, out: BinaryIO) -> None:
    """Write the document as a zip whose parts stand in a fixed order and carry no time of day and no system."""
    made = io.BytesIO()
    document.save(made)
    with ZipFile(made) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        first = "[Content_Types].xml"
        for name in sorted(source.namelist(), key=lambda name: (name != first, name)):
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name))


def _unwanted(relation: str) -> bool:
    return relation in _DROPPED or relation.rpartition("/")[2] in ("stylesWithEffects", "thumbnail")


def _refill(old: Element, new: Element) -> None:
    for child in list(old):
        old.remove(child)
    for name in list(old.attrib):
        del old.attrib[name]
    old.extend(list(new))


def _bytes(element: Element) -> bytes:
    return bytes(etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True))


def _short(text: str) -> str:
    """Return `text` as one line of a length that properties take."""
    return " ".join(clean(text).split())[:LONGEST_PROPERTY]


def _settings(language: str) -> Element:
    office = "http://schemas.microsoft.com/office/word"
    compatibility = {
        "compatibilityMode": "15",
        "overrideTableStyleFontSizeAndJustification": "1",
        "enableOpenTypeFeatures": "1",
        "doNotFlipMirrorIndents": "1",
        "differentiateMultirowTableHeaders": "1",
    }
    code = with_region(language)
    themed: dict[str, object] = {"val": "en-GB" if is_rtl(language) else code}
    if is_rtl(language):
        themed["bidi"] = code
    return el(
        "w:settings",
        None,
        el("w:zoom", {"percent": "100"}),
        el("w:defaultTabStop", {"val": "720"}),
        el("w:characterSpacingControl", {"val": "doNotCompress"}),
        el(
            "w:compat",
            None,
            *(
                el("w:compatSetting", {"name": name, "uri": office, "val": value})
                for name, value in compatibility.items()
            ),
        ),
        el("w:themeFontLang", themed),
        el("w:decimalSymbol", {"val": "."}),
        el("w:listSeparator", {"val": ","}),
    )


def _application() -> bytes:
    root: Any = etree.Element(f"{{{_EXTENDED}}}Properties", nsmap={None: _EXTENDED})
    etree.SubElement(root, f"{{{_EXTENDED}}}Application").text = _PROGRAM
    return _bytes(root)
