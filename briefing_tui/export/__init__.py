"""What leaves the program: one module per form, one table that names them all.

A further form is one value of `Form`, one module `as_….py` and one row in `_FORMS`. A module is
imported when its form is asked for.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

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


class _Row(NamedTuple):
    suffix: str
    whats: tuple[What, ...]
    write: Callable[[Briefing, _Order], str]


class _Order(NamedTuple):
    """What an export is to be like."""

    what: What
    alone: bool = True
    """Whether it is a whole file, and not one of several behind one another."""
    why: bool = False
    """Whether each finding names its rule, where the form can say it."""
    where: str | None = None
    """What the article was read from, if that is not what it says of itself."""


def _to_markdown(briefing: Briefing, order: _Order) -> str:
    from briefing_tui.export.as_markdown import to_markdown  # late: not paid by the reader's start

    return to_markdown(briefing, what=order.what, alone=order.alone, where=order.where)


def _to_json(briefing: Briefing, order: _Order) -> str:
    from briefing_tui.export.as_json import to_json  # late: json costs 3 ms

    return to_json(briefing, why=order.why)


_FORMS: Final = {
    Form.MARKDOWN: _Row(".md", tuple(What), _to_markdown),
    Form.JSON: _Row(".json", (What.FULL,), _to_json),
}


def export(
    briefing: Briefing,
    form: Form,
    what: What,
    *,
    alone: bool = True,
    why: bool = False,
    where: str | None = None,
) -> str:
    """Return the briefing in a form; a form that has no parts is always whole.

    Args:
        briefing: What to write.
        form: How.
        what: How much of it.
        alone: Whether this is a whole file, and not one of several behind one another.
        why: Name the rule behind each finding, where the form can say it.
        where: What the article was read from, if that is not what it says of itself.
    """
    return _FORMS[form].write(briefing, _Order(what=what, alone=alone, why=why, where=where))


def suffix_of(form: Form) -> str:
    """Return the ending of file names in this form, with its dot."""
    return _FORMS[form].suffix


def whats_of(form: Form) -> tuple[What, ...]:
    """Return what can be exported in this form, the usual one first."""
    return _FORMS[form].whats
