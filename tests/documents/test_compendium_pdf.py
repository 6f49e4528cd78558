"""The compendium of decisions: by area, with present status, what replaced what, and an index that leads to pages."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.content.compendium import Chapter, CompendiumContent, FollowUp, Taken
from secretariat.documents.content.minutes import AnnexStatus, DecisionState
from secretariat.documents.content.names import LegalBasis
from secretariat.documents.keywords import keywords
from secretariat.documents.pdf.compendium import set_compendium
from secretariat.domain.decisions import Decision
from secretariat.services.office import Office
from tests.documents.minutes_content import PAKISTAN, PALESTINE, rich
from tests.documents.pdf_tools import pages_of, words_of

DAY = dt.date(2026, 3, 11)


def taken(number: int, text: str, **changes: object) -> Taken:
    fields: dict[str, object] = {
        "symbol": f"PPHWG/2026/1/D.{number}",
        "meeting_number": 1,
        "place": "Islamabad",
        "taken_on": DAY,
        "text": rich(text),
        "state": DecisionState.IN_FORCE,
    }
    return Taken(**{**fields, **changes})  # type: ignore[arg-type]


CHAPTERS = (
    Chapter(
        "Ophthalmology",
        (
            taken(
                1,
                "The Group *approved* a pilot of two mobile clinics.",
                state=DecisionState.SUPERSEDED,
                replaced_by="PPHWG/2026/1/D.3",
                actions=(FollowUp("PPHWG/2026/1/A.1", "Submit a plan", AnnexStatus.COMPLETED),),
            ),
            taken(
                3,
                "The Group *decided* on fixed posts.",
                replaces=("PPHWG/2026/1/D.1",),
                corrected=("Corr.1",),
            ),
        ),
    ),
    Chapter(
        "",
        (
            taken(
                2,
                "وافق الفريق على خطة العمل.",
                language="ar",
                state=DecisionState.AD_REFERENDUM,
                awaiting="Palestine",
                awaiting_until=dt.date(2026, 12, 9),
            ),
        ),
    ),
)


def compendium(**changes: object) -> CompendiumContent:
    fields: dict[str, object] = {
        "symbol": "PPHWG",
        "language": "en",
        "document_date": dt.date(2026, 11, 20),
        "group": "Pakistan–Palestine Health Working Group",
        "parties": (PAKISTAN, PALESTINE),
        "legal_basis": LegalBasis("Memorandum of Understanding"),
        "chapters": CHAPTERS,
        "without": ("Burn treatment", "Pharmaceuticals"),
        "keywords": (("clinics", ("PPHWG/2026/1/D.1",)), ("posts", ("PPHWG/2026/1/D.3",))),
    }
    return CompendiumContent(**{**fields, **changes})  # type: ignore[arg-type]


def pdf(content: CompendiumContent) -> bytes:
    out = io.BytesIO()
    set_compendium(content, out)
    return out.getvalue()


def test_each_decision_says_how_it_stands_and_what_became_of_it() -> None:
    found = words_of(pdf(compendium()))
    for part in (
        "COMPENDIUM OF DECISIONS",
        "As of 20 November 2026",
        "I. Ophthalmology PPHWG/2026/1/D.1 The Group approved a pilot of two mobile clinics.",
        "Taken 11 March 2026, First Meeting, Islamabad Status Superseded by PPHWG/2026/1/D.3",
        "Action items PPHWG/2026/1/A.1 Submit a plan – Completed",
        "Replaces PPHWG/2026/1/D.1 Corrected by Corr.1",
        "II. Decisions of no single area PPHWG/2026/1/D.2 [in Arabic]",
        "Ad referendum, awaiting confirmation by Palestine until 9 December 2026",
        "No decisions have been taken on: Burn treatment, Pharmaceuticals.",
        "PPHWG/2026/1/D.2 11 March 2026 – Ad referendum",
    ):
        assert part in found, part


def test_the_index_leads_to_the_pages() -> None:
    words = [f"subject{number:03}" for number in range(1, 61)]
    chapters = tuple(
        Chapter(
            f"Area {area}",
            tuple(taken(n, f"On {words[n - 1]}.") for n in range(area * 12 + 1, area * 12 + 13)),
        )
        for area in range(5)
    )
    index = tuple((word, (f"PPHWG/2026/1/D.{number}",)) for number, word in enumerate(words, 1))
    data = pdf(compendium(chapters=chapters, keywords=index))
    pages = pages_of(data)
    listed = " ".join(" ".join(pages).rpartition("Keyword index")[2].split())
    for number, word in enumerate(words, 1):
        page = int(re.search(rf"{word} PPHWG/2026/1/D\.{number}[ .]+(\d+)", listed)[1])  # type: ignore[index]
        assert f"On {word}." in pages[page - 1]
    with pikepdf.open(io.BytesIO(data)) as opened:
        assert opened.check_pdf_syntax() == []
        with opened.open_outline() as outline:
            assert [entry.title for entry in outline.root][-2:] == [
                "Status of all decisions",
                "Keyword index",
            ]
            assert outline.root[0].children[0].title == "PPHWG/2026/1/D.1"
        links = [a for page in opened.pages for a in page.get("/Annots", [])]
    assert len(links) == 60 + 5 + 2


def test_a_decision_is_on_one_page_and_a_very_long_one_on_several() -> None:
    text = "It was decided that the two sides shall meet. " * 4
    for count in range(1, 20):
        chapter = Chapter("Area", tuple(taken(n, f"{text} End of {n}.") for n in range(1, count + 1)))
        for page in pages_of(pdf(compendium(chapters=(chapter,), keywords=()))):
            body = page.partition("Status of all decisions\n")[0]
            for number in re.findall(r"End of (\d+)\.", body):
                assert re.search(rf"^PPHWG/2026/1/D\.{number}$", body, re.MULTILINE), (count, number)
    long = compendium(chapters=(Chapter("Area", (taken(1, text * 100),)),), keywords=())
    assert len(pages_of(pdf(long))) > 3


def test_the_same_content_gives_the_same_bytes_and_none_a_sentence() -> None:
    assert pdf(compendium()) == pdf(compendium())
    assert "No decisions have been taken." in words_of(pdf(compendium(chapters=())))
    assert "There are no keywords." in words_of(pdf(compendium(keywords=())))


def test_keywords_are_significant_words() -> None:
    texts = {
        "D.1": "The Group decided to hold two mobile clinics in Karachi, see PPHWG/2026/1/2.",
        "D.2": "The two sides agreed on a clinic at the WHO in Karachi; therapies matter.",
        "D.3": "A therapy for burn-care nurses was approved ad referendum.",
    }
    assert keywords(texts, "en") == (
        ("burn-care", ("D.3",)),
        ("clinic", ("D.1", "D.2")),
        ("Karachi", ("D.1", "D.2")),
        ("matter", ("D.2",)),
        ("mobile", ("D.1",)),
        ("nurses", ("D.3",)),
        ("therapy", ("D.2", "D.3")),
        ("WHO", ("D.2",)),
    )


def test_what_stands_everywhere_is_no_keyword() -> None:
    texts = {f"D.{n}": f"Health matter{'abcdefgh'[n]}" for n in range(8)}
    assert [word for word, _ in keywords(texts, "en")] == [f"matter{letter}" for letter in "abcdefgh"]


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.text(max_size=60), max_size=6),
    st.sampled_from(("en", "ar", "zh")),
)
def test_every_keyword_stands_in_its_texts(texts: dict[str, str], language: str) -> None:
    for word, where in keywords(texts, language):
        assert where
        for key in where:
            stem = word.casefold().removesuffix("y")
            assert stem in texts[key].casefold()


def test_the_sample_by_area_with_what_superseded_what(sample_file: Path) -> None:
    with Office(sample_file, "Test", zone="UTC") as office:
        group = office.groups.by_symbol("PPHWG")
        content = office.documents.content("compendium", group.id, "en")
        areas = [area.name["en"] for area in office.agreements.areas(group.agreement_id)]
        known = [decision for decision in office.decisions.all(group.id) if decision.symbol]
    chapters = [chapter.area for chapter in content.chapters]
    assert chapters == [name for name in (*areas, "") if name in chapters]
    every = {found.symbol: found for chapter in content.chapters for found in chapter.decisions}
    assert every.keys() == {decision.symbol for decision in known}
    replaced = [found for found in every.values() if found.replaced_by]
    assert replaced
    for found in replaced:
        assert found.symbol in every[found.replaced_by].replaces
    assert {symbol for _, where in content.keywords for symbol in where} <= every.keys()
    assert set(content.without).isdisjoint(chapters)


@pytest.mark.parametrize("state", DecisionState)
def test_every_state_has_its_word(state: DecisionState) -> None:
    found = replace(CHAPTERS[0].decisions[0], state=state, replaced_by="")
    assert "Status" in words_of(pdf(compendium(chapters=(Chapter("A", (found,)),), keywords=())))


def test_decisions_without_a_symbol_are_left_out(sample: Path) -> None:
    with Office(sample, "Test", zone="UTC") as office:
        group = office.groups.by_symbol("PPHWG")
        content = office.documents.content("compendium", group.id, "en")
        unnumbered = [d for d in office.decisions.all(group.id) if not d.symbol]
    assert all(isinstance(decision, Decision) for decision in unnumbered)
    assert all(found.symbol for chapter in content.chapters for found in chapter.decisions)
