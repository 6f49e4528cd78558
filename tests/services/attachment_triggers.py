"""What brings about each refusal to open an attached file: for the tests of sentences."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretariat.domain.changes import Kind, Ref
from tests.small_register import Register


def opened(name: str, content: Callable[[], bytes]) -> Callable[[Register, Path], Any]:
    """Attach a file to the register's meeting, and open a copy of it."""

    def trigger(register: Register, folder: Path) -> Any:
        add = register.office.attachments.add
        attachment = add(Ref(Kind.MEETING, register.meeting), name, content()).value
        return register.office.attachments.open_copy(attachment.id, folder)

    return trigger


def with_macros() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        package.writestr("[Content_Types].xml", f'<Types><Override ContentType="{main}"/></Types>')
        package.writestr("word/vbaProject.bin", b"Sub AutoOpen()")
    return out.getvalue()


ATTACHMENT_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "attachment_only_saved": opened("note.html", lambda: b"<script>alert(1)</script>"),
    "attachment_not_its_ending": opened("note.pdf", lambda: b"MZ\x90"),
    "attachment_holds_programs": opened("note.docx", with_macros),
}
