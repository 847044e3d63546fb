"""The sources as front matter declares them, each under an id that marks can name."""

from __future__ import annotations

from briefing_tui.export.markup import to_scalar
from briefing_tui.text.safe import is_safe_url
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Briefing, Document, Source

_MAX_FRONT: Final = 200_000
"""Code points of declarations; a reader looks for the end of front matter in 262,144."""


class Declared:
    """Which sources are declared, and what they are called in marks."""

    def __init__(self, briefing: Briefing) -> None:
        """Take those that speak first, and as many as front matter may hold."""
        speaking = {x for quote in briefing.quotes for x in (quote.speaker, *quote.via)}
        speaking |= {figure.source for figure in briefing.figures}
        order = sorted(briefing.sources, key=lambda source: source.id not in speaking)
        taken = {source.id for source in briefing.sources if _is_plain(source.id)}
        self._names: dict[str, str] = {}
        self._lines: dict[str, str] = {}
        room = _MAX_FRONT
        for number, source in enumerate(order, 1):
            name = source.id if _is_plain(source.id) else _free(f"source-{number}", taken)
            line = f"  {name}: {_about(source)}"
            room -= len(line)
            if room < 0:
                break
            self._names[source.id], self._lines[source.id] = name, line
        self._order = [source.id for source in briefing.sources]

    def lines(self) -> list[str]:
        """Return a line of YAML for each, in the order of the briefing."""
        return [self._lines[key] for key in self._order if key in self._lines]

    def name(self, key: str | None) -> str:
        """Return what a source is called in marks; "" for one that is not declared."""
        return self._names.get(key, "") if key is not None else ""


def to_front_matter(document: Document, declared: Declared) -> str:
    """Return the front matter with its marks."""
    published = document.published
    lines = [
        f"title: {to_scalar(document.title)}" if document.title else "",
        f"date: {published.isoformat()}" if published else "",
        f"language: {to_scalar(document.language)}" if document.language else "",
        f"origin: {to_scalar(document.origin)}" if document.origin else "",
        "generator: briefing-tui",
    ]
    sources = declared.lines()
    return "\n".join(
        ["---", *filter(None, lines), *(["sources:", *sources] if sources else []), "---"]
    )


def _is_plain(key: str) -> bool:
    bare = key.replace("-", "").replace("_", "")
    return bare.isascii() and bare.isalnum() and len(key) <= 60


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "x"
    taken.add(name)
    return name


def _about(source: Source) -> str:
    """Return what is known of a source as a mapping on one line."""
    country, url = source.country, source.url
    is_code = country is not None and len(country) == 2 and country.isascii() and country.isalpha()
    pairs = [
        f"name: {to_scalar(source.name)}",
        f"kind: {source.kind.value}",
        f"role: {to_scalar(source.role)}" if source.role else "",
        f"country: {to_scalar(country)}" if is_code and country else "",
        f"url: {to_scalar(url)}" if url and is_safe_url(url) else "",
        f"aka: [{', '.join(map(to_scalar, source.aliases))}]" if source.aliases else "",
    ]
    return f"{{{', '.join(filter(None, pairs))}}}"
