"""What a name becomes in the name of a file: what every file system and mail program keeps, and nothing obeys."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 140
"""Bytes of UTF-8: what encrypted home folders (eCryptfs) take; other file systems take more."""

# https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
_SEPARATORS = '\\/:*?"<>|'
_PORTS = frozenset(f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³")
_DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$"}) | _PORTS
# No name begins with what hides a file, or is taken for an option or a home folder, or ends with what Windows cuts off.
_FRONT, _BACK = " .-~", " ."
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")

# Latin letters that compatibility decomposition (UAX #15) leaves as they are.
_PLAIN = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ħ": "h",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ə": "e",
    }
)


def file_slug(name: str) -> str:
    """Return a name in small ASCII letters: "Elif Nur Yıldıran" becomes `elif-nur-yildiran`.

    Empty for a name in another script than Latin.
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def safe_file_name(name: str, otherwise: str = "file", most: int = LONGEST) -> str:
    """Return a name for a file that somebody else named, safe on Windows, macOS and Linux.

    It has no separators of folders, no controls and no marks of direction, which would show another ending than it has;
    it is no device of Windows, not hidden, and as short as `most` bytes of UTF-8 with its ending kept. A name that is
    safe already stays as it is, but for its normal form (NFC).
    """
    shown = "".join(_shown(sign) for sign in unicodedata.normalize("NFC", name))
    # Taking marks away can bring letters together that are one in the normal form.
    shown = _trimmed(unicodedata.normalize("NFC", " ".join(shown.split())))
    found = _ENDING.search(shown)
    stem, ending = (shown[: found.start()], found.group()) if found else (shown, "")
    stem = _trimmed(_cut(stem, most - len(ending) - 1)) or otherwise
    # Windows takes `nul.tar.gz` and `con .txt` for the device too.
    device = (stem + ending).partition(".")[0].rstrip().casefold() in _DEVICES
    return f"{'_' if device else ''}{stem}{ending}"


def shown_file_name(name: str) -> str:
    """Return a file's name as it may be shown: without controls and marks of direction, which show another ending."""
    return "".join(sign for sign in name if unicodedata.category(sign) not in ("Cc", "Cf"))


def distinct_file_name(name: str, taken: Collection[str]) -> str:
    """Return `name`, numbered where a file system that knows no case would take it for one of those `taken`."""
    known = {_folded(other) for other in taken}
    found, number = name, 2
    while _folded(found) in known:
        place = _ENDING.search(name)
        stem, ending = (name[: place.start()], place.group()) if place else (name, "")
        found, number = f"{stem}-{number}{ending}", number + 1
    return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _shown(sign: str) -> str:
    """Return what of a sign stands in a file's name: itself, a hyphen, a blank, or nothing where it has no width."""
    if sign in _SEPARATORS:
        return "-"
    category = unicodedata.category(sign)
    if category in ("Zs", "Zl", "Zp") or sign in "\t\n\r":
        return " "
    return "" if category in ("Cc", "Cf", "Cs", "Cn", "Co") else sign


def _trimmed(stem: str) -> str:
    return stem.lstrip(_FRONT).rstrip(_BACK)


def _cut(stem: str, most: int) -> str:
    """Return as much of the beginning as has `most` bytes; no sign is cut in two."""
    return stem.encode("utf-8")[:most].decode("utf-8", "ignore")
