"""The structure tree: what is a heading, a paragraph, a table, said beside the drawing of it (ISO 32000-1, 14.7–14.8).

Blocks open elements and draw within them; text tags itself. What paints outside of any element (rules, tints, the
watermark) becomes an artifact when the page is closed, so that nothing on a page is ever neither of the two. An element
is known by a key, the block it came from, so that the parts of a block on two pages make one element.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

from secretariat.documents.typeset import said, visible

_PAINTING = frozenset(("f", "f*", "F", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "TJ", "Tj", "EI"))
_END = "EMC"
_LONGEST = 2_000  # characters of a title or description: more than anybody reads in such a place
LATE = "%late"  # begins what stands for text that is known only when all pages are filled


class _Mark(str):
    """An operator that begins or ends marked content, told apart from whatever else is drawn."""

    __slots__ = ()


class _Tagged(str):
    """Operators that begin and end the content of elements themselves."""

    __slots__ = ()


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree.

    Args:
        kind: a standard structure type ("P", "TD").
        attributes: further entries of its dictionary, as they stand in the file.
        kids: elements, (page, MCID) of content, or annotations by (page, name).
    """

    kind: str
    attributes: str = ""
    parent: Element | None = None
    kids: list[Element | tuple[int, int] | tuple[int, str]] = field(default_factory=list)
    reference: str = ""


class Tags:
    """The structure tree of one document while its pages are drawn.

    Args:
        canvas: that is drawn on; marks go among its operators.
        language: of the document; elements in another one say so.
    """

    def __init__(self, canvas: Any, language: str) -> None:
        self._canvas, self._language = canvas, language
        self.root = Element("Document")
        self._open = [self.root]
        self._keyed: dict[Hashable, Element] = {}
        self._pages: list[list[Element]] = [[]]
        self._annotations: list[Element] = []
        self._marking = False
        self._level = 0
        self._aside = False  # within an artifact
        self._kept: set[Hashable] = set()
        self._texts: list[str] = []

    @contextmanager
    def element(self, kind: str, key: Hashable = None, attributes: str = "") -> Iterator[Element]:
        """Draw within an element; one with the same key is continued. Within an artifact there are none.

        Args:
            kind: a standard structure type.
            key: of the block it stands for; None makes an element that nothing can continue.
            attributes: further entries, like `/A << /O /Table /Scope /Column >>`.
        """
        with self._within(self._at(kind, key, attributes)) as element:
            yield element

    @contextmanager
    def run_of(self, kind: str) -> Iterator[Element]:
        """Draw within the element of that kind that was drawn last here, or a new one: lines make one list."""
        last = self._open[-1].kids[-1] if self._open[-1].kids else None
        if not isinstance(last, Element) or last.kind != kind:
            last = self._at(kind, None, "")
        with self._within(last) as element:
            yield element

    @contextmanager
    def _within(self, element: Element) -> Iterator[Element]:
        self._open.append(element)
        try:
            yield element
        finally:
            self._open.pop()

    @contextmanager
    def content(self, kind: str = "", key: Hashable = None, attributes: str = "") -> Iterator[None]:
        """Draw the content of an element of that kind, or without one that of the element that is open."""
        if self._marking:
            yield
            return
        element = self._at(kind, key, attributes) if kind else self._open[-1]
        page = self._pages[-1]
        element.kids.append((len(self._pages) - 1, len(page)))
        self._begin(f"/{element.kind} <</MCID {len(page)}>> BDC")
        page.append(element)
        try:
            yield
        finally:
            self._finish()

    @contextmanager
    def artifact(self, subtype: str = "") -> Iterator[None]:
        """Draw what belongs to the page and not to the text: "Header", "Footer", "Watermark", or a repeated head."""
        if self._marking:
            yield
            return
        self._begin(f"/Artifact <</Type/Pagination{f'/Subtype/{subtype}' if subtype else ''}>> BDC")
        self._aside = True
        try:
            yield
        finally:
            self._aside = False
            self._finish()

    def keep(self, key: Hashable, text: str) -> None:
        """Keep the text of a paragraph that is about to be drawn, once for all its parts; not of an artifact."""
        if not self._aside and (key is None or key not in self._kept):
            self._kept.add(key)
            self._texts.append(text)

    @property
    def whole_text(self) -> str:
        """What was drawn, one paragraph a line, exactly as it was typed and in the order in which it is read."""
        return "".join(f"{text}\n" for text in self._texts)

    @contextmanager
    def once(self, kind: str, key: Hashable, attributes: str = "") -> Iterator[Element | None]:
        """Draw within a new element, or an artifact when it was there already: the head of a table on a later page."""
        if key in self._keyed:
            with self.artifact():
                yield None
        else:
            with self.element(kind, key, attributes) as element:
                yield element

    def text(
        self, key: Hashable, language: str, level: int = 0, instead: str = ""
    ) -> AbstractContextManager[None]:
        """Return a context in which a text is drawn as a paragraph, or as a heading of `level` 1 to 6.

        A level that would leave one out is raised (ISO 14289-1, 7.4.2): the first heading of a document is H1.

        Args:
            key: of the paragraph, of which this may be a part.
            language: of the text.
            level: of a heading, 0 for a paragraph.
            instead: the whole text where what is painted does not read in its order (see `typeset.said`).
        """
        kind = self._kind(key, level)
        if instead and not self._marking:
            return self._spoken(kind, key, self.language_of(language), instead)
        return self.content(kind, key, self.language_of(language))

    @contextmanager
    def spans(
        self, key: Hashable, language: str, level: int, parts: Sequence[tuple[str, str]]
    ) -> Iterator[Callable[[int], str]]:
        """Draw a text of which some is in other languages, by `draw`.

        Args:
            key: of the paragraph, as in `text`.
            language: of the text.
            level: of a heading, 0 for a paragraph.
            parts: in reading order, each with its language ("" for that of the text) and what is to be read out
                instead of what is painted ("" for nothing).

        Yields:
            what gives for the number of a part the operator that begins content of it; called once for each stretch.
        """
        with self.element(self._kind(key, level), key, self.language_of(language)) as element:
            made = [Element("Span", _span_attributes(*part), element) for part in parts]
            element.kids += made

            def begin(number: int) -> str:
                page = self._pages[-1]
                made[number].kids.append((len(self._pages) - 1, len(page)))
                page.append(made[number])
                return f"/Span <</MCID {len(page) - 1}>> BDC"

            yield begin

    def draw(self, operators: str) -> None:
        """Draw by operators of which all that paint are content of elements, or artifacts."""
        self._canvas._code.append(_Tagged(operators))

    @property
    def marking(self) -> bool:
        """Whether what is being drawn is content of an element already, or an artifact."""
        return self._marking

    def words(self, text: str) -> AbstractContextManager[None]:
        """Return a context in which `text` is drawn as content of the element that is open."""
        instead = said(text)
        return self.content("Span", None, actual_text(instead)) if instead else self.content()

    @contextmanager
    def _spoken(self, kind: str, key: Hashable, attributes: str, instead: str) -> Iterator[None]:
        part = None if key is None else (key, "instead")
        with self.element(kind, key, attributes), self.content("Span", part, actual_text(instead)):
            yield

    @contextmanager
    def label_of(self, key: Hashable, language: str, level: int = 0) -> Iterator[None]:
        """Draw the number of the text that is drawn next with the same key."""
        with self.element(self._kind(key, level), key, self.language_of(language)), self.content("Lbl"):
            yield

    def _kind(self, key: Hashable, level: int) -> str:
        if not level or key in self._keyed or self._marking:
            return "P"
        self._level = min(level, self._level + 1)
        return f"H{self._level}"

    def language_of(self, language: str) -> str:
        """Return the attribute that names a language which is not the document's, else nothing."""
        return f"/Lang ({language})" if language != self._language else ""

    def annotation(self, name: str) -> int:
        """Make the annotation `name` part of the open element and return its key in the parent tree."""
        self._open[-1].kids.append((len(self._pages) - 1, name))
        self._annotations.append(self._open[-1])
        return len(self._annotations) - 1

    def end_page(self, code: Sequence[str]) -> list[str]:
        """Return the page's operators with artifacts made of what was painted outside of all elements."""
        self._pages.append([])
        out: list[str] = []
        gap: list[str] = []
        inside = False
        for entry in code:
            if isinstance(entry, _Tagged):
                out += [*_as_artifact(gap), entry]
                gap = []
            elif isinstance(entry, _Mark):
                out += _as_artifact(gap)
                gap = []
                out.append(entry)
                inside = entry != _END
            elif inside:
                out.append(entry)
            else:
                gap.append(entry)
        return out + _as_artifact(gap)

    def add_to(self, document: Any) -> PDFObject:
        """Add the tree to the file, with its parent tree, and return its root.

        Structure keys of pages are their numbers from 0; those of annotations follow.
        """
        pages = [_number(document.Reference(page), document) for page in document.Pages.pages]
        root = Raw()
        reference = _number(document.Reference(root), document)
        elements = list(_all(self.root))
        for element in elements:
            element.reference = f"{document.objectcounter + 1} 0 R"
            document.Reference(Raw(), f"tag{document.objectcounter + 1}")
        for element in elements:
            parent = element.parent.reference if element.parent else reference
            raw = document.idToObject[f"tag{element.reference.partition(' ')[0]}"]
            raw.content = self._dictionary(element, parent, pages, document)
        nums = [
            f"{number} [{' '.join(element.reference for element in page)}]"
            for number, page in enumerate(self._pages[: len(pages)])
        ]
        nums += [
            f"{number} {element.reference}" for number, element in enumerate(self._annotations, len(pages))
        ]
        root.content = (
            f"<</Type/StructTreeRoot/K {self.root.reference}/ParentTree <</Nums [{' '.join(nums)}]>>"
            f"/ParentTreeNextKey {len(nums)}>>"
        )
        return root

    def _dictionary(self, element: Element, parent: str, pages: list[str], document: Any) -> str:
        page = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = " ".join(_kid(kid, page, pages, document) for kid in element.kids)
        on_page = "" if page is None else f"/Pg {pages[page]}"
        return f"<</Type/StructElem/S/{element.kind}/P {parent}{on_page}{element.attributes}/K [{kids}]>>"

    def _at(self, kind: str, key: Hashable, attributes: str) -> Element:
        if self._marking:
            return Element(kind)  # of nothing: what is being drawn is content already, or an artifact
        found = self._keyed.get(key) if key is not None else None
        if found is None:
            found = Element(kind, attributes, self._open[-1])
            self._open[-1].kids.append(found)
            if key is not None:
                self._keyed[key] = found
        return found

    def _begin(self, operator: str) -> None:
        self._canvas._code.append(_Mark(operator))
        self._marking = True

    def _finish(self) -> None:
        self._canvas._code.append(_Mark(_END))
        self._marking = False


def _span_attributes(language: str, instead: str) -> str:
    return (f"/Lang ({language})" if language else "") + (actual_text(instead) if instead else "")


class Raw(PDFObject):
    """An object of the file that is written as it stands."""

    __RefOnly__ = 1

    def __init__(self, content: str = "") -> None:
        self.content = content

    def format(self, document: Any) -> bytes:
        """Return what stands in the file."""
        return self.content.encode("latin-1")


def entry(text: str) -> str:
    """Return `text` as an entry of a dictionary may hold it: in one line, and not too long for a string of a PDF."""
    line = " ".join(visible(text.replace("\u00ad", "")).split())  # PDFDocEncoding has no soft hyphen
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def text_string(text: str, document: Any) -> str:
    """Return `text` as a PDF string, to stand in a `Raw` or among an element's attributes."""
    return bytes(PDFString(text).format(document)).decode("latin-1")


def actual_text(text: str) -> str:
    """Return the attribute by which `text` is read out in the place of what is painted (ISO 32000-1, 14.9.4)."""
    return f"/ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>"


def _as_artifact(gap: list[str]) -> list[str]:
    painting = [place for place, entry in enumerate(gap) if _paints(entry)]
    if not painting:
        return gap
    first, last = painting[0], painting[-1] + 1
    return [*gap[:first], "/Artifact BMC", *gap[first:last], _END, *gap[last:]]


def _paints(entry: str) -> bool:
    """Return whether operators put anything on the page; what spans several lines is taken to."""
    return "\n" in entry or entry.startswith(LATE) or entry.rpartition(" ")[2] in _PAINTING


def _all(element: Element) -> Iterator[Element]:
    """Yield an element and all within it, in reading order."""
    waiting = [element]
    while waiting:
        found = waiting.pop()
        yield found
        waiting += [kid for kid in reversed(found.kids) if isinstance(kid, Element)]


def _kid(
    kid: Element | tuple[int, int] | tuple[int, str], page: int | None, pages: list[str], document: Any
) -> str:
    if isinstance(kid, Element):
        return kid.reference
    at, content = kid
    if isinstance(content, str):
        return f"<</Type/OBJR/Pg {pages[at]}/Obj {_number(document.refAnnotation(content), document)}>>"
    return str(content) if at == page else f"<</Type/MCR/Pg {pages[at]}/MCID {content}>>"


def _number(reference: Any, document: Any) -> str:
    return bytes(reference.format(document)).decode("ascii")
