"""An article with its findings, put together by hand, and ways to open it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    DateMention,
    Document,
    Figure,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceKind,
    Span,
)
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.findings import Findings
from briefing_tui.tui.opening import Opened
from briefing_tui.tui.screens.reader import ReaderScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.settings import Settings

_TEXT = """\
The river has been rising since Monday, {mayor,radio|“a good metre above anything we have on \
record”}, and the lower town of Aldmere woke up to closed bridges. Schools stay shut until the \
end of the week. Those who could leave have left; those who could not have moved upstairs.

{mayor,radio|“Nobody sleeps in a cellar tonight”}, Clara Venn told the station on her way to the \
town hall. She has been in office for eleven weeks.

The water board is more careful. Its gauge at the old mill was swept away in the night, so that \
the board speaks of {board|“a reading of limited value”} and of nothing else.

# What the gauges say

At least 312 households are without power, the water board counts, and 4.6 metres were read at \
the weir on Tuesday 3 March. That is {board|“not yet the crest”}. The crest is expected on \
Thursday, when the meltwater from the upper valley arrives.

The Aldmere Courier, which lost its own press room to the flood in 1998, calls the forecast \
{courier|“the kind of sentence that has been wrong before”}. It reminds its readers that the \
board had been {courier|“just as sure”} then, and that the dyke gave way an hour later.

* the weir: 4.6 metres
* the harbour: no reading
* the old mill: no gauge

# Who pays

The insurers have not been reached. {mayor|“They will hear from me”}, the mayor promises, and \
adds a number of her own: nearly 9 million crowns for the bridges alone. The Courier thinks \
{courier|“twice as much”} is closer.

{nobody|“We did not ask for a river in the kitchen”}, says a note on the door of the bakery, \
unsigned. The bakery opens at six.

The board has the last word for now. {board|“Stay upstairs”}, it asks, {board|“and keep the \
radio on”}.
"""

_SOURCES = (
    Source(id="mayor", name="Clara Venn", kind=SourceKind.PERSON, role="mayor of Aldmere"),
    Source(id="board", name="Aldmere Water Board", kind=SourceKind.GOVERNMENT, country="GB"),
    Source(id="courier", name="The Aldmere Courier", kind=SourceKind.OUTLET, country="GB"),
    Source(id="radio", name="Radio Three Valleys", kind=SourceKind.OUTLET),
    Source(id="insurers", name="The insurers", kind=SourceKind.ORGANISATION),
)


def make_briefing(text: str) -> Briefing:
    """Return a briefing of a text in the notation above."""
    plain, quotes = "", []
    for part in re.split(r"(\{[^}]*\})", text):
        if not part.startswith("{"):
            plain += part.replace("\n* ", "\n\n* ")
            continue
        who, words = part[1:-1].split("|")
        speaker, *via = who.split(",")
        span = Span(len(plain) + 1, len(plain) + len(words) - 1)
        named = None if speaker == "nobody" else speaker
        quotes.append(Quote(span=span, kind=QuoteKind.DIRECT, speaker=named, via=tuple(via)))
        plain += words
    return _with_blocks(plain.rstrip("\n"), tuple(quotes))


def _with_blocks(text: str, quotes: tuple[Quote, ...]) -> Briefing:
    blocks = []
    for found in re.finditer(r"[^\n]+", text):
        mark = found.group()[:2]
        kind = {"# ": BlockKind.HEADING, "* ": BlockKind.ITEM}.get(mark, BlockKind.PARAGRAPH)
        start = found.start() if kind is BlockKind.PARAGRAPH else found.start() + 2
        level = 0 if kind is BlockKind.PARAGRAPH else 2 if kind is BlockKind.HEADING else 1
        blocks.append(Block(kind=kind, span=Span(start, found.end()), level=level))
    document = Document(
        text=text,
        blocks=tuple(blocks),
        title="The river in the kitchen",
        language="en",
        published=date(2026, 3, 4),
        origin="news/river.md",
    )
    return Briefing(
        document=document,
        sections=_sections(document),
        quotes=quotes,
        sources=_SOURCES,
        figures=_figures(text),
        dates=_dates(text),
    )


def _sections(document: Document) -> tuple[Section, ...]:
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    edges = [block.span.start for block in headings] + [len(document.text)]
    first = Section(heading=None, body=Span(0, edges[0]))
    others = (
        Section(heading=block.span, body=Span(block.span.end, edge), level=2)
        for block, edge in zip(headings, edges[1:], strict=True)
    )
    return (first, *others)


def _at(text: str, words: str) -> Span:
    start = text.find(words)
    return Span(start, start + len(words))


def _figures(text: str) -> tuple[Figure, ...]:
    if "312" not in text:
        return ()
    return (
        Figure(span=_at(text, "At least 312 households"), value=312,
               qualifier=Qualifier.AT_LEAST, source="board"),
        Figure(span=_at(text, "4.6 metres"), value=4.6, unit="metre"),
        Figure(span=_at(text, "nearly 9 million crowns"), value=9e6,
               qualifier=Qualifier.NEARLY, source="mayor"),
    )  # fmt: skip


def _dates(text: str) -> tuple[DateMention, ...]:
    days = (("Monday", date(2026, 3, 2)), ("Tuesday 3 March", date(2026, 3, 3)),
            ("Thursday", date(2026, 3, 5)))  # fmt: skip
    mentions = [
        DateMention(span=_at(text, words), start=day, end=day, precision=Precision.DAY)
        for words, day in days
        if words in text
    ]
    year = DateMention(
        span=_at(text, "1998"), start=date(1998, 1, 1), end=date(1998, 12, 31),
        precision=Precision.YEAR,
    )  # fmt: skip
    return tuple(sorted((*mentions, year), key=lambda mention: mention.span))


@pytest.fixture(autouse=True)
def _faults_are_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_DEBUG", "1")


@pytest.fixture(autouse=True)
def _the_terminal_has_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    for name in ("NO_COLOR", "COLORFGBG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def river() -> Briefing:
    """An article of three sections with everything a panel can show."""
    return make_briefing(_TEXT)


@pytest.fixture
def make_app() -> Callable[..., BriefingApp]:
    """Make a reader that is open on a briefing."""

    def make(briefing: Briefing, settings: Settings | None = None) -> BriefingApp:
        opened = Opened(document=briefing.document, findings=Findings(briefing))
        return BriefingApp(opened, settings)

    return make


@pytest.fixture
def river_app(river: Briefing, make_app: Callable[..., BriefingApp]) -> BriefingApp:
    """The reader, open on the article."""
    return make_app(river)


@pytest.fixture
def bare_app() -> BriefingApp:
    """The reader, open on an article in which nothing was found."""
    document = Document(
        text="Nothing to see here.",
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, 20)),),
    )
    return BriefingApp(Opened(document=document, findings=Findings(Briefing(document=document))))


@pytest.fixture(scope="session")
def long_briefing() -> Callable[[int], Briefing]:
    """Make an article of about so many characters."""

    def make(characters: int) -> Briefing:
        return make_briefing("\n\n".join([_TEXT.rstrip()] * (characters // len(_TEXT) + 1)))

    return make


@pytest.fixture
def long_app(long_briefing: Callable[[int], Briefing]) -> BriefingApp:
    """The reader, open on an article of a hundred lines and more."""
    briefing = long_briefing(20_000)
    return BriefingApp(Opened(document=briefing.document, findings=Findings(briefing)))


@pytest.fixture
def reader_of() -> Callable[[BriefingApp], ReaderScreen]:
    """Get the reader on the screen."""

    def get(app: BriefingApp) -> ReaderScreen:
        assert isinstance(app.screen, ReaderScreen)
        return app.screen

    return get
