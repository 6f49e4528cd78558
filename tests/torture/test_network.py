"""Clause 16: that the program calls nobody (test_whole_program.py) is measured by what would see a call."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from tests.torture.network_calls import traced


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_call_into_a_network_would_be_seen(family: str, tmp_path: Path) -> None:
    """The measurement above is one that can fail."""
    host = {"AF_INET": "127.0.0.1", "AF_INET6": "::1"}[family]
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        call = f"import socket; socket.socket(socket.{family}).connect_ex(({host!r}, {port}))"
        child = f"import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', {call!r}])"
        called = traced([sys.executable, "-S", "-c", child], dict(os.environ), tmp_path).called
    assert len(called) == 1
    assert family in called[0]
