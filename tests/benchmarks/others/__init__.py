"""What a user would pick instead, each run by itself in an environment of its own (`.venv-bench`)."""
