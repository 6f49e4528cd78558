"""The screen of meetings: planning, agenda, delegations and own-side notes."""
