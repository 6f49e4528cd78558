"""Which stretches of a text are in another language than it, told by their script, for those who have it read out.

Names carry no language. An Arabic name in an English sentence is told by its script; whether it is Arabic or Urdu, by
its letters. What Latin letters stand in other scripts are taken for English if they make words, for symbols such as
PPHWG/2026/1/D.3 and abbreviations belong to no language and are left to the text around them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from secretariat.documents.typeset.characters import SOFT_HYPHEN
from secretariat.documents.typeset.fonts import COMMON, INHERITED, script
from secretariat.documents.typeset.lines import Line

_OF_SCRIPT = {"Hani": "zh", "Cyrl": "ru", "Grek": "el", "Hebr": "he", "Latn": "en"}
_SCRIPTS = {"ar": "Arab", "ur": "Arab", "fa": "Arab", "zh": "Hani", "ru": "Cyrl", "el": "Grek", "he": "Hebr"}
_SYMBOLIC = ("Latn", "Grek")  # scripts whose letters are signs and units too: mL, km, µ
_URDU = re.compile("[ٹڈڑںہھےۓگچپژکیۃۂۀ]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# By what letters of each script the text of another is told; only where these are found is there more to look for.
_LETTERS = {
    "Latn": "[a-zß-öø-ÿ]",
    "Arab": "[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]",
    "Hani": "[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]",
    "Cyrl": "[\u0400-\u052f]",
    "Grek": "[\u0370-\u03ff\u1f00-\u1fff]",
    "Hebr": "[\u0590-\u05ff]",
}


@dataclass(slots=True)
class Span:
    """A stretch in one language, "" for that of the text: its pieces as (line, piece), and what they say."""

    language: str
    places: list[tuple[int, int]] = field(default_factory=list)
    text: str = ""

    @property
    def spoken(self) -> str:
        """What is to be read out instead of what is painted: the text, where it is painted from right to left."""
        return " ".join(self.text.split()) if _RIGHT_TO_LEFT.search(self.text) else ""


def runs_right_to_left(text: str) -> bool:
    """Return whether anything in `text` runs from right to left."""
    return not text.isascii() and bool(_RIGHT_TO_LEFT.search(text))


def is_mixed(text: str, language: str) -> bool:
    """Return whether some of `text` may be in another language than `language`."""
    own = _script_of(language)
    if own == "Latn" and text.isascii():
        return False
    return bool(_others(own).search(text))


def spans(lines: Sequence[Line], language: str) -> list[Span]:
    """Return the stretches of a paragraph's lines in reading order, each in one language."""
    own = _script_of(language)
    places = [(number, place) for number, line in enumerate(lines) for place in range(len(line.pieces))]
    texts = [lines[number].pieces[place].shaped.text for number, place in places]
    found: list[Span] = []
    for (number, place), text, code in zip(places, texts, _languages(texts, own), strict=True):
        if not found or found[-1].language != code:
            found.append(Span(code))
        span = found[-1]
        if place == 0 and number and any(unit.spaces for unit in lines[number - 1].units[-1:]):
            span.text += " "
        span.places.append((number, place))
        span.text += text.replace(SOFT_HYPHEN, "")
    return found


def _languages(texts: Sequence[str], own: str) -> list[str]:
    """Return the language of each piece, "" for the text's own; spaces between two of one script belong to it."""
    scripts = [_script(text) for text in texts]
    codes = [""] * len(texts)
    start = 0
    while start < len(texts):
        code = scripts[start]
        if not code or code == own:
            start += 1
            continue
        stop = start + 1
        for place in range(stop, len(texts)):
            if scripts[place] == code:
                stop = place + 1
            elif scripts[place] or not texts[place].isspace():
                break
        said = "".join(texts[start:stop])
        if code not in _SYMBOLIC or sum(character.islower() for character in said) > 2:
            codes[start:stop] = [_language(code, said)] * (stop - start)
        start = stop
    return codes


def _language(code: str, text: str) -> str:
    if code == "Arab":
        return "ur" if _URDU.search(text) else "ar"
    return _OF_SCRIPT.get(code, "")


@lru_cache(maxsize=20_000)
def _script(text: str) -> str:
    """Return the script of the first letter, "" when there is none."""
    found = (script(character) for character in text)
    return next((code for code in found if code not in (COMMON, INHERITED)), "")


def _script_of(language: str) -> str:
    return _SCRIPTS.get(language.partition("-")[0], "Latn")


@lru_cache(maxsize=16)
def _others(own: str) -> re.Pattern[str]:
    return re.compile("|".join(letters for code, letters in _LETTERS.items() if code != own))
