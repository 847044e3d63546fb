"""How many cells of a terminal a text takes.

Most text of most articles is made of characters that take one cell each. One regular expression
finds where that stops being so; only from there on the slow way is taken, grapheme by grapheme.
"""

from __future__ import annotations

import sys
from types import ModuleType

from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

TAB_CELLS: Final = 4
"""A tab is always painted as so many spaces, wherever it stands."""

_PLAIN: Final = (
    " -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf\u2100-\u211e\u2190-\u22ff\u2500-\u25fc\u2713\ufffd"
)
_ALONE: Final = {"\t": TAB_CELLS, "\n": 0, "\xad": 1, "\u200b": 0, "\u2060": 0}
"""Characters that join no other, and their cells; text that has only these needs no tables."""

_COMMON: Final = "–—‘’“”„…•€\xa0"
"""Plain ones that are not in Latin-1, or do not print there, and stand in every other article."""

_odd = late(f"[^{_PLAIN}]")
_joining = late(f"[^{_PLAIN}{''.join(_ALONE)}]")


def find_odd(text: str, start: int, end: int) -> int:
    """Return where the first character that may not be one cell wide stands, or `end`."""
    if _is_common(text[start:end]):
        return end
    found = _odd.search(text, start, end)
    return found.start() if found else end


def _is_common(text: str) -> bool:
    """Return whether a text is of Latin letters and common signs, all of them one cell wide.

    To compile the expression that knows of all takes longer than to show a first page of those.
    """
    if not text.isascii():
        for sign in _COMMON:
            text = text.replace(sign, "")
        try:
            text.encode("latin-1")
        except UnicodeEncodeError:
            return False
    return text.isprintable()


def iter_graphemes(text: str) -> Iterator[tuple[str, int]]:
    """Yield what a reader sees as one character, with its width in cells."""
    if _joining.search(text) is None:
        yield from ((character, _ALONE.get(character, 1)) for character in text)
        return
    if "wcwidth" not in sys.modules:
        _import_wcwidth()
    from wcwidth import iter_graphemes, wcswidth  # late, see there

    for grapheme in iter_graphemes(text):
        if grapheme == "\t":
            yield grapheme, TAB_CELLS
        else:
            yield grapheme, max(0, wcswidth(grapheme))


class _Later(ModuleType):
    """Stands in for a module that is loaded when something of it is used, if ever."""

    def __getattr__(self, name: str) -> object:
        from importlib import import_module  # late: it is hardly ever needed

        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def _import_wcwidth() -> None:
    """Import wcwidth without what it makes ids of links by, for which nobody here asks.

    That would load OpenSSL, which takes 4 MB.
    """
    if "secrets" not in sys.modules:
        sys.modules["secrets"] = _Later("secrets")
    import wcwidth  # noqa: F401  late: costs 30 ms, and few texts need it

    if isinstance(sys.modules.get("secrets"), _Later):
        del sys.modules["secrets"]


def to_cells(text: str) -> int:
    """Return the width of a text in cells."""
    odd = find_odd(text, 0, len(text))
    if odd == len(text):
        return odd
    odd = max(0, odd - 1)  # a combining mark belongs to the character before it
    return odd + sum(width for _, width in iter_graphemes(text[odd:]))


def fit(text: str, width_cells: int) -> str:
    """Return the text shortened with an ellipsis where it is wider than `width_cells`."""
    if len(text) * TAB_CELLS <= width_cells or to_cells(text) <= width_cells:
        return text
    if width_cells < 1:
        return ""
    return f"{_head(text, width_cells - 1).rstrip()}…"


def _head(text: str, width_cells: int) -> str:
    if find_odd(text, 0, min(len(text), width_cells + 1)) > width_cells:
        return text[:width_cells]
    kept, cells = 0, 0
    for grapheme, width in iter_graphemes(text):
        if cells + width > width_cells:
            break
        kept += len(grapheme)
        cells += width
    return text[:kept]
