"""What several rooms' tests share."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from briefing_tui.model import (
    Block,
    BlockKind,
    Briefing,
    By,
    Change,
    DateMention,
    Document,
    Figure,
    Inline,
    InlineKind,
    Mark,
    MarkKind,
    Precision,
    Qualifier,
    Quote,
    QuoteKind,
    Section,
    Source,
    SourceKind,
    Span,
)
from tests.slow_page import SlowPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

# A briefing is a large example and takes its time to draw; a busy machine is no failure.
settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("house")
# A gate judges a change, not the luck of a draw: pytest alone draws other examples each time.
settings.register_profile("gate", settings.get_profile("house"), derandomize=True)

_NUMBERS = count()
_NASTY = "ab 1.-+=#*_`~[]()<>!|&;:\\\"'“”«»/@{}$%^\n\t "
_CHARACTERS = st.one_of(
    st.sampled_from(_NASTY),
    st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")),
)
_WORDS = st.text(_CHARACTERS, min_size=1, max_size=12)
_MOMENTS = st.one_of(
    st.none(),
    st.dates(),
    st.datetimes(min_value=datetime(1970, 1, 1), timezones=st.just(UTC)),
)


@pytest.fixture(autouse=True)
def _own_files_are_hidden(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = tmp_path_factory.getbasetemp()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(base / "no-config"))
    own = base / f"own-{next(_NUMBERS)}"  # made only by a test that keeps something
    monkeypatch.setenv("XDG_DATA_HOME", str(own / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(own / "state"))


@pytest.fixture
def slow_page(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowPage]:
    """A page that comes as slowly as the test wants it to."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    page = SlowPage()
    yield page
    page.close()


@pytest.fixture(scope="session")
def nasty_texts() -> SearchStrategy[str]:
    """Texts full of what Markdown takes for markup."""
    return st.text(_CHARACTERS, min_size=1, max_size=60)


@pytest.fixture(scope="session")
def briefings() -> SearchStrategy[Briefing]:
    """Briefings that hold anything the nouns allow."""
    return _briefings()


@st.composite
def _spans(draw: DrawFn, length: int) -> Span:
    start = draw(st.integers(0, length))
    return Span(start, draw(st.integers(start, min(length, start + 40))))


@st.composite
def _sources(draw: DrawFn, length: int) -> tuple[Source, ...]:
    keys = draw(st.lists(_WORDS, max_size=4, unique=True))
    return tuple(
        Source(
            id=key,
            name=draw(_WORDS),
            kind=draw(st.sampled_from([*SourceKind])),
            role=draw(st.none() | _WORDS),
            country=draw(st.none() | st.just("GB")),
            url=draw(st.none() | st.just("https://example.org/a?b=(c)")),
            aliases=tuple(draw(st.lists(_WORDS, max_size=2))),
            mentions=tuple(sorted(draw(st.lists(_spans(length), max_size=3)))),
        )
        for key in keys
    )


@st.composite
def _documents(draw: DrawFn, text: str) -> Document:
    spans = _spans(len(text))
    blocks = st.builds(
        Block,
        kind=st.sampled_from([*BlockKind]),
        span=spans,
        level=st.integers(0, 6),
        source_lines=st.tuples(st.integers(0, 9), st.integers(9, 20)),
        under=st.integers(0, 3),
    )
    inlines = st.builds(Inline, kind=st.sampled_from([*InlineKind]), span=spans, target=_WORDS)
    marks = st.builds(
        Mark,
        kind=st.sampled_from([*MarkKind]),
        span=spans,
        by=st.none() | _WORDS,
        via=st.lists(_WORDS, max_size=2).map(tuple),
        attributes=st.lists(st.tuples(_WORDS, _WORDS), max_size=2).map(tuple),
    )
    return Document(
        text=text,
        blocks=tuple(draw(st.lists(blocks, max_size=3))),
        inlines=tuple(draw(st.lists(inlines, max_size=3))),
        title=draw(st.none() | _WORDS),
        language=draw(st.sampled_from((None, "en", "pt-BR"))),
        published=draw(_MOMENTS),
        origin=draw(st.sampled_from((None, "a/b.txt", "https://example.org/x"))),
        marks=tuple(draw(st.lists(marks, max_size=2))),
        sources=draw(_sources(0)),
    )


@st.composite
def _quotes(draw: DrawFn, length: int, keys: list[str]) -> tuple[Quote, ...]:
    spans = _spans(length)
    key = st.sampled_from(keys) if keys else st.nothing()
    count = draw(st.integers(0, 4))
    return tuple(
        Quote(
            span=span,
            kind=draw(st.sampled_from([*QuoteKind])),
            speaker=draw(st.none() | key),
            mention=draw(st.none() | spans),
            via=tuple(draw(st.lists(key, max_size=2))) if keys else (),
            cue=draw(st.none() | spans),
            content=draw(st.none() | st.just(Span(0, length)) | st.just(span)),
            nested_in=draw(st.none() | st.integers(0, index - 1)) if index else None,
            by=draw(st.sampled_from([*By])),
            rule=draw(st.sampled_from(("", "cue-before"))),
        )
        for index, span in enumerate(sorted(draw(st.lists(spans, min_size=count, max_size=count))))
    )


@st.composite
def _briefings(draw: DrawFn) -> Briefing:
    text = draw(st.text(_CHARACTERS, max_size=120))
    spans = _spans(len(text))
    sources = draw(_sources(len(text)))
    keys = [source.id for source in sources]
    figures = st.builds(
        Figure,
        span=spans,
        value=st.floats(allow_nan=False, allow_infinity=False),
        upper=st.none() | st.floats(0, 1e12),
        unit=st.none() | st.sampled_from(("USD", "percent", "person")),
        qualifier=st.sampled_from([*Qualifier]),
        change=st.none() | st.sampled_from([*Change]),
        counts=st.none() | spans,
        source=st.none() | (st.sampled_from(keys) if keys else st.nothing()),
        by=st.sampled_from([*By]),
    )
    dates = st.builds(
        DateMention,
        span=spans,
        start=st.dates(max_value=date(2000, 1, 1)),
        end=st.dates(min_value=date(2000, 1, 1)),
        precision=st.sampled_from([*Precision]),
    )
    sections = st.builds(Section, heading=st.none() | spans, body=spans, level=st.integers(1, 6))
    return Briefing(
        document=draw(_documents(text)),
        sections=tuple(sorted(draw(st.lists(sections, max_size=3)), key=lambda x: x.body)),
        quotes=draw(_quotes(len(text), keys)),
        sources=sources,
        figures=tuple(draw(st.lists(figures, max_size=3))),
        dates=tuple(draw(st.lists(dates, max_size=3))),
    )


@pytest.fixture(scope="session")
def at() -> Callable[..., Span]:
    """Find words in a text: `at(text, "said", 2)` is the span of the second "said"."""

    def find(text: str, words: str, nth: int = 1) -> Span:
        start = -1
        for _ in range(nth):
            start = text.index(words, start + 1)
        return Span(start, start + len(words))

    return find


_HARBOUR = """\
The ferries stayed in port on Friday, “a precaution and nothing more”, said Ana Ruiz, harbour \
master of Lindmar, according to the Northern Post.

“We have had no call since dawn”, she told the paper.

The cost

At least 40 boats were damaged in March 2021, the Lindmar Port Authority says, and the \
“whole pier” is closed.
"""


@pytest.fixture(scope="session")
def harbour(at: Callable[..., Span]) -> Briefing:
    """A small article with all its findings, put together by hand."""
    text = _HARBOUR
    first = text.index("The cost")
    heading = Span(first, first + len("The cost"))
    body = heading.end + 2
    end = len(text) - 1
    second = text.index("“We have")
    paragraphs = (Span(0, second - 2), Span(second, first - 2), Span(body, end))
    blocks = [Block(kind=BlockKind.PARAGRAPH, span=span) for span in paragraphs]
    blocks.insert(2, Block(kind=BlockKind.HEADING, span=heading, level=2))
    return Briefing(
        document=Document(
            text=text,
            blocks=tuple(blocks),
            title="Ferries stay in port",
            language="en",
            published=date(2024, 12, 6),
            origin="news/harbour.txt",
        ),
        sections=(
            Section(heading=None, body=Span(0, first - 2)),
            Section(heading=heading, body=Span(body, end), level=2),
        ),
        quotes=_harbour_quotes(text, at),
        sources=_harbour_sources(text, at),
        figures=(
            Figure(
                span=at(text, "At least 40 boats"),
                value=40.0,
                unit="boat",
                qualifier=Qualifier.AT_LEAST,
                counts=at(text, "boats"),
                source="authority",
            ),
        ),
        dates=(
            DateMention(
                span=at(text, "Friday"),
                start=date(2024, 12, 6),
                end=date(2024, 12, 6),
                precision=Precision.DAY,
            ),
            DateMention(
                span=at(text, "March 2021"),
                start=date(2021, 3, 1),
                end=date(2021, 3, 31),
                precision=Precision.MONTH,
            ),
        ),
    )


def _harbour_quotes(text: str, at: Callable[..., Span]) -> tuple[Quote, ...]:
    return (
        Quote(
            span=at(text, "a precaution and nothing more"),
            kind=QuoteKind.FRAGMENT,
            speaker="ruiz",
            mention=at(text, "Ana Ruiz"),
            via=("post",),
            cue=at(text, "said"),
            content=_around(at(text, "a precaution and nothing more"), 10),
            rule="cue-before-name",
        ),
        Quote(
            span=at(text, "We have had no call since dawn"),
            kind=QuoteKind.DIRECT,
            speaker="ruiz",
            mention=at(text, "she"),
            via=("post",),
            cue=at(text, "told"),
            rule="pronoun",
        ),
        Quote(span=at(text, "whole pier"), kind=QuoteKind.FRAGMENT),
    )


def _around(span: Span, width: int) -> Span:
    return Span(span.start - width, span.end + 1)


def _harbour_sources(text: str, at: Callable[..., Span]) -> tuple[Source, ...]:
    return (
        Source(
            id="ruiz",
            name="Ana Ruiz",
            kind=SourceKind.PERSON,
            role="harbour master of Lindmar",
            mentions=(at(text, "Ana Ruiz"), at(text, "she")),
        ),
        Source(
            id="post",
            name="Northern Post",
            kind=SourceKind.OUTLET,
            country="GB",
            url="https://post.example",
            mentions=(at(text, "the Northern Post"), at(text, "the paper")),
        ),
        Source(
            id="authority",
            name="Lindmar Port Authority",
            kind=SourceKind.GOVERNMENT,
            aliases=("LPA",),
            mentions=(at(text, "Lindmar Port Authority"),),
        ),
    )
