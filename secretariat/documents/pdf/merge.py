"""One PDF out of several: pages, outlines, structure trees, embedded files and signature fields brought together.

The first one gives metadata, colour space and language; what it promises (PDF/A-3u, PDF/UA-1) the others keep, since
all are made here. Each of the others becomes a "Part" of the first one's structure tree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

_XYZ = 3  # where the upper edge stands in [page /XYZ left top zoom]


@dataclass(frozen=True, slots=True)
class Part:
    """A PDF to be brought in: its title in the outline, the language it is in, and its file."""

    title: str
    language: str
    file: BinaryIO


def page_count(file: BinaryIO) -> int:
    """Return how many pages a PDF has."""
    with Pdf.open(file) as pdf:
        return len(pdf.pages)


def embedded_files(file: BinaryIO) -> dict[str, bytes]:
    """Return the files embedded in a PDF, by name."""
    with Pdf.open(file) as pdf:
        return {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}


def merge(first: BinaryIO, parts: Sequence[Part], out: BinaryIO) -> None:
    """Write `first`, and then all `parts`, as one PDF to `out`. The same files give the same bytes.

    The links of `first` lead, in their order, to the first pages of the parts.
    """
    with Pdf.open(first) as pdf:
        links = [
            link for page in pdf.pages for link in _annotations(page.obj) if link.get("/Dest") is not None
        ]
        embedded = _embedded(pdf)
        outline: list[OutlineItem] = []
        for number, part in enumerate(parts):
            start = len(pdf.pages)
            with Pdf.open(part.file) as source:
                _add_pages(pdf, source)
                _add_tags(pdf, source, start, part.language)
                _add_fields(pdf, start, number)
                for name, specification in _embedded(source).items():
                    _take_in(embedded, name, pdf.copy_foreign(specification))
                outline.append(_bookmarks(source, part.title, start))
        _embed(pdf, embedded)
        starts = [cast(int, item.destination) for item in outline]
        for link, start in zip(links, starts, strict=False):
            link["/Dest"] = Array([pdf.pages[start].obj, Name.XYZ, 0, _top(pdf.pages[start].obj), 0])
        with pdf.open_outline() as found:
            found.root[:] = outline
        pdf.save(
            out,
            deterministic_id=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )


def _annotations(page: Object) -> list[Object]:
    return list(page.get("/Annots", Array()))


def _top(page: Object) -> float:
    box = cast(Array, page["/MediaBox"])
    return float(box[3])


def _add_pages(pdf: Pdf, source: Pdf) -> None:
    """Append the pages; links within the source lead to the same places as before."""
    start = len(pdf.pages)
    places = {page.obj.objgen: place for place, page in enumerate(source.pages)}
    for page in source.pages:  # one by one: fields and links, about which `extend` warns, are put right here
        pdf.pages.append(page)
    for place, page in enumerate(source.pages):
        for old, new in zip(_annotations(page.obj), _annotations(pdf.pages[start + place].obj), strict=True):
            destination = old.get("/Dest")
            if isinstance(destination, Array):
                target = pdf.pages[start + places[destination[0].objgen]].obj
                new["/Dest"] = Array([target, *list(destination)[1:]])


def _add_tags(pdf: Pdf, source: Pdf, start: int, language: str) -> None:
    """Bring the source's structure tree in, its keys behind those that are there."""
    root, other = pdf.Root.StructTreeRoot, pdf.copy_foreign(source.Root.StructTreeRoot)
    shift = int(root.ParentTreeNextKey)
    document = root.K
    part = other.K
    part.S, part.P = Name.Part, document
    part.Lang = String(language)
    document.K = Array([*_kids(document), part])
    entries = list(other.ParentTree.Nums)
    for key, element in zip(entries[::2], entries[1::2], strict=True):
        root.ParentTree.Nums.append(int(key) + shift)
        root.ParentTree.Nums.append(element)
    root.ParentTreeNextKey = shift + int(other.ParentTreeNextKey)
    for page in list(pdf.pages)[start:]:
        page.obj.StructParents = int(page.obj.StructParents) + shift
        for annotation in _annotations(page.obj):
            annotation["/StructParent"] = int(annotation["/StructParent"]) + shift


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K")
    return list(kids) if isinstance(kids, Array) else [kids] if kids is not None else []


def _add_fields(pdf: Pdf, start: int, number: int) -> None:
    """Make the signature fields of a part fields of the whole, under names that each stand once."""
    fields = []
    for page in list(pdf.pages)[start:]:
        for annotation in _annotations(page.obj):
            if annotation.get("/Subtype") == Name.Widget:
                annotation["/T"] = String(f"{number + 1}-{annotation['/T']}")
                annotation["/P"] = page.obj
                fields.append(annotation)
    if fields:
        if "/AcroForm" not in pdf.Root:
            pdf.Root.AcroForm = Dictionary(Fields=Array())
        for field in fields:
            pdf.Root.AcroForm.Fields.append(field)


def _embedded(pdf: Pdf) -> dict[str, Object]:
    """Return the specifications of the embedded files by name."""
    names = pdf.Root.get("/Names", Dictionary()).get("/EmbeddedFiles", Dictionary()).get("/Names", Array())
    entries = list(names)
    return {str(key): value for key, value in zip(entries[::2], entries[1::2], strict=True)}


def _take_in(embedded: dict[str, Object], name: str, specification: Object) -> None:
    """Add an embedded file; another one of the same name gets a number in front of its own."""
    free, number = name, 1
    while free in embedded:
        if embedded[free].EF.F.read_bytes() == specification.EF.F.read_bytes():
            return
        number += 1
        free = f"{number}-{name}"
    if free != name:
        specification.F = specification.UF = String(free)
    embedded[free] = specification


def _embed(pdf: Pdf, embedded: dict[str, Object]) -> None:
    if not embedded:
        return
    names = Array()
    for name in sorted(embedded):
        names.append(String(name))
        names.append(embedded[name])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
    pdf.Root.AF = Array([embedded[name] for name in sorted(embedded)])


def _bookmarks(source: Pdf, title: str, start: int) -> OutlineItem:
    """Return the part's bookmark with those of the source below it."""
    places = {page.obj.objgen: place for place, page in enumerate(source.pages)}
    whole = OutlineItem(title, start, page_location="XYZ", left=0, top=_top(source.pages[0].obj), zoom=0)
    whole.is_closed = True
    with source.open_outline() as outline:
        whole.children += [_bookmark(item, places, start) for item in outline.root]
    return whole


def _bookmark(item: OutlineItem, places: dict[tuple[int, int], int], start: int) -> OutlineItem:
    destination = item.destination
    assert isinstance(destination, Array)
    page, top = start + places[destination[0].objgen], float(destination[_XYZ])
    made = OutlineItem(item.title, page, page_location="XYZ", left=0, top=top, zoom=0)
    made.is_closed = True
    made.children += [_bookmark(child, places, start) for child in item.children]
    return made
