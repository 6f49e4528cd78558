"""The window's way to databases. Nothing of the services is imported before one of its functions is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from secretariat.domain.addresses import Place
    from secretariat.domain.errors import SecretariatError
    from secretariat.domain.progress import Progress
    from ui.widgets.search import Hit


@dataclass(frozen=True, slots=True)
class Gate:
    """How the window reaches databases; each function may import the services when it is first called.

    Attributes:
        open: opens an existing file, or a register on a server.
        create: makes a new one and opens it.
        sample: where the sample stands, or shall once it is made; None when there is none to be had.
        find: searches the open office.
        say: the sentence of a known error.
        open_told: opens one like `open` and tells how far it is, for a file that is brought up to date first, and for
            a server that may be slow to answer.
        backs_up: whether the window makes backups by itself.
        unlock: asks for the passphrase of an encrypted file before it is opened; raises `Cancelled`.
        create_told: makes a new register on a server and opens it, and tells how far it is.
    """

    open: Callable[[Place], Any]
    create: Callable[[Path], Any]
    sample: Callable[[], Path] | None
    find: Callable[[Any, str], Sequence[Hit]]
    say: Callable[[SecretariatError], str]
    open_told: Callable[[Place, Progress], Any] | None = None
    unlock: Callable[[QWidget, Path], None] | None = None
    create_told: Callable[[Place, Progress], Any] | None = None
    backs_up: bool = False
