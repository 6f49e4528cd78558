"""Workbooks: text that stays text, real dates, shared styles, the same bytes for the same content."""

import os

# openpyxl writes with lxml where that happens to be installed: other bytes, and on a full disk an error of lxml's own
# instead of an OSError. It reads this once, when it is imported.
os.environ["OPENPYXL_LXML"] = "False"
