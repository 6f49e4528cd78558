"""The term bank on screen, and what a group's form says of its languages, through real services."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from secretariat.domain.groups import Group
from secretariat.domain.terms import Term
from secretariat.domain.text import LocalizedText
from tests.ui.test_agreements import dialog_of, keys, page, press, put, window  # noqa: F401 - fixtures
from ui.agreements.terms import RenderingsField, TermsPart


@pytest.fixture
def terms(page) -> TermsPart:  # noqa: F811
    page.tabs.show_pane("terms")
    part = page.parts["terms"]
    assert isinstance(part, TermsPart)
    return part


def test_the_bank_of_the_group_shown_is_listed_with_its_renderings(page, terms):  # noqa: F811
    lines = terms.view.lines()
    known = page.office.terms.of_group(page.context.group_id)
    assert [line.text for line in lines] == sorted((term.text["en"] for term in known), key=str.casefold)
    shown = next(line for line in lines if line.text == "telemedicine")
    assert "التطبيب عن بُعد" in shown.more
    assert "ٹیلی میڈیسن" in shown.more


def test_a_term_is_typed_language_after_language_and_stored_when_it_is_left(page, terms, qtbot):  # noqa: F811
    before = {term.id for term in page.office.terms.of_group(page.context.group_id)}
    terms.new()
    field = terms.editor.field("text")
    assert isinstance(field, RenderingsField)
    assert field.line("en").hasFocus()
    keys(qtbot, "ward round")
    press(qtbot, Qt.Key.Key_Tab)
    assert field.line("ar").hasFocus()
    assert not field.error.text()  # one language is no mistake while the next is being typed
    assert {t.id for t in page.office.terms.of_group(page.context.group_id)} == before
    field.line("ar").setText("جولة سريرية")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)  # over Urdu, to the note: the term was left
    (made,) = [t for t in page.office.terms.of_group(page.context.group_id) if t.id not in before]
    assert dict(made.text) == {"en": "ward round", "ar": "جولة سريرية"}
    assert terms.view.current_id() == made.id
    put(terms.editor, "note", "Daily.")
    assert page.office.records.get(Term, made.id).note == "Daily."
    assert field.line("ar").layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "العربية" in field.line("ar").accessibleName()


def test_a_term_in_one_language_is_refused_and_kept_to_be_mended(page, terms):  # noqa: F811
    count = len(page.office.terms.of_group(page.context.group_id))
    terms.new()
    put(terms.editor, "text", "ward round")
    field = terms.editor.field("text")
    assert "at least two" in field.error.text()
    assert field.line("en").text() == "ward round"
    field.line("ur").setText("وارڈ راؤنڈ")
    assert terms.editor.commit()
    assert len(page.office.terms.of_group(page.context.group_id)) == count + 1


def test_a_term_is_removed_and_brought_back(window, page, terms):  # noqa: F811
    first = terms.view.current_id()
    terms.remove()
    assert first not in {t.id for t in page.office.terms.of_group(page.context.group_id)}
    window.undo()
    assert page.office.records.get(Term, first)


def test_a_language_that_the_group_gave_up_keeps_its_texts(page, terms):  # noqa: F811
    office = page.office
    french = Term(group_id=page.context.group_id, text=LocalizedText(en="aid", fr="aide"))
    made = office.terms.save(french).value
    page.refresh(None)
    assert terms.show_record(made.id)
    field = terms.editor.field("text")
    field.line("ar").setText("معونة")
    assert terms.editor.commit()
    assert set(office.records.get(Term, made.id).text) == {"en", "ar", "fr"}


def test_a_group_says_which_text_prevails_and_whether_it_prints_the_hijri_date(window, page):  # noqa: F811
    page.tabs.show_pane("groups")
    part, office = page.parts["groups"], page.office
    known = office.groups.by_symbol("PPHWG")
    group = office.groups.save(replace(known, authentic=("en",), prevailing="", hijri=False)).value
    page.refresh(None)
    part.view.select_id(group.id)
    part.editor.field("prevailing").set_value("ar")
    part.editor._edited(part.editor.field("prevailing"))
    assert part.editor.commit() is ("ar" in group.authentic_languages)
    office.groups.save(replace(office.records.get(Group, group.id), authentic=("en", "ar")))
    page.refresh(None)
    part.editor.field("prevailing").set_value("ar")
    part.editor._edited(part.editor.field("prevailing"))
    assert part.editor.commit()
    part.editor.field("hijri").box.click()
    now = office.records.get(Group, group.id)
    assert (now.prevailing, now.hijri) == ("ar", True)
    window.undo()
    assert office.records.get(Group, group.id).hijri is False
    window.undo()
    assert office.records.get(Group, group.id).prevailing == ""
    assert not part.editor.field("hijri").value()
