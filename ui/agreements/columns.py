"""What the lists of this screen show of each record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from string import ascii_uppercase

from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Area, Article, Party, Signatory
from secretariat.domain.groups import Group
from secretariat.domain.terms import Term
from ui.i18n import day, days, isolate, isolate_ltr, joined, language_name, listed, tr
from ui.widgets.badge import Pill
from ui.widgets.order_list import OrderLine
from ui.words import word


def agreement_line(agreement: Agreement, sides: Sequence[Party], language: str) -> OrderLine:
    """Return title, sides, kind and date of signature."""
    names = " – ".join(party.called(language) for party in sides)
    signed = isolate(day(agreement.signed_on))
    more = joined((names or word("agreement_kind", agreement.kind.value), signed))
    return OrderLine(agreement.id, "", agreement.title.best(language), more)


def side_line(party: Party, position: int | None, language: str) -> OrderLine:
    """Return a party as side A, B … or as no side of the agreement (position None)."""
    letter = ascii_uppercase[position % 26] if position is not None else ""
    pill = None if position is not None else Pill(tr("Not a side"), "grey")
    full = party.name.best(language)
    more = full if full != party.called(language) else word("party_kind", party.kind.value)
    return OrderLine(party.id, letter, party.called(language), more, pill=pill)


def signatory_line(signatory: Signatory, sides: Mapping[int, str], language: str) -> OrderLine:
    """Return name, side and function of who signed."""
    pill = Pill(tr("Witness"), "grey", "") if signatory.witness else None
    more = joined((sides.get(signatory.party_id or 0, ""), signatory.function.best(language)))
    return OrderLine(signatory.id, "", signatory.name.best(language), more or " ", pill=pill)


def article_line(article: Article, language: str) -> OrderLine:
    """Return number and title of an article, the beginning of its text when it has no title."""
    text = article.title.best(language) or article.text.best(language)
    return OrderLine(article.id, article.number, text.split("\n")[0])


def area_line(area: Area, position: int, language: str) -> OrderLine:
    """Return number, name and outside reference of an area."""
    pill = Pill(area.reference, "grey", "") if area.reference else None
    return OrderLine(area.id, str(position + 1), area.name.best(language), pill=pill)


def group_line(group: Group, language: str) -> OrderLine:
    """Return name, symbol and languages of a working group."""
    languages = listed(language_name(code) for code in group.languages)
    return OrderLine(group.id, "", group.name.best(language), joined((isolate_ltr(group.symbol), languages)))


def activity_line(activity: Activity, areas: Mapping[int, str], language: str, today: date) -> OrderLine:
    """Return title, kind, dates and area of an activity, and whether its report is overdue."""
    due = activity.report_due_on
    late = due is not None and activity.reported_on is None and due < today
    pill = Pill(tr("Report overdue"), "red") if late else None
    when = isolate(days(activity.starts_on, activity.ends_on))
    more = joined((word("activity_kind", activity.kind.value), when, areas.get(activity.area_id or 0, "")))
    return OrderLine(activity.id, "", activity.title.best(language), more, pill=pill)


def term_line(term: Term, language: str) -> OrderLine:
    """Return a term, and under it how the other languages call it."""
    shown = term.text.best_language(language)
    others = (isolate(text) for code, text in term.text.items() if code != shown)
    return OrderLine(term.id, "", term.text.best(language), joined(tuple(others)))
