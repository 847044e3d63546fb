"""What a command line gives to a command."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


PORTIONS = ("text", "sections", "quotes", "figures", "sources", "timeline", "links")
"""Those of `export.as_plain`, which the help does without."""


class WrongWords(Exception):
    """The words cannot be carried out: what is wrong with them, and what to do."""


class Given:
    """What was given; what was not has the value that stands here."""

    where: Sequence[str] = ()
    """Whatever is no option: articles, or a file of them."""
    language: str | None = None
    """BCP 47."""
    split: bool = False
    """Whether an article without headings is given sections."""
    plain: bool = False
    form: str = "markdown"
    """A value of `export.Form`."""
    what: str | None = None
    """A value of `export.What`, or of `as_plain.PORTIONS`; None for the usual, or all of it."""
    find: str | None = None
    """Words to find, instead of all of the text."""
    group: str | None = None
    """A value of `export.Group`, for one digest of all articles; None for one export of each."""
    template: str | None = None
    """A file of Jinja2 that stands for a form."""
    output: str | None = None
    """A file or folder; "-" or None for standard output."""
    force: bool = False
    why: bool = False
    against: Sequence[str] = ()
    """Articles to verify exports against; those that they name if there are none."""
    jobs: int | None = None
    """Processes; None for one for each core."""
