"""Words that a page stresses where Markdown has no way to: "**Roe:**Everyone"."""

from __future__ import annotations

from briefing_tui.typed import Any, Final

_STRESSED: Final = ("b", "strong", "em", "i")


def loosen(tree: Any) -> None:
    """Take the stress off words that have a mark at their edge and a letter beyond.

    The asterisks would be read as they stand (CommonMark 0.31, 6.2). A colon closes what somebody
    says in an interview, and a space belongs behind it.
    """
    for stressed in [*tree.iter(*_STRESSED)]:
        words, goes_on = stressed.text_content(), _sign_behind(stressed).isalnum()
        if words.endswith(":") and goes_on:
            stressed.tail = f" {stressed.tail or ''}"
        opens = _is_mark(words[:1]) and _sign_before(stressed).isalnum()
        closes = _is_mark(words[-1:]) and _sign_behind(stressed).isalnum()
        if opens or closes:
            stressed.drop_tag()


def _sign_before(stressed: Any) -> str:
    """Return the character before an element, as far as its block has one."""
    before = stressed.getprevious()
    if before is None:
        return (stressed.getparent().text or "")[-1:]
    return ((before.tail or "") or str(before.text_content()))[-1:]


def _sign_behind(stressed: Any) -> str:
    """Return the character behind an element, as far as its block has one."""
    behind = stressed.getnext()
    if stressed.tail or behind is None:
        return (stressed.tail or "")[:1]
    return str(behind.text_content())[:1] if isinstance(behind.tag, str) else ""


def _is_mark(sign: str) -> bool:
    return sign != "" and not sign.isalnum() and not sign.isspace()
