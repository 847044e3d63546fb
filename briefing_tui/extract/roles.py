"""Read what somebody is, and whose: "a researcher at the institute", "its columnist"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_kind_of, match_at, phrasebook
from briefing_tui.extract.tokens import NAME
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Phrase, Reading
    from briefing_tui.model import Span

_APART: Final = late(r"(?m)(?:^|[.!?”»“\"]\s)([^\W\d_]+\s[^.,;:“”\"«»\n]{3,50}),\s$")
"""What stands before a name that a comma sets off: "Its correspondent, |"."""
LABEL_END: Final = late(r",?[^\n:]{0,30}:\n")
"""What ends a line that but names a paper: "POLITIKEN|, Copenhagen:"."""
_LOOK_BACK: Final = 70
_CITING: Final = frozenset({"citing", "cited"})
_NAMED: Final = 2
"""Words of "the author", behind which a name stands."""
_RECALLED: Final = frozenset({"verb at the end", "cited", "postposition"})
"""Rules of those who speak in a clause, or as the object, of somebody else's sentence."""
_NAMED_BACK: Final = 1500
"""Code points back in which somebody was named."""
_BEFORE_VERB: Final = 5
"""Code points before a verb among which a "y" stands: "y a dit"."""
_OF: Final = 2
"""Words of "le patron" before "du port"."""
_TOLD: Final = frozenset({"introduced", "subject before"})
"""Rules of attributions that a sentence without quotations makes."""


def writes_for_medium(role: str | None, speech: Speech) -> bool:
    """Return whether a role is that of a medium's staff: "chroniqueur"."""
    return any(is_kind_of(word, speech.staff, speech) for word in (role or "").lower().split())


def without_article(words: str, articles: frozenset[str]) -> str:
    """Return words without the article before them."""
    first, _, rest = words.partition(" ")
    elided = words[:2].lower().replace("’", "'")
    if elided in articles and elided.endswith("'"):
        return words[2:]
    return rest if rest and first.lower() in articles else words


def is_columnist(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether somebody writes for the paper at hand: "accuse l'éditorialiste X"."""
    if found.via or found.outlet:
        return False
    speech = press.speech
    words = found.mention.of(press.text).lower().replace("’", "'").replace("'", "' ").split()
    columnist = any(is_kind_of(word, speech.columnists, speech) for word in words[:2])
    named = len(words) > _NAMED and not speech.writers.isdisjoint(words[1:2])
    if not (columnist or named):
        return _writes_piece(press, reading)
    # "Kolumnistin X", "the columnist X", and not "the Post's columnist X"
    led = words[0] in speech.definite | speech.possessive | speech.indefinite
    word = words[1] if led else words[0]
    if not is_kind_of(word, speech.columnists, speech) and word in speech.writers:
        return words[0] in speech.definite  # "die Verfasserin X"
    return is_kind_of(word, speech.columnists, speech) or _writes_piece(press, reading)


def _writes_piece(press: Press, reading: Reading) -> bool:
    """Return whether a sentence names what somebody wrote: "in her column"."""
    if reading.piece is None:
        low, speech = reading.sentence.low, press.speech
        if speech.pieces.isdisjoint(low):
            reading.piece = False
            return False
        owned = [k for k in range(1, len(low)) if low[k] in speech.pieces]
        reading.piece = any(low[k - 1] in speech.possessive for k in owned)
        if owned and speech.nouns_capitalised:
            reading.piece = reading.piece or _opens_piece(press, reading, owned[0])
        if owned and speech.adjectives_behind:
            reading.piece = reading.piece or _is_by_somebody(low, speech)
    return reading.piece


def _is_by_somebody(low: list[str], speech: Speech) -> bool:
    """Return whether a sentence opens with the piece of somebody: "L'editoriale | è di X"."""
    by = low[2:3] and (low[2] in speech.genitive or match_at(low, 2, speech.coming) > 0)
    return bool(by) and low[0] in speech.definite and low[1] in speech.pieces


def _opens_piece(press: Press, reading: Reading, k: int) -> bool:
    """Return whether a sentence opens with a piece of nobody: "In einem knappen | Kommentar"."""
    low, speech = reading.sentence.low, press.speech
    opens = low[0] in speech.venues and low[1] in speech.indefinite
    opens = opens or (low[0] in speech.cited and reading.phrases.is_preposition(0))  # "im"
    phrase = reading.phrases.starting_at(1) if opens else None
    return phrase is not None and phrase.end == k + 1


def is_kin(press: Press, found: Attribution, context: Attribution) -> bool:
    """Return whether who spoke before tells who somebody is: "un voisin", "son gendre"."""
    if not context.via or found.via or found.outlet:
        return False
    again = press.speech.order_tells and found.rule == "subject before" and not context.outlet
    if again and press.speech.pronouns.get(found.mention.of(press.text).lower(), "x") in "mf":
        return True  # "It is late, replies Roe in the Post. | He | has met three"
    first, _, rest = found.mention.of(press.text).partition(" ")
    before = (context.antecedent or context.mention).of(press.text)
    some = _has_no_name(press, before)
    named = some and context.rule in _TOLD and first[:1].isupper() and bool(rest)
    beside = press.speech.subject_behind and rest.partition(" ")[0] in press.speech.people
    alone = press.speech.nouns_capitalised and " " not in rest
    beside = beside or (alone and rest.lower() in press.speech.people)  # "ihr Sprecher"
    kin = rest.islower() or beside  # "sa collègue Jane Roe"
    they = press.speech.pronouns.get(before.lower()) == "p"
    other = (some or they) and press.speech.order_tells and first.lower() in press.speech.indefinite
    if is_of_desk(press, found.mention) or (other and _is_one_of(press, rest, context)):
        return True
    return named or (kin and first.lower() in press.speech.belonging)


def _is_one_of(press: Press, rest: str, context: Attribution) -> bool:
    """Return whether words behind "one" mean who spoke before, or one of them: "one | driver"."""
    if not rest or rest.rpartition(" ")[2] in press.speech.objects:
        return True  # "Another | says", "One | of them"
    noun = rest.rpartition(" ")[2].removesuffix("s")
    before = context.antecedent or context.mention
    return f"{noun}s" in before.of(press.text).lower().split()


def is_of_desk(press: Press, mention: Span) -> bool:
    """Return whether words tell that somebody is who spoke before's: "his colleague Jane Roe"."""
    first, _, rest = mention.of(press.text).partition(" ")
    mate = rest.partition(" ")[0] in press.speech.deskmates
    if not mate or first.lower() not in press.speech.owners:
        return False
    elsewhere = press.speech.linking - press.speech.venues  # "her colleague at the Post"
    return elsewhere.isdisjoint(rest.split()[1:2])


def _has_no_name(press: Press, mention: str) -> bool:
    """Return whether words but describe somebody: "un habitant", "le sélectionneur"."""
    words = mention.replace("’", "'").replace("'", "' ").lower().split()
    if words[0] in press.speech.indefinite:
        return True
    if press.speech.order_tells and words[-1].endswith("s") and mention[1:].islower():
        return words[-1] in press.speech.people and words[0] not in press.speech.definite
    if press.speech.nouns_capitalised and len(words) == 1:
        return is_person_noun(words[0], press.speech)  # "lässt | Schüler | zu Wort kommen"
    if press.speech.subject_behind and words[0] in press.speech.people and mention.islower():
        return True  # "recueille le témoignage d'| habitants |"
    told = press.speech.subject_behind and words[0] in press.speech.definite
    if told and len(words) > _OF and words[1] in press.speech.people:
        named = [word[:1].isupper() for word in mention.split()[-2:]]
        return words[2] in press.speech.genitive and not all(named)  # "le patron | du port"
    return told and mention[1:].islower() and words[-1] in press.speech.people


def is_passed_on(press: Press, reading: Reading, found: Attribution, context: Attribution) -> bool:
    """Return whether the medium before passes on what somebody says."""
    within = found.of_medium or _is_within(press, reading, found)
    return within or is_announced(press, reading, found, context)


def is_announced(press: Press, reading: Reading, found: Attribution, context: Attribution) -> bool:
    """Return whether somebody speaks in the medium that the sentence before announced."""
    if not context.outlet or found.outlet or found.via or found.cue is None:
        return False
    told = press.speech.nouns_capitalised  # "Ein Beamter habe ihr gesagt"
    quoted = any(
        (cue.rule in _CITING or told) and cue.addressee is not None and cue.addressee.pronoun
        for cue in reading.cues
    )
    who = found.by.phrase if found.by is not None else None
    if told and who is not None and who.pronoun and who.start > 1:
        quoted = quoted or reading.sentence.low[who.start - 1] in press.speech.reportive
    if told and who is not None and not who.pronoun:  # "Jo Roe | habe | gesagt", "habe | sich X"
        near = reading.sentence.low[max(0, who.start - 2) : who.end + 1]
        quoted = quoted or not press.speech.reportive_having.isdisjoint(near)
    named = any(word[:1].isupper() for word in found.mention.of(press.text).split())
    paper = context.mention.of(press.text).rpartition(" ")[2].lower()
    writes = is_writing(press, reading, found) and press.speech.media.get(paper) not in (
        "any",
        "own",
    )  # "Wiens Presse"
    if context.rule == "introduced":  # "In einer Mail schrieb ihm X" is to another
        writes = writes and press.speech.documents.isdisjoint(reading.sentence.low)
    alone = context.rule == "announced" or (context.rule in _TOLD and writes)
    alone = alone or LABEL_END.match(press.text, context.mention.end) is not None
    return quoted or (alone and named)


def is_writing(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether somebody speaks as those do who write: "X schreibt: |"."""
    if found.cue is None or found.outlet:
        return False
    low, k = reading.sentence.low, bisect_left(reading.sentence.start, found.cue.start)
    return k < len(low) and low[k - (low[k] == ":")] in press.speech.writing


def is_of_medium(press: Press, found: Attribution) -> bool:
    """Return whether somebody belongs to the medium that spoke before: "its columnist X"."""
    before = found.context
    if found.via or found.outlet or before is None:
        return False
    pronoun = press.speech.pronouns.get(before.mention.of(press.text).lower())
    persons = ("x", "p") if press.speech.things_have_gender else ("x", "p", "m", "f")
    if not before.outlet and (before.via or pronoun in (None, *persons)):
        return False
    first = max(0, found.mention.start - _LOOK_BACK)
    speech, around = press.speech, press.text[first : found.mention.end].lower().split()
    if speech.belonging.isdisjoint(around) and speech.definite.isdisjoint(around):
        return False
    words = found.mention.of(press.text)
    apart = _APART.search(press.text, first, found.mention.start)
    owner, _, rest = (apart.group(1) if apart else words).partition(" ")
    if apart and owner.lower() in speech.definite:
        closes = speech.order_tells and press.text.startswith(",", found.mention.end)
        return closes and rest.partition("-")[0] in speech.staff  # "the editor, | Jo Roe |,"
    if rest.partition(" ")[0] in press.speech.fellows:
        return False  # "Son confrère du Soir, X"
    if speech.adjectives_behind and speech.owners.get(owner.lower()) == "p":
        name = before.mention.of(press.text).partition(" ")[0].lower()
        if speech.genders.get(name) != "p" and speech.owners.get(name) != "x":
            return False  # "Le Soir salue les casques bleus. | Leur chef |"
    return bool(rest) and owner.lower() in press.speech.belonging


def _is_within(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether words were said in the medium that spoke before: "y déclare X"."""
    before = found.context
    if found.via or found.outlet or found.cue is None or before is None:
        return False
    if not before.outlet and not (before.via and press.speech.verb_second):
        return False
    return tells_within(press, found, reading)


def owner_in_front(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return the medium whose own speaks in its sentence: "| Le Soir | …, et sa chroniqueuse X".

    So does who speaks there: "| Le Soir | a ouvert un blog où X écrit, et Y y répond".
    """
    if found.via or found.outlet or found.mention.start == reading.sentence.start[0]:
        return None
    words, speech = found.mention.of(press.text).lower().split(), press.speech
    own = words[0] in speech.belonging and any(is_kind_of(w, speech.staff, speech) for w in words)
    if not own and not (speech.adjectives_behind and tells_within(press, found, reading)):
        return None
    opening = reading.subject()
    span = reading.span(opening) if opening is not None and not opening.pronoun else found.mention
    return span if span.end < found.mention.start and press.is_medium(span.of(press.text)) else None


def tells_within(press: Press, found: Attribution, reading: Reading) -> bool:
    """Return whether a word beside a verb stands for a medium: "y déclare X"."""
    low, within = reading.sentence.low, press.speech.within
    if not within:
        return False
    cue = found.cue if found.cue is not None else found.mention
    first = min(cue.start - _BEFORE_VERB, found.mention.start)
    near = range(
        bisect_left(reading.sentence.start, first),
        bisect_right(reading.sentence.start, max(cue.end, found.mention.end) + 1),
    )
    places = [i for i in {0, *near} if low[i] in phrasebook(within)]
    # "qui y voit une farce", "sees in it a farce"
    least = 2 * (cue.of(press.text).lower() in press.speech.naming)
    front = press.speech.nouns_capitalised  # "| Dort | beschreibt X das Land"
    lengths = ((i, match_at(low, i, within)) for i in places)
    return any(n > least * (i > 0 or not front) for i, n in lengths)


def speaks_to_all(reading: Reading) -> bool:
    """Return whether somebody speaks to all at once: "dit-il lors d'une conférence de presse"."""
    low, phrases = reading.sentence.low, reading.phrases
    speech = phrases.speech
    first = phrasebook(speech.settings)
    places = (
        k for k, word in enumerate(low) if word in first and match_at(low, k, speech.settings)
    )
    if any(phrases.is_preposition(max(0, k - n)) for k in places for n in (1, 2)):
        return True
    facing = speech.addressee - speech.linking if speech.adjectives_behind else ()
    heard = (low[k + 2 : k + 3] for k, word in enumerate(low) if word in facing)
    return any(word and (word[0] in speech.bodies or word[0] in speech.people) for word in heard)


def is_read_there(press: Press, reading: Reading, found: Attribution) -> bool:
    """Return whether anybody reads or is told words in the medium before: "liest man dort"."""
    one = press.speech.pronouns.get(found.mention.of(press.text).lower()) == "x"
    if not one or found.cue is None:
        return False
    read = not press.speech.perceiving.isdisjoint(reading.sentence.low)
    told = press.speech.to_us if press.speech.adjectives_behind else ()
    read = read or any(word in told for word in found.cue.of(press.text).lower().split())
    return read or tells_within(press, found, reading)


def recalling_writer(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return who spoke before, where the sentence says that they recall somebody's words.

    Whether they write in a medium, those know who have found out who they are.
    """
    before = found.context
    if not press.speech.nouns_capitalised:
        return None
    if before is None or before.outlet or found.outlet or found.elsewhere:
        return None
    by = found.by
    heard = by is not None and by.rule not in _CITING  # not "so zitiert | sie | X"
    if heard and by is not None and by.addressee is not None and by.addressee.pronoun:
        again = before.mention == found.mention  # "…, sagte | ihm | ein Fischer, „…“"
        return before.reporter if again else before.mention
    if found.rule not in _RECALLED:
        return None
    if by is not None and by.phrase is not None and (who := by.phrase.antecedent) is not None:
        told = (c for c in reading.cues if c.rule == "cited" and c.phrase == who)
        by = next(told, by)  # "zitiert X, der zufolge …"
    cited = by is not None and by.rule == "cited"
    opening = reading.subject_before(by.start if cited and by else len(reading.sentence))
    if opening is None or reading.span(opening).end > found.mention.start:
        return None
    if _is_again(press, reading, opening, before):
        return before.mention
    named = not opening.pronoun and _was_named(press, reading, opening)
    return reading.span(opening) if named else None


def _is_again(press: Press, reading: Reading, phrase: Phrase, before: Attribution) -> bool:
    """Return whether a phrase means who spoke before: "Er", "Die Autorin", the last name."""
    speech, words = press.speech, reading.words(phrase).lower().split()
    if phrase.pronoun:
        return speech.pronouns.get(words[0]) in ("m", "f")
    if words[-1] in speech.writers or words[-1] in speech.resuming:
        return True
    return words[-1] == before.mention.of(press.text).lower().split()[-1]


def _was_named(press: Press, reading: Reading, phrase: Phrase) -> bool:
    """Return whether a phrase is the name of somebody of whom the text has told before."""
    name = reading.words(phrase)
    bare = all(reading.sentence.kind[k] == NAME for k in range(phrase.start, phrase.end))
    told = bare and not press.is_medium(name)
    at = reading.sentence.start[0]
    return told and name.lower() in press.text[max(0, at - _NAMED_BACK) : at].lower()
