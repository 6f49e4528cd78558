"""Rules about words: acronyms, blame, and text that only our side should see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secretariat.domain.audience import SHARED, Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.lexicon import any_of, is_spaced
from secretariat.domain.checks.record import Record, clauses, ref, sentences, shortened
from secretariat.domain.text import LocalizedText
from secretariat.domain.verbs import fold

# Capitals that stand alone; not a part of a symbol, an address or a word with hyphens.
_ACRONYM = re.compile(r"(?<![\w/.@–-])[A-Z]{2,6}(?![\w/@–-]|\.\w)")
_ROMAN = re.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# A whole sentence of our side counts from this length on, and a passage of one from that length and number of words.
SENTENCE_LENGTH = 25
PASSAGE_LENGTH = 45
PASSAGE_WORDS = 7


def acronym_not_expanded(record: Record) -> Iterator[Finding]:
    """(13) Capitals of which no text in that language says what they stand for; each is pointed out once a language.

    "World Health Organization (WHO)" says it, in a paragraph or in the name of an institution or agreement.
    """
    known_names = " ".join(record.names)
    persons = {part for person in record.persons.values() for n in person.name.values() for part in n.split()}
    parties = {
        name for party in record.parties for name in (*party.short_name.values(), *party.name.values())
    }
    free = record.bodies | persons | {part for name in parties for part in name.split()}
    texts: dict[str, list[tuple[Ref, str]]] = {}
    for paragraph, language, text in record.texts():
        texts.setdefault(language, []).append((ref(paragraph), text))
    for language, places in texts.items():
        all_text = "\n".join([known_names, *(text for _, text in places)])
        seen = free | record.lexicon(language).acronyms
        for where, text in places:
            for acronym in _acronyms(text):
                if acronym in seen or _is_expanded(acronym, all_text):
                    continue
                seen |= {acronym}
                yield Finding(
                    rule=Rule.ACRONYM_NOT_EXPANDED,
                    severity=Severity.WARNING,
                    ref=where,
                    language=language,
                    data={"acronym": acronym},
                    detail=f"{language}|{acronym}",
                )


def _acronyms(text: str) -> list[str]:
    letters = [sign for sign in text if sign.isalpha()]
    if not any(sign.islower() for sign in letters):  # a text all in capitals has no acronyms
        return []
    return [found for found in _ACRONYM.findall(text) if not _ROMAN.fullmatch(found)]


def _is_expanded(acronym: str, text: str) -> bool:
    """Return whether a text says "Long Name (LN)" or "LN (Long Name)"."""
    before = rf"\w[^\n()（）]*\s?[(（]\s*{acronym}s?\s*[)）]"
    behind = rf"(?<!\w){acronym}\s?[(（][^()（）]*\w[\s'’-]+\w[^()（）]*[)）]"
    return re.search(f"{before}|{behind}", text) is not None


def blame(record: Record) -> Iterator[Finding]:
    """(22) A wording of blame; agreed minutes say what happened, not whose fault it was."""
    for paragraph, language, text in record.texts():
        words = record.lexicon(language).blame
        patterns = [(word, _blame_pattern(word)) for word in words]
        for sentence in sentences(text):
            folded = fold(sentence)
            for word, pattern in patterns:
                if pattern.search(folded):
                    yield Finding(
                        rule=Rule.BLAME,
                        severity=Severity.WARNING,
                        ref=ref(paragraph),
                        language=language,
                        data={"words": word.rstrip("*"), "text": shortened(sentence)},
                        detail=f"{language}|{fold(word)}|{folded}",
                    )
                    break


def _blame_pattern(word: str) -> re.Pattern[str]:
    stem = re.escape(fold(word.rstrip("*"))).replace(r"\ ", r"\s+")
    if not is_spaced(word):
        return re.compile(stem)
    return re.compile(rf"(?<!\w)[وف]?{stem}" + (r"\w*" if word.endswith("*") else r"(?!\w)"))


def own_side_text(record: Record) -> Iterator[Finding]:
    """(20) What only our side should know stands in what both sides see.

    A whole sentence of an own-side note or paragraph, or the title or symbol of an own-side paper, is an error. A
    longer passage of such a sentence is a warning: an own-side note may quote what was agreed. Names do not count.
    """
    names = _any_name(record)
    passages = {sentence: _masked(sentence, names) for sentence in _own_sentences(record)}
    for where, language, text in _joint_texts(record):
        bare = _bare(text)
        masked = _masked(bare, names)
        runs = set(_runs(masked))
        for sentence, own in passages.items():
            if not own.strip():  # nothing but names
                continue
            if _contains(bare, sentence):
                yield _leaked(where, language, sentence, "", Severity.ERROR)
            else:
                passage = _passage(own, masked, runs)
                if passage:
                    yield _leaked(where, language, passage, "passage", Severity.WARNING)


def _leaked(where: Ref, language: str, text: str, case: str, severity: Severity) -> Finding:
    return Finding(
        rule=Rule.OWN_SIDE_TEXT,
        case=case,
        severity=severity,
        ref=where,
        language=language,
        data={"text": shortened(text)},
        detail=f"{language}|{text}",
    )


def _own_sentences(record: Record) -> list[str]:
    texts = [note.text for note in record.notes if note.audience is Audience.OWN_SIDE]
    texts += [text for paragraph in record.own_side for text in paragraph.body.plain.values()]
    found = [bare for text in texts for s in clauses(text) if _weight(bare := _bare(s)) >= SENTENCE_LENGTH]
    for paper in record.papers:
        if paper.audience is Audience.OWN_SIDE:
            found += [bare for t in paper.title.values() if _weight(bare := _bare(t)) >= SENTENCE_LENGTH]
            found += [_bare(paper.symbol)] if paper.symbol else []
    return list(dict.fromkeys(found))


def _joint_texts(record: Record) -> Iterator[tuple[Ref, str, str]]:
    """Yield every text that documents for both sides print, with its place and language."""

    def of(where: Ref, *texts: LocalizedText) -> Iterator[tuple[Ref, str, str]]:
        return ((where, language, text) for found in texts for language, text in found.items())

    for paragraph, language, text in record.texts():
        yield ref(paragraph), language, text
    for item in record.agenda:
        yield from of(ref(item), item.title, item.annotation, item.presenter)
    for action in record.actions:
        yield from of(ref(action), action.title)
    for paper in record.papers:
        if paper.audience in SHARED and paper.meeting_id == record.meeting.id:
            yield from of(Ref(Kind.PAPER, paper.id), paper.title)


def _bare(text: str) -> str:
    """Return folded words alone, so that quotation marks, commas and line ends hide nothing."""
    return " ".join(re.sub(r"[^\w\s]|_", " ", fold(text)).split())


def _weight(bare: str) -> int:
    """Return how long a text is; in a script without spaces one sign says as much as two letters and more."""
    return len(bare) if is_spaced(bare) else 2 * len(bare)


def _contains(text: str, sentence: str) -> bool:
    return f" {sentence} " in f" {text} " if is_spaced(sentence) else sentence in text


def _any_name(record: Record) -> re.Pattern[str]:
    """Return what finds proper names in bare text, the longer one where two begin at one place."""
    names = {_bare(name) for name in record.names if len(name) > 3} - {""}
    return re.compile(rf"(?<!\w){any_of(tuple(names))}(?!\w)" if names else r"(?!)")


def _masked(bare: str, names: re.Pattern[str]) -> str:
    """Return bare text with proper names taken out: two texts may share those."""
    return names.sub("\n", bare)


def _runs(bare: str) -> Iterator[str]:
    """Yield the shortest runs of words that can count as a passage."""
    for stretch in bare.split("\n"):
        words = stretch.split()
        for first in range(len(words) - PASSAGE_WORDS + 1):
            yield " ".join(words[first : first + PASSAGE_WORDS])


def _passage(own: str, joint: str, runs: set[str]) -> str:
    """Return the longest run of words of an own-side sentence that stands in a text, empty when none is long enough."""
    longest = ""
    for stretch in own.split("\n"):
        words = stretch.split()
        for first in range(len(words) - PASSAGE_WORDS + 1):
            last = first + PASSAGE_WORDS
            if " ".join(words[first:last]) not in runs:
                continue
            while last < len(words) and " ".join(words[first : last + 1]) in joint:
                last += 1
            longest = max(longest, " ".join(words[first:last]), key=len)
    return longest if len(longest) >= PASSAGE_LENGTH else ""
