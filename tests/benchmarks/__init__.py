"""What is measured and not tested: times depend on the machine. `make bench` runs all of it."""
