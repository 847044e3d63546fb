from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest

from briefing_tui.export import What
from briefing_tui.export.as_org import to_org
from briefing_tui.export.org_markup import escape, escape_within
from briefing_tui.model import Briefing, Document, Quote, QuoteKind, Section, Span, replace
from briefing_tui.text.parse import Form, parse


def test_the_summary_reads_as_it_should(harbour: Briefing) -> None:
    text = to_org(harbour)
    assert text.startswith(
        "#+title: Ferries stay in port\n#+date: 2024-12-06\n#+language: en\n#+options: "
    )
    assert "\n* Ferries stay in port\n\n2024-12-06 · news/harbour.txt\n\n** Lede\n\n" in text
    assert (
        "#+begin_quote\n“a precaution and nothing more”\n\n— *Ana Ruiz*, harbour master of "
        "Lindmar ← *Northern Post* · said\n#+end_quote" in text
    )
    assert "| Key figure | Given by |\n|-\n| At least 40 boats | Lindmar Port Authority |" in text
    assert "- [[https://post.example][*Northern Post*]] (outlet, GB): passes on 2" in text
    assert "- *2021-03* (March 2021): At least 40 boats" in text


@pytest.mark.parametrize(
    ("what", "has", "has_not"),
    [
        (What.FULL, "“We have had no call since dawn”, she told the paper.", "#+include"),
        (What.QUOTES, "“whole pier”", "** Sources"),
        (What.FIGURES, "| At least 40 boats |", "#+begin_quote"),
        (What.SOURCES, "** Sources", "#+begin_quote"),
        (What.TIMELINE, "** Timeline", "** Sources"),
    ],
)
def test_each_part_can_be_had_alone(harbour: Briefing, what: What, has: str, has_not: str) -> None:
    text = to_org(harbour, what=what, alone=False)
    assert text.startswith("* Ferries stay in port\n")
    assert has in text
    assert has_not not in text


_HOSTILE = (
    *(
        "* one",
        "- one",
        "+ one",
        "1. one",
        "a) one",
        "| a | b |",
        "#+begin_src",
        "# comment",
        ": x",
    ),
    *("*bold* /it/ _u_ =v= ~c~ +s+", "“*a*” (/b/) '_c_' —=d=", "***bold***", "~~gone~~", "a=b=c"),
    *(
        "[[link][x]]",
        "<<target>>",
        "<2024-12-06>",
        "[2024-12-06]",
        "[fn:1] x",
        "[50%]",
        "[cite:@k]",
    ),
    *("x_1 y^2 z_{3} a^{b}", "\\alpha \\\\ \\(x\\) $y$ $$z$$", "{{{macro}}}", "@@html:<b>@@ x"),
    *(
        "call_f() src_x{y}",
        "a -- b --- c...",
        "CLOCK: now",
        "DEADLINE: x",
        "%%(x)",
        "a :tag:",
        "-----",
    ),
    *("Prose: it’s 5.4 % (so) — AT&T, no?", "https://a.example/b_c", "trailing\\", "'q' \"q\""),
)


def _read(org: str) -> list[dict[str, Any]]:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("pandoc is not installed (apt install pandoc)")
    words = [pandoc, "-f", "org-smart", "-t", "json"]
    ended = subprocess.run(words, input=org.encode(), capture_output=True, check=True)
    blocks: list[dict[str, Any]] = json.loads(ended.stdout)["blocks"]
    return blocks


def _shown(pieces: list[dict[str, Any]]) -> str:
    return "".join(_piece(piece["t"], piece.get("c")) for piece in pieces)


def _piece(kind: str, content: Any) -> str:
    if kind == "RawInline":
        assert content[0] == "comment"
        return ""
    if kind == "Link":
        return _shown(content[1])
    assert kind in ("Str", "Space", "SoftBreak", "LineBreak"), f"{kind} was made of plain words"
    return str(content) if kind == "Str" else {"LineBreak": "\n"}.get(kind, " ")


def test_pandoc_sees_the_quotations_word_for_word() -> None:
    text, quotes = "", list[Quote]()
    for words in (*_HOSTILE, "first line\nsecond line", "* a\n* b", "1. a\n2. b"):
        quotes.append(Quote(span=Span(len(text), len(text) + len(words)), kind=QuoteKind.DIRECT))
        text += words + "\n"
    briefing = Briefing(
        document=Document(text=text, title=" ".join(_HOSTILE)),
        sections=(Section(heading=None, body=Span(0, len(text))),),
        quotes=tuple(quotes),
    )
    blocks = _read(to_org(briefing, what=What.QUOTES))
    seen = [_shown(block["c"][0]["c"]) for block in blocks if block["t"] == "BlockQuote"]
    assert seen == [f"“{quote.span.of(text)}”" for quote in quotes]
    headings = [_shown(block["c"][2]) for block in blocks if block["t"] == "Header"]
    assert headings == [" ".join(" ".join(_HOSTILE).split()), "Lede"]


def test_pandoc_sees_paragraphs_as_they_stand() -> None:
    lines = [line for line in _HOSTILE if not line.startswith(("a :", "~~"))]
    blocks = _read("\n\n".join(["#+options: ^:{} -:nil ':nil", *map(escape, lines)]))
    assert [_shown(block["c"]) for block in blocks if block["t"] == "Para"] == lines


def test_a_cell_holds_no_border(harbour: Briefing) -> None:
    assert escape_within("a | b\nc") == "a \\vert{} b c"
    sources = tuple(replace(source, name="a|b") for source in harbour.sources)
    [table] = [x for x in _read(to_org(replace(harbour, sources=sources))) if x["t"] == "Table"]
    assert json.dumps(table).count('"a|b"') == 1


def test_a_table_of_the_text_is_one() -> None:
    document = parse("| Dam | Height |\n|--|--|\n| North | 40 \\| 50 |", form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    text = to_org(Briefing(document=document, sections=(section,)), what=What.FULL)
    assert "| Dam | Height |\n|-\n| North | 40 \\vert{} 50 |" in text


def test_prose_stays_as_it_is() -> None:
    prose = "Ferries (40 of them) stayed - a “precaution”, AT&T said; it's 5.4 % and/or cheaper!"
    assert escape(prose) == prose


def test_what_is_part_of_an_item_stands_in_it() -> None:
    document = parse("- one\n\n  more\n\n  - two\n\nAll.\n", form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    text = to_org(Briefing(document=document, sections=(section,)), what=What.FULL)
    assert "\n- one\n\n  more\n\n  - two\n\nAll.\n" in text


def test_code_within_a_quotation_stands_in_it() -> None:
    document = parse("> ```\n> make\n> ```\n", form=Form.MARKDOWN)
    section = Section(heading=None, body=Span(0, len(document.text)))
    org = to_org(Briefing(document=document, sections=(section,)), what=What.FULL)
    assert "#+begin_quote\n: make\n#+end_quote" in org
