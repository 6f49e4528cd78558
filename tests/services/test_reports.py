"""Progress reports: what was said is kept and compared, and an old day is shown as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.xlsx.changes import change_rows
from secretariat.domain.actions import ActionStatus, Rag
from secretariat.domain.canonical import canonical
from secretariat.domain.errors import RuleViolation
from secretariat.domain.reports import AgeBand, ChangeKind, age_band, changes_of, read_earlier
from secretariat.services.reporting import Report
from secretariat.services.safekeeping import verify
from tests.small_register import FIRST_DAY, WHO, Clock, Register, found, sql, text

S = ActionStatus
MEETING_ENDS = date(2026, 1, 12)


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat", Clock())
    yield made
    made.office.close()


def content(register: Register, as_of: date, since: date | None = None) -> ReportContent:
    return register.office.documents.report_content(register.group.id, "en", as_of=as_of, since=since)


def make(register: Register, as_of: date, name: str = "report.xlsx", **options: Any) -> Path:
    path = register.folder / name
    register.office.documents.write_report(register.group.id, path, "en", as_of=as_of, **options)
    return path


def report(register: Register, action_id: int, on: date, **said: Any) -> None:
    register.office.actions.report(Report(action_id=action_id, effective_on=on, **said))


def changed(of: ReportContent) -> dict[str, set[ChangeKind]]:
    return {row.title: set(row.changes) for row in of.actions if row.changes}


def test_a_report_that_is_made_is_kept_and_a_preview_is_not(register: Register) -> None:
    register.task(due_on=day(20))
    register.clock.set(day(1))
    content(register, day(1))
    assert register.office.reports.made(register.group.id) == []
    make(register, day(1))
    [kept] = register.office.reports.made(register.group.id)
    assert (kept.as_of, kept.language, kept.made_by) == (day(1), "en", WHO)
    assert kept.data_hash == content(register, day(1)).data_hash
    [(data,)] = sql(register.path, f"SELECT data FROM blobs WHERE sha256 = '{kept.sha256}'")
    assert data == canonical(content(register, day(1)))
    assert verify(register.path).faults == ()


def test_the_same_report_is_kept_once_in_whatever_format_and_another_beside_it(register: Register) -> None:
    task = register.task(due_on=day(20))
    register.clock.set(day(5))
    make(register, day(5))
    make(register, day(5), "again.xlsx")
    make(register, day(5), "brief.pdf")
    assert len(register.office.reports.made(register.group.id)) == 1
    report(register, task.id, day(5), percent=30)
    make(register, day(5))
    assert [one.as_of for one in register.office.reports.made(register.group.id)] == [day(5), day(5)]


def test_a_report_that_is_not_written_is_not_kept(register: Register) -> None:
    with pytest.raises(RuleViolation, match="language_not_of_group"):
        register.office.documents.write_report(register.group.id, register.folder / "r.xlsx", "zz")

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make(register, day(1), progress=cancel)
    assert register.office.reports.made(register.group.id) == []


def test_the_next_report_is_compared_with_the_last_one_of_an_earlier_day(register: Register) -> None:
    names = ("stays", "late", "reported", "confirmed", "moved")
    tasks = {name: register.task(name, due_on=day(20), lead_party_id=register.parties[0]) for name in names}
    tasks["stays"] = register.office.actions.save(replace(tasks["stays"], due_on=day(300))).value
    register.clock.set(day(10))
    make(register, day(10))
    register.clock.set(day(15))
    report(register, tasks["reported"].id, day(15), status=S.REPORTED_COMPLETE)
    report(register, tasks["confirmed"].id, day(15), status=S.REPORTED_COMPLETE)
    counterpart = register.persons[1]
    report(register, tasks["confirmed"].id, day(15), status=S.CONFIRMED_COMPLETE, reported_by_id=counterpart)
    report(register, tasks["moved"].id, day(15), due_on=day(90))
    register.task("new", due_on=day(200))
    register.decide("The Group decided to meet.")
    register.clock.set(day(30))
    found = content(register, day(30))
    assert (found.since, found.since_kept) == (day(10), True)
    assert found.since_hash == register.office.reports.made(register.group.id)[0].data_hash
    assert changed(found) == {
        "late": {ChangeKind.NEWLY_OVERDUE},
        "reported": {ChangeKind.REPORTED},
        "confirmed": {ChangeKind.CONFIRMED},
        "moved": {ChangeKind.MOVED},
        "new": {ChangeKind.NEW},
    }
    moved = next(row for row in found.actions if row.title == "moved")
    assert (moved.due_before, moved.due_on, moved.slipped_days) == (day(20), day(90), 70)
    assert moved.rag_before is Rag.AMBER
    assert content(register, day(10)).since is None  # no report of an earlier day: a first one


def test_a_chosen_day_is_what_a_report_said_then_or_else_the_register_recomputed(register: Register) -> None:
    task = register.task("one", due_on=day(20))
    register.clock.set(day(10))
    make(register, day(10))
    register.clock.set(day(40))
    report(register, task.id, day(9), percent=50, due_on=day(60))  # comes in late: the report did not know it
    kept, computed = content(register, day(40), day(10)), content(register, day(40), day(11))
    assert (kept.since_kept, computed.since_kept) == (True, False)
    assert changed(kept) == {"one": {ChangeKind.MOVED}}
    assert changed(computed) == {}
    assert computed.since_hash == ""


def test_a_deadline_brought_forward_to_before_the_original_one_has_not_slipped(register: Register) -> None:
    task = register.task("one", due_on=day(30))
    register.clock.set(day(10))
    report(register, task.id, day(5), due_on=day(60))
    report(register, task.id, day(6), due_on=day(20))
    (row,) = content(register, day(10)).actions
    assert (row.moves, row.slipped_days) == (1, 0)


def test_what_the_register_no_longer_lists_is_named(register: Register) -> None:
    register.task("stays", due_on=day(20))
    task = register.task("goes", due_on=day(20))
    register.clock.set(day(10))
    with register.another() as other:
        other.documents.write_report(register.group.id, register.folder / "r.xlsx", "en", as_of=day(10))
    register.office.history.undo()
    found = content(register, day(12))
    assert [(gone.symbol, gone.title, gone.rag_before) for gone in found.gone] == [
        (task.symbol, "goes", Rag.AMBER)
    ]
    book = load_workbook(make(register, day(12)), data_only=True)
    assert (book["Summary"]["A7"].value, book["Summary"]["B8"].value) == (1, -1)


@pytest.mark.files
def test_a_kept_report_that_is_damaged_is_not_believed(register: Register) -> None:
    register.task("one", due_on=day(20))
    register.clock.set(day(10))
    make(register, day(10))
    assert content(register, day(12)).since_kept
    [kept] = register.office.reports.made(register.group.id)
    said = register.path.read_bytes()
    with suppress(ValueError):
        place = said.index(b'"title":"one"')
        register.office.close()
        register.path.write_bytes(said[: place + 9] + b"two" + said[place + 12 :])
        register.reopen()
    found = content(register, day(12))
    assert (found.since, found.since_kept) == (kept.as_of, False)


def test_reports_of_older_and_newer_programs_can_be_read(register: Register) -> None:
    register.task("one", due_on=day(20))
    data = json.loads(canonical(content(register, day(3))))
    [row] = data["actions"]
    row["of_later_times"] = {"a": 1}
    del row["side"]
    data["more"] = []
    found = read_earlier(json.dumps(data).encode(), day(3), "hash")
    assert found is not None
    [item] = found.items.values()
    assert (item.title, item.side, item.due_on) == ("one", "", day(20))
    for broken in (b"", b"[]", b"{}", b"\xff", json.dumps({**data, "actions": [{"id": 0}]}).encode()):
        assert read_earlier(broken, day(3), "hash") is None
    row["status"] = "thrown_away"
    assert read_earlier(json.dumps(data).encode(), day(3), "hash") is None


def test_undo_does_not_take_a_report_back(register: Register) -> None:
    register.task("one", due_on=day(20))
    make(register, day(2))
    assert register.office.history.undo_label() is None
    assert len(register.office.reports.made(register.group.id)) == 1


def test_an_item_stands_in_the_hands_that_it_was_in(register: Register) -> None:
    a, b = register.parties
    task = register.task("one", due_on=day(90), lead_party_id=a)
    register.clock.set(day(10))
    register.office.actions.assign(task.id, lead_party_id=b, responsible_id=None, counterpart_id=None)
    before, after = content(register, day(9)), content(register, day(10))
    names = {party.id: party.called("en") for party in register.office.groups.parties(register.group.id)}
    assert (before.actions[0].side, after.actions[0].side) == (names[a], names[b])


def test_age_bands_and_changes_at_their_edges() -> None:
    bands = [age_band(days) for days in (None, 0, -3, 1, 30, 31, 60, 61, 90, 91, 4000)]
    assert bands == [
        *[None] * 3,
        *[AgeBand.TO_30] * 2,
        *[AgeBand.TO_60] * 2,
        *[AgeBand.TO_90] * 2,
        *[AgeBand.OVER_90] * 2,
    ]
    assert changes_of(S.IN_PROGRESS, day(3), day(3), None, day(0)) == (ChangeKind.NEW,)
    assert changes_of(S.IN_PROGRESS, day(2), day(3), None, day(0)) == (
        ChangeKind.NEW,
        ChangeKind.NEWLY_OVERDUE,
    )
    for original, moved in ((None, ()), (day(90), ()), (day(20), (ChangeKind.MOVED,))):
        found = changes_of(S.IN_PROGRESS, day(90), day(3), None, day(0), original_due_on=original)
        assert found == (ChangeKind.NEW, *moved)


def test_a_deadline_put_off_counts_for_an_item_that_is_new_since_the_last_report_too(
    register: Register,
) -> None:
    register.task("old", due_on=day(60))
    register.clock.set(day(10))
    make(register, day(10))
    register.clock.set(day(12))
    new = register.task("new", due_on=day(20))
    register.clock.set(day(15))
    report(register, new.id, day(15), due_on=day(90))
    found = content(register, day(30))
    assert changed(found) == {"new": {ChangeKind.NEW, ChangeKind.MOVED}}
    rows = change_rows(found, labels("en"))
    assert [(row.before, row.now) for row in rows if row.kind is ChangeKind.MOVED] == [
        (day(20).isoformat(), day(90).isoformat())
    ]


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(1, 40)),
        st.tuples(st.just("new"), st.integers(1, 120)),
        st.tuples(st.just("percent"), st.integers(0, 99)),
        st.tuples(st.just("due"), st.integers(1, 150)),
        st.tuples(
            st.just("status"), st.sampled_from([S.IN_PROGRESS, S.REPORTED_COMPLETE, S.ON_HOLD, S.CANCELLED])
        ),
        st.tuples(st.just("text"), st.integers(0, 9)),
        st.tuples(st.just("assign"), st.integers(0, 1)),
        st.tuples(st.just("decide"), st.integers(0, 9)),
    ),
    min_size=3,
    max_size=25,
)


@settings(max_examples=25, deadline=None)
@given(acts=ACTS)
def test_a_report_made_again_for_an_old_day_says_what_it_said_then(acts: list[tuple[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        register = found(Path(folder) / "register.secretariat", Clock())
        today = register.office.today()
        said: dict[date, bytes] = {}
        for number, (act, value) in enumerate([*acts, ("wait", 1)]):
            if act == "wait":
                said[today] = canonical(content(register, today))
                today += timedelta(days=value)
                register.clock.set(today)
                continue
            with suppress(RuleViolation):
                _do(register, act, value, number, today)
        for on, then in said.items():
            assert canonical(content(register, on)) == then
        register.office.close()


def _do(register: Register, act: str, value: Any, number: int, today: date) -> None:
    tasks = register.office.actions.all(register.group.id)
    if act == "new" or (not tasks and act != "decide"):
        due = today + timedelta(days=value if act == "new" else 10)
        register.task(f"Task {number}", due_on=due, lead_party_id=register.parties[number % 2])
        return
    if act == "decide":
        if today > MEETING_ENDS:
            return  # what is entered later is a decision of the meeting all the same, and so of its day
        register.decide(f"The Group decided {value}.")
        return
    task = tasks[number % len(tasks)]
    match act:
        case "percent":
            report(register, task.id, today, percent=value)
        case "due":
            report(register, task.id, today, due_on=today + timedelta(days=value))
        case "status":
            report(register, task.id, today, status=value)
        case "text":
            report(register, task.id, today, text=text(f"Said {value}."))
        case "assign":
            register.office.actions.assign(
                task.id, lead_party_id=register.parties[value], responsible_id=None, counterpart_id=None
            )
