"""Agenda templates: the menu that writes an agenda from one or keeps it as one, and the dialog that edits them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import AgendaKind
from secretariat.domain.templates import AgendaTemplate, TemplateItem
from secretariat.domain.text import LocalizedText
from ui import i18n
from ui.i18n import isolate, joined, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import icon_button, plain
from ui.widgets.dialogs import Question, ask_text
from ui.widgets.form import CheckField, ChoiceField, Editor, IntegerField, LocalizedField, scrolling
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.panes import Panes
from ui.widgets.text import unmnemonic
from ui.widgets.writing import writes
from ui.words import options, word


class TemplateMenu:
    """The button "Templates" above an agenda."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self.button: QPushButton = writes(plain(tr("Templates"), None, "copy"))
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)
        self._meeting_id = self._items = 0
        self._drafting = False

    def show_meeting(self, meeting_id: int, items: int, drafting: bool) -> None:
        """Offer what can be done with the agenda of a meeting that has so many items."""
        self._meeting_id, self._items, self._drafting = meeting_id, items, drafting
        self.button.setEnabled(bool(meeting_id))

    def fill(self) -> None:
        """Put the entries into the menu as they are now."""
        self.menu.clear()
        self.menu.setToolTipsVisible(True)
        usual = self.menu.addAction(tr("Write the usual agenda"), self._usual)
        writable = self._drafting and not self._items
        made = [usual]
        for template in self.templates():
            name = unmnemonic(isolate(template.name.best(i18n.language())))
            made.append(
                self.menu.addAction(tr("Write from “{name}”", name=name), partial(self.apply, template.id))
            )
        for action in made:
            action.setEnabled(writable)
            if not writable:
                action.setToolTip(tr("Only an empty agenda is written from a template."))
        self.menu.addSeparator()
        keep = self.menu.addAction(tr("Keep this agenda as a template…"), self.keep)
        keep.setEnabled(self._items > 0)
        self.menu.addAction(tr("Edit templates…"), self.edit)

    def templates(self) -> list[AgendaTemplate]:
        """Return the templates that the group is offered."""
        group = self._page.context.group_id
        return self._page.office.agendas.templates(group) if group else []

    def apply(self, template_id: int) -> None:
        """Write the agenda from a template."""
        office = self._page.office
        self._page.desk.run(lambda: office.agendas.apply(template_id, self._meeting_id))

    def keep(self) -> None:
        """Ask for a name and keep the agenda as a template."""
        if not self._page.commit():
            return
        text = tr("The reviews of single areas become one item that is repeated for each area.")
        name = ask_text(self._page, tr("Name of the template"), text, yes=tr("Keep"))
        if name is None:
            return
        named = LocalizedText({self._page.context.languages[0]: name})
        office = self._page.office
        if self._page.desk.run(lambda: office.agendas.keep_as_template(self._meeting_id, named)) is not None:
            self._page.context.notify(tr("“{name}” was kept as a template.", name=isolate(name)), undo=True)

    def edit(self) -> None:
        """Open the templates for editing."""
        if self._page.commit():
            TemplatesDialog(self._page, self._page).exec()

    def _usual(self) -> None:
        self._page.agenda.write_usual()


class TemplatesDialog(Question):
    """The templates of the group, the items of the one that is chosen, and the form of one item."""

    def __init__(self, parent: QWidget, page: Any) -> None:
        super().__init__(parent, tr("Agenda templates"), "", tr("Close"))
        self.resize(920, 620)
        self._page, self._office, self._desk = page, page.office, page.desk
        languages = page.context.languages
        self.choice = ChoiceField("template", tr("Template"), [])
        self.name = Editor(self._desk.saver(self._office.agendas.save), self._desk.say)
        self.name.add(
            LocalizedField("name", tr("Name"), languages),
            ChoiceField(
                "group_id", tr("Offered to"), [(page.context.group_id, tr("This group"))], nullable=True
            ),
        )
        self.items = OrderList()
        self.items.setAccessibleName(tr("Items of the template"))
        self.form = _item_form(self._desk, self._office, languages)
        self.new_button = writes(plain(tr("New template"), self.new, "plus"))
        self.remove_button = writes(
            icon_button("trash-2", tr("Remove this template"), self.remove, framed=False)
        )
        self.add_button = writes(plain(tr("Add item"), self.add_item, "plus"))
        self._build()
        self.choice.finished.connect(self._load)
        self.items.current_changed.connect(self._show_item)
        self.items.moved.connect(self._move)
        self.items.remove_asked.connect(self._remove_item)
        self.form.saved.connect(lambda _item: self._load_items())
        self.name.saved.connect(lambda _template: self._fill())
        self._fill()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.choice, 1)
        for button in (self.remove_button, self.new_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addWidget(self.items, 1)
        self.body.setSpacing(MEDIUM)
        self.body.addLayout(head)
        self.body.addWidget(self.name)
        panes = Panes("templates", [left, scrolling(self.form)], (3, 2), self._page.context.window_state)
        self.body.addWidget(panes, 1)

    # Showing.

    def template(self) -> AgendaTemplate | None:
        """Return the template that is chosen."""
        return next((t for t in self._templates() if t.id == self.choice.value()), None)

    def _templates(self) -> Sequence[AgendaTemplate]:
        found: Sequence[AgendaTemplate] = self._office.agendas.templates(self._page.context.group_id)
        return found

    def _fill(self, chosen: int = 0) -> None:
        templates = self._templates()
        self.choice.set_options([(t.id, t.name.best(i18n.language())) for t in templates])
        wanted = chosen or self.choice.value() or (templates[0].id if templates else None)
        self.choice.set_value(wanted)
        self._load()

    def _load(self) -> None:
        template = self.template()
        self.name.show_record(template)
        for widget in (self.choice, self.remove_button, self.add_button):
            widget.setEnabled(template is not None)
        self._load_items()

    def _load_items(self) -> None:
        template = self.template()
        items = self._office.agendas.items(template.id) if template else []
        self._items = {item.id: item for item in items}
        self.items.set_lines(_line(number, item) for number, item in enumerate(items, 1))
        if items and not self.items.current_id():
            self.items.setCurrentRow(0)
        self._show_item(self.items.current_id())

    def _show_item(self, item_id: int) -> None:
        self.form.show_record(self._items.get(item_id))

    # Changing.

    def new(self) -> None:
        """Ask for a name and begin an empty template of this group."""
        name = ask_text(self, tr("Name of the template"), yes=tr("Begin"))
        if name is None:
            return
        named = LocalizedText({self._page.context.languages[0]: name})
        template = AgendaTemplate(group_id=self._page.context.group_id, name=named)
        made = self._desk.run(lambda: self._office.agendas.save(template))
        if made is not None:
            self._fill(made.value.id)

    def remove(self) -> None:
        """Put the template into the bin; undo brings it back."""
        template = self.template()
        if template is not None:
            self.name.discard()
            self.form.discard()
            self._desk.run(lambda: self._office.records.remove(Ref(Kind.AGENDA_TEMPLATE, template.id)))
            self._fill()

    def add_item(self) -> None:
        """Put a new item behind the current one and let its title be typed."""
        template = self.template()
        if template is None or not self.form.commit():
            return
        title = LocalizedText({self._page.context.languages[0]: tr("New item")})
        item = TemplateItem(template_id=template.id, kind=AgendaKind.OTHER_BUSINESS, title=title)
        after = self.items.current_id() or None
        made = self._desk.run(lambda: self._office.agendas.save(item, after=after))
        if made is not None:
            self._load_items()
            self.items.select_id(made.value.id)
            self.form.focus("title")

    def _move(self, item_id: int, position: int) -> None:
        if self.form.commit():
            self._desk.run(lambda: self._office.records.move(Ref(Kind.TEMPLATE_ITEM, item_id), position))
            self._load_items()

    def _remove_item(self, item_id: int) -> None:
        self.form.discard()
        self._desk.run(lambda: self._office.records.remove(Ref(Kind.TEMPLATE_ITEM, item_id)))
        self._load_items()

    def done(self, result: int) -> None:
        if self.name.commit() and self.form.commit():
            super().done(result)


def _item_form(desk: Any, office: Any, languages: Sequence[str]) -> Editor:
    form = Editor(desk.saver(office.agendas.save), desk.say)
    form.add(LocalizedField("title", tr("Title"), languages, lines=2))
    form.add(ChoiceField("kind", tr("Kind"), options("agenda_kind", AgendaKind)))
    form.add(
        IntegerField("minutes_allotted", tr("Minutes allotted"), low=0, high=1440),
        CheckField("each_area", tr("One for each area")),
    )
    form.add(LocalizedField("annotation", tr("Annotation"), languages, lines=3))
    form.finish()
    return form


def _line(number: int, item: TemplateItem) -> OrderLine:
    parts = [
        tr("{minutes} min", minutes=item.minutes_allotted) if item.minutes_allotted else "",
        word("agenda_kind", item.kind),
        tr("for each area") if item.each_area else "",
    ]
    return OrderLine(item.id, str(number), item.title.best(i18n.language()), joined(parts))
