"""The verbs: one call is one transaction and one undo step. No Qt, no SQL text."""
