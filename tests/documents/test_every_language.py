"""Every document in every language that there are labels for, from the same content: it is made, and made well.

`make test-long` looks at more of each: whether the file keeps to the standards, and comes out the same twice.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from openpyxl import load_workbook

from secretariat.documents.content.minutes import MinutesKind
from secretariat.documents.docx.agenda import write_agenda_docx
from secretariat.documents.docx.comment_form import write_comment_form_docx
from secretariat.documents.docx.minutes import write_minutes_docx
from secretariat.documents.docx.notice import write_notice_docx
from secretariat.documents.labels import available_languages
from secretariat.documents.pdf.actions import set_actions
from secretariat.documents.pdf.compendium import set_compendium
from secretariat.documents.pdf.corrigendum import set_corrigendum
from secretariat.documents.pdf.decisions import set_decisions
from secretariat.documents.pdf.directory import set_directory
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.documents.pdf.nomination import set_nomination
from secretariat.documents.pdf.redline import set_redline
from secretariat.documents.pdf.report_brief import set_report_brief
from secretariat.documents.pdf.summary import set_summary
from secretariat.documents.xlsx.comment_form import write_comment_form_xlsx
from secretariat.documents.xlsx.directory import write_directory_xlsx
from secretariat.documents.xlsx.report import write_report
from tests.documents import meeting_content as given
from tests.documents.comment_form_content import comment_form
from tests.documents.minutes_content import health_minutes
from tests.documents.pdf_tools import pages_of
from tests.documents.people_content import directory, nomination
from tests.documents.report_content import report
from tests.documents.standards import assert_archival
from tests.documents.test_compendium_pdf import compendium
from tests.documents.test_corrigendum_pdf import corrigendum, taken_in
from tests.documents.test_meeting_pdf import ALL
from tests.documents.test_redline import redline

LONG = settings.get_current_profile_name() == "long"  # make test-long
every_language = pytest.mark.parametrize("language", available_languages())

Make = Callable[..., Any]
PDFS: dict[str, tuple[Make, Make]] = {
    **ALL,
    "agreed": (set_minutes, health_minutes),
    "summary": (set_summary, lambda: replace(health_minutes(), kind=MinutesKind.SUMMARY)),
    "decisions": (set_decisions, lambda: replace(health_minutes(), kind=MinutesKind.DECISIONS)),
    "actions": (set_actions, lambda: replace(health_minutes(), kind=MinutesKind.ACTIONS)),
    "consolidated": (set_minutes, lambda: replace(taken_in(), kind=MinutesKind.CONSOLIDATED)),
    "corrigendum": (set_corrigendum, corrigendum),
    "compendium": (set_compendium, compendium),
    "redline": (set_redline, redline),
    "directory": (set_directory, lambda: directory(areas=directory().areas[:1])),
    "nomination": (set_nomination, nomination),
    "report": (set_report_brief, lambda: report(25)),
}
OTHERS: dict[str, tuple[Make, Make]] = {
    "notice.docx": (write_notice_docx, given.notice),
    "agenda.docx": (write_agenda_docx, given.agenda),
    "annotated.docx": (write_agenda_docx, given.annotated),
    "minutes.docx": (write_minutes_docx, health_minutes),
    "form.docx": (write_comment_form_docx, comment_form),
    "form.xlsx": (write_comment_form_xlsx, comment_form),
    "directory.xlsx": (write_directory_xlsx, directory),
    "report.xlsx": (write_report, lambda: report(12)),
}


def in_language(content: Any, language: str) -> Any:
    """The same content in another language, with the Hijri date beside the other where there is a place for it."""
    hijri = language in ("ar", "ur")
    if hasattr(content, "facts"):
        return replace(content, facts=replace(content.facts, language=language, hijri=hijri))
    return replace(content, language=language, **({"hijri": hijri} if hasattr(content, "hijri") else {}))


def made(setter: Make, content: Any) -> tuple[bytes, Any]:
    out = io.BytesIO()
    return (lambda found: (out.getvalue(), found))(setter(content, out))


@every_language
@pytest.mark.parametrize("name", PDFS)
def test_each_pdf_is_made_and_has_every_letter(name: str, language: str) -> None:
    setter, content = PDFS[name]
    told = in_language(content(), language)
    data, found = made(setter, told)
    assert found.missing == ()
    assert "{" not in "".join(pages_of(data))  # no place of a label is left open
    if LONG:
        assert made(setter, told)[0] == data
        assert_archival(data)


@every_language
@pytest.mark.parametrize("name", OTHERS)
def test_each_other_file_is_made_and_comes_out_the_same(name: str, language: str) -> None:
    setter, content = OTHERS[name]
    told = in_language(content(), language)
    data = made(setter, told)[0]
    assert made(setter, told)[0] == data


@every_language
def test_the_heads_of_a_table_differ_and_names_of_sheets_are_short(language: str) -> None:
    """Excel repairs, that is loses, a table of which two columns have one name, and takes 31 letters for a sheet."""
    book = load_workbook(io.BytesIO(made(write_report, in_language(report(3), language))[0]))
    assert len({sheet.title.casefold() for sheet in book.worksheets}) == len(book.worksheets)
    for sheet in book.worksheets:
        assert len(sheet.title) <= 31
        for table in sheet.tables.values():
            heads = [column.name for column in table.tableColumns]
            assert len({head.casefold() for head in heads}) == len(heads), heads
            first, last = sheet[table.ref][0][0], sheet[table.ref][0][-1]
            assert [first.value, last.value] == [heads[0], heads[-1]]
