"""Saying who may use a register on a server: login roles that exist there are given one of its rights, or none.

grant(address("postgresql://server.example/health"), "amina", "secretary")
"""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from secretariat.database import schema, server, server_roles
from secretariat.database.server_roles import READER as READER
from secretariat.database.server_roles import SECRETARY as SECRETARY
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.errors import StorageProblem


def grant(place: ServerAddress, role: str, right: str | None, *, party: int | None = None) -> None:
    """Let a login role have this right in a register, `SECRETARY` or `READER`, and no other one; with None no right.

    A secretary who is bound to a `party` sees what is own-side only if that party keeps the register. The roles that
    stand for the rights are made if they are missing.

    Raises:
        StorageProblem: `role_missing` (no such login role), `role_taken` (one of ours is somebody else's),
            `grant_forbidden` (only who owns the register and may make roles, or an administrator), `role_sees_all` (an
            administrator cannot be bound), what opening says.
    """
    from secretariat.database import server_schema  # not at the top: few have a server

    with schema.closing_engine(server_schema.open_register(place)) as engine:
        try:
            with engine.execution_options(writes=True).begin() as connection:
                server_roles.grant(connection, role, right, party)
        except DBAPIError as error:
            problem = server.told(error, place)
            if problem.code == "server_forbidden":
                raise StorageProblem("grant_forbidden", path=place.name) from error
            raise problem from error
