"""The dictionaries of the spell-check: those of the system, the user's own words, and the names of the open databases.

    dictionaries = Dictionaries(store.folder / "dictionaries")
    dictionaries.is_right("recieved", "en")         # True while the dictionary is being read; `changed` follows
    dictionaries.suggestions("recieved", "en")

Without the library (enchant), or without a dictionary for a language, every word of it counts as right.
"""

from __future__ import annotations

import logging
import os
from codecs import BOM_UTF8
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from secretariat import private
from secretariat.domain.addresses import Place
from ui.jobs import Background
from ui.spelling_words import forms, key, words

log = logging.getLogger(__name__)

MOST_SUGGESTIONS = 6
_current: Dictionaries | None = None

_USUAL = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ru": "ru_RU", "pt": "pt_PT", "de": "de_DE"}
"""Which of several is taken when the computer's own is not among them; for English that of the United Nations."""


class Dictionaries(QObject):
    """Judges words.

    Args:
        folder: where the user's words stand, a file of UTF-8 lines for each language.
        enabled: whether any word is judged at all.

    Signals:
        changed: words may be judged otherwise than before.
    """

    changed = Signal()

    def __init__(self, folder: Path, *, enabled: bool = True) -> None:
        super().__init__()
        self.folder, self.enabled = folder, enabled
        self._reading = Background(self)
        self._installed: dict[str, str] | None = None
        self._loaded: dict[str, Any] = {}
        self._asked: set[str] = set()
        self._own: dict[str, frozenset[str]] = {}
        self._ignored: set[str] = set()
        self._names: dict[Place, frozenset[str]] = {}
        self._judged: dict[tuple[str, str], bool] = {}

    # What there is.

    def installed(self) -> dict[str, str]:
        """Return the name of the dictionary for each language that has one: `{"en": "en_GB"}`."""
        if self._installed is None:
            self._installed = _chosen(_found())
        return self._installed

    def look_again(self) -> None:
        """Look once more for what is installed."""
        self._installed = None
        self._renew()

    def set_enabled(self, enabled: bool) -> None:
        """Judge words from now on, or find all of them right."""
        if enabled != self.enabled:
            self.enabled = enabled
            self._renew()

    def close(self) -> None:
        """Wait for what is being read (the program ends)."""
        self._reading.close()

    # Judging.

    def is_right(self, word: str, language: str) -> bool:
        """Return whether a word is spelt right; in any language when `language` is ""."""
        judged = self._judged.get((word, language))
        if judged is None:
            if not all(self._is_ready(code) for code in self._codes(language)):
                return True
            judged = self._judged[word, language] = self._judge(word, language)
        return judged

    def suggestions(self, word: str, language: str) -> list[str]:
        """Return what may have been meant, the most likely first."""
        found: dict[str, None] = {}
        for code in self._codes(language):
            if self._read(code) is not None:
                found |= dict.fromkeys(_suggested(self._read(code), word))
        return list(found)[:MOST_SUGGESTIONS]

    def read_now(self, language: str) -> None:
        """Have the dictionaries of a language read before this returns."""
        for code in self._codes(language):
            self._read(code)

    # Words that are right too.

    def add(self, word: str, language: str) -> None:
        """Put a word into the user's own dictionary of a language, for good."""
        code = language.partition("-")[0] or next(iter(self._codes(language)), "en")
        path = self.path(code)
        try:
            stored, unreadable = _stored(path)  # another program may have added words meanwhile
            self._own[code] = frozenset({*stored, *self._own.get(code, ()), key(word)})
            private.folder(self.folder)
            if unreadable:
                os.replace(path, _aside(path))
            private.write(path, "".join(f"{one}\n" for one in sorted(self._own[code])).encode())
        except OSError:  # a file that cannot be read is not written over
            self._own[code] = self._own_words(code) | {key(word)}
            log.warning("The user's words could not be written to %s.", path, exc_info=True)
        self._renew()

    def ignore(self, word: str) -> None:
        """Find a word right until the program ends."""
        self._ignored.add(key(word))
        self._renew()

    def know(self, source: Place, texts: Iterable[str]) -> None:
        """Find the words of these names right, instead of those that the database `source` had before."""
        known = frozenset(key(word.text) for text in texts for word in words(text, ""))
        if known != self._names.get(source, frozenset()):
            self._names[source] = known
            self._renew()

    def path(self, language: str) -> Path:
        """Return the file of the user's own words in a language."""
        return self.folder / f"{language}.txt"

    # Steps.

    def _codes(self, language: str) -> list[str]:
        """Return the languages whose dictionaries judge a text in `language`."""
        code = language.partition("-")[0]
        return [own for own in self.installed() if not code or own == code] if self.enabled else []

    def _judge(self, word: str, language: str) -> bool:
        codes = self._codes(language)
        tried = forms(word)
        known = any(key(form) in self._ignored for form in tried)
        known = known or any(key(form) in names for names in self._names.values() for form in tried)
        known = known or any(key(form) in self._own_words(code) for code in codes for form in tried)
        judges = [judge for judge in map(self._read, codes) if judge is not None]
        return known or not judges or any(_has(judge, word) for judge in judges)

    def _own_words(self, code: str) -> frozenset[str]:
        if code not in self._own:
            try:
                self._own[code], _ = _stored(self.path(code))
            except OSError:
                log.warning("The user's words in %s could not be read.", self.path(code), exc_info=True)
                self._own[code] = frozenset()
        return self._own[code]

    def _is_ready(self, code: str) -> bool:
        if code not in self._loaded and code not in self._asked:
            self._asked.add(code)  # a tenth of a second and more: beside the window's work
            name = self.installed()[code]
            self._reading.run(lambda: _opened(name), lambda judge: self._take(code, judge))
        return code in self._loaded

    def _take(self, code: str, judge: Any) -> None:
        if code not in self._loaded:
            self._loaded[code] = judge
            self._renew()

    def _read(self, code: str) -> Any:
        if code not in self._loaded:
            self._loaded[code] = _opened(self.installed()[code])
        return self._loaded[code]

    def _renew(self) -> None:
        self._judged.clear()
        self.changed.emit()


def use(dictionaries: Dictionaries | None) -> None:
    """Judge words by these dictionaries, in editors that are made from now on; by none: no word is marked."""
    global _current  # one per process, like the theme
    _current = dictionaries


def current() -> Dictionaries | None:
    """Return the dictionaries in use."""
    return _current


def _stored(path: Path) -> tuple[frozenset[str], bool]:
    """Return the words of a file, and whether some lines of it are no UTF-8.

    Raises:
        OSError: the file is there and cannot be read.
    """
    try:
        lines = path.read_bytes().removeprefix(BOM_UTF8).splitlines()
    except FileNotFoundError:
        return frozenset(), False
    found, unreadable = set(), False
    for line in lines:
        try:
            found.add(key(line.decode().strip()))
        except UnicodeDecodeError:
            unreadable = True
    return frozenset(found - {""}), unreadable


def _aside(path: Path) -> Path:
    """Return a name that is free, for a file with lines that cannot be read."""
    names = (path.with_suffix(f".unreadable{number or ''}") for number in count())
    return next(name for name in names if not name.exists())


def _found() -> list[str]:
    try:
        import enchant
    except (ImportError, OSError):  # the library of the system is missing: the spell-check is off
        log.info("There is no spell-check: enchant is not installed.")
        return []
    return list(enchant.list_languages())


def _chosen(names: Iterable[str]) -> dict[str, str]:
    """Return one dictionary for each language: the computer's own, the usual one, else the first by name."""
    here = QLocale.system().name()
    chosen: dict[str, str] = {}
    for name in sorted(names):
        code = name.partition("_")[0]
        if code not in chosen or name == here or (name == _USUAL.get(code) and chosen[code] != here):
            chosen[code] = name
    return chosen


def _opened(name: str) -> Any:
    import enchant

    try:
        # A broker of its own, so that one can be read in a thread while another one judges.
        return enchant.Broker().request_dict(name)
    except enchant.errors.Error:
        log.warning("The dictionary %s could not be read.", name, exc_info=True)
        return None


def _has(judge: Any, word: str) -> bool:
    import enchant

    try:
        return bool(judge.check(word))
    except (ValueError, enchant.errors.Error):  # what it cannot judge is not marked
        return True


def _suggested(judge: Any, word: str) -> list[str]:
    import enchant

    try:
        return list(judge.suggest(word))
    except (ValueError, enchant.errors.Error):
        return []
