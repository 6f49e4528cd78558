"""The one SQLite file: tables, queries, the journal and the opening of files. Nothing above it sees an ORM object."""
