"""Minutes: paragraphs under agenda items, what becomes a decision or an action item, and circulation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import minutes as queries
from secretariat.database.store import removals, rows
from secretariat.domain.actions import Action, as_agreed
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.checks.findings import Step
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.meetings import AgendaItem, Meeting, MinutesState, check_minutes_move
from secretariat.domain.minutes import (
    Named,
    Paragraph,
    ParagraphKind,
    check_audience,
    check_drafting,
    check_joining,
)
from secretariat.domain.symbols import action_symbol, decision_symbol
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText
from secretariat.domain.verbs import VERBS
from secretariat.services.belonging import check_of_agreement
from secretariat.services.checks import refuse
from secretariat.services.comments import close_rounds, refuse_undisposed
from secretariat.services.drafts import is_alive
from secretariat.services.kept import keep_version
from secretariat.services.numbering import settle_symbol
from secretariat.services.outcomes import (
    WITH_RECORD,
    add_action,
    follow_text,
    refuse_taken,
    take_in_hand,
    turn,
    unbind,
    verb_said,
)
from secretariat.services.phrases import phrase_bank
from secretariat.services.records import store
from secretariat.services.unit import Unit, Writing


class Minutes:
    """The verbs for the text of minutes and for their way to agreement."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def paragraphs(self, meeting_id: int) -> list[Paragraph]:
        """Return a meeting's paragraphs in the order of the minutes."""
        with self._unit.read() as session:
            return queries.paragraphs(session, meeting_id)

    def save(
        self, paragraph: Paragraph, *, after: int | None = None, named: Named | None = None
    ) -> Outcome[Paragraph]:
        """Write a new paragraph (id 0) or change one; its kind is changed by `turn_into` alone.

        Args:
            paragraph: the meeting is taken from its agenda item.
            after: id of the paragraph behind which a new one goes, 0 for the beginning of the agenda item; without it,
                the end.
            named: who was just named in the text of an action item, and takes it in hand; see `take_in_hand`.

        Raises:
            RuleViolation: `minutes_not_drafting`; `own_side_outcome` when a decision or an action item would be kept
                from the other side.
        """
        with self._unit.write("change" if paragraph.id else "create", Kind.PARAGRAPH) as writing:
            item = rows.get(writing.session, AgendaItem, paragraph.agenda_item_id)
            check_drafting(rows.get(writing.session, Meeting, item.meeting_id))
            paragraph = replace(paragraph, meeting_id=item.meeting_id)
            if paragraph.id:
                check_of_agreement(writing.session, paragraph)
                refuse_taken(writing.session, paragraph)
                saved = _save_changed(writing, paragraph)
            else:
                saved = _insert(writing, replace(paragraph, kind=_plain(paragraph.kind)), after)
                if paragraph.kind is not saved.kind:
                    saved = turn(writing, saved, paragraph.kind, self._unit)
            if named is not None:
                take_in_hand(writing, saved, named, self._unit.today())
            queries.drop_drafts(writing.session, saved.id, self._unit.owner)
        return writing.outcome(saved)

    def split(self, paragraph: Paragraph, rest: Sequence[LocalizedRich]) -> Outcome[list[Paragraph]]:
        """Save `paragraph` and put the texts of `rest` behind it as paragraphs of their own, in one undo step.

        They are for whom `paragraph` is.

        Raises:
            RuleViolation: `minutes_not_drafting`.
        """
        with self._unit.write("change", Kind.PARAGRAPH) as writing:
            item = rows.get(writing.session, AgendaItem, paragraph.agenda_item_id)
            check_drafting(rows.get(writing.session, Meeting, item.meeting_id))
            refuse_taken(writing.session, paragraph)
            saved = [_save_changed(writing, replace(paragraph, meeting_id=item.meeting_id))]
            for body in rest:
                new = Paragraph(
                    meeting_id=item.meeting_id, agenda_item_id=item.id, body=body, audience=saved[0].audience
                )
                saved.append(_insert(writing, new, saved[-1].id))
            queries.drop_drafts(writing.session, paragraph.id, self._unit.owner)
        return writing.outcome(saved)

    def join(self, paragraph: Paragraph, gone: Paragraph) -> Outcome[Paragraph]:
        """Save `paragraph`, which took over the text of `gone` as it was read, and put that one into the bin.

        Raises:
            RuleViolation: `minutes_not_drafting`, `numbered` when the symbol of `gone` was given out, or
                `joined_with_own_side` when one of the two is own-side and the other is not.
            Stale: someone saved one of the two meanwhile.
        """
        with self._unit.write("change", Kind.PARAGRAPH) as writing:
            known = rows.get(writing.session, Paragraph, gone.id)
            if known.version != gone.version:
                raise Stale(gone, known)
            if paragraph.meeting_id != gone.meeting_id:
                raise ValueError("paragraphs of two meetings are not joined")
            check_drafting(rows.get(writing.session, Meeting, gone.meeting_id))
            refuse_taken(writing.session, paragraph)
            check_joining(paragraph, gone)
            unbind(writing, gone)
            saved = _save_changed(writing, paragraph)
            removals.bin_rows(
                writing.session, removals.owned(writing.session, Ref(Kind.PARAGRAPH, gone.id)), writing.now
            )
            for touched in (paragraph.id, gone.id):
                queries.drop_drafts(writing.session, touched, self._unit.owner)
        return writing.outcome(saved)

    def outcomes(self, meeting_id: int) -> tuple[list[Decision], list[Action]]:
        """Return the decisions and action items of a meeting; each names its paragraph."""
        with self._unit.read() as session:
            return decision_queries.of_meeting(session, meeting_id), action_queries.of_meeting(
                session, meeting_id
            )

    def turn_into(
        self, paragraph_id: int, kind: ParagraphKind, party_id: int | None = None
    ) -> Outcome[Paragraph]:
        """Make a paragraph a decision, an action item, a statement or plain narrative.

        A decision or an action item gets its record, and loses it again when the paragraph becomes something else.
        `party_id` says whose statement it is; a narrative is nobody's.

        Raises:
            RuleViolation: `minutes_not_drafting`; `paragraph_empty`; `numbered` when its symbol was already given out.
        """
        with self._unit.write("turn_into", Kind.PARAGRAPH) as writing:
            paragraph = rows.get(writing.session, Paragraph, paragraph_id)
            check_drafting(rows.get(writing.session, Meeting, paragraph.meeting_id))
            if kind in (ParagraphKind.STATEMENT, ParagraphKind.NARRATIVE) and paragraph.party_id != party_id:
                paragraph = replace(paragraph, party_id=party_id)
                check_of_agreement(writing.session, paragraph)
                paragraph = rows.save(writing.session, paragraph)
            saved = turn(writing, paragraph, kind, self._unit)
        return writing.outcome(saved)

    def add_action(self, paragraph_id: int, title: LocalizedText) -> Outcome[Action]:
        """Agree an action item that a paragraph gives rise to; the paragraph stays what it is.

        Raises:
            RuleViolation: `minutes_not_drafting`, `name_missing`, or `own_side_outcome`.
        """
        with self._unit.write("create", Kind.ACTION) as writing:
            paragraph = rows.get(writing.session, Paragraph, paragraph_id)
            saved = add_action(writing, paragraph, title, self._unit)
        return writing.outcome(saved)

    def choose_verb(self, paragraph_id: int, verb: str, language: str) -> Outcome[Paragraph]:
        """Give a paragraph its operative verb, which makes it what the verb says: "requested" an action item.

        An empty paragraph gets the beginning of a sentence in `language`. What the paragraph was before, a decision or
        an action item without number, goes into the bin. An empty `verb` takes the verb away and leaves the kind.

        Raises:
            RuleViolation: `minutes_not_drafting`; `paragraph_empty` when the language has no beginning to offer;
                `numbered` when the kind would change and its symbol was already given out; `decision_taken`.
        """
        with self._unit.write("choose_verb", Kind.PARAGRAPH) as writing:
            paragraph = rows.get(writing.session, Paragraph, paragraph_id)
            check_drafting(rows.get(writing.session, Meeting, paragraph.meeting_id))
            bank = phrase_bank(language)
            if verb and not paragraph.body and bank:
                body = LocalizedRich({language: RichText.of(bank.opening(verb))})
                paragraph = rows.save(writing.session, replace(paragraph, body=body))
            refuse_taken(writing.session, replace(paragraph, verb=verb))
            if verb:
                paragraph = turn(writing, paragraph, VERBS[verb], self._unit)
            saved = rows.save(writing.session, replace(paragraph, verb=verb))
        return writing.outcome(saved)

    def set_audience(self, paragraph_id: int, audience: Audience) -> Outcome[Paragraph]:
        """Say whom a paragraph is for; an own-side one stands in no document that leaves the house.

        Raises:
            RuleViolation: `minutes_not_drafting`; `own_side_outcome` when it is a decision or an action item.
        """
        with self._unit.write("change", Kind.PARAGRAPH) as writing:
            paragraph = rows.get(writing.session, Paragraph, paragraph_id)
            check_drafting(rows.get(writing.session, Meeting, paragraph.meeting_id))
            check_audience(paragraph, audience)
            saved = rows.save(writing.session, replace(paragraph, audience=audience))
        return writing.outcome(saved)

    def circulate(self, meeting_id: int) -> Outcome[Meeting]:
        """Send the draft out: decisions and action items get their numbers now, and keep them for good.

        Undo does not go back over this; `move` takes the minutes back to drafting, with their numbers.

        Raises:
            RuleViolation: `minutes_move_unknown` unless drafting, `minutes_empty` without a text, `paragraph_empty`
                when a decision or an action item has none, `checks_open` while the check finds an error.
        """
        with self._unit.write("circulate", Kind.MEETING, barrier=True) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_minutes_move(meeting, MinutesState.CIRCULATED)
            paragraphs = queries.paragraphs(writing.session, meeting_id)
            if not any(paragraph.body for paragraph in queries.joint_paragraphs(writing.session, meeting_id)):
                raise RuleViolation("minutes_empty", symbol=meeting.symbol)
            if any(p.kind in WITH_RECORD and not p.body for p in paragraphs):
                raise RuleViolation("paragraph_empty")
            refuse(writing.session, meeting_id, Step.CIRCULATION, self._unit.today())
            settle_symbol(writing, meeting)
            _number(writing, meeting, [paragraph.id for paragraph in paragraphs])
            saved = rows.save(
                writing.session,
                replace(
                    meeting,
                    minutes_state=MinutesState.CIRCULATED,
                    draft=meeting.draft + 1,
                    circulated_at=writing.now,
                ),
            )
            keep_version(writing, saved)
        return writing.outcome(saved)

    def move(self, meeting_id: int, to: MinutesState) -> Outcome[Meeting]:
        """Take circulated minutes back for the next draft, or note that both sides agree to them.

        Agreement ends the comment round. Adoption and signature seal the record and are not verbs of this class.

        Raises:
            RuleViolation: `minutes_move_unknown`; `checks_open` when both sides would agree to what the check calls an
                error: agreed minutes do not go back to drafting; `comments_open` when nothing has become yet of some
                comment.
        """
        with self._unit.write(f"minutes_{to.value}", Kind.MEETING) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_minutes_move(meeting, to)
            if to not in (MinutesState.DRAFTING, MinutesState.AGREED):
                raise RuleViolation(
                    "minutes_move_unknown", symbol=meeting.symbol, state=meeting.minutes_state, to=to
                )
            if to is MinutesState.AGREED:
                refuse(writing.session, meeting_id, Step.AGREEMENT, self._unit.today())
                refuse_undisposed(writing.session, meeting)
                close_rounds(writing, meeting_id, self._unit.today())
            saved = rows.save(writing.session, replace(meeting, minutes_state=to))
        return writing.outcome(saved)

    def keep_draft(self, paragraph: Paragraph, language: str, text: RichText) -> None:
        """Keep what is being typed over `paragraph` as it was read, without an undo step; `save` takes its place.

        Raises:
            RuleViolation: `record_gone` when the paragraph's writing was undone elsewhere.
        """
        with self._unit.unjournaled() as session:
            rows.get(session, Paragraph, paragraph.id, binned=True)
            queries.keep_draft(session, paragraph, language, text, self._unit.owner, self._unit.clock())

    def drop_draft(self, paragraph_id: int) -> None:
        """Forget what was being typed here over a paragraph: it was given up. What others type stays."""
        with self._unit.unjournaled() as session:
            queries.drop_drafts(session, paragraph_id, self._unit.owner)

    def recover(self, meeting_id: int) -> Outcome[int]:
        """Save what was typed and never finished, for example before a power cut; return how many texts that were.

        What may still be typed in another window, or in this one, is left alone. Where someone saved another text
        meanwhile, where it is a decision that was adopted in session since, or where the file was damaged in what was
        typed, it becomes a paragraph of its own behind it: nothing is overwritten and nothing lost.
        While the minutes are out of the secretary's hands nothing is touched: the texts wait until they are back. What
        was typed over a paragraph that lies in the bin waits until it is restored.
        """
        with self._unit.read() as session:
            waiting = self._left_over(session, meeting_id)
            drafting = rows.get(session, Meeting, meeting_id).minutes_state is MinutesState.DRAFTING
        if not waiting or not drafting:
            return Outcome(0)
        recovered = 0
        with self._unit.write("recover", Kind.PARAGRAPH) as writing:
            for draft in self._left_over(writing.session, meeting_id):
                recovered += _recover(writing, draft)
                queries.drop_drafts(writing.session, draft.paragraph_id, draft.owner)
        return writing.outcome(recovered)

    def _left_over(self, session: Session, meeting_id: int) -> list[queries.Draft]:
        """Return the drafts over the paragraphs of a meeting in which nobody types any more."""
        now = self._unit.clock()
        living = {paragraph.id for paragraph in queries.paragraphs(session, meeting_id)}
        return [
            draft
            for draft in queries.drafts(session, meeting_id)
            if draft.paragraph_id in living and not is_alive(draft.owner, draft.at, now)
        ]


def _recover(writing: Writing, draft: queries.Draft) -> bool:
    """Put the text of a draft where it was typed, or behind it; return whether that changed the minutes.

    The words of a decision that was adopted in session stay, whatever was typed over them before.
    """
    paragraph = rows.get(writing.session, Paragraph, draft.paragraph_id)
    now = paragraph.body.get(draft.language, RichText())
    text = LocalizedRich({draft.language: draft.text})
    if text.get(draft.language, RichText()) == now:
        return False
    decision = decision_queries.of_paragraph(writing.session, paragraph.id)
    is_taken = decision is not None and decision.taken_at is not None
    in_place = draft.is_whole and now == draft.base and not is_taken
    if in_place:
        body = paragraph.body.put(draft.language, draft.text)
        follow_text(writing, paragraph, rows.save(writing.session, replace(paragraph, body=body)))
    elif text:
        _insert(
            writing,
            replace(paragraph, id=0, kind=ParagraphKind.NARRATIVE, party_id=None, body=text),
            paragraph.id,
        )
    return bool(text) or in_place


def _plain(kind: ParagraphKind) -> ParagraphKind:
    return ParagraphKind.NARRATIVE if kind in WITH_RECORD else kind


def _insert(writing: Writing, paragraph: Paragraph, after: int | None) -> Paragraph:
    saved = store(writing, paragraph)
    if after is not None:
        others = [
            other for other in rows.siblings(writing.session, Kind.PARAGRAPH, saved.id) if other != saved.id
        ]
        place = others.index(after) + 1 if after in others else len(others) if after else 0
        rows.place(writing.session, Kind.PARAGRAPH, [*others[:place], saved.id, *others[place:]])
        saved = rows.get(writing.session, Paragraph, saved.id)
    return saved


def _save_changed(writing: Writing, paragraph: Paragraph) -> Paragraph:
    """Save the text of a paragraph; its kind and place are changed by verbs of their own.

    Under another agenda item of the meeting it goes to the end, and takes along what was decided in it.
    """
    known = rows.get(writing.session, Paragraph, paragraph.id, binned=True)
    if paragraph.meeting_id != known.meeting_id:
        raise ValueError("a paragraph stays in the minutes of its meeting")
    paragraph = replace(paragraph, kind=known.kind, position=known.position)
    check_audience(paragraph, paragraph.audience)
    if paragraph.body != known.body:
        paragraph = replace(paragraph, verb=verb_said(paragraph))
    saved = rows.save(writing.session, paragraph)
    follow_text(writing, known, saved)
    if saved.agenda_item_id == known.agenda_item_id:
        return saved
    decision = decision_queries.of_paragraph(writing.session, saved.id)
    if decision:
        rows.save(writing.session, replace(decision, agenda_item_id=saved.agenda_item_id))
    for action in action_queries.of_paragraph(writing.session, saved.id):
        rows.save(writing.session, replace(action, agenda_item_id=saved.agenda_item_id))
    place = rows.last_place(writing.session, Kind.PARAGRAPH, saved.id)
    return rows.save(writing.session, replace(saved, position=place))


def _number(writing: Writing, meeting: Meeting, paragraph_ids: list[int]) -> None:
    """Allocate numbers in the order of the minutes; what has one keeps it, and none is used twice.

    Who leads and follows up each action item is kept as the minutes say it now.
    """
    places = {paragraph_id: place for place, paragraph_id in enumerate(paragraph_ids)}
    decisions = decision_queries.of_meeting(writing.session, meeting.id)
    last = max((decision.number or 0 for decision in decisions), default=0)
    for decision in sorted(decisions, key=lambda d: (places.get(d.paragraph_id, 10**6), d.id)):
        if decision.number is None:
            last += 1
            symbol = decision_symbol(meeting.symbol, last)
            rows.save(writing.session, replace(decision, number=last, symbol=symbol))
    actions = action_queries.of_meeting(writing.session, meeting.id)
    last = max((action.number or 0 for action in actions), default=0)
    for action in sorted(actions, key=lambda a: (places.get(a.paragraph_id or 0, 10**6), a.id)):
        if action.number is None:
            last += 1
            action = replace(action, number=last, symbol=action_symbol(meeting.symbol, last))
        rows.save(writing.session, as_agreed(action))
