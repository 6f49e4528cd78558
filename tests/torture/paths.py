"""Every way of writing into a database, each with what must be there first; and what a file then holds.

A run on such a path gives the same bytes each time (clock and UUIDs are counted), so that the state after each act
is known from a run that nobody disturbed.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from shutil import rmtree
from typing import Any
from uuid import UUID

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.minutes import Note, ParagraphKind
from secretariat.domain.seals import Correction, Corrigendum
from secretariat.domain.text import RichText
from secretariat.services.actions import Report
from secretariat.services.office import Office
from tests.agreed_minutes import ADOPTED_ON, adopt, agreed
from tests.services.letter_triggers import due, reminder
from tests.services.test_undo import VERBS, Verb, nothing, with_task, with_texts
from tests.small_register import WHO, Clock, Register, found, rich, text

SCAN = b"%PDF-1.4 " + b"scanned " * 5000


def write_report(register: Register) -> None:
    documents = register.office.documents
    content = documents.report_content(register.group.id, "en", as_of=date(2026, 2, 1))
    register.office.reports.keep(register.group.id, content)


def corrected(register: Register) -> None:
    adopt(register)
    draft = register.office.corrigenda.draft(register.meeting).value
    line = Correction(corrigendum_id=draft.id, paragraph_id=1, for_text="opened", read_text="begun")
    register.office.corrigenda.save(line)


def issue(register: Register) -> None:
    (draft,) = register.office.corrigenda.all(register.meeting)
    assert isinstance(draft, Corrigendum)
    register.office.corrigenda.issue(draft.id, ADOPTED_ON)


def typed(register: Register, words: str = "The Chair was saying") -> None:
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    register.office.minutes.keep_draft(paragraph, "en", RichText.of(words))


def large(register: Register) -> None:
    """Many pages in one transaction, freed and used again: a journal of more than one sector of header."""
    register.office.attachments.add(Ref(Kind.MEETING, register.meeting), "plan.pdf", SCAN * 4)


# Those that undo does not go back over, and those that leave no entry in the journal; the rest is VERBS.
OTHERS: dict[str, tuple[Verb, ...]] = {
    "circulate": (with_texts, lambda r: r.office.minutes.circulate(r.meeting)),
    "adopt": (agreed, lambda r: r.office.adoption.adopt(r.meeting, ADOPTED_ON)),
    "sign": (adopt, lambda r: r.office.adoption.sign(r.meeting, ADOPTED_ON, "scan.pdf", SCAN)),
    "draft a corrigendum": (adopt, lambda r: r.office.corrigenda.draft(r.meeting)),
    "issue a corrigendum": (corrected, issue),
    "discard a corrigendum": (corrected, lambda r: r.office.corrigenda.discard(1)),
    "remove a correction": (corrected, lambda r: r.office.corrigenda.remove(1)),
    "keep a report": (with_task, write_report),
    "write letters": (reminder, lambda r: r.office.letters.write([due(r)], r.folder)),
    "settle letters": (reminder, lambda r: r.office.letters.settle([due(r)], "Said by telephone.")),
    "keep what is being typed": (with_texts, typed),
    "give up what was being typed": (with_texts, typed, lambda r: r.office.minutes.drop_draft(1)),
    "attach a large file": (nothing, large),
    "remove what is large": (large, lambda r: r.office.records.remove(Ref(Kind.MEETING, r.meeting))),
    "make the texts of the search anew": (lambda r: folded_otherwise(r), nothing),  # while it is opened
}
PATHS: dict[str, tuple[Verb, ...]] = {**VERBS, **OTHERS}
"""What stands in the file before, and what is done then, each an act of its own."""

# What a secretary may do next, wherever he stands: each after the act of a path, in turn; a refusal is none.
NEXT: tuple[Verb, ...] = (
    lambda r: r.office.history.undo(),
    lambda r: r.office.history.redo(),
    lambda r: r.office.records.save_note(
        Note(subject_kind=Kind.MEETING, subject_id=r.meeting, text="Ask about the budget")
    ),
    lambda r: r.task("Share the list"),
    lambda r: typed(r, "The Chair was saying more"),
    lambda r: r.office.minutes.save(
        replace(r.office.minutes.paragraphs(r.meeting)[0], body=rich("Written anew"))
    ),
    lambda r: r.office.actions.report(Report(action_id=1, percent=60, text=text("Further"))),
    lambda r: r.write("Send the list", ParagraphKind.ACTION, item=1),
    lambda r: r.office.history.undo(),
)


def folded_otherwise(register: Register) -> None:
    """Leave the file as a program with another folding left it."""
    with_texts(register)
    register.office.close()
    with closing(sqlite3.connect(register.path)) as connection:
        connection.execute("UPDATE search_texts SET normaliser = 0, text = 'old'")
        connection.commit()


def uids() -> Callable[[], str]:
    """Return a function that gives the same UUIDs in each run."""
    given = iter(range(2**32, 2**33))
    return lambda: str(UUID(int=next(given), version=4))


@dataclass(frozen=True, slots=True)
class Start:
    """Where a path begins: the files of a folder, and the register in it, closed."""

    name: str
    register: Register
    files: dict[str, bytes]

    @classmethod
    def of(cls, name: str, folder: Path) -> Start:
        """Prepare a path in an empty folder."""
        register = found(folder / "register.secretariat")
        PATHS[name][0](register)
        register.office.close()
        return cls(name, register, {path.name: path.read_bytes() for path in folder.iterdir()})

    def lay_out(self, folder: Path) -> Path:
        """Put the files into an empty folder; return where the register is."""
        for left in folder.iterdir():  # a letter's file gets another name beside one of an earlier run
            if left.is_dir():
                rmtree(left)
            else:
                left.unlink()
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
        return folder / self.register.path.name

    def run(self, path: Path) -> Iterator[int]:
        """Open the file, act on the path, and go on from there; yield after each act how many were done.

        A refused one is an act too: what holds is that it changed nothing, and the next state is the same.
        """
        clock = Clock()
        clock.now = self.register.clock.now
        office = Office(path, WHO, clock=clock, zone="UTC", new_uid=uids())
        register = replace(self.register, path=path, clock=clock, office=office)
        yield 1
        acts = PATHS[self.name][1:]
        for number, act in enumerate((*acts, *NEXT), 2):
            try:
                act(register)
            except (RuleViolation, LookupError):
                assert number > len(acts) + 1, "the act of a path is not refused"
            yield number


@dataclass(frozen=True, slots=True)
class State:
    """What a file holds: the head of its journal, and a hash over every row of every table."""

    seq: int
    chain: str
    contents: str


def state(path: Path, *, records_only: bool = False) -> State:
    """Return what a file holds; who typed a draft is left out, for each process has its own name.

    With `records_only` the words of the search are left out too: a file without them gets them when it is opened next.
    """
    found = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        head = connection.execute("SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        for (table,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall():
            if records_only and table.startswith("search_"):
                continue
            found.update(table.encode())
            rows = connection.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in rows.description]
            if table == "drafts":
                said = [place for place, name in enumerate(names) if name not in ("owner", "digest")]
                rows = (tuple(row[place] for place in said) for row in rows)  # type: ignore[assignment]
            for line in sorted(repr(row) for row in rows):
                found.update(line.encode("utf-8", "surrogateescape"))
    return State(*(head or (0, "")), found.hexdigest())


def as_line(found: State) -> str:
    """Return a state as words for a pipe."""
    return f"{found.seq} {found.chain or '-'} {found.contents}"


def of_line(words: list[Any]) -> State:
    """Return the state of such words."""
    return State(int(words[0]), "" if words[1] == "-" else words[1], words[2])
