"""What the user chose: settings in TOML, written whole; the state of windows in QSettings.

store = SettingsStore()
store.update(theme="dark")              # writes the file
store.value.user_name
store.window()                          # QSettings for sizes and column widths, nothing else
"""

from __future__ import annotations

import json
import logging
import os
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QSettings

log = logging.getLogger(__name__)

RECENT_LIMIT = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user can set.

    `theme` is `light`, `dark` or `system`; `language` "" is the system's; `zoom` is in percent. `spelling` underlines
    misspelt words, and with `reopen` the program starts with the database it was closed with.
    """

    user_name: str = ""
    language: str = ""
    theme: str = "system"
    zoom: int = 100
    spelling: bool = True
    reopen: bool = True
    recent: tuple[str, ...] = ()


class SettingsStore:
    """Reads and writes the settings file; an unreadable file counts as empty and is kept beside as `.unreadable`."""

    def __init__(self, folder: Path | None = None) -> None:
        given = os.environ.get("SECRETARIAT_CONFIG_DIR")
        self.folder = folder or (Path(given) if given else platformdirs.user_config_path("secretariat"))
        self.path = self.folder / "settings.toml"
        self.value = self._read()

    def update(self, **changed: Any) -> Settings:
        """Change some settings and write the file."""
        self.value = replace(self.value, **changed)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part = self.path.with_suffix(".part")
            part.write_text(_toml(self.value), encoding="utf-8")
            os.replace(part, self.path)
        except OSError:
            log.warning("The settings could not be written to %s.", self.path, exc_info=True)
        return self.value

    def remember(self, database: Path) -> None:
        """Put `database` first among the recent ones."""
        path = str(database.resolve())
        others = [p for p in self.value.recent if p != path]
        self.update(recent=tuple([path, *others][:RECENT_LIMIT]))

    def window(self) -> QSettings:
        """Return the store of window sizes and column widths."""
        return QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat)

    def _read(self) -> Settings:
        try:
            data = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            log.warning("The settings in %s could not be read; starting with none.", self.path, exc_info=True)
            self._put_aside()
            return Settings()
        known: dict[str, Any] = {}
        for field in fields(Settings):
            value, default = data.get(field.name), getattr(Settings(), field.name)
            if isinstance(default, tuple) and isinstance(value, list):
                known[field.name] = tuple(item for item in value if isinstance(item, str))
            elif type(value) is type(default):
                known[field.name] = value
        return Settings(**known)

    def _put_aside(self) -> None:
        try:
            os.replace(self.path, self.path.with_suffix(".unreadable"))
        except OSError:
            log.warning("%s could not be put aside.", self.path, exc_info=True)


def _toml(settings: Settings) -> str:
    # Strings and lists of strings are written alike in JSON and TOML, but for U+007F, which TOML wants escaped.
    lines = [f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in asdict(settings).items()]
    return "\n".join(lines).replace("\x7f", "\\u007f") + "\n"
