"""Turn the words that name who passed something on into a source: "quoted by | the Post |"."""

from __future__ import annotations

from briefing_tui.extract.credit_lines import SLASHES
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.named_media import apart_at
from briefing_tui.extract.reports_behind import closes_words
from briefing_tui.extract.staff import employer_of, station_of
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Span

_BEHIND: Final = 16
"""Code points in which the word behind a noun for a medium stands."""
_STOPS: Final = ".,;:”"


def find_via(cast: Cast, span: Span, topic: Span | None = None) -> Entry | None:
    """Return the medium or person that passed words on.

    Args:
        cast: Everyone who speaks.
        span: The words that name it.
        topic: Whom the sentence before is about: a medium, perhaps, that they describe.
    """
    staffed = cast.speech.nouns_capitalised or cast.speech.adjectives_behind
    employer = employer_of(cast.press, span) if staffed else None
    if employer is None and cast.speech.adjectives_behind:
        employer = _named_apart(cast, span)
    medium = employer or station_of(cast.press, span)
    entry = cast.owning(medium) if medium else cast.resolve_span(span, None, topic)
    if entry is not None and cast.speech.pronouns.get(span.of(cast.text).lower()) == "n":
        if closes_words(cast.text, span.start) and _may_mean_other(cast, entry, span, topic):
            return None
        named = cast.last_outlet(span.start) if entry.kind is not SourceKind.OUTLET else None
        entry = named or entry  # "The Post went to the port. It quotes X as saying"
    piece = entry is not None and topic is not None and entry.noun in cast.speech.pieces
    if piece and topic is not None and cast.press.is_medium(topic.of(cast.text)):
        entry = cast.resolve_span(topic, None)  # "The Post saw it. X feared “…,” the report"
    if entry is None or entry.noun in cast.speech.things or _is_no_medium(cast, entry, span):
        return None  # "in dieser | Zeit |"
    if entry.noun in cast.speech.pieces and entry.name.endswith(entry.noun):
        return None  # "à reportagem", "in a blog", of which no medium is told
    _take_for_medium(cast, entry, span)
    cast.note_mention(entry, span)
    return entry


def changes_medium(cast: Cast, found: Attribution) -> bool:
    """Return whether somebody is described who speaks through another medium than before."""
    context = found.context
    if context is None or not (found.via and context.via and cast.speech.subject_behind):
        return False
    if found.via[0].of(cast.text) == context.via[0].of(cast.text):
        return False
    words = found.mention.of(cast.text).lower().split()
    known = cast.speech.resuming.union(cast.speech.pronouns, cast.speech.latter)
    return known.isdisjoint(words) and known.isdisjoint(word[2:] for word in words)  # "l'élu"


def _may_mean_other(cast: Cast, entry: Entry, it: Span, topic: Span | None) -> bool:
    """Return whether "it" may mean no medium: "The yard … X feared “…,” | it | said"."""
    if entry.kind is not SourceKind.OUTLET:
        return True
    near = topic is not None and "\n" not in cast.text[topic.start : it.start]
    return topic is not None and near and not cast.press.is_medium(topic.of(cast.text))


def _is_no_medium(cast: Cast, entry: Entry, span: Span) -> bool:
    """Return whether words name a day, paper or what sort: "live TV", "a press | call"."""
    speech, words = cast.speech, span.of(cast.text).lower().split()
    if entry.name.lower() in speech.times or cast.is_short_for_body(entry.name):
        return True
    if speech.drops_subject and entry.name.islower() and entry.name in speech.everyones:
        return True  # "a los medios"
    if words[0] in speech.indefinite and not speech.sheets.isdisjoint(words[1:2]):
        return True
    if not speech.order_tells or words[-1] not in speech.media:
        return False
    behind = cast.text[span.end : span.end + _BEHIND].lower().partition(" ")
    if not behind[0] and behind[2].partition(" ")[0].strip(_STOPS) in speech.compounding:
        return True
    return entry.kind is not SourceKind.OUTLET and entry.name.lower() in speech.media


def _named_apart(cast: Cast, span: Span) -> Span | None:
    """Return the name that commas set off from a description: "à la radio, | RTS |,"."""
    if not cast.text.startswith(", ", span.end):
        return None
    words = span.of(cast.text)
    told = not cast.speech.media.keys().isdisjoint(words.lower().split())
    known = not told or cast.press.outlet_in(words) is not None
    return None if known else apart_at(cast.press, span.end)


def _take_for_medium(cast: Cast, entry: Entry, span: Span) -> None:
    """Note that who cites somebody is a medium, if no first name tells otherwise."""
    first, gap, _ = entry.name.partition(" ")
    new = entry.kind is SourceKind.PERSON and not (entry.role or entry.mentions)
    apart = (gap and cast.speech.adjectives_behind) or cast.text[span.start - 2] in SLASHES
    own = span.of(cast.text).removesuffix(f" {entry.name}")[-2:] in ("'s", "’s")  # "CNN's | X"
    if new and (cast.speech.appearing or apart) and not (own or is_first_name(first)):
        entry.kind = SourceKind.OUTLET  # "writing in X"
