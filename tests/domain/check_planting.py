"""Ways to plant a fault in the record without a fault."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from secretariat.domain.attachments import Attachment
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate
from secretariat.domain.minutes import Note
from secretariat.domain.papers import Paper
from secretariat.domain.terms import Term
from secretariat.domain.text import LocalizedText
from tests.domain.minutes_record import (
    ACTION,
    DECIDED,
    DELEGATES,
    FILE,
    PARAGRAPHS,
    changed,
    record,
    saying,
)

Fields = dict[str, Any]
D = Delegate
ITEM = Ref(Kind.AGENDA_ITEM, 3)
NEW = Ref(Kind.PARAGRAPH, 18)
DECISION_REF, ACTION_REF = Ref(Kind.DECISION, 31), Ref(Kind.ACTION, 41)
MEETING_REF = Ref(Kind.MEETING, 1)


def action(**fields: Any) -> Fields:
    return {"actions": (replace(ACTION, **fields),)}


def decided(english: str, **fields: Any) -> Fields:
    return {"paragraphs": changed(DECIDED, english, **fields)}


def said(english: str, **fields: Any) -> Fields:
    return {"paragraphs": saying(english, **fields)}


def item(number: int, **fields: Any) -> tuple[AgendaItem, ...]:
    return tuple(replace(one, **fields) if one.id == number else one for one in record().agenda)


def without(*numbers: int) -> Fields:
    left = tuple(p for p in PARAGRAPHS if p.id not in numbers)
    return {"paragraphs": left, "decisions": (), "actions": ()}


def delegate(number: int, **fields: Any) -> Fields:
    return {"delegates": tuple(replace(d, **fields) if d.id == number else d for d in DELEGATES)}


def own(words: str, **fields: Any) -> Fields:
    return {"notes": (Note(id=1, text=words),), **fields}


def banked(**texts: str) -> Fields:
    """The new paragraph in several languages, and a bank of terms of which some lie within each other."""
    english = texts.pop("en")
    return {**said(english, texts=texts), "terms": BANK}


def papers(*made: Paper, files: tuple[Attachment, ...] = (FILE,), **fields: Any) -> Fields:
    symbols = [*record().symbols, *((paper.symbol, Ref(Kind.PAPER, paper.id)) for paper in made)]
    return {"papers": made, "attachments": files, "symbols": tuple(symbols), **fields}


BANK = (
    Term(id=1, text=LocalizedText(en="working group", ar="فريق العمل", ur="ورکنگ گروپ", zh="工作组")),
    Term(id=2, text=LocalizedText(en="health working group", ar="فريق العمل الصحي")),
    Term(id=3, text=LocalizedText(en="telemedicine", ar="التطبيب عن بُعد", ur="ٹیلی میڈیسن", zh="远程医疗")),
    Term(id=4, text=LocalizedText(en="focal point", ar="جهة الاتصال", fr="point focal")),
)
ABSENT = {"attendance": Attendance.ABSENT}
