"""Version 2: the record of meetings, from papers and circulated drafts to seals and corrigenda."""

from __future__ import annotations

from alembic.operations import Operations

from secretariat.database.migrations.added import IN_2
from secretariat.database.migrations.rebuilding import rebuild

_REBUILT = (
    """
    CREATE TABLE working_groups ( agreement_id INTEGER NOT NULL, symbol VARCHAR NOT NULL, name VARCHAR
        NOT NULL, terms_of_reference VARCHAR NOT NULL, legal_basis VARCHAR NOT NULL, languages VARCHAR
        NOT NULL, authentic VARCHAR NOT NULL, recurrence VARCHAR NOT NULL, own_party_id INTEGER,
        established_on VARCHAR, sample BOOLEAN NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_working_groups_agreement_id
        FOREIGN KEY(agreement_id) REFERENCES agreements (id), CONSTRAINT
        fk_working_groups_own_party_id FOREIGN KEY(own_party_id) REFERENCES parties (id) )
    """,
    """
    CREATE TABLE meetings ( uid VARCHAR NOT NULL, group_id INTEGER NOT NULL, number INTEGER NOT NULL,
        symbol VARCHAR NOT NULL, title VARCHAR NOT NULL, host_party_id INTEGER, place VARCHAR NOT NULL,
        venue VARCHAR NOT NULL, mode VARCHAR NOT NULL, zone VARCHAR NOT NULL, starts_at VARCHAR, ends_at
        VARCHAR, state VARCHAR NOT NULL, minutes_state VARCHAR NOT NULL, draft INTEGER NOT NULL,
        circulated_at VARCHAR, distribution VARCHAR NOT NULL, joint_group_ids VARCHAR NOT NULL,
        adopted_on VARCHAR, signed_on VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_meetings_group_id FOREIGN KEY(group_id)
        REFERENCES working_groups (id), CONSTRAINT fk_meetings_host_party_id FOREIGN KEY(host_party_id)
        REFERENCES parties (id) )
    """,
    """
    CREATE TABLE delegates ( meeting_id INTEGER NOT NULL, person_id INTEGER NOT NULL, party_id INTEGER,
        role VARCHAR NOT NULL, attendance VARCHAR NOT NULL, represented_by_id INTEGER, arrived_item_id
        INTEGER, left_item_id INTEGER, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER
        NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_delegates_meeting_id FOREIGN KEY(meeting_id)
        REFERENCES meetings (id), CONSTRAINT fk_delegates_person_id FOREIGN KEY(person_id) REFERENCES
        persons (id), CONSTRAINT fk_delegates_party_id FOREIGN KEY(party_id) REFERENCES parties (id),
        CONSTRAINT fk_delegates_represented_by_id FOREIGN KEY(represented_by_id) REFERENCES persons
        (id), CONSTRAINT fk_delegates_arrived_item_id FOREIGN KEY(arrived_item_id) REFERENCES
        agenda_items (id), CONSTRAINT fk_delegates_left_item_id FOREIGN KEY(left_item_id) REFERENCES
        agenda_items (id) )
    """,
    """
    CREATE TABLE agenda_items ( meeting_id INTEGER NOT NULL, position INTEGER NOT NULL, kind VARCHAR NOT
        NULL, title VARCHAR NOT NULL, area_id INTEGER, presenter VARCHAR NOT NULL, minutes_allotted
        INTEGER, documents VARCHAR NOT NULL, annotation VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY
        KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_agenda_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT
        fk_agenda_items_area_id FOREIGN KEY(area_id) REFERENCES areas (id) )
    """,
    """
    CREATE TABLE paragraphs ( meeting_id INTEGER NOT NULL, agenda_item_id INTEGER NOT NULL, position
        INTEGER NOT NULL, kind VARCHAR NOT NULL, party_id INTEGER, body VARCHAR NOT NULL, verb VARCHAR
        NOT NULL, audience VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_paragraphs_meeting_id FOREIGN
        KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT fk_paragraphs_agenda_item_id FOREIGN
        KEY(agenda_item_id) REFERENCES agenda_items (id), CONSTRAINT fk_paragraphs_party_id FOREIGN
        KEY(party_id) REFERENCES parties (id) )
    """,
    """
    CREATE TABLE decisions ( group_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, agenda_item_id
        INTEGER NOT NULL, paragraph_id INTEGER NOT NULL, area_id INTEGER, number INTEGER, symbol VARCHAR
        NOT NULL, state VARCHAR NOT NULL, decided_on VARCHAR, awaiting_party_id INTEGER, awaiting_until
        VARCHAR, replaced_by_id INTEGER, taken_at VARCHAR, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_decisions_group_id
        FOREIGN KEY(group_id) REFERENCES working_groups (id), CONSTRAINT fk_decisions_meeting_id FOREIGN
        KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT fk_decisions_agenda_item_id FOREIGN
        KEY(agenda_item_id) REFERENCES agenda_items (id), CONSTRAINT fk_decisions_paragraph_id FOREIGN
        KEY(paragraph_id) REFERENCES paragraphs (id), CONSTRAINT fk_decisions_area_id FOREIGN
        KEY(area_id) REFERENCES areas (id), CONSTRAINT fk_decisions_awaiting_party_id FOREIGN
        KEY(awaiting_party_id) REFERENCES parties (id), CONSTRAINT fk_decisions_replaced_by_id FOREIGN
        KEY(replaced_by_id) REFERENCES decisions (id) )
    """,
    """
    CREATE TABLE actions ( uid VARCHAR NOT NULL, group_id INTEGER NOT NULL, meeting_id INTEGER,
        agenda_item_id INTEGER, decision_id INTEGER, paragraph_id INTEGER, area_id INTEGER, number
        INTEGER, symbol VARCHAR NOT NULL, title VARCHAR NOT NULL, lead_party_id INTEGER, responsible_id
        INTEGER, counterpart_id INTEGER, agreed_lead_party_id INTEGER, agreed_responsible_id INTEGER,
        agreed_counterpart_id INTEGER, priority VARCHAR NOT NULL, agreed_on VARCHAR, original_due_on
        VARCHAR, due_on VARCHAR, status VARCHAR NOT NULL, percent INTEGER NOT NULL, moves INTEGER NOT
        NULL, report_from VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT
        NULL, deleted_at VARCHAR, CONSTRAINT fk_actions_group_id FOREIGN KEY(group_id) REFERENCES
        working_groups (id), CONSTRAINT fk_actions_meeting_id FOREIGN KEY(meeting_id) REFERENCES
        meetings (id), CONSTRAINT fk_actions_agenda_item_id FOREIGN KEY(agenda_item_id) REFERENCES
        agenda_items (id), CONSTRAINT fk_actions_decision_id FOREIGN KEY(decision_id) REFERENCES
        decisions (id), CONSTRAINT fk_actions_paragraph_id FOREIGN KEY(paragraph_id) REFERENCES
        paragraphs (id), CONSTRAINT fk_actions_area_id FOREIGN KEY(area_id) REFERENCES areas (id),
        CONSTRAINT fk_actions_lead_party_id FOREIGN KEY(lead_party_id) REFERENCES parties (id),
        CONSTRAINT fk_actions_responsible_id FOREIGN KEY(responsible_id) REFERENCES persons (id),
        CONSTRAINT fk_actions_counterpart_id FOREIGN KEY(counterpart_id) REFERENCES persons (id),
        CONSTRAINT fk_actions_agreed_lead_party_id FOREIGN KEY(agreed_lead_party_id) REFERENCES parties
        (id), CONSTRAINT fk_actions_agreed_responsible_id FOREIGN KEY(agreed_responsible_id) REFERENCES
        persons (id), CONSTRAINT fk_actions_agreed_counterpart_id FOREIGN KEY(agreed_counterpart_id)
        REFERENCES persons (id) )
    """,
    """
    CREATE TABLE notes ( subject_kind VARCHAR NOT NULL, subject_id INTEGER NOT NULL, text VARCHAR NOT
        NULL, topic VARCHAR NOT NULL, audience VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR )
    """,
)

_NEW = (
    """
    CREATE TABLE sittings ( meeting_id INTEGER NOT NULL, position INTEGER NOT NULL, starts_at VARCHAR,
        ends_at VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_sittings_meeting_id FOREIGN KEY(meeting_id) REFERENCES
        meetings (id) )
    """,
    """
    CREATE TABLE papers ( meeting_id INTEGER NOT NULL, agenda_item_id INTEGER, parent_id INTEGER, series
        VARCHAR NOT NULL, number INTEGER NOT NULL, symbol VARCHAR NOT NULL, title VARCHAR NOT NULL,
        party_id INTEGER, audience VARCHAR NOT NULL, submitted_on VARCHAR, id INTEGER NOT NULL PRIMARY
        KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_papers_meeting_id
        FOREIGN KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT fk_papers_agenda_item_id FOREIGN
        KEY(agenda_item_id) REFERENCES agenda_items (id), CONSTRAINT fk_papers_parent_id FOREIGN
        KEY(parent_id) REFERENCES papers (id), CONSTRAINT fk_papers_party_id FOREIGN KEY(party_id)
        REFERENCES parties (id) )
    """,
    """
    CREATE TABLE attachments ( subject_kind VARCHAR NOT NULL, subject_id INTEGER NOT NULL, role VARCHAR
        NOT NULL, audience VARCHAR NOT NULL, name VARCHAR NOT NULL, media_type VARCHAR NOT NULL, size
        INTEGER NOT NULL, sha256 VARCHAR NOT NULL, added_at VARCHAR, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_attachments_sha256
        FOREIGN KEY(sha256) REFERENCES blobs (sha256) )
    """,
    """
    CREATE TABLE agenda_templates ( group_id INTEGER, name VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY
        KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_agenda_templates_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id) )
    """,
    """
    CREATE TABLE template_items ( template_id INTEGER NOT NULL, position INTEGER NOT NULL, kind VARCHAR
        NOT NULL, title VARCHAR NOT NULL, annotation VARCHAR NOT NULL, minutes_allotted INTEGER,
        each_area BOOLEAN NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT
        NULL, deleted_at VARCHAR, CONSTRAINT fk_template_items_template_id FOREIGN KEY(template_id)
        REFERENCES agenda_templates (id) )
    """,
    """
    CREATE TABLE decision_events ( decision_id INTEGER NOT NULL, effective_on VARCHAR NOT NULL, state
        VARCHAR NOT NULL, party_id INTEGER, by_decision_id INTEGER, text VARCHAR NOT NULL, recorded_by
        VARCHAR NOT NULL, recorded_at VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_decision_events_decision_id FOREIGN
        KEY(decision_id) REFERENCES decisions (id), CONSTRAINT fk_decision_events_party_id FOREIGN
        KEY(party_id) REFERENCES parties (id), CONSTRAINT fk_decision_events_by_decision_id FOREIGN
        KEY(by_decision_id) REFERENCES decisions (id) )
    """,
    """
    CREATE TABLE minutes_versions ( meeting_id INTEGER NOT NULL, number INTEGER NOT NULL, made_at
        VARCHAR, made_by VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_minutes_versions_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT
        fk_minutes_versions_sha256 FOREIGN KEY(sha256) REFERENCES blobs (sha256) )
    """,
    """
    CREATE TABLE comment_rounds ( uid VARCHAR NOT NULL, meeting_id INTEGER NOT NULL, version_id INTEGER
        NOT NULL, sent_on VARCHAR, until VARCHAR, closed_on VARCHAR, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT
        fk_comment_rounds_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT
        fk_comment_rounds_version_id FOREIGN KEY(version_id) REFERENCES minutes_versions (id) )
    """,
    """
    CREATE TABLE comments ( round_id INTEGER NOT NULL, party_id INTEGER NOT NULL, paragraph_id INTEGER,
        number INTEGER NOT NULL, text VARCHAR NOT NULL, commenter VARCHAR NOT NULL, received_at VARCHAR,
        disposition VARCHAR NOT NULL, reason VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY
        AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_comments_round_id
        FOREIGN KEY(round_id) REFERENCES comment_rounds (id), CONSTRAINT fk_comments_party_id FOREIGN
        KEY(party_id) REFERENCES parties (id), CONSTRAINT fk_comments_paragraph_id FOREIGN
        KEY(paragraph_id) REFERENCES paragraphs (id) )
    """,
    """
    CREATE TABLE waivers ( meeting_id INTEGER NOT NULL, code VARCHAR NOT NULL, subject_kind VARCHAR NOT
        NULL, subject_id INTEGER NOT NULL, detail VARCHAR NOT NULL, reason VARCHAR NOT NULL, waived_by
        VARCHAR NOT NULL, waived_at VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version
        INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_waivers_meeting_id FOREIGN KEY(meeting_id)
        REFERENCES meetings (id) )
    """,
    """
    CREATE TABLE seals ( meeting_id INTEGER NOT NULL, kind VARCHAR NOT NULL, corrigendum_id INTEGER,
        sealed_on VARCHAR, sealed_at VARCHAR, sealed_by VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, chain
        VARCHAR NOT NULL, program VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL, deleted_at VARCHAR, CONSTRAINT fk_seals_meeting_id FOREIGN
        KEY(meeting_id) REFERENCES meetings (id), CONSTRAINT fk_seals_corrigendum_id FOREIGN
        KEY(corrigendum_id) REFERENCES corrigenda (id), CONSTRAINT fk_seals_sha256 FOREIGN KEY(sha256)
        REFERENCES blobs (sha256) )
    """,
    """
    CREATE TABLE originals ( seal_id INTEGER NOT NULL, kind VARCHAR NOT NULL, language VARCHAR NOT NULL,
        first_party_id INTEGER, name VARCHAR NOT NULL, size INTEGER NOT NULL, sha256 VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR,
        CONSTRAINT fk_originals_seal_id FOREIGN KEY(seal_id) REFERENCES seals (id), CONSTRAINT
        fk_originals_first_party_id FOREIGN KEY(first_party_id) REFERENCES parties (id), CONSTRAINT
        fk_originals_sha256 FOREIGN KEY(sha256) REFERENCES blobs (sha256) )
    """,
    """
    CREATE TABLE corrigenda ( meeting_id INTEGER NOT NULL, number INTEGER, symbol VARCHAR NOT NULL,
        issued_on VARCHAR, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_corrigenda_meeting_id FOREIGN KEY(meeting_id) REFERENCES
        meetings (id) )
    """,
    """
    CREATE TABLE corrections ( corrigendum_id INTEGER NOT NULL, position INTEGER NOT NULL, paragraph_id
        INTEGER, place VARCHAR NOT NULL, language VARCHAR NOT NULL, for_text VARCHAR NOT NULL, read_text
        VARCHAR NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_corrections_corrigendum_id FOREIGN KEY(corrigendum_id)
        REFERENCES corrigenda (id), CONSTRAINT fk_corrections_paragraph_id FOREIGN KEY(paragraph_id)
        REFERENCES paragraphs (id) )
    """,
    """
    CREATE TABLE blobs ( sha256 VARCHAR NOT NULL, data BLOB NOT NULL, CONSTRAINT pk_blobs PRIMARY KEY
        (sha256) )
    """,
)

_INDEXES = (
    """
    CREATE INDEX ix_attachments_subject ON attachments (subject_kind, subject_id)
    """,
    """
    CREATE UNIQUE INDEX uq_working_groups_symbol ON working_groups (symbol) WHERE deleted_at IS NULL AND
        symbol <> ''
    """,
    """
    CREATE UNIQUE INDEX uq_meetings_symbol ON meetings (symbol) WHERE deleted_at IS NULL AND symbol <>
        ''
    """,
    """
    CREATE INDEX ix_agenda_items_meeting ON agenda_items (meeting_id, position)
    """,
    """
    CREATE UNIQUE INDEX uq_corrigenda_symbol ON corrigenda (symbol) WHERE deleted_at IS NULL AND symbol
        <> ''
    """,
    """
    CREATE INDEX ix_delegates_meeting ON delegates (meeting_id)
    """,
    """
    CREATE UNIQUE INDEX uq_papers_symbol ON papers (symbol) WHERE deleted_at IS NULL AND symbol <> ''
    """,
    """
    CREATE INDEX ix_paragraphs_meeting ON paragraphs (meeting_id, agenda_item_id, position)
    """,
    """
    CREATE UNIQUE INDEX uq_decisions_symbol ON decisions (symbol) WHERE deleted_at IS NULL AND symbol <>
        ''
    """,
    """
    CREATE INDEX ix_comments_round ON comments (round_id, number, id)
    """,
    """
    CREATE INDEX ix_decision_events_decision ON decision_events (decision_id, effective_on, id)
    """,
    """
    CREATE UNIQUE INDEX uq_actions_symbol ON actions (symbol) WHERE deleted_at IS NULL AND symbol <> ''
    """,
    """
    CREATE INDEX ix_actions_status ON actions (group_id, status, due_on) WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX ix_actions_due ON actions (group_id, due_on, id) WHERE deleted_at IS NULL
    """,
)


def upgrade(op: Operations) -> None:
    """Add the tables of version 2, and the columns of `IN_2` to older ones."""
    connection = op.get_bind()
    for (name, added), statement in zip(IN_2.items(), _REBUILT, strict=True):
        rebuild(connection, name, statement, added)
    for statement in (*_NEW, *_INDEXES):
        connection.exec_driver_sql(" ".join(statement.split()))
