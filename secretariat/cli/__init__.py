"""The command line: the program's verbs from a terminal, without Qt. See `parser.py` for all of them."""

from secretariat.cli.main import main

__all__ = ["main"]
