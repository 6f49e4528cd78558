"""The history of a record says what was done to it, by whom, and each field as people read it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Integer

from secretariat.database.tables import RECORDS, table
from secretariat.database.types import Day, Instant, Localized, Rich, Sequence, Wall, Word, Zone
from secretariat.domain.actions import ActionStatus
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import MeetingState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import Person
from secretariat.domain.text import Block, LocalizedRich, RichText, Run
from secretariat.services.actions import Report
from secretariat.services.office import Office
from secretariat.services.record_history import Happened, RecordChange, Replayed
from secretariat.services.record_names import RecordNames
from secretariat.services.record_values import TECHNICAL, text_of, texts_of
from tests.small_register import WHO, Register, rich, sql, text


def history(register: Register, kind: Kind, record_id: int, language: str = "en") -> list[RecordChange]:
    return register.office.histories.of(Ref(kind, record_id), language)


def fields(change: RecordChange) -> dict[tuple[str, str], tuple[str, str]]:
    return {(one.name, one.language): (one.before, one.after) for one in change.fields}


def test_a_change_names_people_and_dates_and_words_of_closed_lists(register: Register) -> None:
    action = register.task(responsible_id=register.persons[0], due_on=date(2026, 3, 1))
    names = {p.id: p.called("en") for p in register.office.records.all(Person)}
    changed = replace(action, responsible_id=register.persons[1], due_on=date(2026, 4, 2))
    register.office.actions.save(changed)
    newest = next(
        c for c in history(register, Kind.ACTION, action.id) if not c.part and c.happened is Happened.CHANGED
    )
    assert newest.who == WHO
    assert newest.act == "Change of action item"
    assert newest.at.tzinfo is not None
    assert fields(newest)["responsible_id", ""] == (names[register.persons[0]], names[register.persons[1]])
    assert fields(newest)["due_on", ""] == ("1 March 2026", "2 April 2026")


def test_a_new_record_tells_all_that_was_entered_and_nothing_of_the_programs_own(register: Register) -> None:
    action = register.task("Submit the plan")
    first = history(register, Kind.ACTION, action.id)[-1]
    assert first.happened is Happened.CREATED
    told = fields(first)
    assert told["title", "en"] == ("", "Submit the plan")
    assert told["status", ""] == ("", "Not started")
    assert not TECHNICAL & {name for name, _language in told}
    assert ("percent", "") not in told


def test_reports_of_an_action_item_are_told_in_its_history(register: Register) -> None:
    action = register.task()
    report = Report(
        action_id=action.id,
        effective_on=date(2026, 1, 5),
        status=ActionStatus.IN_PROGRESS,
        percent=40,
        text=text("Half of it"),
    )
    register.office.actions.report(report)
    parts = [change for change in history(register, Kind.ACTION, action.id) if change.ref.kind is Kind.UPDATE]
    assert fields(parts[0])["percent", ""] == ("", "40")
    assert fields(parts[0])["text", "en"] == ("", "Half of it")
    assert parts[0].part.startswith("Progress report: ")


def test_a_decision_tells_what_became_of_its_text(register: Register) -> None:
    decision_id = register.decide("The Group decided to meet.")
    paragraph = next(p for p in register.office.records.all(Paragraph) if p.kind is ParagraphKind.DECISION)
    register.office.minutes.save(replace(paragraph, body=rich("The Group decided to meet again.")))
    newest = history(register, Kind.DECISION, decision_id)[0]
    assert fields(newest)["body", "en"] == ("The Group decided to meet.", "The Group decided to meet again.")


def test_bold_alone_is_a_change_of_the_text_that_reads_the_same(register: Register) -> None:
    paragraph = register.write("The meeting was opened.")
    bold = LocalizedRich({"en": RichText([Block((Run("The meeting was opened.", bold=True),))])})
    register.office.minutes.save(replace(paragraph, body=bold))
    newest = history(register, Kind.PARAGRAPH, paragraph.id)[0]
    assert fields(newest)["body", "en"] == ("The meeting was opened.", "The meeting was opened.")


def test_removed_restored_undone_and_done_again_are_told_as_such(register: Register) -> None:
    ref = Ref(Kind.PERSON, register.office.people.save(Person(name=text("Amina Khan"))).value.id)
    register.office.records.remove(ref)
    register.office.records.restore(ref)
    register.office.people.save(replace(register.get(Person, ref.id), phone="12345"))
    register.office.history.undo()
    register.office.history.redo()
    told = history(register, ref.kind, ref.id)[::-1]
    assert [change.happened for change in told] == [
        Happened.CREATED,
        Happened.REMOVED,
        Happened.RESTORED,
        *[Happened.CHANGED] * 3,
    ]
    assert [change.replayed for change in told[3:]] == [Replayed.NO, Replayed.UNDO, Replayed.REDO]
    assert told[4].act == told[3].act == "Change of person"
    assert fields(told[4])["phone", ""] == ("12345", "")


def test_what_undo_took_away_is_still_named(register: Register) -> None:
    person = register.office.people.save(Person(name=text("Amina Khan"), style=text("Dr"))).value
    action = register.task()
    register.office.actions.save(replace(action, responsible_id=person.id))
    register.office.history.undo()
    register.office.history.undo()  # the action item itself
    register.office.history.undo()  # the person
    changed = next(c for c in history(register, Kind.ACTION, action.id) if c.happened is Happened.CHANGED)
    assert "Dr Amina Khan" in fields(changed)["responsible_id", ""]
    assert history(register, Kind.ACTION, action.id)[0].happened is Happened.UNMADE


def test_acts_whose_details_were_deleted_for_good_are_counted(register: Register) -> None:
    action = register.task()
    for reference in ("a", "b", "c"):
        action = register.office.actions.save(replace(action, reference=reference)).value
    register.office.close()
    last = sql(register.path, "SELECT max(seq) FROM journal")[0][0]
    sql(register.path, "UPDATE journal SET payload = NULL WHERE seq IN (?, ?)", last, last - 1)
    register.reopen()
    newest = history(register, Kind.ACTION, action.id)[0]
    assert (newest.happened, newest.purged, newest.fields) == (Happened.PURGED, 2, ())


def test_reasons_are_told(register: Register) -> None:
    register.clock.now = datetime(2026, 12, 31, tzinfo=UTC)
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED):
        register.office.meetings.move(register.meeting, state)
    register.office.meetings.move(register.meeting, MeetingState.HELD, "A page was missing")
    newest = history(register, Kind.MEETING, register.meeting)[0]
    assert newest.reason == "A page was missing"
    assert fields(newest)["state", ""] == ("Closed", "Held")


def test_text_typed_by_the_user_cannot_pass_for_another_record(register: Register) -> None:
    action = register.task('"id":1,"t":"persons"')
    assert not [c for c in history(register, Kind.PERSON, 1) if c.ref == Ref(Kind.ACTION, action.id)]
    assert len([c for c in history(register, Kind.PERSON, 1) if c.happened is Happened.CREATED]) == 1


def test_imported_rows_have_a_history(register: Register) -> None:
    columns = [c.name for c in table(Kind.TERM).columns]
    texts = json.dumps({"en": "stent", "ar": "دعامة"})
    row = {
        "id": 900,
        "version": 1,
        "deleted_at": None,
        "group_id": register.group.id,
        "text": texts,
        "note": "",
    }
    with register.office._unit.write("import", Kind.TERM) as writing:
        writing.recorder.insert_many(Kind.TERM, columns, [[row[name] for name in columns]])
    only = history(register, Kind.TERM, 900)
    assert [change.happened for change in only] == [Happened.CREATED]
    assert fields(only[0])["text", "ar"] == ("", "دعامة")


def _example(column: Any) -> Any:
    """Return something that could stand in a column."""
    kind = column.type
    if isinstance(kind, Localized):
        return '{"en":"Text"}'
    if isinstance(kind, Rich):
        return '{"en":[[{"t":"Text"}]]}'
    if isinstance(kind, Word):
        return next(iter(kind.words)).value
    if isinstance(kind, Day):
        return "2026-03-11"
    if isinstance(kind, Wall):
        return "2026-03-11T09:30:00"
    if isinstance(kind, Instant):
        return "2026-03-11T09:30:00.000000Z"
    if isinstance(kind, Sequence):
        return "[1]" if column.name in ("rest_days", "joint_group_ids") else '["en"]'
    if isinstance(kind, Zone):
        return "Europe/Vienna"
    if isinstance(kind, Integer | Boolean):
        return 1
    return "en" if column.name in ("language", "prevailing") else "Text"


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ur", "zh", "es", "ru"])
@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_of_every_kind_of_record_can_be_told(
    register: Register, kind: Kind, language: str
) -> None:
    assert kind in RECORDS
    columns = [column for column in table(kind).columns if column.name not in TECHNICAL]
    row = {column.name: _example(column) for column in table(kind).columns}
    with register.office._unit.read() as session:
        names = RecordNames(session, language)
        for column in columns:
            if isinstance(column.type, Localized | Rich):
                assert texts_of(column, row[column.name]) == {"en": "Text"}
                continue
            said = text_of(kind, column, row, names, language)
            assert said
            raw = isinstance(column.type, Word | Day | Wall | Instant | Boolean) or column.foreign_keys
            assert not raw or said != str(row[column.name]), (column.name, said)


def test_every_record_of_the_sample_tells_how_it_came_about(sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as file:
        some = {kind: file.execute(f"SELECT id FROM {kind.value} LIMIT 2").fetchall() for kind in Kind}
    with Office(sample, "Tester") as office:
        for kind, record_id in [(kind, row[0]) for kind, rows in some.items() for row in rows]:
            told = office.histories.of(Ref(kind, record_id), "en")
            assert told, (kind, record_id)
            assert told[-1].happened is Happened.CREATED
            assert [one.seq for one in told] == sorted((one.seq for one in told), reverse=True)
