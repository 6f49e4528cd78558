"""The window: pages, widgets, models and the one bridge to the services. Shows frozen records, holds no rules."""
