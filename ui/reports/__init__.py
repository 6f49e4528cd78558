"""The screen of reports, the bin and backups."""
