"""Find the noun in a phrase that says what a speaker is: "a newspaper | editor | of the Post"."""

from __future__ import annotations

from briefing_tui.extract.complements import is_speaking_noun, owned_before
from briefing_tui.extract.names import is_many, is_person_noun
from briefing_tui.extract.phrasebook import phrasebook
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech


def _head_end(lows: list[str], first: int, end: int, speech: Speech) -> int:
    """Return where the complement of a noun for a person begins: "editor | of the newspaper"."""
    joints = speech.linking if speech.order_tells else speech.complement
    for k in range(first + 1, end):
        if lows[k] in joints and is_person_noun(lows[k - 1], speech):
            return k  # "an analyst | at an agency"
        if lows[k] in joints and lows[k - 1] in speech.media and speech.order_tells:
            return k  # "the newspaper | of the Roe family"
        if lows[k] in speech.complement:
            return end
    return end


def find_noun(
    words: list[tuple[str, int, int]], lows: list[str], first: int, speech: Speech
) -> tuple[str, tuple[str, ...]]:
    """Return the noun that says what is meant, and the words beside it."""
    if first >= len(words):
        return "", ()  # a name alone
    if speech.adjectives_behind:
        heads = (k for k in range(first, len(words)) if is_speaking_noun(lows[k], speech))
        head = next(heads, None)  # "le directeur de l'agence" is no agency
        if head is not None:
            head = owned_before(lows, first, head, speech)
            beside = tuple(words[i][0] for i in range(first, len(words)) if i != head)
            return lows[head], beside
    last = _head_end(lows, first, len(words), speech)
    if speech.order_tells:
        head = _head(words, lows, first, last, speech)
        if head is not None and (thing := _thing_before(words, lows, first, head, speech)):
            head = thing
        if head is not None:
            beside = tuple(words[i][0] for i in range(first, len(words)) if i != head)
            return lows[head], beside
    for known in (speech.media, speech.people, speech.bodies, speech.documents):
        for k in range(first, last):
            if lows[k] in known or (known is speech.people and is_person_noun(lows[k], speech)):
                head = owned_before(lows, first, k, speech) if speech.adjectives_behind else k
                beside = tuple(words[i][0] for i in range(first, len(words)) if i != head)
                return lows[head], beside
    return "", tuple(word for word, _, _ in words[first:])


def _head(
    words: list[tuple[str, int, int]], lows: list[str], first: int, last: int, speech: Speech
) -> int | None:
    """Return the last noun that says what somebody is: "a newspaper | editor".

    What hangs on a noun for a person or a text tells no more: "a | source | close to the party".
    """
    led = (k for k in range(first + 1, last) if lows[k] in speech.definite)
    own = (k for k in led if words[k][0][0].isupper())
    last = next(own, last)  # "the weekly | The Reporter"
    links = (k for k in range(first + 1, last) if lows[k] in speech.linking)
    hung = (k for k in links if lows[k] not in speech.complement)
    for end in (next(hung, last), last):
        heads = (k for k in range(end - 1, first - 1, -1) if _is_head(lows[k], speech))
        head = next(heads, None)
        if head is None or end == last:
            return head
        if is_person_noun(lows[head], speech):
            return end - 1 if _is_modifier(words, lows, head, end, speech) else head
        if lows[head] in speech.documents:
            return head
    return None


def _is_modifier(
    words: list[tuple[str, int, int]], lows: list[str], k: int, end: int, speech: Speech
) -> bool:
    """Return whether a noun for a person only tells more of one for a thing: "student | loans"."""
    behind = lows[k + 1] if k + 1 < end else ""
    if not behind or not words[k + 1][0].islower() or is_many(lows[k], speech):
        return False
    little = (speech.adverbs, speech.relatives, speech.prepositions, speech.also)
    plain = behind not in phrasebook(speech.hanging) and not any(behind in each for each in little)
    return plain and not behind.endswith((*speech.past_endings, *speech.verb_endings, "ble"))


def _thing_before(
    words: list[tuple[str, int, int]], lows: list[str], first: int, head: int, speech: Speech
) -> int | None:
    """Return the noun for a thing on which one for a speaker hangs: "the | home | of a doctor".

    A word for some of them or for a part of a medium is none: "a group of doctors".
    """
    thing = next((k - 1 for k in range(first + 1, head) if lows[k] in speech.linking), head)
    if thing == head or not words[thing][0].islower() or _is_head(lows[thing], speech):
        return None
    low = lows[thing]
    parts = (speech.shares, speech.some, speech.pages, speech.indefinite, speech.nouns)
    part = any(low in words for words in (*parts, speech.pieces, speech.verdicts))
    return None if part or low.endswith(speech.agent_endings) else thing


def _is_head(low: str, speech: Speech) -> bool:
    """Return whether a noun says what somebody or something that speaks is."""
    return is_speaking_noun(low, speech) or low in speech.documents or low in speech.honorifics
