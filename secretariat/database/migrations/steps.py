"""The steps in order. A step is written once and never changed afterwards."""

from __future__ import annotations

from secretariat.database.migrations import (
    r0001_first,
    r0002_record,
    r0003_languages,
    r0004_follow_up,
    r0005_saved_filters,
    r0006_draft_digests,
    r0007_search_index,
    r0008_orders,
)

# REVISIONS[n] takes a file from version n to n + 1.
REVISIONS = (
    r0001_first,
    r0002_record,
    r0003_languages,
    r0004_follow_up,
    r0005_saved_filters,
    r0006_draft_digests,
    r0007_search_index,
    r0008_orders,
)
