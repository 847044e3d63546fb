"""Tell who wrote a piece that a sentence names: "a letter of X. In it …", "a column by X"."""

from __future__ import annotations

from briefing_tui.extract.intermediaries import media_among, media_in
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.reading import Attribution, Cue
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.subjects import is_someone
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.model import Span

_FULL_NAME: Final = 2


def find_author(press: Press, before: Reading, reading: Reading) -> Attribution | None:
    """Return who speaks in the paper that a sentence names last: whose it is, or the paper.

    Args:
        press: The media of the text.
        before: The sentence; where a medium is its subject, it is the one that has the paper.
        reading: The sentence behind it; the rule is "it says" where that names nobody else.
    """
    at = _paper_in(press, before)
    if at and (writer := _who_wrote(press, before, at)) is not None:
        found = attribute(press, before, Cue("introduced", at, at + 1, writer), "introduced")
        found.via = media_in(press, before)[:1]
        return found
    whose = _owner_of(before, at) if at else None
    if at and reading.sentence.kind[0] != QUOTATION:  # the medium says "“…”, heißt es darin" itself
        whose = whose or _paper_itself(before, at)
    if whose is None:
        return None
    rule = "it says" if _is_hearsay(press, reading) else "introduced"
    found = attribute(press, before, Cue(rule, at, at + 1, whose), rule)
    found.via = _reporting(press, before, at)
    return found


def _paper_itself(reading: Reading, at: int) -> Phrase | None:
    """Return the phrase for a paper of nobody, with what hangs on it where that follows it."""
    phrases = reading.phrases
    led = phrases.speech.adjectives_behind and phrases.is_determiner(at - 1)
    return phrases.starting_at(at - 1) if led else phrases.group_ending_at(at)


def _who_wrote(press: Press, reading: Reading, paper: int) -> Phrase | None:
    """Return the person whom a sentence says to have written a paper for a medium."""
    if press.speech.serving.isdisjoint(reading.sentence.low):
        return None
    subject = reading.subject_before(paper)
    if subject is None or subject.pronoun or press.is_medium(reading.words(subject)):
        return None
    return subject if is_someone(press, reading, subject) else None


def find_writer(press: Press, reading: Reading) -> Attribution | None:
    """Return who wrote the piece that a medium prints: "Die NZZ bringt einen Artikel von | X"."""
    sentence, speech = reading.sentence, press.speech
    nouns = speech.pieces
    if not speech.relaying.isdisjoint(sentence.low):
        nouns = nouns | speech.documents  # "veröffentlicht einen Brief von | X |"
    if nouns.isdisjoint(sentence.low):
        return None
    pieces = (k for k, low in enumerate(sentence.low) if low in nouns)
    owned = ((k, _owner_of(reading, k)) for k in pieces if sentence.kind[k] == NAME)
    for k, owner in owned:
        if owner is None or not _is_named_person(press, reading, owner):
            continue
        subject = reading.subject_before(k)
        media = media_among(press, reading, [subject] if subject is not None else [])
        media = media or media_in(press, reading)
        if media:
            found = attribute(press, reading, Cue("introduced", k, k + 1, owner), "introduced")
            found.via = media[:1]
            return found
    return None


def headline_of(press: Press, reading: Reading, k: int) -> Attribution | None:
    """Return whose words or headline stood before: "C'est | la une ce matin du | Soir".

    "C'est la formule de | Jane Roe | dans Le Soir"
    """
    low, speech = reading.sentence.low, press.speech
    at = k + 1
    at += at < len(low) and low[at] in speech.before_nouns  # "la | jolie | formule de"
    noun = low[at] if at + 2 < len(low) and reading.phrases.is_determiner(k) else ""
    paged = noun != "" and (noun in speech.columns or f"{low[k]} {noun}" in speech.columns)
    if not paged and noun not in speech.nouns and noun not in speech.wordings:
        return None
    of = at + 1 + match_at(low, at + 1, speech.asides)
    led = not speech.genitive.isdisjoint(low[of : of + 1])
    owner = reading.phrases.behind(of + 1) if led else None
    if owner is None:
        return None
    if paged or press.is_medium(reading.words(owner)):
        return Attribution("named behind", reading.span(owner), None, outlet=True)
    if not (_is_named_person(press, reading, owner) or reading.phrases.is_noun(owner.end - 1)):
        return None
    via = media_in(press, reading)[:1]
    return Attribution("named behind", reading.span(owner), None, via=via)


def _is_named_person(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase holds a full name, behind a noun for a person or a first name."""
    sentence, phrases = reading.sentence, reading.phrases
    if press.is_medium(reading.words(phrase)):
        return False
    name = range(phrase.end - _FULL_NAME, phrase.end)
    full = phrase.end - phrase.start >= _FULL_NAME and all(sentence.kind[k] == NAME for k in name)
    titled = any(sentence.low[k] in press.speech.people for k in range(phrase.start, name.start))
    titled = titled or any(map(phrases.is_noun, range(phrase.start, name.start)))
    behind = sentence.low[phrase.end : phrase.end + 2]
    related = behind[:1] == [","] and not press.speech.definite.isdisjoint(behind[1:])  # "X, die"
    return full and (titled or related or phrases.may_be_full_name(name.start, name.stop))


def _is_hearsay(press: Press, reading: Reading) -> bool:
    """Return whether a sentence says what stands there: "Darin heißt es", "Darin steht"."""
    low, speech = reading.sentence.low, press.speech
    told = any(match_at(low, k, speech.hearsay) for k in range(1, len(low)))
    told = told or not speech.standing.isdisjoint(low[1:3])
    return told or not speech.perceiving.isdisjoint(low[2:3])  # "On y | lit"


def _paper_in(press: Press, reading: Reading) -> int:
    """Return the last noun for a paper that is no medium's own, or 0."""
    speech, sentence = press.speech, reading.sentence
    for k in range(len(sentence) - 1, 1, -1):
        low = sentence.low[k]
        noun = sentence.kind[k] == NAME or not speech.nouns_capitalised
        if noun and is_kind_of(low, speech.documents, speech):
            return 0 if low in speech.columns or low in speech.pieces else k
    return 0


def _owner_of(reading: Reading, paper: int) -> Phrase | None:
    """Return who wrote a paper: "eine Stellungnahme | des Amts", "eine Mail von | X"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if paper + 2 >= len(low):
        return None
    if speech.adjectives_behind:
        paper += low[paper + 1] not in speech.genitive  # "une lettre | inédite | de X"
    link = low[paper + 1] in speech.genitive
    if not link and low[paper + 1] not in speech.genitives:
        return _sender_of(reading, paper) if speech.verb_second else None
    owner = reading.phrases.behind(paper + 1 + link)
    if owner is not None and reading.sentence.kind[owner.start] == NAME:
        kind = [*reading.sentence.kind[owner.start : owner.end], ""]
        end = owner.start + next(k for k, each in enumerate(kind) if each != NAME)
        owner = owner._replace(end=end)  # "von Kranz | aus dem April"
    if owner is None or not reading.phrases.may_speak(owner):
        return None
    known = any(map(reading.phrases.is_noun, range(owner.start, owner.end)))
    return owner if known or not reading.phrases.is_determiner(owner.start) else None


def _sender_of(reading: Reading, paper: int) -> Phrase | None:
    """Return who wrote a paper in a clause that hangs on it: "ein Brief, den | der Chef | schrieb".

    Or who speaks in it: "ein Brief, in dem | der Chef | warnt".
    """
    low, speech = reading.sentence.low, reading.phrases.speech
    paper += reading.sentence.kind[paper + 1] == WORD  # "hat einen Brief | gefunden |, den"
    within = low[paper + 2] in speech.venues if paper + 2 < len(low) else False
    at = paper + 3 + within
    if at + 1 >= len(low) or low[paper + 1] != "," or low[at - 1] not in speech.definite:
        return None
    who = reading.phrases.starting_at(at)
    if who is None or low[at] in speech.oblique or not reading.phrases.may_speak(who):
        return None
    behind = low[who.end :]
    clause = behind[: behind.index(",")] if "," in behind else behind
    verbs = speech.verbs if within else speech.sending
    return None if verbs.isdisjoint(clause) else who


def _reporting(press: Press, reading: Reading, paper: int) -> tuple[Span, ...]:
    """Return the medium that a sentence says has a paper."""
    subject = reading.subject_before(paper)
    if subject is None:
        return ()
    if press.is_medium(reading.words(subject)):
        return (reading.span(subject),)
    paper_of = employer_of(press, reading.span(subject)) if press.speech.subject_behind else None
    return (paper_of,) if paper_of is not None else ()  # "La journaliste | du Monde | a pu lire"
