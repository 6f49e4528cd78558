"""Reading the tables from which the sample is made."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from secretariat.domain.text import Block, LocalizedRich, LocalizedText, RichText, Run

Table = Mapping[str, Any]


def read(name: str) -> Table:
    """Return one of the sample's files."""
    return tomllib.loads((files("resources") / "sample" / f"{name}.toml").read_text(encoding="utf-8"))


def text(table: Table, name: str) -> LocalizedText:
    """Return a text of a table by language; a plain one is English."""
    value = table.get(name, {})
    return LocalizedText({"en": value} if isinstance(value, str) else value)


def body(table: Table) -> LocalizedRich:
    """Return the text of a paragraph by language: plain, or runs with bold (`b`) and italic (`i`)."""
    texts = {}
    for language, said in table.items():
        if isinstance(said, str):
            texts[language] = RichText.of(said)
        else:
            runs = (Run(run["t"], run.get("b", False), run.get("i", False)) for run in said)
            texts[language] = RichText((Block(tuple(runs)),))
    return LocalizedRich(texts)
