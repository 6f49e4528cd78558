"""A disk that forgets: what a program did to its files, as strace recorded it, and what a power cut may leave of it.

A program that is to be on the safe side may count on little (https://www.sqlite.org/atomiccommit.html, section 3):
what was written is on the disk once the file was synced, a name stands in a folder once the folder was synced. Until
then each sector of 512 bytes may be there, missing or torn, and each name may be there or missing, in any order.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
TORN = 0.1
"""How many of the sectors that are neither there nor missing are half there."""
_CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,fcntl,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,"
    "fallocate,copy_file_range,sendfile,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat,"
    "symlink,symlinkat,mkdir,mkdirat,rmdir"
)


@dataclass(slots=True)
class File:
    """A file: what it holds for programs, what the disk has for certain, and what was written since."""

    live: bytearray = field(default_factory=bytearray)
    certain: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Writes at an offset; None cuts the file to that length."""

    def write(self, offset: int, data: bytes) -> None:
        if len(self.live) < offset:
            self.live.extend(bytes(offset - len(self.live)))
        self.live[offset : offset + len(data)] = data
        self.pending.append((offset, data))

    def cut(self, size: int) -> None:
        _resize(self.live, size)
        self.pending.append((size, None))

    def sync(self) -> None:
        self.certain = bytes(self.live)
        self.pending = []

    def after_cut(self, random: Random, kept: float) -> bytes:
        """Return what a power cut leaves, when each sector is there with a probability of `kept`."""
        left = bytearray(self.certain)
        for offset, data in self.pending:
            if data is None:
                if random.random() < kept:
                    _resize(left, offset)
                continue
            start = offset
            while start < offset + len(data):
                end = min(start - start % SECTOR + SECTOR, offset + len(data))
                piece = data[start - offset : end - offset]
                if random.random() >= kept:
                    torn = random.random() < TORN and kept > 0
                    piece = piece[: random.randrange(len(piece))] if torn else b""
                if piece:
                    if len(left) < start:
                        left.extend(bytes(start - len(left)))
                    left[start : start + len(piece)] = piece
                start = end
        return bytes(left)


def _resize(content: bytearray, size: int) -> None:
    if size < len(content):
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))


@dataclass(slots=True)
class Folder:
    """A folder likewise: its names, and what became of them since it was synced."""

    live: dict[str, File | Folder] = field(default_factory=dict)
    certain: dict[str, File | Folder] = field(default_factory=dict)
    pending: list[tuple[str, str, File | Folder | None]] = field(default_factory=list)
    """(name that goes, name that comes, what it names): one step, as renaming is."""

    def put(self, name: str, node: File | Folder) -> None:
        self.live[name] = node
        self.pending.append(("", name, node))

    def take(self, name: str) -> None:
        del self.live[name]
        self.pending.append((name, "", None))

    def rename(self, old: str, new: str) -> None:
        node = self.live.pop(old)
        self.live[new] = node
        self.pending.append((old, new, node))

    def sync(self) -> None:
        self.certain = dict(self.live)
        self.pending = []

    def settle(self) -> None:
        """Take all that is in it as being on the disk."""
        self.sync()
        for node in self.live.values():
            node.settle() if isinstance(node, Folder) else node.sync()

    def after_cut(self, random: Random, kept: float, target: Path) -> None:
        """Lay out what a power cut leaves in an empty folder."""
        names = dict(self.certain)
        # Most file systems keep steps in their order; they do not have to.
        in_order = random.random() < 0.5
        for number, (old, new, node) in enumerate(self.pending):
            there = number < round(kept * len(self.pending)) if in_order else random.random() < kept
            if there:
                names.pop(old, None)
                if node is not None:
                    names[new] = node
        for name, node in names.items():
            if isinstance(node, Folder):
                (target / name).mkdir()
                node.after_cut(random, kept, target / name)
            else:
                (target / name).write_bytes(node.after_cut(random, kept))


@dataclass(slots=True)
class Opened:
    """A file or folder that a process has open, with the place at which it writes."""

    node: File | Folder
    path: str
    offset: int = 0
    appends: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One system call: who made it, its name, its arguments as strace prints them, and what it returned."""

    process: int
    name: str
    args: list[str]
    result: int


def record(root: Path, trace: Path, args: Sequence[str], cwd: Path) -> None:
    """Run a Python module under strace."""
    watched = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-xx",
        "-s",
        "100000000",
        "-e",
        f"trace={_CALLS}",
        "-e",
        "signal=none",
    ]
    ended = subprocess.run(
        [*watched, "-o", str(trace), sys.executable, "-m", *args, str(root)],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]


_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+|\?)")
_UNFINISHED = re.compile(r"(\d+) +(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)$")


def calls(trace: Path) -> Iterator[Call]:
    """Yield the calls of a trace that succeeded, in their order."""
    begun: dict[str, str] = {}
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            if unfinished := _UNFINISHED.match(line):
                begun[unfinished[1]] = line[: unfinished.end(2)]
                continue
            if resumed := _RESUMED.match(line):
                line = begun.pop(resumed[1]) + resumed[2]
            found = _LINE.match(line)
            if found and found[4] != "?" and int(found[4]) >= 0:
                yield Call(int(found[1]), found[2], found[3].split(", "), int(found[4]))


def _bytes(word: str) -> bytes:
    assert word.endswith('"'), "strace cut a text short"
    return bytes.fromhex(word.strip('"').replace("\\x", ""))


class Disk:
    """Follows a trace; files and folders below `root` are known, all others are not looked at."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self.top = Folder()
        self._open: dict[tuple[int, int], Opened] = {}
        self.said = b""
        """What the program itself, and none of its children, said on standard output so far."""
        self._program = 0

    def node(self, path: str) -> File | Folder | None:
        """Return what a path below the root names now."""
        found: File | Folder = self.top
        for name in path[len(self._root) :].strip("/").split("/"):
            if name:
                assert isinstance(found, Folder)
                if name not in found.live:
                    return None
                found = found.live[name]
        return found

    def _inside(self, word: str) -> str | None:
        path = _bytes(word).decode() if word.startswith('"') else ""
        return path if path == self._root or path.startswith(self._root + "/") else None

    def _place(self, path: str) -> tuple[Folder, str]:
        parent, _, name = path.rpartition("/")
        folder = self.node(parent)
        assert isinstance(folder, Folder), path
        return folder, name

    def follow(self, call: Call) -> bool:
        """Take a call over; return whether it did something to a file below the root."""
        self._program = self._program or call.process
        handler = getattr(self, f"_{call.name}", None)
        assert handler is not None, f"{call.name} is traced and not understood"
        return bool(handler(call))

    def _openat(self, call: Call) -> bool:
        path = self._inside(call.args[1])
        self._open.pop((call.process, call.result), None)
        if path is None:
            return False
        flags, node, changed = call.args[2], self.node(path), False
        if node is None:
            folder, name = self._place(path)
            node, changed = File(), True
            folder.put(name, node)
        elif isinstance(node, File) and "O_TRUNC" in flags and node.live:
            node.cut(0)
            changed = True
        self._open[call.process, call.result] = Opened(node, path, appends="O_APPEND" in flags)
        return changed

    def _close(self, call: Call) -> bool:
        self._open.pop((call.process, int(call.args[0])), None)
        return False

    def _dup(self, call: Call) -> bool:
        opened = self._open.get((call.process, int(call.args[0])))
        if opened:
            self._open[call.process, call.result] = opened
        return False

    _dup2 = _dup3 = _dup

    def _fcntl(self, call: Call) -> bool:
        return self._dup(call) if call.args[1].startswith("F_DUPFD") else False

    def _opened(self, call: Call) -> Opened | None:
        return self._open.get((call.process, int(call.args[0])))

    def _write(self, call: Call) -> bool:
        opened = self._opened(call)
        if opened is None:
            if call.args[0] == "1" and call.process == self._program:
                self.said += _bytes(call.args[1])[: call.result]
            return False
        assert isinstance(opened.node, File)
        if opened.appends:
            opened.offset = len(opened.node.live)
        opened.node.write(opened.offset, _bytes(call.args[1])[: call.result])
        opened.offset += call.result
        return True

    def _pwrite64(self, call: Call) -> bool:
        opened = self._opened(call)
        if opened is None:
            return False
        assert isinstance(opened.node, File)
        opened.node.write(int(call.args[3]), _bytes(call.args[1])[: call.result])
        return True

    def _unknown_on_a_file(self, call: Call) -> bool:
        assert self._opened(call) is None, f"{call.name} on a file is not understood"
        return False

    _writev = _pwritev = _pwritev2 = _fallocate = _unknown_on_a_file

    def _sendfile(self, call: Call) -> bool:
        return self._copied(call, call.args[0], call.args[1])

    def _copy_file_range(self, call: Call) -> bool:
        return self._copied(call, call.args[2], call.args[0])

    def _copied(self, call: Call, to: str, of: str) -> bool:
        target = self._open.get((call.process, int(to)))
        if target is None:
            return False
        source = self._open[call.process, int(of)]
        assert isinstance(target.node, File)
        assert isinstance(source.node, File)
        target.node.write(target.offset, bytes(source.node.live[source.offset : source.offset + call.result]))
        target.offset += call.result
        source.offset += call.result
        return True

    def _lseek(self, call: Call) -> bool:
        if opened := self._opened(call):
            opened.offset = call.result
        return False

    def _ftruncate(self, call: Call) -> bool:
        opened = self._opened(call)
        if opened is None:
            return False
        assert isinstance(opened.node, File)
        opened.node.cut(int(call.args[1]))
        return True

    def _fsync(self, call: Call) -> bool:
        opened = self._opened(call)
        if opened is None:
            return False
        opened.node.sync()
        return True

    _fdatasync = _fsync

    def _remove(self, word: str) -> bool:
        path = self._inside(word)
        if path is None:
            return False
        folder, name = self._place(path)
        folder.take(name)
        return True

    def _unlink(self, call: Call) -> bool:
        return self._remove(call.args[0])

    _rmdir = _unlink

    def _unlinkat(self, call: Call) -> bool:
        return self._remove(call.args[1])

    def _renamed(self, old: str, new: str) -> bool:
        source, target = self._inside(old), self._inside(new)
        if source is None and target is None:
            return False
        assert source
        assert target
        (folder, was), (other, becomes) = self._place(source), self._place(target)
        assert folder is other, "renaming into another folder is not understood"
        folder.rename(was, becomes)
        return True

    def _rename(self, call: Call) -> bool:
        return self._renamed(call.args[0], call.args[1])

    def _renameat(self, call: Call) -> bool:
        return self._renamed(call.args[1], call.args[3])

    _renameat2 = _renameat

    def _linked(self, old: str, new: str) -> bool:
        source, target = self._inside(old), self._inside(new)
        if target is None:
            return False
        assert source
        node = self.node(source)
        assert node is not None
        folder, name = self._place(target)
        folder.put(name, node)
        return True

    def _link(self, call: Call) -> bool:
        return self._linked(call.args[0], call.args[1])

    def _linkat(self, call: Call) -> bool:
        return self._linked(call.args[1], call.args[3])

    def _made(self, word: str) -> bool:
        path = self._inside(word)
        if path is None:
            return False
        folder, name = self._place(path)
        folder.put(name, Folder())
        return True

    def _mkdir(self, call: Call) -> bool:
        return self._made(call.args[0])

    def _mkdirat(self, call: Call) -> bool:
        return self._made(call.args[1])
