"""What all tests share: the sample database, built once and never written to, and a copy of it for each test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import secretariat.documents.xlsx  # noqa: F401 - before any test imports openpyxl, see there
from tests import private_server
from tests.private_server import PrivateServer

# Two tests at once on a small machine are slow without being wrong.
settings.register_profile("project", deadline=None)
settings.register_profile("long", deadline=None, max_examples=1000)  # make test-long
settings.load_profile("project")

# What `make test-slow` runs, with all that shows the window. The longest begin first (a worker has whole files), so
# that none is left alone with one at the end.
LONGEST = (
    "tests/cli/test_cli_documents.py",
    "tests/services/test_machine_meetings.py",
    "tests/services/test_machine.py",
    "tests/services/test_update_mutations.py",
    "tests/services/test_update_round.py",
    "tests/documents/typeset/test_bidi_files.py",
    "tests/services/test_canaries.py",
    "tests/services/test_archive_of_sample.py",
    "tests/services/test_markup.py",
    "tests/services/test_sample.py",
    "tests/cli/test_cli_job.py",
    "tests/ui/test_whole_meeting.py",
    "tests/ui/test_by_mouse.py",
    "tests/documents/test_archive.py",
    "tests/documents/test_minutes_pdf.py",
    "tests/documents/test_report_workbook.py",
    "tests/documents/typeset/test_bad_input.py",
    "tests/documents/typeset/test_line_room.py",
    "tests/documents/test_report_figures.py",
    "tests/documents/test_report_print.py",
    "tests/documents/test_every_language.py",
    "tests/documents/test_mirrored.py",
    "tests/documents/test_pack.py",
    "tests/services/test_document_languages.py",
    "tests/services/test_cancelling.py",
    "tests/cli/test_cli_calendars.py",
    "tests/cli/test_cli_letters.py",
    "tests/cli/test_cli_adoption.py",
    "tests/cli/test_cli_scale.py",
)

ROOT = Path(__file__).parents[1]
PATIENCE_MS = 60_000
"""How long a test waits for what the window does. 5 s failed twice on a busy machine."""


class PatientBot(QtBot):
    """A robot that waits as long as `PATIENCE_MS` where it is not told otherwise."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture(scope="session")
def server() -> Iterator[PrivateServer]:
    """Start a server for the tests of this process."""
    if private_server.programs() is None:
        assert "CI" not in os.environ, "PostgreSQL is not installed"
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with private_server.folder_for_one() as folder, private_server.started(folder) as started:
        yield started


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.hookimpl(tryfirst=True)  # before -m chooses among them
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    places = {config.rootpath / name: place for place, name in enumerate(LONGEST)}
    window = config.rootpath / "tests" / "ui"
    for item in items:
        if item.path in places or item.path.is_relative_to(window):
            item.add_marker(pytest.mark.slow)
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: places.get(item.path, len(LONGEST)))


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample database, for reading only. Of several workers one builds it, and each has a copy."""
    path = tmp_path_factory.mktemp("sample") / "sample.secretariat"
    if "PYTEST_XDIST_WORKER" not in os.environ:
        _build(path)
        return path
    shared = tmp_path_factory.getbasetemp().parent / "sample.secretariat"  # the folder of all workers
    _build_once(shared)
    return Path(shutil.copyfile(shared, path))


def _build(path: Path) -> None:
    """Build the sample in a program of its own: what a test left behind in this one does not get into it."""
    building = "import sys, pathlib; from secretariat.services import sample; sample.build(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", building, str(path)], check=True, cwd=ROOT)


def _build_once(path: Path) -> None:
    """Build the sample at `path`, or wait until another worker has."""
    claim, part = path.with_suffix(".claim"), path.with_suffix(".part")
    waited_until = time.monotonic() + 300
    while not path.exists():
        try:
            claim.touch(exist_ok=False)
        except FileExistsError:
            assert time.monotonic() < waited_until, "the worker that builds the sample has ended"
            time.sleep(0.1)
            continue
        try:
            part.unlink(missing_ok=True)
            if not path.exists():
                _build(part)
                part.rename(path)
        finally:
            claim.unlink()


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample database that belongs to one test."""
    return Path(shutil.copyfile(sample_file, tmp_path / "sample.secretariat"))
