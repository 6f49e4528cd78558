"""What only our side should know stands in no letter: not in its text, its header, nor anything attached."""

from __future__ import annotations

import email
from collections.abc import Iterator
from datetime import timedelta
from email import policy
from pathlib import Path

import pytest

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.letters import LetterKind
from secretariat.domain.meetings import MeetingState, MinutesState
from secretariat.services.office import Office
from tests.services.canaries import CANARY, plant_in_meeting, plant_notes, said_by
from tests.small_register import Clock, Register, found, replace, sql

CIRCULATED, WRITTEN = "PPHWG/2026/2", "PPHWG/2026/3"


@pytest.fixture(scope="module")
def letters(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[LetterKind, list[bytes]]:
    """Return every letter of the sample after canaries were put in everything that is own-side, by kind."""
    path = tmp_path_factory.mktemp("letters") / "sample.secretariat"
    path.write_bytes(sample_file.read_bytes())
    sql(path, "DELETE FROM letters")  # so that each kind has to leave again
    with Office(path, CANARY, zone="UTC") as office:  # who typed it is nobody's business either
        group = office.groups.by_symbol("PPHWG")
        meeting = office.meetings.by_symbol(CIRCULATED)
        office.minutes.move(meeting.id, MinutesState.DRAFTING)
        for symbol in (CIRCULATED, WRITTEN):
            plant_in_meeting(office, office.meetings.by_symbol(symbol).id)
        plant_notes(office, path)
        for (number,) in sql(path, "SELECT id FROM action_updates ORDER BY id DESC LIMIT 30"):
            ref = Ref(Kind.UPDATE, number)
            office.attachments.add(ref, f"{CANARY}.txt", CANARY.encode(), audience=Audience.OWN_SIDE)
        office.minutes.circulate(meeting.id)
        office.comments.open_round(meeting.id)
        late = office.today() + timedelta(days=60)
        lines = [*office.letters.outbox(group.id), *office.letters.action_lists(group.id)]
        lines += [line for line in office.letters.outbox(group.id, late) if line.kind is LetterKind.REMINDER]
        invited = [line for line in lines if line.kind is LetterKind.INVITATION][:2]
        made = {kind: [line for line in lines if line.kind is kind and line.person_id] for kind in LetterKind}
        composed = {kind: office.letters.compose(some[:6]) for kind, some in made.items()}
        office.letters.write(invited, tmp_path_factory.mktemp("out"))
        office.meetings.move(office.meetings.by_symbol(WRITTEN).id, MeetingState.CANCELLED)
        off = [one for one in office.letters.outbox(group.id) if one.kind is LetterKind.CANCELLATION]
        composed[LetterKind.CANCELLATION] = office.letters.compose(off)
    return {kind: [one.name.encode() + b"\r\n" + one.data for one in some] for kind, some in composed.items()}


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat", Clock())
    yield made
    made.office.close()


def everything(data: bytes) -> str:
    """Return all that a draft says: its header decoded, and every part with all that is packed in it."""
    message = email.message_from_bytes(data.partition(b"\r\n")[2], policy=policy.default)
    said = [data.partition(b"\r\n")[0].decode(), *(f"{name}: {value}" for name, value in message.items())]
    for part in message.walk():
        if not part.is_multipart():
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            said += [str(part.get_filename()), said_by(payload)]
    return "\n".join(said)


def test_every_kind_of_letter_is_looked_through(letters: dict[LetterKind, list[bytes]]) -> None:
    assert {kind for kind, some in letters.items() if some} == set(LetterKind)


@pytest.mark.parametrize("kind", LetterKind)
def test_no_letter_tells_what_only_our_side_should_know(
    kind: LetterKind, letters: dict[LetterKind, list[bytes]]
) -> None:
    for data in letters[kind]:
        said = everything(data)
        assert CANARY not in said
        assert "PPHWG" in said  # the reading itself sees something


def test_a_canary_in_a_letter_would_be_seen(register: Register) -> None:
    task = register.task(f"{CANARY} it", responsible_id=register.persons[0])
    register.office.actions.save(replace(task, due_on=register.office.today() + timedelta(days=3)))
    (line,) = register.office.letters.outbox(register.group.id)
    (composed,) = register.office.letters.compose([line])
    assert CANARY.encode() in composed.data or CANARY in everything(b"x\r\n" + composed.data)
    message = email.message_from_bytes(composed.data, policy=policy.default)
    attached = [part.get_payload(decode=True) for part in message.iter_attachments()]  # type: ignore[attr-defined]
    assert any(CANARY.encode() in part.replace(b"\r\n ", b"") for part in attached)
