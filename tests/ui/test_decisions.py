"""The register of decisions on the sample database, through real services."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich
from tests.ui.sample_window import cut, nameless, open_window
from ui.models.list_model import DISPLAY
from ui.pages import ACTIONS, DECISIONS
from ui.widgets.form_dialog import FormDialog

CANARY = "<img src=x> <b>&=@"
FIRST = "PPHWG/2026/1/D.3"


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [DECISIONS, ACTIONS], "PPHWG")


@pytest.fixture
def page(window):
    return window.show_page("decisions")


def show(page, symbol: str = FIRST) -> Decision:
    decision = page.office.decisions.by_symbol(symbol)
    assert page.show_record(Ref(Kind.DECISION, decision.id))
    return decision


def stored(page, decision: Decision) -> Decision:
    return page.office.records.get(Decision, decision.id)


def choose(page, name: str, key: object) -> None:
    field = page.detail.editor.field(name)
    row = field._keys.index(key)
    field.combo.setCurrentIndex(row)
    field.combo.activated.emit(row)


def test_the_register_is_that_of_the_services(page):
    lines = page.office.lists.decisions(page.context.group_id, "en")
    assert list(page.model.ids()) == [line.id for line in lines]
    assert page.count.text() == f"{len(lines)} of {len(lines)} shown"
    assert {b.chip.key for b in page.chips.buttons()} == {"all", *(line.state.value for line in lines)}


def test_chips_and_search_narrow_it(qtbot, page):
    lines = page.office.lists.decisions(page.context.group_id, "en")
    page.chips.choose("in_force")
    assert set(page.model.ids()) == {line.id for line in lines if line.state is DecisionState.IN_FORCE}
    page.chips.choose("all")
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.search, "burn training")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    wanted = {line.id for line in lines if "burn" in line.text.lower() and "training" in line.text.lower()}
    assert set(page.model.ids()) == wanted != set()
    qtbot.keyClicks(page.search, " zzz")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.switcher.empty.isVisible()
    assert "No decision fits" in page.empty.sentence.text()


def test_a_header_sorts(page):
    state = next(i for i, column in enumerate(page.model.columns) if column.key == "state")
    page.view.horizontalHeader().sortIndicatorChanged.emit(state, Qt.SortOrder.DescendingOrder)
    shown = [page.model.line(row).state for row in range(page.model.rowCount())]
    order = list(DecisionState)
    assert shown == sorted(shown, key=order.index, reverse=True)


def drafted(window, page) -> Decision:
    """Write a decision in minutes that are being drafted."""
    office = page.office
    third = office.meetings.by_symbol("PPHWG/2026/3")
    item = office.meetings.agenda(third.id)[0]
    text = Paragraph(
        agenda_item_id=item.id, kind=ParagraphKind.DECISION, body=LocalizedRich.of(en="The Group decided.")
    )
    paragraph = window.desk.run(lambda: office.minutes.save(text)).value
    group = page.context.group_id
    return next(d for d in office.decisions.all(group) if d.paragraph_id == paragraph.id)


def test_ad_referendum_asks_whom_it_awaits(qtbot, window, page):
    decision = drafted(window, page)
    assert page.show_record(Ref(Kind.DECISION, decision.id))
    side = page.detail.editor.field("awaiting_party_id")
    assert not side.isVisible()
    choose(page, "state", DecisionState.AD_REFERENDUM)
    assert side.isVisible()
    assert side.error.text() == "Say which side's confirmation the decision awaits."
    assert stored(page, decision).state is decision.state
    assert page.detail.editor.field("state").value() is DecisionState.AD_REFERENDUM
    party = page.office.groups.parties(page.context.group_id)[1]
    choose(page, "awaiting_party_id", party.id)
    until = page.detail.editor.field("awaiting_until")
    until.focus()
    qtbot.keyClicks(until.edit, "2026-12-31")
    until.edit.clearFocus()
    saved = stored(page, decision)
    assert (saved.state, saved.awaiting_party_id) == (DecisionState.AD_REFERENDUM, party.id)
    assert saved.awaiting_until == date(2026, 12, 31)
    assert page.detail.pill.pill.word == "Ad referendum"
    window.undo()
    window.undo()
    assert stored(page, decision).state is decision.state
    assert not side.isVisible()


def test_superseded_names_what_replaces_it(page):
    decision = show(page)
    other = page.office.decisions.by_symbol("PPHWG/2026/2/D.1")
    replaced = page.detail.editor.field("replaced_by_id")
    choose(page, "state", DecisionState.SUPERSEDED)
    assert replaced.error.text() == "Say which decision replaces this one."
    assert decision.id not in replaced._keys
    choose(page, "replaced_by_id", other.id)
    saved = stored(page, decision)
    assert (saved.state, saved.replaced_by_id) == (DecisionState.SUPERSEDED, other.id)
    show(page, "PPHWG/2026/2/D.1")
    show(page)
    assert replaced.value() == other.id


def test_only_the_moves_of_its_life_are_offered(page):
    show(page)
    states = page.detail.editor.field("state")._keys
    assert states == [
        DecisionState.IN_FORCE, DecisionState.AMENDED, DecisionState.SUPERSEDED, DecisionState.LAPSED,
    ]  # fmt: skip


def test_what_became_of_it_is_entered_with_its_day_and_stands_in_its_history(qtbot, window, page):
    decision = show(page)
    page.detail.life.enter_move()
    dialog = page.findChild(FormDialog)
    dialog.field("state").set_value(DecisionState.LAPSED)
    dialog.field("effective_on").set_value(date(2026, 12, 24))
    dialog.accept()
    assert dialog.field("effective_on").error.text()  # not in the future
    dialog.field("effective_on").set_value(date(2026, 10, 1))
    dialog.accept()
    assert stored(page, decision).state is DecisionState.LAPSED
    newest = page.detail.life.history.entries[0]
    assert "Lapsed" in newest.accessibleName()
    assert not page.detail.life.acts.isVisible()  # nothing can become of it any more
    window.undo()
    assert stored(page, decision).state is decision.state
    assert page.detail.life.acts.isVisible()


def test_an_amendment_begins_as_a_paragraph_and_both_decisions_lead_to_each_other(qtbot, window, page):
    decision = show(page)
    asked = []
    page.open_record.connect(asked.append)
    page.detail.life.begin_replacement()
    dialog = page.findChild(FormDialog)
    dialog.field("state").set_value(DecisionState.AMENDED)
    dialog.accept()
    old = stored(page, decision)
    made = page.office.records.get(Decision, old.replaced_by_id)
    assert old.state is DecisionState.AMENDED
    assert asked == [Ref(Kind.PARAGRAPH, made.paragraph_id)]
    assert page.detail.life.family.count() == 1
    assert page.show_record(Ref(Kind.DECISION, made.id))
    assert page.detail.life.family.count() == 1


def test_text_is_shown_as_typed_and_leads_to_the_minutes(qtbot, window, page):
    third = page.office.meetings.by_symbol("PPHWG/2026/3")
    item = page.office.meetings.agenda(third.id)[0]
    minutes = page.office.minutes
    text = Paragraph(meeting_id=third.id, agenda_item_id=item.id, body=LocalizedRich.of(en=CANARY))
    paragraph = window.desk.run(lambda: minutes.save(text)).value
    window.desk.run(lambda: minutes.turn_into(paragraph.id, ParagraphKind.DECISION))
    row = next(i for i in range(page.model.rowCount()) if page.model.line(i).text == CANARY)
    assert page.model.index(row, 0).data(DISPLAY) == "Provisional"
    assert page.model.index(row, 1).data(DISPLAY) == CANARY
    page.view.selectRow(row)
    assert page.detail.text.text() == CANARY
    assert page.detail.text.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(page.open_record) as asked:
        qtbot.mouseClick(page.detail.minutes_link, Qt.MouseButton.LeftButton)
    assert asked.args == [Ref(Kind.PARAGRAPH, paragraph.id)]
    window.undo()
    assert page.detail.record() is None or page.detail.text.text() != CANARY


def test_its_action_items_are_listed_and_opened(qtbot, window, page):
    decision = show(page)
    wanted = [a for a in page.office.actions.all(decision.group_id) if a.decision_id == decision.id]
    assert [line.id for line in page.detail.items.lines()] == [a.id for a in wanted]
    assert "20 Nov 2026" in page.detail.as_of.text(), "colours are those of a day"
    page.detail.items.setFocus()
    page.detail.items.setCurrentRow(0)
    page.detail.items.itemActivated.emit(page.detail.items.currentItem())
    assert window.page().detail.record().id == wanted[0].id
    assert window.page().detail.editor.facts.decision.isVisible()


def test_by_keyboard_alone(qtbot, page):
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    second = page.model.id_at(1)
    assert page.detail.record().id == second
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.detail.editor.field("state").has_focus()
    line = page.detail.editor.field("state").line
    line.selectAll()
    qtbot.keyClicks(line, "lapsed")
    qtbot.keyClick(QApplication.activePopupWidget() or line, Qt.Key.Key_Tab)  # takes the entry found
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert page.office.records.get(Decision, second).state is DecisionState.LAPSED
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_everything_that_takes_keys_has_a_name(page):
    show(page)
    assert nameless(page) == []


def test_the_compendium_of_the_group_is_offered_and_ordered(page, monkeypatch):
    page.documents.fill()
    orders = []
    monkeypatch.setattr(page.exporter, "ask_and_write", lambda order, name, *_: orders.append((order, name)))
    (action,) = (a for a in page.documents.menu.actions() if a.text() == "Compendium of decisions (PDF)…")
    action.trigger()
    order, name = orders[0]
    assert (order["kind"], order["subject_id"]) == ("compendium", page.context.group_id)
    assert name.startswith("PPHWG-compendium")


def test_the_page_fits_a_small_screen(window):
    window.resize(1280, 720)
    window.show_page("decisions")
    assert window.minimumSizeHint().width() <= 1280
    assert cut(window)[0] == 0
