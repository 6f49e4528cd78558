"""The working group that supervises the implementation of an agreement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from secretariat.domain.errors import RuleViolation
from secretariat.domain.recurrence import check_recurrence
from secretariat.domain.text import LocalizedText

_BODY = re.compile(r"[A-Z][A-Z0-9-]{1,15}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A working group. `symbol` heads every symbol it gives; `sample` marks groups whose life is invented.

    `authentic` are the languages in which its minutes are equally authentic (empty: the first language alone), and
    `prevailing` is the one whose text prevails where they differ (empty: none does). `recurrence` says how often it
    meets, as a recurrence rule of RFC 5545, section 3.3.10 (empty: no rule). `hijri` prints the Hijri date beside the
    Gregorian one. `own_party_id` is the side whose secretariat keeps this file: what is own-side is that side's.
    """

    id: int = 0
    version: int = 0
    agreement_id: int = 0
    symbol: str = ""
    name: LocalizedText = LocalizedText()
    terms_of_reference: LocalizedText = LocalizedText()
    legal_basis: LocalizedText = LocalizedText()
    languages: tuple[str, ...] = ("en",)
    authentic: tuple[str, ...] = ()
    recurrence: str = ""
    prevailing: str = ""
    hijri: bool = False
    own_party_id: int | None = None
    established_on: date | None = None
    sample: bool = False

    @property
    def authentic_languages(self) -> tuple[str, ...]:
        """The languages of the originals that are signed."""
        return self.authentic or self.languages[:1]

    def original_of(self, language: str) -> str:
        """Return in which language the original is of a document in `language`: each authentic text is one."""
        return language if language in self.authentic_languages else self.authentic_languages[0]


def check_group(group: Group) -> None:
    """Refuse a group without name, agreement or language, or with a symbol other than capitals, digits and hyphens.

    Also refused: an authentic language in which it does not work, a prevailing one that is not authentic, and a
    recurrence that is no such rule.
    """
    if not group.name:
        raise RuleViolation("name_missing", field="name")
    if not group.agreement_id:
        raise RuleViolation("agreement_missing", field="agreement_id")
    if not _BODY.fullmatch(group.symbol):
        raise RuleViolation("group_symbol_unfit", symbol=group.symbol, field="symbol")
    if not group.languages:
        raise RuleViolation("language_missing", field="languages")
    if not set(group.authentic) <= set(group.languages):
        raise RuleViolation("authentic_not_of_group", languages=", ".join(group.languages), field="authentic")
    if group.prevailing and group.prevailing not in group.authentic_languages:
        languages = ", ".join(group.authentic_languages)
        raise RuleViolation("prevailing_not_authentic", languages=languages, field="prevailing")
    check_recurrence(group.recurrence)
