"""Find whose a piece is that is said to speak: "in seinem Text", "the article says"."""

from __future__ import annotations

from briefing_tui.extract.agreement import agrees
from briefing_tui.extract.pronouns import resolve_pronoun
from briefing_tui.extract.roster import NEAR
from briefing_tui.model import SourceKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_LAST: Final = 3
"""Sources back among which is who wrote a document."""
_REACH: Final = 400
"""Code points behind a piece that may tell whose it is."""


def whose_piece(
    cast: Cast, words: str, span: Span, about: tuple[Span | None, Span | None]
) -> Entry | None:
    """Return whose a piece is that speaks, or None where words mean none.

    Args:
        cast: Those of the text.
        words: In small letters.
        span: Where they stand.
        about: Whom their own sentence is about in front of them, and the one before it.
    """
    owner, _, piece = words.rpartition(" ")
    speech = cast.speech
    own = piece in speech.pieces or piece in speech.verdicts
    if own and owner in speech.owners and speech.verb_second:
        wrote = _whose_own(cast, owner, piece, span, about)
        if wrote is not None:
            return wrote
    called = not speech.nouns_capitalised and span.of(cast.text).split(" ")[-1][:1].isupper()
    if owner in speech.definite and piece in speech.pieces and not called:  # "La Tribune"
        return _medium_of(cast, piece, span, about[1])
    return None


def is_written_of(cast: Cast, person: Entry, at: int) -> bool:
    """Return whether a piece is about somebody who was named last: "an editorial on | Jane Roe |".

    Args:
        cast: Those of the text.
        person: Who was named.
        at: Where whoever has written a piece is taken up.
    """
    surname = person.name.rpartition(" ")[2]
    name = cast.text.rfind(surname, max(0, at - NEAR), at)
    start = max(cast.text.rfind(end, 0, name) for end in (". ", "\n", "”", "“")) + 1
    words = cast.text[start:name].lower().replace(",", " ").split() if name >= 0 else []
    pieces = [k for k, word in enumerate(words[:-1]) if word in cast.speech.pieces]
    if not pieces:
        return False
    behind = words[pieces[-1] + 1 :]
    linked = behind[0] in cast.speech.linking and behind[0] not in cast.speech.complement
    return linked and cast.speech.agent.isdisjoint(behind)


def _whose_own(
    cast: Cast, owner: str, piece: str, span: Span, about: tuple[Span | None, Span | None]
) -> Entry | None:
    """Return whose "his piece" is: the person's who spoke last in a paragraph, or another's."""
    for at, entry in cast.trail.backwards(1, before=span.start):
        new = "\n" in cast.text[at : span.start] or entry.kind is not SourceKind.PERSON
        new = new or piece not in cast.speech.pieces
        if not new and agrees(cast, entry, cast.speech.owners[owner]):
            return entry
    meant = resolve_pronoun(cast, owner, span, about)
    writes = meant is not None and meant.kind in (SourceKind.PERSON, SourceKind.OUTLET)
    return meant if writes or piece not in cast.speech.columns else None  # not a ministry's


def _medium_of(cast: Cast, noun: str, span: Span, topic: Span | None) -> Entry | None:
    """Return the medium whose piece a bare noun means: "schließt der Bericht", "the article says".

    That is whom the sentence before is about, or who spoke last; not where a piece is another's.
    """
    at, last = next(cast.trail.backwards(1, before=span.start), (0, None))
    since = cast.text[at : span.start].lower().split() if last is not None else []
    if (writer := _in_whose_document(cast, since, span)) is not None:
        return writer
    newer = topic is not None and (topic.start > at or cast.speech.verb_second)
    if topic is not None and newer and cast.press.is_medium(topic.of(cast.text)):
        return cast.resolve_span(topic, None)
    at = max(at, topic.end if topic is not None else 0)
    if last is None or last.kind is not SourceKind.OUTLET or span.start - at > NEAR:
        return None
    told = cast.text[at : span.start].lower().split()
    led = (k for k, word in enumerate(told) if word.strip(".,;:") == noun)
    other = any(k and told[k - 1] not in cast.speech.definite for k in led)
    mark, _, behind = cast.text[span.end : span.end + _REACH].partition(" ")
    other = other or (mark == "," and cast.text[span.start].isupper())  # "The report|, seen by X,"
    leads = cast.speech.venues | cast.speech.complement | cast.speech.agent
    return None if other or behind.partition(" ")[0] in leads else last


def _in_whose_document(cast: Cast, told: list[str], span: Span) -> Entry | None:
    """Return who spoke last in a document, which then is the piece: "dijo X en una nota."."""
    venues, documents = cast.speech.venues, cast.speech.documents
    last = (k for k in range(2, len(told)) if told[k].rstrip(".,;:") in documents)
    if not any(told[k - 2] in venues or told[k - 1] in venues for k in last):
        return None
    spoke = (each for _, each in cast.trail.backwards(_LAST, before=span.start))
    return next((each for each in spoke if each.kind is not SourceKind.OUTLET), None)
