"""The verb that says who may use a register on a server."""

from __future__ import annotations

from argparse import Namespace

from secretariat.cli.endings import DONE
from secretariat.cli.parser import WrongUsage
from secretariat.services import words
from secretariat.services.granting import grant


def run(options: Namespace) -> int:
    """Give a login role a right, or take all of them away, and say so.

    Raises:
        WrongUsage: neither is said.
        StorageProblem: see `services.granting.grant`.
    """
    if (options.right is None) is not options.revoke:
        raise WrongUsage(words.label("cli.right_missing", "en"))
    grant(options.file, options.role, options.right)
    said = "revoked" if options.revoke else f"granted_{options.right}"
    print(words.label(f"cli.{said}", "en", role=options.role, path=options.file))
    return DONE
