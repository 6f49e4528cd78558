"""The two small forms about action items: report progress, and agree a new item between meetings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation
from ui.i18n import isolate, tr
from ui.models import choices
from ui.page import Page
from ui.widgets.form import ChoiceField, DateField, IntegerField, LocalizedField
from ui.widgets.form_dialog import FormDialog
from ui.words import long_day, options


def report_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that enters what a side reports about `action`."""
    dialog = FormDialog(
        page, tr("Report progress"), _named(page, action), tr("Enter the report"), page.desk.say
    )
    dialog.add(
        ChoiceField("status", tr("Status"), options("action_status", ActionStatus)),
        IntegerField("percent", tr("Progress in %"), high=100),
    )
    dialog.add(
        DateField("due_on", tr("New deadline"), _deadline_hint(action)),
        DateField("effective_on", tr("As of"), tr("Today, or a day before.")),
    )
    dialog.add(LocalizedField("text", tr("What was done"), page.context.languages, lines=4))
    dialog.add(ChoiceField("reported_by_id", tr("Reported by"), _people(page), nullable=True))
    dialog.field("status").set_value(action.status)
    dialog.field("percent").set_value(action.percent)
    dialog.field("effective_on").set_value(page.context.today())
    dialog.field("reported_by_id").set_value(action.responsible_id)
    dialog.submit = _sender(page, action)
    dialog.field("text").focus()
    return dialog


def _sender(page: Page, action: Action) -> Callable[[dict[str, Any]], Outcome[Any] | None]:
    def send(values: dict[str, Any]) -> Outcome[Any] | None:
        from secretariat.services.actions import Report  # not before a database is open

        report = Report(action_id=action.id, **values)
        return page.desk.run(lambda: page.office.actions.report(report), raising=(RuleViolation,))

    return send


def new_dialog(page: Page) -> FormDialog:
    """Return the form that agrees an action item between meetings; its symbol is given out at once."""
    dialog = FormDialog(
        page,
        tr("New action item, agreed between meetings"),
        tr("It gets its symbol at once. Items that a meeting agrees are made in its minutes."),
        tr("Agree the item"),
        page.desk.say,
    )
    office, context = page.office, page.context
    people = _people(page)
    dialog.add(LocalizedField("title", tr("Action"), context.languages, tr("Begin with a verb."), lines=2))
    dialog.add(
        ChoiceField("lead_party_id", tr("Lead side"), choices.sides(office, context), nullable=True),
        ChoiceField("area_id", tr("Area of cooperation"), choices.areas(office, context), nullable=True),
    )
    dialog.add(
        ChoiceField("responsible_id", tr("Responsible"), people, nullable=True),
        ChoiceField("counterpart_id", tr("Counterpart"), people, nullable=True),
    )
    dialog.add(
        DateField("agreed_on", tr("Agreed on")),
        DateField("due_on", tr("Due")),
        ChoiceField("priority", tr("Priority"), options("priority", Priority)),
    )
    dialog.field("priority").set_value(Priority.NORMAL)
    dialog.field("agreed_on").set_value(context.today())
    dialog.submit = lambda values: page.desk.run(
        lambda: office.actions.save(Action(group_id=context.group_id, **values)), raising=(RuleViolation,)
    )
    dialog.field("title").focus()
    return dialog


def _deadline_hint(action: Action) -> str:
    if action.due_on is None:
        return tr("It has none yet.")
    return tr("Empty: {day} stays.", day=isolate(long_day(action.due_on)))


def _people(page: Page) -> choices.Options:
    return choices.persons(page.office, page.context)


def _named(page: Page, action: Action) -> str:
    title = action.title.best(page.context.language)
    return f"{action.symbol} – {title}" if action.symbol else title
