"""Part the name of who is quoted from the words above it: "> It will hold." / "> — Rosa Lind"."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it.token import Token

DASHES: Final = ("—", "–", "--", "―")
"""What a signature begins with."""
_BREAKS: Final = frozenset({"softbreak", "hardbreak"})
SENTENCE_ENDS: Final = (".", "!", "?", "…")
WORDS_END: Final = (*SENTENCE_ENDS, "”", "“", '"', "»", "«", "’", "'", ")")
"""What the words end with, where an author has not broken the line: a dash may stand anywhere."""
LONGEST: Final = 80
"""In characters: a name and what somebody is."""


def part_signature(token: Token) -> tuple[Token, Token] | None:
    """Return the words of a block quotation and, apart from them, the line that signs them.

    A line in a quotation is a paragraph's, whose lines are else one; who is quoted is no part of
    what was said.

    Returns:
        None where the last line is no name behind a dash.
    """
    children = token.children or []
    breaks = [k for k, child in enumerate(children) if child.type in _BREAKS]
    if not breaks:
        return None
    at = breaks[-1]
    words, line = children[:at], children[at + 1 :]
    is_cut = bool(sum(child.nesting for child in words))  # within something that is stressed
    if is_cut or not _signs(_text(line)) or not _can_be_signed(_text(words), children[at].type):
        return None
    first, end = token.map or (0, 0)
    last = max(first, end - 1)
    return (
        token.copy(children=words, map=[first, last]),
        token.copy(children=line, map=[last, end]),
    )


def _text(children: list[Token]) -> str:
    return "".join(child.content if child.nesting == 0 else "" for child in children).strip()


def _signs(line: str) -> bool:
    if not line.startswith(DASHES) or len(line) > LONGEST or line.endswith(SENTENCE_ENDS):
        return False
    name = line.lstrip("-—–― ")
    return name[:1].isupper() or (name[:1].isalpha() and not name[:1].islower())


def _can_be_signed(words: str, line_ends: str) -> bool:
    """Return whether words are no dialogue, and end where their line does."""
    if not words or words.startswith(DASHES):
        return False
    return line_ends == "hardbreak" or words.endswith(WORDS_END)
