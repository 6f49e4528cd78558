"""Invented minutes of a first meeting, long enough to show every block of the document."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from secretariat.documents.content.minutes import (
    ActionLine,
    AgendaLine,
    AnnexStatus,
    DecisionLine,
    DecisionMark,
    DecisionState,
    Distribution,
    EarlierDecision,
    Item,
    MinutesContent,
    Mode,
    PaperLine,
    Paragraph,
    ParagraphKind,
    Signatory,
    Stage,
    State,
    Testimonium,
)
from secretariat.documents.content.names import (
    Delegate,
    Delegation,
    Head,
    LegalBasis,
    OtherName,
    Party,
    Person,
    PlaceTime,
)
from secretariat.domain.meetings import Attendance, Role
from secretariat.domain.text import Block, RichText, Run

M = "PPHWG/2026/1"

PAKISTAN = Party(
    name="Islamic Republic of Pakistan",
    short_name="Pakistan",
    adjective="Pakistani",
    side_name="the Pakistani side",
    name_in_sentence="the Islamic Republic of Pakistan",
    institution="Ministry of National Health Services, Regulations and Coordination",
    other_names=(
        OtherName("ar", "جمهورية باكستان الإسلامية"),
        OtherName("ur", "اسلامی جمہوریہ پاکستان"),
    ),
)
PALESTINE = Party(
    name="State of Palestine",
    short_name="Palestine",
    adjective="Palestinian",
    side_name="the Palestinian side",
    name_in_sentence="the State of Palestine",
    institution="Ministry of Health",
    other_names=(OtherName("ar", "دولة فلسطين"), OtherName("ur", "ریاستِ فلسطین")),
)

SIDDIQUI = Person("Dr Ayesha Siddiqui", "عائشہ صدیقی", "Additional Secretary", PAKISTAN.institution)
MASRI = Person("Dr Khalil Al-Masri", "د. خليل المصري", "Assistant Deputy Minister", "Ministry of Health")
QURESHI = Person("Dr Imran Qureshi", "عمران قریشی", "Director General (Health)", PAKISTAN.institution)
BALOCH = Person(
    "Ms Sana Baloch", "ثنا بلوچ", "Chief, Medical Education", "College of Physicians and Surgeons Pakistan"
)
NUSAIR = Person("Mr Omar Nassar", "عمر نصّار", "Director of Pharmacy", "Ministry of Health")
KHOURY = Person("Dr Layla Khoury", "ليلى خوري", "Head of Cardiology", "Palestine Medical Complex")
WANG = Person(
    "Mr Wang Xiaoming",
    "王晓明",
    "Deputy Director",
    "National Health Commission of China (国家卫生健康委员会)",
)


def rich(*parts: str) -> RichText:
    """Blocks from text in which *asterisks* mark bold."""
    blocks = []
    for part in parts:
        pieces = part.split("*")
        blocks.append(Block(tuple(Run(t, bold=n % 2 == 1) for n, t in enumerate(pieces) if t)))
    return RichText(blocks)


def said(
    *text: str,
    actions: tuple[str, ...] = (),
    kind: ParagraphKind = ParagraphKind.NARRATIVE,
    side: str = "",
    files: tuple[str, ...] = (),
) -> Paragraph:
    return Paragraph(kind, rich(*text), actions=actions, side=side, files=files)


def decided(
    number: int, *text: str, actions: tuple[int, ...] = (), state: DecisionState = DecisionState.ADOPTED
):
    return Paragraph(
        ParagraphKind.DECISION,
        rich(*text),
        DecisionMark(f"{M}/D.{number}", state=state),
        tuple(f"{M}/A.{n}" for n in actions),
    )


TITLES = (
    "Opening of the meeting",
    "Adoption of the agenda",
    "Minutes of the previous meeting and matters arising",
    "Focal points and terms of reference",
    "Review of implementation by area",
    "Work plan and resources",
    "Any other business",
    "Date and venue of the next meeting",
    "Adoption and closing",
)

BODY = (
    (
        said(
            "Welcoming the delegation, Dr Siddiqui recalled the long-standing solidarity between the two peoples. She proposed that the Group agree upon a small number of measurable commitments rather than a catalogue of intentions, and that each be given a responsible focal point on either side and a date."
        ),
        said(
            "Dr Al-Masri conveyed the gratitude of the Ministry of Health for the hospitality extended to his delegation and for the places offered to Palestinian doctors in Pakistani teaching hospitals. He drew attention to the acute shortage of specialised personnel in intensive care, nephrology and paediatric oncology."
        ),
        said(
            "Mr Wang Xiaoming (王晓明), attending as an observer at the invitation of both sides, expressed the interest of his institution (国家卫生健康委员会) in trilateral exchange on telemedicine."
        ),
    ),
    (
        said(
            f"The Group considered the provisional agenda contained in document {M}/1. The Palestinian side asked that training places be taken before equipment."
        ),
        decided(
            1,
            "The Working Group *adopted* the agenda as amended, which is contained in Annex II, and *agreed* that English would be the language of the original.",
        ),
    ),
    (
        said(
            "This being the First Meeting, there were no minutes to confirm. The Group took note of the exchange of letters by which the two ministries had prepared the meeting."
        ),
    ),
    (
        said(
            f"The Secretariat introduced document {M}/2 on terms of reference and document {M}/3 on the designation of focal points. Designations had been received for seven of the ten areas; those for plastic surgery, endoscopic ultrasound and pharmaceuticals were outstanding on one side."
        ),
        decided(
            2,
            "The Working Group *adopted* its terms of reference and *established* a joint secretariat of two persons, one designated by each side.",
            "It *requested* both sides to designate the outstanding focal points, with an alternate for each, within thirty days.",
            actions=(1, 2),
        ),
    ),
    (
        said(
            "*Interventional cardiology.* The Pakistani side presented the capacity of its cardiac centres and offered twelve fellowships of six months. The Palestinian side indicated that eight candidates had been identified and that licences to practise under supervision would be needed before arrival; it asked that the fellows be received in pairs, so that no department at home should lose two specialists at once."
        ),
        said(
            "In the ensuing discussion, it was noted that verification of qualifications at the primary source took eleven weeks on average, and that the delay lay mainly in the legalisation of documents.",
            kind=ParagraphKind.STATEMENT,
            side="Pakistan",
            files=("Statement by the Director General.pdf",),
        ),
        decided(
            3,
            "The Working Group *approved* twelve fellowships in interventional cardiology for 2026–2027, beginning with four fellows in September 2026, and *entrusted* the College of Physicians and Surgeons Pakistan with their placement.",
            actions=(3, 4),
        ),
        said(
            "*Organ transplants and burn treatment.* The two sides exchanged views on legal frameworks for living donation. The Pakistani side offered to share its national registry’s data model; the Palestinian side undertook to provide the text of its law in English.",
            actions=(f"{M}/A.5",),
        ),
        said(
            "*Telemedicine.* Dr Layla Khoury (ليلى خوري) described how movement restrictions between areas make second opinions by video the only practicable consultation for many patients. The estimated cost of linking four hospitals is PKR 41.2 million (≈ US$ 148,000), of which 60 % would be met in kind."
        ),
        decided(
            4,
            "The Working Group *agreed* to a pilot of tele-consultation between two hospitals on either side, *ad referendum* on the part of the Palestinian side as regards the hosting of patient data.",
            actions=(6,),
            state=DecisionState.AD_REFERENDUM,
        ),
        said(
            "*Pharmaceuticals.* The Pakistani side presented the catalogue of prequalified products available from its manufacturers. It was noted that emergency consignments require a consolidated customs dossier, and that the cold chain must be documented at every transfer."
        ),
        Paragraph(
            ParagraphKind.ACTION,
            rich(
                "The Palestinian side *will* transmit its list of forty-two medicines in short supply, by international non-proprietary name, with the quantities needed for the coming two quarters."
            ),
            actions=(f"{M}/A.7",),
        ),
    ),
    (
        said(
            "The Secretariat presented a draft work plan to the end of 2027. Both sides considered that activities without an identified source of funds should be listed apart, so that officials could see what had been promised and what was merely proposed."
        ),
        decided(
            5,
            "The Working Group *endorsed* the work plan for 2026–2027, and *requested* the joint secretariat to report on its implementation every quarter.",
            actions=(8,),
        ),
    ),
    (
        said(
            "The two sides exchanged views on the participation of non-governmental organisations in mobile clinics. No decision was taken."
        ),
        said(
            "The Working Group *recommended* that the embassies of the two sides keep a common calendar of visits.",
            kind=ParagraphKind.RECOMMENDATION,
        ),
        said(
            "The Palestinian side *reserved* its position on the share of travel costs.",
            kind=ParagraphKind.RESERVATION,
            side="Palestine",
        ),
    ),
    (
        said(
            "The Second Meeting will be held at Ramallah, or by video link should circumstances require, in the first half of March 2027."
        ),
    ),
    (
        said(
            "The Working Group adopted the present minutes by paragraphs at its closing sitting. The Co-Chairs thanked the interpreters and the Secretariat."
        ),
        said("The Meeting rose at 16:40."),
    ),
)

DECISIONS = tuple(
    DecisionLine(p.decision, p.text, number)
    for number, paragraphs in enumerate(BODY, 1)
    for p in paragraphs
    if p.decision
)

ACTIONS = (
    (
        "Designate focal points and alternates for plastic surgery and endoscopic ultrasound",
        "Pakistan",
        "Dr Imran Qureshi",
        "Dr Khalil Al-Masri",
        dt.date(2026, 4, 10),
    ),
    (
        "Designate the focal point for pharmaceuticals",
        "Palestine",
        "Mr Omar Nassar",
        "",
        dt.date(2026, 4, 10),
    ),
    (
        "Issue letters of acceptance to the first four fellows, with host department and supervisor",
        "Pakistan",
        "Ms Sana Baloch",
        "Dr Layla Khoury",
        dt.date(2026, 6, 30),
    ),
    (
        "Obtain supervised-practice licences for the first four fellows",
        "Pakistan",
        "Dr Imran Qureshi",
        "Dr Layla Khoury",
        dt.date(2026, 8, 15),
    ),
    (
        "Provide the law on living donation in English",
        "Palestine",
        "Dr Khalil Al-Masri",
        "Dr Ayesha Siddiqui",
        dt.date(2026, 5, 31),
    ),
    (
        "Confirm the Palestinian position on the hosting of patient data",
        "Palestine",
        "",
        "Dr Imran Qureshi",
        dt.date(2026, 4, 30),
    ),
    (
        "Transmit the list of medicines in short supply with quantities for two quarters",
        "Palestine",
        "Mr Omar Nassar",
        "Dr Imran Qureshi",
        dt.date(2026, 3, 31),
    ),
    ("Report on the work plan every quarter", "Both sides", "Joint secretariat", "", None),
)


PAPERS = (
    PaperLine(f"{M}/1", "Provisional agenda", item=2),
    PaperLine(f"{M}/2", "Draft terms of reference", "Pakistan", 4),
    PaperLine(f"{M}/3/Rev.1", "Designation of focal points", "Palestine", 4),
    PaperLine(f"{M}/INF.1", "List of participants"),
)


def health_minutes(**changes: object) -> MinutesContent:
    """The minutes; `changes` replace fields."""
    karachi, hebron = ZoneInfo("Asia/Karachi"), ZoneInfo("Asia/Hebron")
    opened = dt.datetime(2026, 3, 10, 10, 0, tzinfo=karachi)
    closed = dt.datetime(2026, 3, 11, 16, 40, tzinfo=karachi)
    fields: dict[str, object] = {
        "symbol": f"{M}/AM",
        "language": "en",
        "original_language": "en",
        "document_date": dt.date(2026, 3, 14),
        "distribution": Distribution.RESTRICTED,
        "group": "Pakistan–Palestine Health Working Group",
        "parties": (PAKISTAN, PALESTINE),
        "meeting_number": 1,
        "place": "Islamabad",
        "venue": "Ministry of National Health Services, Islamabad, and by video link from Ramallah (رام الله)",
        "starts_on": dt.date(2026, 3, 10),
        "ends_on": dt.date(2026, 3, 11),
        "mode": Mode.HYBRID,
        "state": State(Stage.DRAFT, 2, dt.date(2026, 3, 14)),
        "items": tuple(Item(n, t, p) for n, (t, p) in enumerate(zip(TITLES, BODY, strict=True), 1)),
        "testimonium": Testimonium("Islamabad", dt.date(2026, 3, 11), 2, ("en",)),
        "signatories": (Signatory(PAKISTAN, SIDDIQUI), Signatory(PALESTINE, MASRI)),
        "opens": tuple(
            PlaceTime(p, opened.astimezone(z)) for p, z in (("Islamabad", karachi), ("Ramallah", hebron))
        ),
        "closes": tuple(
            PlaceTime(p, closed.astimezone(z)) for p, z in (("Islamabad", karachi), ("Ramallah", hebron))
        ),
        "legal_basis": LegalBasis(
            "Memorandum of Understanding on cooperation in the health sector",
            "7",
            "Islamabad",
            dt.date(2026, 1, 21),
        ),
        "heads": (Head(PAKISTAN, SIDDIQUI), Head(PALESTINE, MASRI)),
        "chairs": (SIDDIQUI, MASRI),
        "constituted": True,
        "papers": PAPERS,
        "participants": f"{M}/INF.1",
        "delegations": (
            Delegation(
                PAKISTAN,
                (
                    Delegate(SIDDIQUI, Role.HEAD),
                    Delegate(QURESHI, Role.ALTERNATE_HEAD),
                    Delegate(BALOCH, arrived=3, left=5),
                    Delegate(
                        Person(
                            "Prof. Tariq Mehmood",
                            "طارق محمود",
                            "Registrar",
                            "Pakistan Medical and Dental Council",
                        ),
                        attendance=Attendance.EXCUSED,
                    ),
                    Delegate(
                        Person(
                            "Dr Nadia Yusufzai",
                            "نادیہ یوسفزئی",
                            "Scientific Officer",
                            "National Institutes of Health",
                        ),
                        Role.EXPERT,
                        Attendance.REPRESENTED,
                        "Dr Hina Rauf",
                    ),
                    Delegate(
                        Person(
                            "Mr Bilal Ahmed",
                            "بلال احمد",
                            "Director (Middle East)",
                            "Ministry of Foreign Affairs",
                        ),
                        Role.ADVISER,
                    ),
                ),
            ),
            Delegation(
                PALESTINE,
                (
                    Delegate(MASRI, Role.HEAD),
                    Delegate(
                        Person(
                            "Dr Rania Haddad",
                            "رانيا حداد",
                            "Director General of Human Resources",
                            "Ministry of Health",
                        ),
                        Role.ALTERNATE_HEAD,
                    ),
                    Delegate(NUSAIR),
                    Delegate(KHOURY, Role.EXPERT, Attendance.ABSENT),
                    Delegate(
                        Person(
                            "Ms Huda Abdullah",
                            "هدى عبد الله",
                            "First Secretary",
                            "Embassy of the State of Palestine",
                        ),
                        Role.EMBASSY,
                    ),
                ),
            ),
            Delegation(None, (Delegate(WANG, Role.OBSERVER),)),
        ),
        "agenda": tuple(
            AgendaLine(n, t, {2: (f"{M}/1",), 4: (f"{M}/2", f"{M}/3"), 6: (f"{M}/4",)}.get(n, ()))
            for n, t in enumerate(TITLES, 1)
        ),
        "decisions": DECISIONS,
        "earlier": (),
        "actions": tuple(
            ActionLine(f"{M}/A.{n}", *row, AnnexStatus.UNDER_IMPLEMENTATION)
            for n, row in enumerate(ACTIONS, 1)
        ),
        "sample": True,
    }
    return MinutesContent(**{**fields, **changes})  # type: ignore[arg-type]


EARLIER = (
    EarlierDecision(
        "PPHWG/2025/1/D.1",
        "Establishment of the joint secretariat",
        DecisionState.IN_FORCE,
        remark="Both officers designated.",
    ),
    EarlierDecision(
        "PPHWG/2025/1/D.2",
        "Eight fellowships in interventional cardiology",
        DecisionState.SUPERSEDED,
        by=f"{M}/D.3",
    ),
)
