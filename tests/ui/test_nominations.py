"""Requests for nomination, hand-over and the documents of the screen of focal points, in a real window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import FocalPoint, FocalPointRole, Nomination, NominationState, Person
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import nameless, open_window
from ui.focal_points.asking import EVERY, RequestDialog
from ui.focal_points.handing_over import HandOverDialog
from ui.focal_points.page import FocalPointsPage
from ui.main_window import MainWindow
from ui.pages import FOCAL_POINTS as SPEC
from ui.settings import SettingsStore

TODAY = date(2026, 11, 20)


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


@pytest.fixture
def page(window: MainWindow) -> FocalPointsPage:
    shown = window.show_page("focal-points")
    assert isinstance(shown, FocalPointsPage)
    return shown


def vacancy(page: FocalPointsPage, area: str = "Joint research"):
    matrix = page.designations.matrix
    place = next(p for row in matrix.cells.rows for p in row if p.is_vacant() and p.area == area)
    assert matrix.select(place.area_id, place.party_id)
    return page.designations.matrix.current()


def known_requests(page: FocalPointsPage) -> set[int]:
    return {one.id for one in page.office.records.all(Nomination)}


def clear_requests(page: FocalPointsPage) -> None:
    """The sample may come with requests of its own."""
    for one in page.office.records.all(Nomination):
        page.office.records.remove(Ref(Kind.NOMINATION, one.id))
    page.designations.refresh()


def dialog_of(page: FocalPointsPage, kind: type):
    return page.findChildren(kind)[-1]


def test_what_needs_attention_is_filtered_and_said_in_words(page):
    tab = page.designations
    said = tab.said.text()
    for part in ("As of", "2026", "2 places vacant", "1 ends within 60 days", "1 expired", "12 areas shown"):
        assert part in said
    tab.chips.choose("attention")
    areas = [row[0].area for row in tab.matrix.cells.rows]
    assert areas == ["Orthopaedic surgery", "Endoscopic ultrasound", "Joint research"]
    assert "3 areas shown" in tab.said.text()
    assert tab.matrix.current().shows("attention")


def test_a_vacancy_offers_to_designate_and_to_request(page):
    clear_requests(page)
    tab, place = page.designations, vacancy(page)
    assert tab.designate_button.isVisible()
    assert tab.ask_button.isVisible()
    assert not tab.hand_over_button.isVisible()
    tab.designate_button.click()
    assert tab.pane.drafting()
    draft = tab.pane.current()
    assert (draft.area_id, draft.party_id, draft.from_on) == (place.area_id, place.party_id, None)
    texts = [action.text().replace("&", "") for action in tab.matrix.actions()]
    assert texts == ["Designate", "Request nomination…", "Hand over…"]


def test_the_counterpart_of_the_same_area_is_named(page):
    tab = page.designations
    place = vacancy(page)
    holder = next(
        p.holder() for row in tab.rows() for p in row if p.area == place.area and p.party != place.party
    )
    assert tab.counterpart.text().startswith("Counterpart: ")
    assert holder.name in tab.counterpart.text()
    other = next(p for row in tab.rows() for p in row if p.area == place.area and p.party != place.party)
    tab.matrix.select(other.area_id, other.party_id)
    assert tab.counterpart.text() == "No counterpart yet"


def test_a_nomination_is_requested_by_keyboard_and_a_designation_answers_it(window, page, qtbot):
    clear_requests(page)
    before, place = known_requests(page), vacancy(page)
    tab = page.designations
    tab.matrix.setFocus()
    qtbot.keyClick(
        tab.matrix, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    dialog = dialog_of(page, RequestDialog)
    assert dialog.side.value() == place.party_id
    assert dialog.place.value() == place.area_id
    assert dialog.field("until").value() == date(2026, 12, 20)
    assert nameless(dialog) == []
    dialog.field("until").set_value(date(2026, 1, 1))
    dialog.accept()
    assert dialog.field("until").error.text()
    dialog.field("until").set_value(date(2026, 12, 1))
    dialog.accept()
    (made,) = [one for one in page.office.records.all(Nomination) if one.id not in before]
    assert (made.party_id, made.area_id, made.until) == (place.party_id, place.area_id, date(2026, 12, 1))
    said = [text for text, _ in tab.matrix.current().texts()]
    assert any(text.startswith("Nomination due") for text in said)
    assert not tab.ask_button.isVisible()
    tab.ask()  # again, for the same place
    again = dialog_of(page, RequestDialog)
    again.accept()
    assert "requested already" in again.error.text() + again.field("area_id").error.text()
    again.reject()
    tab.new()
    assert tab.pane.current().from_on == TODAY
    field = tab.pane.editor.field("person_id")
    field.set_value(next(p.id for p in page.office.records.all(Person) if p.party_id == place.party_id))
    field.edited.emit()
    field.finished.emit()
    page.tabs.show_pane("nominations")
    assert page.nominations.show_record(made.id)
    line = page.nominations.model.line(0)
    assert line.state is NominationState.ANSWERED
    assert "Answered by the designation of" in page.nominations.answer.text()
    assert not page.nominations.withdraw_button.isVisible()
    window.undo()
    assert page.nominations.model.line(0).state is NominationState.AWAITED
    assert page.nominations.withdraw_button.isVisible()


def test_all_vacancies_of_a_side_are_requested_at_once_and_undone_at_once(window, page):
    clear_requests(page)
    page.tabs.show_pane("nominations")
    assert page.nominations.switcher.empty.isVisible()
    page.header.primary.click()
    dialog = dialog_of(page, RequestDialog)
    assert dialog.place.value() == EVERY
    assert len(dialog.vacant()) == 2
    dialog.accept()
    assert page.nominations.model.rowCount() == 2
    assert page.nominations.count.text() == "2 open requests"
    caption = next(b.chip.caption for b in page.tabs.row.buttons() if b.chip.key == "nominations")
    assert caption == "Nominations 2"
    window.banner.buttons()[0].click()
    assert page.office.records.all(Nomination) == []
    assert page.nominations.switcher.empty.isVisible()


def test_a_request_is_put_off_noted_and_withdrawn(page):
    clear_requests(page)
    place = vacancy(page)
    group = page.context.group_id
    asked = Nomination(group_id=group, party_id=place.party_id, area_id=place.area_id)
    made = page.desk.run(lambda: page.office.nominations.request([asked])).value[0]
    page.tabs.show_pane("nominations")
    assert page.nominations.show_record(made.id)
    form = page.nominations.editor
    assert nameless(page.nominations) == []
    field = form.field("until")
    field.focus()
    field.edit.setText("2027-01-31")
    form.commit()
    assert page.office.records.get(Nomination, made.id).until == date(2027, 1, 31)
    page.nominations.withdraw()
    assert page.office.records.get(Nomination, made.id).withdrawn_on == TODAY
    assert "Withdrawn on" in page.nominations.answer.text()
    assert not page.nominations.letter.isVisible()


def test_the_letter_and_the_directory_are_written_from_the_menu(page, qtbot, tmp_path):
    clear_requests(page)
    place = vacancy(page)
    asked = Nomination(group_id=page.context.group_id, party_id=place.party_id, area_id=place.area_id)
    made = page.desk.run(lambda: page.office.nominations.request([asked])).value[0]
    page.documents.fill()
    texts = [action.text() for action in page.documents.menu.actions() if action.text()]
    assert "Directory of focal points (PDF)…" in texts
    assert "Directory of focal points (Excel)…" in texts
    below = next(a.menu() for a in page.documents.menu.actions() if "Request for nomination" in a.text())
    assert len(below.actions()) == 2
    page.tabs.show_pane("nominations")
    assert page.nominations.show_record(made.id)
    proposals = []

    def ask(_parent, _title: str, proposal: str, _kinds: str) -> str:
        proposals.append(Path(proposal).name)
        return str(tmp_path / proposals[-1])

    page.exporter.ask = ask
    with qtbot.waitSignal(page.exporter.written):
        page.nominations.write_letter()
    assert proposals == ["PPHWG-nomination-en-pakistan.pdf"]
    assert (tmp_path / proposals[0]).read_bytes().startswith(b"%PDF-")
    qtbot.waitUntil(lambda: page.exporter.job is None)


def test_the_scan_of_a_letter_is_attached_to_its_designation(page, tmp_path):
    scan = tmp_path / "letter.pdf"
    scan.write_bytes(b"%PDF-1.7\n")
    tab = page.designations
    current = tab.pane.current()
    tab.files.ask_file = lambda *_: str(scan)
    tab.files.attach()
    ref = Ref(Kind.FOCAL_POINT, current.id)
    (kept,) = page.office.attachments.of(ref)
    assert kept.name == "letter.pdf"
    assert [file.id for file in tab.files.files()] == [kept.id]
    tab.new()
    assert not tab.files.isVisible()


def test_a_hand_over_shows_before_what_moves_and_is_one_step(window, page, qtbot):
    tab, office = page.designations, page.office
    group = page.context.group_id
    old = next(
        f.person_id
        for f in office.records.all(FocalPoint)
        if f.group_id == group
        and f.role is FocalPointRole.FOCAL_POINT
        and any(a.responsible_id == f.person_id and a.percent < 100 for a in office.records.all(Action))
        and f.state(TODAY).value in ("current", "expiring")
    )
    held = next(
        f
        for f in office.records.all(FocalPoint)
        if f.person_id == old and f.group_id == group and f.role is FocalPointRole.FOCAL_POINT
    )
    assert tab.show_record(held.id)
    holders = {f.person_id for f in office.records.all(FocalPoint)}
    made = office.people.save(Person(name=office.records.get(Person, old).name, party_id=held.party_id)).value
    assert made.id not in holders
    kept = office.actions.save(
        Action(
            group_id=group, title=LocalizedText(en="Stay"), lead_party_id=held.party_id, responsible_id=old
        )
    ).value
    assert tab.hand_over_button.isVisible()
    tab.hand_over_button.click()
    dialog = dialog_of(page, HandOverDialog)
    assert dialog.old.value() == old
    assert nameless(dialog) == []
    shown = [dialog.moving.list.item(row).text() for row in range(dialog.moving.list.count())]
    assert any("Focal point" in text for text in shown)
    assert any("PPHWG/" in text and "responsible" in text for text in shown)
    dialog.accept()
    assert dialog.new.error.text()  # nobody chosen yet
    dialog.new.set_value(made.id)
    dialog.new.edited.emit()
    dialog.letter.edit.setText("MoH/77")
    number = len(shown)
    assert dialog.yes.text().endswith(f"Hand over {number} entries")
    assert "Stay" in shown[-1]
    dialog.moving.list.item(number - 1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.yes.text().endswith(f"Hand over {number - 1} entries")
    dialog.accept()
    assert office.records.get(FocalPoint, held.id).until_on == date(2026, 11, 19)
    new = [f for f in office.records.all(FocalPoint) if f.person_id == made.id]
    assert {(f.from_on, f.letter) for f in new} == {(TODAY, "MoH/77")}
    assert any(a.responsible_id == made.id for a in office.records.all(Action))
    assert office.records.get(Action, kept.id).responsible_id == old
    assert "handed over" in window.banner.text()
    window.banner.buttons()[0].click()
    assert office.records.get(FocalPoint, held.id).until_on == held.until_on
    assert not any(a.responsible_id == made.id for a in office.records.all(Action))


def test_who_holds_nothing_has_nothing_to_hand_over(page):
    made = page.office.people.save(Person(name=page.office.records.all(Person)[0].name)).value
    dialog = HandOverDialog(page, page, made.id, lambda *_: None)
    dialog.show()
    assert dialog.nothing.isVisible()
    assert not dialog.moving.isVisible()
    assert not dialog.yes.isEnabled()
    dialog.on.edit.setText("not a day")
    assert not dialog.nothing.isVisible()
    dialog.reject()


def test_a_salutation_is_entered_with_the_person(page):
    page.tabs.show_pane("people")
    form = page.people.editor
    field = form.field("salutation")
    field.focus()
    field.inputs()[0].insert("Excellency, dear Minister,")
    form.commit()
    stored = page.office.records.get(Person, page.people.current().id)
    assert stored.salutation["en"] == "Excellency, dear Minister,"
