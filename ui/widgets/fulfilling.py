"""The small dialog that marks a time limit as done."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Outcome
from secretariat.domain.clock import ClockLine
from secretariat.domain.errors import RuleViolation
from ui.i18n import tr
from ui.page import Page
from ui.widgets.date_fields import DateField
from ui.widgets.fields import CheckField, TextField
from ui.widgets.form_dialog import FormDialog


def ask_done(page: Page, group_id: int, line: ClockLine) -> FormDialog:
    """Ask when a limit was met, or whether it need not be watched, and note the answer."""
    dialog = FormDialog(page, tr("Mark as done"), line.what, tr("Mark as done"), page.desk.say)
    when = DateField("done_on", tr("Done on"))
    when.set_value(page.context.today())
    dialog.add(when)
    if line.obligation_id is None:
        waived = CheckField("waived", tr("It need not be watched"))
        waived.box.toggled.connect(lambda on: when.setEnabled(not on))
        dialog.add(waived)
        dialog.add(TextField("note", tr("Note"), tr("For your own records; no document prints it")))

    def submit(values: dict[str, Any]) -> Outcome[Any] | None:
        day = None if values.get("waived") else values["done_on"]
        if day is None and not values.get("waived"):
            raise RuleViolation("done_day_missing", field="done_on")
        clock, note = page.office.clock, values.get("note", "")
        return page.desk.run(lambda: clock.fulfil(group_id, line, day, note), raising=(RuleViolation,))

    dialog.submit = submit
    dialog.open()
    return dialog
