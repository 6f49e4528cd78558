"""Documents as PDF: pages, furniture and blocks, and one module per document. Text comes from `typeset` alone."""
