"""The window's texts for Qt Linguist: `resources/translations/secretariat_<language>.ts`.

    python .ci/translations.py update            take in what ui/ says now; what was translated stays
    python .ci/translations.py update --check    the same without writing: fails when something would change
    python .ci/translations.py left fr           what is not translated yet, as JSON, to be filled in
    python .ci/translations.py fill fr FILE      write the translations of a JSON or TOML file into the catalogue
    python .ci/translations.py release           compile to .qm what is older than its .ts

FILE holds source → translation; for a text with a number, source → list of forms, in the order that `left` says. It
may be any part of the catalogue. pyside6-lupdate does not know our `plural` with its two English forms, nor texts that
are marked in tables and translated later; this reads both from Python's own syntax tree. Contexts that are not ours are
left alone: `secretariat_ur.ts` has Qt's own buttons and menus, for Qt has no Urdu.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import string
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {
    "fr": ("one (0 and 1)", "other"),
    "ar": ("zero", "one", "two", "few (3 to 10)", "many (11 to 99)", "other (100 to 102 …)"),
    "ur": ("one", "other"),
    "zh": ("other",),
}
"""The languages, and the forms of a number in the order in which Qt wants them."""

LOCALES = {"zh": "zh_CN"}
TEXT, NUMBER = "text", "number"  # ui/i18n.py looks them up under these names


class Wrong(Exception):
    """Something that a person must mend."""


@dataclass
class Said:
    """One text of the window: where it stands, and its English singular when it has a number."""

    source: str
    one: str = ""
    files: list[str] = field(default_factory=list)

    @property
    def context(self) -> str:
        """The name under which ui/i18n.py looks it up."""
        return NUMBER if self.one else TEXT

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by in a catalogue."""
        return self.context, self.source


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update").add_argument("--check", action="store_true")
    verbs.add_parser("release")
    for verb in ("left", "fill"):
        added = verbs.add_parser(verb)
        added.add_argument("language", choices=FORMS)
        if verb == "fill":
            added.add_argument("file", type=Path)
    given = parser.parse_args(argv)
    try:
        if given.verb == "update":
            return update(check=given.check)
        if given.verb == "release":
            release()
        elif given.verb == "left":
            left(given.language)
        else:
            fill(given.language, given.file)
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


# What the window says.


def said() -> dict[tuple[str, str], Said]:
    """Return every text of ui/, in the order of the files."""
    found: dict[tuple[str, str], Said] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for source, one in _texts(ast.parse(path.read_text(encoding="utf-8")), name):
            text = found.setdefault((NUMBER if one else TEXT, source), Said(source, one))
            if text.one != one:
                raise Wrong(f"{name}: {source!r} has two singulars: {text.one!r} and {one!r}")
            if name not in text.files:
                text.files.append(name)
    return found


def _texts(tree: ast.AST, name: str) -> Iterator[tuple[str, str]]:
    calls = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        assert isinstance(call.func, ast.Name)
        where = f"{name}:{call.lineno}"
        if call.func.id in {"tr", "mark"} and call.args:
            wanted = list(_literals(call.args[0]))
            if call.func.id == "mark" and not wanted:
                raise Wrong(f"{where}: mark() wants a text as it stands")
            for text in wanted:
                yield text, ""
        elif call.func.id == "plural" and len(call.args) == 3:
            one, other = (list(_literals(arg)) for arg in call.args[1:])
            if name == "ui/i18n.py":
                continue
            if len(one) != 1 or len(other) != 1:
                raise Wrong(f"{where}: plural() wants both texts as they stand")
            yield other[0], one[0]


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


# The catalogues.


def path_of(language: str) -> Path:
    """Return where a language's catalogue lies."""
    return FOLDER / f"secretariat_{language}.ts"


def update(*, check: bool) -> int:
    """Take in what the window says into every catalogue; with `check`, say which ones would change, and return 1."""
    texts, changed = said(), 0
    for language in FORMS:
        path = path_of(language)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = _written(_taken_in(language, before, texts))
        if after != before:
            changed += 1
            if not check:
                FOLDER.mkdir(parents=True, exist_ok=True)
                path.write_text(after, encoding="utf-8")
            print(f"{path.relative_to(ROOT)}: {'is out of date' if check else 'updated'}")
    return 1 if check and changed else 0


def _taken_in(language: str, before: str, texts: dict[tuple[str, str], Said]) -> ET.Element:
    old = ET.fromstring(before) if before else ET.Element("TS")
    known = {
        (context.findtext("name"), message.findtext("source")): message
        for context in old.findall("context")
        for message in context.findall("message")
    }
    new = ET.Element("TS", version="2.1", language=LOCALES.get(language, language), sourcelanguage="en")
    for name in (TEXT, NUMBER):
        context = ET.SubElement(new, "context")
        ET.SubElement(context, "name").text = name
        for text in texts.values():
            if text.context == name:
                context.append(_message(text, language, known.get(text.key)))
        for (where, source), message in known.items():
            if where == name and (name, source) not in texts and _vanish(message):
                context.append(message)
    new.extend(
        context for context in old.findall("context") if context.findtext("name") not in {TEXT, NUMBER}
    )
    return new


def _message(text: Said, language: str, old: ET.Element | None) -> ET.Element:
    message = ET.Element("message")
    for file in text.files:
        ET.SubElement(message, "location", filename=file)
    ET.SubElement(message, "source").text = text.source
    if text.one:
        message.set("numerus", "yes")
        ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
    translation = old.find("translation") if old is not None else None
    if translation is None:
        translation = ET.Element("translation", type="unfinished")
        if text.one:
            translation.extend(ET.Element("numerusform") for _form in FORMS[language])
    elif translation.get("type") == "vanished":
        del translation.attrib["type"]
    message.append(translation)
    return message


def _vanish(message: ET.Element) -> bool:
    """Mark a text that the window no longer says; False when nobody had translated it."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    translation.set("type", "vanished")
    return True


def _written(root: ET.Element) -> str:
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


# Translating.


def left(language: str) -> None:
    """Print what is not translated: a text with "", a text with a number with one "" for each form."""
    root, wanted = ET.fromstring(path_of(language).read_text(encoding="utf-8")), {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            forms = [""] * len(FORMS[language]) if message.get("numerus") else ""
            wanted[message.findtext("source", "")] = forms
    print(json.dumps(wanted, ensure_ascii=False, indent=1))
    print(f"{len(wanted)} left; forms of a number: {', '.join(FORMS[language])}", file=sys.stderr)


def fill(language: str, file: Path) -> None:
    """Write translations into the catalogue; nothing is written when one of them does not fit its source."""
    data = file.read_text(encoding="utf-8")
    given = tomllib.loads(data) if file.suffix == ".toml" else json.loads(data)
    path = path_of(language)
    root, wrong, used = ET.fromstring(path.read_text(encoding="utf-8")), [], set()
    for message in root.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        forms = given.get(source)
        if not forms or translation is None or isinstance(forms, list) != bool(message.get("numerus")):
            continue
        used.add(source)
        wrong += [f"{source!r}: {fault}" for fault in faults(source, forms, language)]
        translation.attrib.pop("type", None)
        if isinstance(forms, list):
            for element, text in zip(translation.findall("numerusform"), forms, strict=False):
                element.text = text
        else:
            translation.text = forms
    wrong += [f"{source!r}: no such text" for source in given.keys() - used if given[source]]
    if wrong:
        raise Wrong("\n".join(wrong) + "\nNothing was written.")
    path.write_text(_written(root), encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(used)} written")


def faults(source: str, translation: str | list[str], language: str) -> list[str]:
    """Return what is wrong with a translation: its places, its access key, the number of its forms."""
    texts = translation if isinstance(translation, list) else [translation]
    found = []
    if isinstance(translation, list) and len(texts) != len(FORMS[language]):
        found.append(f"{len(texts)} forms in place of {len(FORMS[language])} ({', '.join(FORMS[language])})")
    for text in texts:
        missing, more = places(source) - places(text), places(text) - places(source)
        if isinstance(translation, list):
            missing -= {"n"}  # a form for one or two may say so in words
        if missing or more:
            found.append(f"{text!r} has other places than the English")
        if not text.strip():
            found.append("an empty text")
        if access_keys(source) != access_keys(text):
            found.append(f"{text!r} wants {'one' if access_keys(source) else 'no'} & for the access key")
    return found


def places(text: str) -> set[str]:
    """Return the names of the places in a text; it raises ValueError where braces do not pair."""
    return {name for _literal, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


def access_keys(text: str) -> int:
    """Return how many letters are marked with & as access keys."""
    return text.replace("&&", "").count("&")


# Compiling.


def release() -> None:
    """Compile each catalogue to .qm, where it is not newer already."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / "lrelease"
    for language in FORMS:
        source = path_of(language)
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            part = target.with_suffix(f".{os.getpid()}")  # tests run beside each other
            subprocess.run([lrelease, "-silent", source, "-qm", part], check=True)
            os.replace(part, target)


if __name__ == "__main__":
    sys.exit(main())
