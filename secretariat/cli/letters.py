"""The verb `letters`: drafts of what has to leave, for the mail program of whoever sends them. It sends nothing."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import Any

from secretariat.cli.endings import DONE
from secretariat.cli.login import login
from secretariat.cli.passphrase import key_for
from secretariat.domain.letters import LetterKind, OutboxLine
from secretariat.services import words
from secretariat.services.holding import open_to_write


def run(options: Namespace) -> int:
    """Write the letters of one kind that have to leave, enter them in the log, and name each file.

    Raises:
        RuleViolation: `language_not_of_group`, or what setting a document refuses.
        UnknownSymbol: there is no such group.
        StorageProblem: the database cannot be opened or written, or the folder cannot be written to.
    """
    kind = LetterKind(options.kind.replace("-", "_"))
    with open_to_write(options.file, login(), key=key_for(options.file)) as office:
        group = office.groups.by_symbol(options.group)
        letters = office.letters
        listed = letters.action_lists if kind is LetterKind.ACTION_LIST else letters.outbox
        lines = [line for line in listed(group.id, options.as_of) if line.kind is kind]
        if options.language:
            lines = [letters.in_language(line, options.language) for line in lines]
        going = [line for line in lines if line.person_id]
        composed = letters.compose(going)
        options.output.mkdir(parents=True, exist_ok=True)
        paths = letters.keep(composed, options.output).value if going else []
    held = [line for line in lines if not line.person_id]
    if options.json:
        written = [
            _record(letter.line, letter.subject, path) for letter, path in zip(composed, paths, strict=True)
        ]
        print(json.dumps([*written, *(_record(line) for line in held)], ensure_ascii=False, indent=1))
    else:
        _print(going, paths, held)
    return DONE


def _print(going: list[OutboxLine], paths: list[Path], held: list[OutboxLine]) -> None:
    for line, path in zip(going, paths, strict=True):
        print(words.label("cli.wrote", "en", path=path))
        for missing in line.missing:
            print(f"  {missing}")
    for line in held:
        print(words.label("letters_cli.held", "en", missing=" ".join(line.missing) or line.why))
    if not going and not held:
        print(words.label("letters_cli.nothing", "en"))


def _record(line: OutboxLine, subject: str = "", path: Path | None = None) -> dict[str, Any]:
    return {
        "kind": line.kind.value.replace("_", "-"),
        "to": line.who if line.person_id else None,
        "side": line.side,
        "language": line.language,
        "subject": subject,
        "why": line.why,
        "as_of": line.as_of.isoformat(),
        "encloses": list(line.encloses),
        "missing": list(line.missing),
        "path": str(path) if path else None,
    }
