"""The file of settings: several programs write it, and a path may be no text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ui.settings import Settings, SettingsStore


def test_two_programs_leave_what_the_other_has_changed(store: SettingsStore) -> None:
    other = SettingsStore(store.folder)
    store.update(theme="dark")
    other.update(user_name="Amina")
    store.update(zoom=120)
    assert SettingsStore(store.folder).value == Settings("Amina", theme="dark", zoom=120)
    # What another program shows is no setting of this one while it runs.
    assert (store.value.user_name, other.value.theme) == ("", "system")


def test_two_programs_offer_what_was_opened_in_either(store: SettingsStore, tmp_path: Path) -> None:
    other = SettingsStore(store.folder)
    paths = [str(tmp_path / name) for name in ("a", "b", "c")]
    store.remember(Path(paths[0]))
    other.remember(Path(paths[1]))
    store.remember(Path(paths[2]))
    assert SettingsStore(store.folder).value.recent == tuple(reversed(paths))
    other.forget(paths[0])
    assert SettingsStore(store.folder).value.recent == (paths[2], paths[1])
    other.leave(Path(paths[1]))  # the other program has one open that it opened later
    assert SettingsStore(store.folder).value.last == paths[2]
    store.leave(Path(paths[2]))
    assert SettingsStore(store.folder).value.last == ""


def test_settings_that_are_gone_or_broken_while_the_program_runs_are_written_anew(
    store: SettingsStore,
) -> None:
    store.update(user_name="Amina")
    store.path.unlink()
    store.update(theme="dark")
    assert SettingsStore(store.folder).value == Settings("Amina", theme="dark")
    store.path.write_text("user_name = ", encoding="utf-8")
    store.update(zoom=120)
    assert SettingsStore(store.folder).value == Settings("Amina", theme="dark", zoom=120)
    assert store.path.with_suffix(".unreadable").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_path_that_is_no_text_is_remembered(store: SettingsStore, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/gr\xfcne 50% file.secretariat"))
    path.touch()
    store.remember(path)
    read = SettingsStore(store.folder)
    assert (read.value.recent, read.value.last) == ((str(path),), str(path))
    assert Path(read.value.last).is_file()
    read.update(user_name="A \udcff")  # a name is kept as far as it is text
    assert SettingsStore(store.folder).value.user_name == "A ?"
    read.leave(path)
    assert SettingsStore(store.folder).value.last == ""
