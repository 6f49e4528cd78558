"""SQL text by which lists are sorted: an index helps only a statement that has its very expression, without parameters.

With `trusted_schema=OFF` SQLite refuses `json_extract` in an index, so titles are cut out of their JSON, which is
canonical: no white space, and only quotation marks, backslashes and control characters escaped. On a server the same
is a function of the register, see `server_schema.py`.
"""

from __future__ import annotations

from secretariat.database.sql import Spelled

SYMBOL_ORDER = ("symbol = ''", "rtrim(symbol, '0123456789')")
"""Those without a symbol come last, the others by what stands before the number."""

TITLE_LANGUAGES = ("en", "fr", "ar", "ur", "zh")
"""The languages of the window, in which lists of any length are sorted by their titles at once."""


def title_in(language: str) -> Spelled:
    """Return SQL for an action item's title in one of `TITLE_LANGUAGES`, without the quotation marks in it."""
    plain = "replace(title, '\\\"', '')"
    begins = f'instr({plain}, \'"{language}":"\') + {len(language) + 4}'
    cut = f"substr({plain}, {begins}, instr(substr({plain}, {begins}), '\"') - 1) COLLATE NOCASE"
    # An index of PostgreSQL's takes 2,704 bytes at most; behind so many letters titles are in any order.
    return Spelled(cut, f"left(ascii_lower(title_in(title, '{language}')), 300)")


def has_title_in(language: str) -> Spelled:
    """Return SQL for whether an action item has a title in one of `TITLE_LANGUAGES`."""
    has = f'instr(title, \'"{language}":"\') > 0'
    return Spelled(has, has)
