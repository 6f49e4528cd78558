"""The bar of work under way can be seen in light and dark, whether its end is known or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QProgressBar

from ui import theme
from ui.widgets.progress import ProgressStrip


class Work(QObject):
    progress = Signal(int, int)
    ended = Signal()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_part_that_is_done_has_the_colour_of_what_counts(qtbot, name: str) -> None:
    theme.apply(QApplication.instance(), theme.by_name(name))
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.watch(Work(), "Making the sample")
    strip.resize(500, 50)
    strip.show()
    bar = strip.findChild(QProgressBar)
    bar.setRange(0, 10)
    bar.setValue(5)
    picture = bar.grab().toImage()
    middle = picture.height() // 2
    done, left = (picture.pixelColor(picture.width() * part // 4, middle).name() for part in (1, 3))
    assert done == theme.current().accent.lower()
    assert left == theme.current().track.lower()
