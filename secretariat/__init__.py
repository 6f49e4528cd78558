"""Secretariat: meetings, action items, focal points and minutes of intergovernmental working groups."""

__version__ = "0.1.0"
