"""What a page states of its article beside its words: the title, the day and the language."""

from __future__ import annotations

import re

from briefing_tui.typed import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

_LOWER: Final = "translate(., 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"
_NAMES: Final = f"//meta/@*[name()='name' or name()='property'][{_LOWER}='%s']/../@content"
_DAYS: Final = """date dc.date.issued dc.date.issue dc.date dcterms.issued dcterms.created
dcterms.date pubdate publish_date publishdate publication_date originalpublicationdate
parsely-pub-date sailthru.date cxenseparse:recs:publishtime"""
_DATES: Final = (
    _NAMES % "article:published_time",
    _NAMES % "og:article:published_time",
    "//meta[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    *(_NAMES % name for name in _DAYS.split()),
    "//article//time[@pubdate]/@datetime",
)
"""Where a page states when it was published, the surest first; nothing is guessed from text."""
_TIMES: Final = "//time/@datetime"
"""Where there is none: the day of all times on the page, if there is but one."""
_LINKED_DATA: Final = "//script[@type='application/ld+json']/text()"
_LINKED: Final = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"')
_SIGNS: Final = frozenset("–•·—|⁄*⋆~‹«<›»>:-")
"""What stands between the title of a page and the name of its site; trafilatura's list."""
_MARKS: Final = str.maketrans("’‘“”", "''\"\"")
_SHORTEST: Final = 12
"""In characters; a shorter heading is the name of the site."""


class Tree(Protocol):
    """As much of lxml's element as is used here."""

    def xpath(self, path: str, /) -> list[Any]:
        """Return what stands at a path."""
        ...

    def get(self, key: str, /) -> str | None:
        """Return the value of an attribute."""
        ...


def title(tree: Tree, found: str | None) -> str | None:
    """Return the title of the article without the name of the site or of a section.

    It is the part that also heads the article, with what belongs to it: "Analysis: …".

    Args:
        tree: The page.
        found: The title of the page, from its head.
    """
    words = " ".join((found or "").split())
    plain = _plain(words)
    for heading in _headings(tree):
        at = plain.find(heading)
        if at < 0 or len(heading) < _SHORTEST:
            continue
        before, behind = words[:at], words[at + len(heading) :]
        start = at if _SIGNS.intersection(before.split()) else 0
        if behind.lstrip()[:1] in _SIGNS:
            return words[start : at + len(heading)]
        if start and not behind:
            return words[start:]
    return words or None


def _headings(tree: Tree) -> Iterator[str]:
    for heading in tree.xpath("//h1"):
        yield _plain(" ".join(heading.text_content().split()))
    for name in ("og:title", "twitter:title"):
        for stated in tree.xpath(_NAMES % name):
            yield _plain(" ".join(stated.split()))


def _plain(words: str) -> str:
    """Return words as they may be compared, of the same length."""
    return words.translate(_MARKS)


def published(tree: Tree) -> date | datetime | None:
    """Return when the page states that its article was published."""
    for path in _DATES:
        for stated in tree.xpath(path):
            if (moment := _moment(stated)) is not None:
                return moment
    for data in tree.xpath(_LINKED_DATA):
        linked = _LINKED.search(data)
        if linked and (moment := _moment(linked[1])) is not None:
            return moment
    moments = [_moment(stated) for stated in tree.xpath(_TIMES)]
    days = {str(moment)[:10] for moment in moments}
    return moments[0] if len(days) == 1 else None


def _moment(stated: str) -> date | datetime | None:
    from datetime import datetime

    words = stated.strip().removesuffix(" UTC")
    try:
        moment = datetime.fromisoformat(words.replace("/", "-"))
    except ValueError:
        from email.utils import parsedate_to_datetime  # late: few pages write dates as mails do

        try:
            moment = parsedate_to_datetime(words)
        except ValueError:
            return None
    return moment if moment.tzinfo else moment.date()


def language(tree: Tree) -> str | None:
    """Return the language that the page says it is in."""
    stated = str(tree.get("lang") or "").strip().replace("_", "-")
    return stated if 2 <= len(stated) <= 35 and stated.replace("-", "").isalnum() else None
