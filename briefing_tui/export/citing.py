"""What the forms for reference managers say of an article and of each quotation in it.

A key is made of the title and the day, and a quotation's of where it begins: the same text has the
same keys, whatever else is found in it another time.
"""

from __future__ import annotations

import unicodedata

from briefing_tui.export.facts import Facts
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.model import Briefing, Document, Quote

_MAX_WORDS: Final = 6
"""Words of a title in a key."""
_MAX_KEY: Final = 60


class Said(NamedTuple):
    """A quotation as it is cited."""

    key: str
    words: str
    speaker: str | None
    note: str
    """Through whom it came, and how it was said: "through Northern Post; told"."""


class Cited(NamedTuple):
    """An article as it is cited."""

    key: str
    title: str
    day: tuple[int, ...]
    """Year, month and day of publication, or ()."""
    url: str | None
    language: str | None
    said: tuple[Said, ...]

    def annotation(self) -> tuple[str, ...]:
        """Return each quotation with who said it."""
        return tuple(
            f"“{x.words}” — {x.speaker or 'no speaker named'}" + (f" ({x.note})" if x.note else "")
            for x in self.said
        )


def cite(briefing: Briefing) -> Cited:
    """Return what is cited of a briefing."""
    document, facts = briefing.document, Facts(briefing)
    published, origin = document.published, document.origin
    key = _key_of(document)
    keys = _keys_of(key, briefing.quotes)
    return Cited(
        key=key,
        title=title_of(document),
        day=(published.year, published.month, published.day) if published else (),
        url=origin if origin and is_safe_url(origin) else None,
        language=document.language,
        said=tuple(_said(x, quote, facts) for x, quote in zip(keys, briefing.quotes, strict=True)),
    )


def _said(key: str, quote: Quote, facts: Facts) -> Said:
    source = facts.source(quote.speaker)
    via = [facts.name(each) for each in quote.via]
    told = [f"through {' ← '.join(via)}"] if via else []
    told += [facts.cue_of(quote)] if quote.cue else []
    return Said(
        key=key,
        words=quote.span.of(facts.text),
        speaker=to_safe(facts.name(source.id)) if source else None,
        note=to_safe("; ".join(filter(None, told))),
    )


def _key_of(document: Document) -> str:
    """Return a key of letters, digits and hyphens in ASCII."""
    folded = unicodedata.normalize("NFKD", title_of(document)).encode("ascii", "ignore").decode()
    words = "".join(c if c.isalnum() else " " for c in folded.lower()).split()
    whole = "-".join(words)
    stem = "-".join(words[:_MAX_WORDS])[:_MAX_KEY].strip("-") or "briefing"
    if stem != whole:  # others may begin so as well, and stand in the same file
        stem = f"{stem}-{_digest(title_of(document))}"
    return f"{stem}-{document.published}" if document.published else stem


def _digest(title: str) -> str:
    """Return what stands for a title, or the rest of it."""
    from zlib import crc32  # late: few titles need it

    return f"{crc32(title.encode('utf-8', 'replace')):08x}"


def _keys_of(key: str, quotes: Sequence[Quote]) -> list[str]:
    keys: dict[str, None] = {}
    for quote in quotes:
        name = f"{key}-q{quote.span.start}"
        while name in keys:
            name = f"{name}-{quote.span.end}"
        keys[name] = None
    return list(keys)
