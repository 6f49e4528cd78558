"""Every refusal has a sentence without a hole, and every sentence a refusal that can come about."""

from __future__ import annotations

import ast
import sqlite3
import string
import tomllib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from secretariat.database import engine
from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Article, Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.dates import parse_date
from secretariat.domain.decisions import Decision, DecisionEvent, DecisionState
from secretariat.domain.errors import Cancelled, SecretariatError
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, Meeting, MeetingState, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import FocalPoint, Person
from secretariat.services import safekeeping, sample_scale
from secretariat.services.actions import Change, Report
from secretariat.services.office import Office
from secretariat.services.words import sentence
from tests.services.action_triggers import ACTION_TRIGGERS
from tests.services.adoption_triggers import ADOPTION_TRIGGERS
from tests.services.attachment_triggers import ATTACHMENT_TRIGGERS
from tests.services.backup_triggers import BACKUP_TRIGGERS
from tests.services.calendar_triggers import CALENDAR_TRIGGERS
from tests.services.clock_triggers import CLOCK_TRIGGERS
from tests.services.date_triggers import DATE_TRIGGERS
from tests.services.encryption_triggers import ENCRYPTION_TRIGGERS
from tests.services.head_triggers import HEAD_TRIGGERS
from tests.services.holding_triggers import HOLDING_TRIGGERS
from tests.services.import_triggers import IMPORT_TRIGGERS
from tests.services.letter_triggers import LETTER_TRIGGERS
from tests.services.meeting_triggers import MEETING_TRIGGERS
from tests.services.people_triggers import PEOPLE_TRIGGERS
from tests.services.saved_filter_triggers import SAVED_FILTER_TRIGGERS
from tests.services.update_triggers import UPDATE_TRIGGERS
from tests.small_register import FIRST_DAY, WHO, Register, rich, sql, text

ROOT = Path(__file__).parents[2]
SOURCES = [path for package in ("secretariat", "ui") for path in sorted((ROOT / package).rglob("*.py"))]
SENTENCES: dict[str, str] = tomllib.loads(
    (ROOT / "resources/labels/en/errors.toml").read_text(encoding="utf-8")
)["errors"]
ERRORS = {"RuleViolation", "StorageProblem", "SecretariatError"}


def calls(path: Path) -> list[tuple[str, ast.Call]]:
    """Return the error codes that a module names where it makes an error, with the call."""
    made = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in ERRORS and node.args and isinstance(node.args[0], ast.Constant):
            made.append((str(node.args[0].value), node))
        if name == "check_order":
            made.append((str(node.args[2].value), node))  # type: ignore[attr-defined]
    return made


@cache
def raised() -> list[tuple[Path, str, ast.Call]]:
    """Return every place of the source that makes an error; this takes seconds, so not while tests are collected."""
    return [(path, code, call) for path in SOURCES for code, call in calls(path)]


def places(code: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert len(raised()) > 60
    assert sorted({code for _, code, _ in raised()} - SENTENCES.keys()) == []


def test_every_place_of_a_sentence_is_filled_where_its_code_is_raised() -> None:
    holes = []
    for path, code, call in raised():
        given = {keyword.arg for keyword in call.keywords}
        if getattr(call.func, "id", "") == "check_order":
            given |= {"first", "last"}
        if None not in given and not places(code) <= given | {"available"}:
            holes.append(f"{path.name}:{call.lineno} {code} lacks {sorted(places(code) - given)}")
    assert holes == []


def test_every_sentence_belongs_to_a_code_in_the_source() -> None:
    constants = {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(SENTENCES.keys() - constants) == []


def test_every_sentence_is_one_that_a_person_can_read() -> None:
    for code, words in SENTENCES.items():
        assert words.endswith("."), code
        assert words[0].isupper() or words[0] == "{", code
        assert "  " not in words, code


# What brings each refusal about, through the services alone.

Trigger = Callable[[Register, Path], Any]


def changed(register: Register, record_type: type[Any], save: Callable[[Any], Any], **fields: Any) -> Any:
    return save(replace(register.office.records.all(record_type)[0], **fields))


def meeting(register: Register, **fields: Any) -> Any:
    return changed(register, Meeting, register.office.meetings.save, **fields)


def decision(register: Register, **fields: Any) -> Any:
    register.decide()
    return changed(register, Decision, register.office.decisions.save, **fields)


def brief(register: Register, *, own_party_id: int | None, party: int | None = None) -> Any:
    changed(register, Group, register.office.groups.save, own_party_id=own_party_id)
    return register.office.documents.content("brief", register.meeting, "en", party=party)


def answered_by_other_side(register: Register) -> Any:
    decision(register, state=DecisionState.AD_REFERENDUM, awaiting_party_id=register.parties[1])
    register.office.decisions.move(
        DecisionEvent(
            decision_id=1,
            state=DecisionState.ADOPTED,
            party_id=register.parties[0],
            effective_on=FIRST_DAY,
        )
    )


def taken(register: Register) -> Any:
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION):
        register.office.meetings.move(register.meeting, state)
    decided = register.office.decisions.take(register.decide()).value
    paragraph = register.get(Paragraph, decided.paragraph_id)
    register.office.minutes.save(replace(paragraph, body=rich("Otherwise")))


def lapsed_twice(register: Register) -> Any:
    lapsed = DecisionEvent(decision_id=register.decide(), effective_on=FIRST_DAY, state=DecisionState.LAPSED)
    register.circulated()
    register.office.decisions.move(lapsed)
    register.office.decisions.move(lapsed)


def circle(register: Register) -> Any:
    first, second = register.decide("One"), register.decide("Two")
    for one, other in ((first, second), (second, first)):
        found = register.get(Decision, one)
        register.office.decisions.save(replace(found, state=DecisionState.AMENDED, replaced_by_id=other))


def stale(register: Register, *, removed: bool) -> Any:
    mine = register.write("Mine")
    with register.another() as other:
        if removed:
            other.records.remove(Ref(Kind.PARAGRAPH, mine.id))
        else:
            other.minutes.save(replace(mine, body=rich("Theirs")))
    register.office.minutes.save(replace(mine, body=rich("Mine again")))


def reopened(register: Register, minutes_state: str, reason: str) -> Any:
    sql(register.path, "UPDATE meetings SET state = 'closed', minutes_state = ?", minutes_state)
    register.office.meetings.move(register.meeting, MeetingState.HELD, reason)


def twice(register: Register) -> Any:
    for _ in range(2):
        register.office.meetings.save_part(Delegate(meeting_id=register.meeting, person_id=1))


def undo_conflict(register: Register) -> Any:
    task = register.task()
    with register.another() as other:
        other.actions.save(replace(task, percent=5))
    register.office.history.undo()


def undo_purged(register: Register) -> Any:
    register.task()
    sql(register.path, "UPDATE journal SET payload = NULL")
    register.office.history.undo()


def paragraph_taken(register: Register) -> Any:
    made = register.decide()
    register.office.records.remove(Ref(Kind.DECISION, made))
    register.office.minutes.turn_into(1, ParagraphKind.DECISION)
    register.office.records.restore(Ref(Kind.DECISION, made))


def opened(path: Path, content: bytes | None) -> Any:
    path = path / "spoilt.secretariat"
    if content is not None:
        path.write_bytes(content)
    Office(path, WHO)


def header(register: Register, offset: int, value: bytes) -> bytes:
    content = bytearray(register.path.read_bytes())
    content[offset : offset + len(value)] = value
    return bytes(content)


def altered(register: Register) -> Any:
    sql(register.path, "CREATE VIEW everything AS SELECT * FROM notes")
    register.reopen()


def locked(register: Register) -> Any:
    register.reopen()
    with closing(sqlite3.connect(register.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        register.task()


def pragma(register: Register, statement: str) -> Any:
    connection = register.office.records._unit.engine.raw_connection()
    connection.cursor().execute(f"PRAGMA {statement}")
    connection.close()
    register.write("long " * 100_000)


def damaged_in_use(register: Register) -> Any:
    for counter in (24, 40):  # of changes and of the schema: what an open connection remembers is out of date
        register.path.write_bytes(header(register, counter, b"\xff" * 4))
    register.path.write_bytes(header(register, 100, b"\xa5" * 300))
    register.task()


def search_damaged(register: Register) -> Any:
    sql(register.path, "DELETE FROM search_index_config")
    register.office.searching.find("health")


def storage_failed(register: Register) -> Any:
    sql(register.path, "ALTER TABLE notes RENAME COLUMN text TO words")
    register.office.records.notes(Ref(Kind.MEETING, 1))


def copy_faulty(register: Register, folder: Path) -> Any:
    sql(register.path, "UPDATE meetings SET number = 9")
    safekeeping.backup(register.path, folder / "copy.secretariat")


def report_too_long(register: Register, folder: Path) -> Any:
    register.task("long " * 10_000)
    register.office.documents.write_report(1, folder / "report.xlsx", "en")


TRIGGERS: dict[str, Trigger] = {
    "checks_open": lambda r, p: (
        r.write("Nobody's task.", ParagraphKind.ACTION, party_id=None),
        r.circulated(),
    ),
    "error_not_waivable": lambda r, p: (
        r.write("Nobody's task.", ParagraphKind.ACTION, party_id=None),
        r.office.checks.waive(r.meeting, r.office.checks.run(r.meeting)[0], "No"),
    ),
    "waiver_needs_reason": lambda r, p: r.office.checks.waive(
        r.meeting, r.office.checks.run(r.meeting)[0], " "
    ),
    "unknown_symbol": lambda r, p: r.office.groups.by_symbol("NOBODY"),
    "symbol_of_another_kind": lambda r, p: r.office.meetings.by_symbol(r.group.symbol),
    "stale": lambda r, p: stale(r, removed=False),
    "stale_removed": lambda r, p: stale(r, removed=True),
    "record_gone": lambda r, p: r.get(Person, 99),
    "in_use": lambda r, p: r.office.records.remove(Ref(Kind.AGREEMENT, 1)),
    "numbered": lambda r, p: r.office.records.remove(Ref(Kind.ACTION, r.task().id)),
    "meeting_circulated": lambda r, p: (r.circulated(), r.office.records.remove(Ref(Kind.MEETING, 1))),
    "minutes_not_drafting": lambda r, p: (r.circulated(), r.write("Late")),
    "minutes_empty": lambda r, p: r.office.minutes.circulate(1),
    "minutes_move_unknown": lambda r, p: r.office.minutes.move(1, MinutesState.AGREED),
    "paragraph_taken": lambda r, p: paragraph_taken(r),
    "paragraph_empty": lambda r, p: (r.write(""), r.office.minutes.turn_into(1, ParagraphKind.ACTION)),
    "meeting_move_unknown": lambda r, p: r.office.meetings.move(1, MeetingState.CLOSED),
    "meeting_time_missing": lambda r, p: meeting(r, starts_at=None),
    "meeting_ends_before_it_begins": lambda r, p: meeting(r, ends_at=datetime(2025, 1, 1)),
    "reopening_needs_reason": lambda r, p: reopened(r, "drafting", ""),
    "reopening_adopted": lambda r, p: reopened(r, "adopted", "Because"),
    "agenda_not_empty": lambda r, p: r.office.meetings.draft_agenda(1),
    "no_meeting_before": lambda r, p: r.office.meetings.copy_delegations(1),
    "delegate_twice": lambda r, p: twice(r),
    "person_missing": lambda r, p: r.office.people.save(FocalPoint(group_id=1, party_id=1)),
    "party_missing": lambda r, p: r.office.people.save(FocalPoint(group_id=1, person_id=1)),
    "represented_by_whom": lambda r, p: r.office.meetings.save_part(
        Delegate(meeting_id=1, person_id=1, attendance=Attendance.REPRESENTED)
    ),
    "name_missing": lambda r, p: r.office.people.save(Person()),
    "number_missing": lambda r, p: r.office.agreements.save(Article(agreement_id=1)),
    "negative_number": lambda r, p: r.office.activities.save(
        Activity(group_id=1, title=text("Course"), planned=-1)
    ),
    "email_unreadable": lambda r, p: r.office.people.save(Person(name=text("A"), email="a b")),
    "date_unreadable": lambda r, p: parse_date("tomorrow"),
    "time_unreadable": lambda r, p: meeting(r, starts_at=datetime(1, 1, 1)),
    "zone_unknown": lambda r, p: meeting(r, zone="Nowhere"),
    "time_skipped": lambda r, p: meeting(r, zone="Asia/Hebron", ends_at=datetime(2026, 3, 28, 2, 30)),
    "ends_before_it_begins": lambda r, p: r.office.activities.save(
        Activity(group_id=1, title=text("C"), starts_on=date(2026, 2, 1), ends_on=date(2026, 1, 1))
    ),
    "expires_before_signature": lambda r, p: changed(
        r, Agreement, r.office.agreements.save, expires_on=date(2020, 1, 1)
    ),
    "rest_day_unknown": lambda r, p: changed(r, Party, r.office.agreements.save, rest_days=(0,)),
    "agreement_missing": lambda r, p: r.office.groups.save(Group(name=text("G"), symbol="GG")),
    "group_symbol_unfit": lambda r, p: changed(r, Group, r.office.groups.save, symbol="a/b"),
    "symbol_taken": lambda r, p: r.office.groups.save(replace(r.group, id=0)),
    "group_symbol_in_use": lambda r, p: changed(r, Group, r.office.groups.save, symbol="OTHER"),
    "language_missing": lambda r, p: changed(r, Group, r.office.groups.save, languages=()),
    "two_sides_needed": lambda r, p: r.office.agreements.set_sides(1, [1]),
    "cancelling_circulated": lambda r, p: (
        r.circulated(),
        r.office.meetings.move(r.meeting, MeetingState.CANCELLED),
    ),
    "own_side_unknown": lambda r, p: brief(r, own_party_id=None),
    "brief_of_other_side": lambda r, p: brief(r, own_party_id=r.parties[1], party=r.parties[0]),
    "own_side_outcome": lambda r, p: r.office.minutes.set_audience(
        r.write("The Group decided to meet.", ParagraphKind.DECISION).id, Audience.OWN_SIDE
    ),
    "decision_not_in_session": lambda r, p: r.office.decisions.take(r.decide()),
    "decision_taken": lambda r, p: taken(r),
    "decision_move_unknown": lambda r, p: lapsed_twice(r),
    "awaiting_whom": lambda r, p: decision(r, state=DecisionState.AD_REFERENDUM),
    "awaiting_not_ad_referendum": lambda r, p: decision(r, awaiting_party_id=1),
    "replaced_by_what": lambda r, p: decision(r, state=DecisionState.SUPERSEDED),
    "replaced_by_itself": lambda r, p: decision(r, replaced_by_id=1),
    "replaced_in_a_circle": lambda r, p: circle(r),
    "deadline_before_meeting": lambda r, p: r.office.actions.save(
        Action(group_id=1, meeting_id=1, title=text("Late"), due_on=date(2026, 1, 1))
    ),
    "deadline_before_agreed": lambda r, p: r.task(due_on=date(2026, 1, 1)),
    "not_of_agreement": lambda r, p: (
        r.office.agreements.save(Party(name=text("Cascadia"))),
        r.task(lead_party_id=3),
    ),
    "deadline_cannot_go": lambda r, p: (
        r.task(due_on=date(2026, 9, 1)),
        changed(r, Action, r.office.actions.save, due_on=None),
    ),
    "percent_out_of_range": lambda r, p: r.office.actions.report(Report(action_id=r.task().id, percent=101)),
    "effective_in_future": lambda r, p: r.office.actions.report(
        Report(action_id=r.task().id, effective_on=date(2030, 1, 1))
    ),
    "effective_before_decided": lambda r, p: r.office.decisions.move(
        DecisionEvent(decision_id=r.decide(), state=DecisionState.IN_FORCE, effective_on=date(2020, 1, 1))
    ),
    "answered_by_other_side": lambda r, p: answered_by_other_side(r),
    "effective_before_agreed": lambda r, p: r.office.actions.report(
        Report(action_id=r.task().id, effective_on=date(2020, 1, 1))
    ),
    "confirmed_before_reported": lambda r, p: r.office.actions.change_many(
        [r.task().id], Change(status=ActionStatus.CONFIRMED_COMPLETE)
    ),
    "nothing_to_undo": lambda r, p: r.office.history.undo(),
    "nothing_to_redo": lambda r, p: r.office.history.redo(),
    "undo_conflict": lambda r, p: undo_conflict(r),
    "undo_purged": lambda r, p: undo_purged(r),
    "language_unavailable": lambda r, p: (
        changed(r, Group, r.office.groups.save, languages=("en", "zz")),
        r.office.documents.write_report(1, p / "report.xlsx", "zz"),
    ),
    "language_not_of_group": lambda r, p: r.office.documents.minutes_content(1, "fr"),
    "party_not_of_group": lambda r, p: r.office.documents.minutes_content(1, "en", first=99),
    "document_kind_unknown": lambda r, p: r.office.documents.write("novel", 1, p / "novel.pdf", "en"),
    "document_format_unknown": lambda r, p: r.office.documents.write("agreed", 1, p / "novel.xlsx", "en"),
    "cell_too_long": report_too_long,
    "file_missing": lambda r, p: opened(p, None),
    "file_unreadable": lambda r, p: Office(p, WHO),
    "file_empty": lambda r, p: opened(p, b""),
    "file_foreign": lambda r, p: opened(p, b"Minutes"),
    "file_damaged": lambda r, p: opened(p, r.path.read_bytes()[:-1]),
    "file_newer": lambda r, p: opened(p, header(r, 60, b"\x00\x00\x00\x63")),
    "file_altered": lambda r, p: altered(r),
    "migration_failed": lambda r, p: opened(p, header(r, 60, b"\x00\x00\x00\x00")),
    "file_exists": lambda r, p: Office.create(r.path, WHO),
    "file_locked": lambda r, p: locked(r),
    "file_readonly": lambda r, p: pragma(r, "query_only=ON"),
    "disk_full": lambda r, p: pragma(r, "max_page_count=1"),
    "file_damaged_in_use": lambda r, p: damaged_in_use(r),
    "search_damaged": lambda r, p: search_damaged(r),
    "storage_failed": lambda r, p: storage_failed(r),
    "cannot_write": lambda r, p: Office.create(p / "no folder" / "x.secretariat", WHO),
    "copy_faulty": copy_faulty,
    "would_replace_database": lambda r, p: r.office.documents.write_minutes(1, r.path, "en"),
    "same_file": lambda r, p: safekeeping.backup(r.path, r.path),
    "server_unsupported": lambda r, p: Office(Path("mysql://server/health"), WHO),
    **MEETING_TRIGGERS,
    **ADOPTION_TRIGGERS,
    **UPDATE_TRIGGERS,
    **BACKUP_TRIGGERS,
    **CALENDAR_TRIGGERS,
    **ACTION_TRIGGERS,
    **LETTER_TRIGGERS,
    **IMPORT_TRIGGERS,
    **CLOCK_TRIGGERS,
    **SAVED_FILTER_TRIGGERS,
    **PEOPLE_TRIGGERS,
    **ATTACHMENT_TRIGGERS,
    **DATE_TRIGGERS,
    **ENCRYPTION_TRIGGERS,
    **HEAD_TRIGGERS,
    **HOLDING_TRIGGERS,
}
# These come about in the window, the command line or a child process, and are tested there.
ELSEWHERE = {
    "cancelled", "demo_has_own_group", "order_unreadable", "unexpected",
    "sample_count_unfit", "document_needs_party", "alternat_differs", "no_corrigendum", "emblem_unreadable",
    "original_unprintable",  # in test_adoption.py and test_corrigenda.py
    # of circulated drafts and comment rounds, in test_versions.py and test_comments.py
    "nothing_to_compare", "draft_of_another_meeting", "round_needs_circulation", "round_open", "round_closed",
    "no_round_open",
    "round_ends_before_it_begins", "nobody_present", "side_not_present", "comment_empty", "comment_place_unknown",
    "disposition_reason_missing", "comments_open", "comments_settled", "form_of_unknown_round",
    "form_of_another_meeting", "form_of_another_draft", "form_without_comments", "form_already_received",
    "form_preview_outdated",
    # of servers, in test_server.py and test_lost_server.py
    "address_unreadable", "server_missing", "server_unreachable", "server_refused", "server_password_missing",
    "server_without_database",
    "server_forbidden", "server_has_no_file", "register_exists", "register_missing", "database_empty",
    "register_newer",
    "register_older", "server_too_old", "server_encoding",
    "server_full", "server_readonly", "server_stopped",
    "not_to_a_server", "server_lost", "server_lost_in_commit", "saved_after_all",
    # of rights and versions there, in test_server_roles.py and test_server_migration.py
    "role_missing", "role_taken", "grant_forbidden", "register_updated",
    "own_side_elsewhere", "seen_in_part", "role_sees_all",  # test_server_sides.py
    # of files that come back, in tests/readers
    "file_too_slow",
    "file_not_office", "file_old_or_locked", "file_too_big", "file_unpacks_too_big", "file_has_macros",
    "file_suspicious",
    "form_damaged", "form_foreign", "form_row_added", "form_rows_missing", "form_number_twice",
    "form_number_changed", "form_text_changed", "form_comment_too_long", "form_has_notes",
}  # fmt: skip


def test_every_sentence_has_a_way_to_come_about() -> None:
    assert sorted(SENTENCES.keys() - TRIGGERS.keys() - ELSEWHERE) == []
    assert sorted((TRIGGERS.keys() | ELSEWHERE) - SENTENCES.keys()) == []


@pytest.mark.parametrize("code", TRIGGERS)
def test_a_refusal_is_said_in_one_sentence_without_a_hole(
    register: Register, tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 60)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(SecretariatError) as error:
        TRIGGERS[code](register, folder)
    assert error.value.code == code
    words = sentence(error.value)
    assert words.endswith(".")
    for hole in ("{", "}", "None", "()", "  ", " ,", " .", "<", "_id", "ParagraphKind", "MinutesState"):
        assert hole not in words, words
    assert code in str(error.value)


def test_the_command_to_stop_is_said_too() -> None:
    assert sentence(Cancelled()) == "Cancelled; nothing was written."


def test_a_sample_of_an_unfit_size_is_refused(sample: Path) -> None:
    before = sample.read_bytes()
    for count in (1, sample_scale.MOST + 1):
        with pytest.raises(SecretariatError, match="sample_count_unfit") as error:
            sample_scale.scale(sample, count)
        assert "2000000" in sentence(error.value)
    assert sample.read_bytes() == before


def test_an_agenda_item_of_a_missing_meeting_is_refused_as_gone(register: Register) -> None:
    with pytest.raises(SecretariatError, match="record_gone"):
        register.office.meetings.save_part(AgendaItem(meeting_id=99, title=text("Opening")))
    with pytest.raises(SecretariatError, match="record_gone"):
        register.office.minutes.save(Paragraph(agenda_item_id=99))
