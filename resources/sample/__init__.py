"""The sample working groups, as TOML files; README.md describes the format."""
