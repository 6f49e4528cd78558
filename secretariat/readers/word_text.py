"""The text of a Word file that came back: tracked changes as if accepted, comments in the margin with their authors."""

from __future__ import annotations

from dataclasses import dataclass, field
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

from secretariat.domain.errors import RuleViolation
from secretariat.readers.preflight import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DELETED = {f"{W}del", f"{W}moveFrom", _FALLBACK}
_LETTERS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    f"{W}softHyphen": "\N{SOFT HYPHEN}",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the margin."""

    text: str
    author: str


@dataclass(frozen=True, slots=True)
class WordText:
    """The parts of a Word file that say something: its document, custom properties, and comments by their ids."""

    document: Any
    properties: dict[str, str] = field(default_factory=dict)
    remarks: dict[str, Remark] = field(default_factory=dict)

    def remarks_in(self, element: Any) -> list[Remark]:
        """Return the comments that are anchored within an element."""
        anchors = (anchor.get(f"{W}id", "") for anchor in element.iter(f"{W}commentReference"))
        return [self.remarks[anchor] for anchor in anchors if anchor in self.remarks]


def open_text(package: Package) -> WordText | None:
    """Return what a package says, None when it has no document or no custom properties.

    Raises:
        RuleViolation: `form_damaged`, its XML cannot be read.
    """
    main = _targets(package, "_rels/.rels", "").get("officeDocument", "")
    properties = custom_properties(package)
    if main not in package.parts or not properties:
        return None
    folder = dirname(main)
    beside = _targets(package, join(folder, "_rels", f"{main[len(folder) :].strip('/')}.rels"), folder)
    comments = beside.get("comments", "")
    return WordText(
        _parse(package, main),
        properties,
        _remarks(_parse(package, comments)) if comments in package.parts else {},
    )


def custom_properties(package: Package) -> dict[str, str]:
    """Return the custom properties of a Word file; its document is not parsed for them.

    Raises:
        RuleViolation: `form_damaged`, their XML cannot be read.
    """
    part = _targets(package, "_rels/.rels", "").get("custom-properties", "")
    if part not in package.parts:
        return {}
    return {entry.get("name", ""): "".join(entry.itertext()) for entry in _parse(package, part)}


def main_document(package: Package) -> Any | None:
    """Return the document of any Word file, None when the package has none.

    Raises:
        RuleViolation: `form_damaged`, its XML cannot be read.
    """
    main = _targets(package, "_rels/.rels", "").get("officeDocument", "")
    return _parse(package, main) if main in package.parts else None


def text_of(element: Any) -> str:
    """Return an element's text, a line for each paragraph, tracked insertions in and deletions out."""
    paragraphs = (
        paragraph
        for paragraph in element.iter(f"{W}p")
        if next(paragraph.iterancestors(_FALLBACK), None) is None  # the same again, for older programs
    )
    return "\n".join(map(_letters, paragraphs))


def _letters(element: Any) -> str:
    parts: list[str] = []
    for child in element:
        if child.tag in _DELETED or child.tag == f"{W}p":  # a paragraph within one has its own turn
            continue
        if child.tag == f"{W}t":
            parts.append(child.text or "")
        elif child.tag in _LETTERS and element.tag == f"{W}r":
            parts.append(_LETTERS[child.tag])
        else:
            parts.append(_letters(child))
    return "".join(parts)


def _remarks(comments: Any) -> dict[str, Remark]:
    return {
        comment.get(f"{W}id", ""): Remark(text_of(comment).strip(), comment.get(f"{W}author", ""))
        for comment in comments.iter(f"{W}comment")
    }


def _parse(package: Package, part: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(package.parts[part], parser)
    except etree.XMLSyntaxError as error:
        raise RuleViolation("form_damaged", name=package.path.name) from error


def _targets(package: Package, relations: str, folder: str) -> dict[str, str]:
    """Return the parts that a part refers to, by the last word of the relationship's type."""
    if relations not in package.parts:
        return {}
    return {
        relation.get("Type", "").rpartition("/")[2]: normpath(join("/", folder, relation.get("Target", "")))[
            1:
        ]
        for relation in _parse(package, relations).iter(_RELATION)
    }
