"""Adoption, the signed copy and corrigenda on screen, with the child process that makes the originals."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from secretariat.domain.changes import Kind
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.seals import OriginalKind
from secretariat.domain.waivers import Waiver
from secretariat.services.safekeeping import verify
from tests.agreed_minutes import ADOPTED_ON, adopt, agreed
from tests.small_register import Register, dump, found
from tests.ui.sample_window import nameless
from ui.desk import Desk
from ui.jobs import Background
from ui.minutes.adoption import AdoptionDialog, RecordPanel
from ui.minutes.correction_form import ELSEWHERE, CorrectionForm
from ui.minutes.corrigenda import CorrigendumCard
from ui.minutes.making import MakingDialog
from ui.page import Context
from ui.settings import SettingsStore
from ui.widgets.exporter import Exporter
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import Label
from ui.words import sentence

SCAN = b"%PDF-1.4 the signed copy"
LONG_MS = 60_000


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat")
    yield made
    made.office.close()


class Screen:
    """The panel as the page shows it: it is told of every change."""

    def __init__(self, qtbot: Any, store: SettingsStore, register: Register) -> None:
        self.register, self.qtbot = register, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.desk = Desk(register.office, sentence, self.window)
        self.context = Context(store, Background(self.window), self.window)
        self.context.today = register.office.today
        self.said: list[str] = []
        self.jumps: list[Any] = []
        self.context.message.connect(lambda text, _tone, _undo: self.said.append(text))
        self.exporter = Exporter(self.context, self.window)
        self.panel = RecordPanel(register.office, self.desk, self.context, self.exporter, lambda: True)
        self.panel.setParent(self.window)
        self.panel.jump.connect(self.jumps.append)
        self.panel.resize(400, 800)
        self.window.resize(420, 820)
        self.window.show()
        self.desk.changed.connect(lambda *_: self.show())
        self.show()

    def show(self) -> None:
        self.panel.show_minutes(self.meeting(), "en")

    def meeting(self) -> Meeting:
        meeting: Meeting = self.register.get(Meeting, self.register.meeting)
        return meeting

    def state(self) -> MinutesState:
        return self.meeting().minutes_state

    def dialog(self, kind: type[Any]) -> Any:
        (dialog,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return dialog

    def labels(self, within: QWidget | None = None) -> list[str]:
        shown = (within or self.panel).findChildren(Label)
        return [one.text() for one in shown if one.isVisibleTo(within or self.panel) and one.text()]

    def press(self, button: QPushButton | QToolButton) -> None:
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def cards(self) -> list[CorrigendumCard]:
        return self.panel.corrigenda.cards()


@pytest.fixture
def screen(qtbot: Any, store: SettingsStore, register: Register) -> Screen:
    agreed(register)
    return Screen(qtbot, store, register)


@pytest.fixture
def final(qtbot: Any, store: SettingsStore, register: Register) -> Screen:
    adopt(register)
    return Screen(qtbot, store, register)


def test_before_agreement_the_panel_says_what_is_wanting(qtbot, store, register):
    screen = Screen(qtbot, store, register)
    assert any("once both sides have agreed" in text for text in screen.labels())
    screen.panel.show_minutes(None, "en")
    assert any("once both sides have agreed" in text for text in screen.labels())


def test_adopting_makes_the_originals_and_shows_them(screen, tmp_path):
    screen.press(screen.panel.start)
    dialog = screen.dialog(AdoptionDialog)
    assert "8 originals will be made" in screen.labels(dialog)
    assert nameless(dialog) == []
    screen.press(dialog.yes)
    assert not dialog.yes.isEnabled()
    screen.qtbot.waitUntil(lambda: screen.state() is MinutesState.ADOPTED, timeout=LONG_MS)
    screen.qtbot.waitUntil(lambda: not screen.window.findChildren(AdoptionDialog), timeout=LONG_MS)
    assert screen.said == ["The minutes are adopted, and their record is sealed."]
    labels = screen.labels()
    assert "8 originals" in labels
    assert "Summary record" in labels
    assert any("for signature" in text for text in labels)
    seal = screen.register.office.adoption.sealed(1)
    assert screen.panel.seal.text().replace(" ", "") == seal.sha256
    # One of them, saved: the stored bytes.
    target = tmp_path / "saved.pdf"
    proposed = []
    screen.exporter.ask = lambda _parent, _title, proposal, _kinds: proposed.append(proposal) or str(target)
    save = screen.panel.originals.findChildren(QToolButton)[0]
    screen.press(save)
    original = screen.register.office.adoption.originals(1)[0]
    assert original.kind is OriginalKind.AGREED
    assert Path(proposed[0]).name == original.name
    assert target.read_bytes() == screen.register.office.adoption.original_bytes(original.id)
    assert nameless(screen.panel) == []
    assert verify(screen.register.path).faults == ()


def test_enter_does_not_do_what_cannot_be_undone(screen, tmp_path):
    screen.press(screen.panel.start)
    dialog = screen.dialog(AdoptionDialog)
    screen.qtbot.keyClick(dialog.day.edit, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: not screen.window.findChildren(AdoptionDialog), timeout=LONG_MS)
    assert screen.state() is MinutesState.AGREED
    screen.register.office.adoption.adopt(screen.meeting().id, screen.context.today())
    screen.show()
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4")
    screen.panel.ask_scan = lambda *_: str(scan)
    screen.press(screen.panel.attach)
    attach = screen.dialog(FormDialog)
    screen.qtbot.keyClick(attach.field("on").edit, Qt.Key.Key_Return)
    screen.qtbot.waitUntil(lambda: not screen.window.findChildren(FormDialog), timeout=LONG_MS)
    assert screen.state() is MinutesState.ADOPTED


def test_what_holds_adoption_back_is_shown_with_a_way_to_it(screen):
    for waiver in screen.register.office.records.all(Waiver):
        screen.register.office.checks.unwaive(waiver.id)
    screen.press(screen.panel.start)
    dialog = screen.dialog(AdoptionDialog)
    assert not dialog.yes.isEnabled()
    assert "6 things hold adoption back; mend them or set them aside in the check." in screen.labels(dialog)
    link = next(one for one in dialog.findChildren(QPushButton) if "A.1" in one.text())
    screen.press(link)
    assert [ref.kind for ref in screen.jumps] == [Kind.ACTION]
    screen.qtbot.waitUntil(lambda: not screen.window.findChildren(AdoptionDialog), timeout=LONG_MS)


def test_a_day_that_does_not_fit_is_refused_in_the_dialog(screen):
    screen.press(screen.panel.start)
    dialog = screen.dialog(AdoptionDialog)
    dialog.day.edit.setText("soon")
    screen.press(dialog.yes)
    assert dialog.day.error.text()
    dialog.day.edit.setText("2026-01-01")  # before the meeting
    screen.press(dialog.yes)
    screen.qtbot.waitUntil(lambda: "must lie between" in dialog.error.text(), timeout=LONG_MS)
    assert dialog.isVisible()
    assert dialog.yes.isEnabled()
    assert screen.state() is MinutesState.AGREED


def test_what_was_changed_meanwhile_is_not_adopted(screen):
    screen.panel.adopt()
    dialog = screen.dialog(AdoptionDialog)
    screen.press(dialog.yes)
    with screen.register.another() as other:
        person = other.records.all(_person())[0]
        other.people.save(_renamed(person))
    screen.qtbot.waitUntil(lambda: bool(dialog.error.text()), timeout=LONG_MS)
    # The child may have read before or after; in the second case the check names what is not as it was agreed.
    stale, unlike = "was changed while the originals were being made", "still has something against"
    assert stale in dialog.error.text() or unlike in dialog.error.text()
    assert screen.state() is MinutesState.AGREED
    dialog.reject()
    assert verify(screen.register.path).faults == ()


def _person() -> Any:
    from secretariat.domain.people import Person

    return Person


def _renamed(person: Any) -> Any:
    from tests.small_register import replace, text

    return replace(person, name=text("Amina Other"))


def test_cancelling_leaves_everything_as_it_was(screen):
    before = dump(screen.register.path)
    screen.panel.adopt()
    dialog = screen.dialog(AdoptionDialog)
    screen.press(dialog.yes)
    job = dialog.job
    screen.press(dialog.no)
    screen.qtbot.waitUntil(lambda: not job.is_running(), timeout=LONG_MS)
    screen.qtbot.waitUntil(lambda: dialog.job is None, timeout=LONG_MS)
    assert dialog.yes.isEnabled()
    screen.press(dialog.no)
    assert dump(screen.register.path) == before
    assert screen.state() is MinutesState.AGREED


def test_the_signed_copy_is_attached_with_its_day(final, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(SCAN)
    final.panel.ask_scan = lambda *_: str(scan)
    final.press(final.panel.attach)
    dialog = final.dialog(FormDialog)
    dialog.field("on").set_value(ADOPTED_ON.replace(day=1))
    final.press(dialog.yes)
    assert "must lie between" in dialog.field("on").error.text()
    dialog.field("on").set_value(ADOPTED_ON)
    final.press(dialog.yes)
    assert final.state() is MinutesState.SIGNED
    final.qtbot.waitUntil(lambda: any("scan.pdf" in text for text in final.labels()))
    labels = final.labels()
    assert any(hashlib.sha256(SCAN).hexdigest()[:8] in text for text in labels)
    assert not final.panel.attach.isVisibleTo(final.panel)
    target = tmp_path / "again.pdf"
    final.exporter.ask = lambda *_: str(target)
    final.press(final.panel.scans.findChildren(QToolButton)[0])
    assert target.read_bytes() == SCAN


def test_a_corrigendum_is_drafted_refused_mended_and_issued(final):
    box = final.panel.corrigenda
    final.press(box.begin)
    form = final.dialog(CorrectionForm)
    assert nameless(form) == []
    form.field("for_text").set_value("closed")
    form.field("read_text").set_value("opened")
    final.press(form.yes)
    assert "does not contain “closed”" in form.field("for_text").error.text()
    form.field("for_text").set_value("opened")
    form.field("read_text").set_value("declared open")
    final.press(form.yes)
    (card,) = final.cards()
    labels = final.labels(card)
    assert "The meeting was declared open by both sides." in labels
    # Another line, in an annex.
    box.edit(_new(card))
    form = final.dialog(CorrectionForm)
    form.paragraph.set_value(ELSEWHERE)
    form.paragraph.finished.emit()
    form.field("for_text").set_value("Mr Adil")
    form.field("read_text").set_value("Ms Adil")
    final.press(form.yes)
    assert form.field("place").error.text()
    form.field("place").set_value("Annex I")
    final.press(form.yes)
    (card,) = final.cards()
    assert "Annex I" in final.labels(card)
    assert nameless(final.panel) == []
    bar = final.panel.area.verticalScrollBar()
    final.panel.resize(400, 300)
    final.qtbot.waitUntil(lambda: bar.maximum() > 400)
    final.panel.area.ensureWidgetVisible(card.issue)
    seen = bar.value()
    assert seen > 200
    card.issue.setFocus()
    final.press(card.issue)
    dialog = final.dialog(MakingDialog)
    final.press(dialog.yes)
    final.qtbot.waitUntil(lambda: bool(final.said), timeout=LONG_MS)
    final.qtbot.waitUntil(lambda: not final.window.findChildren(MakingDialog), timeout=LONG_MS)
    assert final.cards()[0].isAncestorOf(final.window.focusWidget())
    assert bar.value() >= min(seen, bar.maximum()) - 60
    assert "ABWG/2026/1/AM/Corr.1" in final.said[0]
    (card,) = final.cards()
    assert card.corrigendum.number == 1
    assert not hasattr(card, "issue")
    assert box.whole.isVisibleTo(box)
    assert verify(final.register.path).faults == ()


def _new(card: CorrigendumCard) -> Any:
    from secretariat.domain.seals import Correction

    return Correction(corrigendum_id=card.corrigendum.id)


def test_a_draft_is_discarded_and_a_line_taken_out_with_undo(final):
    office, box = final.register.office, final.panel.corrigenda
    draft = office.corrigenda.draft(1).value
    line = office.corrigenda.save(_line(draft.id)).value
    final.show()
    box.remove(line)
    assert office.corrigenda.corrections(draft.id) == []
    final.desk.undo()
    assert len(office.corrigenda.corrections(draft.id)) == 1
    box.discard(draft)
    assert final.cards() == []
    final.desk.undo()
    assert [card.corrigendum.id for card in final.cards()] == [draft.id]


def test_the_consolidated_text_is_written_by_a_child(final, tmp_path):
    office = final.register.office
    draft = office.corrigenda.draft(1).value
    office.corrigenda.save(_line(draft.id))
    office.corrigenda.issue(draft.id, ADOPTED_ON)
    final.show()
    target = tmp_path / "consolidated.pdf"
    final.exporter.ask = lambda *_: str(target)
    final.press(final.panel.corrigenda.whole)
    final.qtbot.waitUntil(lambda: final.exporter.job is None, timeout=LONG_MS)
    from tests.documents.pdf_tools import words_of

    assert "declared open" in words_of(target.read_bytes())


def _line(corrigendum_id: int) -> Any:
    from secretariat.domain.seals import Correction

    return Correction(
        corrigendum_id=corrigendum_id, paragraph_id=1, for_text="opened", read_text="declared open"
    )
