"""What can be said on the command line. It is stable: scripts rely on it. Building it imports no service."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from secretariat.domain.addresses import Place, ServerAddress, address, is_address
from secretariat.domain.dates import parse_date
from secretariat.domain.errors import RuleViolation, StorageProblem

LISTINGS = {
    "groups": "working groups",
    "meetings": "meetings",
    "actions": "action items",
    "decisions": "the register of decisions",
    "focal-points": "focal points, with the places that nobody holds",
}
KINDS = ("agreed", "bilingual", "summary", "decisions", "actions")
LETTERS = ("invitation", "cancellation", "minutes", "action-list", "reminder", "update-form", "nomination")
EXIT_CODES = """exit codes:
  0    done
  1    refused by a rule, or verify found something
  2    wrong usage, or an unknown symbol
  3    a file that cannot be read, opened or written
  70   a fault of the program; the log file says more
  130  interrupted
"""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class WrongUsage(Exception):
    """The command line asks for what makes no sense; the text says why."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(f"{message} ({self.prog} --help says more)")


def parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs. What it cannot read raises `WrongUsage`."""
    found = _Parser(
        prog="secretariat",
        description="Meetings, minutes, decisions and action items of intergovernmental working groups.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    verbs = found.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Parser)

    def verb(name: str, **described: Any) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = verbs.add_parser(name, allow_abbrev=False, **described)
        return made

    demo = verb("demo", help="write the sample database and every document it can make")
    demo.add_argument("folder", metavar="DIR", type=Path, help="where it all goes; made if it is missing")
    demo.add_argument("--actions", metavar="N", type=int, help="scale the register to N action items")
    for name, what in LISTINGS.items():
        _listing(verb(name, help=f"list {what}"))
    _documents(verb)
    _calendars(verb)
    _letters(verb("letters", help="write drafts of the letters that have to leave; it sends nothing"))
    _updates(verb("updates", help="send out update forms, and take in the replies"))
    _import(
        verb(
            "import", help="take over an old table of action items; shows first what would become of each row"
        )
    )
    search = verb("search", help="find the records that contain all words")
    search.add_argument("file", metavar="FILE", type=_place)
    search.add_argument("words", metavar="WORDS", nargs="+")
    _language(search)
    search.add_argument("--json", action="store_true", help="a list of objects")
    _safekeeping(verb)
    _moving(verb("move", help="move a whole register from a file to a server, or back"))
    _granting(verb("grant", help="say who may use a register on a server, as its owner or administrator"))
    verb("_job")
    verb("_read")
    return found


def _listing(found: argparse.ArgumentParser) -> None:
    found.add_argument("file", metavar="FILE", type=_place)
    found.add_argument("group", metavar="GROUP", nargs="?", help="the symbol of one working group; else all")
    found.add_argument(
        "--as-of",
        metavar="D",
        type=_day,
        help="the day on which things are to be seen (default today); meetings have no history and stand as they are",
    )
    found.add_argument("--overdue", action="store_true", help="only action items past their deadline")
    _language(found)
    found.add_argument("--json", action="store_true", help="a list of objects, dates as ISO 8601")


def _documents(verb: Callable[..., argparse.ArgumentParser]) -> None:
    minutes = verb("minutes", help="write a meeting's minutes as PDF")
    minutes.add_argument("file", metavar="FILE", type=_place)
    minutes.add_argument("meeting", metavar="MEETING", help="the meeting's symbol, such as PPHWG/2026/1")
    _output(minutes, "OUT.pdf")
    minutes.add_argument("--kind", choices=KINDS, default="agreed", help="which minutes (default agreed)")
    _language(minutes, None)
    _second_language(minutes)
    minutes.add_argument("--first", metavar="PARTY", help="the party that is named first")
    document = verb("document", help="write any other document; the suffix of OUT says in which format")
    document.add_argument("file", metavar="FILE", type=_place)
    document.add_argument(
        "symbol", metavar="SYMBOL", help="a meeting, a group (compendium, directory, …) or a corrigendum"
    )
    document.add_argument(
        "--kind", metavar="KIND", required=True, help="notice, agenda, brief, bilingual, pack, …"
    )
    _output(document, "OUT")
    _language(document, None)
    _second_language(document)
    document.add_argument("--first", metavar="PARTY", help="the party that is named first")
    document.add_argument(
        "--party", metavar="PARTY", help="the party that it is made for (comment-form and nomination need it)"
    )
    report = verb("report", help="write the officials' progress report, and keep what it says")
    report.add_argument("file", metavar="FILE", type=_place)
    report.add_argument("group", metavar="GROUP", help="the group's symbol")
    help_ = "the file to write: .xlsx for the workbook, .pdf for the brief of one page"
    report.add_argument("-o", "--output", metavar="OUT.xlsx", type=_file, required=True, help=help_)
    report.add_argument("--as-of", metavar="D", type=_day, help="the day that is reported on (default today)")
    report.add_argument(
        "--since",
        metavar="D",
        type=_day,
        help="compare with the report, or the register, of this day (default: the last report made)",
    )
    _language(report, None)


def _calendars(verb: Callable[..., argparse.ArgumentParser]) -> None:
    calendar = verb(
        "calendar", help="write a group's calendar, or the invitation to a meeting, for calendar programs"
    )
    calendar.add_argument("file", metavar="FILE", type=_place)
    calendar.add_argument("symbol", metavar="GROUP|MEETING", help="the symbol of a group or a meeting")
    _output(calendar, "OUT.ics")
    _language(calendar, None)
    contacts = verb("contacts", help="write a group's focal points for address books")
    contacts.add_argument("file", metavar="FILE", type=_place)
    contacts.add_argument("group", metavar="GROUP", help="the group's symbol")
    _output(contacts, "OUT.vcf")
    contacts.add_argument(
        "--version", choices=("3.0", "4.0"), default="3.0", help="of vCard (default 3.0, which Outlook reads)"
    )
    _language(contacts, None)
    for made in (calendar, contacts):
        made.set_defaults(first=None, second=None)


def _letters(found: argparse.ArgumentParser) -> None:
    found.add_argument("file", metavar="FILE", type=_place)
    found.add_argument("group", metavar="GROUP", help="the group's symbol")
    found.add_argument("--kind", choices=LETTERS, required=True, help=", ".join(LETTERS), metavar="KIND")
    found.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        type=_file,
        required=True,
        help="the folder; made if it is missing",
    )
    found.add_argument("--as-of", metavar="D", type=_day, help="the day on which they leave (default today)")
    found.add_argument(
        "--language", metavar="L", type=_language_code, help="en, ar, … (default that of each side)"
    )
    found.add_argument("--json", action="store_true", help="a list of objects")


def _updates(found: argparse.ArgumentParser) -> None:
    directions = found.add_subparsers(
        dest="direction", required=True, metavar="export|import", parser_class=_Parser
    )
    out = directions.add_parser("export", allow_abbrev=False, help="write everybody's form into a folder")
    out.add_argument("file", metavar="FILE", type=_place)
    out.add_argument("group", metavar="GROUP", help="the group's symbol")
    out.add_argument("-o", "--output", metavar="DIR", type=Path, required=True, help="made if it is missing")
    out.add_argument(
        "--until", metavar="D", type=_day, help="last day for replies of a new round (two weeks)"
    )
    _language(out, None)
    back = directions.add_parser("import", allow_abbrev=False, help="show what a reply would change")
    back.add_argument("file", metavar="FILE", type=_place)
    back.add_argument("form", metavar="FORM.xlsx", type=Path, help="the form as it came back")
    back.add_argument("--accept", action="store_true", help="take it in, all of it or nothing")
    _language(back)
    back.add_argument("--json", action="store_true", help="a list of objects, one for each cell")


def _import(found: argparse.ArgumentParser) -> None:
    found.add_argument("file", metavar="FILE", type=_place)
    found.add_argument("group", metavar="GROUP", help="the group's symbol")
    found.add_argument("table_file", metavar="TABLE", type=Path, help=".xlsx, .xls, .ods, .csv or .docx")
    help_ = (
        "what a column is: --map 'Deadline=due_on', --map '3=title', --map 'Remarks=none'; may be repeated"
    )
    found.add_argument("--map", metavar="COLUMN=FIELD", action="append", default=[], help=help_)
    help_ = "whether the day or the month is first in 03/04/2026 (default: as other dates show)"
    found.add_argument("--dates", choices=("dmy", "mdy"), help=help_)
    help_ = "the day for which the table stands (default: as its title says, else today)"
    found.add_argument("--as-of", metavar="D", type=_day, help=help_)
    help_ = "when the items were agreed that do not say so; asked for where a row needs it"
    found.add_argument("--agreed-on", metavar="D", type=_day, help=help_)
    found.add_argument(
        "--table", metavar="NAME", help="the sheet's name, or the table's number in a Word file"
    )
    found.add_argument(
        "--new-people", action="store_true", help="enter names that are not known as new persons"
    )
    found.add_argument(
        "--accept", action="store_true", help="enter the rows that are new and have no problem"
    )
    found.add_argument("--json", action="store_true", help="a list of objects, dates as ISO 8601")


def _safekeeping(verb: Callable[..., argparse.ArgumentParser]) -> None:
    verify = verb("verify", help="check a file's integrity and its journal")
    verify.add_argument("file", metavar="FILE", type=_place)
    help_ = "a state of the journal noted elsewhere (in an adopted PDF, by a backup) that this file must have"
    verify.add_argument("--head", metavar="SEQ:HASH", help=help_)
    backup = verb("backup", help="write a verified copy of a file, which may be in use")
    backup.add_argument("file", metavar="FILE", type=_file)
    _output(backup, "COPY")
    backups = verb("backups", help="list the backups that the program made of a file by itself")
    backups.add_argument("file", metavar="FILE", type=_file)
    backups.add_argument("--make", action="store_true", help="make one first, unless nothing was changed")
    help_ = "a second folder in which backups are kept, such as one on a stick"
    backups.add_argument("--second", metavar="DIR", type=_file, help=help_)
    backups.add_argument("--json", action="store_true", help="a list of objects, times as ISO 8601")
    encrypt = verb("encrypt", help="put a file behind a passphrase, which is asked for")
    encrypt.add_argument("file", metavar="FILE", type=_file)
    way = encrypt.add_mutually_exclusive_group()
    way.add_argument("--change", action="store_true", help="give an encrypted file another passphrase")
    way.add_argument("--remove", action="store_true", help="take the passphrase off")
    help_ = "encrypt the older backups of the file too; without it they are only named"
    encrypt.add_argument("--backups", action="store_true", help=help_)
    help_ = "a second folder in which backups of it are kept, to look there too"
    encrypt.add_argument("--second", metavar="DIR", type=_file, help=help_)
    restore = verb("restore", help="put a verified copy in a file's place, and keep what stood there")
    restore.add_argument("copy", metavar="COPY", type=_file)
    _output(restore, "FILE")


def _moving(found: argparse.ArgumentParser) -> None:
    found.add_argument(
        "source", metavar="FROM", type=_place, help="a file, or postgresql://USER@HOST/DATABASE"
    )
    help_ = "where it goes: a file that does not exist, or a database of a server with no register in it"
    found.add_argument("target", metavar="TO", type=_place, help=help_)


def _granting(found: argparse.ArgumentParser) -> None:
    found.add_argument("file", metavar="ADDRESS", type=_server, help="postgresql://USER@HOST/DATABASE")
    found.add_argument("role", metavar="ROLE", help="with what name somebody comes to the server")
    help_ = "to read and write, or to read; the right that ROLE had before ends"
    found.add_argument("right", choices=("secretary", "reader"), nargs="?", help=help_)
    help_ = "bind a secretary to a party, who sees what is own-side only if that one keeps the register"
    found.add_argument("--side", metavar="PARTY", help=help_)
    found.add_argument("--revoke", action="store_true", help="take every right away that was granted so")


def _output(found: argparse.ArgumentParser, name: str) -> None:
    found.add_argument("-o", "--output", metavar=name, type=_file, required=True, help="the file to write")


def _language(found: argparse.ArgumentParser, default: str | None = "en") -> None:
    usual = "English, if the group works in it" if default is None else default
    help_ = f"en, ar, … (default {usual})"
    found.add_argument("--language", metavar="L", type=_language_code, default=default, help=help_)


def _second_language(found: argparse.ArgumentParser) -> None:
    help_ = "the language beside it in bilingual minutes (default: the group's next one)"
    found.add_argument("--second", metavar="L", type=_language_code, help=help_)


def _language_code(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no language code such as en or ar")
    return text


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except RuleViolation as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-03-11") from error


def _place(text: str) -> Place:
    """Return what a register is in: a file, or a database of a server."""
    return address(text) if is_address(text) else _file(text)


def _server(text: str) -> ServerAddress:
    if not is_address(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no address of a server; files need no rights from us")
    return address(text)


def _file(text: str) -> Path:
    if is_address(text):
        raise StorageProblem("server_has_no_file", path=str(address(text)))
    if "://" in text:
        raise StorageProblem("server_unsupported", path=f"{text.partition(':')[0]}://…")
    if not text:
        raise argparse.ArgumentTypeError("the name of the file is empty")
    return Path(text)
