"""Two offices change one record at once: what each changed is kept, and of the rest it is known who saved it when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import Stale
from secretariat.domain.merging import Choice, decided, merge
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText
from secretariat.services.office import Office
from secretariat.services.record_history import REMOVAL
from tests.small_register import Register, text

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
