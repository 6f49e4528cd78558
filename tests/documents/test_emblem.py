"""Emblems in mastheads: both or none, once in the file, named for who cannot see them, and fit for the archive."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image, ImageDraw

from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.names import Party
from secretariat.domain.errors import RuleViolation
from tests.documents.minutes_content import PAKISTAN, PALESTINE, health_minutes
from tests.documents.pdf_tools import minutes, run, words_of


def picture(colour: str, kind: str = "PNG", mode: str = "RGBA", size: tuple[int, int] = (700, 500)) -> bytes:
    image = Image.new(mode, size)
    ImageDraw.Draw(image).ellipse((50, 50, size[0] - 50, size[1] - 50), fill=colour)
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def with_emblems(*emblems: bytes | None) -> MinutesContent:
    parties = [PAKISTAN, PALESTINE, *([PAKISTAN] * len(emblems))][: len(emblems)]
    marked = tuple(replace(party, emblem=emblem) for party, emblem in zip(parties, emblems, strict=True))
    return replace(health_minutes(), parties=marked)


def images(data: bytes) -> list[pikepdf.Object]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            {"mask": "/SMask" in thing, "space": str(thing.ColorSpace), "width": int(thing.Width)}
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
        ]


def test_each_party_has_its_emblem_with_a_name_for_who_cannot_see_it() -> None:
    made = minutes(with_emblems(picture("#0b5a3c"), picture("#9c2f1f", "JPEG", "RGB")))
    assert len(images(made)) == 2
    with pikepdf.open(io.BytesIO(made)) as pdf:
        figures = [
            str(thing.Alt)
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure"
        ]
    assert figures == ["Emblem of Pakistan", "Emblem of Palestine"]
    assert minutes(with_emblems(picture("#0b5a3c"), picture("#9c2f1f", "JPEG", "RGB"))) == made


@pytest.mark.parametrize("mode", ["RGBA", "LA", "CMYK"])
def test_transparency_and_other_colours_do_not_come_into_the_file(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    colour = {"RGBA": "#0b5a3c", "LA": (30, 200), "CMYK": (10, 200, 30, 40)}[mode]
    same = picture(colour, kind, mode)  # type: ignore[arg-type]
    found = images(minutes(with_emblems(same, same)))
    assert found == [{"mask": False, "space": "/DeviceRGB", "width": 560}]  # once, although drawn twice


def test_an_emblem_without_its_counterpart_is_not_shown() -> None:
    made = minutes(with_emblems(picture("#0b5a3c"), None))
    assert not images(made)
    assert made == minutes(with_emblems(None, None))


def test_emblems_of_more_than_two_parties_stand_in_a_row() -> None:
    colours = ("#0b5a3c", "#9c2f1f", "#1d4e7a")
    made = minutes(with_emblems(*(picture(colour) for colour in colours)))
    assert len(images(made)) == 3
    listed = run("pdftotext", "-layout", "-l", "1", "-", "-", data=made)
    assert "Islamic Republic of Pakistan" in listed


def test_the_names_between_emblems_wrap_within_their_room() -> None:
    content = with_emblems(picture("#0b5a3c"), picture("#9c2f1f"))
    long: Party = replace(content.parties[0], name="Federation of " + "very long names and " * 8 + "islands")
    made = minutes(replace(content, parties=(long, content.parties[1])))
    assert long.name in words_of(made)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n broken", picture("#000000")[:300]])
def test_what_is_no_picture_is_refused_with_the_party_it_belongs_to(data: bytes) -> None:
    broken = data or b"\0"
    with pytest.raises(RuleViolation) as refused:
        minutes(with_emblems(broken, picture("#9c2f1f")))
    assert refused.value.code == "emblem_unreadable"
    assert refused.value.data == {"party": "Pakistan"}


def test_a_picture_of_monstrous_size_is_refused_unread() -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, 10_000)).save(out, "PNG")
    with pytest.raises(RuleViolation) as refused:
        minutes(with_emblems(out.getvalue(), picture("#9c2f1f")))
    assert refused.value.code == "emblem_unreadable"
