"""A window with a line of text and nothing else: imports the Qt modules that are named, and says when it is painted.

python -m tests.benchmarks.bare_window BEGUN MODULE…
"""

import json
import sys
import time
from importlib import import_module

begun, *modules = sys.argv[1:]
for module in modules:
    import_module(module)

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: E402

application = QApplication(["bare"])
window = QMainWindow()
window.setCentralWidget(QLabel("A line of text"))
window.resize(1280, 800)
window.show()
application.processEvents()
print(json.dumps({"painted": time.monotonic() - float(begun)}), flush=True)
