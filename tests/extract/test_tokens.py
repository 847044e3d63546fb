from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing_tui.extract.cue_words import may_hold_cue
from briefing_tui.extract.cues import find_cues
from briefing_tui.extract.cutting import cut_last_sentence, cut_sentences
from briefing_tui.extract.lexicon import detect_language, language
from briefing_tui.extract.name_index import NameIndex
from briefing_tui.extract.noun_terms import _stands_elsewhere
from briefing_tui.extract.phrasebook import is_kind_of, last_part
from briefing_tui.extract.phrases import read_phrases
from briefing_tui.extract.stretches import Stretch
from briefing_tui.model import Span
from briefing_tui.text.parse import Form, parse
from briefing_tui.text.sentences import find_sentences

if TYPE_CHECKING:
    from briefing_tui.extract.tokens import Sentence

PIECES = st.sampled_from(
    ["word", "Name", "Mr", "U.S", "a", "3", ".", ". ", "! ", ") ", "(", " ", "\n", "", "“", "…"]
)
TEXTS = st.lists(PIECES, max_size=400).map("".join)


def _tokens(sentence: Sentence | None) -> list[tuple[str, str, int, int]]:
    if sentence is None:
        return []
    return [*zip(sentence.low, sentence.kind, sentence.start, sentence.end, strict=True)]


@given(text=TEXTS, code=st.sampled_from(["en", "de", "fr"]))
@example(text="It ended. " + "(Then) it went on and on " * 40 + "for Mr. Roe.", code="en")
@example(text="It ended! " + ") ) " * 90 + "Here it went on.", code="en")
def test_the_last_sentence_is_the_last_one_of_all(text: str, code: str) -> None:
    speech = language(code).speech
    every = cut_sentences(text, 0, len(text), 0, (), speech)
    last = cut_last_sentence(text, 0, len(text), 0, speech, lambda start, end: ())
    assert _tokens(last) == _tokens(every[-1] if every else None)


def test_a_last_name_stands_for_the_nearest_full_name_before() -> None:
    text = (
        "Ruth Okafor came. Prime Minister Okafor left. Ivo Brandt Jr. saw Mrs Ada Okafor's car. "
        "On Monday Okafor, Minister Brandt and The Brandt Foundation met."
    )
    names = NameIndex(text, language("en").speech)
    assert names.full_name("Okafor", 0) == "Ruth Okafor"
    assert names.full_name("Okafor", text.index("left")) == "Ruth Okafor"
    assert names.full_name("Okafor", len(text)) == "Ada Okafor"
    assert names.full_name("Brandt", len(text)) == "Ivo Brandt"
    assert names.full_name("Foundation", len(text)) is None
    assert names.full_name("Monday", len(text)) is None


@pytest.mark.parametrize("code", ["de", "en"])
def test_a_compound_is_known_by_its_end(code: str) -> None:
    speech = language(code).speech
    known = "zeitung" in speech.media
    assert is_kind_of("tageszeitungen", speech.media, speech) == known
    sprecher = "sprecher" if known else ""
    assert last_part("hafensprechern", speech.people, speech) == sprecher
    assert last_part("zeitungsmann", speech.media, speech) == ""


@pytest.mark.parametrize(("apart", "elsewhere"), [(50, True), (200_000, False)])
def test_a_name_comes_again_within_reach(apart: int, elsewhere: bool) -> None:
    text = f"Die Fähre „Nordwind“ legte ab. {'Viel. ' * (apart // 6)}Die Nordwind kam an."
    at = text.index("Nordwind")
    stretch = Stretch(at, at + len("Nordwind"), at - 1, at + len("Nordwind") + 1, block=0)
    assert _stands_elsewhere(text, stretch) is elsewhere


def test_a_sentence_that_holds_a_cue_is_never_passed_over() -> None:
    checked = 0
    for path in (Path(__file__).parents[2] / "content").glob("*.md"):
        document = parse(path.read_text("utf-8"), form=Form.MARKDOWN)
        speech = language(document.language or detect_language(document.text)).speech
        for start, end in find_sentences(document.text, Span(0, len(document.text))):
            for sentence in cut_sentences(document.text, start, end, 0, (), speech):
                cues = find_cues(sentence, read_phrases(sentence, speech), speech)
                told = [cue for cue in cues if cue.rule not in ("colon", "dash")]
                checked += len(told)
                assert not told or may_hold_cue(document.text[start:end], speech)
    assert checked > 40


def test_a_sentence_without_a_word_for_speaking_holds_no_cue() -> None:
    assert not may_hold_cue("The bridge over the river cost 4 million.", language("en").speech)
