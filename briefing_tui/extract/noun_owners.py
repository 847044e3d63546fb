"""Find whose words a noun means by what stands behind it: "le verdict | du Monde |"."""

from __future__ import annotations

from briefing_tui.extract.behind_verbs import past_asides
from briefing_tui.extract.last_words import is_relayed, who_poses
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Phrase, Search

_ASIDE: Final = 4
"""Tokens of ", une seule,"."""


def past_kind(search: Search, i: int) -> int:
    """Return the token that tells what sort of words a noun means: "titre d'| ouverture |"."""
    low, speech = search.low, search.speech
    if not speech.adjectives_behind or i + 4 >= len(low) or search.kind[i + 2] != WORD:
        return i
    bare = not (search.phrases.is_function_word(i + 2) or search.phrases.is_noun(i + 2))
    of = low[i + 1] in speech.genitive and low[i + 3] in speech.genitive  # "cri du | cœur | de"
    return i + 2 if bare and of else i


def owner_behind(search: Search, i: int) -> Phrase | None:
    """Return whose words a noun means: "le verdict du Monde", "a report by Reuters"."""
    speech, low = search.speech, search.low
    i = past_kind(search, i)
    if i + 2 >= len(low):
        return None
    if low[i + 1] in speech.genitives:
        owner = search.phrases.starting_at(i + 1)
        known = owner is not None and any(map(search.phrases.is_noun, range(*owner[:2])))
        known = known or (owner is not None and is_of_person(search, owner))
        last = owner.end - 1 if owner is not None else i
        named = last in search.phrases.sentence.outlets or search.phrases.names_outlet(i + 1)
        return owner if known or named else None  # "die Frage der Schleusen"
    if speech.subject_behind and (related := _relative_behind(search, i + 1)):
        return who_poses(search, related + 1)
    apart = low[i + 1] == "," and low[i + 2] in speech.uttered  # "la formule, lancée par X"
    by = i + 2 + (apart and i + 4 < len(low))
    if speech.adjectives_behind and low[by] in speech.agent and search.kind[by - 1] == WORD:
        if is_relayed(search, i):
            return None  # "Le maire a écrit une lettre publiée par Le Soir : "
        return search.phrases.behind(by + 1) if by + 1 < len(low) else None  # "le mot choisi par X"
    if low[i + 1] in speech.complement and speech.order_tells:
        if i + 4 < len(low) and search.kind[i + 2] == WORD and low[i + 3] in speech.origins:
            return search.phrases.behind(i + 4)  # "a word of comfort from | the mayor"
        return _quoted_in(search, i)
    by = _past_addressee(search, i)
    if speech.adjectives_behind:
        by = _past_set_off(search, past_asides(search, by))  # "la une ce matin de"
    if speech.adjectives_behind and (owner := _owner_past(search, by)) is not None:
        return owner  # "Réponse cinglante d'une riveraine"
    if by + 1 < len(low) and low[by] in speech.genitive | speech.agent | speech.origins:
        owner = search.phrases.behind(by + 1)
        sort = owner is not None and speech.adjectives_behind and owner.end == by + 2
        if sort and low[by + 1] in speech.people and low[by] not in speech.definite:
            return owner if low[by + 1].endswith("s") else None  # "une conclusion d'épicier"
        return owner
    if search.clauses is None or not speech.nouns_capitalised:
        return None
    from briefing_tui.extract.clause_speakers import named_owner  # late: for one language

    return named_owner(search, i)


def _relative_behind(search: Search, k: int) -> int:
    """Return the relative pronoun at a token, or behind "with" there: "con il | quale", or 0."""
    low, speech = search.low, search.speech
    if low[k] in speech.that or k + 2 >= len(low) or not search.phrases.is_preposition(k):
        return k if low[k] in speech.that else 0
    k += 1 + (low[k + 1] in speech.definite)
    return k if low[k] in speech.relatives else 0


def is_of_person(search: Search, owner: Phrase) -> bool:
    """Return whether a noun in the genitive is for a person: "eines | Walzwerkers"."""
    low, speech = search.low[owner.end - 1], search.speech
    return speech.nouns_capitalised and low.endswith("s") and is_person_noun(low[:-1], speech)


def _quoted_in(search: Search, i: int) -> Phrase | None:
    """Return whose words a medium takes up, or shares: "included the words of | the minister"."""
    phrases, low = search.phrases, search.low
    shared = low[0] in search.speech.taking_up and low[i] in search.speech.views
    shared = shared and not search.speech.passive.isdisjoint(low[1:i])
    several = shared or low[i].endswith(("s", "statement"))
    said = low[i] in search.speech.remarks and low[i - 2] not in search.speech.agent
    owner = phrases.behind(i + 2) if phrases.is_determiner(i - 1) else None
    if owner is None or owner.pronoun or search.is_medium(owner):
        return None
    if not (several or (said and low[owner.end : owner.end + 1] == [":"])):
        return None
    name = search.kind[owner.start : owner.start + 2] == [NAME, NAME]
    return owner if name or any(map(phrases.is_noun, range(*owner[:2]))) else None


def _owner_past(search: Search, k: int) -> Phrase | None:
    """Return the person or the pronoun that an adjective parts from a noun for words."""
    phrases, low = search.phrases, search.low
    if k + 2 >= len(low) or search.kind[k] != WORD or phrases.is_function_word(k):
        return None
    owner = phrases.behind(k + 2) if low[k + 1] in search.speech.genitive else None
    if owner is None:
        return None
    full = search.kind[owner.start : owner.end] == [NAME] * 2  # "Mot cruel de | Jane Roe"
    known = full or owner.pronoun or any(map(phrases.is_noun, range(*owner[:2])))
    bare = owner[:2] == (k + 2, k + 3) and low[k + 1] not in search.speech.definite
    idle = bare and search.kind[k + 2] == WORD and not owner.pronoun  # "coule de source"
    return owner if known and not (idle and not low[k + 2].endswith("s")) else None


def _past_set_off(search: Search, k: int) -> int:
    """Return the token behind few words that commas set off: "une phrase|, une seule, | de X"."""
    low, speech = search.low, search.speech
    if k + 1 >= len(low):
        return k
    end = low.index(",", k + 1) + 1 if low[k] == "," and "," in low[k + 1 : k + _ASIDE] else 0
    led = end and end < len(low) and low[end] in speech.genitive
    return end if led and search.phrases.is_determiner(k + 1) else k


def _past_addressee(search: Search, i: int) -> int:
    """Return the token behind a noun and to whom it was said: "a remark made to X | by"."""
    low, speech = search.low, search.speech
    made = search.kind[i + 1] == WORD and low[i + 2] in speech.addressee and i + 3 < len(low)
    to = search.phrases.starting_at(i + 3) if made and speech.order_tells else None
    return to.end if to is not None and to.end < len(low) else i + 1
