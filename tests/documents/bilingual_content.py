"""The invented minutes in two languages; in each text a mark says which paragraph it is, and in which column."""

from __future__ import annotations

from dataclasses import replace

from secretariat.documents.content.bilingual import BilingualContent, beside
from secretariat.documents.content.minutes import Item, MinutesContent, Paragraph
from secretariat.domain.text import Block, RichText, Run
from tests.documents.minutes_content import EARLIER, health_minutes

FILLER = {
    "ar": "نظر الجانبان في سير التنفيذ ولاحظا أن المواعيد النهائية قد روعيت وأن التدريب مستمر",
    "ur": "فریقین نے عمل درآمد کا جائزہ لیا اور نوٹ کیا کہ تاریخوں کی پابندی کی گئی اور تربیت جاری ہے",
    "zh": "双方审议了执行情况，注意到各项期限均已遵守，培训正在进行",
    "en": "The two sides reviewed the state of implementation and noted that all deadlines had been kept",
}


def marked(content: MinutesContent, letter: str) -> MinutesContent:
    """Put "L7" (or "R7") before the text of paragraph 7."""
    numbers = iter(range(content.opening_paragraphs + 1, 1000))

    def mark(paragraph: Paragraph) -> Paragraph:
        first, *others = paragraph.text
        begun = Block((Run(f"{letter}{next(numbers)} "), *first.runs))
        return replace(paragraph, text=RichText((begun, *others)))

    items = tuple(replace(item, paragraphs=tuple(map(mark, item.paragraphs))) for item in content.items)
    return replace(content, items=items)


def translated(content: MinutesContent, language: str) -> MinutesContent:
    """The same minutes in another language: as long, more or less, and with as many parts."""

    def say(text: RichText) -> RichText:
        return RichText(
            Block((Run(" ".join([FILLER[language]] * max(1, len(block.plain) // 90)) + "."),))
            for block in text
        )

    def item(one: Item) -> Item:
        said = tuple(replace(paragraph, text=say(paragraph.text)) for paragraph in one.paragraphs)
        return replace(one, title=FILLER[language][:24], paragraphs=said)

    return replace(
        content,
        language=language,
        group=FILLER[language][:30],
        items=tuple(item(one) for one in content.items),
        decisions=tuple(replace(line, text=say(line.text)) for line in content.decisions),
    )


def bilingual(second: str = "ar", **changes: object) -> BilingualContent:
    """The invented minutes in English and beside them in another language."""
    english = health_minutes(earlier=EARLIER, **changes)
    return beside(marked(english, "L"), marked(translated(english, second), "R"))
