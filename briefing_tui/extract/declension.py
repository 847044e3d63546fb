"""Put what somebody is into the form that a list has, where a language bends its nouns.

"der frühere Trainer", "den Ökonomen" and "des Vorstandschefs" become "früherer Trainer", "Ökonom"
and "Vorstandschef". An article, an ending and a known noun have to tell; else all stays as it is.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import takewhile

from briefing_tui.extract.names import is_determiner, is_person_noun
from briefing_tui.extract.phrasebook import gender_of
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech


def to_nominative(role: str, article: str, speech: Speech) -> str:
    """Return a role as it stands alone.

    Args:
        role: Its words, without the article.
        article: That, lower-case; "" where there is none.
        speech: The words of the language.
    """
    return _stand_alone(role, article, speech)[0]


def as_subject(words: str, article: str, noun: str, speech: Speech) -> tuple[str, str]:
    """Return words for somebody, and their noun, as a subject: "ein Lotse" for "einen Lotsen".

    What had a definite article is without it: "früherer Lotse" for "früheren Lotsen".

    Args:
        words: The words.
        article: Their article, lower-case, which they have lost if it was a definite one.
        noun: The noun in them that tells what they are, lower-case.
        speech: The words of the language.
    """
    words = _without_agent(words, speech)
    one, _, of_them = words.partition(" ")
    if one in speech.ones and of_them.partition(" ")[0] in speech.linking:
        return f"{speech.ones[one]} {of_them}", noun  # "einen | von ihnen"
    bent = noun.endswith(speech.many_endings) and article not in speech.subject_genders
    if words.lower() == noun and bent:  # "von Helfern", but "die Bauern"
        return (words[:-1], noun[:-1]) if is_person_noun(noun[:-1], speech) else (words, noun)
    if (many := _as_subjects(words, article, noun, speech)) is not None:
        return many
    some = speech.nominatives.get(article)
    if not noun or (some is None and words.lower().startswith(f"{article} ")):
        return words, noun
    role = words.partition(" ")[2] if some is not None else words
    alone, gender = _stand_alone(role, article, speech)
    if some is not None and not (gender and gender in speech.subject_genders[some]):
        if article in speech.articles_of_women and noun.endswith(speech.noun_endings):
            return f"{some} {_weak(role, noun, speech)}", noun  # "einer internen Erklärung"
        bent = noun.endswith(speech.case_endings) and not noun.endswith(speech.feminine_endings)
        plain = role.lower().startswith(noun) and not (gender or bent)  # "einem Reeder"
        return (f"{some} {role}" if plain else words), noun
    head = next((k for k, word in enumerate(role.split(" ")) if word.lower() == noun), None)
    noun = alone.split(" ")[head].lower() if head is not None else noun
    return f"{some or ''} {alone}".lstrip(), noun


def thing_as_subject(words: str, speech: Speech) -> str:
    """Return a body, a medium or a text as a subject without its article.

    "Statistisches Bundesamt" of "Statistischen Bundesamtes", "israelische Medien" of "israelischen
    Medien": the noun has to tell its gender, or all stays as it is.

    Args:
        words: What it is called, without an article.
        speech: The words of the language.
    """
    first, _, rest = words.partition(" ")
    article = speech.nominatives.get(first.lower(), "") or (
        first if first in speech.nominatives.values() else ""
    )
    parts = (rest if article else words).split(" ")
    for k, word in enumerate(parts):
        noun, gender = _known_thing(word, speech)
        if gender:
            bent = [_as_strong(each, gender, speech) for each in parts[:k]]
            return " ".join((*filter(None, [article]), *bent, noun, *parts[k + 1 :]))
        if not _may_describe(word, speech):
            break
    return words


def _may_describe(word: str, speech: Speech) -> bool:
    """Return whether a word may be an adjective: "interne", "Statistisches", "Berliner"."""
    if word in speech.adverbs:
        return True  # "eine | gestern | vorgestellte Studie"
    if not word.endswith(speech.bent_endings or ("\0",)) or is_determiner(word.lower(), speech):
        return False
    if word[0].islower():
        return True
    low = word.lower()
    town = low.endswith(speech.native_endings[:1]) and not is_person_noun(low, speech)
    return town or is_naming_adjective(word, speech)


def is_naming_adjective(word: str, speech: Speech) -> bool:
    """Return whether a word with a capital is an adjective that begins a name: "Vereinten"."""
    end = next((e for e in speech.bent_endings if word.endswith(e)), "")
    stem = word.removesuffix(end).lower()
    return bool(end) and word[0].isupper() and stem.endswith(speech.adjective_stems)


@lru_cache(maxsize=256)
def _known_thing(word: str, speech: Speech) -> tuple[str, str]:
    """Return a noun for a thing that speaks without an ending of its case, and its gender."""
    low = word.lower()
    if not word[0].isupper() or not low.endswith(_bent_things(speech)):
        return word, ""  # as most words
    for cut in ("", *speech.case_endings):
        bare = low.removesuffix(cut)
        end = next((e for e in speech.thing_genders if bare.endswith(e)), "")
        gender = speech.thing_genders.get(end, "")
        if gender and (not cut or (bare != low and gender in speech.thing_cases[cut])):
            return word[: len(bare)], gender
    return word, ""


@cache
def _bent_things(speech: Speech) -> tuple[str, ...]:
    endings = ("", *speech.case_endings)
    return tuple(noun + ending for noun in speech.thing_genders for ending in endings)


def _as_strong(adjective: str, gender: str, speech: Speech) -> str:
    """Return an adjective with the ending that it has before a subject without an article."""
    if adjective in speech.adverbs:
        return adjective
    end = next((e for e in speech.bent_endings if adjective.endswith(e)), "")
    stem = adjective.removesuffix(end)
    if adjective[0].isupper() and not is_naming_adjective(adjective, speech):
        return adjective  # "Berliner Polizei", "Baden Radio"
    return stem + speech.strong_endings[gender]


def _as_subjects(words: str, article: str, noun: str, speech: Speech) -> tuple[str, str] | None:
    """Return words for several, and their noun, as a subject: "einige Helfer" of "einigen Helfern".

    None where the ending of the article, or of an adjective in its place, does not tell.
    """
    some, _, role = words.partition(" ")
    plural = speech.several_nominatives.get(article)
    if plural is None or some.lower() != article or not noun:
        adjective = some.islower() and some.endswith(speech.weak_endings[0])
        if not (adjective and noun.endswith(speech.many_endings)) or is_determiner(some, speech):
            return None
        plural = some[:-1]
    bare = noun[:-1] if noun.endswith(speech.many_endings) else noun
    alone = [
        w[: len(bare)] if w.lower() == noun else w for w in _weak(role, noun, speech).split(" ")
    ]
    return f"{plural} {' '.join(alone)}", bare


def _weak(role: str, noun: str, speech: Speech) -> str:
    """Return a role whose adjectives have the ending of a subject that is no man: "interne"."""
    words = role.split(" ")
    head = next((k for k, word in enumerate(words) if word.lower() == noun), 0)
    full, short = speech.weak_endings
    bent = (w.removesuffix(full) + short if w.endswith(full) else w for w in words[:head])
    return " ".join((*bent, *words[head:]))


def _without_agent(words: str, speech: Speech) -> str:
    """Return words without by whom somebody was asked: "ein | von der Zeit befragter | Ökonom"."""
    parts = words.split(" ")
    first = next((k for k, part in enumerate(parts[:2]) if part in speech.agent), len(parts))
    named = next((k for k in range(first, len(parts)) if parts[k][0].isupper()), len(parts))
    told = next((k for k in range(named, len(parts) - 1) if parts[k][0].islower()), 0)
    asked = told > 0 and parts[told] in speech.asked_by
    return " ".join(parts[:first] + parts[told + 1 :]) if asked else words


def _stand_alone(role: str, article: str, speech: Speech) -> tuple[str, str]:
    """Return a role as it stands alone, and whether it is a man's or a woman's, or ""."""
    words = role.split(" ")
    group = sum(1 for _ in takewhile(lambda word: _is_of_group(word, speech), words))
    head = next((k for k in range(group - 1, -1, -1) if words[k][0].isupper()), None)
    if not (speech.strong_endings and article) or head is None:
        return role, ""
    women = head > 0 and article in speech.articles_of_women
    women = women and words[0].endswith(speech.weak_endings[0])  # "der libanesischen Armee"
    gender = "f" if women else _gender(words[head].lower(), article, speech)
    words[head] = _noun_alone(words[head], article, gender, speech)
    for k in range(head if gender else 0):
        if not words[k][0].isupper() and words[k] not in speech.adverbs:
            words[k] = _strong(words[k], gender, speech)
    return " ".join(words), gender


def _is_of_group(word: str, speech: Speech) -> bool:
    """Return whether a word is a noun or an adjective: not what begins what hangs on a noun."""
    adjective = word.endswith((*speech.adjective_endings, *speech.adverb_endings))
    adjective = (adjective or word in speech.adverbs) and not is_determiner(word, speech)
    return word[0].isupper() or (adjective and word not in speech.linking | speech.prepositions)


def gender_told(noun: str, words: str, speech: Speech) -> str:
    """Return "m" or "f" for a noun, or for its article where it may mean both, else "?".

    "Der Angeklagte" is a man, "die Angeklagte" a woman.
    """
    if noun.endswith(speech.either_endings or ("\0",)):
        gender = speech.subject_genders.get(words.partition(" ")[0].lower())
        if gender in ("m", "f"):
            return gender
    gender = gender_of(noun, speech)
    return "m" if gender == "?" and _is_mans(noun, speech) else gender


def gender_of_role(role: str, speech: Speech) -> str:
    """Return whether a role is a man's or a woman's, else "?": "Chefredakteurin der Woche"."""
    if not speech.nouns_capitalised:
        return "?"
    nouns = (word.lower().strip(",") for word in role.split())
    noun = next((noun for noun in nouns if is_person_noun(noun, speech)), "")
    return gender_told(noun, "", speech) if noun else "?"


def _is_mans(noun: str, speech: Speech) -> bool:
    """Return whether a noun for one person beside a name is a man's: "Kämmerer", not "Gast"."""
    if noun in speech.people or not noun.endswith(speech.agent_endings or ("\0",)):
        return False
    many = noun.endswith((*speech.case_endings, *speech.feminine_endings))
    return not many and is_person_noun(noun, speech)


def _gender(low: str, article: str, speech: Speech) -> str:
    """Return whether a noun stands for a man or a woman, or "" where that is not certain."""
    if low.endswith(speech.feminine_endings) or gender_of(low, speech) == "f":
        return "f"
    bent = low.removesuffix("n").endswith(speech.either_endings) and low.endswith("n")
    if speech.subject_genders.get(article) == "f" or (bent and article in speech.articles_of_women):
        return "f"
    if article in speech.articles_of_men:
        return "m"
    weak = _base(low, speech.case_endings, speech) != low  # "dem Hydrologen", "eines Werkers"
    told = article in speech.oblique and (weak or gender_of(low, speech) == "m")
    return "m" if told else ""


def _noun_alone(noun: str, article: str, gender: str, speech: Speech) -> str:
    """Return a noun without the ending of its case: "Ökonom" of "Ökonomen"."""
    low = noun.lower()
    either = (form for form in (low, low.removesuffix("n")) if form.endswith(speech.either_endings))
    if gender and (base := next(either, None)) is not None:
        return noun[: len(base)] + ("r" if gender == "m" else "")
    if gender == "f" or article not in speech.oblique:
        return noun
    return noun[: len(_base(low, speech.case_endings, speech))]


def _base(low: str, endings: Sequence[str], speech: Speech) -> str:
    """Return a noun for a man without an ending, if the language has it without."""
    forms = (low.removesuffix(ending) for ending in endings if low.endswith(ending))
    return next((form for form in forms if is_person_noun(form, speech)), low)


def _strong(adjective: str, gender: str, speech: Speech) -> str:
    """Return an adjective with the ending that it has without an article: "früherer"."""
    stem = next((adjective[: -len(e)] for e in speech.weak_endings if adjective.endswith(e)), "")
    return stem + speech.strong_endings[gender] if stem else adjective
