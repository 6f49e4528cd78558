"""Annotations: links within the document, and the empty fields in which the heads of delegation sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from secretariat.documents.pdf.archive import Stream
from secretariat.documents.pdf.tags import entry

_PRINT = 4  # the one flag that an archive lets an annotation have, and asks for (ISO 19005-3, 6.3.2)

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A field to be signed.

    Args:
        name: within the document, each once; without a full stop, which would part it.
        description: read out for it: who signs.
    """

    name: str
    description: str


def link(rectangle: Rectangle, destination: Any, description: str) -> PDFDictionary:
    """Return a link to a place in the document; `description` is read out for it (ISO 14289-1, 7.18.5)."""
    return PDFDictionary(
        {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray(rectangle),
            "Border": PDFArray([0, 0, 0]),
            "F": _PRINT,
            "Contents": PDFString(description),
            "Dest": destination,
        }
    )


def signature(rectangle: Rectangle, field: SignatureField, document: Any) -> PDFDictionary:
    """Return an empty signature field with its widget, whose appearance is an empty one (ISO 19005-3, 6.3.3)."""
    left, bottom, right, top = rectangle
    size = f"{right - left:.2f} {top - bottom:.2f}"
    nothing = Stream(f"/Type/XObject/Subtype/Form/BBox [0 0 {size}]/Resources <<>>", b"")
    return PDFDictionary(
        {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Widget"),
            "FT": PDFName("Sig"),
            "T": PDFString(field.name),
            "TU": PDFString(entry(field.description)),
            "Rect": PDFArray(rectangle),
            "F": _PRINT,
            "P": document.thisPageRef(),
            "AP": PDFDictionary({"N": document.Reference(nothing)}),
        }
    )
