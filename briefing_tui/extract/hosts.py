"""Tell which medium hands over to those who speak in a paragraph, and who speaks through it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from briefing_tui.extract.assignments import sent_for
from briefing_tui.extract.chain_order import told_there
from briefing_tui.extract.continuation import is_written
from briefing_tui.extract.intermediaries import may_be_host
from briefing_tui.extract.meetings import find_met, gathers_people, meeting_medium, visiting_medium
from briefing_tui.extract.pages import has_front_page
from briefing_tui.extract.phrasebook import match_at, phrasebook
from briefing_tui.extract.roles import (
    is_columnist,
    is_kin,
    is_passed_on,
    speaks_to_all,
    tells_within,
)
from briefing_tui.extract.staff import employer_of, medium_behind, medium_set_off
from briefing_tui.extract.tokens import QUOTATION
from briefing_tui.extract.whom_meant import is_he_or_she
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading

_HANDING_OVER: Final = frozenset({"interview", "cited"})
"""Rules of cues that name whom a medium lets speak."""
_OWNING: Final = ("'s ", "’s ")
_BESIDE: Final = ("/", " / ")
"""What parts papers that head the same words."""


def host_behind(
    press: Press,
    reading: Reading,
    told: Attribution | None,
    before: Attribution | None,
    host: Span | None,
) -> Span | None:
    """Return the medium that is the host of those who speak behind a sentence.

    Somebody whom the sentence is about, and who is met in it, is told of through that medium.

    Args:
        press: The media of the text.
        reading: The sentence.
        told: Whom it is about.
        before: Who spoke before it.
        host: The host until then.
    """
    met = find_met(press, reading)
    visited = visiting_medium(press, reading, before) if press.speech.subject_behind else None
    medium = meeting_medium(press, reading, before) if met is not None else visited
    if medium is not None:
        again = visited is not None and told is not None and bool(told.via)
        if told is not None and (again or _is_guest_of(press, told)):
            told.via = (medium,)
        return medium
    if told is None:
        return host
    if told.outlet:
        if are_many(press, told.mention):
            return None
        if press.speech.verb_second and host is not None and may_be_host(press, host, told.mention):
            return host  # "De Tijd sprak met X. Die was, zo schrijft | de krant |, moe"
        hands_over = told.rule == "announced" or gathers_people(press, reading)
        teller = told.antecedent or told.mention  # "the Post, | whose reporter | met X"
        guest = bool(reading.quotations) and _has_guest(press, reading)
        return teller if hands_over or guest else None
    if press.speech.order_tells and is_written(press, told) and _reports(press, told):
        return told.via[-1]
    again = not press.speech.order_tells and host is not None and bool(told.via)
    if again and host is not None and may_be_host(press, host, told.via[-1]):
        told.via = (*told.via[:-1], host)  # "Die Zeit traf X. Er schweige, sagt er | der Zeitung"
    return _telling(press, reading, told) if told.via and told.via[-1] != host else host


def _reports(press: Press, told: Attribution) -> bool:
    """Return whether somebody tells in print what others say: not "She spoke on state radio"."""
    medium = told.via[-1].of(press.text)
    on_air = press.speech.media.get(medium.rpartition(" ")[2].lower()) == "broadcaster"
    return press.is_review or (has_front_page(medium) and not on_air)


def _telling(press: Press, reading: Reading, told: Attribution) -> Span | None:
    """Return the medium that tells of somebody, where those behind speak through it as well."""
    opening = reading.subject()
    opens = opening is not None and reading.span(opening).start == told.via[-1].start
    opens = opens or reading.sentence.low[0] in press.speech.venues  # "In the Post, X meets"
    talks = press.speech.nouns_capitalised and _is_in_talk(press, reading)
    about = told.rule == "subject before" and press.speech.nouns_capitalised
    if about and told.mention.of(press.text).lower() in press.speech.pronouns:
        talks = talks or opens  # "In der taz kommt sie schlechter weg"
    hands = opens and (gathers_people(press, reading) or _has_guest(press, reading))
    return told.via[-1] if talks or hands else None  # "Le journal publie les propos du maire"


def _is_in_talk(press: Press, reading: Reading) -> bool:
    """Return whether somebody talks with a medium in a sentence: "gab ihr ein Interview"."""
    return not press.speech.talks.isdisjoint(reading.sentence.low)


def labelling_medium(reading: Reading) -> Span | None:
    """Return the medium whose name and a colon open a paragraph: "NDR: In der Sendung …".

    Or its name alone: "Le Soir. Un appel en une".
    """
    sentence, end = reading.sentence, reading.phrases.label_end()
    if not end or (end < len(sentence) and sentence.kind[end] == QUOTATION):
        return None
    if end == len(sentence) and sentence.low[-1] != ".":
        return None
    place = next((mark for mark in ("(", ",") if mark in sentence.low[:end]), "")
    last = sentence.low.index(place) if place else end - 1
    return Span(sentence.start[0], sentence.end[last - 1])


def _has_guest(press: Press, reading: Reading) -> bool:
    """Return whether a medium hands over behind its words: "« … », titre X, qui publie Y"."""
    return press.speech.subject_behind and any(
        cue.rule in _HANDING_OVER and cue.phrase is not None and not cue.phrase.pronoun
        for cue in reading.cues
    )


def heads_piece(press: Press, reading: Reading, q: int) -> bool:
    """Return whether words are but what a piece is called: "publie un article de X intitulé "."""
    low, speech = reading.sentence.low, press.speech
    called = q > 0 and (low[q - 1] in speech.works or low[q - 1] in speech.columns)
    if not (called and speech.subject_behind):
        return False
    return any(cue.rule == "interview" and cue.start < q for cue in reading.cues)


def handed_on(
    press: Press,
    found: Attribution,
    reading: Reading,
    context: Attribution | None,
    label: Span | None,
    host: Span | None,
    *,
    labelled: bool,
) -> tuple[Span, ...] | None:
    """Return through whom what went before hands words on, or None where it tells nothing.

    Args:
        press: The media of the text.
        found: The attribution of the words.
        reading: Their sentence.
        context: Who spoke before.
        label: The medium that the sentence is about before a colon.
        host: The medium that hands over to others in the paragraph.
        labelled: Whether that is named in the line above.
    """
    columnist = is_columnist(press, reading, found) and not _is_owned(press, found.mention)
    if context is not None and context.outlet and are_many(press, context.mention):
        context = None  # "Iraqi papers laugh. The Baghdad daily's columnist X"
    if (named := _named_here(press, reading, found, label, columnist=columnist)) is not None:
        return (named,)
    if context is not None and is_passed_on(press, reading, found, context):
        return _as_passed_on(press, reading, found, context)
    answers = _is_answer(press, reading, found)
    asker = _asker_in(press, reading, found) if answers else None
    if context is not None and asker is None and (columnist or answers):
        via = _carried(press, context, host if columnist else None)
        if (answers or press.speech.drops_subject) and not via and host is not None:
            return (host,)  # "X est allé voir. L'attente est longue. « … », lui a dit Y"
        if via or label is None or label.end > found.mention.start:
            return via
    if context is not None and (is_kin(press, found, context) or _takes_up(press, found, context)):
        return context.via
    if not (_is_guest_of(press, found) or _is_bare(press, found, labelled=labelled)):
        return None
    if context is not None and (again := _heard_before(press, reading, found, context, host)):
        return again
    if asker is None and host is not None:
        return _hosted(press, reading, found, host)
    medium = asker or (label if label and label.end < found.mention.start else None)
    return (medium,) if medium is not None else None


def told_on(
    press: Press, reading: Reading, found: Attribution, context: Attribution | None
) -> tuple[Span, ...]:
    """Return the medium that goes on with another's words: "…, dit-il. Et de citer | X |: "."""
    low, speech = reading.sentence.low, press.speech
    if not (reading.silent and context and low[0] in speech.also and low[1] in speech.genitive):
        return ()
    if found.mention.of(press.text).lower() in speech.pronouns:
        return ()
    medium = context.antecedent or context.mention
    if not context.outlet and is_he_or_she(press, context) and context.before is not None:
        medium = context.before
    known = context.outlet or press.is_medium(medium.of(press.text))
    return (medium,) if known else context.via[-1:]


def _is_owned(press: Press, mention: Span) -> bool:
    """Return whether a medium owns whom a mention names: "the Post's Ada Roe, in her piece"."""
    own = press.last_between(mention.start, mention.end) if press.speech.order_tells else None
    return own is not None and press.text.startswith(_OWNING, own.end)


def _named_here(
    press: Press, reading: Reading, found: Attribution, label: Span | None, *, columnist: bool
) -> Span | None:
    """Return the medium that a sentence itself names for words, whatever went before."""
    if (own := _own_medium(press, reading, found, columnist=columnist)) is not None:
        return own
    if label is not None and not found.outlet and _turns_inside(press, reading):
        return label
    return _named_in_front(press, reading, found)


def _as_passed_on(
    press: Press, reading: Reading, found: Attribution, context: Attribution
) -> tuple[Span, ...]:
    """Return through whom words come that whoever spoke before passes on."""
    if not found.of_medium and (last := _named_since(press, reading, context)) is not None:
        return (last,)
    return (context.mention,) if context.outlet or not context.via else context.via


def _carried(press: Press, context: Attribution, host: Span | None) -> tuple[Span, ...]:
    """Return through whom one spoke before, or the host of who writes where it came later."""
    via = (context.mention,) if context.outlet else context.via
    if context.reporter is not None and press.speech.adjectives_behind:
        via = via[told_there(press.text, context, context.reporter) :]  # not "promis sur RTL"
    if host is not None and via and via[-1].end < host.start:
        return (host,)  # "EXPRESSEN: …", then "DAGENS NYHETER: …, meint Redakteur X"
    return via


def _named_in_front(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return the medium that "there" means in its sentence: "| A | zagt; der Wirt ruft dort"."""
    if not press.speech.nouns_capitalised or found.via or found.outlet:
        return None
    opening = reading.subject()
    span = reading.span(opening) if opening is not None and not opening.pronoun else None
    if span is None or span.end > found.mention.start or not press.is_medium(span.of(press.text)):
        return None
    return span if tells_within(press, found, reading) else None


def _own_medium(
    press: Press, reading: Reading, found: Attribution, *, columnist: bool
) -> Span | None:
    """Return the medium whose staff somebody is by the words around the name."""
    own = _medium_of(press, found.mention) if columnist else None
    if own is None and columnist and press.speech.order_tells:
        return medium_behind(press, found.mention.end, writes=True)
    if own is None and press.speech.nouns_capitalised and not (found.via or found.outlet):
        return _medium_in_front(press, reading, found)
    return own


def _turns_inside(press: Press, reading: Reading) -> bool:
    """Return whether a sentence turns to a medium's pages: "The Post is calmer; | in its pages"."""
    low = reading.sentence.low
    parted = press.speech.order_tells and ";" in low
    return parted and match_at(low, low.index(";") + 1, press.speech.within) > 0


def _heard_before(
    press: Press, reading: Reading, found: Attribution, context: Attribution, host: Span | None
) -> tuple[Span, ...]:
    """Return through whom a guest speaks as who spoke before did, or () where nothing tells."""
    if host in context.via[1:] and _is_told_again(press, found, context):
        return context.via
    within = context.via and tells_within(press, found, reading)
    return context.via[-1:] if within else ()  # "réplique dans les mêmes colonnes X"


def are_many(press: Press, span: Span) -> bool:
    """Return whether words mean no one medium: "Iraqi newspapers"."""
    last, media = span.of(press.text).rpartition(" ")[2], press.speech.media
    many = last[:-1] in media or last in press.speech.press_kinds  # "the Iraqi press"
    return press.speech.order_tells and last in media and many


def _named_since(press: Press, reading: Reading, context: Attribution) -> Span | None:
    """Return the medium named behind who spoke last: "…, dit X. Réponse du | Blick |, où Y"."""
    if not press.speech.subject_behind:
        return None
    end = max(context.mention.end, *(medium.end for medium in context.via), 0)
    since = press.last_between(end, reading.sentence.start[0])
    if since is not None and press.text.startswith(_BESIDE, end):
        return since if ":" in press.text[end : since.start] else None  # "Blick / | Le Temps |: "
    told = context.outlet and context.rule in ("introduced", "subject before")
    if since is not None and told and "." not in press.text[end : since.start]:
        return None  # "| Le Soir | a devancé La Libre. « … », y écrit X"
    return since


def _is_told_again(press: Press, found: Attribution, context: Attribution) -> bool:
    """Return whether words may mean who is told to speak through several: "die Ministerin"."""
    first = found.mention.of(press.text).partition(" ")[0].lower()
    again = first in press.speech.definite or first in press.speech.pronouns
    tells = press.speech.nouns_capitalised or press.speech.adjectives_behind
    return again and context.rule == "introduced" and tells


def _is_bare(press: Press, found: Attribution, *, labelled: bool) -> bool:
    """Return whether somebody speaks of whom nothing tells but where they stand."""
    told = found.rule == "subject of the sentence" and press.speech.nouns_capitalised
    return (labelled or told) and not found.via and not found.outlet


def _takes_up(press: Press, found: Attribution, context: Attribution) -> bool:
    """Return whether a pronoun takes up whom a medium has just told of: "His colleague X. He"."""
    told = context.rule in ("introduced", "subject before") and bool(context.via)
    told = told and press.speech.order_tells
    pronoun = press.speech.pronouns.get(found.mention.of(press.text).lower())
    return told and pronoun in ("m", "f") and _is_guest_of(press, found)


def _hosted(
    press: Press, reading: Reading, found: Attribution, host: Span
) -> tuple[Span, ...] | None:
    """Return the medium that somebody speaks through in another's report: its own, or that."""
    if speaks_to_all(reading):
        return None
    own = _medium_of(press, found.mention) or medium_behind(press, found.mention.end)
    own = own or _medium_meant(press, found) or _medium_in_front(press, reading, found)
    return (own or host,)


def _medium_meant(press: Press, found: Attribution) -> Span | None:
    """Return the medium of whom it goes on about: "The Post's Ivo Brandt came. | He", "Brandt"."""
    words = found.before.of(press.text) if found.before and press.speech.order_tells else ""
    again = is_he_or_she(press, found) or words.endswith(f" {found.mention.of(press.text)}")
    if found.before is None or not (words and again) or press.is_medium(words):
        return None
    end = found.before.end
    return _medium_of(press, found.before) or medium_set_off(press, end) or sent_for(press, end)


def _medium_in_front(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return the medium of whom a sentence begins with: "Son confrère | du Soir, | Jane Roe"."""
    front = Span(reading.sentence.start[0], max(reading.sentence.start[0], found.mention.start))
    behind = press.speech.subject_behind or press.speech.nouns_capitalised
    apart = behind and front.of(press.text).endswith(", ")
    return employer_of(press, front) if apart and front.of(press.text).count(",") == 1 else None


def _asker_in(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return the medium to whose own somebody speaks: "Le reporter du Soir …, où X lui a"."""
    opening = reading.subject()
    span = reading.span(opening) if opening is not None else None
    if span is None or span.end > found.mention.start:
        return None
    return span if press.is_medium(span.of(press.text)) else _medium_of(press, span)


def _is_answer(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether somebody speaks to who spoke before: "Un porte-parole lui a dit"."""
    if found.via or found.outlet or not press.speech.answering:
        return False
    return is_spoken_to(press, reading, found)


def is_spoken_to(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether a verb tells that "lui" is who is told something."""
    low, answering = reading.sentence.low, press.speech.answering
    if found.cue is None or phrasebook(answering).keys().isdisjoint(low):
        return False
    starts = reading.sentence.start
    first = bisect_left(starts, min(found.cue.start, found.mention.end))
    last = bisect_right(starts, found.cue.end)
    return any(match_at(low, i, answering) for i in range(first, last))


def _is_guest_of(press: Press, found: Attribution) -> bool:
    """Return whether somebody speaks, of whom nothing tells through which medium."""
    if found.via or found.outlet or found.cue is None or found.rule == "it says":
        return False
    return found.mention.of(press.text).lower() not in press.speech.impersonal


def _medium_of(press: Press, mention: Span) -> Span | None:
    """Return the medium that a mention names: "l'éditorialiste | d'Ouest-France"."""
    words, start = mention.of(press.text), mention.start
    parted = words.replace("’", " ").replace("'", " ")
    known = press.outlet_in(words) or press.outlet_in(parted)
    if known is None and press.speech.order_tells and "s " in parted:
        known = press.outlet_in(parted.partition(" s ")[0])  # "La Segunda's | Jane Roe"
    name = known[0] if known is not None else press.local_in(parted)
    if not name:
        return _employing(press, mention)
    at = start + max(words.find(name), parted.find(name))
    return Span(at, at + len(name))


def _employing(press: Press, mention: Span) -> Span | None:
    """Return the medium by whose name a mention ends: "Columnist X van | de Post", "WELT-Autor"."""
    medium = employer_of(press, mention)
    closes = medium is not None and medium.end in (mention.end, press.text.find("-", *mention))
    return medium if closes else None
