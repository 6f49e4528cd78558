"""The obligation clock, holidays and coverage in the window, on the sample database."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Area
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import ClockState, LimitKind, Obligation
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit
from secretariat.domain.holidays import Holiday
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import NOW, nameless, open_window
from ui.overview.clock import NEAREST, awaited
from ui.pages import AGREEMENTS, MEETINGS, OVERVIEW
from ui.widgets.form_dialog import FormDialog

TODAY = NOW.date()
CANARY = "<img src=x> <b>&=@"


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [OVERVIEW, AGREEMENTS, MEETINGS], "PPHWG")


@pytest.fixture
def page(window):
    return window.show_page("overview")


@pytest.fixture
def clock(window):
    shown = window.show_page("agreements")
    shown.show_list("clock")
    return shown.parts["clock"]


def lines(window):
    return window.office.clock.lines(window.context.group_id, "en", TODAY)


def dialog():
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, FormDialog) and one.isVisible()
    )


def obliged(window, **fields):
    wanted = {
        "group_id": window.context.group_id,
        "title": LocalizedText(en="Exchange lists"),
        "due_on": date(2026, 12, 5),
        **fields,
    }
    return window.desk.run(lambda: window.office.clock.save(Obligation(**wanted))).value


# The card.


def test_the_card_counts_down_to_the_nearest_limits(window, page):
    near = awaited(lines(window))[:NEAREST]
    assert [face.line for face in page.clock.rows.faces] == near
    assert all(line.state is not ClockState.DONE for line in near)
    first = page.clock.rows.faces[0]
    assert "252 days late" in first.accessibleName()
    assert "Overdue" in first.accessibleName()
    assert "Fri 13 Mar 2026" in first.accessibleName()
    assert page.clock.more.text() == f"All {len(lines(window))}…"
    assert nameless(page.clock) == []


def test_the_card_tells_the_time_at_both_seats_by_the_offices_clock(page):
    assert page.clock.seats.text() == "Islamabad Fri 14:00  ·  Ramallah Fri 11:00"


def test_a_rest_day_is_pointed_out_with_the_next_working_day(window, page):
    obliged(window)  # a Saturday, on which both sides rest, and Pakistan on Sunday too
    face = next(one for one in page.clock.rows.faces if one.line.what == "Exchange lists")
    assert face.rest == "rest day or holiday of Pakistan, Palestine; next working day Mon 7 Dec 2026"
    assert "15 days left" in face.accessibleName()
    assert "Upcoming" in face.accessibleName()
    assert (
        "In Ramallah the last day is over at 6 Dec 2026, 03:00 by the clock of Islamabad." in face.toolTip()
    )


def test_no_text_of_a_line_is_cut_off(window, page):
    obliged(
        window, title=LocalizedText(en="Exchange the lists of accredited institutions of both sides " * 3)
    )
    for face in page.clock.rows.faces:
        wanted = face._high(face.line.what) + face.fontMetrics().height() + face._high(face.rest)
        assert face.height() >= wanted


def test_a_line_leads_to_what_it_is_about(qtbot, window, page):
    comments = next(one for one in page.clock.rows.faces if one.line.kind is LimitKind.COMMENTS)
    with qtbot.waitSignal(page.open_list) as asked:
        comments.setFocus()
        qtbot.keyClick(comments, Qt.Key.Key_Space)
    assert asked.args == ["minutes", Ref(Kind.MEETING, comments.line.meeting_id)]
    made = obliged(window)
    face = next(one for one in page.clock.rows.faces if one.line.obligation_id)
    qtbot.mouseClick(face, Qt.MouseButton.LeftButton)
    agreements = window.page()
    assert agreements.tabs.key() == "clock"
    assert agreements.parts["clock"].obligations.editor.record().id == made.id


def test_all_lines_are_one_click_away(qtbot, window, page):
    qtbot.mouseClick(page.clock.more, Qt.MouseButton.LeftButton)
    agreements = window.page()
    countdown = agreements.parts["clock"].countdown
    assert agreements.tabs.key() == "clock"
    shown = [face.line.key for face in countdown.rows.faces]
    assert shown == [line.key for line in lines(window) if line.state is not ClockState.DONE]
    countdown.chips.choose("done")
    done = [face.line.key for face in countdown.rows.faces]
    assert sorted(done) == sorted(line.key for line in lines(window) if line.state is ClockState.DONE)


def test_a_limit_is_marked_as_done_and_opened_again(qtbot, window, page):
    face, button = page.clock.rows.faces[1], page.clock.rows.buttons[1]
    key = face.line.key
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    asked = dialog()
    asked.field("done_on").set_raw("2026-11-25")
    asked.accept()
    assert "has not come yet" in asked.field("done_on").error.text()
    asked.field("done_on").set_raw("2026-10-02")
    asked.accept()
    assert key not in [one.line.key for one in page.clock.rows.faces]
    met = next(line for line in lines(window) if line.key == key)
    assert (met.state, met.done_on) == (ClockState.DONE, date(2026, 10, 2))
    window.undo()
    assert key in [one.line.key for one in page.clock.rows.faces]


def test_what_need_not_be_watched_needs_no_day(window, page):
    page.clock.rows.mark_done(page.clock.rows.faces[0].line)
    asked = dialog()
    asked.field("waived").box.setChecked(True)
    asked.accept()
    met = next(line for line in lines(window) if line.key == "focal_points")
    assert (met.state, met.done_on) == (ClockState.DONE, None)


def test_what_the_records_say_is_not_opened_again(window, clock):
    clock.countdown.chips.choose("done")
    face = next(one for one in clock.countdown.rows.faces if one.line.key == "set_up")
    refused = []
    window.desk.refused.connect(refused.append)
    clock.countdown.rows.reopen(face.line)
    assert refused == ["The records themselves say that this is done; change them to open it again."]


# The tab of the agreement.


def test_a_limit_is_changed_and_put_back(window, clock):
    clock.tabs.show_pane("limits")
    part = clock.limits
    assert [line.more for line in part.view.lines()][3] == "14 days before a meeting"
    part.show_record(4)
    part.editor.field("amount").edit.setText("3")
    part.editor.field("amount").edited.emit()
    part.editor.field("unit").set_value(SpanUnit.WEEKS)
    part.editor.field("unit").edited.emit()
    assert part.editor.commit()
    assert window.office.limits.span(window.context.group_id, LimitKind.PAPERS) == Span(3, SpanUnit.WEEKS)
    line = part.view.lines()[3]
    assert (line.more, line.pill.word) == ("3 weeks before a meeting", "Changed")
    assert part.usual.text() == "Usually: 14 days before a meeting."
    part.back.click()
    assert window.office.limits.span(window.context.group_id, LimitKind.PAPERS) == Span(14)
    assert part.view.lines()[3].pill is None
    assert not part.back.isEnabled()


def test_a_limit_that_is_none_is_refused_at_its_field(window, clock):
    clock.tabs.show_pane("limits")
    part = clock.limits
    part.show_record(1)
    field = part.editor.field("amount")
    field.edit.setText("0")
    field.edited.emit()
    assert not part.editor.commit()
    assert field.error.text()
    part.editor.discard()


def test_an_obligation_is_entered(window, clock):
    clock.new()
    form = clock.obligations.editor
    form.field("title").set_value(LocalizedText(en=CANARY))
    form.field("title").edited.emit()
    form.field("due_event").set_value(DueEvent.AGREEMENT_SIGNED)
    form.field("due_event").edited.emit()
    form.field("due_offset").edit.setText("11")
    form.field("due_offset").edited.emit()
    assert form.commit()
    made = window.office.clock.obligations(window.context.group_id)[-1]
    assert (made.due_event, made.due_offset, made.due_unit) == (
        DueEvent.AGREEMENT_SIGNED,
        11,
        SpanUnit.DAYS,
    )
    line = next(one for one in clock.obligations.view.lines() if one.id == made.id)
    assert line.text == CANARY
    assert line.pill.word == "Overdue"


def test_holidays_are_added_struck_and_brought_back(window, clock):
    clock.tabs.show_pane("holidays")
    pane = clock.holidays
    party = pane.party()
    assert pane.year == 2026
    independence = date(2026, 8, 14)
    pane.view.select_id(independence.toordinal())
    assert pane.toggle.text() == "The party works on this day"
    pane.toggle.click()
    line = next(one for one in pane.view.lines() if one.id == independence.toordinal())
    assert (line.text, line.pill.word) == ("Independence Day", "Working day")
    assert pane.toggle.text() == "A holiday after all"
    pane.toggle.click()
    assert window.office.holidays.all(party.id) == []
    pane.new()
    asked = dialog()
    asked.field("day").set_raw("2027-03-04")
    asked.accept()
    assert asked.field("name").error.text()
    asked.field("name").set_value(LocalizedText(en=CANARY))
    asked.accept()
    assert pane.year == 2027
    line = next(one for one in pane.view.lines() if one.pill)
    assert (line.text, line.more, line.pill.word) == (CANARY, "Thu 4 Mar 2027", "Own day")
    assert pane.toggle.text() == "Remove this day"
    pane.toggle.click()
    assert window.office.holidays.all(party.id) == []


def test_each_party_and_year_has_its_own_list(window, clock):
    clock.tabs.show_pane("holidays")
    pane = clock.holidays
    first = [line.id for line in pane.view.lines()]
    pane.parties.choose(pane.parties.buttons()[1].chip.key)
    second = [line.id for line in pane.view.lines()]
    assert first != second
    pane.later.click()
    assert {date.fromordinal(line.id).year for line in pane.view.lines()} == {2027}
    assert "Weekly rest days" in pane.note.text()
    assert nameless(pane) == []


def test_an_edited_list_changes_the_countdown_at_once(window, page):
    monday = date(2026, 12, 7)
    made = obliged(window, due_on=monday)
    face = next(one for one in page.clock.rows.faces if one.line.obligation_id == made.id)
    assert face.rest == ""
    side = window.office.agreements.sides(window.office.agreements.of_group(window.context.group_id).id)[0]
    own = Holiday(party_id=side.id, day=monday, name=LocalizedText(en="Day off"))
    window.desk.run(lambda: window.office.holidays.save(own))
    face = next(one for one in page.clock.rows.faces if one.line.obligation_id == made.id)
    assert face.rest == "rest day or holiday of Pakistan; next working day Tue 8 Dec 2026"


# Coverage and activities.


@pytest.fixture
def coverage(window):
    shown = window.show_page("agreements")
    shown.tabs.show_pane("coverage")
    return shown.parts["coverage"]


def test_the_chain_can_be_opened_and_leads_to_its_records(qtbot, window, coverage):
    tree, found = coverage.tree, window.office.coverage.of(window.context.group_id, "en", TODAY)
    assert tree.topLevelItemCount() == len(found)
    area = next(at for at, one in enumerate(found) if one.decisions)
    item = tree.topLevelItem(area)
    assert tree.row(item).ref == Ref(Kind.AREA, found[area].area_id)
    assert "1 decision" in tree.row(item).figures
    item.setExpanded(True)
    decision = item.child(0)
    shown = window.page()
    with qtbot.waitSignal(shown.open_record) as asked:
        tree.setCurrentItem(decision)
        tree.itemActivated.emit(decision, 0)
    assert asked.args == [Ref(Kind.DECISION, found[area].decisions[0].id)]


def test_silent_areas_are_marked_by_word_and_counted(window, coverage):
    agreement = window.office.agreements.of_group(window.context.group_id)
    new = Area(agreement_id=agreement.id, name=LocalizedText(en=CANARY))
    window.desk.run(lambda: window.office.agreements.save(new))
    coverage.chips.choose("silent")
    assert coverage.tree.topLevelItemCount() == 1
    row = coverage.tree.row(coverage.tree.topLevelItem(0))
    assert (row.what, row.moved, row.pill.word, row.pill.tone) == (CANARY, "never", "Never anything", "red")
    assert coverage.chips.buttons()[1].chip.count == 1


def test_what_is_open_in_the_tree_stays_open_after_a_change(window, coverage):
    tree = coverage.tree
    tree.topLevelItem(0).setExpanded(True)
    tree.setCurrentItem(tree.topLevelItem(0).child(1))
    before = tree.row(tree.currentItem())
    window.desk.run(
        lambda: window.office.activities.save(
            Activity(group_id=window.context.group_id, title=LocalizedText(en="Visit"))
        )
    )
    assert tree.topLevelItem(0).isExpanded()
    assert tree.row(tree.currentItem()) == before


def test_activities_have_places_a_report_and_evidence(window):
    shown = window.show_page("agreements")
    shown.tabs.show_pane("activities")
    part = shown.parts["activities"]
    found = window.office.activities.all(window.context.group_id)
    record = next(one for one in found if one.planned is not None and one.reported_on is None)
    part.show_record(record.id)
    part.editor.field("report_due_on").set_raw("2026-11-01")
    part.editor.field("report_due_on").edited.emit()
    assert part.editor.commit()
    line = next(one for one in part.view.lines() if one.id == record.id)
    assert line.pill.word == "Report overdue"
    part.editor.field("reported_on").set_raw("2026-11-10")
    part.editor.field("reported_on").edited.emit()
    assert part.editor.commit()
    assert next(one for one in part.view.lines() if one.id == record.id).pill is None
    saved = window.office.records.get(Activity, record.id)
    assert (saved.report_due_on, saved.reported_on) == (date(2026, 11, 1), date(2026, 11, 10))
    ref = Ref(Kind.ACTIVITY, record.id)
    window.desk.run(lambda: window.office.attachments.add(ref, "list.pdf", b"proof", audience=Audience.JOINT))
    assert [one.name for one in part.files.files()] == ["list.pdf"]
    assert saved.planned == record.planned
