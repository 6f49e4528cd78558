"""Each of the rules fires on its fault, at the right place, and not on what only looks like it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from secretariat.domain.checks import RULES, check
from secretariat.domain.checks.findings import Finding, Rule, Step, blocks, fingerprint_of
from secretariat.domain.waivers import Waiver
from tests.domain.check_faults import FIRES, E, W
from tests.domain.check_near_misses import QUIET
from tests.domain.check_planting import ABSENT, NEW, action, delegate, papers, said
from tests.domain.minutes_record import DECISION, PAPER, found, paragraph, record, saying


def test_the_record_without_a_fault_has_none() -> None:
    assert check(record()) == ()


@pytest.mark.parametrize("fault", FIRES)
def test_a_rule_finds_its_fault_and_points_to_its_place(fault: str) -> None:
    rule, fields, place, severity, language = FIRES[fault]
    (finding,) = found(rule, **fields)
    assert (finding.ref, finding.severity, finding.language) == (place, severity, language)
    assert finding.place is not None


@pytest.mark.parametrize("case", QUIET)
def test_a_rule_is_quiet_where_something_only_looks_like_its_fault(case: str) -> None:
    rule, fields = QUIET[case]
    assert found(rule, **fields) == []


def test_every_rule_has_a_fault_and_a_near_miss_here() -> None:
    assert list(RULES) == list(Rule)
    assert {rule for rule, *_ in FIRES.values()} == set(Rule)
    without_near_miss = set(Rule) - {rule for rule, _ in QUIET.values()}
    # Where a field is empty or not, the record without a fault is the near miss.
    assert without_near_miss == {
        Rule.ACTION_WITHOUT_LEAD,
        Rule.ACTION_WITHOUT_RESPONSIBLE,
        Rule.ACTION_WITHOUT_COUNTERPART,
        Rule.ACTION_WITHOUT_DEADLINE,
        Rule.PARTICIPANT_INCOMPLETE,
        Rule.CHANGED_SINCE_DRAFT,
    }


def test_one_cause_is_said_once() -> None:
    both = {"decisions": (DECISION, replace(DECISION, id=32)), **delegate(21, **ABSENT)}
    assert [f.code for f in found(Rule.DECISION_UNREPRESENTED, **both)] == [
        "decision_unrepresented_throughout"
    ]
    twice = {"paragraphs": (*saying("The NHSRC met."), paragraph(19, 3, "The NHSRC rose."))}
    assert [f.ref for f in found(Rule.ACRONYM_NOT_EXPANDED, **twice)] == [NEW]
    named = {"paragraphs": (*saying("Chandni Chaudhry met."), paragraph(19, 3, "Chandni Chaudhry rose."))}
    assert [f.ref for f in found(Rule.PERSON_NOT_LISTED, **named)] == [NEW]
    cited = papers(
        PAPER, files=(), paragraphs=(*saying("See ABWG/2026/2/2."), paragraph(19, 3, "ABWG/2026/2/2."))
    )
    assert [f.ref for f in found(Rule.PAPER_NOT_ATTACHED, **cited)] == [NEW]


def test_findings_come_errors_first_and_then_in_the_order_of_rules_and_minutes() -> None:
    findings = check(
        record(
            paragraphs=(
                *saying("They failed to come, and Annex X is missing."),
                paragraph(19, 1, "They failed to rise."),
            ),
            **action(lead_party_id=None, counterpart_id=None),
        )
    )
    assert [(f.rule, f.ref.id) for f in findings] == [
        (Rule.ACTION_WITHOUT_LEAD, 41),
        (Rule.ACTION_WITHOUT_COUNTERPART, 41),
        (Rule.REFERENCE_UNKNOWN, 18),
        (Rule.BLAME, 19),
        (Rule.BLAME, 18),
    ]


def finding(**fields: Any) -> Finding:
    known = {"rule": Rule.BLAME, "severity": W, "ref": NEW, "detail": "en|failed to|they failed to come."}
    return Finding(**{**known, **fields})


def test_a_waiver_holds_for_the_same_finding_alone() -> None:
    (first,) = found(Rule.BLAME, **said("They failed to come."))
    waiver = Waiver(
        code=first.code, subject_kind=first.ref.kind, subject_id=first.ref.id, detail=first.detail
    )
    assert fingerprint_of(waiver) == first.fingerprint
    (again,) = found(Rule.BLAME, **said("They failed to come. The Group noted it."))
    assert again.fingerprint == first.fingerprint
    (other,) = found(Rule.BLAME, **said("They failed to come in May."))
    assert other.fingerprint != first.fingerprint


@pytest.mark.parametrize(
    ("one", "held"),
    [
        (finding(), {Step.ADOPTION}),
        (finding(waiver=Waiver(id=1)), set()),
        (finding(severity=E), set(Step)),
        (finding(severity=E, rule=Rule.PARAGRAPH_UNTRANSLATED), {Step.AGREEMENT, Step.ADOPTION}),
    ],
    ids=["a warning", "a waived warning", "an error", "a missing translation"],
)
def test_what_holds_back_which_step(one: Finding, held: set[Step]) -> None:
    assert {step for step in Step if blocks(one, step)} == held


def test_a_rule_that_reads_a_language_says_nothing_of_one_that_it_does_not_know() -> None:
    words = "Annex IX, paragraph 99: they failed to come on 31 June 2026."
    assert check(record(paragraphs=saying("Seen.", texts={"xx": words}))) == ()
