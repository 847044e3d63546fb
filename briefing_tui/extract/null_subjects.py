"""Find whom a verb means whose language leaves a known subject out: "Alla Stampa ha detto che".

Or who is told of in a clause: "a Pau, dove un anziano ha detto".
"""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.intermediaries import media_in
from briefing_tui.extract.reading import Attribution, Cue, copied
from briefing_tui.extract.subjects import is_personal
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading, Search
    from briefing_tui.model import Span

_FULL_NAME: Final = 2
_CLITIC: Final = 3
"""Tokens of "A Ruiz le duele", but one."""
_OPENING: Final = 16
"""Tokens up to the verb that opens a paragraph, at most."""
_PLACE: Final = 14
"""Tokens of "in a note that is quoted by the Post", at most."""


def told_unnamed(
    press: Press, reading: Reading, last: Attribution | None, topic: Span | None
) -> Attribution | None:
    """Return who goes on in a sentence that names only to whom: "In un colloquio con X ha detto".

    Args:
        press: The media of the text.
        reading: A sentence whose verb has no subject.
        last: Who spoke last in the paragraph.
        topic: Whom the sentence before is about.
    """
    if last is not None and not last.outlet:
        found = copied(last, "introduced")
    elif topic is not None and not press.is_medium(topic.of(press.text)):
        found = Attribution("introduced", topic, None)
    else:
        return None
    found.via = media_in(press, reading) or found.via
    return found


def doer_in_clause(press: Press, reading: Reading) -> Cue | None:
    """Return whom the last clause is about: "…, dove | un camionista | ha tentato"."""
    low, phrases = reading.sentence.low, reading.phrases
    if (felt := felt_by(phrases)) is not None:
        return Cue("subject", felt.start, felt.start, felt)
    for k in range(len(low) - 2, 1, -1):
        if low[k - 1] not in press.speech.wherein:
            continue
        who = phrases.starting_at(k)
        if who is None or who.pronoun or reading.sentence.kind[who.end : who.end + 1] != [WORD]:
            return None
        return Cue("subject", k, k, who) if is_personal(press, reading, who) else None
    return None


def felt_by(phrases: Phrases) -> Phrase | None:
    """Return to whom something is done where they open a sentence: "A Ana Ruiz | le duele"."""
    low, speech = phrases.low, phrases.speech
    opens = len(low) > _CLITIC and low[0] in speech.addressee and speech.drops_subject
    who = phrases.behind(1) if opens else None
    if who is None or who.pronoun or who.end + 1 >= len(low) or not phrases.may_speak(who):
        return None
    taken_up = phrases.is_clitic(who.end) and not phrases.names_outlet(who.start)
    noun = phrases.is_determiner(who.end) and low[who.end + 1] not in speech.auxiliaries
    return who if taken_up and not noun else None  # not "Al puerto | la cola es larga"


def speaks_in(search: Search, medium: Phrase, colon: int) -> Phrase | None:
    """Return who speaks in a medium that opens a sentence: "Sul Foglio parla | Anna Sala | : "."""
    low, speech = search.low, search.speech
    k = medium.end
    if low[0] not in speech.viewing or medium.start > 1 or k + _FULL_NAME >= colon:
        return None
    who = search.phrases.starting_at(k + 1) if low[k] in speech.verbs else None
    named = who is not None and who.end == colon and search.kind[colon - 1] == NAME
    return who if named and search.is_medium(medium) else None


def asks_only(search: Search, found: Phrase) -> bool:
    """Return whether somebody but asks who answers: "Alla domanda di | Neri | ha replicato : "."""
    low, speech = search.low, search.speech
    noun = found.start - 1 - (low[found.start] not in speech.genitive)
    return 0 < noun < _CLITIC and low[noun] in speech.questions and low[0] in speech.addressee


def is_told_alone(search: Search, found: Phrase, colon: int) -> bool:
    """Return whether a medium but hears whom no subject names: "| Alla Stampa | ha detto : "."""
    speech = search.speech
    if found.start > 1 or search.low[0] not in speech.addressee or not search.is_medium(found):
        return False
    says = speech.verbs | speech.past_participles
    return any(search.low[k] in says for k in range(found.end, colon))


def is_inner_only(press: Press, reading: Reading, best: Cue, q: int) -> bool:
    """Return whether a cue but belongs to a clause of what somebody says whom nothing names.

    "Se ha quejado de que | el alcalde no dijera | nada de los «recortes»", "Critica los «recortes»
    por los que | preguntó el alcalde |"

    Args:
        press: The media of the text.
        reading: The sentence, whose own verb has no subject.
        best: The cue that stands nearest.
        q: The quotation.
    """
    low, speech, who = reading.sentence.low, press.speech, best.phrase
    if who is None or who.start < 1:
        return False
    if best.rule == "verb" and who.start < q:
        return low[who.start - 1] in speech.that and _is_denied(reading, best)
    k = best.first - 1
    while k > q and reading.phrases.is_clitic(k):
        k -= 1
    related = low[k] in speech.relatives and low[k - 1] != "," and k > q + 1
    return related and best.rule == "verb before its subject"


def _is_denied(reading: Reading, cue: Cue) -> bool:
    """Return whether somebody does not say something: "el alcalde | no dijera"."""
    end = cue.phrase.end if cue.phrase is not None else cue.start
    between = reading.sentence.low[end : cue.start]
    return not reading.phrases.speech.denying.isdisjoint(between)


def opens_unnamed(press: Press, reading: Reading) -> bool:
    """Return whether a verb without its subject opens a paragraph: "También ha dicho que “…”"."""
    at = reading.sentence.start[0]
    if not reading.silent or press.text[at - 1 : at] != "\n":
        return False
    q = reading.quotations[0] if reading.quotations else len(reading.sentence)
    named = (cue for cue in reading.cues if cue.phrase)
    return all(is_inner_only(press, reading, cue, q) for cue in named) and says_unnamed(
        press, reading
    )


def says_unnamed(press: Press, reading: Reading) -> bool:
    """Return whether a sentence's own verb has no subject: "Además, dijo que | el plan ayuda"."""
    speech, sentence = press.speech, reading.sentence
    low = sentence.low
    for k in range(min(len(low) - 1, _OPENING) if speech.drops_subject else 0):
        if (
            sentence.kind[k] == QUOTATION
            or low[k] in speech.none
            or (low[k] in speech.that and low[k - 1] != ",")
        ):
            return False
        says = low[k] in speech.verbs or low[k] in speech.past_participles
        leads = low[k + 1] in speech.that or low[k + 1] == ":"
        leads = leads or (low[k - 1] in speech.auxiliaries and low[k + 1] in speech.addressee)
        if says and (leads or sentence.kind[k + 1] == QUOTATION):
            return reading.phrases.first_subject(k) is None
    return False


def read_insertion(search: Search, k: int, i: int, end: int) -> Cue | None:
    """Return a verb without its subject that commas set off, and to whom: "Il testo, dice a X, è".

    Args:
        search: The search of the sentence.
        k: The token before the verb.
        i: The verb, behind what leads to it.
        end: The token behind it.
    """
    low, kind = search.low, search.kind
    k -= low[k] != ","  # "La ciudad, | según dijo |, está sola"
    if k < 1 or low[k] != "," or "," in low[:k] or QUOTATION in kind[:k]:
        return None
    to = find_addressee(search, end)
    behind = to.end if to is not None else end
    if to is not None and low[behind : behind + 1] and low[behind] in search.speech.venues:
        near = range(behind, min(behind + _PLACE, len(low)))  # "dijo a X | en una nota que da Y |,"
        behind = next((n for n in near if kind[n] not in (WORD, NAME)), behind)
    return Cue("insertion", i, end, None, to) if low[behind : behind + 1] == [","] else None


def told_where(search: Search, who: Phrase, cue: Cue, colon: int) -> Phrase | None:
    """Return who says something in a clause of place: "à Pau, où | un élu | dit que c'est joué : ".

    Where a subject may be dropped, also whose verb it is that goes on to the colon.
    """
    low, speech = search.low, search.speech
    before = low[who.start - 1] if who.start else ""
    leads = speech.that | speech.conjunctions  # "où un élu lui dit | pourquoi"
    aside = low[cue.end] == "," and colon > cue.end + 2 and "," not in low[cue.end + 1 : colon]
    times = aside and (
        search.phrases.is_determiner(cue.end + 1) or low[cue.end + 1] in speech.times
    )
    if times and before in speech.that and not who.pronoun and speech.subject_behind:
        return who  # "rapporte qu'un | élu | lui a glissé, le soir du vote : "
    if before in speech.wherein and (cue.end == colon or low[cue.end] in leads):
        return who
    related = (
        who.antecedent is not None and before == "," and search.phrases.may_speak(who.antecedent)
    )
    own = cue.rule == "verb" and (related or not (who.pronoun or before in speech.that))
    # "Rossi, che vive a Roma, | ha scritto oggi : |"
    return who if speech.drops_subject and own and "," not in low[cue.end : colon] else None
