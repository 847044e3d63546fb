"""What leaves the program: one module per form, one table that names them all.

A further form is one value of `Form`, one module `as_….py` and one row in `_FORMS`. A module is
imported when its form is asked for.
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple, StrEnum

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefing_tui.model import Briefing


class Form(StrEnum):
    """How an export is written."""

    MARKDOWN = "markdown"
    BRIEFING = "briefing"
    JSON = "json"
    CSV = "csv"
    HTML = "html"
    ORG = "org"
    BIBTEX = "bibtex"
    CSL = "csl"


class What(StrEnum):
    """How much of a briefing an export holds."""

    SUMMARY = "summary"
    FULL = "full"
    QUOTES = "quotes"
    SOURCES = "sources"
    FIGURES = "figures"
    TIMELINE = "timeline"


class Group(StrEnum):
    """What the quotations of a digest stand under."""

    SOURCE = "source"
    """Who spoke; the one who is quoted most comes first."""
    DAY = "day"
    """When the article was published; then each article on its own."""


def holds(what: What, part: What) -> bool:
    """Return whether an export of so much has a part in it."""
    return what in (What.SUMMARY, What.FULL, part)


class Choice(NamedTuple):
    """How, how much and where to."""

    form: Form = Form.MARKDOWN
    what: What = What.SUMMARY
    folder: str = ""
    """An absolute path; "" for the folder that the program was started in."""


class _Row(NamedTuple):
    suffix: str
    whats: tuple[What, ...]
    """The usual one first."""
    write: Callable[[Briefing, _Order], Iterable[str]]
    """Makes it piece by piece, or in one where that is quick or the form is not parted."""
    gap: str | None = "\n"
    """What stands between several behind one another; None where that cannot be read."""


class _Order(NamedTuple):
    """What an export is to be like."""

    what: What
    alone: bool = True
    """Whether it is a whole file, and not one of several behind one another."""
    first: bool = True
    """Whether no other stands before it."""
    why: bool = False
    """Whether each finding names its rule, where the form can say it."""
    where: str | None = None
    """What the article was read from, if that is not what it says of itself."""


def _to_markdown(briefing: Briefing, order: _Order) -> Iterable[str]:
    from briefing_tui.export import as_markdown  # late: not paid by the reader's start

    return as_markdown.write_markdown(
        briefing, what=order.what, alone=order.alone, where=order.where
    )


def _to_briefing(briefing: Briefing, _: _Order) -> Iterable[str]:
    from briefing_tui.export.as_briefing import to_briefing  # late: markdown-it costs 35 ms

    return (to_briefing(briefing),)


def _to_json(briefing: Briefing, order: _Order) -> Iterable[str]:
    from briefing_tui.export.as_json import to_json  # late: json costs 3 ms

    return (to_json(briefing, why=order.why),)


def _to_csv(briefing: Briefing, order: _Order) -> Iterable[str]:
    from briefing_tui.export.as_csv import to_csv  # late: as each form

    return (to_csv(briefing, what=order.what, first=order.first),)


def _to_html(briefing: Briefing, order: _Order) -> Iterable[str]:
    from briefing_tui.export.as_html import to_html

    return (to_html(briefing, what=order.what),)


def _to_org(briefing: Briefing, order: _Order) -> Iterable[str]:
    from briefing_tui.export.as_org import write_org

    return write_org(briefing, what=order.what, alone=order.alone)


def _to_bibtex(briefing: Briefing, _: _Order) -> Iterable[str]:
    from briefing_tui.export.as_bibtex import to_bibtex

    return (to_bibtex(briefing),)


def _to_csl(briefing: Briefing, _: _Order) -> Iterable[str]:
    from briefing_tui.export.as_csl import to_csl

    return (to_csl(briefing),)


_TABLES: Final = (What.QUOTES, What.SOURCES, What.FIGURES, What.TIMELINE)

_FORMS: Final = {
    Form.MARKDOWN: _Row(".md", tuple(What), _to_markdown),
    Form.BRIEFING: _Row(".briefing.md", (What.FULL,), _to_briefing, gap=None),
    Form.JSON: _Row(".json", (What.FULL,), _to_json, gap=""),
    Form.CSV: _Row(".csv", _TABLES, _to_csv, gap=""),
    Form.HTML: _Row(".html", tuple(What), _to_html, gap=None),
    Form.ORG: _Row(".org", tuple(What), _to_org),
    Form.BIBTEX: _Row(".bib", (What.QUOTES,), _to_bibtex),
    Form.CSL: _Row(".csl.json", (What.QUOTES,), _to_csl, gap=None),
}


def export(
    briefing: Briefing,
    form: Form,
    what: What,
    *,
    alone: bool = True,
    first: bool = True,
    why: bool = False,
    where: str | None = None,
) -> str:
    """Return the briefing in a form; a form that has no parts is always whole.

    Args:
        briefing: What to write.
        form: How.
        what: How much of it.
        alone: Whether this is a whole file, and not one of several behind one another.
        first: Whether no other stands before it.
        why: Name the rule behind each finding, where the form can say it.
        where: What the article was read from, if that is not what it says of itself.
    """
    order = _Order(what=what, alone=alone, first=first, why=why, where=where)
    return "".join(_FORMS[form].write(briefing, order))


def pieces_of(
    briefing: Briefing, form: Form, what: What, *, where: str | None = None
) -> Iterable[str]:
    """Return what `export` does in pieces, each made when it is asked for."""
    return _FORMS[form].write(briefing, _Order(what=what, where=where))


def suffix_of(form: Form) -> str:
    """Return the ending of file names in this form, with its dot."""
    return _FORMS[form].suffix


def whats_of(form: Form) -> tuple[What, ...]:
    """Return what can be exported in this form, the usual one first."""
    return _FORMS[form].whats


def gap_of(form: Form) -> str | None:
    """Return what stands between several exports in this form; None where each is a file."""
    return _FORMS[form].gap
