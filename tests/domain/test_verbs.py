"""The operative verb decides the kind of an outcome, in every language that has a phrase bank."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.verbs import VERBS, find_verbs, has_verb
from secretariat.services.phrases import phrase_bank, phrase_banks

LANGUAGES = ("ar", "en", "fr", "ru", "ur", "zh")


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "The two sides took note of the report.", "took_note"),
        ("en", "The Group DECIDED to meet again.", "decided"),
        ("en", "The two sides agreed that the Pakistani side will send the list.", "agreed"),
        ("en", "The Palestinian side will nominate twelve candidates.", "will"),
        ("en", "The two sides requested the secretariat to circulate what was agreed.", "requested"),
        ("en", "The Palestinian side reserved its position on the schedule.", "reserved_position"),
        ("en", "The sides disagreed, goodwill notwithstanding.", None),
        ("fr", "Les deux parties ont pris note du rapport.", "took_note"),
        ("fr", "Les deux parties ont décidé de se réunir.", "decided"),
        ("ar", "أحاط الجانبان علماً بالتقرير.", "took_note"),
        ("ar", "واتفق الجانبان على عقد اجتماع.", "agreed"),
        ("ar", "قرّر الفريق أن يجتمع.", "decided"),
        ("ur", "دونوں فریقوں نے فیصلہ کیا کہ اجلاس ہو گا۔", "decided"),
        ("ru", "Стороны приняли к сведению доклад.", "took_note"),
        ("ru", "Рабочая группа приняла решение провести совещание.", "decided"),
        ("ru", "Палестинская сторона предложила тему обсуждения.", None),
        ("zh", "双方决定设立工作组。", "decided"),
        ("zh", "工作组请巴基斯坦方面提交说明。", "requested"),
        ("zh", "中国方面介绍了注册申请的要求。", None),
        ("zh", "双方注意到该报告。", "took_note"),
    ],
)
def test_the_verb_of_a_text_is_found(language: str, text: str, verb: str | None) -> None:
    bank = phrase_bank(language)
    assert bank is not None
    found = find_verbs(text, bank)
    assert (found[0].key if found else None) == verb
    assert all(one.kind is VERBS[one.key] for one in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_bank_says_every_verb_and_knows_its_own_phrases(language: str) -> None:
    bank = phrase_bank(language)
    assert bank is not None
    assert [key for key, forms in bank.phrases] == list(VERBS)
    for key, forms in bank.phrases:
        for form in forms:
            assert has_verb(form.replace("…", "x y"), key, bank), (key, form)
    for key, opening in bank.openings:
        assert has_verb(opening + "x", key, bank) or key == "will" or language in ("ar", "zh"), (key, opening)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_new_paragraph_begins_with_makes_it_what_was_chosen(language: str) -> None:
    bank = phrase_bank(language)
    assert bank is not None
    for verb, kind in VERBS.items():
        opening = bank.opening(verb)
        if opening:
            found = find_verbs(f"{opening} ", bank)
            assert kind in [one.kind for one in found], verb


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    for bank in phrase_banks(LANGUAGES).values():
        found = find_verbs(text, bank)
        assert [verb.start for verb in found] == sorted({verb.start for verb in found})


def test_there_is_no_bank_for_what_is_no_language() -> None:
    assert phrase_bank("../labels/en/forms") is None
    assert phrase_bank("de") is None
    assert set(phrase_banks(("en", "de"))) == {"en"}


def test_the_field_guides_verbs_make_the_kinds_that_it_names() -> None:
    kinds = {kind: {key for key, made in VERBS.items() if made is kind} for kind in set(VERBS.values())}
    assert kinds[ParagraphKind.DECISION] == {
        "decided", "agreed", "adopted", "approved", "established", "endorsed",
    }  # fmt: skip
    assert kinds[ParagraphKind.ACTION] == {"requested", "invited", "entrusted", "will", "shall"}
    assert kinds[ParagraphKind.RECOMMENDATION] == {"recommended"}
