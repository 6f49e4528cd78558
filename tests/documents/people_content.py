"""A directory of focal points and a request for nomination, with names of several scripts. All are invented."""

from __future__ import annotations

import datetime as dt

from secretariat.documents.content.directory import AreaPosts, DirectoryContent, Entry, Post
from secretariat.documents.content.meeting import Contact, LocalText
from secretariat.documents.content.names import LegalBasis, Person
from secretariat.documents.content.nomination import NominationContent, Requested
from secretariat.domain.people import FocalPointRole
from tests.documents.minutes_content import PAKISTAN, PALESTINE, SIDDIQUI

DAY = dt.date(2026, 11, 20)
MARKUP = '<b>&=1+1</b> "{name}"'
HADDAD = Person("Dr Rana Haddad", "رنا حداد", "Head of Cardiology", "Al-Quds Hospital")
ALTERNATE = FocalPointRole.ALTERNATE


def directory(**changes: object) -> DirectoryContent:
    whole = AreaPosts(
        LocalText(""),
        (Post(PAKISTAN, (Entry(person=SIDDIQUI, role=FocalPointRole.FOCAL_POINT, phone="+92 51 000 00"),)),),
    )
    cardiology = AreaPosts(
        LocalText("Interventional cardiology"),
        (
            Post(PAKISTAN, (), vacant=True),
            Post(
                PALESTINE,
                (
                    Entry(
                        person=HADDAD,
                        role=FocalPointRole.FOCAL_POINT,
                        email="rana.haddad@health.example.org",
                        phone="+970 2 000 000",
                        from_on=dt.date(2026, 3, 1),
                        until_on=dt.date(2026, 12, 31),
                    ),
                    Entry(person=Person(MARKUP, "", "=SUM(A1:A9)", "@institution"), role=ALTERNATE),
                ),
            ),
        ),
    )
    arabic = AreaPosts(LocalText("الصحة عن بعد", "ar"), (Post(PAKISTAN, (), True), Post(PALESTINE, (), True)))
    fields: dict[str, object] = {
        "symbol": "PPHWG",
        "language": "en",
        "document_date": DAY,
        "group": "Pakistan–Palestine Health Working Group",
        "parties": (PAKISTAN, PALESTINE),
        "areas": (whole, cardiology, arabic),
        "places": 4,
        "vacant": 3,
        "expiring": 1,
    }
    return DirectoryContent(**{**fields, **changes})  # type: ignore[arg-type]


def nomination(**changes: object) -> NominationContent:
    fields: dict[str, object] = {
        "symbol": "PPHWG",
        "language": "en",
        "document_date": DAY,
        "group": "Pakistan–Palestine Health Working Group",
        "parties": (PAKISTAN, PALESTINE),
        "side": PAKISTAN,
        "legal_basis": LegalBasis(
            "Memorandum of Understanding on health", "", "Islamabad", dt.date(2026, 1, 14)
        ),
        "requests": (
            Requested(
                area=LocalText("Interventional cardiology"),
                role=FocalPointRole.FOCAL_POINT,
                until=dt.date(2026, 12, 20),
                before="Dr Hasan Rizvi",
                before_until=dt.date(2026, 8, 31),
                counterparts=(HADDAD.name,),
            ),
            Requested(
                area=LocalText("الصحة عن بعد", "ar"), role=ALTERNATE, until=dt.date(2026, 10, 1), overdue=True
            ),
            Requested(area=LocalText(""), role=ALTERNATE, until=dt.date(2026, 12, 20)),
        ),
        "addressee": SIDDIQUI,
        "contacts": (Contact(HADDAD.name, "Palestine", HADDAD.function, "rana.haddad@health.example.org"),),
    }
    return NominationContent(**{**fields, **changes})  # type: ignore[arg-type]
