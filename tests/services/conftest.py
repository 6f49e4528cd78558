"""The small register, open, for each test of the services: in a file, or all of them on a server.

SECRETARIAT_TEST_ON=server pytest tests/services        # make test-server
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import private_server
from tests.small_register import Register, found

ON_SERVER = os.environ.get("SECRETARIAT_TEST_ON") == "server"
if ON_SERVER:
    # The rules are tried by chance on files: on a server, a new register takes a fifth of a second.
    settings.register_profile("server", deadline=None, max_examples=5)
    settings.load_profile("server")
# What is about files, and has no meaning on a server.
ABOUT_FILES = frozenset(
    (
        *("test_archive_of_sample", "test_attachment_faults", "test_backup_folders", "test_backup_rotation"),
        *("test_backups", "test_damaged_values", "test_encrypting", "test_places", "test_read_only"),
        *("test_safekeeping", "test_sample", "test_seal_faults", "test_sentences", "test_two_keys"),
    )
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is about files where all registers are on a server."""
    if not ON_SERVER:
        return
    here = Path(__file__).parent
    about = {
        item
        for item in items
        if item.path.parent == here and (item.path.stem in ABOUT_FILES or item.get_closest_marker("files"))
    }
    config.hook.pytest_deselected(items=list(about))
    items[:] = [item for item in items if item not in about]


@pytest.fixture(autouse=True)
def _on_server(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let the registers of a test be made on the server, when all are to be."""
    if not ON_SERVER:
        yield
    else:
        with private_server.used(request.getfixturevalue("server")):
            yield


@pytest.fixture
def register(tmp_path: Path, _on_server: None) -> Iterator[Register]:
    """Return an open register that belongs to one test."""
    made = found(tmp_path / "register.secretariat")
    yield made
    made.office.close()
