"""Names in sentences: articles, contractions, days and lists of French and Spanish as their readers expect them."""

from __future__ import annotations

import datetime as dt

import pytest

from secretariat.documents.content import minutes as content
from secretariat.documents.grammar import Sentences
from secretariat.documents.labels import Labels, labels
from secretariat.documents.minutes_wording import done_at

FR, ES = labels("fr"), labels("es")
FIRST, SECOND, LATER = dt.date(2026, 3, 1), dt.date(2026, 3, 2), dt.date(2026, 3, 4)


@pytest.mark.parametrize(
    ("name", "of", "by"),
    [
        (
            "République islamique du Pakistan",
            "de la République islamique du Pakistan",
            "la République islamique du Pakistan",
        ),
        ("Pakistan", "du Pakistan", "le Pakistan"),
        ("le Pakistan", "du Pakistan", "le Pakistan"),
        ("État de Palestine", "de l’État de Palestine", "l’État de Palestine"),
        ("États-Unis d’Amérique", "des États-Unis d’Amérique", "les États-Unis d’Amérique"),
        ("OMS", "de l’OMS", "l’OMS"),
        ("Oman", "d’Oman", "Oman"),
        ("Cuba", "de Cuba", "Cuba"),
    ],
)
def test_french_articles(name: str, of: str, by: str) -> None:
    assert FR.format("minutes.delegation", party=name) == f"Délégation {of}"
    assert FR.format("minutes.for_party", party=name) == f"Pour {by}"


@pytest.mark.parametrize(
    ("place", "said"), [("Genève", "à Genève"), ("Le Caire", "au Caire"), ("La Havane", "à La Havane")]
)
def test_french_places(place: str, said: str) -> None:
    assert f"s’est tenue {said} le 2 mars" in _opened(FR, place, SECOND, SECOND).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_french_legal_basis_stands_within_the_sentence() -> None:
    basis = FR.format("minutes.basis_article", article="7", title="Mémorandum d’accord")
    assert basis == "Article 7 du Mémorandum d’accord"
    said = FR.format(
        "minutes.opening_basis",
        basis=basis,
        meeting="Première réunion",
        group="Groupe de travail",
        place="Rabat",
        dates="le 2 mars 2026",
        mode="",
    )
    assert said.startswith(
        "Conformément à l’article 7 du Mémorandum d’accord, la première réunion du Groupe de travail"
    )


@pytest.mark.parametrize(
    ("language", "one", "two", "more"),
    [
        ("fr", "le 1er mars 2026", "les 1er et 2 mars 2026", "du 1er au 4 mars 2026"),
        ("es", "el 1 de marzo de 2026", "los días 1 y 2 de marzo de 2026", "del 1 al 4 de marzo de 2026"),
    ],
)
def test_days_with_their_articles(language: str, one: str, two: str, more: str) -> None:
    words = labels(language)
    said = [
        _opened(words, "Rabat", FIRST, last).replace("\N{NO-BREAK SPACE}", " ")
        for last in (FIRST, SECOND, LATER)
    ]
    assert [expected in text for expected, text in zip((one, two, more), said, strict=True)] == [True] * 3


def _opened(words: Labels, place: str, first: dt.date, last: dt.date) -> str:
    key = "minutes.opening_on" if last - first <= dt.timedelta(days=1) else "minutes.opening_from"
    dates = words.format(key, dates=words.dates(first, last, "words"))
    meeting = words.format("minutes.meeting", ordinal=words.ordinal(1))
    return words.format("minutes.opening", meeting=meeting, group="G", place=place, dates=dates, mode="")


def test_spanish_articles_and_the_and_before_an_i() -> None:
    assert (
        ES.format("minutes.for_party", party="Organización Mundial de la Salud")
        == "Por la Organización Mundial de la Salud"
    )
    assert ES.format("minutes.delegation", party="Reino de Marruecos") == "Delegación del Reino de Marruecos"
    assert ES.format("minutes.delegation", party="Pakistán") == "Delegación de Pakistán"
    assert ES.joined(["francés", "inglés"]) == "francés e inglés"
    assert ES.joined(["agua", "hielo"]) == "agua y hielo"
    assert ES.joined(["OMS", "Organización"]) == "OMS y Organización"  # a list gives nobody an article
    assert ES.joined(["árabe", "español"]) == "árabe y español"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            "Fait au Caire le 2 mars 2026, en deux exemplaires originaux, dans les langues suivantes : anglais et "
            "français, tous les textes faisant également foi. En cas de divergence d’interprétation, le texte "
            "anglais prévaut.",
        ),
        (
            "es",
            "Hecho en Le Caire, el 2 de marzo de 2026, en dos ejemplares originales, en los idiomas inglés y francés, "
            "siendo todos los textos igualmente auténticos. En caso de divergencia de interpretación, "
            "prevalecerá el texto inglés.",
        ),
    ],
)
def test_testimonium(language: str, said: str) -> None:
    testimonium = content.Testimonium(
        place="Le Caire", date=SECOND, originals=2, languages=("en", "fr"), prevailing="en"
    )
    assert done_at(testimonium, labels(language)).replace("\N{NO-BREAK SPACE}", " ") == said


def test_a_word_before_a_bare_name() -> None:
    sentences = Sentences({"articles": {"Ley": "la "}, "contractions": {"y I": "e I"}})
    assert sentences.fill("{name:+y}", {"name": "Ley"}) == "y Ley"
    assert sentences.fill("{name:y}", {"name": "Ley"}) == "y la Ley"
    assert sentences.fill("{name:+y}", {"name": "Iglesia"}) == "e Iglesia"
    assert sentences.fill("{name:+y}", {"name": ""}) == ""


def test_names_of_any_kind_stand_in_a_sentence() -> None:
    """A name may be nothing but space, since nobody refuses one; an acronym keeps its capitals."""
    for name in ("   ", "\N{EM SPACE}", "{name}", "2e Groupe", "«Accord»"):
        for language in ("ar", "en", "es", "fr", "ru", "ur", "zh"):
            for key in ("minutes.delegation", "minutes.for_party"):
                places = dict.fromkeys(("party", "name", "short", "adjective"), name)
                assert name in labels(language).format(key, **places)
    sentences = Sentences({})
    assert sentences.fill("{title:lower}", {"title": "OMS : réunion"}) == "OMS : réunion"
    assert sentences.fill("{title:lower}", {"title": "Première réunion"}) == "première réunion"


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "(1er–2 ramadan 1447 de l’hégire)"), ("ur", "یکم تا 2 رمضان"), ("en", "(1–2 Ramadan 1447 AH)")],
)
def test_the_first_day_of_a_hijri_month(language: str, said: str) -> None:
    first, last = dt.date(2026, 2, 18), dt.date(2026, 2, 19)
    assert said in labels(language).dates(first, last, hijri=True).replace("\N{NO-BREAK SPACE}", " ")
