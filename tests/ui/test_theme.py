"""Colours that can be read, icons that can be found, and a switch that reaches what is painted."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui import icons, theme
from ui.paths import resource
from ui.widgets.badge import Badge, Pill
from ui.widgets.buttons import filled, icon_button
from ui.widgets.text import Label, label

THEMES = [theme.LIGHT, theme.DARK]
TONES = ("red", "amber", "green", "blue", "grey")


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours after WCAG 2 (1 to 21)."""

    def luminance(name: str) -> float:
        parts = [c / 255 for c in QColor(name).getRgb()[:3]]  # type: ignore[index]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs(t: theme.Theme) -> list[tuple[str, str, str]]:
    surfaces = ("surface", "window", "hover", "accent_soft")
    found = [
        (f"{ink} on {on}", getattr(t, ink), getattr(t, on))
        for ink in ("text", "muted", "accent_text")
        for on in surfaces
    ]
    found.append(("filled button", t.on_accent, t.accent))
    found.append(("filled button under the pointer", t.on_accent, t.accent_hover))
    for name in TONES:
        tone = t.tone(name)
        found.append((f"{name} pill", tone.text, tone.soft))
        found.append((f"{name} figure", tone.text, t.surface))
    return found


@pytest.mark.parametrize("t", THEMES, ids=lambda t: t.name)
def test_text_has_contrast(t: theme.Theme) -> None:
    weak = {what: round(contrast(ink, on), 2) for what, ink, on in pairs(t) if contrast(ink, on) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("t", THEMES, ids=lambda t: t.name)
def test_bars_and_dots_stand_out_from_their_card(t: theme.Theme) -> None:
    # WCAG asks 3:1 of graphics that carry meaning alone; ours have a word beside them, so visible is enough.
    assert all(contrast(t.tone(name).solid, t.surface) > 1.8 for name in TONES)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_switching_reaches_labels_and_icons(qapp: QApplication, qtbot) -> None:
    shown = label("text")
    icon = icons.icon("plus", "text")
    qtbot.addWidget(shown)
    shown.show()
    theme.apply(qapp, theme.DARK)
    try:
        assert shown.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.DARK.text)
        assert ink(icon.pixmap(QSize(24, 24)).toImage()) > 200
    finally:
        theme.apply(qapp, theme.LIGHT)
    assert ink(icon.pixmap(QSize(24, 24)).toImage()) < 60


def ink(image: QImage) -> int:
    """Return how light the strokes are."""
    spots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    strongest = max(spots, key=lambda colour: colour.alpha())
    return strongest.lightness()


def test_every_icon_named_in_the_program_is_there() -> None:
    root = resource("icons").parent.parent
    named: set[str] = set()
    for path in (root / "ui").rglob("*.py"):
        named |= set(
            re.findall(r'icons?\.(?:icon|paint)\((?:painter, [^"]*)?"([a-z0-9-]+)"', path.read_text("utf-8"))
        )
    assert named
    assert [name for name in sorted(named) if not resource("icons", f"{name}.svg").is_file()] == []


def test_a_directional_icon_is_mirrored(qapp: QApplication) -> None:
    icon = icons.icon("chevron-right", "text")
    straight = icon.pixmap(QSize(24, 24)).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert centre(icon.pixmap(QSize(24, 24)).toImage()) == pytest.approx(23 - centre(straight), abs=0.1)
    assert centre(straight) != pytest.approx(11.5, abs=0.1)


def centre(image: QImage) -> float:
    weights = [
        sum(image.pixelColor(x, y).alpha() for y in range(image.height())) for x in range(image.width())
    ]
    return sum(x * weight for x, weight in enumerate(weights)) / sum(weights)


def test_icons_are_sharp_at_double_pixels() -> None:
    made = icons.pixmap("plus", "#000000", 16, 2.0)
    assert (made.width(), made.devicePixelRatio()) == (32, 2.0)


def test_a_badge_without_text_takes_no_room(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    badge = Badge("")
    badge.setParent(host)
    assert badge.isHidden()
    badge.show_pill(Pill("3", "red"))
    assert not badge.isHidden()
    assert badge.accessibleName() == "3"


def test_the_zoom_reaches_letters_controls_and_icons(qapp: QApplication, qtbot) -> None:
    def sizes() -> tuple[int, ...]:
        label, button, chip = Label("Text"), filled("Do", icon="plus"), icon_button("plus", "Add")
        for widget in (label, button, chip):
            qtbot.addWidget(widget)
            widget.show()
        badge = Badge("Late", "red", "!")
        qtbot.addWidget(badge)
        return (
            label.sizeHint().height(),
            button.sizeHint().height(),
            chip.iconSize().width(),
            badge.sizeHint().height(),
        )

    before = sizes()
    try:
        assert theme.set_zoom(qapp, 200) == 200
        after = sizes()
        assert all(1.8 * one <= other <= 2.2 * one for one, other in zip(before, after, strict=True)), after
        assert theme.set_zoom(qapp, 500) == 200
        assert theme.set_zoom(qapp, 1) == 80
    finally:
        theme.set_zoom(qapp, 100)
    assert sizes() == before
