"""What can be made of the sample in each language of its groups: nothing is refused for its language alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from secretariat.domain.errors import RuleViolation
from secretariat.services.document_kinds import KINDS, DocumentKind, Subject
from secretariat.services.office import Office
from tests.documents.standards import assert_archival

LONG = settings.get_current_profile_name() == "long"  # make test-long
NOT_THEN = {
    *("corrigendum_before_adoption", "minutes_empty", "no_corrigendum", "no_round_open"),
    *("nothing_to_compare", "original_not_stored", "correction_language_unfit", "languages_not_adopted"),
    *("document_needs_languages", "no_nomination_open"),
    *("invitation_over", "invitation_called_off", "organizer_missing", "invitees_missing"),
}
"""What may be missing in a language: what was sealed in another one, and what does not exist in any."""

CASES = [("PPHWG/2026/2", "ar"), ("PPHWG/2026/3", "ur"), ("PCHC/2026/1", "zh"), ("IWC/2026/1", "fr")]


def subject_of(kind: DocumentKind, symbol: str) -> str:
    return symbol.partition("/")[0] if kind.of is Subject.GROUP else symbol


@pytest.mark.parametrize(("symbol", "language"), CASES)
def test_every_kind_is_made_in_the_languages_of_the_group(symbol: str, language: str, sample: Path) -> None:
    found = set()
    with Office(sample, "Secretary", zone="UTC") as office:
        for kind in KINDS:
            if kind.of is Subject.CORRIGENDUM or (kind.key == "pack" and not LONG):
                continue
            subject = office.documents.subject(kind.key, subject_of(kind, symbol))
            for suffix in kind.formats:
                data = _made(office, kind, subject, language, suffix)
                if data is None:
                    continue
                found.add(kind.key)
                if LONG and suffix == ".pdf":
                    assert_archival(data)
                name = office.documents.file_name(kind.key, subject, language, suffix=suffix)
                assert f"-{language}" in name
    before = {kind.key for kind in KINDS if kind.of is Subject.MEETING and not kind.from_minutes}
    assert before - found <= {"redline", "pack", "bilingual", "invitation"}


def _made(office: Office, kind: DocumentKind, subject: int, language: str, suffix: str) -> bytes | None:
    """Return a document, None where there is none of that kind for the subject."""
    parties = office.groups.parties(office.documents.group_of(kind.key, subject).id)
    party = parties[0].id if kind.for_party else None
    try:
        return office.documents.set(kind.key, subject, language, suffix=suffix, party=party)
    except RuleViolation as refused:
        if refused.code not in NOT_THEN:
            raise
        return None


@pytest.mark.parametrize("language", ["ar", "fr", "ur", "zh"])
def test_a_report_is_made_in_the_languages_of_the_group(language: str, sample: Path, tmp_path: Path) -> None:
    with Office(sample, "Secretary", zone="UTC") as office:
        wanted = {"ar": "PPHWG", "ur": "PPHWG", "zh": "PCHC", "fr": "IWC"}[language]
        number = office.documents.subject("compendium", wanted)
        path = tmp_path / office.documents.report_name(number, language)
        office.documents.write_report(number, path, language)
    assert path.name.endswith(f"-{language}.xlsx")
    assert path.stat().st_size > 10_000
