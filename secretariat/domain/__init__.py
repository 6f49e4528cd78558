"""What a working group's secretary works with: records, rules, words and errors. Standard library only."""
