"""What the documents before and at a meeting say: notice, agenda, chair's brief, participants, what lies on the table.

As in `content.minutes`, everything is resolved for one language and one order of the sides before it comes here, and
the words of the form stand in `resources/labels/<language>/`. Only `BriefContent` holds what one side alone may know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.documents.content.minutes import ActionLine, EarlierDecision, Mode
from secretariat.documents.content.names import Delegation, Head, LegalBasis, Party, PlaceTime
from secretariat.domain.actions import ActionStatus
from secretariat.domain.meetings import Distribution, MeetingState, Role
from secretariat.domain.text import RichText

__all__ = ["Distribution", "MeetingState", "Mode"]  # the domain's words, also used here

Clocks = tuple[
    PlaceTime, ...
]  # one instant on the clock of the meeting's place, then of each capital in another zone


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text; `language` is its own when it is not the document's (a visible fallback), else empty."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """When a meeting, or one sitting of it, opens and closes."""

    opens: Clocks
    closes: Clocks


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """What every document of one meeting says about it.

    Args:
        symbol: the meeting's own, "PPHWG/2026/2".
        language: of the document (BCP 47).
        original_language: of the original, printed top right and in the footer.
        document_date: printed top right, and the file's date of creation.
        group: the working group's name, without article.
        joint_groups: the names of other groups that meet together with it.
        number: 1 makes "First Meeting"; title: in its place, "Extraordinary Meeting"; usually empty.
        host: the side that receives the meeting.
        starts_on, ends_on: first and last day, in the place's own zone.
        state: of the meeting; what is printed before it is convened, and when it is postponed or cancelled, says so.
        sittings: the hours, in order; one for a meeting whose hours are not given day by day.
        basis_clause: "Pursuant to …" as the group has it, without its comma; may be empty.
        sample: print that meetings and delegates are invented.
        hijri: print the Hijri date beside the Gregorian one, in the masthead.
    """

    symbol: str
    language: str
    original_language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    number: int
    place: str
    starts_on: date
    ends_on: date
    mode: Mode
    state: MeetingState
    sittings: tuple[Hours, ...]
    venue: str = ""
    title: str = ""
    host: Party | None = None
    joint_groups: tuple[str, ...] = ()
    distribution: Distribution | None = None
    legal_basis: LegalBasis | None = None
    basis_clause: str = ""
    sample: bool = False
    hijri: bool = False


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """A paper of the meeting; `by` is the side that submitted it, empty for the secretariat.

    Without a title it is another document, which is only named.
    """

    symbol: str
    title: LocalText = LocalText("")
    by: str = ""
    own_side: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arising:
    """What comes from earlier meetings: minutes for adoption, open decisions, action items to be reported."""

    minutes: tuple[str, ...] = ()
    decisions: tuple[EarlierDecision, ...] = ()
    actions: tuple[ActionLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """One item of the provisional agenda; `number` is printed as a roman numeral.

    Args:
        minutes: allotted; None when nothing is said.
        annotation, notes, arising: what the annotated agenda adds; notes are joint ones.
    """

    number: int
    title: LocalText
    presenter: str = ""
    minutes: int | None = None
    papers: tuple[PaperEntry, ...] = ()
    annotation: LocalText = LocalText("")
    notes: tuple[str, ...] = ()
    arising: Arising | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One line of the tentative timetable: when an item is called, and for how many minutes."""

    starts: Clocks
    number: int
    title: LocalText
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class TimetableSitting:
    """The items that are to be taken up in one sitting."""

    hours: Hours
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaContent:
    """The provisional agenda, or with `annotated` the annotated one, which says more about each item.

    Args:
        symbol: "PPHWG/2026/2/1", or "PPHWG/2026/2/1/Add.1".
        papers: those that stand under no item.
        notes: joint notes about the meeting, for the annotated agenda.
    """

    facts: MeetingFacts
    symbol: str
    annotated: bool = False
    entries: tuple[AgendaEntry, ...] = ()
    papers: tuple[PaperEntry, ...] = ()
    timetable: tuple[TimetableSitting, ...] = ()
    notes: tuple[str, ...] = ()


class DeadlineKind(StrEnum):
    """What a notice asks for by a day."""

    AGENDA = "agenda"
    PAPERS = "papers"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that a notice asks for, and the last day for it."""

    kind: DeadlineKind
    on: date


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers questions about the meeting; `side` is the party's short name."""

    name: str
    side: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeContent:
    """The notice of meeting, a letter to the members of each delegation; it has no symbol of its own.

    Args:
        heads: of the delegations, who are written to by name; a side without one is written to as a delegation.
        agenda_symbol: of the provisional agenda that is attached.
    """

    facts: MeetingFacts
    heads: tuple[Head, ...]
    deadlines: tuple[Deadline, ...]
    contacts: tuple[Contact, ...]
    agenda_symbol: str
    agenda: tuple[AgendaEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnParagraph:
    """A paragraph prepared for the minutes that only our side sees; `language` as in `LocalText`."""

    text: RichText
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefItem:
    """What the chair needs under one agenda item.

    Args:
        starts: by the tentative timetable; empty when it has no time for the item.
        lines, positions, fall_backs: the line to take, what the other side is expected to say, where to fall back.
        notes: our side's other notes about the item.
        papers: joint ones and our own.
    """

    number: int
    title: LocalText
    presenter: str = ""
    minutes: int | None = None
    starts: Clocks = ()
    lines: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    fall_backs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    paragraphs: tuple[OwnParagraph, ...] = ()
    papers: tuple[PaperEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """An open action item as it stands now; `overdue` is reckoned on the day of the brief."""

    symbol: str
    title: str
    responsible: str = ""
    counterpart: str = ""
    due_on: date | None = None
    status: ActionStatus = ActionStatus.NOT_STARTED
    percent: int = 0
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class SideActions:
    """The open action items of one side, or with `party` None those that no side leads."""

    party: Party | None
    actions: tuple[OpenAction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefContent:
    """The chair's brief of one side. It never goes to the other.

    Args:
        party: whose brief it is.
        others: the other delegations, heads first.
        notes: our side's notes about the meeting as a whole.
        actions: of each side, our own first.
        overrun: by so many minutes the items take more time than the sittings have.
    """

    facts: MeetingFacts
    party: Party
    others: tuple[Delegation, ...] = ()
    notes: tuple[str, ...] = ()
    items: tuple[BriefItem, ...] = ()
    papers: tuple[PaperEntry, ...] = ()
    actions: tuple[SideActions, ...] = ()
    overrun: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantsContent:
    """The list of participants, `/INF.1`; provisional until the meeting has been held."""

    facts: MeetingFacts
    symbol: str
    provisional: bool
    delegations: tuple[Delegation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContent:
    """The attendance sheet to print and sign, once for each sitting."""

    facts: MeetingFacts
    delegations: tuple[Delegation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """A name plate: the name in the document's language and in the person's own, the side and the function."""

    name: str
    native: LocalText = LocalText("")
    side: str = ""
    function: str = ""
    role: Role = Role.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatesContent:
    """The name plates of all who are expected."""

    facts: MeetingFacts
    plates: tuple[Plate, ...]


@dataclass(frozen=True, slots=True)
class SeatedSide:
    """Who sits on one side of the table, from its own left to its own right, the head in the middle.

    `behind` sit in a second row: interpreters and secretariat.
    """

    party: Party
    seats: tuple[Plate, ...]
    behind: tuple[Plate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingContent:
    """The seating plan: delegations that face each other, and observers apart."""

    facts: MeetingFacts
    sides: tuple[SeatedSide, ...]
    observers: tuple[Plate, ...] = ()
