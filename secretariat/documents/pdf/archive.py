"""What makes a PDF one for the archive: PDF/A-3u (ISO 19005-3) with PDF/UA-1 (ISO 14289-1), or PDF/A-1b (ISO 19005-1).

ReportLab's objects are given what the standards ask for (metadata in XMP, a colour space for all colours, the
structure tree, embedded files), and are written by a writer of our own.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from secretariat.documents.pdf.colour import CONDITION, srgb_profile
from secretariat.documents.pdf.file import compact_file, plain_file, stream
from secretariat.documents.pdf.tags import Raw, Tags, entry, text_string
from secretariat.documents.typeset import is_rtl

PRODUCER = "Secretariat"


class Standard(StrEnum):
    """The archive standard that a file keeps to."""

    PDF_A3U = "PDF/A-3u"
    PDF_A1B = "PDF/A-1b"


class Relationship(StrEnum):
    """What an embedded file is to the document (ISO 19005-3, 6.8): source, data, the same in another form, addition."""

    SOURCE = "Source"
    DATA = "Data"
    ALTERNATIVE = "Alternative"
    SUPPLEMENT = "Supplement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file embedded in the document.

    Args:
        name: of the file, without a folder; each name once.
        mime: its media type ("application/json").
        data: its bytes.
        relationship: to the document.
        description: shown beside the name, in the document's language.
    """

    name: str
    mime: str
    data: bytes
    relationship: Relationship
    description: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a viewer shows under "properties"; `created` is the date of the content, not of the writing."""

    title: str
    author: str
    subject: str
    language: str
    created: dt.date

    def entry(self, name: str) -> str:
        """Return the field `name` as it stands in the file; there is nothing in it that XML could not hold."""
        return entry(getattr(self, name))


def archived(
    canvas: Any, metadata: Metadata, tags: Tags, standard: Standard, attachments: Sequence[Attachment]
) -> bytes:
    """Return the whole file of a canvas whose pages are all drawn.

    Raises:
        ValueError: attachments in PDF/A-1, which forbids them, or two of one name.
    """
    document = canvas._doc
    for fonts in document.delayedFonts:
        fonts.addObjects(document)
    document.Reference(document.Catalog)
    _complete_catalog(document, metadata, standard)
    document.Catalog.StructTreeRoot = tags.add_to(document)
    _attach(document, metadata, standard, attachments)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    info = document.Reference(Raw(_info(metadata, document)))
    objects = _objects(document)
    numbers = document.idToObjectNumberAndVersion
    root = numbers[document.Reference(document.Catalog).name][0]
    as_file = plain_file if standard is Standard.PDF_A1B else compact_file
    return as_file(objects, root, numbers[info.name][0])


def _objects(document: Any) -> list[bytes]:
    """Return all objects as they stand in the file; formatting one may add others behind it."""
    objects: list[bytes] = []
    while len(objects) + 1 in document.numberToId:
        found = document.idToObject[document.numberToId[len(objects) + 1]]
        content = bytes(found.format(document))
        if content.endswith(b"endstream\n") and not isinstance(found, Stream):
            content = content.removesuffix(b"endstream\n") + b"\nendstream\n"  # ISO 19005-1, 6.1.7
        objects.append(content)
    return objects


class Stream(Raw):
    """A stream of the file that is not ReportLab's."""

    def __init__(self, dictionary: str, data: bytes, *, compressed: bool = True) -> None:
        super().__init__()
        self._made = stream(dictionary, data, compressed=compressed)

    def format(self, document: Any) -> bytes:
        """Return what stands in the file."""
        return self._made


def _complete_catalog(document: Any, metadata: Metadata, standard: Standard) -> None:
    catalog = document.Catalog
    catalog.__NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    preferences = {"DisplayDocTitle": "true"}
    if is_rtl(metadata.language):
        preferences["Direction"] = PDFName("R2L")
    catalog.ViewerPreferences = PDFDictionary(preferences)
    catalog.Metadata = Stream(
        "/Type/Metadata/Subtype/XML", _xmp(metadata, standard).encode("utf-8"), compressed=False
    )
    profile = document.Reference(Stream("/N 3", srgb_profile()))
    intent = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(CONDITION),
        "Info": PDFString(CONDITION),
        "RegistryName": PDFString("http://www.color.org"),
        "DestOutputProfile": profile,
    }
    catalog.OutputIntents = PDFArray([PDFDictionary(intent)])


def _attach(document: Any, metadata: Metadata, standard: Standard, attachments: Sequence[Attachment]) -> None:
    if not attachments:
        return
    names = sorted(attachment.name for attachment in attachments)
    if standard is Standard.PDF_A1B or len(set(names)) < len(names):
        raise ValueError(f"{standard} takes no such attachments: {names}")
    references = {
        attachment.name: document.Reference(_specification(document, metadata, attachment))
        for attachment in attachments
    }
    tree: list[Any] = []
    for name in names:
        tree += [PDFString(name), references[name]]
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(tree)})})
    document.Catalog.AF = PDFArray(list(references.values()))


def _specification(document: Any, metadata: Metadata, attachment: Attachment) -> PDFDictionary:
    check = hashlib.md5(attachment.data, usedforsecurity=False).hexdigest()  # the one that PDF knows
    date = _stamp(metadata)
    embedded = document.Reference(
        Stream(
            f"/Type/EmbeddedFile/Subtype/{attachment.mime.replace('/', '#2F')}/Params <</Size {len(attachment.data)}"
            f"/ModDate ({date})/CheckSum <{check}>>>",
            attachment.data,
        )
    )
    return PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(attachment.name),
            "UF": PDFString(attachment.name),
            "Desc": PDFString(attachment.description),
            "AFRelationship": PDFName(attachment.relationship.value),
            "EF": PDFDictionary({"F": embedded, "UF": embedded}),
        }
    )


def _stamp(metadata: Metadata) -> str:
    return f"D:{metadata.created:%Y%m%d}000000+00'00'"


def _info(metadata: Metadata, document: Any) -> str:
    texts = {
        "Title": metadata.entry("title"),
        "Author": metadata.entry("author"),
        "Subject": metadata.entry("subject"),
        "Creator": PRODUCER,
        "Producer": PRODUCER,
        "CreationDate": _stamp(metadata),
        "ModDate": _stamp(metadata),
    }
    entries = (f"/{name} {text_string(text, document)}" for name, text in texts.items() if text)
    return f"<<{''.join(entries)}>>"


def _xmp(metadata: Metadata, standard: Standard) -> str:
    """Return the metadata packet; it says the same as the information dictionary (ISO 19005-1, 6.7.3)."""
    title, author, subject = (escape(metadata.entry(name)) for name in ("title", "author", "subject"))
    date = f"{metadata.created:%Y-%m-%d}T00:00:00+00:00"
    first = standard is Standard.PDF_A1B
    parts = [
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>',
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else "",
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
        if subject
        else "",
        f"<dc:language><rdf:Bag><rdf:li>{escape(metadata.language)}</rdf:li></rdf:Bag></dc:language>",
        "<dc:format>application/pdf</dc:format>",
        f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>",
        f"<xmp:MetadataDate>{date}</xmp:MetadataDate>",
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>",
        f"<pdfaid:part>{1 if first else 3}</pdfaid:part>",
        f"<pdfaid:conformance>{'B' if first else 'U'}</pdfaid:conformance>",
    ]
    return _PACKET.format(body="\n".join(part for part in parts if part), more="" if first else _UA)


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
{body}
</rdf:Description>{more}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""

# PDF/A wants every schema described that it does not know itself, and PDF/UA's it does not (ISO 19005-3, 6.6.2.3).
_UA = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>"""
