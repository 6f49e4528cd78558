"""Faults that the rules of the check find."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Rule, Severity
from secretariat.domain.meetings import Attendance, MeetingState, Role
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.text import LocalizedRich, LocalizedText
from tests.domain.check_planting import (
    ABSENT,
    ACTION_REF,
    DECISION_REF,
    ITEM,
    MEETING_REF,
    NEW,
    Fields,
    action,
    decided,
    delegate,
    item,
    own,
    papers,
    said,
    without,
)
from tests.domain.minutes_record import (
    AGREED,
    DECIDED,
    DECISION,
    FILE,
    NEXT,
    PAPER,
    PARAGRAPHS,
    PERSONS,
    REPORTED,
    TASK,
    A,
    B,
    changed,
    paragraph,
    record,
    saying,
    text,
)

E, W = Severity.ERROR, Severity.WARNING
R = Rule
# The rule, what it is planted in, where it points, how grave it is, and the language in question.
FIRES: dict[str, tuple[Rule, Fields, Ref, Severity, str]] = {
    "an item with nothing under it": (R.ITEM_WITHOUT_OUTCOME, without(DECIDED, TASK), ITEM, W, ""),
    "an item under which one side spoke": (
        R.ITEM_WITHOUT_OUTCOME,
        {
            **without(DECIDED, TASK),
            "paragraphs": (
                *without(DECIDED, TASK)["paragraphs"],
                paragraph(18, 3, "The Avalonian side welcomed it.", kind=ParagraphKind.STATEMENT, party_id=A),
            ),
        },
        ITEM,
        W,
        "",
    ),
    "an item with an outcome that only our side sees": (
        R.ITEM_WITHOUT_OUTCOME,
        {
            **without(DECIDED, TASK),
            "paragraphs": (
                *without(DECIDED, TASK)["paragraphs"],
                paragraph(
                    18, 3, "The Group took note.", kind=ParagraphKind.INFORMATION, audience=Audience.OWN_SIDE
                ),
            ),
        },
        ITEM,
        W,
        "",
    ),
    "a decision that says nothing operative": (
        R.DECISION_WITHOUT_VERB,
        decided("The plan is fine."),
        DECISION_REF,
        E,
        "",
    ),
    "a decision with another verb than one that decides": (
        R.DECISION_WITHOUT_VERB,
        decided("The Group requested a list."),
        DECISION_REF,
        E,
        "",
    ),
    "a decision whose translation does not decide": (
        R.DECISION_WITHOUT_VERB,
        decided("The Group decided to meet.", texts={"fr": "Le Groupe se réunit."}),
        DECISION_REF,
        W,
        "fr",
    ),
    "a decision in a language without phrase bank and without verb": (
        R.DECISION_WITHOUT_VERB,
        {
            "paragraphs": tuple(
                replace(p, body=LocalizedRich.of(xx="Res."), verb="") if p.id == DECIDED else p
                for p in PARAGRAPHS
            )
        },
        DECISION_REF,
        E,
        "",
    ),
    "an action item without lead side": (
        R.ACTION_WITHOUT_LEAD,
        action(lead_party_id=None),
        ACTION_REF,
        E,
        "",
    ),
    "an action item without responsible": (
        R.ACTION_WITHOUT_RESPONSIBLE,
        action(responsible_id=None),
        ACTION_REF,
        W,
        "",
    ),
    "an action item without counterpart": (
        R.ACTION_WITHOUT_COUNTERPART,
        action(counterpart_id=None),
        ACTION_REF,
        W,
        "",
    ),
    "an action item without deadline": (
        R.ACTION_WITHOUT_DEADLINE,
        action(original_due_on=None, due_on=None),
        ACTION_REF,
        W,
        "",
    ),
    "a deadline the day before the end": (
        R.DEADLINE_BEFORE_END,
        action(original_due_on=date(2026, 3, 10)),
        ACTION_REF,
        E,
        "",
    ),
    "a confirmation awaited before the end": (
        R.DEADLINE_BEFORE_END,
        {"decisions": (replace(DECISION, awaiting_until=date(2026, 3, 10)),)},
        DECISION_REF,
        E,
        "",
    ),
    "a deadline on side B's Friday": (
        R.DEADLINE_ON_REST_DAY,
        action(original_due_on=date(2026, 5, 22)),
        ACTION_REF,
        W,
        "",
    ),
    "a deadline on side A's Sunday": (
        R.DEADLINE_ON_REST_DAY,
        action(original_due_on=date(2026, 5, 24)),
        ACTION_REF,
        W,
        "",
    ),
    "a deadline on a holiday": (
        R.DEADLINE_ON_REST_DAY,
        {"holidays": {A: frozenset({date(2026, 5, 19)})}},
        ACTION_REF,
        W,
        "",
    ),
    "a side without a head": (R.HEAD_MISSING, delegate(22, role=Role.MEMBER), MEETING_REF, W, ""),
    "a head who did not come": (R.HEAD_MISSING, delegate(22, **ABSENT), Ref(Kind.DELEGATE, 22), W, ""),
    "a head represented by somebody who was absent": (
        R.HEAD_MISSING,
        delegate(22, attendance=Attendance.REPRESENTED, represented_by_id=3),
        Ref(Kind.DELEGATE, 22),
        W,
        "",
    ),
    "a decision when the head had left": (
        R.DECISION_UNREPRESENTED,
        delegate(22, left_item_id=2),
        DECISION_REF,
        W,
        "",
    ),
    "a decision before the head arrived": (
        R.DECISION_UNREPRESENTED,
        delegate(21, arrived_item_id=4),
        DECISION_REF,
        W,
        "",
    ),
    "decisions without one side": (R.DECISION_UNREPRESENTED, delegate(21, **ABSENT), DECISION_REF, W, ""),
    "somebody who is not in the list": (
        R.PERSON_NOT_LISTED,
        said("Prof. Chandni Chaudhry gave a talk."),
        NEW,
        W,
        "en",
    ),
    "somebody called by style and family name": (
        R.PERSON_NOT_LISTED,
        said("Prof. Chaudhry gave a talk."),
        NEW,
        W,
        "en",
    ),
    "somebody named in Chinese": (
        R.PERSON_NOT_LISTED,
        said("A talk was given.", texts={"zh": "钱德尼作了报告。"}),
        NEW,
        W,
        "zh",
    ),
    "somebody named in Arabic, joined to the word for and": (
        R.PERSON_NOT_LISTED,
        {
            **said("A talk was given.", texts={"ar": "تحدث المدير وجميلة جابر."}),
            "persons": {**PERSONS, 4: replace(PERSONS[3], id=4, name=text("Jamila Jaber", ar="جميلة جابر"))},
        },
        NEW,
        W,
        "ar",
    ),
    "a participant without function": (
        R.PARTICIPANT_INCOMPLETE,
        {"persons": {**PERSONS, 2: replace(PERSONS[2], function=LocalizedText())}},
        Ref(Kind.DELEGATE, 22),
        W,
        "",
    ),
    "a participant without institution": (
        R.PARTICIPANT_INCOMPLETE,
        {"persons": {**PERSONS, 1: replace(PERSONS[1], institution_id=None)}},
        Ref(Kind.DELEGATE, 21),
        W,
        "",
    ),
    "an acronym": (R.ACRONYM_NOT_EXPANDED, said("The role of the NHSRC was explained."), NEW, W, "en"),
    "an acronym expanded in another language alone": (
        R.ACRONYM_NOT_EXPANDED,
        said("The Board (NHSRC) spoke.", texts={"fr": "La NHSRC a parlé."}),
        NEW,
        W,
        "fr",
    ),
    "a paragraph that does not exist": (R.REFERENCE_UNKNOWN, said("See paragraph 12 above."), NEW, W, "en"),
    "an annex that does not exist": (R.REFERENCE_UNKNOWN, said("The list is in Annex IX."), NEW, W, "en"),
    "a paragraph that these minutes do not have": (
        R.REFERENCE_UNKNOWN,
        said("See paragraph 40 of these minutes."),
        NEW,
        W,
        "en",
    ),
    "an annex that does not exist, in French": (
        R.REFERENCE_UNKNOWN,
        said("Listed.", texts={"fr": "Voir l'annexe VIII."}),
        NEW,
        W,
        "fr",
    ),
    "a paragraph that does not exist, in Arabic": (
        R.REFERENCE_UNKNOWN,
        said("Seen.", texts={"ar": "انظر الفقرة 40 أعلاه."}),
        NEW,
        W,
        "ar",
    ),
    "a decision that does not exist": (R.REFERENCE_UNKNOWN, said("See decision D.2."), NEW, W, "en"),
    "an earlier decision that does not exist": (
        R.REFERENCE_UNKNOWN,
        said("See ABWG/2026/1/D.7."),
        NEW,
        E,
        "en",
    ),
    "a paper that does not exist": (R.REFERENCE_UNKNOWN, said("See ABWG/2026/2/INF.4."), NEW, E, "en"),
    "a paper called by its number that does not exist": (
        R.REFERENCE_UNKNOWN,
        said("See working document 9."),
        NEW,
        W,
        "en",
    ),
    "a paper that only our side has": (
        R.REFERENCE_UNKNOWN,
        papers(replace(PAPER, audience=Audience.OWN_SIDE), **said("See ABWG/2026/2/2.")),
        NEW,
        E,
        "en",
    ),
    "a meeting that is not in the database": (
        R.REFERENCE_UNKNOWN,
        said("See ABWG/2019/1/D.7."),
        NEW,
        W,
        "en",
    ),
    "another day than the meeting's": (
        R.DATE_CONTRADICTS,
        {"paragraphs": changed(17, "The meeting was closed at 13.30 on 12 March 2026.")},
        Ref(Kind.PARAGRAPH, 17),
        W,
        "en",
    ),
    "another day than the meeting's, in Urdu": (
        R.DATE_CONTRADICTS,
        said("Closed.", texts={"ur": "اجلاس 13 مارچ 2026 کو 13:30 بجے اختتام پذیر ہوا۔"}),
        NEW,
        W,
        "ur",
    ),
    "another day than the meeting's, in Urdu, with the sign of the era": (
        R.DATE_CONTRADICTS,
        said("Closed.", texts={"ur": "اجلاس 13 مارچ 2026ء کو 13:30 بجے اختتام پذیر ہوا۔"}),
        NEW,
        W,
        "ur",
    ),
    "another day than the meeting's, in Arabic": (
        R.DATE_CONTRADICTS,
        said("Closed.", texts={"ar": "واختُتم الاجتماع في الساعة 13:30 من يوم 13 مارس 2026."}),
        NEW,
        W,
        "ar",
    ),
    "another day than the meeting's, in French": (
        R.DATE_CONTRADICTS,
        said("Closed.", texts={"fr": "La réunion a été close à 17 heures le 20 mai 2026."}),
        NEW,
        W,
        "fr",
    ),
    "another day than the meeting's, in Chinese": (
        R.DATE_CONTRADICTS,
        said("Closed.", texts={"zh": "双方致谢。会议于2026年7月1日13时闭幕。"}),
        NEW,
        W,
        "zh",
    ),
    "a weekday that is not the date's": (
        R.DATE_CONTRADICTS,
        said("Courses begin on Monday, 11 March 2026."),
        NEW,
        W,
        "en",
    ),
    "a day that does not exist": (R.DATE_CONTRADICTS, said("The list is due by 31 June 2026."), NEW, W, "en"),
    "no next meeting": (R.NEXT_MEETING_NOT_SET, {"next_meeting": None}, Ref(Kind.AGENDA_ITEM, 4), W, ""),
    "a next meeting that was postponed": (
        R.NEXT_MEETING_NOT_SET,
        {"next_meeting": replace(NEXT, state=MeetingState.POSTPONED)},
        Ref(Kind.AGENDA_ITEM, 4),
        W,
        "",
    ),
    "nothing on the previous minutes": (
        R.PREVIOUS_NOT_ADOPTED,
        {"paragraphs": changed(12, "The Group took note of the weather.")},
        Ref(Kind.AGENDA_ITEM, 2),
        W,
        "",
    ),
    "an open action item of which nothing is said": (
        R.ACTION_NOT_REPORTED,
        {"updates": {42: (AGREED,)}},
        Ref(Kind.ACTION, 42),
        W,
        "",
    ),
    "an action item reported before the last meeting alone": (
        R.ACTION_NOT_REPORTED,
        {
            "updates": {
                42: (
                    replace(AGREED, effective_on=date(2025, 12, 1)),
                    replace(REPORTED, effective_on=date(2026, 1, 5)),
                )
            }
        },
        Ref(Kind.ACTION, 42),
        W,
        "",
    ),
    "a paragraph without an authentic language": (
        R.PARAGRAPH_UNTRANSLATED,
        {
            "group": replace(record().group, authentic=("en", "fr")),
            "paragraphs": tuple(
                p if p.id == 17 else replace(p, body=p.body.put("fr", p.body["en"])) for p in PARAGRAPHS
            ),
        },
        Ref(Kind.PARAGRAPH, 17),
        E,
        "fr",
    ),
    "a sentence of an own-side note": (
        R.OWN_SIDE_TEXT,
        own(
            "Settle it first. The delay lies with two departments here.",
            **said("It was said that “the delay lies\nwith two Departments here”."),
        ),
        NEW,
        E,
        "en",
    ),
    "a sentence of an own-side paragraph": (
        R.OWN_SIDE_TEXT,
        {
            "paragraphs": (
                *saying("Adopted. We can live with eight places."),
                paragraph(19, 3, "We can live with eight places.", audience=Audience.OWN_SIDE),
            )
        },
        NEW,
        E,
        "en",
    ),
    "own-side text in an action item": (
        R.OWN_SIDE_TEXT,
        own("Do not offer more than ten places.", **action(title=text("Do not offer more than ten places"))),
        ACTION_REF,
        E,
        "en",
    ),
    "own-side text in the annotation of an item": (
        R.OWN_SIDE_TEXT,
        own(
            "Do not offer more than ten places.",
            agenda=item(3, annotation=text("Do not offer more than ten places")),
        ),
        ITEM,
        E,
        "en",
    ),
    "own-side text in Chinese": (
        R.OWN_SIDE_TEXT,
        own(
            "延误的原因在于我方两个部门之间缺乏协调。",
            **said("Noted.", texts={"zh": "会议指出，延误的原因在于我方两个部门之间缺乏协调。"}),
        ),
        NEW,
        E,
        "zh",
    ),
    "a passage of an own-side sentence": (
        R.OWN_SIDE_TEXT,
        own(
            "If pressed we could accept a delay of no more than six weeks for the list.",
            **said("The Group took note of a delay of no more than six weeks for the list."),
        ),
        NEW,
        W,
        "en",
    ),
    "the symbol of an own-side paper": (
        R.OWN_SIDE_TEXT,
        papers(replace(PAPER, audience=Audience.OWN_SIDE), **said("See ABWG/2026/2/2.")),
        NEW,
        E,
        "en",
    ),
    "the second side always first": (
        R.PARITY,
        said("The Bordurian side and the Avalonian side spoke."),
        NEW,
        W,
        "en",
    ),
    "the second side always first, in Arabic": (
        R.PARITY,
        said("Both spoke.", texts={"ar": "تحدث الجانب البوردوري والجانب الأفالوني."}),
        NEW,
        W,
        "ar",
    ),
    "the second side always first, in Chinese": (
        R.PARITY,
        said("Both spoke.", texts={"zh": "博尔杜里亚和阿瓦隆均发言。"}),
        NEW,
        W,
        "zh",
    ),
    "three statements against one": (
        R.PARITY,
        {
            "paragraphs": (
                *saying("The Bordurian side spoke.", kind=ParagraphKind.STATEMENT, party_id=B),
                paragraph(19, 3, "Again.", kind=ParagraphKind.STATEMENT, party_id=B),
            )
        },
        ITEM,
        W,
        "",
    ),
    "one head without a style": (
        R.PARITY,
        {"persons": {**PERSONS, 2: replace(PERSONS[2], style=LocalizedText())}},
        Ref(Kind.DELEGATE, 22),
        W,
        "",
    ),
    "one head named without the style that the other has": (
        R.PARITY,
        said("Dr. Amina Adil thanked Basil Bishara."),
        NEW,
        W,
        "en",
    ),
    "a wording of blame": (R.BLAME, said("The Bordurian side failed to send the list."), NEW, W, "en"),
    "a wording of blame in French": (
        R.BLAME,
        said("Seen.", texts={"fr": "La partie n'a pas respecté le délai."}),
        NEW,
        W,
        "fr",
    ),
    "a wording of blame in Arabic": (
        R.BLAME,
        said("Seen.", texts={"ar": "وأخفق الجانب الآخر في ذلك."}),
        NEW,
        W,
        "ar",
    ),
    "a wording of blame in Urdu": (
        R.BLAME,
        said("Seen.", texts={"ur": "دوسرا فریق ناکام رہا۔"}),
        NEW,
        W,
        "ur",
    ),
    "a wording of blame in Chinese": (
        R.BLAME,
        said("Seen.", texts={"zh": "对方未能履行义务。"}),
        NEW,
        W,
        "zh",
    ),
    "a symbol used twice": (
        R.SYMBOL_SERIES,
        {"symbols": (("ABWG/2026/2/D.1", DECISION_REF), ("ABWG/2026/2/D.1", Ref(Kind.DECISION, 77)))},
        DECISION_REF,
        E,
        "",
    ),
    "a decision's number left out": (
        R.SYMBOL_SERIES,
        {"decisions": (replace(DECISION, number=2),)},
        DECISION_REF,
        W,
        "",
    ),
    "an action item's number left out": (R.SYMBOL_SERIES, action(number=2), ACTION_REF, W, ""),
    "a paper's number left out": (
        R.SYMBOL_SERIES,
        papers(replace(PAPER, number=3, symbol="ABWG/2026/2/3")),
        Ref(Kind.PAPER, 51),
        W,
        "",
    ),
    "a paper without its file": (
        R.PAPER_NOT_ATTACHED,
        papers(PAPER, files=(), **said("See ABWG/2026/2/2.")),
        NEW,
        W,
        "en",
    ),
    "a paper called by its number without its file": (
        R.PAPER_NOT_ATTACHED,
        papers(PAPER, files=(), **said("See working document 2.")),
        NEW,
        W,
        "en",
    ),
    "a paper whose file only our side sees": (
        R.PAPER_NOT_ATTACHED,
        papers(PAPER, files=(replace(FILE, audience=Audience.OWN_SIDE),), **said("See ABWG/2026/2/2.")),
        NEW,
        W,
        "en",
    ),
    "a listed document that is not among the papers": (
        R.PAPER_NOT_ATTACHED,
        {"agenda": item(3, documents=("ABWG/2026/2/7",))},
        ITEM,
        W,
        "",
    ),
    "a character in a paragraph that no font has": (
        R.CHARACTER_UNKNOWN,
        {**said("They agreed \U0001f91d on it."), "unprintable": frozenset("\U0001f91d")},
        NEW,
        E,
        "en",
    ),
    "one in the title of an item": (
        R.CHARACTER_UNKNOWN,
        {
            "agenda": item(3, title=LocalizedText(en="Burns \U0001f525")),
            "unprintable": frozenset("\U0001f525"),
        },
        ITEM,
        E,
        "en",
    ),
    "one in the place of the meeting": (
        R.CHARACTER_UNKNOWN,
        {
            "meeting": replace(record().meeting, place=LocalizedText(en="Geneva\ue000")),
            "unprintable": frozenset("\ue000"),
        },
        MEETING_REF,
        E,
        "en",
    ),
    "one in an action item": (
        R.CHARACTER_UNKNOWN,
        {**action(title=LocalizedText(ar="خطة \U0001f4a1")), "unprintable": frozenset("\U0001f4a1")},
        ACTION_REF,
        E,
        "ar",
    ),
}
