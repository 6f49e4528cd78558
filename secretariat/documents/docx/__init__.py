"""Word files: named styles that can be restyled, numbers as text, the same bytes for the same content."""
