"""The screen of focal points, people and institutions."""
