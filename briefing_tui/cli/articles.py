"""The articles that a command line names, one after the other."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from briefing_tui.cli.given import WrongWords
from briefing_tui.cli.out import say
from briefing_tui.errors import BriefingError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_tui.cli.given import Given
    from briefing_tui.model import Briefing


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
) -> int:
    """Read each article and put it out; go on behind one that fails, and end with its code.

    Args:
        given: What names the articles.
        put: Takes the number of an article, from 0, and what was found in it.
        fatal: What no other article would fare better with.

    Raises:
        BriefingError: It was fatal, or there is only one article.
    """
    from briefing_tui import desk  # late: the help needs none

    where: Sequence[str] = given.where
    code = 0
    for index, one in enumerate(where):
        if one == "-" and sys.stdin.isatty():
            say("type or paste the article, then press Ctrl+D")
        try:
            reading = desk.read(one, language=given.language)
            for warning in reading.warnings:
                say(f"warning: {warning}")
            put(index, desk.brief(reading.document, split=given.split))
        except BriefingError as error:
            if len(where) == 1 or isinstance(error, fatal):
                raise
            say(str(error))
            code = code or error.exit_code
    return code
