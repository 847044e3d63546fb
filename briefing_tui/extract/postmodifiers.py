"""Tell what a noun phrase takes in on its right."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.predicates import takes_object
from briefing_tui.extract.premodifiers import (
    has_two_roles,
    is_authored,
    is_modifier,
    joins_complements,
    joins_subjects,
    some_of,
)
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases

_FULL_NAME: Final = 2


def step_right(phrases: Phrases, start: int, end: int) -> int:
    """Return where the phrase ends when one more token on its right is taken in."""
    low, kind, speech = phrases.low, phrases.kind, phrases.speech
    last = end - 1
    follows = end + 1 < len(low)
    if kind[end] == QUOTATION:
        return end
    if kind[end] == PUNCTUATION:
        return _past_mark(phrases, end) if follows else end
    if is_authored(phrases, end):
        return end + 1
    owned = speech.order_tells and low[last].endswith(("'s", "’s"))  # "Jordan's | only daily"
    determined = phrases.is_determiner(last) or owned
    if not determined and kind[end] == WORD and low[end] in phrases.classes.barriers:
        return end
    if follows and low[last] in speech.media and speech.adjectives_behind:
        article = end + (low[end] not in speech.definite)
        if _is_papers_article(phrases, article):
            return article + 2  # "le quotidien | suisse le Temps |"
    if follows and low[end] == speech.gerund[0] and low[end + 1].endswith(speech.gerund[1]):
        return end  # "un retraité | en chargeant son coffre"
    if low[end] in phrases.classes.joints:
        if (beyond := _past_joint(phrases, start, end)) is not None:
            return beyond
    elif speech.adjectives_behind and _is_led_to_agent(phrases, end):
        return end
    if follows and determined and _qualifies(phrases, end):
        return end + 1
    if speech.adjectives_behind and last == start and _is_determined_noun(phrases, end):
        return end + 1
    if phrases.stops(end) or phrases.is_adverb(end):
        particle = low[end] in speech.particles and kind[last] == NAME
        return end + 1 if particle and follows and kind[end + 1] == NAME else end
    if speech.adjectives_behind and (
        _is_behind_person(phrases, start, end) or takes_object(phrases, start, end)
    ):
        return end
    if low[start] in speech.many_articles and _is_verb_of_many(phrases, start, end):
        return end
    if kind[last] == NAME and speech.order_tells and _is_papers_verb(phrases, start, end):
        return end
    if kind[end] == WORD and low[end].endswith(speech.verb_endings or ("\0",)):
        return end + _takes_participle(phrases, start, end)
    return end + 1


def _past_joint(phrases: Phrases, start: int, end: int) -> int | None:
    """Return where the phrase ends at a word that may join it to more, or None for any word."""
    low, kind, speech = phrases.low, phrases.kind, phrases.speech
    last = end - 1
    follows = end + 1 < len(low)
    if low[end] in speech.also:
        if not follows:
            return end  # the text breaks off
        both = kind[last] == NAME and kind[end + 1] == NAME
        both = both or has_two_roles(phrases, end) or joins_complements(phrases, end)
        if start == 0 and joins_subjects(phrases, end):
            return end + 3
        closed = phrases.stops(end + 1) and low[end + 1] not in speech.genitive
        return end + 2 if both and not closed else end
    if low[end] in speech.genitive and _is_of_medium(phrases, start, end):
        return end
    if low[end] in speech.particles and (surname := _past_particles(phrases, end)) > end:
        return surname
    if _is_cited(phrases, end):
        return end
    if follows and low[last] in speech.indefinite and some_of(phrases, end + 1) is not None:
        return end + 2
    edition = low[last] in speech.media and low[end] in speech.genitive and end + 2 < len(low)
    if edition and kind[end + 2] == NAME and low[end + 1] in speech.adverbs | speech.times:
        return end + 2  # "le quotidien | du soir | Vima"
    if low[end] in speech.linking:
        if kind[end] == NAME and kind[last] == NAME:
            return end + 1  # "Diario Sur"
        return end + 1 if follows and _takes_complement(phrases, start, end) else end
    return _past_determiner(phrases, start, end) if phrases.is_determiner(end) else None


def _is_of_medium(phrases: Phrases, start: int, of: int) -> bool:
    """Return whether a full name ends before whose medium they are of: "Jan Pol | van Trouw"."""
    speech, kind = phrases.speech, phrases.kind
    full = of - start >= _FULL_NAME and kind[start] == kind[of - 1] == NAME and of + 1 < len(kind)
    full = full and not (speech.order_tells or speech.nouns_capitalised)
    return full and phrases.names_outlet(of + 1) and phrases.may_be_full_name(start, of)


def _is_determined_noun(phrases: Phrases, end: int) -> bool:
    """Return whether what might be a verb is a noun behind its article: "une | annonce"."""
    low, speech = phrases.low, phrases.speech
    if low[end] not in speech.nouns:
        return False
    return phrases.is_determiner(end - 1) and low[end - 1] not in speech.clitics


def _past_mark(phrases: Phrases, end: int) -> int:
    """Return the token behind a mark inside a name and what follows it: "J. Roe", "A & B"."""
    low, kind, last = phrases.low, phrases.kind, end - 1
    if low[end] in "'’" and low[last].endswith("s"):
        both = kind[last] == kind[end + 1] == NAME and not phrases.names_outlet(last)
        if both or kind[end + 1] == WORD:
            return end + 2  # "dockers' leader", "Pilots' Union"
    short = low[end] == "." and kind[end + 1] == NAME
    # "Roe & Co. | chairman Jane Roe"
    letter = low[end] == "." and (len(low[last]) == 1 or low[last] in phrases.speech.abbreviations)
    letter = letter and kind[last] == NAME
    short = short or (letter and kind[end + 1] == WORD and not phrases.stops(end + 1))
    numbered = low[end] == "/" and kind[end + 1] == NUMBER and kind[last] == NAME
    return end + 2 if short or low[end] == "&" or numbered else end


def _is_cited(phrases: Phrases, end: int) -> bool:
    """Return whether words lead to who cites: "un dirigente | consultado por EFE"."""
    low = phrases.low
    if phrases.is_determiner(end - 1):
        return False  # "a | report by the ministry"
    if phrases.kind[end] == NAME and is_first_name(low[end - 1]):
        return False  # "Tom | Guest of the Post"
    return low[end] in phrases.classes.cited and match_at(low, end, phrases.speech.cited) > 1


def _is_led_to_agent(phrases: Phrases, end: int) -> bool:
    """Return whether a participle behind a phrase tells by whom: "une source | citée par"."""
    low, speech = phrases.low, phrases.speech
    if phrases.kind[end] != WORD or end + 1 >= len(low):
        return False
    return low[end + 1] in speech.agent and not phrases.is_noun(end)


def _qualifies(phrases: Phrases, end: int) -> bool:
    """Return whether an adverb behind an article leads up to a noun: "the | recently elected"."""
    low, speech = phrases.low[end], phrases.speech
    qualifies = low in speech.times or low.endswith(speech.adverb_endings or ("\0",))
    qualifies = qualifies or (low in speech.adverbs and not speech.nouns_capitalised)
    return qualifies and phrases.kind[end + 1] in (WORD, NAME)


def _is_behind_person(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether a small word stands behind a person's name, where adjectives follow nouns."""
    low, kind, speech = phrases.low, phrases.kind, phrases.speech
    names = end - 1
    if not speech.adjectives_behind or kind[end] != WORD or kind[names] != NAME:
        return False
    if low[end] in speech.particles and end + 1 < len(low) and kind[end + 1] == NAME:
        return False
    if phrases.is_determiner(names) or low[names] in speech.honorifics:
        return False
    while names > start and kind[names - 1] == NAME:
        names -= 1
    held = names - 1
    held -= low[held] not in speech.linking and phrases.is_determiner(held)
    if held > start and low[held] in speech.linking:
        bare = held == names - 1 and low[held] in speech.genitive - speech.definite
        if low[held] in speech.indefinite and low[names][-1] == low[end][-1] == "s":
            return False  # "un membre des Brigades | rouges"
        joins = speech.addressee | speech.genitive
        rest = kind[end + 1 : end + 4] if bare and phrases.is_noun(names) else []
        if NAME in rest and (rest[0] == NAME or low[end + 1] in joins):
            return False  # "le conseiller d'État | vaudois | Jane Roe", "| belge | aux Finances"
        return bare and low[held - 1] in speech.people  # "le maire de Thann | hausse"
    if low[end] in speech.documents and low[end] not in speech.bodies:
        return not any(map(phrases.is_noun, range(names, end)))  # "Jane Roe | livre un bilan"
    return not any(phrases.is_noun(i) for i in range(names, end + 1))


def _is_verb_of_many(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether an ending tells an unknown verb behind several: "Los vecinos | duermen"."""
    low, kind, speech = phrases.low, phrases.kind, phrases.speech
    ends = kind[end] == WORD and low[end].endswith(speech.many_verbs) and end > start + 1
    return ends and speech.linking.isdisjoint(low[start + 1 : end]) and not phrases.is_noun(end)


def _is_papers_verb(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether a small word behind a medium's name is an unknown verb: "The Post | turns"."""
    low = phrases.low[end]
    present, first = phrases.kind[end] == WORD and low[-1] == "s", end - 1
    if not present or phrases.is_noun(end):
        return False
    while first > start and phrases.kind[first - 1] == NAME:
        first -= 1
    called = first > start and phrases.low[first - 1] in phrases.speech.media  # "the weekly X | is"
    return low not in phrases.speech.nouns and (called or phrases.names_outlet(start))


def _takes_participle(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether a participle goes on with a phrase: "the accused", not "This led | X"."""
    last = end - 1
    if last > start and is_modifier(phrases, last):
        return True
    if end + 1 >= len(phrases.low):
        return phrases.is_determiner(last)
    if phrases.kind[last] == WORD and phrases.low[end + 1] in phrases.speech.bodies:
        return True  # "the state mining company"
    if phrases.low[last].endswith("'s") and phrases.speech.order_tells:
        return phrases.kind[end + 1] == NAME  # "Egypt's state-owned | Al-Ahram"
    return phrases.is_determiner(last) and not phrases.is_determiner(end + 1)


def _past_particles(phrases: Phrases, end: int) -> int:
    """Return where a first name's surname ends that begins small: "Maria | da Luz"."""
    low, kind, k = phrases.low, phrases.kind, end
    while k < len(low) and kind[k] == WORD and low[k] in phrases.speech.particles:
        k += 1
    first = end
    while first > 0 and kind[first - 1] == NAME and not phrases.is_noun(first - 1):
        if phrases.is_function_word(first - 1):
            break  # "Selon | Ursula"
        first -= 1
    if k >= len(low) or kind[k] != NAME or phrases.stops(k) or first == end:
        return end
    given = range(first, end)
    known = all(is_first_name(low[i]) or low[i] in phrases.speech.particles for i in given)
    speech = phrases.speech
    told = speech.verb_second or speech.drops_subject
    if told and first > 0 and low[first - 1] in speech.linking:
        known = known or is_first_name(low[end - 1])  # "minister van Zorg | Jan | de Wit"
    alone = len(given) == 1 and not (first > 0 and phrases.is_determiner(first - 1))
    named = phrases.names_outlet(end) or phrases.names_outlet(first)
    known = known or low[k] in phrases.speech.surnames
    return k + 1 if (known or alone) and not named else end


def _past_determiner(phrases: Phrases, start: int, end: int) -> int:
    """Return where a phrase goes on with an article or a word of number inside it."""
    low, kind, speech = phrases.low, phrases.kind, phrases.speech
    last = end - 1
    if kind[end] == NAME and kind[last] == NAME and low[end] in speech.indefinite:
        return end + 1
    if kind[end] == NAME and end + 1 < len(low) and kind[end + 1] == NAME:
        medium = any(low[j] in speech.media for j in range(max(start, end - 3), end))
        named = low[last] in speech.genitive or is_first_name(low[last])
        paged = low[last - 1] in speech.pages or phrases.names_outlet(end)
        named = named or (low[last] in speech.complement and paged)
        named = named or (_leads_as_adjective(phrases, last) and phrases.names_outlet(end))
        named = named or (low[last].endswith("'s") and speech.order_tells)  # "Peru's | La Razón"
        named = named or find_outlet(" ".join(low[start : end + 2])) is not None
        return end + 2 if medium or named else end
    if low[last].endswith("'s") and low[end] in speech.indefinite:
        return end + 1  # "Kenya's other daily"
    if low[start] in speech.belonging and kind[last] == WORD and phrases.names_outlet(end):
        return end + 2  # "its rival the National Post"
    article = (kind[last] == WORD or last == start) and phrases.is_determiner(last)
    leads = low[last] in speech.linking or is_authored(phrases, last)
    return end + 1 if leads or article else end


def _is_papers_article(phrases: Phrases, k: int) -> bool:
    """Return whether a small article begins a paper's name at a token."""
    low, kind = phrases.low[k : k + 2], phrases.kind[k : k + 2]
    small = kind == [WORD, NAME] and low[0] in phrases.speech.definite
    return small and phrases.names_outlet(k)


def _leads_as_adjective(phrases: Phrases, k: int) -> bool:
    """Return whether a word stands for a noun behind its article: "dans le | chilien | La X"."""
    speech = phrases.speech
    plain = speech.adjectives_behind and k > 0 and phrases.kind[k] == WORD
    return plain and phrases.low[k - 1] in speech.definite and not phrases.is_noun(k)


def _takes_complement(phrases: Phrases, start: int, end: int) -> bool:
    """Return whether a preposition goes on with the phrase: "Ministry of", not "Lister in"."""
    after = end + 1
    if phrases.kind[after] not in (WORD, NAME):
        return False
    if phrases.stops(after) and not phrases.is_determiner(after):
        return False
    if _leads_to_medium(phrases, start, end) or match_at(phrases.low, end, phrases.speech.asides):
        return False
    if phrases.low[end] in phrases.speech.addressee:
        if phrases.low[after] in phrases.speech.possessive and phrases.speech.adjectives_behind:
            return False  # "le ministre | à ses troupes"
        told = phrases.low[after : after + 3] if phrases.speech.order_tells else []
        staff, media = phrases.speech.staff, phrases.speech.media
        if not (staff.isdisjoint(told) and media.keys().isdisjoint(told)):
            return False  # "the mayor | to the journalists of the Post"
    named = phrases.kind[end - 1] == NAME and not phrases.is_determiner(end - 1)
    if named and not phrases.is_noun(end - 1):
        return phrases.is_determiner(start) and phrases.kind[after] == NAME
    return phrases.is_determiner(start) or any(phrases.is_noun(i) for i in range(start, end))


def _leads_to_medium(phrases: Phrases, start: int, k: int) -> bool:
    """Return whether a preposition stands before who was spoken to: "to the channel"."""
    low, speech = phrases.low, phrases.speech
    if low[k] in speech.venues and phrases.names_outlet(k + 1):
        return True
    if low[k] in speech.addressee and start > 0 and low[start - 1] in speech.verbs:
        person = low[k - 1] in speech.people and low[k - 1] not in speech.posted
        told = speech.order_tells and person and phrases.kind[k + 1] == NAME
        return told or phrases.names_outlet(k + 1)  # "confie un gardien | au Guardian"
    noun = k + 1 + (low[k] not in speech.definite)
    noun += low[noun : noun + 1] != [] and low[noun] in speech.same  # "in the | same | paper"
    met = low[k] in speech.venues or low[k] in speech.addressee
    met = met and noun < len(low) and (phrases.is_determiner(k + 1) or low[k] in speech.definite)
    return met and low[noun] in speech.media
