"""Progress reports that were made for officials: what each said is kept, and read again for the next one."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import blobs, rows
from secretariat.database.tables import ReportSnapshotRow
from secretariat.documents.content.report import ReportContent
from secretariat.domain.canonical import canonical
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.reports import Earlier, ReportSnapshot, read_earlier
from secretariat.services.unit import Unit


class Reports:
    """What was reported to officials, and when."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def made(self, group_id: int) -> list[ReportSnapshot]:
        """Return the reports that were made of a group, the latest first."""
        with self._unit.read() as session:
            return list(reversed(_made(session, group_id)))

    def keep(self, group_id: int, content: ReportContent) -> Outcome[ReportSnapshot] | None:
        """Keep what a report said that was made for officials; None when it is kept already.

        Undo does not go back over it, for the file has left.

        Raises:
            StorageProblem: the file cannot be written to.
        """
        data_hash = content.data_hash
        with self._unit.read() as session:
            for one in _made(session, group_id):
                same = (one.as_of, one.data_hash) == (content.as_of, data_hash)
                if same and blobs.find(session, one.sha256) is not None:
                    return None
        data = canonical(content)
        with self._unit.write("create", Kind.REPORT_SNAPSHOT, barrier=True) as writing:
            snapshot = ReportSnapshot(
                group_id=group_id,
                as_of=content.as_of,
                language=content.language,
                made_at=writing.now,
                made_by=writing.who,
                data_hash=data_hash,
                sha256=blobs.put(writing.session, data),
                program=content.program,
            )
            kept = rows.save(writing.session, snapshot)
        return writing.outcome(kept)


def kept_before(
    session: Session, group_id: int, as_of: date, since: date | None = None
) -> ReportSnapshot | None:
    """Return the report that one as of `as_of` is compared with: of the day `since`, or else the last earlier one."""
    found = [one for one in _made(session, group_id) if one.as_of]
    if since is not None:
        return next((one for one in reversed(found) if one.as_of == since), None)
    earlier = [one for one in found if one.as_of and one.as_of < as_of]
    return max(earlier, key=lambda one: (one.as_of or date.min, one.id), default=None)


def what_it_said(session: Session, snapshot: ReportSnapshot) -> Earlier | None:
    """Return what a kept report said, None when that is damaged or cannot be made out."""
    data = blobs.find(session, snapshot.sha256)
    if data is None or snapshot.as_of is None:
        return None
    return read_earlier(data, snapshot.as_of, snapshot.data_hash)


def _made(session: Session, group_id: int) -> list[ReportSnapshot]:
    """Return the reports made of a group in the order in which they were made."""
    return rows.find(session, ReportSnapshot, ReportSnapshotRow.group_id == group_id)
