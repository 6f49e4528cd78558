"""The pictures of the guide show the window as it is: they are rendered again and compared."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

from tests import pictures
from ui import guide, i18n, theme

BLURRED = 2
"""Radius in pixels: letters that were drawn half a pixel aside, or in 128 colours, count as the same."""
DIFFERENT = 40
"""From this difference of a channel (0 to 255) on a pixel is another one."""
MOST = 0.0003
"""The share of pixels that may be others: fewer than one figure of the overview has."""


def test_the_pictures_are_those_of_today(qtbot, sample: Path, tmp_path: Path) -> None:
    i18n.set_language("en")
    assert theme.current() is theme.LIGHT
    stale = {}
    for name, image in pictures.render(sample, tmp_path / "settings"):
        pictures.save(image, tmp_path / f"{name}.png")
        share = difference(guide.PICTURES / f"{name}.png", tmp_path / f"{name}.png")
        if share > MOST:
            stale[name] = round(share, 4)
    assert stale == {}, "make pictures"


def difference(first: Path, second: Path) -> float:
    """Return the share of pixels that differ to the eye; 1 for pictures of different sizes."""
    before, after = (
        Image.open(path).convert("RGB").filter(ImageFilter.BoxBlur(BLURRED)) for path in (first, second)
    )
    if before.size != after.size:
        return 1.0
    apart = ImageChops.difference(before, after)
    others = apart.convert("L").point(lambda value: 255 if value >= DIFFERENT // 2 else 0)
    return others.histogram()[255] / (before.size[0] * before.size[1])


def test_another_figure_in_a_picture_is_noticed(tmp_path: Path) -> None:
    one = guide.PICTURES / "overview.png"
    changed = Image.open(one).convert("RGB")
    changed.paste((255, 255, 255), (250, 80, 300, 115))  # how many are overdue
    changed.save(tmp_path / "changed.png")
    assert difference(one, one) == 0
    assert difference(one, tmp_path / "changed.png") > MOST
