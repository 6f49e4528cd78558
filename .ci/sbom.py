"""Writes what the program is made of (an SBOM), and asks whether a pinned package has a known vulnerability.

    .ci/sbom.py write     # out/sbom.json, CycloneDX 1.6: each package with version, licence, hashes of constraints.txt
    .ci/sbom.py check     # every package that is needed is pinned, has hashes and a licence that may be passed on
    .ci/sbom.py audit     # asks the package index's list of vulnerabilities; says so when that cannot be reached

Format: https://cyclonedx.org/docs/1.6/json/; names of packages: https://github.com/package-url/purl-spec (pypi).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[1]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
# As the packages word them; LGPL: Qt and its binding come as libraries of their own, which can be exchanged.
FREE = re.compile(
    r"MIT|BSD|Apache|PSF|Python Software Foundation|MPL|Mozilla|LGPL|GNU Lesser|ISC|zlib|ZPL|CC0|Unlicense"
    r"|public domain|Historical Permission|HPND|0BSD",
    re.IGNORECASE,
)

# Packages that state none in their metadata, with what the file LICENSE beside them is.
UNSTATED = {"sqlcipher3": "Zlib"}


@dataclass(frozen=True, slots=True)
class Package:
    """A package that the program needs, as it is installed."""

    name: str
    version: str
    licence: str
    hashes: tuple[str, ...]


def canonical(name: str) -> str:
    """Return a package's name as PEP 503 writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return version and hashes of each package of constraints.txt, by name."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    name = ""
    for line in (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if match := PINNED.match(line):
            name = canonical(match[1])
            found[name] = (match[2], ())
        elif match := HASH.search(line):
            found[name] = (found[name][0], (*found[name][1], match[1]))
    return found


def needed() -> set[str]:
    """Return the names of all packages that the program needs here, directly or not."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(text) for text in project["dependencies"]]
    waiting += [Requirement(text) for extra in project["optional-dependencies"].values() for text in extra]
    seen: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        if str(wanted) in seen:
            continue
        seen.add(str(wanted))
        try:
            requires = distribution(wanted.name).requires or []
        except PackageNotFoundError:
            sys.exit(f"{wanted.name} is not installed here: run make setup.")
        waiting += [one for one in map(Requirement, requires) if _is_needed(one, wanted.extras)]
    return {canonical(Requirement(text).name) for text in seen}


def _is_needed(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras))


def licence(name: str) -> str:
    """Return the licence that a package states: the expression of PEP 639, the old field or the classifiers."""
    data = distribution(name).metadata
    classified = [
        c.rpartition(" :: ")[2] for c in data.get_all("Classifier") or [] if c.startswith("License")
    ]
    old = (data.get("License") or "").strip().splitlines()
    stated = data.get("License-Expression") or "; ".join(classified) or (old[0] if old else "")
    return stated or UNSTATED.get(name, "")


def packages() -> list[Package]:
    """Return what the program is made of, by name."""
    pins = pinned()
    found = []
    for name in sorted(needed()):
        version = distribution(name).version
        pin = pins.get(name, ("", ()))
        found.append(Package(name, version, licence(name), pin[1] if pin[0] == version else ()))
    return found


def write(target: Path) -> None:
    """Write the SBOM; the same packages give the same bytes, so it has neither day nor serial number."""
    bom = Bom(serial_number=None)
    for package in packages():
        bom.components.add(
            Component(
                type=ComponentType.LIBRARY,
                name=package.name,
                version=package.version,
                purl=PackageURL("pypi", None, package.name, package.version),
                bom_ref=f"{package.name}=={package.version}",
                licenses=[LicenseFactory().make_from_string(package.licence)] if package.licence else [],
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=h) for h in package.hashes],
            )
        )
    data = json.loads(JsonV1Dot6(bom).output_as_string())
    data.pop("serialNumber", None)
    data.get("metadata", {}).pop("timestamp", None)
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(data, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{target.relative_to(PROJECT)}: {len(bom.components)} packages")


def check() -> int:
    """Return 1 when a package is not pinned with hashes, or its licence is none that may be passed on."""
    faults = [
        f"{p.name} {p.version} is not the pinned one, or has no hash" for p in packages() if not p.hashes
    ]
    faults += [f"{p.name}: licence {p.licence!r}" for p in packages() if not FREE.search(p.licence)]
    print(
        "\n".join(faults) or "Every package that the program needs is pinned, with hashes and a free licence."
    )
    return 1 if faults else 0


def audit() -> int:
    """Return 1 when a pinned package has a known vulnerability; say so when nobody could be asked."""
    order = ["-m", "pip_audit", "--disable-pip", "--require-hashes", "-r", "constraints.txt", "-f", "json"]
    ended = subprocess.run([sys.executable, *order], cwd=PROJECT, capture_output=True, text=True)
    try:
        listed = json.loads(ended.stdout)["dependencies"]
    except (ValueError, KeyError):
        print("Vulnerabilities: nobody could be asked from here.", ended.stderr.strip().splitlines()[-1:])
        return 0
    skipped = [one["name"] for one in listed if "skip_reason" in one]
    found = [(one["name"], v["id"]) for one in listed for v in one.get("vulns", ())]
    for name, identifier in found:
        print(f"{name} has a known vulnerability: {identifier}")
    print(f"Vulnerabilities: {len(listed) - len(skipped)} packages asked about, {len(found)} found.")
    if skipped:
        print(f"NOT AUDITED: the list of vulnerabilities could not be reached for {len(skipped)} packages.")
    return 1 if found else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["write"]:
            write(PROJECT / "out" / "sbom.json")
        case ["check"]:
            sys.exit(check())
        case ["audit"]:
            sys.exit(audit())
        case _:
            sys.exit(__doc__)
