"""Attached files: what runs nothing is opened, under a name of ours; of the rest it is said why, and it is saved."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from secretariat.services import opened_copies
from tests.small_register import found
from tests.ui.sample_window import open_window
from ui.pages import PAGES
from ui.widgets.files import FilesBox
from ui.widgets.links import LineLink


@pytest.fixture
def window(qtbot, store, tmp_path):
    register = found(tmp_path / "small.secretariat")
    add = register.office.attachments.add
    ref = Ref(Kind.MEETING, register.meeting)
    add(ref, "../Note \u202efdp.exe", b"MZ")
    add(ref, "con.pdf", b"%PDF-1.7")
    register.office.close()
    return open_window(qtbot, store, register.path, PAGES)


def test_only_what_runs_nothing_is_opened_and_the_rest_can_be_saved(window, tmp_path):
    page = window.show_page("meetings")
    page.show_record(Ref(Kind.MEETING, 1))
    box = next(box for box in page.findChildren(FilesBox) if len(box.files()) == 2)
    program, letter = box.files()
    opened: list[Path] = []
    box.open_url = lambda url: bool(opened.append(Path(url.toLocalFile()))) or True
    box.open(program)
    assert opened == []
    assert "Note fdp.exe" in window.banner.text()  # and not, as \u202e would have it, exe.pdf
    assert "save a copy" in window.banner.text()
    links = {link.text().strip("\u2068\u2069") for link in box.findChildren(LineLink)}
    assert links >= {"../Note fdp.exe", "con.pdf"}
    assert not any("\u202e" in text for text in links)
    asked: list[str] = []
    box.ask_place = lambda _parent, _title, proposal: asked.append(proposal) or str(tmp_path / "copy.exe")
    next(button for button in window.banner.buttons() if "copy" in button.text()).click()
    assert Path(asked[0]).name == "Note fdp.exe"
    assert (tmp_path / "copy.exe").read_bytes() == b"MZ"
    box.open(letter)
    assert opened[0].name == f"{letter.id}-con.pdf"
    assert opened[0].parent.parent == opened_copies.folder()
    if os.name == "posix":
        assert stat.S_IMODE(opened[0].stat().st_mode) == 0o400
    box.close_down()
    assert not opened[0].exists()
