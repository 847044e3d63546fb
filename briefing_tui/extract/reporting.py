"""Tell whose words a medium reports, and which medium reports them."""

from __future__ import annotations

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.embedding import REPORTING
from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Cue
from briefing_tui.extract.reports_behind import is_it, quotes_behind
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading

_CITES_WITHIN: Final = 16
_TOLD_BY: Final = frozenset({"interview", "cited", "citing"})
"""Rules of cues whose addressee tells what somebody says."""
_REPORTED: Final = 5
"""Tokens from a verb to the noun for what it reports: "rapporte aussi les derniers mots"."""
_FULL_NAME: Final = 2
_NOUN_AT: Final = 3
"""Tokens among which the noun of a view stands that opens a sentence: "In den Augen der"."""


def viewed_by(press: Press, reading: Reading, *, opens: bool = False) -> Cue | None:
    """Return the medium whose view a sentence is: "For the Post, the plan answers “…”".

    Args:
        press: The media of the text.
        reading: The sentence.
        opens: Whether the view must open it: "For the Post, ministers are to blame: “…”".
    """
    for cue in reading.cues:
        held = opens and press.speech.verb_second and cue.start == 0 and cue.phrase is not None
        held = held and cue.phrase is not None and reading.phrases.may_speak(cue.phrase)
        if cue.rule == "according to" and (held or names_medium(press, reading, cue)):
            return cue if not opens or _opens_view(press, reading, cue) else None
    return None


def is_addressed(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether who opens a sentence is told something: "To the Post | she said: “…”"."""
    low, pronouns = reading.sentence.low, press.speech.pronouns
    front = cue.start == 0 and cue.rule == "according to" and press.speech.order_tells
    if not front or low[0] not in press.speech.addressee:
        return False
    verbs = (c.phrase.start for c in reading.cues if c.rule == "verb" and c.phrase is not None)
    return any(k >= cue.last and pronouns.get(low[k]) in ("m", "f") for k in verbs)


def sourced(reading: Reading) -> Cue | None:
    """Return the source that opens a sentence about a thing: "Selon un rapport, l'usine"."""
    first = reading.cues[0]
    opens = first.rule == "according to" and first.start == 0 and first.phrase is not None
    return first if opens else None


def is_aside(reading: Reading, cue: Cue) -> bool:
    """Return whether a cue but tells who reports: "…, rapporte Le Monde, que …"."""
    if cue.rule == "according to":
        return True
    low, first = reading.sentence.low, aside_start(reading, cue)
    led = first < cue.first or cue.rule == "so"
    inside = (led or cue.rule == "inverted verb") and first > 0 and cue.last < len(low)
    return inside and low[first - 1] == "," and low[cue.last] in (",:" if led else ",")


def aside_start(reading: Reading, cue: Cue) -> int:
    """Return where a cue's clause begins, with the word that leads it: ", | wie X meldet,"."""
    closes = cue.rule == "verb at the end" and cue.first > 0
    low, speech = reading.sentence.low, reading.phrases.speech
    leads = closes and low[cue.first - 1] in speech.as_said
    if cue.rule == "verb before its subject" and cue.first > 1 and low[cue.first - 2] == ",":
        leads = speech.verb_second and low[cue.first - 1] in speech.pointing  # ", | zo meldt X,"
    return cue.first - leads


def cited_by(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return whom a medium cites for what it reports: "the BBC said, citing officials"."""
    views = press.speech.viewing
    if chosen.rule == "citing" or all(cue.rule != "citing" for cue in reading.cues):
        return None
    if any(reading.sentence.low[cue.start] in views for cue in reading.cues):
        return None  # "for the daily, which cites an expert": the view is the daily's
    for cue in reading.cues:
        if cue.rule == "citing":
            near = abs(cue.start - chosen.start) <= _CITES_WITHIN
            ahead = (
                cue.start > chosen.last and cue.phrase is not None and press.speech.subject_behind
            )
            if ahead and cue.phrase and ":" in reading.sentence.low[cue.phrase.end :]:
                continue  # "« … », note X, qui cite l'élue Y : celle-ci « … »"
            if _turns_to_cite(reading, chosen, cue):
                continue  # "X sees a “mess”, and | cites | Y: “…”"
            other = cue.addressee is not None and not cue.addressee.pronoun
            other = other and cue.addressee != chosen.phrase
            who = chosen.phrase if press.speech.order_tells else None
            it = who is not None and is_it(reading, who)
            it = it or quotes_behind(press, reading, chosen, cue)
            if near and not other and (it or names_medium(press, reading, chosen)):
                return _reported_behind(press, reading, cue) or cue._replace(rule="cited")
    return None


def _turns_to_cite(reading: Reading, chosen: Cue, citing: Cue) -> bool:
    """Return whether a medium cites somebody for more, behind words or a headline of its own.

    "“A”, writes the Post, | as it quotes X |, who claims “B”"
    """
    low, speech, k = reading.sentence.low, reading.phrases.speech, citing.start - 1
    if not speech.columns.isdisjoint(low[chosen.start : chosen.end]):
        return True
    own = chosen.last < k and QUOTATION in reading.sentence.kind[chosen.last : k]
    own = (own and low[k] in speech.also) or chosen.rule == "inverted verb"
    return own and QUOTATION in reading.sentence.kind[citing.last :]


def _reported_behind(press: Press, reading: Reading, citing: Cue) -> Cue | None:
    """Return whose words media pass on to each other: "X, citing agency Y, says Z denies"."""
    if not names_medium(press, reading, citing):
        return None
    verbs = (c for c in reading.cues if c.start > citing.last and c.rule.endswith("verb"))
    named = (c for c in verbs if c.phrase and not c.phrase.pronoun)
    return next((c for c in named if not names_medium(press, reading, c)), None)


def read_in(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return the medium in which one reads, or thinks: "Dans Le Monde, on lit que".

    In front of another's words it may be a house: "Aus dem Kanzleramt hieß es, man prüfe".
    """
    if chosen.phrase is None or not chosen.phrase.pronoun or chosen.phrase.antecedent:
        return None
    low = reading.sentence.low
    one = press.speech.pronouns.get(low[chosen.phrase.start]) == "x"
    views = (cue for cue in reading.cues if cue.rule == "according to" and cue is not chosen)
    views = (cue for cue in views if one or _opens_view(press, reading, cue))
    said = (cue for cue in reading.cues if one and cue.rule == "it says" and cue.phrase)
    perceived = not press.speech.perceiving.isdisjoint(low[chosen.first : chosen.end])
    we = press.speech.pronouns.get(low[chosen.phrase.start]) == "p" and press.speech.order_tells
    one = one or (we and perceived)  # "In the Post we | read that"
    it = press.speech.order_tells and low[chosen.end : chosen.end + 1] != []
    it = (
        it
        and low[chosen.end] in press.speech.venues
        and low[chosen.end - 1] in press.speech.said_there
    )
    one = one or (it and press.speech.pronouns.get(low[chosen.phrase.start]) == "n")
    reads = press.speech.verb_second or (press.speech.order_tells and (perceived or it))
    if one and reads and (host := _venue_of(press, reading)) is not None:
        return Cue("printed", chosen.start, chosen.end, host)
    us = one and not press.speech.to_us.isdisjoint(low[chosen.start : chosen.end])
    if one and (perceived or us) and press.speech.adjectives_behind and chosen.start > 1:
        host = reading.subject_before(chosen.start)  # "Le Monde s'inquiète : la mer, y lit-on,"
        if host is not None and press.is_medium(reading.words(host)):
            return Cue("printed", chosen.start, chosen.end, host)
    own = (cue for cue in reading.cues if one and perceived and cue.rule == "noun")
    if press.speech.order_tells and (page := next(own, None)) is not None:
        return page  # "On | its | front page we read: |"
    return next((cue for cue in views if names_medium(press, reading, cue)), next(said, None))


def at_home(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return the house for which "one" speaks: "À l'Élysée, on se félicite"."""
    phrase, impersonal = chosen.phrase, press.speech.impersonal
    if phrase is None or not phrase.pronoun or phrase.antecedent is not None:
        return None
    low = reading.sentence.low
    they = press.speech.order_tells and press.speech.pronouns.get(low[phrase.start]) == "p"
    they = they and low[0] in press.speech.housing
    if low[phrase.start] not in impersonal and not they:
        return None
    from briefing_tui.extract.houses import find_house, opening_house  # late: few need them

    house = opening_house(reading.phrases) if they else find_house(reading.phrases, phrase)
    if they and house is not None and phrase.start - house.end > 1:
        return None
    return chosen._replace(phrase=house) if house is not None else None


def seen_by(reading: Reading, chosen: Cue) -> Cue | None:
    """Return for whom a clause is so: "X, pour qui le plan relève de la “…”"."""
    for cue in reading.cues:
        related = cue.rule == "according to" and cue.phrase is not None
        related = related and cue is not chosen and cue.last == chosen.first
        if related and cue.phrase is not None and cue.phrase.antecedent is not None:
            return None if _is_report_of(reading, cue.phrase.antecedent, chosen) else cue
    return None


def _is_report_of(reading: Reading, paper: Phrase, chosen: Cue) -> bool:
    """Return whether a report tells of somebody's words: "un teletipo según el cual | X | dijo"."""
    low, phrases = reading.sentence.low, reading.phrases
    words = low[paper.start : paper.end]
    told = not (phrases.speech.documents | phrases.speech.verdicts).isdisjoint(words)
    speaks = chosen.rule == "verb" and chosen.phrase is not None
    return told and speaks and chosen.phrase is not None and phrases.may_speak(chosen.phrase)


def _venue_of(press: Press, reading: Reading) -> Phrase | None:
    """Return the medium in which one says something: "Im Kurier nennt man es “…”"."""
    named = (phrase for phrase in cited_in(reading) if press.is_medium(reading.words(phrase)))
    return next(named, None)


def _opens_view(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a sentence begins with whose view it is: "Pour Le Monde, …"."""
    low = reading.sentence.low
    word = low[cue.start]
    if word in press.speech.opinions:
        return ":" in low and "," not in low[: low.index(":")] and cue.start < _NOUN_AT
    views = cue.start == 0 and word in press.speech.viewing and word not in press.speech.venues
    of = cue.start == 0 and cue.end > _FULL_NAME and press.speech.order_tells
    views = views or (of and word in press.speech.venues)  # "In the eyes of the Post, |"
    return views and not is_addressed(press, reading, cue)


def of_topic(press: Press, reading: Reading, chosen: Cue) -> Cue:
    """Return a cue whose pronoun is told whom it means: "Quant au Star, il rit"."""
    phrase, low, speech = chosen.phrase, reading.sentence.low, press.speech
    also = int(low[0] in speech.also)  # "Et quant au Star, il"
    length = match_at(low, also, speech.topics) if phrase and phrase.pronoun else 0
    if phrase is None or not length or phrase.antecedent is not None:
        return chosen
    topic = reading.phrases.behind(also + length)
    near = topic is not None and topic.end < phrase.start and low[topic.end] == ","
    if near and topic is not None and speech.order_tells:
        near = NAME in reading.sentence.kind[topic.start : topic.end]  # "As for the Star, it"
    if near and topic is not None and speech.adjectives_behind:
        near = reading.phrases.may_speak(topic)  # not "Quant au calendrier, il"
    if near and topic is not None:
        tags = speech.genders.get(low[topic.start], "") + speech.pronouns.get(low[phrase.start], "")
        near = tags not in ("pm", "pf", "fm", "mf")  # "Quant aux élus, il", "Quant à la juge, il"
    return chosen._replace(phrase=phrase._replace(antecedent=topic)) if near else chosen


def writer_in(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return who is first named as writing in a medium: "In the Post, Ivo Brandt defends"."""
    phrases, low, speech = reading.phrases, reading.sentence.low, press.speech
    if chosen.phrase is None or low[chosen.start] not in speech.venues:
        return None
    at = chosen.phrase.end
    if low[at : at + 1] != [","] or at + 1 >= len(low):
        return None
    who = phrases.starting_at(at + 1)
    if who is None or who.pronoun or who.end - who.start < _FULL_NAME or who.end >= len(low):
        return None
    kind, first = reading.sentence.kind, who.end - _FULL_NAME
    bare = not (phrases.is_determiner(who.start) or phrases.names_outlet(who.start))
    full = kind[first : who.end] == [NAME] * _FULL_NAME
    nouns = (speech.people.keys(), speech.fellows.keys())
    told = full and any(not words.isdisjoint(low[who.start : first]) for words in nouns)
    bare = bare or told  # "In the Post, | the novelist Jane Roe | has a column"
    name = reading.span(who)
    new = press.text.find(name.of(press.text)) == name.start
    acts = low[who.end] not in speech.passive and kind[who.end] == WORD
    return Cue("subject", who.start, who.start, who) if bare and new and acts else None


def voice_of(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return whom a medium speaks through: "écrit Le Monde sous la plume de X"."""
    low, voicing, named = reading.sentence.low, press.speech.voicing, press.speech.order_tells
    for cue in reading.cues if voicing else ():
        near = (cue.rule == "according to" or not named) and cue.phrase is not None
        near = near and abs(cue.start - chosen.start) <= _CITES_WITHIN
        if not near or names_medium(press, reading, cue):
            continue
        if match_at(low, cue.start, voicing) or _is_piece_of(reading, cue, chosen):
            return cue
    return None


def _is_piece_of(reading: Reading, piece: Cue, chosen: Cue) -> bool:
    """Return whether a medium says words in somebody's piece: "écrit X dans une tribune de | Y"."""
    low, speech, k = reading.sentence.low, reading.phrases.speech, chosen.last
    told = piece.rule == "interview" and chosen.rule == "inverted verb" and k < piece.start
    if not told or low[piece.start] not in speech.pieces or low[k] not in speech.venues:
        return False
    return low[piece.end - 1] in speech.genitive or low[piece.end - 1] in speech.uttered


def spokesman_of(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return who speaks for a body: "Le Kremlin, par la voix de X, dénonce"."""
    if chosen.phrase is None or (voice := voice_of(press, reading, chosen)) is None:
        return None
    low, first, end = reading.sentence.low, chosen.phrase.start, chosen.phrase.end
    behind = voice.start == end + 1 and low[end] == ","
    before = voice.last == first - 1 and low[voice.last] == "," and chosen.phrase.pronoun
    return voice if behind or before else None  # "Sous la plume de X, il salue"


def reported_speaker(press: Press, reading: Reading, outer: Cue, q: int) -> Cue | None:
    """Return the cue in front of a quotation that a medium reports behind it, if any."""
    sentence = reading.sentence
    relays = outer.rule == "inverted verb" and sentence.low[outer.end - 1] in press.speech.reporting
    for cue in reversed(reading.cues):
        says = cue.rule.endswith("verb") or cue.rule in REPORTING
        told = relays and cue.rule == "colon"  # "Il s'en défend : « … », rapporte X"
        says = says or (told and cue.phrase is not None and reading.phrases.may_speak(cue.phrase))
        if cue.rule == "gapped" and cue.start < q:
            return cue  # "A parle d'un « X », B d'un « Y », nous dit | le Soir"
        if cue.start >= q or cue is outer or not says:
            continue
        apart = q - 1 - reading.phrases.is_adverb(q - 1)  # "|, toujours selon X"
        told = outer.start == q or aside_start(reading, outer) == q
        inserted = q - apart if told and sentence.low[apart] == "," else 0
        but = press.speech.order_tells and q > 1 and sentence.low[q - 1] in press.speech.openers
        inserted = 1 + (sentence.low[q - 2] == ",") if but else inserted  # "says yes, | but “…”"
        inserted = inserted or _tells_before_colon(press, reading, cue, q)
        between = range(_past_apposed(reading, cue), q - inserted)
        apart = any(
            (sentence.kind[i] == QUOTATION or sentence.low[i] in ";:,")
            and not (sentence.low[i] == "," and sentence.low[i + 1] in press.speech.reflexives)
            for i in between
        )  # but "rief dazu auf, sich „…“, gibt die Zeit wieder"
        if not apart and not names_medium(press, reading, cue):
            return cue
    return None


def _tells_before_colon(press: Press, reading: Reading, cue: Cue, q: int) -> bool:
    """Return whether somebody tells what a colon opens: "X soll gesagt haben|: “…”, schreibt Y"."""
    low, speech = reading.sentence.low, press.speech
    if not speech.verb_second or low[q - 1] != ":":
        return False
    said = low[cue.start] in speech.confiding
    return said or not speech.reportive_having.isdisjoint(low[: cue.start])


def quoted_subject(press: Press, reading: Reading, outer: Cue, q: int) -> Cue | None:
    """Return whose sentence words are the verb of, which a medium reports behind it.

    "It “takes note” and “will look into it”, reports the Post": the ministry does.
    """
    low, speech = reading.sentence.low, press.speech
    relays = outer.rule == "according to" or low[outer.end - 1] in speech.reporting
    subject = reading.subject_before(q) if relays and speech.order_tells else None
    if subject is None or not reading.phrases.may_speak(subject):
        return None
    if reading.phrases.is_determiner(subject.end - 1):
        return None  # "The “last straw” came in May, reports the Post"
    goes_on = subject.end == q
    goes_on = goes_on or (low[q - 1] in speech.also and reading.quotations[0] == subject.end)
    small = press.text[reading.sentence.start[q] + 1].islower()
    return Cue("subject", subject.start, subject.start, subject) if goes_on and small else None


def relayed_by(press: Press, reading: Reading, chosen: Cue, q: int) -> Cue | None:
    """Return whose words a medium passes on: "A dit, dans un mot | que B reprend |, que “…”"."""
    low, speech = reading.sentence.low, press.speech
    relays = not speech.relaying.isdisjoint(low[chosen.start : chosen.end])
    noun = reading.cues[0]
    told = noun.rule == "noun" and noun.start == 1 and noun.last < chosen.first
    told = told and QUOTATION not in reading.sentence.kind[noun.last : chosen.first]
    if told and names_medium(press, reading, chosen) and not names_medium(press, reading, noun):
        return noun  # "Le mot est de A, et c'est B qui le rapporte : |"
    if not relays or "," not in low[chosen.last : q]:
        return None
    opens = chosen.first - 1
    while opens > 0 and low[opens] not in speech.that and low[opens] not in speech.relatives:
        if reading.sentence.kind[opens] in (PUNCTUATION, QUOTATION):
            return None
        opens -= 1
    for cue in reversed(reading.cues):
        says = cue.rule in REPORTING or cue.rule in ("inverted verb", "according to")
        if says and cue.last <= opens and cue.phrase and not names_medium(press, reading, cue):
            return cue
    return None


def _past_apposed(reading: Reading, cue: Cue) -> int:
    """Return the token behind a cue and the name that commas set off: "…, Ivo Brandt, |"."""
    low, kind = reading.sentence.low, reading.sentence.kind
    k = cue.last if cue.phrase is not None and cue.phrase.end == cue.last else cue.end + 1
    if k == cue.end + 1 or low[k : k + 1] != [","]:
        return cue.end + 1
    end = k + 1
    while end < len(low) and kind[end] == NAME:
        end += 1
    return end + 1 if low[end : end + 1] == [","] else cue.end + 1


def reporting_medium(press: Press, reading: Reading, chosen: Cue) -> Cue | None:
    """Return the medium whose report a sentence is, where another is only its far adverbial."""
    if names_medium(press, reading, chosen):
        return None
    for cue in reading.cues:
        if cue.rule.endswith("verb") and names_medium(press, reading, cue):
            return cue
    return None


def teller_of(press: Press, reading: Reading, cue: Cue) -> Phrase | None:
    """Return who quotes somebody, or reports words: "Elle rapporte les | mots d'un témoin"."""
    if cue.rule != "noun" or not press.speech.adjectives_behind:
        return cue.addressee if cue.rule in _TOLD_BY else None
    near = range(cue.start - _REPORTED, cue.start)
    verbs = (v for v in reading.cues if v.rule == "verb" and v.start in near)
    verb = next(verbs, None)
    return verb.phrase if verb is not None and verb.phrase != cue.phrase else None
