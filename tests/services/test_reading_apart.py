"""Whatever comes back is read in a process of its own: no file harms the one that asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from secretariat.domain.errors import RuleViolation
from secretariat.readers import apart, word_text
from secretariat.readers.recognising import form_of
from secretariat.services.dropped import kind_of
from tests.services.calendar_triggers import CARD
from tests.small_register import Register

KINDS = ("calendar", "contacts", "table")


def refused_reply(r: Register, path: Path) -> Any:
    preview = r.office.replies.receive([path], "en")
    assert preview.lines == ()
    ((_, error),) = preview.refused
    raise error


WAYS: dict[str, Callable[[Register, Path], Any]] = {
    "answer.ics": refused_reply,
    "answer.eml": refused_reply,
    "contacts.vcf": lambda r, p: r.office.contacts.receive(p, "en"),
    "comments.docx": lambda r, p: r.office.comments.receive(1, p),
    "updates.xlsx": lambda r, p: r.office.updates.receive(p),
    "table.csv": lambda r, p: r.office.imports.read(p),
    "dropped.docx": lambda r, p: kind_of(p, KINDS),
    "dropped.xlsx": lambda r, p: kind_of(p, KINDS),
}


@pytest.mark.parametrize("name", WAYS)
def test_a_file_that_takes_too_long_or_too_much_is_refused(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / name
    path.write_text(CARD.format(name="Nadia Newcomer", email="nadia@example.org"))
    monkeypatch.setattr(apart, "_MAIN", "import os; os.abort()")
    with pytest.raises(RuleViolation, match="file_too_heavy") as error:
        WAYS[name](register, path)
    assert error.value.data["name"] == name
    monkeypatch.setattr(apart, "PATIENCE", 0.001)
    with pytest.raises(RuleViolation, match="file_too_slow") as error:
        WAYS[name](register, path)
    assert error.value.data["name"] == name


def test_what_a_word_file_is_can_be_told_without_parsing_its_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "table.docx"
    docx.Document().save(str(path))
    parsed: list[str] = []
    parse = word_text._parse
    monkeypatch.setattr(word_text, "_parse", lambda of, part: parsed.append(part) or parse(of, part))
    assert form_of(path) == ""
    assert parsed == ["_rels/.rels"]
    assert kind_of(path, KINDS) == "table"
