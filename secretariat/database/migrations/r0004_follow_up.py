"""Version 4: what goes on between meetings, from tied deadlines and hand-overs to update rounds and letters."""

from __future__ import annotations

from alembic.operations import Operations

from secretariat.database.migrations.added import IN_4
from secretariat.database.migrations.rebuilding import rebuild

_REBUILT = (
    """
    CREATE TABLE persons ( uid VARCHAR NOT NULL, party_id INTEGER, institution_id INTEGER, style
        VARCHAR NOT NULL, name VARCHAR NOT NULL, function VARCHAR NOT NULL, email VARCHAR NOT NULL,
        phone VARCHAR NOT NULL, precedence INTEGER NOT NULL, salutation VARCHAR NOT NULL, id INTEGER
        NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_persons_party_id FOREIGN KEY(party_id) REFERENCES parties (id), CONSTRAINT
        fk_persons_institution_id FOREIGN KEY(institution_id) REFERENCES institutions (id) )
    """,
    """
    CREATE TABLE sides ( agreement_id INTEGER NOT NULL, party_id INTEGER NOT NULL, position INTEGER
        NOT NULL, embassy_id INTEGER, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER
        NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_sides_agreement_id FOREIGN KEY(agreement_id)
        REFERENCES agreements (id), CONSTRAINT fk_sides_party_id FOREIGN KEY(party_id) REFERENCES
        parties (id), CONSTRAINT fk_sides_embassy_id FOREIGN KEY(embassy_id) REFERENCES persons (id)
        )
    """,
    """
    CREATE TABLE delegates ( meeting_id INTEGER NOT NULL, person_id INTEGER NOT NULL, party_id
        INTEGER, role VARCHAR NOT NULL, attendance VARCHAR NOT NULL, represented_by_id INTEGER,
        arrived_item_id INTEGER, left_item_id INTEGER, reply VARCHAR NOT NULL, replied_at VARCHAR,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR,
        CONSTRAINT fk_delegates_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id),
        CONSTRAINT fk_delegates_person_id FOREIGN KEY(person_id) REFERENCES persons (id), CONSTRAINT
        fk_delegates_party_id FOREIGN KEY(party_id) REFERENCES parties (id), CONSTRAINT
        fk_delegates_represented_by_id FOREIGN KEY(represented_by_id) REFERENCES persons (id),
        CONSTRAINT fk_delegates_arrived_item_id FOREIGN KEY(arrived_item_id) REFERENCES agenda_items
        (id), CONSTRAINT fk_delegates_left_item_id FOREIGN KEY(left_item_id) REFERENCES agenda_items
        (id) )
    """,
    """
    CREATE TABLE actions ( uid VARCHAR NOT NULL, group_id INTEGER NOT NULL, meeting_id INTEGER,
        agenda_item_id INTEGER, decision_id INTEGER, paragraph_id INTEGER, area_id INTEGER, number
        INTEGER, symbol VARCHAR NOT NULL, title VARCHAR NOT NULL, lead_party_id INTEGER,
        responsible_id INTEGER, counterpart_id INTEGER, agreed_lead_party_id INTEGER,
        agreed_responsible_id INTEGER, agreed_counterpart_id INTEGER, priority VARCHAR NOT NULL,
        agreed_on VARCHAR, original_due_on VARCHAR, due_on VARCHAR, status VARCHAR NOT NULL, percent
        INTEGER NOT NULL, moves INTEGER NOT NULL, report_from VARCHAR, reference VARCHAR NOT NULL,
        due_event VARCHAR, due_offset INTEGER, due_unit VARCHAR, due_meeting_id INTEGER,
        due_action_id INTEGER, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT
        NULL, deleted_at VARCHAR, CONSTRAINT fk_actions_group_id FOREIGN KEY(group_id) REFERENCES
        working_groups (id), CONSTRAINT fk_actions_meeting_id FOREIGN KEY(meeting_id) REFERENCES
        meetings (id), CONSTRAINT fk_actions_agenda_item_id FOREIGN KEY(agenda_item_id) REFERENCES
        agenda_items (id), CONSTRAINT fk_actions_decision_id FOREIGN KEY(decision_id) REFERENCES
        decisions (id), CONSTRAINT fk_actions_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES
        paragraphs (id), CONSTRAINT fk_actions_area_id FOREIGN KEY(area_id) REFERENCES areas (id),
        CONSTRAINT fk_actions_lead_party_id FOREIGN KEY(lead_party_id) REFERENCES parties (id),
        CONSTRAINT fk_actions_responsible_id FOREIGN KEY(responsible_id) REFERENCES persons (id),
        CONSTRAINT fk_actions_counterpart_id FOREIGN KEY(counterpart_id) REFERENCES persons (id),
        CONSTRAINT fk_actions_agreed_lead_party_id FOREIGN KEY(agreed_lead_party_id) REFERENCES
        parties (id), CONSTRAINT fk_actions_agreed_responsible_id FOREIGN KEY(agreed_responsible_id)
        REFERENCES persons (id), CONSTRAINT fk_actions_agreed_counterpart_id FOREIGN
        KEY(agreed_counterpart_id) REFERENCES persons (id), CONSTRAINT fk_actions_due_meeting_id
        FOREIGN KEY(due_meeting_id) REFERENCES meetings (id), CONSTRAINT fk_actions_due_action_id
        FOREIGN KEY(due_action_id) REFERENCES actions (id) )
    """,
    """
    CREATE TABLE action_updates ( action_id INTEGER NOT NULL, effective_on VARCHAR NOT NULL, status
        VARCHAR NOT NULL, percent INTEGER NOT NULL, due_on VARCHAR, text VARCHAR NOT NULL,
        reported_by_id INTEGER, recorded_by VARCHAR NOT NULL, recorded_at VARCHAR, follows_event
        BOOLEAN NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_action_updates_action_id FOREIGN KEY(action_id) REFERENCES
        actions (id), CONSTRAINT fk_action_updates_reported_by_id FOREIGN KEY(reported_by_id)
        REFERENCES persons (id) )
    """,
    """
    CREATE TABLE activities ( group_id INTEGER NOT NULL, area_id INTEGER, action_id INTEGER, kind
        VARCHAR NOT NULL, title VARCHAR NOT NULL, host_party_id INTEGER, host_institution_id
        INTEGER, place VARCHAR NOT NULL, starts_on VARCHAR, ends_on VARCHAR, planned INTEGER, actual
        INTEGER, cost_borne_by VARCHAR NOT NULL, report_due_on VARCHAR, reported_on VARCHAR, id
        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR,
        CONSTRAINT fk_activities_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id),
        CONSTRAINT fk_activities_area_id FOREIGN KEY(area_id) REFERENCES areas (id), CONSTRAINT
        fk_activities_action_id FOREIGN KEY(action_id) REFERENCES actions (id), CONSTRAINT
        fk_activities_host_party_id FOREIGN KEY(host_party_id) REFERENCES parties (id), CONSTRAINT
        fk_activities_host_institution_id FOREIGN KEY(host_institution_id) REFERENCES institutions
        (id) )
    """,
)
_NEW = (
    """
    CREATE INDEX ix_delegates_meeting ON delegates (meeting_id)
    """,
    """
    CREATE INDEX ix_actions_due ON actions (group_id, due_on, id) WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX ix_actions_due_action ON actions (due_action_id) WHERE due_action_id IS NOT NULL
    """,
    """
    CREATE INDEX ix_actions_status ON actions (group_id, status, due_on) WHERE deleted_at IS NULL
    """,
    """
    CREATE UNIQUE INDEX uq_actions_symbol ON actions (symbol) WHERE deleted_at IS NULL AND symbol <>
        ''
    """,
    """
    CREATE INDEX ix_action_updates_action ON action_updates (action_id, effective_on, id)
    """,
    """
    CREATE INDEX ix_activities_action ON activities (action_id)
    """,
    """
    CREATE TABLE co_responsibles ( action_id INTEGER NOT NULL, person_id INTEGER NOT NULL, id
        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR,
        CONSTRAINT fk_co_responsibles_action_id FOREIGN KEY(action_id) REFERENCES actions (id),
        CONSTRAINT fk_co_responsibles_person_id FOREIGN KEY(person_id) REFERENCES persons (id) )
    """,
    """
    CREATE INDEX ix_co_responsibles_action ON co_responsibles (action_id, person_id)
    """,
    """
    CREATE TABLE dependencies ( action_id INTEGER NOT NULL, on_id INTEGER NOT NULL, id INTEGER NOT
        NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_dependencies_action_id FOREIGN KEY(action_id) REFERENCES actions (id), CONSTRAINT
        fk_dependencies_on_id FOREIGN KEY(on_id) REFERENCES actions (id) )
    """,
    """
    CREATE INDEX ix_dependencies_action ON dependencies (action_id, on_id)
    """,
    """
    CREATE INDEX ix_dependencies_on ON dependencies (on_id, action_id)
    """,
    """
    CREATE TABLE assignments ( action_id INTEGER NOT NULL, effective_on VARCHAR NOT NULL,
        before_lead_party_id INTEGER, before_responsible_id INTEGER, before_counterpart_id INTEGER,
        lead_party_id INTEGER, responsible_id INTEGER, counterpart_id INTEGER, recorded_by VARCHAR
        NOT NULL, recorded_at VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_assignments_action_id FOREIGN
        KEY(action_id) REFERENCES actions (id), CONSTRAINT fk_assignments_before_lead_party_id
        FOREIGN KEY(before_lead_party_id) REFERENCES parties (id), CONSTRAINT
        fk_assignments_before_responsible_id FOREIGN KEY(before_responsible_id) REFERENCES persons
        (id), CONSTRAINT fk_assignments_before_counterpart_id FOREIGN KEY(before_counterpart_id)
        REFERENCES persons (id), CONSTRAINT fk_assignments_lead_party_id FOREIGN KEY(lead_party_id)
        REFERENCES parties (id), CONSTRAINT fk_assignments_responsible_id FOREIGN
        KEY(responsible_id) REFERENCES persons (id), CONSTRAINT fk_assignments_counterpart_id
        FOREIGN KEY(counterpart_id) REFERENCES persons (id) )
    """,
    """
    CREATE INDEX ix_assignments_action ON assignments (action_id, effective_on, id)
    """,
    """
    CREATE TABLE nominations ( uid VARCHAR NOT NULL, group_id INTEGER NOT NULL, party_id INTEGER NOT
        NULL, area_id INTEGER, role VARCHAR NOT NULL, requested_on VARCHAR, until VARCHAR,
        withdrawn_on VARCHAR, note VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_nominations_group_id FOREIGN
        KEY(group_id) REFERENCES working_groups (id), CONSTRAINT fk_nominations_party_id FOREIGN
        KEY(party_id) REFERENCES parties (id), CONSTRAINT fk_nominations_area_id FOREIGN
        KEY(area_id) REFERENCES areas (id) )
    """,
    """
    CREATE TABLE time_limits ( group_id INTEGER NOT NULL, kind VARCHAR NOT NULL, amount INTEGER NOT
        NULL, unit VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER
        NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_time_limits_group_id FOREIGN KEY(group_id)
        REFERENCES working_groups (id) )
    """,
    """
    CREATE TABLE obligations ( group_id INTEGER NOT NULL, title VARCHAR NOT NULL, article_id
        INTEGER, party_id INTEGER, due_on VARCHAR, due_event VARCHAR, due_offset INTEGER, due_unit
        VARCHAR, done_on VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT
        NULL, deleted_at VARCHAR, CONSTRAINT fk_obligations_group_id FOREIGN KEY(group_id)
        REFERENCES working_groups (id), CONSTRAINT fk_obligations_article_id FOREIGN KEY(article_id)
        REFERENCES articles (id), CONSTRAINT fk_obligations_party_id FOREIGN KEY(party_id)
        REFERENCES parties (id) )
    """,
    """
    CREATE TABLE fulfilments ( group_id INTEGER NOT NULL, kind VARCHAR NOT NULL, meeting_id INTEGER,
        due_on VARCHAR, done_on VARCHAR, note VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_fulfilments_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id), CONSTRAINT
        fk_fulfilments_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) )
    """,
    """
    CREATE TABLE holidays ( party_id INTEGER NOT NULL, day VARCHAR, name VARCHAR NOT NULL, working
        BOOLEAN NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_holidays_party_id FOREIGN KEY(party_id) REFERENCES parties
        (id) )
    """,
    """
    CREATE TABLE report_snapshots ( group_id INTEGER NOT NULL, as_of VARCHAR, language VARCHAR NOT
        NULL, made_at VARCHAR, made_by VARCHAR NOT NULL, data_hash VARCHAR NOT NULL, sha256 VARCHAR
        NOT NULL, program VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_report_snapshots_group_id FOREIGN
        KEY(group_id) REFERENCES working_groups (id), CONSTRAINT fk_report_snapshots_sha256 FOREIGN
        KEY(sha256) REFERENCES blobs (sha256) )
    """,
    """
    CREATE TABLE update_rounds ( uid VARCHAR NOT NULL, group_id INTEGER NOT NULL, sent_on VARCHAR,
        until VARCHAR, closed_on VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_update_rounds_group_id FOREIGN
        KEY(group_id) REFERENCES working_groups (id) )
    """,
    """
    CREATE TABLE update_forms ( uid VARCHAR NOT NULL, round_id INTEGER NOT NULL, person_id INTEGER
        NOT NULL, language VARCHAR NOT NULL, revision INTEGER NOT NULL, made_at VARCHAR, sha256
        VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_update_forms_round_id FOREIGN KEY(round_id) REFERENCES
        update_rounds (id), CONSTRAINT fk_update_forms_person_id FOREIGN KEY(person_id) REFERENCES
        persons (id), CONSTRAINT fk_update_forms_sha256 FOREIGN KEY(sha256) REFERENCES blobs
        (sha256) )
    """,
    """
    CREATE TABLE update_replies ( form_id INTEGER NOT NULL, name VARCHAR NOT NULL, sha256 VARCHAR
        NOT NULL, received_at VARCHAR, received_by VARCHAR NOT NULL, taken INTEGER NOT NULL,
        passed_over INTEGER NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER
        NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_update_replies_form_id FOREIGN KEY(form_id)
        REFERENCES update_forms (id), CONSTRAINT fk_update_replies_sha256 FOREIGN KEY(sha256)
        REFERENCES blobs (sha256) )
    """,
    """
    CREATE TABLE letters ( uid VARCHAR NOT NULL, group_id INTEGER NOT NULL, kind VARCHAR NOT NULL,
        person_id INTEGER NOT NULL, meeting_id INTEGER, action_id INTEGER, nomination_id INTEGER,
        form_id INTEGER, rung VARCHAR, subject VARCHAR NOT NULL, name VARCHAR NOT NULL, made_on
        VARCHAR, made_at VARCHAR, made_by VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_letters_group_id
        FOREIGN KEY(group_id) REFERENCES working_groups (id), CONSTRAINT fk_letters_person_id
        FOREIGN KEY(person_id) REFERENCES persons (id), CONSTRAINT fk_letters_meeting_id FOREIGN
        KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT fk_letters_action_id FOREIGN
        KEY(action_id) REFERENCES actions (id), CONSTRAINT fk_letters_nomination_id FOREIGN
        KEY(nomination_id) REFERENCES nominations (id), CONSTRAINT fk_letters_form_id FOREIGN
        KEY(form_id) REFERENCES update_forms (id) )
    """,
    """
    CREATE INDEX ix_letters_action ON letters (action_id, rung)
    """,
)


def upgrade(op: Operations) -> None:
    """Add the columns of `IN_4` to older tables, and the tables of what goes on between meetings."""
    connection = op.get_bind()
    for (name, added), statement in zip(IN_4.items(), _REBUILT, strict=True):
        rebuild(connection, name, statement, added)
    for statement in _NEW:
        connection.exec_driver_sql(" ".join(statement.split()))
