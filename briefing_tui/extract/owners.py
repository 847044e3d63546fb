"""Tell whose a thing is that a sentence is about: "His best line is", "Jane Roe's own account"."""

from __future__ import annotations

from briefing_tui.extract.tokens import NAME
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Cue, Phrase, Reading, Search


def is_owned_thing(press: Press, reading: Reading, opening: Phrase) -> bool:
    """Return whether a sentence is about what is somebody's, who goes on: "His best line is"."""
    low, speech = reading.sentence.low, press.speech
    if speech.owners.get(low[opening.start]) not in ("m", "f") or not speech.order_tells:
        return False  # as most
    plain = NAME not in reading.sentence.kind[opening.start + 1 : opening.end]
    return plain and speech.people.keys().isdisjoint(low[opening.start : opening.end])


def owner_in(press: Press, reading: Reading, opening: Phrase) -> Span | None:
    """Return whose a thing is that a sentence is about: "| Jane Roe |'s own account is drier"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    first, last = opening.start, opening.end - 1
    if first == last or kind[last] == NAME or not speech.order_tells:
        return None  # most subjects
    k = last - 1
    while k > first and kind[k] != NAME:
        k -= 1
    if kind[k] != NAME or not low[k].endswith("'s"):
        return None
    known = (speech.people, speech.bodies, speech.media, speech.columns, speech.pieces)
    if any(word in words for word in low[k + 1 : opening.end] for words in known):
        return None  # "Peru's president"
    owner = Span(reading.sentence.start[opening.start], reading.sentence.end[k] - len("'s"))
    words = owner.of(press.text)
    return None if press.is_medium(words) or press.country_in((words,)) else owner


def owns_words(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a name ends with an "s" since words are its own: "Ida Langs Warnung"."""
    who, low, speech = cue.phrase, reading.sentence.low, press.speech
    if who is None or not low[who.end - 1].endswith("s"):
        return False
    word = low[cue.end - 1]
    if cue.rule == "colon" and who.end < cue.start:
        word = low[who.end]  # "| Langs | Antwort war knapp: |"
    elif who.start != cue.end and who.end not in (cue.start, cue.end - 1):
        return False
    owned = reading.sentence.kind[who.start] == NAME
    owned = owned and (word in speech.views or word in speech.nouns)
    return owned and not press.is_medium(reading.words(who))


def owner_of_wording(search: Search, words: Phrase) -> Phrase:
    """Return whose wording is named as the source, or the same: "selon | ses | propres termes".

    So for what somebody reckons: "según cálculos | del banco |", "segundo a | sua | versão".
    """
    low, speech, last = search.low, search.speech, search.low[words.end - 1]
    if words.pronoun:
        return words
    reckoned = last in speech.reckonings
    worded = reckoned or last in speech.wordings or last in speech.nouns
    if (teller := _who_gives(search, words, worded=worded)) is not None:
        return teller
    owner = words.start + (reckoned and low[words.start] in speech.definite)
    if worded and low[owner] in speech.belonging:
        return words._replace(start=owner, end=owner + 1, pronoun=True)
    of = words.start + 1 + search.phrases.is_determiner(words.start)
    if of >= len(low) or low[of - 1] not in speech.reckonings:
        return words
    whose = search.phrases.behind(of + 1) if low[of] in speech.genitive else None
    return whose if whose is not None and search.phrases.may_speak(whose) else words


def _who_gives(search: Search, words: Phrase, *, worded: bool) -> Phrase | None:
    """Return whose telling a clause says it is: "d'après le récit qu' | elle | livre au Monde"."""
    low, speech, behind = search.low, search.speech, words.end + 1
    told = worded or low[words.end - 1] in speech.talks
    if not told or not speech.adjectives_behind or behind >= len(low) - 1:
        return None
    if low[words.end] not in speech.that:
        return None
    if speech.pronouns.get(low[behind]) in ("m", "f"):
        return words._replace(start=behind, end=behind + 1, pronoun=True)
    who = search.phrases.starting_at(behind)
    known = who is not None and search.phrases.may_speak(who) and not search.is_medium(who)
    return who if known else None
