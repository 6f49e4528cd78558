"""What a party is called on the screen."""

from __future__ import annotations

from secretariat.domain.agreements import Party


def called(party: Party, language: str) -> str:
    """Return the short name of a party, its full name when it has none."""
    return party.short_name.best(language) or party.name.best(language)
