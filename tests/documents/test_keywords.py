"""Keywords of languages that put no spaces between words."""

from __future__ import annotations

from secretariat.documents.keywords import keywords

DECISIONS = {
    "D.1": "工作组决定，双方应于2026年7月31日前指定药品生产和疫苗生产领域的联络人。",
    "D.2": "工作组批准由中国方面以视频方式举办一次远程医疗标准研讨会。不交换患者数据。",
    "D.3": "工作组商定由巴基斯坦方面提交药品生产的优先清单（MRI设备除外）。",
}


def test_chinese_words_stand_between_words_that_say_nothing() -> None:
    found = dict(keywords(DECISIONS, "zh"))
    assert found["药品生产"] == ("D.1", "D.3")
    assert found["疫苗生产"] == ("D.1",)
    assert found["远程医疗标准研讨会"] == ("D.2",)
    assert found["MRI"] == ("D.3",)
    assert not {"工作组", "决定", "双方", "年", "月", "工作组决定"} & found.keys()


def test_a_chinese_clause_is_no_keyword() -> None:
    assert keywords({"D.1": "天气炎热多雨潮湿闷热难耐人人叫苦"}, "zh") == ()


def test_arabic_words_are_found_whole_whatever_vowel_signs_they_have() -> None:
    texts = {
        "D.1": "قرّر الفريق تدريب الممرّضين على رعاية الحروق.",
        "D.2": "أقرّ الفريق تدريب الممرضين عن بُعد.",
    }
    found = dict(keywords(texts, "ar"))
    assert found["الممرضين"] == ("D.1", "D.2")
    assert found["الحروق"] == ("D.1",)
    assert not {"قرر", "أقر", "الفريق", "على", "الممر"} & found.keys()


def test_french_keywords_are_without_what_an_apostrophe_joins_to_them() -> None:
    texts = {
        "D.1": "Le Groupe a décidé d’adapter les supports sur l’hygiène à l'école, qu’utilisera l’OMS.",
        "D.2": "Le Groupe est convenu d'un module d’hygiène pour aujourd’hui et pour les écoles.",
    }
    found = dict(keywords(texts, "fr"))
    assert found["hygiène"] == ("D.1", "D.2")
    assert found["école"] == ("D.1", "D.2")  # with its plural
    assert found["OMS"] == ("D.1",)
    assert found["aujourd’hui"] == ("D.2",)
    assert not any(word.startswith(("l’", "l'", "d’", "qu’")) for word in found)
    assert list(found) == sorted(found, key=lambda word: word.casefold().replace("é", "e").replace("è", "e"))


def test_spanish_plurals_stand_with_their_singulars() -> None:
    texts = {
        "D.1": "El Grupo decidió organizar una vacunación en las escuelas.",
        "D.2": "El Grupo acordó dos vacunaciones en una escuela.",
    }
    found = dict(keywords(texts, "es"))
    assert found["vacunación"] == ("D.1", "D.2")
    assert found["escuela"] == ("D.1", "D.2")
    assert "vacunaciones" not in found


def test_arabic_prefixes_are_listed_under_their_word() -> None:
    texts = {"D.1": "رعاية العيون", "D.2": "عيادة للعيون", "D.3": "برعاية الحروق وتأهيل المصابين"}
    found = dict(keywords(texts, "ar"))
    assert found["العيون"] == ("D.1", "D.2")
    assert found["رعاية"] == ("D.1", "D.3")
    assert "للعيون" not in found
    assert found["وتأهيل"] == ("D.3",)  # "تأهيل" alone stands nowhere, and "و" can be a word's own letter


def test_urdu_words_stand_in_the_order_of_the_urdu_alphabet() -> None:
    texts = {
        "D.1": "گروپ نے ویکسین، پیوند کاری، ٹیلی میڈیسن اور آرتھوپیڈک کلینک پر غور کیا۔",
        "D.2": "گروپ نے چشم، ڈاکٹروں، تربیت اور کلینکس کے منصوبے کا فیصلہ کیا۔",
        "D.3": "ہسپتال کا ایک منصوبہ۔",
    }
    found = dict(keywords(texts, "ur"))
    assert found["کلینک"] == ("D.1", "D.2")
    assert found["منصوبہ"] == ("D.2", "D.3")
    assert not {"گروپ", "فیصلہ", "غور"} & found.keys()
    expected = [
        "آرتھوپیڈک",
        "پیوند",
        "تربیت",
        "ٹیلی",
        "ڈاکٹروں",
        "کلینک",
        "منصوبہ",
        "میڈیسن",
        "ویکسین",
        "ہسپتال",
    ]
    assert list(found) == expected
