"""Action items: the list, following one up, and its history."""
