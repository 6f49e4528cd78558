"""What Excel and Word put on the clipboard is read cell by cell, and what the window copies comes back as it was."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from secretariat.domain.text import clean
from secretariat.readers.table_clip import clip_rows
from ui.models.list_model import Cell
from ui.widgets.copying import Copied, as_html, as_text

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("\t\n\"'=+-@")
)
TABLES = st.integers(2, 4).flatmap(
    lambda wide: st.lists(st.lists(TEXTS, min_size=wide, max_size=wide), min_size=1)
)


def rows_of(text: str, html: str = "") -> list[list[str]]:
    return [[cell.text for cell in row] for row in clip_rows(text, html)]


@given(TABLES)
@example([["=1+1", "'=1"], ["+92 51 123", 'say "hi"\tand\nmore'], ['"', "@x"]])
def test_text_with_tabs_comes_back_as_it_was(rows: list[list[str]]) -> None:
    assert rows_of(as_text(rows)) == [[clean(cell).strip() for cell in row] for row in rows]


@given(TABLES)
@example([["<b>&amp;</b>", "a\nb"], ["=1+1", " two  spaces "]])
def test_html_comes_back_but_for_its_spaces(rows: list[list[str]]) -> None:
    html = as_html(rows[0], [[Copied(cell, Cell.TEXT) for cell in row] for row in rows[1:]], rtl=False)

    def squeezed(text: str) -> list[str]:
        return clean(text).split()

    found = rows_of("", html) if any(any(cell.split() for cell in row) for row in rows) else []
    expected = rows if found else []
    assert [[squeezed(cell) for cell in row] for row in found] == [
        [squeezed(unguarded(cell)) for cell in row] for row in expected
    ]


def unguarded(text: str) -> str:
    """HTML needs no apostrophe, so one that was typed before a sign is taken for Excel's."""
    bare = clean(text).strip()
    return (
        rows_of(bare + "\t")[0][0] if bare.startswith("'") and "\n" not in bare and "\t" not in bare else bare
    )


def test_a_word_table_whose_cells_have_several_paragraphs_is_read_from_its_html() -> None:
    text = "Action\tDue\nSend the list\nto both\t2026-12-01\n"
    html = (
        "<html><head><style>td {x}</style></head><body><p>Before</p><table><tr><td><p>Action</p></td>"
        "<td><p class=MsoNormal>Due</p></td></tr><tr><td><p>Send the\r\n  list</p><p>to&nbsp;both</p></td>"
        "<td><p>2026-12-01</p></td></tr></table></body></html>"
    )
    assert rows_of(text, html) == [["Action", "Due"], ["Send the list\nto both", "2026-12-01"]]


def test_merged_cells_say_the_same_in_each_row() -> None:
    html = (
        "<table><tr><td rowspan=2>Area</td><td>One</td></tr><tr><td>Two</td></tr>"
        "<tr><td colspan=2>Wide</td></tr></table>"
    )
    assert rows_of("", html) == [["Area", "One"], ["Area", "Two"], ["Wide", ""]]


def test_lines_without_tabs_are_rows_of_one_cell() -> None:
    assert rows_of("Send the list\nAsk the ministry") == [["Send the list"], ["Ask the ministry"]]


def test_nothing_in_the_html_is_run_or_shown() -> None:
    html = "<table><tr><td><script>alert(1)</script>a</td><td><img src=http://x/y>b</td></tr></table>"
    assert rows_of("", html) == [["a", "b"]]
