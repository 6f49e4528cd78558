"""Data only: fonts, icons, labels, translations, templates and the sample data."""
