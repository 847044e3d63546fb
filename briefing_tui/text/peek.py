"""The title and date of an article from its first bytes, for a list of many files."""

from __future__ import annotations

from briefing_tui.text.safe import to_safe, without_codes
from briefing_tui.typed import Final

_MAX_TITLE: Final = 120
_MARKUP: Final = (".html", ".htm")
_SITE_SIGNS: Final = frozenset("–•·—|⁄*⋆~‹«<›»>:-")
"""What stands between the title of a page and the name of its site; trafilatura's list."""
_MARKED: Final = (".md", ".markdown")


def peek(head: bytes, name: str) -> tuple[str, str | None] | None:
    """Return the title and date that an article seems to have.

    The front matter is looked at line by line and not parsed: a title that YAML would read
    otherwise is shown as it stands.

    Args:
        head: The first bytes of the file, cut anywhere.
        name: The file's name, for its ending and as the last resort.

    Returns:
        The title, and the date as it stands there; None if the file is no text.
    """
    text = _decode(head)
    if text is None:
        return None
    lines = to_safe(without_codes(text)).split("\n")
    keys = _front_matter(lines)
    title = keys.get("title") or _title_of(text, lines, name)
    return _shorten(title) or name, keys.get("date")


def _decode(head: bytes) -> str | None:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "ignore")
    if b"\0" in head:
        return None
    try:
        return head.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start >= len(head) - 3:  # cut inside a character
            return head[: error.start].decode("utf-8-sig")
        return head.decode("cp1252", "replace")


def _front_matter(lines: list[str]) -> dict[str, str]:
    if lines[0].rstrip() != "---":
        return {}
    keys: dict[str, str] = {}
    for line in lines[1:]:
        if line.rstrip() in ("---", "..."):
            break
        key, colon, value = line.partition(":")
        if colon and key in ("title", "date"):
            keys[key] = _unquote(value.strip())
    return keys


def _unquote(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace('\\"', '"') if value[0] == '"' else inner.replace("''", "'")
    return value


def _title_of(text: str, lines: list[str], name: str) -> str:
    if name.lower().endswith(_MARKUP):
        return _html_title(text) or name
    return _heading(_body(lines), is_marked=name.lower().endswith(_MARKED))


def _body(lines: list[str]) -> list[str]:
    """Return the lines behind the front matter."""
    if lines[0].rstrip() == "---":
        for index, line in enumerate(lines[1:], 1):
            if line.rstrip() in ("---", "..."):
                return lines[index + 1 :]
    return lines


def _heading(lines: list[str], *, is_marked: bool) -> str:
    """Return the heading that opens the text, or ""."""
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        words = line.strip()
        if words.strip("#"):
            is_heading = words.startswith("#") or (
                bool(below.strip()) and not below.strip().strip("=-")
            )
            if not is_heading and not is_marked:
                from briefing_tui.text.headings import looks_like_heading  # late: for plain text

                is_heading = looks_like_heading(words, title=True)
            return words.strip("#").strip() if is_heading else ""
    return ""


def _html_title(text: str) -> str:
    from html import unescape  # late: only folders with web pages need its table of entities

    heading = _element(text, "h1")
    if heading and "<" not in heading:
        return to_safe(unescape(heading)).strip()
    return _without_site(to_safe(unescape(_element(text, "title"))))


def _element(text: str, name: str) -> str:
    """Return what is in the first element of a name; "" if there is none, or not all of it."""
    lower = text.lower()
    at = lower.find(f"<{name}")
    start = lower.find(">", at) if at >= 0 else -1
    end = lower.find(f"</{name}", start)
    return text[start + 1 : end] if 0 <= start < end else ""


def _without_site(title: str) -> str:
    """Return a page's title without the name of its site, as the article has it."""
    words = title.split()
    at = next((k for k in range(len(words) - 2, 0, -1) if words[k] in _SITE_SIGNS), 0)
    parts = (" ".join(words[:at]), " ".join(words[at + 1 :])) if at else ()
    return next((part for part in parts if "." not in part), " ".join(words))


def _shorten(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _MAX_TITLE else words[: _MAX_TITLE - 1].rstrip() + "…"
