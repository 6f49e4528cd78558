"""What a window needs beyond its frame: imported, made and connected after the frame was painted.

    furnish(window)         # once
    connect(window)         # to a frame that was just built: again in each language and at each zoom

A frame alone takes no keys and no clicks: they wait until what they are for is there (`ui/app.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.backups import Keeping
from ui.databases import Databases
from ui.dropping import Dropping
from ui.following import Following
from ui.jobs import Background
from ui.kept_filters import KeptFilters
from ui.keyboard import Keyboard
from ui.lookup import Lookup
from ui.notices import Notices
from ui.passphrases import LockGlyph
from ui.reading import Reading
from ui.wiring import wire

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def furnish(window: MainWindow) -> None:
    """Make everything that belongs to a window, once."""
    window.notices = Notices(window)
    window.background, window.dropping = Background(window), Dropping(window)
    window.databases, window.lookup, window.reading = Databases(window), Lookup(window), Reading(window)
    window.keeping, window.following = Keeping(window), Following(window)
    window.kept, window.keyboard = KeptFilters(window), Keyboard(window)


def connect(window: MainWindow) -> None:
    """Connect the frame of a window, in the language in which it was just built."""
    window.frame.add_banners()
    window.banner, window.lock = window.frame.banner, LockGlyph()
    window.statusBar().addPermanentWidget(window.lock)
    window.reading.standing = window.frame.standing
    window.navigation.page_chosen.connect(window.show_page)
    window.navigation.page_passed.connect(lambda key: window.show_page(key, begin=False))
    window.navigation.group_chosen.connect(window.choose_group)
    window.kept.wire()
    wire(window)
    window.menus.show_encryption()
    window.notices.show_state()
