"""Turn bytes into text, and say so where that took a guess."""

from __future__ import annotations

from codecs import getincrementaldecoder, lookup

from briefing_tui.text.safe import without_codes
from briefing_tui.typed import NamedTuple

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MEANT = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What pages mean by the name of an older encoding (Encoding Standard, 4.2): one that has its
letters, and quotation marks and the euro sign besides."""
_MAGIC = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"\x7fELF")
_HEAD = 8192
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""Bytes that text does not hold; ESC is not among them, for captured terminals do."""
_FOREIGN = 0.2
"""From this share of bytes above ASCII on, the text is no Western European one."""


class Decoded(NamedTuple):
    """Text, and what the reader of it should be told."""

    text: str
    warnings: tuple[str, ...] = ()
    """Sentences without their full stop."""


def is_binary(data: bytes) -> bool:
    """Return whether `data` is no text in any encoding that a byte order mark would not name."""
    if data.startswith(tuple(mark for mark, _ in _BOMS)):
        return False
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return data.startswith(_MAGIC) or b"\0" in head or controls * 20 > len(head)


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Decode by byte order mark, by the stated `charset`, as UTF-8, or else by a guess.

    What captured terminals are told beside words is left out.
    """
    text, warnings = _decode(data, charset)
    return Decoded(without_codes(text), warnings)


def _decode(data: bytes, charset: str | None) -> Decoded:
    marked = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    surer = "utf-8" if charset and _takes_any_byte(charset) and not data.isascii() else None
    for name in (marked, surer, _meant_by(charset), charset, "utf-8"):
        text = _strictly(data, name) if name else None
        if text is not None:
            return Decoded(text)
    if marked:
        return _with_gaps(data, marked)
    if _is_mostly_utf8(data):
        return _with_gaps(data, "utf-8")
    return _guess(data)


def decode_head(data: bytes) -> str | None:
    """Decode the first bytes of UTF-8, cut off anywhere; None if they are no UTF-8."""
    try:
        return without_codes(getincrementaldecoder("utf-8-sig")().decode(data))
    except UnicodeError:
        return None


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (LookupError, ValueError):
        return None


def _takes_any_byte(charset: str) -> bool:
    """Return whether an encoding has a character for each byte: all that it reads might be UTF-8.

    What is UTF-8 throughout was saved anew as such, and no page in Latin-1 is by chance.
    """
    try:
        return len(bytes(range(128, 256)).decode(charset, "replace")) == 128
    except (LookupError, ValueError):
        return False


def _meant_by(charset: str | None) -> str | None:
    """Return what is most often meant by the name of an encoding, where that is another one."""
    try:
        return _MEANT.get(lookup(charset).name) if charset else None
    except (LookupError, ValueError):
        return None


def _with_gaps(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    label = name.removesuffix("-sig").upper()
    return Decoded(text, (f"Some bytes are no {label} and are shown as \N{REPLACEMENT CHARACTER}",))


def _is_mostly_utf8(data: bytes) -> bool:
    """Return whether more characters above ASCII are whole than broken."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    above = len(text) - len(text.encode("ascii", "ignore"))
    return above > 2 * broken


def _guess(data: bytes) -> Decoded:
    name = "cp1252"
    above = len(data) - len(data.decode("ascii", "ignore"))
    if above > _FOREIGN * len(data):
        from charset_normalizer import from_bytes  # late: costs 20 ms, and most text is UTF-8

        best = from_bytes(data[: 16 * _HEAD]).best()
        name = best.encoding if best else name
    text = data.decode(name, "replace")
    label = name.replace("_", "-")
    return Decoded(text, (f"The text is not UTF-8 and was read as {label}, which is a guess",))
