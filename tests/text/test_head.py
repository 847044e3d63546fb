"""The first pages of a long text are taken apart as the whole is."""

from __future__ import annotations

import pytest

from briefing_tui.text.head import cut_head
from briefing_tui.text.parse import Form, parse

_PLAIN = "The harbour\n\n" + "\n\n".join(
    f"Ship {number} came in at dawn and left again before the tide had turned."
    for number in range(4_000)
)
_MARKED = "---\ntitle: The harbour\n---\n# Ships\n\n" + "\n\n".join(
    f"## Ship {number}\n\nIt came in *at dawn*.\n\n- one\n- two\n\n```\nin\n\n\nout\n```"
    for number in range(4_000)
)


@pytest.mark.parametrize(("text", "form"), [(_PLAIN, Form.PLAIN), (_MARKED, Form.MARKDOWN)])
def test_the_head_is_what_the_whole_begins_with(text: str, form: Form) -> None:
    head, whole = parse(cut_head(text, form), form=form), parse(text, form=form)
    assert len(head.text) > 10_000
    assert whole.text.startswith(head.text)
    assert whole.blocks[: len(head.blocks)] == head.blocks
    assert whole.inlines[: len(head.inlines)] == head.inlines
    assert whole.title == head.title


def test_a_short_text_needs_no_cutting() -> None:
    assert cut_head("A short text.\n\nWith two paragraphs.", Form.PLAIN) == ""


def test_a_head_ends_outside_a_fence() -> None:
    text = "First.\n\n```\n" + "a line\n\n" * 40_000 + "```\n"
    assert cut_head(text, Form.MARKDOWN) == "First."


@pytest.mark.parametrize("text", ["one paragraph " * 20_000, "a line\n" * 40_000])
def test_a_text_without_blank_lines_has_a_head_too(text: str) -> None:
    assert 30_000 < len(cut_head(text, Form.PLAIN)) <= 32_768


def test_front_matter_alone_is_no_head() -> None:
    text = "---\n" + "note: words\n\n" * 20_000 + "---\nThe text.\n"
    assert cut_head(text, Form.MARKDOWN) == ""
