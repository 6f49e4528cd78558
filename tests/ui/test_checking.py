"""The check beside the minutes: it lists what is to be mended, leads there, and sets warnings aside with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Rule, Severity
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich
from secretariat.services.office import Office
from tests.ui.sample_window import NOW, nameless
from ui.desk import Desk
from ui.jobs import Background
from ui.minutes.checking import MOST_ROWS, CheckPanel
from ui.minutes.checking_rows import FindingRow
from ui.page import Context
from ui.settings import SettingsStore
from ui.words import finding_text, sentence

ARABIC, URDU = "طلب الفريق قائمة.", "گروپ نے فہرست طلب کی۔"  # the group works in three languages
BLAME = '<b>The Pakistani side</b> failed to send its list & "went"; see PPHWG/2026/1/D.99.'


@pytest.fixture
def panel(qtbot: Any, store: SettingsStore, sample: Path) -> Iterator[CheckPanel]:
    """Return the check of the third meeting, in which there are an error and a warning of blame more than before."""
    office = Office(sample, "Tester", clock=lambda: NOW, zone="UTC")
    background = Background()
    meeting = office.meetings.by_symbol("PPHWG/2026/3")
    item = office.meetings.agenda(meeting.id)[5]
    office.minutes.save(
        Paragraph(agenda_item_id=item.id, body=LocalizedRich.of(en=BLAME, ar=ARABIC, ur=URDU))
    )
    made = CheckPanel(office, Desk(office, sentence), Context(store, background), lambda: True)
    made.office = office  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(380, 800)
    made.show_meeting(office.records.get(Meeting, meeting.id))
    made.show()
    qtbot.waitUntil(lambda: bool(made.rows()))
    yield made
    background.close()
    office.close()


def row_of(panel: CheckPanel, rule: Rule) -> FindingRow:
    return next(row for row in panel.rows() if row.finding and row.finding.rule is rule)


def test_findings_stand_by_severity_each_with_its_place_and_sentence(panel: CheckPanel) -> None:
    severities = [row.finding.severity for row in panel.rows() if row.finding]
    assert severities == sorted(severities, key=lambda s: s is Severity.WARNING)
    errors = panel.parts["error"].rows()
    assert [row.finding.rule for row in errors if row.finding] == [Rule.REFERENCE_UNKNOWN]
    assert panel.parts["error"].title.text() == "Errors (1)"
    assert panel.summary.text().startswith("1 error and ")
    assert panel.holds.text() == "Errors hold back circulation; mend them first."
    for row in panel.rows():
        assert row.finding
        assert row.text.text() == finding_text(row.finding)
        assert row.place.text()
    assert (
        '<b>The Pakistani side</b> failed to send its list & "went"' in row_of(panel, Rule.BLAME).text.text()
    )
    assert nameless(panel) == []


def test_the_place_leads_to_the_record(panel: CheckPanel, qtbot: Any) -> None:
    for rule, kind in (
        (Rule.BLAME, Kind.PARAGRAPH),
        (Rule.HEAD_MISSING, Kind.DELEGATE),
        (Rule.NEXT_MEETING_NOT_SET, Kind.AGENDA_ITEM),
    ):
        row = row_of(panel, rule)
        with qtbot.waitSignal(panel.jump) as asked:
            row.place.setFocus()
            qtbot.keyClick(row.place, Qt.Key.Key_Space)
        assert row.finding
        assert asked.args == [row.finding.ref]
        assert isinstance(asked.args[0], Ref)
        assert asked.args[0].kind is kind


def test_an_error_cannot_be_set_aside(panel: CheckPanel) -> None:
    row = row_of(panel, Rule.REFERENCE_UNKNOWN)
    assert not row.aside.isVisibleTo(panel)
    assert row_of(panel, Rule.BLAME).aside.isVisibleTo(panel)


def test_a_warning_is_set_aside_with_a_reason_and_taken_up_again(panel: CheckPanel, qtbot: Any) -> None:
    row = row_of(panel, Rule.BLAME)
    qtbot.mouseClick(row.aside, Qt.MouseButton.LeftButton)
    assert row.is_asking()
    qtbot.mouseClick(row.store, Qt.MouseButton.LeftButton)
    assert row.reason.error.text() == "Say why this warning is set aside."
    qtbot.keyClicks(row.reason.edit, "Said in so many words")
    qtbot.keyClick(row.reason.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(panel.parts["waived"].rows()))
    (waived,) = panel.parts["waived"].rows()
    assert waived is row
    assert not row.is_asking()
    said = "".join(sign for sign in row.why.text() if sign not in "\u2066\u2068\u2069")
    assert said == "Set aside by Tester, 20 Nov 2026: Said in so many words"
    qtbot.mouseClick(row.up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.parts["waived"].rows())
    assert row in panel.parts["warning"].rows()
    assert not row.why.isVisibleTo(panel)


def test_all_warnings_of_a_rule_are_set_aside_with_one_reason(panel: CheckPanel, qtbot: Any) -> None:
    counted = Counter(row.finding.rule for row in panel.parts["warning"].rows() if row.finding)
    rule, number = counted.most_common(1)[0]
    assert number > 1
    row = row_of(panel, rule)
    row.ask()
    assert row.alike.box.text() == f"All {number} warnings of this rule"
    qtbot.keyClicks(row.reason.edit, "As the sides wish")
    qtbot.keyClick(row.reason.edit, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert row.alike.value()
    qtbot.mouseClick(row.store, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.parts["waived"].rows()) == number)
    assert all(one.finding.rule is rule for one in panel.parts["waived"].rows() if one.finding)
    single = next(one for one in panel.parts["warning"].rows() if counted[one.finding.rule] == 1)
    single.ask()
    assert not single.alike.isVisibleTo(panel)


def test_what_is_said_of_the_next_step_fits_the_state(panel: CheckPanel, qtbot: Any) -> None:
    known = panel.findings()
    warnings = [found for found in known if found.severity is Severity.WARNING]
    meeting = panel._meeting
    assert meeting is not None
    said = {}
    for state in (MinutesState.DRAFTING, MinutesState.CIRCULATED, MinutesState.AGREED):
        panel.show_meeting(replace(meeting, minutes_state=state))
        panel.show_findings(warnings)
        said[state] = panel.holds.text()
    assert said == {
        MinutesState.DRAFTING: "The draft can be circulated. Adoption waits until warnings are mended or set aside.",
        MinutesState.CIRCULATED: "Adoption waits until warnings are mended or set aside.",
        MinutesState.AGREED: "Both sides have agreed. Adoption waits until what is found is mended or set aside.",
    }
    panel.show_meeting(replace(meeting, minutes_state=MinutesState.CIRCULATED))
    panel.show_findings(known)
    assert panel.holds.text() == "Errors hold back agreement; mend them first."


def test_the_keyboard_stays_in_the_pane_when_a_warning_is_set_aside(panel: CheckPanel, qtbot: Any) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    warnings = len(panel.parts["warning"].rows())
    for left in range(warnings - 1, -1, -1):
        row = panel.parts["warning"].rows()[-1]
        row.ask()
        qtbot.keyClicks(row.reason.edit, "Said so")
        qtbot.keyClick(row.reason.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda left=left: len(panel.parts["warning"].rows()) == left)
        open_ones = panel.parts["error"].rows() + panel.parts["warning"].rows()
        assert QApplication.focusWidget() is open_ones[-1].place
    taken_up = panel.parts["waived"].rows()[0]
    taken_up.up.setFocus()
    qtbot.keyClick(taken_up.up, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(panel.parts["warning"].rows()) == 1)
    assert panel.isAncestorOf(QApplication.focusWidget())


def test_a_reason_being_typed_survives_a_new_check_and_escape_gives_it_up(
    panel: CheckPanel, qtbot: Any
) -> None:
    row = row_of(panel, Rule.BLAME)
    row.ask()
    qtbot.keyClicks(row.reason.edit, "Half a rea")
    before = panel._asked
    panel.refresh()
    qtbot.waitUntil(lambda: panel._asked > before)
    QApplication.processEvents()
    assert row_of(panel, Rule.BLAME) is row
    assert row.reason.value() == "Half a rea"
    qtbot.keyClick(row.reason.edit, Qt.Key.Key_Escape)
    assert not row.is_asking()
    assert row.reason.value() == ""


def test_of_very_many_findings_the_first_are_shown_and_the_others_counted(panel: CheckPanel) -> None:
    one = row_of(panel, Rule.BLAME).finding
    assert one
    many = [replace(one, detail=f"{one.detail} {number}") for number in range(MOST_ROWS + 7)]
    panel.show_findings(many)
    part = panel.parts["warning"]
    assert len(part.rows()) == MOST_ROWS
    assert part.title.text() == f"Warnings ({MOST_ROWS + 7})"
    assert part.more.text() == "7 more follow when these are mended."
    panel.show_findings(many[:3])
    assert len(part.rows()) == 3
    assert not part.more.isVisibleTo(panel)


def test_it_looks_again_after_a_change_and_says_when_nothing_is_left(panel: CheckPanel, qtbot: Any) -> None:
    office: Office = panel.office  # type: ignore[attr-defined]
    counts: list[int] = []
    panel.counted.connect(counts.append)
    meeting = office.meetings.by_symbol("PPHWG/2026/3")
    item = office.meetings.agenda(meeting.id)[4]
    body = LocalizedRich.of(en="The Group requested a list of dressings.", ar=ARABIC, ur=URDU)
    office.minutes.save(Paragraph(agenda_item_id=item.id, kind=ParagraphKind.ACTION, body=body))
    panel.mark_stale()
    panel._after_pause()
    qtbot.waitUntil(lambda: len(panel.parts["error"].rows()) == 2)
    assert counts[-1] == sum(1 for row in panel.rows())
    panel.show_findings(())
    assert panel.nothing.sentence.text() == "Nothing to mend."
    assert panel.nothing.isVisible()
    assert panel.holds.text() == "Nothing holds back the minutes."
    assert counts[-1] == 0


def test_it_says_nothing_before_it_has_looked(panel: CheckPanel, qtbot: Any) -> None:
    other = panel.office.meetings.by_symbol("PPHWG/2026/2")  # type: ignore[attr-defined]
    panel.show_meeting(panel.office.records.get(Meeting, other.id))  # type: ignore[attr-defined]
    assert not panel.nothing.isVisible()
    assert panel.summary.text() == panel.holds.text() == ""
    qtbot.waitUntil(lambda: panel.holds.text() != "")
    assert panel.switcher.isVisible()
