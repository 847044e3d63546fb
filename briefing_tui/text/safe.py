"""Take from outside text whatever could drive a terminal or turn the order of its words.

Everything here keeps the length of the text, so offsets into it stay what they were.
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Pattern

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""What a control character becomes: seen, but without effect."""

NOTHING = "\N{WORD JOINER}"
"""What a bidi control becomes: it takes no cell and breaks no word."""

_NEWLINES = "\v\f\r\x85\u2028\u2029"
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_HARMLESS = bytes([0x09, 0x0A, *range(0x20, 0x7F)])
_FEW_KINDS = 4
"""Up to so many kinds of bad character, replacing one after the other is fastest."""
_FEW = 4096
"""Up to so many bytes, looking each character up beats compiling a regular expression (1 ms)."""


def _table() -> dict[str, str]:
    table = dict.fromkeys(map(chr, [*range(0x20), *range(0x7F, 0xA0)]), REPLACEMENT)
    del table["\t"], table["\n"]
    table.update(dict.fromkeys(_NEWLINES, "\n"))
    table.update(dict.fromkeys(_BIDI, NOTHING))
    return table


_REPLACED = _table()


def to_safe(text: str) -> str:
    r"""Replace control and bidi characters, one for one.

    Controls and lone surrogates become U+FFFD, bidi controls U+2060, every kind of line end a
    newline ("\r\n" a space and a newline). Tabs, joiners and non-joiners stay.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    rest = text.encode("utf-8", "surrogatepass").translate(None, _HARMLESS)
    found = _find_bad(rest.decode("utf-8", "surrogatepass")) if rest else frozenset()
    if len(found) > _FEW_KINDS:
        return _bad().sub(lambda match: _REPLACED.get(match[0], REPLACEMENT), text)
    for character in found:
        text = text.replace(character, _REPLACED.get(character, REPLACEMENT))
    return text


def without_codes(text: str) -> str:
    """Take out in whole what told a terminal of colours, links and the like (ECMA-48, 5.4 and 8.3).

    Without its first character the rest would be read for words: "0m" for a length. U+009B alone
    is more often a mark of quotation gone wrong.
    """
    if "\x1b" not in text and "\x9b" not in text:
        return text
    import re  # late: as below

    control = r"\x1b\[[0-?]*[ -/]*[@-~]|\x9b[0-9;]+m"
    command = r"\x1b\][^\x07\x1b\n]*(?:\x07|\x1b\\)"
    return re.sub(rf"{control}|{command}|\x1b[(-/][0-~]", "", text)


def _find_bad(rest: str) -> frozenset[str]:
    if len(rest) > _FEW:
        return frozenset(_bad().findall(rest))
    return frozenset(
        character
        for character in rest
        if character in _REPLACED or "\ud800" <= character <= "\udfff"
    )


def _bad() -> Pattern[str]:
    import re  # late: compiling costs 1 ms, and most texts never need it; re caches the pattern

    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
    )


def is_safe_url(url: str) -> bool:
    """Return whether `url` may be shown as a link and opened: http, https and mailto only."""
    scheme, colon, rest = url.partition(":")
    scheme = scheme.lower()
    if not colon or not rest or not url.isprintable() or " " in url or to_safe(url) != url:
        return False
    return scheme == "mailto" or (
        scheme in ("http", "https") and len(rest) > 2 and rest[:2] == "//"
    )


def is_relative(target: str) -> bool:
    """Return whether a link leads to a place beside the text or in it: "more.md", "#prices"."""
    if not target or target[0] in "/\\" or ":" in target or " " in target:
        return False
    return target.isprintable() and to_safe(target) == target
