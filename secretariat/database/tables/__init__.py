"""The tables. Every row class has the fields of the frozen record of the same name, plus `deleted_at` for the bin.

Journaled tables have no database cascades: a cascade would change rows behind the journal's back.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, Table, text
from sqlalchemy.util import OrderedSet

from secretariat.database.tables.base import SCHEMA_VERSION, Base, Row
from secretariat.database.tables.follow_up import (
    FulfilmentRow,
    LetterRow,
    ObligationRow,
    ReportSnapshotRow,
    TimeLimitRow,
    UpdateFormRow,
    UpdateReplyRow,
    UpdateRoundRow,
)
from secretariat.database.tables.keeping import BlobRow, DraftRow, JournalRow, NumberRow, SearchTextRow
from secretariat.database.tables.meetings import (
    AgendaItemRow,
    AgendaTemplateRow,
    AttachmentRow,
    DelegateRow,
    MeetingRow,
    NoteRow,
    PaperRow,
    SittingRow,
    TemplateItemRow,
)
from secretariat.database.tables.ordering import SYMBOL_ORDER, TITLE_LANGUAGES, has_title_in, title_in
from secretariat.database.tables.outcomes import (
    ActionRow,
    ActionUpdateRow,
    AssignmentRow,
    CoResponsibleRow,
    DecisionEventRow,
    DecisionRow,
    DependencyRow,
    ParagraphRow,
)
from secretariat.database.tables.parties import (
    ActivityRow,
    AgreementRow,
    AreaRow,
    ArticleRow,
    FocalPointRow,
    GroupRow,
    HolidayRow,
    InstitutionRow,
    NominationRow,
    PartyRow,
    PersonRow,
    SideRow,
    SignatoryRow,
    TermRow,
)
from secretariat.database.tables.record import (
    CommentRoundRow,
    CommentRow,
    CorrectionRow,
    CorrigendumRow,
    MinutesVersionRow,
    OriginalRow,
    SealRow,
    WaiverRow,
)
from secretariat.database.tables.saved_filters import SavedFilterRow
from secretariat.domain import (
    actions,
    activities,
    agreements,
    attachments,
    clock,
    decisions,
    groups,
    holidays,
    letters,
    meetings,
    minutes,
    papers,
    people,
    reports,
    saved_filters,
    seals,
    templates,
    terms,
    updates,
    versions,
    waivers,
)
from secretariat.domain.changes import Kind

__all__ = [
    "RECORDS",
    "ROWS",
    "SCHEMA_VERSION",
    "ActionRow",
    "ActionUpdateRow",
    "ActivityRow",
    "AgendaItemRow",
    "AgendaTemplateRow",
    "AgreementRow",
    "AreaRow",
    "ArticleRow",
    "AssignmentRow",
    "AttachmentRow",
    "Base",
    "BlobRow",
    "CoResponsibleRow",
    "CommentRoundRow",
    "CommentRow",
    "CorrectionRow",
    "CorrigendumRow",
    "DecisionEventRow",
    "DecisionRow",
    "DelegateRow",
    "DependencyRow",
    "DraftRow",
    "FocalPointRow",
    "FulfilmentRow",
    "GroupRow",
    "HolidayRow",
    "InstitutionRow",
    "JournalRow",
    "LetterRow",
    "MeetingRow",
    "MinutesVersionRow",
    "NominationRow",
    "NoteRow",
    "NumberRow",
    "ObligationRow",
    "OriginalRow",
    "PaperRow",
    "ParagraphRow",
    "PartyRow",
    "PersonRow",
    "ReportSnapshotRow",
    "Row",
    "SavedFilterRow",
    "SealRow",
    "SearchTextRow",
    "SideRow",
    "SignatoryRow",
    "SittingRow",
    "TemplateItemRow",
    "TermRow",
    "TimeLimitRow",
    "UpdateFormRow",
    "UpdateReplyRow",
    "UpdateRoundRow",
    "WaiverRow",
    "table",
]

ROWS: dict[type[Any], type[Row]] = {
    agreements.Party: PartyRow,
    agreements.Agreement: AgreementRow,
    agreements.Side: SideRow,
    agreements.Signatory: SignatoryRow,
    agreements.Article: ArticleRow,
    agreements.Area: AreaRow,
    people.Institution: InstitutionRow,
    people.Person: PersonRow,
    people.FocalPoint: FocalPointRow,
    groups.Group: GroupRow,
    terms.Term: TermRow,
    meetings.Meeting: MeetingRow,
    meetings.Delegate: DelegateRow,
    meetings.AgendaItem: AgendaItemRow,
    minutes.Paragraph: ParagraphRow,
    minutes.Note: NoteRow,
    meetings.Sitting: SittingRow,
    papers.Paper: PaperRow,
    attachments.Attachment: AttachmentRow,
    templates.AgendaTemplate: AgendaTemplateRow,
    templates.TemplateItem: TemplateItemRow,
    decisions.DecisionEvent: DecisionEventRow,
    versions.MinutesVersion: MinutesVersionRow,
    versions.CommentRound: CommentRoundRow,
    versions.Comment: CommentRow,
    waivers.Waiver: WaiverRow,
    seals.Seal: SealRow,
    seals.Original: OriginalRow,
    seals.Corrigendum: CorrigendumRow,
    seals.Correction: CorrectionRow,
    decisions.Decision: DecisionRow,
    actions.Action: ActionRow,
    actions.ActionUpdate: ActionUpdateRow,
    activities.Activity: ActivityRow,
    actions.CoResponsible: CoResponsibleRow,
    actions.Dependency: DependencyRow,
    actions.Assignment: AssignmentRow,
    people.Nomination: NominationRow,
    clock.TimeLimit: TimeLimitRow,
    clock.Obligation: ObligationRow,
    clock.Fulfilment: FulfilmentRow,
    holidays.Holiday: HolidayRow,
    reports.ReportSnapshot: ReportSnapshotRow,
    updates.UpdateRound: UpdateRoundRow,
    updates.UpdateForm: UpdateFormRow,
    updates.UpdateReply: UpdateReplyRow,
    letters.Letter: LetterRow,
    saved_filters.SavedFilter: SavedFilterRow,
}
RECORDS: dict[Kind, type[Any]] = {Kind(row.__tablename__): record for record, row in ROWS.items()}


def table(kind: Kind) -> Table:
    """Return the table that holds the records of `kind`."""
    return Base.metadata.tables[kind.value]


_LIVE = text("deleted_at IS NULL")
_NUMBERED = text("deleted_at IS NULL AND symbol <> ''")

# Unique among what is not in the bin; a symbol is empty until it is allocated.
for _row in (GroupRow, MeetingRow, DecisionRow, ActionRow, PaperRow, CorrigendumRow):
    Index(f"uq_{_row.__tablename__}_symbol", _row.symbol, unique=True, sqlite_where=_NUMBERED)
# What is sorted and filtered.
Index(
    "ix_actions_listed",  # all that lists filter, count and sort by, so that 100,000 rows are not read for it
    ActionRow.group_id,
    ActionRow.due_on,
    ActionRow.id,
    ActionRow.status,
    ActionRow.moves,
    ActionRow.percent,
    ActionRow.lead_party_id,
    ActionRow.area_id,
    ActionRow.responsible_id,
    ActionRow.meeting_id,
    ActionRow.decision_id,
    ActionRow.agreed_on,
    ActionRow.deleted_at,  # or SQLite does not see that the index says it all
    sqlite_where=_LIVE,
)
Index(
    "ix_actions_symbol",
    ActionRow.group_id,
    *map(text, SYMBOL_ORDER),
    ActionRow.number,
    ActionRow.id,
    sqlite_where=_LIVE,
)
# One for each order of a list, so that it begins at once however long it is, and for counting by status.
for _name, *_columns in (
    ("area", ActionRow.area_id, ActionRow.id),
    ("side", ActionRow.lead_party_id, ActionRow.id),
    ("responsible", ActionRow.responsible_id, ActionRow.id),
    ("percent", ActionRow.percent, ActionRow.id),
    ("status", ActionRow.status, ActionRow.due_on, ActionRow.id, ActionRow.moves, ActionRow.percent),
):
    Index(
        f"ix_actions_{_name}",
        ActionRow.group_id,
        *_columns,
        ActionRow.deleted_at,  # as above
        sqlite_where=_LIVE,
    )
for _language in TITLE_LANGUAGES:
    Index(
        f"ix_actions_title_{_language}",
        ActionRow.group_id,
        text(title_in(_language).sqlite),
        ActionRow.id,
        sqlite_where=text(f"deleted_at IS NULL AND {has_title_in(_language).sqlite}"),
    )
Index("ix_action_updates_action", ActionUpdateRow.action_id, ActionUpdateRow.effective_on, ActionUpdateRow.id)
# What was entered for later days, which is nearly always nothing: the letters due on a day ask for it.
Index("ix_action_updates_effective", ActionUpdateRow.effective_on, ActionUpdateRow.action_id)
# Removing an action item for good, as undo of an import does by the thousand, asks who refers to it.
Index("ix_actions_due_action", ActionRow.due_action_id, sqlite_where=text("due_action_id IS NOT NULL"))
Index("ix_activities_action", ActivityRow.action_id)
Index("ix_assignments_action", AssignmentRow.action_id, AssignmentRow.effective_on, AssignmentRow.id)
Index("ix_co_responsibles_action", CoResponsibleRow.action_id, CoResponsibleRow.person_id)
Index("ix_dependencies_action", DependencyRow.action_id, DependencyRow.on_id)
Index("ix_dependencies_on", DependencyRow.on_id, DependencyRow.action_id)
Index("ix_letters_action", LetterRow.action_id, LetterRow.rung)
Index("ix_paragraphs_meeting", ParagraphRow.meeting_id, ParagraphRow.agenda_item_id, ParagraphRow.position)
Index("ix_agenda_items_meeting", AgendaItemRow.meeting_id, AgendaItemRow.position)
Index("ix_delegates_meeting", DelegateRow.meeting_id)
Index("ix_attachments_subject", AttachmentRow.subject_kind, AttachmentRow.subject_id)
Index("ix_comments_round", CommentRow.round_id, CommentRow.number, CommentRow.id)
Index(
    "ix_decision_events_decision",
    DecisionEventRow.decision_id,
    DecisionEventRow.effective_on,
    DecisionEventRow.id,
)

# SQLAlchemy makes a table's indexes in the order of a set, which differs from start to start: the same acts are to make
# the same file.
for _table in Base.metadata.tables.values():
    _table.indexes = OrderedSet(sorted(_table.indexes, key=lambda index: str(index.name)))
