"""Put what somebody is into the form that a list has, where a language bends its nouns.

"der frühere Trainer", "den Ökonomen" and "des Vorstandschefs" become "früherer Trainer", "Ökonom"
and "Vorstandschef". An article, an ending and a known noun have to tell; else all stays as it is.
"""

from __future__ import annotations

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
    words = role.split(" ")
    group = sum(1 for _ in takewhile(lambda word: _is_of_group(word, speech), words))
    head = next((k for k in range(group - 1, -1, -1) if words[k][0].isupper()), None)
    if not (speech.strong_endings and article) or head is None:
        return role
    gender = _gender(words[head].lower(), article, speech)
    words[head] = _noun_alone(words[head], article, gender, speech)
    for k in range(head if gender else 0):
        if words[k][0].islower():
            words[k] = _strong(words[k], gender, speech)
    return " ".join(words)


def _is_of_group(word: str, speech: Speech) -> bool:
    """Return whether a word is a noun or an adjective: not what begins what hangs on a noun."""
    adjective = word.endswith(speech.adjective_endings) and not is_determiner(word, speech)
    return word[0].isupper() or (adjective and word not in speech.linking | speech.prepositions)


def _gender(low: str, article: str, speech: Speech) -> str:
    """Return whether a noun stands for a man or a woman, or "" where that is not certain."""
    if low.endswith(speech.feminine_endings):
        return "f"
    bent = low.removesuffix("n").endswith(speech.either_endings) and low.endswith("n")
    if speech.subject_genders.get(article) == "f" or (bent and article in speech.articles_of_women):
        return "f"
    if article in speech.articles_of_men:
        return "m"
    weak = _base(low, speech.weak_endings, speech) != low  # "dem Hydrologen"
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
