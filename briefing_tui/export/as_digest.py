"""Many articles in one Markdown file: their quotations, grouped by who spoke or by day.

What an article gives goes to a temporary database at once. SQLite keeps it in a file without a
name, which is gone when the process is, however that ends. So memory stays flat, and nothing is
written where it was asked for before every article has been read.
"""

from __future__ import annotations

import sqlite3

from briefing_tui.errors import NotWritten
from briefing_tui.export import Group
from briefing_tui.export.as_markdown import to_origin, to_quotation
from briefing_tui.export.facts import Facts
from briefing_tui.export.markup import escape_within, link, to_scalar
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.text.titles import title_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Briefing, Document

_TABLES: Final = """
    CREATE TABLE article (
        number INTEGER PRIMARY KEY, day TEXT, title TEXT, about TEXT, comment TEXT
    );
    CREATE TABLE quotation (
        heard TEXT, name TEXT, day TEXT, article INTEGER, number INTEGER, markdown TEXT
    );
    """
_NO_SPEAKER: Final = "No speaker named"
_NO_DAY: Final = "Undated"


class Digest:
    """The quotations of many articles."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._spool = sqlite3.connect("", isolation_level=None)
        self._spool.executescript(_TABLES)
        self._spool.execute("BEGIN")  # one transaction: nobody else looks, and it is quicker
        self._articles = 0

    def add(self, briefing: Briefing, where: str | None = None) -> None:
        """Add an article.

        Args:
            briefing: The article and what was found in it.
            where: What it was read from, if that is not what it says of itself.

        Raises:
            NotWritten: There is no room for more.
        """
        self._articles += 1
        facts = Facts(briefing)
        try:
            self._add_article(facts, where)
            self._add_quotations(facts)
        except sqlite3.Error as error:
            advice = "Make room on the disk for temporary files"
            raise NotWritten(f"the digest could not be put together: {error}", advice) from error

    def _add_article(self, facts: Facts, where: str | None) -> None:
        document = facts.briefing.document
        title = escape_within(title_of(document))
        about = to_origin(document.origin) if document.origin else ""
        comment = facts.provenance.source(where or document.origin)
        row = (self._articles, _day_of(document), title, about, comment)
        self._spool.execute("INSERT INTO article VALUES (?, ?, ?, ?, ?)", row)

    def _add_quotations(self, facts: Facts) -> None:
        day = _day_of(facts.briefing.document)
        is_by_source = self._group is Group.SOURCE
        note = _note(facts.briefing.document) if is_by_source else ""
        rows = []
        for number, quote in enumerate(facts.briefing.quotes):
            name = facts.name(quote.speaker) if quote.speaker else ""
            nested = "within another quotation" if is_by_source else "within the quotation above"
            markdown = to_quotation(facts, quote, nested=nested, note=note)
            rows.append((name.casefold(), name, day, self._articles, number, markdown))
        self._spool.executemany("INSERT INTO quotation VALUES (?, ?, ?, ?, ?, ?)", rows)

    def pieces(self) -> Iterator[str]:
        """Yield the Markdown from its beginning to its end."""
        [quotations] = self._spool.execute("SELECT count(*) FROM quotation").fetchone()
        title = f"Digest of {_counted(self._articles, 'article')}"
        yield f"---\ntitle: {to_scalar(title)}\ngenerator: briefing-tui\n---\n\n# {title}\n\n"
        yield f"{_counted(quotations, 'quotation')}, by {self._group}.\n"
        for piece in self._by_source() if self._group is Group.SOURCE else self._by_day():
            yield to_safe(piece)

    def _by_source(self) -> Iterator[str]:
        groups = self._spool.execute(
            "SELECT heard, min(name) FROM quotation GROUP BY heard"
            " ORDER BY heard = '', count(*) DESC, heard"
        )
        self._spool.execute("CREATE INDEX by_heard ON quotation (heard, day, article, number)")
        for heard, name in groups:
            yield f"\n## {escape_within(name or _NO_SPEAKER)}\n"
            yield from self._markdown("heard = ? ORDER BY day, article, number", heard)
        yield "\n## Articles\n\n"
        articles = self._spool.execute("SELECT * FROM article ORDER BY day = '', day, number")
        for _, day, title, about, comment in articles:
            line = " · ".join(filter(None, (f"**{title}**", day, about)))
            yield f"- {line} {comment}\n"

    def _by_day(self) -> Iterator[str]:
        self._spool.execute("CREATE INDEX by_article ON quotation (article, number)")
        articles = self._spool.execute("SELECT * FROM article ORDER BY day = '', day, number")
        last: str | None = None
        for number, day, title, about, comment in articles:
            if day != last:
                yield f"\n## {day or _NO_DAY}\n"
                last = day
            yield "\n\n".join(filter(None, (f"\n### {title}", about, f"{comment}\n")))
            yield from self._markdown("article = ? ORDER BY number", number)

    def _markdown(self, which: str, value: str | int) -> Iterator[str]:
        query = f"SELECT markdown FROM quotation WHERE {which}"  # noqa: S608 - our own words
        for (markdown,) in self._spool.execute(query, (value,)):
            yield f"\n{markdown}\n"


def _day_of(document: Document) -> str:
    return document.published.isoformat()[:10] if document.published else ""


def _note(document: Document) -> str:
    """Return which article a quotation is from."""
    title = escape_within(title_of(document))
    origin = document.origin or ""
    named = link(title, origin) if is_safe_url(origin) else f"“{title}”"
    return ", ".join(filter(None, (named, _day_of(document))))


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"
