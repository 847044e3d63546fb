"""The briefings that ship with the program keep the rules that they teach."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from briefing_tui.codec import to_values
from briefing_tui.keymap import KEYS, to_label
from briefing_tui.model import BlockKind, Briefing, Document, MarkKind
from briefing_tui.text.parse import Form, parse

_ROOT = Path(__file__).resolve().parents[2]
_HEADINGS = {
    "guide": [
        "Start here",
        "The columns",
        "Who says what",
        "Mark by hand",
        "Take it with you",
    ],
    "homs": ["Homs", "Rebel aims", "Eastern front"],
}
_UNMARKED = {
    "guide": {"Cancel or close; never quits": "keys"},
    "homs": {"In a rare show of concern": "guardian", "the main patron of the government": "nyt"},
}
_PAIRS = {"“": "”", "'": "'"}


def _document(name: str) -> Document:
    path = _ROOT / "content" / f"{name}.md"
    return parse(path.read_text(encoding="utf-8"), form=Form.MARKDOWN, origin=path.name)


def _briefing(name: str) -> Briefing:
    from briefing_tui.extract.briefing import build_briefing

    return build_briefing(_document(name), today=date(2025, 1, 1))


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(name="document", params=sorted(_HEADINGS))
def _any_document(request: pytest.FixtureRequest) -> Document:
    return _document(request.param)


def test_every_file_in_the_folder_is_held_to_this() -> None:
    assert {path.stem for path in (_ROOT / "content").iterdir()} == _HEADINGS.keys()


def test_what_is_kept_of_the_guide_is_what_is_found_in_it() -> None:
    kept = json.loads((_ROOT / "content" / "guide.json").read_text("utf-8"))
    found = to_values(_briefing("guide"))
    assert kept | {"origin": None} == json.loads(json.dumps(found)) | {"origin": None}, (
        "briefing export content/guide.md --form json -o content/guide.json --force"
    )


@pytest.mark.parametrize("name", sorted(_HEADINGS))
def test_the_sections_are_the_expected_ones(name: str) -> None:
    document = _document(name)
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    assert [block.span.of(document.text) for block in headings] == _HEADINGS[name]
    assert {block.level for block in headings} == {2}


def test_every_mark_names_declared_sources(document: Document) -> None:
    declared = {source.id for source in document.sources}
    for mark in document.marks:
        assert {*mark.via, *([mark.by] if mark.by else [])} <= declared
        assert (mark.by is None) == (mark.kind is MarkKind.PLAIN)


def test_every_declared_source_is_used(document: Document) -> None:
    named = {source_id for mark in document.marks for source_id in (mark.by, *mark.via)}
    for source in document.sources:
        assert source.id in named or source.name in document.text


def test_marked_quotations_hold_words_between_marks(document: Document) -> None:
    for mark in document.marks:
        words = mark.span.of(document.text)
        if mark.kind is not MarkKind.FIGURE:
            assert words[1:-1].strip()
            assert words[-1] == _PAIRS[words[0]]


def test_one_pair_of_marks_is_said_to_be_no_quotation(document: Document) -> None:
    assert [mark.kind for mark in document.marks].count(MarkKind.PLAIN) == 1


@pytest.mark.parametrize("name", sorted(_HEADINGS))
def test_what_is_marked_is_briefed_without_loss(name: str) -> None:
    briefing = _briefing(name)
    quotes = {quote.span: quote for quote in briefing.quotes}
    figures = {figure.span: figure for figure in briefing.figures}
    for mark in briefing.document.marks:
        if mark.kind is MarkKind.FIGURE:
            assert figures[mark.span].source == mark.by
            continue
        inside = type(mark.span)(mark.span.start + 1, mark.span.end - 1)
        if mark.kind is MarkKind.PLAIN:
            assert inside not in quotes
        else:
            assert (quotes[inside].speaker, quotes[inside].via) == (mark.by, mark.via)


@pytest.mark.parametrize("name", sorted(_UNMARKED))
def test_what_is_not_marked_is_found_among_the_marked(name: str) -> None:
    briefing = _briefing(name)
    text = briefing.document.text
    marked = {mark.span.start + 1 for mark in briefing.document.marks}
    found = {
        _words(quote.span.of(text)): quote.speaker
        for quote in briefing.quotes
        if quote.span.start not in marked
    }
    assert found == _UNMARKED[name]


def test_the_unmarked_figure_of_homs_is_given_by_the_united_nations() -> None:
    briefing = _briefing("homs")
    by_value = {figure.value: figure.source for figure in briefing.figures}
    assert (by_value[826], by_value[370_000]) == ("sohr", "un")


def test_the_words_in_false_stand_inside_those_of_their_outlet() -> None:
    briefing = _briefing("homs")
    text = briefing.document.text
    [nested] = [quote for quote in briefing.quotes if quote.nested_in is not None]
    assert nested.nested_in is not None
    outer = briefing.quotes[nested.nested_in]
    assert (nested.span.of(text), nested.speaker, nested.via) == ("false", "ministry", ("mee",))
    assert outer.speaker == "mee"


def test_the_guide_quotes_the_readme_word_for_word() -> None:
    document = _document("guide")
    readme = _words((_ROOT / "README.md").read_text(encoding="utf-8"))
    for mark in document.marks:
        if "readme" in (mark.by, *mark.via) and mark.kind is MarkKind.QUOTE:
            assert _words(mark.span.of(document.text))[1:-1] in readme
        elif "readme" in (mark.by, *mark.via):
            assert mark.span.of(document.text) in readme


def test_the_guide_quotes_the_key_list_word_for_word() -> None:
    document = _document("guide")
    said = {key.does for key in KEYS}
    quoted = [mark.span.of(document.text) for mark in document.marks if mark.by == "keys"]
    assert quoted
    assert {_words(words)[1:-1] for words in quoted} <= said
    assert _UNMARKED["guide"].keys() <= said


def test_the_guide_names_no_key_that_does_not_work() -> None:
    labels = {to_label(one) for key in KEYS for one in key.keys}
    source = (_ROOT / "content" / "guide.md").read_text(encoding="utf-8")
    prose = re.sub(r"^```.*?^```", "", source, flags=re.DOTALL | re.MULTILINE)
    named = [word for word in re.findall(r"`([^`]+)`", prose) if " " not in word]
    assert len(named) >= 15
    assert set(named) <= labels
