"""Files of contacts are read by another program as they were meant, and back by this one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.content.contacts import ContactCard, ContactsContent
from secretariat.documents.vcard import contacts_bytes
from secretariat.readers.contacts import ReadCard, read_contacts
from tests.calendar_tools import cards_by_vobject, check_lines
from tests.documents.test_ics import HOSTILE

VERSIONS = ("3.0", "4.0")
CARD = ContactCard(
    uid="f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
    names=(("en", "Amna Rafiq Qureshi"), ("ur", "آمنہ رفیق قریشی")),
    styles=(("en", "Dr"), ("ur", "ڈاکٹر")),
    institutions=(("en", "Ministry of Health, Services; and Planning"), ("ur", "وزارتِ صحت")),
    functions=(("en", "Additional Secretary"),),
    email="amna@health.example.org",
    phone="+92 51 123 4567",
    speaks="ur",
    roles=("Focal point", "Alternate: Burns"),
    categories=("PPHWG", "Burns, severe"),
)
CONTENT = ContactsContent(language="en", made_on=date(2026, 1, 5), cards=(CARD,))


def back(tmp_path, data: bytes) -> tuple[ReadCard, ...]:
    path = tmp_path / "cards.vcf"
    path.write_bytes(data)
    return read_contacts(path)


@pytest.mark.parametrize("version", VERSIONS)
def test_another_program_reads_every_field(version):
    data = contacts_bytes(CONTENT, version)
    check_lines(data)
    (card,) = cards_by_vobject(data)
    assert card.version.value == version
    assert card.fn_list[0].value == "Dr Amna Rafiq Qureshi"
    assert (card.n.value.family, card.n.value.prefix) == ("Amna Rafiq Qureshi", "Dr")
    assert card.org.value == ["Ministry of Health, Services; and Planning"]
    assert card.title.value == "Additional Secretary"
    assert card.email.value == "amna@health.example.org"
    assert card.tel.value == "+92 51 123 4567"
    assert card.role.value == "Focal point; Alternate: Burns"
    assert card.categories.value == ["PPHWG", "Burns, severe"]
    assert card.uid.value.removeprefix("urn:uuid:") == CARD.uid


def test_the_own_script_stands_as_each_version_has_it():
    (old,) = cards_by_vobject(contacts_bytes(CONTENT, "3.0"))
    assert len(old.fn_list) == 1
    assert old.nickname.value == "آمنہ رفیق قریشی"
    (new,) = cards_by_vobject(contacts_bytes(CONTENT, "4.0"))
    assert [(fn.params["LANGUAGE"], fn.params["ALTID"]) for fn in new.fn_list] == [
        (["en"], ["1"]),
        (["ur"], ["1"]),
    ]
    assert len(new.n_list) == 1
    assert new.lang.value == "ur"


@pytest.mark.parametrize("version", VERSIONS)
def test_this_program_reads_back_what_it_wrote(version, tmp_path):
    (read,) = back(tmp_path, contacts_bytes(CONTENT, version))
    assert read == ReadCard(
        uid=CARD.uid,
        names=CARD.names,
        styles=(("en", "Dr"),),
        functions=CARD.functions,
        institutions=CARD.institutions if version == "4.0" else CARD.institutions[:1],
        email=CARD.email,
        phone=CARD.phone,
    )


def test_a_chinese_title_stands_behind_the_name(tmp_path):
    card = replace(CARD, names=(("zh", "沈文澜"),), styles=(("zh", "博士"),), institutions=(), functions=())
    for version in VERSIONS:
        data = contacts_bytes(replace(CONTENT, language="zh", cards=(card,)), version)
        assert cards_by_vobject(data)[0].fn.value == "沈文澜博士"
        assert back(tmp_path, data)[0].names == (("zh", "沈文澜"),)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_empty_is_left_out(version):
    bare = ContactCard(uid=CARD.uid, names=(("en", "Amina"),))
    data = contacts_bytes(replace(CONTENT, cards=(bare, bare)), version)
    first, second = cards_by_vobject(data)
    assert first.fn.value == second.fn.value == "Amina"
    for name in (b"TITLE", b"ORG", b"EMAIL", b"TEL", b"ROLE", b"CATEGORIES", b"NICKNAME"):
        assert name not in data


@given(
    name=HOSTILE, function=HOSTILE, institution=HOSTILE, category=HOSTILE, version=st.sampled_from(VERSIONS)
)
def test_texts_of_any_characters_come_through(
    tmp_path_factory, name, function, institution, category, version
):
    card = replace(
        CARD,
        names=(("en", name),),
        styles=(),
        functions=(("en", function),),
        institutions=(("en", institution),),
        categories=(category,),
    )
    data = contacts_bytes(replace(CONTENT, cards=(card,)), version)
    check_lines(data)
    (seen,) = cards_by_vobject(data)
    assert (seen.fn.value, seen.title.value, seen.org.value) == (name, function, [institution])
    assert seen.categories.value == [category]
    (read,) = back(tmp_path_factory.getbasetemp(), data)
    for texts, text in ((read.names, name), (read.functions, function), (read.institutions, institution)):
        assert texts == (("en", " ".join(text.split())[:500]),)


def test_the_same_content_gives_the_same_bytes():
    for version in VERSIONS:
        assert contacts_bytes(CONTENT, version) == contacts_bytes(CONTENT, version)
