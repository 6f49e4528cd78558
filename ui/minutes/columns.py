"""How minutes are listed: the agenda with its counts, the meetings to choose from, what stands in the margin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from secretariat.domain.actions import Action
from secretariat.domain.agendas import AgendaClock
from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.decisions import Decision
from secretariat.domain.lines import MeetingLine
from secretariat.domain.meetings import AgendaItem, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from ui import i18n
from ui.i18n import day, joined, plural, tr
from ui.minutes.paragraph_row import Margin
from ui.widgets.badge import Pill
from ui.widgets.order_list import OrderLine
from ui.words import meeting_title, word

_STATES = {
    MinutesState.DRAFTING: ("grey", "ring"),
    MinutesState.CIRCULATED: ("amber", "clock"),
    MinutesState.AGREED: ("green", "check"),
    MinutesState.ADOPTED: ("blue", "check"),
    MinutesState.SIGNED: ("blue", "check"),
}


def state_pill(state: MinutesState) -> Pill:
    """Return the state of minutes as a word, a colour and a glyph."""
    return Pill(word("minutes_state", state), *_STATES[state])


def read_only_reason(state: MinutesState) -> str:
    """Return why the text of minutes in a state can only be read, "" while they are being drafted."""
    return {
        MinutesState.CIRCULATED: tr("This draft is with the members, so its text can only be read."),
        MinutesState.AGREED: tr("Both sides have agreed to these minutes, so their text can only be read."),
        MinutesState.ADOPTED: tr("These minutes are adopted: a later change is a corrigendum."),
        MinutesState.SIGNED: tr("These minutes are signed: a later change is a corrigendum."),
    }.get(state, "")


def meeting_text(line: MeetingLine) -> str:
    """Return a meeting as the chooser shows it."""
    return joined((meeting_title(line), day(line.starts_at.date() if line.starts_at else None), line.symbol))


def item_lines(
    items: Sequence[AgendaItem],
    paragraphs: Sequence[Paragraph],
    areas: Mapping[int, str],
    clock: AgendaClock,
    now: int = 0,
) -> list[OrderLine]:
    """Return the agenda with each item's planned hours and number of paragraphs; `now` is under way at this moment."""
    counts: dict[int, int] = {}
    for paragraph in paragraphs:
        counts[paragraph.agenda_item_id] = counts.get(paragraph.agenda_item_id, 0) + bool(paragraph.body)
    return [
        OrderLine(
            item.id,
            str(number),
            item_title(item, areas),
            joined(
                (
                    tr("Now") if item.id == now else "",
                    _slot(clock, item.id),
                    _count(counts.get(item.id, 0)),
                )
            ),
        )
        for number, item in enumerate(items, 1)
    ]


def item_title(item: AgendaItem, areas: Mapping[int, str]) -> str:
    """Return what an item is called in a list; one on an area is called after the area."""
    return areas.get(item.area_id or 0) or item.title.best(i18n.language())


def _slot(clock: AgendaClock, item_id: int) -> str:
    """Return when an item is planned; the days after the first are numbered."""
    slot = clock.of(item_id)
    if slot is None:
        return ""
    hours = i18n.clock(slot.begins, slot.ends)
    return tr("Day {day}, {clock}", day=slot.day, clock=hours) if slot.day > 1 else hours


def _count(paragraphs: int) -> str:
    return plural(paragraphs, "{n} paragraph", "{n} paragraphs") if paragraphs else ""


def marks(
    paragraphs: Sequence[Paragraph], decisions: Sequence[Decision], actions: Sequence[Action]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return the short marks of decisions and of action items by their own id: `D.3`, or counted while provisional."""
    places = {paragraph.id: place for place, paragraph in enumerate(paragraphs)}
    ordered = sorted(decisions, key=lambda d: (places.get(d.paragraph_id, len(places)), d.id))
    named = {d.id: _short(d.symbol) or f"D.{n}" for n, d in enumerate(ordered, 1)}
    tasks = sorted(actions, key=lambda a: (a.number or 10**6, places.get(a.paragraph_id or 0, 10**6), a.id))
    return named, {a.id: _short(a.symbol) or f"A.{n}" for n, a in enumerate(tasks, 1)}


def margins(
    paragraphs: Sequence[Paragraph],
    decisions: Sequence[Decision],
    actions: Sequence[Action],
    parties: Mapping[int, Party],
    before: int,
) -> dict[int, Margin]:
    """Return what stands beside each paragraph; `before` paragraphs of the opening stand ahead of the first."""
    named, tasks = marks(paragraphs, decisions, actions)
    by_paragraph = {d.paragraph_id: d for d in decisions}
    language, number, made = i18n.language(), before, {}
    for paragraph in paragraphs:
        joint = bool(paragraph.body) and paragraph.audience is not Audience.OWN_SIDE
        number += joint
        decision = by_paragraph.get(paragraph.id)
        own = [a for a in actions if a.paragraph_id == paragraph.id]
        mark = ""
        if decision is not None:
            mark = named[decision.id]
        elif own:
            mark = _together([tasks[a.id] for a in own])
        elif paragraph.kind is ParagraphKind.STATEMENT and (side := parties.get(paragraph.party_id or 0)):
            mark = side.called(language)
        elif paragraph.kind in (ParagraphKind.RECOMMENDATION, ParagraphKind.RESERVATION):
            mark = word("minutes_mark", paragraph.kind)
        if paragraph.audience is Audience.OWN_SIDE:
            mark = word("audience", paragraph.audience)
        provisional = bool(decision and not decision.symbol) or any(not a.symbol for a in own)
        made[paragraph.id] = Margin(number if joint else 0, mark, provisional)
    return made


def _together(found: Sequence[str]) -> str:
    """Return several marks as one: `A.4–A.6` where they follow each other, else the first and how many more."""
    numbers = sorted(int(mark.rpartition(".")[2]) for mark in found)
    if len(found) == 1:
        return found[0]
    if numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        return f"A.{numbers[0]}–{numbers[-1]}"
    return f"A.{numbers[0]} +{len(numbers) - 1}"


def _short(symbol: str) -> str:
    return symbol.rpartition("/")[2]
