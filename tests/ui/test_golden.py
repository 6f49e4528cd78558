"""Every screen looks as it was looked at last, in light, dark, right to left and at 150 %."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests import golden


@pytest.mark.parametrize("look", golden.LOOKS)
def test_screens_look_as_they_did(sample_file: Path, tmp_path: Path, look: str) -> None:
    golden.render(tmp_path, look, sample_file)
    kept = {path.name for path in (golden.GOLDEN / look).glob("*.png")}
    assert {path.name for path in tmp_path.glob("*.png")} == kept
    for name in kept:
        golden.store(tmp_path / name, tmp_path / name)
    others = {name: golden.differing(golden.GOLDEN / look / name, tmp_path / name) for name in sorted(kept)}
    changed = {name: count for name, count in others.items() if count > golden.FEW}
    assert changed == {}, f"Look at {tmp_path}; if the change is meant, make golden."


def test_a_word_that_is_gone_is_seen(tmp_path: Path) -> None:
    kept = golden.GOLDEN / "x150" / "overview.png"
    with Image.open(kept) as picture:
        changed = picture.convert("RGB")
        word = (125, 22, 165, 33)  # of the page's title
        changed.paste(changed.getpixel((word[2] + 4, word[3])), word)
        changed.save(tmp_path / "changed.png")
    assert golden.differing(kept, kept) == 0
    assert golden.differing(kept, tmp_path / "changed.png") > golden.FEW
