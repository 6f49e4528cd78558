"""The verb that says who may use a register on a server."""

from __future__ import annotations

from argparse import Namespace

from secretariat.cli.endings import DONE
from secretariat.cli.files import party_called
from secretariat.cli.login import login
from secretariat.cli.parser import WrongUsage
from secretariat.domain.agreements import Party
from secretariat.services import words
from secretariat.services.granting import SECRETARY, grant
from secretariat.services.holding import open_to_read


def run(options: Namespace) -> int:
    """Give a login role a right, or take all of them away, and say so.

    Raises:
        WrongUsage: neither is said, or there is no such party.
        StorageProblem: see `services.granting.grant`.
    """
    if (options.right is None) is not options.revoke:
        raise WrongUsage(words.label("cli.right_missing", "en"))
    if options.side is not None and options.right != SECRETARY:
        raise WrongUsage(words.label("cli.side_of_secretary", "en"))
    party = _party(options) if options.side is not None else None
    grant(options.file, options.role, options.right, party=party.id if party else None)
    said = "revoked" if options.revoke else "granted_side" if party else f"granted_{options.right}"
    named = party.called("en") if party else ""
    print(words.label(f"cli.{said}", "en", role=options.role, path=options.file, party=named))
    return DONE


def _party(options: Namespace) -> Party:
    """Return the party that is called as `--side` says."""
    with open_to_read(options.file, login()) as office:
        return party_called(options.side, office.records.all(Party))
