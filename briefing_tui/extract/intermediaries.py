"""Know the media among those whom a sentence names, in whose pages or on whose air one speaks.

Which of them passed on whose words others decide.
"""

from __future__ import annotations

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.credit_lines import SLASHES
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Phrase, Reading
    from briefing_tui.model import Span

PASSING_ON: Final = frozenset({"cited", "interview"})
"""Rules of cues that name whose words a medium passes on."""
_CLAUSES: Final = frozenset({"verb", "shared subject"})
_LATER: Final = frozenset({"verb", "colon"})
_FULL_NAME: Final = 2
_NOUN_ALONE: Final = 2
"""Words of "the tabloid"."""
_CITED_BY: Final = 3
"""Tokens of "jointe au téléphone" before "par"."""
_LEAD: Final = 40
"""Code points of "remarks later carried by the" before a medium's name."""
_LONGEST_AIRING: Final = 5
"""Tokens of "sur l'antenne de"."""


def media_among(press: Press, reading: Reading, phrases: Sequence[Phrase]) -> tuple[Span, ...]:
    """Return the media that phrases name, each once, in their order."""
    if not phrases:
        return ()
    named = (phrase.antecedent or phrase for phrase in phrases)
    named = (_employer_of(press, reading, phrase) or phrase for phrase in named)
    named = (phrase for phrase in named if not _is_any(press, reading, phrase))
    each = [(phrase, press.is_medium(reading.words(phrase))) for phrase in named]
    airing = bool(press.speech.airing)
    sure = airing and any(known for _, known in each)  # "sur le plateau de Ça va, sur France 5"
    guessed = _is_on_air if airing else _may_be_paper
    media = (p for p, known in each if known or (not sure and guessed(press, reading, p)))
    found = dict.fromkeys(reading.span(phrase) for phrase in media)
    if press.speech.nouns_capitalised and each and not found:
        own = (employer_of(press, reading.span(phrase)) for phrase, _ in each)
        theirs = press.speech.belonging  # "seinem Reporter"
        known = (span for span in own if span and span.of(press.text).lower() not in theirs)
        found = dict.fromkeys(known)  # "dem Reporter | der Zeit", "dem | Zeit|-Reporter"
    return tuple(found)


def media_in(press: Press, reading: Reading) -> tuple[Span, ...]:
    """Return the media in which a sentence says that something is told."""
    return media_among(press, reading, cited_in(reading))


def told_first(press: Press, found: Attribution, context: Attribution | None) -> tuple[Span, ...]:
    """Return through whom words came that another medium repeats, that one last.

    "X told AFP that it was over. “It is lost,” he said in remarks carried by the Post"
    """
    speech = press.speech
    told = context.via if context is not None and context.rule == "introduced" else ()
    if not told or len(found.via) != 1 or told[-1].of(press.text) == found.via[0].of(press.text):
        return found.via
    pronoun = speech.pronouns.get(found.mention.of(press.text)) in ("m", "f")
    before = press.text[max(0, found.via[0].start - _LEAD) : found.via[0].start].lower().split()
    led = before[-2:-1] if before[-1:] and before[-1] in speech.definite else before[-1:]
    relayed = pronoun and speech.order_tells and not speech.agent.isdisjoint(led)
    relayed = relayed and not speech.nouns.isdisjoint(before)
    return (*told, *found.via) if relayed else found.via


def turns_to_medium(reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a clause behind a cue's names the medium of who speaks in it.

    "The Sun said it was over, while Jane Roe, writing for the Post, thought it “lost”"
    """
    low, phrases, speech = reading.sentence.low, reading.phrases, reading.phrases.speech
    for k in range(cue.phrase.end if cue.phrase is not None else cue.last, chosen.first):
        joins = low[k] == "," and (low[k + 1] in speech.conjunctions or low[k + 1] in speech.also)
        if joins or low[k] == ";":
            behind = range(k + 1, chosen.last)
            named = any(
                phrases.names_outlet(j) or match_at(low, j, speech.appearing) for j in behind
            )
            owners = (word[:-2] for word in low[k + 1 : chosen.last] if word.endswith("'s"))
            return named or any(find_outlet(owner) is not None for owner in owners)
    return False


def _is_any(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether words mean no medium for certain: "repris par plusieurs journaux"."""
    low, speech = reading.sentence.low, press.speech
    if speech.stations and phrase.end == phrase.start + 1 and low[phrase.start] in speech.settings:
        return True  # "écrit-il sur X"
    if " ".join(low[phrase.end - 2 : phrase.end]) in speech.settings:
        return True  # "in den sozialen Medien", "à la télévision"
    if speech.nouns_capitalised and low[phrase.start] in speech.belonging:
        return speech.media.get(low[phrase.end - 1]) == "site"  # "auf seiner Website"
    some = low[phrase.start] in speech.indefinite and speech.genders.get(low[phrase.start]) == "p"
    if speech.order_tells and low[phrase.start] in speech.indefinite:
        last = low[phrase.end - 1]
        return last in speech.media and last[:-1] in speech.media  # "by several papers"
    return some and any(word in speech.media for word in low[phrase.start : phrase.end])


def _employer_of(press: Press, reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return whose somebody is who was spoken to: "mit Judith Kasper von | der Zeit"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, press.speech
    own = speech.subject_behind and low[phrase.start] in speech.definite
    if own and not speech.staff.isdisjoint(low[phrase.start : phrase.end]):
        links = (k for k in range(phrase.start + 1, phrase.end) if low[k] in speech.genitive)
        return next((phrases.behind(k + 1) for k in links), None)  # "à l'envoyé du journal"
    if speech.order_tells and phrase.end - phrase.start > _FULL_NAME:
        links = (k for k in range(phrase.start + 1, phrase.end - 1) if low[k] in speech.linking)
        links = (k for k in links if low[k - 1] in speech.staff or low[k - 1] in speech.deskmates)
        of = next((k for k in links if phrases.names_outlet(k + 1)), 0)
        return phrases.starting_at(of + 1) if of else None  # "told our colleagues at | the Post"
    if not speech.nouns_capitalised:
        return None
    for k in range(phrase.start + 1, min(phrase.end + 1, len(low) - 1)):
        if low[k] in press.speech.agent and phrases.names_outlet(k + 1):
            return phrases.starting_at(k + 1)
    return None


def _is_on_air(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name can but be a medium's: "au micro de RCFM"."""
    low, airing = reading.sentence.low, press.speech.airing
    if not airing or reading.sentence.kind[phrase.end - 1] != NAME:
        return False
    if phrase.end - phrase.start > 1 and is_first_name(low[phrase.start]):
        return False  # "au micro de Jane Roe"
    if _is_station(press, reading, phrase) or _is_citing_name(reading, phrase):
        return True
    before = low[phrase.start - 1] if phrase.start else ""
    if before in SLASHES or before in press.speech.reporting:
        return True  # "Jane Roe / Première", "…, rapporte | la MTV"
    first = range(max(0, phrase.start - _LONGEST_AIRING), phrase.start)
    lengths = ((match_at(low, k, airing), phrase.start - k) for k in first)
    return any(length and length - gap in (0, 1) for length, gap in lengths)


def _is_citing_name(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name longer than a person's is who cites: "par | Africa Top Sports"."""
    sentence, speech = reading.sentence, reading.phrases.speech
    by = phrase.start - 1
    named = by > 0 and sentence.low[by] in speech.agent
    named = named and {*sentence.kind[phrase.start : phrase.end]} == {NAME}
    if not named or phrase.end - phrase.start <= _FULL_NAME:
        return False
    first = range(max(0, by - _CITED_BY), by)
    return any(match_at(sentence.low, k, speech.cited) == phrase.start - k for k in first)


def _may_be_paper(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a name that no lexicon knows stands where a medium does: "writing in X"."""
    sentence, speech = reading.sentence, press.speech
    names = {*sentence.kind[phrase.start : phrase.end]}
    if not speech.appearing or phrase.pronoun or names != {NAME} or phrase.start < 1:
        return False
    if not _ends_at(sentence.low, phrase.start, speech.appearing):
        talk = speech.interviews.isdisjoint(sentence.low[phrase.start - 2 : phrase.start])
        sure = not talk and phrase.end - phrase.start > 1
        sure = sure or find_outlet(sentence.low[phrase.start]) is not None  # "Rai Sport"
        if not (sure or press.is_review):
            return False
        if not _ends_at(sentence.low, phrase.start, speech.receiving):
            return False
    low = sentence.low[phrase.start : phrase.end]
    known = (speech.bodies, speech.times, speech.honorifics, speech.people, speech.definite)
    if is_first_name(low[0]) or any(word in words for word in low for words in known):
        return False
    words = tuple(reading.words(phrase).split())
    return press.country_in((*words, " ".join(words))) is None


def _ends_at(low: list[str], end: int, phrases: frozenset[str]) -> bool:
    """Return whether one of some phrases stands right before a token."""
    first = range(max(0, end - _LONGEST_AIRING), end)
    return any(match_at(low, k, phrases) == end - k for k in first)


def _is_station(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a bare name stands where a station's does: "sur | Bel RTL"."""
    sentence, speech = reading.sentence, press.speech
    k, names = phrase.start - 1, sentence.kind[phrase.start : phrase.end]
    if k < 0 or sentence.low[k] not in speech.stations or {*names} != {NAME}:
        return False
    if sentence.low[phrase.start] in speech.settings | speech.definite:
        return False
    if sentence.low[k - 1] in speech.aiming:
        return False  # "avoir tiré sur | Jo Roe"
    words = tuple(reading.words(phrase).split())
    return press.country_in((*words, " ".join(words))) is None


def may_be_host(press: Press, host: Span, span: Span) -> bool:
    """Return whether words mean the medium at hand, as far as the noun in them tells."""
    if not describes_medium(press, span):
        return False
    words = span.of(press.text).replace("’", " ").replace("'", " ").lower().split()
    name = host.of(press.text)
    named = press.outlet_in(name)
    known = named[1] if named is not None else find_outlet(name)
    if known is None:
        return len(words) == _NOUN_ALONE or press.speech.order_tells
    if press.speech.nouns_capitalised:
        home = press.country_in(tuple(words[1:-1]))
        at_home = home is None or known.country in ("", home)
        return at_home and not press.clashes(known.kind, words[-1])
    return not press.clashes(known.kind, words[1])


def may_mean(press: Press, named: Span, span: Span, *, beside: bool = False) -> bool:
    """Return whether words mean a medium, by its noun and where it is: "the Tunisian daily".

    Args:
        press: The media of the text.
        named: Where its name stands.
        span: The words.
        beside: Whether both stand in one sentence, which then tells where the medium is.
    """
    words = span.of(press.text).split()
    noun = words[-1] if len(words) > _NOUN_ALONE else ""
    if noun not in press.speech.media or words[0].lower() not in press.speech.definite:
        return False
    name, home = named.of(press.text), press.country_in(tuple(words[1:-1]))
    inside = press.outlet_in(name)  # "Le Nouvelliste | of Port-au-Prince"
    name = inside[0] if inside is not None else name
    known = find_outlet(name, home) or press.find(name)
    if known is None or not press.speech.order_tells:
        return False
    plain = home is not None or all(map(str.islower, words[1:-1]))  # not "the Punch newspaper"
    at_home = plain and (beside or home is None or home == known.country)
    return at_home and not press.clashes(known.kind, noun)


def describes_medium(press: Press, span: Span) -> bool:
    """Return whether words call a medium by its noun: "the tabloid", "au quotidien sportif"."""
    words = span.of(press.text).replace("’", "'").split()
    if press.speech.adjectives_behind:
        words = " ".join(words).replace("'", "' ").split()  # "l'hebdomadaire"
    if press.speech.nouns_capitalised:
        small = press.speech.lowercase_names
        words = [words[0], *(w for w in words[1:] if not w.islower() or w in small)]
    behind = words[2:] if press.speech.adjectives_behind else []
    plain = len(words) == _NOUN_ALONE or (len(behind) == 1 and behind[0].islower())
    if press.speech.adjectives_behind:
        plain = plain and words[1].islower()  # not "Le Quotidien"
    if press.speech.order_tells and words[_NOUN_ALONE:]:
        # "the newspaper of the capital"
        plain = words[_NOUN_ALONE] in press.speech.complement and words[-1].islower()
    if plain and press.speech.nouns_capitalised and "-" in words[1]:
        plain = find_outlet(words[1]) is None  # "die Bild-Zeitung"
    words = [word.lower() for word in words[:2]]
    ours = press.speech.owners.get(words[0]) == "x"  # "à nos confrères"
    known = words[0] in press.speech.definite or words[0] in press.speech.oblique
    if not plain or not (ours or known):
        return False
    if behind and press.country_in((behind[0],)) is not None:
        return False
    return is_kind_of(words[1], press.speech.media, press.speech)


def is_elsewhere(press: Press, reading: Reading) -> bool:
    """Return whether words were said where the medium before is not: "Auf Twitter schrieb er"."""
    low, settings, speech = reading.sentence.low, press.speech.settings, press.speech
    if speech.order_tells and not speech.telling.isdisjoint(low):
        told = (low[k + 1] for k, word in enumerate(low[:-1]) if word in speech.telling)
        if any(_are_all_or_us(word, speech) for word in told):
            return True
    if speech.subject_behind or settings.isdisjoint(low):
        return False
    places = (k for k, word in enumerate(low) if word in settings)
    return any(reading.phrases.is_preposition(max(0, k - n)) for k in places for n in (1, 2))


def _are_all_or_us(word: str, speech: Speech) -> bool:
    """Return whether a word means all media's staff, or who writes: "told | reporters |", "us"."""
    if word in speech.objects:
        return word not in speech.owners  # "him"
    staff = word in speech.staff and word[:-1] in speech.staff
    return staff and word not in speech.pages  # "its readers"


def through_host(press: Press, reading: Reading, told: Attribution, host: Span) -> tuple[Span, ...]:
    """Return the medium that lets somebody speak, who is told to say something: "beteuert X".

    In English that is "she", whom it has just met: "The Post asked Jane Roe. It is late, she says."
    """
    some = told.rule == "subject before" and press.speech.order_tells and press.is_review
    if some and told.mention.of(press.text).partition(" ")[0].lower() in press.speech.indefinite:
        return (host,)  # "The Post asks investors. | One fund manager | is calm. “…”"
    if told.rule != "introduced" or told.outlet:
        return ()
    pronoun = press.speech.pronouns.get(told.mention.of(press.text).lower(), "")
    says = press.speech.nouns_capitalised and not pronoun
    met = pronoun in ("m", "f") or _is_met(press, told.mention.of(press.text))
    if not (says or ((press.speech.order_tells or press.speech.adjectives_behind) and met)):
        return ()
    return () if told.mention == host or is_elsewhere(press, reading) else (host,)


def _is_met(press: Press, words: str) -> bool:
    """Return whether words may take up whom a medium has just met: "The driver | says"."""
    first, _, noun = words.rpartition(" ")
    return first.lower() in press.speech.definite and noun in press.speech.people


def is_done(press: Press, reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a cue speaks of another quotation, and a new clause holds the chosen one.

    "“…”, says X and Y asks", "X sees “…”, and in Y a player says".
    """
    sentence, speech = reading.sentence, press.speech
    apart = cue.rule in _CLAUSES and ";" in sentence.low[chosen.last : cue.first]
    if cue.first > chosen.last and (cue.rule == "gapped" or apart):
        return True
    parted = QUOTATION in sentence.kind[: cue.first] and QUOTATION in sentence.kind[cue.last :]
    if cue.first > chosen.last and parted:
        lead = sentence.low[cue.first - 2 : cue.first]
        turns = speech.also | speech.openers | speech.conjunctions
        if lead[:1] == [","] and lead[1] in turns:
            return True  # "“…”, a diplomat told Reuters, and | Die Zeit | agrees: “…”"
    if cue.first > chosen.last and cue.rule in ("verb", "colon") and speech.subject_behind:
        # "A promet un « X », B n'y voit qu'un « Y »"
        return QUOTATION in sentence.kind[chosen.last : cue.first]
    if speech.nouns_capitalised and cue.rule in _LATER and cue.first > chosen.last:
        joined = sentence.low[cue.first - 1] in speech.also  # "“…”, sagt X, und | Y | findet: “…”"
        return joined and sentence.low[cue.first - 2] == ","
    if cue.rule == "inverted verb":
        between = sentence.low[cue.last : chosen.first]
        behind = sentence.low[chosen.last : cue.first]  # "“…”, laments X; “…”, mocks Y"
        parted = ";" in between or (";" in behind and speech.order_tells)
        same = speech.adjectives_behind and sentence.low[cue.start] == sentence.low[chosen.start]
        parted = parted or (same and QUOTATION in sentence.kind[cue.last : chosen.first])
        return parted or not speech.conjunctions.isdisjoint(between)
    return _is_parted(press, reading, cue, chosen)


def _is_parted(press: Press, reading: Reading, cue: Cue, chosen: Cue) -> bool:
    """Return whether a cue's clause ends before the one that holds the chosen cue."""
    sentence, speech = reading.sentence, press.speech
    between = sentence.low[cue.last : chosen.first]
    kinds = sentence.kind[cue.last : chosen.first]
    own = chosen.rule in PASSING_ON and chosen.addressee is not None
    if own and speech.verb_second and cue.rule == "verb" and opens_clause(press, reading, chosen):
        return True  # "A beklagt Y, und B zitiert X"
    if speech.order_tells and cue.rule in _CLAUSES and turns_to_medium(reading, cue, chosen):
        return True
    if QUOTATION not in kinds:
        return False
    if speech.verb_second and match_at(sentence.low, chosen.start, speech.sourcing):
        return False  # "Reuters meldet „X“; die Agentur | beruft sich dabei auf | Y"
    if speech.subject_behind and ";" in between:
        return True  # "“…”, selon A ; “…”, tranche B"
    if speech.subject_behind and sentence.low[chosen.first - 1] in speech.that:
        return "," in between[kinds.index(QUOTATION) :]  # "A dit « X », ce que B trouve « Y »"
    if own:
        return not speech.also.isdisjoint(between)  # "A sees a “…”, and B quotes X"
    if cue.rule != "verb":
        return False
    said = kinds.index(QUOTATION)
    behind = between[said + 1 :][:2]
    if between[said].endswith(",") and behind[:1]:
        return behind[0] in speech.also or behind[0] in speech.openers
    if ";" in behind or behind[:1] != [","]:
        return ";" in behind
    turns = speech.subject_behind and behind[-1] in speech.conjunctions
    return turns or behind[-1] in speech.also


def opens_clause(press: Press, reading: Reading, chosen: Cue) -> bool:
    """Return whether the medium that passes words on opens a clause behind another's."""
    low, speech = reading.sentence.low, press.speech
    k = chosen.addressee.start if chosen.addressee is not None else 0
    joins = k > 1 and (low[k - 1] in speech.also or low[k - 1] in speech.conjunctions)
    return joins and low[k - 2] in (",", ";")


def is_quoted(reading: Reading, found: Attribution) -> bool:
    """Return whether a sentence only says that somebody is quoted: "X is | quoted as saying"."""
    low, speech = reading.sentence.low, reading.phrases.speech
    at = found.by.start if found.by is not None else 0
    quoted = at > 0 and low[at] in speech.citing
    silent = reading.silent and speech.drops_subject  # "Además | cita a X, para quien …"
    if silent or (speech.verb_second and not speech.passive.isdisjoint(low)):
        # "X wird mit den Worten | zitiert", "Zitiert | wird X, der zufolge …"
        who = found.antecedent or found.mention
        cued = (c.phrase for c in reading.cues if low[c.start] in speech.citing and c.phrase)
        return quoted or any(reading.span(phrase) == who for phrase in cued)
    return quoted and not speech.as_said.isdisjoint(low[at + 1 : at + 2])
