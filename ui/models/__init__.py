"""Models over ids: they hold what is painted and nothing more."""
