"""Whom a text or a file is for. Joint documents are collected by queries that cannot see what is own-side."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """Who may see a note, a paragraph, a paper or an attachment."""

    OWN_SIDE = "own_side"
    JOINT = "joint"
    PUBLIC = "public"


# What may stand in a document that goes to both sides.
SHARED = (Audience.JOINT, Audience.PUBLIC)
