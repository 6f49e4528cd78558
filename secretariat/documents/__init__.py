"""Documents that go out: content records, labels in the document's language, and the writers that set them."""
