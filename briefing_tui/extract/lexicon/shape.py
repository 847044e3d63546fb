"""The shape of a language module."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The words by which a language says that somebody speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The words by which a language counts and measures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The words by which a language names stretches of time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All that is known of one language."""

    code: str
    """ISO 639-1."""
    speech: Speech
    numbers: Numbers
    dates: Dates
