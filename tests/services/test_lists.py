"""Lists, counts and search agree with a plain recount, whatever is asked for, and keep their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from secretariat.database import lists as statements
from secretariat.database.store import rows
from secretariat.database.tables import table
from secretariat.documents.content.report import DateKind
from secretariat.domain.actions import (
    COMPLETE,
    DUE_SOON_DAYS,
    OPEN_STATUSES,
    UNFINISHED,
    Action,
    ActionStatus,
    Rag,
    is_overdue,
    rag,
)
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.folding import NORMALISER, matches
from secretariat.domain.lines import ActionLine
from secretariat.domain.meetings import AgendaItem
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import DesignationState, FocalPoint, FocalPointRole, Person
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.domain.text import LocalizedText
from secretariat.services.office import Office
from secretariat.services.searching import LONGEST
from tests.small_register import FIRST_DAY, Register, found, rich, sql, text

TITLES = ["Submit the plan", "submit a list", "50% of doses", "under_score", "back\\slash", 'a "quoted" word',
          "خطة العمل", "卫生合作计划", "Échange d'experts", "<b>bold</b>"]  # fmt: skip
AS_OF = FIRST_DAY + timedelta(days=200)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Return a register of 150 action items in every state, for reading only; standings are set directly."""
    register = found(tmp_path_factory.mktemp("busy") / "busy.secretariat")
    chance = Random(1)
    for number in range(150):
        title = chance.choice(TITLES)
        languages = {"en": f"{title} {number}"} if number % 7 else {"ar": title}
        register.office.actions.save(
            Action(
                group_id=1,
                title=LocalizedText(languages),
                area_id=chance.choice([None, 1, 2]),
                lead_party_id=chance.choice([None, 1, 2]),
                responsible_id=chance.choice([None, 1, 2, 3]),
            )
        )
    actions = table(Kind.ACTION)
    with register.office.actions._unit.engine.begin() as connection:
        for number in range(1, 151):
            due = None if chance.random() < 0.2 else AS_OF + timedelta(days=chance.randrange(-40, 41))
            connection.execute(
                actions.update()
                .where(actions.c.id == number)
                .values(
                    status=chance.choice(list(ActionStatus)),
                    due_on=due,
                    percent=chance.randrange(0, 101, 10),
                    moves=chance.choice([0, 0, 1, 2, 3]),
                )
            )
    yield register
    register.office.close()


class Actions(list[Action]):
    """A list that Hypothesis can print."""

    def __repr__(self) -> str:
        return f"{len(self)} action items"


@pytest.fixture(scope="module")
def all_actions(busy: Register) -> Actions:
    return Actions(busy.office.actions.all(1))


WORDS = st.sampled_from(["", "sub", "SUBMIT", "submit list", "%", "_", "\\", '"', "'", "خطة", "卫生", "合作", "échange",
                         "xyz", "ABWG/2026/A.1", "A.15", "en", "ar", "{", ":", "<b>", "0% of"])  # fmt: skip
QUERIES = st.builds(
    ActionQuery,
    group_id=st.just(1),
    as_of=st.sampled_from(
        [AS_OF, AS_OF - timedelta(days=30), AS_OF + timedelta(days=30), date.min, date.max]
    ),
    language=st.sampled_from(["en", "ar", "fr"]),
    filter=st.sampled_from(ActionFilter),
    rag=st.none() | st.none() | st.sampled_from(Rag),
    party_id=st.sampled_from([None, None, None, 1, 2]),
    area_id=st.sampled_from([None, None, None, 1, 2]),
    meeting_id=st.sampled_from([None, None, None, None, 1]),
    words=st.just("") | WORDS,
    sort=st.sampled_from(ActionSort),
    descending=st.booleans(),
)


def fits(action: Action, query: ActionQuery) -> bool:
    """Say by the words of the field whether an action item is asked for."""
    soon = action.due_on is not None and 0 <= (action.due_on - query.as_of).days <= 14
    texts = [action.symbol, *action.title.values()]
    return all(
        [
            {
                ActionFilter.ALL: True,
                ActionFilter.OPEN: action.status in OPEN_STATUSES,
                ActionFilter.OVERDUE: is_overdue(action.status, action.due_on, query.as_of),
                ActionFilter.DUE_SOON: action.status in UNFINISHED and soon,
                ActionFilter.REPORTED: action.status is ActionStatus.REPORTED_COMPLETE,
                ActionFilter.CONFIRMED: action.status is ActionStatus.CONFIRMED_COMPLETE,
            }[query.filter],
            query.rag in (None, rag(action.status, action.due_on, action.moves, query.as_of)),
            query.party_id in (None, action.lead_party_id),
            query.area_id in (None, action.area_id),
            query.meeting_id in (None, action.meeting_id),
            matches(query.words, *texts),
        ]
    )


def _ascii_lower(words: str) -> str:
    """Return letters as SQLite's NOCASE compares them."""
    return "".join(c.lower() if c.isascii() else c for c in words)


def title_key(line: ActionLine, action: Action, query: ActionQuery) -> Any:
    """Return where a title stands: those in the language first, either way, and quotation marks do not count."""
    there = (query.language if query.language in ("en", "ar") else "en") in action.title  # none has another
    text = line.title.replace('"', "") if there else line.title
    return (there is query.descending, _ascii_lower(text))


def sort_key(line: ActionLine, action: Action, query: ActionQuery) -> Any:
    """Return by what a line is sorted, as the column shows it."""
    match query.sort:
        case ActionSort.SYMBOL:
            return (line.symbol == "", action.number or 0)
        case ActionSort.TITLE:
            return title_key(line, action, query)
        case ActionSort.AREA:
            return line.area
        case ActionSort.SIDE:
            return line.side
        case ActionSort.RESPONSIBLE:
            return line.responsible
        case ActionSort.DUE:
            return (line.due_on is None, line.due_on or date.min)
        case ActionSort.STATUS:
            return (list(Rag).index(line.rag), line.due_on or date.min)
        case _:
            return line.percent


@given(QUERIES)
def test_lists_and_counts_agree_with_a_plain_recount(
    busy: Register, all_actions: Actions, query: ActionQuery
) -> None:
    lists = busy.office.lists
    wanted = {action.id for action in all_actions if fits(action, query)}
    ids = list(lists.action_ids(query))
    assert set(ids) == wanted
    assert len(ids) == len(wanted) == lists.count(query)
    for most in (0, 1, 7, 500):
        number, first = lists.first_action_ids(query, most)
        assert number == len(wanted)
        assert list(first)[:most] == ids[:most]
        assert list(lists.last_action_ids(query, most)) == ids[max(0, len(ids) - most) :]
    for place in {0, 1, len(ids) // 2, len(ids) - 1} & set(range(len(ids))):
        assert lists.place_of_action(query, ids[place]) == place
    missing = next((action.id for action in all_actions if action.id not in wanted), 0)
    assert lists.place_of_action(query, missing) == -1
    lines = lists.action_lines(ids, query.language, query.as_of)
    assert [line.id for line in lines] == ids
    known = {action.id: action for action in all_actions}
    keys = [(sort_key(line, known[line.id], query), line.id) for line in lines]
    assert keys == sorted(keys, reverse=query.descending)
    for line in lines:
        action = known[line.id]
        assert line.title == action.title.best(query.language)
        assert line.rag is rag(action.status, action.due_on, action.moves, query.as_of)
        assert line.overdue == is_overdue(action.status, action.due_on, query.as_of)


@pytest.mark.parametrize("quick", ActionFilter)
@pytest.mark.parametrize("shade", [None, *Rag])
def test_each_quick_filter_asks_for_what_it_says(
    busy: Register, all_actions: Actions, quick: ActionFilter, shade: Rag | None
) -> None:
    for days in (-30, 0, 30):
        query = ActionQuery(group_id=1, as_of=AS_OF + timedelta(days=days), filter=quick, rag=shade)
        wanted = {action.id for action in all_actions if fits(action, query)}
        assert set(busy.office.lists.action_ids(query)) == wanted
        assert busy.office.lists.count(query) == len(wanted)


@given(st.dates())
def test_the_colour_in_sql_is_the_colour_of_the_rule(
    busy: Register, all_actions: Actions, as_of: date
) -> None:
    actions = table(Kind.ACTION)
    with busy.office.actions._unit.read() as session:
        shown = dict(iter(session.execute(select(actions.c.id, statements.rag_sql(as_of)))))
        counts = statements.action_counts(session, 1, as_of)
    ruled = {a.id: rag(a.status, a.due_on, a.moves, as_of).value for a in all_actions}
    assert shown == ruled
    assert {shade.value: count for shade, count in counts.items() if count} == {
        shade: list(ruled.values()).count(shade) for shade in set(ruled.values())
    }


def test_the_random_rows_have_every_colour_and_status(all_actions: Actions) -> None:
    assert {rag(a.status, a.due_on, a.moves, AS_OF) for a in all_actions} == set(Rag)
    assert {a.status for a in all_actions} == set(ActionStatus)


def test_lines_come_in_the_order_asked_for_and_leave_out_what_is_gone(busy: Register) -> None:
    lines = busy.office.lists.action_lines([9, 3, 4711, 7], "en", AS_OF)
    assert [line.id for line in lines] == [9, 3, 7]
    many = [*range(1, 40_000)]
    assert len(busy.office.lists.action_lines(many, "en", AS_OF)) == 150


def test_names_are_resolved_in_the_language_asked_for(register: Register) -> None:
    office = register.office
    office.agreements.save(replace(register.get(Party, 2), short_name=text("")))
    register.task("Plan", area_id=1, lead_party_id=2, responsible_id=1, counterpart_id=2)
    (line,) = office.lists.action_lines([1], "ar", AS_OF)
    assert (line.area, line.side) == ("Burns", "State of Borduria")
    assert (line.responsible, line.counterpart) == ("Amina Adil", "Basil Bishara")
    (group,) = office.lists.groups("ar")
    assert group.parties == ("Avalon", "State of Borduria")
    assert (group.symbol, group.agreement, group.meetings, group.open_actions) == ("ABWG", "مذكرة", 1, 1)
    assert {point.party for point in office.lists.focal_points(1, "en", AS_OF)} == {
        "Avalon",
        "State of Borduria",
    }
    assert office.documents.report_content(1, "en").actions[0].side == "State of Borduria"
    assert office.lists.names(Kind.PARTY, "en") == {1: "Avalon", 2: "State of Borduria"}


SEARCHED = [
    "plain words",
    "100% done",
    "a_b",
    "back\\slash",
    'say "yes"',
    "it's",
    "خطة العمل",
    "卫生合作",
    "{json}",
]


@pytest.mark.parametrize("words", SEARCHED)
def test_search_finds_the_words_as_typed_and_nothing_else(register: Register, words: str) -> None:
    for other in SEARCHED:
        register.write(f"Before {other} after")
    hits = register.office.lists.search(words, "en")
    assert [register.get(Paragraph, hit.id).body.plain["en"] for hit in hits] == [f"Before {words} after"]
    assert words in hits[0].excerpt
    assert register.office.lists.search(words, "ar") == hits


def test_search_takes_words_of_any_length_and_any_number_of_them(register: Register) -> None:
    long, many = "x" * 60_000, " ".join(f"w{number}" for number in range(1_500))
    for words in (long, many):
        found = register.write(f"Before {words} after")
        hits = register.office.lists.search(words, "en")
        assert [(hit.kind, hit.id) for hit in hits] == [("paragraphs", found.id)]
        query = ActionQuery(group_id=register.group.id, as_of=AS_OF, language="en", words=words)
        assert register.office.lists.count(query) == 0
        assert register.office.lists.containing(Kind.PARAGRAPH, words) == {found.id}


def test_search_looks_into_every_kind_in_every_language_but_not_into_notes_or_the_bin(
    register: Register,
) -> None:
    register.office.people.save(Person(name=text("Zaynab", ar="زينب"), email="z@example.org"))
    register.write("Zaynab spoke")
    register.task("Ask Zaynab")
    gone = register.write("Zaynab left")
    register.office.records.remove(Ref(Kind.PARAGRAPH, gone.id))
    hits = register.office.lists.search("zaynab", "en")
    assert {(hit.kind, hit.id) for hit in hits} == {("actions", 1), ("paragraphs", 1), ("persons", 4)}
    assert [hit.kind for hit in register.office.lists.search("زينب", "en")] == ["persons"]
    assert register.office.lists.search("z@example.org", "en")[0].id == 4
    assert register.office.lists.search("zaynab spoke", "en")[0].kind == "paragraphs"
    for nothing in ("", "   ", "en", "true", "<>&=@", "version"):
        found_kinds = {hit.kind for hit in register.office.lists.search(nothing, "en")}
        assert not found_kinds & {"paragraphs", "persons"}, nothing
    assert register.office.lists.search("ABWG/2026/1", "en")[0].symbol == "ABWG/2026/1"


def test_search_follows_every_change_of_a_text(register: Register) -> None:
    def ids(words: str) -> list[int]:
        return [hit.id for hit in register.office.lists.search(words, "en") if hit.kind == "actions"]

    action = register.task("Train surgeons")
    assert ids("surgeons") == [action.id]
    renamed = register.office.actions.save(
        replace(action, title=text("Train nurses", ar="تدريب الممرّضات"))
    ).value
    assert (ids("surgeons"), ids("nurses"), ids("الممرضات")) == ([], [renamed.id], [renamed.id])
    register.office.history.undo()
    assert (ids("surgeons"), ids("nurses")) == ([action.id], [])
    register.office.history.undo()
    assert ids("surgeons") == []
    register.office.history.redo()
    assert ids("surgeons") == [action.id]


def test_lists_are_filtered_by_words_of_any_language(register: Register) -> None:
    task = register.task("Train surgeons")
    register.office.actions.save(replace(task, title=text("Train surgeons", ar="تدريب الجرّاحين")))
    register.task("Buy lamps")
    query = ActionQuery(group_id=register.group.id, as_of=AS_OF, language="en", words="جراحين TRAIN")
    assert list(register.office.lists.action_ids(query)) == [task.id]
    decided = register.decide("The Group decided to meet in Zürich.")
    assert register.office.lists.containing(Kind.DECISION, "zurich") == {decided}


def test_texts_that_an_older_program_folded_are_folded_anew(register: Register) -> None:
    action = register.task("Train surgeons")
    register.office.close()
    sql(register.path, "UPDATE search_texts SET normaliser = 0, text = 'nonsense'")
    register.reopen()
    assert [hit.id for hit in register.office.lists.search("surgeons", "en")] == [action.id]
    assert register.office.lists.search("nonsense", "en") == []


def test_what_a_newer_version_folded_is_left_as_it_is(register: Register) -> None:
    register.task("Submit the plan")
    sql(register.path, "UPDATE search_texts SET normaliser = ?", NORMALISER + 1)
    register.reopen()
    assert sql(register.path, "SELECT DISTINCT normaliser FROM search_texts") == [(NORMALISER + 1,)]


def test_an_excerpt_shows_the_word_in_a_long_text(register: Register) -> None:
    register.write("word " * 200 + "needle " + "word " * 200)
    (hit,) = register.office.lists.search("NEEDLE", "en")
    assert "needle" in hit.excerpt
    assert len(hit.excerpt) <= LONGEST + 2
    assert (hit.excerpt[0], hit.excerpt[-1]) == ("…", "…")


def test_vacancies_show_where_no_focal_point_is_in_office(register: Register) -> None:
    save = register.office.people.save
    office_until = FIRST_DAY + timedelta(days=30)
    save(FocalPoint(group_id=1, party_id=1, person_id=1, area_id=1, until_on=office_until, letter="12/A"))
    save(FocalPoint(group_id=1, party_id=2, person_id=2, area_id=1, role=FocalPointRole.ALTERNATE))
    save(FocalPoint(group_id=1, party_id=2, person_id=2))

    def states(as_of: date) -> list[tuple[str, str, str]]:
        lines = register.office.lists.focal_points(1, "en", as_of)
        return [(line.area, line.party, line.state.value) for line in lines]

    vacant, current = DesignationState.VACANT.value, DesignationState.CURRENT.value
    assert states(FIRST_DAY) == [
        ("", "Borduria", current),
        ("Burns", "Avalon", DesignationState.EXPIRING.value),
        ("Burns", "Borduria", current),
        ("Burns", "Borduria", vacant),
        ("Vaccines", "Avalon", vacant),
        ("Vaccines", "Borduria", vacant),
    ]
    later = states(office_until + timedelta(days=1))
    assert later[1:3] == [("Burns", "Avalon", DesignationState.EXPIRED.value), ("Burns", "Avalon", vacant)]


def test_the_overview_counts_what_the_lists_show(busy: Register, all_actions: Actions) -> None:
    overview = busy.office.overviews.of_group(1, "en", AS_OF)
    assert sum(overview.rag.values()) == overview.total == len(all_actions)
    lists = busy.office.lists
    for quick, figure in (
        (ActionFilter.OVERDUE, overview.overdue),
        (ActionFilter.DUE_SOON, overview.due_soon),
    ):
        assert figure == lists.count(ActionQuery(group_id=1, as_of=AS_OF, filter=quick))
    for shade, figure in overview.rag.items():
        assert figure == lists.count(ActionQuery(group_id=1, as_of=AS_OF, rag=shade))
    late = [a for a in all_actions if is_overdue(a.status, a.due_on, AS_OF)]
    assert overview.oldest_days_late == max((AS_OF - a.due_on).days for a in late)


def test_meetings_and_decisions_are_listed_over_the_series(register: Register) -> None:
    first = register.decide("The Group decided one.")
    register.office.actions.save(Action(group_id=1, title=text("Follow up"), decision_id=first))
    register.circulated()
    (line,) = register.office.lists.decisions(1, "en")
    assert (line.symbol, line.text, line.meeting, line.actions) == (
        "ABWG/2026/1/D.1",
        "The Group decided one.",
        "ABWG/2026/1",
        1,
    )
    (meeting,) = register.office.lists.meetings(1, "en")
    assert (meeting.symbol, meeting.draft, meeting.zone) == ("ABWG/2026/1", 1, "Asia/Karachi")
    assert [person.name for person in register.office.lists.persons("en")] == [
        "Amina Adil",
        "Chandni Chaudhry",
        "Basil Bishara",
    ]


def test_lists_are_the_same_after_reopening(sample: Path) -> None:
    results = []
    for _ in range(2):
        with Office(sample, "Reader", zone="UTC") as office:
            group = office.groups.by_symbol("PPHWG").id
            query = ActionQuery(group_id=group, as_of=date(2026, 11, 20))
            results.append(
                (office.lists.register(query), office.lists.decisions(group, "en"), office.lists.groups("ar"))
            )
    assert results[0] == results[1]


def test_a_report_on_an_earlier_day_knows_nothing_of_later_decisions_and_meetings(register: Register) -> None:
    office, earlier = register.office, date(2026, 2, 1)
    one = register.decide()
    register.clock.set(date(2026, 2, 15))
    register.circulated()
    later = register.plan(datetime(2026, 3, 2, 10))
    item = office.meetings.save_part(AgendaItem(meeting_id=later.id, title=text("Again"))).value
    paragraph = Paragraph(
        agenda_item_id=item.id, kind=ParagraphKind.DECISION, body=rich("The Group decided otherwise.")
    )
    paragraph = office.minutes.save(paragraph).value
    two = next(d for d in office.decisions.all(1) if d.paragraph_id == paragraph.id)
    register.clock.set(date(2026, 3, 10))
    office.minutes.circulate(later.id)
    known = register.get(Decision, one)
    office.decisions.save(replace(known, state=DecisionState.SUPERSEDED, replaced_by_id=two.id))
    then, now = (office.documents.report_content(1, "en", as_of=day) for day in (earlier, None))
    assert [row.remark for row in now.decisions] == ["ABWG/2026/2/D.1", ""]
    assert [row.remark for row in then.decisions] == [""]
    assert [row.state for row in now.decisions] == [DecisionState.SUPERSEDED, DecisionState.ADOPTED]
    assert [row.state for row in then.decisions] == [DecisionState.ADOPTED]
    assert DateKind.COMMENTS not in [row.kind for row in then.calendar]
    assert DateKind.COMMENTS in [row.kind for row in now.calendar]


def test_overview_and_decisions_count_without_reading_the_action_items(
    busy: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions = busy.office.actions.all(1)
    late = [a for a in actions if is_overdue(a.status, a.due_on, AS_OF)]
    soon = [
        a
        for a in actions
        if a.status in UNFINISHED and a.due_on and AS_OF <= a.due_on <= AS_OF + timedelta(days=DUE_SOON_DAYS)
    ]
    monkeypatch.setattr("secretariat.database.store.actions.of_group", None)
    overview = busy.office.overviews.of_group(1, "en", AS_OF)
    assert (overview.total, overview.overdue) == (len(actions), len(late))
    assert overview.oldest_days_late == max((AS_OF - a.due_on).days for a in late if a.due_on)
    assert overview.due_soon == len(soon)
    assert overview.due_soon_unassigned == sum(a.responsible_id is None for a in soon)
    assert overview.confirmed == sum(a.status is ActionStatus.CONFIRMED_COMPLETE for a in actions)
    for month in overview.months:
        agreed = [
            a
            for a in actions
            if a.agreed_on and (a.agreed_on.year, a.agreed_on.month) == (month.year, month.month)
        ]
        closed = sum(a.status in COMPLETE for a in agreed)
        assert (month.closed, month.still_open) == (closed, len(agreed) - closed)
    assert busy.office.lists.decisions(1, "en") == []


def test_minutes_are_collected_without_reading_every_paragraph(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    register.decide("The Group decided earlier.")
    register.circulated()
    later = register.plan(datetime(2026, 6, 1, 10))
    asked: list[type[Any]] = []
    by_id = rows.by_id
    monkeypatch.setattr(rows, "by_id", lambda session, kind: asked.append(kind) or by_id(session, kind))
    content = register.office.documents.minutes_content(later.id, "en")
    assert [line.text for line in content.earlier] == ["The Group decided earlier."]
    assert Paragraph not in asked
