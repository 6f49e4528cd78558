"""What belongs to a working group rather than to the agreement that it carries out."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Kind
from secretariat.domain.groups import Group
from ui.agreements.parts import Basis, Part
from ui.i18n import isolate_ltr
from ui.page import Page
from ui.widgets.form import Editor
from ui.widgets.record_pane import Texts
from ui.widgets.text import ElidedLabel


def group_shown(page: Page, basis: Basis) -> Group | None:
    """Return the group shown when it carries out an agreement, else the agreement's first group, None without any."""
    fits = [group for group in basis.groups if group.id == page.context.group_id]
    return next(iter([*fits, *basis.groups]), None)


class OfGroup(Part):
    """Records of the group shown when it belongs to the agreement, else of the agreement's first group.

    Args:
        page, kind, record_type, form, texts: as of every part.
        without: the sentence while the agreement has no group.
    """

    def __init__(
        self, page: Page, kind: Kind, record_type: type[Any], form: Editor, texts: Texts, without: str
    ) -> None:
        super().__init__(page, kind, record_type, form, texts)
        self.group: Group | None = None
        self._without = without
        self.whose = ElidedLabel("", "muted", "small")
        self.head.insertWidget(1, self.whose, 1)

    def begin(self) -> Any:
        return self.record_type(group_id=self.group.id) if self.group is not None else None

    def show_basis(self, basis: Basis) -> None:
        group = group_shown(self.page, basis)
        if (group.id if group else 0) != (self.group.id if self.group else 0):
            self.basis = Basis(basis.agreement, languages=())  # another group: begin anew
            self.refresh(fresh=True)
        self.group = group
        super().show_basis(basis)
        self.new_button.setEnabled(group is not None)
        several = group is not None and len(basis.groups) > 1
        self.whose.setText(isolate_ltr(group.symbol) if several and group else "")
        self.empty.show_sentence(self.texts.empty if group is not None else self._without)
