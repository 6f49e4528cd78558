"""Several secretaries on one register on a server: what others save shows, who edits is told, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from secretariat.database import server as database_server
from secretariat.database.server_listening import Ear
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.announcements import Editing, read
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.domain.merging import Choice
from secretariat.domain.minutes import Paragraph
from secretariat.services import drafts
from secretariat.services.office import Office
from tests import private_server
from tests.private_server import PrivateServer
from tests.small_register import Register, found, rich, sql, text
from tests.ui.sample_window import _give_up
from ui.app import gate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    """Return a register on a server, open in an office of another secretary, as if in another program."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        yield elsewhere(made)
        made.office.close()


def elsewhere(register: Register) -> Register:
    """Let a register's office be one of another program: this one does not know it."""
    register.office.sign_as("Amina")
    drafts.forget_owner(register.office._unit.owner)
    return register


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, register: Register) -> Iterator[MainWindow]:
    yield from show(qtbot, store, register)


def show(qtbot: Any, store: SettingsStore, register: Register) -> Iterator[MainWindow]:
    store.update(user_name="Basil", reopen=False)
    window = MainWindow(store, PAGES, gate(store, ask=False))
    qtbot.addWidget(window, before_close_func=_give_up)
    window.resize(1280, 800)
    window.show()
    assert window.open_database(register.path)
    yield window
    _give_up(window)
    window.close()


class Heard:
    """What is told on a register's channel, as any program hears it."""

    def __init__(self, ear: Ear) -> None:
        self._ear = ear
        self.told: list[Editing] = []

    def latest(self, who: str = "") -> Editing | None:
        """Return what was told last of what is being edited, by everybody or one of them."""
        found = map(read, self._ear.heard())
        self.told += [one for one in found if isinstance(one, Editing)]
        return next((one for one in reversed(self.told) if who in ("", one.who)), None)


@pytest.fixture
def heard(register: Register) -> Iterator[Heard]:
    with closing(Ear(register.path)) as ear:
        yield Heard(ear)


def on_meeting(window: MainWindow, register: Register) -> Any:
    """Return the form of the meeting, shown."""
    assert window.open_record(Ref(Kind.MEETING, register.meeting))
    page: Any = window.page()
    return page.details.form


def save(register: Register, **changed: Any) -> None:
    meeting = register.get(Meeting, register.meeting)
    register.office.meetings.save(replace(meeting, **changed))


def test_what_another_secretary_saves_is_shown(qtbot: Any, window: MainWindow, register: Register) -> None:
    form = on_meeting(window, register)
    save(register, venue=text("Hall 7"))
    qtbot.waitUntil(lambda: form.field("venue").value().best("en") == "Hall 7")


def test_what_is_saved_between_the_reading_of_a_page_and_the_listening_is_shown(
    qtbot: Any, store: SettingsStore, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = Event()

    class SlowEar(Ear):
        def __init__(self, place: ServerAddress) -> None:
            assert saved.wait(60)
            super().__init__(place)

    monkeypatch.setattr("secretariat.database.server_listening.Ear", SlowEar)
    showing = show(qtbot, store, register)
    form = on_meeting(next(showing), register)
    save(register, venue=text("Hall 7"))
    assert form.field("venue").value().best("en") != "Hall 7"  # nobody hears it
    saved.set()
    qtbot.waitUntil(lambda: form.field("venue").value().best("en") == "Hall 7")
    next(showing, None)


def test_two_who_edit_one_record_see_each_other_choose_and_see_what_was_chosen(
    qtbot: Any, window: MainWindow, register: Register, heard: Heard
) -> None:
    theirs = register.office.listen(lambda _heard: None)
    assert theirs is not None
    theirs.edit({Ref(Kind.MEETING, register.meeting)})
    form = on_meeting(window, register)
    qtbot.waitUntil(lambda: form.others.text() == "Edited by \u2068Amina\u2069")
    form.field("venue").edit.setText("Hall 9")
    save(register, venue=text("Hall 7"))  # at once: who types and pauses is saved
    theirs.edit(())
    assert not form.commit()
    form.contest.ask()
    qtbot.waitUntil(lambda: heard.latest("Basil") is not None)
    assert heard.latest("Basil").records == {Ref(Kind.MEETING, register.meeting)}
    qtbot.waitUntil(lambda: not form.others.isVisible())
    dispute = form.contest.dialog().disputes[0]
    assert (dispute.who, dispute.theirs, dispute.mine) == ("Amina", "Hall 7", "Hall 9")
    assert register.get(Meeting, register.meeting).venue.best("en") == "Hall 7"
    form.contest.dialog().cards[0].way(Choice.MINE).click()
    form.contest.dialog().yes.click()
    assert [entry.who for entry in register.office.history.entries(limit=2)] == ["Basil", "Amina"]
    assert register.get(Meeting, register.meeting).venue.best("en") == "Hall 9"
    assert (form.field("venue").edit.text(), form.bar.text(), form.is_unsaved()) == ("Hall 9", "", False)
    qtbot.waitUntil(lambda: heard.latest("Basil").is_end)
    theirs.close()


def test_two_in_the_same_minutes_see_each_other_and_choose_between_their_texts(
    qtbot: Any, window: MainWindow, register: Register
) -> None:
    paragraph = register.write("The meeting was opened.")
    theirs = register.office.listen(lambda _heard: None)
    assert theirs is not None
    theirs.edit((), register.meeting)
    page: Any = window.show_page("minutes")
    qtbot.waitUntil(lambda: page.others.text() == "Also open with \u2068Amina\u2069")
    assert page.show_record(Ref(Kind.PARAGRAPH, paragraph.id))
    row = page.editor.current()
    row.edit.selectAll()
    qtbot.keyClicks(row.edit, "The meeting was opened at nine.")
    register.office.minutes.save(replace(paragraph, body=rich("The meeting was opened at ten.")))
    assert not page.commit()
    contest = page.editor.conflicts.contest
    contest.ask()
    assert contest.dialog().disputes[0].who == "Amina"
    contest.dialog().cards[0].way(Choice.BOTH).click()
    contest.dialog().yes.click()
    both = "The meeting was opened at ten.\nThe meeting was opened at nine."
    assert register.get(Paragraph, paragraph.id).body.plain.best("en") == both
    assert row.edit.toPlainText() == both
    theirs.close()
    qtbot.waitUntil(lambda: not page.others.isVisible())


def test_what_is_being_typed_stays_when_another_saves(
    qtbot: Any, window: MainWindow, register: Register
) -> None:
    form = on_meeting(window, register)
    form.field("starts_at").edit.setText("never")  # which nobody can save
    save(register, venue=text("Hall 7"))
    qtbot.waitUntil(lambda: form.field("venue").value().best("en") == "Hall 7")
    assert form.field("starts_at").edit.text() == "never"
    assert form.is_unsaved()


def test_a_paragraph_of_another_appears_beside_the_one_that_is_being_typed(
    qtbot: Any, window: MainWindow, register: Register
) -> None:
    mine = register.write("The meeting was opened.")
    page: Any = window.show_page("minutes")
    assert page.show_record(Ref(Kind.PARAGRAPH, mine.id))
    row = page.editor.current()
    row.edit.selectAll()
    qtbot.keyClicks(row.edit, "The meeting was opened at nine")
    theirs = register.write("The agenda was adopted.")
    qtbot.waitUntil(lambda: page.editor.sheet.row(theirs.id) is not None)
    assert row.edit.toPlainText() == "The meeting was opened at nine"
    assert page.commit()
    assert register.get(Paragraph, mine.id).body == rich("The meeting was opened at nine")


def test_who_edits_the_record_is_said_until_it_ends(
    qtbot: Any, window: MainWindow, register: Register
) -> None:
    form = on_meeting(window, register)
    listening = register.office.listen(lambda _heard: None)
    assert listening is not None
    listening.edit({Ref(Kind.MEETING, register.meeting)})
    qtbot.waitUntil(lambda: form.others.text() == "Edited by \u2068Amina\u2069")
    assert form.others.isVisible()
    listening.edit({Ref(Kind.MEETING, register.meeting + 1)})
    qtbot.waitUntil(lambda: not form.others.isVisible())
    listening.edit({Ref(Kind.MEETING, register.meeting)})
    qtbot.waitUntil(form.others.isVisible)
    listening.close()
    qtbot.waitUntil(lambda: not form.others.isVisible())


def test_who_falls_silent_is_not_said_to_edit_any_more(
    qtbot: Any, window: MainWindow, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = on_meeting(window, register)
    payload = f'{{"sender": "gone", "who": "<b>Amina</b>", "edits": [["meetings", {register.meeting}]]}}'
    sql(register.path, "SELECT pg_notify('secretariat', ?)", payload)
    qtbot.waitUntil(form.others.isVisible)
    assert form.others.text() == "Edited by \u2068<b>Amina</b>\u2069"  # as it was sent, and no markup
    monkeypatch.setattr("ui.following.time.monotonic", lambda: 1e9)
    qtbot.waitUntil(lambda: not form.others.isVisible())


def test_what_is_typed_here_is_told_and_ends_when_it_is_saved(
    qtbot: Any, window: MainWindow, register: Register, heard: Heard
) -> None:
    form = on_meeting(window, register)
    form.field("venue").edit.setText("Hall 9")
    qtbot.waitUntil(lambda: heard.latest() is not None)
    meeting = Ref(Kind.MEETING, register.meeting)
    assert (heard.told[0].who, heard.told[0].records) == ("Basil", frozenset({meeting}))
    assert not form.others.isVisible()  # nobody else
    assert form.commit()
    qtbot.waitUntil(lambda: heard.latest().is_end)


def test_who_has_the_minutes_open_is_said_on_both_sides(
    qtbot: Any, window: MainWindow, register: Register, heard: Heard
) -> None:
    page: Any = window.show_page("minutes")
    window.following.look()
    qtbot.waitUntil(lambda: heard.latest() is not None)
    assert (heard.told[0].who, heard.told[0].minutes) == ("Basil", register.meeting)
    assert not page.others.isVisible()
    sql(
        register.path,
        "SELECT pg_notify('secretariat', ?)",
        f'{{"sender": "s", "who": "Amina", "edits": [], "minutes": {register.meeting}}}',
    )
    qtbot.waitUntil(lambda: page.others.text() == "Also open with \u2068Amina\u2069")
    assert page.others.isVisible()
    assert window.close_database()
    qtbot.waitUntil(lambda: heard.latest().is_end)


@pytest.fixture
def own_server(server: PrivateServer) -> Iterator[PrivateServer]:
    """Return a server that a test may stop, where there can be one."""
    with (
        private_server.folder_for_one() as folder,
        private_server.started(folder) as own,
        private_server.used(own),
    ):
        yield own


def test_a_server_that_stops_is_said_and_what_was_typed_is_saved_when_it_is_back(
    qtbot: Any, store: SettingsStore, own_server: PrivateServer, tmp_path: Path
) -> None:
    register = found(tmp_path / "unused")
    register.office.close()
    showing = show(qtbot, store, register)
    window = next(showing)
    form = on_meeting(window, register)
    own_server.stop()
    form.field("venue").edit.setText("Hall 9")
    assert not form.commit()
    assert "can no longer be reached" in window.banner.text()
    assert "Try again" in [button.text() for button in window.banner.buttons()]
    window.show_page("actions")  # which cannot be read now
    assert "can no longer be reached" in window.banner.text()
    assert form.field("venue").edit.text() == "Hall 9"
    qtbot.waitUntil(lambda: database_server.is_away(register.path))  # nobody waits for it any more
    own_server.start()
    qtbot.waitUntil(lambda: not form.is_unsaved() and not window.banner.text())
    with Office(register.path, "Amina") as other:
        assert other.records.get(Meeting, register.meeting).venue.best("en") == "Hall 9"
    next(showing, None)
