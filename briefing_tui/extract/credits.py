"""Read the lines by which a digest of links says where each text stands: "(site.org, Jane Roe)"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.mastheads import Mastheads

_CREDIT: Final = compiled(r"\(([^(),\n]{2,40})(?:,\s([^(),\n]{3,40}))?(?:,[^()\n]*)?\)$")
_SITE: Final = compiled(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$")
_NAME: Final = compiled(r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){1,4}$")


def read_credit(press: Mastheads, line: Span) -> Span | None:
    """Return the site or the outlet that a line in brackets begins with, and note who wrote."""
    match = _CREDIT.match(press.text, *line)
    if match is None:
        return None
    site = match[1]
    if _SITE.match(site) is None and find_outlet(site) is None:
        return None
    press.placed.add(site)
    if match[2] and _NAME.match(match[2]):
        press.credited.append(Span(*match.span(2)))
    return Span(*match.span(1))
