"""What stands in a button is in its middle, beside the sign of its menu too, and links begin where buttons begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget

from ui import theme
from ui.start_page import StartPage, Ways
from ui.widgets.buttons import plain


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_icon_text_and_the_sign_of_the_menu_stand_in_the_middle_together(qtbot, way) -> None:
    theme.apply(QApplication.instance(), theme.by_name("light"))
    window = QWidget()
    window.setLayoutDirection(way)
    button = plain("Documents", None, "printer")
    button.setMenu(QMenu(button))
    QHBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)
    window.show()
    picture = button.grab().toImage()
    ground = picture.pixelColor(6, picture.height() // 2)
    inked = [
        x
        for x in range(4, picture.width() - 4)
        if any(picture.pixelColor(x, y) != ground for y in range(8, picture.height() - 8))
    ]
    assert abs(inked[0] - (picture.width() - 1 - inked[-1])) <= 5


def test_links_on_the_start_page_begin_where_its_buttons_begin(qtbot, tmp_path) -> None:
    theme.apply(QApplication.instance(), theme.by_name("light"))
    page = StartPage(Ways(*(lambda: None for _ in range(4))))
    qtbot.addWidget(page)
    page.show_recent([str(tmp_path / "gone.secretariat")])
    page.resize(760, 520)
    page.show()
    recent = next(one for one in page.findChildren(QPushButton) if "gone" in one.text())
    for link in (page.empty, recent):
        assert (
            link.mapTo(page, link.rect().topLeft()).x() == page.new.mapTo(page, page.new.rect().topLeft()).x()
        )
        picture = link.grab().toImage()
        ground = picture.pixelColor(1, picture.height() // 2)
        first = next(
            x
            for x in range(2, picture.width())
            if any(picture.pixelColor(x, y) != ground for y in range(4, picture.height() - 4))
        )
        assert first <= 5
