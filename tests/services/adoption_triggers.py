"""What brings about each refusal around adoption and corrigenda: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import MinutesState
from secretariat.domain.people import Person
from secretariat.domain.seals import Correction
from tests.agreed_minutes import ADOPTED_ON, adopt, agreed
from tests.services.test_seal_faults import tampered
from tests.small_register import Register, rich, sql, text


def stale(r: Register) -> Any:
    agreed(r)
    prepared = r.office.adoption.prepare(r.meeting, ADOPTED_ON)
    r.office.people.save(replace(r.get(Person, 1), name=text("Somebody else")))
    r.office.adoption.seal(prepared)


def not_held(r: Register) -> Any:
    r.circulated()
    r.office.minutes.move(r.meeting, MinutesState.AGREED)
    r.clock.set(ADOPTED_ON)
    r.office.adoption.adopt(r.meeting, ADOPTED_ON)


def too_early(r: Register) -> Any:
    agreed(r)
    r.office.adoption.adopt(r.meeting, ADOPTED_ON.replace(day=1))


def corrected(r: Register, wrong: str, right: str, **fields: Any) -> Any:
    adopt(r)
    draft = r.office.corrigenda.draft(r.meeting).value
    line = Correction(corrigendum_id=draft.id, paragraph_id=1, for_text=wrong, read_text=right)
    r.office.corrigenda.save(replace(line, **fields))


def sealed_paragraph(r: Register) -> Any:
    with r.another() as other:
        other.minutes.save(replace(r.write("Early"), body=rich("Early words")))
        adopt(r)
        other.history.undo()


def circulated_elsewhere(r: Register) -> Any:
    with r.another() as other:
        other.minutes.save(replace(r.write("Early"), body=rich("Early words")))
        r.circulated()
        other.history.undo()


def joined_with_own_side(r: Register) -> Any:
    ours = r.write("Ours alone.", audience=Audience.OWN_SIDE)
    r.office.minutes.join(r.write("The meeting was opened. Ours alone."), ours)


def damaged(r: Register) -> Any:
    adopt(r)
    (name,) = sql(r.path, "SELECT sha256 FROM originals")[0]
    tampered(r.path, f"UPDATE blobs SET data = x'00' WHERE sha256 = '{name}'")
    r.office.documents.minutes_pdf(r.meeting, "en")


def unreadable(r: Register) -> Any:
    from secretariat.domain.canonical import from_data

    from_data(Person, {"id": "one"})


def empty_corrigendum(r: Register) -> Any:
    adopt(r)
    r.office.corrigenda.issue(r.office.corrigenda.draft(r.meeting).value.id, ADOPTED_ON)


ADOPTION_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "sealed": lambda r, p: sealed_paragraph(r),
    "undo_circulated": lambda r, p: circulated_elsewhere(r),
    "joined_with_own_side": lambda r, p: joined_with_own_side(r),
    "signed_copy_unsigned": lambda r, p: r.office.attachments.add(
        Ref(Kind.MEETING, r.meeting), "scan.pdf", b"%PDF", AttachmentRole.SIGNED_COPY
    ),
    "meeting_not_held": lambda r, p: not_held(r),
    "day_outside": lambda r, p: too_early(r),
    "adoption_stale": lambda r, p: stale(r),
    "languages_not_adopted": lambda r, p: (
        adopt(r),
        r.office.documents.content("bilingual", r.meeting, "en", second="ar"),
    ),
    "original_not_stored": lambda r, p: (adopt(r), r.office.documents.minutes_pdf(r.meeting, "ar")),
    "blob_damaged": lambda r, p: damaged(r),
    "record_unreadable": lambda r, p: unreadable(r),
    "corrigendum_before_adoption": lambda r, p: r.office.corrigenda.draft(r.meeting),
    "corrigendum_empty": lambda r, p: empty_corrigendum(r),
    "correction_empty": lambda r, p: corrected(r, "", "x"),
    "correction_changes_nothing": lambda r, p: corrected(r, "opened", "opened"),
    "correction_place_missing": lambda r, p: corrected(r, "opened", "x", paragraph_id=None),
    "correction_language_unfit": lambda r, p: corrected(r, "opened", "x", language="ar"),
    "correction_not_of_minutes": lambda r, p: corrected(r, "Kestrelwing", "x", paragraph_id=4),
    "correction_not_found": lambda r, p: corrected(r, "closed", "x"),
    "correction_ambiguous": lambda r, p: corrected(r, "e", "x"),
}
