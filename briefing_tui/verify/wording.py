"""Show where two wordings differ, in words; and in characters where the eye cannot tell."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from re import findall

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_AROUND: Final = 12
"""Words and blanks that are shown on either side of a difference."""
_MAX_NAMED: Final = 4
"""So many characters are named."""


def show_difference(article: str, export: str) -> str:
    """Return both wordings as one: [-what only the article has-] and {+what only the export has+}.

    Where they agree for long, only the words beside a difference are shown.
    """
    old, new = _tokens(article), _tokens(export)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    parts: list[str] = []
    for number, (step, a, b, c, d) in enumerate(steps):
        if step == "equal":
            parts.append(_shorten(old[a:b], number == 0, number == len(steps) - 1))
            continue
        parts.append(f"[-{''.join(old[a:b])}-]" if a < b else "")
        parts.append(f"{{+{''.join(new[c:d])}+}}" if c < d else "")
    return "".join(parts)


def name_characters(article: str, export: str) -> tuple[str, ...]:
    """Return the names of characters that only one wording has and the eye may not tell apart.

    Those are the ones beyond ASCII; blanks too where nothing but blanks differs.
    """
    steps = SequenceMatcher(None, article, export, autojunk=False).get_opcodes()
    changed = [(article[a:b], export[c:d]) for step, a, b, c, d in steps if step != "equal"]
    is_blank = all(not (old + new).strip() for old, new in changed)
    named: dict[str, None] = {}
    for whose, characters in (("article", "".join(old for old, _ in changed)),
                              ("export", "".join(new for _, new in changed))):  # fmt: skip
        hidden = (one for one in characters if is_blank or not one.isascii())
        named |= dict.fromkeys(f"the {whose} has {_name(one)}" for one in hidden)
    return tuple(named)[:_MAX_NAMED]


def _name(character: str) -> str:
    name = unicodedata.name(character, "a character without a name").lower()
    return f"U+{ord(character):04X} {name}"


def _tokens(words: str) -> list[str]:
    return findall(r"\w+|\s|[^\w\s]", words)


def _shorten(tokens: Sequence[str], is_first: bool, is_last: bool) -> str:
    before = 0 if is_first else _AROUND
    behind = 0 if is_last else _AROUND
    if len(tokens) <= before + behind + 1:
        return "".join(tokens)
    return "".join((*tokens[:before], "…", *tokens[len(tokens) - behind :]))
