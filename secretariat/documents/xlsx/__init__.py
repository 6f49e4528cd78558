"""Workbooks: text that stays text, real dates, shared styles, the same bytes for the same content."""
