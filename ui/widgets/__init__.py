"""The building blocks of every page. They know frozen records and themes, never services."""
