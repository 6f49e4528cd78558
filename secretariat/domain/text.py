"""Text as the user typed it: in several languages, with bold and italic, and free of what nothing can show.

Minutes are stored as runs, never as Markdown or HTML: both lose text on the way through an editor.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he"})
_SCRIPTS = {"ar": "Arab", "ur": "Arab", "fa": "Arab", "he": "Hebr", "zh": "Hani", "ru": "Cyrl"}
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# The last two code points of every plane are noncharacters, as are U+FDD0 to U+FDEF.
_PLANE_ENDS = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_CONTROLS = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_PLANE_ENDS}]")
_LINE_ENDS = re.compile(r"\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")


def clean(text: str) -> str:
    """Return `text` with line ends as LF and control characters replaced visibly.

    C0 controls become their picture (U+2400…), DEL becomes U+2421; C1 controls, lone surrogates and noncharacters
    become U+FFFD. Tab and LF stay. XML 1.0 (section 2.2) and SQLite's text could not carry them unharmed.
    """
    # Most texts have none of them, and this is asked of every text that is read: nothing in them needs to be looked at.
    if text.isprintable() or text.replace("\n", "").isprintable():
        return text

    def picture(match: re.Match[str]) -> str:
        code = ord(match.group())
        if code < 0x20:
            return chr(0x2400 + code)
        return "\u2421" if code == 0x7F else REPLACEMENT

    return _CONTROLS.sub(picture, _LINE_ENDS.sub("\n", text))


def script_of(language: str) -> str:
    """Return the script (ISO 15924) in which a language is written; "Latn" where nothing else is known."""
    return _SCRIPTS.get(language.partition("-")[0], "Latn")


class LocalizedText(Mapping[str, str]):
    """An immutable map from language code (BCP 47, such as `en`, `ar`) to text; empty texts are left out."""

    __slots__ = ("_texts",)

    def __init__(
        self, texts: Mapping[str, str] | Iterable[tuple[str, str]] = (), /, **languages: str
    ) -> None:
        cleaned = {code: clean(text) for code, text in {**dict(texts), **languages}.items()}
        self._texts = {code: text for code, text in cleaned.items() if text}

    def __getitem__(self, language: str) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        return f"LocalizedText({self._texts!r})"

    def __str__(self) -> str:
        return self.best("en")

    def best(self, language: str) -> str:
        """Return the text in `language`, else in English, else in the first language there is, else an empty string."""
        if language in self._texts:
            return self._texts[language]
        return self._texts.get("en") or next(iter(self._texts.values()), "")

    def best_language(self, language: str) -> str:
        """Return the language of the text that `best` gives, so that a fallback can be shown as such."""
        if language in self._texts or not self._texts:
            return language
        return "en" if "en" in self._texts else next(iter(self._texts))

    def put(self, language: str, text: str) -> LocalizedText:
        """Return a copy with `text` in `language`; an empty text removes that language."""
        return LocalizedText({**self._texts, language: text})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a paragraph: runs in reading order."""

    runs: tuple[Run, ...] = ()

    @property
    def plain(self) -> str:
        """The block's text without styles."""
        return "".join(run.text for run in self.runs)


class RichText(tuple[Block, ...]):
    """The blocks of one paragraph in one language."""

    __slots__ = ()

    @property
    def plain(self) -> str:
        """The text without styles, blocks separated by LF."""
        return "\n".join(block.plain for block in self)

    @classmethod
    def of(cls, text: str) -> RichText:
        """Return plain `text` as blocks, one for each line."""
        lines = clean(text).split("\n") if text else []
        return cls(Block((Run(line),) if line else ()) for line in lines)

    def cleaned(self) -> RichText:
        """Return the blocks with cleaned text and without empty runs."""
        return RichText(
            Block(tuple(Run(clean(run.text), run.bold, run.italic) for run in block.runs if run.text))
            for block in self
        )

    def to_data(self) -> list[list[dict[str, Any]]]:
        """Return the blocks as JSON values: `[[{"t": text, "b": true, "i": true}, …], …]`, false styles left out."""
        return [[_run_data(run) for run in block.runs] for block in self]

    @classmethod
    def from_data(cls, data: Iterable[Iterable[Mapping[str, Any]]]) -> RichText:
        """Read what `to_data` wrote, cleaning the text."""
        return cls(
            Block(tuple(Run(clean(r["t"]), bool(r.get("b")), bool(r.get("i"))) for r in block if r["t"]))
            for block in data
        )


def _run_data(run: Run) -> dict[str, Any]:
    data: dict[str, Any] = {"t": run.text}
    if run.bold:
        data["b"] = True
    if run.italic:
        data["i"] = True
    return data


class LocalizedRich(Mapping[str, RichText]):
    """An immutable map from language code to the blocks of one paragraph; cleaned, and without empty texts."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, RichText] | None = None) -> None:
        cleaned = {code: text.cleaned() for code, text in (texts or {}).items()}
        self._texts = {code: text for code, text in cleaned.items() if text.plain.strip()}

    @classmethod
    def of(cls, **languages: str) -> LocalizedRich:
        """Return plain texts by language as rich ones."""
        return cls({code: RichText.of(text) for code, text in languages.items()})

    def __getitem__(self, language: str) -> RichText:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        return f"LocalizedRich({self._texts!r})"

    def put(self, language: str, text: RichText) -> LocalizedRich:
        """Return a copy with `text` in `language`; an empty text removes that language."""
        return LocalizedRich({**self._texts, language: text})

    def best(self, language: str) -> RichText:
        """Return the text in `language`, else in English, else in the first language there is."""
        return (
            self._texts.get(language) or self._texts.get("en") or next(iter(self._texts.values()), RichText())
        )

    @property
    def plain(self) -> LocalizedText:
        """The texts without styles."""
        return LocalizedText({code: text.plain for code, text in self._texts.items()})


def plain_line(text: str) -> str:
    """Return a text with digits of every script as ASCII, without marks of direction and with single spaces."""
    kept = []
    for character in text:
        category = unicodedata.category(character)
        if category == "Nd":
            kept.append(str(unicodedata.decimal(character)))
        elif category != "Cf":
            kept.append(" " if category[0] in "ZC" else character)
    return " ".join("".join(kept).split())
