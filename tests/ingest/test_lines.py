"""Where a line of a page ends within a paragraph."""

from __future__ import annotations

import pytest

from briefing_tui import desk
from tests.ingest.test_marked import blocks, read

LONG = "The harbour master had been asked for weeks whether the pier of Vardal would hold at all"


def words(body: str) -> list[str]:
    return [text for _, text in blocks(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One<br>two</p>", ["One\ntwo"]),
        ("<p>One<br/>\n <b>two<br>three</b></p>", ["One\ntwo\nthree"]),
        ("<p>One<br><br>Two</p>", ["One", "Two"]),
        ("<p>One<br></p><p><br>Two</p>", ["One", "Two"]),
        ("<ul><li>One<br>two</li><li>three</li></ul>", ["One\ntwo", "three"]),
        ("<h2>One<br>two</h2><p>Three</p>", ["One two", "Three"]),
        (f"<p>{LONG},<br>and she said no</p>", [f"{LONG},\nand she said no"]),
    ],
)
def test_a_line_ends_and_no_paragraph(body: str, expected: list[str]) -> None:
    assert words(body) == expected


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (f"{LONG}.", f"{LONG}."),
        ("“It holds.”", "— Rosa Lind"),
        ("The Vardal Post", f"“{LONG}.”"),
        (f"“{LONG}.”", "The Vardal Post"),
    ],
)
def test_what_names_or_goes_on_stands_apart(above: str, below: str) -> None:
    assert words(f"<p>{above}<br>{below}</p>") == [above, below]


def test_a_line_begins_with_words_whatever_they_look_like() -> None:
    lines = ["Menu:", "- fish", "1. meat", "2) tea", "# 3", "===", "~~~", "> x", "* y", "5 boats",
             "---", "+ z"]  # fmt: skip
    body = "<br>".join(line.replace(">", "&gt;") for line in lines)
    assert blocks(f"<p>{body}</p>") == [("paragraph", "\n".join(lines))]


def test_a_quotation_may_go_over_lines() -> None:
    document = read("<p>“It is broken<br>over lines,” said Ana Ruiz.</p>")
    briefing = desk.brief(document)
    [quote] = briefing.quotes
    assert quote.span.of(document.text) == "It is broken\nover lines,"
    assert [one.name for one in briefing.sources if one.id == quote.speaker] == ["Ana Ruiz"]
