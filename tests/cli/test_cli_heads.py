"""`verify --head`: a head that was noted elsewhere, typed or pasted with what stands around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.documents.labels import available_languages, labels
from secretariat.services import safekeeping
from tests.cli.conftest import Command
from tests.small_register import found

RECORD = "12ab" * 16


@pytest.fixture
def file(tmp_path: Path) -> Path:
    register = found(tmp_path / "register.secretariat")
    register.office.close()
    return register.path


@pytest.mark.parametrize(
    "head", ["", "  ", "12", "Journal before adoption", "no hash, but a date: 2026-11-21"]
)
def test_a_head_that_is_none_is_refused(file: Path, run: Command, head: str) -> None:
    ended = run("verify", file, "--head", head)
    assert (ended.code, ended.out) == (1, "")
    assert f"The head “{head.strip()}” cannot be read" in ended.reason


def test_it_is_said_that_the_journal_has_a_head(file: Path, run: Command) -> None:
    head = safekeeping.head(file)
    ended = run("verify", file, "--head", head)
    assert (ended.code, ended.out.splitlines()[1]) == (0, f"The journal has the head {head}")
    assert "has the head" not in run("verify", file).out


@pytest.mark.parametrize("language", available_languages())
def test_the_line_of_an_adopted_pdf_is_read_whole(file: Path, run: Command, language: str) -> None:
    chain = safekeeping.head(file).partition(":")[2]
    line = labels(language).format("record.seal_chain", hash=chain)
    both = labels(language).format("record.seal_content", hash=RECORD) + "\n" + line
    for pasted in (
        line,
        line.upper(),
        both,
        f"{line}\n3",
        f"\u2067{line}\u2069",
        line.replace(chain, f"{chain[:40]}\n {chain[40:]}"),
    ):
        ended = run("verify", file, "--head", pasted)
        assert (ended.code, ended.err) == (0, ""), pasted
        assert ended.out.splitlines()[1] == f"The journal has the head {chain}"
    wrong = line.replace(chain, chain[:-1] + ("0" if chain[-1] != "0" else "1"))
    assert run("verify", file, "--head", wrong).code == 1


def test_what_the_verb_prints_can_be_given_to_it(file: Path, run: Command) -> None:
    said = run("verify", file).out.splitlines()[-1]
    head = safekeeping.head(file)
    for pasted in (said, f"On 21 November its head was {head}.", f"head: {head.replace(':', ' : ')}, noted"):
        assert run("verify", file, "--head", pasted).out.splitlines()[1] == f"The journal has the head {head}"
