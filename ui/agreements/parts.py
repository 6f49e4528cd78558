"""What belongs to one agreement: signatories, articles, areas and working groups, each a list with a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from secretariat.domain.agreements import Agreement, Area, Article, Party, Signatory
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from ui.agreements import columns, editor
from ui.i18n import tr
from ui.page import Page
from ui.widgets.buttons import icon_button, plain
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import localized_cell
from ui.widgets.form import ChoiceField, ChoicesField, Editor
from ui.widgets.order_list import TEXT, OrderList
from ui.widgets.record_pane import RecordPane, Texts
from ui.widgets.writing import writes


@dataclass(frozen=True, slots=True)
class Basis:
    """The agreement shown, with what several parts need of it."""

    agreement: Agreement
    sides: tuple[Party, ...] = ()
    groups: tuple[Group, ...] = ()
    languages: tuple[str, ...] = ("en",)

    @property
    def id(self) -> int:
        """The agreement's id, 0 while it is not there yet."""
        return self.agreement.id

    def side_names(self, language: str) -> dict[int, str]:
        """Return the sides' short names by id."""
        return {party.id: party.called(language) for party in self.sides}


NOTHING = Basis(Agreement())


class Shown(Protocol):
    """A tab under the agreement."""

    def show_basis(self, basis: Basis) -> None: ...

    def show_record(self, record_id: int) -> bool: ...

    def new(self) -> None: ...

    def commit(self) -> bool: ...


class Part(RecordPane):
    """One kind of record under the agreement shown; F2 edits the text that is its attribute `named`."""

    view: OrderList
    named = ""

    def __init__(
        self,
        page: Page,
        kind: Kind,
        record_type: type[Any],
        form: Editor,
        texts: Texts,
        *,
        movable: bool = False,
    ) -> None:
        view = OrderList(movable=movable)
        super().__init__(page, kind, record_type, view, form, texts)
        if self.named:
            self._edit_in_place(page, form)
        self.basis = NOTHING
        self.draft = self.begin
        self.refill = self.fill
        if movable:
            view.moved.connect(self._move)
            self.head.addWidget(
                writes(
                    icon_button(
                        "arrow-up", tr("Move up (Alt+Up)"), lambda: view.move_current(-1), framed=False
                    )
                )
            )
            self.head.addWidget(
                writes(
                    icon_button(
                        "arrow-down", tr("Move down (Alt+Down)"), lambda: view.move_current(1), framed=False
                    )
                )
            )

    def _edit_in_place(self, page: Page, form: Editor) -> None:
        """Let the text by which the list names a record be edited where it stands, and stored as the form does."""
        caption = form.field(self.named).caption_text
        records, groups = page.office.records, page.office.groups
        save = groups.save if self.kind is Kind.GROUP else page.office.agreements.save
        in_place = InPlace(
            load=lambda record_id: records.get(self.record_type, record_id),
            save=lambda record: page.desk.run(lambda: save(record), raising=(RuleViolation,)),
            say=page.desk.say,
            fields={TEXT: localized_cell(self.named, caption, page.context)},
        )
        page.watch(self.view.edit_in_place(in_place))
        assert self.view.editing is not None
        self.view.editing.told.connect(page.context.notify)

    @property
    def language(self) -> str:
        """The language of the screen."""
        return self.page.context.language

    def show_basis(self, basis: Basis) -> None:
        """Show what belongs to an agreement."""
        fresh = basis.id != self.basis.id
        self.basis = basis
        self.editor.set_languages(basis.languages)
        self.new_button.setEnabled(bool(basis.id))
        self.prepare()
        self.refresh(fresh=fresh)

    def commit(self) -> bool:
        """Hand over what is being typed."""
        return self.editor.commit()

    # What each kind defines.

    def begin(self) -> Any:
        """Return an empty record of the agreement shown, None while that is not there yet."""
        return self.record_type(agreement_id=self.basis.id) if self.basis.id else None

    def fill(self) -> None:
        """Show the records in the list."""

    def prepare(self) -> None:
        """Give the form the choices that the agreement allows."""

    def _move(self, record_id: int, position: int) -> None:
        self.page.desk.run(lambda: self.page.office.records.move(Ref(self.kind, record_id), position))
        self.view.select_id(record_id)


class Signatories(Part):
    """Who signed, and who witnessed."""

    named = "name"

    def __init__(self, page: Page) -> None:
        form = editor.signatory_form(page.desk, page.office.agreements.save)
        texts = Texts(
            new=tr("New signatory"),
            empty=tr("Nobody is entered yet who signed."),
            form=tr("Signatory"),
            icon="pencil",
            list=tr("Signatories"),
        )
        super().__init__(page, Kind.SIGNATORY, Signatory, form, texts, movable=True)

    def fill(self) -> None:
        sides = self.basis.side_names(self.language)
        found = self.page.office.agreements.signatories(self.basis.id) if self.basis.id else []
        self.view.set_lines(columns.signatory_line(one, sides, self.language) for one in found)

    def prepare(self) -> None:
        offer(self.editor, "party_id", self.basis.side_names(self.language))


class Articles(Part):
    """The articles of the agreement."""

    named = "title"

    def __init__(self, page: Page) -> None:
        form = editor.article_form(page.desk, page.office.agreements.save)
        texts = Texts(
            new=tr("New article"),
            empty=tr("No article is entered yet."),
            form=tr("Article"),
            icon="file-text",
            list=tr("Articles"),
        )
        super().__init__(page, Kind.ARTICLE, Article, form, texts, movable=True)
        self.name_of = self._name

    def fill(self) -> None:
        found = self.page.office.agreements.articles(self.basis.id) if self.basis.id else []
        self.view.set_lines(columns.article_line(one, self.language) for one in found)

    def _name(self, article: Article) -> str:
        title = article.title.best(self.language)
        return tr("Article {number}", number=article.number) + (f": {title}" if title else "")


class Areas(Part):
    """The areas of cooperation in the agreement's order, in which the minutes review them."""

    named = "name"

    def __init__(self, page: Page) -> None:
        form = editor.area_form(page.desk, page.office.agreements.save)
        texts = Texts(
            new=tr("New area"),
            empty=tr("No area of cooperation is entered yet."),
            form=tr("Area of cooperation"),
            icon="list-ordered",
            list=tr("Areas of cooperation"),
        )
        super().__init__(page, Kind.AREA, Area, form, texts, movable=True)

    def fill(self) -> None:
        found = self.page.office.agreements.areas(self.basis.id) if self.basis.id else []
        self.view.set_lines(columns.area_line(one, at, self.language) for at, one in enumerate(found))


class Groups(Part):
    """The working groups that carry the agreement out."""

    named = "name"

    def __init__(self, page: Page) -> None:
        form = editor.group_form(page.desk, page.office.groups.save)
        texts = Texts(
            new=tr("New group"),
            empty=tr("No working group carries this agreement out yet."),
            form=tr("Working group"),
            icon="users",
            list=tr("Working groups"),
        )
        super().__init__(page, Kind.GROUP, Group, form, texts)
        self.show_button = plain(tr("Show this group"), self._show_group, "eye")
        self.form_head.insertWidget(1, self.show_button)
        self.current_changed.connect(lambda _id: self.tell_shown())

    def begin(self) -> Any:
        if not self.basis.id:
            return None
        return Group(agreement_id=self.basis.id, languages=self.basis.languages)

    def fill(self) -> None:
        self.view.set_lines(columns.group_line(group, self.language) for group in self.basis.groups)

    def prepare(self) -> None:
        codes = [code for group in self.basis.groups for code in group.languages]
        field = self.editor.field("languages")
        assert isinstance(field, ChoicesField)
        field.set_options(editor.languages(codes))
        offer(self.editor, "prevailing", dict(editor.languages(codes)))
        offer(self.editor, "own_party_id", self.basis.side_names(self.language))
        self.tell_shown()

    def tell_shown(self) -> None:
        """Offer to show the current group on every page when another one is shown."""
        current = self.view.current_id()
        self.show_button.setVisible(bool(current) and current != self.page.context.group_id)

    def _show_group(self) -> None:
        if self.view.current_id():
            self.page.context.show_group(self.view.current_id())


def offer(form: Editor, name: str, names: Mapping[Any, str]) -> None:
    """Offer records by id, or languages by code, in a field of a form."""
    field = form.field(name)
    assert isinstance(field, ChoiceField)
    field.set_options(list(names.items()))


__all__ = ["NOTHING", "Areas", "Articles", "Basis", "Groups", "Part", "Shown", "Signatories", "offer"]
