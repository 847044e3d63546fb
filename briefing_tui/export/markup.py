"""Text as Markdown that shows exactly that text, whatever it holds.

Any ASCII punctuation may be escaped with a backslash in CommonMark, so what could be markup in
CommonMark, GitHub's Markdown, Obsidian or Pandoc is escaped, and blanks at the ends of a line,
which would be dropped, become character references.
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.model import Span

_ACTIVE: Final = "\\`*_[]<#|~^$"
"""What is escaped wherever it stands; first the mark that escapes the others."""
_LINE_STARTERS: Final = frozenset("-+>=:")
_MAX_ENTITY: Final = 40
"""Code points of the longest name of a character reference, and some."""
_SCALAR_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ROMAN: Final = frozenset("ivxlcdm")


def escape(text: str) -> str:
    """Return Markdown for one or more paragraphs that shows `text`.

    A line break stays a line break; one or more blank lines part two paragraphs.
    """
    return "\n".join(_escape_line(line) for line in _lines(text))


def escape_within(text: str) -> str:
    """Return Markdown for `text` as one line that does not begin a line of its own.

    Every run of blanks becomes one space: for headings, cells and names.
    """
    return _escape_marks(" ".join(text.split()))


def escape_line(text: str) -> str:
    """Return Markdown for `text` as one line that stands at the beginning of a block."""
    return _escape_line(" ".join(text.split()))


def escape_part(words: str, at: int, block: Span) -> str:
    """Return Markdown for a part of a block between other markup that shows exactly `words`.

    Every blank and line break stays, also those that Markdown drops.

    Args:
        words: The part.
        at: Where it begins.
        block: What it is a part of.
    """
    body = words.lstrip() if at == block.start else words
    before = words[: len(words) - len(body)]
    kept = body.rstrip() if at + len(words) == block.end else body
    first, *others = kept.split("\n")
    is_first = at == block.start
    lines = [_escape_stretch(first, starts=is_first, ends=bool(others))]
    lines += [
        _escape_stretch(line, starts=True, ends=number < len(others))
        for number, line in enumerate(others, 1)
    ]
    shown = "\\\n".join(lines)
    if shown[:1] == "{" and not is_first:  # behind a link or a mark it would begin attributes
        shown = "\\" + shown
    if shown[-1:] == "!" and at + len(words) < block.end:  # before a link it would begin a picture
        shown = shown[:-1] + "\\!"
    return _refer(before) + shown + _refer(body[len(kept) :])


def _escape_stretch(line: str, *, starts: bool, ends: bool) -> str:
    body = line.lstrip() if starts else line
    before = line[: len(line) - len(body)]
    kept = body.rstrip() if ends else body
    marked = _escape_marks(kept)
    shown = _escape_start(marked, kept) if starts else marked
    return _refer(before) + shown + _refer(body[len(kept) :])


def quote(markdown: str) -> str:
    """Return Markdown as a block quotation."""
    return "\n".join(f"> {line}" if line else ">" for line in markdown.split("\n"))


def indent(markdown: str, first: str) -> str:
    """Return Markdown as the item of a list whose mark is `first`."""
    later = " " * len(first)
    lines = markdown.split("\n")
    return "\n".join([first + lines[0], *(later + line if line else "" for line in lines[1:])])


def fence(text: str) -> str:
    """Return `text` as a block of code."""
    marks = "```"
    while marks in text:
        marks += "`"
    return f"{marks}\n{text}\n{marks}"


def link(words: str, url: str) -> str:
    """Return a link; its words are Markdown already."""
    target = "".join(f"%{ord(c):02X}" if c in ' <>"\\`|' else c for c in url)
    target = target.replace("&", "&amp;")
    return f"[{words}](<{target}>)"


def _lines(text: str) -> list[str]:
    """Return the lines; where there is nothing but blanks between, one empty line."""
    lines: list[str] = []
    for line in text.split("\n"):
        is_blank = not line.strip()
        if not is_blank or (lines and lines[-1]):
            lines.append("" if is_blank else line)
    return lines[:-1] if lines and not lines[-1] else lines


def _escape_line(line: str) -> str:
    body = line.strip()
    start = len(line) - len(line.lstrip())
    before, after = line[:start], line[start + len(body) :]
    return _refer(before) + _escape_start(_escape_marks(body), body) + _refer(after)


def _refer(blanks: str) -> str:
    return "".join(f"&#{ord(blank)};" for blank in blanks)


def _escape_marks(text: str) -> str:
    escaped = text
    for mark in _ACTIVE:  # `translate` would take every letter in hand, and most texts have none
        if mark in escaped:
            escaped = escaped.replace(mark, f"\\{mark}")
    if "&" in escaped:
        escaped = _escape_entities(escaped)
    if "@" in escaped:
        escaped = _escape_handles(escaped)
    return escaped.replace("==", "\\=\\=") if "==" in escaped else escaped


def _escape_entities(text: str) -> str:
    """Escape each "&" that begins a character reference, and leave "AT&T" alone."""
    first, *rest = text.split("&")
    parts = [first]
    for part in rest:
        name = part[:_MAX_ENTITY].partition(";")[0].replace("\\#", "#")
        is_entity = ";" in part[:_MAX_ENTITY] and name.lstrip("#").isalnum()
        parts.append(("\\&" if is_entity else "&") + part)
    return "".join(parts)


def _escape_handles(text: str) -> str:
    """Escape each "@" that begins a word, a citation to Pandoc, and leave addresses alone."""
    first, *rest = text.split("@")
    parts, before = [first], first
    for part in rest:
        parts.append(("@" if before[-1:].isalnum() else "\\@") + part)
        before = part
    return "".join(parts)


def _escape_start(escaped: str, line: str) -> str:
    """Escape what would make a list, a quotation or a heading of a line."""
    if escaped[:1] in _LINE_STARTERS:
        return "\\" + escaped
    word = line[:12].split(None, 1)[0] if line else ""
    label = word.removeprefix("(")[:-1]
    if word[-1:] in (".", ")") and _is_label(label):
        end = len(word) - 1  # the word has no other mark, so both texts agree up to here
        return f"{escaped[:end]}\\{escaped[end:]}"
    return escaped


def _is_label(label: str) -> bool:
    is_letter = len(label) == 1 and label.isalpha()
    return label.isdecimal() or is_letter or (bool(label) and _ROMAN.issuperset(label.lower()))


def to_scalar(text: str) -> str:
    """Return `text` between double quotation marks, on one line."""
    return '"' + "".join(_escape_in_scalar(character) for character in text) + '"'


def _escape_in_scalar(character: str) -> str:
    if character in _SCALAR_ESCAPES:
        return _SCALAR_ESCAPES[character]
    code = ord(character)
    # What YAML calls printable; the byte order mark is, but readers drop it.
    is_printable = 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD
    if (is_printable and code != 0xFEFF and code not in (0x2028, 0x2029)) or code > 0xFFFF:
        return character
    return f"\\u{code:04X}"
