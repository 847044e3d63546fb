from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from briefing_tui.errors import NotWritten
from briefing_tui.export import Group
from briefing_tui.export.as_digest import Digest
from briefing_tui.model import Briefing, Document, replace
from briefing_tui.verify.compare import Verdict, compare, to_article
from briefing_tui.verify.quotations import read_markdown

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def digest_of(harbour: Briefing) -> Callable[[Group], str]:
    """Make a digest of three articles: one of them has no date, another one no quotation."""

    def make(group: Group) -> str:
        digest = Digest(group)
        spoken = replace(harbour.quotes[2], speaker="authority", nested_in=0)
        changed = replace(harbour, quotes=(*harbour.quotes[1:2], spoken))
        digest.add(_called(changed, "Late *news*", None, "https://example.org/late"))
        digest.add(_called(replace(harbour, quotes=()), "Quiet", date(2024, 1, 1), None))
        digest.add(harbour, "/tmp/elsewhere.txt")
        return "".join(digest.pieces())

    return make


def _called(briefing: Briefing, title: str, day: date | None, origin: str | None) -> Briefing:
    document: Document = replace(briefing.document, title=title, published=day, origin=origin)
    return replace(briefing, document=document)


def _outline(markdown: str) -> list[str]:
    """Return the headings, and the words of each quotation with a sign before them."""
    seen, in_quote, tag = [], False, ""
    for token in MarkdownIt("commonmark").parse(markdown.split("---\n", 2)[2]):
        if token.type == "blockquote_open":
            in_quote = True
        elif token.nesting > 0:
            tag = token.tag
        elif token.type == "inline" and (in_quote or tag[0] == "h"):
            seen.append(("> " if in_quote else f"{tag} ") + token.content)
            in_quote = False
    return seen


def test_by_source_the_most_quoted_come_first(digest_of: Callable[[Group], str]) -> None:
    markdown = digest_of(Group.SOURCE)
    assert markdown.startswith('---\ntitle: "Digest of 3 articles"\ngenerator: briefing-tui\n---\n')
    assert _outline(markdown) == [
        "h1 Digest of 3 articles",
        "h2 Ana Ruiz",
        "> “We have had no call since dawn”",
        "> “a precaution and nothing more”",
        "> “We have had no call since dawn”",
        "h2 Lindmar Port Authority",
        "> “whole pier”",
        "h2 No speaker named",
        "> “whole pier”",
        "h2 Articles",
    ]
    assert "5 quotations, by source.\n" in markdown
    assert "· *told* · [Late \\*news\\*](<https://example.org/late>) <!--q:" in markdown
    assert "· *told* · “Ferries stay in port”, 2024-12-06 <!--q:" in markdown
    assert "**Lindmar Port Authority** · within another quotation · [Late" in markdown
    *_, first, second, third = markdown.splitlines()
    assert first.startswith("- **Quiet** · 2024-01-01 <!--source:")
    assert second.startswith("- **Ferries stay in port** · 2024-12-06 · news/harbour.txt <!--s")
    assert second.endswith('"/tmp/elsewhere.txt"-->')
    assert third.startswith("- **Late \\*news\\*** · [https://example.org/late](")


def test_by_day_each_article_stands_on_its_own(digest_of: Callable[[Group], str]) -> None:
    markdown = digest_of(Group.DAY)
    assert _outline(markdown) == [
        "h1 Digest of 3 articles",
        "h2 2024-01-01",
        "h3 Quiet",
        "h2 2024-12-06",
        "h3 Ferries stay in port",
        "> “a precaution and nothing more”",
        "> “We have had no call since dawn”",
        "> “whole pier”",
        "h2 Undated",
        "h3 Late \\*news\\*",
        "> “We have had no call since dawn”",
        "> “whole pier”",
    ]
    assert "**Lindmar Port Authority** · within the quotation above <!--q:" in markdown


@pytest.mark.parametrize("group", Group)
def test_each_quotation_of_a_digest_can_be_verified(
    harbour: Briefing, digest_of: Callable[[Group], str], group: Group
) -> None:
    quotations = read_markdown(digest_of(group))
    article = to_article(harbour.document.text, "x")
    assert quotations.sources == {article.number: quotations.sources[article.number]}
    verdicts = [compare(one, article).verdict for one in quotations.found]
    assert verdicts == [Verdict.VERBATIM] * 5


def test_a_full_disk_is_told(harbour: Briefing) -> None:
    digest = Digest(Group.DAY)
    digest._spool.execute("PRAGMA max_page_count = 3")
    many = replace(harbour, quotes=tuple(harbour.quotes) * 40)
    with pytest.raises(NotWritten, match=r"full.*Make room"):
        digest.add(many)


_MANY = """
import resource, sys
from datetime import date
from pathlib import Path
from briefing_tui.export import Group
from briefing_tui.export.as_digest import Digest
from briefing_tui.export.on_disk import write
from briefing_tui.model import (
    Briefing, Document, Quote, QuoteKind, Section, Source, SourceKind, Span
)

def peak_kib():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

digest = Digest(Group(sys.argv[1]))
for number in range(10_000):
    words = f"“This is what article {number} has to say of it”"
    text = " and ".join([words] * 4)
    spans = [Span(start + 1, start + len(words) - 1)
             for start in range(0, len(text), len(words) + 5)]
    source = Source(id="a", name=f"Speaker {number % 700}", kind=SourceKind.PERSON)
    document = Document(text=text, title=f"Article {number}", origin=f"{number}.txt",
                        published=date(2024, 1 + number % 12, 1 + number % 28))
    quotes = tuple(Quote(span=span, kind=QuoteKind.DIRECT, speaker="a") for span in spans)
    digest.add(Briefing(document=document, quotes=quotes, sources=(source,)))
    if number == 1000:
        before = peak_kib()
write(digest.pieces(), Path("digest.md"))
print(peak_kib() - before)
"""


@pytest.mark.slow
@pytest.mark.parametrize("group", Group)
def test_a_digest_of_10000_articles_takes_no_more_memory_than_one_of_1000(
    tmp_path: Path, group: Group
) -> None:
    words = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(_ROOT)!r}){_MANY}", group]
    ended = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.stderr == ""
    assert (tmp_path / "digest.md").read_text().count("\n> “This is what") == 40_000
    assert int(ended.stdout) < 6 * 1024
