"""The phrase banks: how each operative verb is said in the languages that have one."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from secretariat.domain.verbs import PhraseBank


@lru_cache(maxsize=16)
def phrase_bank(language: str) -> PhraseBank | None:
    """Return the phrase bank of a language, None when there is none."""
    if not language.isalnum():
        return None
    file = files("resources").joinpath("phrases", f"{language}.toml")
    if not file.is_file():
        return None
    return PhraseBank.of(language, tomllib.loads(file.read_text("utf-8")))


def phrase_banks(languages: tuple[str, ...]) -> dict[str, PhraseBank]:
    """Return the phrase banks of those languages that have one."""
    found = {language: phrase_bank(language) for language in languages}
    return {language: bank for language, bank in found.items() if bank is not None}
