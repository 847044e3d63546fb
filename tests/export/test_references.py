"""BibTeX and CSL-JSON, also as Pandoc reads them."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.export.as_bibtex import to_bibtex, to_tex
from briefing_tui.export.as_csl import to_csl
from briefing_tui.export.citing import cite
from briefing_tui.model import Document, Quote, QuoteKind, Span, replace

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, SearchStrategy

    from briefing_tui.model import Briefing


def _pandoc(*words: str, given: str) -> str:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("pandoc is not installed (apt install pandoc)")
    ended = subprocess.run([pandoc, *words], input=given.encode(), capture_output=True, check=True)
    return ended.stdout.decode()


def test_the_article_and_each_quotation_are_items(harbour: Briefing) -> None:
    document = replace(harbour.document, origin="https://post.example/harbour")
    article, first, _, third = json.loads(to_csl(replace(harbour, document=document)))
    assert article["id"] == "ferries-stay-in-port-2024-12-06"
    assert article["issued"] == {"date-parts": [[2024, 12, 6]]}
    assert article["URL"] == "https://post.example/harbour"
    assert "“whole pier” — no speaker named" in article["annote"].split("\n\n")
    assert first == {
        "id": f"ferries-stay-in-port-2024-12-06-q{harbour.quotes[0].span.start}",
        "type": "article-newspaper",
        "title": '<span class="nocase">a precaution and nothing more</span>',
        "author": [{"literal": "Ana Ruiz"}],
        "container-title": "Ferries stay in port",
        "issued": article["issued"],
        "URL": article["URL"],
        "language": "en",
        "note": "Quoted (through Northern Post; said)",
    }
    assert "author" not in third


def test_an_entry_of_bibtex(harbour: Briefing) -> None:
    entries = to_bibtex(harbour).split("\n\n")
    assert len(entries) == 4
    assert (
        entries[1]
        == f"""\
@misc{{ferries-stay-in-port-2024-12-06-q{harbour.quotes[0].span.start},
  title = {{{{a precaution and nothing more}}}},
  author = {{{{Ana Ruiz}}}},
  howpublished = {{Quoted in “Ferries stay in port”}},
  year = {{2024}},
  month = dec,
  day = {{6}},
  language = {{en}},
  note = {{through Northern Post; said}},
}}"""
    )


def test_keys_stay_whatever_else_is_found(harbour: Briefing) -> None:
    fewer = replace(harbour, quotes=harbour.quotes[1:])
    assert [x.key for x in cite(fewer).said] == [x.key for x in cite(harbour).said][1:]


@pytest.mark.parametrize(
    ("title", "key"),
    [
        (
            "Café „Zur Krone“ schließt: 3 % weniger, sagt der Wirt",
            "cafe-zur-krone-schliet-3-weniger-1bff571b",
        ),
        ("{\\bad}, key = @x", "bad-key-x"),
        ("Дамба", "briefing-3a3c8f1e"),
        ("w" * 90, "w" * 60 + "-714e7e4b"),
    ],
)
def test_a_key_is_plain(title: str, key: str) -> None:
    cited = cite(_with_title(title)).key
    assert cited == key or (key.startswith("briefing-") and cited.startswith("briefing-"))
    assert cited.isascii()
    assert set(cited) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_titles_that_begin_alike_have_keys_of_their_own() -> None:
    titles = (f"The war in the north, day one: {word}" for word in ("guns", "butter"))
    assert len({cite(_with_title(title)).key for title in titles}) == 2


def _with_title(title: str) -> Briefing:
    from briefing_tui.model import Briefing

    return Briefing(document=Document(text="", title=title))


@given(data=st.data())
def test_bibtex_is_balanced_and_every_key_its_own(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    depth, lowest = 0, 0
    for character in to_bibtex(briefing):
        depth += (character == "{") - (character == "}")
        lowest = min(lowest, depth)
    assert (depth, lowest) == (0, 0)
    ids = [item["id"] for item in json.loads(to_csl(briefing))]
    assert len(set(ids)) == len(ids) == 1 + len(briefing.quotes)


_HOSTILE = (
    *("50 % & $5 #1 a_b {x} ~ ^ \\n", "it's 'so' — \"yes\"", "a -- b --- c", "<<x>> ,,y''", "`a`"),
    *("\\textbf{x} \\input{/etc/passwd}", "@misc{x}", "a, and b", "NATO and McDonald", "É 5 €"),
    *("%comment", "x = {y},", "“so” «is»", "http://a.example/b_c?d=e&f#g", "?` !`", "Q.E.D."),
)


def _hostile() -> Briefing:
    from briefing_tui.model import Briefing

    text, quotes = "", list[Quote]()
    for words in _HOSTILE:
        quotes.append(Quote(span=Span(len(text), len(text) + len(words)), kind=QuoteKind.DIRECT))
        text += words + "\n"
    return Briefing(document=Document(text=text, title=_HOSTILE[0]), quotes=tuple(quotes))


def _as_tex_sets_it(words: str) -> str:
    return words.replace("'", "’").replace("`", "‘")


def test_pandoc_reads_bibtex_word_for_word() -> None:
    told = json.loads(_pandoc("-f", "bibtex", "-t", "csljson", given=to_bibtex(_hostile())))
    by_id: dict[str, Any] = {item["id"]: item for item in told}
    for said in cite(_hostile()).said:
        assert by_id[said.key]["title"] == _as_tex_sets_it(said.words)


def test_pandoc_cites_a_quotation_from_either_word_for_word(
    tmp_path: Any, harbour: Briefing
) -> None:
    key = cite(harbour).said[1].key
    for name, text in (("a.bib", to_bibtex(harbour)), ("a.json", to_csl(harbour))):
        (tmp_path / name).write_text(text)
        words = ("--citeproc", "--bibliography", str(tmp_path / name), "-t", "plain", "--wrap=none")
        shown = _pandoc(*words, given=f"So [@{key}].")
        assert "Ana Ruiz. 2024. “We have had no call since dawn.”" in shown
        assert "Ferries" in shown


def test_an_unbalanced_brace_is_named() -> None:
    assert to_tex("a } b {") == "a \\textbraceright{} b \\textbraceleft{}"
    assert to_tex("{a}") == "\\{a\\}"
