"""The language of a document is chosen in the menu, whatever language the window or the typing has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from tests.ui.test_minutes import open_meeting, page, window  # noqa: F401 - fixtures
from ui.minutes.page import MinutesPage
from ui.widgets.documents_menu import DocumentsMenu

SECOND, THIRD = "PPHWG/2026/2", "PPHWG/2026/3"


@pytest.fixture
def menu(page: MinutesPage) -> DocumentsMenu:  # noqa: F811
    open_meeting(page, SECOND)
    return page.documents


def languages(menu: DocumentsMenu) -> tuple[str, dict[str, QAction]]:
    menu.fill()
    first = menu.menu.actions()[0]
    return first.text(), {action.text().strip("\u2068\u2069"): action for action in first.menu().actions()}


def test_the_language_chosen_holds_until_another_meeting(page, menu, tmp_path, qtbot):  # noqa: F811
    asked: list[str] = []
    page.exporter.ask = lambda _parent, _title, proposal, _kinds: (
        asked.append(proposal) or str(tmp_path / f"{len(asked)}.pdf")
    )
    title, offered = languages(menu)
    assert "English" in title
    assert list(offered) == ["English", "العربية", "اردو"]
    assert [name for name, action in offered.items() if action.isChecked()] == ["English"]
    offered["العربية"].trigger()
    title, offered = languages(menu)
    assert "العربية" in title
    assert [name for name, action in offered.items() if action.isChecked()] == ["العربية"]
    menu.write("summary", ".pdf")
    with qtbot.waitSignal(page.exporter.job.ended):
        pass
    assert asked[0].endswith("PPHWG-2026-2-SR.1-ar.pdf")
    assert (tmp_path / "1.pdf").read_bytes().startswith(b"%PDF-")
    open_meeting(page, THIRD)
    assert "English" in languages(menu)[0]
