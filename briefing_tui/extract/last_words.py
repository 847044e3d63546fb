"""Find whose words a medium gives back: who has the last word, is reminded, was heard or met.

"Das letzte Wort überlässt die Zeit | X |: “…”", "Le Soir rappelle à | X | sa promesse : « … »"
"""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import last_words, match_at, phrasebook
from briefing_tui.extract.reading import DASHES, Cue, Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Search

_FULL_NAME: Final = 2
_HANDED: Final = 3
"""Words of "And still more", at most."""
_TALK: Final = 8
"""Tokens of "l'intervista alla ministra Jane Roe", at most."""
_UTTERED: Final = 12
"""Tokens of "by the district's new mayor, Jane Roe", at most."""
_ADVERBIAL: Final = 4
"""Tokens between "read" and "by", at most."""
_APPOSED: Final = 18
"""Tokens of "mots de la ministre de l'Économie et des Finances, Anne Roy, « … »", at most."""
_HEAD: Final = 6
"""Tokens of who opens a headline, with the word behind, at most."""
_ANSWER: Final = 6
"""Tokens of "a short one-word answer", at most."""


def word_given(search: Search, colon: int) -> tuple[Phrase, Phrase | None] | None:
    """Return who has the last word before a colon, and the medium that gives it, if it is named.

    Wherever they stand: "lets X have the last word", "the last word goes, in the Post, to X".
    """
    low, phrases, last_word = search.low, search.phrases, search.speech.last_word
    if last_words(last_word).isdisjoint(low[:colon]):
        return None  # almost always; their first words, as "the", stand everywhere
    who: Phrase | None = None
    medium: Phrase | None = None
    given, k = False, 0
    while k < colon:
        if length := match_at(low, k, last_word):
            given, k = True, k + length
            continue
        opens = search.kind[k] == NAME or phrases.is_determiner(k)
        found = phrases.starting_at(k) if opens else None
        if found is None:
            k += 1
        elif search.is_medium(found):
            medium = cut_medium(phrases, found)
            k = medium.end
        elif low[phrases.head_of(found).end - 1] in search.speech.talks:
            k = phrases.head_of(found).end  # "with a letter | from a reader"
        else:
            who = who or (found if phrases.may_speak(found) else None)
            k = found.end
    return (who, medium) if given and who is not None and not who.pronoun else None


def talked_with(search: Search, colon: int) -> Phrase | None:
    """Return whom a talk before a colon is with: "Sotto l'intervista a | Jane Roe |: "."""
    low, speech = search.low, search.speech
    if speech.verb_second or speech.talks.isdisjoint(low[max(0, colon - _TALK) : colon]):
        return None
    links = speech.beside if speech.order_tells else speech.interviewing  # no "letter to X: |"
    for k in range(colon - 2, max(0, colon - _TALK), -1):
        if low[k] in links and low[k - 1] in speech.talks:
            if low[k] in speech.addressee and low[k - 1] in speech.documents:
                return None  # "une lettre au ministre : "
            who = search.phrases.behind(k + 1)
            known = who is not None and who.end == colon and search.phrases.may_speak(who)
            return who if known and who is not None and not search.is_medium(who) else None
    return None


def is_relayed(search: Search, i: int) -> bool:
    """Return whether a medium passes on somebody's paper: "a écrit une lettre publiée par X"."""
    if not match_at(search.low, i + 1, search.speech.cited):
        return False
    who = clause_subject(search.phrases, i)
    told = who is not None and who.end < i - 1 and search.phrases.may_speak(who)
    return told and who is not None and not search.is_medium(who)


def uttered_by(search: Search, colon: int) -> Cue | None:
    """Return who has spoken what a clause ends with: "prints the oath, read by | Jane Roe: |"."""
    low, uttered = search.low, search.speech.uttered
    if not uttered or uttered.isdisjoint(low):
        return None
    for k in range(colon - 1, max(1, colon - _UTTERED), -1):
        near = range(max(1, k - (_ADVERBIAL if search.speech.adjectives_behind else 1)), k)
        if low[k] in search.speech.agent and any(_is_uttered(search, j) for j in near):
            who = search.phrases.behind(k + 1)
            name = who.end + 1 if who is not None and low[who.end] == "," else 0
            who = search.phrases.starting_at(name) if name else who
            if who is None or who.pronoun or not search.phrases.may_speak(who):
                return None
            told = who.end == colon or low[who.end] in search.speech.addressee
            told = told or search.is_in_medium(who.end) or search.is_in_medium(who.end + 1)
            opening = search.phrases.first_subject(k) if search.speech.adjectives_behind else None
            it = opening is not None and opening.pronoun  # "| Il | en tire ce mot, dit par X : "
            return Cue("cited", k - 1, k, who, opening if it else None) if told else None
    return None


def _is_uttered(search: Search, k: int) -> bool:
    """Return whether a participle tells that words were spoken, not that somebody "has read"."""
    speech, before = search.speech, search.low[k - 1]
    active = before in speech.auxiliaries and before not in speech.passive
    return search.low[k] in speech.uttered and not active


def owner_of_subject(search: Search, subject: Phrase | None) -> Phrase | None:
    """Return whose piece a subject is: "L'editoriale è di | Jane Roe | e va oltre: ", or itself."""
    first = search.cues[0] if search.cues else None
    if subject is None or first is None or first.rule != "noun" or first.phrase is None:
        return subject
    own = subject.start <= first.start < subject.end and first.phrase.start > first.end
    return first.phrase if own and search.speech.adjectives_behind else subject


def reminded(search: Search, owner: int, noun: int, medium: Phrase) -> Phrase | None:
    """Return of whose own words a medium reminds them: "rappelle à | X | ses mots"."""
    phrases, speech = search.phrases, search.speech
    if speech.order_tells or search.low[noun] in speech.columns | speech.verdicts:
        return None  # "consacre à X son éditorial"
    who = phrases.group_ending_at(owner - 1 - phrases.is_preposition(owner - 1))
    beside = who is not None and who.start > medium.end and not who.pronoun
    if who is None or not beside or not phrases.names_outlet(medium.start):
        return None
    return None if phrases.names_outlet(who.start) or not phrases.may_speak(who) else who


def heard_behind(search: Search, who: Phrase | None) -> Phrase | None:
    """Return whom a medium heard, behind their words: "“…”: | Jane Roe |, citée par X, rit"."""
    low = search.low
    if who is None or who.pronoun or who.end + 2 >= len(low) or low[who.end] != ",":
        return None
    named = search.kind[who.start] == NAME
    if not (named or search.speech.genitive.isdisjoint(low[who.start : who.end])):
        return None  # "le livre de Jane Roe, publié par X"
    heard = match_at(low, who.end + 1, search.speech.cited) > 1
    if search.clauses is not None:  # ", von der taz befragt"
        behind = low[who.end + 2 :]
        end = who.end + 2 + behind.index(",") if "," in behind else len(low) - 1
        heard = low[who.end + 1] in search.speech.agent and low[end - 1] in search.speech.asked
    return who if heard and search.phrases.may_speak(who) else None


def met_by(search: Search, colon: int) -> Cue | None:
    """Return whom a medium met or reached, who speaks behind a colon: "The Post met | X: |"."""
    low, gathering = search.low, search.speech.gathering
    first = phrasebook(gathering) if search.speech.order_tells else ()
    verb = next((k for k in range(1, colon) if low[k] in first), 0)
    length = match_at(low, verb, gathering) if verb else 0
    if not length or QUOTATION in search.kind[:colon]:
        return None
    medium = search.phrases.first_subject(verb)
    writes = medium is not None and search.is_in_medium(0)  # "In the Post, | Jane Roe | met X: |"
    if medium is None or not (
        writes
        or search.is_medium(medium)
        or search.phrases.names_outlet(medium.start)
        or _holds_outlet(search, medium)
    ):
        return None
    who = _behind_adverbial(search, verb + length)
    if who is not None and (going := match_at(low, who.end, search.speech.meeting)):
        who = search.phrases.behind(who.end + going)  # "went to Hull to see | a baker"
    if who is not None and (one := _picked_out(search, who.end, colon)) is not None:
        who = one
    if who is not None and low[who.end] == "," and low[who.end + 1] in search.speech.wherein:
        who = search.phrases.starting_at(who.end + 2)  # "went to Hull, where | a baker"
    if who is None or who.pronoun or search.is_medium(who):
        return None
    behind = who.end + 1 + (low[who.end] != ",")  # "the head of stadium | security,"
    apart = behind < colon and low[behind - 1] == "," and search.kind[behind] == NAME
    named = search.phrases.starting_at(behind) if apart else None
    who = named or who  # "the head of security, | Jane Roe"
    known = search.phrases.may_speak(who) and who.end <= colon
    known = known and (not writes or _is_person(search, who))
    return Cue("cited", verb, verb + length, who, medium) if known else None


def sent_in(search: Search, colon: int) -> Cue | None:
    """Return who sent a medium what a colon opens: "chose three lines by | a reader in X |: “…”".

    "The shortest, from | a teacher |, will be pinned up: “…”", "among them one from | Jane Roe |:"
    """
    low, speech, phrases = search.low, search.speech, search.phrases
    if not speech.missives or speech.missives.isdisjoint(low[:colon]):
        return None
    leading = speech.origins | speech.agent
    for k in range(colon - 2, 0, -1):
        before = k - 1 - (low[k - 1] == "," and k > 1)
        before -= low[before] in speech.passive  # "The best | is | from"
        if low[k] not in leading or low[before] not in speech.missives:
            continue
        who = phrases.behind(k + 1)
        if who is None or who.pronoun or search.is_medium(who) or not _is_person(search, who):
            return None
        apart = low[who.end : who.end + 1] == [","] and search.kind[who.end + 1] == NAME
        named = phrases.starting_at(who.end + 1) if apart else None
        host = phrases.first_subject(k)
        told = host is not None and (
            search.is_medium(host) or speech.pronouns.get(low[host.start]) == "n"
        )
        return Cue("cited", k, k + 1, named or who, host if told else None)
    return None


def _picked_out(search: Search, k: int, colon: int) -> Phrase | None:
    """Return who of several speaks: "spoke to people there, among them | Jane Roe |: “…”"."""
    low, selecting = search.low, search.speech.selecting
    for j in range(k + 1, colon):
        if low[j - 1] == "," and (length := match_at(low, j, selecting)):
            return search.phrases.starting_at(j + length)
    return None


def _holds_outlet(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase ends with a paper's name: "its competitor | Última Hora"."""
    own = search.low[phrase.start] in search.speech.belonging
    return own and any(map(search.phrases.names_outlet, range(phrase.start + 1, phrase.end)))


def _behind_adverbial(search: Search, k: int) -> Phrase | None:
    """Return the phrase behind a verb, and behind how: "reached | by telephone | the mayor"."""
    if k + 1 < len(search.low) and search.low[k] in search.speech.prepositions:
        bare = search.kind[k + 1] == WORD and not search.phrases.is_determiner(k + 1)
        k += 2 * bare
    return search.phrases.starting_at(k) if k < len(search.low) else None


def _is_person(search: Search, who: Phrase) -> bool:
    """Return whether a phrase means a person, by a noun or a full name: not "visited | Hull"."""
    named = {*search.kind[who.start : who.end]} == {NAME} and who.end - who.start > 1
    return named or not search.speech.people.keys().isdisjoint(search.low[who.start : who.end])


def labelled_at(search: Search, colon: int) -> Phrase | None:
    """Return whom a line names before a colon: behind what a thing does to them, or at its head."""
    return _struck_last(search, colon) or _told_on(search, colon)


def _struck_last(search: Search, colon: int) -> Phrase | None:
    """Return whom a thing does something to: "The timing does not surprise | pilot Dan Shaw |:"."""
    low, kind, phrases, k = search.low, search.kind, search.phrases, colon - 1
    while k > 0 and kind[k] == NAME:
        k -= 1
    if colon - k - 1 < _FULL_NAME:
        return None
    opening = phrases.first_subject(k) if low[k] in search.speech.people else None
    if opening is None or opening.end > k or opening.pronoun:
        return None
    acts = phrases.may_speak(phrases.head_of(opening)) or phrases.is_preposition(k - 1)
    return None if acts else Phrase(k, colon)


def _told_on(search: Search, colon: int) -> Phrase | None:
    """Return who opens a headline as speaking on something: "The Sun on coal: “…”", "Roe to Poe:".

    That is a paper, somebody by a noun, or names before "to" and others behind it.
    """
    low, kind, speech = search.low, search.kind, search.speech
    near = range(1, min(colon, _HEAD))
    k = next((k for k in near if low[k] in speech.linking and low[k] not in speech.complement), 0)
    if not k or search.phrases.is_determiner(0) or {*kind[:colon]} - {WORD, NAME}:
        return None
    noun = low[k - 1] in speech.media
    if search.is_just_outlet(Phrase(0, k - noun)):
        return Phrase(0, k - noun)
    if not speech.verbs.isdisjoint(low[1:colon]):
        return None
    names = {*kind[:k]} == {*kind[k + 1 : colon]} == {NAME} and low[k] in speech.addressee
    if names:
        other = (speech.nouns, speech.documents, speech.pieces, speech.talks)
        place = country_of_city(low[colon - 1]) is not None  # "Road to Rome: “…”"
        return None if place or any(low[k - 1] in words for words in other) else Phrase(0, k)
    return Phrase(0, k) if low[k - 1] in speech.people else None


def named_alone(search: Search, colon: int) -> Phrase | None:
    """Return who is but named before a colon: "Pilots agree - | Carla Bell |:", "More from | X |:".

    Two may be: "More from | Bell and Shaw |: “…”".
    """
    low, kind, speech, k = search.low, search.kind, search.speech, colon - 1
    if not speech.order_tells:
        return None
    while k > 0 and (kind[k] == NAME or (k < colon - 1 and _joins_names(search, k))):
        k -= 1
    if k == colon - 1 or k == 0:
        return None
    if low[k] in DASHES:
        return Phrase(k + 1, colon) if k > 1 else None
    if low[k] not in speech.origins:
        return None
    first = k
    while first > 0 and k - first < _HANDED and low[first - 1] not in DASHES:
        first -= 1
    opens = first == 0 or low[first - 1] in DASHES
    said = not speech.verbs.isdisjoint(low[first:k])
    said = said or search.phrases.classes.have_noun(low[k - 1]) or low[k - 1] in speech.nouns
    return Phrase(k + 1, colon) if opens and not said else None


def _joins_names(search: Search, k: int) -> bool:
    """Return whether a token stands inside names: "Bell | and | Shaw", "Dan | P|.| Shaw"."""
    initial = search.low[k] == "." and len(search.low[k - 1]) == 1
    return initial or search.low[k] in search.speech.also


def asked_by(search: Search, colon: int) -> Cue | None:
    """Return whom a medium asks, who answers behind a colon: "asked X | what it cost: |"."""
    low, speech = search.low, search.speech
    if not speech.order_tells or speech.inquiring.isdisjoint(low[:colon]):
        return None
    told = (cue for cue in reversed(search.cues) if low[cue.start] in speech.inquiring)
    asked = next((cue for cue in told if cue.addressee and cue.phrase), None)
    if asked is None or asked.addressee is None or asked.phrase is None:
        return None
    host, who = asked.phrase.antecedent or asked.phrase, asked.addressee
    if low[asked.phrase.start] in speech.relatives:  # "Last word to | the Post |, which asked X"
        host = search.phrases.name_ending_at(asked.phrase.start - 2) or host
    clause, answers = low[who.end : colon], _gets_answer(search, colon)
    asks = not (speech.conjunctions.isdisjoint(clause) and speech.relatives.isdisjoint(clause))
    if not (asks or answers):
        return None  # "asks the government a simple question: |"
    medium = search.is_medium(host) or speech.pronouns.get(low[host.start]) == "n"
    answers = answers and search.phrases.may_speak(who)
    told_it = (medium or answers) and not who.pronoun
    who = who if asks else search.phrases.head_of(who)  # "asked | a lawyer | for the bill"
    return Cue("cited", colon, colon + 1, who, host) if told_it else None


def _gets_answer(search: Search, colon: int) -> bool:
    """Return whether an answer comes behind a question: "asked X for it and got | a reply: |".

    Not that of who asks: "asked X for it, and knew the answer".
    """
    low, speech, kind = search.low, search.speech, search.kind
    if low[colon - 1] not in speech.replies:
        return False
    for k in range(colon - 2, max(0, colon - _ANSWER), -1):
        if search.phrases.is_determiner(k):
            return low[k] in speech.indefinite or kind[k - 1] == PUNCTUATION
    return False


def is_apposed(search: Search, i: int, owner_of: Callable[[Search, int], Phrase | None]) -> bool:
    """Return whether commas set off the words that a noun means: "le mot d'une élue, « … »,".

    Args:
        search: The sentence.
        i: The noun.
        owner_of: Finds whose words a noun means.
    """
    low, kind, speech = search.low, search.kind, search.speech
    if not speech.adjectives_behind or QUOTATION not in kind[i + 3 : i + _APPOSED]:
        return False
    if low[i - 1] in speech.indefinite and not search.phrases.is_determiner(i - 2):
        return False
    owner = owner_of(search, i)
    if owner is None or not is_led(low, owner, speech):
        return False
    comma = owner.end
    while comma < len(low) and kind[comma] not in (PUNCTUATION, QUOTATION):
        comma += 1
    said = low[owner.start - 1] in speech.agent or comma == owner.end
    return said and low[comma : comma + 1] == [","] and kind[comma + 1 : comma + 2] == [QUOTATION]


def is_led(low: list[str], owner: Phrase, speech: Speech) -> bool:
    """Return whether "of" or "by" leads to whose words they are: "la phrase | du | maire"."""
    led = speech.genitive | speech.agent
    return low[owner.start] in led or low[owner.start - 1] in led


def who_poses(search: Search, k: int) -> Phrase | None:
    """Return the subject behind its verb in a clause: "la question que | pose Le Monde"."""
    phrases = search.phrases
    while k < len(search.low) and phrases.is_clitic(k):
        k += 1
    if k + 1 >= len(search.low) or search.kind[k] != WORD or phrases.is_function_word(k):
        return None
    behind = k + 1  # "un avis que ne partage | pas | le maire"
    behind += search.low[behind] in search.speech.clitics - search.speech.definite
    return phrases.starting_at(behind) if not phrases.is_determiner(k) else None
