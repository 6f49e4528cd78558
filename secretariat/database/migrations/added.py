"""The columns that older tables gained in each version of the schema, with what stood for them before.

Images in older entries of the journal are completed from here. Apart from the steps, for those need Alembic.
"""

from __future__ import annotations

IN_2: dict[str, dict[str, str | int | None]] = {
    "working_groups": {"authentic": "[]", "recurrence": "", "own_party_id": None},
    "meetings": {"distribution": "limited", "joint_group_ids": "[]", "adopted_on": None, "signed_on": None},
    "delegates": {"arrived_item_id": None, "left_item_id": None},
    "agenda_items": {"annotation": "{}"},
    "paragraphs": {"verb": "", "audience": "joint"},
    "decisions": {"taken_at": None},
    "actions": {"report_from": None},
    "notes": {"topic": "general", "audience": "own_side"},
}

IN_3: dict[str, dict[str, str | int | None]] = {"working_groups": {"prevailing": "", "hijri": 0}}

IN_4: dict[str, dict[str, str | int | None]] = {
    "persons": {"salutation": "{}"},
    "sides": {"embassy_id": None},
    "delegates": {"reply": "awaited", "replied_at": None},
    "actions": {
        "reference": "",
        "due_event": None,
        "due_offset": None,
        "due_unit": None,
        "due_meeting_id": None,
        "due_action_id": None,
    },
    "action_updates": {"follows_event": 0},
    "activities": {"report_due_on": None, "reported_on": None},
}

ADDED = {2: IN_2, 3: IN_3, 4: IN_4}
