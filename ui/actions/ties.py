"""The small forms about what an action item hangs on: an event, other persons, other items, other hands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from secretariat.domain.actions import Action
from secretariat.domain.changes import Outcome
from secretariat.domain.deadlines import OF_MEETING, DueEvent, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.query import ActionQuery, ActionSort
from ui.actions.forms import named
from ui.i18n import isolate_ltr, listed, tr
from ui.models import choices
from ui.page import Page
from ui.widgets.form import ChoiceField, ChoicesField, DateField, IntegerField
from ui.widgets.form_dialog import FormDialog
from ui.words import meeting_title, options

AFTER, BEFORE = "after", "before"


def tie_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that ties the deadline of `action` to an event, or lets it follow nothing."""
    dialog = FormDialog(page, tr("What the deadline follows"), named(page, action), tr("Save"), page.desk.say)
    dialog.add(
        ChoiceField(
            "due_event",
            tr("Event"),
            options("due_event", DueEvent),
            nullable=True,
            hint=tr("Empty: the deadline is a day of its own."),
        )
    )
    dialog.add(
        IntegerField("due_offset", tr("How long"), high=3660, empty=0),
        ChoiceField("due_unit", tr("Counted in"), options("span_unit", SpanUnit)),
        ChoiceField(
            "way", tr("Before or after"), [(AFTER, tr("after the event")), (BEFORE, tr("before the event"))]
        ),
    )
    dialog.add(ChoiceField("due_meeting_id", tr("Meeting"), _meetings(page), nullable=True))
    dialog.add(ChoiceField("due_action_id", tr("Action item"), _others(page, action), nullable=True))
    _show_tie(dialog, action)
    _follow_event(dialog)

    def send(values: dict[str, Any]) -> Outcome[Any] | None:
        sign = -1 if values.pop("way") == BEFORE else 1
        wanted = replace(action, **{**values, "due_offset": sign * values["due_offset"]})
        return page.desk.run(lambda: page.office.actions.save(wanted), raising=(RuleViolation,))

    dialog.submit = send
    dialog.field("due_event").focus()
    return dialog


def _show_tie(dialog: FormDialog, action: Action) -> None:
    offset = action.due_offset if action.due_event else 30
    for name, value in (
        ("due_event", action.due_event),
        ("due_offset", abs(offset or 0)),
        ("due_unit", action.due_unit or SpanUnit.DAYS),
        ("way", BEFORE if (offset or 0) < 0 else AFTER),
        ("due_meeting_id", action.due_meeting_id),
        ("due_action_id", action.due_action_id),
    ):
        dialog.field(name).set_value(value)


def _follow_event(dialog: FormDialog) -> None:
    """Ask for the meeting or the item only where the event is one of it."""

    def show() -> None:
        event = dialog.field("due_event").value()
        for name in ("due_offset", "due_unit", "way"):
            dialog.field(name).setVisible(event is not None)
        dialog.field("due_meeting_id").setVisible(event in OF_MEETING)
        dialog.field("due_action_id").setVisible(event is DueEvent.ACTION_COMPLETE)
        dialog.adjustSize()

    dialog.field("due_event").finished.connect(show)
    show()


def sharing_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that says who shares the responsibility for `action`."""
    dialog = FormDialog(
        page, tr("Who shares the responsibility"), named(page, action), tr("Save"), page.desk.say
    )
    people = [one for one in choices.persons(page.office, page.context) if one[0] != action.responsible_id]
    field = ChoicesField("persons", tr("Co-responsible"), people, rows=10)
    field.set_value(page.office.actions.co_responsible(action.id))
    dialog.add(field)
    dialog.submit = lambda values: page.desk.run(
        lambda: page.office.actions.set_co_responsible(action.id, values["persons"]), raising=(RuleViolation,)
    )
    field.focus()
    return dialog


def waiting_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that says which items have to be complete before `action` can be."""
    dialog = FormDialog(
        page,
        tr("What it waits for"),
        named(page, action),
        tr("Save"),
        page.desk.say,
    )
    field = ChoicesField("waits_for", tr("Waits for"), _others(page, action), rows=10)
    field.set_value(page.office.actions.waits_for(action.id))
    dialog.add(field)
    dialog.submit = lambda values: page.desk.run(
        lambda: page.office.actions.set_dependencies(action.id, values["waits_for"]), raising=(RuleViolation,)
    )
    field.focus()
    return dialog


def hands_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that gives `action` into other hands from a day on."""
    dialog = FormDialog(
        page,
        tr("Give into other hands"),
        named(page, action),
        tr("Give into these hands"),
        page.desk.say,
    )
    people = choices.persons(page.office, page.context)
    sides = choices.sides(page.office, page.context)
    dialog.add(ChoiceField("lead_party_id", tr("Lead side"), sides, nullable=True))
    dialog.add(
        ChoiceField("responsible_id", tr("Responsible"), people, nullable=True),
        ChoiceField("counterpart_id", tr("Counterpart"), people, nullable=True),
    )
    dialog.add(DateField("effective_on", tr("From"), tr("Today, or a day before.")))
    for name in ("lead_party_id", "responsible_id", "counterpart_id"):
        dialog.field(name).set_value(getattr(action, name))
    dialog.field("effective_on").set_value(page.context.today())
    dialog.submit = lambda values: page.desk.run(
        lambda: page.office.actions.assign(action.id, **values), raising=(RuleViolation,)
    )
    dialog.field("responsible_id").focus()
    return dialog


def _meetings(page: Page) -> choices.Options:
    lines = page.office.lists.meetings(page.context.group_id, page.context.language)
    return [(line.id, listed((isolate_ltr(line.symbol), meeting_title(line)))) for line in lines]


def _others(page: Page, action: Action) -> choices.Options:
    """Return the other items of the group by symbol."""
    query = ActionQuery(
        group_id=page.context.group_id,
        as_of=page.context.today(),
        language=page.context.language,
        sort=ActionSort.SYMBOL,
    )
    ids = [one for one in page.office.lists.action_ids(query) if one != action.id]
    lines = page.office.lists.action_lines(ids, page.context.language, page.context.today())
    return [(line.id, listed((isolate_ltr(line.symbol) or tr("Provisional"), line.title))) for line in lines]
