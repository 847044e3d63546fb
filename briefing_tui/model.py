"""The nouns of the house: an article's text and everything that was found in it.

All positions are half-open spans of code points in `Document.text`, the reading text. A finding
stores no copy of the words it stands for; `Span.of` reads them.
"""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.noun import Noun, replace
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final, NamedTuple, StrEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime


__all__ = [
    "LEDE",
    "Block",
    "BlockKind",
    "Briefing",
    "By",
    "Change",
    "DateMention",
    "Document",
    "Figure",
    "Inline",
    "InlineKind",
    "Mark",
    "MarkKind",
    "Precision",
    "Qualifier",
    "Quote",
    "QuoteKind",
    "Section",
    "Source",
    "SourceKind",
    "Span",
    "headless",
    "replace",
]

LEDE: Final = "Lede"
"""What the section in front of the first heading is called."""


def headless(index: int) -> str:
    """Return what a section without a heading is called: "Lede", and behind it "Part 2"."""
    return f"Part {index + 1}" if index else LEDE


class Span(NamedTuple):
    """A half-open range of code points in a document's text."""

    start: int
    """The offset of the first code point."""
    end: int
    """The offset behind the last code point; never less than `start`."""

    def of(self, text: str) -> str:
        """Return the words of `text` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Return whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Return whether the two have a code point in common."""
        return self.start < other.end and other.start < self.end


class BlockKind(StrEnum):
    """What a block of the text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    ITEM = "item"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"
    IMAGE = "image"


class InlineKind(StrEnum):
    """What a stretch inside a block is."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    STRIKE = "strike"
    CODE = "code"
    LINK = "link"
    FOOTNOTE = "footnote"


class MarkKind(StrEnum):
    """What an author marked by hand."""

    QUOTE = "quote"
    FIGURE = "figure"
    PLAIN = "plain"


class SourceKind(StrEnum):
    """What speaks."""

    PERSON = "person"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    GOVERNMENT = "government"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"


class QuoteKind(StrEnum):
    """What stands between quotation marks.

    A direct quotation is a sentence of its own, a fragment is words of a sentence that is
    somebody else's, a block stands apart as a paragraph, a title heads a section.
    """

    DIRECT = "direct"
    FRAGMENT = "fragment"
    BLOCK = "block"
    TITLE = "title"


class Qualifier(StrEnum):
    """How exactly a figure is meant."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    UP_TO = "up to"
    NEARLY = "nearly"


class Change(StrEnum):
    """The direction in which a figure moved."""

    UP = "up"
    DOWN = "down"


class Precision(StrEnum):
    """How exactly a date is given."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    """Of three months, in the northern hemisphere."""
    YEAR = "year"
    RANGE = "range"


class By(StrEnum):
    """Who made a finding: the author's hand or the extractor."""

    MARKED = "marked"
    FOUND = "found"


class Block(Noun):
    """A paragraph, heading or other part that stands on lines of its own."""

    kind: BlockKind
    span: Span
    level: int = 0
    """A heading's level from 1; the depth of an item or quotation from 1; else 0.

    Of code and tables it is how many block quotations stand around them.
    """
    source_lines: tuple[int, int] = (0, 0)
    """The half-open range of lines, from 0, in the file that the text was read from."""
    under: int = 0
    """The depth, from 1, of the list item under whose words it stands; 0 of what is in none.

    Its second paragraph does, its code, and in a quotation the items of a list within it.
    """


class Inline(Noun):
    """Emphasis, a link or the like, as a stretch of the text."""

    kind: InlineKind
    span: Span
    target: str = ""
    """Where a link leads."""


class Mark(Noun):
    """What an author marked by hand in the content format."""

    kind: MarkKind
    span: Span
    """The marked words as they stand, with their quotation marks where they have any."""
    by: str | None = None
    """The id of the declared source that speaks or gives the figure."""
    via: tuple[str, ...] = ()
    """The ids of the sources that pass it on, nearest first."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Whatever else the author wrote, in the author's order."""


class Source(Noun):
    """Someone or something that speaks, or passes on what others said."""

    _uncompared: ClassVar[frozenset[str]] = frozenset({"rule"})

    id: str
    name: str
    kind: SourceKind
    role: str | None = None
    """Words of the text or the author: "director of the Syria programme"."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    url: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: Sequence[Span] = ()
    """Where the source is named, in the order of the text."""
    rule: str = ""
    """The name of the rule that took the words for a source."""


class Document(Noun):
    """An article as a reader sees it: the text without its markup, and what the markup said."""

    _uncompared: ClassVar[frozenset[str]] = frozenset({"kept"})

    text: str
    """The reading text, safe to show (see `text.safe`)."""
    blocks: Sequence[Block] = ()
    """In the order of the text; they do not overlap."""
    inlines: tuple[Inline, ...] = ()
    title: str | None = None
    language: str | None = None
    """BCP 47, or None where nobody said."""
    published: date | datetime | None = None
    """A date, or an aware datetime."""
    origin: str | None = None
    """A path, a URL or None for standard input."""
    marks: tuple[Mark, ...] = ()
    sources: tuple[Source, ...] = ()
    """The sources that the author declared; without mentions."""
    kept: Briefing | None = None
    """What was found when the text was written in the content format, if it still says so."""


class Section(Noun):
    """A heading and the text up to the next one."""

    heading: Span | None
    body: Span
    level: int = 1


class Quote(Noun):
    """Words between quotation marks, who said them and through whom they came."""

    _uncompared: ClassVar[frozenset[str]] = frozenset({"rule"})

    span: Span
    """The words inside the marks."""
    kind: QuoteKind
    speaker: str | None = None
    """The id of the source, or None where nobody can be named with good reason."""
    mention: Span | None = None
    """The words that name the speaker there: "he", "the British newspaper"."""
    via: tuple[str, ...] = ()
    """The ids of those who passed the words on, nearest first."""
    cue: Span | None = None
    """The word that says that somebody speaks: "said"."""
    content: Span | None = None
    """The clause that the attribution covers around the words: "that the plan was “a disaster”".

    None where it is the quotation itself. Quotations of one clause have the same."""
    nested_in: int | None = None
    """The index in `Briefing.quotes` of the quotation that this one stands in."""
    by: By = By.FOUND
    rule: str = ""
    """The name of the rule that attributed it."""


class Figure(Noun):
    """A number that counts or measures something."""

    _uncompared: ClassVar[frozenset[str]] = frozenset({"rule"})

    span: Span
    value: float
    upper: float | None = None
    """The upper end where the figure is a range."""
    unit: str | None = None
    qualifier: Qualifier = Qualifier.EXACT
    change: Change | None = None
    counts: Span | None = None
    """The noun that is counted."""
    source: str | None = None
    """The id of the source that gives it."""
    by: By = By.FOUND
    rule: str = ""


class DateMention(Noun):
    """A stretch of time that the text names and that could be put on the calendar."""

    _uncompared: ClassVar[frozenset[str]] = frozenset({"rule"})

    span: Span
    start: date
    end: date
    """The last day, included."""
    precision: Precision
    rule: str = ""


class Briefing(Noun):
    """An article and everything found in it. Each tuple is in the order of the text."""

    document: Document
    """With its language filled in."""
    sections: Sequence[Section] = ()
    quotes: Sequence[Quote] = ()
    sources: tuple[Source, ...] = ()
    figures: Sequence[Figure] = ()
    dates: Sequence[DateMention] = ()

    def source(self, source_id: str) -> Source:
        """Return the source with this id.

        Raises:
            KeyError: No source has it.
        """
        for source in self.sources:
            if source.id == source_id:
                return source
        raise KeyError(source_id)

    def section_at(self, offset: int) -> int:
        """Return the index of the section that `offset` falls in; the first one's before it."""
        starts = getattr(self.sections, "starts", None)  # packed ones have them at hand
        if starts is not None:
            return max(0, bisect_right(starts, offset) - 1)
        return max(0, bisect_right(self.sections, offset, key=_first_offset) - 1)


def _first_offset(section: Section) -> int:
    return (section.heading or section.body).start
