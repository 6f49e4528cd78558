"""Answers to invitations change nothing before they were looked at, and never take the place of a newer one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MeetingState, MinutesState, Reply
from secretariat.services.replies import AnswerState, RepliesPreview
from tests.calendar_tools import by_libical
from tests.services.calendar_triggers import ADDRESSES, all_invited, answered, reply
from tests.small_register import Register, dump, sql

AMINA, BASIL, CHANDNI = ADDRESSES


def uid(register: Register) -> str:
    return str(register.get(Meeting, register.meeting).uid)


def states(preview: RepliesPreview) -> list[AnswerState]:
    return [line.state for line in preview.lines]


def test_answers_are_shown_first_and_taken_over_as_one_step(register: Register, tmp_path: Path) -> None:
    _, basil, chandni = all_invited(register)
    before = dump(register.path)
    preview = answered(
        register,
        tmp_path,
        reply("ACCEPTED", BASIL.upper(), uid(register), "20260104T080000Z"),
        reply("DECLINED", CHANDNI, uid(register), "20260104T090000Z"),
    )
    assert dump(register.path) == before
    assert states(preview) == [AnswerState.NEW, AnswerState.NEW]
    assert [(line.person, line.symbol, line.before, line.reply) for line in preview.lines] == [
        ("Basil Bishara", "ABWG/2026/1", Reply.AWAITED, Reply.ACCEPTED),
        ("Chandni Chaudhry", "ABWG/2026/1", Reply.AWAITED, Reply.DECLINED),
    ]
    register.office.replies.accept(preview, [0, 1], excused=[0, 1])
    known = [register.get(Delegate, delegate.id) for delegate in (basil, chandni)]
    assert [(d.reply, d.attendance) for d in known] == [
        (Reply.ACCEPTED, Attendance.EXPECTED),  # only who declines can be excused by it
        (Reply.DECLINED, Attendance.EXCUSED),
    ]
    assert known[0].replied_at == datetime(2026, 1, 4, 8, tzinfo=UTC)
    register.office.history.undo()
    assert dump(register.path) == before


def test_only_what_was_chosen_is_taken_over(register: Register, tmp_path: Path) -> None:
    _, basil, chandni = all_invited(register)
    preview = answered(
        register, tmp_path, reply("ACCEPTED", BASIL, uid(register)), reply("DECLINED", CHANDNI, uid(register))
    )
    register.office.replies.accept(preview, [1])
    assert register.get(Delegate, basil.id).reply is Reply.AWAITED
    assert register.get(Delegate, chandni.id).reply is Reply.DECLINED
    assert register.get(Delegate, chandni.id).attendance is Attendance.EXPECTED


def test_what_fits_nothing_is_named(register: Register, tmp_path: Path) -> None:
    invited = all_invited(register)
    sql(register.path, "UPDATE delegates SET deleted_at = '2026-01-05' WHERE id = ?", invited[2].id)
    register.reopen()
    preview = answered(
        register,
        tmp_path,
        reply("ACCEPTED", CHANDNI, uid(register)),
        reply("ACCEPTED", "stranger@example.org", uid(register)),
        reply("ACCEPTED", BASIL, "2950e9ae-5089-4e3b-ae8b-9e7c4a815857"),
        reply("DELEGATED", BASIL, uid(register)),
        "nothing",
    )
    assert states(preview) == [
        AnswerState.NOT_DELEGATE,
        AnswerState.UNKNOWN_PERSON,
        AnswerState.UNKNOWN_MEETING,
        AnswerState.DELEGATED,
    ]
    ((name, error),) = preview.refused
    assert (name, error.code) == ("reply-4.ics", "reply_missing")
    for line in preview.lines:
        with pytest.raises(RuleViolation, match="reply_not_new"):
            register.office.replies.accept(preview, [line.key])


def test_an_older_answer_does_not_take_the_place_of_a_newer_one(register: Register, tmp_path: Path) -> None:
    all_invited(register)
    newer = reply("DECLINED", BASIL, uid(register), "20260104T100000Z")
    older = reply("ACCEPTED", BASIL, uid(register), "20260104T090000Z")
    together = answered(register, tmp_path, newer, older)
    assert states(together) == [AnswerState.NEW, AnswerState.OLDER]
    register.office.replies.accept(together, [0])
    assert states(answered(register, tmp_path, older)) == [AnswerState.OLDER]
    assert states(answered(register, tmp_path, newer)) == [AnswerState.SAME]
    again = reply("TENTATIVE", BASIL, uid(register), "20260104T110000Z")
    assert states(answered(register, tmp_path, again)) == [AnswerState.NEW]


def test_the_answer_to_a_later_invitation_holds_whatever_the_clocks_say(
    register: Register, tmp_path: Path
) -> None:
    all_invited(register)
    first = reply("ACCEPTED", BASIL, uid(register), "20260104T100000Z", sequence=1)
    second = reply("DECLINED", BASIL, uid(register), "20260104T090000Z", sequence=2)
    assert states(answered(register, tmp_path, first, second)) == [AnswerState.OLDER, AnswerState.NEW]


def test_a_clock_that_is_ahead_does_not_outdo_the_answers_to_come(register: Register, tmp_path: Path) -> None:
    _, basil, _ = all_invited(register)
    ahead = reply("ACCEPTED", BASIL, uid(register), "20991231T000000Z")
    register.office.replies.accept(answered(register, tmp_path, ahead), [0])
    assert register.get(Delegate, basil.id).replied_at < datetime(2026, 1, 6, tzinfo=UTC)
    later = reply("DECLINED", BASIL, uid(register), "20260107T000000Z")
    register.clock.set(datetime(2026, 1, 8).date())
    assert states(answered(register, tmp_path, later)) == [AnswerState.NEW]


def test_an_answer_to_an_earlier_invitation_is_marked(register: Register, tmp_path: Path) -> None:
    all_invited(register)
    data = register.office.documents.set("invitation", register.meeting, "en", suffix=".ics")
    asked = by_libical(data)[0].sequence
    answer = reply("ACCEPTED", BASIL, uid(register), sequence=asked)
    assert not answered(register, tmp_path, answer).lines[0].earlier
    meeting = register.get(Meeting, register.meeting)
    register.office.meetings.save(replace(meeting, ends_at=datetime(2026, 1, 12, 18)))
    line = answered(register, tmp_path, answer).lines[0]
    assert (line.earlier, line.state) == (True, AnswerState.NEW)


def test_nothing_is_taken_over_for_a_meeting_that_is_over(register: Register, tmp_path: Path) -> None:
    all_invited(register)
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD):
        register.office.meetings.move(register.meeting, state)
    preview = answered(register, tmp_path, reply("ACCEPTED", BASIL, uid(register)))
    assert states(preview) == [AnswerState.MEETING_OVER]


def test_an_answer_does_not_change_who_came_in_circulated_minutes(register: Register, tmp_path: Path) -> None:
    all_invited(register)
    preview = answered(register, tmp_path, reply("DECLINED", BASIL, uid(register)))
    register.circulated()
    before = dump(register.path)
    with pytest.raises(RuleViolation, match="minutes_not_drafting"):
        register.office.replies.accept(preview, [0], excused=[0])
    assert dump(register.path) == before
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    register.office.replies.accept(preview, [0], excused=[0])


def test_a_delegate_who_was_changed_meanwhile_is_not_overwritten(register: Register, tmp_path: Path) -> None:
    _, basil, chandni = all_invited(register)
    preview = answered(
        register, tmp_path, reply("ACCEPTED", CHANDNI, uid(register)), reply("ACCEPTED", BASIL, uid(register))
    )
    register.office.meetings.save_part(replace(basil, attendance=Attendance.EXCUSED))
    with pytest.raises(Stale):
        register.office.replies.accept(preview, [0, 1])
    assert register.get(Delegate, chandni.id).reply is Reply.AWAITED  # all or none
