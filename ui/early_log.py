"""What is logged before the window was painted: kept until the log is there (`ui/log.py`).

What writes the log file and tells what failed takes a tenth of that time to import, and nearly always for nothing.
"""

from __future__ import annotations

import logging


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def begin() -> None:
    """Keep what is logged from now on."""
    logging.getLogger().addHandler(_Kept())


def end() -> list[logging.LogRecord]:
    """Keep nothing more, and return what was kept."""
    root = logging.getLogger()
    found = [handler for handler in root.handlers if isinstance(handler, _Kept)]
    for handler in found:
        root.removeHandler(handler)
    return [record for handler in found for record in handler.records]
