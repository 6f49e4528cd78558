"""Summary record, record of decisions and action table: each says its part of the one set of data."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.documents.content.minutes import (
    DecisionMark,
    Item,
    MinutesContent,
    MinutesKind,
    Paragraph,
    ParagraphKind,
    SealMark,
    Stage,
    State,
)
from secretariat.documents.pdf.actions import set_actions
from secretariat.documents.pdf.decisions import set_decisions
from secretariat.documents.pdf.summary import set_summary
from tests.documents.minutes_content import M, health_minutes, rich, said
from tests.documents.pdf_tools import info_of, pages_of, words_of
from tests.documents.standards import assert_archival

KINDS: dict[MinutesKind, Callable[..., object]] = {
    MinutesKind.SUMMARY: set_summary,
    MinutesKind.DECISIONS: set_decisions,
    MinutesKind.ACTIONS: set_actions,
}
SYMBOLS = {MinutesKind.SUMMARY: "SR.1", MinutesKind.DECISIONS: "D", MinutesKind.ACTIONS: "A"}
FILLER = "The two sides reviewed the state of implementation and noted that the deadlines had been kept. "


def record(kind: MinutesKind, **changes: object) -> MinutesContent:
    return replace(health_minutes(**changes), kind=kind, symbol=f"{M}/{SYMBOLS[kind]}")


def pdf(content: MinutesContent) -> bytes:
    out = io.BytesIO()
    KINDS[content.kind](content, out)
    return out.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_each_is_one_for_the_archive_and_the_same_each_time(kind: MinutesKind, tmp_path: Path) -> None:
    seal = SealMark("a1" * 32, "b2" * 32)
    content = record(kind, state=State(Stage.ADOPTED, 2, dt.date(2026, 3, 20)), seal=seal)
    data = pdf(content)
    assert_archival(data)
    assert pdf(content) == data
    assert info_of(data, tmp_path)["Subject"] == f"{M}/{SYMBOLS[kind]}"
    for page in pages_of(data):
        assert page.count("a1" * 32) == 1
        assert "Adopted 20 March 2026" in page
        assert "for signature" not in page
    found = words_of(data)
    for gone in ("AGREED MINUTES", "Done at", "Date: ____", "Annex I."):
        assert gone not in found


@pytest.mark.parametrize("kind", KINDS)
def test_drafts_say_so_on_every_page(kind: MinutesKind) -> None:
    pages = pages_of(pdf(record(kind)))
    assert all("DRAFT 2, circulated 14 March 2026" in page for page in pages)


def test_the_summary_has_the_gist_by_side_and_then_the_outcome() -> None:
    paragraphs = (
        said("The Palestinian side spoke second.", kind=ParagraphKind.STATEMENT, side="Palestine"),
        Paragraph(ParagraphKind.DECISION, rich("The Group *decided*."), DecisionMark(f"{M}/D.1")),
        said("The Pakistani side spoke first.", kind=ParagraphKind.STATEMENT, side="Pakistan"),
        said("Views were exchanged."),
    )
    items = (Item(1, "Opening", paragraphs), Item(2, "Empty"))
    short = record(
        MinutesKind.SUMMARY, items=items, legal_basis=None, venue="", opens=(), closes=(), chairs=()
    )
    found = words_of(pdf(short))
    assert (
        "I. Opening 4. Views were exchanged. Pakistani side 5. The Pakistani side spoke first. "
        f"Palestinian side 6. The Palestinian side spoke second. Outcome 7. Decision {M}/D.1 The Group decided."
    ) in found
    assert "II. Empty Nothing is recorded under this item." in found
    assert f"The list of participants is contained in document {M}/INF.1." in found


def test_the_record_of_decisions_has_decisions_only() -> None:
    found = words_of(pdf(record(MinutesKind.DECISIONS)))
    assert "The Meeting took the following five decisions." in found
    assert re.findall(rf"Decision {M}/D\.(\d)", found) == ["1", "2", "3", "4", "5"]
    assert f"Decision {M}/D.4 – Adopted ad referendum The Working Group agreed to a pilot" in found
    assert "V. Review of implementation by area Decision" in found
    assert "Agreed minutes, paragraph 17" in found
    for gone in ("recalled the long-standing solidarity", "Action:", "Recommendation"):
        assert gone not in found
    assert "The Meeting took no decisions." in words_of(pdf(record(MinutesKind.DECISIONS, items=())))


def test_the_action_table_has_all_columns_on_wide_pages(tmp_path: Path) -> None:
    data = pdf(record(MinutesKind.ACTIONS))
    assert info_of(data, tmp_path)["Page size"].startswith("841.89 x 595.2")
    found = words_of(data)
    assert "Symbol Action Lead side Responsible Counterpart Due Status" in found
    assert re.search(
        rf"{M}/A\.3 Issue letters .* Pakistan Ms Sana Baloch Dr Layla Khoury 30 June 2026 Under", found
    )
    for word in ("overdue", "RAG", "Red"):
        assert word not in found
    assert "gave rise to no action items" in words_of(pdf(record(MinutesKind.ACTIONS, actions=())))


def test_the_heads_of_long_tables_are_repeated() -> None:
    line = health_minutes().actions[0]
    lines = tuple(replace(line, symbol=f"{M}/A.{number}") for number in range(1, 80))
    pages = pages_of(pdf(record(MinutesKind.ACTIONS, actions=lines)))
    assert len(pages) > 3
    assert all(re.search(r"Symbol\s+Action\s+Lead side\s+Responsible\s+Counterpart", page) for page in pages)


@pytest.mark.parametrize("kind", [MinutesKind.SUMMARY, MinutesKind.DECISIONS])
def test_nothing_stands_alone_at_a_pages_foot(kind: MinutesKind) -> None:
    for count in range(0, 16):
        items = tuple(
            Item(
                number,
                f"Heading {number}",
                (
                    said(FILLER * (1 + (count + number) % 3), kind=ParagraphKind.STATEMENT, side="Pakistan"),
                    Paragraph(ParagraphKind.DECISION, rich(FILLER), DecisionMark(f"{M}/D.{number}")),
                ),
            )
            for number in range(1, 8)
        )
        for page in pages_of(pdf(record(kind, items=items))):
            last = [line for line in page.splitlines() if line.strip()][-2].strip()
            assert not re.match(
                r"^[IVX]+\.\s+Heading|^Pakistani side$|^Outcome$|^\d*\.?\s*Decision PPHWG", last
            )


def test_names_in_their_own_script_are_whole() -> None:
    assert "خليل المصري" in words_of(pdf(record(MinutesKind.SUMMARY)))
