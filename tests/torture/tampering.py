"""Kinds of tampering with a file whose minutes are sealed: each changes one target, chosen by chance, and says which.

What is returned are the beginnings of the faults of which `verify` has to give at least one.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from random import Random
from typing import Any

from secretariat.database.journal import link
from secretariat.database.types import canonical
from tests.torture.sealed_register import AM, CORR

Names = tuple[str, ...]
Tampering = Callable[[sqlite3.Connection, Random], Names]
_HEADER = ("seq", "at", "who", "act", "revision")


def _pick(connection: sqlite3.Connection, chance: Random, statement: str, *values: Any) -> tuple[Any, ...]:
    return tuple(chance.choice(connection.execute(statement, values).fetchall()))


def _altered(chance: Random, text: str) -> str:
    """Return a text with one of its letters changed."""
    places = [place for place, letter in enumerate(text) if letter.isalpha()]
    place = chance.choice(places)
    other = chance.choice([letter for letter in "abcdefghij" if letter != text[place]])
    return text[:place] + other + text[place + 1 :]


def _altered_json(chance: Random, text: str) -> str:
    """Return JSON with a letter of one of its texts changed."""
    data = json.loads(text)

    def texts(value: Any) -> list[tuple[Any, Any]]:
        if not isinstance(value, dict | list):
            return []
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        found: list[tuple[Any, Any]] = []
        for key, part in pairs:
            if isinstance(part, str) and any(letter.isalpha() for letter in part):
                found.append((value, key))
            found += texts(part)
        return found

    holder, key = chance.choice(texts(data))
    holder[key] = _altered(chance, holder[key])
    return canonical(data)


def _originals(connection: sqlite3.Connection) -> list[tuple[int, str, str, str]]:
    """Return id, name and hash of each original, and the symbol of its document."""
    of_seals = "originals AS o JOIN seals AS s ON s.id = o.seal_id"
    statement = f"SELECT o.id, o.name, o.sha256, s.kind FROM {of_seals} ORDER BY o.id"
    return [
        (number, name, digest, AM if kind == "minutes" else CORR)
        for number, name, digest, kind in connection.execute(statement)
    ]


def sealed_text(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change a letter of a paragraph, an agenda item, a task or a correction that was sealed."""
    table, column, symbol = chance.choice(
        [
            ("paragraphs", "body", AM),
            ("agenda_items", "title", AM),
            ("actions", "title", AM),
            ("corrections", "read_text", CORR),
        ]
    )
    where = {"paragraphs": "audience <> 'own_side'", "actions": "meeting_id IS NOT NULL"}.get(table, "1")
    number, text = _pick(connection, chance, f"SELECT id, {column} FROM {table} WHERE {where}")
    changed = _altered(chance, text) if column == "read_text" else _altered_json(chance, text)
    connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (changed, number))
    return (f"sealed {symbol} {table} {number}",)


def symbol(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change a letter of the symbol of a sealed meeting, decision, task or corrigendum."""
    table, named = chance.choice([("meetings", AM), ("decisions", AM), ("actions", AM), ("corrigenda", CORR)])
    where = "meeting_id IS NOT NULL" if table == "actions" else "1"
    number, text = _pick(connection, chance, f"SELECT id, symbol FROM {table} WHERE {where}")
    connection.execute(f"UPDATE {table} SET symbol = ? WHERE id = ?", (_altered(chance, text), number))
    return (f"sealed {named} {table} {number}",)


def sealed_record(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change a letter in the sealed record itself, such as the name of a side, and perhaps the hash that names it."""
    kind, digest, data = _pick(
        connection, chance, "SELECT s.kind, s.sha256, b.data FROM seals AS s JOIN blobs AS b USING (sha256)"
    )
    changed = _altered_json(chance, data.decode()).encode()
    named = AM if kind == "minutes" else CORR
    if chance.random() < 0.5:
        connection.execute("UPDATE blobs SET data = ? WHERE sha256 = ?", (changed, digest))
    else:
        name = hashlib.sha256(changed).hexdigest()
        connection.execute("INSERT INTO blobs VALUES (?, ?)", (name, changed))
        connection.execute("UPDATE seals SET sha256 = ? WHERE sha256 = ?", (name, digest))
    return (f"seal {named}",)


def bytes_of_original(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change one byte of an original."""
    _, name, digest, named = chance.choice(_originals(connection))
    data = bytearray(connection.execute("SELECT data FROM blobs WHERE sha256 = ?", (digest,)).fetchone()[0])
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    connection.execute("UPDATE blobs SET data = ? WHERE sha256 = ?", (bytes(data), digest))
    return (f"original {named} {name}",)


def original_rewritten(connection: sqlite3.Connection, chance: Random) -> Names:
    """Store other bytes as an original, with their right size and hash; or give it another name."""
    number, name, digest, named = chance.choice(_originals(connection))
    if chance.random() < 0.3:
        connection.execute("UPDATE originals SET name = ? WHERE id = ?", (_altered(chance, name), number))
        return (f"original {named} {name}",)
    data = connection.execute("SELECT data FROM blobs WHERE sha256 = ?", (digest,)).fetchone()[0]
    data += b"\n% " + chance.randbytes(4).hex().encode()
    other = hashlib.sha256(data).hexdigest()
    connection.execute("INSERT INTO blobs VALUES (?, ?)", (other, data))
    connection.execute("UPDATE originals SET sha256 = ?, size = ? WHERE id = ?", (other, len(data), number))
    return (f"original {named} {name}",)


def gone(connection: sqlite3.Connection, chance: Random) -> Names:
    """Delete a seal, an original, a kept draft, a signed copy, or only their bytes."""
    table = chance.choice(["seals", "originals", "minutes_versions", "attachments"])
    where = "role = 'signed_copy'" if table == "attachments" else "1"
    number, digest = _pick(connection, chance, f"SELECT id, sha256 FROM {table} WHERE {where}")
    named = {
        "seals": ("unsealed ", "seal "),
        "originals": ("originals ", "original "),
        "minutes_versions": (f"draft {AM} 1",),
        "attachments": (f"original {AM} scan.pdf",),
    }[table]
    if chance.random() < 0.5:
        connection.execute("DELETE FROM blobs WHERE sha256 = ?", (digest,))
    else:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
    return named


def originals_swapped(connection: sqlite3.Connection, chance: Random) -> Names:
    """Let two originals change their bytes."""
    one, other = chance.sample(_originals(connection), 2)
    connection.execute("CREATE TEMP TABLE was AS SELECT id, sha256, size FROM originals")
    for place, taken in ((one, other), (other, one)):
        bytes_of = connection.execute(
            "SELECT sha256, size FROM temp.was WHERE id = ?", (taken[0],)
        ).fetchone()
        connection.execute("UPDATE originals SET sha256 = ?, size = ? WHERE id = ?", (*bytes_of, place[0]))
    return (f"original {one[3]} {one[1]}", f"original {other[3]} {other[1]}")


def dated_back(connection: sqlite3.Connection, chance: Random) -> Names:
    """Move the day of adoption, signature or issue, or the instant at which it was sealed."""
    day = f"20{chance.randrange(10, 26)}-0{chance.randrange(1, 10)}-1{chance.randrange(10)}"
    table, column, named = chance.choice(
        [
            ("meetings", "adopted_on", f"sealed {AM} meetings 1"),
            ("seals", "sealed_on", "seal "),
            ("seals", "sealed_at", "seal "),
            ("corrigenda", "issued_on", f"sealed {CORR} corrigenda 1"),
        ]
    )
    value = f"{day}T10:00:00.000000Z" if column == "sealed_at" else day
    (number,) = _pick(connection, chance, f"SELECT id FROM {table}")
    connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, number))
    return (named,)


def another_seal(connection: sqlite3.Connection, chance: Random) -> Names:
    """Insert a second seal, or another original, beside those that there are. No trigger is in the way of that."""
    table = chance.choice(["seals", "originals"])
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
    (number,) = _pick(connection, chance, f"SELECT id FROM {table}")
    listed = ", ".join(columns)
    connection.execute(f"INSERT INTO {table} ({listed}) SELECT {listed} FROM {table} WHERE id = ?", (number,))
    return ("seal ",) if table == "seals" else ("originals ",)


def forged_record(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change a sealed text, and make the record, its hash, the seal and the journal's newest images agree with it.

    Only the chain is left as it was: whoever makes that anew too is found by a head that is kept elsewhere.
    """
    number, body = _pick(connection, chance, "SELECT id, body FROM paragraphs WHERE audience <> 'own_side'")
    changed = _altered_json(chance, body)
    connection.execute("UPDATE paragraphs SET body = ? WHERE id = ?", (changed, number))
    digest, data = connection.execute(
        "SELECT s.sha256, b.data FROM seals AS s JOIN blobs AS b USING (sha256) WHERE s.kind = 'minutes'"
    ).fetchone()
    record = json.loads(data)
    for row in record["record"]["paragraphs"]:
        if row["id"] == number:
            row["body"] = json.loads(changed)
    forged = canonical(record).encode()
    name = hashlib.sha256(forged).hexdigest()
    connection.execute("INSERT INTO blobs VALUES (?, ?)", (name, forged))
    connection.execute("UPDATE seals SET sha256 = ? WHERE sha256 = ?", (name, digest))
    for seq, payload in connection.execute("SELECT seq, payload FROM journal ORDER BY seq").fetchall():
        entry = json.loads(payload)
        for image in entry["rows"]:
            if (image["t"], image["id"]) == ("paragraphs", number) and image["a"]:
                image["a"]["body"] = changed
            if image["t"] == "seals" and image["a"] and image["a"]["sha256"] == digest:
                image["a"]["sha256"] = name
        if (again := canonical(entry)) != payload:
            connection.execute(
                "UPDATE journal SET payload = ?, digest = ? WHERE seq = ?",
                (again, hashlib.sha256(again.encode()).hexdigest(), seq),
            )
    return ("chain ",)


def chain_anew(connection: sqlite3.Connection) -> str:
    """Make the whole chain agree with what stands in the journal, and return its head."""
    names = ", ".join(_HEADER)
    previous = "0" * 64
    known: dict[str, str] = {}
    for *header, digest, old in connection.execute(
        f"SELECT {names}, digest, chain FROM journal ORDER BY seq"
    ).fetchall():
        previous = link(previous, dict(zip(_HEADER, header, strict=True)), digest)
        known[old] = previous
        connection.execute("UPDATE journal SET chain = ? WHERE seq = ?", (previous, header[0]))
    return previous


def behind_the_seal(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change, take away or add a row behind a seal."""
    table, act, *named = chance.choice(
        [
            ("meetings", "UPDATE meetings SET minutes_state = 'agreed'", f"reverted {AM}"),
            ("meetings", "UPDATE meetings SET deleted_at = '2026-01-01T00:00:00.000000Z'", f"reverted {AM}"),
            ("meetings", "UPDATE meetings SET number = number + 1", f"sealed {AM} meetings "),
            ("delegates", "DELETE FROM delegates WHERE id = ?", f"sealed {AM} delegates "),
            ("delegates", "UPDATE delegates SET role = 'expert' WHERE id = ?", f"sealed {AM} delegates "),
            (
                "agenda_items",
                "UPDATE agenda_items SET position = 7 WHERE id = ?",
                f"sealed {AM} agenda_items ",
            ),
            ("decisions", "UPDATE decisions SET number = 9 WHERE id = ?", f"sealed {AM} decisions "),
            (
                "paragraphs",
                "UPDATE paragraphs SET audience = iif(audience = 'own_side', 'joint', 'own_side') WHERE id = ?",
                f"sealed {AM} paragraphs ",
            ),
            ("corrections", "DELETE FROM corrections WHERE id = ?", f"sealed {CORR} corrections "),
            ("corrigenda", "DELETE FROM corrigenda WHERE id = ?", f"reverted {CORR}"),
        ]
    )
    (number,) = _pick(connection, chance, f"SELECT id FROM {table}")
    connection.execute(act, (number,) if "?" in act else ())
    return tuple(named)


def attachment(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change an attachment: its bytes, its name, what it belongs to; or take it away."""
    number, digest, role, name = _pick(connection, chance, "SELECT id, sha256, role, name FROM attachments")
    named: Names = (f"original {AM} {name}",) if role == "signed_copy" else (f"row attachments {number}",)
    act = chance.choice(["bytes", "name", "gone", "other"])
    if act == "bytes":
        data = bytearray(
            connection.execute("SELECT data FROM blobs WHERE sha256 = ?", (digest,)).fetchone()[0]
        )
        data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
        connection.execute("UPDATE blobs SET data = ? WHERE sha256 = ?", (bytes(data), digest))
        return (f"blob {digest}",)
    if act == "name":
        connection.execute("UPDATE attachments SET name = ? WHERE id = ?", (_altered(chance, name), number))
    elif act == "gone":
        connection.execute("DELETE FROM attachments WHERE id = ?", (number,))
    else:
        data = chance.randbytes(9)
        other = hashlib.sha256(data).hexdigest()
        connection.execute("INSERT INTO blobs VALUES (?, ?)", (other, data))
        connection.execute("UPDATE attachments SET sha256 = ?, size = 9 WHERE id = ?", (other, number))
    return named


def journal_cut(connection: sqlite3.Connection, chance: Random) -> Names:
    """Take entries out of the journal: some of the newest, or one in the middle."""
    (last,) = connection.execute("SELECT max(seq) FROM journal").fetchone()
    if chance.random() < 0.5:
        seq = chance.randrange(1, last)
        connection.execute("DELETE FROM journal WHERE seq = ?", (seq,))
        return (f"chain {seq + 1}",)
    kept = chance.randrange(last)
    connection.execute("DELETE FROM journal WHERE seq > ?", (kept,))
    if chance.random() < 0.5:  # the count that SQLite keeps of them too, but not all that they did
        connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'journal'", (kept,))
        return ("row ",)
    return (f"chain {kept + 1}",)


def journal_entry(connection: sqlite3.Connection, chance: Random) -> Names:
    """Change who, when, what act, what it did, or its hash, in one entry of the journal."""
    column = chance.choice(["at", "who", "act", "revision", "digest", "chain", "payload"])
    seq, value = _pick(connection, chance, f"SELECT seq, {column} FROM journal")
    named: Names = (f"chain {seq}",)
    if column == "payload":
        changed: Any = _altered_json(chance, value)
        named = (f"payload {seq}",)
        if chance.random() < 0.5:
            digest = hashlib.sha256(changed.encode()).hexdigest()
            connection.execute("UPDATE journal SET digest = ? WHERE seq = ?", (digest, seq))
            named = (f"chain {seq}",)
    elif column == "revision":
        changed = value - 1
    else:
        changed = value[:-2] + "17" if column == "at" and value[-2:] != "17" else _altered(chance, value)
    connection.execute(f"UPDATE journal SET {column} = ? WHERE seq = ?", (changed, seq))
    return named


def entries_swapped(connection: sqlite3.Connection, chance: Random) -> Names:
    """Let two entries of the journal change places."""
    one, other = chance.sample([seq for (seq,) in connection.execute("SELECT seq FROM journal")], 2)
    for was, now in ((one, -1), (other, one), (-1, other)):
        connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (now, was))
    return (f"chain {min(one, other)}",)


def guards(connection: sqlite3.Connection, chance: Random) -> Names:
    """Take a trigger away, make it say nothing, or put one in that is not ours."""
    name, statement = _pick(connection, chance, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    act = chance.choice(["gone", "weak", "foreign"])
    if act == "foreign":
        name = f"extra_{chance.randrange(100)}"
        table = chance.choice(["meetings", "paragraphs", "seals"])
        statement = f"CREATE TRIGGER {name} AFTER INSERT ON {table} BEGIN SELECT 1; END"
    else:
        connection.execute(f"DROP TRIGGER {name}")
        statement = statement.replace(" WHEN ", " WHEN 0 AND ") if act == "weak" else ""
    connection.execute(statement)
    return (name,)


def under_the_guards(connection: sqlite3.Connection, chance: Random) -> Names:
    """Try to replace, change or delete what is sealed although the triggers stand: each is refused."""
    table = chance.choice(
        ["meetings", "paragraphs", "agenda_items", "delegates", "decisions", "seals", "originals"]
    )
    table = chance.choice([table, "minutes_versions", "corrigenda", "corrections", "blobs"])
    key = "sha256" if table == "blobs" else "id"
    own = {"paragraphs": "audience <> 'own_side'"}.get(table, "1")
    (number,) = _pick(connection, chance, f"SELECT {key} FROM {table} WHERE {own}")
    columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
    if chance.random() < 0.5:
        connection.execute("PRAGMA recursive_triggers=OFF")  # with which REPLACE asks no DELETE trigger
    act = chance.choice(
        ["REPLACE INTO {0} ({1}) SELECT {1} FROM {0} WHERE {2} = ?", "DELETE FROM {0} WHERE {2} = ?"]
    )
    connection.execute(act.format(table, columns, key), (number,))
    return ()


KINDS: dict[str, Tampering] = {
    "sealed text": sealed_text,
    "symbol": symbol,
    "sealed record": sealed_record,
    "bytes of an original": bytes_of_original,
    "original rewritten": original_rewritten,
    "gone": gone,
    "originals swapped": originals_swapped,
    "dated back": dated_back,
    "another seal": another_seal,
    "forged record": forged_record,
    "behind the seal": behind_the_seal,
    "attachment": attachment,
    "journal cut": journal_cut,
    "journal entry": journal_entry,
    "entries swapped": entries_swapped,
}
