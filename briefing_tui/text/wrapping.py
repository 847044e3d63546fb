"""Tell hard-wrapped text from text with a paragraph on each line."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST = 140
"""Nobody wraps lines at more characters than this."""
NARROWEST = 30

_SAMPLE = 2000
"""So many line ends, spread over the text, tell how all of it was wrapped."""
_AS_WRAPPED = 0.8
"""The share of line ends that a wrapping program would have made."""
_MID_SENTENCE = 0.5
"""The share of line ends that must fall inside a sentence: paragraphs end with it."""
_CAPITALS = 0.65
"""The most lines that begin with a capital; German comes to a half, lists and headlines to all."""
_CLOSING = frozenset(".!?…:;\"'”’»)]*")


def find_width(lines: Sequence[str]) -> int:
    """Return the width in characters that `lines` were wrapped at, or 0.

    A line was wrapped where the first word of the next one would not have found room on it.
    """
    step = max(1, len(lines) // _SAMPLE)
    pairs = zip(lines[:-1:step], lines[1::step], strict=True)
    joints = [(line.rstrip(), below) for line, below in pairs if line.strip() and below.strip()]
    if not joints:
        return 0
    lengths = sorted(len(line) for line, _ in joints)
    width = lengths[(len(lengths) - 1) * 19 // 20]
    return width if NARROWEST <= width <= WIDEST and _is_wrapped(joints, width) else 0


def _is_wrapped(joints: Sequence[tuple[str, str]], width: int) -> bool:
    limit = width + width // 8
    if sum(following[0].isupper() for _, following in joints) > _CAPITALS * len(joints):
        return False
    if 20 * sum(len(following) > limit for _, following in joints) > len(joints):
        return False
    full = [line for line, following in joints if is_full(line, following, width)]
    open_ended = sum(line[-1] not in _CLOSING for line in full)
    return len(full) >= _AS_WRAPPED * len(joints) and open_ended > _MID_SENTENCE * len(full)


def is_full(line: str, following: str, width: int) -> bool:
    """Return whether the first word of `following` would not have fitted on `line`."""
    word = following.find(" ", 1)
    return len(line) + 1 + (len(following) if word < 0 else word) > width


def continues(line: str, following: str, width: int) -> bool:
    """Return whether `following` is the same paragraph as `line`, which stands right above.

    Args:
        line: Without white space around it; not empty.
        following: The next line; not blank.
        width: What `find_width` said of the text.
    """
    if width and is_full(line, following, width):
        return not (following[0].isspace() and line[-1] in _CLOSING)
    return len(line) >= NARROWEST and line[-1] not in _CLOSING and following[0].islower()
