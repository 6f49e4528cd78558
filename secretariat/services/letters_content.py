"""Collects what a letter says, in its language, from the same snapshot from which the outbox was computed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from secretariat.database.store import rows, versions
from secretariat.documents import letter_wording as wording
from secretariat.documents.content.letter import Correspondent, LetterContent, LetterTable
from secretariat.documents.content.meeting import MeetingFacts
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import convening
from secretariat.domain.agreements import Area
from secretariat.domain.errors import RuleViolation
from secretariat.domain.letters import Family, LetterKind, OutboxLine
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.people import Nomination
from secretariat.domain.symbols import minutes_symbol
from secretariat.domain.updates import UpdateForm, UpdateRound
from secretariat.services.correspondence import Correspondence
from secretariat.services.document_kinds import Order
from secretariat.services.enclosures import Plan, documents_said, enclosure_name, is_delegate, planned
from secretariat.services.meeting_reading import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """All that a letter says: itself, what goes with it, and what the documents among that say.

    Two that are equal make the same file.
    """

    content: LetterContent
    plan: Plan
    documents: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Body:
    """What is particular to one kind of letter."""

    subject: str
    opening: tuple[str, ...]
    table: LetterTable | None = None
    closing: tuple[str, ...] = ()
    reference: str = ""


def said(known: Correspondence, line: OutboxLine, today: date) -> Said:
    """Return all that a letter says; `today` is the day on which its documents are set.

    Raises:
        RuleViolation: `language_not_of_group`, and what the collector of a document refuses.
        StorageProblem: `blob_damaged`, or `record_unreadable`.
    """
    plan = planned(known, line)
    return Said(
        content=content(known, line, plan),
        plan=plan,
        documents=documents_said(known, plan, line.language, today),
    )


def content(known: Correspondence, line: OutboxLine, plan: Plan) -> LetterContent:
    """Return what a letter says.

    Raises:
        RuleViolation: `language_not_of_group`.
    """
    if line.language not in known.group.languages:
        languages = ", ".join(known.group.languages)
        raise RuleViolation("language_not_of_group", language=line.language, languages=languages)
    words = labels(line.language)
    bodies: dict[LetterKind, Callable[[Correspondence, OutboxLine, Plan, Labels], _Body]] = {
        LetterKind.INVITATION: _invitation,
        LetterKind.CANCELLATION: _cancellation,
        LetterKind.MINUTES: _minutes,
        LetterKind.ACTION_LIST: _action_list,
        LetterKind.REMINDER: _reminder,
        LetterKind.UPDATE_FORM: _update_form,
        LetterKind.NOMINATION: _nomination,
    }
    body = bodies[line.kind](known, line, plan, words)
    person = known.person(line.person_id)
    copies = [_correspondent(known, copy_id, words) for copy_id in line.copy_ids if known.address(copy_id)]
    group = known.group.name.best(line.language)
    return LetterContent(
        language=line.language,
        to=_correspondent(known, line.person_id, words) if person else None,
        cc=tuple(copies),
        subject=body.subject,
        reference=body.reference or known.group.symbol,
        salutation=wording.salutation(person, words),
        opening=tuple(part for part in body.opening if part),
        table=body.table,
        closing=tuple(
            part
            for part in (
                *body.closing,
                wording.copied([copy.name for copy in copies], words),
                wording.closing(person, words),
            )
            if part
        ),
        sender=(words.format("notice.signed", group=group),),
        enclosures=tuple(enclosure_name(one, words) for one in plan.enclosures),
    )


def _correspondent(known: Correspondence, person_id: int, words: Labels) -> Correspondent:
    return Correspondent(known.name(person_id, words.language), known.address(person_id))


# Meetings.


def _facts(known: Correspondence, line: OutboxLine) -> tuple[Meeting, MeetingFacts]:
    order = Order(subject_id=line.meeting_id or 0, language=line.language, today=line.as_of)
    found = read(known.session, order)
    return found.meeting, found.facts(line.as_of)


def _invitation(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    _, facts = _facts(known, line)
    places = wording.meeting_places(facts, words)
    return _Body(
        subject=words.format("letter.subject.invitation", **places),
        reference=facts.symbol,
        opening=(
            words.sentences(convening(facts, words), words.get("letter.invitation.invite")),
            wording.hours(facts, words),
            words.sentences(
                words.get("letter.invitation.attached"),
                words.get("letter.calendar") if plan.has("invitation") else "",
            ),
        ),
    )


def _cancellation(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    meeting, facts = _facts(known, line)
    places = wording.meeting_places(facts, words)
    if meeting.state is MeetingState.CANCELLED:
        subject, said_of_it = "cancellation", "cancelled"
    elif is_delegate(known, line):
        subject, said_of_it = "postponement", "postponed"
    else:
        subject, said_of_it = "withdrawal", "withdrawn"
    return _Body(
        subject=words.format(f"letter.subject.{subject}", **places),
        reference=facts.symbol,
        opening=(
            words.format(f"letter.cancellation.{said_of_it}", **places),
            words.get("letter.calendar_cancelled") if plan.has("invitation") else "",
        ),
    )


def _minutes(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    meeting, facts = _facts(known, line)
    symbol = minutes_symbol(meeting.symbol)
    places = {**wording.meeting_places(facts, words), "symbol": symbol}
    if meeting.minutes_state is not MinutesState.CIRCULATED:
        adopted = words.date(meeting.adopted_on or line.as_of)
        return _Body(
            subject=words.format("letter.subject.minutes_adopted", symbol=symbol),
            reference=symbol,
            opening=(words.format("letter.minutes.adopted", **places, date=adopted),),
        )
    rounds = [one for one in versions.rounds(known.session, meeting.id) if one.closed_on is None]
    until = words.date(rounds[-1].until) if rounds and rounds[-1].until else ""
    subject = "minutes_draft" if until else "minutes_circulated"
    return _Body(
        subject=words.format(f"letter.subject.{subject}", symbol=symbol, date=until),
        reference=symbol,
        opening=(
            words.format("letter.minutes.draft", **places, draft=meeting.draft),
            words.sentences(
                words.format("letter.minutes.comments", date=until) if until else "",
                words.get("letter.minutes.form") if plan.has("comment_form") else "",
            ),
        ),
    )


# Between meetings.


def _action_list(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    places = {"group": known.group.name.best(words.language), "date": words.date(line.as_of)}
    return _Body(
        subject=words.format("letter.subject.action_list", symbol=known.group.symbol, **places),
        opening=(words.format("letter.action_list.opening", **places),),
        table=_table(known, line, words),
        closing=(words.get("letter.action_list.closing"), _deadlines(plan, words)),
    )


def _reminder(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    family = line.family or Family.NEAR
    said = family.value
    if family is Family.NEAR:
        stood = [known.standing(known.action(number)) for number in line.action_ids]
        said = wording.near_key([one.due_on for one in stood if one], line.as_of)
    group = known.group.name.best(words.language)
    return _Body(
        subject=words.format(f"letter.subject.reminder_{said}", symbol=known.group.symbol),
        opening=(words.format(f"letter.reminder.{said}", group=group),),
        table=_table(known, line, words),
        closing=(words.get("letter.reminder.closing"), _deadlines(plan, words)),
    )


def _deadlines(plan: Plan, words: Labels) -> str:
    return words.get("letter.calendar_deadlines") if plan.has("deadlines") else ""


def _table(known: Correspondence, line: OutboxLine, words: Labels) -> LetterTable:
    found = []
    for number in line.action_ids:
        action = known.action(number)
        stood = known.standing(action)
        assert stood is not None
        counterpart = known.name(known.hands(action).counterpart_id, words.language)
        found.append((action.symbol, action.title.best(words.language), stood, counterpart))
    return wording.action_table(found, line.as_of, words)


def _update_form(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    form = rows.get(known.session, UpdateForm, line.form_id or 0)
    round_ = rows.get(known.session, UpdateRound, form.round_id)
    places = {
        "group": known.group.name.best(words.language),
        "date": words.date(round_.until or line.as_of),
    }
    language = ""
    if form.language != words.language:
        language = words.format("letter.update_form.language", language=words.language_name(form.language))
    return _Body(
        subject=words.format("letter.subject.update_form", symbol=known.group.symbol, **places),
        opening=(
            words.format("letter.update_form.opening", **places),
            words.sentences(words.format("letter.update_form.closing", **places), language),
        ),
    )


def _answer(until: date | None, as_of: date, words: Labels) -> str:
    """Return until when an answer is asked for, or that it was awaited."""
    if until is None:
        return ""
    key = "overdue" if until < as_of else "by"
    return words.format(f"letter.nomination.{key}", date=words.date(until))


def _nomination(known: Correspondence, line: OutboxLine, plan: Plan, words: Labels) -> _Body:
    side = known.party(line.party_id)
    party = side.name_in_sentence.get(words.language) or side.name.best(words.language) if side else ""
    areas = rows.by_id(known.session, Area)
    asked = []
    for number in line.nomination_ids:
        one = rows.get(known.session, Nomination, number)
        area = areas.get(one.area_id or 0)
        request = words.format(
            f"letter.nomination.{one.role.value}_{'area' if area else 'group'}",
            party=party,
            area=area.name.best(words.language) if area else "",
            group=known.group.name.best(words.language),
        )
        asked.append(words.sentences(request, _answer(one.until, line.as_of, words)))
    return _Body(
        subject=words.format("letter.subject.nomination", symbol=known.group.symbol),
        opening=(*asked, words.get("letter.nomination.closing")),
    )
