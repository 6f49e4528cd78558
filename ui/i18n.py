"""The language and direction of the screen: `tr("New meeting")`, `day(date)`, `isolate(text)`.

English texts are the keys. A language's texts stand in `resources/translations/<language>.toml`, one table `[ui]` of
English text → translation; what is missing there shows in English.
"""

from __future__ import annotations

import tomllib
from datetime import date, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from ui.paths import resource

RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he"})

LANGUAGE_NAMES = {"en": "English", "ar": "العربية", "fr": "Français", "ur": "اردو", "zh": "中文", "ru": "Русский",
                  "es": "Español", "de": "Deutsch", "fa": "فارسی", "pt": "Português", "tr": "Türkçe"}  # fmt: skip

_language = "en"
_catalogue: dict[str, str] = {}


def set_language(language: str) -> None:
    """Show the window's own texts in `language` from now on (widgets built before keep theirs)."""
    global _language, _catalogue  # one screen language per process, like Qt's own translators
    _language = language
    path = resource("translations", f"{language}.toml")
    _catalogue = tomllib.loads(path.read_text(encoding="utf-8")).get("ui", {}) if path.is_file() else {}


def language() -> str:
    """Return the language of the screen."""
    return _language


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the screen's language, with `{name}` places filled by `values`."""
    found = _catalogue.get(text, text)
    return found.format(**values) if values else found


def plural(number: int, one: str, other: str, /, **values: object) -> str:
    """Return `one` or `other` in the screen's language, with `{n}` as the number."""
    return tr(one if number == 1 else other, n=number, **values)


def apply_direction(app: QApplication, rtl: bool | None = None) -> None:
    """Lay the window out right to left when asked (`--rtl`) or when the screen's language is read so."""
    mirrored = _language in RIGHT_TO_LEFT if rtl is None else rtl
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)


def is_rtl_language(code: str) -> bool:
    """Return whether texts in `code` run from right to left."""
    return code.split("-")[0] in RIGHT_TO_LEFT


def language_name(code: str) -> str:
    """Return a language's name in that language."""
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def day(value: date | None) -> str:
    """Return a date as the screen shows it ("2 Nov 2026"; Western digits in every language), "" for none."""
    if value is None:
        return ""
    month = QLocale(_language).standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)
    return f"{value.day} {month} {value.year}"


def long_day(value: date | None) -> str:
    """Return a date in full ("2 November 2026"), "" for none."""
    if value is None:
        return ""
    return f"{value.day} {QLocale(_language).monthName(value.month)} {value.year}"


def moment(value: datetime | None) -> str:
    """Return a date with its time ("2 Nov 2026, 09:30"), "" for none."""
    return f"{day(value.date())}, {value:%H:%M}" if value else ""


def isolate(text: str) -> str:
    """Return `text` set apart from the direction around it (U+2068 … U+2069, line by line)."""
    return "\n".join(f"\u2068{line}\u2069" for line in text.split("\n")) if text else ""


def isolate_ltr(text: str) -> str:
    """Return a date, number or symbol that reads left to right wherever it stands (U+2066 … U+2069)."""
    return f"\u2066{text}\u2069" if text else ""
