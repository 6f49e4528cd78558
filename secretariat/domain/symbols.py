"""Symbols: how meetings, documents, decisions and action items are numbered and named.

`{BODY}/{YEAR}/{N}` is a meeting; below it `/2` a working document, `/INF.2` and `/CRP.1` other papers, `/AM` the agreed
minutes, `/D.3` a decision, `/A.7` an action item. `/Rev.1`, `/Add.1` and `/Corr.1` are suffixes to a paper's symbol. An
action item agreed between meetings is `{BODY}/{YEAR}/A.n`. (FIELD.md, "Symbols".)
"""

from __future__ import annotations

from secretariat.domain.papers import PaperSeries

# What stands before the number, after the symbol of the meeting or of the paper that is revised.
PAPER_MARKS = {
    PaperSeries.WORKING: "",
    PaperSeries.INFORMATION: "INF.",
    PaperSeries.CONFERENCE_ROOM: "CRP.",
    PaperSeries.REVISION: "Rev.",
    PaperSeries.ADDENDUM: "Add.",
    PaperSeries.CORRIGENDUM: "Corr.",
}


def meeting_symbol(body: str, year: int, number: int) -> str:
    """Return the symbol of the year's meeting `number`, such as `PPHWG/2026/1`."""
    return f"{body}/{year}/{number}"


def paper_beginning(base: str, series: PaperSeries) -> str:
    """Return what a paper's symbol begins with: `PPHWG/2026/1/INF.`; `base` is a meeting's or a paper's symbol."""
    return f"{base}/{PAPER_MARKS[series]}"


def paper_symbol(base: str, series: PaperSeries, number: int) -> str:
    """Return a paper's symbol, such as `PPHWG/2026/1/2`, or `PPHWG/2026/1/2/Rev.1` below another paper's."""
    return f"{paper_beginning(base, series)}{number}"


def minutes_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's agreed minutes."""
    return f"{meeting}/AM"


def summary_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's summary record."""
    return f"{meeting}/SR.1"


def decisions_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's record of decisions, of which each decision's symbol begins."""
    return f"{meeting}/D"


def actions_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's action table, of which each action item's symbol begins."""
    return f"{meeting}/A"


def agenda_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's provisional agenda."""
    return f"{meeting}/1"


def annotated_agenda_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's annotated agenda."""
    return f"{meeting}/1/Add.1"


def participants_symbol(meeting: str) -> str:
    """Return the symbol of a meeting's list of participants."""
    return f"{meeting}/INF.1"


def decision_symbol(meeting: str, number: int) -> str:
    """Return the symbol of a meeting's decision `number`."""
    return f"{meeting}/D.{number}"


def action_symbol(meeting: str, number: int) -> str:
    """Return the symbol of an action item; `meeting` is `{BODY}/{YEAR}` for one agreed between meetings."""
    return f"{meeting}/A.{number}"


def corrigendum_mark(number: int) -> str:
    """Return the end of a corrigendum's symbol, which stands beside what it corrects: `Corr.1`."""
    return f"Corr.{number}"


def corrigendum_symbol(minutes: str, number: int) -> str:
    """Return the symbol of a corrigendum to minutes, such as `PPHWG/2026/1/AM/Corr.1`."""
    return f"{minutes}/{corrigendum_mark(number)}"


def last_number(symbol: str) -> int:
    """Return the number at the end of a symbol: 7 for `PPHWG/2026/1/A.7`."""
    return int(symbol.rpartition("/")[2].rpartition(".")[2])


def file_stem(symbol: str, language: str) -> str:
    """Return a file name for a symbol, without suffix: `PPHWG-2026-1-AM-en`."""
    return f"{symbol.replace('/', '-')}-{language}"
