"""The page of minutes: agenda and clock, the text under it, and beside it the room, what came of it, and its pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMargins, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import AgendaItem, Meeting, MeetingState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from ui import icons
from ui.desk import Desk
from ui.i18n import mark, tr
from ui.minutes.acts import Acts
from ui.minutes.columns import item_lines, item_title, margins, meeting_text
from ui.minutes.commands import add_commands
from ui.minutes.editor import MinutesEditor
from ui.minutes.live import Live
from ui.minutes.loading import MADE, Loaded, documents_of, load, opening_paragraphs
from ui.minutes.room import Room
from ui.minutes.side import SidePanes
from ui.minutes.toolbar import KindBar, StateBar
from ui.page import Context, Page
from ui.theme import SMALL, px
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.documents_menu import DocumentsMenu, document_language
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import Exporter
from ui.widgets.form import ChoiceField
from ui.widgets.order_list import OrderList
from ui.widgets.panes import Panes, room_of
from ui.widgets.present import Present
from ui.widgets.writing import may_write

if TYPE_CHECKING:
    from secretariat.services.office import Office

ROOMY = frozenset({"preview", "drafts"})
TOLD = frozenset({MeetingState.PLANNED, MeetingState.CANCELLED, MeetingState.POSTPONED})


class MinutesPage(Page):
    """The minutes of one meeting at a time."""

    def __init__(self, office: Office, desk: Desk, context: Context) -> None:
        super().__init__(office, desk, context, tr("Minutes"))
        self._meeting: Meeting | None = None
        self._loaded: Loaded | None = None
        self._parties: dict[int, Party] = {}
        self._language = self._usual_language()
        self._before = 0
        self.chooser = ChoiceField("meeting", tr("Meeting"), [])
        self.chooser.caption.hide()
        self.chooser.setMinimumWidth(min(px(400), 560))
        self.header.add(self.chooser)
        self.acts = Acts(self)
        acts = self.acts
        self.exporter = Exporter(context, self)
        self.documents = DocumentsMenu(self, self.exporter, MADE, self.document_language)
        self.state = StateBar(
            acts.circulate, acts.take_back, acts.agree, lambda: self.side.adopt(), self.documents.button
        )
        self.agenda = OrderList(movable=False)
        self.agenda.setAccessibleName(tr("Agenda"))
        self.editor = self.watch(MinutesEditor(office, desk))
        self.live = Live(self)
        self.watch(self.live.note)
        self.kinds = KindBar(self.editor.toggle_bold, self.editor.toggle_italic, self.remove_current)
        self.side = SidePanes(self)
        self.outcome, self.preview = self.side.details, self.side.preview
        self.watch(self.outcome.decision)
        self.watch(self.outcome.action)
        self._areas: dict[int, str] = {}
        self.told = Banner(closable=False)
        self.others = Present(self._others, mark("Also open with {names}"))
        context.present_changed.connect(self.others.look)
        self._build()
        add_commands(self)
        self._connect()

    def _build(self) -> None:
        left = Card(flush=True)
        left.add(self.live.box)
        left.add(self.agenda, 1)
        middle = Card()
        middle.add(self.live.line)
        middle.add(self.kinds)
        middle.add(self.editor, 1)
        middle.add(self.live.note)
        middle.add(self.live.person)
        right = Card()
        self.tabs = self.side.tabs
        right.body.addWidget(self.tabs.row)
        right.add(self.tabs, 1)
        self.panes = Panes("minutes", [left, middle, right], (20, 50, 30), self.context.window_state)
        self._room = Room(self.panes, left, (middle, right), self.live.line)
        self.no_agenda = EmptyState(
            "list-ordered",
            tr("Minutes are typed under the agenda, and this meeting has none yet."),
            tr("Write the usual agenda"),
            self.acts.write_usual,
        )
        self.no_meeting = EmptyState(
            "file-text",
            tr("There is no meeting yet."),
            tr("Go to meetings"),
            lambda: self.open_list.emit("meetings", None),
        )
        self.no_meeting.button.setIcon(icons.icon("calendar"))
        self.filled = Switcher(self.panes, self.no_agenda)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self.state, self.exporter.strip, self.told, self.others):
            column.addWidget(widget)
        column.addWidget(self.filled, 1)
        self.switcher = Switcher(content, self.no_meeting)
        self.body.addWidget(self.switcher, 1)

    def _connect(self) -> None:
        acts = self.acts
        self.chooser.finished.connect(self._chosen)
        self.state.language_chosen.connect(self.choose_language)
        self.kinds.kind_chosen.connect(self._turn)
        self.agenda.current_changed.connect(self.editor.sheet.focus_item)
        self.agenda.opened.connect(self.live.call)
        self.agenda.itemClicked.connect(lambda _item: self.live.call(self.agenda.current_id()))
        self.outcome.verb.verb_chosen.connect(acts.choose_verb)
        self.outcome.verb.audience_chosen.connect(acts.choose_audience)
        self.outcome.verb.taken.connect(acts.take)
        self.editor.current_changed.connect(lambda _paragraph: self.show_current())
        self.editor.removed.connect(self.removed)
        self.editor.aids.serve(self)
        self.editor.swallowed.connect(acts.say_why)
        self.editor.edited.connect(self.side.mark_stale)
        self.side.jump.connect(self.jump)
        self.tabs.changed.connect(lambda _tab: self._make_room())

    # What the window asks.

    def refresh(self, changes: Changes | None) -> None:
        group = self.context.group_id
        lines = self.office.lists.meetings(group, self.context.language) if group else []
        if changes is None:
            self._parties = {p.id: p for p in self.office.groups.parties(group)} if group else {}
            if self._language not in self.context.languages:
                self._language = self._usual_language()
            self.kinds.show_parties(list(self._parties.values()))
            self.state.show_languages(self.context.languages, self._language)
        if changes is None or changes.touches(Kind.PERSON, Kind.AREA, Kind.PARTY):
            self._offer()
        self.chooser.set_options([(line.id, meeting_text(line)) for line in reversed(lines)])
        self.switcher.show_empty(not lines)
        self.chooser.setVisible(bool(lines))
        known = [line.id for line in lines]
        if self._meeting is None or self._meeting.id not in known:
            under_way = [line.id for line in lines if line.state not in TOLD]
            self._open((under_way or known)[-1] if known else 0)
        else:
            self._load(changes)
        if changes is not None:
            self.side.mark_stale()

    def show_list(self, wanted: object) -> bool:
        """Show the minutes of a meeting, and of a pair with a pane that pane, when another page asks for it."""
        if not isinstance(wanted, tuple):
            return super().show_list(wanted)
        pane, ref = wanted
        found = self.show_record(ref)
        if found and pane in self.tabs.offered():
            self.tabs.show_pane(pane)
        return found

    def show_record(self, ref: Ref) -> bool:
        try:
            if ref.kind is Kind.PARAGRAPH:
                paragraph = self.office.records.get(Paragraph, ref.id)
                return self._open(paragraph.meeting_id) and self.editor.show_paragraph(ref.id)
            return ref.kind is Kind.MEETING and self._open(self.office.records.get(Meeting, ref.id).id)
        except SecretariatError:
            return False

    def enter(self) -> None:
        if not self.live.enter():
            self.no_agenda.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self) -> bool:
        self.enter()
        return False

    def meeting(self) -> Meeting | None:
        """Return the meeting whose minutes are shown."""
        return self._meeting

    def _usual_language(self) -> str:
        codes = self.context.languages
        return self.context.language if self.context.language in codes else codes[0]

    def document_language(self) -> str:
        """Return the language in which documents are written: the one in which is typed if there are words in it."""
        return document_language(self.context.languages, self._language)

    def language(self) -> str:
        """Return the language in which is typed."""
        return self._language

    # Verbs.

    def state_side(self, place: int) -> None:
        """Make the current paragraph a statement of a side, counted from 0."""
        parties = list(self._parties)
        if place < len(parties):
            self.editor.turn(ParagraphKind.STATEMENT, parties[place])

    def remove_current(self) -> None:
        """Put the current paragraph into the bin."""
        row = self.editor.current()
        if row is not None:
            self.editor.remove(row)

    def choose_language(self, language: str) -> None:
        """Type and preview in another language."""
        if not self.commit():
            self.state.show_languages(self.context.languages, self._language)
            return
        self._language = language
        self.state.show_languages(self.context.languages, language)
        self.editor.show_language(language)
        self.side.show_minutes(self._meeting, language)
        if self._meeting is not None:
            self.preview.show_minutes(self._meeting.id, language)

    def next_language(self) -> None:
        """Go on to the next language of the group."""
        codes = list(self.context.languages)
        self.choose_language(codes[(codes.index(self._language) + 1) % len(codes)])
        self.editor.focus()

    def jump(self, ref: Ref) -> None:
        """Lead to a place of these minutes, or to the record on its own page."""
        if ref.kind is Kind.AGENDA_ITEM:
            self.editor.sheet.focus_item(ref.id)
        elif not self.show_record(ref):
            self.open_record.emit(ref)

    def own_place(self) -> dict[str, Any]:
        row = self.editor.current()
        paragraph, cursor = (row.record.id, row.edit.textCursor().position()) if row is not None else (0, 0)
        typing = row is not None and row.edit.hasFocus()
        meeting = self._meeting.id if self._meeting else 0
        row_place = (paragraph, cursor, typing)
        live = self.live.place()
        return {"meeting": meeting, "language": self._language, "row": row_place, "live": live}

    def stand(self, place: dict[str, Any]) -> None:
        if place["meeting"] and self._open(place["meeting"]):
            if place["language"] != self._language:
                self.choose_language(place["language"])
            self.live.stand(place["live"])

    def take_keyboard(self, place: dict[str, Any]) -> None:
        paragraph, cursor, typing = place["row"]
        row = self.editor.sheet.row(paragraph) if paragraph else None
        if row is not None and typing:
            self.editor.focus_row(row, cursor)

    def close_down(self) -> None:
        super().close_down()
        self.editor.keeping.abandon()  # the user was asked, and leaves without it
        self.exporter.close()

    def _turn(self, kind: ParagraphKind, party_id: int | None) -> None:
        self.editor.focus()
        self.editor.turn(kind, party_id)
        self.show_current()

    # Showing.

    def _chosen(self) -> None:
        wanted = self.chooser.value()
        if wanted and not self.chooser.problem() and (self._meeting is None or wanted != self._meeting.id):
            self._open(wanted)

    def _open(self, meeting_id: int) -> bool:
        """Show the minutes of a meeting of the group shown; what was typed and never finished is saved first."""
        if self._meeting is not None and meeting_id == self._meeting.id:
            return True
        if self._meeting is not None and not self.commit():
            self.chooser.set_value(self._meeting.id)
            return False
        meeting = self.office.records.get(Meeting, meeting_id) if meeting_id else None
        if meeting is not None and meeting.group_id != self.context.group_id:
            self.context.group_asked.emit(meeting.group_id)
            if meeting.group_id != self.context.group_id:
                return False
            self._meeting = None
        self.editor.clear()
        self.live.open()
        self.told.clear()
        self._meeting = meeting
        self.chooser.set_value(meeting_id)
        if meeting is not None:
            self._before = opening_paragraphs(self.office, meeting.id, self.context.languages[0])
            if may_write(self):  # else what waits is still being typed elsewhere
                self.acts.recover()
        self._load()
        if meeting is not None:
            self.preview.show_minutes(meeting.id, self._language)
        return True

    def minutes_open(self) -> int:
        open_ = self._loaded is not None and self._loaded.drafting and may_write(self)
        return self._meeting.id if self._meeting is not None and open_ else 0

    def _others(self) -> Sequence[str]:
        return self.context.in_minutes(self._meeting.id if self._meeting is not None else 0)

    def _load(self, changes: Changes | None = None) -> None:
        self.others.look()
        if self._meeting is None:
            self._loaded = None
            self.live.show_minutes(None, None)
            self.state.show_meeting(None)
            self.filled.show_empty(False)
            self.documents.show_subject(0)
            self.side.show_minutes(None, self._language)
            return
        self._loaded = loaded = load(self.office, self._meeting.id)
        self._meeting = loaded.meeting
        self.state.show_meeting(loaded.meeting)
        self.filled.show_empty(not loaded.items)
        reading = not (loaded.drafting and may_write(self))
        self.editor.sheet.read_only = reading
        self.editor.show_minutes(loaded.items, loaded.paragraphs)
        self.editor.set_read_only(reading)
        self.editor.sheet.lock(loaded.taken)
        if self.editor.sheet.language != self._language:
            self.editor.show_language(self._language)
        self.acts.tell_why(loaded.meeting)
        self.side.show_minutes(loaded.meeting, self._language)
        self.documents.kinds = documents_of(self.office, loaded.meeting)
        self.documents.show_subject(loaded.meeting.id, list(self._parties.values()))
        self.show_current()
        self.live.show_minutes(loaded, changes)

    def show_agenda(self, loaded: Loaded, item_id: int, goes_on: bool) -> None:
        """Show the agenda with the item under way chosen; while the meeting goes on it is marked too."""
        now = item_id if goes_on else 0
        self.agenda.set_lines(item_lines(loaded.items, loaded.paragraphs, self._areas, loaded.clock, now))
        quiet = self.agenda.blockSignals(True)  # the text is not to be scrolled by it
        self.agenda.select_id(item_id)
        self.agenda.blockSignals(quiet)

    def item_title(self, item: AgendaItem) -> str:
        """Return what an agenda item is called in lists."""
        return item_title(item, self._areas)

    def show_current(self) -> None:
        """Show what stands beside the paragraphs, and what came of the current one."""
        loaded = self._loaded
        if self._meeting is None or loaded is None:
            return
        numbers = margins(loaded.paragraphs, loaded.decisions, loaded.actions, self._parties, self._before)
        self.editor.show_margins(numbers)
        row = self.editor.current()
        paragraph = row.record if row is not None and not row.is_new else None
        shown = row.record if row is not None else None
        if shown is not None and row is not None and row.is_new:
            row.show_margin(margins([shown], (), (), self._parties, 0)[0])
        self.kinds.show_paragraph(shown, not (loaded.drafting and may_write(self)))
        outcome = loaded.outcome(paragraph.id if paragraph else 0)
        self.outcome.show_paragraph(paragraph, *outcome, at_place=row is not None and row.is_new)
        self.outcome.verb.show_paragraph(
            shown,
            outcome[0],
            loaded.meeting,
            self._language,
            read_only=not (loaded.drafting and may_write(self)),
        )

    def _offer(self) -> None:
        if self.context.group_id:
            agreement = self.office.agreements.of_group(self.context.group_id)
            areas = self.office.agreements.areas(agreement.id)
            self._areas = {area.id: area.name.best(self.context.language) for area in areas}
            people = self.office.lists.persons(self.context.language)
            self.outcome.offer(list(self._parties.values()), areas, people)

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        sides = self.contentsMargins() + (layout.contentsMargins() if layout is not None else QMargins())
        # The agenda is no help where the head is the widest: it would be hidden and shown again without end.
        head = self.header.minimumSizeHint().width() + sides.left() + sides.right()
        return QSize(max(head, least.width() - self._room.spare()), least.height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return done

    def _make_room(self) -> None:
        self._room.share(room_of(self), roomy=self.tabs.key() in ROOMY)
