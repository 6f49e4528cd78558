"""Comment forms as Word files: properties and bookmarks, rows of the table, tracked changes as if accepted."""

from __future__ import annotations

from posixpath import join, normpath
from typing import Any

from lxml import etree

from secretariat.domain.comment_forms import (
    COLUMNS,
    ITEM_MARK,
    KEY_MARK,
    NUMBER_MARK,
    TEXT_MARK,
    WHOLE_NUMBER,
)
from secretariat.domain.errors import RuleViolation
from secretariat.readers.form_rows import FormRow
from secretariat.readers.preflight import Package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DELETED = {f"{_W}del", f"{_W}moveFrom", _FALLBACK}
_LETTERS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    f"{_W}softHyphen": "\N{SOFT HYPHEN}",
}


def document_rows(package: Package) -> tuple[dict[str, str], list[FormRow]]:
    """Return the form's entries and the rows of its table; no entries when it is none of our forms.

    Raises:
        RuleViolation: `form_damaged`, its XML cannot be read.
    """
    main, properties = _main_parts(package)
    if main not in package.parts or properties not in package.parts:
        return {}, []
    entries = {entry.get("name", ""): "".join(entry.itertext()) for entry in _parse(package, properties)}
    rows: list[FormRow] = []
    for row in _parse(package, main).iter(f"{_W}tr"):
        inside = next(row.iterancestors(f"{_W}tr"), None)  # a table that somebody put into a comment
        found = _row(row) if inside is None else None
        if found and (found.marked or rows):  # over the first of our rows stand letterhead and titles
            rows.append(found)
    return entries, rows


def _parse(package: Package, part: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(package.parts[part], parser)
    except etree.XMLSyntaxError as error:
        raise RuleViolation("form_damaged", name=package.path.name) from error


def _main_parts(package: Package) -> tuple[str, str]:
    """Return the names of the main part and of the custom properties, as the package's relationships have them."""
    found = {"officeDocument": "", "custom-properties": ""}
    if "_rels/.rels" in package.parts:
        for relation in _parse(package, "_rels/.rels").iter(_RELATION):
            kind = relation.get("Type", "").rpartition("/")[2]
            if kind in found:
                found[kind] = normpath(join("/", relation.get("Target", "")))[1:]
    return found["officeDocument"], found["custom-properties"]


def _row(row: Any) -> FormRow | None:
    """Return a row of the form; None for its head, titles of agenda items, rows deleted, empty, or of no form."""
    if row.find(f"{_W}trPr/{_W}del") is not None or row.find(f"{_W}trPr/{_W}tblHeader") is not None:
        return None
    marks = [mark.get(f"{_W}name", "") for mark in row.iter(f"{_W}bookmarkStart")]
    numbers = _after(marks, NUMBER_MARK)
    cells = [_text(cell).strip() for cell in row.findall(f"{_W}tc")]
    if _after(marks, ITEM_MARK) or (not numbers and not any(cells)):
        return None
    if not numbers and len(cells) != len(COLUMNS):
        return None
    if len(numbers) != 1 or len(cells) != len(COLUMNS) or not numbers[0].isdecimal():
        return FormRow(marked=False, shown=cells[0] if cells else "")
    number = int(numbers[0])
    shown, text, comment, commenter = cells
    return FormRow(
        marked=True,
        number=number,
        key="".join(_after(marks, KEY_MARK)),
        mark="".join(_after(marks, TEXT_MARK)),
        expected=f"{number}." if number != WHOLE_NUMBER else shown,
        shown=shown,
        text=text,
        comment=comment,
        commenter=commenter,
    )


def _after(marks: list[str], beginning: str) -> list[str]:
    return [mark.removeprefix(beginning) for mark in marks if mark.startswith(beginning)]


def _text(cell: Any) -> str:
    """Return a cell's text, a line for each paragraph, tracked insertions in and deletions out."""
    paragraphs = (
        paragraph
        for paragraph in cell.iter(f"{_W}p")
        if next(paragraph.iterancestors(_FALLBACK), None) is None  # the same again, for older programs
    )
    return "\n".join(map(_letters, paragraphs))


def _letters(element: Any) -> str:
    parts: list[str] = []
    for child in element:
        if child.tag in _DELETED or child.tag == f"{_W}p":  # a paragraph within one has its own turn
            continue
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in _LETTERS and element.tag == f"{_W}r":
            parts.append(_LETTERS[child.tag])
        else:
            parts.append(_letters(child))
    return "".join(parts)
