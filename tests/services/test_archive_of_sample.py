"""Whatever PDF is made of the sample keeps to the standards of the archive; new kinds come in by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.services.document_kinds import KINDS, DocumentKind, Subject
from secretariat.services.office import Office
from tests.documents.standards import assert_archival
from tests.small_register import sql

TABLES = {Subject.MEETING: Kind.MEETING, Subject.GROUP: Kind.GROUP, Subject.CORRIGENDUM: Kind.CORRIGENDUM}
PDFS = [kind for kind in KINDS if ".pdf" in kind.formats]


@pytest.mark.parametrize("kind", PDFS, ids=[kind.key for kind in PDFS])
def test_every_pdf_of_the_sample_is_one_for_the_archive(kind: DocumentKind, sample: Path) -> None:
    subjects = [number for (number,) in sql(sample, f"SELECT id FROM {TABLES[kind.of].value} ORDER BY id")]
    made = 0
    with Office(sample, "Secretary", zone="UTC") as office:
        for subject in subjects:
            parties = office.groups.parties(office.documents.group_of(kind.key, subject).id)
            for party in parties if kind.for_party else [None]:
                try:
                    data = office.documents.set(kind.key, subject, "en", party=party.id if party else None)
                except RuleViolation:
                    continue  # not every kind can be made of every meeting
                assert_archival(data)
                made += 1
    assert made
