"""Tell whose words a sentence says stood before it: "La phrase est de X", "X le demande"."""

from __future__ import annotations

from briefing_tui.extract.chains import cited_in
from briefing_tui.extract.columns_behind import setter_behind
from briefing_tui.extract.intermediaries import media_among
from briefing_tui.extract.medium_phrases import cut_medium
from briefing_tui.extract.narration import find_narrated
from briefing_tui.extract.phrasebook import match_at, part_elided
from briefing_tui.extract.reach import REACH
from briefing_tui.extract.reading import Attribution, copied
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.uptake import repeater
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_NAMING: Final = frozenset({"noun", "interview", "according to"})
"""Rules of cues that are but nouns or where words stand: they tell not who says those before."""
_POINTING: Final = 5
"""Tokens of "La formule est de Roe", at least."""
_NOUN_AT: Final = 4
"""Tokens of "Ces trois petits mots"."""
_SHORT: Final = 14
"""Tokens of a sentence that but tells who reported what stands before it, at most."""
_OPENING: Final = 2
"""Tokens of "Des propos"."""
_TITLE: Final = 3
"""Tokens of "Sous le titre" before a title."""
_REPRINTED: Final = 12
"""Tokens of "Le quotidien économique pragois Hospodářské noviny, qui reprend", at most."""
_QUESTION: Final = 80
"""Code points of "À qui doit-on cette jolie formule ?", at most."""
_TAKING_UP: Final = 8
"""Tokens of "Mit diesem nicht ganz neuen Ausruf", at most."""


def points_back(press: Press, reading: Reading) -> bool:
    """Return whether a sentence is about what was quoted before it: "X pose la question"."""
    low, pointing = reading.sentence.low, press.speech.pointing
    if owner_pointed_at(press, reading) is not None:
        return True
    if low[0] in press.speech.beside and low[1:2] and low[1] in press.speech.these:
        return not press.speech.nouns.isdisjoint(low[2:_TAKING_UP])  # "Mit diesem Ausruf"
    if any(match_at(low, i, pointing) for i in (0, *(cue.start for cue in reading.cues))):
        return True
    behind = reading.cues if press.speech.subject_behind and low[-1] != ":" else ()
    if any(match_at(low, cue.end, pointing) for cue in behind if cue.end < len(low)):
        return True  # "El diario lo resumía | así |, el lunes"
    cleft = match_at(low, 0, press.speech.cleft)  # "C'est la seule que pose Le Soir"
    told = cleft and cleft < len(low) and reading.phrases.is_determiner(cleft)
    return bool(told) and not press.speech.that.isdisjoint(low[cleft : cleft + REACH])


def owner_pointed_at(press: Press, reading: Reading) -> Attribution | None:
    """Return whose words a sentence says stood before it: "Cette phrase d'une élue", "C'est X."""
    low, speech = reading.sentence.low, press.speech
    if speech.extraposes and (said := _says_that(press, reading)) is not None:
        return said
    setter = setter_behind(reading.phrases, 0) or _read_there(reading) or _answering(press, reading)
    if setter is not None and press.is_medium(reading.words(setter)):
        return Attribution("named behind", reading.span(setter), None, outlet=True)
    turn = low.index(":") + 1 if speech.subject_behind and ":" in low else 0  # "Un mot : | la une"
    if length := _past_cleft(low, speech) or turn:
        medium = reading.phrases.starting_at(length) if length < len(low) else None
        alone = medium is not None and _is_all(reading, medium)
        if medium is not None and alone and press.is_medium(reading.words(medium)):
            return Attribution("named behind", reading.span(medium), None, outlet=True)
        from briefing_tui.extract.papers import headline_of  # late: few articles need it

        return headline_of(press, reading, length)
    if told := opens_with_pointing(press, reading):
        return _teller_behind(press, reading, told)
    if len(low) < _POINTING:
        return None
    if speech.adjectives_behind and (page := _paged(press, reading)) is not None:
        return page
    owner = _owner_of_words(reading)
    if owner is None or owner.pronoun or not reading.phrases.may_speak(owner):
        return None
    span = reading.span(owner)
    outlet = press.is_medium(span.of(press.text))
    via = () if outlet else media_among(press, reading, cited_in(reading))
    return Attribution("named behind", span, None, via=via, outlet=outlet)


def _says_that(press: Press, reading: Reading) -> Attribution | None:
    """Return who says what "that" points at: "Dat zegt | Jo Roe | van de bond"."""
    low, cues = reading.sentence.low, reading.cues
    if low[0] not in press.speech.pointing or low[-1] == ":" or not cues:
        return None
    first = cues[0]
    turned = first.start == 1 or low[1] in press.speech.auxiliaries
    turned = turned and first.rule == "verb before its subject"
    if not turned or first.phrase is None or first.phrase.pronoun:
        return None
    told = find_narrated(press, reading)
    return copied(told, "named behind") if told is not None else None


def may_be_thats(press: Press, found: Attribution) -> bool:
    """Return whether words given to the subject may be whose the next sentence says they are.

    "De raad heeft „gefaald“. Dat zegt | Jo Roe |."
    """
    weak = found.rule in ("carried on", "subject of the sentence")
    return weak and press.speech.extraposes


def is_told_on(press: Press, found: Attribution | None) -> bool:
    """Return whether words are somebody's who goes on, so that a paper but passes them on."""
    return press.speech.extraposes and found is not None and found.rule == "carried on"


def opens_with_pointing(press: Press, reading: Reading) -> int:
    """Return how many words of a sentence that tells nothing else point back: "Così | X, su Y"."""
    told = press.speech.subject_behind and match_at(reading.sentence.low, 0, press.speech.pointing)
    return told * _NAMING.issuperset(cue.rule for cue in reading.cues)


def _is_all(reading: Reading, medium: Phrase) -> bool:
    """Return whether a sentence but names a medium: "C'est Le Soir", "C'est Le Soir qui le dit"."""
    low, end = reading.sentence.low, medium.end
    if {*low[end : end + 1]} <= {",", "."}:
        return True
    tells = low[end] in reading.phrases.speech.relatives and end + 1 < len(low)
    return tells and reading.phrases.is_clitic(end + 1)


def _read_there(reading: Reading) -> Phrase | None:
    """Return where words can be read, if a short sentence tells: "À lire dans | Le Soir |"."""
    low, speech, phrases = reading.sentence.low, reading.phrases.speech, reading.phrases
    if not speech.adjectives_behind or speech.reread.isdisjoint(low[:_POINTING]):
        return None
    for k in range(1, min(len(low) - 1, _POINTING + 1)):
        if low[k] in speech.venues and low[k - 1] in speech.reread:
            medium = phrases.behind(k + 1) if phrases.names_outlet(k + 1) else None
            return medium if medium is not None and medium.end >= len(low) - 1 else None
    return None


def _answering(press: Press, reading: Reading) -> Phrase | None:
    """Return which medium answers whose words are: "À qui doit-on ce titre ? Au | Soir |."."""
    low, speech, phrases = reading.sentence.low, reading.phrases.speech, reading.phrases
    led = int(phrases.is_preposition(0) and not phrases.is_determiner(0))
    if not speech.who or not phrases.names_outlet(led):
        return None
    at = reading.sentence.start[0]
    asked, mark, _ = press.text[max(0, at - _QUESTION) : at].rpartition("?")
    if not mark or press.text[at - 3 : at].strip(" \xa0\u202f") != "?":
        return None
    words = asked[max(map(asked.rfind, ".…»”\n")) + 1 :].lower().split()
    medium = phrases.starting_at(led)
    alone = medium is not None and {*low[medium.end : medium.end + 1]} <= {",", "."}
    return medium if alone and not speech.who.isdisjoint(words[:2]) else None


def _past_cleft(low: list[str], speech: Speech) -> int:
    """Return the token behind "it is", the first or behind a comma: "Deux mots, | voilà | X"."""
    for k in range(min(len(low), _TAKING_UP) if speech.subject_behind else 1):
        if k and low[k - 1] != "," and low[k - 1] not in speech.also:
            continue
        if length := match_at(low, k, speech.cleft) or match_at(low, k, speech.presenting):
            behind = k + length  # "C'est|, ce matin, | la Une du Monde"
            while speech.adjectives_behind and behind < len(low):
                step = 1 if low[behind] == "," else match_at(low, behind, speech.adverbs)
                if not step:
                    break
                behind += step
            return behind
    return 0


def _paged(press: Press, reading: Reading) -> Attribution | None:
    """Return the medium on whose page words stood: "Ces trois mots barrent la une | du Soir |"."""
    low, speech, phrases = reading.sentence.low, press.speech, reading.phrases
    if low[0] not in speech.definite or not speech.that.isdisjoint(low):
        return None
    words = low[1:_NOUN_AT]
    if speech.nouns.isdisjoint(words) and speech.wordings.isdisjoint(words):
        return None
    for k in range(_NOUN_AT, len(low) - 1):
        if low[k] not in speech.genitive or not phrases.names_outlet(k + 1):
            continue
        page = f"{low[k - 2]} {low[k - 1]}"
        if page in speech.columns or match_at(low, k - 2, speech.asking) > 2:
            medium = phrases.behind(k + 1)
            mention = reading.span(cut_medium(phrases, medium)) if medium is not None else None
            return Attribution("named behind", mention, None, outlet=True) if mention else None
    return None


def _owner_of_words(reading: Reading) -> Phrase | None:
    """Return whose the words are that a sentence opens with: "L'image est de | Jane Roe".

    "That quote from | Roe", "Those were the words of | Roe"
    """
    low, speech, first = reading.sentence.low, reading.phrases.speech, 1
    if speech.order_tells and low[1] in speech.passive and low[2] in speech.definite:
        first = 3
    elif low[0] in speech.these and low[1] in speech.before_nouns:
        first = 2  # "Cette petite phrase"
    k = first + 1
    if low[0] not in speech.definite or not (
        low[first] in speech.nouns or low[first] in speech.wordings
    ):
        return None
    of = k + match_at(low, k, speech.coming) if k < len(low) else k
    if of == k < len(low):
        of += low[0] in speech.these and low[k] in speech.genitive
        taken = first > 1 or low[0] in speech.taking_up or low[0] in speech.these
        links = speech.complement if first == 3 else speech.origins | speech.agent
        of += taken and speech.order_tells and low[k] in links
        apart = low[k] == "," or low[k] in speech.passive  # "La question, posée par | X"
        if (
            apart
            and k + 3 < len(low)
            and low[k + 1] in speech.uttered
            and low[k + 2] in speech.agent
        ):
            of = k + 3
    return reading.phrases.behind(of) if k < of < len(low) else None


def _teller_behind(press: Press, reading: Reading, k: int) -> Attribution | None:
    """Return who stands behind words that point back: "Con esa frase | despacha hoy | X | Y"."""
    low, kind, phrases = reading.sentence.low, reading.sentence.kind, reading.phrases
    for j in range(k, min(len(low) - 1, k + _TAKING_UP)):
        if kind[j] not in (WORD, NAME) and j > k:
            return None
        begins = kind[j] == NAME or phrases.is_determiner(j)
        if not begins or phrases.is_preposition(j - 1) or low[j] in press.speech.linking:
            continue
        who = phrases.starting_at(j)
        if who is None or who.pronoun:
            continue
        who = cut_medium(phrases, who)
        medium = press.is_medium(reading.words(who))
        wrote = _is_piece_by(reading, who)
        if wrote or medium or any(map(phrases.is_noun, range(who.start, who.end))):
            via = () if medium else media_among(press, reading, cited_in(reading))
            return Attribution("named behind", reading.span(who), None, via=via, outlet=medium)
    return None


def _is_piece_by(reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase names a text and who wrote it: "la chronique de Jeanne Morel"."""
    low, speech = reading.sentence.low[phrase.start : phrase.end], reading.phrases.speech
    kinds = (speech.interviews, speech.pieces, speech.documents)
    piece = any(word in words for word in low for words in kinds)
    owned = not speech.genitive.isdisjoint(low)
    return piece and owned and reading.sentence.kind[phrase.end - 1] == NAME


def heard_in_paper(
    press: Press, reading: Reading, q: int, found: Attribution | None
) -> Attribution | None:
    """Return who says "I" in a paper: "Le capitaine s'est tu, selon une note : « Je dors »".

    It is the one whom the sentence is about; all other words are the paper's.
    """
    who = found.by.phrase if found is not None and found.by is not None else None
    low, speech = reading.sentence.low, press.speech
    if found is None or who is None or not speech.adjectives_behind or low[q - 1] != ":":
        return found
    if speech.documents.isdisjoint(low[who.start : who.end]):
        return found
    sources = (cue.phrase for cue in reading.cues if cue.rule == "according to")
    if all(source is None or source.start != who.start for source in sources):
        return found
    words = _words_said(press, reading.sentence.start[q] + 1, reading.sentence.end[q])
    opening = reading.subject_before(who.start)
    if opening is None or opening.pronoun or speech.oneself.isdisjoint(words):
        return found
    if not reading.phrases.may_speak(opening) or press.is_medium(reading.words(opening)):
        return found
    return Attribution(found.rule, reading.span(opening), found.cue, via=found.via)


def _words_said(press: Press, start: int, end: int) -> list[str]:
    """Return the words between two offsets in small letters, elided ones apart: "j'", "ai"."""
    said = press.text[start:end].lower()
    return part_elided(said).split()


def says_i(press: Press, readings: Readings, index: int) -> bool:
    """Return whether "I" or "my" stands in words that open a paragraph: "C'était ma maison"."""
    speech = press.speech
    if not (speech.adjectives_behind and speech.oneself and readings.opens_block(index)):
        return False
    stretch = readings.stretches[index]
    words = _words_said(press, stretch.start, stretch.end)
    own = (speech.owners.get(word, "") == "x" for word in words)
    return not speech.oneself.isdisjoint(words) or any(own)


def is_of_one(press: Press, readings: Readings, index: int) -> bool:
    """Return whether "I" stands in words, as no paper says it."""
    one, stretch = press.speech.oneself, readings.stretches[index]
    if not one or not press.speech.adjectives_behind:
        return False
    return not one.isdisjoint(_words_said(press, stretch.start, stretch.end))


def passed_by(press: Press, reading: Reading, last: Attribution) -> bool:
    """Read who passed on what was just said: "Des propos rapportés par Le Soleil."."""
    if not may_be_passed(press, reading, last):
        return False
    if (again := reprinter(press, reading)) is not None:
        last.via += (again,)
        return True
    if start := _reported_from(reading.sentence.low, press.speech):
        named = (reading.phrases.starting_at(k) for k in range(start, len(reading.sentence)))
        first = next(
            (p for p in named if p and (p.pronoun or press.is_medium(reading.words(p)))), None
        )
        last.via = () if first is None or first.pronoun else (reading.span(first),)
    else:
        last.via = media_among(press, reading, cited_in(reading))
    return bool(last.via)


def may_be_passed(press: Press, reading: Reading, last: Attribution) -> bool:
    """Return whether a sentence takes up words which no medium has passed on yet."""
    if last.outlet:
        return False
    if reprinter(press, reading) is not None:
        return True
    low, speech = reading.sentence.low, press.speech
    return not last.via and (
        not speech.nouns.isdisjoint(low[:_OPENING]) or _reported_from(low, speech) > 0
    )


def reprinter(press: Press, reading: Reading) -> Span | None:
    """Return the medium that has words from another: "Le Soir, qui cite l'entretien, s'étonne"."""
    low, speech = reading.sentence.low, press.speech
    if (again := repeater(press, reading, 0)) is not None:
        return again
    if not speech.adjectives_behind or speech.relaying.isdisjoint(low[1:_REPRINTED]):
        return None  # nearly always
    medium = reading.phrases.starting_at(0)
    if medium is None or medium.pronoun or not press.is_medium(reading.words(medium)):
        return None
    verb = medium.end
    if low[verb : verb + 1] == [","] and low[verb + 1] in speech.relatives:
        verb += 2
    noun = verb + 2
    if noun + 1 >= len(low) or low[verb] not in speech.relaying:
        return None
    taken_up = low[verb + 1] in speech.definite and low[verb + 1] not in speech.genitive
    taken_up = taken_up and (low[noun] in speech.talks or low[noun] in speech.nouns)
    closed = reading.sentence.kind[noun + 1] == PUNCTUATION or low[noun + 1] in speech.also
    return reading.span(medium) if taken_up and closed else None


def _reported_from(low: list[str], speech: Speech) -> int:
    """Return the token behind what takes up words: "Das | berichtet X", "C'est | X qui le dit"."""
    if len(low) > _SHORT or speech.order_tells:
        return 0
    if speech.verb_second:
        return int(low[0] in speech.pointing and not speech.media_verbs.isdisjoint(low[1:2]))
    told = speech.media_verbs | speech.relaying
    return 0 if told.isdisjoint(low) else match_at(low, 0, speech.cleft)


def heads_with_title(press: Press, reading: Reading) -> bool:
    """Return whether a sentence opens with a piece's title: "Sous le titre « … », Jane Roe"."""
    low, speech = reading.sentence.low, press.speech
    headed = low[_TITLE - 1 : _TITLE] != [] and low[_TITLE - 1] in speech.headings
    quoted = headed and reading.sentence.kind[_TITLE : _TITLE + 1] == [QUOTATION]
    return quoted and speech.adjectives_behind and reading.phrases.is_preposition(0)


def piece_writer(press: Press, reading: Reading, last: Attribution | None) -> Attribution | None:
    """Return who writes what but the title is quoted of: "Sous le titre « … », | X | y raconte".

    Or whom a medium lets speak next: "« … », titre Le Soir, qui donne la parole à | X |."
    """
    if last is None or not last.outlet:
        return None
    if press.speech.subject_behind and (guest := _let_speak(reading)) is not None:
        via = (last.antecedent or last.mention,)
        return Attribution("introduced", reading.span(guest), None, via=via)
    if not heads_with_title(press, reading):
        return None
    who = reading.phrases.first_subject(len(reading.sentence), _TITLE + 2)
    if who is None or who.pronoun or not reading.phrases.may_speak(who):
        return None
    span = reading.span(who)
    if press.is_medium(span.of(press.text)):
        return None
    return Attribution("introduced", span, None, via=(last.antecedent or last.mention,))


def _let_speak(reading: Reading) -> Phrase | None:
    """Return whom "which" lets speak behind all words of a sentence, or None."""
    cue = reading.cues[-1] if reading.cues else None
    if cue is None or cue.rule != "cited" or cue.start < reading.quotations[-1]:
        return None  # mostly
    host = cue.addressee
    return cue.phrase if host is not None and host.pronoun else None
