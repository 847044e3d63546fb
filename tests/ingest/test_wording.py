"""A page's words come through whole where it does not say what is a paragraph."""

from __future__ import annotations

import pytest

from briefing_tui.ingest.html import read_article
from briefing_tui.text.markdown import parse_markdown

LINKED = (
    "In a <a href='/s'>speech</a> in the lower town, Venn spoke of “<a href='/f'>the few</a>” who"
    " had stayed, and thanked <em>all</em> of them for what they had done in the two weeks before."
)
WORDS = (
    "In a speech in the lower town, Venn spoke of “the few” who had stayed, and thanked all of"
    " them for what they had done in the two weeks before."
)
FIRST = "The council met in the evening and spoke at length about the bridge and its cost."
LAST = "It will meet again when the water has gone down, which may be before the month is over."


def blocks(body: str) -> list[tuple[str, str]]:
    page = f"<html><body><article><h1>Bridge</h1>{body}</article></body></html>"
    document = parse_markdown(read_article(page, name="bridge").markdown, origin="bridge")
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def paragraphs(body: str) -> list[str]:
    return [words for kind, words in blocks(body) if kind == "paragraph"]


@pytest.mark.parametrize(
    "cell", ["<td>{}</td>", "<td>Home</td><td>{}</td>", "<td><table><tr><td>{}</td></tr></table>"]
)
def test_a_table_that_lays_out_a_page_has_paragraphs(cell: str) -> None:
    words = f"<p>{FIRST}</p> <p>{LINKED}</p> <p>{LAST}</p>"
    found = paragraphs(f"<table><tr>{cell.format(words)}</tr></table>")
    assert [words for words in found if words in (FIRST, WORDS, LAST)] == [FIRST, WORDS, LAST]


def test_a_table_of_figures_stays_one() -> None:
    body = f"<p>{FIRST}</p><table><tr><td><p>a</p></td><td>1</td></tr></table><p>{LAST}</p>"
    assert "table" in [kind for kind, _ in blocks(body)]


@pytest.mark.parametrize(
    "line",
    [
        "On <time datetime='2024-12-06'>Friday</time> the gate was <a name='x'>shut</a> again.",
        "<em>On </em><em><i>Friday</i> the</em> <b>gate <strong>was</strong></b> shut again.",
        "On <em>Friday <time>the</time> gate</em> was <a>shut</a> again.",
    ],
)
def test_no_element_of_a_line_takes_its_words_away_or_adds_any(line: str) -> None:
    found = paragraphs(f"<p>{FIRST}</p><p>{line}</p><p>{LAST}</p>")
    assert found == [FIRST, "On Friday the gate was shut again.", LAST]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("<b>Roe:</b>The gate is shut.", "Roe: The gate is shut."),
        ("<b>Roe:</b><span>The gate</span> is shut.", "Roe: The gate is shut."),
        ('Roe said that <b>"</b>the gate is shut".', 'Roe said that "the gate is shut".'),
        ("Roe<i>, of course,</i> said so.<em></em>", "Roe, of course, said so."),
        ("<b>Roe</b>: <i>the gate is shut.</i>", "Roe: the gate is shut."),
    ],
)
def test_emphasis_leaves_no_asterisks(line: str, words: str) -> None:
    assert paragraphs(f"<p>{FIRST}</p><p>{line}</p><p>{LAST}</p>") == [FIRST, words, LAST]
