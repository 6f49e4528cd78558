"""The verb `import`: an old table of action items shown as it would be taken over, and taken over."""

from __future__ import annotations

import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from secretariat.cli.backups import before_import
from secretariat.cli.endings import DONE
from secretariat.cli.login import login
from secretariat.cli.parser import WrongUsage
from secretariat.cli.passphrase import key_for
from secretariat.cli.table import lay_out
from secretariat.domain.changes import Kind
from secretariat.domain.folding import fold
from secretariat.domain.import_days import DayOrder
from secretariat.domain.imports import Choices, ImportField, PlannedRow, Preview, RowState, Table
from secretariat.services import words
from secretariat.services.holding import open_to_read, open_to_write
from secretariat.services.import_sentences import about
from secretariat.services.office import Office

_ORDERS = {"dmy": DayOrder.DAY_FIRST, "mdy": DayOrder.MONTH_FIRST}
_NO_FIELD = ("", "-", "none")


def run(options: Namespace) -> int:
    """Show what an import would do, and with `--accept` do it for the rows that are new and without a problem.

    Raises:
        WrongUsage: `--map` or `--table` names what is not there.
        RuleViolation: the table cannot be read, a date in it can be two, or no row would be entered.
        UnknownSymbol: there is no such group.
        StorageProblem: a file cannot be opened or read.
    """
    opened = open_to_write if options.accept else open_to_read
    with opened(options.file, login(), key=key_for(options.file)) as office:
        group = office.groups.by_symbol(options.group)
        table = _table(office.imports.read(options.table_file), options.table)
        choices = _choices(office.imports.guess(group.id, table), table, options)
        shown = office.imports.preview(group.id, table, choices)
        imported = None
        if options.accept:
            before_import(options.file)
            imported = office.imports.accept(group.id, table, choices, shown).value
        symbols = imported.symbols if imported else ()
        if options.json:
            print(json.dumps(_records(office, shown, symbols), ensure_ascii=False, indent=1))
            return DONE
        _print(office, table, choices, shown)
        if imported is None:
            print(words.label("cli.import.nothing_written", "en"))
            return DONE
        _print_left_out(shown)
        if imported.person_ids:
            print(words.plural("cli.import.persons", len(imported.person_ids), "en"))
        first, last = symbols[0], symbols[-1]
        named = first if first == last else f"{first} … {last}"
        print(words.plural("cli.import.done", len(symbols), "en", symbols=named))
    return DONE


def _table(tables: Sequence[Table], wanted: str | None) -> Table:
    found = [table for table in tables if wanted in (None, table.place)]
    if not found:
        places = ", ".join(sorted(table.place for table in tables))
        raise WrongUsage(words.label("cli.import.table_unknown", "en", name=tables[0].name, tables=places))
    return found[0]


def _choices(guessed: Choices, table: Table, options: Namespace) -> Choices:
    fields = list(guessed.fields)
    for text in options.map:
        place, field = _mapped(text, table)
        fields = [None if known is field and known is not None else known for known in fields]
        fields[place] = field
    return replace(
        guessed,
        fields=tuple(fields),
        as_of=options.as_of or guessed.as_of,
        agreed_on=options.agreed_on,
        day_order=_ORDERS.get(options.dates),
        new_people=options.new_people,
    )


def _mapped(text: str, table: Table) -> tuple[int, ImportField | None]:
    """Return the column and the field of "Deadline=due_on" or "3=title"."""
    column, _, field = text.rpartition("=")
    names = [fold(heading) for heading in table.columns]
    known = {member.value for member in ImportField}
    if fold(column) in names and fold(column):
        place = names.index(fold(column))
    elif column.strip().isdecimal() and 1 <= int(column) <= len(names):
        place = int(column) - 1
    else:
        place = -1
    field = field.strip().lower()
    if place < 0 or field not in {*known, *_NO_FIELD}:
        fields = ", ".join([*sorted(known), "none"])
        raise WrongUsage(words.label("cli.import.map_unreadable", "en", text=text, fields=fields))
    return place, ImportField(field) if field in known else None


def _print(office: Office, table: Table, choices: Choices, shown: Preview) -> None:
    for place, (heading, field) in enumerate(zip(table.columns, choices.fields, strict=True), 1):
        named = words.word(field, "en") if field else words.label("cli.import.no_field", "en")
        print(words.label("cli.import.column", "en", place=place, heading=heading, field=named))
    print()
    headings = [words.label(f"cli.import.{name}", "en") for name in ("row", "state")]
    headings += [words.label(f"cli.column.{name}", "en") for name in ("title", "status", "percent")]
    headings += [words.label(f"cli.column.{name}", "en") for name in ("responsible", "due_on")]
    headings.append(words.label("cli.import.remark", "en"))
    known = office.lists.names(Kind.PERSON, "en")
    cells = [_understood(row, shown, known) for row in shown.rows]
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    right = [True, False, False, False, True, False, False, False]
    print("\n".join(lay_out(headings, cells, right, width)))
    print()
    counts = {state.value: shown.count(state) for state in RowState}
    print(
        words.plural(
            "cli.import.plan",
            len(shown.rows),
            "en",
            taken=len(shown.taken),
            as_of=choices.as_of.isoformat(),
            **counts,
        )
    )


def _understood(row: PlannedRow, shown: Preview, known: dict[int, str]) -> list[str]:
    """Return what a row is taken to say, cell by cell."""
    draft = row.draft
    return [
        str(row.number),
        words.word(row.state, "en"),
        draft.title.best("en"),
        words.word(draft.status, "en"),
        str(draft.percent),
        _person(draft.responsible_id, shown, known),
        draft.due_on.isoformat() if draft.due_on else "",
        about(row, "en"),
    ]


def _person(person_id: int | None, shown: Preview, known: dict[int, str]) -> str:
    if person_id is not None and person_id < 0:
        return shown.new_people[-person_id - 1].name
    return known.get(person_id or 0, "")


def _print_left_out(shown: Preview) -> None:
    for row in shown.rows:
        if not row.take:
            print(words.label("cli.import.left_out", "en", row=row.number, reason=about(row, "en")))


def _records(office: Office, shown: Preview, symbols: Sequence[str]) -> list[dict[str, Any]]:
    """Return the rows as objects; `symbol` is that of the item which a row became, empty before and without one."""
    names = {kind: office.lists.names(kind, "en") for kind in (Kind.PARTY, Kind.AREA, Kind.PERSON)}
    given = iter(symbols)
    return [_record(row, shown, names, next(given, "") if row.take else "") for row in shown.rows]


def _record(row: PlannedRow, shown: Preview, names: dict[Any, dict[int, str]], symbol: str) -> dict[str, Any]:
    draft = row.draft
    return {
        "row": row.number,
        "state": row.state.value,
        "taken": row.take,
        "symbol": symbol,
        "reference": draft.reference,
        "title": draft.title.best("en"),
        "area": names[Kind.AREA].get(draft.area_id or 0, ""),
        "side": names[Kind.PARTY].get(draft.lead_party_id or 0, ""),
        "responsible": _person(draft.responsible_id, shown, names[Kind.PERSON]),
        "counterpart": _person(draft.counterpart_id, shown, names[Kind.PERSON]),
        "agreed_on": draft.agreed_on.isoformat(),
        "original_due_on": draft.original_due_on.isoformat() if draft.original_due_on else None,
        "due_on": draft.due_on.isoformat() if draft.due_on else None,
        "status": draft.status.value,
        "percent": draft.percent,
        "text": draft.text.best("en"),
        "problems": [problem.code for problem in row.problems],
        "duplicate_of": row.duplicate.symbol if row.duplicate else "",
        "remark": about(row, "en"),
    }
