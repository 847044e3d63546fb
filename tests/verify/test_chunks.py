from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing_tui.verify.chunks import cut_up

_LINES = st.sampled_from(
    ("", "", "", "> “quoted”", "> more", "# heading", "words", "- item", "    code", "```", "~~~",
     "````", "``` info", "`` no fence ``", "> ```", "<!-- open", "closed -->", "<!--q-->", "  ```",
     "``` a`b", "1. one", "~~~ `x`")
)  # fmt: skip


def _parsed(text: str, above: int = 0) -> list[tuple[str, str, int]]:
    return [
        (token.type, token.content, token.map[0] + above if token.map else 0)
        for token in MarkdownIt("commonmark").parse(text)
        if token.nesting == 0
    ]


@given(lines=st.lists(_LINES, max_size=30))
def test_the_parts_are_read_as_the_whole_is(lines: list[str]) -> None:
    text = "\n".join(lines)
    parts = list(cut_up(text, least_lines=1))
    assert "\n".join(part for _, part in parts) == text
    assert [one for above, part in parts for one in _parsed(part, above)] == _parsed(text)


def test_a_long_text_is_cut() -> None:
    text = "\n\n".join(f"> “{number}”" for number in range(3_000))
    assert [above for above, _ in cut_up(text)] == [0, 2_000, 4_000]
