"""What a person's name becomes in the name of a file: letters that every file system and mail program keeps."""

from __future__ import annotations

import re
import unicodedata

# Latin letters that compatibility decomposition (UAX #15) leaves as they are.
_PLAIN = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ħ": "h",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ə": "e",
    }
)


def file_slug(name: str) -> str:
    """Return a name in small ASCII letters: "Elif Nur Yıldıran" becomes `elif-nur-yildiran`.

    Empty for a name in another script than Latin.
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
