"""Colours, spacing and fonts of the window, from one frozen `Theme`.

Use `theme.current()` while painting (never keep a colour in an attribute: the theme changes at run time), the
spacing constants in layouts, and `theme.apply(app, DARK)` to switch. Widgets hear of a switch as
`QEvent.Type.PaletteChange`, which repaints them.

    colour = theme.current().muted
    pill = theme.current().tone("red")      # .text on .soft, and .solid for charts and dots

Letters, controls and icons grow with the zoom (`set_zoom`); sizes that must grow with them go through `px`. Windows are
built again after a change of zoom, so that a size may be taken once.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.paths import resource

SMALL, MEDIUM, LARGE = 8, 12, 16
"""The three spacings of every layout."""
RADIUS, CARD_RADIUS = 6, 8
CONTROL_HEIGHT = 32
FONT_PIXELS = 13

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 80, 200, 10
"""The zooms of the window, in percent."""


@dataclass(frozen=True, slots=True)
class Tone:
    """One meaning in colour: `text` is readable on `soft` and on a surface; `solid` fills dots, bars and slices."""

    text: str
    soft: str
    solid: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window, by what it is for."""

    name: str
    window: str
    surface: str
    hover: str
    border: str
    control_border: str
    row_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    accent_soft: str
    track: str
    red: Tone
    amber: Tone
    green: Tone
    blue: Tone
    grey: Tone

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark surfaces."""
        return QColor(self.window).lightness() < 128

    def tone(self, name: str) -> Tone:
        """Return the tone `red`, `amber`, `green`, `blue` or `grey`; anything else is grey."""
        return {"red": self.red, "amber": self.amber, "green": self.green, "blue": self.blue}.get(
            name, self.grey
        )


LIGHT = Theme(
    name="light",
    window="#F4F6F9",
    surface="#FFFFFF",
    hover="#F0F3F7",
    border="#DFE4EA",
    control_border="#CBD3DD",
    row_line="#ECEFF3",
    text="#16202C",
    muted="#586575",
    accent="#1F5FAE",
    accent_hover="#194F93",
    on_accent="#FFFFFF",
    accent_text="#1F5FAE",
    accent_soft="#E6EEF8",
    track="#E9EDF2",
    red=Tone("#B3261E", "#FBE9E7", "#D6453A"),
    amber=Tone("#8A5300", "#FDF0DA", "#E09B12"),
    green=Tone("#1B6B3A", "#E3F4E8", "#3A9A5D"),
    blue=Tone("#1F5FAE", "#E3EDF9", "#2F74C8"),
    grey=Tone("#4C5969", "#E9EDF2", "#B4BFCC"),
)

DARK = Theme(
    name="dark",
    window="#14181E",
    surface="#1C222A",
    hover="#242C36",
    border="#313A46",
    control_border="#3D4857",
    row_line="#2C3541",
    text="#E8ECF1",
    muted="#9DA9B8",
    accent="#6AA9F2",
    accent_hover="#86BAF6",
    on_accent="#0E1620",
    accent_text="#7DB4F5",
    accent_soft="#22344B",
    track="#2B333E",
    red=Tone("#F6968D", "#4A2523", "#E5766C"),
    amber=Tone("#F4BF6B", "#463116", "#D9A441"),
    green=Tone("#84D3A0", "#1F3D2A", "#5FB37F"),
    blue=Tone("#8DBDF7", "#22344B", "#5B9BE6"),
    grey=Tone("#B4BFCC", "#2D3540", "#5D6B7B"),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

_current = LIGHT
_zoom = 100
_DRESSED = "dressed"


def px(pixels: float) -> int:
    """Return a size at the zoom of the window; `pixels` is that at 100 %."""
    return round(pixels * _zoom / 100)


def zoom() -> int:
    """Return the zoom of the window, in percent."""
    return _zoom


def nearest_zoom(percent: int) -> int:
    """Return the zoom that is possible and nearest to `percent`."""
    return max(ZOOM_LEAST, min(ZOOM_MOST, percent))


def set_zoom(app: QApplication, percent: int) -> int:
    """Set the zoom of windows that are built from now on, within what is possible, and return it."""
    global _zoom  # like `_current`
    _zoom = nearest_zoom(percent)
    font = app.font()
    font.setPixelSize(px(FONT_PIXELS))
    app.setFont(font)
    _dress_again()
    return _zoom


def current() -> Theme:
    """Return the theme that the window shows now."""
    return _current


def system_theme() -> Theme:
    """Return the theme that the desktop asks for, light when it does not say."""
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    return DARK if hints is not None and hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def by_name(name: str) -> Theme:
    """Return the theme of a setting: `light`, `dark`, and for anything else what the desktop asks for."""
    return THEMES.get(name) or system_theme()


def apply(app: QApplication, theme: Theme) -> None:
    """Show `theme` in every window of the program."""
    global _current  # like QApplication.palette(): there is one per process, and paint code asks for it
    _current = theme
    app.setPalette(palette(theme))
    _dress_again()


def dress(window: QWidget) -> None:
    """Give a window that has none around it the style sheet; what is put into it, and its dialogs, take it from there.

    Were it the application's, Qt would polish every widget anew each time it, or what it stands in, is put into
    another one: a page took three to four times as long to build.
    """
    window.setProperty(_DRESSED, True)
    window.setStyleSheet(style_sheet(_current))


def is_dressed(window: QWidget) -> bool:
    """Return whether a window has the style sheet."""
    return bool(window.property(_DRESSED))


def _dress_again() -> None:
    for window in QApplication.topLevelWidgets():
        if is_dressed(window):
            dress(window)


def show(name: str) -> None:
    """Show the theme of a setting in the running application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, by_name(name))


def palette(theme: Theme) -> QPalette:
    """Return every palette role set explicitly, so that nothing leaks in from the desktop."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.surface,
        role.AlternateBase: theme.hover, role.ToolTipBase: theme.text, role.ToolTipText: theme.surface,
        role.PlaceholderText: theme.muted, role.Text: theme.text, role.Button: theme.surface,
        role.ButtonText: theme.text, role.BrightText: theme.red.text, role.Light: theme.surface,
        role.Midlight: theme.hover, role.Mid: theme.border, role.Dark: theme.control_border,
        role.Shadow: theme.border, role.Highlight: theme.accent_soft, role.HighlightedText: theme.text,
        role.Accent: theme.accent, role.Link: theme.accent_text, role.LinkVisited: theme.accent_text,
    }  # fmt: skip
    made = QPalette()
    for key, value in colours.items():
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(theme.muted)
        faded.setAlpha(170)
        made.setColor(group.Disabled, key, faded)
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style of containers and controls; what shows data is painted by delegates and widgets instead."""
    t, high = theme, px(CONTROL_HEIGHT) - 2
    box_check = resource("icons", f"box-check-{theme.name}.svg").as_posix()
    return f"""
QToolTip {{ background: {t.text}; color: {t.surface}; border: 0; padding: 4px 8px; }}
QMenuBar {{ background: {t.surface}; border-bottom: 1px solid {t.border}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QStatusBar {{ background: {t.surface}; border-top: 1px solid {t.border}; color: {t.muted}; }}
QStatusBar::item {{ border: 0; }}
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {CARD_RADIUS}px; }}
QFrame[role="card"][clickable="true"]:hover, QFrame[role="card"]:focus {{ border-color: {t.accent}; }}
QProgressBar {{ background: {t.track}; border: 0; border-radius: 4px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QFrame[role="side"] {{ background: {t.surface}; border: 0; }}
QFrame[role="line"] {{ background: {t.border}; border: 0; }}
QPushButton, QToolButton[role="button"] {{ background: {t.surface}; border: 1px solid {t.control_border};
  border-radius: {RADIUS}px; padding: 0 {px(14)}px; min-height: {high}px; color: {t.text}; }}
QToolButton[role="button"] {{ padding: 0 6px; min-width: {px(22)}px; }}
QPushButton:hover, QToolButton[role="button"]:hover {{ background: {t.hover}; }}
QPushButton:focus, QToolButton[role="button"]:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.muted}; background: {t.hover}; border-color: {t.border}; }}
QPushButton[filled="true"] {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent};
  font-weight: 600; }}
QPushButton[filled="true"]:hover {{ background: {t.accent_hover}; }}
QPushButton[filled="true"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[filled="true"]:disabled {{ background: {t.track}; border-color: {t.border}; color: {t.muted}; }}
QPushButton[quiet="true"], QToolButton[role="quiet"] {{ background: transparent; border: 1px solid transparent;
  color: {t.accent_text}; border-radius: {RADIUS}px; }}
QPushButton[quiet="true"]:hover, QToolButton[role="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[quiet="true"]:focus, QToolButton[role="quiet"]:focus {{ border-color: {t.accent}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
QLineEdit, QPlainTextEdit, QComboBox, QListWidget[role="input"] {{ background: {t.surface}; color: {t.text};
  border: 1px solid {t.control_border}; border-radius: {RADIUS}px; padding: 0 8px; min-height: {high}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QPlainTextEdit, QListWidget[role="input"] {{ padding: 4px; }}
QListWidget[lines="true"]::item {{ padding: {px(6)}px {px(8)}px; border-radius: {RADIUS}px; color: {t.text}; }}
QListWidget[lines="true"]::item:selected {{ background: {t.accent_soft}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {t.muted}; }}
QLineEdit[role="search"] {{ padding: 0 2px; }}
QComboBox {{ padding-right: {px(26)}px; padding-left: 8px; }}
QComboBox[mirrored="true"] {{ padding-right: 8px; padding-left: {px(26)}px; }}
QComboBox::drop-down {{ border: 0; width: {px(24)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border}; outline: 0; }}
QComboBox QLineEdit, QLineEdit[role="inner"] {{ border: 0; padding: 0; min-height: 0; background: transparent; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListWidget[role="input"]:focus {{
  border-color: {t.accent}; }}
*[wrong="true"] {{ border-color: {t.red.text}; }}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QComboBox:disabled, QListWidget[role="input"]:disabled {{
  background: {t.window}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QListView::indicator, QTreeView::indicator {{ width: {px(16)}px; height: {px(16)}px;
  background: {t.surface}; border: 1px solid {t.muted}; border-radius: 4px; }}
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {{
  background: {t.accent}; border-color: {t.accent}; image: url("{box_check}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {t.accent}; }}
QCheckBox::indicator:disabled {{ background: {t.track}; border-color: {t.border}; }}
QRadioButton {{ spacing: 8px; }}
QRadioButton::indicator {{ width: {px(14)}px; height: {px(14)}px; background: {t.surface};
  border: 1px solid {t.muted}; border-radius: {px(14) // 2 + 1}px; }}
QRadioButton::indicator:checked {{ border: {px(5)}px solid {t.accent}; width: {px(6)}px; height: {px(6)}px;
  border-radius: {px(6) // 2 + px(5)}px; }}
QRadioButton:focus {{ color: {t.accent_text}; }}
QRadioButton::indicator:focus {{ border-color: {t.accent}; }}
QTextEdit[role="read"] {{ background: {t.surface}; border: 1px solid {t.control_border}; border-radius: {RADIUS}px; }}
QTextEdit[role="read"]:focus {{ border-color: {t.accent}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="canvas"] {{ background: transparent; border: 0; }}
QTableView, QListWidget, QTreeView {{ background: {t.surface}; border: 0; outline: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: transparent; }}
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: {px(10)}px; }} QScrollBar:horizontal {{ height: {px(10)}px; }}
QScrollBar::handle {{ background: {t.control_border}; border-radius: 3px; margin: 2px;
  min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ width: 0; height: 0;
  background: transparent; }}
"""


def load_fonts(app: QApplication) -> None:
    """Use the bundled fonts, by path, and the system's where there are none.

    Nastaliq is left out because Qt misplaces its letters: Urdu is shown in Naskh. Serif faces belong to the documents.
    """
    families: list[str] = []
    folder = resource("fonts")
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in {".ttf", ".otf", ".ttc"})
    for path in paths:
        if "Nastaliq" in path.name or "Serif" in path.name:
            continue
        number = QFontDatabase.addApplicationFont(str(path))
        families += [f for f in QFontDatabase.applicationFontFamilies(number) if f not in families]
    # The plain sans face first; then the others, so that every script that a document can have shows on screen too.
    # CJK last: ours is a part of it, and a system that has all of it would lend arrows and ticks of another width.
    families.sort(key=lambda name: (name != "Noto Sans", "CJK" in name, "Sans" not in name, name))
    font = QFont()
    if families and families[0] == "Noto Sans":
        font.setFamilies(families)
    else:
        font.setFamilies([font.family(), "Noto Sans", "DejaVu Sans", *families])
    font.setPixelSize(px(FONT_PIXELS))
    app.setFont(font)
