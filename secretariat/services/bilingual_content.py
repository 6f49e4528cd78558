"""Collects what bilingual minutes say: the agreed minutes in two of the group's languages, in one read snapshot.

Once the minutes are adopted they say what was sealed in either language, so that no third text comes about; corrigenda
issued since are named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from secretariat import __version__
from secretariat.database.store import rows
from secretariat.database.store import seals as queries
from secretariat.documents.content.bilingual import BilingualContent, beside
from secretariat.documents.content.minutes import MinutesContent, SealMark
from secretariat.documents.labels import available_languages
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import OriginalKind, Seal
from secretariat.services.corrigendum_content import issued
from secretariat.services.document_kinds import Order
from secretariat.services.kept import draft_content
from secretariat.services.sealing import read_record


def collect(session: Session, order: Order) -> BilingualContent:
    """Return what a meeting's agreed minutes say in `order.language` and, beside it, in `order.second`.

    Raises:
        RuleViolation: `language_not_of_group`, `party_not_of_group`, `languages_equal`, or `languages_not_adopted` when
            the minutes were not adopted in one of the two.
        StorageProblem: `blob_damaged`, or `record_unreadable`.
    """
    meeting = rows.get(session, Meeting, order.subject_id)
    group = rows.get(session, Group, meeting.group_id)
    for language in (order.language, order.second):
        if language not in group.languages:
            known = ", ".join(group.languages)
            raise RuleViolation("language_not_of_group", language=language, languages=known)
    if order.language == order.second:
        raise RuleViolation("languages_equal", language=order.language)
    seal = queries.seal_of_minutes(session, meeting.id)
    if seal is None:
        first, second = (
            draft_content(session, meeting.id, language, order.first, order.today)
            for language in (order.language, order.second)
        )
        return beside(first, second)
    first, second = _sealed(session, meeting, seal, (order.language, order.second), order.first)
    return beside(first, second, __version__)


def second_language(session: Session, meeting_id: int, language: str) -> str:
    """Return the language that stands beside `language` when nobody said which.

    It is the first authentic one that is another and has labels, else the first of the group's; of adopted minutes one
    in which they were adopted.

    Raises:
        RuleViolation: `languages_too_few`, there is none.
    """
    known, group = (
        available_languages(),
        rows.get(session, Group, rows.get(session, Meeting, meeting_id).group_id),
    )
    seal = queries.seal_of_minutes(session, meeting_id)
    sealed = [original.language for original in queries.originals(session, seal.id)] if seal else []
    others = [c for c in (*(sealed or group.authentic_languages), *group.languages) if c != language]
    found = next((code for code in others if code in known or code.partition("-")[0] in known), "")
    if not found:
        raise RuleViolation("languages_too_few", symbol=group.symbol)
    return found


def _sealed(
    session: Session, meeting: Meeting, seal: Seal, languages: Sequence[str], first: int | None
) -> list[MinutesContent]:
    record = read_record(session, seal)
    found = [record.document(OriginalKind.AGREED, language, first) for language in languages]
    documents = [document.content for document in found if document]
    if len(documents) < len(found):
        sealed = {one.language for one in record.documents if one.kind is OriginalKind.AGREED}
        raise RuleViolation(
            "languages_not_adopted", symbol=meeting.symbol, languages=", ".join(sorted(sealed))
        )
    mark = SealMark(seal.sha256, seal.chain)
    corrigenda = tuple(one.symbol for one in issued(session, meeting.id))
    return [replace(content, seal=mark, corrigenda=corrigenda) for content in documents]
