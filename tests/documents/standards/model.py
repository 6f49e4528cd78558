"""A PDF as the rules look at it: what its pages paint and mark, its structure tree, fonts, annotations and metadata."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from xml.etree import ElementTree

import pikepdf
from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont

SHOWING = frozenset(("Tj", "TJ", "'", '"'))
PAINTING = SHOWING | set(re.findall(r"\S+", "f F f* B B* b b* S s sh Do")) | {"INLINE IMAGE"}
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


@dataclass
class Marked:
    """A marked-content sequence that is not within another: its tag, MCID, and whether others stand in it."""

    tag: str
    mcid: int | None
    nested: list[str] = field(default_factory=list)
    paints: bool = False


@dataclass
class Page:
    """What the content of one page does."""

    page: Any
    marked: list[Marked] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    shown: dict[str, set[int]] = field(default_factory=dict)
    operators: set[str] = field(default_factory=set)
    deepest: int = 0
    balanced: bool = True


@dataclass
class Node:
    """An element of the structure tree: `items` are elements and content by (page, MCID), `objects` annotations."""

    kind: str
    obj: Any
    parent: Node | None
    items: list[Node | tuple[int, int]] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)

    @property
    def kids(self) -> list[Node]:
        return [item for item in self.items if isinstance(item, Node)]

    @property
    def content(self) -> list[tuple[int, int]]:
        return [item for item in self.items if isinstance(item, tuple)]

    def places(self) -> Iterator[tuple[int, int]]:
        """All content within, in reading order."""
        for item in self.items:
            if isinstance(item, Node):
                yield from item.places()
            else:
                yield item

    def all(self) -> Iterator[Node]:
        yield self
        for kid in self.kids:
            yield from kid.all()


class Opened:
    """A PDF opened for checking."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.root = self.pdf.Root

    @cached_property
    def pages(self) -> list[Page]:
        return [_read_page(page) for page in self.pdf.pages]

    @cached_property
    def numbers(self) -> dict[int, int]:
        """Object number of each page, to its place."""
        return {page.obj.objgen[0]: place for place, page in enumerate(self.pdf.pages)}

    @cached_property
    def tree(self) -> list[Node]:
        """All elements in reading order, the first the one at the top."""
        if "/StructTreeRoot" not in self.root or "/K" not in self.root.StructTreeRoot:
            return []
        kids = self.root.StructTreeRoot.K
        tops = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        return [node for top in tops for node in self._node(top, None).all()]

    def _node(self, obj: Any, parent: Node | None) -> Node:
        node = Node(str(obj.get("/S", "/?"))[1:], obj, parent)
        kids = obj.get("/K", pikepdf.Array())
        for kid in list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                node.items.append((self.numbers.get(obj.Pg.objgen[0], -1) if "/Pg" in obj else -1, kid))
            elif kid.get("/Type") == "/MCR":
                at = kid.get("/Pg", obj.get("/Pg"))
                node.items.append((self.numbers.get(at.objgen[0], -1), int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                node.objects.append(kid.Obj.objgen[0])
            else:
                node.items.append(self._node(kid, node))
        return node

    @cached_property
    def parent_tree(self) -> dict[int, Any]:
        root = self.root.get("/StructTreeRoot", {})
        nums = list(root.get("/ParentTree", {}).get("/Nums", []))
        return {int(key): value for key, value in zip(nums[::2], nums[1::2], strict=True)}

    @cached_property
    def annotations(self) -> list[tuple[Any, Any]]:
        """(page, annotation) of all pages."""
        return [(page, annotation) for page in self.pdf.pages for annotation in page.get("/Annots", [])]

    @cached_property
    def fonts(self) -> dict[tuple[int, int], tuple[Any, set[int]]]:
        """Every font that is used, by object: its dictionary, and the codes that are shown in it."""
        found: dict[tuple[int, int], tuple[Any, set[int]]] = {}
        for page in self.pages:
            fonts = page.page.Resources.get("/Font", {})
            for name, codes in page.shown.items():
                font = fonts[name]
                found.setdefault(font.objgen, (font, set()))[1].update(codes)
        return found

    @cached_property
    def xmp(self) -> ElementTree.Element | None:
        if "/Metadata" not in self.root:
            return None
        return ElementTree.fromstring(self.root.Metadata.read_bytes())

    def property(self, name: str) -> str | None:
        """The text of an XMP property, the first of a list; `{namespace}name`."""
        if self.xmp is None:
            return None
        for element in self.xmp.iter(name):
            items = [item.text or "" for item in element.iter(f"{RDF}li")]
            return items[0] if items else (element.text or "").strip()
        return None

    @cached_property
    def sequences(self) -> list[dict[int, str]]:
        """The text of each page by MCID, read by the fonts' ToUnicode."""
        return [_sequences(page) for page in self.pages]

    def dictionaries(self) -> Iterator[Any]:
        """Yield every dictionary of the file, those of streams and those within others included."""
        for obj in self.pdf.objects:
            yield from _dictionaries(obj)


def _dictionaries(obj: Any, depth: int = 0) -> Iterator[Any]:
    if isinstance(obj, pikepdf.Dictionary | pikepdf.Stream):
        yield obj
        values = list(obj.as_dict().values()) if isinstance(obj, pikepdf.Dictionary) else list(_entries(obj))
    elif isinstance(obj, pikepdf.Array):
        values = list(obj)
    else:
        return
    for value in values:
        if isinstance(value, pikepdf.Object) and not value.is_indirect and depth < 20:
            yield from _dictionaries(value, depth + 1)


def _entries(stream: Any) -> Iterator[Any]:
    for key in stream.keys():  # noqa: SIM118 - a stream is no mapping
        yield stream[key]


def _read_page(page: Any) -> Page:
    found = Page(page)
    depth, font = 0, ""
    stack: list[Marked] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        found.operators.add(operator)
        if operator in ("q", "Q"):
            depth += 1 if operator == "q" else -1
            found.deepest, found.balanced = max(found.deepest, depth), found.balanced and depth >= 0
        elif operator in ("BDC", "BMC"):
            _begin(found, stack, operator, operands)
        elif operator == "EMC":
            found.balanced = found.balanced and bool(stack)
            del stack[-1:]
        elif operator == "Tf":
            font = str(operands[0])
        elif operator in PAINTING:
            if stack:
                stack[0].paints = True
            else:
                found.unmarked.append(operator)
            if operator in SHOWING:
                found.shown.setdefault(font, set()).update(_codes(operands))
    found.balanced = found.balanced and depth == 0 and not stack
    return found


def _begin(page: Page, stack: list[Marked], operator: str, operands: list[Any]) -> None:
    properties = operands[1] if operator == "BDC" else None
    if isinstance(properties, pikepdf.Name):
        properties = page.page.Resources.Properties[properties]
    mcid = properties.get("/MCID") if properties is not None else None
    made = Marked(str(operands[0])[1:], None if mcid is None else int(mcid))
    if stack:
        stack[0].nested.append(made.tag)
    else:
        page.marked.append(made)
    stack.append(made)


def _codes(operands: list[Any]) -> Iterator[int]:
    """Yield the two-byte codes of what a text operator shows."""
    parts = list(operands[-1]) if isinstance(operands[-1], pikepdf.Array) else [operands[-1]]
    for part in parts:
        if isinstance(part, pikepdf.String):
            raw = bytes(part)
            yield from (int.from_bytes(raw[place : place + 2], "big") for place in range(0, len(raw), 2))


def to_unicode(font: Any) -> dict[int, str]:
    """The CMap of a font from codes to text, as far as it is made of `bfchar`."""
    if "/ToUnicode" not in font:
        return {}
    blocks = re.findall(r"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes().decode("ascii"), re.DOTALL)
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]*)>", "".join(blocks))
    return {int(code, 16): bytes.fromhex(value).decode("utf-16-be") for code, value in pairs}


@dataclass
class Program:
    """The embedded font program: the width in thousandths of each CID in it."""

    width: Callable[[int], float | None]
    cids: set[int]


def program(descendant: Any) -> Program | None:
    """The font program of a CIDFont, read by fontTools; None when there is none."""
    descriptor = descendant.get("/FontDescriptor", {})
    if "/FontFile2" in descriptor:
        font = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
        upem, metrics, order = font["head"].unitsPerEm, font["hmtx"].metrics, font.getGlyphOrder()
        # what a subset dropped keeps its number and has no outline and no width
        cids = {n for n, name in enumerate(order) if font["glyf"][name].numberOfContours or metrics[name][0]}
        return Program(lambda cid: metrics[order[cid]][0] * 1000 / upem if cid < len(order) else None, cids)
    if "/FontFile3" not in descriptor:
        return None
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(descriptor.FontFile3.read_bytes()), None)
    top = fonts[0]
    names = {(int(name[3:]) if name.startswith("cid") else 0): name for name in top.charset}
    scale = 1000 * top.FontMatrix[0] if hasattr(top, "FontMatrix") else 1.0

    def width(cid: int) -> float | None:
        if cid not in names:
            return None
        glyph = top.CharStrings[names[cid]]
        glyph.draw(_Nowhere())
        return float(glyph.width) * scale

    return Program(width, set(names))


class _Nowhere:
    """A pen that draws nothing: a CFF glyph knows its width once it was drawn."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *points: None


def widths(descendant: Any) -> dict[int, float]:
    """The widths that a CIDFont declares, by CID (ISO 32000-1, 9.7.4.3)."""
    found: dict[int, float] = {}
    entries = list(descendant.get("/W", []))
    while entries:
        first = int(entries.pop(0))
        second = entries.pop(0)
        if isinstance(second, pikepdf.Array):
            found |= {first + place: float(value) for place, value in enumerate(second)}
        else:
            value = float(entries.pop(0))
            found |= dict.fromkeys(range(first, int(second) + 1), value)
    return found


def text_of(opened: Opened, node: Node) -> str:
    """What stands in an element, in reading order; right-to-left text as it is painted, from left to right."""
    read = [opened.sequences[page].get(mcid, "") for page, mcid in node.places()]
    return " ".join(" ".join(read).split())


def _sequences(page: Page) -> dict[int, str]:
    found: dict[int, str] = {}
    maps = {name: to_unicode(font) for name, font in page.page.Resources.get("/Font", {}).items()}
    font, mcid = "", None
    for instruction in pikepdf.parse_content_stream(page.page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator == "BDC" and isinstance(operands[1], pikepdf.Dictionary):
            mcid = operands[1].get("/MCID")
        elif operator == "EMC":
            mcid = None
        elif operator == "Tf":
            font = str(operands[0])
        elif operator in SHOWING and mcid is not None:
            text = "".join(maps[font].get(code, "") for code in _codes(operands))
            found[int(mcid)] = found.get(int(mcid), "") + text
        elif operator == "Tm" and mcid is not None and int(mcid) in found:
            found[int(mcid)] += " "
    return found
