"""Who comes to mind for a new action item: filled in from the matrix of focal points."""

from __future__ import annotations

from ui.page import Page
from ui.widgets.form_dialog import FormDialog

FILLED = ("responsible_id", "counterpart_id")


def propose_people(page: Page, dialog: FormDialog) -> None:
    """Fill in responsible and counterpart whenever lead side or area is chosen; who was chosen by hand stays."""
    office, context = page.office, page.context
    last: dict[str, int | None] = dict.fromkeys(FILLED)

    def fill() -> None:
        area, lead = dialog.field("area_id").value(), dialog.field("lead_party_id").value()
        found = office.people.proposed(context.group_id, area, lead, context.today())
        for name, person in zip(FILLED, found, strict=True):
            field = dialog.field(name)
            if field.value() == last[name]:
                field.set_value(person)
                last[name] = person

    for name in ("lead_party_id", "area_id"):
        dialog.field(name).edited.connect(fill)
