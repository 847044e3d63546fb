"""Make a document of a text, whatever form it is in."""

from __future__ import annotations

from briefing_tui.model import BlockKind, Document
from briefing_tui.text import plain
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import StrEnum

_SUFFIXES = {"md": "markdown", "markdown": "markdown", "mkd": "markdown", "mdown": "markdown"}
_SUFFIXES |= {"txt": "plain", "text": "plain"}
_HEAD = 65_536
"""So many characters from the start are looked at to guess a form."""
_SIGNS = ("](http", "](#", "](/", "]{.", "\n```", "\n~~~", "\n|--", "\n| --", "\n|:-", "\n- [ ] ")
_ATX = tuple("\n" + "#" * level + " " for level in range(1, 7))


class Form(StrEnum):
    """How a text is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"


def guess_form(text: str, name: str | None) -> Form:
    """Return the form that the suffix of `name` promises, or else what the text looks like."""
    suffix = (name or "").rpartition(".")[2].lower()
    if suffix in _SUFFIXES:
        return Form(_SUFFIXES[suffix])
    head = "\n" + text[:_HEAD].lstrip("\ufeff")
    if head.startswith("\n---\n") and "\n---\n" in head[4:]:
        return Form.MARKDOWN
    is_marked = any(sign in head for sign in _ATX) or any(sign in head for sign in _SIGNS)
    return Form.MARKDOWN if is_marked else Form.PLAIN


def parse(text: str, *, form: Form, origin: str | None = None) -> Document:
    """Make a document of `text`.

    Args:
        text: As it was read; it need not be safe.
        form: What it is written in. Plain text keeps its length and offsets.
        origin: Where it came from, for the document and for what errors say.

    Raises:
        BadContent: Front matter or a mark that cannot be understood; never for plain text.
    """
    if form is Form.MARKDOWN:
        from briefing_tui.text.markdown import parse_markdown  # late: markdown-it costs 35 ms

        return parse_markdown(text, origin=origin)
    safe = [to_safe(text)]
    del text
    reading, blocks = plain.take_apart(safe.pop())  # which may let go of it
    title = None
    if blocks and blocks[0].kind is BlockKind.HEADING and blocks[0].level == 1:
        title = blocks[0].span.of(reading)
    return Document(text=reading, blocks=blocks, title=title, origin=origin)
