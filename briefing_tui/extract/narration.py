"""Tell who a sentence without quotations is about: who speaks next, or the medium they do it in."""

from __future__ import annotations

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.beside import is_inside
from briefing_tui.extract.chains import cited_last
from briefing_tui.extract.front_pages import is_surely_medium
from briefing_tui.extract.hosts import labelling_medium
from briefing_tui.extract.interviews import asker_before
from briefing_tui.extract.lexicon.outlets import is_ambiguous
from briefing_tui.extract.medium_phrases import names_medium
from briefing_tui.extract.meetings import gathers_people
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.mood import is_reported
from briefing_tui.extract.pages import found_in
from briefing_tui.extract.passing import find_chain
from briefing_tui.extract.phrasebook import is_kind_of, match_at
from briefing_tui.extract.predicates import named_by
from briefing_tui.extract.presented import closes, presented
from briefing_tui.extract.reading import Attribution, Cue, Phrase
from briefing_tui.extract.reporting import of_topic, viewed_by
from briefing_tui.extract.roles import LABEL_END, is_announced, is_columnist, tells_within
from briefing_tui.extract.staff import employer_of
from briefing_tui.extract.staff_told import post_in
from briefing_tui.extract.subjects import is_bare_topic, is_personal, is_someone, turned_subject
from briefing_tui.extract.tokens import NAME
from briefing_tui.extract.topics import closing_cue
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Reading
    from briefing_tui.model import Span

_LABEL: Final = 3
"""Letters of the longest acronym that is no paper's name."""
_ASKED: Final = 5
"""Tokens of "Die Antwort von Roe?", at least."""
_VIEW: Final = 7
"""Tokens of "This is also precisely the opinion", and one more."""
_ASKING: Final = frozenset({"cited", "interview"})
"""Rules of cues whose addressee is who asks or cites somebody."""
_LAST_WORD: Final = frozenset({"colon", "interview"})
"""Rules of cues at whose end a sentence hands over to who speaks next."""


def _writer(press: Press, reading: Reading) -> Attribution | None:
    from briefing_tui.extract.papers import find_writer  # late: for one language

    return find_writer(press, reading)


def find_narrated(
    press: Press, reading: Reading, before: Attribution | None = None
) -> Attribution | None:
    """Return who a sentence without quotations is about, as the one who speaks next.

    Args:
        press: The media of the text.
        reading: The sentence.
        before: Who spoke before it: the medium, perhaps, that now hands over.
    """
    if press.speech.nouns_capitalised and (writer := _writer(press, reading)) is not None:
        return writer
    if (medium := found_in(reading.phrases, len(reading.sentence))) is not None:
        return Attribution("announced", reading.span(medium), None, outlet=True)
    takes_up = reading.sentence.low[0] in press.speech.taking_up
    if takes_up and (holder := _view_of(press, reading)) is not None:
        found = attribute(press, reading, holder, "introduced")
        found.via = find_chain(press, reading, holder, found)
        return found
    subject = reading.subject()
    if is_defined(press, reading):
        return None
    closing = closing_cue(reading, subject) if subject is not None and before is None else None
    if closing is not None and not names_medium(press, reading, closing):
        return attribute(press, reading, closing, "introduced")
    chosen, subject, rule = _told_cue(press, reading, subject)
    if chosen is None:
        return None
    chosen = of_topic(press, reading, chosen)
    if not press.speech.adjectives_behind and names_medium(press, reading, chosen):
        from briefing_tui.extract.review_media import joined_medium  # late: few need it

        chosen = joined_medium(press, reading, chosen) or chosen
    guest = _guest_in(press, reading, chosen, subject)
    found = attribute(press, reading, guest or chosen, rule)
    found.outlet = found.outlet or _is_label(press, found.mention)
    found.via = _media_of(press, reading, chosen, guest, found)
    if before is not None and not found.via:
        found.via = _hosts(press, reading, chosen, found, before)
    if found.via and _is_house(press, reading, found):
        return Attribution(rule, found.via[-1], None, outlet=True)
    if found.outlet and gathers_people(press, reading):
        found.rule = "announced"
    return found


def is_defined(press: Press, reading: Reading) -> bool:
    """Return whether a sentence but tells what somebody is like: "Jo Roe|, c'est | un roc"."""
    who = reading.subject() if press.speech.adjectives_behind else None
    low, speech, k = reading.sentence.low, press.speech, who.end if who is not None else 0
    apart = k > 0 and low[k : k + 1] == [","] and k + 2 < len(low)
    return apart and low[k + 1] in speech.taking_up and low[k + 2] in speech.passive


def _is_house(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether "we" means the medium where it stands: "In the Post's pages, | we | mourn"."""
    tag = press.speech.pronouns.get(found.mention.of(press.text).lower())
    opens = press.speech.order_tells and reading.sentence.low[0] in press.speech.venues
    return opens and tag in ("x", "p") and found.via[-1].end < found.mention.start


def _told_cue(
    press: Press, reading: Reading, subject: Phrase | None
) -> tuple[Cue | None, Phrase | None, str]:
    """Return by which cue a sentence is about somebody, its subject, and the rule."""
    if reading.sentence.low[-1] == "?" and (asked := _asked_for(reading)) is not None:
        return asked, subject, "introduced"
    chosen = _telling_cue(press, reading, subject) if reading.cues else None
    if chosen is not None and _tells_nothing(press, reading, chosen):
        chosen = None
    rule = "introduced"
    if chosen is not None and subject is not None and _is_relayed(press, reading, chosen, subject):
        chosen = Cue("subject", subject.start, subject.start, subject)
    if chosen is None and is_reported(press, reading.sentence):
        return None, subject, rule
    if press.speech.nouns_capitalised and subject is not None and not subject.pronoun:
        turned = turned_subject(press, reading, subject)
        chosen, subject = (None, turned) if turned is not None else (chosen, subject)
    if chosen is None and subject is not None and _is_told_of(press, reading, subject):
        subject = named_by(reading.phrases, subject)
        subject = subject if press.speech.verb_second else named_apart(reading, subject)
        chosen = Cue("subject", subject.start, subject.start, subject)
        rule = "subject before"
    if chosen is None and press.speech.drops_subject:
        from briefing_tui.extract.null_subjects import doer_in_clause  # late: some languages only

        chosen, rule = doer_in_clause(press, reading), "subject before"
    if (
        who := presented(press, reading, chosen.phrase if chosen is not None else None)
    ) is not None:
        return Cue("subject", who.start, who.start, who), who, "introduced"
    return chosen, subject, rule


def _asked_for(reading: Reading) -> Cue | None:
    """Return whose words a question but asks for: "La réponse de | Jane Roe | ?"."""
    low, phrases, speech = reading.sentence.low, reading.phrases, reading.phrases.speech
    k = 1 + (low[0] in speech.also)  # "Und die Antwort"
    if len(low) < _ASKED or not phrases.is_determiner(k - 1):
        return None
    if low[k] not in speech.nouns and low[k] not in speech.replies:
        return None
    links = (speech.genitive, speech.complement, speech.agent)
    who = phrases.behind(k + 2) if any(low[k + 1] in words for words in links) else None
    if who is None or who.pronoun or low[who.end] not in ("?", ","):
        return None
    return Cue("noun", k, k + 1, who) if phrases.may_speak(who) else None


def _is_told_of(press: Press, reading: Reading, subject: Phrase) -> bool:
    """Return whether a sentence may be about who speaks next, or a medium that goes to ask."""
    if is_personal(press, reading, subject):
        return not (press.speech.order_tells and is_bare_topic(reading, subject))
    asks = press.speech.adjectives_behind and gathers_people(press, reading)
    return asks and press.is_medium(reading.words(subject))  # "Le journal a passé la nuit à"


def _media_of(
    press: Press, reading: Reading, chosen: Cue, guest: Cue | None, found: Attribution
) -> tuple[Span, ...]:
    """Return through whom one speaks of whom a sentence tells, as that sentence has it."""
    if via := find_chain(press, reading, guest or chosen, found):
        by = asker_before(reading, chosen)
        return via if by is None else (reading.span(by), *via)
    if not found.outlet and (medium := concerned_medium(press, reading)) is not None:
        return (medium,)
    if via := _labelled(press, reading, chosen, found):
        return via
    staff = chosen.phrase if chosen.rule == "subject" and press.speech.adjectives_behind else None
    if staff is not None and not found.outlet:
        opening = reading.subject() or staff  # "| El corresponsal de Le Monde |, Paul Roux, duerme"
        words = reading.sentence.low[opening.start : opening.end]
        paper = (
            None
            if press.speech.staff.isdisjoint(words)
            else employer_of(press, reading.span(opening))
        )
        if paper is not None and paper.of(press.text).lower() not in press.speech.belonging:
            return (paper,)
    paper = None
    if (chosen.rule == "according to" or press.speech.nouns_capitalised) and not found.outlet:
        paper = employer_of(press, found.mention)  # "Härter fragt der Kolumnist der Zeit"
    if (
        paper is None
        and not found.outlet
        and press.speech.acting_as
        and not press.speech.acting_as.isdisjoint(reading.sentence.low)
    ):
        paper = post_in(press, reading)
    own = paper is not None and paper.of(press.text).lower() in press.speech.belonging
    return (paper,) if paper is not None and not own else ()


def _labelled(press: Press, reading: Reading, chosen: Cue, found: Attribution) -> tuple[Span, ...]:
    """Return the medium whose label stands before its columnist: "Kantipur: Columnist X"."""
    start = chosen.phrase.start if chosen.phrase is not None and not found.outlet else 0
    if chosen.rule != "subject" or not press.speech.order_tells:
        return ()
    label = labelling_medium(reading) if ":" in reading.sentence.low[:start] else None
    return (label,) if label is not None else ()


def _view_of(press: Press, reading: Reading) -> Cue | None:
    """Return whose view a sentence says that what came before it is: "Such is the view of X"."""
    low, speech = reading.sentence.low, press.speech
    if speech.views.isdisjoint(low[1:_VIEW]):
        return None
    k = next(k for k in range(1, _VIEW) if low[k] in speech.views)
    led = low[1] in speech.passive and low[k + 1 : k + 2] and low[k + 1] in speech.complement
    who = reading.phrases.behind(k + 2) if led and k + 2 < len(low) else None
    return Cue("noun", k, k + 1, who) if who is not None and not who.pronoun else None


def _is_relayed(press: Press, reading: Reading, cue: Cue, subject: Phrase) -> bool:
    """Return whether a medium but relays: "C'est en ces termes que | X | rit, rapporte Y."."""
    low, speech = reading.sentence.low, press.speech
    relays = cue.rule == "inverted verb" and low[cue.end - 1] in speech.reporting
    if not relays or not match_at(low, 0, speech.cleft) or subject.end >= cue.start:
        return False
    return is_personal(press, reading, subject) and not press.is_medium(reading.words(subject))


def concerned_medium(press: Press, reading: Reading) -> Span | None:
    """Return the medium that a sentence turns to: "Was | die NZZ | betrifft, so schreibt X"."""
    low = reading.sentence.low
    if low[0] not in press.speech.subordinators or press.speech.concerning.isdisjoint(low):
        return None
    at = 1 + (low[1] in press.speech.concerning)  # "Was | betrifft | die NZZ, so"
    phrase = reading.phrases.starting_at(at)
    medium = phrase is not None and press.is_medium(reading.words(phrase))
    return reading.span(phrase) if medium and phrase is not None else None


def take_from(press: Press, found: Attribution, medium: Span) -> None:
    """Give words to the medium that their sentence turns to, or to who speaks through it."""
    pronoun = press.speech.pronouns.get(found.mention.of(press.text).lower())
    if pronoun in ("f", "n") and found.antecedent is None:
        found.antecedent, found.outlet, found.via = medium, True, ()
    elif not (found.via or found.outlet):
        found.via = (medium,)


def _tells_nothing(press: Press, reading: Reading, cue: Cue) -> bool:
    """Return whether a verb but seems to report: "should explain", "reading scores"."""
    low, speech = reading.sentence.low, press.speech
    if cue.start > 0 and low[cue.start - 1] in speech.obliging:
        return True
    who = cue.phrase
    if who is None or not speech.order_tells:  # "Aponta | o mapa |"
        shown = who is not None and speech.drops_subject and cue.rule == "inverted verb"
        return shown and who is not None and not reading.phrases.may_speak(who)
    thing = cue.rule == "shared subject" and speech.pronouns.get(low[who.start]) == "n"
    if thing and low[who.end] in speech.passive:
        return True  # "It is necessary to read"
    return who.start == cue.end and low[cue.start] in speech.participles


def _telling_cue(press: Press, reading: Reading, subject: Phrase | None) -> Cue | None:
    """Return the cue of a sentence's subject or its last, or None where it tells of another."""
    last = reading.cues[-1]
    if (aside := reading.aside()) is not None:
        return aside
    if last.phrase is not None and (whom := last.phrase.antecedent) is not None:
        # "gibt einer Ärztin das Wort, die …"
        last = next((c for c in reading.cues if c.rule == "interview" and c.phrase == whom), last)
    if last.rule in _LAST_WORD or closes(reading, last):
        viewed = viewed_by(press, reading, opens=True) if last.rule == "colon" else None
        chosen = viewed or last
    elif last.rule == "verb" and match_at(reading.sentence.low, last.start, press.speech.yielding):
        chosen = last  # "Das sieht der Verband so, dessen Chef X zu Wort kommt"
    elif last.rule == "verb at the end" and reading.sentence.low[last.start] in (
        press.speech.granting
    ):
        chosen = last  # "Die Zeit zitiert aus einer Erklärung, die X der dpa gab"
    elif (cited := cited_last(reading)) is not None:
        chosen = cited._replace(rule="cited")
    else:
        chosen = _cue_of(reading, subject) or last if subject is not None else last
    return None if _is_beside(press, reading, chosen, subject) else chosen


def _cue_of(reading: Reading, subject: Phrase) -> Cue | None:
    """Return the cue that tells of a subject, or of its name: "Bakers | who told the Post"."""
    told = [(c, c.phrase.antecedent or c.phrase) for c in reading.cues if c.phrase is not None]
    own = next((cue for cue, who in told if who.start == subject.start), None)
    if own is None and told and reading.sentence.low[subject.end : subject.end + 1] == [","]:
        named = named_apart(reading, subject)
        own = next((cue for cue, who in told if who.start == named.start), None)
    return own


def _is_beside(press: Press, reading: Reading, cue: Cue, subject: Phrase | None) -> bool:
    """Return whether a sentence is about a medium, and only a clause in it about another."""
    if not press.speech.verb_second or cue.phrase is None or subject is None:
        return False
    related = cue.phrase.pronoun or _opens_before(cue, subject)
    return related and press.is_medium(reading.words(subject))


def _opens_before(cue: Cue, subject: Phrase) -> bool:
    """Return whether a clause stands in front of the main one: "Während A lobt, tadelt B"."""
    return cue.rule == "verb at the end" and cue.last <= subject.start


def _is_label(press: Press, mention: Span) -> bool:
    """Return whether a line names a paper in capitals, and where it is: "X-POSTEN, Oslo:"."""
    capitals = mention.of(press.text).isupper() and mention.end - mention.start > _LABEL
    opens = press.text[max(0, mention.start - 1) : mention.start] in ("", "\n")
    return capitals and opens and LABEL_END.match(press.text, mention.end) is not None


def _guest_in(press: Press, reading: Reading, chosen: Cue, subject: Phrase | None) -> Cue | None:
    """Return who is told of in a medium: "Dans Le Parisien, le ministre tente de rassurer"."""
    first = reading.cues[0] if reading.cues else chosen
    venue = first.rule == "according to" and first.start == 0
    venue = venue and first.phrase == chosen.phrase
    low, speech = reading.sentence.low, press.speech
    serves = low[0] in speech.viewing and not speech.serving.isdisjoint(low)
    venue = venue and (low[0] in speech.venues or serves)
    if not venue or subject is None or subject.pronoun or not is_someone(press, reading, subject):
        return None
    guest = Cue("subject", subject.start, subject.start, subject)
    return None if names_medium(press, reading, guest) else guest


def _hosts(
    press: Press, reading: Reading, chosen: Cue, found: Attribution, before: Attribution
) -> tuple[Span, ...]:
    """Return the medium before: it hands over, or somebody tells something in it."""
    if not (before.outlet or before.via):
        return ()
    to = chosen.addressee if chosen.rule in _ASKING else None
    own = to is not None and (to.pronoun or _is_own(press, reading, to))
    if own and before.outlet:
        return (before.mention,)  # "It quotes X", "X, with whom | its reporters spoke,"
    source = chosen.rule == "according to" and press.speech.order_tells and not found.outlet
    if source and press.is_review:
        return (before.mention,) if before.outlet else before.via
    own = before.outlet and (press.speech.verb_second or press.speech.order_tells)
    own = own and (is_columnist(press, reading, found) or _wrote(press, found.mention))
    own = own or tells_within(press, found, reading)
    if found.outlet or not (own or is_announced(press, reading, found, before)):
        return ()
    return (before.mention,) if before.outlet else before.via


def _is_own(press: Press, reading: Reading, desk: Phrase) -> bool:
    """Return whether a phrase means the staff of the medium before: "its correspondents"."""
    words = reading.sentence.low[desk.start : desk.end]
    return words[0] in press.speech.belonging and not press.speech.staff.isdisjoint(words)


def _wrote(press: Press, mention: Span) -> bool:
    """Return whether words mean who wrote what a medium prints: "Seine Verfasserin"."""
    owner, _, noun = mention.of(press.text).lower().partition(" ")
    return owner in press.speech.belonging and noun in press.speech.writers


def _calls_medium(press: Press, reading: Reading, k: int) -> bool:
    """Return whether a noun for a medium stands before a name: "das Branchenblatt | Horizont"."""
    kind, low = reading.sentence.kind, reading.sentence.low
    if not press.speech.nouns_capitalised or kind[k + 1 : k + 2] != [NAME]:
        return False
    return is_kind_of(low[k], press.speech.media, press.speech)


def _is_bare_noun(press: Press, reading: Reading, k: int) -> bool:
    """Return whether a word that means a paper elsewhere is a noun: "wer weniger | Zeit | hat"."""
    if not press.speech.nouns_capitalised or reading.phrases.is_preposition(k - 1):
        return False
    return is_ambiguous(reading.sentence.low[k])


def find_announced(press: Press, reading: Reading, told: Attribution | None) -> Attribution | None:
    """Return the one medium that a sentence names: who speaks in it next, or is quoted from."""
    phrases, kind = reading.phrases, reading.sentence.kind
    if told is not None and told.outlet:
        if reading.sentence.start[-1] == told.mention.end:
            told.rule = "announced"  # "Not so Le Monde."
        return told
    found: list[Phrase] = []
    first = phrases.behind_dateline(len(kind))
    for k in [k for k in range(first, len(kind)) if kind[k] == NAME]:
        opens = k == 0 or kind[k - 1] != NAME or (k == 1 and phrases.is_preposition(0))
        if opens and not is_inside(k, found):
            at = k - (k > 0 and phrases.is_determiner(k - 1))
            called = _calls_medium(press, reading, k)
            if not (called or phrases.is_adverb(at) or phrases.names_outlet(at)):
                continue  # most words with a capital are no medium's
            if not called and at == k > 0 and _is_bare_noun(press, reading, k):
                continue
            phrase = phrases.starting_at(at)
            if phrase is not None and (called or is_surely_medium(press, reading, phrase)):
                found.append(phrase)
    if len(found) != 1:
        return None
    cue = Cue("announced", found[0].start, found[0].start, found[0])
    return attribute(press, reading, cue, cue.rule)
