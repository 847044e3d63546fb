"""Tell a quotation from a name, a term or a title that merely stands in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefing_tui.model import BlockKind, QuoteKind

if TYPE_CHECKING:
    from briefing_tui.extract.attribution import Attribution
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.quotes import Stretch
    from briefing_tui.model import Block

_WORD: Final = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)[\s,:(]*$")
_SHORT_WORD: Final = 3
_LONGEST_NAME: Final = 8
_SENTENCE_WORDS: Final = 4
_NEAR: Final = 2.0
"""Attributions nearer than this stand right beside the quotation."""
_SCARE_WORDS: Final = 5


def find_kind(text: str, stretch: Stretch, block: Block) -> QuoteKind:
    """Return the kind of a quotation by its shape and its place."""
    words = text[stretch.start : stretch.end]
    whole = stretch.outer_start <= block.span.start and stretch.outer_end >= block.span.end
    if whole and block.kind is BlockKind.HEADING:
        return QuoteKind.TITLE
    if whole and block.kind is BlockKind.QUOTE:
        return QuoteKind.BLOCK
    first = next((c for c in words if c.isalpha()), "")
    ends = words[-1] in ".!?…," or stretch.continued
    long = len(_WORD.findall(words)) >= _SENTENCE_WORDS
    if first.isupper() and (ends or long):
        return QuoteKind.DIRECT
    return QuoteKind.FRAGMENT


def is_name(text: str, stretch: Stretch, found: Attribution | None, speech: Speech) -> bool:
    """Return whether the words are a name or title: a ship, a film, a programme.

    Every long word has a capital, and no speaker stands right beside; or a word such as "film"
    or "called" leads up to it.
    """
    words = _WORD.findall(text[stretch.start : stretch.end])
    long = [word for word in words if len(word) > _SHORT_WORD] or words
    if len(words) > _LONGEST_NAME or not all(w[0].isupper() or w[0].isdigit() for w in long):
        return False
    before = _WORD_BEFORE.search(text, max(0, stretch.outer_start - 40), stretch.outer_start)
    if before and before.group(1).lower() in speech.works:
        return True
    inner = text[stretch.start : stretch.end].rstrip(".,")
    if any(mark in inner for mark in ".!?…;"):
        return False
    return found is None or found.distance >= _NEAR


def is_scare_quote(text: str, stretch: Stretch, found: Attribution | None) -> bool:
    """Return whether a few words that nobody says are held at arm's length."""
    words = _WORD.findall(text[stretch.start : stretch.end])
    return found is None and len(words) <= _SCARE_WORDS
