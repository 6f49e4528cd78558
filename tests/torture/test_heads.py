"""Clause 4: the journal is hash-chained, and what its chain cannot prove alone, a head that is kept elsewhere does."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.errors import RuleViolation
from secretariat.domain.heads import read_head
from secretariat.services.safekeeping import head, verify
from tests.agreed_minutes import adopt
from tests.small_register import Register, found, sql
from tests.torture.amounts import amount, figure
from tests.torture.sealed_register import opened, signed
from tests.torture.tampering import chain_anew, forged_record

# The record as it was, which nothing names any more.
NO_TRACE = """DELETE FROM blobs WHERE sha256 NOT IN (SELECT sha256 FROM seals UNION SELECT sha256 FROM originals
    UNION SELECT sha256 FROM attachments UNION SELECT sha256 FROM minutes_versions)"""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat")
    yield made
    made.office.close()


def test_entries_cut_off_with_all_they_did_show_against_a_later_head(register: Register) -> None:
    """The most careful cut there is: the file as it was before, to the byte. Nothing in it can show what came later."""
    chance, times = Random(4), amount(5, 1000)
    states, cuts = [], 0
    for number in range(times):
        states.append((register.path.read_bytes(), head(register.path)))
        register.task(f"Task {number}")
    for number in range(times):
        earlier = chance.randrange(number + 1)
        register.path.write_bytes(states[earlier][0])
        noted = states[number][1]
        faults = verify(register.path, head=noted).faults
        assert faults == (() if earlier == number else (f"head {noted}",))
        cuts += faults != ()
        for _, kept in states[: earlier + 1][-3:]:
            assert verify(register.path, head=kept).faults == ()
    figure(
        4, "newest entries cut off with their rows, against a later head", f"{times}: {cuts} cuts, all found"
    )


def test_a_register_forged_as_a_whole_shows_against_any_head_after_the_change(tmp_path: Path) -> None:
    """Record, seal, rows, journal and the whole chain are made anew: `verify` alone cannot tell."""
    path, times, alone = tmp_path / "forged.secretariat", amount(3, 1000), 0
    path.write_bytes(signed())
    noted = head(path)
    for seed in range(times):
        path.write_bytes(signed())
        with opened(path) as connection:
            forged_record(connection, Random(seed))
            _carry_chain(connection)
            connection.execute(NO_TRACE)
        alone += verify(path).faults == ()
        assert f"head {noted}" in verify(path, head=noted).faults
    figure(
        4,
        "the whole file forged anew",
        f"{times} of {times} found by a head kept elsewhere, {times - alone} without",
    )
    assert alone == times  # if this fails, the contract says too little of what verify can do


def _carry_chain(connection) -> None:  # type: ignore[no-untyped-def]
    """Make the chain anew, with the heads that seals name, until both agree."""
    for _ in range(4):
        old = [chain for (chain,) in connection.execute("SELECT chain FROM journal ORDER BY seq")]
        chain_anew(connection)
        new = [chain for (chain,) in connection.execute("SELECT chain FROM journal ORDER BY seq")]
        known = dict(zip(old, new, strict=True))
        for number, chain in connection.execute("SELECT id, chain FROM seals").fetchall():
            if known.get(chain, chain) == chain:
                continue
            connection.execute("UPDATE seals SET chain = ? WHERE id = ?", (known[chain], number))
            for seq, payload in connection.execute("SELECT seq, payload FROM journal").fetchall():
                if chain in payload:
                    again = payload.replace(chain, known[chain])
                    digest = hashlib.sha256(again.encode()).hexdigest()
                    connection.execute(
                        "UPDATE journal SET payload = ?, digest = ? WHERE seq = ?", (again, digest, seq)
                    )
                    assert json.loads(again)


def test_an_adopted_pdf_prints_a_head_that_the_file_has(register: Register, tmp_path: Path) -> None:
    before = head(register.path)
    adopt(register)
    pdf = tmp_path / "original.pdf"
    pdf.write_bytes(register.office.adoption.original_bytes(1))
    said = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    (chain,) = {*re.findall(r"Journal before adoption\s+([0-9a-f]{64})", said)}
    assert sql(register.path, "SELECT count(*) FROM journal WHERE chain = ?", chain) == [(1,)]
    assert verify(register.path, head=chain).faults == ()
    assert verify(register.path, head=before).faults == ()
    other = chain[:-1] + ("0" if chain[-1] != "0" else "1")
    assert verify(register.path, head=other).faults == (f"head {other}",)


def test_a_head_is_read_as_it_is_written_and_as_it_is_printed(register: Register) -> None:
    seq, _, chain = head(register.path).partition(":")
    assert seq == str(sql(register.path, "SELECT max(seq) FROM journal")[0][0])
    for written in (
        f"{seq}:{chain}",
        chain,
        chain.upper(),
        f"{chain[:32]}\n  {chain[32:]}",
        chain[:16],
        "0:" + "0" * 64,
    ):
        assert verify(register.path, head=written).faults == ()
    assert verify(register.path, head=f"{int(seq) - 1}:{chain}").faults != ()
    assert verify(register.path).head == f"{seq}:{chain}"
    for wrong in ("", "12", "x" * 64, chain[:15], f"{seq}:", chain + "0", "-1:" + chain):
        with pytest.raises(RuleViolation, match="head_unreadable"):
            read_head(wrong)
