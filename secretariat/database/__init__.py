"""The one SQLite file: tables, queries, the journal and the opening of files. Records leave it frozen."""
