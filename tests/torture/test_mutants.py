"""Clause 8: what comes in changes nothing before it is accepted, then exactly what was shown; reading it is bounded.

Each file is read in a child with the limits of `readers/child.py`, forked from one that has the readers loaded, so that
what it takes can be measured; how the services start it is tested in tests/services/test_reading_apart.py.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from secretariat.database.engine import unsynced
from secretariat.domain.actions import Action
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import Attendance, Delegate, Meeting, Role
from secretariat.domain.people import Person
from secretariat.domain.rounds import Novelty
from secretariat.readers import apart
from secretariat.services import comments, contacts, imports, replies, update_replies
from secretariat.services.contacts import TAKEABLE
from secretariat.services.replies import AnswerState
from secretariat.services.words import sentence
from tests.readers.measured import Worker
from tests.services.calendar_triggers import ADDRESSES, CARD, all_invited, reply
from tests.services.old_tables import HEADS, ROWS, old_workbook
from tests.services.test_comments import fill
from tests.services.test_update_mutations import accepted_as_shown
from tests.small_register import Register, dump, found
from tests.torture.amounts import LONG, amount, figure
from tests.torture.mutants import mutant

SHARDS = amount(1, 20)
FILES = amount(22, 10_000)
SECONDS, MEGABYTES = 10, 500
XLS = Path(__file__).with_name("bases") / "old.xls"


@dataclass(frozen=True, slots=True)
class Coming:
    """A kind of file that comes back: how it is looked at, and how what was shown is accepted and held against it.

    `accept` returns how many records it wrote; each kind is undone by one step.
    """

    suffix: str
    bases: tuple[bytes, ...]
    look: Callable[[Path], Any]
    accept: Callable[[Any, random.Random], int]


def changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    """Return by table how many rows were added, changed and lost."""
    told = {}
    for table, rows in after.items():
        old, new = {row["id"]: row for row in before[table]}, {row["id"]: row for row in rows}
        counts = (
            len(new.keys() - old.keys()),
            sum(old[key] != new[key] for key in old.keys() & new.keys()),
            len(old.keys() - new.keys()),
        )
        if any(counts):
            told[table] = counts
    return told


def update_forms(r: Register, _folder: Path) -> Coming:
    for number in range(4):
        title, due = f"Task {number}", date(2026, 5, 1 + number)
        r.task(title, lead_party_id=r.parties[0], responsible_id=r.persons[0], due_on=due)
    round_ = r.office.updates.begin(r.group.id).value
    (form,) = r.office.updates.make_forms(round_.id, "en").value
    _, empty = r.office.updates.form_file(form.id)

    def accept(received: Any, rng: random.Random) -> int:
        return accepted_as_shown(r, received, rng)

    return Coming(".xlsx", (empty,), lambda path: r.office.updates.receive(path, r.group.id), accept)


def comment_forms(suffix: str) -> Callable[[Register, Path], Coming]:
    def prepare(r: Register, folder: Path) -> Coming:
        for person, party in ((0, 0), (1, 1)):
            delegate = Delegate(
                meeting_id=r.meeting, person_id=r.persons[person], party_id=r.parties[party],
                role=Role.HEAD, attendance=Attendance.PRESENT,
            )  # fmt: skip
            r.office.meetings.save_part(delegate)
        r.write("The meeting was opened.")
        r.write("Burns were discussed.", item=1)
        r.circulated()
        round_ = r.office.comments.open_round(r.meeting).value
        forms = r.office.comments.write_forms(round_.id, folder, "en", suffix)
        bases = [fill(form.path, {1: "Say when.", 2: "Add <b> & “burns”."}).read_bytes() for form in forms]

        def accept(received: Any, _rng: random.Random) -> int:
            before = dump(r.path)
            shown = [line for line in received.lines if line.novelty is not Novelty.SAME]
            r.office.comments.accept(received)
            after = dump(r.path)
            assert changed(before, after) == {"comments": (len(shown), 0, 0)}
            stored = [(row["number"], row["text"], row["commenter"]) for row in after["comments"]]
            assert stored == [(x.comment.number, x.comment.text, x.comment.commenter) for x in shown]
            r.office.history.undo()
            return len(shown)

        return Coming(suffix, tuple(bases), lambda path: r.office.comments.receive(r.meeting, path), accept)

    return prepare


def answers(suffix: str) -> Callable[[Register, Path], Coming]:
    def prepare(r: Register, _folder: Path) -> Coming:
        all_invited(r)
        uid = str(r.get(Meeting, r.meeting).uid)
        bases = [reply(how, ADDRESSES[who], uid).encode() for who, how in ((1, "ACCEPTED"), (2, "DECLINED"))]
        if suffix == ".eml":
            head = (
                "From: Basil <basil@example.org>\r\nTo: x@example.org\r\nSubject: Accepted\r\nMIME-Version: 1.0\r\n"
                "Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\n"
            )
            bases = [head.encode() + base for base in bases]

        def look(path: Path) -> Any:
            preview = r.office.replies.receive([path], "en")
            for _, error in preview.refused:
                raise error
            return preview

        def accept(preview: Any, _rng: random.Random) -> int:
            before = dump(r.path)
            new = [line for line in preview.lines if line.state is AnswerState.NEW]
            r.office.replies.accept(preview, [line.key for line in new])
            for line in new:
                assert line.delegate is not None
                saved = r.get(Delegate, line.delegate.id)
                assert (saved.reply, saved.replied_at) == (line.reply, line.at)
                as_before = {"reply": line.before, "replied_at": line.delegate.replied_at}
                assert replace(saved, version=line.delegate.version, **as_before) == line.delegate
            told = changed(before, dump(r.path))
            assert told in ({}, {"delegates": (0, len(new), 0)})
            if new:
                r.office.history.undo()
            return len(new)

        return Coming(suffix, tuple(bases), look, accept)

    return prepare


def cards(r: Register, _folder: Path) -> Coming:
    all_invited(r)
    known = CARD.format(name="Amina Adil", email=ADDRESSES[0]).replace(
        "END:", "TITLE:Director\r\nTEL:+9702\r\nEND:"
    )
    stranger = CARD.format(name="Dana Khoury", email="dana@example.org").replace(
        "END:", "ORG:Ministry\r\nEND:"
    )
    base = (known + stranger).encode()

    def accept(preview: Any, _rng: random.Random) -> int:
        before = dump(r.path)
        lines = [line for line in preview.lines if line.state in TAKEABLE]
        saved = r.office.contacts.accept(preview, [line.key for line in lines], r.parties[1]).value
        after = dump(r.path)
        for line, person in zip(lines, saved, strict=True):
            given = {"id": person.id, "version": person.version, "uid": person.uid}
            if not line.person.id:
                given["party_id"] = r.parties[1]
            if line.institution:
                given["institution_id"] = person.institution_id
            assert r.get(Person, person.id) == person == replace(line.person, **given)
            for change in line.changes:
                if change.field != "institution":
                    value = getattr(person, change.field)
                    assert (value[change.language] if change.language else value) == change.after
        new = sum(not line.person.id for line in lines)
        told = changed(before, after)
        assert set(told) <= {"persons", "institutions"}
        assert told.get("persons", (0, 0, 0)) == (new, len(lines) - new, 0)
        if lines:
            r.office.history.undo()
        return len(lines)

    return Coming(".vcf", (base,), lambda path: r.office.contacts.receive(path, "en"), accept)


def tables(suffix: str) -> Callable[[Register, Path], Coming]:
    def prepare(r: Register, folder: Path) -> Coming:
        r.clock.set(date(2026, 1, 20))

        def look(path: Path) -> Any:
            table = r.office.imports.read(path)[0]
            choices = r.office.imports.guess(r.group.id, table)
            choices = replace(choices, agreed_on=min(choices.as_of, date(2025, 1, 1)))
            return table, choices, r.office.imports.preview(r.group.id, table, choices)

        def accept(shown: Any, _rng: random.Random) -> int:
            table, choices, preview = shown
            before = dump(r.path)
            drafts = [row.draft for row in preview.rows if row.take]
            done = r.office.imports.accept(r.group.id, table, choices, preview).value
            saved = [r.get(Action, key) for key in done.action_ids]
            for action, draft in zip(saved, drafts, strict=True):
                for name in ("title", "reference", "area_id", "lead_party_id", "status", "percent", "due_on"):
                    assert getattr(action, name) == getattr(draft, name), name
            told = changed(before, dump(r.path))
            assert told["actions"] == (len(drafts), 0, 0)
            assert all(counts[1:] == (0, 0) for counts in told.values())
            r.office.history.undo()
            return len(drafts)

        return Coming(suffix, (old_table(folder / f"base{suffix}"),), look, accept)

    return prepare


def old_table(path: Path) -> bytes:
    plain = [[("" if cell is None else str(cell).replace(" 00:00:00", "")) for cell in row] for row in ROWS]
    if path.suffix == ".xlsx":
        return old_workbook(path).read_bytes()
    if path.suffix == ".xls":
        return XLS.read_bytes()
    if path.suffix == ".csv":
        return "\r\n".join(";".join(line) for line in (HEADS, *plain)).encode()
    if path.suffix == ".docx":
        document = docx.Document()
        table = document.add_table(0, len(HEADS))
        for line in (HEADS, *plain):
            for cell, said in zip(table.add_row().cells, line, strict=True):
                cell.text = said
        document.save(str(path))
        return path.read_bytes()
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = ("".join(map(cell.format, line)) for line in (HEADS, *plain))
    lines = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    schema = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = "".join(f' xmlns:{key}="{schema}{key}:1.0"' for key in ("office", "table", "text"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            f"<?xml version='1.0'?><office:document-content{spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="Old">{lines}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        manifest = f'<manifest:manifest xmlns:manifest="{schema}manifest:1.0"/>'
        package.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


KINDS: dict[str, Callable[[Register, Path], Coming]] = {
    "update form": update_forms,
    "comment form, Word": comment_forms(".docx"),
    "comment form, workbook": comment_forms(".xlsx"),
    "answer": answers(".ics"),
    "answer in a message": answers(".eml"),
    "contacts": cards,
    "old table, workbook": tables(".xlsx"),
    "old table, Excel 97": tables(".xls"),
    "old table, OpenDocument": tables(".ods"),
    "old table, text": tables(".csv"),
    "old table, Word": tables(".docx"),
}


@dataclass
class Taken:
    """What reading took at most, in all of a test."""

    seconds: float = 0.0
    megabytes: float = 0.0


@contextmanager
def measured(monkeypatch: Any, folder: Path) -> Iterator[Taken]:
    """Have the services read in a forked child that is measured; a child beyond its limits fails the test."""
    taken = Taken()
    with Worker() as worker:

        def read_apart(reader: str, name: str, content: bytes) -> Any:
            path = folder / f"file{Path(name).suffix}"
            path.write_bytes(content)
            found = worker.read(path, reader)
            taken.seconds = max(taken.seconds, found.seconds)
            taken.megabytes = max(taken.megabytes, found.megabytes)
            assert found.seconds < SECONDS, (reader, found)
            assert found.megabytes < MEGABYTES, (reader, found)
            return apart.taken(reader, name, found.answer)

        for module in (comments, contacts, imports, replies, update_replies):
            monkeypatch.setattr(module, "read_apart", read_apart)
        yield taken


def seeds(shard: int, kind: str) -> range:
    place = list(KINDS).index(kind)
    return range(shard * len(KINDS) + place, FILES, SHARDS * len(KINDS))


@pytest.mark.parametrize("shard", range(SHARDS))
def test_all_or_nothing_and_what_was_shown(shard: int, tmp_path: Path, monkeypatch: Any) -> None:
    how: Counter[str] = Counter()
    wrote: Counter[str] = Counter()
    with measured(monkeypatch, tmp_path) as taken:
        for kind, prepare in KINDS.items():
            register = found(tmp_path / f"{len(how)}-{len(kind)}.secretariat")
            unsynced(register.office._unit.engine)
            folder = tmp_path / kind
            folder.mkdir()
            coming = prepare(register, folder)
            path = folder / f"returned{coming.suffix}"
            # The base itself first: it must be readable, or its mutants show nothing.
            for seed in (-1, *seeds(shard, kind)):
                what, content = ("nothing", coming.bases[-1]) if seed < 0 else mutant(seed, coming.bases)
                path.write_bytes(content)
                before = dump(register.path)
                with one_file(seed, kind, what):
                    outcome = one(coming, path, seed, register, before)
                how[outcome if isinstance(outcome, str) else "accepted"] += seed >= 0
                wrote[kind] += isinstance(outcome, int) and outcome > 0
            register.office.close()
    unread = [kind for kind in KINDS if not wrote[kind] and kind != "update form"]
    assert unread == []  # of an update form the base changes nothing; its answers: test_update_mutations.py
    total = sum(how.values())
    assert [code for code in how if code.startswith("no sentence")] == []
    assert not LONG or len(how) > 8, how
    most = f"{taken.seconds:.1f} s, {taken.megabytes:.0f} MB at most"
    told = f"{total}: 0 otherwise than shown, {how['accepted']} accepted; {most}; {dict(how.most_common())}"
    figure(8, f"mutants of all kinds of files, part {shard}", told)


@contextmanager
def one_file(seed: int, kind: str, what: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        raise AssertionError(f"seed {seed}, {kind}, {what}: {error!r}") from error


def one(coming: Coming, path: Path, seed: int, register: Register, before: dict[str, Any]) -> str | int:
    """Look at a file and accept it; return the code of what refused it, or how much was written and undone."""
    try:
        shown = coming.look(path)
        assert dump(register.path) == before
        accepted = coming.accept(shown, random.Random(seed))
    except SecretariatError as error:
        assert dump(register.path) == before
        told = sentence(error)
        return error.code if told.endswith(".") else f"no sentence for {error.code}: {told}"
    if coming.suffix != ".xlsx" or "comment" in path.parent.name or "table" in path.parent.name:
        assert dump(register.path) == before  # undone
    return accepted
