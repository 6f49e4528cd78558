"""A file with right-to-left text carries that text exactly as it was typed, for whoever searches or copies."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from secretariat.documents.pdf.archive import Standard
from secretariat.documents.pdf.merge import Part, embedded_files, merge
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.domain.text import RichText
from tests.documents.minutes_content import health_minutes

TYPED = {
    "ar": "قرّر الفريقُ (بموجب القرار PPHWG/2026/1/D.3) تدريب 12 جرّاحاً ابتداءً من 3 أيار/مايو 2026.",
    "ur": "گروپ نے فیصلہ کیا کہ 12 ڈاکٹروں کی تربیت 3 مئی 2026ء سے PPHWG/2026/1/D.3 کے تحت شروع ہو گی۔",
}


def made(language: str, text: str, standard: Standard = Standard.PDF_A3U) -> BytesIO:
    content = health_minutes()
    item = content.items[0]
    paragraph = replace(item.paragraphs[0], text=RichText.of(text))
    items = (replace(item, paragraphs=(paragraph, *item.paragraphs[1:])), *content.items[1:])
    out = BytesIO()
    set_minutes(replace(content, language=language, items=items), out, standard=standard)
    return out


def full_text(file: BytesIO) -> list[str]:
    (name,) = [name for name in embedded_files(file) if name.endswith("-full.txt")]
    return embedded_files(file)[name].decode().splitlines()


@pytest.mark.parametrize("language", TYPED)
def test_the_text_stands_in_the_file_as_it_was_typed(language: str) -> None:
    file = made(language, TYPED[language])
    lines = full_text(file)
    assert lines.count(TYPED[language]) == 1
    with pikepdf.open(file) as pdf:
        specification = next(iter(pdf.Root.AF))
        assert specification.AFRelationship in ("/Alternative", "/Supplement")


def test_a_paragraph_over_several_pages_stands_there_once() -> None:
    long = " ".join([TYPED["ar"]] * 60)
    assert full_text(made("ar", long)).count(long) == 1


def test_headers_and_footers_are_not_part_of_the_text() -> None:
    lines = full_text(made("ar", TYPED["ar"]))
    assert not any("الصفحة" in line for line in lines)


def latin(value: Any) -> Any:
    """Return a content with its right-to-left letters taken out."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return "".join(sign for sign in value if not "\u0590" <= sign <= "\u08ff")
    if isinstance(value, tuple):
        parts = (latin(part) for part in value)
        return type(value)(parts)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: latin(getattr(value, field.name)) for field in fields(value)})
    return value


def test_text_without_right_to_left_needs_no_such_file() -> None:
    out = BytesIO()
    set_minutes(latin(health_minutes()), out)
    assert embedded_files(out) == {}


def test_pdf_a_1_takes_no_attachment() -> None:
    assert embedded_files(made("ar", TYPED["ar"], Standard.PDF_A1B)) == {}


def test_texts_of_two_documents_of_one_name_are_both_kept_in_one_file() -> None:
    first, second = made("ar", TYPED["ar"]), made("ar", "نصٌّ آخر.")
    out = BytesIO()
    plain = made("ar", TYPED["ar"])
    merge(plain, [Part("1", "ar", first), Part("2", "ar", second)], out)
    texts = [data.decode() for name, data in embedded_files(out).items() if name.endswith("-full.txt")]
    assert len(texts) == 2
    assert sum(TYPED["ar"] in text for text in texts) == 1
    assert sum("نصٌّ آخر." in text for text in texts) == 1
