"""Find whom a bare noun means that takes up who spoke just before: "the expert", "the latter"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.pronouns import is_many
from briefing_tui.extract.roster import NEAR, RECENT
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_LATTER: Final = 2
"""Words of "the latter"."""


def taken_up(cast: Cast, found: Attribution) -> Entry | None:
    """Return who spoke through a medium just before, where words mean nobody else."""
    speech, context = cast.speech, found.context
    if not speech.generic or context is None or context.heard is None:
        return None
    words = found.mention.of(cast.text).lower().split()
    if len(words) < _LATTER or words[0] not in speech.definite:
        return None
    if words[-1] in speech.media:
        return _same_medium(cast, context.heard, words)
    last = context.heard[0]
    if context.outlet or not (context.heard[1] or found.via):
        return None
    if (
        last.kind is SourceKind.OUTLET
        or "\n" in cast.text[context.mention.end : found.mention.start]
    ):
        return None
    if speech.latter.get(words[-1]) == "second":
        return last if len(words) == _LATTER else None
    return last if _may_be_called(cast, last, words[1:], found.mention.start) else None


def _same_medium(
    cast: Cast, heard: tuple[Entry, tuple[Entry, ...]], words: list[str]
) -> Entry | None:
    """Return the medium just heard, or heard through, where no lexicon knows it."""
    medium = heard[0] if heard[0].kind is SourceKind.OUTLET else (*heard[1], heard[0])[-1]
    new = medium.kind is SourceKind.OUTLET and find_outlet(medium.name) is None
    return medium if new and set(words[1:-1]) <= cast.speech.same else None


def _may_be_called(cast: Cast, last: Entry, words: list[str], at: int) -> bool:
    """Return whether "the same source" or "the expert" is who spoke last."""
    noun = words[-1]
    if len(words) > 1 + (words[0] in cast.speech.same):
        return False
    if last.kind is SourceKind.ANONYMOUS:
        return noun in last.name.lower().split() or noun in cast.speech.anyone
    if last.kind is not SourceKind.PERSON:
        return False
    if noun in cast.speech.generic and _is_told(last, noun):
        return True
    if not _is_new(cast, noun, at):
        return False
    if any(_is_told(entry, noun) for _, entry in cast.trail.backwards(RECENT, before=at)):
        return False
    last.noun = last.noun or noun
    return True


def _is_new(cast: Cast, noun: str, at: int) -> bool:
    """Return whether a noun for one of many stands in a text for the first time."""
    one = is_person_noun(noun, cast.speech) and not is_many(cast, noun)
    if noun not in cast.speech.generic and (not one or noun in cast.speech.sole):
        return False
    return noun not in cast.text[max(0, at - NEAR) : at].lower()


def _is_told(entry: Entry, noun: str) -> bool:
    """Return whether a noun is what somebody has been called."""
    return noun in f"{entry.role or ''} {entry.noun} {entry.name}".lower().split()
