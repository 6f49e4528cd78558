"""The reliability contract (docs/RELIABILITY.md), clause by clause: short in `make test`, long in `make torture`."""
