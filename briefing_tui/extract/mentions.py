"""Tell in spans of the text who speaks by a cue: the mention, what says so, the paper between."""

from __future__ import annotations

from briefing_tui.extract.antecedents import heard_before, whom_cited, writer_of
from briefing_tui.extract.appositions import apposed_medium, named_between_commas
from briefing_tui.extract.medium_phrases import (
    author_in,
    is_colleague,
    named_of_staff,
    paper_in,
    printer_of,
)
from briefing_tui.extract.owners import owns_words
from briefing_tui.extract.pages import runs_headline, titles_as_paper
from briefing_tui.extract.reading import Attribution
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.tokens import NAME
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading

_FULL_NAME: Final = 2


def attribute(press: Press, reading: Reading, cue: Cue, rule: str) -> Attribution:
    """Return what a cue says of who speaks, as spans of the text."""
    assert cue.phrase is not None
    sentence = reading.sentence
    fellow = _named_fellow(press, reading, cue.phrase)
    author = author_in(press, reading, cue.phrase)
    printer = author or printer_of(press, reading, cue.phrase)
    named = fellow or printer or named_of_staff(press, reading, cue.phrase)
    named = named or named_between_commas(reading.phrases, cue.phrase)
    named = named or apposed_medium(reading, cue.phrase)
    mention = reading.span(named or cue.phrase)
    if press.speech.nouns_capitalised and owns_words(press, reading, cue):
        mention = Span(mention.start, mention.end - 1)
    shown = cue.end > cue.start and sentence.end[cue.end - 1] > sentence.start[cue.start]
    said = Span(sentence.start[cue.start], sentence.end[cue.end - 1]) if shown else None
    heard = whom_cited(reading, cue.phrase) or heard_before(press, reading, cue)
    whom = heard if cue.phrase.pronoun else None
    if whom is None and cue.phrase.antecedent is not None:
        whom = writer_of(reading, cue.phrase.antecedent)
    antecedent = reading.span(whom) if whom is not None else None
    told = press.speech.order_tells or press.speech.adjectives_behind
    meant = antecedent if told and antecedent is not None else mention
    medium = press.is_medium(meant.of(press.text)) or runs_headline(press, reading, cue)
    medium = medium or titles_as_paper(press, reading, cue.phrase)
    medium = medium and not is_colleague(reading.phrases, cue.phrase)
    paper = employer_of(press, reading.span(cue.phrase)) if fellow is not None else None
    via = (paper,) if paper is not None else ()
    if author is not None:
        via = (reading.span(paper_in(reading.phrases, cue.phrase) or cue.phrase),)
    return Attribution(rule, mention, said, antecedent, via, outlet=medium)


def _named_fellow(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return the name that commas set off: "Son confrère du Monde, | Jane Roe, | estime".

    So do they behind one of two: "répond le second, | Jane Roe"
    """
    low, fellows = reading.sentence.low, press.speech.fellows
    apart = bool(fellows) and low[phrase.end : phrase.end + 1] == [","]
    of_two = low[phrase.end - 1] in press.speech.latter and phrase.pronoun
    if not apart or not (of_two or not fellows.keys().isdisjoint(low[phrase.start : phrase.end])):
        return None
    name = reading.phrases.starting_at(phrase.end + 1)
    full = name is not None and name.end - name.start >= _FULL_NAME
    full = full and {*reading.sentence.kind[phrase.end + 1 : phrase.end + 1 + _FULL_NAME]} == {NAME}
    if name is None or not full or not (of_two or low[name.end : name.end + 1] == [","]):
        return None
    return None if press.is_medium(reading.words(name)) else name
