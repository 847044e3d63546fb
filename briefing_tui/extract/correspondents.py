"""Find the journalist through whom a paragraph's medium hears those whom it quotes.

"The Guardian's Ruth Lane visits the port. “No ice,” a fisherman says": Lane stands in the chain
before her paper, whatever words tell that she is of it.
"""

from __future__ import annotations

from bisect import bisect_left

from briefing_tui.extract.full_names import full_names_in, may_be_person, owned_name
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_index import CAPITALS
from briefing_tui.extract.named_media import named_at
from briefing_tui.extract.names import Naming
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.roster import to_key
from briefing_tui.extract.staff import find_medium, is_staff
from briefing_tui.extract.strange_names import may_be_full_name
from briefing_tui.model import SourceKind, Span
from briefing_tui.packed import to_span
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from briefing_tui.extract.reading import Attribution
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_TOLD: Final = 60
"""Code points from a verb to whom somebody tells something, at most: "in an interview with"."""
_OPENING: Final = 30
"""Code points of "Writing in the" before a medium that opens a sentence, at most."""
_APART: Final = 40
"""Code points of ", the correspondent in Rome," between a medium and a name, at most."""
_WORD: Final = compiled(r"[^\s.]+(?:\.(?=\S))?")
_VERB: Final = 16
"""Code points of "has dispatched", at most."""
_CLAUSE: Final = 90
"""Code points of a relative clause, at most."""
_REACH: Final = 160
"""Code points from where a sentence opens to a name behind the medium that opens it, at most."""
_ORDERED: Final = 4
"""Words of "beschreibt für den" behind the name of a reporter, and one more."""
_FULL_NAME: Final = 2
_BEHIND: Final = (" of ", " from ", " at ", ", ", " (")
"""What parts a name from the medium behind it."""
_FIRST: Final = 8
"""Mentions among which somebody is named first."""
_STOPS: Final = (". ", "! ", "? ", "\n", "“", "«", "„", '"')
_MARKS: Final = frozenset('.!?\n“”«»„"')
_ENDING: Final = frozenset(".!?–—:")
"""Marks behind which a sentence opens."""


class _Post(NamedTuple):
    """A journalist in a paragraph, and the medium that is theirs."""

    name: Span
    medium: Span
    near: bool = False
    """Whether but the place tells that it is: that medium is the last that was told of."""


class Correspondents:
    """The journalists of an article, by the paragraph that tells of them."""

    def __init__(self, cast: Cast) -> None:
        """Begin with nobody.

        Args:
            cast: Everyone who speaks.
        """
        self._cast = cast
        self._press = cast.press
        self._start = self._end = -1
        self._posts: list[_Post] = []
        """Those of the paragraph that was asked for last."""
        self._asked = False
        """Whether they have been looked for, as they are where a medium is told of."""
        self._spoken: set[Entry] = set()
        """Who has spoken in it."""
        self._heard: set[Entry] = set()
        """Who has done so through one of them."""

    def before(
        self, found: Attribution, speaker: Entry, via: tuple[Entry, ...]
    ) -> tuple[Entry, ...]:
        """Return through whom words came, with the journalist who heard them.

        Args:
            found: Who is said to speak.
            speaker: Who that is.
            via: Through whom, as far as that is known.
        """
        if not (found.outlet or len(via) > 1 or speaker.kind is SourceKind.OUTLET):
            post = self._heard_by(found, told=bool(via))
            chain = via if post is None else self._through(post, found, speaker, via)
            if chain != via:
                self._heard.add(speaker)
            via = chain
        self._spoken.add(speaker)
        return via

    def _through(
        self, post: _Post, found: Attribution, speaker: Entry, via: tuple[Entry, ...]
    ) -> tuple[Entry, ...]:
        """Return a chain with a journalist in it, if it is through them that one is heard."""
        if speaker.medium is not None or self._is_deskmate(found):
            return via
        who, medium = self._cast.resolve_span(post.name, None), self._medium_of(post, via)
        if who is None or medium is None or who.kind is SourceKind.OUTLET:
            return via
        other = bool(via) and via[0] is not medium
        above = not post.near and not (found.via and found.via[0].end > self._start)
        other = other and not above  # the medium of the paragraph before does not go on
        if who is speaker or (other and not self._is_of_sentence(post, found)):
            return via
        if post.near and (who in self._spoken or not via):
            return via  # the paper quotes them like others
        told = post.name.start > found.mention.start
        if not told and speaker in self._spoken - self._heard:
            return via  # they spoke to the paper itself
        own = found.addressed or self._is_quoted(post)
        if (own or not via) and who in self._spoken and not told:
            return via  # "adds | its | editor, X": the paper quotes them like others
        if not (via or told or _is_new(speaker, post.name.end)):
            return via
        who.kind = SourceKind.PERSON  # "die Korrespondentin des Telegraph, Fiona Marchbank"
        who.mention(post.name)
        return who, medium

    def _is_of_sentence(self, post: _Post, found: Attribution) -> bool:
        """Return whether the sentence itself tells of a journalist, with the medium that is theirs.

        Then that passes the words on, and not the one which the paragraph was about.
        """
        if post.near or not found.via or found.via[0].end > min(post[:2]).start:
            return False
        between = self._press.text[max(post[:2]).end : found.mention.start]
        return max(post[:2]).end <= found.mention.start and _MARKS.isdisjoint(between)

    def _is_deskmate(self, found: Attribution) -> bool:
        """Return whether somebody is of the same medium as who was told of: "her colleague X"."""
        words = found.mention.of(self._press.text).lower().split()
        return not self._press.speech.deskmates.isdisjoint(words)

    def _medium_of(self, post: _Post, via: tuple[Entry, ...]) -> Entry | None:
        """Return the medium of a journalist: the one that is known, where its name is meant."""
        words = post.medium.of(self._press.text)
        forms = {to_key(words), to_key(words.partition(" ")[2])}  # "der taz", "des Daily Telegraph"
        known = via and not forms.isdisjoint(via[0].keys)
        if known:
            return via[0]
        return self._cast.owning(post.medium)

    def _is_quoted(self, post: _Post) -> bool:
        """Return whether a journalist is but one of a medium's: "its editor", no correspondent."""
        text, speech = self._press.text, self._press.speech
        role = text[post.medium.end : post.name.start].lower().split()
        own = post.medium.of(text).lower() in speech.belonging
        return own and speech.voices.isdisjoint(word.strip(",") for word in role)

    def _heard_by(self, found: Attribution, *, told: bool) -> _Post | None:
        """Return the journalist to whom somebody speaks, or whom the paragraph told of last."""
        said, posts = found.mention, self._in_paragraph(found.mention, told=told)
        text, press = self._press.text, self._press
        cue = found.cue.end if found.cue is not None else said.end
        behind = bisect_left(posts, said.end, key=_begins)
        for post in posts[behind : behind + 1]:
            first = min(post[:2]).start if post.medium.start >= said.end else post.name.start
            beside = max(post[:2]).start - min(post[:2]).end < _APART
            if beside and not post.near and self._is_told(text[max(cue, said.end) : first]):
                return post
        last = posts[behind - 1] if behind else None
        if last is None or max(last[:2]).end > said.start:
            return None
        other = press.last_between(max(last[:2]).end, said.start)
        same = other is None or other.of(text) == last.medium.of(text)
        explicit = told and bool(found.via) and found.via[0].start >= max(last[:2]).end
        lead = text[last.name.end : max(said.start, cue)].lower().rpartition(". ")[2]
        if last.near and not press.speech.media.keys().isdisjoint(lead.split()):
            return None  # "Im Gespräch mit | dem Blatt | sagte ein Beamter"
        return last if same and not explicit else None

    def _is_told(self, between: str) -> bool:
        """Return whether words lead from a verb to a listener: "told |", "said to |"."""
        words = between.lower().split()
        if len(between) > _TOLD or not _MARKS.isdisjoint(between):
            return False
        speech = self._press.speech
        led = speech.definite.issuperset(words) or not speech.addressee.isdisjoint(words)
        return led or words[-1] in speech.interviewing  # "in an interview | with"

    def _in_paragraph(self, place: Span, *, told: bool) -> list[_Post]:
        """Return the journalists of the paragraph around a place, in their order.

        Args:
            place: The place.
            told: Whether a medium passes on what is said there.
        """
        if not self._start <= place.start < self._end:
            text = self._press.text
            self._start = text.rfind("\n", 0, place.start) + 1
            end = text.find("\n", place.end)
            self._end = end if end >= 0 else len(text)
            self._spoken, self._heard, self._asked = set(), set(), False
            self._posts = []
        if not self._asked:
            known = self._press.speech.nouns_capitalised  # "die Zeit" is listed for no paper's name
            known = told or known or bool(self._press.first_between(self._start, self._end))
            self._asked = known
            self._posts = list(self._all_between(self._start, self._end)) if known else []
        return self._posts

    def _all_between(self, start: int, end: int) -> Iterator[_Post]:
        """Yield the journalists between two offsets, in their order."""
        speech = self._press.speech
        for match in CAPITALS.finditer(self._press.text, start, end):
            names = [*full_names_in(match[0], match.start())]
            names = names or owned_name(self._press.text, Span(*match.span()), speech)
            for name in names or self._unlisted(match):
                words = name.of(self._press.text)
                if find_outlet(words) is not None:
                    continue
                naming = Naming(name=words, start=name.start)
                medium = find_medium(self._press, naming, name, None)
                if medium is None and (names or self._is_led(name)):
                    medium = self._opening_medium(name, start) or self._sender(name, start)
                    medium = medium or self._asking_for(name, start) or self._sent_for(name)
                    medium = medium or self._told_of_next(name, start)
                near = medium is None
                medium = medium or self._of_last_paper(name, start)
                if medium is not None and not medium.overlaps(name):
                    yield _Post(name, medium, near)

    def _unlisted(self, run: Match[str]) -> tuple[Span, ...]:
        """Return two capitals behind a comma, "sent" or "the reporter" that name somebody.

        No list has their first name: "Pour la revue Anfibia, | Sol Benítez | a passé".
        """
        speech, at, words = self._press.speech, run.start(), run[0].split(" ")
        leads = speech.definite | speech.possessive if speech.nouns_capitalised else frozenset()
        while len(words) > 2 and (words[0].lower() in leads or self._is_post(words[0])):
            at, words = at + len(words[0]) + 1, words[1:]  # "Die Reporterin | Bae Su-jin"
        if len(words) > 3 and words[1] in speech.genitive and words[0].lower() in speech.pieces:
            at, words = at + len(words[0]) + len(words[1]) + 2, words[2:]  # "Reportage von | X"
        if len(words) > 2 and speech.adjectives_behind:
            return self._behind_medium(run)
        name = Span(at, run.end())
        if len(words) != _FULL_NAME or not (speech.nouns_capitalised or self._is_led(name)):
            return ()
        if speech.order_tells:
            return (name,) if may_be_person(words, speech) else ()
        if self._is_led(name):
            return (name,)
        lead = self._press.text[max(0, at - _VERB) : at].rstrip(" ")
        if speech.nouns_capitalised and lead.endswith(speech.weak_endings):
            return ()  # "der letzten freien | Strände Liguriens"
        return (name,) if self._cast.names.begun_at(at) == " ".join(words) else ()

    def _is_post(self, word: str) -> bool:
        """Return whether a word is a noun for one who works for a medium."""
        low, speech = word.lower(), self._press.speech
        if speech.nouns_capitalised:
            return is_staff(low, speech)
        return low in speech.staff and not (low in speech.resuming and low in speech.columnists)

    def _is_led(self, name: Span) -> bool:
        """Return whether a comma, "sent" or "the reporter" leads to who is named."""
        text, speech = self._press.text, self._press.speech
        if text.endswith(", ", 0, name.start):
            return True
        lead = text[max(0, name.start - _VERB) : name.start].lower().split()[-2:]
        role = lead[-1:]
        if not speech.serving.isdisjoint(role) or not speech.staff.isdisjoint(role):
            return True
        if speech.order_tells and not speech.deskmates.isdisjoint(role):
            return True
        if speech.order_tells and text.startswith(_BEHIND, name.end):
            return True  # "| Bae Su-jin |, correspondent of the Post"
        piece = len(lead) > 1 and lead[0] in speech.pieces and lead[1] in speech.genitive
        if piece and may_be_full_name(name.of(text).split(" "), speech):
            return True  # "nel retroscena di | X"
        return speech.nouns_capitalised and any(is_staff(low, speech) for low in role)

    def _behind_medium(self, run: Match[str]) -> tuple[Span, ...]:
        """Return the full name in a run behind whose journalist that is: "Le Monde | Bae Sujin"."""
        text, medium = self._press.text, self._press.last_between(*run.span())
        first = medium.end + 1 if medium is not None else run.end()
        if text[first : run.end()].count(" ") != 1:
            return ()
        before = text[max(0, run.start() - _APART) : run.start()].lower().split()[-3:]
        own = not self._press.speech.staff.isdisjoint(before)  # "l'envoyée spéciale du"
        return (Span(first, run.end()),) if own else ()

    def _opening_medium(self, name: Span, start: int) -> Span | None:
        """Return the medium that opens a sentence about one: "In the Guardian, | X | writes"."""
        text, press, speech = self._press.text, self._press, self._press.speech
        near = max(start, name.start - _REACH)
        first = max(max(text.rfind(stop, near, name.start) for stop in _STOPS) + 1, near)
        if first == near > start:
            return None  # the sentence opens far from the name
        words = [m.span() for m in _WORD.finditer(text, first, name.start)][1:]
        named = named_at(press, words, name.start, told=True) if words else None
        medium = press.last_between(first, name.start) or named
        if medium is None or medium.start - first > _OPENING or name.start - medium.end > _APART:
            return None
        lead = text[first : medium.start].lower().split()
        venue = any(word in speech.venues or word in speech.viewing for word in lead[:2])
        if speech.order_tells and not speech.beside.isdisjoint(lead):
            return None  # "In an interview with the Guardian, | X"
        if any(map(is_first_name, lead[1:])):
            return None  # "Für Jo Roe in der Zeit ist | X | der Star"
        posted = not speech.voices.isdisjoint(lead)  # "Envoyée spéciale du Monde à Gaza, | X"
        apart = text[medium.end : name.start].strip(" ")
        between = apart.split() or [""]  # "In der Zeitung | zitiert die Kolumnistin | X"
        inverted = speech.verb_second and between[0].isalpha()
        if inverted:
            known = speech.definite | speech.staff
            inverted = all(word[0].isupper() or word in known for word in between[1:])
        verb = apart if inverted else text[name.end : name.end + _APART].partition(" ")[2]
        verb = verb.split(" ")[0]
        does = bool(verb) and verb not in speech.passive  # not "In the Post, X | is | criticised"
        closed = inverted or apart in ("", ",") or (apart[0] == "," and apart[-1] == ",")
        closed = closed or apart.rpartition(" ")[2] in speech.staff
        sent = posted and apart.endswith(",")
        return medium if does and ((venue and closed) or sent) else None

    def _sender(self, name: Span, start: int) -> Span | None:
        """Return the medium that sends somebody: "The Post sent | Ruth Lane | to the port"."""
        text, press = self._press.text, self._press
        words = text[max(start, name.start - _APART) : name.start].lower().split()
        role = len(words) > 1 and words[-1] in press.speech.staff  # "stuurde reporter | Jo Roe"
        if press.speech.serving.isdisjoint(words[-1 - role : len(words) - role]):
            return None
        medium = press.last_between(start, name.start)
        near = _APART if role else _VERB
        return medium if medium is not None and name.start - medium.end < near else None

    def _told_of_next(self, name: Span, start: int) -> Span | None:
        """Return the medium of whom a sentence opens with: "Trouw is boos. Reporter | X | ging"."""
        text, speech = self._press.text, self._press.speech
        if not speech.verb_second:
            return None
        role = text[max(start, name.start - _APART) : name.start].split()[-1:]
        if not (role and role[0][0].isupper()):
            return None
        noun, at = role[0].lower(), name.start - len(role[0]) - 1
        opens = text[max(start, at - 2) : at].rstrip()[-1:] in _ENDING
        if not opens or noun not in speech.staff or noun in speech.columnists:
            return None
        medium = self._press.last_between(start, at)
        return medium if medium is not None and medium.start - start < _OPENING else None

    def _of_last_paper(self, name: Span, start: int) -> Span | None:
        """Return the medium told of last before one of its own: "La journaliste | X | lui a"."""
        text, speech = self._press.text, self._press.speech
        lead = text[max(start, name.start - _APART) : name.start].lower().split()
        if not lead:
            return None
        noun = lead[-1].rstrip(",")
        piece = lead[-2:-1] and noun in speech.genitive | speech.agent and lead[-2] in speech.pieces
        of_desk = noun in speech.staff or noun in speech.deskmates
        if not (piece or of_desk or noun in speech.voicing):
            return None
        return self._press.last_between(start, name.start)

    def _sent_for(self, name: Span) -> Span | None:
        """Return the medium for which one is somewhere: "| Jo Roe | war für den Stern in X"."""
        text, press, speech = self._press.text, self._press, self._press.speech
        if not speech.nouns_capitalised:
            return None
        stops = (k for k in range(name.end, name.end + _CLAUSE) if text[k : k + 1] in _MARKS)
        medium = press.last_between(name.end, next(stops, name.end + _CLAUSE))
        lead = text[name.end : medium.start].lower().split() if medium is not None else []
        role = text[max(0, name.start - _APART) : name.start].lower().split()[-1:]
        serves = not speech.serving.union(speech.copulas).isdisjoint(lead)
        serves = serves or (not speech.staff.isdisjoint(role) and len(lead) <= _ORDERED)
        return medium if serves and not speech.viewing.isdisjoint(lead[-2:]) else None

    def _asking_for(self, name: Span, start: int) -> Span | None:
        """Return the medium that opens a paragraph in which somebody goes and asks people."""
        text, press, speech = self._press.text, self._press, self._press.speech
        behind = text[name.end : name.end + _APART].lower().split()
        if not (speech.order_tells and match_at(behind, 0, speech.gathering)):
            return None
        medium = press.last_between(start, name.start)
        return medium if medium is not None and medium.start - start < _OPENING else None


def _begins(post: _Post) -> int:
    return post.name.start


def _is_new(speaker: Entry, at: int) -> bool:
    """Return whether a text has told of somebody only behind an offset."""
    if speaker.kind not in (SourceKind.PERSON, SourceKind.ANONYMOUS):
        return False
    return all(to_span(place).start >= at for place in speaker.mentions[:_FIRST])
