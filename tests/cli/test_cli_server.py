"""The verbs of the command line on a register on a server, and moving one there and back."""

from __future__ import annotations

from tests import private_server
from tests.small_register import found, sql


def test_the_verbs_work_on_a_server_as_on_a_file(run, server, tmp_path):
    with private_server.used(server):
        register = found(tmp_path / "unused")
        register.task("Submit the plan")
        register.office.close()
        place = str(register.path)
        listed = run("actions", place, "ABWG")
        assert (listed.code, "Submit the plan" in listed.out) == (0, True)
        assert "ABWG/2026/A.1" in run("search", place, "plan").out
        report = run("report", place, "ABWG", "-o", tmp_path / "report.xlsx")
        assert (report.code, (tmp_path / "report.xlsx").read_bytes()[:2]) == (0, b"PK")
        assert run("verify", place).code == 0
        sql(register.path, "UPDATE actions SET percent = 50")
        ended = run("verify", place)
        assert (ended.code, "ABWG" in ended.out or "action" in ended.out.lower()) == (1, True)


def test_a_register_is_moved_to_a_server_and_back(run, server, tmp_path):
    file, back = tmp_path / "register.secretariat", tmp_path / "back.secretariat"
    found(file).office.close()
    with private_server.used(server):
        there = str(server.new())
        moved = run("move", file, there)
        assert (moved.code, f"from {file} to {there}" in moved.out) == (0, True)
        assert run("move", file, there).code == 3
        assert run("move", there, back).code == 0
    assert run("groups", back).out == run("groups", file).out


def test_who_may_use_a_register_is_said_and_taken_back(run, server, tmp_path):
    with private_server.used(server):
        register = found(tmp_path / "unused")
        register.office.close()
        sql(register.path, "DROP ROLE IF EXISTS chandni")
        sql(register.path, "CREATE ROLE chandni LOGIN")
        place = str(register.path)
        own = place.replace("user=secretariat", "user=chandni")
        table = tmp_path / "table.csv"
        table.write_text("Action,Deadline,Agreed on\nSubmit the plan,2026-03-01,2026-01-05\n", "utf-8")
        assert run("grant", place, "chandni", "reader").out == f"chandni may now read {place}.\n"
        assert run("groups", own).code == 0
        refused = run("import", own, "ABWG", table, "--accept")
        assert (refused.code, refused.reason.startswith("The server does not allow you")) == (3, True)
        assert run("grant", place, "chandni", "secretary").code == 0
        assert run("import", own, "ABWG", table, "--accept").code == 0
        bound = run("grant", place, "chandni", "secretary", "--side", "borduria")
        assert (bound.code, "only where Borduria keeps the register" in bound.out) == (0, True)
        assert run("groups", own).code == 0
        assert run("verify", own).reason.startswith("You see only a part of register_")
        assert run("grant", place, "chandni", "secretary", "--side", "Cathay").code == 2
        assert run("grant", place, "chandni", "reader", "--side", "Borduria").code == 2
        assert run("grant", place, "chandni", "--revoke").code == 0
        assert run("groups", own).code == 3
        assert run("grant", place, "nobody", "reader").code == 3
        assert (
            run("grant", place, "chandni").code
            == run("grant", "a.secretariat", "chandni", "reader").code
            == 2
        )
