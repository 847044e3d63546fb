"""Text as Org that shows exactly that text, whatever it holds.

Where Org and Pandoc know an entity for a sign that could be markup, it stands for it; else the
idiom for an inline comment, an export snippet for nothing, keeps it from being read as markup.
"""

from __future__ import annotations

from briefing_tui.typed import Final

_NOTHING: Final = "@@comment:@@"
_BEFORE_EMPHASIS: Final = frozenset("-–—({'\"“„«‹‘’”»›[|")
_EMPHASIS: Final = {
    "*": "\\ast{}",
    "/": "\\slash{}",
    "+": "\\plus{}",
    "_": f"{_NOTHING}_",
    "=": f"{_NOTHING}=",
    "~": f"{_NOTHING}~",
}
_KEYWORDS: Final = ("CLOCK:", "DEADLINE:", "SCHEDULED:", "CLOSED:", "%%(")
_PLAIN_STARTS: Final = frozenset("“”„«»‹›‘’(\"'")


def escape(text: str) -> str:
    """Return Org for one or more paragraphs that shows `text`; a line break stays one."""
    lines = [line if line.strip() else "" for line in text.strip("\n").split("\n")]
    shown = [_escape_line(line) for line in lines]
    breaks = zip(shown, [*shown[1:], ""], strict=True)
    return "\n".join(f"{line} \\\\" if line and after else line for line, after in breaks)


def escape_within(text: str) -> str:
    """Return Org for `text` as one line that does not begin a line of its own."""
    return _escape_marks(" ".join(text.split()))


def _escape_line(line: str) -> str:
    escaped = _escape_marks(line)
    return _NOTHING + escaped if _is_risky(line) and escaped[:1] not in "@\\" else escaped


def _is_risky(line: str) -> bool:
    """Return whether a line could be a heading, a list, a table, a keyword or the like."""
    if not line or line.startswith(_KEYWORDS):
        return bool(line)
    label = line[:12].split(None, 1)[0] if line[0].isalnum() else ""
    is_label = label[-1:] in (".", ")") and (label[:-1].isdecimal() or len(label) == 2)
    return is_label or not (line[0].isalnum() or line[0] in _PLAIN_STARTS)


def _escape_marks(text: str) -> str:
    parts: list[str] = []
    for index, sign in enumerate(text):
        before = text[index - 1] if index else ""
        after = text[index + 1] if index + 1 < len(text) else ""
        if before in _EMPHASIS and parts[-1] != before:
            before = ""  # a sign that shows as one no longer hides the next
        parts.append(sign if sign.isalnum() else _escape_sign(sign, before, after))
    return "".join(parts).replace("call_", f"call{_NOTHING}_").replace("src_", f"src{_NOTHING}_")


def _escape_sign(sign: str, before: str, after: str) -> str:
    if sign in _EMPHASIS:
        opens = not before or before.isspace() or before in _BEFORE_EMPHASIS
        return _EMPHASIS[sign] if opens and after and not after.isspace() else sign
    if sign == "[" and (after.isalnum() or after == "["):
        return "\\lbrack{}"
    if sign == "<" and (after.isalnum() or after == "<"):
        return "\\lt{}"
    if sign == "{" and (before in ("{", "_", "^") or after == "{"):
        return "\\lbrace{}"
    if sign == "\\" or (sign == "@" and before == "@"):
        return sign + _NOTHING
    return {"|": "\\vert{}", "$": "\\dollar{}"}.get(sign, sign)
