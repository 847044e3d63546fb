"""Find the people whom a sentence names beside its subject: whom a pronoun may mean as well."""

from __future__ import annotations

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.hosts import find_met
from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.extract.passing import media_among
from briefing_tui.extract.reading import Beside
from briefing_tui.extract.tokens import NAME
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.model import Span

_FULL_NAME: Final = 2


def find_beside(press: Press, reading: Reading, *, hosted: bool) -> Beside | None:
    """Return the people whom a sentence without quotations names, the last one first.

    Args:
        press: The media of the text.
        reading: The sentence.
        hosted: Whether a medium hands over to whom it meets.
    """
    if reading.quotations or (hosted and find_met(press, reading) is not None):
        return None
    kind = reading.sentence.kind
    people: list[Phrase] = []
    for k in range(len(kind)) if kind.count(NAME) >= _FULL_NAME else ():
        if kind[k] == NAME and (k == 0 or kind[k - 1] != NAME) and not is_inside(k, people):
            found = _person_at(press, reading, k)
            people += [found] if found is not None else []
    people = people or _unnamed(press, reading)
    if not people:
        return None
    subject = reading.subject_before(len(reading.sentence))
    cited = cited_in(reading)
    media = media_among(press, reading, [subject, *cited] if subject is not None else cited)
    spoken = tuple(reading.span(who) for who in reversed(people))
    return Beside(spoken, media[0] if media else None)


def person_before(press: Press, reading: Reading, at: int) -> Span | None:
    """Return whom a sentence about a medium names before an offset: "Le Monde meets X, and he"."""
    kind, start = reading.sentence.kind, reading.sentence.start
    opening = reading.subject_before(len(reading.sentence))
    medium = opening is not None and press.is_medium(reading.words(opening))
    if not medium or not press.speech.past_endings:
        return None
    met = find_met(press, reading)
    for k in range(len(kind) - 1, 0, -1):
        if start[k] < at and kind[k] == NAME and kind[k - 1] != NAME:
            found = _person_at(press, reading, k)
            if found is not None and found.end < len(kind) and start[found.end] <= at:
                return reading.span(found)
    return reading.span(met) if met is not None and start[met.end - 1] < at else None


def _unnamed(press: Press, reading: Reading) -> list[Phrase]:
    """Return the one person without a name in a sentence: "charged | the captain"."""
    phrases, low, speech = reading.phrases, reading.sentence.low, press.speech
    if speech.people.keys().isdisjoint(low):
        return []
    nouns = [k for k in range(1, len(low)) if low[k] in speech.people]
    if len(nouns) != 1 or not phrases.is_determiner(nouns[0] - 1):
        return []
    phrase = phrases.starting_at(nouns[0] - 1)
    return [phrase] if phrase is not None else []


def _person_at(press: Press, reading: Reading, k: int) -> Phrase | None:
    """Return a full name that begins at a token and is surely a person's."""
    phrases, low, kind = reading.phrases, reading.sentence.low, reading.sentence.kind
    titled = low[k] in press.speech.honorifics or phrases.is_noun(k)
    titled = titled or (k > 0 and low[k - 1] in press.speech.people)
    related = "," in low
    if not (titled or related or _holds_first_name(press, reading, k)):
        return None  # most words with a capital are no person's
    name = phrases.starting_at(k)
    if press.speech.nouns_capitalised and name is not None:
        name = _called_in(reading, name)
    if name is None or name.pronoun or kind[name.start : name.end].count(NAME) < _FULL_NAME:
        return None
    if not press.speech.bodies.isdisjoint(low[name.start : name.end]):
        return None
    apart = low[name.end : name.end + 2]
    told = len(apart) > 1 and apart[0] == "," and apart[1] in press.speech.relatives
    told = told or (apart[:1] == [","] and _tells_who(press, reading, name.end + 1))
    known = gender_of_name(reading.span(name).of(press.text)) in ("m", "f")
    return name if (titled or told or known) and not phrases.names_outlet(k) else None


def _holds_first_name(press: Press, reading: Reading, k: int) -> bool:
    """Return whether the run of capitals that begins at a token holds a known first name."""
    low, kind = reading.sentence.low, reading.sentence.kind
    if is_first_name(low[k]) or not press.speech.nouns_capitalised:
        return is_first_name(low[k])
    end = k + 1
    while end < len(low) and kind[end] == NAME:
        end += 1
    return end > k + _FULL_NAME and any(map(is_first_name, low[k + 1 : end - 1]))


def _called_in(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name in a phrase: "die Walliser Bergführerin | Élodie Rossier"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    for k in range(phrase.start + 1, phrase.end - 1):
        if kind[k] == kind[k + 1] == NAME and is_first_name(low[k]):
            return phrase._replace(start=k)
    return phrase


def _tells_who(press: Press, reading: Reading, k: int) -> bool:
    """Return whether words behind a comma say who somebody is: "X, | the editor of Y"."""
    phrase = reading.phrases.starting_at(k) if k < len(reading.sentence) else None
    if phrase is None or phrase.pronoun:
        return False
    head = reading.phrases.head_of(phrase)
    return any(low in press.speech.people for low in reading.sentence.low[head.start : head.end])


def is_inside(k: int, phrases: list[Phrase]) -> bool:
    """Return whether a token belongs to the last one of some phrases."""
    return bool(phrases) and k < phrases[-1].end
