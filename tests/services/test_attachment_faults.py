"""`verify` names attached files whose bytes are missing or altered, and stored bytes that belong to nothing."""

from __future__ import annotations

import hashlib

import pytest

from secretariat.domain.changes import Kind, Ref
from secretariat.services.fault_words import fault_sentence
from secretariat.services.safekeeping import verify
from tests.services.test_seal_faults import tampered
from tests.small_register import Register, sql


@pytest.fixture
def attached(register: Register) -> tuple[int, str]:
    """Attach a file to the meeting and return its id and hash."""
    add = register.office.attachments.add
    found = add(Ref(Kind.MEETING, register.meeting), "Annex I.txt", b"As it was attached").value
    return found.id, found.sha256


def test_altered_bytes_are_named_by_the_file_they_belong_to(
    register: Register, attached: tuple[int, str]
) -> None:
    number, name = attached
    tampered(register.path, f"UPDATE blobs SET data = x'00' WHERE sha256 = '{name}'")
    assert verify(register.path).faults == (f"blob {name}", f"attachment_altered {number} Annex I.txt")
    said = fault_sentence(f"attachment_altered {number} Annex I.txt", "en")
    assert said == f"The attached file Annex I.txt (record {number}) is not what was attached."


def test_missing_bytes_are_named_by_the_file_they_belong_to(
    register: Register, attached: tuple[int, str]
) -> None:
    number, name = attached
    tampered(register.path, f"DELETE FROM blobs WHERE sha256 = '{name}'")
    fault = f"attachment_missing {number} Annex I.txt"
    assert fault in verify(register.path).faults
    assert fault_sentence(fault, "en") == (
        f"Of the attached file Annex I.txt (record {number}), the content is missing."
    )


def test_bytes_that_no_act_brought_are_extra(register: Register) -> None:
    name = hashlib.sha256(b"Smuggled in").hexdigest()
    sql(register.path, "INSERT INTO blobs (sha256, data) VALUES (?, ?)", name, b"Smuggled in")
    assert verify(register.path).faults == (f"bytes_extra {name}",)
    assert fault_sentence(f"bytes_extra {name}", "en") == (
        f"The stored file {name} belongs to no record, and no act brought it."
    )


def test_bytes_of_a_file_in_the_bin_or_undone_are_not_extra(
    register: Register, attached: tuple[int, str]
) -> None:
    number, _ = attached
    add = register.office.attachments.add
    register.office.records.remove(Ref(Kind.ATTACHMENT, number))
    add(Ref(Kind.MEETING, register.meeting), "Annex II.txt", b"Attached, and taken back")
    register.office.history.undo()
    assert sql(register.path, "SELECT count(*) FROM blobs") == [(2,)]
    assert verify(register.path).faults == ()
