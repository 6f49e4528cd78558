"""Chips that go on in another row where there is no room, in both directions of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.widgets.chips import Chip, ChipRow


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_chips_go_on_in_another_row(qtbot, way):
    row = ChipRow([Chip(str(n), f"Chip {n}") for n in range(6)], folding=True)
    qtbot.addWidget(row)
    row.setLayoutDirection(way)
    row.resize(row.sizeHint().width(), 40)
    row.show()
    chips = row.buttons()
    assert len({chip.y() for chip in chips}) == 1
    one = row.sizeHint().height()
    row.resize(row.sizeHint().width() // 2, 40)
    qtbot.waitUntil(lambda: row.height() > 2 * one)
    assert len({chip.y() for chip in chips}) > 1
    assert all(chip.size() == chip.sizeHint() and row.rect().contains(chip.geometry()) for chip in chips)
    starts = [chip.x() for chip in chips if chip.y() == chips[0].y()]
    assert starts == sorted(starts, reverse=way == Qt.LayoutDirection.RightToLeft)
    first = chips[0].geometry()
    at_start = (
        first.right() == row.rect().right() if way == Qt.LayoutDirection.RightToLeft else first.left() == 0
    )
    assert at_start
    row.resize(row.sizeHint().width() + 10, row.height())
    qtbot.waitUntil(lambda: row.height() == one)


def test_tab_leads_to_the_chosen_chip(qtbot):
    row = ChipRow([Chip(str(n), f"Chip {n}") for n in range(3)])
    qtbot.addWidget(row)
    for key in ("2", "1", "0"):
        row.choose(key, quiet=True)
        by_tab = [b.chip.key for b in row.buttons() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert by_tab == [key]
    with qtbot.waitActive(row):
        row.show()
    row.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.buttons()[0], Qt.Key.Key_Right)
    assert row.key() == "1"
