"""The small forms of the register: enter what became of a decision, and begin the one that takes its place."""

from __future__ import annotations

from typing import Any

from secretariat.domain.decisions import DECISION_MOVES, REPLACED, Decision, DecisionEvent, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import MinutesState
from ui.i18n import isolate_ltr, tr
from ui.models import choices
from ui.page import Page
from ui.widgets.form import ChoiceField, DateField, LocalizedField
from ui.widgets.form_dialog import FormDialog
from ui.words import options


def move_dialog(page: Page, decision: Decision) -> FormDialog:
    """Return the form that enters how a decision stands from a day on."""
    text = tr(
        "What is entered here is added to the history of {symbol}.", symbol=isolate_ltr(decision.symbol)
    )
    dialog = FormDialog(page, tr("What became of the decision?"), text, tr("Enter it"), page.desk.say)
    states = [state for state in DecisionState if state in DECISION_MOVES[decision.state]]
    others = [(key, text) for key, text in choices.decisions(page.office, page.context) if key != decision.id]
    state = ChoiceField("state", tr("State"), options("decision_state", states))
    by = ChoiceField("by_decision_id", tr("Replaced by"), others, nullable=True)
    dialog.add(state, DateField("effective_on", tr("From")))
    dialog.add(
        ChoiceField(
            "party_id",
            tr("Confirmed or objected to by"),
            choices.sides(page.office, page.context),
            nullable=True,
        )
    )
    dialog.add(by)
    dialog.add(LocalizedField("text", tr("Remark"), page.context.languages, lines=3))
    state.set_value(states[0] if states else None)
    dialog.field("effective_on").set_value(page.context.today())
    dialog.field("party_id").set_value(decision.awaiting_party_id)

    def show_what_counts() -> None:
        by.setVisible(state.value() in REPLACED)
        awaited = decision.state is DecisionState.AD_REFERENDUM
        dialog.field("party_id").setVisible(awaited)

    def enter(values: dict[str, Any]) -> Any:
        event = DecisionEvent(decision_id=decision.id, **values)
        return page.desk.run(lambda: page.office.decisions.move(event), raising=(RuleViolation,))

    state.edited.connect(show_what_counts)
    show_what_counts()
    dialog.submit = enter
    state.focus()
    return dialog


def replace_dialog(page: Page, decision: Decision) -> FormDialog | None:
    """Return the form that begins an amending or superseding decision; None when no minutes are being drafted."""
    items = _open_items(page)
    if not items:
        return None
    text = tr(
        "The new decision begins with the text of {symbol}, under an agenda item of minutes that are being drafted.",
        symbol=isolate_ltr(decision.symbol),
    )
    dialog = FormDialog(page, tr("Replace the decision"), text, tr("Begin the new one"), page.desk.say)
    states = [state for state in DecisionState if state in DECISION_MOVES[decision.state] & REPLACED]
    dialog.add(ChoiceField("state", tr("The old one is then"), options("decision_state", states)))
    dialog.add(ChoiceField("item", tr("Agenda item"), items))
    dialog.field("state").set_value(states[0] if states else None)
    dialog.field("item").set_value(items[0][0])

    def begin(values: dict[str, Any]) -> Any:
        return page.desk.run(
            lambda: page.office.decisions.replace_by(decision.id, values["item"], values["state"]),
            raising=(RuleViolation,),
        )

    dialog.submit = begin
    dialog.field("state").focus()
    return dialog


def _open_items(page: Page) -> list[tuple[int, str]]:
    """Return the agenda items under which minutes are being drafted, the latest meeting first."""
    if not page.context.group_id:
        return []
    found = []
    for meeting in reversed(page.office.meetings.all(page.context.group_id)):
        if meeting.minutes_state is MinutesState.DRAFTING:
            for number, item in enumerate(page.office.meetings.agenda(meeting.id), start=1):
                title = item.title.best(page.context.language)
                found.append((item.id, f"{meeting.symbol} · {number}. {title}"))
    return found
