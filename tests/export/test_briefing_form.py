"""The content format, written and read back."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_tui import desk
from briefing_tui.codec.record import from_record, to_record
from briefing_tui.export.as_briefing import to_briefing
from briefing_tui.model import Block, BlockKind, Briefing, By, Document, Source, SourceKind, Span
from briefing_tui.model import replace as with_other
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from pathlib import Path

    from hypothesis.strategies import DataObject, SearchStrategy

_TODAY = date(2024, 12, 9)


def _markdown(markdown: str) -> Document:
    return parse(markdown, form=Form.MARKDOWN, origin="elsewhere.md")


def _read_back(markdown: str) -> Briefing | None:
    return from_record(markdown, _markdown(markdown))


@settings(max_examples=40)
@given(data=st.data())
def test_any_briefing_comes_back_equal(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    assert _read_back(to_briefing(briefing)) == briefing


@settings(max_examples=200)
@given(data=st.data())
def test_a_paragraph_is_read_back_word_for_word_without_the_record(
    data: DataObject, nasty_texts: SearchStrategy[str]
) -> None:
    text = data.draw(nasty_texts.filter(str.strip))
    kind = data.draw(st.sampled_from([BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.CODE]))
    if kind is BlockKind.CODE:
        text = text.rstrip("\n") or "x"
    block = Block(kind=kind, span=Span(0, len(text)), level=int(kind is BlockKind.QUOTE))
    parsed = _markdown(to_briefing(Briefing(document=Document(text=text, blocks=(block,)))))
    assert parsed.text == text
    assert [each.kind for each in parsed.blocks] == [kind]


_ARTICLE = """\
---
title: The dam
date: 2025-03-14
sources:
  mayor: {name: Ana Ruiz, kind: person, role: mayor}
---
# The dam

The dam at *Lindmar* is **closed**, ~~open~~ and `make safe` is [run](https://a.example/x_(y)?z=1).
“It will hold”, said Ana Ruiz, who heard of “3 cracks” and [“the hum”]{.plain}. {Not a mark}

- One item of 40 people
- Another, “with a quotation”
  1. nested
  2. again!

     goes on

  > said within

  and on
- the last one

7. seven

> Quoted at length: “it ‘will’ hold”, she said.
>
> > ```
> > within
> > ```
>
> | Lake | Depth |
> | --- | --- |
> | North | 4 |

1. ```
   make
   ```
2. | a | b |
   | --- | --- |
   | c | d |
3.
4. > “Five”, she said.
   >
   > And more.
5. six
   - ```
     deep
     ```

| Dam | Height |
| --- | --- |
| North \\| south | 40 metres |

![The dam](https://a.example/dam.png)

```python
print("[not a mark]{.quote}")
```

***

A note[^1], a hard\\
break, [a link](https://b.example)\\{so} and Stop\\![x](https://c.example).

[^1]: The note says 12 words.

    And more of them.
"""


def test_each_kind_of_block_and_markup_is_written_as_such() -> None:
    briefing = desk.brief(_markdown(_ARTICLE), today=_TODAY)
    markdown = to_briefing(briefing)
    parsed = _markdown(markdown)
    before = briefing.document
    assert parsed.text == before.text
    assert [(x.kind, x.span, x.level, x.under) for x in parsed.blocks] == [
        (x.kind, x.span, x.level, x.under) for x in before.blocks
    ]
    assert parsed.inlines == before.inlines
    assert {block.kind for block in parsed.blocks} == set(BlockKind)
    assert _read_back(markdown) == briefing


def test_marks_say_who_spoke_through_whom(harbour: Briefing) -> None:
    markdown = to_briefing(harbour)
    assert (
        "[“a precaution and nothing more”]{.quote by=ruiz via=post kind=fragment}, said" in markdown
    )
    assert "[At least 40 boats]{.figure by=authority} were damaged" in markdown
    assert '  ruiz: {name: "Ana Ruiz", kind: person, role: "harbour master of' in markdown
    assert 'post: {name: "Northern Post", kind: outlet, country: "GB", url: "https' in markdown


def test_the_record_says_once_what_is_alike(harbour: Briefing) -> None:
    record = to_briefing(harbour).split("<!-- briefing record 1\n")[1]
    values = json.loads(record.removesuffix("\n-->\n"))
    fields = values["quotes"]["fields"].split()
    cells = dict(zip(fields, values["quotes"]["rows"][0], strict=True))
    quote = harbour.quotes[0]
    assert quote.cue is not None
    assert (cells["start"], cells["end"]) == quote.span
    assert (cells["speaker_id"], cells["via_ids"]) == ("ruiz", ["post"])
    assert cells["cue@"] == [*quote.cue]
    assert not {"text", "speaker", "via", "section", "by"} & cells.keys()
    assert values["quotes"]["same"]["by"] == "found"
    assert "inlines" not in values


def test_a_record_without_the_items_around_blocks_is_read_as_before(harbour: Briefing) -> None:
    markdown = to_briefing(harbour)
    before = markdown.replace(', "under": 0}', "}")
    assert before != markdown
    assert _read_back(before) == harbour
    parsed = _markdown("# A\n\nOne.\n\n- two\n")
    record = to_record(Briefing(document=parsed), parsed, ())
    assert '"digest": "0bfece1da585a565baa52d68d5928af6"' in record, "exports stay what they are"


def test_the_program_reads_its_own_export(tmp_path: Path, harbour: Briefing) -> None:
    path = tmp_path / "a.briefing.md"
    path.write_text(to_briefing(harbour), encoding="utf-8")
    reading = desk.read(str(path))
    assert reading.document == harbour.document
    assert desk.brief(reading.document) == harbour
    other = desk.brief(desk.read(str(path), language="de").document)
    assert other.document.language == "de"
    assert other != harbour


def test_a_forged_record_drives_nothing(tmp_path: Path, harbour: Briefing) -> None:
    forged = with_other(harbour, sources=(with_other(harbour.sources[0], role="\x1b]52;c;x\x07"),))
    quotes = tuple(with_other(quote, via=()) for quote in harbour.quotes)
    forged = with_other(forged, quotes=quotes, figures=())
    path = tmp_path / "a.md"
    path.write_text(to_briefing(forged), encoding="utf-8")
    assert _read_back(path.read_text(encoding="utf-8")) == forged
    document = desk.read(str(path)).document
    assert document.kept is None
    assert "\x1b" not in repr(desk.brief(document))


def test_an_export_is_split_where_that_is_asked_for(harbour: Briefing) -> None:
    document = with_other(harbour.document, kept=harbour)
    assert desk.brief(document, today=_TODAY) is harbour
    assert desk.brief(document, today=_TODAY, split=True) is not harbour


def test_wrapping_lines_anew_changes_nothing(harbour: Briefing) -> None:
    markdown = to_briefing(harbour)
    wrapped = markdown.replace(" on Friday,", "\non Friday,").replace("\n", "\r\n")
    assert wrapped.count("\r\n") == markdown.count("\n") + 1
    assert _read_back(wrapped) == harbour


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nothing more", "nothing less"),
        ("by=ruiz via=post kind=fragment", "by=authority via=post kind=fragment"),
        ("{.quote by=ruiz via=post kind=direct}", "{.plain}"),
        ("role: ", "aka: [Ruiz], role: "),
        ('title: "Ferries stay', 'title: "All ferries stay'),
        ("## The cost", "### The cost"),
    ],
)
def test_an_edit_that_can_be_seen_makes_it_an_article_like_any_other(
    harbour: Briefing, old: str, new: str
) -> None:
    markdown = to_briefing(harbour)
    assert old in markdown
    edited = markdown.replace(old, new, 1)
    assert _read_back(edited) is None
    briefing = desk.brief(_markdown(edited), today=_TODAY)
    first = briefing.quotes[0]
    assert first.by is By.MARKED
    assert first.via == ("post",)
    assert first.speaker == ("authority" if "authority via" in new else "ruiz")


def test_a_new_origin_in_the_front_matter_is_taken_over(harbour: Briefing) -> None:
    moved = to_briefing(harbour).replace("news/harbour.txt", "archive/h.txt", 1)
    briefing = _read_back(moved)
    assert briefing is not None
    assert briefing.document.origin == "archive/h.txt"
    assert briefing.quotes == harbour.quotes
    nowhere = with_other(harbour, document=with_other(harbour.document, origin=None))
    assert _read_back(to_briefing(nowhere)) == nowhere


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"text": ', '"text": 7, "x": '),
        ('"fields": "start end', '"fields": "start'),
        ('"quotes": {', '"quotes": 3, "x": {'),
        ("<!-- briefing record 1\n{", "<!-- briefing record 1\n{{"),
        ("\n-->", ""),
        ('"digest": "', '"digest": "0'),
        ('"rows": [', '"rows": [[1], '),
    ],
)
def test_a_damaged_record_is_left_aside(harbour: Briefing, old: str, new: str) -> None:
    markdown = to_briefing(harbour)
    assert old in markdown
    assert _read_back(markdown.replace(old, new)) is None


def test_a_record_in_the_text_is_text(harbour: Briefing) -> None:
    text = to_briefing(harbour)
    block = Block(kind=BlockKind.CODE, span=Span(0, len(text)))
    briefing = Briefing(document=Document(text=text, blocks=(block,)))
    assert _read_back(to_briefing(briefing)) == briefing


def test_more_sources_than_front_matter_holds_are_declared_in_part() -> None:
    sources = tuple(
        Source(id=f"an odd id {number}", name="N" * 900, kind=SourceKind.PERSON)
        for number in range(300)
    )
    briefing = Briefing(document=Document(text="Text."), sources=sources)
    markdown = to_briefing(briefing)
    assert 200 < len(_markdown(markdown).sources) < 300
    assert _read_back(markdown) == briefing


def test_pandoc_sees_the_marks_as_spans(harbour: Briefing) -> None:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("pandoc is not installed (apt install pandoc)")
    words = [pandoc, "-f", "markdown-smart", "-t", "json"]
    ended = subprocess.run(
        words, input=to_briefing(harbour).encode(), capture_output=True, check=True
    )
    tree = json.loads(ended.stdout)
    first = next(x for x in tree["blocks"][0]["c"] if x["t"] == "Span")
    (_, classes, attributes), inside = first["c"]
    assert classes == ["quote"]
    assert attributes == [["by", "ruiz"], ["via", "post"], ["kind", "fragment"]]
    assert "".join(x.get("c", " ") for x in inside) == "“a precaution and nothing more”"
    assert tree["meta"]["sources"]["c"]["ruiz"]["t"] == "MetaMap"
