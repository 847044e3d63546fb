"""Words of a page that stand outside its paragraphs, and what is said between these."""

from __future__ import annotations

import pytest

from briefing_tui.ingest.html import read_article
from briefing_tui.text.markdown import parse_markdown

WORDS = "The harbour of Vardal was closed on Friday, and so it stayed until the wind had gone."
LINK = '<a href="https://a.example/pier">pier</a>'


def paragraphs(body: str) -> list[str]:
    page = f"<html><body><h1>Storm over Vardal</h1>{body}</body></html>"
    found = read_article(page, name="storm", url="https://a.example")
    document = parse_markdown(found.markdown, origin="https://a.example")
    return [b.span.of(document.text) for b in document.blocks if b.kind.value == "paragraph"]


def test_a_link_among_bare_words_begins_no_paragraph() -> None:
    body = (
        f"{WORDS} The old {LINK} held, {WORDS}<br><br>The new {LINK} did not. {WORDS}<br /><br />"
    )
    picture = '<div><img src="a.jpg" width="300" height="200"></div>'
    found = paragraphs(f'<div class="entry-content">{body}{picture}<br>{WORDS} A {LINK}.</div>')
    assert found == [
        f"{WORDS} The old pier held, {WORDS}",
        f"The new pier did not. {WORDS}",
        f"{WORDS} A pier.",
    ]


def test_bare_words_before_the_first_link_are_kept() -> None:
    rest = f"<p>{WORDS}</p><p>Others {WORDS}</p><ul><li>One</li><li>Two</li></ul>"
    found = paragraphs(f'<div class="post">As nobody had seen the {LINK} go, {WORDS}{rest}</div>')
    assert found[0] == f"As nobody had seen the pier go, {WORDS}"


@pytest.mark.parametrize("wrapper", ["span", "font", "b"])
def test_paragraphs_in_an_inline_element_stay_apart(wrapper: str) -> None:
    inner = "".join(f"<p>{k}. “It held,” she said. {WORDS}</p>" for k in ("I", "II", "III"))
    found = paragraphs(f"<div><{wrapper} class='entry-content'>{inner}</{wrapper}></div>")
    assert [words.split(".")[0] for words in found] == ["I", "II", "III"]


def test_a_break_before_a_block_leaves_no_sign() -> None:
    name = "By Rosa Lind<br>Vardal Post<br><div><p>Below</p></div>"
    found = paragraphs(f"<div>{WORDS}<br><br>{name}<br>{WORDS}</div><p>{WORDS}</p>")
    assert not any("\\" in words for words in found)


@pytest.mark.parametrize(
    "notice",
    [
        "<p>Advertisement</p>",
        "<p><a href='/b'>Continue reading …</a></p>",
        "<div>Publicité</div>",
        "<p>[+] Enlarge</p>",
        "<h3>Lesen Sie auch:</h3>",
        "<p>(MORE: <a href='/b'>Ten pictures of a storm</a>)</p>",
        "<p><strong>Lire aussi :</strong> <a href='/b'>Le vent se lève à Vardal</a></p>",
        "<p><a href='/b'>Leggi anche: Il vento cala a Vardal</a></p>",
        "<div class='film'><div class='film__credit'><span>05:22</span> CNN</div></div>",
        "<p class='wide photo-credit'>Rosa Lind / Agency</p>",
    ],
)
def test_a_notice_to_the_reader_is_no_part_of_the_article(notice: str) -> None:
    found = paragraphs(f"<article><p>{WORDS}</p>{notice}<p>At last. {WORDS}</p></article>")
    assert found == [WORDS, f"At last. {WORDS}"]


@pytest.mark.parametrize(
    "words",
    [
        "More: the council had asked for a new pier, and nobody had listened to it.",
        "Related to this is the question of the <a href='/b'>old pier</a>.",
        "Read more about it in the report, she said.",
    ],
)
def test_a_sentence_that_begins_like_a_notice_is_kept(words: str) -> None:
    found = paragraphs(f"<article><p>{WORDS}</p><p>{words}</p><p>At last. {WORDS}</p></article>")
    assert len(found) == 3


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<p><strong>Roe:</strong>Everyone needs it.</p>", "Roe: Everyone needs it."),
        ('<p>It was <b>"</b>late" for <i>(him</i>self).</p>', 'It was "late" for (himself).'),
        ('<p><b>"Gone,"</b>she said of <em>it.</em>Then …</p>', '"Gone,"she said of it.Then …'),
        ("<p>A <b>word</b>s and <i>“Le Monde”</i>.</p>", "A words and “Le Monde”."),
    ],
)
def test_stress_leaves_no_sign_where_markdown_has_none(body: str, words: str) -> None:
    found = paragraphs(f"<article><p>{WORDS}</p>{body}<p>At last. {WORDS}</p></article>")
    assert found[1] == words
