"""The small files of the sample: a page for each paper, and for what would be the scan of a signed copy."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

from secretariat.documents.labels import labels
from secretariat.documents.output import no_progress
from secretariat.documents.pdf.canvas import Metadata
from secretariat.documents.pdf.document import set_document
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.styles import BODY, SAMPLE, SYMBOL, TITLE
from secretariat.documents.typeset import Text

LANGUAGE = "en"


def page(symbol: str, title: str, group: str, paragraphs: Sequence[str], on: date) -> bytes:
    """Return a page in English as PDF, on which it stands that it is sample data. The same words give the same bytes.

    Args:
        symbol: of the paper or record.
        title: of the page.
        group: the name of the working group.
        paragraphs: the text under the title.
        on: the day that the page is dated.
    """
    words = labels(LANGUAGE)
    remark = words.get("document.sample")
    texts = (symbol, title, group, remark, *paragraphs)
    story = [
        Text(symbol, SYMBOL, LANGUAGE),
        Text(title, TITLE, LANGUAGE),
        Text(remark, SAMPLE, LANGUAGE),
        *(Text(text, BODY, LANGUAGE) for text in paragraphs),
    ]
    furniture = Furniture(
        words,
        LANGUAGE,
        symbol=symbol,
        title=title,
        state="",
        original="",
        remark=remark,
        watermark="",
    )
    metadata = Metadata(title=title, author=group, subject=symbol, language=LANGUAGE, created=on)
    out = io.BytesIO()
    set_document(texts, story, furniture, metadata, out, no_progress)
    return out.getvalue()
