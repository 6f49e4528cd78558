"""What comes back, as frozen records: files are distrusted, read, and refused with one sentence. No database."""
