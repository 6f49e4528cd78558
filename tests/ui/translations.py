"""The tool for the window's catalogues, `.ci/translations.py`, for tests; importing this compiles what is older."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

_FILE = Path(__file__).resolve().parents[2] / ".ci" / "translations.py"


def _loaded() -> Any:
    spec = importlib.util.spec_from_file_location("translations_tool", _FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclass looks there
    spec.loader.exec_module(module)
    return module


tool = _loaded()
tool.release()
