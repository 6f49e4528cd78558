"""Rules about what the text refers to: paragraphs, annexes, decisions, action items, papers and their files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import SHARED
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.lexicon import Lexicon, any_of, is_spaced
from secretariat.domain.checks.record import Record, ref, shortened
from secretariat.domain.minutes import Paragraph
from secretariat.domain.papers import Paper, PaperSeries
from secretariat.domain.symbols import action_symbol, decision_symbol
from secretariat.domain.verbs import fold

_NUMERALS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_SUFFIX = r"(?:/(?:Rev|Add|Corr)\.\d+)*"
# The documents that the program makes for every meeting; nobody attaches them.
_MADE = re.compile(rf"/(?:1|AM|SR\.1|INF\.1){_SUFFIX}")
_SHORT = re.compile(r"(?<![\w/.])([DA])\.(\d{1,4})(?!\w|\.\d)")
_SERIES = {
    PaperSeries.WORKING: "",
    PaperSeries.INFORMATION: "INF.",
    PaperSeries.CONFERENCE_ROOM: "CRP.",
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A symbol in a text that both sides see; `whole` when the text has it letter by letter."""

    symbol: str
    ref: Ref
    language: str = ""
    whole: bool = True


def reference_unknown(record: Record) -> Iterator[Finding]:
    """(14) A paragraph, annex, decision, action item, meeting or paper that does not exist.

    An error where a whole symbol belongs to a meeting in this database. A warning where the meeting is not in it, for
    it may have been before, and where a number or a mark may be one of another text ("section A.3", "working document
    5").
    """
    for paragraph, language, text in record.texts():
        lexicon = record.lexicon(language)
        for case, words, last in (
            ("paragraph", lexicon.paragraph, record.printed),
            ("annex", lexicon.annex, record.annexes),
        ):
            for number in _beyond(words, last, text, lexicon):
                yield _unknown(case, Severity.WARNING, ref(paragraph), language, number, last=last)
        for letter, number in _SHORT.findall(text):
            case = "decision" if letter == "D" else "action"
            if not 1 <= int(number) <= _known_marks(letter, record):
                yield _unknown(case, Severity.WARNING, ref(paragraph), language, f"{letter}.{number}")
    papers = {paper.symbol for paper in record.papers if paper.audience in SHARED}
    known = {symbol for symbol, _ in record.symbols} - {paper.symbol for paper in record.papers} | papers
    known |= {symbol.strip() for item in record.agenda for symbol in item.documents} | _coming(record)
    for mention in mentions(record):
        if mention.symbol in known:
            continue
        meeting = _meeting_of(mention.symbol, record)
        if meeting and (mention.symbol == meeting or _MADE.fullmatch(mention.symbol[len(meeting) :])):
            continue
        severity = Severity.ERROR if meeting and mention.whole else Severity.WARNING
        case = "symbol" if meeting else "elsewhere"
        yield _unknown(case, severity, mention.ref, mention.language, mention.symbol)


def _unknown(case: str, severity: Severity, where: Ref, language: str, name: str, **data: object) -> Finding:
    return Finding(
        rule=Rule.REFERENCE_UNKNOWN,
        case=case,
        severity=severity,
        ref=where,
        language=language,
        data={"name": name, **data},
        detail=f"{language}|{name}",
    )


def _beyond(words: tuple[str, ...], last: int, text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the numbers behind one of `words` that are greater than `last`, unless they are in another document."""
    if not words:
        return
    folded = fold(text)
    pattern = rf"{any_of(words)}\s*(\d+)(?!\d)"
    if is_spaced(words[0]):
        pattern = rf"(?<!\w)[وفبلك]?{any_of(words)}\s+(\d+|[ivxlc]+)(?!\w)"
    for match in re.finditer(pattern, folded):
        number = _value(match.group(1))
        if 1 <= number <= last:
            continue
        if _is_elsewhere(folded[match.end() :], lexicon):
            continue
        if re.search(r"\d\W*$", folded[: match.start()]):  # "Article 7, paragraph 12" of something else
            continue
        yield match.group(1).upper()


def _is_elsewhere(behind: str, lexicon: Lexicon) -> bool:
    """Return whether what follows a number says that it is in another document: "of the Memorandum"."""
    here, elsewhere = (
        bool(words) and re.match(rf"\W*{any_of(words)}(?!\w)", behind) is not None
        for words in (lexicon.here, lexicon.elsewhere)
    )
    return elsewhere and not here


def _value(text: str) -> int:
    """Return the value of digits or of a Roman numeral."""
    if text.isdigit():
        return int(text)
    values = [_NUMERALS[sign] for sign in text]
    return sum(
        -value if value < later else value for value, later in zip(values, [*values[1:], 0], strict=True)
    )


def _coming(record: Record) -> set[str]:
    """Return the symbols of this meeting's outcomes, those that will only be given out at circulation included."""
    meeting = record.meeting.symbol
    decisions = {decision_symbol(meeting, n + 1) for n in range(_known_marks("D", record))}
    return decisions | {action_symbol(meeting, n + 1) for n in range(_known_marks("A", record))}


def _known_marks(letter: str, record: Record) -> int:
    """Return the highest number of a decision or action item of this meeting, given out or provisional."""
    found = record.decisions if letter == "D" else record.actions
    return max([len(found), *(one.number or 0 for one in found)])


def mentions(record: Record) -> Iterator[Mention]:
    """Yield the symbols of this database's bodies in texts for both sides, and papers named by their number.

    A paper named twice in one language of a paragraph is yielded once.
    """
    pattern = _symbol_pattern(record)
    for paragraph, language, text in record.texts():
        whole = [match.group() for match in pattern.finditer(text)] if pattern else []
        by_number = _papers_by_number(paragraph, text, record, record.lexicon(language))
        for symbol in dict.fromkeys([*whole, *by_number]):
            yield Mention(symbol, ref(paragraph), language, symbol in whole)


def _symbol_pattern(record: Record) -> re.Pattern[str] | None:
    if not record.bodies:
        return None
    body = "|".join(re.escape(symbol) for symbol in sorted(record.bodies, key=len, reverse=True))
    tail = r"(?:D|A|SR|INF|CRP|Rev|Add|Corr)\.\d+|AM|\d+"
    return re.compile(rf"(?<![\w/-])(?:{body})/\d{{4}}(?:/(?:{tail}))+(?![\w/])")


def _papers_by_number(paragraph: Paragraph, text: str, record: Record, lexicon: Lexicon) -> list[str]:
    """Return the symbols of papers of this meeting that are called "working document 2"."""
    found = []
    folded = fold(text)
    for series, words in lexicon.papers:
        pattern = rf"{any_of(words)}\s*(\d+)(?![\w/.]*/)"
        for match in re.finditer(pattern, folded):
            if not _is_elsewhere(folded[match.end() :], lexicon):
                found.append(f"{record.meeting.symbol}/{_SERIES[PaperSeries(series)]}{match.group(1)}")
    return found


def _meeting_of(symbol: str, record: Record) -> str:
    """Return the meeting in the database to which a symbol belongs, empty when there is none.

    An action item agreed between meetings has no meeting; its year is the group's own.
    """
    for meeting in record.meetings:
        if symbol == meeting or symbol.startswith(f"{meeting}/"):
            return meeting
    body, _, rest = symbol.partition("/")
    year, _, mark = rest.partition("/")
    if mark.startswith("A.") and any(meeting.startswith(f"{body}/{year}/") for meeting in record.meetings):
        return f"{body}/{year}"
    return ""


def paper_not_attached(record: Record) -> Iterator[Finding]:
    """(24) A paper that the text or the agenda names and whose file is not attached for both sides.

    What the program makes itself, such as the agenda and the list of participants, needs no file.
    """
    attached = {
        attachment.subject_id
        for attachment in record.attachments
        if attachment.subject_kind is Kind.PAPER
        and attachment.role is AttachmentRole.FILE
        and attachment.audience in SHARED
    }
    papers = {paper.symbol: paper for paper in record.papers if paper.audience in SHARED and paper.symbol}
    listed = {symbol.strip(): ref(item) for item in record.agenda for symbol in item.documents}
    seen: set[str] = set()
    for mention in [*mentions(record), *(Mention(symbol, where) for symbol, where in listed.items())]:
        paper = papers.get(mention.symbol)
        if mention.symbol in seen or (paper is None and not _is_paper(mention.symbol, record, listed)):
            continue
        seen.add(mention.symbol)
        if paper is None or paper.id not in attached:
            yield _without_file(mention, paper)


def _is_paper(symbol: str, record: Record, listed: dict[str, Ref]) -> bool:
    """Return whether a symbol that is no paper in the register is one that an agenda lists, and not made by us."""
    meeting = _meeting_of(symbol, record)
    return symbol in listed and not (meeting and _MADE.fullmatch(symbol[len(meeting) :]))


def _without_file(mention: Mention, paper: Paper | None) -> Finding:
    return Finding(
        rule=Rule.PAPER_NOT_ATTACHED,
        case="" if paper else "unregistered",
        severity=Severity.WARNING,
        ref=mention.ref,
        language=mention.language,
        data={"symbol": shortened(mention.symbol), **({"title": paper.title} if paper else {})},
        detail=mention.symbol,
    )
