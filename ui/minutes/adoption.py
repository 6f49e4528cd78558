"""Adoption of one meeting's minutes: what holds it back, the originals, and the signed copy; corrigenda below.

panel = RecordPanel(office, desk, context, exporter, page.commit)
tabs: ("record", tr("Record"), panel)
panel.show_minutes(meeting, language)                   # and again whenever records changed
panel.jump.connect(…)                                   # Ref of what holds adoption back
panel.paragraph_asked.connect(page.editor.show_paragraph)
panel.adopt()                                           # the same as its button, for the row above the minutes
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Ref
from secretariat.domain.checks.findings import Finding, Step
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.seals import SEALED_STATES, Original
from ui import i18n
from ui.desk import Desk
from ui.i18n import day, isolate, isolate_ltr, language_name, listed, plural, tr
from ui.minutes.corrigenda import CorrigendaBox
from ui.minutes.making import MakingDialog
from ui.page import Context
from ui.theme import SMALL
from ui.widgets.buttons import icon_button, link, plain
from ui.widgets.date_fields import DateField
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import FOLDER, Exporter, named
from ui.widgets.form import scrolling
from ui.widgets.form_dialog import FormDialog
from ui.widgets.panes import set_margins
from ui.widgets.text import Label, is_rtl, rule, section, selectable
from ui.widgets.writing import writes
from ui.words import finding_place, finding_text, word

if TYPE_CHECKING:
    from secretariat.services.adoption import Plan
    from secretariat.services.office import Office

AskFile = Callable[[QWidget, str, str], str]


def ask_scan(parent: QWidget, title: str, folder: str) -> str:
    """Ask for the file of a scan; "" when cancelled."""
    kinds = tr("Scans") + " (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return chosen


class RecordPanel(QWidget):
    """What is final of a meeting's record, and the way there.

    Args:
        office: whose minutes are adopted.
        desk: runs the verbs.
        context: today's date and messages.
        exporter: asks where files go, and writes those that are made anew.
        hand_over: saves what is being typed; False when something is not saved.

    Signals:
        jump: the reference of what holds adoption back, to be shown.
        paragraph_asked: the id of a paragraph, to be seen in the minutes.
    """

    jump = Signal(object)
    paragraph_asked = Signal(int)

    def __init__(
        self, office: Office, desk: Desk, context: Context, exporter: Exporter, hand_over: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._office, self._desk, self._context = office, desk, context
        self._exporter, self._hand_over = exporter, hand_over
        self._meeting: Meeting | None = None
        self.ask_scan: AskFile = ask_scan
        self.title = Label("", bold=True, wrap=True)
        self.about = Label("", "muted", wrap=True)
        self.seal_title = Label(tr("Sealed record, SHA-256"), "muted", "small")
        self.seal = selectable()
        self.start = writes(plain(tr("Adopt…"), self.adopt, "lock"))
        self.attach = writes(plain(tr("Attach the signed copy…"), self.attach_scan, "paperclip"))
        self.originals = _Originals(self.save_original)
        self.scans = _Originals(self.save_scan)
        self.corrigenda = CorrigendaBox(office, desk, context, exporter, self.save_original)
        self.corrigenda.paragraph_asked.connect(self.paragraph_asked)
        self.none = EmptyState("lock", tr("Minutes are adopted once both sides have agreed to them."))
        self._build()

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 4, 0)
        column.setSpacing(SMALL)
        for widget in (self.title, self.about, self.seal_title, self.seal):
            column.addWidget(widget)
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        acts.addWidget(self.start)
        acts.addWidget(self.attach)
        acts.addStretch(1)
        column.addLayout(acts)
        for part in (self.scans, self.originals, self.corrigenda):
            column.addWidget(part)
        column.addStretch(1)
        self.area = scrolling(content)
        self.switcher = Switcher(self.area, self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switcher)

    def show_minutes(self, meeting: Meeting | None, language: str) -> None:
        """Show what is final of a meeting's record from now on."""
        if meeting is not None and self._meeting is not None and meeting.id == self._meeting.id:
            bar, seen = self.area.verticalScrollBar(), self.area.verticalScrollBar().value()
            QTimer.singleShot(0, bar, lambda: bar.setValue(seen))  # once what is made anew has its place
        self._meeting = meeting
        state = meeting.minutes_state if meeting else MinutesState.DRAFTING
        final = state in SEALED_STATES
        self.switcher.show_empty(meeting is None or not (final or state is MinutesState.AGREED))
        self.start.setVisible(state is MinutesState.AGREED)
        self.attach.setVisible(state is MinutesState.ADOPTED)
        for widget in (self.seal_title, self.seal, self.originals, self.corrigenda):
            widget.setVisible(final)
        self.scans.setVisible(state is MinutesState.SIGNED)
        if meeting is not None and final:
            self._show_final(meeting)
        elif state is MinutesState.AGREED:
            self.title.setText(tr("Agreed, to be adopted"))
            self.about.setText(
                tr(
                    "Adoption seals the record and makes the originals. Nothing of it can be changed after that."
                )
            )
        self.corrigenda.show_minutes(meeting if final else None, language)

    def adopt(self) -> None:
        """Ask for the day of adoption, show what will be made and what holds it back, and adopt."""
        meeting = self._meeting
        if meeting is None or not self._hand_over():
            return
        try:
            plan = self._office.adoption.plan(meeting.id)
        except SecretariatError as error:
            self._context.notify(self._desk.say(error), "red")
            return
        held = self._office.checks.blocking(meeting.id, Step.ADOPTION)
        parties = {p.id: p.called(i18n.language()) for p in self._office.groups.parties(meeting.group_id)}
        dialog = AdoptionDialog(self, plan, held, parties, self._desk.say)
        dialog.jump.connect(self.jump)
        dialog.day.set_value(self._context.today())
        dialog.order = {"verb": "adoption", "file": str(self._office.path), "meeting_id": meeting.id}
        dialog.finish = self._seal
        dialog.open()

    def attach_scan(self) -> None:
        """Ask for the scan of the signed copy and the day of signature, and keep it."""
        meeting = self._meeting
        path = self.ask_scan(self, tr("Attach the signed copy"), self._folder()) if meeting else ""
        if meeting is None or not path:
            return
        text = tr("{name} is kept with its hash. The minutes are then signed, and this cannot be undone.",
                  name=isolate(Path(path).name))  # fmt: skip
        dialog = FormDialog(self, tr("Attach the signed copy"), text, tr("Attach it"), self._desk.say)
        dialog.beware()
        dialog.add(DateField("on", tr("Day of signature")))
        dialog.field("on").set_value(self._context.today())

        def submit(values: dict[str, Any]) -> Any:
            if values["on"] is None:
                raise RuleViolation("date_unreadable", text="", field="on")
            return self._run(
                lambda: self._office.adoption.sign(
                    meeting.id, values["on"], Path(path).name, Path(path).read_bytes()
                )
            )

        dialog.submit = submit
        dialog.open()

    def save_original(self, original_id: int, name: str) -> None:
        """Ask where an original goes, and write it as it was stored."""
        path = self._target(name)
        if path is not None:
            self._write(lambda: self._office.adoption.write_original(original_id, path), path)

    def save_scan(self, meeting_id: int, name: str) -> None:
        """Ask where the scan of the signed copy goes, and write it."""
        path = self._target(name)
        if path is not None:
            self._write(lambda: self._office.adoption.write_signed_copy(meeting_id, path), path)

    def _seal(self, path: Path) -> Any:
        from secretariat.services.prepared import Prepared, kept

        seal = self._office.adoption.seal
        outcome = self._desk.run_long(
            lambda told: seal(kept(Prepared, path), told), tr("Sealing the record…"), raising=(RuleViolation,)
        )
        if outcome is not None:
            self._context.notify(tr("The minutes are adopted, and their record is sealed."), "green")
        return outcome

    def _run(self, call: Callable[[], Any]) -> Any:
        return self._desk.run(call, raising=(RuleViolation,))

    def _target(self, name: str) -> Path | None:
        proposal = str(Path(self._folder()) / name)
        target = self._exporter.ask(self, tr("Save"), proposal, "*" + Path(name).suffix)
        return named(self, target, Path(name).suffix) if target else None

    def _write(self, write: Callable[[], object], path: Path) -> None:
        self._context.window_state.setValue(FOLDER, str(path.parent))
        try:
            write()
        except SecretariatError as error:
            self._context.notify(self._desk.say(error), "red")
            return
        text = tr("The file was written to {path}.", path=isolate_ltr(str(path)))
        self._context.notify(text, "green")

    def _folder(self) -> str:
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self._context.window_state.value(FOLDER) or found or Path.home())

    def _show_final(self, meeting: Meeting) -> None:
        seal = self._office.adoption.sealed(meeting.id)
        signed = meeting.minutes_state is MinutesState.SIGNED
        adopted = isolate(day(meeting.adopted_on))
        if signed:
            self.title.setText(tr("Signed {day}", day=isolate(day(meeting.signed_on))))
            self.about.setText(tr("Adopted {day}.", day=adopted))
        else:
            self.title.setText(tr("Adopted {day}, for signature", day=adopted))
            self.about.setText(tr("The heads of delegation sign the originals; then attach the scan."))
        if seal is not None:
            self.seal.setText(_in_groups(seal.sha256))
            # Qt places what can be selected by the text's own direction, and digits have the window's.
            edge = (
                Qt.AlignmentFlag.AlignRight if is_rtl(self.layoutDirection()) else Qt.AlignmentFlag.AlignLeft
            )
            self.seal.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        parties = {p.id: p.called(i18n.language()) for p in self._office.groups.parties(meeting.group_id)}
        originals = self._office.adoption.originals(meeting.id)
        self.originals.show_lines(
            plural(len(originals), "{n} original", "{n} originals"),
            [(one.id, one.name, *original_words(one, parties)) for one in originals],
        )
        scan = self._office.adoption.signed_copy(meeting.id)
        if scan is not None:
            digits = tr("SHA-256: {hash}", hash=isolate_ltr(_in_groups(scan.sha256)))
            self.scans.show_lines(tr("Signed copy"), [(meeting.id, scan.name, isolate(scan.name), digits)])


def original_words(original: Original, parties: dict[int, str]) -> tuple[str, str]:
    """Return what an original is, and its language with the side that it names first."""
    party = parties.get(original.first_party_id or 0, "–")
    return word("original_kind", original.kind), first_words(original.language, party)


def first_words(language: str, party: str) -> str:
    """Return the language of an original and the side that it names first, in one line."""
    return tr("{language}, {side} named first", language=language_name(language), side=isolate(party))


def _in_groups(digits: str) -> str:
    """Return a hash in groups of eight digits, which break into lines and can be compared by eye."""
    return " ".join(digits[place : place + 8] for place in range(0, len(digits), 8))


class _Originals(QWidget):
    """Files that are stored, each with a button that saves it."""

    def __init__(self, save: Callable[[int, str], None]) -> None:
        super().__init__()
        self._save = save
        self.head = section()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, SMALL, 0, 0)
        self._list.setSpacing(6)
        self._list.addWidget(self.head)
        self._rows: list[QWidget] = []

    def show_lines(self, title: str, lines: Sequence[tuple[int, str, str, str]]) -> None:
        """Show files: id, name of the file, what it is, and more about it."""
        self.head.setText(title)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for number, name, what, more in lines:
            row = QWidget()
            texts = QVBoxLayout()
            texts.setSpacing(0)
            texts.addWidget(Label(what, wrap=True))
            texts.addWidget(Label(more, "muted", "small", wrap=True))
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.addLayout(texts, 1)
            save = tr("Save {name}", name=name)
            across.addWidget(icon_button("download", save, partial(self._save, number, name)))
            self._list.addWidget(row)
            self._rows.append(row)


class AdoptionDialog(MakingDialog):
    """The day of adoption, the originals to be made, and what holds adoption back.

    Signals:
        jump: the reference of what holds it back; the dialog closes then.
    """

    jump = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        plan: Plan,
        held: Sequence[Finding],
        parties: dict[int, str],
        say: Callable[[SecretariatError], str],
    ) -> None:
        text = tr(
            "The record is sealed with every name and word as it is now, and the originals are made and stored. "
            "Nothing of it can be changed afterwards, and undo does not go back over it; a correction is a corrigendum."
        )
        day_field = DateField("on", tr("Day of adoption"))
        super().__init__(parent, tr("Adopt the minutes?"), text, tr("Adopt and seal"), day_field, say)
        content = QWidget()
        self._list = QVBoxLayout(content)
        set_margins(self._list, 0, 0, 4, 0)
        self._list.setSpacing(6)
        if held:
            self._show_held(held)
        else:
            self._show_plan(plan, parties)
        self._list.addStretch(1)
        area = scrolling(content)
        area.setMinimumHeight(220)
        self.body.addWidget(area, 1)
        self._held = bool(held)
        self.yes.setEnabled(not held)

    def _show_held(self, held: Sequence[Finding]) -> None:
        title = plural(
            len(held), "{n} thing holds adoption back; mend it or set it aside in the check.",
            "{n} things hold adoption back; mend them or set them aside in the check.",
        )  # fmt: skip
        self._list.addWidget(Label(title, "red", bold=True, wrap=True))
        for finding in held:
            self._list.addWidget(rule())
            place = link(finding_place(finding), partial(self._go, finding.ref))
            line = QHBoxLayout()
            line.addWidget(place)
            line.addStretch(1)
            self._list.addLayout(line)
            self._list.addWidget(Label(finding_text(finding), wrap=True))

    def _show_plan(self, plan: Plan, parties: dict[int, str]) -> None:
        count = len(plan.originals)
        title = plural(count, "{n} original will be made", "{n} originals will be made")
        self._list.addWidget(section(title))
        for planned in plan.originals:
            what = word("original_kind", planned.kind)
            more = first_words(planned.language, parties.get(planned.first, "–"))
            self._list.addWidget(Label(f"{what}  ·  {more}", wrap=True))
        if plan.languages_missing:
            names = listed(language_name(code) for code in plan.languages_missing)
            text = tr(
                "No original can be made in {languages}: this program has no words for its documents.",
                languages=names,
            )
            self._list.addWidget(Label(text, "amber", wrap=True))

    def _go(self, ref: Ref) -> None:
        self.reject()
        self.jump.emit(ref)

    def _busy(self, busy: bool) -> None:
        super()._busy(busy)
        self.yes.setEnabled(not busy and not self._held)
