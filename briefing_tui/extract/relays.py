"""Order those through whom words came, once it is known who they are: the nearest first."""

from __future__ import annotations

from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.drafts import Draft
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.model import Span

_LEAD: Final = 24
"""Code points of "writing in the" before a medium's name, and some more."""


class Heard:
    """Through whom each speaker of a paragraph, and of the one before, was heard."""

    def __init__(self, press: Press) -> None:
        """Take the media of the text."""
        self._press = press
        self._here: dict[Entry, tuple[Entry, ...]] = {}
        self._before: dict[Entry, tuple[Entry, ...]] = {}

    def leave(self) -> None:
        """Turn to the next paragraph."""
        self._before, self._here = self._here, {}

    def note(self, speaker: Entry, via: tuple[Entry, ...]) -> None:
        """Note through whom somebody was heard last."""
        self._here[speaker] = via

    def through(self, speaker: Entry, mention: Span) -> tuple[Entry, ...]:
        """Return through whom somebody was heard, where nothing tells of another medium.

        Args:
            speaker: Who it is.
            mention: The words that name them here.
        """
        if speaker in self._here or not self._press.speech.nouns_capitalised:
            return self._here.get(speaker, ())
        start = self._press.text.rfind("\n", 0, mention.start) + 1
        named = self._press.first_between(start, mention.start)
        return () if named else self._before.get(speaker, ())


def is_paper_outside(press: Press, around: Draft, draft: Draft) -> bool:
    """Return whether "he" or "she" in a paper's words has been taken for a paper not named there.

    Papers write of people: 'Die Zeit schreibt: „Wenn | sie | von ‚Reform‘ spricht …“'.
    """
    speaker, mention, text = draft.speaker, draft.mention, press.text
    if speaker is None or speaker.kind is not SourceKind.OUTLET or mention is None:
        return False
    if not press.speech.nouns_capitalised or mention.of(text).lower() not in press.speech.pronouns:
        return False
    words = around.span.of(text)
    return not any(name in words for name in (speaker.name, *speaker.aliases))


def relayed(
    via: tuple[Entry, ...], writer: Entry, own: tuple[Entry, ...], speech: Speech
) -> tuple[Entry, ...]:
    """Return through whom words came that a medium's writer recalls, the nearest first.

    Args:
        via: Through whom they came to the writer, as the sentence tells.
        writer: Who recalls them.
        own: The media in which that one writes; nobody recalls through others.
        speech: The words of the language.
    """
    role = (writer.role or "").lower().split()
    writes = not role or any(
        is_kind_of(word, nouns, speech)
        for word in role
        for nouns in (speech.staff, speech.resuming)
    )
    if not (own and writes):
        return via
    first = tuple(entry for entry in via if entry not in own)
    return tuple(dict.fromkeys((*first, writer, *own)))


def as_before(found: Attribution, speaker: Entry, via: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return through whom words came: who passed on the same speaker's just before still does."""
    heard = found.context.heard if found.context is not None else None
    if heard is None or heard[0] is not speaker or not via:
        return via
    return heard[1] if heard[1][-len(via) :] == via else via


def own_medium(speaker: Entry | None, via: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the medium of "its columnist"; "its rival", a medium itself, has none."""
    if speaker is None or speaker.kind is SourceKind.OUTLET:
        return ()
    return tuple(entry for entry in via if entry.kind is SourceKind.OUTLET)


def through(outer: Draft, draft: Draft) -> tuple[Entry, ...]:
    """Return through whom words came that stand inside another's: "„Ein Amt sagte mir: ‚…‘“"."""
    nearer = (each for each in draft.via if each not in outer.via)
    chain = (*nearer, outer.speaker, *outer.via)
    return tuple(dict.fromkeys(e for e in chain if e is not None and e is not draft.speaker))


def through_paper_of(via: tuple[Entry, ...], heard: Heard, found: Attribution) -> tuple[Entry, ...]:
    """Return through whom words came, with the medium of who asked: "asked by Roe, she laughed"."""
    last = via[-1] if via else None
    if last is None or last.kind is not SourceKind.PERSON:
        return via
    before = found.context.heard if found.context is not None else None
    own = before[1] if before is not None and before[0] is last else ()
    own = own or heard.through(last, found.mention) or ((last.medium,) if last.medium else ())
    return tuple(dict.fromkeys((*via, *own)))


def is_written_in(press: Press, medium: Span, who: Span) -> bool:
    """Return whether somebody is told to write in a medium: "Writing in | the Post |, Jane Roe"."""
    lead = press.text[max(0, medium.start - _LEAD) : medium.start].lower().split()
    lead = lead[:-1] if lead and lead[-1] in press.speech.definite else lead
    if " ".join(lead[-2:]) in press.speech.appearing:
        return True
    opens = press.text[medium.end : who.start] == ", " and press.speech.order_tells
    return opens and not press.speech.venues.isdisjoint(lead[-1:])  # "In the Post, | Jane Roe"
