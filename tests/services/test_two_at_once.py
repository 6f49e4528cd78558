"""Two offices change one record at once: what each changed is kept, and of the rest it is known who saved it when."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.database.types import instant
from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import SecretariatError, Stale
from secretariat.domain.meetings import Meeting
from secretariat.domain.merging import Choice, Key, decided, merge
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText
from secretariat.services.office import Office
from secretariat.services.record_history import REMOVAL
from tests.small_register import Register, found, sql, text
from tests.statements import statements

SECOND = "Second secretary"


def refused(office: Office, action: Action) -> Stale:
    with pytest.raises(Stale) as caught:
        office.actions.save(action)
    return caught.value


def test_what_two_changed_in_different_fields_is_saved_together(register: Register) -> None:
    read = register.task("Submit the plan")
    mine = replace(read, percent=40, title=LocalizedText({**read.title, "ar": "تقديم الخطة"}))
    with register.another() as other:
        other.actions.save(replace(read, title=text("Submit the whole plan")))
    merged = merge(read, refused(register.office, mine).theirs, mine)
    assert merged.contested == ()
    saved = register.office.actions.save(merged.record).value
    assert dict(saved.title) == {"en": "Submit the whole plan", "ar": "تقديم الخطة"}
    assert saved.percent == 40
    assert register.get(Action, read.id) == saved


def test_one_field_that_two_changed_is_told_with_name_and_time(register: Register) -> None:
    read = register.task("Submit the plan")
    mine = replace(read, title=text("Submit my plan"))
    with register.another() as other:
        other.actions.save(replace(read, title=text("Submit their plan"), percent=10))
    merged = merge(read, refused(register.office, mine).theirs, mine)
    assert [(c.before, c.theirs, c.mine) for c in merged.contested] == [
        ("Submit the plan", "Submit their plan", "Submit my plan")
    ]
    told = register.office.histories.saved_since(Ref(Kind.ACTION, read.id), read.version, "en")
    saved = told[merged.contested[0].key]
    newest = register.office.history.entries(limit=1)[0]
    assert (saved.who, saved.at, saved.text) == (SECOND, newest.at, "Submit their plan")
    assert told["percent", ""].text == "10"
    chosen = decided(merged, {("title", "en"): Choice.BOTH})
    assert register.office.actions.save(chosen).value.title["en"] == "Submit their plan\nSubmit my plan"


def test_each_field_is_told_by_who_saved_it_last(register: Register) -> None:
    read = register.task("Submit the plan")
    with register.another() as other, register.another("Third secretary") as third:
        first = other.actions.save(replace(read, title=text("One"), percent=10)).value
        third.actions.save(replace(first, title=LocalizedText({"en": "Two", "fr": "Deux"})))
    told = register.office.histories.saved_since(Ref(Kind.ACTION, read.id), read.version, "en")
    who = {key: saved.who for key, saved in told.items() if key[0] in ("title", "percent")}
    assert who == {
        ("title", "en"): "Third secretary",
        ("title", "fr"): "Third secretary",
        ("percent", ""): SECOND,
    }
    later = register.office.histories.saved_since(Ref(Kind.ACTION, read.id), first.version, "en")
    assert ("percent", "") not in later
    assert {saved.who for saved in later.values()} == {"Third secretary"}


def test_who_removed_a_record_is_told_and_it_can_be_brought_back_to_be_saved(register: Register) -> None:
    read = register.write("As first typed")
    ref = Ref(Kind.PARAGRAPH, read.id)
    with register.another() as other:
        other.records.remove(ref)
    assert register.office.histories.saved_since(ref, read.version, "en")[REMOVAL].who == SECOND
    register.office.records.restore(ref)
    stored = register.get(Paragraph, read.id)
    mine = replace(read, body=LocalizedRich.of(en="My text"))
    merged = merge(read, stored, mine)
    assert merged.contested == ()
    assert register.office.minutes.save(merged.record).value.body["en"] == RichText.of("My text")


ACTS = ("percent", "title", "remove", "restore", "undo", "redo", "purge")
PURGE = "UPDATE journal SET payload = NULL WHERE seq = (SELECT max(seq) FROM journal)"


def do(register: Register, office: Office, action: Action, act: str, number: int) -> None:
    """Let an office do something to an action item as it stands; what is refused stays undone."""
    with suppress(SecretariatError):
        if act in ("undo", "redo"):
            getattr(office.history, act)()
        elif act in ("remove", "restore"):
            getattr(office.records, act)(Ref(Kind.ACTION, action.id))
        elif act == "purge":
            sql(register.path, PURGE)
        else:
            stored = office.records.get(Action, action.id)
            changed = {"percent": number} if act == "percent" else {"title": text(f"Title {number}", fr=act)}
            office.actions.save(replace(stored, **changed))


def read_from_the_beginning(register: Register, action: Action, version: int) -> dict[Key, tuple[str, Any]]:
    """Return by field and language who saved it last since a version, and when, out of the whole journal."""
    told: dict[Key, tuple[str, Any]] = {}
    for who, at, payload in sql(register.path, "SELECT who, at, payload FROM journal ORDER BY seq"):
        for image in json.loads(payload)["rows"] if payload else ():
            if (image["t"], image["id"]) != ("actions", action.id):
                continue
            before, after = fields(image["b"]), fields(image["a"])
            if after.get(("version", ""), 0) > version:
                changed = {key for key in {**before, **after} if before.get(key) != after.get(key)}
                told |= dict.fromkeys(changed, (who, instant(at)))
    return told


def fields(row: dict[str, Any] | None) -> dict[Key, Any]:
    """Return the values of a row by field, and those of its title by field and language."""
    found = {(name, ""): value for name, value in (row or {}).items() if name != "title"}
    return found | {
        ("title", code): said for code, said in json.loads((row or {}).get("title", "{}")).items()
    }


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 1), st.integers(0, 1)), max_size=12))
def test_what_is_told_is_what_the_whole_journal_says(acts: list[tuple[str, int, int]]) -> None:
    with TemporaryDirectory() as folder:
        register = found(Path(folder) / "register.secretariat")
        actions = [register.task("Submit the plan"), register.task("Submit the report")]
        with register.office, register.another() as other:
            for number, (act, who, which) in enumerate(acts):
                do(register, (register.office, other)[who], actions[which], act, number)
            for version, action in product(range(1, len(acts) + 2), actions):
                told = other.histories.saved_since(Ref(Kind.ACTION, action.id), version, "en")
                plain = {key: (saved.who, saved.at) for key, saved in told.items()}
                assert plain == read_from_the_beginning(register, action, version)


@pytest.mark.parametrize("blocks", ["[]", '[{"columns":'])
def test_no_entry_is_read_that_is_older_than_the_version_that_is_known(
    register: Register, blocks: str
) -> None:
    read = register.task("Submit the plan")
    # Whoever made anything of these entries would fail: they are no JSON.
    unreadable = f'{{"blocks":{blocks},"id":{read.id},"t":"actions"'
    sql(register.path, "UPDATE journal SET payload = ?", unreadable)
    with register.another() as other:
        stored = other.actions.save(replace(read, title=text("One"))).value
        other.meetings.save(replace(register.get(Meeting, register.meeting), venue=text("Hall 7")))
        other.actions.save(replace(stored, percent=10))
    with statements() as asked:
        told = register.office.histories.saved_since(Ref(Kind.ACTION, read.id), read.version, "en")
    assert {name for name, _language in told} == {"version", "title", "percent", "status"}
    read_of_it = [statement for statement in asked if "FROM journal" in statement]
    assert len(read_of_it) == 2  # the two acts on the record, and neither another nor an older one
