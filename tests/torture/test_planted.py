"""The planted faults can still be planted: each one's text stands once in its file, and its test exists."""

from __future__ import annotations

import pytest

from tests.torture.plant import PROJECT, Fault, faults


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: fault.name)
def test_fault_can_be_planted(fault: Fault) -> None:
    source = (PROJECT / fault.file).read_text(encoding="utf-8")
    assert source.count(fault.old) == 1
    assert fault.old != fault.new
    path, _, name = fault.test.partition("::")
    assert f"def {name.partition('[')[0]}(" in (PROJECT / path).read_text(encoding="utf-8")
