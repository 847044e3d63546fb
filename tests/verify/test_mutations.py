"""Verify finds every change of a character in a quotation, and none where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_tui.export import What
from briefing_tui.export.as_markdown import to_markdown
from briefing_tui.export.markup import escape, quote
from briefing_tui.export.provenance import as_read
from briefing_tui.model import Briefing, Document, Quote, QuoteKind, Section, Span
from briefing_tui.verify.compare import Verdict, compare, to_article
from briefing_tui.verify.quotations import read_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DataObject, SearchStrategy

_WORDS = (
    "We have had no call since dawn, “not  one”: a_b*c* \\d [e](f) <g> it's 4.5% ‘h’\n"
    "  1. A line &amp; #2\n\nAnother Paragraph – the cat’s",
    "a precaution",
)
_LOOKALIKES = {
    "a": "а", "o": "0", "e": "é", "l": "I", "c": "с", " ": "\xa0", "“": '"', "’": "'", "–": "-",
    "'": "’", "A": "Α", "n": "ո", ".": "․", "%": "٪",
}  # fmt: skip
_ANY = ("x", "7", "\u200b", "\u0301", "*", "“", "\\")


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    text = f"He said: “{_WORDS[0]}”. Later: “{_WORDS[1]}”. It was said again: “a precaution”."
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in _WORDS]
    return Briefing(
        document=Document(text=text, title="T", origin="t.txt"),
        sections=(Section(heading=None, body=Span(0, len(text))),),
        quotes=tuple(Quote(span=span, kind=QuoteKind.DIRECT) for span in spans),
    )


def _mutants(words: str) -> Iterator[str]:
    for at, character in enumerate(words):
        before, behind = words[:at], words[at + 1 :]
        others = {character.swapcase(), _LOOKALIKES.get(character, "x"), *_ANY} - {character}
        yield before + behind
        yield before + character * 2 + behind
        for other in sorted(others):
            yield before + other + behind
    yield words + "."
    yield " " + words


def _verdicts(markdown: str, briefing: Briefing) -> list[Verdict]:
    article = to_article(briefing.document.text, "t.txt")
    return [compare(one, article).verdict for one in read_markdown(markdown).found]


@pytest.mark.parametrize("index", [0, 1])
def test_every_change_of_a_character_is_found(briefing: Briefing, index: int) -> None:
    markdown = to_markdown(briefing, what=What.QUOTES)
    words = _WORDS[index]
    block = quote(escape(f"“{words}”"))
    assert markdown.count(block) == 1
    changed = 0
    for mutant in _mutants(words):
        verdicts = _verdicts(markdown.replace(block, quote(escape(f"“{mutant}”"))), briefing)
        is_same = as_read(mutant) == as_read(words)
        assert verdicts[index] is (Verdict.VERBATIM if is_same else Verdict.ALTERED), mutant
        assert verdicts[1 - index] is Verdict.VERBATIM
        changed += not is_same
    assert changed > 7 * len(words)


@pytest.mark.parametrize("index", [0, 1])
def test_every_change_is_found_too_once_the_article_has_changed(
    briefing: Briefing, index: int
) -> None:
    markdown = to_markdown(briefing, what=What.QUOTES)
    words = _WORDS[index]
    block = quote(escape(f"“{words}”"))
    article = to_article(f"New. {briefing.document.text}", "t.txt")
    for number, mutant in enumerate(_mutants(words)):
        if number % 5 and index == 0:
            continue  # one in five of the long one will do
        edited = markdown.replace(block, quote(escape(f"“{mutant}”")))
        finding = compare(read_markdown(edited).found[index], article)
        is_same = as_read(mutant) == as_read(words)
        assert finding.verdict is (Verdict.MOVED if is_same else Verdict.ALTERED), mutant


@settings(max_examples=50)
@given(data=st.data())
def test_an_untouched_export_is_verbatim(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    drawn = data.draw(briefings)
    what = data.draw(st.sampled_from((What.SUMMARY, What.FULL, What.QUOTES)))
    markdown = to_markdown(drawn, what=what)
    anchored = [one for one in read_markdown(markdown).found if one.anchor]
    article = to_article(drawn.document.text, "t.txt")
    assert {compare(one, article).verdict for one in anchored} <= {Verdict.VERBATIM}
    assert len(anchored) == (len(drawn.quotes) if drawn.sections else 0)


@given(text=st.text(st.sampled_from('> “”a—-<!q:0123\n*`{}=html"'), max_size=80))
def test_no_text_stops_the_reading(text: str) -> None:
    for one in read_markdown(text).found:
        assert one.line >= 1
