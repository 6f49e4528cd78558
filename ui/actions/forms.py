"""The small forms about what happens to action items: report progress, confirm completion, agree a new item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation
from ui.actions.evidence import EvidenceField
from ui.actions.proposing import propose_people
from ui.i18n import isolate, tr
from ui.models import choices
from ui.page import Page
from ui.widgets.form import ChoiceField, DateField, IntegerField, LocalizedField
from ui.widgets.form_dialog import FormDialog
from ui.words import long_day, options


def report_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that enters what a side reports about `action`."""
    dialog = FormDialog(
        page, tr("Report progress"), named(page, action), tr("Enter the report"), page.desk.say
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
    _add_evidence(dialog, page)
    dialog.field("status").set_value(action.status)
    dialog.field("percent").set_value(action.percent)
    dialog.field("effective_on").set_value(page.context.today())
    dialog.field("reported_by_id").set_value(action.responsible_id)
    dialog.submit = _sender(page, action)
    dialog.field("text").focus()
    return dialog


def confirm_dialog(page: Page, action: Action) -> FormDialog:
    """Return the form that turns the second key: who of the other side confirms that `action` is complete."""
    dialog = FormDialog(
        page, tr("Confirm completion"), named(page, action), tr("Confirm complete"), page.desk.say
    )
    dialog.add(
        ChoiceField(
            "reported_by_id",
            tr("Confirmed by"),
            _people(page),
            nullable=True,
            hint=tr(
                "A person of the side that does not lead the item, and not who reported it. "
                "Empty: it is entered as confirmed by the counterpart."
            ),
        )
    )
    dialog.add(DateField("effective_on", tr("As of"), tr("Today, or a day before.")))
    dialog.add(LocalizedField("text", tr("Remark"), page.context.languages, lines=2))
    _add_evidence(dialog, page)
    dialog.field("reported_by_id").set_value(action.counterpart_id)
    dialog.field("effective_on").set_value(page.context.today())
    dialog.submit = _sender(page, action, status=ActionStatus.CONFIRMED_COMPLETE)
    dialog.field("reported_by_id").focus()
    return dialog


def _add_evidence(dialog: FormDialog, page: Page) -> None:
    can_be = [one for one in page.office.audiences if one is not Audience.PUBLIC]
    evidence_for = ChoiceField("evidence_for", tr("Evidence is"), options("audience", can_be))
    evidence_for.set_value(can_be[0])
    dialog.add(EvidenceField("evidence", page), evidence_for)


def _sender(page: Page, action: Action, **also: Any) -> Callable[[dict[str, Any]], Outcome[Any] | None]:
    def send(values: dict[str, Any]) -> Outcome[Any] | None:
        from secretariat.services.actions import Evidence, Report  # not before a database is open

        audience = values.pop("evidence_for")
        files = tuple(Evidence(name, data, audience) for name, data in values.pop("evidence"))
        report = Report(action_id=action.id, evidence=files, **values, **also)
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
    propose_people(page, dialog)
    dialog.submit = lambda values: page.desk.run(
        lambda: office.actions.save(Action(group_id=context.group_id, **values)), raising=(RuleViolation,)
    )
    dialog.field("title").focus()
    return dialog


def day_dialog(page: Page, shown: date) -> FormDialog:
    """Return the form that asks as of which day the register is to be shown."""
    dialog = FormDialog(
        page,
        tr("The register of another day"),
        tr("It is shown as it stood at the end of that day, to be read only."),
        tr("Show"),
        page.desk.say,
    )
    dialog.add(DateField("as_of", tr("As of")))
    dialog.field("as_of").set_value(shown)

    def show(values: dict[str, Any]) -> Outcome[Any]:
        if values["as_of"] and values["as_of"] > page.context.today():
            raise RuleViolation("effective_in_future", effective=values["as_of"], field="as_of")
        return Outcome(values)

    dialog.submit = show
    dialog.field("as_of").focus()
    return dialog


def _deadline_hint(action: Action) -> str:
    if action.due_event is not None:
        return tr("A day typed here takes the place of the event that the deadline follows.")
    if action.due_on is None:
        return tr("It has none yet.")
    return tr("Empty: {day} stays.", day=isolate(long_day(action.due_on)))


def _people(page: Page) -> choices.Options:
    return choices.persons(page.office, page.context)


def named(page: Page, action: Action) -> str:
    """Return an action item's symbol and title."""
    title = action.title.best(page.context.language)
    return f"{action.symbol} – {title}" if action.symbol else title
