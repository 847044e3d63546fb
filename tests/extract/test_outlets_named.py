from __future__ import annotations

from briefing_tui.extract.lexicon import language
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.press import Press
from briefing_tui.model import Span

TEXT = "CNN and the New York Times wrote it. The Washington Post and Le Monde did, too."


def test_outlets_are_named_in_the_order_of_the_text() -> None:
    found = [*Press(TEXT, language("en")).find_occurrences()]
    words = [TEXT[one.start : one.end] for one in found]
    assert words == ["CNN", "New York Times", "Washington Post", "Le Monde"]
    assert [one.outlet.country for one in found] == ["US", "US", "US", "FR"]


def test_long_names_are_those_of_a_stretch_alone() -> None:
    press = Press(TEXT, language("en"))
    times = Span(TEXT.index("New York"), TEXT.index(" wrote"))
    post = Span(TEXT.index("Washington"), TEXT.index(" and Le"))
    monde = Span(TEXT.index("Le Monde"), TEXT.index(" did"))
    assert press.long_names(0, len(TEXT)) == [times, post, monde]
    assert press.long_names(times.start, times.end) == [times]
    assert press.long_names(times.start + 1, post.start) == []
    assert press.long_names(times.end, len(TEXT)) == [post, monde]
    assert press.long_names(0, post.start + 1) == [times, post]


def test_a_compound_is_known_by_any_noun_that_may_end_it() -> None:
    speech = language("de").speech
    kinds = (speech.media, speech.people, speech.bodies, speech.offices)
    for nouns in (*kinds, speech.documents, speech.columns, speech.staff):
        long = [noun for noun in nouns if len(noun) > 3 and noun not in speech.other_compounds]
        assert long
        assert all(is_kind_of(f"hafen{noun}", nouns, speech) for noun in long)
    assert is_kind_of("nachrichtenagentur", speech.media, speech)
    assert not is_kind_of("hafenagentur", speech.media, speech)  # an office of the harbour's
