"""What was being typed when the program ended, and waits in the drafts to be saved."""

from __future__ import annotations

from contextlib import suppress

from secretariat.database.store import minutes as queries
from secretariat.database.store import rows
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.services.drafts import is_alive
from secretariat.services.unit import Unit


class Unfinished:
    """Finds minutes with texts that nobody types any more; `Minutes.recover` saves them."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def meetings(self) -> list[Meeting]:
        """Return the meetings whose minutes can be typed and have such texts, the one typed in last first."""
        now = self._unit.clock()
        found: list[Meeting] = []
        with self._unit.read() as session:
            for number in queries.drafted_meetings(session):
                living = {paragraph.id for paragraph in queries.paragraphs(session, number)}
                left = any(
                    draft.paragraph_id in living and not is_alive(draft.owner, draft.at, now)
                    for draft in queries.drafts(session, number)
                )
                with suppress(RuleViolation):  # the meeting lies in the bin
                    meeting = rows.get(session, Meeting, number)
                    if left and meeting.minutes_state is MinutesState.DRAFTING:
                        found.append(meeting)
        return found
