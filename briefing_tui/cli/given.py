"""What a command line gives to a command: the articles that it names, one after the other.

Data goes to standard output, talk to standard error.
"""

from __future__ import annotations

import sys

from briefing_tui.cli.escape import Escape
from briefing_tui.errors import BriefingError, NotWritten
from briefing_tui.progress import Progress
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_tui.model import Briefing
    from briefing_tui.progress import Arrival

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
    by: str | None = None
    """A source's name or a part of it, to print what it says instead of all of the text."""
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


def check_where(given: Given) -> None:
    """Ask for at least one article.

    Raises:
        WrongWords: There is none.
    """
    if not given.where:
        raise WrongWords('WHERE is missing: name a file or an address, or give "-"')


def each(
    given: Given,
    put: Callable[[int, Briefing], None],
    *,
    fatal: tuple[type[BriefingError], ...] = (),
    is_quiet: bool = False,
) -> int:
    """Read each article and put it out; go on behind one that fails, and end with its code.

    Args:
        given: What names the articles.
        put: Takes the number of an article, from 0, and what was found in it.
        fatal: What no other article would fare better with.
        is_quiet: Whether `put` writes nothing, so that the progress may stand while it works.

    Raises:
        BriefingError: It was fatal, or there is only one article.
    """
    code = 0
    with Escape() as escape, Progress(hears_esc=escape.begin) as progress:
        for index, one in enumerate(given.where):
            if one == "-" and sys.stdin.isatty():
                progress.clear()
                escape.end()  # Esc may be typed
                invite("the article")
            try:
                briefing = _brief(given, index, progress)
                if not is_quiet:
                    progress.clear()
                put(index, briefing)
            except BriefingError as error:
                progress.clear()
                if len(given.where) == 1 or isinstance(error, fatal):
                    raise
                say(str(error))
                code = code or error.exit_code
    return code


def _brief(given: Given, index: int, progress: Progress) -> Briefing:
    """Read an article and find everything in it."""
    from briefing_tui import desk  # late: the help needs none

    where, total = given.where[index], len(given.where)
    count = f"article {index + 1:,} of {total:,}: " if total > 1 else ""

    def tell(arrival: Arrival) -> None:
        progress.show(f"{count}{arrival.words}")

    def tell_share(share: float) -> None:
        progress.show(f"{count}searching · {share:.0%}")

    if where != "-":
        progress.show(f"{count}reading")
    reading = desk.read(where, language=given.language, tell=tell)
    briefing = desk.brief(reading.document, split=given.split, tell=tell_share)
    if reading.warnings:
        progress.clear()
    for warning in reading.warnings:
        say(f"warning: {warning}")
    return briefing


def put(text: str) -> None:
    """Write data: UTF-8 whatever the locale, since it is what every other tool reads."""
    flush()
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten.to_stdout(error) from error


def flush() -> None:
    """Write out what standard output still holds."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten.to_stdout(error) from error


def say(text: str) -> None:
    """Write talk."""
    flush()
    sys.stderr.write(f"briefing: {' '.join(to_safe(text).split())}\n")


def invite(what: str) -> None:
    """Tell whoever is at the keyboard what is waited for."""
    say(f"type or paste {what}, then press Ctrl+D")
