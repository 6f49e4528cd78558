"""The language and direction of the screen: `tr("New meeting")`, `day(date)`, `isolate(text)`.

    tr("{n} of {all}", n=3, all=7)                                      # places are named
    plural(n, "{n} meeting was planned.", "{n} meetings were planned.")
    STEPS = (mark("Enter the agreement"), …)                            # a table, translated where it is shown

English texts are the keys. A language's texts stand in `resources/translations/secretariat_<language>.ts`, for Qt
Linguist; `.ci/translations.py` takes in what `tr`, `plural` and `mark` name and compiles it. What is missing shows in
English.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.paths import resource

RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he"})

WINDOW_LANGUAGES = ("en", "fr", "ar", "ur", "zh")
"""The languages in which the window can be shown."""

LANGUAGE_NAMES = {"en": "English", "ar": "العربية", "fr": "Français", "ur": "اردو", "zh": "中文", "ru": "Русский",
                  "es": "Español", "de": "Deutsch", "fa": "فارسی", "pt": "Português", "tr": "Türkçe"}  # fmt: skip

ISOLATES = ("\u2066", "\u2067", "\u2068")

_TEXT, _NUMBER = "text", "number"
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
_LOCALES = {"ar": "ar_AE", "ur": "ur_PK", "zh": "zh_CN"}  # Western digits, and the months of most countries
_QT_LOCALES = {"zh": "zh_CN"}

_language = "en"
_ours: QTranslator | None = None
_qt: QTranslator | None = None  # Qt's own buttons, menus and dialogs
_english: dict[str, str] = {}  # what was translated, by its translation


def chosen(setting: str) -> str:
    """Return the language to show: that of the settings, else the first of the system's that there is, else English."""
    wanted = [setting] if setting else QLocale.system().uiLanguages()
    codes = [code.replace("_", "-").split("-")[0] for code in wanted]
    return next((code for code in codes if code in WINDOW_LANGUAGES), "en")


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
    QLocale.setDefault(locale())  # Qt's own numbers and names
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
    if found != text:
        _english[found] = text
    return _filled(found, values) if values else found


def english(text: str) -> str:
    """Return the English of a text that `tr` gave in the screen's language, as it is where none is known."""
    return _english.get(text, text)


def plural(number: int, one: str, other: str, /, **values: object) -> str:
    """Return the form for `number` in the screen's language, with `{n}` as the number. `one`, `other`: the English."""
    found = _ours.translate(_NUMBER, other, "", number) if _ours else ""
    return _filled(found or (one if number == 1 else other), {"n": number, **values})


def _filled(text: str, values: dict[str, object]) -> str:
    return _whole(text.format(**{k: _apart(v) if isinstance(v, str) else v for k, v in values.items()}))


def _apart(text: str) -> str:
    """Return a part of a text so that its order stays inside it: a date, a symbol, a name in another script."""
    foreign = is_rtl_language(_language) or any(bidirectional(char) in ("R", "AL") for char in text)
    return isolate(text) if foreign and text[:1] not in ISOLATES else text


def _whole(text: str) -> str:
    """Return a text that is read from right to left in such a language, whatever it begins with."""
    begun = not is_rtl_language(_language) or bidirectional(text[:1] or "R") in ("R", "AL")
    return text if begun else f"\u200f{text}"


def listed(items: Iterable[str]) -> str:
    """Return items in a row, with the comma of the screen's language."""
    return _row(items, tr(", "))


def joined(parts: Iterable[str]) -> str:
    """Return the parts of a line of second rank with a dot between them."""
    return _row(parts, "  ·  ")


def _row(parts: Iterable[str], between: str) -> str:
    there = [part for part in parts if part]
    return _whole(between.join(_apart(part) for part in there)) if len(there) > 1 else "".join(there)


def apply_direction(rtl: bool | None = None) -> None:
    """Lay the window out right to left when asked (`--rtl`) or when the screen's language is read so."""
    mirrored = _language in RIGHT_TO_LEFT if rtl is None else rtl
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )


def is_rtl_language(code: str) -> bool:
    """Return whether texts in `code` run from right to left."""
    return code.split("-")[0] in RIGHT_TO_LEFT


def language_name(code: str) -> str:
    """Return a language's name in that language."""
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def locale() -> QLocale:
    """Return Qt's names and numbers of the screen's language, with Western digits."""
    return QLocale(_LOCALES.get(_language, _language))


def month(number: int, *, short: bool = False) -> str:
    """Return the name of a month, as it stands in a date."""
    return locale().monthName(number, _SHORT if short or _language == "zh" else _LONG)


def weekday(value: date, *, short: bool = True) -> str:
    """Return the name of a date's day of the week: "Wed"."""
    return locale().standaloneDayName(value.isoweekday(), _SHORT if short else _LONG)


def day(value: date | None) -> str:
    """Return a date as the screen shows it ("2 Nov 2026"; Western digits in every language), "" for none."""
    if value is None:
        return ""
    return _date(_ordinal(value.day), value, tr("{day} {month} {year}"))


def days(first: date | None, last: date | None) -> str:
    """Return two dates and what lies between them ("10–11 Nov 2026"); the one there is, or "" for none."""
    if first is None or last is None or first == last:
        return day(first or last)
    if first.year != last.year:
        return tr("{first} – {last}").format(first=day(first), last=day(last))
    if first.month != last.month:
        pattern = tr("{first_day} {first_month} – {day} {month} {year}")
        places = {"first_day": _ordinal(first.day), "first_month": month(first.month, short=True)}
        return _date(_ordinal(last.day), last, pattern, **places)
    return _date(f"{_ordinal(first.day)}–{last.day}", last, tr("{day} {month} {year}"))


def day_month(value: date | None, *, short: bool = False) -> str:
    """Return a date without its year ("2 November" or "2 Nov"), "" for none."""
    if value is None:
        return ""
    return tr("{day} {month}").format(day=_ordinal(value.day), month=month(value.month, short=short))


def on_weekday(value: date, shown: str) -> str:
    """Return a date, as `shown`, with the day of the week of `value`: "Mon 2 Nov 2026"."""
    return tr("{weekday} {date}").format(weekday=weekday(value), date=shown)


def at_time(date_shown: str, clock_shown: str) -> str:
    """Return a date with a time or two behind it: "2 Nov 2026, 09:30"."""
    return tr("{date}, {time}").format(date=date_shown, time=clock_shown)


def moment(value: datetime | None) -> str:
    """Return a date with its time ("2 Nov 2026, 09:30"), "" for none."""
    return at_time(day(value.date()), f"{value:%H:%M}") if value else ""


def clock(begins: time | datetime, ends: time | datetime) -> str:
    """Return two times of a day, "09:30–12:00"; what comes first stands at the right where one reads from there.

    What takes no time has its beginning alone: "09:30".
    """
    if begins == ends:
        return isolate_ltr(f"{begins:%H:%M}")
    shown = f"{begins:%H:%M}–{ends:%H:%M}"
    return f"\u2067{shown}\u2069" if is_rtl_language(_language) else shown


def _date(days_shown: str, value: date, pattern: str, **places: str) -> str:
    # Without isolation: a date is one whole, which is isolated where it is put into a text.
    return pattern.format(day=days_shown, month=month(value.month, short=True), year=value.year, **places)


def _ordinal(number: int) -> str:
    return "1er" if number == 1 and _language == "fr" else str(number)


def isolate(text: str) -> str:
    """Return `text` set apart from the direction around it (U+2068 … U+2069, line by line)."""
    return "\n".join(f"\u2068{line}\u2069" for line in text.split("\n")) if text else ""


def isolate_ltr(text: str) -> str:
    """Return a date, number or symbol that reads left to right wherever it stands (U+2066 … U+2069)."""
    return f"\u2066{text}\u2069" if text else ""
