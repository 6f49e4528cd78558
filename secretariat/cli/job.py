"""The hidden verb `_job`: one piece of long work, ordered by the window in JSON on stdin.

    {"verb": "report", "file": …, "group_id": 1, "path": …, "language": "en", "as_of": "2026-11-20", "since": null,
     "who": "Amina Khan"}
    {"verb": "minutes", "file": …, "meeting_id": 1, "path": …, "language": "en", "first": null}
    {"verb": "document", "file": …, "kind": "notice", "subject_id": 1, "path": …, "language": "en", "party": null}
    {"verb": "redline", "file": …, "meeting_id": 1, "path": …, "language": "en", "old": 1, "new": null}
    {"verb": "adoption", "file": …, "meeting_id": 1, "path": …, "on": "2026-11-20"}
    {"verb": "issue", "file": …, "corrigendum_id": 1, "path": …, "on": "2026-11-20"}
    {"verb": "sample", "path": …}
    {"verb": "backup", "file": …, "reason": "opened", "second": null}
    {"verb": "restore", "file": …, "copy": …, "copy_key": …, "second": null}

The `file` is a path, or where it is only read, and for reports, the address of a register on a server.

With the `file` of an encrypted database goes its "key" in hexadecimal digits, with an address the "password" that was
typed for it: they stand nowhere else, neither among the arguments of the process nor in its environment. A copy that
another passphrase opens has a "copy_key" beside it.

It answers by lines of JSON on stdout: {"done": 3, "total": 10} on the way, at most twenty a second, and at the end
{"result": {"path": …, "missing": [characters that no font has]}} or {"error": sentence, "code": code}, the sentence in
the language that the order calls "screen". Of a backup and of a restore the result is {"path": … or null, "trouble":
sentence or null}: the new backup, or where the old file lies now. It only reads the database, but for a report, of
which it keeps what it said, and a restore, which is refused while any program has the file, the window that orders it
included: it has to let go first, or it would go on writing the file that was taken away. Told to terminate, it leaves
the old output whole and nothing beside it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from secretariat.cli.endings import exit_code, log_unexpected
from secretariat.cli.login import login
from secretariat.domain.addresses import Place, ServerAddress, place
from secretariat.domain.backups import BackupReason
from secretariat.domain.dates import parse_date
from secretariat.domain.errors import RuleViolation, SecretariatError, StorageProblem
from secretariat.services import passwords, words
from secretariat.services.documents import Written
from secretariat.services.encrypting import Key
from secretariat.services.holding import held_for_restoring
from secretariat.services.office import Office

Order = Mapping[str, Any]
BETWEEN = 0.05
"""Seconds between two lines of progress."""


def run() -> int:
    """Do what stdin orders, answer on stdout, and return the exit code."""
    order: Order = {}
    try:
        order = _read(sys.stdin.buffer.read())
        result = _do(order)
    except SecretariatError as error:
        _answer({"error": words.sentence(error, order.get("screen", "en")), "code": error.code})
        return exit_code(error)
    except Exception as error:
        _answer({"error": log_unexpected(error), "code": "unexpected"})
        return exit_code(error)
    _answer({"result": result})
    return 0


def _read(text: bytes) -> Order:
    try:
        order = json.loads(text)
    except ValueError as error:
        raise RuleViolation("order_unreadable", reason=str(error)) from error
    if not isinstance(order, dict) or str(order.get("verb")) not in _VERBS:
        raise RuleViolation("order_unreadable", reason="verb")
    return order


def _do(order: Order) -> Mapping[str, Any]:
    try:
        done = _VERBS[order["verb"]](order)
    except KeyError as error:
        if error.args and error.args[0] not in order:
            raise RuleViolation("order_unreadable", reason=str(error)) from error
        raise
    if isinstance(done, Written):
        return {"path": str(done.path), "missing": list(done.missing)}
    return done


def _report(order: Order) -> Written:
    with Office(_place(order), order.get("who") or "", key=_key(order)) as office:
        return office.documents.write_report(
            order["group_id"],
            Path(order["path"]),
            order["language"],
            as_of=_day(order.get("as_of")),
            since=_day(order.get("since")),
            progress=_Progress(),
        )


def _minutes(order: Order) -> Written:
    with Office(_place(order), "", key=_key(order)) as office:
        return office.documents.write_minutes(
            order["meeting_id"],
            Path(order["path"]),
            order["language"],
            first=order.get("first"),
            progress=_Progress(),
        )


def _document(order: Order) -> Written:
    with Office(_place(order), "", key=_key(order)) as office:
        return office.documents.write(
            order["kind"],
            order["subject_id"],
            Path(order["path"]),
            order["language"],
            first=order.get("first"),
            party=order.get("party"),
            second=order.get("second") or "",
            progress=_Progress(),
        )


def _redline(order: Order) -> Written:
    with Office(_place(order), "", key=_key(order)) as office:
        return office.versions.write_redline(
            order["meeting_id"],
            Path(order["path"]),
            order["language"],
            order["old"],
            order["new"],
            progress=_Progress(),
        )


def _adoption(order: Order) -> Written:
    """Set the originals of minutes; what was prepared goes into a file, from which the window adopts it."""
    from secretariat.services.prepared import keep

    path = Path(order["path"])
    with Office(_place(order), "", key=_key(order)) as office:
        keep(office.adoption.prepare(order["meeting_id"], parse_date(order["on"]), _Progress()), path)
    return Written(path)


def _issue(order: Order) -> Written:
    """Set the originals of a corrigendum, as `_adoption` does those of minutes."""
    from secretariat.services.prepared import keep

    path = Path(order["path"])
    with Office(_place(order), "", key=_key(order)) as office:
        keep(office.corrigenda.prepare(order["corrigendum_id"], parse_date(order["on"]), _Progress()), path)
    return Written(path)


def _sample(order: Order) -> Written:
    from secretariat.services.demo import build_sample

    path = Path(order["path"])
    if path.exists():
        raise StorageProblem("file_exists", path=str(path))
    build_sample(path, progress=_Progress())
    return Written(path)


def _backup(order: Order) -> Mapping[str, Any]:
    from secretariat.services import backups

    reason, second = BackupReason(order["reason"]), order.get("second")
    made = backups.make(Path(order["file"]), reason, key=_key(order), second=Path(second) if second else None)
    return _safely(order, made.kept.path if made.kept else None, made.trouble)


def _restore(order: Order) -> Mapping[str, Any]:
    from secretariat.services import backups

    second = order.get("second")
    path, copy = Path(order["file"]), Path(order["copy"])
    key, copy_key = _key(order), _key(order, "copy_key")
    with held_for_restoring(path, order.get("who") or login()):
        restored = backups.restore(
            copy, path, key=key, copy_key=copy_key, second=Path(second) if second else None
        )
    return {**_safely(order, restored.old, restored.trouble), "backed_up": restored.backed_up}


def _safely(order: Order, path: Path | None, trouble: SecretariatError | None) -> Mapping[str, Any]:
    said = words.sentence(trouble, order.get("screen", "en")) if trouble is not None else None
    return {"path": str(path) if path is not None else None, "trouble": said}


_VERBS: dict[str, Callable[[Order], Written | Mapping[str, Any]]] = {
    "report": _report,
    "minutes": _minutes,
    "document": _document,
    "redline": _redline,
    "adoption": _adoption,
    "issue": _issue,
    "sample": _sample,
    "backup": _backup,
    "restore": _restore,
}


def _place(order: Order) -> Place:
    """Return where the register is; the password of its server is known to this process from here on."""
    found = place(order["file"])
    password = order.get("password")
    if isinstance(found, ServerAddress) and password:
        passwords.remember(found, password)
    return found


def _key(order: Order, name: str = "key") -> Key | None:
    text = order.get(name)
    return Key.from_text(text) if text else None


def _day(text: str | None) -> date | None:
    return parse_date(text) if text else None


class _Progress:
    """Passes progress on, but not more often than somebody can see it; the last step always."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next or (total and done >= total):
            self._next = now + BETWEEN
            _answer({"done": done, "total": total})


def _answer(answer: Mapping[str, Any]) -> None:
    print(json.dumps(answer, ensure_ascii=False), flush=True)
