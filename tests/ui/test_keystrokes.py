"""A page of minutes takes fewer keys than in a Word file, and docs/KEYSTROKES.md has the figures of today."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks import keystrokes

DOCUMENT = Path(__file__).parents[2] / "docs" / "KEYSTROKES.md"


def test_fewer_keystrokes_than_a_word_file_and_the_document_says_how_many(tmp_path: Path) -> None:
    mine = keystrokes.programmed(tmp_path)
    published = DOCUMENT.read_text(encoding="utf-8").splitlines()
    for row in keystrokes.table(mine):
        assert row in published, f"docs/KEYSTROKES.md lacks: {row}"
    for table in (True, False):
        for entries in (True, False):
            model = keystrokes.modelled(keystrokes.word(table=table, entries=entries), capitals=True)
            assert mine.presses < model.presses, (table, entries)
    same = keystrokes.modelled(keystrokes.word(table=True, entries=True), capitals=True)
    assert mine.keys < same.keys


def test_the_model_of_word_types_the_page() -> None:
    typed = "".join(step.typed for step in keystrokes.word(table=True))
    for passage in keystrokes.PAGE:
        assert passage.text.removeprefix("10:40") in typed
        if passage.task is not None:
            assert f"{passage.task.lead}{passage.task.responsible}{passage.task.counterpart}" in typed
            assert keystrokes.day(passage.task.due) in typed
    one = [keystrokes.types("Ab"), keystrokes.press("Ctrl+Shift+A")]
    assert keystrokes.modelled(one, capitals=False) == keystrokes.Count(3, 6)
    assert keystrokes.modelled(one, capitals=True) == keystrokes.Count(3, 5)
