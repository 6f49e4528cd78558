"""Registers on a server: asking for an address, for the password that a server wants, and how they are called.

place = ask_address(window)                         # None when nothing was named
office = let_in(window, place, lambda: open(place)) # asks for the password where the server wants one
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from secretariat.domain.addresses import ServerAddress, address, is_address
from secretariat.domain.errors import Cancelled, SecretariatError, StorageProblem
from ui.i18n import isolate_ltr, tr
from ui.passphrases import Asking
from ui.theme import px
from ui.widgets.dialogs import Question, confirm
from ui.widgets.text import Label
from ui.words import sentence

LOOKS_LIKE = "postgresql://amina@server.example/health"
WIDE = 520


class AskingAddress(Question):
    """Asks for the address of a register; one that is none is refused in a sentence, and can be mended."""

    def __init__(self, parent: QWidget, known: str = "") -> None:
        text = tr(
            "Several secretaries can work at once on a register that is in a database of a PostgreSQL server. Its "
            "administrator tells you the address."
        )
        super().__init__(parent, tr("Open a register on a server"), text, tr("Open"), tr("Cancel"))
        self.setMinimumWidth(px(WIDE))
        self.place: ServerAddress | None = None
        self.edit = QLineEdit(known)
        self.edit.setAccessibleName(tr("Address"))
        self.edit.setPlaceholderText(LOOKS_LIKE)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.wrong = Label("", "red", wrap=True)
        self.wrong.hide()
        self.body.addWidget(Label(tr("Address"), "muted"))
        self.body.addWidget(self.edit)
        more = tr("No password stands in it: you are asked for one when the server wants it.")
        self.body.addWidget(Label(more, "muted", wrap=True))
        self.body.addWidget(self.wrong)
        self.yes.setEnabled(bool(known))
        self.edit.textChanged.connect(lambda typed: self.yes.setEnabled(bool(typed.strip())))
        self.edit.setFocus()
        self.resize(px(WIDE), self.heightForWidth(px(WIDE)))  # by itself it asks for a line too much

    def accept(self) -> None:
        try:
            self.place = read(self.edit.text())
        except StorageProblem as refusal:
            # What stands for the text ends in three dots, which go before it from right to left.
            told = StorageProblem(refusal.code, path=isolate_ltr(refusal.data["path"]))
            self.wrong.setText(sentence(told))
            self.wrong.show()
            self.edit.setFocus()
            return
        super().accept()


def read(typed: str) -> ServerAddress:
    """Return the address that was typed, with `postgresql://` or without it.

    Raises:
        StorageProblem: `address_unreadable`.
    """
    text = typed.strip()
    if not is_address(text) and "://" in text:
        raise StorageProblem("address_unreadable", path=f"{text.partition(':')[0]}://…")
    return address(text if is_address(text) else f"postgresql://{text}")


def ask_address(window: QWidget, known: str = "") -> ServerAddress | None:
    """Let the user name a register on a server; None when none was named."""
    asked = AskingAddress(window, known)
    return asked.place if asked.exec() == QDialog.DialogCode.Accepted else None


def let_in(window: QWidget, place: ServerAddress, enter: Callable[[], Any]) -> Any:
    """Return what `enter` returns; where the server wants a password and none is known, the user is asked for it.

    It is kept in memory until the register is closed, and handed to child processes with their orders.

    Raises:
        Cancelled: the user did not want to give it.
        StorageProblem: the server cannot be reached, or does not let the user in with the password of `~/.pgpass`.
    """
    try:
        return enter()
    except StorageProblem as problem:
        if problem.code != "server_password_missing":
            raise
    from secretariat.services import passwords  # with the database stack, after the first paint

    entered: list[Any] = []
    troubles: list[SecretariatError] = []

    def take(typed: str) -> str:
        passwords.remember(place, typed)
        try:
            entered.append(enter())
        except SecretariatError as error:
            if error.code != "database_empty":  # what is made there next needs it
                passwords.forget(place)
            if error.code == "server_refused":
                return sentence(error)
            troubles.append(error)
        return ""

    text = tr("The server asks for a password for {address}.", address=isolate_ltr(str(place)))
    name = tr("Password")
    if Asking(window, tr("Password needed"), text, name, take).exec() != QDialog.DialogCode.Accepted:
        raise Cancelled
    if troubles:
        raise troubles[0]
    return entered[0]


def wants_new(window: QWidget, place: ServerAddress) -> bool:
    """Say that a database is empty, and return whether the user wants a new register in it."""
    text = tr(
        "There is nothing in {address} yet. A new register there belongs to the name with which you came in; who else "
        "may use it is said with “secretariat grant”.",
        address=isolate_ltr(str(place)),
    )
    return confirm(window, tr("Make a new register there?"), text, tr("Make a new register"))
