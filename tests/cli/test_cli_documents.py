"""demo, minutes and report: what is written, that it says what it should, and what it must never say."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from secretariat.domain.groups import Group
from secretariat.domain.text import LocalizedText
from secretariat.services.demo import write_demo
from secretariat.services.office import Office
from secretariat.services.sample import GROUPS, TODAY
from secretariat.services.sample_tables import read

NOTES = [note["text"] for name in GROUPS for note in read(name).get("notes", ())]
VERBS = ("groups", "meetings", "actions", "decisions", "focal-points")


def pdf_text(path):
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


def xlsx_text(path):
    """Return all text of all parts, comments, properties and hidden sheets included."""
    with zipfile.ZipFile(path) as package:
        parts = [package.read(name).decode("utf-8", "replace") for name in package.namelist()]
    return " ".join(re.sub(r"<[^>]*>", " ", " ".join(parts)).split())


def test_the_demonstration_says_what_it_wrote_and_wrote_what_it_says(demo_folder):
    folder, ended = demo_folder
    assert (ended.code, ended.err) == (0, "")
    said = [line.removeprefix("Wrote ") for line in ended.out.splitlines()]
    names = [path.rpartition("/")[2] for path in said]
    assert names[0] == "sample.secretariat"
    reports = [name for name in names if "-progress-" in name]
    assert len(reports) == 6
    assert {name.rpartition(".")[2] for name in reports} == {"xlsx", "pdf"}
    assert sorted(said) == sorted(str(entry) for entry in folder.iterdir())
    assert len(set(said)) == len(said)
    for group, meetings in (("PPHWG", ("2026-1", "2026-2")), ("PCHC", ("2026-1",)), ("IWC", ("2026-1",))):
        made = {f"{group}-{ending}" for ending in MADE_OF_GROUPS}
        for meeting in meetings:
            made |= {f"{group}-{meeting}-{ending}" for ending in MADE}
        assert made <= set(names)
    assert {f"PPHWG-2026-3-{ending}" for ending in ("notice-en.pdf", "1-en.docx", "pack-en.zip")} <= set(
        names
    )
    assert not [name for name in names if name.startswith("PPHWG-2026-3-AM") or "brief" in name]
    assert len([name for name in names if name.startswith("PPHWG-update-2026-11-10-")]) == 18


MADE_OF_GROUPS = (
    *(
        "compendium-en.pdf",
        "focal-points-en.pdf",
        "focal-points-en.xlsx",
        "calendar-en.ics",
        "contacts-en.vcf",
    ),
    *("progress-2026-11-20-en.xlsx", "progress-2026-11-20-en.pdf"),
)
MADE = (
    *("notice-en.pdf", "notice-en.docx", "1-en.pdf", "1-en.docx", "1-Add.1-en.pdf", "INF.1-en.pdf"),
    *("attendance-sheet-en.pdf", "name-plates-en.pdf", "seating-en.pdf"),
    *("AM-en.pdf", "AM-en.docx", "SR.1-en.pdf", "D-en.pdf", "A-en.pdf", "pack-en.pdf", "pack-en.zip"),
)


def test_the_minutes_are_pdfs_of_their_meetings(demo_folder, run):
    folder, _ = demo_folder
    for path in folder.glob("*-AM-en.pdf"):
        assert path.read_bytes().startswith(b"%PDF-")
        text = pdf_text(path)
        symbol = path.name.removesuffix("-en.pdf").replace("-", "/")
        assert symbol in text
        assert "Sample data: meetings and delegates are invented" in text
    assert run("verify", folder / "sample.secretariat").code == 0


def test_the_reports_are_workbooks_with_a_stored_date(demo_folder):
    folder, _ = demo_folder
    for path in folder.glob("*-progress-*.xlsx"):
        book = openpyxl.load_workbook(path)
        assert book.sheetnames == [
            *("Summary", "Analysis", "Changes", "Actions", "Decisions"),
            *("Coverage", "Activities", "Calendar", "Method"),
        ]
        sheet, cell = book.defined_names["AsOf"].attr_text.rsplit("!", 1)
        stored = book[sheet.strip("'")][cell.replace("$", "")].value
        assert stored in (TODAY, datetime(TODAY.year, TODAY.month, TODAY.day))


def test_own_side_notes_are_in_no_document_and_no_listing(demo_folder, run):
    folder, _ = demo_folder
    assert NOTES
    database = folder / "sample.secretariat"
    texts = {path.name: pdf_text(path) for path in folder.glob("*.pdf")}
    texts |= {path.name: xlsx_text(path) for path in folder.iterdir() if path.suffix in (".xlsx", ".docx")}
    texts |= {verb: run(verb, database, "--json").out for verb in VERBS}
    for path in folder.glob("*.pdf"):
        metadata = subprocess.run(["pdfinfo", "-meta", path], capture_output=True, check=True).stdout
        texts[f"{path.name} metadata"] = metadata.decode("utf-8", "replace")
    # The very items that the note is about are there, so that the search could find it.
    assert "PPHWG/2026/1/A." in texts["PPHWG-2026-1-AM-en.pdf"]
    assert "PPHWG/2026/1/A." in texts["PPHWG-progress-2026-11-20-en.xlsx"]
    for note in NOTES:
        pieces = [" ".join(words) for words in zip(*(note.split()[i:] for i in range(6)), strict=False)]
        for name, text in texts.items():
            assert not [piece for piece in pieces if piece in text], name
        assert run("search", database, note.split()[-1], note.split()[0], "--json").out.strip() == "[]"
    with sqlite3.connect(database) as connection:
        stored = [text for (text,) in connection.execute("SELECT text FROM notes")]
    connection.close()
    assert stored == NOTES


def test_the_demonstration_is_made_anew_in_its_place(run, demo_folder, tmp_path):
    folder, first = demo_folder
    again = Path(shutil.copytree(folder, tmp_path / "out"))
    (again / "mine.txt").write_text("a file of the user's own")
    pdf = again / "PPHWG-2026-2-AM-en.pdf"
    before = pdf.read_bytes()
    pdf.write_bytes(b"an older one")
    ended = run("demo", again)
    assert (ended.code, ended.out) == (0, first.out.replace(str(folder), str(again)))
    assert pdf.read_bytes() == before
    assert (again / "mine.txt").read_text() == "a file of the user's own"
    assert [entry for entry in again.iterdir() if entry.name.startswith(".")] == []
    assert not list(again.glob("sample-before*")), "in the one that was there nobody had worked"


def test_a_group_of_the_users_own_is_not_replaced(run, sample):
    with Office(sample, "A secretary") as office:
        known = office.groups.all()[0]
        own = Group(
            agreement_id=known.agreement_id, symbol="MINE", name=LocalizedText(en="Mine"), languages=("en",)
        )
        office.groups.save(own)
    before = sample.read_bytes()
    ended = run("demo", sample.parent)
    assert (ended.code, "MINE" in ended.reason) == (1, True)
    assert sample.read_bytes() == before
    assert list(sample.parent.iterdir()) == [sample]


@pytest.mark.parametrize("number", ["66", "0", "-1", "2000001"])
def test_a_register_of_an_unfit_size_is_refused_and_nothing_made(run, tmp_path, number):
    ended = run("demo", tmp_path / "out", f"--actions={number}")
    assert (ended.code, ended.out) == (1, "")
    assert "between 69 and 2000000" in ended.reason
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_said(run, tmp_path):
    (tmp_path / "file").write_text("a file")
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "sample.secretariat").write_text("no database")
    for folder in ("file", "file/below", "missing/below", "/proc/demo", "foreign"):
        ended = run("demo", tmp_path / folder)
        assert (ended.code, ended.out) == (3, "")
        assert str(tmp_path / folder) in ended.reason
    assert (tmp_path / "foreign" / "sample.secretariat").read_text() == "no database"


def test_the_party_named_first_comes_first(run, sample_file, tmp_path):
    texts = {}
    for first in ("Pakistan", "State of Palestine", "فلسطين"):
        out = tmp_path / "out.pdf"
        assert run("minutes", sample_file, "PPHWG/2026/1", "-o", out, "--first", first).code == 0
        texts[first] = pdf_text(out)
    before = {
        first: text.index("Islamic Republic of Pakistan") < text.index("State of Palestine")
        for first, text in texts.items()
    }
    assert before == {"Pakistan": True, "State of Palestine": False, "فلسطين": False}


def test_documents_default_to_a_language_of_the_group(run, sample, tmp_path):
    with Office(sample, "A secretary") as office:
        group = office.groups.by_symbol("IWC")
        assert "en" in group.languages
    ended = run("report", sample, "IWC", "-o", tmp_path / "a.xlsx", "--as-of", TODAY)
    assert (ended.code, ended.out) == (0, f"Wrote {tmp_path / 'a.xlsx'}\n")
    named = run("report", sample, "IWC", "-o", tmp_path / "b.xlsx", "--as-of", TODAY, "--language", "en")
    assert named.code == 0
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    brief = run("report", sample, "IWC", "-o", tmp_path / "c.pdf", "--as-of", TODAY)
    assert brief.code == 0
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF-")
    with Office(sample, "A secretary") as office:
        kept = [one for one in office.reports.made(group.id) if one.as_of == TODAY]
    assert [one.language for one in kept] == ["en"]  # the same three times


def test_a_report_follows_its_day(run, sample, tmp_path):
    symbols = {}
    for day in (date(2026, 4, 1), TODAY):
        out = tmp_path / f"{day}.xlsx"
        assert run("report", sample, "PPHWG", "-o", out, "--as-of", day, "--since", "2026-03-15").code == 0
        cells = [cell.value for row in openpyxl.load_workbook(out)["Actions"] for cell in row]
        symbols[day] = {value for value in cells if isinstance(value, str) and "/A." in value}
    assert 0 < len(symbols[date(2026, 4, 1)]) < len(symbols[TODAY])
    assert symbols[date(2026, 4, 1)] < symbols[TODAY]


def test_an_old_document_is_replaced(run, sample_file, tmp_path):
    out = tmp_path / "out.pdf"
    out.write_text("the old one")
    assert run("minutes", sample_file, "PCHC/2026/1", "-o", out).code == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [out]


def test_a_sample_in_which_somebody_worked_is_kept_beside_the_new_one(sample):
    with Office(sample, "A secretary") as office:
        group = office.groups.all()[0]
        office.groups.save(replace(group, name=LocalizedText(en="Edited")))
    before = sample.read_bytes()
    assert next(write_demo(sample.parent)).path == sample
    kept = sample.with_name("sample-before-demo-1.secretariat")
    assert kept.read_bytes() == before
    with Office(sample, "A secretary") as office:
        assert str(office.groups.all()[0].name) != "Edited"


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("agreed", "AGREED MINUTES"),
        ("summary", "SUMMARY RECORD"),
        ("decisions", "RECORD OF DECISIONS"),
        ("actions", "ACTION TABLE"),
    ],
)
def test_every_kind_of_minutes(run, sample_file, tmp_path, kind, title):
    out, same = tmp_path / "out.pdf", tmp_path / "same.pdf"
    assert run("minutes", sample_file, "PPHWG/2026/2", "-o", out, "--kind", kind).code == 0
    assert title in pdf_text(out)
    assert run("document", sample_file, "PPHWG/2026/2", "--kind", kind, "-o", same).code == 0
    assert same.read_bytes() == out.read_bytes()


@pytest.mark.parametrize(
    ("symbol", "kind", "suffix", "begins"),
    [
        ("PPHWG/2026/2", "notice", ".pdf", b"%PDF-"),
        ("PPHWG/2026/2", "agenda", ".docx", b"PK"),
        ("PPHWG/2026/2", "pack", ".zip", b"PK"),
        ("PPHWG/2026/2", "pack", ".PDF", b"%PDF-"),
        ("PPHWG", "compendium", ".pdf", b"%PDF-"),
        ("PPHWG", "directory", ".pdf", b"%PDF-"),
        ("PPHWG", "directory", ".xlsx", b"PK"),
    ],
)
def test_the_suffix_says_in_which_format(run, sample_file, tmp_path, symbol, kind, suffix, begins):
    out = tmp_path / f"out{suffix}"
    ended = run("document", sample_file, symbol, "--kind", kind, "-o", out)
    assert (ended.code, ended.out) == (0, f"Wrote {out}\n")
    assert out.read_bytes().startswith(begins)


def test_a_letter_asks_one_side_for_its_nominations(run, sample_file, tmp_path):
    out = tmp_path / "letter.pdf"
    assert (
        run("document", sample_file, "PPHWG", "--kind", "nomination", "--party", "Pakistan", "-o", out).code
        == 0
    )
    said = pdf_text(out)
    assert "REQUEST FOR NOMINATION" in said
    assert "Joint research" in said


@pytest.mark.parametrize(("second", "language"), [(("--second", "ur"), "Urdu"), ((), "Arabic")])
def test_bilingual_minutes_say_what_is_not_translated(run, sample_file, tmp_path, second, language):
    out = tmp_path / "out.pdf"
    ended = run("minutes", sample_file, "PPHWG/2026/2", "--kind", "bilingual", *second, "-o", out)
    wrote, *missing = ended.out.splitlines()
    assert (ended.code, wrote) == (0, f"Wrote {out}")
    assert all(line.startswith(f"No text in {language}") for line in missing)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("PPHWG/2026/2", "--kind", "consolidated", "-o", "{out}.pdf"), 1, "not adopted"),
        (("PPHWG/2026/2", "--kind", "comment-form", "-o", "{out}.docx"), 2, "made for one side"),
        (("PPHWG", "--kind", "nomination", "-o", "{out}.pdf"), 2, "made for one side"),
        (("PPHWG", "--kind", "nomination", "-o", "{out}.pdf", "--party", "Palestine"), 1, "make one first"),
        (
            ("PPHWG/2026/2", "--kind", "brief", "-o", "{out}.pdf", "--party", "Palestine"),
            1,
            "made for no other",
        ),
        (("PPHWG/2026/2", "--kind", "brief", "-o", "{out}.pdf", "--party", "Atlantis"), 2, "no party"),
        (("PPHWG/2026/2", "--kind", "compendium", "-o", "{out}.pdf"), 2, "another kind"),
        (("PPHWG/2026/2", "--kind", "notice", "-o", "{out}.zip"), 2, "pdf, docx"),
        (("PPHWG/2026/2", "--kind", "sonnet", "-o", "{out}.pdf"), 2, "choose one of: notice, agenda"),
        (("PPHWG/2026/2", "--kind", "notice", "-o", "{out}.pdf", "--second", "ar"), 2, "in one language"),
        (("PPHWG/2026/2", "--kind", "bilingual", "-o", "{out}.pdf", "--second", "en"), 2, "two languages"),
        (("PPHWG/2026/2", "--kind", "bilingual", "-o", "{out}.pdf", "--second", "fr"), 1, "en, ar, ur"),
        (("PPHWG/2026/2", "--kind", "bilingual", "-o", "{out}.docx"), 2, "these formats: pdf"),
        (("IWC/2026/1", "--kind", "bilingual", "-o", "{out}.pdf"), 1, "adopted in other languages"),
        (("PPHWG/2026/2/AM/Corr.9", "--kind", "corrigendum", "-o", "{out}.pdf"), 2, "names nothing"),
    ],
)
def test_a_document_that_cannot_be_made_is_refused_in_one_sentence(
    run, sample_file, tmp_path, arguments, code, says
):
    out = tmp_path / "out"
    ended = run("document", sample_file, *(argument.format(out=out) for argument in arguments))
    assert (ended.code, ended.out) == (code, "")
    assert says in ended.reason
    assert list(tmp_path.iterdir()) == []
