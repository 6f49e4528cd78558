"""The rule about the term bank."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.record import Record, ref, sentences
from secretariat.domain.folding import fold
from secretariat.domain.minutes import Paragraph
from secretariat.domain.terms import Term, is_rendered, terms_in


def term_not_rendered(record: Record) -> Iterator[Finding]:
    """(26) A term of the bank in a paragraph whose text in another language does not have its rendering."""
    for paragraph in record.shared:
        asked: set[tuple[int, str]] = (
            set()
        )  # once for a paragraph: it may be long, and say a term in each sentence
        for source, sentence, term in _used(record, paragraph):
            for language, text in paragraph.body.plain.items():
                if (term.id, language) in asked:
                    continue
                asked.add((term.id, language))
                if is_rendered(term, language, text):
                    continue
                named, rendering = term.text[source], term.text[language]
                yield Finding(
                    rule=Rule.TERM_NOT_RENDERED,
                    severity=Severity.WARNING,
                    ref=ref(paragraph),
                    language=language,
                    data={"term": named, "rendering": rendering},
                    detail=f"{language}|{fold(named)}|{fold(rendering)}|{fold(sentence)}",
                )


def _used(record: Record, paragraph: Paragraph) -> Iterator[tuple[str, str, Term]]:
    """Yield the terms that a paragraph uses, with the language and the sentence in which it does."""
    for language, text in paragraph.body.plain.items():
        for sentence in sentences(text):
            for term in terms_in(sentence, language, record.terms):
                yield language, sentence, term
