"""Clause 14: what somebody typed is never markup, formula, header or path, in whatever the program writes.

Each output is made twice: of a register full of plain words, and of the same register full of injections. What it is
built of (tags, attributes, relations, formulas, headers, properties, parts) must be the same; the rest is text. That it
stands there as typed is shown by tests/services/test_markup.py and test_round_trip.py.
"""

from __future__ import annotations

import csv
import email
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from email import policy
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest

from secretariat.database.engine import unsynced
from secretariat.domain.actions import Action
from secretariat.domain.agreements import Area
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.file_names import safe_file_name
from secretariat.domain.meetings import (
    AgendaItem,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Role,
)
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.papers import Paper
from secretariat.domain.people import FocalPoint, Institution, Nomination, Person
from secretariat.domain.seals import Correction
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText
from secretariat.services.document_kinds import KINDS, Subject
from tests.agreed_minutes import ADOPTED_ON, waive_all
from tests.small_register import Register, found, rich
from tests.torture.amounts import LONG, amount, figure
from tests.torture.injections import CANARIES, PLAIN
from ui.models.list_model import Cell
from ui.widgets.copying import Copied, as_html, as_text

SHARDS = amount(1, 20)
EACH = 10
"""Canaries of one register; each comes into every kind of record."""
_MADE = """
    notice agenda annotated-agenda brief participants attendance-sheet name-plates seating agreed bilingual summary
    decisions actions compendium directory invitation calendar contacts contacts-4 comment-form redline nomination
    consolidated corrigendum
"""
MADE = frozenset(_MADE.split())
HARMLESS = ("}bidi", "}rtl", "}cs", "}bCs", "}iCs", "/namespace}space")
"""What only some texts need: those that run from right to left, and those with blanks at an end; and `br` for lines."""
ACTIVE = frozenset({"/JavaScript", "/Launch", "/URI", "/GoToR", "/SubmitForm", "/ImportData", "/Rendition"})


def test_there_are_two_hundred() -> None:
    assert len(set(CANARIES)) == 200


@pytest.mark.parametrize("shard", range(SHARDS))
def test_user_text_is_never_markup_formula_header_or_path(shard: int, tmp_path: Path) -> None:
    # The fast version takes others than the first ones too: one of each sort.
    chosen = CANARIES[shard * EACH : (shard + 1) * EACH] if LONG else CANARIES[::23]
    plain, hostile = made(PLAIN[:: amount(2, 1)], tmp_path / "plain"), made(chosen, tmp_path / "hostile")
    made_of_both = {name for name, _ in hostile}
    assert {name for name, _ in plain} - made_of_both <= {
        "agreed .pdf",
        "corrigendum .pdf",
        "consolidated .pdf",
    }
    assert made_of_both <= {name for name, _ in plain}
    assert {name.split()[0] for name, _ in plain} >= MADE
    known: dict[str, frozenset[str]] = {}
    for name, data in plain:
        known[name] = known.get(name, frozenset()) | frozenset(structure(name, data))
    strange = {(name, part) for name, data in hostile for part in set(structure(name, data)) - known[name]}
    strange = {(name, part) for name, part in strange if not part.endswith(HARMLESS) and part != "br"}
    assert strange == set()
    figure(
        14,
        f"canaries in every output, part {shard}",
        f"{len(chosen)} × {len(hostile)} files: 0 were more than text",
    )


def made(texts: Sequence[str], folder: Path) -> list[tuple[str, bytes]]:
    """Return every output of a register into which texts were typed wherever one can type."""
    folder.mkdir()
    r = found(folder / "test.secretariat")
    unsynced(r.office._unit.engine)
    save_part, people = r.office.meetings.save_part, r.office.people.save
    place = LocalizedText(en=texts[0], ar=texts[1])
    r.office.meetings.save(replace(r.get(Meeting, r.meeting), place=place))
    for number, text in enumerate(texts):
        said = LocalizedText(en=text, ar=text)
        party = r.parties[number % 2]
        institution = r.office.people.save(Institution(party_id=party, name=said)).value
        person = people(
            Person(
                party_id=party, institution_id=institution.id, name=said, style=said, function=said, phone="+970 2",
                email=f"p{number}@example.org",
            )
        ).value  # fmt: skip
        role = {0: Role.SECRETARIAT, 1: Role.HEAD, 2: Role.HEAD}.get(number, Role.MEMBER)
        there = {"role": role, "attendance": Attendance.PRESENT}
        save_part(Delegate(meeting_id=r.meeting, person_id=person.id, party_id=party, **there))
        area = r.office.agreements.save(Area(agreement_id=r.agreement, name=said)).value
        people(FocalPoint(group_id=r.group.id, party_id=party, person_id=person.id, area_id=area.id))
        save_part(AgendaItem(meeting_id=r.meeting, title=said))
        ids = {
            "group_id": r.group.id,
            "area_id": area.id,
            "responsible_id": person.id,
            "lead_party_id": party,
        }
        r.office.actions.save(Action(**ids, title=said, due_on=date(2026, 5, 1)))
        paper = Paper(meeting_id=r.meeting, title=said, number=number + 10, audience=Audience.JOINT)
        paper = r.office.papers.save(paper).value
        name = text if text.strip() else "x"
        r.office.attachments.add(
            Ref(Kind.PAPER, paper.id), f"{name}.pdf", b"%PDF-1.7", audience=Audience.JOINT
        )
        written = r.write(
            "x", (ParagraphKind.NARRATIVE, ParagraphKind.DECISION, ParagraphKind.ACTION)[number % 3]
        )
        body = f"The Group decided {text}" if written.kind is ParagraphKind.DECISION else text
        r.office.minutes.save(replace(written, body=rich(body)))
    ask_and_circulate_twice(r)
    files = [*outputs(r, folder), *of_the_record(r, texts)]
    r.office.close()
    return files


def ask_and_circulate_twice(r: Register) -> None:
    """Ask for nominations for each area, and circulate the minutes twice, so that there is something to compare."""
    areas = [area.id for area in r.office.agreements.areas(r.agreement)]
    asked = [Nomination(group_id=r.group.id, party_id=r.parties[1], area_id=area) for area in areas]
    r.office.nominations.request(asked)
    r.circulated()
    r.office.minutes.move(r.meeting, MinutesState.DRAFTING)
    first = next(one for one in r.office.minutes.paragraphs(r.meeting) if one.kind is ParagraphKind.NARRATIVE)
    again = LocalizedRich({code: RichText.of(f"Now {text.plain}") for code, text in first.body.items()})
    r.office.minutes.save(replace(first, body=again))
    r.office.minutes.circulate(r.meeting)
    r.office.comments.open_round(r.meeting)


def of_the_record(r: Register, texts: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Adopt the minutes, correct each paragraph that can be, and return what stands for the record then."""
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD):
        r.office.meetings.move(r.meeting, state)
    try:
        r.office.minutes.move(r.meeting, MinutesState.AGREED)
    except RuleViolation as refused:  # characters that turn the direction of text are not adopted
        if refused.code != "checks_open" or not any("\u202e" in text for text in texts):
            raise
        return
    r.clock.set(ADOPTED_ON)
    waive_all(r)
    r.office.adoption.adopt(r.meeting, ADOPTED_ON)
    draft = r.office.corrigenda.draft(r.meeting).value
    for paragraph in r.office.minutes.paragraphs(r.meeting):
        wrong = paragraph.body["en"].plain.split("\n")[0]
        line = Correction(
            corrigendum_id=draft.id, paragraph_id=paragraph.id, for_text=wrong, read_text=texts[-1]
        )
        with suppress(RuleViolation):  # it is there twice, or changes nothing
            r.office.corrigenda.save(line)
    r.office.corrigenda.issue(draft.id, ADOPTED_ON)
    for kind, subject in (("agreed", r.meeting), ("corrigendum", draft.id), ("consolidated", r.meeting)):
        yield f"{kind} .pdf", r.office.documents.set(kind, subject, "en", suffix=".pdf")


def outputs(r: Register, folder: Path) -> Iterator[tuple[str, bytes]]:
    for kind in KINDS:
        if kind.key == "pack" and not LONG:  # the same files once more; its names: test_hostile_names.py
            continue
        subject = r.group.id if kind.of is Subject.GROUP else r.meeting
        for suffix in kind.formats:
            ordered = {"suffix": suffix, "party" if kind.for_party else "first": r.parties[1]}
            try:
                name = r.office.documents.file_name(kind.key, subject, "en", **ordered)
                data = r.office.documents.set(kind.key, subject, "en", **ordered)
            except RuleViolation:
                continue  # that too few are made is seen above
            assert name == safe_file_name(name)
            yield f"{kind.key} {suffix}", data
    for suffix in (".xlsx", ".pdf"):
        r.office.documents.write_report(r.group.id, folder / f"report{suffix}", "en")
        yield f"report {suffix}", (folder / f"report{suffix}").read_bytes()
    seen = set()
    for line in [*r.office.letters.outbox(r.group.id), *r.office.letters.action_lists(r.group.id)]:
        if line.kind not in seen and line.person_id:
            seen.add(line.kind)
            (letter,) = r.office.letters.compose([r.office.letters.in_language(line, "en")])
            yield f"letter-{line.kind} .eml", letter.data
    said = [action.title["en"] for action in r.office.actions.all(r.group.id)]
    yield "clipboard .tsv", as_text([["Title", "Again"], *([text, text] for text in said)]).encode()
    cells = [[Copied(text), Copied(text, Cell.DATE)] for text in said]
    yield "clipboard .html", as_html(["Title", "Again"], cells, rtl=False).encode()


# What a file is built of.


def structure(name: str, data: bytes) -> Iterator[str]:
    suffix = name.split()[1]
    if suffix == ".pdf":
        yield from of_pdf(data)
    elif suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for part in package.namelist():
                inside = part.split("/")
                assert len(inside) <= 2, part
                assert all(own == safe_file_name(own) for own in inside), part
    elif zipfile.is_zipfile(io.BytesIO(data)):
        yield from of_package(data)
    elif suffix == ".eml":
        yield from of_message(data)
    elif suffix in (".ics", ".vcf"):
        unfolded = data.decode().replace("\r\n ", "").replace("\r\n\t", "")
        assert "\r" not in unfolded.replace("\r\n", "")
        for line in unfolded.split("\r\n"):
            yield re.split("[:;]", line)[0]
    elif suffix == ".html":
        yield from of_page(data.decode())
    else:
        for row in csv.reader(io.StringIO(data.decode()), delimiter="\t"):
            assert len(row) == 2, row
            assert not any(cell.lstrip().startswith(("=", "+", "-", "@", "＝")) for cell in row), row
            yield "row"


def of_pdf(data: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            found_here = thing.stream_dict if isinstance(thing, pikepdf.Stream) else thing
            if isinstance(found_here, pikepdf.Dictionary):
                for key in found_here:
                    if str(key) in ("/JS", "/JavaScript", "/AA", "/OpenAction", "/URI"):
                        yield str(key)
                if str(found_here.get("/S", "")) in ACTIVE:
                    yield str(found_here["/S"])
        for name in pdf.attachments:
            assert name == safe_file_name(name), name


def of_package(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in package.namelist():
            yield re.sub(r"\d+", "", part)
            if not part.endswith((".xml", ".rels")):
                continue
            for element in ElementTree.fromstring(package.read(part)).iter():
                yield element.tag
                yield from (f"{element.tag} {name}" for name in element.attrib)
                if element.tag.endswith("}Relationship") and element.get("TargetMode") == "External":
                    yield f"link {element.get('Target')}"
                if element.tag.endswith("}f"):
                    yield f"formula {re.sub('[0-9]+', '0', element.text or '')}"
                if element.tag.endswith("}instrText"):
                    yield f"field {re.sub('[0-9]+', '0', element.text or '')}"


def of_message(data: bytes) -> Iterator[str]:
    message = email.message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        assert not part.defects
        yield from (f"header {name}" for name in part)
        yield part.get_content_type()
        if part.get_filename():
            assert part.get_filename() == safe_file_name(str(part.get_filename()))
        if part.get_content_type() == "text/html":
            yield from of_page(part.get_content())
    for field in ("To", "Cc", "From"):
        for address in message[field].addresses if message[field] else ():
            assert address.addr_spec.endswith("@example.org"), address


def of_page(page: str) -> list[str]:
    seen: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.extend([tag, *(f"{tag} {name}" for name, _ in attrs)])

        def handle_comment(self, data: str) -> None:
            seen.append("comment")

        def handle_decl(self, decl: str) -> None:
            seen.append(f"declaration {decl}")

        def handle_pi(self, data: str) -> None:
            seen.append("instruction")

    reader = Tags()
    reader.feed(page)
    reader.close()
    return seen
