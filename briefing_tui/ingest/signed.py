"""Who signs a block quotation of a page: its footer, its last <cite>, or the caption below it.

All of them become the paragraph that Markdown has for that, a name behind a dash. trafilatura
leaves footers out, and a name that nothing sets apart from the words would be read as spoken.
"""

from __future__ import annotations

from briefing_tui.text.signed import DASHES, LONGEST, SENTENCE_ENDS, WORDS_END
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_DASHES: Final = (*DASHES, "- ")


def place_signatures(tree: Any) -> None:
    """Make the signature of each block quotation its last paragraph, behind a dash."""
    for figure in [*tree.iter("figure")]:
        quotation = next(figure.iter("blockquote"), None)
        if quotation is not None and next(figure.iter("img", "video"), None) is None:
            for caption in [*figure.iter("figcaption")]:
                _sign(quotation, caption)
    for quotation in [*tree.iter("blockquote")]:
        for part in [*_signatures_in(quotation)]:
            _sign(quotation, part)


def _signatures_in(quotation: Any) -> Iterator[Any]:
    """Yield the footers of a quotation, or else the <cite> that it ends with."""
    footers = [one for one in quotation.iter("footer") if _quotation_of(one) is quotation]
    if footers:
        yield from footers
        return
    last = _last(quotation)
    while last is not None and last.tag in ("p", "div"):
        last = _last(last)
    if last is not None and last.tag == "cite" and _ends_before(last):
        yield last


def _ends_before(cite: Any) -> bool:
    """Return whether the words before a <cite> have ended: it is no title within them."""
    before = cite.getprevious()
    words = (cite.getparent().text if before is None else before.tail) or ""
    if not words.strip():
        return before is None or before.tag in ("p", "div", "br", "ul", "ol", "blockquote")
    return words.rstrip().endswith((*WORDS_END, *_DASHES))


def _sign(quotation: Any, part: Any) -> None:
    """Put a part below the words of a quotation, or below all of it where it is no mere name."""
    words = " ".join(part.text_content().split())
    before, parent = part.getprevious(), part.getparent()
    part.drop_tree()  # what stands behind it stays where it was
    if not words:
        return
    if before is None:
        parent.text = _without_dash(parent.text)
    else:
        before.tail = _without_dash(before.tail)
    for inner in [*part.iter("p", "div", "br", "cite", "footer")]:
        if inner is not part:
            if inner.tag != "cite" and not (inner.tail or "")[:1].isspace():
                inner.tail = f" {inner.tail or ''}"
            inner.drop_tag()
    part.attrib.clear()
    part.tag, part.tail = "p", None
    part.text = (part.text or "").lstrip() if words.startswith(_DASHES) else f"— {part.text or ''}"
    if len(words) > LONGEST or words.endswith(SENTENCE_ENDS):
        part.tail, quotation.tail = quotation.tail, None
        quotation.addnext(part)
    else:
        quotation.append(part)


def _without_dash(words: str | None) -> str | None:
    """Return words without the dash at their end, which stands before the signature now."""
    return words.rstrip().rstrip("-—–―") if words and words.rstrip().endswith(_DASHES) else words


def _quotation_of(part: Any) -> Any:
    return next(part.iterancestors("blockquote"), None)


def _last(element: Any) -> Any:
    """Return the element that another one ends with, or None where it ends with words."""
    last = next(iter(element[::-1]), None)
    return last if last is not None and not (last.tail or "").strip() else None
