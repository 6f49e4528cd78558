"""What the listings print, for people and for scripts."""

from __future__ import annotations

import json
import re
import sqlite3
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from secretariat.cli.table import display_width
from secretariat.services.sample import GROUPS, TODAY
from secretariat.services.sample_tables import read

FIELDS = {
    "groups": {
        "symbol": str,
        "name": str,
        "parties": list,
        "languages": list,
        "meetings": int,
        "open_actions": int,
    },
    "meetings": {
        "symbol": str,
        "number": int,
        "title": str,
        "state": str,
        "minutes_state": str,
        "starts_at": str,
        "ends_at": str,
        "place": str,
    },
    "actions": {
        "symbol": str,
        "title": str,
        "area": str,
        "side": str,
        "responsible": str,
        "counterpart": str,
        "due_on": str,
        "original_due_on": str,
        "status": str,
        "percent": int,
        "rag": str,
    },
    "decisions": {"symbol": str, "text": str, "state": str, "meeting": str},
    "focal-points": {
        "name": str,
        "party": str,
        "area": str,
        "role": str,
        "from": str,
        "until": str,
        "state": str,
    },
}
COUNTS = {"groups": 3, "meetings": 6, "actions": 69, "decisions": 24}


def listed(run, *arguments):
    ended = run(*arguments, "--json")
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


@pytest.mark.parametrize("verb", FIELDS)
def test_json_has_the_promised_fields_in_their_types(run, sample_file, verb):
    records = listed(run, verb, sample_file)
    assert len(records) >= COUNTS.get(verb, 40)
    for name, kind in FIELDS[verb].items():
        values = [record[name] for record in records]
        assert any(values), f"{name} is empty everywhere"
        assert all(type(value) is kind or value is None for value in values), name


@pytest.mark.parametrize(("verb", "count"), COUNTS.items())
def test_every_record_is_listed_once(run, sample_file, verb, count):
    symbols = [record["symbol"] for record in listed(run, verb, sample_file)]
    assert len(symbols) == count == len(set(symbols))


def test_a_group_narrows_every_listing_to_its_own(run, sample_file):
    for verb in FIELDS:
        everything = listed(run, verb, sample_file)
        own = listed(run, verb, sample_file, "PCHC")
        key = "symbol" if verb == "groups" else "group"
        assert own == [record for record in everything if record[key] == "PCHC"]
        assert own


def test_times_carry_the_offset_of_the_meetings_zone(run, sample_file):
    meetings = {record["symbol"]: record for record in listed(run, "meetings", sample_file)}
    first = meetings["PPHWG/2026/1"]
    assert first["starts_at"] == "2026-03-10T10:00:00+05:00"
    assert datetime.fromisoformat(meetings["IWC/2026/1"]["starts_at"]).utcoffset() == timedelta(hours=2)
    assert all(m["starts_at"] < m["ends_at"] for m in meetings.values())


def test_a_meeting_without_a_title_is_called_by_its_number(run, sample_file):
    titles = {record["symbol"]: record["title"] for record in listed(run, "meetings", sample_file)}
    assert titles["PPHWG/2026/3"] == "Third Meeting"
    assert titles["PCHC/2027/1"] == "Second Meeting"  # the number in the series, not in the year


def test_text_is_in_the_language_asked_for(run, sample_file):
    names = {
        language: listed(run, "groups", sample_file, "PPHWG", "--language", language)[0]["name"]
        for language in ("en", "ar", "ur")
    }
    data = read("pphwg")["group"]["name"]
    assert names == {language: data[language] for language in names}
    chinese = listed(run, "actions", sample_file, "PCHC", "--language", "zh")
    assert sum(bool(re.search(r"[\u4e00-\u9fff]", record["title"])) for record in chinese) > 10


def test_what_has_no_text_in_a_language_falls_back_to_english(run, sample_file):
    assert listed(run, "groups", sample_file, "IWC", "--language", "ru") == listed(
        run, "groups", sample_file, "IWC"
    )


def standing(entries, day):
    """Return how an action item of the sample's files stood: what its history says, read without the program."""
    status, percent, due_on = "not_started", 0, None
    for entry in entries:
        if entry["on"] <= day:
            status, percent, due_on = entry["status"], entry["percent"], entry.get("due_on", due_on)
    return status, 100 if status.endswith("_complete") else percent, due_on


@pytest.mark.parametrize("day", [date(2026, 4, 1), date(2026, 7, 15), date(2026, 9, 30), TODAY])
def test_as_of_shows_the_register_as_it_stood(run, sample_file, day):
    expected = {}
    for name in GROUPS:
        data = read(name)
        agreed = {
            key: meeting["ends_at"].date()
            for meeting in data["meetings"]
            for item in meeting["agenda"]
            for paragraph in item.get("paragraphs", ())
            for key in paragraph.get("actions", ())
        }
        for action in data["actions"]:
            if (action.get("agreed_on") or agreed[action["key"]]) <= day:
                status, percent, due_on = standing(action.get("history", ()), day)
                due_on = due_on or action.get("due_on")
                expected[action["title"]["en"]] = (status, percent, due_on and due_on.isoformat())
    for action in read("follow_up")["PPHWG"]["tied"]:
        if action["agreed_on"] <= day:  # a year after the signature; the other waits for one
            due = "2027-01-14" if action["due_event"] == "agreement_signed" else None
            expected[action["title"]["en"]] = ("not_started", 0, due)
    records = listed(run, "actions", sample_file, "--as-of", day)
    assert {r["title"]: (r["status"], r["percent"], r["due_on"]) for r in records} == expected
    assert len(records) == len(expected)


def test_overdue_lists_unfinished_items_past_their_deadline_by_deadline(run, sample_file):
    everything = listed(run, "actions", sample_file, "PPHWG", "--as-of", TODAY)
    late = listed(run, "actions", sample_file, "PPHWG", "--as-of", TODAY, "--overdue")
    unfinished = ("not_started", "in_progress")
    assert {record["symbol"] for record in late} == {
        r["symbol"]
        for r in everything
        if r["status"] in unfinished and r["due_on"] and r["due_on"] < TODAY.isoformat()
    }
    assert late
    assert all(earlier["due_on"] <= later["due_on"] for earlier, later in pairwise(late))
    assert {record["rag"] for record in late} == {"red"}


def test_open_actions_of_groups_follow_the_day(run, sample_file):
    for day in (date(2026, 4, 1), TODAY):
        for group in listed(run, "groups", sample_file, "--as-of", day):
            actions = listed(run, "actions", sample_file, group["symbol"], "--as-of", day)
            open_ones = [
                a for a in actions if a["status"] in ("not_started", "in_progress", "reported_complete")
            ]
            assert group["open_actions"] == len(open_ones)


def test_decisions_of_later_days_are_left_out(run, sample_file):
    early = listed(run, "decisions", sample_file, "PPHWG", "--as-of", "2026-06-01")
    assert {record["meeting"] for record in early} == {"PPHWG/2026/1"}
    assert {record["state"] for record in listed(run, "decisions", sample_file)} >= {
        "superseded",
        "ad_referendum",
    }


def test_focal_points_show_vacancies_and_expiry_on_the_day(run, sample_file):
    states = {record["state"] for record in listed(run, "focal-points", sample_file, "--as-of", TODAY)}
    assert {"vacant", "expired", "current"} <= states
    before = listed(run, "focal-points", sample_file, "PCHC", "--as-of", "2026-01-01")
    assert {record["state"] for record in before} <= {"vacant", "future"}


def test_the_table_for_people_is_aligned_and_worded(run, sample_file):
    ended = run("actions", sample_file, "PPHWG", "--as-of", TODAY)
    heading, *lines = ended.out.splitlines()
    assert heading.split() == ["Symbol", "Title", "Side", "Responsible", "Due", "Status", "%", "RAG"]
    assert len(lines) == len(listed(run, "actions", sample_file, "PPHWG", "--as-of", TODAY))
    at = display_width(heading[: heading.index("RAG")])
    for line in lines:
        assert line.split()[-1] in ("Red", "Amber", "Green", "Blue", "Grey")
        assert display_width(line[: line.rindex(line.split()[-1])]) == at


def test_nothing_found_is_said_to_people_and_is_an_empty_list_for_scripts(run, sample_file):
    assert run("actions", sample_file, "--as-of", "2020-01-01").out == "Nothing found.\n"
    assert listed(run, "actions", sample_file, "--as-of", "2020-01-01") == []


def test_search_finds_all_words_in_any_language(run, sample_file):
    found = listed(run, "search", sample_file, "kidney", "protocol")
    assert any(record["symbol"] == "PPHWG/2026/1/A.7" for record in found)
    assert all({"kind", "symbol", "excerpt"} <= record.keys() for record in found)
    assert listed(run, "search", sample_file, "kidney", "xylophone") == []
    assert any("巴基斯坦" in record["excerpt"] for record in listed(run, "search", sample_file, "巴基斯坦"))


def test_search_takes_wildcards_and_quotes_as_they_are(run, sample_file):
    for hostile in ("%", "_", "'", '"', "\\", "'; DROP TABLE actions; --"):
        assert all(hostile.split()[0] in r["excerpt"] for r in listed(run, "search", sample_file, hostile))
    assert len(listed(run, "actions", sample_file)) == 69


def test_hostile_text_does_not_break_the_table(run, sample):
    title = {"en": "one\ttwo\nthree <b>&=@ 🙂 中文 النص"}
    with sqlite3.connect(sample) as connection:
        connection.execute(
            "UPDATE actions SET title = ? WHERE symbol = ?", (json.dumps(title), "PPHWG/2026/2/A.1")
        )
    connection.close()
    table = run("actions", sample, "PPHWG").out
    assert "one two three <b>&=@ 🙂 中文 النص" in table
    assert title["en"] in [record["title"] for record in listed(run, "actions", sample, "PPHWG")]


def test_the_program_speaks_utf8_in_any_locale(program, sample_file):
    env = {"LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ended = program("groups", sample_file, "--language", "ar", env=env)
    assert ended.code == 0
    assert read("pphwg")["group"]["name"]["ar"] in ended.out


def test_listing_changes_nothing(run, sample):
    before = sample.read_bytes()
    for verb in FIELDS:
        run(verb, sample)
    assert sample.read_bytes() == before
    assert [entry.name for entry in sample.parent.iterdir()] == [sample.name]
