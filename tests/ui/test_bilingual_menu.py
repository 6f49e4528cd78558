"""Bilingual minutes from the window: the two languages are chosen in the menu, gaps are shown before."""

from __future__ import annotations

import pytest

from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedRich
from tests.ui.test_minutes import open_meeting, page, window  # noqa: F401 - fixtures
from ui.minutes.page import MinutesPage
from ui.widgets.documents_menu import DocumentsMenu

SECOND, THIRD = "PPHWG/2026/2", "PPHWG/2026/3"


@pytest.fixture
def menu(page: MinutesPage) -> DocumentsMenu:  # noqa: F811
    return page.documents


def pairs(menu: DocumentsMenu) -> dict[str, object]:
    menu.fill()
    (below,) = [
        a.menu() for a in menu.menu.actions() if a.text().startswith("Agreed minutes in two languages")
    ]
    return {action.text(): action for action in below.actions()}


def test_two_languages_are_chosen_in_the_menu_and_the_file_bears_both(page, menu, tmp_path, qtbot):  # noqa: F811
    open_meeting(page, SECOND)
    asked: list[str] = []
    page.exporter.ask = lambda _parent, _title, proposal, _kinds: (
        asked.append(proposal) or str(tmp_path / "out.pdf")
    )
    menu.confirm = lambda *_: True
    offered = pairs(menu)
    assert len(offered) == 3
    next(action for text, action in offered.items() if "العربية" in text and "اردو" not in text).trigger()
    with qtbot.waitSignal(page.exporter.job.ended):
        pass
    assert asked[0].endswith("PPHWG-2026-2-AM-en-ar.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_not_translated_is_shown_before_and_nothing_is_written_without_a_yes(page, menu):  # noqa: F811
    open_meeting(page, THIRD)
    office = page.office
    item = office.meetings.agenda(page.meeting().id)[0]
    office.minutes.save(Paragraph(agenda_item_id=item.id, body=LocalizedRich.of(en="Only so.")))
    page.refresh(None)
    shown: list[str] = []
    menu.confirm = lambda _parent, _title, text, _yes: bool(shown.append(text))
    for action in pairs(menu).values():
        action.trigger()
    assert page.exporter.job is None
    assert len(shown) == 3
    assert "Arabic" in shown[0]
    assert shown[0].rstrip()[-1].isdigit()


def test_adopted_minutes_in_one_language_are_refused_in_a_sentence(page, menu, window):  # noqa: F811
    window.choose_group(page.office.groups.by_symbol("IWC").id)
    open_meeting(page, "IWC/2026/1")
    page.exporter.ask = lambda *_: ""
    next(iter(pairs(menu).values())).trigger()
    assert page.exporter.job is None
    assert "was adopted in other languages" in window.banner.text()


# The term bank while a translation is typed.


def test_terms_of_the_other_text_are_offered_and_put_where_the_cursor_stands(page, qtbot):  # noqa: F811
    open_meeting(page, THIRD)
    item = page.office.meetings.agenda(page.meeting().id)[0]
    body = LocalizedRich.of(en="The work plan has a mobile clinic; telemedicine is for later.")
    made = page.office.minutes.save(Paragraph(agenda_item_id=item.id, body=body)).value
    page.refresh(None)
    bar = page.editor.terms
    page.editor.show_paragraph(made.id)
    assert bar.offered() == []  # the English text has its own terms
    assert not bar.isVisible()
    page.choose_language("ar")
    qtbot.waitUntil(bar.isVisible)
    assert [term.text["en"] for term in bar.offered()] == ["work plan", "mobile clinic", "telemedicine"]
    row = page.editor.current()
    page.editor.focus_row(row)
    bar.insert_first()
    assert row.edit.text().plain == "خطة عمل"
    assert [term.text["en"] for term in bar.offered()] == ["mobile clinic", "telemedicine"]
    row.edit.textCursor().insertText(" والتطبيب عن بُعد")
    assert [term.text["en"] for term in bar.offered()] == ["mobile clinic"]
    assert page.editor.commit()
    assert "خطة عمل" in page.office.records.get(Paragraph, made.id).body.plain["ar"]


def test_nothing_is_offered_in_minutes_that_are_only_read(page):  # noqa: F811
    open_meeting(page, "PPHWG/2026/1")
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row)
    page.choose_language("ur")
    page.editor.terms.insert_first()
    assert page.editor.terms.offered() == []
