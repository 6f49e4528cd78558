"""Documents in right-to-left languages: what stands on the left in English stands on the right."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageChops

from secretariat.documents.content.minutes import Stage, State
from secretariat.documents.labels import labels
from secretariat.documents.pdf.actions import set_actions
from secretariat.documents.pdf.agenda import set_agenda
from secretariat.documents.pdf.attendance_sheet import set_attendance_sheet
from secretariat.documents.pdf.compendium import set_compendium
from secretariat.documents.pdf.name_plates import set_name_plates
from secretariat.documents.pdf.notice import set_notice
from secretariat.documents.pdf.redline import set_redline
from secretariat.documents.pdf.seating import set_seating
from secretariat.documents.pdf.styles import ACCENT, INK, MARGIN, PAGE_WIDTH
from tests.documents import meeting_content as given
from tests.documents.minutes_content import M, health_minutes
from tests.documents.pdf_tools import Box, boxes_of, minutes
from tests.documents.standards import assert_archival
from tests.documents.test_compendium_pdf import compendium
from tests.documents.test_emblem import picture, with_emblems
from tests.documents.test_redline import redline

right_to_left = pytest.mark.parametrize("language", ["ar", "ur"])
LEFT, RIGHT = MARGIN, PAGE_WIDTH - MARGIN
_LONG = 22  # points of one colour, higher than any letter
SIDE_A, SIDE_B = "#c01040", "#1040c0"


def facts(language: str) -> Any:
    return replace(given.FACTS, language=language)


def only(boxes: list[Box], text: str, page: int = 1) -> Box:
    found = [box for box in boxes if box.text == text and box.page == page]
    assert found, text
    return found[0]


def extent(data: bytes, colour: str, page: int = 0) -> tuple[float, float] | None:
    """The left and right ends in points of what has that colour and is higher than letters, None without."""
    done = subprocess.run(
        ["pdftoppm", "-r", "72", "-f", str(page + 1), "-l", str(page + 1), "-png", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    image = Image.open(io.BytesIO(done.stdout)).convert("RGB")
    apart = ImageChops.difference(image, Image.new("RGB", image.size, colour)).split()
    mask = ImageChops.lighter(ImageChops.lighter(*apart[:2]), apart[2]).point(
        lambda value: 255 * (value < 40)
    )
    long = mask
    for shift in range(1, _LONG):
        long = ImageChops.darker(long, ImageChops.offset(mask, 0, shift))
    box = long.getbbox()
    return (float(box[0]), float(box[2])) if box else None


@right_to_left
def test_marks_numbers_contents_and_page_stand_on_the_other_side(language: str) -> None:
    english = boxes_of(minutes(health_minutes()))
    other = boxes_of(minutes(health_minutes(language=language)))
    symbol = f"{M}/AM"
    assert only(english, symbol).right == pytest.approx(RIGHT, abs=1)
    assert only(other, symbol).left == pytest.approx(LEFT, abs=1)
    assert only(english, symbol, 2).left == pytest.approx(LEFT, abs=1)  # in the running header
    assert only(other, symbol, 2).right == pytest.approx(RIGHT, abs=1)

    def paragraph(boxes: list[Box], edge: Callable[[Box], float], at: float) -> list[Box]:
        return [box for box in boxes if box.text.strip(".") == "15" and abs(edge(box) - at) < 2]

    assert paragraph(english, lambda box: box.left, LEFT)
    assert not paragraph(english, lambda box: box.right, RIGHT)
    assert paragraph(other, lambda box: box.right, RIGHT)
    listed = [box for box in english if box.page == 1 and box.text == "2" and abs(box.right - RIGHT) < 1.5]
    assert listed
    assert [box for box in other if box.page <= 2 and box.text in "23" and abs(box.left - LEFT) < 1.5]


@right_to_left
def test_who_is_named_first_signs_on_the_right(language: str) -> None:
    signed = {}
    for code in ("en", language):
        boxes = boxes_of(minutes(health_minutes(language=code, state=State(Stage.ADOPTED, None))))
        last = max(box.page for box in boxes if box.text == "Siddiqui" and not box.text.endswith(","))
        on_page = [box for box in boxes if box.page <= last]
        signed[code] = [
            next(box for box in reversed(on_page) if box.text == name and _has_line(box, on_page))
            for name in ("Siddiqui", "Al-Masri")
        ]
    (first, second), (first_there, second_there) = signed["en"], signed[language]
    assert first.left < PAGE_WIDTH / 2 < second.left
    assert second_there.left < PAGE_WIDTH / 2 < first_there.left


def _has_line(box: Box, boxes: list[Box]) -> bool:
    """Whether a name stands beside the other's, as only those of the signatures do."""
    names = {"Siddiqui", "Al-Masri"} - {box.text}
    return any(
        other.text in names and other.page == box.page and abs(other.top - box.top) < 1 for other in boxes
    )


@right_to_left
def test_emblem_of_the_first_side_stands_on_the_right(language: str) -> None:
    content = with_emblems(picture(SIDE_A), picture(SIDE_B))
    first, second = (_seen(minutes(content), colour) for colour in (SIDE_A, SIDE_B))
    assert first[1] < PAGE_WIDTH / 2 < second[0]
    first, second = (_seen(minutes(replace(content, language=language)), c) for c in (SIDE_A, SIDE_B))
    assert second[1] < PAGE_WIDTH / 2 < first[0]


def _seen(data: bytes, colour: str, start: int = 0) -> tuple[float, float]:
    """The extent of a colour on the first page that has it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = range(start, len(pdf.pages))
    return next(found for page in pages if (found := extent(data, colour, page)))


@right_to_left
def test_bars_of_boxes_and_of_changes_stand_on_the_right(language: str) -> None:
    assert _seen(minutes(health_minutes()), ACCENT, 1)[1] < PAGE_WIDTH / 2
    assert _seen(minutes(health_minutes(language=language)), ACCENT, 1)[0] > PAGE_WIDTH / 2
    assert _seen(given.made(set_redline, redline()), INK)[1] < LEFT
    assert _seen(given.made(set_redline, redline(language=language)), INK)[0] > RIGHT


@right_to_left
@pytest.mark.parametrize(
    ("setter", "content", "words", "width"),
    [
        (set_actions, health_minutes, [f"{M}/A.1", "1", f"{M}/A.2"], 841.9),
        (set_agenda, given.agenda, ["PPHWG/2026/2/2"], PAGE_WIDTH),
        (set_compendium, compendium, [], PAGE_WIDTH),
    ],
)
def test_columns_run_from_the_right(
    language: str, setter: Any, content: Any, words: list[str], width: float
) -> None:
    def made(code: str) -> list[Box]:
        record = content()
        changed = (
            replace(record, facts=facts(code)) if hasattr(record, "facts") else replace(record, language=code)
        )
        return boxes_of(given.made(setter, changed))

    english, other = made("en"), made(language)
    symbols = words or sorted({box.text for box in english if box.text.startswith("PPHWG/2026/1/D.")})
    assert symbols
    middle = width / 2
    for symbol in symbols:
        if symbol.startswith("PPHWG"):
            there = [box for box in english if box.text == symbol]
            here = [box for box in other if box.text == symbol]
            assert {box.left < middle for box in there} == {box.right > middle for box in here}


@right_to_left
def test_the_grid_to_sign_in_is_mirrored_and_seats_are_not(language: str) -> None:
    """Where somebody sits does not depend on the language in which it is written."""
    for code, expected in (("en", True), (language, False)):
        content = given.sheet(facts=facts(code))
        boxes = boxes_of(given.made(set_attendance_sheet, content))
        assert (only(boxes, "Siddiqui").left < PAGE_WIDTH / 2) is expected
    found = []
    for code in ("en", language):
        boxes = boxes_of(given.made(set_seating, given.seating(facts=facts(code))))
        found.append([only(boxes, mark) for mark in ("A1", "B1")])
    for english, other in zip(*found, strict=True):
        assert other.left == pytest.approx(english.left, abs=1.5)


@right_to_left
def test_hours_and_addresses_read_as_they_are_written(language: str) -> None:
    """Each clock stands whole, the first hour on the right; an address is not turned."""
    boxes = boxes_of(given.made(set_notice, given.notice(facts=facts(language))))
    texts = [box.text for box in boxes]
    addresses = [text for text in texts if "@" in text]
    assert addresses
    assert all(text.strip("،").endswith((".example", ".org")) for text in addresses)
    begins, ends = labels(language).time(given.SITTINGS[0].opens[0].at), "13:00"
    line = next(box.top for box in boxes if begins in box.text and box.page == 1)
    hours = [box for box in boxes if abs(box.top - line) < 2]
    first = max(box.right for box in hours if begins in box.text)
    last = max(box.right for box in hours if ends in box.text)
    assert first >= last


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "/R2L"), ("ur", "/R2L"), ("zh", None), ("fr", None)]
)
def test_the_file_says_its_language_and_direction(language: str, direction: str | None) -> None:
    with pikepdf.open(io.BytesIO(minutes(health_minutes(language=language)))) as pdf:
        assert str(pdf.Root.Lang) == language
        found = pdf.Root.ViewerPreferences.get("/Direction")
        assert (None if found is None else str(found)) == direction


@pytest.mark.parametrize("language", ["ar", "ur", "zh"])
def test_minutes_keep_to_the_standards_and_come_out_the_same(language: str) -> None:
    data = minutes(health_minutes(language=language))
    assert data == minutes(health_minutes(language=language))
    assert_archival(data)


@right_to_left
def test_without_name_plates_the_page_says_so_within_its_margins(language: str) -> None:
    boxes = boxes_of(given.made(set_name_plates, given.plates(facts=facts(language), plates=())))
    assert boxes
    for box in boxes:
        assert 40 < box.left < box.right < 842 - 40
    plates = boxes_of(given.made(set_name_plates, given.plates(facts=facts(language))))
    hint = [box for box in plates if abs(box.top - 297) < 10]  # beside the fold
    assert hint
    assert all(842 / 2 < box.left < box.right < 842 - 32 for box in hint)
