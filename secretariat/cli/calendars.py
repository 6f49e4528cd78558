"""Files for calendars and address books: `calendar` and `contacts`."""

from __future__ import annotations

from argparse import Namespace

from secretariat.cli import files
from secretariat.cli.login import login
from secretariat.cli.passphrase import key_for
from secretariat.domain.errors import UnknownSymbol
from secretariat.services.holding import open_to_read

CARDS = {"3.0": "contacts", "4.0": "contacts-4"}


def calendar(options: Namespace) -> int:
    """Write the calendar of a group, or what calendars are to be told of a meeting: an invitation or a cancellation.

    Raises:
        RuleViolation: OUT is no .ics, the language is not to be had, there is nobody to invite, or the meeting is over.
        UnknownSymbol: there is no such group or meeting.
        StorageProblem: the file cannot be opened, or the output not be written.
    """
    return files.write(options, _kind(options), options.symbol, options.output.suffix)


def _kind(options: Namespace) -> str:
    with open_to_read(options.file, login(), key=key_for(options.file)) as office:
        try:
            office.documents.subject("invitation", options.symbol)
        except UnknownSymbol:
            return "calendar"
    return "invitation"


def contacts(options: Namespace) -> int:
    """Write the focal points of a group as vCards.

    Raises:
        RuleViolation: OUT is no .vcf, the language is not to be had, or nobody is designated.
        UnknownSymbol: there is no such group.
        StorageProblem: the file cannot be opened, or the output not be written.
    """
    return files.write(options, CARDS[options.version], options.group, options.output.suffix)
