"""Emblems: a party's image, made into one that every archive standard takes, and drawn as a figure with its name."""

from __future__ import annotations

import io
import warnings
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader

from secretariat.documents.pdf.tags import text_string
from secretariat.domain.errors import RuleViolation

MOST_PIXELS = 40_000_000  # what would take longer to read than a document takes to make is refused unread
SHARP = 560  # pixels along the longer side: over 600 to the inch at the size at which emblems are printed


class Emblem:
    """An image to be drawn, once in the file however often it is drawn.

    Args:
        data: a PNG or JPEG file.
        party: whose it is, by the short name.
        alt: what it shows, for who cannot see it.

    Raises:
        RuleViolation: `emblem_unreadable`.
    """

    def __init__(self, data: bytes, party: str, alt: str) -> None:
        image = on_white(data, party)
        self.ratio = image.width / image.height
        self._reader, self._alt = ImageReader(image), alt

    def draw(self, canvas: Any, x: float, y: float, width: float, height: float) -> None:
        """Draw it as large as fits into a rectangle, in its middle."""
        alt = f"/Alt {text_string(self._alt, canvas._doc)}"
        with canvas.tags.content("Figure", self, alt):
            canvas.drawImage(self._reader, x, y, width, height, preserveAspectRatio=True, anchor="c")


def on_white(data: bytes, party: str) -> Image.Image:
    """Return an emblem in RGB on white, no larger than is sharp in print.

    PDF/A-1 knows neither transparency nor, with our profile, other colours; Word files take the same.

    Raises:
        RuleViolation: `emblem_unreadable`.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the size is looked at below
            found = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if found.width * found.height > MOST_PIXELS:
            raise RuleViolation("emblem_unreadable", party=party)
        found.thumbnail((SHARP, SHARP), Image.Resampling.LANCZOS)
        layer = found.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise RuleViolation("emblem_unreadable", party=party) from error
    paper = Image.new("RGBA", layer.size, "white")
    return Image.alpha_composite(paper, layer).convert("RGB")
