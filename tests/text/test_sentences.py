from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.model import Span
from briefing_tui.text.sentences import find_sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in find_sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["It rained.", "The river rose!", "Did it?", "Yes…", "It did."],
        ["Mr. Lund met Dr. Vega at 3.30 p.m. in Bergen.", "They left."],
        ["The U.S. Senate met.", "It rose early in the U.S.", "The House did not."],
        ["J. R. Moss wrote No. 5 and vol. 2.", "Nobody read them."],
        ["“We will go.”", "“We will not,” she said.", "“Why?” he asked."],
        ["He told us: “Leave now!”", "We stayed."],
        ["«\u00a0Nous partons.\u00a0»", "Il est resté."],
        ["M. Le Goff a parlé à Mme. Roux.", "Ils partent."],
        ["Am 6. Dezember kam er z.B. nach Ulm.", "Der 2. Weltkrieg war lang."],
        ["Er sagte: „Wir gehen.“", "Dann ging er."],
        ["»Er kam.«", "»Wir gingen.«", "Ende."],
        ["Prices rose by 3.", "They fell by 400.", "Then nothing."],
        ["Acme Inc. of Oslo paid for boats, nets etc.", "The rest did not."],
        ["(It was late.)", "Nobody came."],
    ],
)
def test_sentences_are_cut_where_a_reader_pauses(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“They held the town.”The mayor left.", ["“They held the town.”", "The mayor left."]),
        (
            "“They held the town”he declared. It fell.",
            ["“They held the town”he declared.", "It fell."],
        ),
        ("The dynasty fell.still adds the daily.", ["The dynasty fell.still adds the daily."]),
        ("See www.Example.org or 3.14 now.", ["See www.Example.org or 3.14 now."]),
        ("He said. “The town fell.” Then left.", ["He said.", "“The town fell.”", "Then left."]),
        ("One line \n  another line\n\n", ["One line", "another line"]),
        ("No end", ["No end"]),
        ("", []),
        ("  \n ", []),
        ("...", ["..."]),
    ],
)
def test_dirty_text_is_cut_with_care(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_only_the_span_is_looked_at() -> None:
    text = "One. Two. Three. Four."
    assert find_sentences(text, Span(5, 16)) == (Span(5, 9), Span(10, 16))


def test_other_abbreviations_can_be_given() -> None:
    text = "The Xyz. Board met."
    assert len(find_sentences(text, Span(0, len(text)))) == 2
    assert len(find_sentences(text, Span(0, len(text)), frozenset(["xyz"]))) == 1


@given(st.text(st.sampled_from('aA.!? \n"“”»«„)1é\xa0\t'), max_size=80) | st.text(max_size=80))
def test_nothing_but_white_space_is_left_out(text: str) -> None:
    spans = find_sentences(text, Span(0, len(text)))
    done = 0
    for span in spans:
        assert text[done : span.start].strip() == ""
        assert span.of(text) == span.of(text).strip() != ""
        done = span.end
    assert text[done:].strip() == ""
