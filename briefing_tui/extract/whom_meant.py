"""Tell whom words can mean: a man or a woman, one or several, and by which noun."""

from __future__ import annotations

from briefing_tui.extract.names import is_person_noun
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution


def gender_meant(words: str, speech: Speech) -> str:
    """Return "m" or "f" for words that may mean one of those beside: "he", "she", else ""."""
    low = words.lower()
    if low in speech.latter and not speech.adjectives_behind:
        return ""  # "letzterer", but "celui-ci"
    owns = speech.nouns_capitalised or speech.order_tells
    owned = speech.owners.get(low, "") if owns else ""
    gender = speech.pronouns.get(low, owned)
    owner, _, noun = low.partition(" ")
    if noun and speech.owners.get(owner) == "x":
        gender = speech.fellows.get(noun, "")  # "notre consœur"
    return gender if gender in ("m", "f") else ""


def is_he_or_she(press: Press, found: Attribution) -> bool:
    """Return whether a pronoun for a man or a woman names who speaks."""
    return press.speech.pronouns.get(found.mention.of(press.text).lower()) in ("m", "f")


def takes_up(press: Press, told: Attribution) -> bool:
    """Return whether a pronoun or a noun alone tells who speaks next: "she", "le savant"."""
    speech = press.speech
    if is_he_or_she(press, told):
        return not speech.nouns_capitalised
    article, _, noun = told.mention.of(press.text).lower().partition(" ")
    return not told.outlet and article in speech.definite and " " not in noun


def noun_meant(words: str, speech: Speech) -> str:
    """Return the noun of "the expert" or "the expert's", else ""."""
    article, _, noun = words.lower().partition(" ")
    if article not in speech.definite or not speech.order_tells:
        return ""
    noun = noun.removesuffix("'s").removesuffix("’s")
    adjective, _, last = noun.rpartition(" ")
    if (
        (last in speech.generic or last in speech.anyone)
        and adjective.isalpha()
        and words.endswith(noun)
    ):
        noun = last  # "the political | scientist", but not "the French | diplomat"
    return noun if noun in speech.generic or is_person_noun(noun, speech) else ""
