"""Which form of ours an office document is, if any."""

from __future__ import annotations

from pathlib import Path

from secretariat.domain import comment_forms, update_forms
from secretariat.readers.preflight import open_package
from secretariat.readers.sheet_scan import sheet_parts
from secretariat.readers.word_text import custom_properties


def form_of(path: Path) -> str:
    """Return `update_form`, `comment_form`, or nothing for a document that is none of our forms.

    Raises:
        RuleViolation: what `open_package` raises, or `form_damaged`.
        StorageProblem: `file_unreadable`.
    """
    package = open_package(path)
    if package.kind == "docx":
        ours = any(name.startswith(comment_forms.PROPERTY) for name in custom_properties(package))
        return "comment_form" if ours else ""
    sheets = sheet_parts(package)
    if update_forms.SHEET in sheets:
        return "update_form"
    return "comment_form" if comment_forms.SHEET in sheets else ""
