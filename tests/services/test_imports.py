"""Taking over an old table: what is guessed, what is shown, what is written, and that undo takes all of it back."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz, process

from secretariat.domain.actions import Action, ActionStatus, Priority, Rag
from secretariat.domain.errors import RuleViolation
from secretariat.domain.folding import fold
from secretariat.domain.import_days import DayOrder
from secretariat.domain.imports import (
    NEW_PERSON,
    Certainty,
    Choices,
    Draft,
    Grid,
    ImportField,
    KnownItem,
    Likeness,
    Name,
    PlannedRow,
    Preview,
    RowState,
    Table,
)
from secretariat.domain.imports import Cell as ImportCell
from secretariat.domain.people import Person
from secretariat.domain.query import ActionQuery
from secretariat.services import import_planning, imports, safekeeping
from secretariat.services.import_columns import find_table, guess_fields
from secretariat.services.import_matching import Known, Matcher
from secretariat.services.import_planning import plan
from secretariat.services.import_sentences import about
from secretariat.services.import_words import import_words
from tests.services.old_tables import HEADS, ROWS, old_text, old_workbook
from tests.small_register import Register, dump, text

TODAY = date(2026, 1, 20)
F = ImportField


@pytest.fixture
def late(register: Register) -> Register:
    register.clock.set(TODAY)
    return register


def opened(r: Register, path: Path, **changes: Any) -> tuple[Table, Choices, Preview]:
    table = r.office.imports.read(path)[0]
    choices = replace(r.office.imports.guess(r.group.id, table), **changes)
    return table, choices, r.office.imports.preview(r.group.id, table, choices)


def imported(r: Register, path: Path, **changes: Any) -> list[Action]:
    table, choices, preview = opened(r, path, **{"agreed_on": date(2025, 1, 1), **changes})
    done = r.office.imports.accept(r.group.id, table, choices, preview).value
    return [r.get(Action, action_id) for action_id in done.action_ids]


def row(preview: Preview, number: int) -> PlannedRow:
    return next(found for found in preview.rows if found.number == number)


def lines(
    r: Register, tmp_path: Path, *rows: str, head: str = "Action;Deadline;Status", **changes: Any
) -> Preview:
    return opened(r, old_text(tmp_path / "old.csv", head, *rows), **changes)[2]


def said(planned: PlannedRow) -> list[str]:
    return [problem.code for problem in planned.problems]


# Reading again before writing.


@pytest.mark.files
def test_nobody_waits_while_the_rows_are_read_again(
    late: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, choices, shown = opened(
        late, old_text(tmp_path / "old.csv", "Action;Status", "Draft the plan;Open"), agreed_on=TODAY
    )
    free = []

    def planned(*given: Any) -> Preview:
        with closing(sqlite3.connect(late.path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")
            free.append(True)
        return plan(*given)

    monkeypatch.setattr(imports, "plan", planned)
    late.office.imports.accept(late.group.id, replace(table), choices, shown)
    assert free == [True]


def test_what_was_shown_is_not_read_again_while_nothing_was_changed(
    late: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, choices, shown = opened(
        late, old_text(tmp_path / "old.csv", "Action;Status", "Draft the plan;Open"), agreed_on=TODAY
    )
    again: list[Any] = []
    monkeypatch.setattr(imports, "plan", lambda *given: again.append(given) or plan(*given))
    late.office.imports.accept(late.group.id, table, choices, shown)
    assert again == []
    with pytest.raises(RuleViolation, match="import_stale"):  # they are all there now
        late.office.imports.accept(late.group.id, table, choices, shown)
    assert len(again) == 1


def test_what_changes_between_reading_again_and_writing_is_seen(
    late: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, choices, shown = opened(
        late, old_text(tmp_path / "old.csv", "Action;Status", "Draft the plan;Open")
    )
    another, unit = late.another(), late.office.imports._unit
    write = unit.write

    def written(*given: Any, **how: Any) -> Any:
        another.actions.save(Action(group_id=late.group.id, title=text("Draft the plan")))
        return write(*given, **how)

    monkeypatch.setattr(unit, "write", written)
    with pytest.raises(RuleViolation, match="import_stale"):
        late.office.imports.accept(late.group.id, table, choices, shown)
    another.close()


def test_a_near_title_is_compared_with_few_others(
    late: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared, extract = list[str](), process.extractOne

    def counted(title: str, texts: list[str], **how: Any) -> Any:
        compared.extend(texts)
        return extract(title, texts, **how)

    for number in range(20):
        late.task(f"Train the nurses of district {number}")
        late.task("Train the nurses " + "and the midwives " * number)
    monkeypatch.setattr(import_planning.process, "extractOne", counted)
    preview = lines(
        late, tmp_path, "Train the nurse of district 7;;", "Train the nurse;;", "Print 10,000 forms;;"
    )
    assert [found.duplicate and found.duplicate.likeness for found in preview.rows] == [
        Likeness.NEAR_TITLE,
        Likeness.NEAR_TITLE,
        None,
    ]
    assert compared == ["train the nurses of district 7", "train the nurses"]


@given(
    st.text("ab c", min_size=1, max_size=30), st.lists(st.text("ab c", min_size=1, max_size=40), max_size=20)
)
def test_the_nearest_title_is_the_nearest_of_all(title: str, others: list[str]) -> None:
    title, known = fold(title) or "a", [other for other in map(fold, others) if other]
    items = [
        KnownItem(
            symbol=f"#{number}", reference="", title=text(known[number]), lead_party_id=None, area_id=None
        )
        for number in range(len(known))
    ]
    found = import_planning.Already(items).like(1, Draft(title=text(title)))
    scores = [fuzz.ratio(title, other) for other in known]
    best = max(scores, default=0.0)
    assert (found is not None) == (best >= import_planning.NEAR_TITLE)
    if found is not None:
        assert scores[int(found.symbol[1:])] == best


# Hostile numbers.


@pytest.mark.parametrize("written", ["1e999", "-1e999", "nan", "1e300", "99999999999999999999"])
def test_a_number_without_bounds_is_a_problem_of_its_row(
    late: Register, tmp_path: Path, written: str
) -> None:
    path, forged = tmp_path / "old.xlsx", tmp_path / "forged.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Action", "Deadline", "% complete"])
    book.active.append(["Draft the plan", 12345, 12345])
    book.active.append(["Print the plan", date(2026, 5, 1), 40])
    book.active.append(["Read the plan", date(9999, 12, 31), 40])
    book.save(path)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(forged, "w") as out:
        for name in source.namelist():
            number = b"<v>%s</v>" % written.encode()
            out.writestr(name, source.read(name).replace(b"<v>12345</v>", number))
    preview = opened(late, forged, fields=(F.TITLE, F.DUE_ON, F.PERCENT))[2]
    assert [said(found) for found in preview.rows] == [
        ["percent_unreadable", "date_unreadable"],
        [],
        ["date_unreadable"],
    ]
    assert (preview.rows[0].draft.percent, preview.rows[0].draft.due_on) == (0, None)


def test_a_percentage_of_four_hundred_figures_is_a_problem_of_its_row(late: Register, tmp_path: Path) -> None:
    path = old_text(tmp_path / "old.csv", "Action;Progress", f"Draft the plan;{'9' * 400}")
    preview = opened(late, path, fields=(F.TITLE, F.PERCENT))[2]
    assert said(preview.rows[0]) == ["percent_unreadable"]


def test_what_is_confirmed_by_nobody_says_so_and_can_be_imported(late: Register, tmp_path: Path) -> None:
    rows = ("Draft the plan;2026-05-01;Confirmed complete", "Print the plan;2026-05-01;Open")
    preview = lines(late, tmp_path, *rows)
    assert ["confirmed_by_nobody" in {one.code for one in found.remarks} for found in preview.rows] == [
        True,
        False,
    ]
    assert preview.rows[0].take
    assert "nobody is named as having confirmed it" in about(preview.rows[0], "en")


# The whole way.


def test_an_old_table_becomes_the_register_reports_truly_and_goes_by_one_undo(
    late: Register, tmp_path: Path
) -> None:
    before = dump(late.path)
    plan, laboratories, protocol = imported(late, old_workbook(tmp_path / "old.xlsx"))
    assert (plan.symbol, plan.reference) == ("ABWG/2025/A.1", "1")
    assert (plan.agreed_on, plan.original_due_on, plan.due_on, plan.moves) == (
        date(2025, 1, 15), date(2025, 3, 1), date(2025, 6, 1), 1,
    )  # fmt: skip
    assert (plan.lead_party_id, plan.area_id) == (late.parties[0], late.areas[0])
    assert (plan.responsible_id, plan.counterpart_id) == late.persons[:2]
    assert (laboratories.responsible_id, laboratories.counterpart_id) == (late.persons[1], late.persons[0])
    assert laboratories.status is ActionStatus.REPORTED_COMPLETE
    assert protocol.status is ActionStatus.CONFIRMED_COMPLETE
    assert protocol.lead_party_id == late.parties[1]
    assert [entry.status for entry in late.office.actions.history(protocol.id)] == [
        ActionStatus.NOT_STARTED,
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.CONFIRMED_COMPLETE,
    ]
    last = late.office.actions.history(plan.id)[-1]
    assert last.text["en"] == "Two chapters written\nPartner agency: WHO"
    assert late.office.actions.history(protocol.id)[-1].text["en"].endswith("Responsible: Nadia Newcomer")

    def stood(day: date) -> list[tuple[str, str, int, date | None, Rag]]:
        found = late.office.lists.register(ActionQuery(group_id=late.group.id, as_of=day))
        return sorted(
            (line.symbol[-3:], line.status.value, line.percent, line.due_on, line.rag) for line in found
        )

    assert stood(date(2025, 1, 14)) == []
    assert stood(date(2025, 9, 29)) == [
        ("A.1", "not_started", 0, date(2025, 3, 1), Rag.RED),
        ("A.2", "not_started", 0, date(2025, 2, 28), Rag.RED),
        ("A.3", "not_started", 0, date(2025, 12, 31), Rag.GREEN),
    ]
    assert stood(date(2025, 9, 30)) == [
        ("A.1", "in_progress", 40, date(2025, 6, 1), Rag.RED),
        ("A.2", "reported_complete", 100, date(2025, 2, 28), Rag.AMBER),
        ("A.3", "confirmed_complete", 100, date(2025, 12, 31), Rag.BLUE),
    ]
    assert late.office.history.undo_label() == "import actions"
    late.office.history.undo()
    assert dump(late.path) == before
    late.office.history.redo()
    assert stood(date(2025, 9, 30))[0][1] == "in_progress"
    assert safekeeping.verify(late.path).faults == ()


def test_the_officials_workbook_of_an_old_day_has_the_imported_items(late: Register, tmp_path: Path) -> None:
    imported(late, old_workbook(tmp_path / "old.xlsx"))

    def actions(day: date) -> list[tuple[Any, ...]]:
        path = tmp_path / f"{day}.xlsx"
        late.office.documents.write_report(late.group.id, path, "en", as_of=day)
        sheet = openpyxl.load_workbook(path)["Actions"]
        found = [[cell.value for cell in line] for line in sheet.iter_rows()]
        return [tuple(line) for line in found if any(str(value).startswith("ABWG/2025/A.") for value in line)]

    assert actions(date(2025, 1, 14)) == []
    old, new = actions(date(2025, 9, 29)), actions(date(2025, 9, 30))
    assert len(old) == len(new) == 3
    assert not any("Confirmed complete" in line for line in old)
    assert sum("Confirmed complete" in line for line in new) == 1
    assert sum("Reported complete" in line for line in new) == 1


def test_a_second_import_finds_all_of_it_again(late: Register, tmp_path: Path) -> None:
    path = old_workbook(tmp_path / "old.xlsx")
    imported(late, path)
    table, choices, preview = opened(late, path)
    assert [found.duplicate.likeness for found in preview.rows if found.duplicate] == [Likeness.REFERENCE] * 3
    assert not preview.taken
    with pytest.raises(RuleViolation, match="import_nothing"):
        late.office.imports.accept(late.group.id, table, choices, preview)
    again = replace(choices, rows={5: True})
    shown = late.office.imports.preview(late.group.id, table, again)
    done = late.office.imports.accept(late.group.id, table, again, shown).value
    assert done.symbols == ("ABWG/2025/A.4",)


def test_numbers_are_never_given_out_twice(late: Register, tmp_path: Path) -> None:
    path = old_workbook(tmp_path / "old.xlsx")
    imported(late, path)
    late.office.history.undo()
    assert [action.symbol for action in imported(late, path)] == [f"ABWG/2025/A.{n}" for n in (4, 5, 6)]
    assert late.task(agreed_on=date(2025, 3, 1)).symbol == "ABWG/2025/A.7"


def test_nothing_is_written_when_the_register_changed_since_the_preview(
    late: Register, tmp_path: Path
) -> None:
    table, choices, preview = opened(late, old_workbook(tmp_path / "old.xlsx"))
    late.task("Sign the protocol", lead_party_id=late.parties[1])
    before = dump(late.path)
    with pytest.raises(RuleViolation, match="import_stale"):
        late.office.imports.accept(late.group.id, table, choices, preview)
    assert dump(late.path) == before


def test_of_several_tables_that_comes_first_which_has_the_action_items(
    late: Register, tmp_path: Path
) -> None:
    document = docx.Document()
    for values in (
        (["Name", "Function"], ["Dr Khan", "Head"]),
        (
            ["No", "Action", "Responsible", "Deadline", "Status"],
            ["1", "Draft", "Amina Adil", "1.9.2025", "Open"],
        ),
    ):
        table = document.add_table(2, len(values[0]))
        for line, cells in zip(table.rows, values, strict=True):
            for cell, value in zip(line.cells, cells, strict=True):
                cell.text = value
        document.add_paragraph()
    document.save(str(tmp_path / "old.docx"))
    first, second = late.office.imports.read(tmp_path / "old.docx")
    assert (first.place, second.place) == ("2", "1")
    assert late.office.imports.guess(late.group.id, first).fields == (
        F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS,
    )  # fmt: skip


# What is guessed.

GUESSES = {
    "en": ("Ref;Action required;By whom;Due date;Status", (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
    "fr": ("N°;Mesure;Responsable;Échéance;État d’avancement",
           (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
    "es": ("N.º;Tarea;Responsable;Plazo;Estado", (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
    "ru": ("№ п/п;Мероприятие;Исполнитель;Срок исполнения;Статус",
           (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
    "ar": ("الرقم;الإجراء;المسؤول;الموعد النهائي;الحالة",
           (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
    "ur": ("نمبر شمار;اقدام;ذمہ دار;آخری تاریخ;صورتحال",
           (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
    "zh": ("序号;行动事项;责任人;完成期限;状态", (F.REFERENCE, F.TITLE, F.RESPONSIBLE, F.DUE_ON, F.STATUS)),
}  # fmt: skip


@pytest.mark.parametrize("language", GUESSES)
def test_columns_are_known_by_their_headings_in_every_language(
    late: Register, tmp_path: Path, language: str
) -> None:
    head, fields = GUESSES[language]
    table, choices, _ = opened(late, old_text(tmp_path / "old.csv", head, "1;Draft;Dr Who;2025-09-01;?"))
    assert choices.fields == fields
    assert len(table.rows) == 1


def test_columns_without_a_telling_heading_are_known_by_what_stands_in_them(
    late: Register, tmp_path: Path
) -> None:
    path = old_text(
        tmp_path / "old.csv",
        "A;B;C;D;E;F",
        "Draft the plan for the training of nurses;Avalon;Amina Adil;12.09.2025;in progress;40%",
        "Send the list of laboratories to the other side;Borduria;Basil Bishara;13.09.2025;done;100%",
    )
    _, choices, _ = opened(late, path)
    assert choices.fields == (F.TITLE, F.SIDE, F.RESPONSIBLE, F.DUE_ON, F.STATUS, F.PERCENT)


def test_a_column_of_sides_headed_responsible_is_the_side(late: Register, tmp_path: Path) -> None:
    path = old_text(
        tmp_path / "old.csv", "Action;Responsible", "Draft the plan;Avalon", "Send;Bordurian side"
    )
    assert opened(late, path)[1].fields == (F.TITLE, F.SIDE)


def test_heads_over_two_rows_are_read_together(late: Register) -> None:
    def cells(*texts: str) -> tuple[ImportCell, ...]:
        return tuple(map(ImportCell, texts))

    rows = (
        cells("No", "Action", "Deadline", ""),
        cells("No", "", "Original", "Revised"),
        cells("1", "Do", "", ""),
    )
    table = find_table("old.xlsx", Grid(place="1", rows=rows), import_words())
    assert table.columns == ("No", "Action", "Deadline Original", "Deadline Revised")
    assert len(table.rows) == 1


def test_repeated_heads_and_empty_rows_are_passed_over(late: Register, tmp_path: Path) -> None:
    preview = lines(late, tmp_path, "One;;", ";;", "Action;Deadline;Status", "Two;;")
    assert [(found.number, str(found.draft.title)) for found in preview.rows] == [(2, "One"), (5, "Two")]


HEADINGS = [heading for names in import_words().columns.values() for heading in names]


@given(st.permutations(list(F)), st.data())
def test_each_field_is_guessed_once_whatever_the_order_of_the_columns(
    fields: list[F], data: st.DataObject
) -> None:
    words = import_words()
    heads = [data.draw(st.sampled_from(sorted(words.columns[field]))) for field in fields]
    table = Table(name="t", place="", titles=(), columns=tuple(heads), rows=())
    matcher = Matcher(Known(parties=(), areas=(), persons=(), items=(), decisions={}), words)
    guessed = [field for field in guess_fields(table, words, matcher.knowing()) if field]
    assert len(guessed) == len(set(guessed))
    assert F.TITLE in guessed


@given(st.permutations(range(len(HEADS))))
def test_a_table_means_the_same_in_any_order_of_its_columns(order: list[int]) -> None:
    words = import_words()
    matcher = Matcher(Known(parties=(), areas=(), persons=(), items=(), decisions={}), words)
    table = Table(name="t", place="", titles=(), columns=tuple(HEADS[place] for place in order), rows=())
    expected = (
        F.REFERENCE, F.AREA, F.TITLE, F.SIDE, F.RESPONSIBLE, F.COUNTERPART, F.AGREED_ON,
        F.ORIGINAL_DUE_ON, F.REVISED_DUE_ON, F.STATUS, F.PERCENT, F.REPORT, None,
    )  # fmt: skip
    assert guess_fields(table, words, matcher.knowing()) == tuple(expected[place] for place in order)


# Dates.


def test_dates_that_can_be_two_are_asked_about_and_read_as_chosen(late: Register, tmp_path: Path) -> None:
    path = old_text(tmp_path / "old.csv", "Action;Deadline", "Draft;03/04/2026", "Send;05/06/2026")
    table, choices, preview = opened(late, path)
    assert preview.dates_ambiguous == "03/04/2026"
    assert [said(found) for found in preview.rows] == [["date_ambiguous"]] * 2
    assert late.office.imports.asks_for_order(table, choices)
    taken = replace(choices, rows={2: True})
    shown = late.office.imports.preview(late.group.id, table, taken)
    with pytest.raises(RuleViolation, match="dates_ambiguous"):
        late.office.imports.accept(late.group.id, table, taken, shown)
    for order, due in ((DayOrder.DAY_FIRST, date(2026, 4, 3)), (DayOrder.MONTH_FIRST, date(2026, 3, 4))):
        chosen = late.office.imports.preview(late.group.id, table, replace(choices, day_order=order))
        assert row(chosen, 2).draft.due_on == due


def test_one_telling_date_decides_for_the_table(late: Register, tmp_path: Path) -> None:
    head = "Action;Agreed on;Deadline"
    preview = lines(late, tmp_path, "Draft;03/04/2025;05/06/2026", "Send;04/04/2025;31/12/2026", head=head)
    assert not preview.dates_ambiguous
    assert preview.order is DayOrder.DAY_FIRST
    assert row(preview, 2).draft.agreed_on == date(2025, 4, 3)


def test_the_day_of_the_table_is_never_one_to_come(late: Register, tmp_path: Path) -> None:
    table, choices, _ = opened(late, old_workbook(tmp_path / "old.xlsx"))
    assert choices.as_of == date(2025, 9, 30)
    with pytest.raises(RuleViolation, match="effective_in_future"):
        late.office.imports.preview(late.group.id, table, replace(choices, as_of=TODAY + timedelta(days=1)))


def test_an_item_without_a_day_of_agreement_counts_from_one_that_is_said(
    late: Register, tmp_path: Path
) -> None:
    preview = lines(late, tmp_path, "Draft;2025-05-01;Open", "Send;2027-05-01;Open")
    assert [found.draft.agreed_on for found in preview.rows] == [TODAY, TODAY]
    assert [remark.code for remark in preview.rows[1].remarks] == ["agreed_unknown"]
    assert preview.agreed_unknown == 2
    preview = lines(late, tmp_path, "Draft;2025-05-01;Open", agreed_on=date(2025, 2, 1))
    assert preview.agreed_unknown == 0
    assert preview.rows[0].draft.agreed_on == date(2025, 2, 1)


# Problems and what is kept.


def test_problems_are_named_and_what_is_taken_all_the_same_keeps_its_text(
    late: Register, tmp_path: Path
) -> None:
    head = "Action;Agreed on;Deadline;Status;%"
    rows = (
        ";2025-01-01;2025-02-01;Open;",
        "Draft;2025-01-01;next summer;Open;",
        "Send;2025-01-01;2025-02-01;Awaiting reply;",
        "Sign;2025-03-01;2025-02-01;Open;",
        "Visit;2027-03-01;2027-04-01;Open;",
        "Count;2025-01-01;2025-02-01;Open;140 %",
    )
    path = old_text(tmp_path / "old.csv", head, *rows)
    _, _, preview = opened(late, path)
    assert [said(found) for found in preview.rows] == [
        ["title_missing"], ["date_unreadable"], ["status_unknown"], ["deadline_before_agreed"],
        ["agreed_after_table"], ["percent_unreadable"],
    ]  # fmt: skip
    assert not preview.taken
    taken = dict.fromkeys(range(2, 8), True)
    actions = imported(late, path, rows=taken)
    assert [str(action.title) for action in actions] == ["Draft", "Send", "Sign", "Visit", "Count"]
    assert [late.office.actions.history(action.id)[-1].text.get("en") for action in actions] == [
        "Deadline: next summer", "Status: Awaiting reply", "Deadline: 2025-02-01", "Agreed on: 2027-03-01", "%: 140 %",
    ]  # fmt: skip
    assert [action.due_on for action in actions[:3]] == [None, date(2025, 2, 1), None]


@given(st.lists(st.text("abc é١", min_size=1, max_size=9).filter(str.strip), min_size=1, max_size=6))
def test_every_cell_of_a_row_is_found_again_in_its_draft(cells: list[str]) -> None:
    from secretariat.services.import_planning import plan

    words = import_words()
    columns = ("Action", *(f"Column {number}" for number in range(len(cells))))
    table = find_table(
        "t",
        Grid(place="", rows=tuple(tuple(map(ImportCell, line)) for line in (columns, ("Do", *cells)))),
        words,
    )
    choices = Choices(fields=(F.TITLE, *[None] * len(cells)), as_of=TODAY, language="en")
    known = Known(parties=(), areas=(), persons=(), items=(), decisions={})
    (found,) = plan(table, choices, known, words).rows
    for cell in cells:
        assert cell in found.draft.text["en"] or fold(cell) in words.nothing


def test_values_are_corrected_one_by_one(late: Register, tmp_path: Path) -> None:
    head = "Action;Side;Area;Responsible;Status;Priority"
    path = old_text(
        tmp_path / "old.csv", head, "Draft;Us;Skin;Nadia Newcomer;Waiting;Urgent", "Send;Us;;;done;"
    )
    _, _, preview = opened(late, path)
    unknown = [(m.name.field, m.text, m.rows) for m in preview.matches if m.certainty is Certainty.UNKNOWN]
    assert sorted(unknown) == [
        (F.AREA, "Skin", 1), (F.RESPONSIBLE, "Nadia Newcomer", 1), (F.SIDE, "Us", 2), (F.STATUS, "Waiting", 1),
    ]  # fmt: skip
    targets = {
        Name(F.SIDE, "us"): late.parties[0],
        Name(F.AREA, "skin"): late.areas[0],
        Name(F.RESPONSIBLE, "nadia newcomer"): NEW_PERSON,
        Name(F.STATUS, "waiting"): ActionStatus.ON_HOLD,
        Name(F.STATUS, "done"): ActionStatus.CONFIRMED_COMPLETE,
    }
    first, second = imported(late, path, targets=targets)
    assert (first.lead_party_id, first.area_id, first.status) == (
        late.parties[0],
        late.areas[0],
        ActionStatus.ON_HOLD,
    )
    assert first.priority is Priority.HIGH
    assert second.status is ActionStatus.CONFIRMED_COMPLETE
    nadia = late.get(Person, first.responsible_id or 0)
    assert (str(nadia.name), nadia.party_id) == ("Nadia Newcomer", late.parties[0])
    assert nadia.uid
    late.office.history.undo()
    assert "Nadia Newcomer" not in [str(person.name) for person in late.office.records.all(Person)]


def test_several_names_share_the_responsibility_and_new_ones_are_entered_once(
    late: Register, tmp_path: Path
) -> None:
    head = "Action;Side;Responsible;Counterpart"
    path = old_text(
        tmp_path / "old.csv", head, "Draft;Avalon;Amina Adil / New Person;Basil Bishara",
        "Send;Borduria;new person and Dr Chandni Chaudhry;",
    )  # fmt: skip
    first, second = imported(late, path, new_people=True)
    (new,) = [person for person in late.office.records.all(Person) if str(person.name) == "New Person"]
    assert late.office.actions.co_responsible(first.id) == [new.id]
    assert second.responsible_id == new.id
    assert late.office.actions.co_responsible(second.id) == [late.persons[2]]


STATUS_WORDS = {
    ActionStatus.NOT_STARTED: ("Not started", "не начато", "en attente", "لم يبدأ", "未开始"),
    ActionStatus.IN_PROGRESS: (
        "Ongoing",
        "On-going",
        "en cours",
        "قيد التنفيذ",
        "进行中",
        "в работе",
        "جاری",
    ),
    ActionStatus.REPORTED_COMPLETE: (
        "Completed",
        "DONE",
        "Completed on 3 May",
        "Compelted",
        "Terminé",
        "منجز",
        "مکمل",
    ),
    ActionStatus.CONFIRMED_COMPLETE: (
        "completed and confirmed",
        "Closed",
        "cerrado",
        "مغلق",
        "снято с контроля",
    ),
    ActionStatus.ON_HOLD: ("En suspenso", "suspended", "暂停"),
    ActionStatus.CANCELLED: ("Cancelled", "annulé", "منسوخ"),
    ActionStatus.SUPERSEDED: ("superseded", "remplacé"),
}


@pytest.mark.parametrize("status", STATUS_WORDS)
def test_status_words_of_every_language(status: ActionStatus) -> None:
    matcher = Matcher(Known(parties=(), areas=(), persons=(), items=(), decisions={}), import_words())
    assert {said_: matcher.find(F.STATUS, said_).target for said_ in STATUS_WORDS[status]} == dict.fromkeys(
        STATUS_WORDS[status], status
    )


@pytest.mark.parametrize("said_", ["Not completed", "incomplete", "Not done", "?", "50 %"])
def test_what_only_contains_a_word_is_not_taken_for_it(said_: str) -> None:
    matcher = Matcher(Known(parties=(), areas=(), persons=(), items=(), decisions={}), import_words())
    assert matcher.find(F.STATUS, said_).target is None


def test_two_persons_who_fit_are_neither(late: Register, tmp_path: Path) -> None:
    late.office.people.save(Person(party_id=late.parties[1], name=text("Anwar Adil")))
    head = "Action;Responsible"
    preview = lines(
        late, tmp_path, "Draft;Adil", "Send;A. Adil", "Sign;Amina Adil", "Go;Amina Adl", head=head
    )
    assert [found.draft.responsible_id for found in preview.rows] == [None, None, *[late.persons[0]] * 2]


# Duplicates.


def test_items_that_are_there_are_found_by_title_and_by_nearly_the_same_title(
    late: Register, tmp_path: Path
) -> None:
    task = late.task("Submit the training plan", lead_party_id=late.parties[0])
    late.task("Report for quarter 1")
    preview = lines(
        late, tmp_path, "SUBMIT the training plan!;Avalon", "Submit the training plans;Avalon",
        "Submit the training plans;Borduria", "Report for quarter 2;", "Build a hospital;Avalon",
        "Build a hospital;Avalon", head="Action;Side",
    )  # fmt: skip
    assert [found.duplicate and found.duplicate.likeness for found in preview.rows] == [
        Likeness.TITLE, Likeness.NEAR_TITLE, None, None, None, Likeness.ROW,
    ]  # fmt: skip
    assert [found.duplicate.symbol for found in preview.rows[:2] if found.duplicate] == [task.symbol] * 2
    assert [found.duplicate.row for found in preview.rows[5:] if found.duplicate] == [6]
    assert [found.state for found in preview.rows].count(RowState.DUPLICATE) == 3


def test_a_number_of_another_table_is_no_duplicate(late: Register, tmp_path: Path) -> None:
    imported(late, old_workbook(tmp_path / "old.xlsx"))
    preview = lines(late, tmp_path, "1;Buy an ambulance", head="No;Action")
    assert preview.rows[0].duplicate is None


# What cannot be.


def test_the_mapping_must_have_the_action_items_and_no_field_twice(late: Register, tmp_path: Path) -> None:
    table, choices, _ = opened(late, old_text(tmp_path / "old.csv", "Action;Status", "Draft;Open"))
    with pytest.raises(RuleViolation, match="import_without_title"):
        late.office.imports.preview(late.group.id, table, replace(choices, fields=(None, F.STATUS)))
    with pytest.raises(RuleViolation, match="import_field_twice"):
        late.office.imports.preview(late.group.id, table, replace(choices, fields=(F.TITLE, F.TITLE)))


def test_a_file_that_is_no_table_names_itself(late: Register, tmp_path: Path) -> None:
    (tmp_path / "photo.csv").write_bytes(b"\x01\x00\x00\x02\x00\x00\x00\x7f" * 20)
    with pytest.raises(RuleViolation, match="table_unreadable") as refused:
        late.office.imports.read(tmp_path / "photo.csv")
    assert refused.value.data["name"] == "photo.csv"


def test_a_thousand_rows_are_one_step(late: Register, tmp_path: Path) -> None:
    rows = [(n, "Burns", f"Equip ward {n}", "Avalon", *ROWS[0][4:]) for n in range(1000)]
    before = dump(late.path)
    assert len(imported(late, old_workbook(tmp_path / "old.xlsx", rows))) == 1000
    late.office.history.undo()
    assert dump(late.path) == before
