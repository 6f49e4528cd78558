"""The verbs of circulated drafts and comment rounds, each with what must be there first: for the tests of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Attendance, Delegate, MinutesState, Role
from secretariat.domain.versions import Comment, Disposition
from secretariat.readers.comment_forms import ReturnedComment, ReturnedForm
from secretariat.services.comments import Received
from tests.small_register import Register, rich

Verb = Callable[[Register], Any]


def circulated(r: Register) -> None:
    for person, party in zip(r.persons[:2], r.parties, strict=True):
        r.office.meetings.save_part(
            Delegate(
                meeting_id=r.meeting,
                person_id=person,
                party_id=party,
                role=Role.HEAD,
                attendance=Attendance.PRESENT,
            )
        )
    r.write("The meeting was opened.")
    r.write("Thanks were said.")
    r.circulated()


def redrafted(r: Register) -> None:
    circulated(r)
    r.office.minutes.move(r.meeting, MinutesState.DRAFTING)
    first, second = r.office.minutes.paragraphs(r.meeting)
    r.office.minutes.save(replace(first, body=rich("The meeting was opened late.")))
    r.office.records.remove(Ref(Kind.PARAGRAPH, second.id))
    r.write("Written since.", item=1)


def asked(r: Register) -> None:
    circulated(r)
    r.office.comments.open_round(r.meeting, date(2026, 2, 2))


def commented(r: Register) -> None:
    asked(r)
    r.office.comments.add(comment(r))


def comment(r: Register) -> Comment:
    return Comment(round_id=1, party_id=r.parties[1], paragraph_id=1, text="Shorten it.", commenter="B")


def received(r: Register) -> Received:
    """Return what a form says in which the comment was changed and another one written."""
    (round_,) = r.office.comments.rounds(r.meeting)
    version = r.office.versions.get(round_.version_id)
    form = ReturnedForm(
        round_uid=round_.uid,
        meeting="ABWG/2026/1",
        version=version.number,
        content_hash=version.sha256,
        party=str(r.parties[1]),
        language="en",
        entries=(
            ReturnedComment(number=4, key="p1", text="Shorten it much.", commenter="B"),
            ReturnedComment(number=0, key="", text="We thank the host.", commenter="B"),
        ),
    )
    return r.office.comments.look(r.meeting, "form.docx", form)


VERSION_VERBS: dict[str, tuple[Verb, Verb]] = {
    "restore a circulated draft": (redrafted, lambda r: r.office.versions.restore(1)),
    "open a comment round": (circulated, lambda r: r.office.comments.open_round(r.meeting)),
    "close a comment round": (asked, lambda r: r.office.comments.close(1)),
    "enter a comment": (asked, lambda r: r.office.comments.add(comment(r))),
    "take in a form": (commented, lambda r: r.office.comments.accept(received(r))),
    "dispose of a comment": (
        commented,
        lambda r: r.office.comments.dispose(1, Disposition.PARTLY, "Only its end."),
    ),
}
