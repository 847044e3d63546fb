"""Choose among the cues of a sentence: which of them speaks of a quotation."""

from __future__ import annotations

from briefing_tui.extract.clause_ends import (
    before_anybody,
    before_reason,
    before_supposed,
    completes_clause,
    is_paired,
    is_parted,
    leading,
    overtaking,
    stating,
    told_of_noun,
    told_past_clause,
)
from briefing_tui.extract.distances import FAR, UNSAID, distance_of, is_named_behind
from briefing_tui.extract.embedding import REPORTING
from briefing_tui.extract.headlines import is_headline, told_in_headline
from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.passing import find_chain
from briefing_tui.extract.penned import by_writer
from briefing_tui.extract.reading import DASHES, Attribution, Cue
from briefing_tui.extract.reporting import (
    aside_start,
    at_home,
    cited_by,
    is_addressed,
    is_aside,
    of_topic,
    quoted_subject,
    read_in,
    relayed_by,
    reported_speaker,
    reporting_medium,
    seen_by,
    sourced,
    spokesman_of,
    viewed_by,
    voice_of,
    writer_in,
)
from briefing_tui.extract.reports_behind import is_it, is_told_in_report
from briefing_tui.extract.rows import in_turn
from briefing_tui.extract.tokens import NAME, WORD
from briefing_tui.extract.viewpoints import source_before, viewing_before, whose_page
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading

_ASIDE: Final = frozenset({"citing", "interview"})
"""Rules of cues that say more about another one, or about what comes next."""
_SHORTEST_CLAUSE: Final = 3
"""Tokens of "the Star for", with which another paper takes its turn."""
_PAIRED: Final = 2
"""Tokens from a quotation to the one behind it and "and"."""


def decide(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the attribution that the sentence of the quotation at a token gives it."""
    chosen = _apart(press, reading, q) or choose(press, reading, q)
    if chosen is not None and reading.silent and press.speech.drops_subject:
        from briefing_tui.extract.null_subjects import is_inner_only  # late: some languages only

        chosen = None if is_inner_only(press, reading, chosen[0], q) else chosen
    if (headed := told_in_headline(press, reading, q, chosen, attribute)) is not None:
        return headed
    if chosen is None:
        return None
    best, distance = chosen
    found = attribute(press, reading, in_turn(reading, best, q) or best, best.rule)
    found.by = best
    found.distance = distance
    found.via = found.via or find_chain(press, reading, best, found)
    told = best.rule == "cited" and bool(found.via)
    if not found.outlet and best.start > q and is_headline(press, reading, q, told=told):
        sentence = reading.sentence
        headline = Span(sentence.start[q - 2], sentence.end[q - 1])
        opening = reading.subject_before(q - 2)
        own = opening is not None and press.is_medium(reading.words(opening))
        headline = reading.span(opening) if opening is not None and own else headline
        paper = found.via[-1] if found.via else headline
        return Attribution(best.rule, paper, None, outlet=True)
    behind = press.speech.adjectives_behind and bool(found.via)
    told = best.addressee is not None or (behind and found.via[0].start > found.mention.start)
    found.addressed = told and bool(found.via)
    if press.penned:
        by_writer(press, found)
    return found


def _apart(press: Press, reading: Reading, q: int) -> tuple[Cue, float] | None:
    """Return whose words are that dashes part from a sentence, and how far the cue is."""
    if q < _SHORTEST_CLAUSE or reading.sentence.low[q - 1] not in DASHES:
        return None  # mostly
    if not press.speech.order_tells:
        return None
    from briefing_tui.extract.dashed import resumed_behind, said_between  # late: few need it

    if (first := resumed_behind(press, reading, q)) and first in reading.quotations:
        return choose(press, reading, first)
    between = said_between(press, reading, q)
    return (between, FAR) if between is not None else None


def choose(
    press: Press, reading: Reading, q: int, within: float = UNSAID
) -> tuple[Cue, float] | None:
    """Return the cue that speaks of a quotation or figure, and how far from it the first one is.

    Args:
        press: The media of the text.
        reading: The sentence.
        q: The token that is the quotation, or where the figure begins.
        within: The distance from which on no cue speaks of it.
    """
    first = q - _PAIRED  # "called it “A” and | “B” |, Jane Roe wrote"
    if press.speech.order_tells and is_paired(reading, first):
        both = choose(press, reading, first, within)
        if both is not None and both[0].start < first:
            return both
    if reading.sentence.low[q - 1] == "," and (owner := _apposed_to(press, reading, q)) is not None:
        return owner, 0.0
    completes, low = completes_clause(press, reading, q), reading.sentence.low
    shut = low[q - 1] == "(" and low[q + 1 : q + 2] == [")"]  # "X is harsh (“…”), while Y asks"
    scored = [
        (distance_of(press, reading, cue, q), number)
        for number, cue in enumerate(reading.cues)
        if cue.phrase
        and cue.rule not in _ASIDE
        and not (cue.phrase.start <= q < cue.phrase.end)
        and not (completes and is_parted(press, reading, cue, q))
        and not (shut and cue.start > q and cue.phrase.start > q)
        and not (cue.start == 0 and is_addressed(press, reading, cue))
        and not (cue.rule == "noun" and _is_told(reading, cue))
    ]
    distance, nearest = min(scored, default=(within, 0))
    if distance >= within:
        return None
    best = reading.cues[nearest]
    if best.start > q + 1 and best.rule == "verb":
        best = _in_clause(press, reading, sorted(scored), q) or best
    return _teller(press, reading, best, q, distance), distance


def _teller(press: Press, reading: Reading, best: Cue, q: int, distance: float) -> Cue:
    """Return the cue of who says words, which may be another than the nearest one."""
    if (paper := _put_by(press, reading, best, q)) is not None:
        return paper
    led = leading(reading, best, q) or told_of_noun(reading, best, q)
    best = led or overtaking(press, reading, best, q) or best
    best = before_supposed(reading, best, q) or before_reason(reading, best, q) or best
    best = _reported(press, reading, best, q, distance) or best
    best = _translated(press, reading, best) or best
    best = _one_who_may_speak(press, reading, best)
    best = _aside_behind(press, reading, best) or whose_page(press, reading, best, q) or best
    cited = cited_by(press, reading, best) or at_home(press, reading, best)
    best = cited or read_in(press, reading, best) or best
    best = seen_by(reading, best) or of_topic(press, reading, best)
    if names_medium(press, reading, best):
        told = told_past_clause(press, reading, best) or writer_in(press, reading, best)
        return told or voice_of(press, reading, best) or best
    return spokesman_of(press, reading, best) or best


def _put_by(press: Press, reading: Reading, best: Cue, q: int) -> Cue | None:
    """Return whose words all papers say: "La presse voit un « X », comme l'écrit | Le Soir |"."""
    low, speech, who = reading.sentence.low, press.speech, best.phrase
    if who is None or best.start > q or speech.as_said.isdisjoint(low[q + 1 :]):
        return None  # nearly always
    words = low[who.start : who.end]
    desk = (speech.columnists, speech.media, speech.staff)
    many = [word[:-1] for word in words if word[-1:] == "s"]
    many += words if speech.genders.get(words[0]) == "p" else []  # "les journaux"
    if speech.all_papers.isdisjoint(words) and not any(w in nouns for w in many for nouns in desk):
        return None
    for cue in reading.cues:
        led = cue.start > q and not speech.as_said.isdisjoint(low[cue.first - 2 : cue.first])
        if led and low[cue.end - 1] not in speech.reporting and names_medium(press, reading, cue):
            return cue
    return None


def _translated(press: Press, reading: Reading, best: Cue) -> Cue | None:
    """Return whose words a medium translates: "| Dockers | had a banner that X rendered as “…”"."""
    low, who = reading.sentence.low, best.phrase
    if who is None or low[best.start] not in press.speech.translating:
        return None
    subject = reading.subject_before(who.start) if press.is_medium(reading.words(who)) else None
    if subject is None or subject.pronoun or press.is_medium(reading.words(subject)):
        return None
    return best._replace(phrase=subject) if reading.phrases.may_speak(subject) else None


def _is_told(reading: Reading, noun: Cue) -> bool:
    """Return whether who stands before a noun hears the words: "told | the Post | in an email"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    asks = speech.drops_subject and low[0] in speech.addressee and noun.start < _SHORTEST_CLAUSE
    if asks and low[noun.start] in speech.questions:
        return True  # "Alla domanda di | Rossi | ha replicato : "
    telling = speech.telling
    end = noun.phrase.end if noun.phrase is not None else 0
    told = (cue for cue in reading.cues if cue.addressee and cue.addressee.end == end)
    return any(low[cue.end - 1] in telling for cue in told)


def _reported(press: Press, reading: Reading, best: Cue, q: int, distance: float) -> Cue | None:
    """Return who speaks where the nearest cue but tells which medium reports, or the other way."""
    medium = names_medium(press, reading, best)
    report = not medium and best.start > q and is_told_in_report(press, reading, best)
    if best.start > q and (medium or report or _relays(press, reading, best)):
        told = reported_speaker(press, reading, best, q) or quoted_subject(press, reading, best, q)
        if report and told is not None and told.phrase and is_it(reading, told.phrase):
            return None  # "It wants a “start”, the lawsuit says"
        return told or source_before(press, reading, best)
    if best.start < q and press.speech.subject_behind:
        teller = relayed_by(press, reading, best, q)
        if teller is not None:
            return teller
    front = best.rule == "postposition" and (medium or _is_report(press, reading, best))
    if front or (medium and is_aside(reading, best)):
        before = aside_start(reading, best) if best.rule == "verb at the end" else best.start
        told = reported_speaker(press, reading, best, before) or viewing_before(reading, best)
        return told or _closing_behind(press, reading, best, q)
    if best.rule == "according to" and best.start > q and _is_report(press, reading, best):
        return stating(reading, q)
    far = best.rule == "according to" and distance >= FAR and not is_named_behind(reading, best, q)
    return reporting_medium(press, reading, best) if far else None


def _closing_behind(press: Press, reading: Reading, aside: Cue, q: int) -> Cue | None:
    """Return who speaks by the verb behind words: "X hat, wie Y meldet, von „Z“ | gesprochen"."""
    for cue in reading.cues:
        closes = cue.start == q + 1 and cue.phrase is not None and cue.rule.endswith("verb")
        if closes and cue.phrase is not None and cue.phrase.end < aside.first:
            return None if names_medium(press, reading, cue) else cue
    return None


def _is_report(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a source is but a report at hand: "den Angaben zufolge"."""
    noun = reading.sentence.low[cue.phrase.end - 1] if cue.phrase is not None else ""
    return noun in press.speech.views or noun in press.speech.documents


def _relays(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a verb is one by which but media speak: "X promet « Y », rapporte | Z"."""
    verb = reading.sentence.low[cue.end - 1]
    return cue.rule == "inverted verb" and verb in press.speech.reporting


def _one_who_may_speak(press: Press, reading: Reading, best: Cue) -> Cue:
    """Return who speaks where the chosen one is a thing, or a colon opens a medium's view."""
    outer = _before_clause(press, reading, best) if press.speech.subject_behind else None
    if (outer := outer or before_anybody(press, reading, best)) is not None:
        return outer
    if best.phrase is not None and not reading.phrases.may_speak(best.phrase):
        return viewed_by(press, reading) or sourced(reading) or _around(reading, best) or best
    viewed = viewed_by(press, reading, opens=True) if best.rule == "colon" else None
    if viewed is not None and best.phrase is not None and not press.speech.verb_second:
        words = reading.sentence.low[best.phrase.start : best.phrase.end]
        desk = press.speech.staff if press.speech.order_tells else press.speech.columnists
        own = not desk.isdisjoint(words)  # "Pour X, l'éditorialiste Y rit : |"
        own = own or _is_noted(reading, best.phrase)
        return best if own else viewed
    return viewed or best


def _is_noted(reading: Reading, who: Phrase) -> bool:
    """Return whether a noun tells that a colon opens somebody's words: "tout tient au mot de X"."""
    every = reading.cues if reading.phrases.speech.adjectives_behind else ()
    return any(cue.rule == "noun" and cue.phrase and cue.phrase[:2] == who[:2] for cue in every)


def _before_clause(press: Press, reading: Reading, best: Cue) -> Cue | None:
    """Return who opens a sentence that names what others say: "Pour X, elle dit ce que | Y | tait".

    A comma parts the words from the clause: "… ce que Y tait, à savoir que | « Z »".
    """
    low, speech = reading.sentence.low, press.speech
    k = best.phrase.start if best.phrase is not None and best.rule == "verb" else 0
    hangs = k > 1 and low[k - 1] in speech.that and low[k - 2] in speech.these
    return sourced(reading) if hangs and "," in low[best.last :] else None


def _apposed_to(press: Press, reading: Reading, q: int) -> Cue | None:
    """Return whose words commas set off: "Le mot de | Jane Roe |, « … », agace Le Monde"."""
    kind, low = reading.sentence.kind, reading.sentence.low
    for cue in reading.cues if press.speech.adjectives_behind else ():
        if cue.rule == "interview" and cue.addressee and _describes(press, reading, cue, q):
            return cue._replace(rule="verb", phrase=cue.addressee, addressee=None)
        who = cue.phrase if cue.rule == "noun" else None
        if who is None or not cue.start < who.start < who.end < q:
            continue
        said = low[who.start - 1] in press.speech.agent
        if who.end == q - 1 or (said and {WORD, NAME}.issuperset(kind[who.end : q - 1])):
            return cue
    return None


def _describes(press: Press, reading: Reading, asked: Cue, q: int) -> bool:
    """Return whether words but tell who was asked: "Le Soir a interrogé Jo Roe, | « une élue »"."""
    start = reading.sentence.start[q]
    first = press.text[start + 1 : reading.sentence.end[q]].lower().split()[:1]
    guest = asked.phrase is not None and asked.phrase.end == q - 1
    return guest and bool(first) and first[0] in press.speech.indefinite


def _in_clause(
    press: Press, reading: Reading, scored: list[tuple[float, int]], q: int
) -> Cue | None:
    """Return who speaks in the clause that a quotation ends: "When X said “…”, Y laughed"."""
    low, speech = reading.sentence.low, press.speech
    first = int(low[0] in speech.openers and speech.order_tells)  # "But | when X said “…”, Y"
    if not first < q < len(low) - 1:
        return None
    if low[first] not in speech.conjunctions or low[first] in speech.openers:
        return None
    for distance, number in scored:
        cue = reading.cues[number]
        said_that = low[cue.last] in speech.that and speech.order_tells if cue.start < q else False
        leads = cue.start < q and cue.rule in REPORTING and (distance < FAR or said_that)
        leads = leads and "," not in low[cue.last : q - 1]
        if leads and cue.phrase is not None and cue.phrase.start > 0:
            return cue if reading.quotations[:1] == [q] else None
    return None


def _aside_behind(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return who is set off behind a subject as saying it: "The critics, he added, fear"."""
    low = reading.sentence.low
    if chosen.phrase is None or low[chosen.phrase.end : chosen.phrase.end + 1] != [","]:
        return None
    first = chosen.phrase.end + 1
    asides = (cue for cue in reading.cues if cue.first == first and cue.rule.endswith("verb"))
    asides = (cue for cue in asides if low[first] not in press.speech.impersonal)
    aside = next((cue for cue in asides if low[cue.last : cue.last + 1] == [","]), None)
    says = low[chosen.start] not in press.speech.weak and not press.speech.verb_second
    says = says and reading.phrases.may_speak(chosen.phrase)
    passed = says and aside is not None and names_medium(press, reading, aside)
    return None if passed else aside  # "The minister, Reuters reports, told the house"


def _around(reading: Reading, chosen: Cue) -> Cue | None:
    """Return who says what a thing is told to do: "X said in May that the deal | is “…”"."""
    assert chosen.phrase is not None
    start, before = chosen.phrase.start, reading.sentence.low[chosen.phrase.start - 1]
    for cue in reversed(reading.cues):
        last = max(cue.last, cue.addressee.end) if cue.addressee is not None else cue.last
        joins = before in reading.phrases.speech.that or start in (last, last + (before != ","))
        joins = joins and cue.rule in REPORTING and cue.phrase is not None and last <= start
        if joins and reading.phrases.may_speak(cue.phrase or chosen.phrase):
            return cue
    return None
