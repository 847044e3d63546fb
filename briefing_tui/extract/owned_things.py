"""Tell who was heard, not what else is named: "L'arrivée de X", "dit | Jo Roe | dans le Soir"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_determiner, is_person_noun
from briefing_tui.extract.roster import NEAR
from briefing_tui.model import SourceKind, Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

STOP: Final = late(r"[.!?][”“\"'’»]?\s")
"""Where a sentence ends."""
_LEAD: Final = 8
"""Code points of "dans la "."""


def heard_behind_thing(cast: Cast, owner: Entry | None, thing: Span, at: int) -> Entry | None:
    """Return the person who spoke in a sentence that opens with a thing of another's.

    "L'arrivée de Jo Roe change tout, a dit | Ivo Brandt |. | Il | ajoute"

    Args:
        cast: Everyone who speaks in the article.
        owner: Whom the words for the thing name.
        thing: Those words.
        at: Where a pronoun stands that may mean either.
    """
    if owner is None or owner.kind is not SourceKind.PERSON or not cast.speech.genitive:
        return None
    words = thing.of(cast.text).replace("’", "'").replace("'", "' ").lower().split()
    if len(words) <= 2 or not is_determiner(words[0], cast.speech):
        return None  # mostly
    if words[2] not in cast.speech.genitive or is_person_noun(words[1], cast.speech):
        return None
    if owner.name.lower().rpartition(" ")[2] != words[-1]:
        return None  # "Le second de X, | Jo Roe |, rit"
    last = next(iter(cast.trail.backwards(1, before=at)), None)
    if last is None or last[0] < thing.end or at - last[0] > NEAR:
        return None
    return last[1] if last[1].kind is SourceKind.PERSON else None


def heard_in_medium(cast: Cast, medium: Entry, named: int, at: int) -> Entry | None:
    """Return the person who spoke in a medium just named, whom "he" means in that sentence.

    "La loi est « morte », dit | Jo Roe | dans Le Figaro, mais, ajoute-t-| il |, « utile »"

    Args:
        cast: Everyone who speaks in the article.
        medium: The last of whom the text heard.
        named: Where the medium is named.
        at: Where the pronoun stands.
    """
    if medium.kind is not SourceKind.OUTLET or not cast.speech.venues:
        return None
    lead = cast.text[max(0, named - _LEAD) : named].lower().split()
    if cast.speech.venues.isdisjoint(lead[-1:]):
        return None
    begun, who = next(iter(cast.trail.backwards(1, before=named)), (0, medium))
    spoke = who.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS)
    return who if spoke and STOP.search(cast.text, begun, at) is None else None


def owner_of_words(text: str, span: Span, speech: Speech) -> Span:
    """Return who owns what they say, where both were taken for one name: "| Langs | Antwort".

    Args:
        text: The article.
        span: A phrase.
        speech: The words of its language, whose nouns have capitals.
    """
    owner, _, noun = span.of(text).rpartition(" ")
    if not owner.endswith("s") or not (
        noun.lower() in speech.nouns or noun.lower() in speech.pieces
    ):
        return span  # mostly
    last = owner.rpartition(" ")[2].lower()
    plain = owner[0].isupper() and not is_determiner(owner.partition(" ")[0].lower(), speech)
    if not plain or is_first_name(last) or find_outlet(owner[:-1]) or country_of_city(last[:-1]):
        return span
    return Span(span.start, span.start + len(owner) - 1)
