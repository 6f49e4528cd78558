"""An invented comment form, on the minutes of `minutes_content`."""

from __future__ import annotations

import datetime as dt

from secretariat.documents.content.comments import CommentForm, FormParagraph
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.labels import labels
from secretariat.documents.minutes_wording import opening
from secretariat.documents.wording import decision_caption
from secretariat.domain.text import RichText
from tests.documents.minutes_content import health_minutes

UID = "5b1f0d3c-0a47-4f6e-9a51-0d8c2f1e7b90"


def comment_form(content: MinutesContent | None = None, **changes: object) -> CommentForm:
    """The form for the Palestinian side; `changes` replace fields."""
    content = content or health_minutes()
    words = labels("en")
    paragraphs = [
        FormParagraph(number=number, key=f"opening{number}", text=RichText.of(text))
        for number, text in enumerate(opening(content, words, "I"), 1)
    ]
    paragraphs += [
        FormParagraph(
            number=number,
            key=f"{number:032x}",
            text=paragraph.text,
            item=item.number,
            item_title=item.title,
            caption=decision_caption(paragraph, words),
            language=paragraph.language,
        )
        for number, item, paragraph in content.numbered()
    ]
    fields: dict[str, object] = {
        "symbol": content.symbol,
        "meeting": "PPHWG/2026/1",
        "round_uid": UID,
        "version": 2,
        "content_hash": "ab" * 32,
        "language": "en",
        "circulated_on": dt.date(2026, 3, 14),
        "until": dt.date(2026, 4, 4),
        "party": "Palestine",
        "party_key": "2",
        "group": content.group,
        "title_lines": (content.group, "First Meeting", "Islamabad, 10–11 March 2026"),
        "paragraphs": tuple(paragraphs),
        "commenters": ("Dr Khalil Al-Masri", "Dr Rania Haddad", "عمر نصّار"),
        "sample": True,
    }
    return CommentForm(**{**fields, **changes})  # type: ignore[arg-type]
