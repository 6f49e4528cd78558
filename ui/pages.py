"""The pages in the order of the navigation. The only place that knows all screens."""

from __future__ import annotations

from ui.actions.page import SPEC as ACTIONS
from ui.agreements.page import SPEC as AGREEMENTS
from ui.decisions.page import SPEC as DECISIONS
from ui.focal_points.page import SPEC as FOCAL_POINTS
from ui.letters.page import SPEC as LETTERS
from ui.meetings.page import SPEC as MEETINGS
from ui.minutes.page import SPEC as MINUTES
from ui.overview.page import SPEC as OVERVIEW
from ui.page import PageSpec
from ui.reports.page import SPEC as REPORTS

PAGES: tuple[PageSpec, ...] = (
    OVERVIEW,
    MEETINGS,
    MINUTES,
    ACTIONS,
    DECISIONS,
    FOCAL_POINTS,
    AGREEMENTS,
    REPORTS,
    LETTERS,
)
