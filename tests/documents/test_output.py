"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from secretariat.documents.output import write_whole
from secretariat.domain.errors import Cancelled, StorageProblem


def test_writes_and_replaces(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    assert write_whole(target, lambda out: out.write(b"new")) == 3
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]
    if os.name == "posix":
        umask = os.umask(0)
        os.umask(umask)
        assert stat.S_IMODE(target.stat().st_mode) == 0o666 & ~umask


@pytest.mark.parametrize("error", [Cancelled(), RuntimeError("x"), KeyboardInterrupt()])
def test_failure_leaves_the_old_file_whole(tmp_path: Path, error: BaseException) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def writer(out: BinaryIO) -> None:
        out.write(b"half")
        raise error

    with pytest.raises(type(error)):
        write_whole(target, writer)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "full"), (errno.EACCES, "permission"), (errno.EXDEV, os.strerror(errno.EXDEV))],
)
def test_reasons_in_plain_words(tmp_path: Path, code: int, words: str) -> None:
    def writer(out: BinaryIO) -> None:
        raise OSError(code, os.strerror(code))

    with pytest.raises(StorageProblem) as caught:
        write_whole(tmp_path / "a.pdf", writer)
    assert caught.value.code == "cannot_write"
    assert caught.value.data["path"] == str(tmp_path / "a.pdf")
    assert words in caught.value.data["reason"]
    assert list(tmp_path.iterdir()) == []


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    for place, code in (
        ("missing/a.pdf", "no_folder"),
        ("file/a.pdf", "not_a_folder"),
        ("folder", "is_a_folder"),
    ):
        with pytest.raises(StorageProblem) as caught:
            write_whole(tmp_path / place, lambda out: None)
        assert caught.value.data["reason_code"] == code


def test_a_long_name_and_a_link(tmp_path: Path) -> None:
    long = tmp_path / ("n" * 240 + ".pdf")
    write_whole(long, lambda out: out.write(b"x"))
    assert long.read_bytes() == b"x"
    link = tmp_path / "link.pdf"
    link.symlink_to(long)
    write_whole(link, lambda out: out.write(b"y"))
    assert link.is_symlink()
    assert long.read_bytes() == b"y"


@pytest.mark.skipif(os.name != "posix", reason="permissions")
@pytest.mark.parametrize("mode", [0o600, 0o640])
def test_the_permissions_of_the_file_that_was_there_stay(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    target.chmod(mode)
    write_whole(target, lambda out: out.write(b"new"))
    assert stat.S_IMODE(target.stat().st_mode) == mode
