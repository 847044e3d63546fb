"""How close the bundled briefings come to the articles that they were written from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_ARTICLES = _ROOT.parent / "shared" / "articles"
_RUN = 8
"""Words in a row that may not be the same outside of quotation marks."""


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[start:] for start in range(_RUN)), strict=False))


def _own_prose(content: str) -> list[str]:
    """Return the stretches between quotations, without front matter and marks."""
    body = re.sub(r"\{\.[^}]*\}", "", content.split("---", 2)[2])
    return re.split(r"“[^”]*”", body)


@pytest.mark.parametrize("name", ["guide", "homs"])
def test_no_sentence_is_taken_over_from_an_article(name: str) -> None:
    articles = sorted(_ARTICLES.glob("*.txt"))
    if not articles:
        pytest.skip("the articles to compare with are not here")
    theirs = set[tuple[str, ...]]()
    for article in articles:
        theirs |= _runs(article.read_text(encoding="utf-8"))
    content = (_ROOT / "content" / f"{name}.md").read_text(encoding="utf-8")
    ours = set[tuple[str, ...]]().union(*(_runs(part) for part in _own_prose(content)))
    assert not ours & theirs
