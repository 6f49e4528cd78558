"""The overview: what needs the secretary today."""
