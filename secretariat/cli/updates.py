"""The verb `updates`: forms out to those who carry out action items, and a reply shown or taken in."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import Any

from secretariat.cli.backups import before_import
from secretariat.cli.endings import DONE, REFUSED, say
from secretariat.cli.login import login
from secretariat.cli.passphrase import key_for
from secretariat.domain.update_preview import CellState, Value
from secretariat.services import words
from secretariat.services.holding import open_to_read, open_to_write
from secretariat.services.update_forms import check_language
from secretariat.services.update_replies import ReceivedUpdates
from secretariat.services.update_words import cell_words, fault_sentence, value_text


def run(options: Namespace) -> int:
    """Do what `updates export` or `updates import` says.

    Raises:
        RuleViolation: a rule forbids it, or the reply is refused as a whole.
        UnknownSymbol: there is no such group.
        StorageProblem: a file cannot be opened, read or written.
    """
    return _export(options) if options.direction == "export" else _import(options)


def _export(options: Namespace) -> int:
    """Write the form of everybody who has something to report, in the round that is open or else in a new one."""
    with open_to_write(options.file, login(), key=key_for(options.file)) as office:
        group = office.groups.by_symbol(options.group)
        usual = "en" if "en" in group.languages else group.languages[0]
        language = options.language or usual
        check_language(group, language)  # before a round is begun for nothing
        options.output.mkdir(parents=True, exist_ok=True)
        round_ = office.updates.open_round(group.id)
        moved = round_ is not None and options.until not in (None, round_.until)
        if round_ is None or moved:  # `begin` refuses another day while a round is open
            round_ = office.updates.begin(group.id, options.until).value
        made = office.updates.write_forms(round_.id, options.output, language).value
    for form in made:
        print(words.label("cli.wrote", "en", path=form.written.path))
    return DONE


def _import(options: Namespace) -> int:
    """Show a reply, and with `--accept` take it in when nothing is wrong with it and nothing is to be decided."""
    opened = open_to_write if options.accept else open_to_read
    with opened(options.file, login(), key=key_for(options.file)) as office:
        received = office.updates.receive(options.form)
        refused, undecided = bool(received.all_faults), options.accept and bool(received.conflicts)
        taking = options.accept and not refused and not undecided
        if options.json:
            print(json.dumps(_records(received, options.language, taking), ensure_ascii=False, indent=1))
        else:
            _print(received, options.language)
        if taking:
            before_import(options.file)
            reply = office.updates.accept(received).value
            if not options.json:
                counts = {"taken": reply.taken, "passed": reply.passed_over}
                print(words.label("updates_cli.taken", options.language, **counts))
    if refused:
        say(words.label("updates_cli.refused", "en"))
    elif undecided:
        say(words.label("updates_cli.conflict", "en", symbols=", ".join(received.conflicts)))
    return REFUSED if refused or undecided else DONE


def _print(received: ReceivedUpdates, language: str) -> None:
    said = {"person": received.person, "revision": received.form.revision, "day": received.day.isoformat()}
    print(words.label("updates_cli.reply", language, **said))
    if received.late:
        print(words.label("updates_cli.late", language))
    for fault in received.all_faults:
        print(fault_sentence(fault, language))
    said_any = False
    for row in received.rows:
        for cell in row.cells:
            if cell.state is not CellState.UNCHANGED:
                symbol, said_any = row.sent.symbol, True
                print(words.label("updates_cli.cell", language, symbol=symbol, **cell_words(cell, language)))
        becomes = row.becomes(row.suggested) if row.suggested else None
        if becomes:
            stands: dict[str, Any] = {
                "status": value_text(becomes.status, language),
                "percent": becomes.percent,
                "due": value_text(becomes.due_on, language),
            }
            print(words.label("updates_cli.becomes", language, symbol=row.sent.symbol, **stands))
    if not said_any and not received.all_faults:
        print(words.label("updates_cli.nothing", language))


def _records(received: ReceivedUpdates, language: str, taking: bool) -> list[dict[str, Any]]:
    """Return an object for each cell that came back, and one for each fault."""
    records: list[dict[str, Any]] = [
        {"symbol": fault.symbol or None, "fault": fault.kind.value, "says": fault_sentence(fault, language)}
        for fault in received.all_faults
    ]
    for row in received.rows:
        for cell in row.cells:
            records.append(
                {
                    "symbol": row.sent.symbol,
                    "column": cell.column.value,
                    "old": _plain(cell.old),
                    "new": _plain(cell.new),
                    "now": _plain(cell.now),
                    "state": cell.state.value,
                    "taken": taking and cell.column in row.suggested,
                }
            )
    return records


def _plain(value: Value) -> str | int | None:
    return value if value is None or isinstance(value, str | int) else value.isoformat()
