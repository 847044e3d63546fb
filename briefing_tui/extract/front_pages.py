"""Find the medium whose words a sentence has, as its subject or as whose page they stand on."""

from __future__ import annotations

from briefing_tui.extract.distances import FAR
from briefing_tui.extract.lexicon.outlets import is_ambiguous
from briefing_tui.extract.medium_phrases import printing_medium
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.mood import is_told
from briefing_tui.extract.pages import has_front_page, page_before
from briefing_tui.extract.paper_clauses import paper_told_of
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reach import REACH
from briefing_tui.extract.reading import Attribution, Cue, Phrase
from briefing_tui.extract.subjects import is_someone, undergoes
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading

_SHORTEST: Final = 2
"""Tokens of "Metro has"."""
_ALL_PAPERS: Final = 3
"""Tokens of "la presse suisse"."""
_CLAUSE: Final = 12
"""Tokens from words to the medium that they are told to be of, at most."""


def medium_subject(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the medium that is the subject of a sentence: "the daily is amused by “…”"."""
    bearer = _bearer_of_headline(press, reading, q)
    if bearer is None and press.speech.drops_subject:
        bearer = paper_told_of(reading.phrases, q)
    if press.speech.adjectives_behind and reading.sentence.kind[0] == QUOTATION:
        bearer = bearer or _behind_row(press, reading, q)
    subject = bearer or reading.subject_before(q) or _headed_by(press, reading, q)
    if subject is None or (not press.speech.drops_subject and not subject.pronoun):
        subject = _related_to(press, reading, q) or subject
    if subject is None or subject.pronoun or is_told(press, reading, subject):
        return None
    subject = printing_medium(press, reading, subject) or subject
    cue = Cue("subject", subject.start, subject.start, subject)
    found = attribute(press, reading, cue, "subject of the sentence")
    if found.outlet and (source := _heard_from(reading, q)) is not None:
        found, medium = attribute(press, reading, source, source.rule), found.mention
        found.via = (medium,)
    found.outlet |= bearer is not None
    found.distance = FAR if bearer is None else 0.0
    return found if found.outlet or found.via else None


def borne_by(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the paper that bears a headline as but its verb tells: "| The Sun | has “Wet”"."""
    bearer = _bearer_of_headline(press, reading, q)
    if bearer is None:
        return None
    cue = Cue("subject", bearer.start, bearer.start, bearer)
    found = attribute(press, reading, cue, "subject of the sentence")
    found.distance = 0.0
    return found if found.outlet else None


def _bearer_of_headline(press: Press, reading: Reading, q: int) -> Phrase | None:
    """Return the newspaper that but a verb parts from its headline: "| The Sun | has “Wet”".

    What follows is no noun that the words tell of, as in "The Sun has “Rain Again” star Jo Roe".
    """
    low, phrases = reading.sentence.low, reading.phrases
    if q < _SHORTEST or low[q - 1] not in phrases.speech.headlining:
        return None  # mostly
    page = page_before(phrases, q - 1)
    paper = page if page is not None and page.end == q - 1 else phrases.ending_at(q - 2)
    named = phrases.name_ending_at(q - 2) if paper is not None else None
    if paper and named and paper.start < named.start - 1 and phrases.is_determiner(named.start - 1):
        paper = named._replace(start=named.start - 1)  # "On page three | the Sun | has “…”"
    ends = q + 1 == len(low) or reading.sentence.kind[q + 1] == PUNCTUATION
    ends = ends or low[q + 1] in phrases.speech.also or phrases.is_function_word(q + 1)
    if paper is None or paper.pronoun or not ends or not press.is_medium(reading.words(paper)):
        return None
    return paper if has_front_page(reading.words(paper)) else None


def _related_to(press: Press, reading: Reading, q: int) -> Phrase | None:
    """Return the medium that a clause tells of: "Começamos pelo | Observador |, que traz"."""
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    if not press.speech.adjectives_behind or press.speech.relatives.isdisjoint(low[:q]):
        return None  # mostly
    for k in range(q - 1, max(0, q - _CLAUSE), -1):
        if kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if low[k] in press.speech.relatives:
            name = phrases.name_ending_at(k - 1 - (low[k - 1] == ","))
            return name if name is not None and phrases.names_outlet(name.start) else None
    return None


def _heard_from(reading: Reading, q: int) -> Cue | None:
    """Return from whom a medium hears something: "Aus | dem Ministerium | hört das Blatt"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    if speech.perceiving.isdisjoint(low) or not speech.verb_second:
        return None
    k = next((k for k in range(q) if low[k] in speech.hailing), q)
    source = reading.phrases.behind(k + 1) if k < q else None
    if source is None or not any(map(reading.phrases.is_noun, range(source.start, source.end))):
        return None
    return Cue("cited", k, k + 1, source) if reading.phrases.may_speak(source) else None


def _headed_by(press: Press, reading: Reading, q: int) -> Phrase | None:
    """Return who has words on top: "„…“: Mit dieser Schlagzeile empfängt | X | Y"."""
    low, speech = reading.sentence.low, press.speech
    if speech.order_tells and q == 0:
        return _worded_by(reading)
    if speech.adjectives_behind and 2 < q < len(low) - 2:
        headed = low[q - 1] in speech.columns or low[q - 1] in speech.headings
        headed = headed and low[q - 2] in speech.definite and low[q + 1] == ","
        headed = headed and reading.phrases.is_preposition(0)
        return reading.phrases.starting_at(q + 2) if headed else None
    if not speech.nouns_capitalised or q > 0:
        return None
    behind = low[q + 1 : q + 6]
    told = any(word in speech.nouns or word in speech.columns for word in behind)
    if not told or speech.definite.isdisjoint(behind):
        return None
    return reading.subject()


def _behind_row(press: Press, reading: Reading, q: int) -> Phrase | None:
    """Return the medium behind a row that opens a sentence: "« A », « B », | Le Soir | rit"."""
    low, kind, k = reading.sentence.low, reading.sentence.kind, 0
    joins = reading.phrases.speech.also
    while k < len(low) and (kind[k] == QUOTATION or low[k] == "," or low[k] in joins):
        k += 1
    row = kind[:k].count(QUOTATION)
    led = q < k < len(low) and row > 1 and low[k - 1] == ","
    who = reading.phrases.starting_at(k) if led else None
    papers = who is not None and not press.speech.all_papers.isdisjoint(low[k + 1 : k + 2])
    if papers and who is not None and kind[k] == WORD:
        return Phrase(k, min(who.end, k + _ALL_PAPERS))  # "la presse suisse | rivalise"
    if who is None or who.pronoun or not press.is_medium(reading.words(who)):
        return None
    return who if kind[who.end : who.end + 1] == [WORD] else None


def _worded_by(reading: Reading) -> Phrase | None:
    """Return whose the words are that open a sentence: "“…” is all that | the Post | prints"."""
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    speech, near = phrases.speech, range(3, min(len(low) - 1, _CLAUSE))
    if not near or low[1] not in speech.passive:
        return None
    told = low[2] in speech.indefinite or low[2] in speech.conjunctions or low[3] in speech.nouns
    for k in near if told else ():
        if kind[k] in (PUNCTUATION, QUOTATION) or phrases.is_preposition(k):
            return None
        who = phrases.starting_at(k) if phrases.names_outlet(k) else None
        if who is not None and who.end < len(low):
            return who if kind[who.end] == WORD else None
    return None


def printed_in(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the medium in which words stand: "Von einem „Debakel“ ist in der NZZ die Rede".

    Somebody may be called so there: "He is mocked in the Post as a “dreamer”".
    """
    low, phrases = reading.sentence.low, reading.phrases
    venues, cited = press.speech.venues, phrases.classes.cited
    near = range(max(0, q - REACH), min(len(low) - 1, q + REACH)) if not reading.silent else ()
    for k in [k for k in near if low[k] in venues or low[k] in cited]:
        opens = low[k] in venues or (low[k] in press.speech.cited and phrases.is_preposition(k))
        far = match_at(low, k, press.speech.cited) if not opens else 0  # "auf der"
        phrase = phrases.behind(k + max(1, far)) if opens or far else None
        page = _front_page(press, reading, phrase)
        paged = page is not None and press.is_medium(reading.words(page))
        phrase = page or phrase
        suffers = k < q and _is_called_there(press, reading)
        if suffers and phrase is not None and not phrase.pronoun:
            phrase = phrases.head_of(phrase)
            paged = press.is_medium(reading.words(phrase)) and phrase.end > phrase.start + 1
        paged = paged or (phrase is not None and _stands_in(press, reading, phrase, q))
        if phrase is None or not (paged or is_surely_medium(press, reading, phrase)):
            continue
        subject = reading.subject()
        if press.speech.order_tells and _is_when(reading, k, q):
            return None
        if suffers or subject is None or not is_someone(press, reading, subject):
            found = attribute(press, reading, Cue("printed", k, k, phrase), "printed in")
            told = press.speech.nouns_capitalised and low[-2:-1] and low[-2] in press.speech.hearsay
            told = told or (page is not None and k < q)  # "auf der Titelseite | des Blick | “…”"
            found.distance = FAR if told else found.distance
            return found
    return _only_paper(press, reading, q) if press.speech.order_tells else None


def _stands_in(press: Press, reading: Reading, phrase: Phrase, q: int) -> bool:
    """Return whether but "it is" parts a paper from words, or nothing where the verb is left out.

    "In | the Sun | it's “Wet” and in | the Mirror | “Dry”"
    """
    low, end = reading.sentence.low, phrase.end
    if not press.speech.stood_in or end > q or not reading.phrases.names_outlet(phrase.start):
        return False
    joined = phrase.start > 1 and low[phrase.start - 2] in press.speech.also
    again = joined and reading.sentence.kind[phrase.start - 3] == QUOTATION
    return again if end == q else end + match_at(low, end, press.speech.stood_in) == q


def _only_paper(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return the one medium that a review names before a headline: "With | the Sun | it is “Wet”".

    It stands in the same sentence, behind other words in marks.
    """
    sentence = reading.sentence
    headline = press.is_review and press.text[sentence.start[q] + 1].isupper()
    if not headline or reading.silent:
        return None
    before = [k for k in reading.quotations if k < q]
    first, at = sentence.end[before[-1]] if before else sentence.start[0], sentence.start[q]
    named = press.last_between(first, at)
    if named is None or press.last_between(first, named.start) is not None:
        return None
    owner = named.of(press.text).rfind("s ") + 2 if "'s " in named.of(press.text) else 0
    return Attribution("printed in", Span(named.start + owner, named.end), None, outlet=True)


def _is_called_there(press: Press, reading: Reading) -> bool:
    """Return whether a subject but suffers what a sentence tells: "He | gets a lecture in X"."""
    subject = reading.subject() if press.speech.order_tells else None
    return subject is not None and undergoes(press, reading, subject)


def _is_when(reading: Reading, venue: int, q: int) -> bool:
    """Return whether a medium is where a clause before happens: "When asked on | CNN |, his"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    opens = low[0] in speech.conjunctions and low[0] not in speech.openers
    return opens and "," in low[venue:q]


def _front_page(press: Press, reading: Reading, phrase: Phrase | None) -> Phrase | None:
    """Return the medium whose page a phrase names: "auf der Titelseite | des Blick"."""
    low, speech = reading.sentence.low, press.speech
    if phrase is None or phrase.pronoun or not (speech.verb_second or speech.order_tells):
        return None
    if speech.order_tells:
        links = (k for k in range(phrase.start + 2, phrase.end) if low[k] in speech.complement)
        of = next((k for k in links if low[k - 1] in speech.pages), 0)
        return reading.phrases.starting_at(of + 1) if of else None
    if press.speech.columns.isdisjoint(low[phrase.start : phrase.end]):
        return None
    inside = range(phrase.start + 1, phrase.end)
    by = next((k + 1 for k in inside if low[k] in press.speech.genitive), 0)
    if by:
        return reading.phrases.starting_at(by)  # "auf der Titelseite | von Le Monde"
    owners = (k for k in inside if low[k] in press.speech.genitives)
    return next((reading.phrases.starting_at(k) for k in owners), None)


def is_surely_medium(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase names a medium that can be nothing else."""
    if not reading.phrases.names_outlet(phrase.start):
        return False
    words = reading.words(phrase)
    if not press.is_medium(words):
        return False
    own = reading.sentence.kind[phrase.start] == NAME and phrase.start > 0
    return (own or not is_ambiguous(words)) and not reading.is_idle(phrase)


def teller_behind(press: Press, reading: Reading, found: Attribution) -> Attribution:
    """Return who says a sentence of nobody in front of another: "“A.” | X | recalls that Y is “B”".

    That is who speaks in the other one, unless a medium but tells that somebody does.
    """
    low, subject = reading.sentence.low, reading.subject()
    if found.outlet or subject is None or not press.speech.order_tells:
        return found
    if not press.is_medium(reading.words(subject)):
        return found
    own = (c for c in reading.cues if c.phrase is not None and c.phrase.start == subject.start)
    told = any(cue.end < len(low) and low[cue.end] in press.speech.that for cue in own)
    return Attribution(found.rule, reading.span(subject), None, outlet=True) if told else found
