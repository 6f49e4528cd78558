"""The demonstration: the sample database, and every document that it can make, in one folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import BinaryIO

from secretariat.database.engine import journal_of
from secretariat.documents.labels import available_languages
from secretariat.documents.output import Progress, new_part, no_progress, problem, write_whole
from secretariat.domain.audience import Audience
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import MeetingState
from secretariat.domain.seals import SEALED_STATES, OriginalKind
from secretariat.services import sample, sample_scale
from secretariat.services.document_kinds import KINDS, DocumentKind, Subject
from secretariat.services.documents import Written
from secretariat.services.office import Office

NAME = "sample.secretariat"
LANGUAGE = "en"
_HELD = (MeetingState.HELD, MeetingState.CLOSED)


def build_sample(path: Path, actions: int | None = None, progress: Progress = no_progress) -> None:
    """Make the sample database, whole or not at all; an older file of that name is replaced at the end.

    Args:
        path: where it shall stand.
        actions: how many action items its register shall have; None for its own.
        progress: told how many action items there are, when `actions` asks for more, else of steps.

    Raises:
        RuleViolation: `sample_count_unfit`.
        StorageProblem: `cannot_write`.
        Cancelled: `progress` said so.
    """
    part = new_part(path)
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        part.touch(exist_ok=False)  # so that what forbids it is named after the file that was asked for
        part.unlink()
        sample.build(part, no_progress if actions is not None else progress)
        if actions is not None:
            sample_scale.scale(part, actions, progress)
        part.replace(path)
    except OSError as error:
        raise problem(path, error) from error
    finally:
        for left in (part, journal_of(part)):
            with suppress(OSError):  # where none could be made there is none
                left.unlink()


def write_demo(
    folder: Path, actions: int | None = None, progress: Progress = no_progress
) -> Iterator[Written]:
    """Write the sample database, its documents, reports and update forms, in English.

    Each file is yielded as soon as it is whole. `folder` is made if only it is missing. A sample database that is
    there already is replaced; one in which somebody has worked is kept beside it as `sample-before-demo-1`, and one
    with a group of the user's own is refused.

    Args:
        folder: where all goes.
        actions: how many action items the register shall have; None for the sample's own. Of a register scaled so, the
            documents that list it whole are left out: annotated agenda and meeting pack.
        progress: told of action items while the register is scaled, then of documents.

    Raises:
        RuleViolation: `sample_count_unfit`, or `demo_has_own_group`.
        StorageProblem: `cannot_write`, or `file_…` when another file has the name of the sample database.
        Cancelled: `progress` said so.
    """
    if actions is not None:
        sample_scale.check_count(actions)  # before the sample is built, which takes seconds
    _make_folder(folder)
    path = folder / NAME
    if path.exists():
        _refuse_own_groups(path)
        _keep_edited(path)
    build_sample(path, actions, progress)
    yield Written(path)
    yield from _documents(path, folder, progress, scaled=actions is not None)


def _make_folder(folder: Path) -> None:
    try:
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise problem(folder, error) from error


def _refuse_own_groups(path: Path) -> None:
    with Office(path, sample.WHO) as office:
        own = [group.symbol for group in office.groups.all() if not group.sample]
    if own:
        raise RuleViolation("demo_has_own_group", path=str(path), symbols=tuple(own))


def _keep_edited(path: Path) -> None:
    """Set a sample database aside in which somebody has worked; one that nobody touched may be replaced."""
    with Office(path, sample.WHO) as office:
        latest = office.history.entries(limit=1)
    if latest and latest[0].who != sample.WHO:
        number = 1
        while (kept := path.with_name(f"{path.stem}-before-demo-{number}{path.suffix}")).exists():
            number += 1
        try:
            path.rename(kept)
        except OSError as error:
            raise problem(kept, error) from error


@dataclass(frozen=True, slots=True)
class _Job:
    """One document to be written, as `Documents.write` takes it."""

    kind: str
    subject_id: int
    suffix: str
    first: int | None = None
    party: int | None = None
    second: str = ""


# They list every open action item: for people, not for a register scaled to show how the program bears it.
_REGISTER = frozenset({"annotated-agenda", "calendar", "pack"})
# Why a document cannot be made of a meeting yet; a demonstration has no need to say so.
_NOT_YET = frozenset(
    {
        *("no_corrigendum", "corrigendum_before_adoption", "nothing_to_compare"),
        *("no_round_open", "nobody_present", "side_not_present"),
        *("languages_too_few", "languages_not_adopted", "no_nomination_open"),
        *("invitation_called_off", "invitation_over", "organizer_missing", "invitees_missing"),
        *("invitation_over", "organizer_missing", "invitees_missing", "nobody_designated"),
    }
)


def _documents(path: Path, folder: Path, progress: Progress, *, scaled: bool) -> Iterator[Written]:
    """Write what can be made, except what is for one side's eyes: somebody may hand the whole folder on."""
    noon = datetime.combine(sample.TODAY, time(12), UTC)
    with Office(path, sample.WHO, clock=lambda: noon, zone="UTC") as office:
        groups = office.groups.all()
        kinds = [kind for kind in KINDS if not (scaled and kind.key in _REGISTER)]
        jobs = [job for group in groups for job in _jobs(office, group, kinds)]
        total = len(jobs) + len(groups)
        for done, job in enumerate(jobs):
            progress(done, total)
            try:
                yield _write(office, job, folder)
            except RuleViolation as error:
                if error.code not in _NOT_YET:
                    raise
        for done, group in enumerate(groups, start=len(jobs)):
            progress(done, total)
            target = folder / office.documents.report_name(group.id, LANGUAGE, sample.TODAY)
            for path in (target, target.with_suffix(".pdf")):
                yield office.documents.write_report(group.id, path, LANGUAGE, as_of=sample.TODAY)
            yield from _update_forms(office, group, folder)
        progress(total, total)


def _update_forms(office: Office, group: Group, folder: Path) -> Iterator[Written]:
    """Write the forms of a group's open update round as they went out."""
    round_ = office.updates.open_round(group.id)
    for answer in office.updates.answers(round_.id) if round_ else ():
        if answer.form is not None:
            name, data = office.updates.form_file(answer.form.id)
            write_whole(folder / name, partial(_copy, data))
            yield Written(folder / name)


def _copy(data: bytes, out: BinaryIO) -> None:
    out.write(data)


def _write(office: Office, job: _Job, folder: Path) -> Written:
    documents = office.documents
    name = documents.file_name(
        job.kind,
        job.subject_id,
        LANGUAGE,
        suffix=job.suffix,
        first=job.first,
        party=job.party,
        second=job.second,
    )
    path = folder / name
    return documents.write(
        job.kind, job.subject_id, path, LANGUAGE, first=job.first, party=job.party, second=job.second
    )


def _seconds(group: Group) -> list[str]:
    """Return the languages in which bilingual minutes stand beside the demonstration's."""
    known = available_languages()
    return [code for code in group.languages if code != LANGUAGE and code in known]


def _jobs(office: Office, group: Group, kinds: list[DocumentKind]) -> Iterator[_Job]:
    """Yield every document of a group in every format, in the order of the kinds, meeting by meeting."""
    parties = [party.id for party in office.groups.parties(group.id)]
    kinds = [kind for kind in kinds if kind.audience is not Audience.OWN_SIDE]
    for meeting in office.meetings.all(group.id):
        written = meeting.state in _HELD and bool(office.minutes.paragraphs(meeting.id))
        for kind in kinds:
            if kind.of is not Subject.MEETING or (kind.from_minutes and not written):
                continue
            for party in parties if kind.for_party else [None]:
                for second in _seconds(group) if kind.bilingual else [""]:
                    for suffix in kind.formats:
                        yield _Job(kind.key, meeting.id, suffix, party=party, second=second)
            if kind.original is OriginalKind.AGREED and meeting.minutes_state in SEALED_STATES:
                yield from (_Job(kind.key, meeting.id, ".pdf", first=party) for party in parties[1:])
        issued = [one.id for one in office.corrigenda.all(meeting.id) if one.issued_on]
        yield from (
            _Job(kind.key, one, ".pdf") for one in issued for kind in kinds if kind.of is Subject.CORRIGENDUM
        )
    of_group = [kind for kind in kinds if kind.of is Subject.GROUP]
    for kind in of_group:
        for party in parties if kind.for_party else [None]:
            yield from (_Job(kind.key, group.id, suffix, party=party) for suffix in kind.formats)
