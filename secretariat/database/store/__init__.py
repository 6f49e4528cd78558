"""Queries and writes, one file per area. Functions take the session first and never commit."""
