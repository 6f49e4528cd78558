"""What bilingual minutes say: the agreed minutes in two languages, paragraph beside paragraph."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from secretariat.documents.content.minutes import MinutesContent, Stage
from secretariat.documents.content.names import Delegation, Person
from secretariat.domain.text import RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class BilingualContent:
    """Agreed minutes in two languages; both are made of one record, so that each part of one has its counterpart.

    Args:
        first: in the document's language, which is read first.
        second: in the other one.
        program: the version that set it, printed on a reading copy of adopted minutes.
    """

    first: MinutesContent
    second: MinutesContent
    program: str = ""

    @property
    def symbol(self) -> str:
        """The document's symbol, which is that of the agreed minutes."""
        return self.first.symbol

    @property
    def language(self) -> str:
        """The document's language."""
        return self.first.language

    @property
    def group(self) -> str:
        """The working group's name."""
        return self.first.group

    @property
    def document_date(self) -> date:
        """The file's date of creation."""
        return self.first.document_date

    @property
    def sample(self) -> bool:
        """Whether meetings and delegates are invented."""
        return self.first.sample

    @property
    def is_copy(self) -> bool:
        """Whether the minutes are adopted: their originals stand, and this is for reading."""
        return self.first.state.stage is not Stage.DRAFT

    @property
    def columns(self) -> tuple[MinutesContent, MinutesContent]:
        """What stands left and what stands right: a language that runs from right to left has its place right.

        Of two that run alike the document's begins where both begin.
        """
        first, second = self.first, self.second
        return (second, first) if _rtl(first.language) else (first, second)

    def untranslated(self) -> dict[str, tuple[int, ...]]:
        """Return the numbers of the paragraphs that have no text in a language, by language; none of complete ones."""
        found = {
            content.language: tuple(number for number, _, p in content.numbered() if p.language)
            for content in (self.first, self.second)
        }
        return {language: numbers for language, numbers in found.items() if numbers}


def beside(first: MinutesContent, second: MinutesContent, program: str = "") -> BilingualContent:
    """Return bilingual minutes; nobody's name in the own script stands beside a column that has it anyway."""
    return BilingualContent(_unrepeated(first, second), _unrepeated(second, first), program)


def _rtl(language: str) -> bool:
    return language.partition("-")[0] in RIGHT_TO_LEFT


def _people(content: MinutesContent) -> list[Person]:
    listed = [delegate.person for delegation in content.delegations for delegate in delegation.delegates]
    heads = [head.person for head in content.heads] + [one.person for one in content.signatories]
    return [*heads, *content.chairs, *listed]


def _unrepeated(content: MinutesContent, other: MinutesContent) -> MinutesContent:
    names = {person.name for person in _people(other)}

    def known(person: Person) -> Person:
        there = any(name.endswith(person.native_name) for name in names)
        return replace(person, native_name="") if person.native_name and there else person

    def listed(delegation: Delegation) -> Delegation:
        delegates = tuple(replace(one, person=known(one.person)) for one in delegation.delegates)
        return replace(delegation, delegates=delegates)

    return replace(
        content,
        heads=tuple(replace(head, person=known(head.person)) for head in content.heads),
        chairs=tuple(known(person) for person in content.chairs),
        signatories=tuple(replace(one, person=known(one.person)) for one in content.signatories),
        delegations=tuple(listed(delegation) for delegation in content.delegations),
    )
