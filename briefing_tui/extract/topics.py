"""Tell whom a sentence is about: whom a pronoun behind it is likely to mean."""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.chains import cited_last
from briefing_tui.extract.distances import FAR
from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.meetings import find_met
from briefing_tui.extract.mood import is_reported, is_told
from briefing_tui.extract.owners import is_owned_thing, owner_in
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.plain_words import opens_plainly
from briefing_tui.extract.predicates import named_by
from briefing_tui.extract.subjects import is_called_in_full, is_someone
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Phrase, Reading
    from briefing_tui.model import Span

_CALL: Final = 10
"""Tokens of "Zum Schluss noch einmal der Kurier.", at most."""
_NOUN_AT: Final = 3
"""Tokens of "un dernier mot"."""
_BESIDE: Final = frozenset({"according to", "postposition", "cited", "noun"})
"""Rules by which who speaks is not the subject of the sentence."""
_INSERTED: Final = frozenset({"inverted verb", "so"})


def find_topic(
    press: Press, reading: Reading, last: Attribution | None, *, hosted: bool
) -> Span | None:
    """Return whom a sentence is about, for a pronoun in the next; None for no one new.

    Args:
        press: The media of the text.
        reading: The sentence.
        last: Who spoke last.
        hosted: Whether a medium hands over to whom it meets.
    """
    if last is not None and _is_introduced_last(press, reading, last):
        return (None if press.speech.verb_second else last.antecedent) or _meant(press, last)
    opening = reading.subject()
    sent = opening is not None and reading.sentence.low[opening.end - 1] in press.speech.voices
    met = find_met(press, reading) if hosted or (sent and press.speech.order_tells) else None
    guest = named_apart(reading, met) if met is not None else _last_guest(press, reading, opening)
    if guest is not None:
        return reading.span(guest)
    inside = opening is not None and is_told_inside(press, reading, opening)
    if last is not None and inside and not last.outlet:
        return _meant(press, last) if last.via and not reading.quotations else None
    if opening is not None:
        opening = named_by(reading.phrases, opening)
        opening = _named_before_verb(reading, opening) or opening
    if press.speech.subject_behind and last is not None and reading.quotations:
        told = last.antecedent or (last.mention if last.rule == "according to" else None)
        here = last.mention.start >= reading.sentence.start[0]  # "Pour X, il faut « Y »"
        if told is not None and here and not press.is_medium(told.of(press.text)):
            return told  # "Le Monde a vu X, qui parle d'un « Y »"
    if press.speech.subject_genders and last is not None and _speaks_beside(press, reading, last):
        pronoun = last.mention.of(press.text).lower() in press.speech.pronouns
        return None if pronoun else last.mention
    if (medium := _turned_to(press, reading, opening)) is not None:
        return reading.span(medium)
    if opening is None:
        return _goes_on(press, reading, last)
    if (closing := closing_cue(reading, opening)) is not None and closing.phrase is not None:
        return reading.span(named_apart(reading, closing.phrase))
    return _told_about(press, reading, opening, last)


def closing_cue(reading: Reading, opening: Phrase) -> Cue | None:
    """Return the verb by which all of a sentence is told: "Ann will sign it, the mayor | said."."""
    speech = reading.phrases.speech
    if not speech.order_tells or not reading.cues or reading.quotations:
        return None
    low, cue = reading.sentence.low, reading.cues[-1]
    who = cue.phrase
    if who is None or cue.rule != "verb" or who.pronoun or who.start <= opening.end:
        return None
    closes = low[cue.end : cue.end + 1] == ["."] and cue.end + 1 == len(low)
    if not closes or low[who.start - 1] != "," or low[cue.start] not in speech.stating:
        return None
    if cue.start == who.end:
        return cue
    apart = cue.start == who.end + 1 and low[who.end] == ","  # ", | Jo Roe |, a baker, said."
    named = reading.phrases.name_ending_at(who.start - 2) if apart else None
    return cue._replace(phrase=named) if named is not None and named.start > opening.end else None


def _goes_on(press: Press, reading: Reading, last: Attribution | None) -> Span | None:
    """Return who spoke last, if near, where a sentence with quotations has no subject."""
    if last is None or not reading.quotations:
        return None
    here = press.speech.order_tells and last.mention.start >= reading.sentence.start[0]
    here = here and last.rule == "verb"  # "As | Jo Roe | told the Post, “…”"
    return last.mention if here or last.distance < FAR else None


def _meant(press: Press, last: Attribution) -> Span:
    """Return who spoke last, or whom a pronoun means: "Rents fell, | she | says"."""
    told = press.speech.order_tells and last.mention.of(press.text).lower() in press.speech.pronouns
    return (last.before if told and last.cue is not None else None) or last.mention


def _is_introduced_last(press: Press, reading: Reading, last: Attribution) -> bool:
    """Return whether a sentence ends with whom it introduces, and says who that is."""
    if last.rule != "introduced" or last.cue is None:
        return False
    return _is_set_last(press, reading, last.cue, last)


def _last_guest(press: Press, reading: Reading, opening: Phrase | None) -> Phrase | None:
    """Return the last one whom a sentence hands over to, or None."""
    for cue in reversed(reading.cues):
        who = cue.phrase
        if who is None or not _is_guest(press, reading, cue):
            continue
        if who.pronoun and press.speech.order_tells:
            continue
        if cue.rule != "according to" or not _has_own(press, reading, opening):
            return who
    return None


def _told_about(
    press: Press, reading: Reading, opening: Phrase, last: Attribution | None
) -> Span | None:
    """Return whom the subject that opens a sentence makes its topic."""
    if press.speech.order_tells and _has_aside(reading, opening):
        return None  # "Neutrality, the latter says, is over"
    if opening.pronoun:
        he = press.speech.pronouns.get(reading.sentence.low[opening.start]) in ("m", "f")
        return condition_of(press, reading) if he else None
    if reading.sentence.low[opening.end - 1] in press.speech.replies:
        return None
    if is_told_inside(press, reading, opening) or is_owned_thing(press, reading, opening):
        return None
    if is_told(press, reading, opening) or opens_plainly(press, reading, opening):
        return None  # "Die Quote sei zu hoch. “…”, schreibt | sie |"
    about = owner_in(press, reading, opening) or reading.span(named_apart(reading, opening))
    return last.mention if last and _is_set_behind(press, reading, last, about) else about


def _is_set_behind(press: Press, reading: Reading, last: Attribution, words: Span) -> bool:
    """Return whether words but tell who has spoken: "“…”, sagte Jan Roe, | Leiter der Bank |,"."""
    apart = press.text[last.mention.end : words.start] == ", "
    return apart and press.speech.verb_second and bool(reading.quotations)


def _named_before_verb(reading: Reading, opening: Phrase) -> Phrase | None:
    """Return who a subject is called before its verb: "The one who won, | the baker X |, told"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    if not reading.phrases.speech.order_tells or NAME in kind[opening.start + 1 : opening.end]:
        return None
    for cue in reading.cues:
        name = cue.phrase if cue.rule == "verb" else None
        if name is None or name.pronoun or not opening.end < name.start < cue.start:
            continue
        full = is_called_in_full(reading, name)
        return name if full and low[name.start - 1] == "," == low[name.end] else None
    return None


def is_told_inside(press: Press, reading: Reading, opening: Phrase) -> bool:
    """Return whether who is known tells of the subject: "Die Frau, schreibt | sie |, schwieg"."""
    if not press.speech.nouns_capitalised or press.is_medium(reading.words(opening)):
        return reading.is_retold()
    low, speech = reading.sentence.low, press.speech
    told = (c.phrase for c in reading.cues if c.start == opening.end + 1 and c.rule in _INSERTED)
    who = next((phrase for phrase in told if phrase is not None), None)
    if who is None or who.pronoun:
        return who is not None
    return low[who.start] in speech.definite and low[who.end - 1] in speech.resuming


def _speaks_beside(press: Press, reading: Reading, last: Attribution) -> bool:
    """Return whether somebody, no medium, is quoted in a sentence or wrote a piece that it names.

    "Laut | X | ist das „Y“", "ein Artikel von | X"
    """
    if last.outlet or last.mention.start < reading.sentence.start[0]:
        return False
    if last.mention.of(press.text).lower() in press.speech.owners:
        opening = reading.subject()
        return opening is None or opening.pronoun  # "X spricht in | seinem | Essay von “…”"
    piece = last.cue is not None and last.cue.of(press.text).lower() in press.speech.pieces
    if last.rule == "introduced" and (piece or is_reported(press, reading.sentence)):
        return True  # "Man sei sich einig gewesen, so | X"
    opens = last.cue is not None and last.cue.start == reading.sentence.start[0]  # "Für | X | ist"
    return bool(reading.quotations) and (opens or last.distance < FAR) and last.rule in _BESIDE


def _turned_to(press: Press, reading: Reading, opening: Phrase | None) -> Phrase | None:
    """Return the medium that a sentence but turns to: "Un mot du | Soir |, qui salue X"."""
    low, speech = reading.sentence.low, press.speech
    if speech.verb_second and not reading.quotations and len(low) <= _CALL:
        return _called_up(press, reading)
    if reading.quotations or not speech.subject_behind:
        return None
    if length := match_at(low, 0, speech.topics):
        about = reading.phrases.behind(length)  # "Quant au | Times |, il relève"
        return about if about is not None and press.is_medium(reading.words(about)) else None
    near = low[opening.start : opening.start + _NOUN_AT] if opening is not None else []
    turns = opening is None or not speech.nouns.isdisjoint(near)
    if opening is not None and opening.pronoun:
        turns = speech.pronouns.get(near[0]) == "x"
    told = (cue.phrase for cue in reversed(reading.cues) if turns and cue.phrase is not None)
    whole = (phrase.antecedent or phrase for phrase in told)
    return next((medium for medium in whole if press.is_medium(reading.words(medium))), None)


def _called_up(press: Press, reading: Reading) -> Phrase | None:
    """Return the medium that a sentence without a verb ends with: "Zum Schluss | der Kurier |."."""
    phrases, kind = reading.phrases, reading.sentence.kind
    medium = phrases.group_ending_at(len(kind) - 2)
    if medium is None or medium.pronoun or not press.is_medium(reading.words(medium)):
        return None
    before = (k for k in range(medium.start) if kind[k] == WORD)
    return medium if all(map(phrases.is_function_word, before)) else None


def _has_aside(reading: Reading, opening: Phrase) -> bool:
    """Return whether a thing is what somebody set off behind it speaks of: "The plan, he says,".

    A pronoun may stand behind the verb as well: "The plan failed, he says, and".
    """
    k, low = opening.end + 1, reading.sentence.low
    for cue in reading.cues:
        who = cue.phrase
        if cue.rule != "verb" or low[cue.first - 1] != "," or (who and who.antecedent):
            continue
        if who and who.end < cue.start and low[who.end] == ",":
            continue  # "The head of the bank, Jo Roe, says"
        if cue.first == k or (who and who.pronoun and low[cue.last : cue.last + 1] == [","]):
            return True
    return False


def _has_own(press: Press, reading: Reading, opening: Phrase | None) -> bool:
    """Return whether a sentence is about somebody beside the source that it names."""
    if opening is None or opening.pronoun:
        return False
    # "According to X, an expert, …" goes on about X
    low, speech = reading.sentence.low, press.speech
    some = low[opening.start] in speech.indefinite
    if speech.nouns_capitalised and is_kind_of(low[opening.end - 1], speech.documents, speech):
        return False  # "Für X ist der Entwurf …"
    return not some and is_someone(press, reading, opening)


def _is_set_last(press: Press, reading: Reading, cue: Span, last: Attribution) -> bool:
    """Return whether a sentence names behind its verb who says all of it: "…, said X in Y:"."""
    inside = reading.sentence.start[0] <= cue.start < reading.sentence.end[-1]
    behind = cue.end <= last.mention.start or _closes_clause(press, reading, last.mention)
    return inside and behind and not (press.speech.verb_second or reading.quotations)


def _closes_clause(press: Press, reading: Reading, mention: Span) -> bool:
    """Return whether somebody is named behind a clause of its own: "A is in talks, X says"."""
    sentence = reading.sentence
    k = bisect_left(sentence.start, mention.start)
    opening = reading.subject()
    if opening is None or not 1 < k < len(sentence) or sentence.low[k - 1] != ",":
        return False
    clause = sentence.low[opening.end : k - 1]
    return "," not in clause and not press.speech.auxiliaries.isdisjoint(clause)


def _is_guest(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a cue names who a text without quotations goes on about."""
    if cue.rule == "interview":
        return True
    if reading.quotations:
        return False
    viewed = cue.rule == "according to" and (cue.start == 0 or names_medium(press, reading, cue))
    return viewed or cue is cited_last(reading)


def condition_of(press: Press, reading: Reading) -> Span | None:
    """Return the subject of a clause that opens a sentence: "Quand X coupe l'eau, il"."""
    opens = reading.sentence.low[0] in press.speech.conjunctions
    phrase = reading.phrases.starting_at(1) if opens and len(reading.sentence) > 1 else None
    if phrase is None or phrase.pronoun:
        return None
    if is_called_in_full(reading, phrase):
        low = reading.sentence.low[phrase.end :]
        clause = low[: low.index(",")] if "," in low else low
        another = not press.speech.objects.isdisjoint(clause)  # "When X called | her |, she"
        return None if another else reading.span(phrase)
    nouns = (k + 1 for k in range(phrase.start, phrase.end) if reading.phrases.is_noun(k))
    return reading.span(phrase._replace(end=end)) if (end := next(nouns, 0)) else None
