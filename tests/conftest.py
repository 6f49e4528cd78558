"""What all tests share: the sample database, built once and never written to, and a copy of it for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

import secretariat.documents.xlsx  # noqa: F401 - before any test imports openpyxl, see there
from secretariat.services import sample as sample_builder

# Two tests at once on a small machine are slow without being wrong.
settings.register_profile("project", deadline=None)
settings.register_profile("long", deadline=None, max_examples=1000)  # make test-long
settings.load_profile("project")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample database, for reading only."""
    path = tmp_path_factory.mktemp("sample") / "sample.secretariat"
    sample_builder.build(path)
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample database that belongs to one test."""
    return Path(shutil.copyfile(sample_file, tmp_path / "sample.secretariat"))
