"""Read words as those that they stand for: "der findet" is "er findet", "hasta X" "incluso X"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.wordforms import word_classes
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.tokens import Sentence

_NAMED: Final = range(2, 6)
"""Where a name ends that begins with the second word."""
_LED: Final = 2
"""Tokens in front of words that a sentence leads up to, at least."""
_ENDS: Final = frozenset(".!?…")
_STOPS: Final = frozenset(".:,;!?")


def stand_for_pronoun(sentence: Sentence, speech: Speech) -> None:
    """Read "Der findet" as "er findet"."""
    verb = sentence.low[1] if sentence.kind[1:2] == [WORD] else ""
    acts = (speech.verbs, speech.auxiliaries, speech.wanting, speech.naming)
    if any(verb in forms for forms in acts) or _is_bare_verb(sentence, verb, speech):
        sentence.low[0] = speech.demonstratives[sentence.low[0]]


def restore_colon(sentence: Sentence, speech: Speech) -> None:
    """Read "Er nickt „So ist es.“" with the colon that is lost in front of whole sentences."""
    q, low = len(sentence.low) - 1, sentence.low
    if q < _LED or sentence.kind[q] != QUOTATION or low[q][1:] not in _ENDS:
        return
    if sentence.kind[q - 1] not in (WORD, NAME) or q in sentence.clauses or ":" in low:
        return
    classes, before = word_classes(speech), low[q - 1]
    held = before in classes.prepositions or before in classes.determiners
    if held or before in speech.works or before in classes.verbs or before in speech.oblique:
        return
    sentence.insert(q, ":", PUNCTUATION)


def stand_for_adverb(sentence: Sentence, speech: Speech) -> None:
    """Read "Hasta El Mundo lo ve" as "Incluso El Mundo lo ve", and not "hasta el lunes".

    So is "Mentre X apre con “…”" read as "Intanto X apre con “…”", as it is one clause.
    """
    low = sentence.low
    if low[0] in speech.conjunctions:
        low[0] = speech.even[low[0]] if "," not in low else low[0]
        return
    named = any(find_outlet(" ".join(low[1:end])) is not None for end in _NAMED)
    if named or not speech.media.keys().isdisjoint(low[1 : _NAMED[-1]]):
        low[0] = speech.even[low[0]]


def _is_bare_verb(sentence: Sentence, word: str, speech: Speech) -> bool:
    """Return whether no adjective stands behind an article: "Der | hob die Hände"."""
    behind = sentence.low[2:3]
    if not word or not behind or word.endswith(speech.adverb_endings):
        return False
    past = word.endswith(speech.preterite_endings or ("\0",))
    if word.endswith(speech.adjective_endings) and not past:
        return False
    words = word_classes(speech).function_words
    goes_on = behind[0] in words or behind[0] in speech.reflexives or behind[0] in _STOPS
    return word not in words and goes_on


def tell_determiners(sentence: Sentence, speech: Speech) -> None:
    """Read "in zijn column" as "in z'n column", "die krant" as "deze krant"."""
    low = sentence.low
    classes = word_classes(speech)
    for i, word in enumerate(low):
        if (owner := speech.twofold.get(word)) is None or i + 1 == len(low):
            continue
        before = low[i - 1] if i > 0 else ""
        if word in speech.relatives:
            leads = i == 0 and classes.have_noun(low[1])
        else:
            leads = i == 0 or before in classes.prepositions or before in classes.verbs
        if leads and not (low[i + 1] in classes.closed or low[i + 1] in classes.determiners):
            low[i] = owner
