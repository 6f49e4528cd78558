"""Cooperation activities."""

from __future__ import annotations

from secretariat.database.store import rows
from secretariat.database.tables import ActivityRow
from secretariat.domain.activities import Activity, check_activity
from secretariat.domain.changes import Outcome
from secretariat.services.records import save
from secretariat.services.unit import Unit


class Activities:
    """The verbs for training courses, visits, research and other cooperation."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, activity: Activity) -> Outcome[Activity]:
        """Create (id 0) or change an activity."""
        return save(self._unit, activity, {Activity: check_activity})

    def all(self, group_id: int) -> list[Activity]:
        """Return a group's activities by date."""
        with self._unit.read() as session:
            return rows.find(session, Activity, ActivityRow.group_id == group_id, order=ActivityRow.starts_on)
