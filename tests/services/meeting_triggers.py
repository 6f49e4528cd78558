"""What brings about each refusal around meetings: for the tests of sentences and of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from secretariat.domain.agreements import Agreement, Party
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    Sitting,
)
from secretariat.domain.papers import Paper, PaperSeries
from secretariat.domain.templates import AgendaTemplate, TemplateItem
from secretariat.domain.terms import Term
from tests.small_register import Register, text

FILE = b"%PDF-1.7\n"
# One black pixel is too small for an emblem; the picture itself is whole.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000"
    "000a49444154789c636000000002000148afa4710000000049454e44ae426082"
)


def meeting(r: Register, **fields: Any) -> Any:
    return r.office.meetings.save(replace(r.get(Meeting, r.meeting), **fields))


def group(r: Register, **fields: Any) -> Any:
    return r.office.groups.save(replace(r.get(Group, r.group.id), **fields))


def hours(r: Register, begins: int, ends: int) -> Any:
    day = datetime(2026, 1, 12)
    starts_at, ends_at = day + timedelta(hours=begins), day + timedelta(hours=ends)
    return r.office.meetings.save_part(Sitting(meeting_id=r.meeting, starts_at=starts_at, ends_at=ends_at))


def came(r: Register, person: int, **fields: Any) -> Any:
    here = {"party_id": 1, "attendance": Attendance.PRESENT, **fields}
    return r.office.meetings.save_part(Delegate(meeting_id=r.meeting, person_id=person, **here))


def represented(r: Register, by: int, **fields: Any) -> Any:
    return came(r, 1, attendance=Attendance.REPRESENTED, represented_by_id=by, **fields)


def other_item(r: Register) -> int:
    there = r.plan(datetime(2026, 6, 2, 10))
    return r.office.meetings.save_part(AgendaItem(meeting_id=there.id, title=text("There"))).value.id


def joint(r: Register) -> Any:
    other = group(r, id=0, symbol="OTHER").value
    r.office.agreements.set_sides(_second_agreement(r, other), [2, 3])
    together = meeting(r, joint_group_ids=(other.id,)).value
    came(r, 1, party_id=3)
    return r.office.meetings.save(replace(together, joint_group_ids=()))


def _second_agreement(r: Register, other: Group) -> int:
    r.office.agreements.save(Party(name=text("Cascadia")))
    made = r.office.agreements.save(Agreement(title=text("Accord"))).value.id
    r.office.groups.save(replace(other, agreement_id=made))
    return made


def moved(r: Register, *states: MeetingState) -> Any:
    for state in states:
        r.office.meetings.move(r.meeting, state)
    return r.office.series.reschedule(r.meeting, datetime(2026, 6, 2, 10), datetime(2026, 6, 2, 12))


def template(r: Register, **fields: Any) -> Any:
    made = r.office.agendas.save(AgendaTemplate(name=text("Usual"))).value
    if fields:
        return r.office.agendas.save(TemplateItem(template_id=made.id, title=text("Item"), **fields))
    return r.office.agendas.apply(made.id, r.plan(datetime(2026, 6, 2, 10)).id)


def bilingual(r: Register, first: str, second: str) -> Any:
    return r.office.documents.content("bilingual", r.meeting, first, second=second)


def paper(r: Register, **fields: Any) -> Any:
    return r.office.papers.save(Paper(meeting_id=r.meeting, title=text("Plan"), **fields))


def attach(
    r: Register, name: str, data: bytes, role: AttachmentRole = AttachmentRole.FILE, party: int = 0
) -> Any:
    ref = Ref(Kind.PARTY, party) if party else Ref(Kind.MEETING, r.meeting)
    return r.office.attachments.add(ref, name, data, role)


CONVENED, SESSION = MeetingState.CONVENED, MeetingState.IN_SESSION
EMBLEM = AttachmentRole.EMBLEM

MEETING_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "recurrence_unreadable": lambda r, p: group(r, recurrence="twice a year"),
    "authentic_not_of_group": lambda r, p: group(r, authentic=("fr",)),
    "prevailing_not_authentic": lambda r, p: group(r, prevailing="fr"),
    "term_in_one_language": lambda r, p: r.office.terms.save(Term(group_id=r.group.id, text=text("vaccine"))),
    "languages_equal": lambda r, p: bilingual(r, "en", "en"),
    "languages_too_few": lambda r, p: (group(r, languages=("ar",)), bilingual(r, "ar", "")),
    "document_in_one_language": lambda r, p: r.office.documents.set("notice", r.meeting, "en", second="ar"),
    "joint_with_itself": lambda r, p: meeting(r, joint_group_ids=(r.group.id,)),
    "joint_group_at_work": lambda r, p: joint(r),
    "reschedule_too_late": lambda r, p: moved(r, CONVENED, SESSION),
    "reschedule_instead": lambda r, p: (
        r.office.meetings.move(r.meeting, CONVENED),
        meeting(r, ends_at=datetime(2026, 1, 13, 17)),
    ),
    "reschedule_needs_reason": lambda r, p: moved(r, CONVENED),
    "sitting_time_missing": lambda r, p: r.office.meetings.save_part(Sitting(meeting_id=r.meeting)),
    "sitting_ends_before_it_begins": lambda r, p: hours(r, 12, 11),
    "sitting_outside": lambda r, p: hours(r, 9, 12),
    "sittings_overlap": lambda r, p: (hours(r, 10, 12), hours(r, 11, 13)),
    "sittings_not_empty": lambda r, p: (hours(r, 10, 12), r.office.meetings.draft_sittings(r.meeting)),
    "agenda_empty": lambda r, p: r.office.agendas.keep_as_template(
        r.plan(datetime(2026, 6, 2, 10)).id, text("Nothing")
    ),
    "template_empty": lambda r, p: template(r),
    "each_area_of_review": lambda r, p: template(r, kind=AgendaKind.CLOSING, each_area=True),
    "item_of_another_meeting": lambda r, p: paper(r, agenda_item_id=other_item(r)),
    "represented_by_oneself": lambda r, p: represented(r, by=1),
    "represented_by_other_side": lambda r, p: (came(r, 2, party_id=2), represented(r, by=2)),
    "left_before_arrival": lambda r, p: came(r, 1, arrived_item_id=r.items[1], left_item_id=r.items[0]),
    "paper_of_what": lambda r, p: paper(r, series=PaperSeries.REVISION),
    "paper_symbol_used": lambda r, p: paper(r, number=1),
    "attachment_nameless": lambda r, p: attach(r, "", FILE),
    "attachment_empty": lambda r, p: attach(r, "a.pdf", b""),
    "attachment_too_large": lambda r, p: attach(r, "a.png", PIXEL + bytes(6_000_000), EMBLEM, party=1),
    "emblem_unfit": lambda r, p: attach(r, "a.svg", b"<svg/>", EMBLEM, party=1),
    "emblem_size": lambda r, p: attach(r, "a.png", PIXEL, EMBLEM, party=1),
    "emblem_of_party": lambda r, p: attach(r, "a.png", PIXEL, EMBLEM),
}


def nothing(r: Register) -> None:
    """Prepare nothing."""


MEETING_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "plan a series": (nothing, lambda r: r.office.series.plan(1, r.office.series.propose(1, 3))),
    "give other dates": (
        lambda r: (hours(r, 10, 12), r.office.meetings.move(1, CONVENED)),
        lambda r: r.office.series.reschedule(1, datetime(2026, 6, 2, 10), datetime(2026, 6, 2, 15), "Why"),
    ),
    "add a sitting": (lambda r: hours(r, 14, 16), lambda r: hours(r, 10, 12)),
    "write daily sittings": (nothing, lambda r: r.office.meetings.draft_sittings(1)),
    "remove a meeting with sittings and papers": (
        lambda r: (hours(r, 10, 12), paper(r)),
        lambda r: r.office.records.remove(Ref(Kind.MEETING, 1)),
    ),
    "keep an agenda as a template": (
        nothing,
        lambda r: r.office.agendas.keep_as_template(1, text("Usual")),
    ),
    "write an agenda from a template": (
        lambda r: (r.office.agendas.keep_as_template(1, text("Usual")), r.plan(datetime(2026, 6, 2, 10))),
        lambda r: r.office.agendas.apply(1, 2),
    ),
    "add an item to a template behind another": (
        lambda r: r.office.agendas.keep_as_template(1, text("Usual")),
        lambda r: r.office.agendas.save(TemplateItem(template_id=1, title=text("Between")), after=1),
    ),
    "enter a paper": (nothing, lambda r: paper(r, agenda_item_id=r.items[0], party_id=1)),
    "change a paper": (paper, lambda r: r.office.papers.save(replace(r.get(Paper, 1), title=text("Other")))),
    "attach a file": (nothing, lambda r: attach(r, "a.pdf", FILE)),
    "change a file": (
        lambda r: attach(r, "a.pdf", FILE),
        lambda r: r.office.attachments.save(
            replace(r.office.attachments.of(Ref(Kind.MEETING, 1))[0], audience=Audience.JOINT)
        ),
    ),
}
