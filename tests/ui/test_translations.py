"""The catalogues of the window: every text is in them, translated, with its places and access keys."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from tests.ui.translations import tool
from ui import i18n

LANGUAGES = tuple(tool.FORMS)


@pytest.fixture(autouse=True)
def english_again():
    yield
    i18n.set_language("en")


@pytest.fixture
def small(tmp_path: Path, monkeypatch) -> Path:
    """Return the folder of a small window's source, with catalogues of its own."""
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "FOLDER", tmp_path / "translations")
    (tmp_path / "ui").mkdir()
    return tmp_path / "ui"


def messages(language: str) -> dict[str, ET.Element]:
    root = ET.fromstring(tool.path_of(language).read_text(encoding="utf-8"))
    return {message.findtext("source", ""): message for message in root.iter("message")}


def test_the_catalogues_have_every_text_of_the_window(capsys) -> None:
    assert tool.main(["update", "--check"]) == 0, capsys.readouterr().out
    assert len(tool.said()) > 900


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_places_and_its_access_key(language: str) -> None:
    wrong = []
    for source, message in messages(language).items():
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") == "vanished":
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        text = forms if message.get("numerus") else translation.text or ""
        if translation.get("type") == "unfinished":
            wrong.append(f"{source!r} is not translated")
        else:
            wrong += [f"{source!r}: {fault}" for fault in tool.faults(source, text, language)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_get_the_forms_of_the_language(language: str) -> None:
    i18n.set_language(language)
    forms = {i18n.plural(n, "{n} meeting was planned.", "{n} meetings were planned.") for n in (1, 5)}
    assert all("planned" not in form for form in forms)
    numbers = {"ar": (0, 1, 2, 5, 11, 100), "zh": (1,)}.get(language, (1, 2))
    shapes = {
        i18n.plural(n, "{n} meeting was planned.", "{n} meetings were planned.").replace(str(n), "#")
        for n in numbers
    }
    assert len(shapes) >= {"ar": 4}.get(language, len(numbers)), shapes
    assert all(char not in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹" for form in forms for char in form)


def test_english_numbers_need_no_catalogue() -> None:
    assert [i18n.plural(n, "{n} act", "{n} acts") for n in (0, 1, 2)] == ["0 acts", "1 act", "2 acts"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_qts_own_buttons_speak_the_language(qtbot, language: str) -> None:
    i18n.set_language(language)
    button = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(button.Cancel | button.Save | button.Discard)
    qtbot.addWidget(box)
    texts = {b.text().replace("&", "") for b in box.buttons()}
    assert len(texts) == 3
    assert not texts & {"Cancel", "Save", "Discard", "Don't Save"}


def test_without_a_catalogue_the_window_is_english(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
    i18n.set_language("fr")
    assert i18n.tr("{n} of {all} shown", n=1, all=2) == "1 of 2 shown"
    assert i18n.plural(2, "{n} act", "{n} acts") == "2 acts"


def test_the_language_of_the_settings_comes_before_the_systems(monkeypatch) -> None:
    class System:
        def __init__(self, *languages: str) -> None:
            self.languages = languages

        def uiLanguages(self) -> list[str]:
            return list(self.languages)

    for spoken, chosen in ((("de-DE", "ur-PK"), "ur"), (("zh_Hans_CN",), "zh"), (("de",), "en"), ((), "en")):
        monkeypatch.setattr(i18n.QLocale, "system", lambda spoken=spoken: System(*spoken))
        assert i18n.chosen("") == chosen
        assert i18n.chosen("ar") == "ar"
    assert i18n.chosen("tlh") == "en"


# The tool.


def test_an_update_keeps_what_is_translated_and_marks_what_is_gone(small: Path) -> None:
    (small / "a.py").write_text('tr("Old")\ntr("Kept")\nplural(n, "{n} day", "{n} days")\nmark("Table")\n')
    assert tool.main(["update"]) == 0
    file = small.parent / "fr.json"
    file.write_text(json.dumps({"Old": "Vieux", "Kept": "Gardé", "{n} days": ["{n} jour", "{n} jours"]}))
    assert tool.main(["fill", "fr", str(file)]) == 0
    (small / "a.py").write_text('tr("Kept" if a else "New")\nplural(n, "{n} day", "{n} days")\n')
    assert tool.main(["update", "--check"]) == 1
    assert tool.main(["update"]) == 0
    assert tool.main(["update", "--check"]) == 0
    found = messages("fr")
    types = {source: message.find("translation").get("type") for source, message in found.items()}
    assert types == {"Kept": None, "New": "unfinished", "Old": "vanished", "{n} days": None}
    (small / "a.py").write_text('tr("Old")')
    tool.main(["update"])
    assert messages("fr")["Old"].find("translation").attrib == {}


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} of {all}", "{n} sur", "other places"),
        ("Cl&ose", "Fermer", "wants one &"),
        ("Close", "&Fermer", "wants no &"),
        ("{n} days", ["{n} jours"], "1 forms in place of 2"),
        ("Close", " ", "an empty text"),
        ("Closed", "Fermé", "no such text"),
    ],
)
def test_what_does_not_fit_its_source_is_refused_and_nothing_written(
    small: Path, capsys, source: str, translation: str | list[str], fault: str
) -> None:
    (small / "a.py").write_text(
        'tr("{n} of {all}")\ntr("Cl&ose")\ntr("Close")\nplural(n, "{n} day", "{n} days")\n'
    )
    tool.main(["update"])
    before = tool.path_of("fr").read_text()
    file = small.parent / "fr.json"
    file.write_text(json.dumps({source: translation}))
    assert tool.main(["fill", "fr", str(file)]) == 1
    assert fault in capsys.readouterr().err
    assert tool.path_of("fr").read_text() == before


def test_a_text_that_cannot_be_read_from_the_source_is_named(small: Path, capsys) -> None:
    (small / "a.py").write_text("mark(text)\n")
    assert tool.main(["update"]) == 1
    assert "ui/a.py:1: mark() wants a text as it stands" in capsys.readouterr().err
    (small / "a.py").write_text('plural(n, one, "{n} days")\n')
    assert tool.main(["update"]) == 1
    assert "ui/a.py:1: plural()" in capsys.readouterr().err
