"""The screen of reports, the bin and backups: real files, real child processes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event
from time import monotonic

import openpyxl
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from secretariat.domain.agreements import Agreement, Article, Signatory
from secretariat.domain.backups import BackupReason
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.services import backups, safekeeping
from secretariat.services.office import Office
from ui.app import application, gate
from ui.main_window import MainWindow
from ui.pages import REPORTS as SPEC
from ui.reports.page import ReportsPage
from ui.settings import SettingsStore
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import Label

LONG = 60_000
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def plain_text(label: Label) -> str:
    """What a label says, without the marks that keep dates in their places."""
    return label.text().translate(ISOLATES)


def forget(window: MainWindow) -> None:
    """Let the window close without asking about what a test left unsaved."""
    for page in window.pages.values():
        page._editors.clear()
    for form in window.findChildren(FormDialog):
        form.hide()


@pytest.fixture
def window(qtbot, tmp_path: Path, sample: Path) -> Iterator[MainWindow]:
    store = SettingsStore(tmp_path / "config")
    store.update(user_name="Tester")
    application(store, theme_name="light")
    window = MainWindow(store, [SPEC], gate(store, ask=False))
    qtbot.addWidget(window, before_close_func=forget)
    window.resize(1280, 720)
    window.show()
    assert window.open_database(sample)
    window.choose_group(window.office.groups.by_symbol("PPHWG").id)
    yield window
    forget(window)
    window.close()


@pytest.fixture
def page(window: MainWindow, qtbot) -> ReportsPage:
    shown = window.show_page("reports")
    assert isinstance(shown, ReportsPage)
    qtbot.waitUntil(lambda: shown.making.figures.cards[0].figure() != "–")
    return shown


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def write(page: ReportsPage, qtbot, target: Path) -> None:
    page.making.exporter.ask = lambda _parent, _title, _proposal, _kinds: str(target)
    page.header.primary.click()
    assert page.making.exporter.job is not None
    qtbot.waitUntil(lambda: page.making.exporter.job is None, timeout=LONG)


def test_the_figures_are_those_of_the_register(page, qtbot):
    content = page.office.documents.report_content(page.context.group_id, "en")
    cards = page.making.figures.cards
    assert cards[0].figure() == str(len(content.actions))
    assert cards[3].figure() == str(len(content.decisions))
    before = cards[0].figure()
    page.making.report_form.as_of.edit.setText("2026-03-01")
    page.making.report_form.as_of.finished.emit()
    qtbot.waitUntil(lambda: cards[0].figure() != before)
    old = page.office.documents.report_content(page.context.group_id, "en", as_of=date(2026, 3, 1))
    assert cards[0].figure() == str(len(old.actions))


def test_a_report_is_written_by_a_child_and_opens(window, page, qtbot, out):
    proposals: list[str] = []
    target = out / "report.xlsx"

    def ask(_parent: object, _title: str, proposal: str, _kinds: str) -> str:
        proposals.append(proposal)
        return str(target)

    page.making.report_form.as_of.edit.setText("20 November 2026")
    page.making.report_form.since.edit.setText("2026-08-01")
    page.making.exporter.ask = ask
    page.making.write()
    assert page.making.exporter.strip.isVisible()
    assert not page.header.primary.isEnabled()
    qtbot.waitUntil(lambda: page.making.exporter.job is None, timeout=LONG)
    assert Path(proposals[0]).name == "PPHWG-progress-2026-11-20-en.xlsx"
    book = openpyxl.load_workbook(target)
    assert "AsOf" in book.defined_names
    assert not page.making.exporter.strip.isVisible()
    assert page.header.primary.isEnabled()
    assert "was written" in window.banner.text()
    opened: list[str] = []
    page.making.open_url = lambda url: opened.append(url.toLocalFile()) or True
    page.making.open_button.click()
    page.making.folder_button.click()
    assert opened == [str(target), str(out)]
    target.unlink()
    page.making.open_button.click()
    assert "no longer there" in window.banner.text()


def test_what_a_report_said_is_kept_and_listed_and_can_be_compared_with(page, qtbot, out):
    making, form = page.making, page.making.report_form
    before = len(page.office.reports.made(page.context.group_id))
    form.as_of.edit.setText("2026-10-01")
    form.suffix.set_value(".pdf")
    write(page, qtbot, out / "brief")
    assert (out / "brief.pdf").read_bytes().startswith(b"%PDF-")
    assert making.shown.key() == "session"
    assert making.open_button.isEnabled()
    kept = page.office.reports.made(page.context.group_id)
    assert (len(kept), kept[0].as_of, kept[0].made_by) == (before + 1, date(2026, 10, 1), "Tester")
    making.shown.choose("kept")
    assert making.view.count() == before + 1
    assert making.kept == kept
    assert not making.open_button.isVisible()
    assert making.compare_button.isEnabled()
    making.view.setCurrentRow(0)
    form.as_of.edit.setText("2026-11-20")
    making.compare_button.click()
    assert form.since.value() == date(2026, 10, 1)
    qtbot.waitUntil(
        lambda: "Compared with the report as of 1 Oct 2026" in plain_text(making.changes), timeout=LONG
    )


def test_a_day_without_a_report_is_compared_with_the_register_of_that_day(page, qtbot):
    form = page.making.report_form
    form.as_of.edit.setText("2026-11-20")
    form.since.edit.setText("2026-04-01")
    form.changed.emit()
    said = page.making.changes
    qtbot.waitUntil(
        lambda: "Compared with the register as it stood on 1 Apr 2026" in plain_text(said), timeout=LONG
    )
    found = page.office.documents.report_content(
        page.context.group_id, "en", as_of=date(2026, 11, 20), since=date(2026, 4, 1)
    )
    assert f"{sum(not row.status_before for row in found.actions)} new" in plain_text(said)
    page.making.kinds.choose("minutes")
    qtbot.waitUntil(lambda: not said.isVisible(), timeout=LONG)


def test_minutes_are_written_with_the_side_that_is_to_be_first(page, qtbot, out):
    page.making.kinds.choose("minutes")
    form = page.making.minutes_form
    meeting = page.office.records.get(Meeting, form.meeting.value())
    assert meeting.minutes_state.value != "drafting" or meeting.state.value != "planned"
    form.first.set_value(page.office.groups.parties(page.context.group_id)[1].id)
    write(page, qtbot, out / "minutes")
    assert (out / "minutes.pdf").read_bytes().startswith(b"%PDF-")
    assert page.making.made[0].what.startswith("Minutes of PPHWG/2026/")


def test_cancelling_leaves_nothing_and_the_old_file_whole(window, page, qtbot, out):
    target = out / "report.xlsx"
    target.write_bytes(b"old")
    page.making.exporter.ask = lambda *_: str(target)
    page.making.write()
    page.making.exporter.strip.cancel_button.click()
    qtbot.waitUntil(lambda: page.making.exporter.job is None, timeout=LONG)
    assert os.listdir(out) == ["report.xlsx"]
    assert target.read_bytes() == b"old"
    assert "Cancelled" in window.banner.text()
    assert not page.making.made


@pytest.mark.parametrize("place", ["missing/report.xlsx", "a-file/report.xlsx"])
def test_a_place_that_cannot_be_written_is_said_in_a_sentence(window, page, qtbot, out, place):
    (out / "a-file").write_bytes(b"old")
    write(page, qtbot, out / place)
    assert "cannot be written" in window.banner.text()
    assert (out / "a-file").read_bytes() == b"old"
    assert sorted(os.listdir(out)) == ["a-file"]
    assert not page.making.made


@pytest.mark.parametrize("place", ["a-folder", "a-file/report"])
def test_what_cannot_be_written_leaves_what_was_there(window, page, qtbot, out, place):
    """A folder in the file's place, and a file in the folder's: nobody can write there, whoever runs this."""
    old = out / "a-folder.xlsx"
    old.mkdir()
    (old / "inside").write_bytes(b"old")
    (out / "a-file").write_bytes(b"old")
    write(page, qtbot, out / f"{place}.xlsx")
    assert "cannot be written" in window.banner.text()
    assert (old / "inside").read_bytes() == b"old"
    assert (out / "a-file").read_bytes() == b"old"
    assert sorted(os.listdir(out)) == ["a-file", "a-folder.xlsx"]


def test_a_name_with_a_dot_gets_its_suffix_and_replaces_nothing_unasked(window, page, qtbot, out):
    write(page, qtbot, out / "Report 20.11")
    assert os.listdir(out) == ["Report 20.11.xlsx"]
    (out / "Report 20.11.xlsx").write_bytes(b"old")
    QTimer.singleShot(50, lambda: QApplication.activeModalWidget().no.click())
    page.making.exporter.ask = lambda *_: str(out / "Report 20.11")
    page.header.primary.click()
    assert page.making.exporter.job is None
    assert (out / "Report 20.11.xlsx").read_bytes() == b"old"


def test_only_the_newest_figures_are_counted(page, qtbot, monkeypatch):
    counted: list[date] = []
    real, gate = page.office.documents.report_content, Event()

    def slowly(*args: object, **named: object) -> object:
        counted.append(named["as_of"])
        gate.wait(10)
        return real(*args, **named)

    monkeypatch.setattr(page.office.documents, "report_content", slowly)
    for month in (3, 4, 5, 6):
        page.making.report_form.as_of.set_value(date(2026, month, 1))
        page.making.count()
    gate.set()
    cards = page.making.figures.cards
    wanted = str(len(real(page.context.group_id, "en", as_of=date(2026, 6, 1)).actions))
    qtbot.waitUntil(lambda: cards[0].figure() == wanted and page.making.figures.isEnabled(), timeout=LONG)
    qtbot.waitUntil(lambda: date(2026, 6, 1) in counted, timeout=LONG)
    assert counted in ([date(2026, 3, 1), date(2026, 6, 1)], [date(2026, 6, 1)])


def test_closing_does_not_wait_for_a_check(window, page, monkeypatch):
    gate = Event()
    monkeypatch.setattr(safekeeping, "verify", lambda _path, **_given: gate.wait(20))
    page.tabs.show_pane("safekeeping")
    page.safekeeping.verify_button.click()
    assert "being checked" in page.safekeeping.result.text()
    before = monotonic()
    assert window.close_database()
    assert monotonic() - before < 10
    gate.set()


def test_a_head_of_the_journal_is_compared(page, qtbot):
    page.tabs.show_pane("safekeeping")
    keeping = page.safekeeping
    noted = safekeeping.head(page.office.path)
    for entered, said in (
        (noted, "has the head that you entered"),
        (f"Journal avant adoption {noted.partition(':')[2]}", "has the head that you entered"),
        (f"1{noted}", "does not have the head"),
        ("12", "cannot be read"),
    ):
        keeping.head.setText(entered)
        keeping.verify_button.click()
        qtbot.waitUntil(lambda said=said: said in keeping.result.text(), timeout=LONG)


def test_what_is_wrong_is_said_at_the_field_before_anything_is_asked(page):
    asked: list[str] = []
    page.making.exporter.ask = lambda *_: asked.append("") or ""
    form = page.making.report_form
    form.as_of.edit.setText("31 Sptember")
    page.making.write()
    assert "is not a date" in form.as_of.error.text()
    form.as_of.edit.setText("2026-01-01")
    form.since.edit.setText("2026-02-01")
    page.making.write()
    assert form.since.error.text()
    form.as_of.edit.clear()
    form.since.edit.clear()
    page.making.write()
    assert form.as_of.error.text()
    assert not asked


def test_closing_the_database_ends_a_job(window, page, out):
    page.making.exporter.ask = lambda *_: str(out / "report.xlsx")
    page.making.write()
    assert window.close_database()
    assert not list(out.glob("*.xlsx"))


def test_what_was_removed_is_listed_and_comes_back(window, page):
    office = page.office
    agreement = office.agreements.save(Agreement(title={"en": "Old understanding"})).value
    article = office.agreements.save(Article(agreement_id=agreement.id, number="1")).value
    signatory = office.agreements.signatories(office.agreements.of_group(page.context.group_id).id)[0]
    page.desk.run(lambda: office.records.remove(Ref(Kind.AGREEMENT, agreement.id)))
    page.desk.run(lambda: office.records.remove(Ref(Kind.SIGNATORY, signatory.id)))
    page.tabs.show_pane("safekeeping")
    tab = page.safekeeping
    lines = [tab.model.line(row) for row in range(tab.model.rowCount())]
    # The article comes back with its agreement and is not listed beside it.
    assert [(line.name, line.kind) for line in lines] == [
        (signatory.name["en"], "Signatory"),
        ("Old understanding", "Agreement"),
    ]
    assert all(line.when for line in lines)
    tab.view.select_id(lines[1].id)
    tab.restore_button.click()
    assert office.records.get(Agreement, agreement.id)
    assert office.records.get(Article, article.id)
    assert tab.model.rowCount() == 1
    assert "is back" in window.banner.text()
    tab.view.select_id(lines[0].id)
    tab.view.opened.emit(tab.view.current_id())
    assert office.records.get(Signatory, signatory.id)
    assert tab.switcher.empty.isVisible()


def test_a_backup_is_written_and_checked(page, qtbot, out):
    page.tabs.show_pane("safekeeping")
    tab, copy = page.safekeeping, out / "copy.secretariat"
    tab.ask = lambda *_: str(copy)
    page.header.primary.click()
    qtbot.waitUntil(lambda: "checked copy" in tab.result.text(), timeout=LONG)
    assert not safekeeping.verify(copy).faults
    with Office(copy, "Tester") as office:
        assert office.groups.by_symbol("PPHWG")
    assert tab.last.text().startswith("Last backup")
    tab.verify_button.click()
    qtbot.waitUntil(lambda: "All is well" in tab.result.text(), timeout=LONG)
    (copy_head,) = tab.result.buttons()
    copy_head.click()
    head = QApplication.clipboard().text()
    assert safekeeping.verify(copy, head=head).faults == ()
    assert head == safekeeping.head(page.office.path)
    tab.head.setText(head)
    tab.verify_button.click()
    qtbot.waitUntil(lambda: "has the head that you entered" in tab.result.text(), timeout=LONG)
    tab.ask = lambda *_: str(out / "missing" / "copy.secretariat")
    page.header.primary.click()
    qtbot.waitUntil(lambda: "cannot be written" in tab.result.text(), timeout=LONG)


def test_another_language_keeps_what_was_made_in_this_session(window, page, qtbot, out):
    target = out / "report.xlsx"
    write(page, qtbot, target)
    assert page.making.view.count() == 1
    window.set_language("fr")
    after = window.show_page("reports")
    assert after is not page
    assert [made.path for made in after.making.made] == [target]
    assert after.making.view.count() == 1
    after.making.view.select_id(1)
    assert after.making.open_button.isEnabled()


def test_a_fault_is_said_in_a_sentence_and_that_of_an_adopted_text_first(page, monkeypatch, qtbot):
    row, sealed = "row paragraphs 2", "sealed PPHWG/2026/1 paragraphs 2"
    found = safekeeping.Verification(faults=(row, sealed), entries=5, head="5")
    page.safekeeping._verified(found)
    said = page.safekeeping.result.text()
    assert said.startswith("2 faults were found. The gravest: Of the adopted ")
    assert "PPHWG/2026/1" in said
    assert row not in said


def test_a_backup_that_was_made_by_itself_is_the_last_one(page, qtbot):
    page.tabs.show_pane("safekeeping")
    last = page.safekeeping.last
    qtbot.waitUntil(lambda: last.text() == "No backup was made on this computer yet.", timeout=LONG)
    backups.make(page.office.path, BackupReason.WORK)
    page.safekeeping.refresh()
    qtbot.waitUntil(lambda: last.text().startswith("Last backup: "), timeout=LONG)
