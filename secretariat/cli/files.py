"""The verbs that write or check files: the demonstration, minutes, report, verify, backup, restore."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from secretariat.cli.backups import newest
from secretariat.cli.endings import DONE, REFUSED, say
from secretariat.cli.login import login
from secretariat.cli.parser import WrongUsage
from secretariat.cli.passphrase import key_for
from secretariat.domain.addresses import Place
from secretariat.domain.agreements import Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.heads import read_head
from secretariat.services import backups, safekeeping, words
from secretariat.services.documents import Written
from secretariat.services.encrypting import Key, is_encrypted, opens
from secretariat.services.fault_words import by_weight, fault_sentence, unseen_sentence
from secretariat.services.holding import held_for_restoring, open_to_read, open_to_write
from secretariat.services.office import Office

FAULTS_SHOWN = 50
REPORT_FORMATS = ("xlsx", "pdf")


def demo(options: Namespace) -> int:
    """Write the demonstration and say what was written, one line for each file."""
    from secretariat.services.demo import write_demo

    for written in write_demo(options.folder, options.actions, _on_terminal):
        _say_written(written)
    return DONE


def minutes(options: Namespace) -> int:
    """Write one of the documents that a meeting's minutes make, as PDF, or as a Word file if OUT says so.

    Raises:
        RuleViolation: the language is not to be had, or the party is not one of the group's.
        UnknownSymbol: there is no such meeting.
        StorageProblem: the file cannot be opened, or the output not be written.
    """
    suffix = options.output.suffix.lower()
    return write(options, options.kind, options.meeting, suffix if suffix == ".docx" else ".pdf")


def document(options: Namespace) -> int:
    """Write a document of any kind.

    Raises:
        RuleViolation: there is no such kind or format, or a rule forbids it.
        UnknownSymbol: there is no such meeting, group or corrigendum.
        StorageProblem: the file cannot be opened, or the output not be written.
    """
    return write(options, options.kind, options.symbol, options.output.suffix, options.party)


def write(options: Namespace, kind: str, symbol: str, suffix: str, party: str | None = None) -> int:
    """Write a document of a kind in the format that `suffix` names, and say what was written."""
    _refuse_own_file(options.output, options.file)
    with open_to_read(options.file, login(), key=key_for(options.file)) as office:
        documents = office.documents
        subject = documents.subject(kind, symbol)
        group = documents.group_of(kind, subject)
        language = options.language or _usual_language(group)
        written = documents.write(
            kind,
            subject,
            options.output,
            language,
            suffix=suffix,
            first=_party(office, group.id, options.first) if options.first else None,
            party=_party(office, group.id, party) if party else None,
            second=options.second or "",
        )
        _say_written(written)
        for code, numbers in documents.untranslated(kind, subject, language, options.second or "").items():
            print(words.untranslated(code, numbers, "en"))
    return DONE


def _party(office: Office, group_id: int, name: str) -> int:
    """Return the id of the group's party that is called `name`."""
    return party_called(name, office.groups.parties(group_id)).id


def party_called(name: str, parties: Sequence[Party]) -> Party:
    """Return the party that is called `name`, short or in full, in any language.

    Raises:
        WrongUsage: none is.
    """
    for party in parties:
        names = [*party.short_name.values(), *party.name.values()]
        if name.casefold() in [known.casefold() for known in names]:
            return party
    known = ", ".join(party.called("en") for party in parties)
    raise WrongUsage(words.label("cli.unknown_party", "en", name=name, parties=known))


def report(options: Namespace) -> int:
    """Write the officials' progress report, as a workbook or in brief as PDF, and keep what it says.

    Raises:
        RuleViolation: the file's name ends in neither format, the language is not to be had, or a text is too long for
            a cell.
        UnknownSymbol: there is no such group.
        StorageProblem: the file cannot be opened, or the output not be written.
    """
    _refuse_own_file(options.output, options.file)
    with open_to_write(options.file, login(), key=key_for(options.file)) as office:
        group = office.groups.by_symbol(options.group)
        if options.output.suffix.lower().removeprefix(".") not in REPORT_FORMATS:
            raise RuleViolation("document_format_unknown", kind="report", known=REPORT_FORMATS)
        as_of = options.as_of or office.today()
        if options.since and options.since > as_of:
            raise WrongUsage(words.label("cli.since_after_as_of", "en", since=options.since, as_of=as_of))
        language = options.language or _usual_language(group)
        written = office.documents.write_report(
            group.id, options.output, language, as_of=as_of, since=options.since
        )
        _say_written(written)
    return DONE


def _usual_language(group: Group) -> str:
    """Return the language of a group's documents when none is asked for: English if it works in it."""
    return "en" if "en" in group.languages else group.languages[0]


def _refuse_own_file(output: Path, file: Place) -> None:
    """Refuse to write a document over the database that it is made from."""
    if not isinstance(file, Path):
        return
    if output.absolute() == file.absolute() or (output.exists() and file.exists() and output.samefile(file)):
        raise WrongUsage(words.label("cli.output_is_database", "en", path=output))


def verify(options: Namespace) -> int:
    """Say that a file is whole and return 0, or print its faults and return 1.

    Raises:
        RuleViolation: `head_unreadable`.
        StorageProblem: the file cannot be opened as one of ours.
    """
    found = safekeeping.verify(options.file, key=key_for(options.file), head=options.head)
    for unseen in found.unseen:
        print(unseen_sentence(unseen, "en"))
    if not found.faults:
        print(words.plural("cli.verified", found.entries, "en"))
        if options.head is not None:
            print(words.label("cli.head_known", "en", head=read_head(options.head)))
        print(words.label("cli.head", "en", head=found.head))
        return DONE
    for fault in by_weight(found.faults)[:FAULTS_SHOWN]:
        print(fault_sentence(fault, "en"))
    if len(found.faults) > FAULTS_SHOWN:
        print(words.label("cli.more_faults", "en", number=len(found.faults) - FAULTS_SHOWN))
    count = words.plural("cli.faults_found", len(found.faults), "en", path=options.file)
    offer = newest(options.file) if isinstance(options.file, Path) else ""
    say(f"{count} {offer}".rstrip())
    return REFUSED


def backup(options: Namespace) -> int:
    """Write a verified copy.

    Raises:
        StorageProblem: the file is not ours or faulty, or the copy cannot be written.
    """
    safekeeping.backup(options.file, options.output, key=key_for(options.file))
    print(words.label("cli.backed_up", "en", path=options.file, copy=options.output))
    return DONE


def move(options: Namespace) -> int:
    """Move a register to a server or back, and say how many rows there are.

    Raises:
        StorageProblem: see `services.moving.move`; nothing is left at the target then.
    """
    from secretariat.services.moving import move  # not at the top: no other verb needs it

    rows = move(options.source, options.target, key=key_for(options.source), progress=_on_terminal)
    print(words.label("cli.moved", "en", rows=rows, source=options.source, target=options.target))
    return DONE


def restore(options: Namespace) -> int:
    """Put a copy in a file's place and say where the old file was kept.

    Raises:
        StorageProblem: the copy is not ours or faulty, the place cannot be written to, or another program has the file.
    """
    key = key_for(options.copy, options.output)
    other = is_encrypted(options.copy) and options.output.exists() and not _opens(options.output, key)
    with held_for_restoring(options.output, login()):
        restored = backups.restore(options.copy, options.output, key=key)
    print(words.label("cli.restored", "en", path=options.output, copy=options.copy))
    if restored.old is not None:
        print(words.label("cli.kept", "en", path=restored.old))
    if restored.trouble is not None:  # of one folder: there is no second one here
        say(words.label("encryption.not_backed_up", "en", reason=words.sentence(restored.trouble, "en")))
    if other:
        say(words.label("encryption.passphrase_of_copy", "en", path=options.output))
    return DONE


def _opens(path: Path, key: Key | None) -> bool:
    """Return whether a file is behind the passphrase of a key."""
    return key is not None and is_encrypted(path) and opens(path, key)


def _say_written(written: Written) -> None:
    if written.missing:
        characters = " ".join(written.missing)
        print(words.label("cli.wrote_missing", "en", path=written.path, characters=characters))
    else:
        print(words.label("cli.wrote", "en", path=written.path))
    sys.stdout.flush()


def _on_terminal(done: int, total: int) -> None:
    """Show progress to somebody who waits at a terminal, and to nobody else."""
    if sys.stderr.isatty():
        print(f"\r\033[K{done}/{total}" if done < total else "\r\033[K", end="", file=sys.stderr, flush=True)
