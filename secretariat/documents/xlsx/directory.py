"""The directory of focal points as a workbook: one table, a row for each designation and each vacancy."""

from __future__ import annotations

from typing import BinaryIO

from openpyxl import Workbook

from secretariat.documents.content.directory import AreaPosts, DirectoryContent, Entry, Post
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.package import describe, save
from secretariat.documents.xlsx.styles import Styles
from secretariat.documents.xlsx.tables import Column, Frame, write_table
from secretariat.domain.text import clean

_Line = tuple[AreaPosts, Post, Entry | None]


def write_directory_xlsx(content: DirectoryContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write a directory of focal points as a workbook to `out`. The same content gives the same bytes.

    Args:
        content: what it says.
        out: where the bytes of the .xlsx file go.
        progress: told of the rows when they are done; may raise `Cancelled`.

    Raises:
        RuleViolation: `language_unavailable`, or `cell_too_long` with `sheet`, `symbol`, `length` and `longest`.
    """
    words = labels(content.language)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = words.get("directory.sheet")
    page = Page(sheet, Styles(book, content.language), content.symbol)
    lines = list(content.lines())
    write_table(page, words, _frame(content, words), _columns(words), lines, _named, lambda rows: None)
    describe(
        book,
        title=clean(words.format("lists.titled", title=words.get("directory.title"), of=content.group)),
        author=clean(content.group),
        subject=clean(content.symbol),
        language=content.language,
        made_on=content.document_date,
    )
    save(book, out, lambda name: None, [page])
    progress(len(lines), len(lines))


def _named(line: _Line) -> str:
    return f"{line[0].area.text}, {line[1].party.short_name}"


def _columns(words: Labels) -> list[Column[_Line]]:
    roles = {role: words.get(f"focal_point_role.{role}") for role in ("focal_point", "alternate")}
    whole, vacant = words.get("nomination.whole_group"), words.get("directory.vacant")

    def name(line: _Line) -> str:
        person = line[2].person if line[2] else None
        return " / ".join(part for part in (person.name, person.native_name) if part) if person else vacant

    return [
        Column("area", 30, "label", lambda line: line[0].area.text or whole),
        Column("concerns", 14, "text", lambda line: line[1].party.short_name),
        Column("fp_role", 13, "text", lambda line: roles[line[2].role.value if line[2] else "focal_point"]),
        Column("fp_name", 25, "text", name),
        Column("fp_function", 28, "text", lambda line: line[2].person.function if line[2] else ""),
        Column("fp_institution", 28, "text", lambda line: line[2].person.institution if line[2] else ""),
        Column("fp_email", 28, "text", lambda line: line[2].email if line[2] else ""),
        Column("fp_phone", 17, "text", lambda line: line[2].phone if line[2] else ""),
        Column("fp_from", 11, "date", lambda line: line[2].from_on if line[2] else None),
        Column("fp_until", 11, "date", lambda line: line[2].until_on if line[2] else None),
    ]


def _frame(content: DirectoryContent, words: Labels) -> Frame:
    day = content.document_date.isoformat()
    valid = words.format("directory.valid", date=day)
    counts = words.format(
        "directory.counts", places=content.places, vacant=content.vacant, expiring=content.expiring
    )
    sample = words.get("document.sample") if content.sample else ""
    return Frame(
        heading=words.get("directory.title"),
        note=words.dotted(content.group, valid, counts, sample),
        empty=words.get("directory.none"),
        table="FocalPoints",
        head_left=content.symbol,
        head_right=valid,
        foot=sample or content.group,
    )
