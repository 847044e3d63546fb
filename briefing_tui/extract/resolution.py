"""Turn the words that tell who said something into sources: the speaker, and the chain.

Who passed on what was said before may pass this on as well, so a `Resolver` reads the quotations
in the order of the text.
"""

from __future__ import annotations

from briefing_tui.extract.agreement import agrees, with_gender
from briefing_tui.extract.chain_order import told_there
from briefing_tui.extract.correspondents import Correspondents
from briefing_tui.extract.register import is_somebody
from briefing_tui.extract.relays import (
    as_before,
    is_written_in,
    own_medium,
    relayed,
    through_paper_of,
)
from briefing_tui.extract.roles import is_of_desk, writes_for_medium
from briefing_tui.extract.staff import employer_of
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.drafts import Draft
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Span

_ENDING: Final = frozenset(".!?\n")
"""What ends a sentence."""


class Resolver:
    """Who has been heard through whom, from the first quotation to the last."""

    def __init__(self, cast: Cast) -> None:
        """Begin with nobody heard.

        Args:
            cast: Everyone whom the text names.
        """
        self._cast = cast
        self._press = cast.press
        self._speech = cast.press.speech
        self._heard = cast.heard
        self._correspondents = Correspondents(cast)

    def leave(self) -> None:
        """Turn to the next paragraph."""
        self._heard.leave()

    def resolve(self, draft: Draft, found: Attribution) -> None:
        """Name the speaker of a quotation and those through whom it came, nearest first.

        Args:
            draft: The quotation.
            found: The words that tell; what they turned out to mean is noted there.
        """
        speaker = self._speaker(found)
        if speaker is None and found.rule == "paragraph before":
            return  # what goes on from words that nobody says has no reason to show
        draft.speaker = speaker
        draft.mention, draft.cue, draft.rule = found.mention, found.cue, found.rule
        draft.via = self._told(found, draft)
        if speaker is None and self._words(found.mention) in self._speech.belonging:
            speaker = draft.speaker = next(
                (e for e in draft.via if e.kind is SourceKind.OUTLET), None
            )
            found.outlet, draft.via = (
                speaker is not None,
                (),
            )  # "…, le gouvernemental, dans | son |"
        if speaker is None:
            return
        via = self._known(found, speaker, draft.via)
        self._heard.note(speaker, via)
        if found.reporter is not None:
            via = self._with_reporter(found, found.reporter, speaker, via)
        via = as_before(found, speaker, through_paper_of(via, self._heard, found))
        via = self._correspondents.before(found, speaker, via)
        if speaker in via:  # "its reporter", whose paper goes on to speak
            via = tuple(entry for entry in via if entry is not speaker)
        draft.via = via
        found.heard = speaker, via

    def _speaker(self, found: Attribution) -> Entry | None:
        """Return who speaks."""
        before, pronouns = found.context, self._speech.pronouns
        passed = before is not None and bool(before.via or before.outlet)
        passed = passed or bool(found.via and self._speech.generic)
        if before is not None and passed and self._words(found.mention) not in pronouns:
            self._recall(before)
        if (byline := self._press.bylines.get(found.mention.start)) is not None:
            self._cast.resolve(byline)  # a pronoun may mean who writes
        if before is not None and before.heard is not None and before.mention == found.mention:
            return before.heard[0]  # the very same words mean who spoke just before
        return self._cast.resolve(found) or self._named_after(found)

    def _named_after(self, found: Attribution) -> Entry | None:
        """Return whom a pronoun means that the next sentence names: "dit-il. | Jo Roe | est"."""
        entry = self._cast.resolve_span(found.after, None) if found.after is not None else None
        gender = self._speech.pronouns.get(self._words(found.mention), "")
        person = entry is not None and entry.kind is SourceKind.PERSON
        if entry is None or not (person and agrees(self._cast, entry, gender)):
            return None
        entry.mention(found.mention)
        return with_gender(entry, gender)

    def _words(self, mention: Span) -> str:
        return mention.of(self._press.text).lower()

    def _told(self, found: Attribution, draft: Draft) -> tuple[Entry, ...]:
        """Return through whom the words around a quotation tell that it came."""
        spans_told = [span for span in found.via if not self._holds_verb(span, found.via)]
        outermost = (s for s in spans_told if not any(o != s and o.covers(s) for o in spans_told))
        spans = [span for span in outermost if not span.covers(draft.span)]
        resolved = {span: self._cast.resolve_via(span, found.topic) for span in sorted(spans)}
        told = (resolved[span] for span in spans if not self._is_owner(span, resolved[span]))
        via = tuple(dict.fromkeys(e for e in told if e is not None and e is not draft.speaker))
        if found.of_medium:
            before = found.context.heard if found.context is not None else None
            via = own_medium(draft.speaker, (before[0],) if before else via)
        return via

    def _holds_verb(self, span: Span, others: tuple[Span, ...]) -> bool:
        """Return whether words are a medium's with its verb: "| Le quotidien | titre"."""
        ends = (other.end for other in others if other.start == span.start < other.end < span.end)
        rest = (self._press.text[end : span.end].strip().lower() for end in ends)
        return any(word in self._speech.verbs for word in rest)

    def _is_owner(self, span: Span, entry: Entry | None) -> bool:
        """Return whether words but tell whose colleague speaks: "| Ihr | Kollege, X, sagt"."""
        person = entry is not None and entry.kind is SourceKind.PERSON
        return person and self._words(span) in self._speech.belonging

    def _known(
        self, found: Attribution, speaker: Entry, told: tuple[Entry, ...]
    ) -> tuple[Entry, ...]:
        """Return through whom a speaker is heard: as is told here, was before, or is their own."""
        medium = speaker.kind is SourceKind.OUTLET
        via = told if found.outlet or not medium else ()  # but "El Mundo, citado pela Lusa,"
        if not via and not found.outlet and found.context is not None:
            desk = is_of_desk(self._press, found.mention)
            via = self._passed_on(found.context, None if desk else speaker)
        if not via and speaker.medium is not None:
            via = (speaker.medium,)
        if not (via or found.elsewhere or medium):
            via = self._heard.through(speaker, found.mention)
        return via

    def _passed_on(self, context: Attribution, speaker: Entry | None) -> tuple[Entry, ...]:
        """Return through whom the same speaker's words came just before, or anybody's."""
        if context.via:
            self._recall(context)
        before = context.heard
        return before[1] if before is not None and speaker in (None, before[0]) else ()

    def _recall(self, context: Attribution) -> None:
        """Resolve who was told of before, where a medium spoke or passed it on."""
        entry = self._cast.resolve(context) if context.heard is None else None
        if entry is not None:
            via = (self._cast.resolve_via(span) for span in context.via)
            passed = (e for e in via if e is not None and e is not entry)
            context.heard = entry, tuple(dict.fromkeys(passed))

    # -- those whom somebody tells it

    def _with_reporter(
        self, found: Attribution, reporter: Span, speaker: Entry, via: tuple[Entry, ...]
    ) -> tuple[Entry, ...]:
        """Return through whom words came that somebody tells a medium's readers of.

        One of its staff stands before the medium; the medium of another is what counts.
        """
        context, speech = found.context, self._speech
        heard = context.heard if context is not None else None
        bare = speech.verb_second and not speech.nouns_capitalised
        if heard is None and bare and not found.listens:
            return via
        told = context is not None and context.mention == reporter
        who = heard[0] if heard and told else self._desk_before(heard, reporter)
        who = who or self._cast.resolve_span(reporter, None, found.topic)
        if who is not None and not self._is_somebody(who, reporter):
            who = None
        if who is None or who is speaker:
            paper = None if via else employer_of(self._press, reporter)
            medium = self._cast.resolve_via(paper) if paper is not None else None
            return via if medium is None else (medium,)  # "the Post's man in Leeds"
        own = heard[1] if heard and who is heard[0] else ()
        if not speech.verb_second:
            return self._through_named(found, reporter, who, via or own)
        if heard and speaker is heard[0] and who in heard[1]:
            return heard[1]
        own = own or self._heard.through(who, reporter)
        own = own or (via if told or found.listens else ())
        return relayed(via, who, own, speech)

    def _desk_before(
        self, heard: tuple[Entry, tuple[Entry, ...]] | None, reporter: Span
    ) -> Entry | None:
        """Return which journalist heard before "the reporter" means: "écrit X. Y dit | à la |"."""
        words = reporter.of(self._press.text).split() if heard is not None else []
        if heard is None or not self._speech.adjectives_behind:
            return None
        at = next((k for k, word in enumerate(words[:3]) if word in self._speech.staff), 0)
        if not at or (words[at + 1 : at + 2] and words[at + 1].istitle()):
            return None  # "à la journaliste | Jane Roe |"
        people = (e for e in (heard[0], *heard[1]) if e.kind is SourceKind.PERSON)
        return next((e for e in people if writes_for_medium(e.role, self._speech)), None)

    def _is_somebody(self, who: Entry, reporter: Span) -> bool:
        return who.kind is SourceKind.PERSON and is_somebody(self._cast, who, reporter.start)

    def _through_named(
        self, found: Attribution, reporter: Span, who: Entry, via: tuple[Entry, ...]
    ) -> tuple[Entry, ...]:
        """Return a chain with a listener in it, where the medium that it ends with is theirs."""
        speech, text = self._speech, self._press.text
        via = via or self._heard.through(who, reporter)
        via = via or ((who.medium,) if who.medium is not None else ())
        if not via:
            return ()
        if speech.adjectives_behind:
            named = who.role is None and " " in who.name
            theirs = named or writes_for_medium(who.role, speech)
        else:
            theirs = self._asks(found, reporter, who) or writes_for_medium(who.role, speech)
        if not theirs:
            return via
        first = told_there(text, found, reporter)
        if speech.adjectives_behind:
            self._heard.note(who, via[first:])
        return tuple(dict.fromkeys((*via[:first], who, *via[first:])))

    def _asks(self, found: Attribution, reporter: Span, who: Entry) -> bool:
        """Return whether words tell that a medium's own listens."""
        if reporter.start > found.mention.start:  # "in the Post, he tells | Jane Roe"
            return True
        if who.medium is not None:  # "the Post's Jane Roe"
            return True
        if not found.via:
            return False
        last = found.via[-1]
        if "\n" in self._press.text[last.end : reporter.start]:  # "Le Soir", and on the next line
            return True
        return is_written_in(self._press, last, reporter)


def told_by(
    text: str, found: Attribution | None, last: Draft | None, speech: Speech
) -> Entry | None:
    """Return who spoke last to whom a relative clause tells of: "she told the mayor, who said".

    The words for that one cannot mean them.

    Args:
        text: The article.
        found: The words that tell who speaks.
        last: The quotation before.
        speech: The words of the language.
    """
    if found is None or found.antecedent is None or last is None or last.mention is None:
        return None
    word = found.mention.of(text).lower()
    if word not in speech.relatives and word not in speech.definite:
        return None  # "| Her | comments came when"
    whole = last.mention.start < found.antecedent.start and last.span.end <= found.mention.start
    between = text[last.span.end : found.mention.start] if whole else "\n"
    return last.speaker if _ENDING.isdisjoint(between) else None
