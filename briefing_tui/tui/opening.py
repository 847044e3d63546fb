"""Opening an article: what is read and found before it is shown."""

from __future__ import annotations

from briefing_tui import desk
from briefing_tui.errors import BriefingError, Cancelled
from briefing_tui.noun import Record, replace
from briefing_tui.progress import tell_nobody
from briefing_tui.tui.turns import give_way
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing_tui.desk import Manner
    from briefing_tui.model import Document
    from briefing_tui.progress import Tell
    from briefing_tui.tui.findings import Findings

AT_ONCE_CHARACTERS: Final = 40_000
"""In a text up to this long everything is found in no time; a longer one is shown before."""


class Opened(Record):
    """An article as far as it is known."""

    document: Document
    findings: Findings | None = None
    """None as long as the search goes on."""
    warnings: tuple[str, ...] = ()
    where: str | None = None
    """What it can be read from once more."""
    position: int | None = None
    """Where the reader left it the last time."""
    is_whole: bool = True
    """Whether the document is all of the article, and not its first pages."""
    more: Iterator[Opened] = iter(())  # an ended one, which all may share
    """The same article over again, each time with more of it: to be waited for in a thread."""

    @property
    def is_to_search(self) -> bool:
        """Whether all of it is there, and what can be found in it is not."""
        return self.is_whole and self.findings is None

    @property
    def is_short(self) -> bool:
        """Whether it is worth waiting until everything has been found in it."""
        return self.is_whole and len(self.document.text) <= AT_ONCE_CHARACTERS


def open_article(where: str, manner: Manner | None = None, tell: Tell = tell_nobody) -> Opened:
    """Open an article as far as it is shown first: a short one with everything found in it.

    Args:
        where: What `desk.read` takes.
        manner: How it is to be read; None for as it says itself.
        tell: Is told how much of a page of the web has come.

    Raises:
        BriefingError: It cannot be read.
    """
    steps = open_in_steps(where, manner, tell)
    opened = next(steps)
    if opened.is_short:
        opened = next(steps)
    opened.more = steps
    return opened


def open_whole(
    where: str,
    manner: Manner | None = None,
    tell: Tell = tell_nobody,
    show: Callable[[Opened], None] | None = None,
) -> Opened:
    """Open an article to its end; in a short one everything is found, too.

    Args:
        where: As for `open_article`.
        manner: As for `open_article`.
        tell: As for `open_article`.
        show: Is given the article once, as soon as its first page can be shown.

    Raises:
        BriefingError: It cannot be read.
    """
    for opened in open_in_steps(where, manner, tell):
        if show is not None:
            show(opened)
            show = None
        if opened.is_whole and not opened.is_short:
            break
    return opened


def open_in_steps(
    where: str, manner: Manner | None = None, tell: Tell = tell_nobody
) -> Iterator[Opened]:
    """Yield the first pages of a long article, then the whole, then what was found in it.

    Args:
        where: As for `open_article`.
        manner: As for `open_article`.
        tell: As for `open_article`.

    Raises:
        BriefingError: It cannot be read.
    """
    language, split = manner or desk.Manner()
    for reading in desk.read_in_steps(where, language=language, tell=tell):
        opened = replace(_opened(reading), where=None if where == "-" else where)
        yield opened
    del reading
    yield find_in(opened, split=split)


def open_guide() -> Opened:
    """Open the guide with what was found in it before: that needs neither a parser nor rules.

    Raises:
        BriefingError: It cannot be read.
    """
    import json  # late: not seen before "H"

    from briefing_tui.codec.decode import from_values

    folder = desk.bundled_folder()
    try:
        found = from_values(json.loads((folder / "guide.json").read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise BriefingError(f"The guide cannot be read: {error}", "Install it again") from None
    document = replace(found.document, origin=str(folder / "guide.md"))
    from briefing_tui.tui.findings import Findings

    opened = _opened(desk.Reading(document=document))
    findings = Findings(replace(found, document=document))
    return replace(opened, where=document.origin, findings=findings)


def find_later(opened: Opened, manner: Manner | None = None) -> Iterator[Opened]:
    """Yield a whole article with what is found in it, once that is asked for."""
    yield find_in(opened, split=bool(manner and manner.split))


def find_in(opened: Opened, *, split: bool = False) -> Opened:
    """Return a whole article with what is found in it, or with a warning why nothing is.

    Raises:
        Cancelled: Nobody waits for it any more.
    """
    try:
        found = find_all(opened.document, split=split)
    except Cancelled:
        raise
    except Exception as error:  # the text can be read all the same
        fault = f"Nothing could be found in this text: {type(error).__name__}: {error}"
        return replace(opened, warnings=(fault, *opened.warnings))
    return replace(opened, document=found.briefing.document, findings=found)


def find_all(document: Document, *, split: bool = False) -> Findings:
    """Find everything in a document and arrange it for the screen, while nobody types."""
    from briefing_tui.tui.findings import Findings  # late: after the first page

    findings = Findings(desk.brief(document, split=split, tell=lambda _: give_way()))
    findings.runs  # noqa: B018  made here, because this may be a thread of its own
    return findings


def _opened(reading: desk.Reading) -> Opened:
    document, warnings = reading.document, reading.warnings
    if not reading.is_whole:
        return Opened(document=document, warnings=warnings, is_whole=False)
    position = None
    try:
        position = desk.recall(document)
    except BriefingError as error:  # the article can be read all the same
        warnings = (*warnings, str(error))
    return Opened(document=document, warnings=warnings, position=position)
