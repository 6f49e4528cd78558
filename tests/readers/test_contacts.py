"""Contacts are read as the programs of three decades write them, and refused in one sentence where there are none."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.readers.contacts import MEGABYTES, MOST_CARDS, read_contacts

OUTLOOK_2_1 = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;LANGUAGE=en-us;CHARSET=Windows-1256;ENCODING=QUOTED-PRINTABLE:=C3=CD=E3=CF;=DA=E3=D1;;=CF=2E;\r\n"
    "FN;CHARSET=Windows-1256;ENCODING=QUOTED-PRINTABLE:=CF=2E =\r\n=DA=E3=D1 =C3=CD=E3=CF\r\n"
    "ORG:Ministry of Health;Planning\r\n"
    "TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Directeur g=C3=A9n=C3=A9ral=\r\n adjoint\r\n"
    "TEL;WORK;FAX:+970 2 000 0001\r\nTEL;WORK;VOICE:+970 2 000 0002\r\n"
    "EMAIL;INTERNET:second@example.org\r\nEMAIL;PREF;INTERNET:omar@example.org\r\n"
    "PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQEAYABgAAD\r\n FN:not a name\r\n\r\n"
    "NOTE:a long note that is\r\n  folded\r\n"
    "END:VCARD\r\n"
)
APPLE_3_0 = (
    "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//macOS 14//EN\n"
    "N:Khan;Amina;Noor;Dr.;PhD\nFN:Dr. Amina Noor Khan\\, PhD\n"
    "ORG:National Institute\\; Islamabad;Virology\n"
    'item1.EMAIL;type=INTERNET;type="WORK":amina@example.org\nitem1.X-ABLabel:_$!<Work>!$_\n'
    "item2.TEL;type=pref:+92 51 0\n"
    "TITLE:Head of\n  Virology\nUID:f38b2ffc-80a4-4f5a-91c9-bc701e7ea419\n"
    "END:VCARD\n"
)
NEW_4_0 = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:F38B2FFC-80A4-4F5A-91C9-BC701E7EA419\r\n"
    "FN;ALTID=1;LANGUAGE=ar:عمر أحمد\r\nFN;ALTID=1;LANGUAGE=en:Omar Ahmad\r\n"
    "TEL;VALUE=uri;PREF=2;TYPE=voice:tel:+970-2-2;ext=5\r\nTEL;VALUE=uri;PREF=1:tel:+970-2-1\r\n"
    "EMAIL;PREF=1:omar@example.org\r\nBEGIN:VNESTED\r\nEND:VCARD\r\n"
)


@pytest.fixture
def read(tmp_path):
    def reading(data, name="contacts.vcf"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return read_contacts(path)

    return reading


def test_vcard_2_1_with_charsets_and_quoted_printable(read):
    (card,) = read(OUTLOOK_2_1)
    assert card.names == (("", "عمر أحمد"),)
    assert card.styles == (("", "د."),)
    assert card.functions == (("", "Directeur général adjoint"),)
    assert card.institutions == (("", "Ministry of Health"),)
    assert (card.email, card.phone) == ("omar@example.org", "+970 2 000 0002")


def test_vcard_3_0_with_groups_and_a_name_in_parts(read):
    (card,) = read(APPLE_3_0)
    assert card.names == (("", "Amina Noor Khan, PhD"),)
    assert card.styles == (("", "Dr."),)
    assert card.institutions == (("", "National Institute; Islamabad"),)
    assert card.functions == (("", "Head of Virology"),)
    assert (card.email, card.phone) == ("amina@example.org", "+92 51 0")
    assert card.uid == "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419"


def test_vcard_4_0_with_a_name_in_two_scripts(read):
    (card,) = read(NEW_4_0)
    assert card.names == (("ar", "عمر أحمد"), ("en", "Omar Ahmad"))
    assert (card.email, card.phone) == ("omar@example.org", "+970-2-1")
    assert card.uid == "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419"


def test_several_cards_of_several_versions_in_one_file(read):
    assert len(read(OUTLOOK_2_1 + APPLE_3_0 + NEW_4_0)) == 3


def test_a_name_in_parts_alone_is_put_together_as_it_is_said(read):
    (card,) = read("BEGIN:VCARD\nVERSION:3.0\nN:Khan;Amina;;Dr;\nEND:VCARD\n")
    assert card.names == (("", "Amina Khan"),)
    assert card.styles == (("", "Dr"),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_with_a_byte_order_mark(read, encoding):
    (card,) = read("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:منى\r\nEND:VCARD\r\n".encode(encoding))
    assert card.names == (("", "منى"),)


def test_an_old_file_without_a_charset_is_read_as_windows_wrote_it(read):
    (card,) = read("BEGIN:VCARD\r\nVERSION:2.1\r\nFN:José Núñez\r\nEND:VCARD\r\n".encode("cp1252"))
    assert card.names == (("", "José Núñez"),)


def test_a_uid_that_is_none_of_ours_is_not_kept(read):
    (card,) = read("BEGIN:VCARD\nVERSION:3.0\nUID:12345@phone\nFN:A\nEND:VCARD\n")
    assert card.uid == ""


def test_pictures_are_passed_over(read):
    picture = base64.b64encode(bytes(3_000_000)).decode()
    folded = "\r\n ".join(picture[i : i + 70] for i in range(0, len(picture), 70))
    text = f"BEGIN:VCARD\r\nVERSION:3.0\r\nPHOTO;ENCODING=b:{folded}\r\nFN:Amina\r\nEND:VCARD\r\n"
    (card,) = read(text)
    assert card.names == (("", "Amina"),)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 100,
        b"%PDF-1.7",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCARD\nFN:never ended\n",
    ],
)
def test_a_file_without_contacts_is_refused(read, data):
    with pytest.raises(RuleViolation, match="contacts_missing"):
        read(data)


def test_too_large_too_many_and_not_there_are_refused(read, tmp_path):
    with pytest.raises(RuleViolation, match="reply_too_big"):
        read(b" " * (MEGABYTES * 1_000_000 + 1))
    card = "BEGIN:VCARD\nFN:A\nEND:VCARD\n"
    assert len(read(card * MOST_CARDS)) == MOST_CARDS
    with pytest.raises(RuleViolation, match="contacts_too_many"):
        read(card * (MOST_CARDS + 1))
    with pytest.raises(StorageProblem, match="file_unreadable"):
        read_contacts(tmp_path / "nowhere.vcf")


def test_a_card_has_no_more_languages_than_people_speak(read):
    lines = [f"N;LANGUAGE=a{n}:f;g;m;Dr;s\r\nFN;LANGUAGE=a{n}:Dr g f" for n in range(3000)]
    (card,) = read("\r\n".join(["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD", ""]))
    assert card.names == tuple((f"a{n}", "g f") for n in range(20))
    assert card.styles == tuple((f"a{n}", "Dr") for n in range(20))


@pytest.mark.parametrize(
    "line",
    ["FN:" + "a" * 5_000_000, 'FN;X="' * 700_000, "\\" * 5_000_000, "N:" + ";" * 5_000_000, "\n " * 2_000_000,
     "A;" * 2_000_000 + ":", "TEL;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 1_000_000],
)  # fmt: skip
def test_hostile_lines_are_gone_through_once(read, line):
    # What is quadratic would take hours.
    (card,) = read(f"BEGIN:VCARD\nVERSION:2.1\nFN:A\n{line}\nEND:VCARD\n")
    assert card.names == (("", "A"),)


PIECES = st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:4.0", "\r\n", "\n ", "FN", "N", "TEL", "ORG", ":", ";", "=",
     "ENCODING=QUOTED-PRINTABLE", "CHARSET=utf-7", "CHARSET=nonsense", "CHARSET=idna", "CHARSET=zip", "=C3", "\\",
     '"', ",", "PREF=", "9" * 40]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=6), max_size=60))
def test_whatever_a_file_holds_it_is_read_or_refused(tmp_path_factory, pieces):
    path = tmp_path_factory.getbasetemp() / "any.vcf"
    path.write_bytes("".join(["BEGIN:VCARD\n", *pieces, "\nEND:VCARD\n"]).encode("utf-8", "surrogatepass"))
    try:
        cards = read_contacts(path)
    except RuleViolation:
        return
    for card in cards:
        assert all(len(text) <= 500 for _, text in (*card.names, *card.functions))
