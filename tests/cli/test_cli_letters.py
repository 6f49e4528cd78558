"""`secretariat letters` writes drafts of one kind into a folder, once, and says what it wrote."""

from __future__ import annotations

import email
import json
from email import policy
from pathlib import Path

import pytest

from secretariat.cli.parser import LETTERS
from secretariat.domain.letters import LetterKind
from secretariat.services.office import Office
from tests.cli.conftest import Command

DAY = "2026-11-20"


def test_the_kinds_are_those_of_the_letters() -> None:
    assert tuple(kind.value.replace("_", "-") for kind in LetterKind) == LETTERS


@pytest.mark.parametrize("kind", LETTERS)
def test_every_kind_is_written_as_drafts_that_are_named(
    run: Command, sample: Path, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / "out"
    ended = run("letters", sample, "PPHWG", "--kind", kind, "-o", out, "--as-of", DAY, "--language", "en")
    assert (ended.code, ended.err) == (0, "")
    files = sorted(out.glob("*.eml"))
    for path in files:
        assert str(path) in ended.out
        found = email.message_from_bytes(path.read_bytes(), policy=policy.default)
        assert found["X-Unsent"] == "1"
        assert found["Content-Language"] == "en"
    assert files or "Nothing of this kind has to leave." in ended.out
    with Office(sample, "") as office:
        logged = office.letters.log(office.groups.by_symbol("PPHWG").id)
    assert {path.name for path in files} <= {line.name for line in logged}


def test_a_reminder_is_written_once_and_a_list_as_often_as_it_is_asked_for(
    run: Command, sample: Path, tmp_path: Path
) -> None:
    asked = ("letters", sample, "PPHWG", "-o", tmp_path / "out", "--as-of", DAY, "--json")
    first, second = (json.loads(run(*asked, "--kind", "reminder").out) for _ in range(2))
    assert len(first) == 3
    assert second == []
    assert {
        "kind",
        "to",
        "side",
        "language",
        "subject",
        "why",
        "as_of",
        "encloses",
        "missing",
        "path",
    } <= set(first[0])
    assert all(Path(one["path"]).is_file() for one in first)
    lists = [json.loads(run(*asked, "--kind", "action-list").out) for _ in range(2)]
    assert len(lists[0]) == len(lists[1]) > 10
    assert {one["path"] for one in lists[0]}.isdisjoint(one["path"] for one in lists[1])


def test_what_cannot_be_done_is_refused_in_one_line(run: Command, sample: Path, tmp_path: Path) -> None:
    letters = ("letters", sample)
    out = ("-o", tmp_path / "out")
    assert run(*letters, "NOBODY", "--kind", "reminder", *out).code == 2
    assert run(*letters, "PPHWG", "--kind", "postcard", *out).code == 2
    refused = run(*letters, "PPHWG", "--kind", "reminder", *out, "--language", "zh", "--as-of", DAY)
    assert refused.code == 1
    assert "zh" in refused.reason
    (tmp_path / "file").write_text("no folder")
    assert run(*letters, "PPHWG", "--kind", "reminder", "-o", tmp_path / "file", "--as-of", DAY).code == 3


def test_a_symbol_of_another_kind_is_not_said_to_name_nothing(
    run: Command, sample: Path, tmp_path: Path
) -> None:
    for words in (
        ("letters", sample, "PPHWG/2026/1", "--kind", "nomination", "-o", tmp_path),
        ("document", sample, "PPHWG/2026/1", "--kind", "directory", "-o", tmp_path / "x.pdf"),
        ("updates", "export", sample, "PPHWG/2026/1", "-o", tmp_path),
        ("contacts", sample, "PPHWG/2026/1", "-o", tmp_path / "x.vcf"),
    ):
        ended = run(*words)
        assert ended.code == 2, words
        assert "another kind" in ended.err
        assert "(meeting)" in ended.err
        assert "working group" in ended.err
        assert "names nothing" not in ended.err
