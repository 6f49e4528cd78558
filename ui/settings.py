"""What the user chose: settings in TOML, written whole; the state of windows in QSettings.

store = SettingsStore()
store.update(theme="dark")              # writes the file
store.value.user_name
store.remember(place)                   # a database was opened: a file, or one of a server
store.leave(place)                      # and closed, while the program goes on
store.window()                          # QSettings for sizes and column widths, nothing else
"""

from __future__ import annotations

import logging
import os
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote_to_bytes

import platformdirs
from PySide6.QtCore import QSettings

from secretariat import private
from secretariat.domain.addresses import Place

log = logging.getLogger(__name__)

RECENT_LIMIT = 8

AS_BYTES = "file:"
"""Begins a path that is no text, because its name was written in another encoding: its bytes follow, as in a URL."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user can set.

    `theme` is `light`, `dark` or `system`; `language` "" is the system's; `zoom` is in percent. `spelling` underlines
    misspelt words, and with `reopen` the program starts with the database it was closed with, which is `last` ("" when
    none was open then). `recent` and `last` are paths and addresses. `warned` are the files of which it was said
    that they lie in a place that is not safe.
    """

    user_name: str = ""
    language: str = ""
    theme: str = "system"
    zoom: int = 100
    spelling: bool = True
    reopen: bool = True
    recent: tuple[str, ...] = ()
    last: str = ""
    warned: tuple[str, ...] = ()
    second_backups: str = ""


class SettingsStore:
    """Reads and writes the settings file; an unreadable file counts as empty and is kept beside as `.unreadable`.

    Several programs may run at once. Each writes only what was changed in it, and leaves the rest as the file has it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        given = os.environ.get("SECRETARIAT_CONFIG_DIR")
        self.folder = folder or (Path(given) if given else platformdirs.user_config_path("secretariat"))
        self.path = self.folder / "settings.toml"
        self.value = self._read() or Settings()

    def update(self, **changed: Any) -> Settings:
        """Change some settings and write the file."""
        there = self._read() or self.value
        self.value = replace(self.value, **changed)
        try:
            private.folder(self.folder)
            private.write(self.path, _toml(replace(there, **changed)).encode("utf-8", "replace"))
        except OSError:
            log.warning("The settings could not be written to %s.", self.path, exc_info=True)
        return self.value

    def remember(self, database: Place) -> None:
        """Put `database` first among the recent ones, and begin with it the next time."""
        path = _name(database)
        others = [p for p in (self._read() or self.value).recent if p != path]
        self.update(recent=tuple([path, *others][:RECENT_LIMIT]), last=path)

    def forget(self, *paths: str) -> None:
        """Take these databases from the recent ones."""
        there = self._read() or self.value
        last = "" if there.last in paths else there.last
        self.update(recent=tuple(path for path in there.recent if path not in paths), last=last)

    def second_backups(self) -> Path | None:
        """Return the other folder into which backups go."""
        return Path(self.value.second_backups) if self.value.second_backups else None

    def keep_backups_in(self, folder: Path | None) -> None:
        """Let backups go into another folder too, or into none."""
        self.update(second_backups=_name(folder) if folder is not None else "")

    def leave(self, database: Place, still_open: Place | None = None) -> None:
        """Begin with `database` no more the next time, as it was closed, but with one that is `still_open`."""
        there = self._read() or self.value
        if there.last == _name(database):  # else another program has opened one since
            self.update(last=_name(still_open) if still_open else "")

    def window(self) -> QSettings:
        """Return the store of window sizes and column widths."""
        file = self.folder / "window.ini"
        with suppress(OSError):  # then it is not kept how windows stand
            private.folder(self.folder)
            # Qt gives a file the permissions of the one that it replaces.
            with open(file, "ab", opener=private.opener):
                file.chmod(private.FILE)
        return QSettings(str(file), QSettings.Format.IniFormat)

    def _read(self) -> Settings | None:
        """Return what stands in the file, None when there is none that can be read."""
        try:
            data = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            log.warning("The settings in %s could not be read; starting with none.", self.path, exc_info=True)
            self._put_aside()
            return None
        known: dict[str, Any] = {}
        for field in fields(Settings):
            value, default = data.get(field.name), getattr(Settings(), field.name)
            if isinstance(default, tuple) and isinstance(value, list):
                known[field.name] = tuple(_path(item) for item in value if isinstance(item, str))
            elif type(value) is type(default):
                known[field.name] = value
        settings = Settings(**known)
        return replace(settings, last=_path(settings.last), second_backups=_path(settings.second_backups))

    def _put_aside(self) -> None:
        try:
            os.replace(self.path, self.path.with_suffix(".unreadable"))
        except OSError:
            log.warning("%s could not be put aside.", self.path, exc_info=True)


def _name(database: Place) -> str:
    return str(database.resolve() if isinstance(database, Path) else database)


def _text(path: str) -> str:
    """Return a path as it stands in the file: as it reads, or in bytes where it is no text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return AS_BYTES + quote(os.fsencode(path))
    return path


def _path(text: str) -> str:
    """Return the path for which `text` stands in the file."""
    return os.fsdecode(unquote_to_bytes(text[len(AS_BYTES) :])) if text.startswith(AS_BYTES) else text


def _toml(settings: Settings) -> str:
    import json

    recent, warned = (tuple(map(_text, paths)) for paths in (settings.recent, settings.warned))
    last, second = _text(settings.last), _text(settings.second_backups)
    settings = replace(settings, recent=recent, warned=warned, last=last, second_backups=second)
    # Strings and lists of strings are written alike in JSON and TOML, but for U+007F, which TOML wants escaped.
    lines = [f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in asdict(settings).items()]
    return "\n".join(lines).replace("\x7f", "\\u007f") + "\n"
