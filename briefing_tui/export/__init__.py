"""What leaves the program: one module per form, one table that names them all.

A further form is one value of `Form`, one module `as_….py` and one row in `_FORMS`. A module is
imported when its form is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.model import Briefing


class Form(StrEnum):
    """How an export is written."""

    MARKDOWN = "markdown"
    JSON = "json"


class What(StrEnum):
    """How much of a briefing an export holds."""

    SUMMARY = "summary"
    FULL = "full"
    QUOTES = "quotes"
    SOURCES = "sources"
    FIGURES = "figures"
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class _Row:
    suffix: str
    whats: tuple[What, ...]
    write: Callable[[Briefing, What], str]


def _to_markdown(briefing: Briefing, what: What) -> str:
    from briefing_tui.export.as_markdown import to_markdown  # late: not paid by the reader's start

    return to_markdown(briefing, what=what)


def _to_json(briefing: Briefing, _what: What) -> str:
    from briefing_tui.export.as_json import to_json  # late: json costs 3 ms

    return to_json(briefing)


_FORMS: Final = {
    Form.MARKDOWN: _Row(".md", tuple(What), _to_markdown),
    Form.JSON: _Row(".json", (What.FULL,), _to_json),
}


def export(briefing: Briefing, form: Form, what: What) -> str:
    """Return the briefing in a form; a form that has no parts is always whole."""
    return _FORMS[form].write(briefing, what)


def suffix_of(form: Form) -> str:
    """Return the ending of file names in this form, with its dot."""
    return _FORMS[form].suffix


def whats_of(form: Form) -> tuple[What, ...]:
    """Return what can be exported in this form."""
    return _FORMS[form].whats
