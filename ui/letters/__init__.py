"""Letters out: what has to leave, how it will read, and what was written."""
