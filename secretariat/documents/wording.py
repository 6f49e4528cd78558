"""The sentences that the form of minutes supplies, made from label templates in the document's language."""

from __future__ import annotations

import datetime as dt

from secretariat.documents.content.compendium import Taken
from secretariat.documents.content.meeting import MeetingFacts
from secretariat.documents.content.minutes import (
    CorrectionLine,
    DecisionState,
    Distribution,
    MinutesContent,
    MinutesKind,
    Paragraph,
    ParagraphKind,
    SealMark,
    Stage,
    State,
)
from secretariat.documents.content.names import Delegate, LegalBasis, Party, Person, PlaceTime
from secretariat.documents.content.record import CorrigendumContent
from secretariat.documents.content.redline import RedlineContent
from secretariat.documents.labels import Labels
from secretariat.domain.meetings import Attendance

# Each says where and when a meeting is held.
Held = CorrigendumContent | MeetingFacts | MinutesContent | RedlineContent


def named(party: Party) -> dict[str, str]:
    """Return what a label's places can call a side: `party` (as in a sentence), `name`, `short`, `adjective`."""
    return {
        "party": party.name_in_sentence or party.name,
        "name": party.name,
        "short": party.short_name,
        "adjective": party.adjective,
    }


def meeting_title(content: CorrigendumContent | MinutesContent | RedlineContent, words: Labels) -> str:
    """Return "First Meeting", or the title that the content carries."""
    return ordinal_meeting(content.meeting_number, content.meeting_title, words)


def ordinal_meeting(number: int, title: str, words: Labels) -> str:
    """Return a meeting's own title, or else "First Meeting"."""
    return title or words.format("minutes.meeting", ordinal=words.ordinal(number))


def corrigendum_state(issued_on: dt.date | None, words: Labels) -> str:
    """Return the state line of a corrigendum."""
    if issued_on is None:
        return words.get("record.corrigendum_draft")
    return words.format("record.corrigendum_issued", date=words.date(issued_on))


def correction_place(line: CorrectionLine, words: Labels) -> str:
    """Return "Paragraph 12", or the place in words."""
    numbered = words.format("record.correction_paragraph", number=line.paragraph) if line.paragraph else ""
    return words.parted(numbered, line.place)


def running_title(content: MinutesContent | RedlineContent, words: Labels) -> str:
    """Return "Pakistan–Palestine Health Working Group – First Meeting"."""
    return words.format("minutes.running_title", group=content.group, meeting=meeting_title(content, words))


def kind_title(kind: MinutesKind, words: Labels) -> str:
    """Return what a document is called: "Agreed Minutes", "Record of Decisions"."""
    if kind is MinutesKind.AGREED:
        return words.get("minutes.title")
    return words.get(f"record.title.{kind.value}")


def place_dates(content: Held, words: Labels) -> str:
    """Return "Islamabad, 10–11 March 2026"."""
    dates = words.dates(content.starts_on, content.ends_on, hijri=content.hijri)
    return words.format("minutes.place_dates", place=content.place, dates=dates) if content.place else dates


def original(content: Held, words: Labels) -> str:
    """Return "Original: English"."""
    return words.format("document.original", language=words.language_name(content.original_language))


def marks(content: Held, words: Labels, *first: str) -> tuple[str, ...]:
    """Return what stands top right under the symbol: distribution, date, original; `first` comes before."""
    distribution = distribution_line(content.distribution, words)
    day = words.date(content.document_date, hijri=content.hijri)
    return tuple(mark for mark in (*first, distribution, day, original(content, words)) if mark)


def distribution_line(distribution: Distribution | None, words: Labels) -> str:
    """Return "Distribution: limited", or nothing without a mark."""
    if distribution is None:
        return ""
    mark = words.get(f"document.distribution_mark.{distribution.value}")
    return words.format("document.distribution", mark=mark)


def decision_caption(paragraph: Paragraph, words: Labels) -> str:
    """Return "Decision PPHWG/2026/1/D.3", with its state unless it is simply adopted; empty without a decision."""
    mark = paragraph.decision
    if not mark:
        return ""
    caption = words.format(
        "minutes.decision_provisional" if mark.provisional else "minutes.decision", symbol=mark.symbol
    )
    if mark.state not in (DecisionState.ADOPTED, DecisionState.IN_FORCE):
        state = words.get(f"minutes.decision_state.{mark.state.value}")
        return words.format("minutes.decision_with_state", decision=caption, state=state)
    return caption


def state_by(state: DecisionState, by: str, words: Labels) -> str:
    """Return "superseded by …", or the state alone when no other decision brought it about."""
    text = words.get(f"minutes.decision_state.{state.value}")
    return words.format("minutes.by_decision", state=text, symbol=by) if by else text


def delegation_title(party: Party | None, words: Labels, form: str = "gathering") -> str:
    """Return "Delegation of the State of Palestine", or "Observers", in the words of that form of document."""
    if party is None:
        return words.get(f"{form}.observers")
    return words.format(f"{form}.delegation", **named(party))


def side_name(party: Party, words: Labels) -> str:
    """Return "the Pakistani side"."""
    return party.side_name or words.format("minutes.side", **named(party))


def decision_status(taken: Taken, words: Labels) -> str:
    """Return how a decision stands: "In force", "Superseded by …", "Ad referendum, awaiting confirmation by …"."""
    state = words.get(f"decision_state.{taken.state.value}")
    if taken.replaced_by:
        return words.format("minutes.by_decision", state=state, symbol=taken.replaced_by)
    if not taken.awaiting:
        return state
    if taken.awaiting_until is None:
        return words.format("record.awaiting", state=state, side=taken.awaiting)
    day = words.date(taken.awaiting_until)
    return words.format("record.awaiting_until", state=state, side=taken.awaiting, date=day)


def outcome_caption(paragraph: Paragraph, content: MinutesContent, words: Labels) -> str:
    """Return what stands over a decision, a recommendation or a reservation; nothing over other paragraphs."""
    if paragraph.kind is ParagraphKind.DECISION:
        return decision_caption(paragraph, words)
    if paragraph.kind not in (ParagraphKind.RECOMMENDATION, ParagraphKind.RESERVATION):
        return ""
    party = content.side(paragraph.side)
    if party is None:
        return words.get(f"record.{paragraph.kind.value}")
    return words.format(f"record.{paragraph.kind.value}_by", side=side_name(party, words))


def due_line(due_on: dt.date | None, words: Labels) -> str:
    """Return a deadline, or that there is none yet."""
    return words.date(due_on) if due_on else words.get("document.no_date")


def without_year(date: str) -> str:
    """Return what of a date stays on one line in a narrow column: all but the year, where a space is before it."""
    return date.rpartition(" ")[0] or date


def action_reference(paragraph: Paragraph, words: Labels) -> str:
    """Return "Action: …/A.1, …/A.2", empty when nothing follows from the paragraph."""
    if not paragraph.actions:
        return ""
    return words.format("minutes.action", symbols=words.listed(paragraph.actions))


def fallback_note(language: str, document_language: str, words: Labels) -> str:
    """Return "[in Arabic]" over a text in another language than its document's, else nothing."""
    if language == document_language:
        return ""
    return words.format("document.fallback_language", language=words.language_name(language))


def state_line(state: State, words: Labels, *, to_sign: bool = True) -> str:
    """Return the state line, empty once the minutes are signed; what is not `to_sign` is adopted and no more."""
    day = words.date(state.date) if state.date else ""
    if state.stage is Stage.DRAFT:
        key = "minutes.draft" if state.date else "minutes.draft_not_circulated"
        return words.format(key, number=state.number, date=day)
    if state.stage is Stage.ADOPTED:
        return words.format("minutes.adopted" if to_sign else "record.adopted", date=day)
    return ""


def record_state(content: MinutesContent, words: Labels) -> str:
    """Return the state line of one of the documents made from minutes: agreed minutes alone are signed."""
    if content.kind is MinutesKind.CONSOLIDATED:
        return words.get("record.consolidated_state")
    return state_line(content.state, words, to_sign=content.kind is MinutesKind.AGREED)


def seal_lines(seal: SealMark | None, words: Labels) -> tuple[str, ...]:
    """Return the lines under the footer of sealed minutes."""
    if seal is None:
        return ()
    return (
        words.format("record.seal_content", hash=seal.content_hash),
        words.format("record.seal_chain", hash=seal.chain),
    )


def person_name(person: Person, words: Labels) -> str:
    """Return the name, with its form in the person's own script in parentheses."""
    if not person.native_name:
        return person.name
    return words.format("document.with_native_name", name=person.name, native=person.native_name)


def person_line(person: Person, words: Labels) -> str:
    """Return name, function and institution in one line, in the order of the language."""
    return words.person(person_name(person, words), person.function, person.institution)


def legal_basis(basis: LegalBasis, words: Labels) -> str:
    """Return "Article 7 of the Memorandum …, signed at Islamabad on 4 March 2026"."""
    key = "minutes.basis_article" if basis.article else "minutes.basis_plain"
    text = words.format(key, article=basis.article, title=basis.title)
    day = words.date(basis.signed_on) if basis.signed_on else ""
    signed = {
        (True, True): "minutes.basis_signed_at",
        (False, True): "minutes.basis_signed",
        (True, False): "minutes.basis_at",
    }.get((bool(basis.place), bool(day)))
    return words.format(signed, basis=text, place=basis.place, date=day) if signed else text


def attendance_note(delegate: Delegate, words: Labels) -> str:
    """Return "excused", "represented by …" or "from item III"; empty for who was there from beginning to end."""
    if delegate.attendance is Attendance.REPRESENTED:
        key = "minutes.represented" if delegate.represented_by else "minutes.represented_unnamed"
        return words.format(key, name=delegate.represented_by)
    if delegate.attendance is Attendance.PRESENT:
        return _attended(delegate, words)
    return words.get(f"minutes.{delegate.attendance.value}")


def _attended(delegate: Delegate, words: Labels) -> str:
    if not delegate.arrived and not delegate.left:
        return ""
    key = (
        "attended"
        if delegate.arrived and delegate.left
        else "attended_from"
        if delegate.arrived
        else "attended_to"
    )
    return words.format(
        f"record.{key}",
        first=words.numeral(delegate.arrived, "references"),
        last=words.numeral(delegate.left, "references"),
    )


def clocks(instants: tuple[PlaceTime, ...], words: Labels) -> str:
    """Return one instant on the clocks of all capitals, each date once: "10 March 2026, 10:00 Islamabad (UTC+5) …"."""
    parts: list[str] = []
    shown: dt.date | None = None
    for instant in instants:
        clock = words.format(
            "minutes.fact_clock",
            time=words.time(instant.at),
            place=instant.place,
            offset=words.offset(instant.at),
        )
        if instant.at.date() != shown:
            shown = instant.at.date()
            clock = words.format("minutes.fact_day_clock", date=words.date(shown), clocks=clock)
        parts.append(clock)
    return words.dotted(*parts)


def facts(content: MinutesContent, words: Labels) -> list[tuple[str, list[str]]]:
    """Return the rows of the table of facts, name and lines each; rows with nothing in them are left out."""
    observers = [
        delegate.person
        for delegation in content.delegations
        if delegation.party is None
        for delegate in delegation.delegates
    ]
    basis = [legal_basis(content.legal_basis, words)] if content.legal_basis else []
    if content.kind in (MinutesKind.DECISIONS, MinutesKind.ACTIONS):
        return [(words.get("minutes.fact_basis"), basis)] if basis else []
    rows: list[tuple[str, list[str]]] = [
        ("basis", basis),
        ("venue", [content.venue] if content.venue else []),
        ("opened", [clocks(content.opens, words)] if content.opens else []),
        ("closed", [clocks(content.closes, words)] if content.closes else []),
        ("chairs", [person_line(person, words) for person in content.chairs]),
        ("observers", [person_line(person, words) for person in observers]),
    ]
    return [(words.get(f"minutes.fact_{name}"), lines) for name, lines in rows if lines]
