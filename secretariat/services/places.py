"""Where a file lies: whether a folder is kept in step with other computers, or is not on this one.

    found = risk(path)      # None on an ordinary disk
    found.risk, found.name  # Risk.SYNCED, "OneDrive"; Risk.NETWORK, "//server/share"

Synchronisers copy a database while it is being written, and make a second copy where two computers wrote; network
drives do not always keep locks and the order of writes. Nothing is asked of the network to find out.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

_MOUNT_SECONDS = 2.0


class Risk(StrEnum):
    """Why a file is not safe where it lies."""

    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a database is at risk.

    Attributes:
        risk: why.
        name: the synchroniser ("OneDrive"), or the drive as the system names it ("//server/share").
    """

    risk: Risk
    name: str


def _no_drive_is_remote(_drive: str) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What this computer says about its folders and drives.

    Attributes:
        system: as `sys.platform` has it.
        home: the user's own folder.
        environment: the process's environment.
        mounts: on Linux /proc/self/mountinfo, on macOS what `mount` prints; "" elsewhere.
        is_remote: whether a drive of Windows ("H:") is on a server.
    """

    system: str
    home: str
    environment: Mapping[str, str] = field(default_factory=dict)
    mounts: str = ""
    is_remote: Callable[[str], bool] = _no_drive_is_remote


def risk(path: PurePath, around: Surroundings | None = None) -> Place | None:
    """Return why a file is not safe where it lies, or will lie, None when nothing speaks against it."""
    around = around or surroundings()
    real = os.path.realpath(path) if around.system == sys.platform else str(path)
    place = PureWindowsPath(real) if around.system == "win32" else PurePosixPath(real)
    name = _synchroniser(place, around)
    if name:
        return Place(Risk.SYNCED, name)
    name = _server(place, around)
    return Place(Risk.NETWORK, name) if name else None


# Folders that are kept in step, by their usual names. Those that could be anybody's count in the home folder alone.
_BY_NAME = (
    (re.compile(r"OneDrive( ?- ?.+)?|SkyDrive"), "OneDrive"),
    (re.compile(r"Dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"Google ?Drive( .*|-.*)?|GoogleDrive"), "Google Drive"),
    (re.compile(r"iCloud ?Drive|com~apple~CloudDocs"), "iCloud Drive"),
    (re.compile(r"Nextcloud\d*"), "Nextcloud"),
    (re.compile(r"ownCloud( - .+)?"), "ownCloud"),
    (re.compile(r"Box Sync|Box-Box"), "Box"),
    (re.compile(r"MEGAsync( .*)?"), "MEGA"),
    (re.compile(r"pCloud ?Drive|pCloudSync"), "pCloud"),
    (re.compile(r"SynologyDrive|CloudStation"), "Synology Drive"),
    (re.compile(r"Yandex\.Disk|Яндекс\.?\s?Диск"), "Yandex.Disk"),
    (re.compile(r"BaiduSyncdisk|百度网盘同步空间?"), "Baidu"),
    (re.compile(r"坚果云.*|Nutstore( Files)?"), "Nutstore"),
)
_IN_HOME = {
    "Box": "Box",
    "MEGA": "MEGA",
    "Sync": "Syncthing",
    "Seafile": "Seafile",
    "Tresorit": "Tresorit",
    "My Drive": "Google Drive",
    "Proton Drive": "Proton Drive",
}
# What synchronisers leave in the folder that they keep in step.
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".seafile-data": "Seafile",
}
# Nextcloud's and ownCloud's clients keep their lists in `.sync_1a2b3c.db`, formerly `._sync_1a2b3c.db`.
_LISTS = re.compile(r"\._?sync_[0-9a-f]+\.db|\.csync_journal\.db|\.csync_journal_[0-9a-f]+\.db")
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def _synchroniser(place: PurePath, around: Surroundings) -> str:
    home = type(place)(around.home)
    for root in filter(None, (around.environment.get(name, "") for name in _ONEDRIVE)):
        if place.is_relative_to(type(place)(root)):
            return "OneDrive"
    if any(place.is_relative_to(type(place)(root)) for root in _dropboxes(home, around)):
        return "Dropbox"
    for folder in place.parents:  # the file itself may be called anything
        found = _by_name(folder, home) or (_by_mark(folder) if around.system == sys.platform else "")
        if found:
            return found
    return ""


def _by_name(folder: PurePath, home: PurePath) -> str:
    # macOS: Library/CloudStorage/Box-Box, …/GoogleDrive-name@example.org, and Library/Mobile Documents of iCloud.
    above = folder.parent.name
    if above == "CloudStorage" and folder.parent.parent.name == "Library":
        provider = folder.name.partition("-")[0]
        return next((name for pattern, name in _BY_NAME if pattern.fullmatch(provider)), provider)
    if folder.name == "Mobile Documents" and above == "Library":
        return "iCloud Drive"
    if folder.name in _IN_HOME and folder.parent in (home, type(folder)(folder.anchor)):
        return _IN_HOME[folder.name]
    return next((name for pattern, name in _BY_NAME if pattern.fullmatch(folder.name)), "")


def _by_mark(folder: PurePath) -> str:
    for mark, name in _MARKS.items():
        # Dropbox keeps its own settings in ~/.dropbox: a folder, where the mark is a file.
        at = os.path.join(folder, mark)
        if os.path.isfile(at) if mark == ".dropbox" else os.path.lexists(at):
            return name
    with suppress(OSError), os.scandir(folder) as entries:
        if any(_LISTS.fullmatch(entry.name) for entry in entries if entry.name.startswith(".")):
            return "Nextcloud/ownCloud"
    return ""


def _dropboxes(home: PurePath, around: Surroundings) -> list[str]:
    """Return the folders that Dropbox says it keeps: https://help.dropbox.com/installs/locate-dropbox-folder."""
    places = [home / ".dropbox" / "info.json"]
    for name in ("APPDATA", "LOCALAPPDATA"):
        if around.environment.get(name):
            places.append(type(home)(around.environment[name]) / "Dropbox" / "info.json")
    found: list[str] = []
    for place in places:
        with suppress(OSError, ValueError, AttributeError):
            accounts = json.loads(Path(place).read_text(encoding="utf-8"))
            found += [entry["path"] for entry in accounts.values() if isinstance(entry.get("path"), str)]
    return found


_NETWORK = frozenset(
    {
        *(
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "afs",
            "afpfs",
            "ncpfs",
            "9p",
            "ceph",
            "lustre",
            "glusterfs",
        ),
        *("davfs", "webdav", "ftp", "vboxsf", "prl_fs", "beegfs", "gpfs", "sshfs", "macfuse_sshfs"),
        *("fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs"),
        *("fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.curlftpfs", "fuse.kio-fuse", "fuse.vmhgfs-fuse"),
        *("fuse.onedriver", "fuse.google-drive-ocamlfuse", "fuse.juicefs"),
    }
)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MAC_MOUNT = re.compile(r"(?P<what>.+?) on (?P<point>/.*) \((?P<type>\w+)[^()]*\)")


def _server(place: PurePath, around: Surroundings) -> str:
    if around.system == "win32":
        drive = place.drive
        if drive.startswith("\\\\?\\UNC\\"):
            return "\\\\" + drive.removeprefix("\\\\?\\UNC\\")
        if drive.startswith("\\\\"):
            return "" if drive.startswith(("\\\\?\\", "\\\\.\\")) else drive
        return drive if drive and around.is_remote(drive) else ""
    points = _mac_points(around.mounts) if around.system == "darwin" else _linux_points(around.mounts)
    holding = [point for point in points if place.is_relative_to(point[0])]
    if not holding:
        return ""
    # The last one of the deepest: what is mounted later lies over what was there.
    deepest = max(len(PurePosixPath(point).parts) for point, _, _ in holding)
    _, kind, what = [point for point in holding if len(PurePosixPath(point[0]).parts) == deepest][-1]
    return what if kind in _NETWORK else ""


def _linux_points(text: str) -> list[tuple[str, str, str]]:
    """Return (mount point, type, source) of each line, see proc_pid_mountinfo(5)."""
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        first, second = before.split(" "), after.split(" ")
        if len(first) > 4 and len(second) > 1:
            found.append((_unescaped(first[4]), second[0], _unescaped(second[1])))
    return found


def _mac_points(text: str) -> list[tuple[str, str, str]]:
    lines = (_MAC_MOUNT.fullmatch(line) for line in text.splitlines())
    return [(line["point"], line["type"], line["what"]) for line in lines if line]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda code: chr(int(code[1], 8)), text)


def surroundings() -> Surroundings:
    """Return what this computer says about its folders and drives."""
    mounts = ""
    with suppress(OSError, subprocess.SubprocessError):
        if sys.platform == "linux":
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        elif sys.platform == "darwin":
            done = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=_MOUNT_SECONDS)
            mounts = done.stdout
    return Surroundings(
        system=sys.platform,
        home=os.path.expanduser("~"),
        environment=os.environ,
        mounts=mounts,
        is_remote=_is_remote,
    )


def _is_remote(drive: str) -> bool:
    windows = getattr(ctypes, "windll", None)
    remote = 4  # DRIVE_REMOTE, https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew
    return windows is not None and bool(windows.kernel32.GetDriveTypeW(f"{drive}\\") == remote)
