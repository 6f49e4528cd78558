"""Names that somebody might give a file to get out of its folder, to hide what it is, or to be run."""

from __future__ import annotations

import random

ENDINGS = (
    "pdf", "docx", "txt", "png", "html", "htm", "svg", "exe", "scr", "bat", "cmd", "com", "ps1",
    "vbs", "js", "hta", "lnk", "url", "desktop", "sh", "py", "jar", "msi", "app", "command", "docm",
    "xlsm", "pptm", "dotm", "zip", "iso", "xml", "xhtml", "mhtml", "chm", "rtf", "doc", "xls",
    "one", "library-ms", "search-ms", "terminal", "webloc", "pdf ", "pdf.", "PDF", "pdf\u202e",
    "pdf\x00exe", "pdf:evil.exe", "p\u200bdf", "ｐｄｆ", "exe;.pdf", "exe%00.pdf", "pdf/", "",
)  # fmt: skip
WHOLE = (
    "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "C:\\autoexec.bat",
    "C:evil.pdf", "\\\\host\\share", "//host/share/x.pdf", "file:///etc/passwd",
    "~/.ssh/authorized_keys", "~root", ".", "..", "...", " ", "\t", "\n", ".pdf", ".bashrc", "-rf",
    "--help.pdf", "con", "CON.pdf", "nul.tar.gz", "aux .txt", "COM1.pdf", "com¹.pdf", "LPT9",
    "lpt³.x", "CONIN$", "prn.", "a\u202efdp.exe", "\u202egnp.pdf", "\u2066x\u2069.pdf",
    "\ufeff.pdf", "\u200f.pdf", "x\x00.pdf", "x\r\nContent-Type: text/html.pdf", "$(reboot).pdf",
    "`id`.pdf", "; rm -rf ~.pdf", "%2e%2e%2fx.pdf", "%TEMP%.pdf", "a" * 5_000 + ".pdf",
    "ب" * 300 + ".pdf", "😀" * 200 + ".pdf", "e" + "\u0301" * 300 + ".pdf", "x." + "y" * 300,
    "É.pdf", "e\u0301.pdf", "ß.pdf", "SS.pdf", "İ.pdf", "i\u0307.pdf", "ﬁ.pdf", "x.pdf .",
    "x.pdf . . .", "x.pdf\u00a0", "*?<>|\":.pdf", "desktop.ini", "autorun.inf", ".DS_Store",
    "a/./b/../c.pdf", "{name}.pdf", "%s%n.pdf", "\ud800.pdf", "\U000e0041.pdf", "\ue000.pdf",
    "\uffff.pdf", "\x7f.pdf", "\x85.pdf", "\u2028x.pdf", "．．／x.pdf", "‥/x.pdf", "∕x.pdf",
)  # fmt: skip
_PIECES = (
    "../", "..\\", "/", "\\", ":", "C:", "~", ".", "..", " ", "\x00", "\n", "\r", "\u202e",
    "\u2066", "\u200b", "\ufeff", "con", "NUL", "aux", "com1", "$", "`", "%", "{", "}", "é",
    "e\u0301", "ﬁ", "ß", "İ", "محضر", "会议", "протокол", "😀", "minutes", "-", "*", "?", '"', "<",
    ">", "|", "\ud83d", "x" * 90, "ع" * 50, "\u0301", "\ue000", "１", "．", "／",
)  # fmt: skip


def hostile_name(seed: int) -> str:
    """Return one such name: first the known ones, then any mixture of their pieces."""
    if seed < len(WHOLE):
        return WHOLE[seed]
    rng = random.Random(seed)
    stem = "".join(rng.choice(_PIECES) for _ in range(rng.randint(0, 8)))
    if rng.random() < 0.2:
        stem += "".join(chr(rng.randrange(0x110000)) for _ in range(rng.randint(1, 5)))
    return f"{stem}{rng.choice(('.', '.', ''))}{rng.choice(ENDINGS)}"
