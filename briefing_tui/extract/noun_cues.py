"""Read nouns for words that say whose they are: "her message was", "the paper's verdict"."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.behind_verbs import past_apposition
from briefing_tui.extract.earlier_cues import cited_at, told_before
from briefing_tui.extract.hearsay import comes_from
from briefing_tui.extract.last_words import is_apposed, reminded
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_dated
from briefing_tui.extract.noun_owners import is_of_person, owner_behind, past_kind
from briefing_tui.extract.openings import clause_subject
from briefing_tui.extract.pages import headed_by, page_behind, paper_behind, related_medium
from briefing_tui.extract.phrasebook import match_before
from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.scenes import (
    bursting,
    chosen_by,
    is_parted_by,
    shown_in,
    told_in_clause,
)
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_places import SPOKEN_ON
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Search

_NOUN_REACH: Final = 3
_OWNER: Final = 5
"""Tokens of "the shadow health minister's", at most."""
_BEARING_REACH: Final = 24
"""Tokens between a noun for words and the colon or verb that bears them, at most."""
_CLEFT_REACH: Final = 6
_NEAR: Final = 8
"""Tokens from a noun for words to the end of what commas set off behind it, at most."""
_CLAUSE_REACH: Final = 16


@cache
def _pointing_words(speech: Speech) -> frozenset[str]:
    return frozenset(word for phrase in speech.cleft | speech.pointing for word in phrase.split())


def read_noun(search: Search, i: int) -> None:
    """Read "her message was", "the paper's verdict: …", "in their words"."""
    led = search.speech.order_tells and i > 0 and search.low[i - 1] in search.speech.auxiliaries
    if led or (match_before(search.low, i, search.speech.last_word) and ":" in search.low[i:]):
        return  # "would | sign “nothing”", "gives X the last | word |: “…”"
    if i > 2 and search.speech.labelling and _is_labelled(search, i):
        return
    if search.clauses is not None and i > 1 and search.low[i - 2] in search.speech.beside:
        from briefing_tui.extract.wherein import acts_with  # late: few languages need it

        if (who := acts_with(search, i)) is not None:
            search.add("noun", i - 2, i + 1, who)
            return
    if search.speech.order_tells and search.phrases.is_owned(i - 1):
        whose = _owner_led_to(search, i - 2) or search.phrases.ending_at(i - 2)
        search.add("noun", i, i + 1, whose)
        return
    if (verb := _borne_before(search, i)) is not None:
        owned = search.speech.order_tells and search.low[i - 1].endswith("'s")
        beside = _borne_of_medium(search, verb, i)
        beside = beside or (None if owned else chosen_by(search, i) or _named_beside(search, i))
        owner = beside or _owner_before(search, i)
        if owner is not None:
            _drop_of_noun(search, i)
        search.add("noun", verb, i + 1, owner)
        return
    who = comes_from(search, i)
    names = _names_words(search, i)
    bears = _bears_words(search, i) or _holds_words(search, i) or names
    if who is None and not (bears or is_apposed(search, i, owner_behind)):
        _read_handed_on(search, i)
        return
    behind = _named_beside(search, i) if names else paper_behind(search, i)
    behind = behind or owner_behind(search, i)
    behind = behind if behind and _may_own(search, behind) else None
    who = who or behind or _owner_before(search, i) or (chosen_by(search, i) if names else None)
    who = who or headed_by(search, i) or _bearer(search, i) or shown_in(search, i)
    who = who or bursting(search, i)
    if who is not None and not _is_work(search, who):
        last = search.cues[-1] if search.cues else None
        so = last is not None and last.rule == "so" and last.last > i
        first = last.start if so and last is not None else i  # "“…”, so das Urteil der X"
        _drop_of_noun(search, i)
        search.add("noun", first, i + 1, who)


def _borne_of_medium(search: Search, verb: int, i: int) -> Phrase | None:
    """Return the medium whose reading of another's words these are: "is | the Sun|'s view of"."""
    low, phrases = search.low, search.phrases
    of = next((k for k in range(verb + 2, i) if low[k] in search.speech.complement), 0)
    if not of or not search.speech.order_tells or not phrases.names_outlet(verb + 1):
        return None
    last = (k for k in range(verb + 1, of) if k in phrases.sentence.outlets or low[k][-2:] == "'s")
    end = next(last, of) + 1
    return Phrase(verb + 1, end) if end < of else None


def _is_labelled(search: Search, i: int) -> bool:
    """Return whether what is somebody's is called so: "brands the mayor's speech “a snooze”"."""
    if search.kind[i + 1 : i + 2] != [QUOTATION]:
        return False
    owned = search.low[i - 1].endswith(("'s", "s'"))
    whose = search.phrases.ending_at(i - 1) if owned else None
    first = whose.start if whose is not None else i - 1
    owned = owned or search.low[first] in search.speech.possessive
    return owned and search.low[first - 1] in search.speech.labelling


def _drop_of_noun(search: Search, i: int) -> None:
    """Forget the cues by which a noun for words itself speaks: "“…”, lautet | das Motto von X"."""
    search.cues = [c for c in search.cues if not c.phrase or not c.phrase.start <= i < c.phrase.end]


def _is_work(search: Search, who: Phrase) -> bool:
    """Return whether words are but what a work is called: "le titre d'| un film de Jean Roe |"."""
    led = search.phrases.is_determiner(who.start) and who.end - who.start > 1
    noun = search.low[who.start + 1] if led else ""
    return noun in search.speech.works and noun not in search.speech.media


def _may_own(search: Search, owner: Phrase) -> bool:
    """Return whether words may be somebody's: not "le bilan | de la grève des conducteurs"."""
    named = search.kind[owner.end - 1] == NAME or owner.pronoun
    head = owner if named or not search.speech.subject_behind else search.phrases.head_of(owner)
    return search.phrases.may_speak(head) or is_of_person(search, head)


def _names_words(search: Search, i: int) -> bool:
    """Return whether a noun says what stood before it: "« Assez », tel est le verdict"."""
    low, speech, k = search.low, search.speech, i - 1
    pointing = _pointing_words(speech)
    while (
        k > 0
        and i - k < _CLEFT_REACH
        and (low[k] in pointing or low[k] in speech.passive or search.phrases.is_determiner(k))
    ):
        k -= 1
    if low[k] in speech.bearing and low[k - 1] in SPOKEN_ON and speech.order_tells:
        shouts = k == i - 1 and low[i].endswith("s")  # "“…,” came | shouts", or "the | reply"
        return shouts or search.phrases.is_determiner(i - 1)
    dash = k == i - 2 and low[k] in DASHES
    apart = low[k] == "," or (low[k] == ":" and speech.order_tells)
    owned = k == i - 2 and speech.drops_subject and low[i - 1] in speech.definite
    owned = owned and not speech.genitive.isdisjoint(low[i + 1 : i + 2])  # "“…”, la replica di X"
    return (dash or ((k < i - 2 or owned) and apart)) and search.kind[k - 1] == QUOTATION


def _read_handed_on(search: Search, i: int) -> None:
    """Read "La Presse rapporte les propos de X" where no words follow: X speaks next."""
    if QUOTATION in search.kind or i < 2 or not search.phrases.is_determiner(i - 1):
        return
    host = _medium_beside(search, i - 2)
    if host is not None and search.low[host.start - 1] in search.speech.that:
        return  # "C'est avec cette comptine que | Le Pays | accueille l'annonce de X"
    who = owner_behind(search, i) if host is not None else None
    if who is not None and not who.pronoun and search.phrases.may_speak(who):
        search.add("cited", i, i + 1, who, host)


def _owner_before(search: Search, i: int) -> Phrase | None:
    """Return whose words a noun means: "her message", "the paper's verdict"."""
    for k in range(i - 1, max(-1, i - 5), -1):
        if search.kind[k] not in (WORD, NAME):
            return None
        if search.low[k] in search.speech.heading:
            return None  # "plays up Cairo's role | under the headline"
        if search.low[k] in search.speech.possessive:
            if search.speech.nouns_capitalised and _is_parted(search, k, i):
                return None  # "leisten ihren Dienst | aus | Überzeugung"
            if (teller := _teller_in(search, k)) is not None:
                return teller
            subject = _medium_joined(search, k, i) or _medium_beside(search, k - 1)
            if subject is None and search.speech.order_tells:
                subject = told_in_clause(search, k)  # "a line that the Post puts on its cover"
            subject = subject or search.phrases.first_subject(k)
            if subject is not None and (whom := reminded(search, k, i, subject)) is not None:
                return whom
            if search.low[k] in search.speech.owning and search.speech.order_tells:
                subject = search.phrases.group_ending_at(k - 1 - (search.low[k - 1] == ","))
            whose = None
            if subject is not None and not subject.pronoun and subject.end < k:
                whose = subject if search.phrases.may_speak(subject) else None
            return Phrase(k, k + 1, pronoun=True, antecedent=whose)
        if is_dated(search.low[k], search.speech) and not is_first_name(search.low[k - 1]):
            continue  # "in | Tuesday's editorial"
        compound = k in search.phrases.sentence.outlets and not search.speech.adjectives_behind
        if search.speech.order_tells and k + 1 < i and search.phrases.names_outlet(k + 1):
            return search.phrases.starting_at(k + 1)  # "Kenya's | Standard | has one question"
        if search.low[k].endswith(("'s", "s'")) or compound:
            return _owner_led_to(search, k) or search.phrases.ending_at(k)
    return None


def _is_parted(search: Search, owner: int, i: int) -> bool:
    """Return whether a preposition stands between an owner and a noun for words."""
    return any(map(search.phrases.is_preposition, range(owner + 1, i)))


def _owner_led_to(search: Search, k: int) -> Phrase | None:
    """Return the owner behind a preposition: "The Post leads with | the minister's promise"."""
    start, phrases = k, search.phrases
    if not search.speech.order_tells or not search.low[k].endswith("'s"):
        return None
    while start > 1 and k - start < _OWNER and not phrases.is_determiner(start):
        if search.kind[start - 1] not in (WORD, NAME) or phrases.is_preposition(start - 1):
            break
        start -= 1
    owner = Phrase(start, k + 1)
    led = phrases.is_preposition(start - 1) and not search.is_medium(owner)
    return owner if led and phrases.may_speak(owner) else None


def _teller_in(search: Search, k: int) -> Phrase | None:
    """Return who speaks in what is their own: "X, qui parle dans | sa lettre d'un « Y »"."""
    last = search.cues[-1] if search.cues else None
    venue = search.low[k - 1] in search.speech.venues and search.speech.subject_behind
    beside = venue and last is not None and last.last == k - 1
    beside = beside and last is not None and last.rule in ("verb", "inverted verb")
    return last.phrase if beside and last is not None else None


def _medium_joined(search: Search, k: int, noun: int) -> Phrase | None:
    """Return the medium whose headline is named with it: "raconte | Le Monde | et son titre : "."""
    low, speech = search.low, search.speech
    if low[noun] not in speech.columns and low[noun] not in speech.headings:
        return None
    joins = k > 1 and (low[k - 1] in speech.also or search.phrases.is_preposition(k - 1))
    name = search.phrases.name_ending_at(k - 2) if joins else None
    return name if name is not None and search.phrases.names_outlet(name.start) else None


def _medium_beside(search: Search, verb: int) -> Phrase | None:
    """Return the medium right before a verb: "…, à quoi Le Temps | consacre sa manchette"."""
    if verb < 1 or search.kind[verb] != WORD or search.phrases.is_function_word(verb):
        return None
    told = search.cues and search.cues[-1].end == verb + 1  # "X, pour sa part, | relaie"
    phrase = search.cues[-1].phrase if told else search.phrases.ending_at(verb - 1)
    return phrase if phrase and search.phrases.names_outlet(phrase.start) else None


def _borne_before(search: Search, i: int) -> int | None:
    """Return the verb between a quotation and a noun that names it: "“…” is the headline"."""
    for k in range(i - 1, max(0, i - _CLAUSE_REACH), -1):
        if search.low[k] in search.speech.bearing and (
            search.low[k] in search.speech.passive
            or search.low[k].endswith("'s")
            or search.speech.verb_second
        ):
            apart = k - 1
            while (
                apart > 0
                and search.kind[apart] != QUOTATION
                and (search.low[apart] in ",–—:" or search.low[apart] in search.speech.taking_up)
            ):
                apart -= 1
            return k if search.kind[apart] == QUOTATION else None
        aside = search.low[k] == "," and search.speech.order_tells  # "“…” is, however, | the"
        if search.kind[k] not in (WORD, NAME) and not aside:
            return None
    return None


def _named_beside(search: Search, i: int) -> Phrase | None:
    """Return whose a noun is by the preposition behind it: "the headline | in the Sun"."""
    low, speech = search.low, search.speech
    i = past_kind(search, i)
    if low[i + 1 : i + 2] and low[i + 1] in speech.heading:
        return page_behind(search, i + 2)
    if low[i + 1 : i + 2] == [","] and "," in low[i + 2 : i + _NEAR] and speech.order_tells:
        i = low.index(",", i + 2)  # "is the title, in a single word, | of the Post"
    if i + 2 >= len(low) or low[i + 1] not in speech.complement | speech.venues | speech.genitive:
        return owner_behind(search, i)
    owner = search.phrases.behind(i + 2)
    if owner is not None and owner.end <= i + 3 and low[owner.end - 1] in speech.pieces:
        return None  # "“…” era o título | do texto"
    return owner if owner is not None and search.phrases.may_speak(owner) else None


def _bearer(search: Search, i: int) -> Phrase | None:
    """Return the medium whose object a noun is: "X carried the headline"."""
    if told_before(search, i) is not None or cited_at(search, i) is not None:
        return None
    if search.speech.order_tells and (
        who := told_in_clause(search, i) or related_medium(search, i)
    ):
        return who
    if search.clauses is not None:
        subject = search.clauses.subject_before(i)
    else:
        subject = clause_subject(search.phrases, i)
    apart = subject is not None and subject.end < i - 1
    if apart and subject is not None and search.speech.adjectives_behind:
        phrases, first = search.phrases, subject.start  # not "a fait | savoir à X |, en appel"
        apart = phrases.names_outlet(first) or phrases.is_determiner(first)
    return subject if apart and subject is not None and search.is_medium(subject) else None


def _holds_words(search: Search, i: int) -> bool:
    """Return whether a clause that hangs on a noun quotes: "his claim that it was “over”"."""
    speech, low = search.speech, search.low
    k = i + 1
    while k < len(low) and (low[k] in speech.times or low[k] in speech.adverbs):
        k += 1
    if k + 1 < len(low) and low[k] in speech.addressee and speech.order_tells:
        to = search.phrases.starting_at(k + 1)  # "his assurance | to parliament | that"
        k = to.end if to is not None else k
    if k < len(low) and (low[k] in speech.agent or low[k] in speech.origins):
        who = search.phrases.behind(k + 1)
        k = past_apposition(search, who.end) if who is not None else k
    if search.clauses is not None:
        from briefing_tui.extract.clause_speakers import past_owner  # late: some languages

        owner = owner_behind(search, i)
        k = past_owner(search, max(owner.end, i + 1)) or k if owner is not None else k
    if k >= len(low) or (low[k] not in speech.that and low[k - 1] != ","):
        return False
    clause = range(k, min(len(low), k + _CLAUSE_REACH))
    ends = next((j for j in clause if search.kind[j] == QUOTATION or low[j] in ",;:"), None)
    return ends is not None and search.kind[ends] == QUOTATION


def _bears_words(search: Search, i: int) -> bool:
    """Return whether a quotation stands right behind a noun for words, or behind its verb."""
    for k in range(i + 1, min(len(search.low), i + _BEARING_REACH)):
        if search.kind[k] == QUOTATION:  # but not "has read the letter, and “nobody will go”"
            return k - i <= _NOUN_REACH and not is_parted_by(search, i, k)
        quoted = search.kind[k + 1 : k + 2] == [QUOTATION]
        if search.low[k] == ":":
            return quoted or k + 1 == len(search.low) or QUOTATION in search.kind
        if search.low[k] == "(" and quoted:
            return True
        if search.kind[k] == PUNCTUATION and search.low[k] not in (",", "…"):
            return False
        if search.low[k] in search.speech.bearing:
            if search.low[k] in search.speech.passive and search.low[i] in search.speech.weighed:
                return search.low[k + 1 : k + 2] == [":"]
            plain = search.speech.that.isdisjoint(search.low[k + 1 : k + 2])
            length = _NOUN_REACH if plain else _CLAUSE_REACH
            reach = range(k + 1, min(len(search.low), k + 1 + length))
            return any(search.kind[j] == QUOTATION or search.low[j] == ":" for j in reach)
    return False
