"""Find whose words a colon opens where no verb of saying tells: "Même son de cloche chez X : "."""

from __future__ import annotations

from briefing_tui.extract.citations import whose_printed
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Search

_FULL_NAME: Final = 2
_COLON_REACH: Final = 24
_CLAUSE_TOKENS: Final = 3
"""Tokens that a clause in front of a colon has at least."""
_CLAUSE: Final = 12
"""Tokens from a thing to whom it strikes, at most."""
_LONGEST_OWNER: Final = 12
"""Tokens of "de la direction des chemins de fer", at most."""
_CHOSEN: Final = 8
"""Tokens from a noun for words to the "that" before who chose it, at most."""
_TEMPER: Final = 4
"""Tokens of "she is wary", and one more."""
_BURST: Final = 7
"""Tokens of "joined in a slow and thunderous", and one more."""
_NEAR: Final = 2
"""Tokens of ", qui"."""


def is_scene(search: Search, subject: Phrase) -> bool:
    """Return whether a subject speaks of itself only: "Deux gendarmes : ", "Réponse de X : "."""
    low, speech = search.low[subject.start], search.speech
    heads = (speech.nouns, speech.columns, speech.talks, speech.things)
    if subject.end == 1 and any(low in words for words in heads):
        return True  # "Verdict : ", "Résultat : "
    if search.cues:
        return False
    several = speech.genders.get(low) == "p" and low in speech.indefinite
    return (several and subject.start == 0) or _shows_words(search, subject)


def _shows_words(search: Search, subject: Phrase) -> bool:
    """Return whether but words are to be seen, and no verb is: "En bas, une seule ligne : "."""
    low, speech = search.low, search.speech
    named = NAME in search.kind[subject.start + 1 : subject.end]
    if (
        not speech.adjectives_behind
        or named
        or not speech.people.keys().isdisjoint(low[subject.start : subject.end])
    ):
        return False
    acts = (speech.auxiliaries, speech.acting, search.phrases.classes.verbs, speech.relatives)
    for k in range(subject.start, len(low)):
        if low[k] == ":" or any(low[k] in words for words in acts):
            return False
        if low[k] in speech.nouns and k and _is_counted(low, k, speech):
            return low[k + 1] not in speech.genitive
    return False


def _is_counted(low: list[str], k: int, speech: Speech) -> bool:
    """Return whether a word of number or pointing stands before a noun: "une | seule | ligne"."""
    lead = k - 1 - (k > 1 and (low[k - 1] in speech.adverbs or low[k - 1] in speech.before_nouns))
    return low[lead] in speech.indefinite or low[lead] in speech.these


def is_spot(search: Search, colon: int) -> bool:
    """Return whether but what stands at some place of a page is told: "En bas, le gaz : « »".

    Nobody says so there but the paper; a person may: "En bas, la ministre : « … »".
    """
    low, speech, phrases = search.low, search.speech, search.phrases
    first = match_at(low, 0, speech.page_spots)
    if not first or search.cues:
        return False  # mostly
    first += low[first] == ","
    thing = phrases.starting_at(first) if first < colon else None
    if thing is None or search.kind[first] == NAME:
        return thing is None
    head = phrases.head_of(thing)
    talks = speech.talks.isdisjoint(low[first : thing.end])
    return talks and not any(map(phrases.is_noun, range(head.start, head.end)))


def is_headlined(search: Search, colon: int) -> bool:
    """Return whether a paper that is not named has words: "Lleva la foto de X y un título: “”"."""
    speech = search.speech
    opens = speech.drops_subject and search.low[0] in speech.headlining and not search.cues
    return opens and speech.talks.isdisjoint(search.low[:colon])


def heard_at(search: Search, colon: int) -> Phrase | None:
    """Return whom a sentence without a verb leads to: "Même son de cloche chez X : |"."""
    homes = search.speech.homes
    if not homes or any(cue.phrase is not None for cue in search.cues):
        return None
    for k in range(1, min(colon - 1, _COLON_REACH)):
        length = match_at(search.low, k, homes) if search.low[k] in homes else 0
        phrase = search.phrases.behind(k + length) if length else None
        if phrase is not None and search.phrases.may_speak(phrase):
            return phrase
    return None


def who_before(search: Search, k: int) -> Phrase | None:
    """Return whom the last "qui" before a token stands for: "moqué par X, qui montre | "."""
    low, speech = search.low, search.speech
    if not speech.subject_behind:
        return None
    for q in range(k - 1, max(0, k - _COLON_REACH), -1):
        if search.kind[q] == QUOTATION:
            return None
        if low[q] in speech.relatives and low[q - 1] == ",":
            who = search.phrases.ending_at(q)
            named = who.antecedent if who is not None else None
            return who if named is not None and search.phrases.may_speak(named) else None
    return None


def told_in_clause(search: Search, limit: int) -> Phrase | None:
    """Return who a clause that hangs on another is about, as far as it tells that they speak.

    "a question that | the Post | answers: |", "a tour, for which | its critic, X, | has one word"
    """
    low, speech = search.low, search.speech
    for k in range(limit - 2, max(0, limit - _CLAUSE), -1):
        if search.kind[k] == QUOTATION or low[k] == ";":
            return None
        joined = k > 1 and low[k - 2] == "," and low[k - 1] in speech.also
        if joined and speech.pronouns.get(low[k]) in ("m", "f"):
            return Phrase(k, k + 1, pronoun=True)  # ", and | he | has his own thoughts: |"
        if low[k] not in speech.relatives or low[k + 1] in speech.relatives:
            continue
        who = search.phrases.starting_at(k + 1)
        if who is None or who.pronoun or who.end >= limit:
            return None
        led = low[k - 1] in speech.venues | speech.complement
        if search.phrases.names_outlet(who.start) and search.kind[who.end] == WORD:
            return whose_printed(search, k, who)
        apart = led and low[who.end] == "," and search.kind[who.end + 1] == NAME
        named = search.phrases.starting_at(who.end + 1) if apart else who
        own = apart or low[k - 2] == ","  # not "the way | in which the minister was dismissed"
        led = led and own
        return named if led and named is not None and search.phrases.may_speak(named) else None
    return None


def met_at(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return whose words a medium that met people opens: "a recueilli l'avis | d'une élue | :"."""
    host = medium_before(search, colon) if search.speech.adjectives_behind else None
    if host is None and search.speech.adjectives_behind:
        who = who_before(search, colon)  # "…, titre Le Progrès, | qui a recueilli"
        host = who.antecedent if who is not None else None
        host = host if host is not None and search.phrases.names_outlet(host.start) else None
    guest = _guest_at(search, colon) if host is not None else None
    return (guest, host) if guest is not None and host is not None else None


def _told_more_of(search: Search, first: int, colon: int) -> Phrase | None:
    """Return whom a clause before a colon tells more of: "falou com | um homem |, que mora lá"."""
    low, speech = search.low, search.speech
    if first >= colon:
        handed = (k + n for k in range(1, colon) if (n := match_at(low, k, speech.yielding)))
        first = next(handed, colon)
    first += first < colon and low[first] in speech.genitive
    who = search.phrases.starting_at(first) if first < colon else None
    if who is None or who.pronoun or who.end >= colon or not search.phrases.may_speak(who):
        return None
    related = low[who.end + (low[who.end] == ",")] in speech.relatives
    return who if related and search.phrases.is_determiner(who.start) else None


def _guest_at(search: Search, colon: int) -> Phrase | None:
    """Return the person right before a colon whom a verb of meeting leads to."""
    speech, low = search.speech, search.low
    ends = (k + n for k in range(1, colon) if (n := match_at(low, k, speech.gathering)))
    first = next(ends, colon)
    if speech.drops_subject and (told := _told_more_of(search, first, colon)) is not None:
        return told
    name = search.phrases.name_ending_at(colon - 1) if first < colon - 1 else None
    if name is not None and name.end - name.start > 1 and low[name.start - 1] == ",":
        return name if name.start > first else None
    return None


def _is_paper(search: Search, k: int) -> bool:
    """Return whether a noun for a paper ends at a token: "une note |", "une mise en garde |"."""
    documents = search.speech.documents
    return search.low[k] in documents or match_at(search.low, max(0, k - _NEAR), documents) > _NEAR


def author_of(search: Search, colon: int) -> Phrase | None:
    """Return whose paper a colon opens: "X s'est procuré une note de | la direction | : "."""
    low, speech = search.low, search.speech
    if not speech.adjectives_behind:
        return None
    for k in range(colon - 2, max(1, colon - _LONGEST_OWNER), -1):
        if search.kind[k] not in (WORD, NAME):
            return None
        if low[k] not in speech.genitive or not _is_paper(search, k - 1):
            continue
        who = search.phrases.behind(k + 1)
        head = k + 1 + search.phrases.is_determiner(k + 1)
        named = search.kind[head] == NAME or search.phrases.is_noun(head)
        named = named and not search.phrases.names_outlet(k + 1)
        return who if named and who is not None and who.end == colon else None
    return None


def medium_before(search: Search, colon: int) -> Phrase | None:
    """Return the medium that a sentence is about."""
    subject = clause_subject(search.phrases, colon)
    named = subject is not None and search.phrases.names_outlet(subject.start)
    return subject if named else None


def chosen_by(search: Search, i: int) -> Phrase | None:
    """Return the medium that words are chosen by: "“…” is the headline | the Post | chose"."""
    near = range(i + 1, min(len(search.low), i + _CHOSEN))
    k = next((k + 1 for k in near if search.low[k] in search.speech.relatives), i + 1)
    if k + 1 >= len(search.low) or not search.speech.order_tells:
        return None
    who = search.phrases.starting_at(k) if search.phrases.names_outlet(k) else None
    acts = who is not None and who.end < len(search.low) and search.low[who.end] not in ".;:"
    return who if acts else None


def shown_in(search: Search, i: int) -> Phrase | None:
    """Return the medium in which a headline is seen: "Et | ce titre | dans Le Soir : “…”"."""
    speech, low = search.speech, search.low
    if not speech.adjectives_behind or low[i] not in speech.columns:
        return None
    article = low[i - 1 - (low[i - 1] in speech.before_nouns)]
    if article not in speech.these and article not in speech.indefinite:
        return None
    venue = next((k for k in range(len(low)) if search.is_in_medium(k)), None)
    return search.phrases.behind(venue + 1) if venue is not None else None


def watching(search: Search, i: int) -> Phrase | None:
    """Return who a clause that hangs on a medium is about: "the Post, where X watched: |"."""
    speech, low, paged = search.speech, search.low, False
    for k in range(i - _CLAUSE_TOKENS, max(0, i - _COLON_REACH), -1):
        if search.kind[k] == QUOTATION:
            return None
        if low[k] in speech.relatives and search.phrases.is_determiner(k + 1):
            paged = low[k + 2] in speech.columns or f"{low[k + 1]} {low[k + 2]}" in speech.columns
        if low[k - 1] != ",":
            continue
        links = any(
            low[k] in words for words in (speech.relatives, speech.conjunctions, speech.owning)
        )
        if not links or not _names_outlet_before(search, k - 1):
            continue
        if paged and speech.adjectives_behind:
            return search.phrases.name_ending_at(k - 2)  # "| Le Temps |, dont la une s'étale : "
        who = search.phrases.starting_at(k + 1)
        named = who is not None and not who.pronoun and search.kind[who.end - 2] == NAME
        main = search.phrases.first_subject(i) if speech.order_tells else None
        named = named and (main is None or main.start <= k)  # "For T24, where X was, | Y | says: |"
        return who if named and who is not None and who.end < i else None
    return None


def _names_outlet_before(search: Search, k: int) -> bool:
    name = search.phrases.name_ending_at(k - 1)
    return name is not None and search.phrases.names_outlet(name.start)


def tempered_at(search: Search, colon: int) -> Phrase | None:
    """Return the pronoun of whom a clause but tells the temper: "Of that | she | is wary: |"."""
    low, speech, k = search.low, search.speech, colon - 1
    while k > 0 and colon - k < _TEMPER and search.kind[k] == WORD:
        if low[k] in speech.passive and speech.pronouns.get(low[k - 1]) in ("m", "f"):
            return Phrase(k - 1, k, pronoun=True) if k < colon - 1 else None
        k -= 1
    return None


def is_predicate(search: Search, phrase: Phrase) -> bool:
    """Return whether words without an article tell what one is: "pourquoi il n'est pas | parti"."""
    k, bare = phrase.start, search.speech.adjectives_behind and not phrase.pronoun
    bare = bare and k > 0 and search.kind[k] == WORD and not search.phrases.is_determiner(k)
    before = search.low[k - 1] if bare else ""  # "Puis, s'| adressant à la ministre"
    return before in search.speech.auxiliaries or before in search.speech.reflexive


def owner_of_one(search: Search, colon: int) -> Phrase | None:
    """Return whose words one of several are: "Elle retient celle | d'une infirmière |, X : "."""
    low, speech = search.low, search.speech
    if not speech.adjectives_behind or speech.demonstratives.keys().isdisjoint(low):
        return None
    k = next((k for k in range(1, colon - 2) if low[k] in speech.demonstratives), 0)
    led = k > 1 and low[k + 1] in speech.genitive and not search.phrases.is_preposition(k - 1)
    who = search.phrases.behind(k + 2) if led else None
    ends = who is not None and (who.end == colon or low[who.end] == ",")
    head = search.phrases.head_of(who) if who is not None and ends else None
    return who if head is not None and low[head.end - 1] in speech.people else None


def singled_out(search: Search, colon: int) -> Phrase | None:
    """Return who a clause says words are of: "« Non » : c'est en ces termes que | le maire | a"."""
    low, speech, phrases = search.low, search.speech, search.phrases
    first = colon + 1 + match_at(low, colon + 1, speech.cleft)
    near = range(first, min(len(low) - 1, first + _CHOSEN)) if first > colon + 1 else ()
    that = next((k + 1 for k in near if low[k] in speech.that), 0)
    if "," in low[first:that]:
        return None  # "c'est le titre du Times, qui dit que"
    if that and (search.kind[that] == NAME or phrases.is_determiner(that)):
        who = phrases.starting_at(that)
        return who if who is not None and phrases.may_speak(who) else None
    behind = range(that, min(len(low), that + _CHOSEN)) if that else ()  # "que titre | Le Soir"
    medium = next((k for k in behind if phrases.names_outlet(k)), 0)
    return phrases.starting_at(medium) if medium else None


def bursting(search: Search, i: int) -> Phrase | None:
    """Return who breaks into the words that a noun is for: "X joined in a loud | chant | of"."""
    low, speech = search.low, search.speech
    for k in range(i - 2, max(-1, i - _BURST), -1) if speech.bursting else ():
        if match_at(low, k, speech.bursting):
            return search.phrases.ending_at(k - 1) if k else None
    return None


def is_parted_by(search: Search, i: int, q: int) -> bool:
    """Return whether words are not a noun's: "her speech, shouting “…”", "remarks as “…”"."""
    low, speech = search.low, search.speech
    if low[q - 1] in speech.also:
        return True
    told = low[q - 1] in speech.participles and low[i + 1] == ","
    return speech.order_tells and (told or not speech.as_said.isdisjoint(low[i + 1 : q]))


def is_topic(search: Search, subject: Phrase, colon: int) -> bool:
    """Return whether a headline but tells what it is about: "Crues en Bavière : « … »"."""
    if subject.start or subject.end != colon or not search.speech.adjectives_behind:
        return False
    if is_first_name(search.low[0]):
        return False  # "Dominique de Villepin : « … »"
    hung = next((k for k in range(1, colon - 1) if search.phrases.is_preposition(k)), colon)
    plain = hung < colon and all(search.kind[k] == WORD for k in range(1, hung))
    return plain and not any(map(search.phrases.is_noun, range(hung)))
