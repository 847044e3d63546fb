"""What a page states of its article in its head."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from briefing_tui.ingest.html import read_article

WORDS = "The harbour of Vardal was closed on Friday, and so it stayed until the wind had gone. " * 2
HEADING = "Storm closes the harbour"


def page(head: str = "", *, title: str = HEADING, heading: str = HEADING, time: str = "") -> str:
    body = f"<article><h1>{heading}</h1>{time}<p>{WORDS}</p><p>At last. {WORDS}</p></article>"
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta name="article:published_time" content="2024-12-06">', date(2024, 12, 6)),
        ('<meta name="DC.date.issued" content="2024-12-06">', date(2024, 12, 6)),
        ('<meta name="DCTERMS.issued" content="2024-12-06T09:00:00">', date(2024, 12, 6)),
        ('<meta name="publish_date" content="Fri, 06 Dec 2024 08:10:27 +0000">', "08:10:27"),
        ('<meta name="date" content="2024-12-06 08:10:27 UTC">', date(2024, 12, 6)),
        ('<meta name="OriginalPublicationDate" content="2024/12/06 08:10:27">', date(2024, 12, 6)),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": '
            '"2024-12-06T08:10:27Z"}</script>',
            "08:10:27",
        ),
        ('<meta name="date" content="last Friday">', None),
        ('<meta name="update" content="2024-12-06">', None),
    ],
)
def test_the_day_that_a_page_states(head: str, published: date | str | None) -> None:
    found = read_article(page(head), name="storm").published
    if isinstance(published, str):
        assert found == datetime.fromisoformat(f"2024-12-06T{published}+00:00")
    else:
        assert found == published


def test_the_only_day_of_a_page_is_the_article_s() -> None:
    one = '<time datetime="2024-12-06">Friday</time>'
    assert read_article(page(time=one), name="storm").published == date(2024, 12, 6)
    two = one + '<time datetime="2024-12-09">Monday</time>'
    assert read_article(page(time=two), name="storm").published is None


@pytest.mark.parametrize(
    ("title", "stated"),
    [
        (f"{HEADING} - Vardal.example", HEADING),
        (f"{HEADING} » Local » News » Vardal Post", HEADING),
        (f"Vardal Post | {HEADING}", HEADING),
        (f"Analysis: {HEADING} | Vardal Politics", f"Analysis: {HEADING}"),
        (f"{HEADING}, and opens it again", f"{HEADING}, and opens it again"),
        ("Nothing like it - Vardal Post", "Nothing like it - Vardal Post"),
    ],
)
def test_the_title_ends_where_the_name_of_the_site_begins(title: str, stated: str) -> None:
    head = f'<meta property="og:title" content="{title}">'
    assert read_article(page(head, title=title), name="storm").title == stated
