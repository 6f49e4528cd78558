"""What hatchling does before it packs: the window's texts are compiled, so that a wheel has them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Runs `.ci/translations.py release`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues; they are no part of the repository, and go into the wheel all the same."""
        script = Path(self.root) / ".ci" / "translations.py"
        subprocess.run([sys.executable, script, "release"], check=True)
        build_data["artifacts"].append("/resources/translations/*.qm")
