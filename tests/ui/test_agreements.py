"""The screen of agreements, from an empty database and on the sample, through real services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Area, Article, Party, Signatory
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.groups import Group
from secretariat.domain.people import FocalPoint
from secretariat.domain.text import LocalizedText
from ui.agreements.founding import FoundingDialog
from ui.agreements.page import AgreementsPage
from ui.app import application, gate
from ui.main_window import MainWindow
from ui.pages import AGREEMENTS as SPEC
from ui.settings import SettingsStore
from ui.widgets.form_dialog import FormDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
CANARY = '<b>&=@ "x"</b>'


@pytest.fixture
def empty(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    yield from _window(qtbot, tmp_path)


def forget(window: MainWindow) -> None:
    """Let the window close without asking about what a test left unsaved."""
    for page in window.pages.values():
        page._editors.clear()
    for form in window.findChildren(FormDialog):
        form.hide()


@pytest.fixture
def window(qtbot, tmp_path: Path, sample: Path) -> Iterator[MainWindow]:
    for window in _window(qtbot, tmp_path):
        assert window.open_database(sample)
        window.choose_group(window.office.groups.by_symbol("PPHWG").id)
        yield window


def _window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    store = SettingsStore(tmp_path / "config")
    store.update(user_name="Tester")
    application(store, theme_name="light")
    window = MainWindow(store, [SPEC], gate(store, ask=False))
    qtbot.addWidget(window, before_close_func=forget)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    forget(window)
    window.close()


@pytest.fixture
def page(window: MainWindow) -> AgreementsPage:
    shown = window.show_page("agreements")
    assert isinstance(shown, AgreementsPage)
    return shown


def keys(qtbot, text: str) -> None:
    """Type into whatever has the keyboard."""
    qtbot.keyClicks(QApplication.focusWidget(), text)


def press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def put(form, name: str, text: str) -> None:
    """Type a text into a field and leave it."""
    field = form.field(name)
    field.focus()
    widget = field.inputs()[0]
    widget.selectAll()
    (widget.insert if hasattr(widget, "insert") else widget.insertPlainText)(text)
    form.commit()


def dialog_of(qtbot, page: QWidget) -> FoundingDialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(FoundingDialog)))
    dialog = page.findChildren(FoundingDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def at_the_end(dialog: FoundingDialog) -> None:
    """Go to the last step, as a click on its name does, and hand over."""
    dialog.rail.choose("5")
    dialog.accept()


def test_from_an_empty_database_to_a_working_group_by_keyboard_alone(empty, tmp_path, qtbot):
    empty.create_database(tmp_path / "new.secretariat")
    page = empty.show_page("agreements")
    assert page.first_steps.isVisible()
    page.first_steps.found.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    dialog_of(qtbot, page)
    dialog = dialog_of(qtbot, page)
    typed = (
        *("Ruritania", "Syldavia"),
        *("Kingdom of Ruritania", "Republic of Syldavia"),
        *("the Kingdom of Ruritania", "the Republic of Syldavia"),
        *("Ruritanian", "Syldavian"),
    )
    for text in typed:
        keys(qtbot, text)
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert dialog.place() == 1
    for chosen in ("Deutsch", "English", "Europe/Vienna", "Europe/Vienna"):
        press(qtbot, Qt.Key.Key_A, CONTROL)
        keys(qtbot, chosen)
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    keys(qtbot, f"Memorandum {CANARY}")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)  # the kind stays a memorandum of understanding
    keys(qtbot, "Strelsau")
    press(qtbot, Qt.Key.Key_Tab)
    keys(qtbot, "11 March 2026")
    press(qtbot, Qt.Key.Key_Tab)  # it does not expire
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    keys(qtbot, "Telemedicine")
    press(qtbot, Qt.Key.Key_Return)
    keys(qtbot, "Vaccines")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    keys(qtbot, "Health Working Group")
    press(qtbot, Qt.Key.Key_Tab)
    keys(qtbot, "rshwg")
    press(qtbot, Qt.Key.Key_Tab)
    keys(qtbot, "Side A")
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert dialog.yes.text() == "Create the working group"
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(empty.office.groups.all()))

    group = empty.office.groups.by_symbol("RSHWG")
    agreement = empty.office.agreements.of_group(group.id)
    assert agreement.title["en"] == f"Memorandum {CANARY}"
    assert agreement.signed_on.isoformat() == "2026-03-11"
    sides = empty.office.agreements.sides(agreement.id)
    assert [side.language for side in sides] == ["de", "en"]
    assert [side.name_in_sentence["en"] for side in sides] == [
        "the Kingdom of Ruritania",
        "the Republic of Syldavia",
    ]
    assert group.own_party_id == sides[0].id
    assert [(s.short_name["en"], s.adjective["en"], s.zone) for s in sides] == [
        ("Ruritania", "Ruritanian", "Europe/Vienna"),
        ("Syldavia", "Syldavian", "Europe/Vienna"),
    ]
    assert [area.name["en"] for area in empty.office.agreements.areas(agreement.id)] == [
        "Telemedicine",
        "Vaccines",
    ]
    # The window shows the group, the page its tab; one undo takes all of it back, one redo brings it back.
    assert empty.context.group.symbol == "RSHWG"
    assert page.tabs.key() == "groups"
    assert page.parts["groups"].current().id == group.id
    empty.undo()
    assert not empty.office.groups.all()
    assert not empty.office.records.all(Party)
    assert page.first_steps.isVisible()
    empty.redo()
    assert empty.office.groups.by_symbol("RSHWG")


def test_a_refused_founding_keeps_what_was_typed_and_says_why_at_the_field(page, qtbot):
    page.found()
    dialog = dialog_of(qtbot, page)
    for name, text in (
        ("parties.0.short_name", "Ruritania"),
        ("parties.1.short_name", "Syldavia"),
        ("agreement.title", "Memorandum"),
        ("group.name", "Group"),
        ("group.symbol", "PPHWG"),
    ):
        dialog.field(name).edit.setText(text)
    parties = len(page.office.records.all(Party))
    at_the_end(dialog)
    assert "belongs to another working group" in dialog.field("group.symbol").error.text()
    assert dialog.field("agreement.title").edit.text() == "Memorandum"
    assert len(page.office.records.all(Party)) == parties
    dialog.field("agreement.title").edit.clear()
    at_the_end(dialog)
    assert dialog.field("agreement.title").error.text()
    assert dialog.place() == 2  # where the title is asked for
    assert dialog.field("agreement.title").edit.hasFocus()
    dialog.reject()


def test_a_step_says_at_once_what_is_missing_and_going_back_loses_nothing(page, qtbot):
    page.found()
    dialog = dialog_of(qtbot, page)
    dialog.accept()
    assert dialog.place() == 0
    first = dialog.field("parties.0.short_name")
    assert first.error.text()
    assert first.edit.hasFocus()
    first.edit.setText("Ruritania")
    dialog.field("parties.1.short_name").edit.setText("Syldavia")
    dialog.accept()
    dialog.accept()
    dialog.field("agreement.title").edit.setText("Memorandum")
    dialog.field("agreement.expires_on").edit.setText("someday")
    dialog.accept()
    assert dialog.place() == 2
    assert "someday" in dialog.field("agreement.expires_on").error.text()
    dialog.back.click()
    dialog.back.click()
    assert (dialog.place(), dialog.back.isEnabled()) == (0, False)
    assert first.edit.text() == "Ruritania"
    dialog.exchange.click()
    assert [dialog.field(f"parties.{n}.short_name").edit.text() for n in (0, 1)] == ["Syldavia", "Ruritania"]
    assert dialog.field("agreement.expires_on").edit.text() == "someday"
    dialog.reject()
    page.found()  # closed by mistake: nothing is lost
    again = dialog_of(qtbot, page)
    assert again is not dialog
    assert again.field("parties.0.short_name").edit.text() == "Syldavia"
    assert again.field("agreement.title").edit.text() == "Memorandum"
    again.reject()


def test_what_is_signed_and_what_prevails_is_chosen_among_the_languages_of_the_group(page, qtbot):
    page.found()
    dialog = dialog_of(qtbot, page)
    for name, text in (
        ("parties.0.short_name", "Ruritania"),
        ("parties.1.short_name", "Syldavia"),
        ("agreement.title", "Memorandum"),
        ("group.name", "Group"),
        ("group.symbol", "RSG"),
    ):
        dialog.field(name).edit.setText(text)
    chosen = dialog.field("group.languages")
    chosen.set_value(("en", "fr"))
    chosen.finished.emit()
    dialog.field("group.authentic").set_value(("en", "fr"))
    dialog.field("group.prevailing").set_value("fr")
    dialog.field("group.hijri").box.click()
    at_the_end(dialog)
    group = page.office.groups.by_symbol("RSG")
    assert (group.languages, group.authentic, group.prevailing, group.hijri) == (
        ("en", "fr"),
        ("en", "fr"),
        "fr",
        True,
    )


def test_known_parties_are_chosen_instead_of_entered_again(page, qtbot):
    before = {party.id for party in page.office.records.all(Party)}
    china = next(p for p in page.office.records.all(Party) if p.short_name["en"] == "China")
    page.found()
    dialog = dialog_of(qtbot, page)
    choice = dialog.field("parties.0.id")
    choice.set_value(china.id)
    choice.finished.emit()
    assert dialog.field("parties.0.short_name").edit.text() == "China"
    assert not dialog.field("parties.0.short_name").isEnabled()
    assert dialog.field("parties.0.language").value() == "zh"
    dialog.field("parties.1.short_name").edit.setText("Syldavia")
    dialog.field("agreement.title").edit.setText("Memorandum")
    dialog.field("group.name").edit.setText("China–Syldavia Group")
    dialog.field("group.symbol").edit.setText("CSG")
    at_the_end(dialog)
    sides = page.office.groups.parties(page.office.groups.by_symbol("CSG").id)
    assert sides[0].id == china.id
    assert sides[1].id not in before


def test_an_agreement_is_entered_step_by_step(empty, tmp_path, qtbot):
    empty.create_database(tmp_path / "new.secretariat")
    page = empty.show_page("agreements")
    page.first_steps.begin.click()
    put(page.form, "title", "Memorandum")
    assert [a.title["en"] for a in empty.office.agreements.all()] == ["Memorandum"]
    page.tabs.show_pane("sides")
    sides = page.parts["sides"]
    for name in ("Ruritania", "Syldavia"):
        sides.new()
        put(sides.editor, "name", name)
    agreement = empty.office.agreements.all()[0]
    assert [p.name["en"] for p in empty.office.agreements.sides(agreement.id)] == ["Ruritania", "Syldavia"]
    page.tabs.show_pane("groups")
    groups = page.parts["groups"]
    groups.new()
    put(groups.editor, "symbol", "R S")
    assert groups.editor.field("name").error.text()  # it has no name yet, and what was typed is kept
    put(groups.editor, "name", "Group")
    assert "cannot be a group's symbol" in groups.editor.field("symbol").error.text()
    assert groups.editor.field("symbol").edit.text() == "R S"
    put(groups.editor, "symbol", "RS")
    assert empty.office.groups.by_symbol("RS").agreement_id == agreement.id
    assert empty.context.group.symbol == "RS"


KINDS = (
    ("signatories", Signatory, "name", "name"),
    ("articles", Article, "number", "title"),
    ("areas", Area, "name", "name"),
    ("groups", Group, "name", "name"),
    ("activities", Activity, "title", "title"),
    ("sides", Party, "name", "name"),
)


@pytest.mark.parametrize(("tab", "record_type", "first", "edited"), KINDS, ids=[kind[0] for kind in KINDS])
def test_every_kind_is_created_edited_removed_and_brought_back(window, page, tab, record_type, first, edited):
    office, part = window.office, page.parts[tab]
    page.tabs.show_pane(tab)
    before = {record.id for record in office.records.all(record_type)}
    part.new()
    if tab == "groups":
        part.editor.field("symbol").edit.setText("NEWG")
    put(part.editor, first, "99")
    made = next(record for record in office.records.all(record_type) if record.id not in before)
    assert part.current().id == made.id == part.view.current_id()
    put(part.editor, edited, CANARY)
    stored = office.records.get(record_type, made.id)
    assert getattr(stored, edited).best("en") == CANARY
    assert part.title.text().endswith(CANARY) or tab == "sides"
    part.remove()
    assert made.id not in {record.id for record in office.records.all(record_type)}
    assert part.current() is None or part.current().id != made.id
    assert "bin" in window.banner.text()
    window.undo()
    assert office.records.get(record_type, made.id) == office.records.get(record_type, stored.id)
    assert not page.context.has_unsaved()


def test_an_agreement_is_created_edited_removed_and_brought_back(window, page):
    page.begin()
    put(page.form, "title", "Second memorandum")
    made = next(a for a in window.office.agreements.all() if a.title.best("en") == "Second memorandum")
    put(page.form, "place", "Strelsau")
    page.pane.remove()
    assert made.id not in {a.id for a in window.office.agreements.all()}
    window.undo()
    assert window.office.records.get(Agreement, made.id).place["en"] == "Strelsau"


def test_the_adjective_is_kept_for_each_language(page):
    page.tabs.show_pane("sides")
    part = page.parts["sides"]
    field = part.editor.field("adjective")
    assert [tab.language for tab in field.tabs()] == ["en", "ar", "ur"]
    field.show_language("ar")
    put(part.editor, "adjective", "الباكستاني الجديد")
    party = page.office.records.get(Party, part.current().id)
    assert (party.adjective["en"], party.adjective["ar"]) == ("Pakistani", "الباكستاني الجديد")


def test_all_that_documents_say_of_a_party_can_be_entered(page, qtbot):
    page.tabs.show_pane("sides")
    part = page.parts["sides"]
    party = page.office.groups.parties(page.context.group_id)[1]
    part.view.select_id(party.id)
    put(part.editor, "name_in_sentence", "the State of Syldavia")
    put(part.editor, "seat", "Klow")
    assert part.editor.field("language").value() == "ar"
    part.editor.field("language").focus()
    press(qtbot, Qt.Key.Key_A, CONTROL)
    keys(qtbot, "Deutsch")
    assert part.editor.commit()
    now = page.office.records.get(Party, party.id)
    assert (now.name_in_sentence["en"], now.seat["en"], now.language) == (
        "the State of Syldavia",
        "Klow",
        "de",
    )


def test_a_party_is_called_by_its_short_name_or_else_by_its_full_one():
    party = Party(name=LocalizedText(en="Republic of Syldavia"))
    assert party.called("en") == "Republic of Syldavia"
    assert replace(party, short_name=LocalizedText(en="Syldavia")).called("en") == "Syldavia"


def test_areas_are_put_in_order_by_keys_and_by_dragging(page, qtbot):
    page.tabs.show_pane("areas")
    part, basis = page.parts["areas"], page.pane.current().id
    before = [area.id for area in page.office.agreements.areas(basis)]
    part.view.setFocus()
    part.view.select_id(before[0])
    qtbot.keyClick(part.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    swapped = [before[1], before[0], *before[2:]]
    assert [area.id for area in page.office.agreements.areas(basis)] == swapped
    assert part.view.current_id() == before[0]
    assert part.view.lines()[1].number == "2"
    last = part.view.visualItemRect(part.view.item(part.view.count() - 1))
    event = QDropEvent(
        QPointF(last.center().x(), last.bottom() - 1),
        Qt.DropAction.MoveAction,
        part.view.mimeData([part.view.currentItem()]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    part.view.dropEvent(event)
    assert [area.id for area in page.office.agreements.areas(basis)][-1] == before[0]


def test_sides_change_places_and_never_fall_below_two(window, page, qtbot):
    page.tabs.show_pane("sides")
    part, agreement = page.parts["sides"], page.pane.current().id
    before = [party.id for party in page.office.agreements.sides(agreement)]
    part.view.select_id(before[1])
    part.view.move_current(-1)
    assert [party.id for party in page.office.agreements.sides(agreement)] == before[::-1]
    part.toggle_side()
    assert "at least two" in window.banner.text()
    assert len(page.office.agreements.sides(agreement)) == 2
    other = next(line.id for line in part.view.lines() if line.pill is not None)
    part.view.select_id(other)
    part.toggle.click()
    assert [party.id for party in page.office.agreements.sides(agreement)] == [*before[::-1], other]


def test_what_is_in_use_is_not_removed_and_a_sentence_says_why(window, page):
    page.tabs.show_pane("areas")
    part = page.parts["areas"]
    held = next(f.area_id for f in page.office.records.all(FocalPoint) if f.area_id)
    part.show_record(held)
    part.remove()
    assert "cannot be removed because it is used elsewhere" in window.banner.text()
    assert "focal point" in window.banner.text()
    assert page.office.records.get(Area, held)
    assert part.current().id == held


def test_a_record_is_found_in_its_tab(window, page):
    activity = page.office.records.all(Activity)[-1]
    assert window.open_record(Ref(Kind.ACTIVITY, activity.id))
    assert page.tabs.key() == "activities"
    assert page.parts["activities"].current() == activity
    assert page.office.agreements.of_group(activity.group_id).id == page.pane.current().id
    party = page.office.records.all(Party)[0]
    assert window.open_record(Ref(Kind.PARTY, party.id))
    assert not window.open_record(Ref(Kind.AREA, 999_999))


def test_a_removed_draft_leaves_nothing_behind(page):
    page.tabs.show_pane("articles")
    part = page.parts["articles"]
    count = len(page.office.records.all(Article))
    part.new()
    put(part.editor, "title", "A title without a number")
    assert part.editor.field("number").error.text()
    part.remove()
    assert len(page.office.records.all(Article)) == count
    assert not page.context.has_unsaved()
    assert part.current().id


def test_the_keyboard_reaches_every_part(page, qtbot):
    page.form.focus()
    for key in ("sides", "signatories", "articles", "areas", "groups", "activities", "terms"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, CONTROL)
        assert page.tabs.key() == key
        page.parts[key].view.setFocus()
        assert page.parts[key].view.accessibleName()
        qtbot.keyClick(page.parts[key].view, Qt.Key.Key_N, CONTROL)
        assert page.parts[key].drafting()
        assert QApplication.focusWidget().accessibleName()
        page.parts[key].remove()
        page.parts[key].view.setFocus()
    clock, coverage = page.parts["clock"], page.parts["coverage"]
    for key in ("clock", "coverage"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, CONTROL)
        assert page.tabs.key() == key
        inside = clock.countdown.rows.faces[0] if key == "clock" else coverage.tree
        inside.setFocus()
        assert inside.hasFocus()
        assert inside.accessibleName()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, CONTROL)
    assert page.tabs.key() == "agreement"


# How often a group meets, and what its parties' documents carry.


def group_form(page):
    page.tabs.show_pane("groups")
    return page.parts["groups"].editor


def test_the_recurrence_of_a_group_is_chosen_or_typed(page, qtbot):
    form = group_form(page)
    field = form.field("recurrence")
    group = form.record().id
    row = next(at for at in range(field.combo.count()) if field.combo.itemText(at) == "Every six months")
    field.combo.setCurrentIndex(row)
    field.combo.activated.emit(row)
    assert page.office.records.get(Group, group).recurrence == "FREQ=MONTHLY;INTERVAL=6"
    field.line.setText("FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU")
    field.edited.emit()
    field.finished.emit()
    assert page.office.records.get(Group, group).recurrence == "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU"
    field.line.setText("twice a year")
    field.edited.emit()
    field.finished.emit()
    assert "not a recurrence rule" in field.error.text()
    assert field.line.text() == "twice a year"
    field.line.setText("No rule")
    field.edited.emit()
    field.finished.emit()
    assert page.office.records.get(Group, group).recurrence == ""


def test_authentic_languages_are_among_those_of_the_group(page):
    form = group_form(page)
    field, group = form.field("authentic"), form.record().id
    languages = page.office.records.get(Group, group).languages
    field.set_value(languages[:2])
    field.edited.emit()
    field.finished.emit()
    assert page.office.records.get(Group, group).authentic == languages[:2]
    field.set_value(("fr",))
    field.edited.emit()
    field.finished.emit()
    assert "one in which the group works" in field.error.text()


def test_a_party_gets_an_emblem_and_loses_it_again(page, window, tmp_path):
    page.tabs.show_pane("sides")
    box = page.parts["sides"].emblem
    party = page.parts["sides"].view.current_id()
    assert not box.picture.isVisible()
    picture = QImage(120, 90, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    assert picture.save(str(tmp_path / "emblem.png"))
    (tmp_path / "emblem.svg").write_text("<svg/>")
    box.ask = lambda *_: str(tmp_path / "emblem.svg")
    box.choose_button.click()
    assert "PNG or JPEG" in window.banner.text()
    box.ask = lambda *_: str(tmp_path / "emblem.png")
    box.choose_button.click()
    assert page.office.attachments.emblem(party).name == "emblem.png"
    assert box.picture.isVisible()
    assert "emblem.png" in box.name.text()
    box.remove_button.click()
    assert page.office.attachments.emblem(party) is None
    assert not box.picture.isVisible()
    window.banner.buttons()[0].click()
    assert box.picture.isVisible()
