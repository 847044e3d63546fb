"""Tell whether the clause of a cue has ended before a quotation, and who speaks there then."""

from __future__ import annotations

from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.reach import REACH
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.tokens import Sentence

_ASIDE: Final = 3
"""Tokens from a comma to words behind "als einen", at most."""
_CONCEDED: Final = 2
"""Tokens of "Alors que" before a clause."""
_VENUE: Final = 2
"""Tokens from a verb to "his page", at most."""
_TO_MEDIUM: Final = 4
"""Tokens of "que l'agence", and one more."""
_BEFORE_COLON: Final = frozenset({"colon", "noun", "verb"})
"""Rules of cues that a medium's clause before a colon may make."""
_SAYING: Final = frozenset({"verb", "inverted verb", "shared subject"})
"""Rules of cues by which somebody says something."""
_SHORTEST: Final = 3
"""Tokens of "the Star for", with which another paper takes its turn."""
_FIRST_WORD: Final = 20
"""Code points among which a quotation's first word ends."""


def is_over(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether the clause of a cue in front of a quotation has ended before it."""
    if _is_closed(press, reading, cue, q) or _is_left(press, reading, cue, q):
        return True
    if cue.rule == "noun" and _is_where(press, reading, cue):
        return True
    if cue.rule == "verb at the end":
        told = _is_aside(press, reading, cue, q) or _is_inside(press, reading, cue, q)
        return told or _is_of_other(press, reading, cue, q)
    return reading.cues[-1].start > q + 1 and _is_closed_by_another(press, reading, cue, q)


def _is_closed(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a cue tells more of a word, and a comma ends that: "X, which Y said, was"."""
    low, first, speech = reading.sentence.low, cue.first, press.speech
    related = cue.phrase is not None and cue.phrase.antecedent is not None
    first -= not related
    tells = speech.order_tells or speech.adjectives_behind
    if not tells or first < 1 or low[first - 1] != "," or "," not in low[cue.last : q]:
        return False
    comma = low.index(",", cue.last)
    if low[first] not in speech.relatives or QUOTATION in reading.sentence.kind[first:comma]:
        return False
    behind = low[comma + 1]
    return behind in speech.passive or behind in speech.auxiliaries


def _is_aside(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a clause is over that hangs on what somebody calls so.

    "X nannte den Rat, | der das gefordert hatte |, einen „Irrweg“"
    """
    low, speech = reading.sentence.low, press.speech
    if (
        cue.phrase is None
        or cue.phrase.antecedent is None
        or "," not in low[max(0, q - _ASIDE) : q]
    ):
        return False
    near = low[q - low[q - 1 : 0 : -1].index(",") : q]
    leads = (
        speech.linking,
        speech.subordinators - speech.that,
        reading.phrases.classes.determiners,
    )
    small = all(any(each in words for words in leads) for each in near)
    judges = (each for each in reading.cues if each.rule == "verb" and each.last <= cue.first)
    return small and any(low[each.start] in speech.naming for each in judges)


def _is_of_other(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a clause tells whose other words are: "„A“, wie X meint, oder „B“ | (Y)"."""
    low, kind, k = reading.sentence.low, reading.sentence.kind, cue.first - 1
    if k < 2 or low[k] not in press.speech.as_said or kind[k - 2] != QUOTATION:
        return False  # mostly
    return any(each.rule == "signed" and each.start == q + 1 for each in reading.cues)


def _is_where(press: Press, reading: Reading, noun: Cue) -> bool:
    """Return whether a noun but tells where somebody says words: "posted | on his page | that"."""
    low, speech, who = reading.sentence.low, press.speech, noun.phrase
    if who is None or not who.pronoun or low[who.start - 1] not in speech.venues:
        return False
    strong = (each for each in reading.cues if low[each.start] not in speech.weak)
    return speech.order_tells and any(
        each.rule == "verb" and 0 < who.start - each.last <= _VENUE for each in strong
    )


def _is_inside(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether the main clause goes on behind one: "X, der sich so nennt, | will „Y“"."""
    low, speech = reading.sentence.low, press.speech
    if cue.phrase is None or cue.phrase.antecedent is None or cue.start > q:
        return False
    commas = (k for k in range(cue.last, q - 1) if low[k] == ",")
    return any(low[k + 1] in speech.auxiliaries or low[k + 1] in speech.wanting for k in commas)


def _is_closed_by_another(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether who ends the sentence tells of a thing: "It used “…” in May, said Jo Roe."."""
    low, speech, other = reading.sentence.low, press.speech, reading.cues[-1]
    who, thing = other.phrase, cue.phrase
    if who is None or thing is None or not speech.order_tells or low[other.first - 1] != ",":
        return False
    if other.last < len(low) and low[other.last] not in ",.":
        return False
    mute = cue.rule == "noun" or speech.pronouns.get(low[thing.start]) == "n"
    mute = mute or not reading.phrases.may_speak(thing)
    says = low[other.start] in speech.saying and low[cue.start] not in speech.saying
    if not (mute and says) or not speech.verbs.isdisjoint(low[cue.last : q]):
        return False
    return reading.phrases.may_speak(who) and not press.is_medium(reading.words(who))


def _is_left(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether somebody else does what the main clause tells: "As X spoke, the crowd was"."""
    low, speech, phrases = reading.sentence.low, press.speech, reading.phrases
    opens = low[cue.first - 1] if cue.first > 0 and speech.order_tells else ""
    if speech.adjectives_behind:
        return _is_conceded(press, reading, cue, q)
    if opens not in speech.conjunctions or opens in speech.openers or opens in speech.that:
        return False
    if opens in speech.as_said and (low[cue.start] in speech.verbs or cue.end > cue.start + 1):
        return False  # "As X said, the crowd was"
    inner = low[cue.last] in speech.that and low[cue.last + 1] in speech.conjunctions
    for k in range(cue.last, q - 1):
        if low[k][-1:] == "," and inner:
            inner = False  # "while X says that if it rains |, the crowd is"
        elif low[k][-1:] == ",":
            first = k + 1 + (low[k + 1] in speech.also)
            if phrases.is_preposition(first) and (lead := phrases.starting_at(first + 1)):
                first = lead.end  # "and at one point | the crowd"
            who = phrases.starting_at(first) if first < q else None
            if who is None or who.pronoun or who.end >= q or not phrases.may_speak(who):
                continue
            if reading.sentence.kind[who.end] == WORD and low[who.end] not in speech.also:
                return True
    return False


def _is_conceded(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether a medium's clause follows one on others: "Si X | rit, Le Monde voit"."""
    low, speech, phrases = reading.sentence.low, press.speech, reading.phrases
    turns = low[0] in speech.conjunctions and low[0] not in speech.openers | speech.as_said
    near = turns and 0 < cue.first <= _CONCEDED and cue.last < q
    if not near or cue.rule != "verb" or "," not in low[cue.last : q - 1]:
        return False
    first = low.index(",", cue.last) + 1
    who = phrases.starting_at(first)
    if who is None or who.end >= q or QUOTATION in reading.sentence.kind[:first]:
        return False
    acts = reading.sentence.kind[who.end] == WORD and not phrases.is_preposition(who.end)
    acts = acts or (low[who.end] == "," and low[who.end + 1] in speech.pronouns)  # ", lui,"
    return acts and press.is_medium(reading.words(who))


def is_contrasted(press: Press, sentence: Sentence, outer: Cue, cue: Cue) -> bool:
    """Return whether a main clause sets somebody against another: "Während X lobt, | sieht Y"."""
    turned = cue.rule == "inverted verb" and cue.first == outer.last + 1
    if not turned or outer.rule != "verb at the end" or cue.phrase is None or cue.phrase.pronoun:
        return False
    opens = sentence.low[outer.first - 1] if outer.first else ""
    return opens in press.speech.subordinators - press.speech.as_said - press.speech.that


def completes_clause(press: Press, reading: Reading, q: int) -> bool:
    """Return whether a quotation is its clause's verb: "and Ontario | “has looked away”"."""
    sentence, speech = reading.sentence, press.speech
    if speech.verb_second or sentence.low[q - 1] == "," or sentence.kind[q - 1] == QUOTATION:
        return False
    start = sentence.start[q]
    words = press.text[start + 1 : min(sentence.end[q], start + _FIRST_WORD)].split(None, 1)
    return bool(words) and words[0].islower() and words[0] in speech.auxiliaries


def is_paired(reading: Reading, q: int) -> bool:
    """Return whether "and" alone parts a quotation from the one behind it."""
    kind, low = reading.sentence.kind, reading.sentence.low
    joined = q > 0 and kind[q] == kind[q + 2] == QUOTATION
    return joined and low[q + 1] in reading.phrases.speech.also


def is_parted(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether another clause stands between a cue and a quotation, and no "that"."""
    low, speech = reading.sentence.low, press.speech
    if cue.start > q or not cue.rule.endswith("verb"):
        return False
    if low[q - 1] in speech.also and _is_told_of(press, reading, cue):
        return True
    if q - cue.last > REACH:
        return False
    aside = speech.order_tells and cue.first > 0 and low[cue.first - 1] == low[cue.last] == ","
    between = low[cue.last : q]
    if aside or ":" in between:
        return (
            False  # "Rents, | she adds |, rose, and B “fell”", "said X: A is so, and B “has gone”"
        )
    joins = speech.also | speech.openers
    joined = any(low == "," and between[k] in joins for k, low in enumerate(between[:-1], 1))
    return joined and speech.that.isdisjoint(between)


def _is_told_of(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether somebody else tells what one does: "X said that | Y begged and “would”"."""
    low, speech = reading.sentence.low, press.speech
    return speech.order_tells and any(
        outer.last < cue.first and low[outer.last] in speech.that and outer.rule == "verb"
        for outer in reading.cues
    )


def leading(reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return who names words that a sentence goes on behind: "What X calls a “flop” irks Y".

    "In a clip that | X calls | “vile,” Y spoke"
    """
    low, speech = reading.sentence.low, reading.phrases.speech
    if best.start > q and best.rule == "verb" and speech.order_tells:
        if low[best.start] in speech.saying:
            return None  # mostly
        named = (cue for cue in reading.cues if cue.end <= q and low[cue.start] in speech.naming)
        named = (c for c in named if c.end + (low[c.end] in speech.as_said) == q and c.phrase)
        inner = next(named, None)
        related = low[inner.first - 1] if inner is not None and inner.first > 0 else ""
        return inner if related in speech.relatives or related in speech.that else None
    if best.rule != "inverted verb" or best.start != q + 1 or low[q]:
        return None
    return next((cue for cue in reading.cues if cue.end == q and cue.rule == "verb"), None)


def told_of_noun(reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return to whom words about somebody's own ones are: "Volgens | X | is zijn brief “Y”"."""
    if best.rule != "noun" or best.phrase is None or not best.phrase.pronoun:
        return None  # mostly
    if QUOTATION in reading.sentence.kind[:q]:
        return None
    opens = (c for c in reading.cues if c.start == 0 and c.rule == "according to" and c.phrase)
    return next(opens, None)


def before_anybody(press: Press, reading: Reading, best: Cue) -> Cue | None:
    """Return who says what "one" does: "X déclare au site que l'on | s'attaque à « Y »"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    k = best.phrase.start if best.phrase is not None and best.phrase.pronoun else 0
    one = k > 1 and low[k] in speech.impersonal
    k -= one and low[k - 1] in speech.definite  # "l'on"
    if not one or low[k - 1] not in speech.that:
        return None
    for cue in reversed(reading.cues):
        told = cue.last < k and cue.rule.endswith("verb") and cue.phrase is not None
        between = kind[cue.last : k]
        if told and low[cue.last] == "," == low[k - 2]:
            between = [each for each in between if each == QUOTATION]  # "dit, sans fard, que l'on"
        if told and {PUNCTUATION, QUOTATION}.isdisjoint(between):
            return cue
    return None


def before_supposed(reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return who says what somebody might: "X warned that if | Y | calls it “a flop” he goes".

    Or what follows a clause that opens theirs: "X says that until Y warns us, it is “too soon”".
    """
    low, speech, who = reading.sentence.low, reading.phrases.speech, best.phrase
    if who is None or best.start > q or low[who.start - 1] not in speech.conjunctions:
        return None  # mostly
    supposed = low[who.start - 1] in speech.supposing
    parted = low[q - 1] == "," and q - best.last > _SHORTEST
    for cue in reversed(reading.cues):
        says = cue.rule in _SAYING and cue.phrase is not None and cue.last < who.start
        if not says or QUOTATION in reading.sentence.kind[cue.last : q]:
            continue
        fronted = low[cue.last] in speech.that and cue.last + 2 == who.start and parted
        fits = fronted or (supposed and low[cue.end - 1] not in speech.questioning)
        return cue if fits and reading.phrases.may_speak(cue.phrase or who) else None
    return None


def before_reason(reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return who gives a reason for what another does: "X cree que | Y | atacó porque «Z»"."""
    low, speech, who = reading.sentence.low, reading.phrases.speech, best.phrase
    if not speech.reasons or who is None or best.start > q or best.rule != "verb":
        return None
    if low[who.start - 1] not in speech.that:
        return None
    if speech.reasons.isdisjoint(low[best.last : q]):
        return None
    outer = (c for c in reading.cues if c.rule == "verb" and c.last == who.start - 1)
    return next((c for c in outer if c.phrase is not None and low[c.end - 1] in speech.weak), None)


def stating(reading: Reading, q: int) -> Cue | None:
    """Return who states words in a clause of which figures tell: "X says that “all” by polls won".

    Args:
        reading: The sentence.
        q: The quotation.
    """
    low, speech = reading.sentence.low, reading.phrases.speech
    for cue in reading.cues:
        states = cue.rule == "verb" and cue.phrase is not None and cue.last < q
        if states and not speech.that.isdisjoint(low[cue.last : q]):
            return cue
    return None


def told_past_clause(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return who speaks before a colon where the medium there but belongs to a clause on them.

    "| Jane Roe | réplique, que RTL avait invitée : « … »", "dans une lettre que Le Soir publie : "
    """
    low, kind, medium = reading.sentence.low, reading.sentence.kind, chosen.phrase
    if medium is None or not press.speech.adjectives_behind or chosen.rule not in _BEFORE_COLON:
        return None
    q = reading.quotations[0] if reading.quotations else 0
    if chosen.start >= q or low[q - 1] != ":":  # none for a figure
        return None
    near = range(medium.start - 1, max(1, medium.start - _TO_MEDIUM), -1)
    that = next((k for k in near if low[k] in press.speech.that), 0)
    hangs = that > 1 and (low[that - 1] == "," or kind[that - 1] == NAME)
    if not that or not (hangs or reading.phrases.is_noun(that - 1)):
        return None
    for cue in reversed(reading.cues):
        if cue.last > that or cue.phrase is None or cue.rule not in _SAYING:
            continue
        between = QUOTATION in kind[cue.last : that] or low[cue.start] in press.speech.weak
        speaks = reading.phrases.may_speak(cue.phrase) and not names_medium(press, reading, cue)
        return cue if speaks and not between else None
    return None


def overtaking(press: Press, reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return the medium that a later clause is about: "A sees a “…”, but the Sun has a “…”"."""
    kind, phrases = reading.sentence.kind, reading.phrases
    told = press.speech.order_tells or press.speech.adjectives_behind
    if best.last > q - _SHORTEST or not told:
        return None
    said = [k for k in range(best.last, q) if kind[k] == QUOTATION]
    papers = names_medium(press, reading, best)
    for k in range(q - 1, said[-1] if said else best.last, -1):
        if not _opens_turn(press, reading, k, joined=not papers):
            continue
        phrase = phrases.starting_at(k)
        if phrase is None or phrase.pronoun or not phrases.may_speak(phrase):
            continue
        end = phrase.end if phrase.end < q else q
        acts = kind[end] == WORD and reading.sentence.low[end] not in press.speech.also
        acts = acts and (end == q - 1 or not phrases.is_preposition(end))
        acts = acts and not _is_noun_of_clause(reading, end)
        medium = acts and press.is_medium(reading.words(phrase))
        return Cue("subject", k, k, phrase) if medium else None
    return None


def _is_noun_of_clause(reading: Reading, k: int) -> bool:
    """Return whether a verb behind a word makes a noun of that: "the monthly | data will be"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if not speech.order_tells or reading.phrases.is_adverb(k) or k + 1 >= len(low):
        return False
    verbs = speech.auxiliaries | speech.modals
    return low[k] not in verbs and low[k + 1] in verbs


def _opens_turn(press: Press, reading: Reading, k: int, *, joined: bool) -> bool:
    """Return whether a new clause may begin at a token.

    Args:
        press: The media of the text.
        reading: The sentence.
        k: The token.
        joined: Whether a conjunction must stand before it.
    """
    low, before = reading.sentence.low, k - 1
    while before > 0 and _joins(low[before], press.speech):
        before -= 1  # ", mientras que | El Mundo | puso"
    return before > 0 and low[before] in (",", ";") and (before < k - 1 or not joined)


def _joins(low: str, speech: Speech) -> bool:
    return low in speech.also or low in speech.conjunctions
