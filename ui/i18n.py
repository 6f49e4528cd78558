"""The language and direction of the screen: `tr("New meeting")`, `day(date)`, `isolate(text)`.

    tr("{n} of {all}", n=3, all=7)                                      # places are named
    plural(n, "{n} meeting was planned.", "{n} meetings were planned.")
    STEPS = (mark("Enter the agreement"), …)                            # a table, translated where it is shown

English texts are the keys. A language's texts stand in `resources/translations/secretariat_<language>.ts`, for Qt
Linguist; `.ci/translations.py` takes in what `tr`, `plural` and `mark` name and compiles it. What is missing shows in
English.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.paths import resource

RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he"})

WINDOW_LANGUAGES = ("en", "fr", "ar", "ur", "zh")
"""The languages in which the window can be shown."""

LANGUAGE_NAMES = {"en": "English", "ar": "العربية", "fr": "Français", "ur": "اردو", "zh": "中文", "ru": "Русский",
                  "es": "Español", "de": "Deutsch", "fa": "فارسی", "pt": "Português", "tr": "Türkçe"}  # fmt: skip

_TEXT, _NUMBER = "text", "number"
_QT_LOCALES = {"zh": "zh_CN"}

_language = "en"
_ours: QTranslator | None = None
_qt: QTranslator | None = None  # Qt's own buttons, menus and dialogs


def set_language(language: str) -> None:
    """Show the window's own texts in `language` from now on (widgets built before keep theirs)."""
    global _language, _ours, _qt  # one screen language per process, like Qt's own translators
    app = QApplication.instance()
    for translator in (_ours, _qt):
        if app is not None and translator is not None:
            app.removeTranslator(translator)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _language = language
    _ours = _loaded(resource("translations", f"secretariat_{language}.qm"))
    _qt = _loaded(folder / f"qtbase_{_QT_LOCALES.get(language, language)}.qm")
    install()


def _loaded(path: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if path.is_file() and translator.load(str(path)) else None


def install() -> None:
    """Let Qt's own texts follow the language; for an application that was made after the language was set."""
    app = QApplication.instance()
    for translator in (_qt, _ours):  # what was installed last is asked first
        if app is not None and translator is not None:
            app.installTranslator(translator)


def language() -> str:
    """Return the language of the screen."""
    return _language


def mark(text: str) -> str:
    """Return `text` as it is: a text of a table, which the catalogue holds and `tr` translates where it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the screen's language, with `{name}` places filled by `values`."""
    found = (_ours.translate(_TEXT, text) if _ours else "") or text
    return found.format(**values) if values else found


def plural(number: int, one: str, other: str, /, **values: object) -> str:
    """Return the form for `number` in the screen's language, with `{n}` as the number. `one`, `other`: the English."""
    found = _ours.translate(_NUMBER, other, "", number) if _ours else ""
    return (found or (one if number == 1 else other)).format(n=number, **values)


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
