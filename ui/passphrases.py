"""Asking for passphrases, and encrypting the open file, changing its passphrase or taking it off.

unlock(window, path)    # before a file is opened: asks until the passphrase is right, or raises `Cancelled`
encrypt(window)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from secretariat.domain.backups import parse_name
from secretariat.domain.errors import Cancelled, SecretariatError
from secretariat.domain.passphrases import SHORTEST, Strength, strength
from ui import icons, keys
from ui.i18n import days, isolate, isolate_ltr, plural, tr
from ui.theme import px
from ui.widgets.buttons import plain
from ui.widgets.dialogs import Question, confirm, notice
from ui.widgets.text import Label
from ui.words import sentence

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class LockGlyph(QWidget):
    """The lock in the status bar of a window on an encrypted file."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(18), px(18))
        said = tr("This file is encrypted. Its backups are too.")
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.paint(painter, self.rect().adjusted(2, 2, -2, -2), "lock", "muted")


class Asking(Question):
    """Asks for a secret; a wrong one is said, and can be typed again.

    Args:
        parent: the window.
        title: what is asked for, `text` what it is for, `name` what it is called beside its field.
        take: takes what was typed, and returns why it is refused, "" when it is not.
    """

    def __init__(self, parent: QWidget, title: str, text: str, name: str, take: Callable[[str], str]) -> None:
        super().__init__(parent, title, text, tr("Open"), tr("Cancel"))
        self._take = take
        self.edit = _secret(name)
        self.wrong = Label("", "red", wrap=True)
        self.wrong.hide()
        self.body.addWidget(self.edit)
        self.body.addWidget(self.wrong)
        self.yes.setEnabled(False)
        self.edit.textChanged.connect(lambda typed: self.yes.setEnabled(bool(typed)))
        self.edit.setFocus()

    def accept(self) -> None:
        refusal = _waiting(lambda: self._take(self.edit.text()))
        if not refusal:
            super().accept()
            return
        self.wrong.setText(refusal)
        self.wrong.show()
        self.edit.selectAll()
        self.edit.setFocus()


class Choosing(Question):
    """Lets the user choose a passphrase, typed twice, and says what it withstands."""

    def __init__(self, parent: QWidget, title: str, yes: str, *, new: str = "") -> None:
        text = tr(
            "Whoever opens this file will need the passphrase. If it is forgotten, nobody can open the file or its "
            "backups again: neither you nor the makers of this program. Keep it in a safe place."
        )
        super().__init__(parent, title, text, yes, tr("Cancel"))
        name, again = new or tr("Passphrase"), tr("The same once more")
        self.edit, self.again = _secret(name), _secret(again)
        self.said = Label("", "muted", wrap=True)
        for label, edit in ((name, self.edit), (again, self.again)):
            self.body.addWidget(Label(label, "muted"))
            self.body.addWidget(edit)
            edit.textChanged.connect(self._judge)
        self.body.addWidget(self.said)
        self.edit.setFocus()
        self._judge()

    def _judge(self) -> None:
        typed = self.edit.text()
        found = strength(typed)
        same = typed == self.again.text()
        self.yes.setEnabled(found is not Strength.SHORT and same)
        if self.again.text() and not same:
            self.said.setText(tr("The two passphrases differ."))
        else:
            self.said.setText(_said_of(found))


def unlock(window: QWidget, path: Path) -> None:
    """Ask for the passphrase of a file that is encrypted and whose key is not known yet.

    Raises:
        Cancelled: the user did not want to give it.
        StorageProblem: `encryption_missing`, or the file cannot be read or is damaged; `passphrase_wrong` when what was
            given did not open it: it may be damaged at its beginning.
    """
    from secretariat.services import encrypting  # with the database stack, after the first paint

    if not encrypting.is_encrypted(path):
        return
    known = keys.of(path)
    if known is not None and encrypting.opens(path, known):  # not so when a copy from before was put back
        return

    def take(typed: str) -> str:
        try:
            keys.remember(path, encrypting.unlocked(path, typed))
        except SecretariatError as error:
            if error.code == "passphrase_wrong":
                wrong[:] = [error]
                return tr("This passphrase does not open the file. Look at capitals and the keyboard's language. If it "
                          "is surely right, the file is damaged, or none of this program.")  # fmt: skip
            troubles.append(error)
        return ""

    troubles: list[SecretariatError] = []
    wrong: list[SecretariatError] = []
    text = tr("{name} is encrypted. Type its passphrase.", name=isolate(path.name))
    asked = Asking(window, tr("Passphrase needed"), text, tr("Passphrase"), take)
    if asked.exec() != QDialog.DialogCode.Accepted:
        raise wrong[0] if wrong else Cancelled
    if troubles:
        raise troubles[0]


def encrypt(window: MainWindow) -> None:
    """Put the open file behind a passphrase."""
    asked = Choosing(window, tr("Encrypt this database"), tr("Encrypt"))
    if _alone(window) and asked.exec() == QDialog.DialogCode.Accepted:
        passphrase = asked.edit.text()
        done = tr("The file is encrypted now.")
        _rewritten(window, lambda verbs, path, _key, who: verbs.encrypt(path, passphrase, who), done)


def change(window: MainWindow) -> None:
    """Put the open file behind another passphrase."""
    asked = Choosing(window, tr("Change the passphrase"), tr("Change"), new=tr("New passphrase"))
    if _alone(window) and asked.exec() == QDialog.DialogCode.Accepted:
        passphrase = asked.edit.text()
        done = tr("The passphrase was changed.")
        _rewritten(
            window, lambda verbs, path, key, who: verbs.change_passphrase(path, key, passphrase, who), done
        )


def decrypt(window: MainWindow) -> None:
    """Take the passphrase off the open file, when the user means it."""
    text = tr("Everybody who gets hold of this file can read it then. Backups that are there stay encrypted.")
    if _alone(window) and confirm(window, tr("Remove the encryption?"), text, tr("Remove"), beware=True):
        done = tr("The encryption was removed.")
        _rewritten(window, lambda verbs, path, key, who: verbs.decrypt(path, key, who), done)


def _rewritten(window: MainWindow, act: Callable[[Any, Path, Any, str], Any], done: str) -> None:
    from secretariat.services import encrypting

    path, old, who = window.path, window.office.key, window.office.who
    if not isinstance(path, Path) or not window.databases.close():
        return
    try:
        key = _waiting(lambda: act(encrypting, path, old, who))
    except SecretariatError as error:
        keys.remember(path, old)
        window.databases.open(path)
        window.notices.refuse(error)
        return
    keys.remember(path, key)
    if not window.databases.open(path):
        return
    window.banner.say(done, "green")
    if key is not None:
        _see_to_copies(window, path, key, old, done)


def _see_to_copies(window: MainWindow, path: Path, key: Any, old: Any, done: str) -> None:
    """Tell of the older copies that the passphrase does not protect, and do with them what the user says."""
    from secretariat.services import encrypting

    copies = encrypting.readable_without(path, key, window.store.second_backups())
    if not copies:
        return
    question = Question(window, tr("Older copies"), _named(copies), tr("Encrypt them too"), tr("Leave them"))
    removing = plain(tr("Remove them"), lambda: question.done(_REMOVE))
    question.body.addWidget(removing, 0, Qt.AlignmentFlag.AlignLeading)
    answer = question.exec()
    if answer == QDialog.DialogCode.Rejected:
        return
    removes = answer == _REMOVE
    act = Path.unlink if removes else lambda copy: _waiting(lambda: encrypting.encrypt_copy(copy, key, old))
    seen_to, trouble = _done_to(copies, act)
    if removes:
        said = plural(seen_to, "{n} older copy was removed.", "{n} older copies were removed.")
    else:
        said = plural(seen_to, "{n} older copy was encrypted too.", "{n} older copies were encrypted too.")
    window.banner.say(" ".join([done, said, *trouble]), "red" if trouble else "green")


def _done_to(copies: Sequence[Path], act: Callable[[Path], object]) -> tuple[int, list[str]]:
    """Do something to each copy; return how many it was done to, and why not to the last one that it failed for."""
    seen_to, trouble = 0, list[str]()
    for copy in copies:
        try:
            act(copy)
            seen_to += 1
        except (SecretariatError, OSError) as error:
            if not copy.exists():  # rotation removed it meanwhile: it needs nothing
                continue
            known = isinstance(error, SecretariatError)
            trouble = [sentence(error) if known else f"{isolate_ltr(str(copy))}: {error.strerror}"]  # type: ignore[arg-type, union-attr]
    return seen_to, trouble


_REMOVE = 2


def _named(copies: Sequence[Path]) -> str:
    """Say how many copies there are, and from which days: of many, names tell nothing."""
    made = sorted(_day_of(copy) for copy in copies)
    return plural(
        len(copies),
        "{n} copy made before is not protected by this passphrase. It is from {days}.",
        "{n} copies made before are not protected by this passphrase. They are from {days}.",
        days=isolate(days(made[0], made[-1])),
    )


def _day_of(copy: Path) -> date:
    backup = parse_name(copy.name)
    if backup is not None:
        return backup.made_at.astimezone().date()
    return date.fromtimestamp(copy.stat().st_mtime if copy.exists() else 0)


def _alone(window: MainWindow) -> bool:
    if window.office is None:  # closed meanwhile
        return False
    others = [other for other in window.windows.all() if other is not window and other.path == window.path]
    if others:
        notice(window, tr("Close the other windows on this database first."))
    return not others


def _waiting(call: Callable[[], Any]) -> Any:
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return call()
    finally:
        QApplication.restoreOverrideCursor()


def _secret(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setAccessibleName(name)
    return edit


def _said_of(found: Strength) -> str:
    match found:
        case Strength.SHORT:
            return tr("At least {n} letters; several words that only you put together are best.", n=SHORTEST)
        case Strength.WEAK:
            return tr("Weak: a program guesses it soon. Add words.")
        case Strength.FAIR:
            return tr("Fair: it takes somebody much time and money to guess. One more word makes it strong.")
        case Strength.STRONG:
            return tr("Strong: nobody guesses it.")
