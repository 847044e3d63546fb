"""Find who passed words on: "quoted by the agency", "in an interview with CNN"."""

from __future__ import annotations

from briefing_tui.extract.citing import (
    citing_places,
    clause_verbs,
    named_past_marks,
    own_paper_words,
    owner_of_page,
    parted_words,
    repeating_medium,
    whose_piece,
)
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_idle, last_part, match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.reading import Cue, Reading
    from briefing_tui.extract.tokens import Sentence

_LONGEST_DESCRIPTION: Final = 5
_FAR: Final = 6
"""Tokens between "interview" and its preposition at most."""
_CITING: Final = frozenset({"citing", "cited"})


def cited_in(reading: Reading) -> list[Phrase]:
    """Return the phrases of a sentence that name who passes words on; looked for once."""
    if reading.cited is None:
        phrases = reading.phrases
        found = find_cited(reading.sentence, phrases, phrases.speech)
        if len(found) > 1 and phrases.speech.hosting:
            own = [each for each in found if _employs(phrases, each)]
            found = [each for each in found if each not in own] or found
        reading.cited = found
    return reading.cited


def _employs(phrases: Phrases, medium: Phrase) -> bool:
    """Return whether commas set off who works there: "X, Chefin vom Dienst bei | der Zeit |,"."""
    low, k = phrases.low, medium.start - 1
    if k < 2 or low[medium.end : medium.end + 1] != [","] or low[k] not in phrases.speech.hosting:
        return False  # mostly
    first = max(0, k - _FAR)
    comma = next((j for j in range(k - 1, first, -1) if low[j] == ","), k)
    return any(is_person_noun(word, phrases.speech) for word in low[comma + 1 : k])


def find_cited(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Phrase]:
    """Return the phrases behind words like "quoted by" and "in an interview with"."""
    found = _cited_apart(sentence, phrases, speech)
    own = own_paper_words(speech)
    for i in citing_places(sentence.low, speech):
        low = sentence.low[i]
        if low in own and _names_itself(sentence, i, speech):
            continue
        if low in speech.viewing and i > 1 and _concerns(sentence, i, speech):
            continue
        if low in speech.printing and i > 0:
            ending = phrases.group_ending_at if speech.nouns_capitalised else phrases.ending_at
            printer = ending(i - 1)
            named = printer is not None and not printer.pronoun
            found += [cut_medium(phrases, printer)] if printer is not None and named else []
        if i > 1 and low in speech.interviews and sentence.low[i - 1] in speech.indefinite:
            found += _granted(phrases, i - 2)
        if i > 0 and low in clause_verbs(speech):
            found += _in_relative(sentence, phrases, i)
        if low in speech.whom and i and (asking := _asking_whom(phrases, i)) is not None:
            found.append(asking)
        behind = _behind_citing(sentence, i, speech)
        if behind == i and low in speech.that and _meets(sentence, phrases, i + 1):
            behind = i + 1  # "Jane Roe, que Libération a rencontrée"
        while (
            speech.subject_behind and i < behind < len(sentence) - 1 and phrases.is_adverb(behind)
        ):
            behind += 1  # "que reproduit | intégralement | X"
        phrase = phrases.behind(behind) if behind > i else None
        if phrase is None and speech.order_tells and low in speech.venues:
            phrase = _owner_of_two(sentence, i + 1, speech)
        phrase = owner_of_page(phrases, phrase) if phrase and low in speech.venues else phrase
        if phrase is None and i < behind < len(sentence) and sentence.kind[behind] == QUOTATION:
            phrase = _station_behind(sentence, phrases, behind + 1)
        phrase = named_past_marks(phrases, phrase) or phrase
        if phrase is not None and _is_deed(sentence.low, phrase, speech):
            continue
        if phrase is not None:
            found.append(whose_piece(phrases, phrase) or cut_medium(phrases, phrase))
    return found


def _concerns(sentence: Sentence, i: int, speech: Speech) -> bool:
    """Return whether "for" hangs on a noun for a thing: "une bonne nouvelle | pour | Le Soir"."""
    noun = sentence.low[i - 1]
    if not speech.adjectives_behind or sentence.low[i] in speech.venues | speech.addressee:
        return False
    if sentence.kind[i - 1] != WORD or QUOTATION in sentence.kind[:i]:
        return False
    said = (speech.pieces, speech.interviews, speech.documents, speech.talks, speech.nouns)
    acts = (speech.verbs, speech.past_participles, speech.adverbs, speech.pronouns, speech.also)
    plain = not any(noun in words for words in (*said, *acts)) and not is_person_noun(noun, speech)
    first = i - 2 - (sentence.low[i - 2] in speech.before_nouns)
    article = sentence.low[max(0, first)]  # not "suit | la droite | pour Le Temps"
    return plain and (article in speech.indefinite or article in speech.these)


def _is_deed(low: list[str], phrase: Phrase, speech: Speech) -> bool:
    """Return whether a paper's name is but a noun there: "kommt zur | Welt", "in der | City"."""
    return is_idle(low[phrase.end - 1], low[: phrase.start], low[phrase.end :], speech)


def _cited_apart(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Phrase]:
    """Return who passes words on where the words that tell so stand apart from the name."""
    found: list[Phrase] = []
    if speech.verb_second and (asking := _asking(sentence, phrases, speech)) is not None:
        found.append(asking)
    if speech.asked_by and not speech.asked_by.isdisjoint(sentence.low):
        found += _asking_in_front(sentence, phrases, speech)
    if speech.conversing and (talk := _talking_with(sentence, phrases, speech)) is not None:
        found.append(talk)
    if speech.serving and not speech.viewing.isdisjoint(sentence.low):
        found += _served(sentence, phrases, speech)
    if speech.verb_second and not speech.passive.isdisjoint(sentence.low):
        found += _by_whom(sentence, phrases, speech)
    if speech.repeating and sentence.stretch:
        again = repeating_medium(sentence, phrases)
        found += [again] if again is not None else []
    if speech.order_tells and sentence.low[0] in speech.addressee:
        told = phrases.behind(1) if len(sentence) > 1 else None  # "To | the Post | she said"
        found += [cut_medium(phrases, told)] if told is not None and not told.pronoun else []
    return found


def _behind_citing(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind words that lead to who is cited, or theirs where none do."""
    behind = i + match_at(sentence.low, i, speech.cited)
    asked = i < behind < len(sentence) and sentence.low[behind] in speech.these
    if asked and sentence.low[i] in parted_words(speech):
        behind = _behind_agent(sentence, i, speech)  # "interrogé sur | ce point par X"
    if behind == i:
        behind = _behind_moment(sentence, i, speech)
    if behind == i and sentence.low[i] in parted_words(speech):
        behind = _behind_agent(sentence, i, speech)
    if behind == i and sentence.low[i] in speech.interviews:
        behind = _behind_interview(sentence, i, speech)
    if behind == i and sentence.low[i] in speech.venues and not _leads_noun(sentence, i, speech):
        behind = _behind_venue(sentence, i, speech)
    if behind > i + 1 and (longer := match_at(sentence.low, behind - 1, speech.cited)) > 1:
        behind += longer - 1  # "invité du | 20 heures de TF1"
    return behind


def _leads_noun(sentence: Sentence, i: int, speech: Speech) -> bool:
    """Return whether a bare noun stands there that means a paper elsewhere: "auf | Zeit"."""
    if not speech.nouns_capitalised or sentence.kind[i + 1 : i + 2] != [NAME]:
        return False
    outlet = find_outlet(sentence.low[i + 1])
    if outlet is None or sentence.kind[i + 2 : i + 3] == [NAME]:
        return False
    article, _, noun = outlet.name.lower().partition(" ")
    return article in speech.definite and noun == sentence.low[i + 1]


def _behind_venue(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind "in", or behind the pages it leads to, if a medium may follow."""
    if _names_something(sentence, i + 1):
        return i + 1
    behind = _behind_pages(sentence, i, speech)
    return i + 1 if behind == i and _is_on_air(sentence, i + 1, speech) else behind


def _asking_in_front(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Phrase]:
    """Return who asked somebody, in front of the noun: "der von | der taz | befragte Ökonom"."""
    found = []
    for k in range(len(sentence) - 1):
        by = phrases.starting_at(k + 1) if sentence.low[k] in speech.agent else None
        if by is not None and sentence.low[by.end : by.end + 1] != []:
            found += [by] if sentence.low[by.end] in speech.asked_by else []
    return found


def _talking_with(sentence: Sentence, phrases: Phrases, speech: Speech) -> Phrase | None:
    """Return the medium that somebody talks with: "Mit dem Blick | sprach X"."""
    low = sentence.low
    if speech.conversing.isdisjoint(low) or speech.beside.isdisjoint(low):
        return None
    for k in range(len(low) - 1):
        named = low[k] in speech.beside and (
            k + 1 in sentence.outlets or phrases.names_outlet(k + 1)
        )
        if named:
            return phrases.starting_at(k + 1)
    return None


def _served(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Phrase]:
    """Return the medium that somebody works for: "Jo Roe hat für | die Zeit | X gelesen"."""
    if speech.serving.isdisjoint(sentence.low):
        return []
    places = (k + 1 for k, low in enumerate(sentence.low[:-1]) if low in speech.viewing)
    named = (k for k in places if k in sentence.outlets or phrases.names_outlet(k))
    media = (phrases.starting_at(k) for k in named)
    return [cut_medium(phrases, medium) for medium in media if medium is not None]


def _granted(phrases: Phrases, k: int) -> list[Phrase]:
    """Return who is given an interview: "hat | dem Spiegel | ein Interview gegeben"."""
    speech = phrases.speech
    told = phrases.group_ending_at(k) if speech.verb_second else None
    cases = speech.oblique | speech.genitives
    return [told] if told is not None and phrases.low[told.start] in cases else []


def _asking_whom(phrases: Phrases, i: int) -> Phrase | None:
    """Return the medium that hears somebody: "X, whom | the Post | met", "with whom it spoke"."""
    low, speech = phrases.low, phrases.speech
    medium = phrases.starting_at(i + 1) if i + 2 < len(low) else None
    if medium is None or medium.pronoun or medium.end >= len(low):
        return None
    if speech.media.keys().isdisjoint(low[i + 1 : medium.end]) and not phrases.names_outlet(i + 1):
        return None
    verb = medium.end + (low[medium.end] in speech.auxiliaries)
    hears = low[verb] in speech.questioning | speech.citing if verb < len(low) else False
    met = any(match_at(low, k, speech.gathering) for k in (medium.end, verb) if k < len(low))
    return medium if hears or met or phrases.is_preposition(i - 1) else None


def _in_relative(sentence: Sentence, phrases: Phrases, verb: int) -> list[Phrase]:
    """Return who may pass on what a clause hangs on, or be told it: ", das | die dpa | druckt"."""
    start, speech = verb, phrases.speech
    while start > 0 and sentence.kind[start - 1] not in (PUNCTUATION, QUOTATION):
        start -= 1
    comma, talks = start - 1, sentence.low[verb] in speech.conversing
    start += sentence.low[start] in speech.beside  # "| mit | der die Zeit gesprochen hat"
    relative = sentence.low[start] in speech.definite or sentence.low[start] in speech.relatives
    if comma < 0 or not relative or sentence.low[comma] != "," or start + 1 >= verb:
        return []
    if talks and start == comma + 1:
        return []
    if sentence.low[verb] in speech.granting:
        told = phrases.group_ending_at(verb - 1)
        return [told] if told is not None and told.start > start + 1 else []
    printer = phrases.starting_at(start + 1)
    return [printer] if printer is not None and printer.end <= verb else []


def _by_whom(sentence: Sentence, phrases: Phrases, speech: Speech) -> list[Phrase]:
    """Return the medium by which somebody is quoted: ", der von | Le Monde | zitiert wird,"."""
    found = []
    for k in range(1, len(sentence) - 2):
        by = phrases.starting_at(k + 1) if sentence.low[k] in speech.agent else None
        behind = sentence.low[by.end : by.end + 2] if by is not None else []
        passed = len(behind) > 1 and behind[1] in speech.passive
        forms = (speech.citing, speech.asked, speech.relaying)
        if by is not None and passed and any(behind[0] in words for words in forms):
            found.append(by)
    return found


def _station_behind(sentence: Sentence, phrases: Phrases, k: int) -> Phrase | None:
    """Return whose programme stands in marks: "im „Tagesgespräch“ | des Senders X"."""
    speech = phrases.speech
    if not speech.verb_second or k + 1 >= len(sentence):
        return None
    if sentence.low[k] in speech.genitives:
        return phrases.starting_at(k)
    joins = (speech.linking, speech.venues, phrases.classes.cited)
    named = phrases.names_outlet(k + 1) or k + 1 in sentence.outlets
    return phrases.behind(k + 1) if named and any(sentence.low[k] in w for w in joins) else None


def _meets(sentence: Sentence, phrases: Phrases, k: int) -> bool:
    """Return whether a medium is the subject of a clause in which it asks or cites somebody."""
    speech = phrases.speech
    if not speech.subject_behind or k >= len(sentence) or sentence.kind[k - 2] == QUOTATION:
        return False
    noun = k + 1 < len(sentence) and sentence.low[k] in speech.definite
    noun = noun and sentence.low[k + 1] in speech.media  # "que le journal a rencontrée"
    medium = phrases.starting_at(k) if noun or phrases.names_outlet(k) else None
    if medium is None or medium.end == len(sentence):
        return False
    verb = medium.end
    if match_at(sentence.low, verb, speech.gathering):
        return True  # "que Le Monde | est allé voir"
    while sentence.low[verb] in speech.auxiliaries and verb + 1 < len(sentence):
        verb += 1
    passes = (speech.questioning, speech.citing, speech.relaying)
    return any(sentence.low[verb] in words for words in passes)


def _behind_moment(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind "interrogé mercredi soir par", "invité ce matin de", or `i`."""
    low, k = sentence.low, i + 1
    while k < len(low) and k - i < _FAR:
        aside = match_at(low, k, speech.asides)
        if not (aside or low[k] in speech.adverbs or low[k] in speech.times):
            break
        k += aside or 1
    length = match_at([low[i], *low[k : k + 4]], 0, speech.cited) if k > i + 1 else 0
    return k - 1 + length if length > 1 else i


def _asking(sentence: Sentence, phrases: Phrases, speech: Speech) -> Phrase | None:
    """Return who asked, where a sentence opens so: "Von der Welt nach Plänen gefragt, sagte"."""
    low = sentence.low
    if low[0] not in speech.agent or "," not in low:
        return None
    asked = low[: low.index(",")]
    return phrases.starting_at(1) if asked[-1] in speech.asked else None


def _behind_agent(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind the "by" that other words part: "reached in Ottawa by", or `i`."""
    for k in range(i + 2, min(len(sentence), i + 1 + _FAR)):
        if sentence.kind[k - 1] in (PUNCTUATION, QUOTATION):
            return i
        if sentence.low[k] in speech.agent:
            return k + 1 if f"{sentence.low[i]} {sentence.low[k]}" in speech.cited else i
    return i


def _owner_of_two(sentence: Sentence, k: int, speech: Speech) -> Phrase | None:
    """Return the one of two media that "in the latter's pages" means."""
    owner = sentence.low[k + 1 : k + 2]
    owned = bool(owner) and owner[0].endswith("'s") and owner[0][:-2] in speech.latter
    return Phrase(k, k + 2) if owned and sentence.low[k] in speech.definite else None


def _behind_pages(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind "on the letters page of", or `i`."""
    low = sentence.low
    for k in range(i + 2, min(len(low) - 1, i + _FAR)):
        if sentence.kind[k] in (PUNCTUATION, QUOTATION):
            return i
        if low[k] in speech.pages and low[k + 1] in speech.complement:
            owned = speech.order_tells and any(word.endswith("'s") for word in low[i + 1 : k])
            return i + 1 if owned else k + 2  # "on | the Post's page of verse"
    return i


def _names_itself(sentence: Sentence, i: int, speech: Speech) -> bool:
    """Return whether words mean the very paper that prints them: "a este diario"."""
    length = match_at(sentence.low, i, speech.asides)
    if length and match_at(sentence.low, i, speech.cited) > length:
        return False  # "à l'antenne | de RTL"
    return any(low in speech.media for low in sentence.low[i : i + length])


def _names_something(sentence: Sentence, i: int) -> bool:
    """Return whether a name stands behind a preposition or behind "the liberal daily"."""
    for k in range(i, min(len(sentence), i + _LONGEST_DESCRIPTION)):
        if sentence.kind[k] != WORD:
            return sentence.kind[k] == NAME
    return False


def _is_on_air(sentence: Sentence, i: int, speech: Speech) -> bool:
    """Return whether a noun for a broadcaster stands there without a name: "on state radio"."""
    for k in range(i, min(len(sentence), i + 3)):
        low = sentence.low[k]
        if sentence.kind[k] == PUNCTUATION or low in speech.indefinite or low in speech.definite:
            return False
        noun = low if low in speech.media else last_part(low, speech.media, speech)
        if noun:
            return speech.media[noun] == "broadcaster"
    return False


def _behind_interview(sentence: Sentence, i: int, speech: Speech) -> int:
    """Return the token behind the preposition in "interview given on Friday to", or `i`."""
    for k in range(i + 1, min(len(sentence), i + 1 + _FAR)):
        apart = sentence.low[k] == "," and speech.order_tells
        if apart and not speech.addressee.isdisjoint(sentence.low[k + 1 : k + 2]):
            continue  # "gave one interview last night, | to the Post"
        if sentence.kind[k] in (PUNCTUATION, QUOTATION):
            return i
        follows = k + 1 < len(sentence) and sentence.low[k + 1] not in speech.times
        follows = follows and (sentence.low[k] not in speech.indefinite)
        if sentence.low[k] in speech.interviewing and follows:
            return k + 1
    return i


def cited_last(reading: Reading) -> Cue | None:
    """Return the cue by which the last verb of a sentence cites somebody."""
    last = reading.cues[-1].start
    who = reading.cues[-1].phrase
    if who is not None and who.antecedent is not None and reading.phrases.speech.order_tells:
        told = (c for c in reading.cues if c.rule in _CITING and c.phrase is not None)
        return next((c for c in told if c.phrase and c.phrase[0] == who.antecedent[0]), None)
    return next((c for c in reading.cues[-2:] if c.rule in _CITING and c.start == last), None)
