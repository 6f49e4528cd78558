"""The colour space that all colours of a document are meant in: sRGB, as an ICC profile made here.

A profile of our own needs nobody's licence and is the same on every machine. It is a matrix and curve profile of
version 2.1 (ICC.1:1998-09), which PDF 1.4 and later, and so PDF/A-1 and PDF/A-3, take as a destination profile.
"""

from __future__ import annotations

import struct
from functools import cache

CONDITION = "sRGB IEC61966-2.1"

# Columns of the matrix from linear sRGB to XYZ, adapted from D65 to the profile connection space's D50 (Bradford).
_PRIMARIES = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
_D50 = (0.9642, 1.0, 0.8249)
_STEPS = 1024


@cache
def srgb_profile() -> bytes:
    """Return the ICC profile of sRGB (IEC 61966-2-1)."""
    curve = struct.pack(">4sII", b"curv", 0, _STEPS) + struct.pack(
        f">{_STEPS}H", *(round(_linear(step / (_STEPS - 1)) * 65535) for step in range(_STEPS))
    )
    name = CONDITION.encode("ascii") + b"\0"
    tags = {
        "desc": struct.pack(">4sII", b"desc", 0, len(name)) + name + bytes(4 + 4 + 2 + 1 + 67),
        "cprt": struct.pack(">4sI", b"text", 0) + b"No rights reserved\0",
        "wtpt": _xyz(_D50),
        **{tag: _xyz(column) for tag, column in _PRIMARIES.items()},
    }
    names = [*tags, "rTRC", "gTRC", "bTRC"]
    start = 128 + 4 + 12 * len(names)
    table, data = [], b""
    for tag in names:
        content = tags.get(tag, curve)
        if tag not in ("gTRC", "bTRC"):  # the three channels share one curve
            place, size = start + len(data), len(content)
            data += content + bytes(-len(content) % 4)
        table.append(struct.pack(">4sII", tag.encode("ascii"), place, size))
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sQI12s4s44s",
        *(start + len(data), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ "),
        *(2026, 1, 1, 0, 0, 0),
        *(b"acsp", b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 0, _fixed(_D50), b"\0\0\0\0", bytes(44)),
    )
    return header + struct.pack(">I", len(names)) + b"".join(table) + data


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _fixed(values: tuple[float, ...]) -> bytes:
    return struct.pack(">3i", *(round(value * 65536) for value in values))


def _xyz(values: tuple[float, ...]) -> bytes:
    return struct.pack(">4sI", b"XYZ ", 0) + _fixed(values)
