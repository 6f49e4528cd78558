"""What only looks like a fault that the rules of the check find."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Rule
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import Attendance, MeetingState, Role
from secretariat.domain.minutes import Note, ParagraphKind
from secretariat.domain.text import LocalizedRich
from tests.domain.check_planting import (
    ABSENT,
    D,
    Fields,
    action,
    banked,
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
    EARLIER,
    PAPER,
    PARAGRAPHS,
    PERSONS,
    PREVIOUS,
    REPORTED,
    TASK,
    A,
    B,
    changed,
    paragraph,
    saying,
    text,
)

R = Rule
# What only looks like a fault.
QUIET: dict[str, tuple[Rule, Fields]] = {
    "opening and closing without an outcome": (
        R.ITEM_WITHOUT_OUTCOME,
        {"paragraphs": tuple(p for p in PARAGRAPHS if p.agenda_item_id not in (1, 5))},
    ),
    "an item with a reservation": (
        R.ITEM_WITHOUT_OUTCOME,
        {
            **without(DECIDED, TASK),
            "paragraphs": (
                *without(DECIDED, TASK)["paragraphs"],
                paragraph(18, 3, "One side differs.", kind=ParagraphKind.RESERVATION),
            ),
        },
    ),
    "an item whose narrative takes note": (
        R.ITEM_WITHOUT_OUTCOME,
        {
            **without(DECIDED, TASK),
            "paragraphs": (
                *without(DECIDED, TASK)["paragraphs"],
                paragraph(18, 3, "The Group took note of it."),
            ),
        },
    ),
    "a decision ad referendum": (R.DECISION_WITHOUT_VERB, decided("The plan stands, ad referendum.")),
    "a decision with another verb in the translation": (
        R.DECISION_WITHOUT_VERB,
        decided("The Group adopted it.", texts={"fr": "Le Groupe a approuvé le plan."}),
    ),
    "a decision in a language without phrase bank whose verb was chosen": (
        R.DECISION_WITHOUT_VERB,
        {
            "paragraphs": tuple(
                replace(p, body=LocalizedRich.of(xx="Res.")) if p.id == DECIDED else p for p in PARAGRAPHS
            )
        },
    ),
    "a deadline on the last day": (R.DEADLINE_BEFORE_END, action(original_due_on=date(2026, 3, 11))),
    "a deadline that was moved before the meeting's end since": (
        R.DEADLINE_BEFORE_END,
        action(due_on=date(2026, 3, 1)),
    ),
    "a deadline on a Monday": (R.DEADLINE_ON_REST_DAY, action(original_due_on=date(2026, 5, 25))),
    "a holiday of nobody here": (R.DEADLINE_ON_REST_DAY, {"holidays": {77: frozenset({date(2026, 5, 19)})}}),
    "an alternate for an absent head": (
        R.HEAD_MISSING,
        {
            "delegates": (
                *delegate(21, **ABSENT)["delegates"],
                D(id=23, person_id=3, party_id=A, role=Role.ALTERNATE_HEAD, attendance=Attendance.PRESENT),
            )
        },
    ),
    "a head represented by somebody present": (
        R.HEAD_MISSING,
        {
            "delegates": (
                *delegate(21, attendance=Attendance.REPRESENTED, represented_by_id=3)["delegates"],
                D(id=23, person_id=3, party_id=A, attendance=Attendance.PRESENT),
            )
        },
    ),
    "a head who left after the decision": (R.DECISION_UNREPRESENTED, delegate(22, left_item_id=3)),
    "a head who arrived for the decision": (R.DECISION_UNREPRESENTED, delegate(22, arrived_item_id=3)),
    "no decision without one side": (R.DECISION_UNREPRESENTED, {**delegate(21, **ABSENT), "decisions": ()}),
    "a delegate": (R.PERSON_NOT_LISTED, said("Dr Amina Adil and Dr Bishara spoke.")),
    "a substitute": (
        R.PERSON_NOT_LISTED,
        {
            **said("Prof. Chaudhry spoke."),
            **delegate(21, attendance=Attendance.REPRESENTED, represented_by_id=3),
        },
    ),
    "a signatory": (
        R.PERSON_NOT_LISTED,
        {
            **said("Zeno Zand signed it."),
            "persons": {**PERSONS, 4: replace(PERSONS[3], id=4, name=text("Zeno Zand"))},
        },
    ),
    "the family name alone": (R.PERSON_NOT_LISTED, said("The Chaudhry hospital was visited.")),
    "a longer name with the same beginning": (
        R.PERSON_NOT_LISTED,
        said("The Chandni Chaudhrys of this world."),
    ),
    "a family name that a delegate has too": (
        R.PERSON_NOT_LISTED,
        {
            **said("Dr Bishara spoke."),
            "persons": {**PERSONS, 4: replace(PERSONS[2], id=4, name=text("Carla Bishara"))},
        },
    ),
    "a name in an own-side paragraph": (
        R.PERSON_NOT_LISTED,
        {"paragraphs": saying("Chandni Chaudhry spoke.", audience=Audience.OWN_SIDE)},
    ),
    "an acronym that is expanded": (R.ACRONYM_NOT_EXPANDED, said("The Board (NHSRC) met. The NHSRC rose.")),
    "an acronym that stands before what it means": (
        R.ACRONYM_NOT_EXPANDED,
        said("The NHSRC (National Health Board) rose."),
    ),
    "an acronym that an institution's name explains": (
        R.ACRONYM_NOT_EXPANDED,
        {**said("The NHSRC rose."), "names": ("National Health Services Board (NHSRC)",)},
    ),
    "an acronym that everybody knows": (R.ACRONYM_NOT_EXPANDED, said("It was shown on TV in the EU.")),
    "a Roman numeral": (R.ACRONYM_NOT_EXPANDED, said("See Annex VII and item XIV.")),
    "the group's symbol and a letter's": (
        R.ACRONYM_NOT_EXPANDED,
        said("The ABWG noted letter NHSRC/HC/2026/041 and ABWG/2026/2/AM."),
    ),
    "a text all in capitals": (R.ACRONYM_NOT_EXPANDED, said("THE GROUP DECIDED TO MEET.")),
    "a family name in capitals": (
        R.ACRONYM_NOT_EXPANDED,
        {
            **said("Ms Jane DOE spoke."),
            "persons": {**PERSONS, 4: replace(PERSONS[3], id=4, name=text("Jane DOE"))},
        },
    ),
    "the last paragraph": (R.REFERENCE_UNKNOWN, said("See paragraph 11.")),
    "the last annex": (R.REFERENCE_UNKNOWN, said("See Annex VII.")),
    "a paragraph of something else": (
        R.REFERENCE_UNKNOWN,
        said("Under Article 7, paragraph 40, and paragraph 50 of the Memorandum."),
    ),
    "a paragraph of a resolution without an article": (
        R.REFERENCE_UNKNOWN,
        said("Under paragraph 40 of resolution 76.1 and Annex XI of that guideline."),
    ),
    "an annex of something else": (R.REFERENCE_UNKNOWN, said("As in Annex XII to the Memorandum.")),
    "a provisional mark": (R.REFERENCE_UNKNOWN, said("See D.1 and A.1.")),
    "a symbol that circulation will give out": (
        R.REFERENCE_UNKNOWN,
        said("See ABWG/2026/2/D.1 and ABWG/2026/2/A.1."),
    ),
    "a symbol that was given out": (R.REFERENCE_UNKNOWN, said("See ABWG/2026/1/A.1.")),
    "what the program makes": (
        R.REFERENCE_UNKNOWN,
        said("See ABWG/2026/1/AM, ABWG/2026/2/1, ABWG/2026/2/INF.1 and ABWG/2026/1."),
    ),
    "a document that the agenda lists": (
        R.REFERENCE_UNKNOWN,
        {**said("See ABWG/2026/2/7."), "agenda": item(3, documents=("ABWG/2026/2/7",))},
    ),
    "a symbol of somebody else": (R.REFERENCE_UNKNOWN, said("See NHSRC/HC/2026/041.")),
    "a paper": (R.REFERENCE_UNKNOWN, papers(PAPER, **said("See ABWG/2026/2/2 and working document 2."))),
    "the meeting's own day": (R.DATE_CONTRADICTS, said("The meeting was opened on Tuesday, 10 March 2026.")),
    "the day of another meeting": (
        R.DATE_CONTRADICTS,
        said(
            "The first meeting was held on 12 January 2026. The meeting was long; on 4 May 2026 a course begins."
        ),
    ),
    "the day of another meeting in Arabic": (
        R.DATE_CONTRADICTS,
        said("Held.", texts={"ar": "عُقد الاجتماع الأول في 12 يناير 2026."}),
    ),
    "the right weekday, month first": (
        R.DATE_CONTRADICTS,
        said("It begins on Wednesday, March 11, 2026, and ends on 2026-03-12."),
    ),
    "a date without a year": (R.DATE_CONTRADICTS, said("The meeting was closed on 31 June.")),
    "a next meeting of which only the day is missing in the text": (
        R.NEXT_MEETING_NOT_SET,
        {"paragraphs": changed(16, "It will meet.")},
    ),
    "a first meeting": (
        R.PREVIOUS_NOT_ADOPTED,
        {"previous": None, "paragraphs": changed(12, "Nothing arose.")},
    ),
    "a previous meeting that was not held": (
        R.PREVIOUS_NOT_ADOPTED,
        {
            "previous": replace(PREVIOUS, state=MeetingState.POSTPONED),
            "paragraphs": changed(12, "Nothing arose."),
        },
    ),
    "previous minutes adopted in so many words": (
        R.PREVIOUS_NOT_ADOPTED,
        {"paragraphs": changed(12, "The Group adopted the minutes of its first meeting.")},
    ),
    "an action item whose symbol the text names": (
        R.ACTION_NOT_REPORTED,
        {"updates": {42: (AGREED,)}, **said("ABWG/2026/1/A.1 goes on.")},
    ),
    "an action item to be reported later": (
        R.ACTION_NOT_REPORTED,
        {"updates": {42: (AGREED,)}, "earlier_actions": (replace(EARLIER, report_from=date(2026, 9, 1)),)},
    ),
    "an action item reported at the meeting": (
        R.ACTION_NOT_REPORTED,
        {"updates": {42: (AGREED, replace(REPORTED, effective_on=date(2026, 3, 11)))}},
    ),
    "a language that is only worked in": (R.PARAGRAPH_UNTRANSLATED, {}),
    "an own-side paragraph without translation": (
        R.PARAGRAPH_UNTRANSLATED,
        {
            "paragraphs": (
                *PARAGRAPHS,
                replace(
                    paragraph(18, 3, "Ours."), body=LocalizedRich.of(fr="Nous."), audience=Audience.OWN_SIDE
                ),
            )
        },
    ),
    "a short own-side note": (
        R.OWN_SIDE_TEXT,
        own("See the plan.", **said("The Group took note; see the plan.")),
    ),
    "own-side text that nobody copied": (
        R.OWN_SIDE_TEXT,
        own("The delay lies with two departments here.", **said("The delay was noted by both sides.")),
    ),
    "a note that names the group": (
        R.OWN_SIDE_TEXT,
        own(
            "Avalon–Borduria Health Group, Ministry of Health.",
            **said("The Avalon–Borduria Health Group, Ministry of Health."),
        ),
    ),
    "a turn of phrase that both have": (
        R.OWN_SIDE_TEXT,
        own(
            "We expect that the Bordurian side shall submit it in May.",
            **said("The Bordurian side shall submit a list."),
        ),
    ),
    "a joint note": (
        R.OWN_SIDE_TEXT,
        {
            "notes": (Note(id=1, text="We can live with eight places.", audience=Audience.JOINT),),
            **said("We can live with eight places."),
        },
    ),
    "the masthead's order": (R.PARITY, said("The Avalonian side and the Bordurian side spoke.")),
    "as often in one order as in the other": (
        R.PARITY,
        said("The Avalonian and Bordurian sides spoke; the Bordurian side and the Avalonian side agreed."),
    ),
    "two sides named apart": (
        R.PARITY,
        said("The Bordurian side spoke, and then doctors came; the Avalonian side left."),
    ),
    "one statement more": (
        R.PARITY,
        said("The Bordurian side spoke.", kind=ParagraphKind.STATEMENT, party_id=B),
    ),
    "two statements more, of many": (
        R.PARITY,
        {
            "paragraphs": (
                *PARAGRAPHS,
                *(
                    paragraph(
                        18 + n, 3, "Said.", kind=ParagraphKind.STATEMENT, party_id=B if n % 2 or n > 3 else A
                    )
                    for n in range(6)
                ),
            )
        },
    ),
    "two heads with their styles": (
        R.PARITY,
        said("Dr Amina Adil thanked Dr. Basil Bishara. Basil Bishara smiled."),
    ),
    "two heads without styles": (R.PARITY, said("Amina Adil thanked Basil Bishara.")),
    "what happened": (
        R.BLAME,
        said(
            "The list was not sent. Kidney failure and neglected diseases were discussed. The tests failed."
        ),
    ),
    "a harmless word with the same beginning": (R.BLAME, said("The blameless course was praised.")),
    "blame in an own-side paragraph": (
        R.BLAME,
        {"paragraphs": saying("They failed to send it.", audience=Audience.OWN_SIDE)},
    ),
    "numbers from 1": (
        R.SYMBOL_SERIES,
        {
            "decisions": (
                replace(DECISION, number=1),
                Decision(id=32, paragraph_id=DECIDED, agenda_item_id=3, number=2),
            )
        },
    ),
    "papers after the agenda": (R.SYMBOL_SERIES, papers(PAPER)),
    "a symbol used twice elsewhere": (
        R.SYMBOL_SERIES,
        {"symbols": (("X/1", Ref(Kind.MEETING, 70)), ("X/1", Ref(Kind.MEETING, 71)))},
    ),
    "a paper with its file": (
        R.PAPER_NOT_ATTACHED,
        papers(PAPER, **said("See ABWG/2026/2/2."), agenda=item(3, documents=("ABWG/2026/2/2",))),
    ),
    "a paper that nobody mentions": (R.PAPER_NOT_ATTACHED, papers(PAPER, files=())),
    "what the program makes needs no file": (
        R.PAPER_NOT_ATTACHED,
        {
            **said("See ABWG/2026/2/1."),
            "agenda": item(3, documents=("ABWG/2026/2/1", "ABWG/2026/1/AM", "ABWG/2026/2/INF.1")),
        },
    ),
    "a character in our side's words alone": (
        R.CHARACTER_UNKNOWN,
        own("\U0001f91d", unprintable=frozenset("\U0001f91d")),
    ),
    "characters that are all known": (R.CHARACTER_UNKNOWN, said("Größe, 卫生, صحة: 5 µm ≤ 10 €")),
    "a term with Arabic prefixes and vowel signs": (
        R.TERM_NOT_RENDERED,
        banked(en="Telemedicine and the working group.", ar="وللتَّطبيب عن بُعد وبفريقِ العمـل."),
    ),
    "a term in Urdu letters of another keyboard": (
        R.TERM_NOT_RENDERED,
        banked(en="The working group met.", ur="وركنگ گروپ كا اجلاس ہوا۔"),
    ),
    "a term within a Chinese text, capitals in the English": (
        R.TERM_NOT_RENDERED,
        banked(en="The WORKING GROUP met.", zh="联合工作组举行了会议。"),
    ),
    "a rendering with the ending of the plural": (
        R.TERM_NOT_RENDERED,
        banked(en="Both focal points agreed.", ar="اتفقت جهة الاتصال لدى كل جانب."),
    ),
    "a shorter term within a longer one": (
        R.TERM_NOT_RENDERED,
        banked(en="The health working group met.", ur="صحت کی جماعت کا اجلاس ہوا۔"),
    ),
    "a term that is only a part of a word": (
        R.TERM_NOT_RENDERED,
        banked(en="Non-telemedicines are not meant.", ar="ليس هذا هو المقصود."),
    ),
    "a term without a rendering in that language": (
        R.TERM_NOT_RENDERED,
        banked(en="The focal point agreed.", ur="نمائندہ متفق ہوا۔"),
    ),
    "a term in a text that is not translated": (
        R.TERM_NOT_RENDERED,
        banked(en="Telemedicine was discussed."),
    ),
}
