"""Find the article in an HTML page and write it as Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing_tui.errors import NotReadable
from briefing_tui.ingest import stated
from briefing_tui.text.safe import without_codes
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import date, datetime

_NO_XML: Final = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold (XML 1.0, production 2), nor could the tree if it were set anew."""
_SPACES: Final = "\v\f"
"""Those of them that part words."""
_ADDRESSES: Final = frozenset({"href", "src"})
"""What may be broken over lines, which is no part of it (URL Standard, 4.4)."""
_SHORTEST = 60
"""In characters; less than that is a menu or a notice, found for want of an article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a page is about, without what surrounds it."""

    markdown: str
    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None


def read_article(html: str, *, name: str, url: str | None = None) -> Article:
    """Find the article in a page.

    Args:
        html: The page, decoded.
        name: What errors call it.
        url: Where it came from.

    Raises:
        NotReadable: No article could be found in it.
    """
    _quieten()
    from trafilatura import extract
    from trafilatura.metadata import extract_metadata

    from briefing_tui.ingest.marked import marked, to_markdown

    tree = _to_tree(html)
    markdown = (
        None
        if tree is None
        else extract(
            marked(_to_tree(html)),
            url=url,
            output_format="markdown",
            include_comments=False,
            include_formatting=True,
            include_links=True,
            include_images=True,
        )
    )
    if tree is None or not markdown or len(markdown.strip()) < _SHORTEST:
        advice = "Open it in a browser, save the article's words as text, and give that file"
        raise NotReadable(f"no article text could be found in {name}", advice)
    metadata = extract_metadata(tree, default_url=url)
    return Article(
        markdown=_without_front_matter(to_markdown(markdown)),
        title=stated.title(tree, metadata.title),
        published=stated.published(tree),
        language=stated.language(tree),
    )


def _to_tree(html: str) -> Any:
    """Return the tree of a page, or None where there is none in it.

    A reference (`&#27;`) brings in what no page could hold bare, and with one such character
    trafilatura finds nothing at all: it goes here, where the references are decoded.
    """
    from trafilatura import load_html

    tree = load_html(html)
    for part in () if tree is None else tree.iter():
        if part.text and _NO_XML.search(part.text):
            part.text = _without_controls(part.text)
        if part.tail and _NO_XML.search(part.tail):
            part.tail = _without_controls(part.tail)
        for name, value in part.attrib.items() if isinstance(part.tag, str) else ():
            kept = "".join(value.split("\n")).strip() if name in _ADDRESSES else value
            if kept is not value or _NO_XML.search(kept):
                part.set(name, _without_controls(kept))
    return tree


def _without_controls(words: str) -> str:
    return _NO_XML.sub(lambda bad: " " if bad[0] in _SPACES else "", without_codes(words))


def _quieten() -> None:
    """Keep the library's own log off the terminal."""
    import logging

    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).propagate = False
        if not logging.getLogger(name).handlers:
            logging.getLogger(name).addHandler(logging.NullHandler())


def _without_front_matter(markdown: str) -> str:
    """Keep a page from being taken for one of our own files, with sources and all."""
    return "\n" + markdown if markdown.startswith("---") else markdown
