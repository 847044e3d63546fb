"""Opening an article: what is read and found before it is shown."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.tui.findings import Findings

if TYPE_CHECKING:
    from briefing_tui.model import Document

AT_ONCE_CHARACTERS: Final = 40_000
"""In a text up to this long everything is found before it is shown; a longer one is shown first."""


@dataclass(kw_only=True, eq=False, repr=False)
class Opened:
    """An article that is ready to be shown."""

    document: Document
    findings: Findings | None = None
    """None where the text is so long that it is shown before."""
    warnings: tuple[str, ...] = ()
    position: int | None = None
    """Where the reader left it the last time."""


def open_article(where: str) -> Opened:
    """Read an article, and find everything in it if it is short.

    Raises:
        BriefingError: It cannot be read.
    """
    reading = desk.read(where)
    document, warnings = reading.document, reading.warnings
    found = position = None
    if len(document.text) <= AT_ONCE_CHARACTERS:
        with suppress(Exception):  # the text can be read all the same; the reader tries again
            found = find_all(document)
    try:
        position = desk.recall(document)
    except BriefingError as error:  # the article can be read all the same
        warnings = (*warnings, str(error))
    return Opened(
        document=found.briefing.document if found else document,
        findings=found,
        warnings=warnings,
        position=position,
    )


def find_all(document: Document) -> Findings:
    """Find everything in a document and arrange it for the screen."""
    findings = Findings(desk.brief(document))
    findings.runs  # noqa: B018  made here, because this may be a thread of its own
    return findings
