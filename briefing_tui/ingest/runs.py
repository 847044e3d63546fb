"""Words that stand in a page outside any paragraph, as a browser sets them: as one.

trafilatura takes a link or a stressed word among them for a paragraph of its own, and the first of
them for nothing.
"""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRAMES: Final = ("div", "section", "article", "main", "center", "body")
_SHORTEST: Final = 80
"""In characters; fewer words between the links of a frame are those of a menu or a notice."""
_INLINE: Final = """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark
nobr q ruby s samp small span strike strong sub sup time tt u var wbr"""
_UNSEEN: Final = "script style link meta noscript template"
_IN_RUNS: Final = frozenset([*_INLINE.split(), *_UNSEEN.split()])
_WRAPPERS: Final = ("span", "font", "em", "strong", "b", "i")
_BLOCKS: Final = """address article aside blockquote center dd div dl dt figure footer form h1 h2 h3
h4 h5 h6 header hr iframe li main nav ol p pre section table ul"""


def set_runs(tree: Any) -> None:
    """Make a paragraph of each run of words in a frame that has more in it than one run.

    A <br> that is still there ends one.
    """
    for wrapper in [*tree.iter(*_WRAPPERS)]:
        if any(True for _ in wrapper.iter(*_BLOCKS.split())):
            wrapper.tag = "div"
    for frame in [*tree.iter(*_FRAMES)]:
        words = len((frame.text or "").strip())
        words += sum(len((child.tail or "").strip()) for child in frame)
        if words >= _SHORTEST and any(_ends_run(child) for child in frame):
            part_runs(frame)


def part_runs(frame: Any) -> None:
    """Make a paragraph of each run of words in a frame."""
    frame[:] = [*_runs(frame)]
    frame.text = None


def _ends_run(child: Any) -> bool:
    """Return whether an element of a frame is no part of a run; a comment is none either way."""
    return isinstance(child.tag, str) and child.tag not in _IN_RUNS


def _runs(frame: Any) -> Iterator[Any]:
    """Yield what stands in a frame, with each run in a paragraph."""
    run = frame.makeelement("p")
    run.text = frame.text
    for child in [*frame]:
        tail, child.tail = child.tail, None
        if not _ends_run(child):
            run.append(child)
            child.tail = tail
            continue
        if run.text_content().strip():
            yield run
        if child.tag != "br":
            yield child
        run = frame.makeelement("p")
        run.text = tail
    if run.text_content().strip():
        yield run
