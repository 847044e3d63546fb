"""Who signs a block quotation of a page."""

from __future__ import annotations

import pytest

from briefing_tui import desk
from tests.ingest.test_marked import blocks, read

SAID = ("quote", "It will hold.")
SIGNED = ("quote", "— Rosa Lind, mayor")


@pytest.mark.parametrize(
    "body",
    [
        "<p>It will hold.</p><footer>— <cite>Rosa Lind</cite>, mayor</footer>",
        "<p>It will hold.</p><footer>\n<div>Rosa <b>Lind</b>,</div><p>mayor</p></footer>",
        "<p>It will hold.</p><cite>Rosa Lind, mayor</cite>",
        "<p>It will hold.</p><p><cite>Rosa Lind, mayor</cite></p>",
        "<p>It will hold.</p><p>— <cite>Rosa Lind</cite>, mayor</p>",
        "<p>It will hold. <cite>Rosa Lind, mayor</cite></p>",
        "It will hold.<cite>Rosa Lind, mayor</cite>",
        "It will hold.<br>— <cite>Rosa Lind, mayor</cite>",
    ],
)
def test_the_signature_of_a_quotation_is_its_last_paragraph(body: str) -> None:
    assert blocks(f"<blockquote>{body}</blockquote>") == [SAID, SIGNED]


@pytest.mark.parametrize("caption", ["— <cite>Rosa Lind</cite>, mayor", "Rosa Lind, mayor"])
def test_the_caption_of_a_quotation_signs_it(caption: str) -> None:
    quotation = "<blockquote><p>It will hold.</p></blockquote>"
    body = f"<figure>{quotation}<figcaption>{caption}</figcaption></figure>"
    assert blocks(body) == [SAID, SIGNED]


def test_what_tells_more_than_a_name_stands_below_the_quotation() -> None:
    told = "Rosa Lind, the mayor, said so on Monday."
    found = blocks(
        f"<blockquote><p>It will hold.</p><footer>{told}</footer></blockquote><p>Behind.</p>"
    )
    assert found == [SAID, ("paragraph", f"— {told}"), ("paragraph", "Behind.")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>As it is in <cite>The Gale</cite></p>", ["As it is in The Gale"]),
        ("<p>It is <cite>The Gale</cite>.</p>", ["It is The Gale."]),
        ("<p>It will hold.</p><footer> </footer>", ["It will hold."]),
        (
            "<p>Out.</p><blockquote><p>In.</p><footer>Rosa Lind</footer></blockquote>"
            "<footer>Karl Holm</footer>",
            ["Out.", "In.", "— Rosa Lind", "— Karl Holm"],
        ),
    ],
)
def test_each_quotation_has_its_own_and_titles_are_none(body: str, expected: list[str]) -> None:
    found = blocks(f"<blockquote>{body}</blockquote>")
    assert found == [("quote", words) for words in expected]


def test_links_in_a_signature_are_kept() -> None:
    signed = "<footer><cite><a href='/rosa'>Rosa Lind</a></cite></footer>"
    document = read(f"<blockquote><p>It will hold.</p>{signed}</blockquote>")
    assert [inline.target for inline in document.inlines] == ["https://a.example/rosa"]


def test_who_signs_has_said_it_and_nobody_in_the_paragraph_before() -> None:
    signed = "<footer>— <cite>Rosa Lind</cite>, fisherwoman</footer>"
    body = f"<p>“No,” said Karl Holm.</p><blockquote><p>It will hold.</p>{signed}</blockquote>"
    briefing = desk.brief(read(body))
    names = {source.id: source.name for source in briefing.sources}
    assert [names.get(quote.speaker or "") for quote in briefing.quotes] == [
        "Karl Holm",
        "Rosa Lind",
    ]
