"""The pages in the order of the navigation. The only place that knows all screens.

A screen is imported when it is first shown, and what counts for the badges after the window was painted.
"""

from __future__ import annotations

from secretariat.domain.changes import Kind
from ui.i18n import mark
from ui.page_spec import PageSpec, late

OVERVIEW = PageSpec(
    "overview", mark("Overview"), "layout-dashboard", late("ui.overview.page", "OverviewPage")
)
MEETINGS = PageSpec(
    "meetings",
    mark("Meetings"),
    "calendar",
    late("ui.meetings.page", "MeetingsPage"),
    frozenset({Kind.MEETING, Kind.DELEGATE, Kind.AGENDA_ITEM, Kind.PAPER}),
)
MINUTES = PageSpec(
    "minutes",
    mark("Minutes"),
    "file-text",
    late("ui.minutes.page", "MinutesPage"),
    frozenset({Kind.PARAGRAPH}),
    badge=late("ui.badges", "waiting"),
)
ACTIONS = PageSpec(
    "actions",
    mark("Action items"),
    "list-checks",
    late("ui.actions.page", "ActionsPage"),
    frozenset({Kind.ACTION, Kind.UPDATE}),
    badge=late("ui.badges", "overdue"),
)
DECISIONS = PageSpec(
    "decisions",
    mark("Decisions"),
    "gavel",
    late("ui.decisions.page", "DecisionsPage"),
    frozenset({Kind.DECISION}),
)
FOCAL_POINTS = PageSpec(
    "focal-points",
    mark("Focal points"),
    "users",
    late("ui.focal_points.page", "FocalPointsPage"),
    frozenset({Kind.FOCAL_POINT, Kind.NOMINATION, Kind.PERSON, Kind.INSTITUTION}),
    badge=late("ui.badges", "vacancies"),
)
AGREEMENTS = PageSpec(
    "agreements",
    mark("Agreements"),
    "handshake",
    late("ui.agreements.page", "AgreementsPage"),
    frozenset(
        {
            Kind.AGREEMENT,
            Kind.PARTY,
            Kind.SIGNATORY,
            Kind.ARTICLE,
            Kind.AREA,
            Kind.GROUP,
            Kind.ACTIVITY,
            Kind.TERM,
            Kind.OBLIGATION,
        }
    ),
    badge=late("ui.badges", "limits"),
)
REPORTS = PageSpec("reports", mark("Reports"), "chart-column", late("ui.reports.page", "ReportsPage"))
LETTERS = PageSpec(
    "letters",
    mark("Letters"),
    "mail",
    late("ui.letters.page", "LettersPage"),
    badge=late("ui.badges", "letters_due"),
)

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
