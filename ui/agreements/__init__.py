"""The screen of agreements, their parties, areas and working groups."""
