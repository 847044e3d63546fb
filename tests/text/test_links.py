"""What can be opened from the text."""

from __future__ import annotations

import pytest

from briefing_tui.model import Span
from briefing_tui.text.links import find_links
from briefing_tui.text.parse import Form, parse

_MARKDOWN = """\
Read [the report](https://mill.example/report) or write to [us](mailto:a@mill.example).
Never open [this](javascript:alert) or [that](file:///etc/passwd), nor a note[^1].

It also stands at https://mill.example/plain_(old). See <https://mill.example/auto>.

[^1]: A note.
"""


def test_links_and_bare_addresses_are_found_in_the_order_of_the_text() -> None:
    document = parse(_MARKDOWN, form=Form.MARKDOWN, origin="x.md")
    text = document.text
    links = find_links(document, Span(0, len(text)))
    assert [link.target for link in links] == [
        "https://mill.example/report",
        "mailto:a@mill.example",
        "https://mill.example/plain_(old)",
        "https://mill.example/auto",
    ]
    assert [link.span.of(text) for link in links][:2] == ["the report", "us"]


def test_only_what_begins_in_the_stretch_counts() -> None:
    document = parse(_MARKDOWN, form=Form.MARKDOWN, origin="x.md")
    start = document.text.index("It also")
    first, *_ = find_links(document, Span(start, len(document.text)))
    assert first.target == "https://mill.example/plain_(old)"
    assert find_links(document, Span(0, 0)) == ()


@pytest.mark.parametrize("around", ["{}.", "({})", "“{}”,", "<{}>", "{}!”", "[{}]"])
def test_what_stands_around_a_bare_address_is_no_part_of_it(around: str) -> None:
    address = "https://mill.example/a?b=1&c=2#d"
    document = parse(f"Look: {around.format(address)} Done.", form=Form.PLAIN, origin="x")
    [link] = find_links(document, Span(0, len(document.text)))
    assert link.target == address
    assert link.span.of(document.text) == address
