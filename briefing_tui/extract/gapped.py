"""Find whose the last clause is that leaves its verb out: "A lobt das, | B | eher nicht"."""

from __future__ import annotations

from itertools import pairwise

from briefing_tui.extract.phrasebook import before_adverbs
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading, Search

_SAID: Final = frozenset({"verb", "gapped", "verb before its subject"})
_ENDS: Final = frozenset(",;.!?…")
_SHORTEST: Final = 3
"""Tokens of "die Zeit nicht", at least."""
_LONGEST_RELATIVE: Final = 16
"""Tokens of a clause that tells more of somebody, with its commas."""
_STEM: Final = 2
"""Letters that a preposition shares with the one that has grown together with its article."""
_LED: Final = 3
"""Tokens of "of having a", at most."""


def last_medium(press: Press, reading: Reading, first: Phrase, limit: int) -> Phrase | None:
    """Return the medium whose clause goes without the verb of the first one's.

    Adverbs alone follow its name ("eher nicht"), or the preposition that follows the first one's
    verb as well ("A rechnet in Metern, | B | in Stegen"); or a word before it turns to it, and
    it closes the clause ("weniger | B").

    Args:
        press: The media of the text.
        reading: The sentence.
        first: The medium that it opens with.
        limit: The token before which the clause ends.
    """
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    commas = [k for k in range(first.end + 1, limit - 1) if low[k] == ","]
    for comma in reversed(commas):
        turned = phrases.is_adverb(comma + 1) and kind[comma + 1] == WORD
        start = comma + 1 + turned
        if start >= limit or not phrases.names_outlet(start):
            continue
        who = phrases.starting_at(start)
        if who is None or who.end > limit:
            continue
        where = next((k for k in range(who.start + 1, who.end) if phrases.is_preposition(k)), 0)
        who = who._replace(end=where or who.end)
        if not press.is_medium(reading.words(who)):
            continue
        rest = range(who.end, limit)
        if turned:
            return who if not rest else None
        if rest and all(phrases.is_adverb(k) for k in rest):
            return who
        again = rest and phrases.is_preposition(who.end) and low[who.end] in low[first.end : comma]
        plain = again and all(kind[k] == NAME or k == who.end for k in rest)
        return who if plain and limit - start >= _SHORTEST else None
    return None


def part_pair(search: Search) -> None:
    """Part two who are joined but by their clauses: "“…”, sagt | A | und | B | ergänzt: “…”"."""
    low, also, cues = search.low, search.speech.also, search.cues
    for n, (first, second) in enumerate(pairwise(cues)):
        who, both = first.phrase, second.phrase
        if who is None or both is None or who.start != both.start or both.end != second.start:
            continue
        joint = next((k for k in range(who.start + 1, both.end - 1) if low[k] in also), 0)
        k = before_adverbs(low, who.start - 1, search.speech)  # "schreibt | heute | A und B meint"
        if joint and first.end == k + 1 and who.end in (joint, both.end):
            cues[n] = first._replace(phrase=who._replace(end=joint))
            cues[n + 1] = second._replace(phrase=both._replace(start=joint + 1))


def turn_to_last(press: Press, reading: Reading, found: Attribution) -> None:
    """Give words to the medium whose clause stands before them: "A lobt, | B | nicht: “…”"."""
    low, opening = reading.sentence.low, reading.subject()
    if ":" not in low or opening is None or opening.pronoun:
        return
    first = reading.span(opening)
    if first not in (found.mention, *found.via) or not press.is_medium(first.of(press.text)):
        return
    last = last_medium(press, reading, opening, low.index(":"))
    if last is None:
        return
    if found.mention == first:
        found.mention = reading.span(last)
    found.via = tuple(reading.span(last) if each == first else each for each in found.via)


def read_in_turn(search: Search, q: int) -> None:
    """Read which medium is but named behind the next words: "« A » titre X, « B » | Y |, « C » Z".

    Where words stand in a row, the verb or the preposition before the first one serves all.
    """
    low, kind, speech = search.low, search.kind, search.speech
    k = q + 1
    if speech.verb_second and low[q - 2] in (",", ";", *speech.also):
        _read_turned(search, q)
        return
    if k >= len(low) or not speech.adjectives_behind or low[q - 1] not in (",", ";", *speech.also):
        return
    k += low[k] == ","
    if k >= len(low) or not search.phrases.names_outlet(k):
        return  # most quotations
    phrase = search.phrases.starting_at(k)
    end = phrase.end if phrase is not None else k
    closes = end >= len(low) or low[end] in _ENDS
    closes = closes or (low[end] in speech.also and kind[end + 1 : end + 2] == [QUOTATION])
    first = kind.index(QUOTATION)
    before = (cue.phrase for cue in search.cues if first < cue.start < q and cue.phrase)
    if closes and any(search.phrases.names_outlet(who.start) for who in before):
        search.add("according to", k, k, phrase)


def _read_turned(search: Search, q: int) -> None:
    """Read who is but named behind words as led to as the first: "Von „X“ spricht A, von „Y“ B"."""
    low, phrases, first = search.low, search.phrases, search.kind.index(QUOTATION)
    alike = 0 < first < q - 2 and low[first - 1] == low[q - 1] and phrases.is_preposition(q - 1)
    who = phrases.starting_at(q + 1) if alike and q + 1 < len(low) else None
    if who is None or who.pronoun or not phrases.may_speak(who):
        return
    turned = any(cue.start == first + 1 and cue.phrase for cue in search.cues)
    if turned and (who.end >= len(low) or low[who.end] in _ENDS):
        search.add("according to", q + 1, q + 1, who)


def read_gapped(search: Search, q: int) -> None:
    """Read who shares the verb before: "A parle d'un « X », B d'un « Y »", "; B, of “Y”"."""
    if (first := search.kind.index(QUOTATION)) == q:
        return
    speech, k = search.speech, q - 1
    while k > 0 and (
        search.phrases.is_determiner(k)
        or search.phrases.is_preposition(k)
        or search.low[k] in speech.headlining
        or (search.kind[k] == WORD and search.low[k] in speech.adverbs)
    ):
        k -= 1
    as_before = _is_led_alike(search, k + 1, q)
    if search.low[k] == "," and speech.order_tells:
        as_before = as_before or ";" in search.low[first:k]  # "X recalls “Y”; B, “Z”"
    if search.low[k] == "," and (as_before or speech.adjectives_behind):
        aside = search.low[k - 1 : max(0, k - _LONGEST_RELATIVE) : -1]
        apart = "," in aside and (search.low[k - 1] in speech.pronouns or not as_before)
        k -= 2 + aside.index(",") if apart else as_before  # "B|, moins dur, | de « Y »"
    phrase = search.phrases.group_ending_at(k) if search.kind[k] != PUNCTUATION else None
    two = search.low[k] in speech.latter and not speech.latter.keys().isdisjoint(search.low[:k])
    if two and as_before and search.phrases.is_latter(k) and search.low[k - 2] == ",":
        search.add("gapped", k - 1, k - 1, Phrase(k - 1, k + 1, pronoun=True))
        return  # "le premier parle d'un « X », | le second | d'un « Y »"
    if phrase is None or phrase.pronoun or phrase.start < 2:
        return
    joins = (speech.also | speech.conjunctions) - speech.that  # "écrit que | X | « rit »"
    before = search.low[phrase.start - 1]
    if speech.verb_second and before in speech.viewing:
        before = search.low[phrase.start - 2]  # ", für | sie | ein „Y“"
        viewed = any(search.low[cue.start] in speech.viewing for cue in search.cues)
        as_before = as_before or (viewed and speech.nouns_capitalised)
    elif speech.nouns_capitalised and search.low[phrase.start] in speech.definite:
        as_before = as_before and search.low[phrase.start] in speech.subject_genders
    told = search.is_just_outlet(phrase) or phrase.end - 1 in search.sentence.outlets
    told = told or (as_before and search.phrases.may_speak(phrase))
    told = told or _is_named_in_row(search, phrase, q)
    if first < phrase.start and told and (before in (",", ";") or before in joins):
        search.add("gapped", phrase.start, phrase.start, phrase)


def _is_named_in_row(search: Search, who: Phrase, q: int) -> bool:
    """Return whether but a name parts words from those before: "A said “no”, | Jo Roe | “yes”"."""
    if who.end != q or search.kind[who.start - 2] != QUOTATION or len(search.cues) == 0:
        return False
    full = search.kind[who.start : who.end] == [NAME] * 2
    full = full and search.phrases.may_be_full_name(who.start, who.end)
    last = search.cues[-1]
    return full and last.rule in _SAID and last.phrase is not None and last.last <= who.start - 2


def _is_led_alike(search: Search, k: int, q: int) -> bool:
    """Return whether a preposition leads to words as to those before: "of “X”; B, of “Y”"."""
    low, speech = search.low, search.speech
    said = q - 1 - search.kind[q - 1 :: -1].index(QUOTATION)
    verbs = (speech.verbs, speech.naming, speech.past_participles)  # but not "accused | X | of “Y”"
    if k == q and speech.verb_second:  # "nennt es „X“, sein Kollege B | „Y“"
        full = search.kind[q - 2 : q] == [NAME] * 2  # a noun may be what the verb is about
        told = full or _has_object(search, said) or _is_subject_case(search, q)
        return told and low[said + 1 : said + 2] == [","]
    if k == q:  # "A évoque « X », B « Y »"
        return speech.adjectives_behind and any(low[said - 1] in forms for forms in verbs)
    if speech.verb_second:  # "erinnert sich | an | „X“, sein Kollege B | an | „Y“"
        alike = (word[:_STEM] == low[k][:_STEM] for word in low[max(1, said - 2) : said])
        return search.phrases.is_preposition(k) and any(alike)  # "von einem „X“, B vom „Y“"
    led = search.phrases.is_preposition(k)
    near = range(max(1, said - _LED), said) if led else ()
    of = speech.genitive if low[k] in speech.genitive else {low[k]}  # "d'un « X », B de « Y »"
    return any(low[j - 1] in forms for j in near if low[j] in of for forms in verbs)


def _has_object(search: Search, q: int) -> bool:
    """Return whether a verb speaks of what a pronoun means: "nennt | es | „X“, der Rat „Y“"."""
    near = search.low[max(0, q - _LED) : q] if search.speech.nouns_capitalised else ()
    return not search.speech.reflexives.isdisjoint(near)


def _is_subject_case(search: Search, q: int) -> bool:
    """Return whether words stand behind a man in the first case: "…“, der | Landrat | „…“"."""
    speech, noun = search.speech, search.low[q - 1]
    led = search.kind[q - 1] == NAME and speech.subject_genders.get(search.low[q - 2]) == "m"
    person = led and search.phrases.is_noun(q - 1) and noun not in search.phrases.classes.things
    return person and not noun.endswith(speech.feminine_endings)
