"""`calendar` and `contacts`: files that calendar programs and address books read."""

from __future__ import annotations

import pytest

from tests.calendar_tools import by_libical, by_vobject, cards_by_vobject


def test_the_calendar_of_a_group(run, sample_file, tmp_path):
    out = tmp_path / "group.ics"
    ended = run("calendar", sample_file, "PPHWG", "-o", out)
    assert (ended.code, ended.out, ended.err) == (0, f"Wrote {out}\n", "")
    assert by_vobject(out.read_bytes()).method.value == "PUBLISH"
    assert {seen.kind for seen in by_libical(out.read_bytes())} == {"VEVENT", "VTODO"}


def test_the_invitation_to_a_meeting_in_a_language(run, sample_file, tmp_path):
    out = tmp_path / "invitation.ics"
    assert run("calendar", sample_file, "PPHWG/2026/3", "-o", out, "--language", "ar").code == 0
    calendar = by_vobject(out.read_bytes())
    assert calendar.method.value == "REQUEST"
    assert calendar.vevent.summary.params["LANGUAGE"] == ["ar"]


@pytest.mark.parametrize(
    ("version", "said"), [((), "3.0"), (("--version", "3.0"), "3.0"), (("--version", "4.0"), "4.0")]
)
def test_the_contacts_of_a_group(run, sample_file, tmp_path, version, said):
    out = tmp_path / "contacts.vcf"
    assert run("contacts", sample_file, "PPHWG", "-o", out, *version).code == 0
    cards = cards_by_vobject(out.read_bytes())
    assert len(cards) > 5
    assert {card.version.value for card in cards} == {said}


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("calendar", "{file}", "PPHWG/2026/1", "-o", "{out}"), 1, "is over"),
        (("calendar", "{file}", "NOBODY", "-o", "{out}"), 2, "names nothing"),
        (("calendar", "{file}", "PPHWG", "-o", "{out}", "--language", "fr"), 1, "en, ar, ur"),
        (("contacts", "{file}", "PPHWG/2026/1", "-o", "{out}"), 2, "another kind"),
        (("contacts", "{file}", "PPHWG", "-o", "{out}", "--version", "2.1"), 2, "2.1"),
        (("calendar", "{file}", "PPHWG", "-o", "{file}"), 2, "database"),
    ],
)
def test_what_cannot_be_written_is_refused_in_one_sentence(run, sample, tmp_path, arguments, code, says):
    out = tmp_path / "out.ics"
    before = sample.read_bytes()
    ended = run(*(argument.format(file=sample, out=out) for argument in arguments))
    assert (ended.code, ended.out) == (code, "")
    assert says in ended.reason
    assert not out.exists()
    assert sample.read_bytes() == before
