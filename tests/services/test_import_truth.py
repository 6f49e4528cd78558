"""What an old table says and does not: shares of one, days of agreement, repeated rows, sums, and what is no table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from secretariat.domain.actions import ActionStatus
from secretariat.domain.errors import RuleViolation
from secretariat.domain.imports import ImportField, Likeness, RowState
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.domain.query import ActionQuery
from secretariat.services.import_sentences import about
from tests.services.old_tables import old_text
from tests.services.test_imports import F, imported, late, lines, opened, said
from tests.small_register import Register

__all__ = ["late"]


def test_a_share_among_percentages_is_a_share_and_a_one_is_asked_about(
    late: Register, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for line in (
        ("Action", "% complete"),
        ("Draft", 100),
        ("Print", 0.3),
        ("Send", 50),
        ("Sign", "40%"),
        ("Go", 1),
    ):
        book.active.append(line)
    book.active["B3"].number_format = "0%"
    book.save(tmp_path / "old.xlsx")
    preview = opened(late, tmp_path / "old.xlsx")[2]
    assert [found.draft.percent for found in preview.rows] == [100, 30, 50, 40, 0]
    codes = [{one.code for one in found.remarks} for found in preview.rows]
    assert ["percent_share" in found for found in codes] == [False, True, False, False, False]
    assert "“0.3” is read as 30 %." in about(preview.rows[1], "en")
    assert said(preview.rows[4]) == ["percent_ambiguous"]


def test_nothing_stands_before_the_day_on_which_it_was_agreed(late: Register, tmp_path: Path) -> None:
    path = old_text(tmp_path / "old.csv", "Action;Deadline;Status", "Draft;2025-04-03;Completed")
    as_of = date(2025, 10, 15)
    (action,) = imported(late, path, as_of=as_of, agreed_on=date(2025, 8, 1))
    assert (action.agreed_on, action.due_on, action.original_due_on) == (
        date(2025, 8, 1), date(2025, 4, 3), date(2025, 4, 3),
    )  # fmt: skip

    def stood(day: date) -> list[tuple[ActionStatus, date | None, bool]]:
        found = late.office.lists.register(ActionQuery(group_id=late.group.id, as_of=day))
        return [(line.status, line.due_on, line.overdue) for line in found]

    assert stood(date(2025, 4, 4)) == stood(date(2025, 7, 31)) == []
    assert stood(date(2025, 9, 1)) == [(ActionStatus.NOT_STARTED, None, False)]
    assert [(status, due) for status, due, _ in stood(as_of)] == [
        (ActionStatus.REPORTED_COMPLETE, date(2025, 4, 3))
    ]


def test_the_day_of_agreement_must_be_said_and_the_last_meeting_is_proposed(
    late: Register, tmp_path: Path
) -> None:
    path = old_text(tmp_path / "old.csv", "Action;Deadline;Status", "Draft;2025-04-03;Open")
    table, choices, preview = opened(late, path)
    assert preview.agreed_unknown == 1
    proposed = late.office.imports.proposed_day
    assert proposed(late.group.id, choices.as_of) == choices.as_of
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD):
        late.office.meetings.move(late.meeting, state)
    ends_at = late.get(Meeting, late.meeting).ends_at
    assert ends_at
    assert proposed(late.group.id, date(2027, 1, 1)) == ends_at.date()
    assert proposed(late.group.id, date(2020, 1, 1)) == date(2020, 1, 1)
    with pytest.raises(RuleViolation, match="import_agreed_unknown"):
        late.office.imports.accept(late.group.id, table, choices, preview)


def test_rows_that_repeat_an_earlier_one_are_left_out(late: Register, tmp_path: Path) -> None:
    preview = lines(
        late, tmp_path,
        "1;Share the list of hospitals;Amina Adil;2025-03-01",
        "1;Buy an ambulance;;",
        "3;Share the lists of hospitals;Amina Adil;2025-03-01",
        ";Share the list of hospitals;Amina Adil;2025-03-01",
        "5;Assess cold chain capacity;;",
        "6;Assess cold chains capacity;;",
        "7;Appoint a focal point for burns;;",
        "8;Appoint a focal point for nurses;;",
        "9;Submit the report;;2025-03-01",
        "10;Submit the report;;2025-06-01",
        head="No;Action;Responsible;Deadline",
    )  # fmt: skip
    found = [(row.duplicate.likeness, row.duplicate.row) if row.duplicate else None for row in preview.rows]
    assert found == [
        None, (Likeness.ROW_NUMBER, 2), (Likeness.ROW_NEAR, 2), (Likeness.ROW, 2),
        None, (Likeness.ROW_NEAR, 6), None, None, None, None,
    ]  # fmt: skip
    assert not any(row.take for row in preview.rows if row.duplicate)
    assert "Has the same number as row 2." in about(preview.rows[1], "en")


def test_a_number_of_an_item_with_another_title_is_said(late: Register, tmp_path: Path) -> None:
    (first,) = imported(late, old_text(tmp_path / "a.csv", "No;Action", "4;Draft the plan"))
    preview = lines(late, tmp_path, "4;Buy an ambulance", head="No;Action")
    assert preview.rows[0].take
    assert f"The number 4 is also that of {first.symbol}" in about(preview.rows[0], "en")


def test_a_status_that_does_not_go_with_its_percentage_is_said_and_kept(
    late: Register, tmp_path: Path
) -> None:
    preview = lines(late, tmp_path, "إعداد الخطة;لم يبدأ;20%", head="الإجراء;الحالة;نسبة الإنجاز")
    (planned,) = preview.rows
    assert (planned.draft.status, planned.draft.percent) == (ActionStatus.IN_PROGRESS, 20)
    assert "status_from_percent" in {one.code for one in planned.remarks}
    assert "The status “لم يبدأ” does not go with 20 %" in about(planned, "en")
    assert "لم يبدأ" in str(planned.draft.text)


@pytest.mark.parametrize(
    "heading", ["Avancement", "Progress", "Avance", "Прогресс", "پیش رفت", "进展", "التقدم"]
)
def test_percentages_under_progress_are_percentages(late: Register, tmp_path: Path, heading: str) -> None:
    path = old_text(tmp_path / "old.csv", f"Action;{heading}", "Draft;40 %", "Print;20 %")
    assert opened(late, path)[1].fields == (F.TITLE, F.PERCENT)
    path = old_text(
        tmp_path / "old.csv", f"Action;{heading}", "Draft;Two chapters written", "Print;In the press"
    )
    assert opened(late, path)[1].fields == (F.TITLE, ImportField.REPORT)


@pytest.mark.parametrize(
    "word", ["Total", "TOTAL:", "Total général", "Subtotal", "Итого", "المجموع", "میزان", "合计"]
)
def test_a_sum_below_the_table_is_no_item(late: Register, tmp_path: Path, word: str) -> None:
    preview = lines(late, tmp_path, "1;Draft", f"{word};12 items", head="No;Action")
    assert [said(found) for found in preview.rows] == [[], ["total_row"]]
    assert preview.rows[1].state is RowState.PROBLEM
    assert not preview.rows[1].take


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("old.xlsx", bytes(range(1, 256)) * 3),
        ("old.xlsx", b"Action;Status\nDraft;Open\n"),
        ("old.csv", b"\x8f\x02a;\x10b\n" * 9),
        ("old.csv", b"a;b\n\x00\x00;c\n"),
        ("old.txt", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"),
    ],
)
def test_what_is_no_table_is_refused(late: Register, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(RuleViolation, match="table_unreadable"):
        late.office.imports.read(tmp_path / name)


def test_a_file_that_is_asked_about_again_reads_the_same(late: Register, tmp_path: Path) -> None:
    path = old_text(tmp_path / "old.csv", "Action;Deadline", "Draft;2025-04-03")
    table, choices, shown = opened(late, path)
    said_day = replace(choices, agreed_on=choices.as_of)
    again = late.office.imports.preview(late.group.id, table, said_day)
    assert (shown.agreed_unknown, again.agreed_unknown) == (1, 0)
    assert again.rows == shown.rows


def test_a_file_of_dos_with_its_end_mark_is_read(late: Register, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_bytes(b"Action;Status\r\nDraft;Open\r\n\x1a")
    assert str(opened(late, tmp_path / "old.csv")[2].rows[0].draft.title) == "Draft"
