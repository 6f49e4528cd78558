"""The rules of PDF/UA-1: what a screen reader needs. Clauses are those of ISO 14289-1 unless 32000-1 is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

from secretariat.documents.pdf.canvas import Standard
from tests.documents.standards.model import Node, Opened
from tests.documents.standards.rules import rule

UAID = "{http://www.aiim.org/pdfua/ns/id/}"
DC = "{http://purl.org/dc/elements/1.1/}"
UA = Standard.PDF_A3U
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")

GROUPING = {"Document", "Part", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct"}
BLOCK = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD"}
INLINE = {"Span", "Quote", "Note", "Reference", "Link", "Annot", "Form", "Figure", "THead", "TBody", "TFoot"}
# What may stand in what (ISO 32000-1, tables 333, 336 and 337); the other kinds are free.
WITHIN = {
    "TOC": {"TOC", "TOCI", "Caption"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
AROUND = {
    "TOCI": {"TOC"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
}


@rule("5 the version of PDF/UA is named; Matterhorn 06-002", UA)
def ua_identification(opened: Opened) -> Iterator[str]:
    if opened.property(f"{UAID}part") != "1":
        yield f"{opened.property(f'{UAID}part')}"


@rule("7.1 the document says that it is tagged; Matterhorn 01-007 (Suspects)", UA)
def said_to_be_tagged(opened: Opened) -> Iterator[str]:
    info = opened.root.get("/MarkInfo", {})
    if info.get("/Marked") is not True or info.get("/Suspects", False):
        yield "MarkInfo"
    if "/StructTreeRoot" not in opened.root:
        yield "no structure tree"


@rule("7.1 everything painted is content or artifact, and never both; Matterhorn 01-003 to 01-005", UA)
def all_is_marked(opened: Opened) -> Iterator[str]:
    for number, page in enumerate(opened.pages, 1):
        if page.unmarked:
            yield f"page {number} paints {page.unmarked[:5]} outside of any mark"
        for mark in page.marked:
            if mark.nested:
                yield f"page {number}: {mark.nested} within {mark.tag}"
            if mark.paints and (mark.mcid is None) != (mark.tag == "Artifact"):
                yield f"page {number}: {mark.tag} with MCID {mark.mcid}"


@rule("7.1; ISO 32000-1, 14.7.4.4: content, structure tree and parent tree agree", UA)
def tree_is_complete(opened: Opened) -> Iterator[str]:
    in_tree: dict[tuple[int, int], Node] = {}
    for node in opened.tree:
        for place in node.content:
            if place in in_tree:
                yield f"MCID {place} belongs to two elements"
            in_tree[place] = node
    for number, page in enumerate(opened.pages):
        parents = list(opened.parent_tree.get(int(page.page.obj.get("/StructParents", -1)), []))
        ids = [mark.mcid for mark in page.marked if mark.mcid is not None]
        if len(set(ids)) < len(ids):
            yield f"page {number + 1}: an MCID is used twice"
        for mcid in ids:
            node = in_tree.pop((number, mcid), None)
            if node is None:
                yield f"page {number + 1}: MCID {mcid} is not in the tree"
            elif mcid >= len(parents) or parents[mcid].objgen != node.obj.objgen:
                yield f"page {number + 1}: MCID {mcid} has another parent in the parent tree"
    for place in in_tree:
        yield f"the tree has the content {place}, which is nowhere"


@rule("ISO 32000-1, 14.7.2: elements know their parents, and only cells are empty", UA)
def parents(opened: Opened) -> Iterator[str]:
    for node in opened.tree:
        parent = node.parent.obj if node.parent else opened.root.StructTreeRoot
        if node.obj.get("/P", pikepdf.Dictionary()).objgen != parent.objgen:
            yield f"{node.kind} {node.obj.objgen[0]}"
        if node.kind not in ("TD", "TH") and not node.kids and not node.content and not node.objects:
            yield f"{node.kind} {node.obj.objgen[0]} is empty"


@rule("7.1 elements are of standard kinds, or mapped to them; Matterhorn 02-001", UA)
def known_kinds(opened: Opened) -> Iterator[str]:
    for node in opened.tree:
        if node.kind not in GROUPING | BLOCK | INLINE:
            yield node.kind


@rule("7.2 and 7.5–7.6; ISO 32000-1, 14.8.4: elements stand where they may; Matterhorn 09-004 to 09-006", UA)
def nesting(opened: Opened) -> Iterator[str]:
    for node in opened.tree:
        if node.parent and node.parent.kind not in AROUND.get(node.kind, {node.parent.kind}):
            yield f"{node.kind} in {node.parent.kind}"
        for kid in node.kids:
            if kid.kind not in WITHIN.get(node.kind, {kid.kind}):
                yield f"{kid.kind} in {node.kind}"
        if node.kind in WITHIN and node.content:
            yield f"content straight in {node.kind}"


@rule("7.1 title: in the metadata, and shown; Matterhorn 06-003, 07-001, 07-002", UA)
def title(opened: Opened) -> Iterator[str]:
    if not opened.property(f"{DC}title"):
        yield "none"
    if opened.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "the file's name is shown in its place"


@rule("7.2 language of the document and of what is in another; Matterhorn 11-001 to 11-006", UA)
def language(opened: Opened) -> Iterator[str]:
    said = [str(opened.root.get("/Lang", ""))] + [str(n.obj.Lang) for n in opened.tree if "/Lang" in n.obj]
    for code in said:
        if not LANGUAGE.fullmatch(code):
            yield repr(code)
    if opened.property(f"{DC}language") != said[0]:
        yield f"{opened.property(f'{DC}language')} in the metadata"


@rule("7.3 figures have a text in their place; Matterhorn 13-004", UA)
def figures(opened: Opened) -> Iterator[str]:
    for node in opened.tree:
        if node.kind == "Figure" and not str(node.obj.get("/Alt", "")) + str(node.obj.get("/ActualText", "")):
            yield f"figure {node.obj.objgen[0]}"


@rule("7.4.2 headings begin with H1 and leave out no level; Matterhorn 14-001 to 14-003", UA)
def headings(opened: Opened) -> Iterator[str]:
    level = 0
    for node in opened.tree:
        if re.fullmatch("H[1-6]", node.kind):
            if int(node.kind[1]) > level + 1:
                yield f"{node.kind} after H{level}"
            level = int(node.kind[1])
    if not level:
        yield "there is none"


@rule("7.5 tables are regular, and their heads say what they head; Matterhorn 15-003", UA)
def tables(opened: Opened) -> Iterator[str]:
    for table in (node for node in opened.tree if node.kind == "Table"):
        rows = [[cell.kind for cell in row.kids] for row in table.all() if row.kind == "TR"]
        if len({len(row) for row in rows}) != 1:
            yield f"rows of {sorted({len(row) for row in rows})} cells"
        if not any("TH" in row for row in rows):
            yield "a table without heads"
        for cell in table.all():
            if cell.kind == "TH" and cell.obj.get("/A", {}).get("/Scope") not in ("/Row", "/Column", "/Both"):
                yield f"TH {cell.obj.objgen[0]} has no scope"


@rule(
    "7.18.1–7.18.5 annotations stand in the tree, in their own kind, with a text; Matterhorn 28-002 to 28-012",
    UA,
)
def annotations_in_tree(opened: Opened) -> Iterator[str]:
    owners = {number: node for node in opened.tree for number in node.objects}
    wanted = {"/Link": "Link", "/Widget": "Form"}
    for _, annotation in opened.annotations:
        name = f"{annotation.get('/Subtype')} {annotation.objgen[0]}"
        node = owners.get(annotation.objgen[0])
        if node is None or node.kind != wanted.get(str(annotation.get("/Subtype")), "Annot"):
            yield f"{name} in {node.kind if node else 'nothing'}"
        elif opened.parent_tree.get(int(annotation.get("/StructParent", -1))) != node.obj:
            yield f"{name} has another parent in the parent tree"
        if not str(annotation.get("/TU" if annotation.get("/Subtype") == "/Widget" else "/Contents", "")):
            yield f"{name} has no text"


@rule("7.18.3 the tab key follows the structure; Matterhorn 28-008, 28-009", UA)
def tab_order(opened: Opened) -> Iterator[str]:
    for number, page in enumerate(opened.pages, 1):
        if "/Annots" in page.page.obj and page.page.obj.get("/Tabs") != "/S":
            yield f"page {number}"


@rule("7.20 XObjects: none is used whose content is in the tree; Matterhorn 30-001, 30-002", UA)
def xobjects(opened: Opened) -> Iterator[str]:
    for obj in opened.pdf.objects:
        if isinstance(obj, pikepdf.Stream) and obj.get("/Subtype") == "/Form" and "/StructParents" in obj:
            yield f"object {obj.objgen[0]}"


@rule("7.17 bookmarks lead to places in the document", UA)
def bookmarks(opened: Opened) -> Iterator[str]:
    pages = set(opened.numbers)
    with opened.pdf.open_outline() as outline:
        for entry in outline.root:
            if (
                not isinstance(entry.destination, pikepdf.Array)
                or entry.destination[0].objgen[0] not in pages
            ):
                yield str(entry.title)
