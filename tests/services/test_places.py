"""Folders that are kept in step with other computers, and drives that are not on this one, are known."""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from secretariat.services.places import Place, Risk, Surroundings, risk, surroundings

LINUX_MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 22 0:40 / /mnt/ministry\040share rw,relatime shared:8 - cifs //files.health.example/wg\040one rw,vers=3.0
32 22 0:41 / /srv/nfs rw - nfs4 server:/export rw
33 22 0:42 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
34 31 8:2 / /mnt/ministry\040share/local rw - ext4 /dev/sdb1 rw
35 32 8:3 / /srv/nfs rw - ext4 /dev/sdc1 rw
36 22 0:43 / /srv/nfs2 rw - nfs server:/two rw
nonsense
"""
MAC_MOUNTS = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//amina@files.example/wg on /Volumes/wg (smbfs, nodev, nosuid, mounted by amina)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""
LINUX = Surroundings(system="linux", home="/home/amina", mounts=LINUX_MOUNTS)
MAC = Surroundings(system="darwin", home="/Users/amina", mounts=MAC_MOUNTS)
WINDOWS = Surroundings(
    system="win32",
    home="C:\\Users\\amina",
    environment={"OneDriveCommercial": "D:\\Cloud\\Ministry of Health"},
    is_remote=lambda drive: drive == "H:",
)
# As on another computer of that kind: what a path is, is not looked up here.
ELSEWHERE = {"linux": LINUX, "darwin": MAC, "win32": WINDOWS}


@pytest.mark.parametrize(
    ("system", "path", "name"),
    [
        ("win32", "C:\\Users\\amina\\OneDrive\\wg.secretariat", "OneDrive"),
        ("win32", "C:\\Users\\amina\\OneDrive - Ministry of Health\\a\\wg.secretariat", "OneDrive"),
        ("win32", "d:\\cloud\\ministry of health\\wg.secretariat", "OneDrive"),
        ("win32", "C:\\Users\\amina\\Dropbox (Ministry)\\wg.secretariat", "Dropbox"),
        ("win32", "G:\\My Drive\\wg.secretariat", "Google Drive"),
        ("win32", "C:\\Users\\amina\\iCloudDrive\\wg.secretariat", "iCloud Drive"),
        ("win32", "C:\\Users\\amina\\Box\\wg.secretariat", "Box"),
        ("darwin", "/Users/amina/Library/CloudStorage/OneDrive-Ministry/wg.secretariat", "OneDrive"),
        ("darwin", "/Users/amina/Library/CloudStorage/GoogleDrive-a@example.org/My Drive/wg", "Google Drive"),
        ("darwin", "/Users/amina/Library/CloudStorage/Box-Box/wg", "Box"),
        ("darwin", "/Users/amina/Library/CloudStorage/Unheard-of/wg", "Unheard"),
        ("darwin", "/Users/amina/Library/Mobile Documents/com~apple~CloudDocs/wg", "iCloud Drive"),
        ("linux", "/home/amina/Nextcloud/wg.secretariat", "Nextcloud"),
        ("linux", "/home/amina/ownCloud/work/wg.secretariat", "ownCloud"),
        ("linux", "/home/amina/Sync/wg.secretariat", "Syncthing"),
        ("linux", "/data/Dropbox/wg.secretariat", "Dropbox"),
    ],
)
def test_folders_that_are_kept_in_step_are_known_by_name(system: str, path: str, name: str) -> None:
    assert by(system, path) == Place(Risk.SYNCED, name)


@pytest.mark.parametrize(
    ("system", "path", "name"),
    [
        ("win32", "\\\\files\\wg\\one.secretariat", "\\\\files\\wg\\"),
        ("win32", "//files/wg/one.secretariat", "\\\\files\\wg\\"),
        ("win32", "\\\\?\\UNC\\files\\wg\\one.secretariat", "\\\\files\\wg\\"),
        ("win32", "H:\\one.secretariat", "H:"),
        ("darwin", "/Volumes/wg/one.secretariat", "//amina@files.example/wg"),
        ("linux", "/mnt/ministry share/a/one.secretariat", "//files.health.example/wg one"),
        ("linux", "/run/user/1000/gvfs/smb-share:server=a/one", "gvfsd-fuse"),
        ("linux", "/srv/nfs2/one.secretariat", "server:/two"),
    ],
)
def test_network_drives_are_known(system: str, path: str, name: str) -> None:
    found = by(system, path)
    assert found is not None
    assert (found.risk, found.name.rstrip("\\")) == (Risk.NETWORK, name.rstrip("\\"))


@pytest.mark.parametrize(
    ("system", "path"),
    [
        ("win32", "C:\\Users\\amina\\Documents\\Dropbox.secretariat"),
        ("win32", "C:\\Registry\\Box\\wg.secretariat"),
        ("win32", "\\\\?\\C:\\Users\\amina\\wg.secretariat"),
        ("darwin", "/Users/amina/Documents/wg.secretariat"),
        ("linux", "/home/amina/Documents/Health/wg.secretariat"),
        ("linux", "/home/amina/Syncope/wg.secretariat"),
        ("linux", "/srv/archive/MEGA/wg.secretariat"),
        (
            "linux",
            "/mnt/ministry share/local/wg.secretariat",
        ),  # a disk of this computer, mounted below a share
        ("linux", "/srv/nfs/wg.secretariat"),  # and one mounted over it
    ],
)
def test_ordinary_places_are_not_warned_about(system: str, path: str) -> None:
    assert by(system, path) is None


def by(system: str, path: str) -> Place | None:
    return risk(PureWindowsPath(path) if system == "win32" else PurePosixPath(path), ELSEWHERE[system])


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0a1b2c3d.db", "Nextcloud/ownCloud"),
        (".tmp.driveupload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ],
)
def test_folders_that_are_kept_in_step_are_known_by_what_lies_in_them(
    tmp_path: Path, mark: str, name: str
) -> None:
    work = tmp_path / "work" / "group"
    work.mkdir(parents=True)
    assert risk(work / "wg.secretariat") is None
    (tmp_path / "work" / mark).touch()
    assert risk(work / "wg.secretariat") == Place(Risk.SYNCED, name)
    assert risk(tmp_path / "wg.secretariat") is None


def test_where_dropbox_says_it_is(tmp_path: Path) -> None:
    own = tmp_path / ".dropbox"
    own.mkdir()
    box = tmp_path / "elsewhere"
    (own / "info.json").write_text(json.dumps({"personal": {"path": str(box), "host": 1}}), encoding="utf-8")
    around = Surroundings(system=sys.platform, home=str(tmp_path))
    assert risk(box / "wg.secretariat", around) == Place(Risk.SYNCED, "Dropbox")
    assert risk(tmp_path / "wg.secretariat", around) is None
    (own / "info.json").write_text("[]", encoding="utf-8")
    assert risk(box / "wg.secretariat", around) is None


def test_a_link_does_not_hide_the_folder(tmp_path: Path) -> None:
    box = tmp_path / "Nextcloud"
    box.mkdir()
    (tmp_path / "desk").symlink_to(box)
    assert risk(tmp_path / "desk" / "wg.secretariat") == Place(Risk.SYNCED, "Nextcloud")


def test_this_computer_is_asked_without_the_network() -> None:
    around = surroundings()
    assert around.system == sys.platform
    assert around.home
    if sys.platform == "linux":
        assert " / / " in around.mounts
