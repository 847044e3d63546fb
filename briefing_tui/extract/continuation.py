"""Tell whether who spoke before goes on, and through whom."""

from __future__ import annotations

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.distances import FAR
from briefing_tui.extract.headlines import heads_next, is_headline_told, stands_in_heading
from briefing_tui.extract.intermediaries import media_in
from briefing_tui.extract.mood import is_reported
from briefing_tui.extract.null_subjects import opens_unnamed
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Attribution, Phrase, copied
from briefing_tui.extract.staff import medium_behind
from briefing_tui.extract.subjects import is_personal, undergoes
from briefing_tui.extract.terms import SAID_WORDS, is_of_rubric, is_term
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.extract.topics import is_told_inside
from briefing_tui.extract.verb_colons import leads_on
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_BESIDE: Final = 1.0
"""The distance of a verb right behind what is quoted."""
_VENUE: Final = 8
_ASKING: Final = 24
"""Tokens of "And to the question whether he would go", at most."""
_JOINING: Final = 8
"""Tokens of "And, a little further on:", at most."""
_NOUN_AT: Final = 3
"""Tokens of "Avant d'admettre"."""
_TOLD: Final = frozenset({"verb", "noun"})
_LINE_END: Final = 4
"""Code points of a colon and the line ends behind it, at most."""
_WRITTEN: Final = frozenset({"introduced", "carried on", "subject before", "inverted verb"})
"""Rules by which a sentence without quotations tells who wrote what follows."""


def carried_on(press: Press, last: Attribution, reading: Reading, rule: str) -> Attribution | None:
    """Attribute a quotation without a cue like the one before it in the paragraph.

    Where a medium passed that one on, and this one stands inside a sentence, it is the medium
    that goes on telling, if the sentence tells nothing else, and else nobody in particular.
    """
    found = copied(last, rule)
    words = any(kind in (WORD, NAME) for kind in reading.sentence.kind)
    if reading.silent:
        found.via = media_told(press, reading, found) or found.via
        found.distance = _BESIDE if _is_said(press, reading) else found.distance
        return found
    goes_on = is_reported(press, reading.sentence) or _is_wanting(press, reading)
    standing = last.outlet and not press.speech.standing.isdisjoint(reading.sentence.low)
    standing = standing and press.speech.nouns_capitalised
    near = goes_on or standing or is_hearsay(press, reading)
    found.distance = FAR if near else found.distance
    goes_on = goes_on or _only_joins(press, reading)
    if goes_on or not (words and retold(press, last)):
        return found
    return narrator_of(press, found) if _is_all_told(reading) else None


def _is_all_told(reading: Reading) -> bool:
    """Return whether but an adverbial stands before words: "But soon after, “the army left”"."""
    q = reading.quotations[0]
    return 0 < q < _JOINING and reading.sentence.low[q - 1] == ","


def _is_said(press: Press, reading: Reading) -> bool:
    """Return whether a verb without its subject follows words: "«Llegamos», | resumió |."."""
    low, k = reading.sentence.low, reading.quotations[0] + 1 if reading.quotations else 0
    if not k or low[k : k + 1] != [","] or " " in reading.words(Phrase(k - 1, k)):
        return False  # more than one word is no name
    k += 1
    while k + 1 < len(low) and reading.phrases.is_clitic(k):
        k += 1
    return k < len(low) and low[k] in press.speech.verbs


def _only_joins(press: Press, reading: Reading) -> bool:
    """Return whether words before a colon but lead on: "And to conclude: “…”"."""
    low = reading.sentence.low
    if _is_joined(press, reading):
        return True
    reach = _ASKING if press.speech.questions else _JOINING
    colon = low.index(":") if ":" in low[:reach] else 0
    opens = colon > 0 and colon + 1 in reading.quotations
    if press.speech.nouns_capitalised:
        return opens and leads_on(reading.phrases, colon)
    if press.speech.subject_behind:
        return (opens and not reading.cues) or _takes_up(press, reading)  # "Et plus loin : « … »"
    opens = opens and press.speech.order_tells
    return opens and NAME not in reading.sentence.kind[1:colon] and not reading.cues[1:]


def _is_joined(press: Press, reading: Reading) -> bool:
    """Return whether but "and" stands beside the words in their sentence: "Et « … »."."""
    kind, q = reading.sentence.kind, reading.quotations[0]
    alone = q == 1 and reading.sentence.low[0] in press.speech.also
    return alone and WORD not in kind[q:] and NAME not in kind[q:]


def _takes_up(press: Press, reading: Reading) -> bool:
    """Return whether a colon but opens more: "Et cette phrase, en bas : ", "Avant de rire : "."""
    low, speech, q = reading.sentence.low, press.speech, reading.quotations[0]
    if low[q - 1 : q] != [":"] or any(cue.phrase is not None for cue in reading.cues):
        return False
    if reading.phrases.is_preposition(0) and not speech.participles.isdisjoint(low[1:_NOUN_AT]):
        return True
    nouns = (k for k in range(1, q - 1) if low[k] in speech.nouns)
    return any(not speech.these.isdisjoint(low[max(0, k - 2) : k]) for k in nouns)


def taken_at_word(press: Press, reading: Reading, last: Attribution) -> Attribution | None:
    """Return who goes on in what is another's sentence: "Ses plans, à l'en croire, « dorment »"."""
    low, at_word = reading.sentence.low, press.speech.at_word
    if not any(match_at(low, k, at_word) for k in range(len(low) - 1)):
        return None
    subject = reading.subject_before(reading.quotations[0])
    owned = subject is not None and low[subject.start] in press.speech.owners
    if subject is not None and not owned and is_personal(press, reading, subject):
        return None  # "Le ministre, à l'en croire, « dort bien »"
    return copied(last, "carried on")


def _is_wanting(press: Press, reading: Reading) -> bool:
    """Return whether a sentence tells what "she" wants: who spoke before goes on."""
    low, opening = reading.sentence.low, reading.subject()
    if press.speech.subject_behind and low[-2:-1] == [":"] and _is_struck(press, low):
        return True  # "Les notes l'ont agacée : « … »"
    if opening is None or not opening.pronoun or not is_personal(press, reading, opening):
        return False
    gender = press.speech.pronouns.get(low[0], "x") if opening.start == 0 else "x"
    if press.speech.subject_behind and gender != "x":  # "Elle y décèle « … »"
        return gender in ("m", "f")
    if press.speech.nouns_capitalised and gender == "m":
        return True  # "Er schließt mit dem Rat, “…”", but "sie" may be the paper
    return not press.speech.wanting.isdisjoint(low[max(0, opening.start - 1) : opening.end + 1])


def _is_struck(press: Press, low: list[str]) -> bool:
    """Return whether a pronoun tells that something is done to somebody: "l'", no "s'"."""
    speech = press.speech
    objects = (word for word in low if word in speech.clitics and word in speech.elided)
    return any(word not in speech.reflexive for word in objects)


def is_hearsay(press: Press, reading: Reading) -> bool:
    """Return whether a sentence says that something is said: "ist von “…” die Rede"."""
    low, kind, speech = reading.sentence.low, reading.sentence.kind, press.speech
    if not speech.verb_second:
        return False
    told = (k for k in range(len(low)) if match_at(low, k, speech.hearsay))
    return any(kind[k] == NAME or low[k] not in speech.nouns for k in told)  # not "er rede"


def carried_over(readings: Readings, index: int, carried: Attribution) -> Attribution | None:
    """Attribute a stretch that a paragraph leaves open like the end of the one before.

    Who that one was merely about may speak now, or may not: that is no good reason.
    """
    whole, stretch = readings.is_whole(index), readings.stretches[index]
    if is_of_rubric(readings, stretch) or heads_next(readings, stretch):
        return None
    passed = carried.outlet or bool(carried.via)
    passed = passed or (whole and medium_behind(readings.press, carried.mention.end) is not None)
    if not passed and (carried.rule == "subject before" or not readings.opens_sentence(stretch)):
        return None  # its own sentence is about somebody else
    words = readings.text[stretch.start : stretch.end].split()
    if not whole and (len(words) < SAID_WORDS or not passed):
        return None  # a term, most likely
    if not whole and (retold(readings.press, carried) or stands_in_heading(readings, stretch)):
        return None
    found = copied(carried, "paragraph before")
    found.context = carried
    return found


def more_of(press: Press, carried: Attribution | None, reading: Reading) -> Attribution | None:
    """Return who goes on in a paragraph as its mood, or a colon before it, tells."""
    if carried is not None and (_goes_unnamed(press, reading) or opens_unnamed(press, reading)):
        return carried_on(press, carried, reading, "paragraph before")
    if carried is None or not (carried.outlet or carried.via):
        return None
    told = is_reported(press, reading.sentence) or _is_announced(press, reading)
    return carried_on(press, carried, reading, "paragraph before") if told else None


def _goes_unnamed(press: Press, reading: Reading) -> bool:
    """Return whether a verb without its subject follows what opens a paragraph: "“…”, admitiu"."""
    low, speech = reading.sentence.low, press.speech
    opens = speech.drops_subject and reading.sentence.kind[0] == QUOTATION and low[1:2] == [","]
    if not opens or any(cue.phrase is not None for cue in reading.cues):
        return False
    k = 2
    while k + 1 < len(low) and reading.phrases.is_clitic(k):
        k += 1
    behind = low[k + 1 : k + 2]
    return low[k : k + 1] != [] and low[k] in speech.verbs and speech.that.isdisjoint(behind)


def _is_announced(press: Press, reading: Reading) -> bool:
    """Return whether the line before ends with a colon, and the words open the next one."""
    at = reading.sentence.start[0]
    if reading.sentence.kind[0] != QUOTATION or press.text[at - 1 : at] != "\n":
        return False
    return press.text[max(0, at - _LINE_END) : at].rstrip().endswith(":")


def is_only_about(press: Press, reading: Reading, found: Attribution, last: Attribution) -> bool:
    """Return whether a colon opens the words of who spoke just before, not of its subject.

    "…, said the Post. Visitors will find no emptier place: “…”"
    """
    written = last.rule == "introduced" and (last.outlet or bool(last.via))
    words = found.mention.of(press.text).split()
    named = len(words) == 1 and words[0][0].isupper() and press.speech.subject_behind
    again = words[-1].lower() in press.speech.latter  # or "La professeure ne se dérobe pas : |"
    again = again or (press.speech.subject_behind and words[-1].lower() in press.speech.resuming)
    his = len(words) == 1 and words[0].lower() in press.speech.owners  # "| Seine | Antwort: “…”"
    return (
        found.rule == "colon"
        and found.antecedent is None  # "X, der zufolge alles ruht: “…”"
        and not any(cue.addressee for cue in reading.cues)  # "A nurse told the paper: “…”"
        and not named
        and written
        and not found.outlet
        and all(word.islower() for word in words[1:])
        and words[0].lower() not in press.speech.pronouns
        and not (
            press.speech.nouns_capitalised and (his or words[0].lower() in press.speech.objects)
        )
        and not again
        and not (press.speech.adjectives_behind and _is_told_of(reading, found))
        and not _is_named_apart(reading, found)
        and not _speaks_there(reading, found)
        and press.speech.staff.isdisjoint(words)  # "Son envoyé spécial, X, n'en sait rien : |"
    )


def _speaks_there(reading: Reading, found: Attribution) -> bool:
    """Return whether who stands before a colon says something: "Wrong, | says | the mayor : "."""
    saying, who = reading.phrases.speech.saying, found.by and found.by.phrase
    verbs = (cue for cue in reading.cues if reading.sentence.low[cue.start] in saying)
    return any(cue.phrase == who for cue in verbs)


def _is_named_apart(reading: Reading, found: Attribution) -> bool:
    """Return whether commas set off who is described: "Son directeur, | Jean Roe |, rit : "."""
    end = found.by.phrase.end if found.by is not None and found.by.phrase is not None else 0
    return reading.sentence.low[end] == "," and reading.sentence.kind[end + 1] == NAME


def _is_told_of(reading: Reading, found: Attribution) -> bool:
    """Return whether a cue tells that somebody speaks: "Le maire, las, | tempère dans X : |"."""
    told = (cue.phrase for cue in reading.cues if cue.rule in _TOLD and cue.phrase is not None)
    return any(reading.span(phrase) == found.mention for phrase in told)


def media_told(press: Press, reading: Reading, found: Attribution) -> tuple[Span, ...]:
    """Return the medium to whom somebody goes on speaking: "…", dijo a EFE."""
    if found.outlet:
        return ()
    phrases = [reading.told] if reading.told else []
    phrases += cited_in(reading)
    spans = (reading.span(phrase) for phrase in phrases)
    return tuple(dict.fromkeys(span for span in spans if press.is_medium(span.of(press.text))))


def retold(press: Press, found: Attribution) -> bool:
    """Return whether a medium passes words on, rather than lends a programme to be on."""
    if not found.via or found.via[-1].of(press.text).endswith(("'s", "’s")):
        return False
    return not is_written(press, found)


def is_passed_on(press: Press, found: Attribution) -> bool:
    """Return whether a medium spoke, or had somebody speak, before a sentence."""
    return found.outlet or retold(press, found) or is_written(press, found)


def is_written(press: Press, found: Attribution) -> bool:
    """Return whether somebody is told to write in a medium all that follows: "said X in Y."."""
    if not found.via or found.rule not in _WRITTEN:
        return False
    start = found.via[-1].start
    before = press.text[max(0, start - _VENUE) : start].split()
    venues = (press.speech.venues, press.speech.cited)  # "in", "im"
    return bool(before) and any(before[-1].lower() in words for words in venues)


def narrator_of(press: Press, found: Attribution) -> Attribution:
    """Return the medium that passes words on as the one who tells, or the same attribution."""
    if not found.outlet and press.is_medium(found.via[-1].of(press.text)):
        return Attribution("narrator", found.via[-1], None, outlet=True)
    return found


def may_go_on(press: Press, last: Attribution, reading: Reading, q: int) -> bool:
    """Return whether a quotation may be the last speaker's, rather than just a term."""
    embedded = any(kind in (WORD, NAME) for kind in reading.sentence.kind)
    embedded = embedded and not (press.speech.nouns_capitalised and _only_joins(press, reading))
    told_of = last.rule == "subject before" and not (last.outlet or last.via)
    if embedded and told_of and press.speech.nouns_capitalised:
        return is_reported(press, reading.sentence)
    if not embedded or not is_term(press, reading, q):
        return True
    if press.speech.adjectives_behind and _only_joins(press, reading):
        return True  # "Et de souffler aux élus : « Patience »"
    if reading.silent and press.speech.drops_subject:
        return True  # "«Se cambia», explicó."
    subject = reading.phrases.first_subject(q)
    labelled = last.rule == "announced" and press.speech.adjectives_behind
    headed = last.outlet and is_headline_told(reading, q)  # "Clarín rit. Le titre est « Adieu »"
    if subject is not None and undergoes(press, reading, subject) and not (labelled or headed):
        return False  # but "Le Monde – L'accord est « bancal »"
    return last.outlet or bool(last.via) or is_reported(press, reading.sentence)


def writes_on(press: Press, last: Attribution, told: Attribution) -> bool:
    """Return whether who writes all of a paragraph only tells of somebody without a name."""
    words = told.mention.of(press.text).split()
    noun = press.speech.nouns_capitalised and words[0].lower() in press.speech.definite
    named = any(word[0].isupper() for word in words[1 + noun :])
    pronoun = told.mention.of(press.text).lower() in press.speech.pronouns
    return is_written(press, last) and not (told.outlet or told.via or named or pronoun)


def goes_on_telling(press: Press, reading: Reading, told: Attribution, last: Attribution) -> bool:
    """Return whether who speaks through a medium but goes on: "Der Minister, schreibt | sie |,"."""
    if told.via or told.outlet or last.outlet:
        return False
    if press.speech.owners.get(told.mention.of(press.text).lower()) in ("m", "f"):
        return press.speech.order_tells  # "The Post meets X. In | his | view, it was late."
    if not press.speech.nouns_capitalised:
        return False
    if told.mention.of(press.text).split()[-1] == last.mention.of(press.text).split()[-1]:
        return True
    opening = reading.subject() if last.via else None
    return opening is not None and is_told_inside(press, reading, opening)


def goes_on_doing(press: Press, reading: Reading, topic: Span | None) -> Span | None:
    """Return the medium of the sentence before that goes on: "Et | d'en tirer une leçon : |"."""
    low, speech = reading.sentence.low, press.speech
    if topic is None or not speech.adjectives_behind or low[0] not in speech.also:
        return None  # mostly
    if len(low) <= _NOUN_AT or low[1] not in speech.genitive:
        return None
    article = low[1] in speech.definite or low[1] in speech.indefinite  # "Et | des élus : |"
    infinitive = not article and reading.sentence.kind[2] == WORD
    return topic if infinitive and press.is_medium(topic.of(press.text)) else None


def is_still_writing(press: Press, found: Attribution) -> bool:
    """Return whether a pronoun is who has been told to write: "“…”, | schreibt sie"."""
    pronoun = press.speech.pronouns.get(found.mention.of(press.text).lower())
    writes = found.cue is not None and found.cue.of(press.text).lower() in press.speech.writing
    return writes and pronoun in ("m", "f")


def asks_on(press: Press, reading: Reading, last: Attribution) -> bool:
    """Return whether a sentence but asks who has spoken: "Et si le lecteur est trompé ? | « »"."""
    asks = reading.sentence.low[-1] == "?" and not press.speech.verb_second
    asks = asks and not last.outlet and all(cue.rule == "verb" for cue in reading.cues)
    return asks and not media_in(press, reading)


def picked_out(
    press: Press, reading: Reading, found: Attribution, before: Attribution | None
) -> Attribution | None:
    """Return whose words a medium takes up: "X était sur RTL. Le Soir relève cette phrase : "."""
    low, speech = reading.sentence.low, press.speech
    told = before is not None and not before.outlet and bool(before.via) and found.outlet
    if told and before is not None and _is_titled(before, found):
        return copied(before, "introduced")
    if before is None or not told or speech.picking.isdisjoint(low):
        return None
    nouns = (k for k in range(2, len(low)) if low[k] in speech.nouns)
    taken_of = not speech.thereof.isdisjoint(low[: reading.quotations[0]])  # "en retient un mot"
    if all(not taken_of and speech.these.isdisjoint(low[k - 2 : k]) for k in nouns):
        return None
    taken = copied(before, "taken up")
    own = before.via[:-1] if before.rule == "taken up" else before.via
    taken.via = (*own, found.mention)
    return taken


def _is_titled(before: Attribution, found: Attribution) -> bool:
    """Return whether a paper has words of who writes: "X ran a piece by Y titled “…”: “…”"."""
    told = found.rule in ("colon", "shared subject") and before.rule == "introduced"
    return told and before.via == (found.mention,)


def is_told_of(told: Attribution | None) -> bool:
    """Return whether a sentence merely tells of somebody."""
    return told is not None and told.rule == "subject before" and not told.via
