"""Following an action item up in the window: its tie, hands, evidence, what it waits for, old days, many at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.agreements import Agreement
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.deadlines import DueEvent, SpanUnit
from secretariat.domain.query import ActionFilter, ActionQuery
from tests.ui.sample_window import NOW, nameless, open_window
from tests.ui.test_actions import BETWEEN, LATE, select_rows, show, stored
from ui.models.list_model import DISPLAY
from ui.pages import ACTIONS

TODAY = NOW.date()
OLD = date(2026, 6, 1)


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [ACTIONS], "PPHWG")


@pytest.fixture
def page(window):
    return window.show_page("actions")


def facts(page):
    return page.detail.editor.facts


def progress(page, action: Action):
    return page.office.actions.details(action.id, "en", TODAY).progress


def plain(text: str) -> str:
    """Return a text without the marks that keep names in their places."""
    return text.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


# The tie.


def test_a_deadline_is_tied_to_an_event_by_the_form_and_follows_it(qtbot, window, page):
    action = show(page, BETWEEN)
    assert facts(page).tie.text() == "no event"
    facts(page).tie_button.setFocus()
    qtbot.keyClick(facts(page).tie_button, Qt.Key.Key_Space)
    form = page.detail.form
    form.field("due_event").set_value(DueEvent.MEETING_STARTS)
    form.field("due_event").finished.emit()
    assert form.field("due_meeting_id").isVisible()
    assert not form.field("due_action_id").isVisible()
    form.accept()
    assert "which meeting" in form.field("due_meeting_id").error.text()
    form.field("due_event").set_value(DueEvent.AGREEMENT_SIGNED)
    form.field("due_event").finished.emit()
    assert not form.field("due_meeting_id").isVisible()
    form.field("due_offset").set_value(60)
    form.field("due_unit").set_value(SpanUnit.WEEKS)
    form.field("way").set_value("before")
    form.accept()
    assert "before the day on which" in form.error.text() + form.field("due_event").error.text()
    form.field("way").set_value("after")
    form.accept()
    tied = stored(page, action)
    agreement = page.office.records.get(Agreement, page.office.agreements.of_group(action.group_id).id)
    assert (tied.due_on - agreement.signed_on).days == 420
    assert facts(page).tie.text().startswith("60 weeks after signature of the agreement, which is")
    assert page.detail.editor.field("due_on").value() == tied.due_on
    due = page.detail.editor.field("due_on")
    due.focus()
    due.edit.setText("2027-02-02")
    due.edit.clearFocus()
    QApplication.processEvents()
    assert stored(page, action).due_event is None
    assert facts(page).tie.text() == "no event"
    window.undo()
    assert stored(page, action).due_event is DueEvent.AGREEMENT_SIGNED


# Hands, sharing, waiting.


def test_other_hands_from_an_earlier_day_stand_in_the_history(qtbot, page):
    action = show(page)
    assert page.to_hands.isEnabled()
    page.to_hands.trigger()
    form = page.detail.form
    people = [key for key in form.field("responsible_id")._keys if key not in (None, action.responsible_id)]
    form.field("responsible_id").set_value(people[0])
    form.field("effective_on").set_value(date(2026, 12, 24))
    form.accept()
    assert "cannot be dated in the future" in form.field("effective_on").error.text()
    form.field("effective_on").set_value(date(2026, 10, 1))
    form.accept()
    assert stored(page, action).responsible_id == people[0]
    page.detail.tabs.show_pane("history")
    said = [entry.accessibleName() for entry in page.detail.history.entries]
    assert any("Other hands" in name and "Responsible: " in name and "1 Oct 2026" in name for name in said)


def test_what_an_item_waits_for_is_listed_and_pointed_out_when_it_is_complete(qtbot, window, page):
    action = show(page)
    other = page.office.actions.by_symbol("PPHWG/2026/1/A.21")
    page.to_wait.trigger()
    page.detail.form.field("waits_for").set_value((other.id,))
    page.detail.form.accept()
    (way,) = facts(page).waits.links
    assert plain(way.text()) == f"{other.symbol}, {other.title.best('en')}"
    page.detail.complete()
    assert stored(page, action).status is ActionStatus.REPORTED_COMPLETE
    assert f"although {other.symbol} is still open" in plain(window.banner.text())
    with qtbot.waitSignal(page.open_record) as asked:
        facts(page).waits.links[0].click()
    assert asked.args == [Ref(Kind.ACTION, other.id)]
    show(page, other.symbol)
    assert any(LATE in plain(way.text()) for way in facts(page).waited.links)
    page.to_wait.trigger()
    page.detail.form.field("waits_for").set_value((action.id,))
    page.detail.form.accept()
    assert "each would wait for the other" in page.detail.form.field("waits_for").error.text()
    page.detail.form.reject()


def test_who_shares_the_responsibility_is_chosen_and_named(page):
    action = show(page)
    page.to_share.trigger()
    field = page.detail.form.field("persons")
    assert action.responsible_id not in field._keys
    chosen = field._keys[:2]
    field.set_value(chosen)
    page.detail.form.accept()
    assert page.office.actions.co_responsible(action.id) == list(chosen)
    assert facts(page).shared.text().count(",") == 1


# Evidence.


def test_evidence_goes_with_the_report_and_is_opened_added_and_saved(qtbot, page, tmp_path):
    action = show(page)
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7 letter")
    page.detail.report_progress()
    form = page.detail.form
    evidence = form.field("evidence")
    evidence.ask_file = lambda *_: str(letter)
    qtbot.keyClick(evidence.add_button, Qt.Key.Key_Space)
    evidence.add_file(tmp_path / "gone.pdf")
    assert "gone.pdf cannot be read" in plain(evidence.error.text())
    form.field("percent").set_value(70)
    form.accept()
    entry = progress(page, action)[-1]
    assert [(one.name, one.audience) for one in entry.evidence] == [("letter.pdf", Audience.OWN_SIDE)]
    opened = []
    page.detail.opener.open_url = lambda url: bool(opened.append(url.toLocalFile())) or True
    newest = page.detail.history.entries[0]
    newest.links[0].click()
    assert Path(opened[0]).read_bytes() == b"%PDF-1.7 letter"
    newest.links[1].click()
    dialog = page.detail.evidence
    dialog.files.ask_file = lambda *_: str(letter)
    dialog.files.attach()
    assert [one.name for one in dialog.files.files()] == ["letter.pdf", "letter.pdf"]
    target = tmp_path / "copy.pdf"
    dialog.files.ask_place = lambda *_: str(target)
    dialog.files.save(dialog.files.files()[0])
    assert target.read_bytes() == letter.read_bytes()
    dialog.accept()
    assert len(page.detail.history.entries[0].links) == 3


def test_evidence_is_for_both_sides_only_where_that_is_said(page, tmp_path):
    action = show(page)
    page.detail.report_progress()
    form = page.detail.form
    form.field("evidence").set_value((("note.txt", b"ours"),))
    assert form.field("evidence_for").value() is Audience.OWN_SIDE
    form.field("evidence_for").set_value(Audience.JOINT)
    form.accept()
    assert progress(page, action)[-1].evidence[0].audience is Audience.JOINT


def test_files_chosen_for_a_cancelled_report_are_there_again(page):
    show(page)
    page.detail.report_progress()
    page.detail.form.field("evidence").set_value((("a.txt", b"a"), ("b.txt", b"b")))
    page.detail.form.field("evidence")._drop(0)
    page.detail.form.reject()
    page.detail.report_progress()
    assert page.detail.form.field("evidence").value() == (("b.txt", b"b"),)
    page.detail.form.reject()


# Another day.


def test_the_register_of_an_old_day_is_shown_to_be_read(qtbot, window, page):
    shown = page.filters.as_of
    assert plain(shown.text()) == "As of 20 Nov 2026"
    action = show(page)
    assert not page.detail.editor.facts.undated.isVisibleTo(page.detail.editor)
    page.choose_day()
    page.form.field("as_of").set_value(date(2027, 1, 1))
    page.form.accept()
    assert "in the future" in page.form.field("as_of").error.text()
    page.form.field("as_of").set_value(OLD)
    page.form.accept()
    query = ActionQuery(group_id=page.context.group_id, as_of=OLD, sort=page.model.query().sort)
    lines = page.office.lists.register(query)
    assert list(page.model.ids()) == [line.id for line in lines]
    assert page.filters.count.text() == f"{len(lines)} of {len(lines)} shown"
    status = [column.key for column in page.model.columns].index("status")
    by_id = {line.id: line for line in lines}
    for row in range(page.model.shown()):
        word = page.model.index(row, status).data(DISPLAY)
        assert word.lower().startswith(by_id[page.model.id_at(row)].rag.value)
    assert page.detail.record().id == action.id
    assert "1 Jun 2026" in page.detail.day.text()
    assert page.detail.editor.facts.undated.isVisibleTo(page.detail.editor)
    assert "as they are now" in page.detail.editor.facts.undated.text()
    assert page.detail.editor.field("percent").value() == 0
    assert (
        not page.detail.editor.field("percent").edit.isEnabled()
        or page.detail.editor.field("percent").edit.isReadOnly()
    )
    assert not any(
        c.isEnabled() for c in (page.report, page.complete, page.confirm, page.to_hands, page.to_tie)
    )
    select_rows(page, 0, 2)
    assert page.detail.record() is not None, "there is nothing to change in the past"
    page.detail.report_progress()
    assert page.detail.form is None
    page.remove([action.id])
    assert stored(page, action) == action
    page.filters.today.click()
    assert not page.filters.today.isVisible()
    assert page.detail.editor.field("percent").value() == action.percent
    assert page.report.isEnabled()


# Many.


def test_all_items_of_a_filter_are_changed_with_a_true_count(qtbot, window, page):
    page.show_list(ActionFilter.OPEN)
    wanted = list(page.model.ids())
    already = [i for i in wanted if page.office.records.get(Action, i).priority is Priority.HIGH]
    select_rows(page, 0, 1)
    qtbot.mouseClick(page.detail.bulk.all_button, Qt.MouseButton.LeftButton)
    assert page.view.selected_count() == len(wanted)
    page.detail.bulk.what.set_value("priority")
    page.detail.bulk.what.finished.emit()
    assert page.detail.bulk.button.text() == f"Change {len(wanted)} items"
    page.detail.bulk.fields["priority"].set_value(Priority.HIGH)
    qtbot.keyClick(page.detail.bulk.button, Qt.Key.Key_Space)
    assert {page.office.records.get(Action, i).priority for i in wanted} == {Priority.HIGH}
    said = window.banner.text()
    assert f"{len(wanted) - len(already)} action items were changed" in said
    assert f"{len(already)} w" in said
    window.undo()
    now = [i for i in wanted if page.office.records.get(Action, i).priority is Priority.HIGH]
    assert now == already


def test_deadlines_are_moved_by_a_span_and_an_empty_one_is_asked_for(qtbot, window, page):
    page.show_list(ActionFilter.OVERDUE)
    ids = select_rows(page, 0, 1)
    before = [page.office.records.get(Action, i).due_on for i in ids]
    bulk = page.detail.bulk
    bulk.what.set_value("due_span")
    bulk.what.finished.emit()
    assert bulk.span.isVisible()
    bulk.button.click()
    assert bulk.amount.error.text() == "Enter what it is to be."
    bulk.amount.set_value(3)
    bulk.button.click()
    after = [page.office.records.get(Action, i).due_on for i in ids]
    assert [(new - old).days for new, old in zip(after, before, strict=True)] == [21, 21]
    window.undo()


def test_a_confirmation_without_a_counterpart_is_refused_for_all_and_said(page):
    page.show_list(ActionFilter.REPORTED)
    ids = select_rows(page, 0, page.model.shown() - 1)
    first = page.office.records.get(Action, ids[0])
    page.desk.run(lambda: page.office.actions.assign(first.id, counterpart_id=None))
    ids = select_rows(page, 0, page.model.shown() - 1)
    bulk = page.detail.bulk
    bulk.what.set_value("status")
    assert not bulk.confirming.isVisible()
    bulk.status.set_value(ActionStatus.CONFIRMED_COMPLETE)
    assert bulk.confirming.isVisible()
    assert "the counterpart of each item" in bulk.confirming.text()
    bulk.button.click()
    assert f"Completion of {first.symbol} is confirmed by the counterpart" in bulk.error.text()
    bulk.what.set_value("priority")
    bulk.what.finished.emit()
    assert not bulk.confirming.isVisible()
    assert {page.office.records.get(Action, i).status for i in ids} == {ActionStatus.REPORTED_COMPLETE}


def test_the_editor_and_the_form_say_in_whose_name_completion_is_confirmed(page):
    page.show_list(ActionFilter.REPORTED)
    select_rows(page, 0, 0)
    hint = page.detail.editor.field("status").hint
    assert hint.isVisibleTo(page.detail.editor)
    assert "confirmed by the counterpart" in hint.text()
    page.confirm.trigger()
    assert "confirmed by the counterpart" in page.detail.form.field("reported_by_id").hint.text()
    page.detail.form.reject()
    page.show_list(ActionFilter.OVERDUE)
    select_rows(page, 0, 0)
    assert not hint.isVisibleTo(page.detail.editor)


def test_every_form_can_be_used_by_keys_and_heard(page):
    show(page)
    for command in (page.to_hands, page.to_tie, page.to_share, page.to_wait, page.day, page.report):
        command.trigger()
        form = page.form if command is page.day else page.detail.form
        assert nameless(form) == [], command.text()
        form.reject()
    select_rows(page, 0, 2)
    assert nameless(page.detail) == []
