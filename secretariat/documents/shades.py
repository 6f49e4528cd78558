"""The colours of the progress report, the same in the workbook and in the brief; hexadecimal, without a sign."""

from __future__ import annotations

from secretariat.domain.actions import Rag

RAG_FILL = {
    Rag.RED: "FFC7CE",
    Rag.AMBER: "FFEB9C",
    Rag.GREEN: "C6EFCE",
    Rag.BLUE: "DDEBF7",
    Rag.GREY: "E7E6E6",
}
"""Fills behind the words (FIELD.md, "The officials' workbook")."""

RAG_INK = {
    Rag.RED: "9C0006",
    Rag.AMBER: "7A5200",
    Rag.GREEN: "0B5A1E",
    Rag.BLUE: "1F4E79",
    Rag.GREY: "4A4A4A",
}
"""Letters on those fills; contrast at least 5 to 1."""

RAG_CHART = {
    Rag.RED: "D9626C",
    Rag.AMBER: "F2C14E",
    Rag.GREEN: "6DBB7C",
    Rag.BLUE: "7FAEDB",
    Rag.GREY: "B8BCC2",
}
"""The same hues for areas of charts, strong enough to be told apart on paper."""


SIDE_CHART = ("7BA3CC", "E3AE74", "9DB88F", "B79CC4", "8FBCC0", "C4C8CD")
"""Colours of the sides, in the agreement's order; none is that of a traffic light."""

AGE_CHART = ("EBC387", "D58A6C")
"""Colours for slipped once and more often."""
