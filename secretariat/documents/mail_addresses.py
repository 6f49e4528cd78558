"""E-mail addresses as the header of a message can carry them (RFC 5322, 3.4.1; RFC 5321, 4.5.3.1.3)."""

from __future__ import annotations

import re
from email.errors import MessageError
from email.headerregistry import Address

LONGEST_ADDRESS = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]")


def sendable(email: str) -> str:
    """Return an e-mail address as a header can carry it, its host in ASCII; empty when it cannot."""
    local, _, host = email.strip().rpartition("@")
    try:
        found = Address(addr_spec=f"{local}@{host.encode('idna').decode('ascii')}").addr_spec
    except (MessageError, ValueError, IndexError):  # UnicodeError is a ValueError
        return ""
    fits = found.isascii() and found.isprintable() and local and host and len(found) <= LONGEST_ADDRESS
    return found if fits and not _SPACE.search(found) else ""
