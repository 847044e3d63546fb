"""A string as a YAML scalar that no reader takes for anything else."""

from __future__ import annotations

from briefing_tui.typed import Final

_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def to_scalar(text: str) -> str:
    """Return `text` between double quotation marks, on one line."""
    return '"' + "".join(_escape(character) for character in text) + '"'


def _escape(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    # What YAML calls printable; the byte order mark is, but readers drop it.
    is_printable = 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD
    if (is_printable and code != 0xFEFF and code not in (0x2028, 0x2029)) or code > 0xFFFF:
        return character
    return f"\\u{code:04X}"
