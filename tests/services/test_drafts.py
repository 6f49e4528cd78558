"""What is being typed and not saved yet: it belongs to its window, and to nobody once that is gone."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from secretariat.domain.backups import BackupReason
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import MeetingState, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich, RichText
from secretariat.services import backups, encrypting
from secretariat.services.drafts import is_alive
from secretariat.services.fault_words import fault_sentence
from secretariat.services.safekeeping import backup, restore, verify
from tests.small_register import Register, rich, sql


def bodies(register: Register) -> list[str]:
    return [str(p.body.plain) for p in register.office.minutes.paragraphs(register.meeting)]


def typed(english: str) -> RichText:
    return RichText.of(english)


def test_what_was_typed_and_never_finished_is_recovered_in_each_language(register: Register) -> None:
    keep = register.office.minutes.keep_draft
    paragraph, other = register.write("Saved"), register.write("Saved too")
    for text_so_far in ("Ty", "Typed", "Typed on"):
        keep(paragraph, "en", typed(text_so_far))
    keep(paragraph, "ar", typed("نص"))
    keep(other, "en", typed("Saved too"))
    entries = sql(register.path, "SELECT count(*) FROM journal")[0][0]
    register.reopen()
    register.office.minutes.recover(register.meeting)
    assert sql(register.path, "SELECT count(*) FROM journal")[0][0] == entries + 1
    body = register.get(Paragraph, paragraph.id).body
    assert body == LocalizedRich.of(en="Typed on", ar="نص")
    assert register.office.minutes.recover(register.meeting).value == 0


def test_saving_ends_the_draft_and_so_does_giving_up(register: Register) -> None:
    paragraph = register.write("Saved")
    register.office.minutes.keep_draft(paragraph, "en", typed("Half"))
    saved = register.office.minutes.save(replace(paragraph, body=rich("Whole"))).value
    register.office.minutes.keep_draft(saved, "en", typed("Given up"))
    register.office.minutes.drop_draft(paragraph.id)
    register.reopen()
    assert register.office.minutes.recover(register.meeting).value == 0
    assert bodies(register) == ["Whole"]


def test_a_draft_waits_while_it_cannot_be_saved_and_is_never_lost(register: Register) -> None:
    circulated, binned = register.write("Circulated"), register.write("Binned")
    for paragraph in (circulated, binned):
        register.office.minutes.keep_draft(paragraph, "en", typed(f"{paragraph.body.plain} and typed"))
    register.office.records.remove(Ref(Kind.PARAGRAPH, binned.id))
    register.office.minutes.circulate(register.meeting)
    register.reopen()
    office = register.office
    assert office.minutes.recover(register.meeting).value == 0
    office.minutes.move(register.meeting, MinutesState.DRAFTING)
    assert office.minutes.recover(register.meeting).value == 1
    office.records.restore(Ref(Kind.PARAGRAPH, binned.id))
    assert office.minutes.recover(register.meeting).value == 1
    assert bodies(register) == ["Circulated and typed", "Binned and typed"]


def test_recovering_never_overwrites_what_someone_saved_meanwhile(register: Register) -> None:
    paragraph, last = register.write("Before"), register.write("Last")
    register.office.minutes.keep_draft(paragraph, "en", typed("Mine"))
    with register.another() as other:
        other.minutes.save(replace(paragraph, body=rich("Theirs")))
        other.records.move(Ref(Kind.PARAGRAPH, last.id), 0)  # a new version of the same text is no conflict
    register.office.minutes.keep_draft(last, "en", typed("Last and typed"))
    register.reopen()
    assert register.office.minutes.recover(register.meeting).value == 2
    assert bodies(register) == ["Last and typed", "Theirs", "Mine"]
    kinds = {found.kind for found in register.office.minutes.paragraphs(register.meeting)}
    assert kinds == {ParagraphKind.NARRATIVE}


def test_recovering_leaves_the_words_of_a_decision_that_was_taken(register: Register) -> None:
    decision = register.get(Decision, register.decide("The Group decided to meet."))
    paragraph = register.get(Paragraph, decision.paragraph_id)
    register.office.minutes.keep_draft(paragraph, "en", typed("The Group decided not to meet."))
    register.reopen()
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION):
        register.office.meetings.move(register.meeting, state)
    register.office.decisions.take(decision.id)
    assert register.office.minutes.recover(register.meeting).value == 1
    assert bodies(register) == ["The Group decided to meet.", "The Group decided not to meet."]
    assert [one.kind for one in register.office.minutes.paragraphs(register.meeting)] == [
        ParagraphKind.DECISION,
        ParagraphKind.NARRATIVE,
    ]


def test_nobody_takes_or_drops_what_another_window_is_typing(register: Register) -> None:
    paragraph = register.write("Before")
    register.office.minutes.keep_draft(paragraph, "en", typed("Being typed"))
    with register.another() as other:
        assert other.minutes.recover(register.meeting).value == 0
        other.minutes.keep_draft(paragraph, "en", typed("Theirs"))
        other.minutes.save(replace(paragraph, body=rich("Theirs")))
        other.minutes.drop_draft(paragraph.id)
    assert register.office.minutes.recover(register.meeting).value == 0
    register.reopen()
    assert register.office.minutes.recover(register.meeting).value == 1
    assert bodies(register) == ["Theirs", "Being typed"]


def test_what_two_windows_left_unfinished_is_kept_twice(register: Register) -> None:
    paragraph = register.write("Before")
    register.office.minutes.keep_draft(paragraph, "en", typed("One"))
    with register.another() as other:
        other.minutes.keep_draft(paragraph, "en", typed("Two"))
    register.reopen()
    assert register.office.minutes.recover(register.meeting).value == 2
    assert bodies(register) == ["Two", "One"]


HERE = socket.gethostname()


@pytest.mark.skipif(os.name != "posix", reason="asking for a process by its number is not done on Windows")
@pytest.mark.parametrize(
    ("owner", "minutes", "alive"),
    [
        (f"{HERE}:1:x", 60, True),
        (f"{HERE}:1:x", 3 * 24 * 60, False),
        (f"{HERE}:{2**30}:x", 0, False),
        (f"{HERE}:{os.getpid()}:x", 0, False),
        ("another:host:1:x", 1, True),
        ("another:host:1:x", 3, False),
        ("", 3, False),
    ],
    ids=["living", "forgotten", "dead", "closed", "elsewhere", "elsewhere long ago", "unknown"],
)
def test_whose_text_is_still_being_typed(owner: str, minutes: int, alive: bool) -> None:
    now = datetime(2026, 1, 5, 12, tzinfo=UTC)
    assert is_alive(owner, now - timedelta(minutes=minutes), now) is alive


def test_typing_over_a_paragraph_whose_writing_was_undone_elsewhere_is_said(register: Register) -> None:
    paragraph = register.write("New")
    register.office.history.undo()
    with register.another() as other, pytest.raises(RuleViolation, match="record_gone"):
        other.minutes.keep_draft(paragraph, "en", typed("Newer"))


@pytest.mark.parametrize(
    ("column", "other"),
    [
        ("body", '{"en":[[{"t":"Tyqed on"}]]}'),
        ("base", '{"en":[[{"t":"Savee"}]]}'),
        ("at", "2026-01-05T12:00:99.000000Z"),
        ("owner", "elsewhere:1:0"),
    ],
)
def test_what_was_typed_and_altered_on_the_disk_is_named(register: Register, column: str, other: str) -> None:
    paragraph = register.write("Saved")
    register.office.minutes.keep_draft(paragraph, "en", typed("Typed on"))
    assert verify(register.path).faults == ()
    sql(register.path, f"UPDATE drafts SET {column} = ?", other)
    assert verify(register.path).faults == (f"typed {paragraph.id}",)
    assert fault_sentence(f"typed {paragraph.id}", "en") == (
        f"Text that was being typed over paragraph {paragraph.id} and not yet saved was altered."
    )


def test_what_was_typed_and_altered_stands_in_the_way_of_no_copy(register: Register, tmp_path: Path) -> None:
    register.office.minutes.keep_draft(register.write("Saved"), "en", typed("Typed on"))
    sql(register.path, "UPDATE drafts SET body = ?", '{"en":[[{"t":"Tyqed on"}]]}')
    assert backups.make(register.path, BackupReason.OPENED).trouble is None
    copy, other = tmp_path / "copy.secretariat", tmp_path / "other.secretariat"
    backup(register.path, copy)
    restore(copy, other)
    register.office.close()
    assert encrypting.encrypt(other, "seven quiet rivers")


def test_what_was_typed_and_altered_overwrites_nothing(register: Register) -> None:
    paragraph = register.write("Saved")
    register.office.minutes.keep_draft(paragraph, "en", typed("Typed on"))
    register.reopen()
    sql(register.path, "UPDATE drafts SET body = ?", '{"en":[[{"t":"Tyqed on"}]]}')
    assert register.office.minutes.recover(register.meeting).value == 1
    said = [one.body["en"].plain for one in register.office.minutes.paragraphs(register.meeting)]
    assert said == ["Saved", "Tyqed on"]
    assert verify(register.path).faults == ()
