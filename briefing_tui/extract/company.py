"""Read the words around a name that tell that it is a medium's: "X's columnist", "writes in X"."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from briefing_tui.extract.apposed_media import (
    CLAUSE,
    TOKEN,
    calls_person,
    is_apposed,
    is_name_of,
    stands_for_medium,
    words_before,
)
from briefing_tui.extract.lexicon.countries import home_of
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.names import is_persons
from briefing_tui.extract.past_media import is_small
from briefing_tui.extract.phrasebook import part_elided
from briefing_tui.extract.strange_names import is_piece_author
from briefing_tui.extract.surroundings import (
    OWNERS,
    covers,
    is_verb,
    opens,
    opens_sentence,
    telltales,
)
from briefing_tui.model import Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Language

_BEFORE: Final = 80
_BEHIND: Final = 100
_INVERTED: Final = late(
    r"\b([a-z]+) ([^\W\d_a-z](?:[\w'-]|’{1})+(?: [^\W\d_a-z]?(?:[\w'-]|’{1})+){0,3})"
    r" ([a-z]+) (The )?$"
)
"""A verb, who writes, a preposition: "writes | Zeynep Alkış-Demiralp | in"."""
_HEADING: Final = late(
    r"(?: \([^()\n]{2,30}\)|(?:, [^\W\d_a-z]\w+){1,2})(?::(?=\s)|\n| [–—-] [„“”\"«])"
)
_SIGNED: Final = late(r"[”»\"“] \(([^()\n,]{2,40})[,)]")
"""What stands in brackets behind words: "« … » (Le Monde, Paris)"."""
_LISTED: Final = late(r" [–—-] [„“”\"«]")
"""What stands behind a name in a list of what media say: "Le Soir – « … »"."""
_LINE: Final = late(r"(?m)^([^\n:–—„“”«»\"]{2,40}) [–—-] [„“”\"«]")
_SIGNING: Final = late(r", [^\W\d_a-z]\w+\)")
_LONGEST_WORD: Final = 40
_NEAR: Final = 3
_LEAD: Final = 40
"""Code points of the longest phrase that leads to a name."""
_LONGEST_LEAD: Final = 4
_FAR: Final = 5
_LONGEST_CITING: Final = 4
"""Words of "in an interview with"."""
_PIECE: Final = 400
"""Code points in which it shows that somebody writes."""
_OPENING: Final = frozenset('“"«‘')
_MARKS: Final = frozenset('”»"“')
_JOINING: Final = " („"
"""What may stand between a word and the name that it leads to."""


class Company:
    """The words around the names in one text."""

    def __init__(self, text: str, language: Language, known: Sequence[int]) -> None:
        """Take an article and where the media that a lexicon knows are named in it."""
        self.text = text
        self.language = language
        self.speech = language.speech
        self._known = known
        self._words = telltales(language.speech)

    def telling_sides(self, start: int, end: int) -> tuple[bool, bool, bool]:
        """Return what may tell something of a name; of most names nothing does.

        These are the word before it, the words behind it, and that it opens a paragraph.

        Args:
            start: Where it begins.
            end: Where it ends.
        """
        begins = opens(self.text, start, self.language)
        begins = begins or (covers(self.text, start, end, self.speech) and self.is_taken_up(end))
        begins = begins or (self.text[start - 1] == "(" and self.text[start - 3] in _MARKS)
        return self._may_lead(start), self._may_follow(end), begins

    def _may_lead(self, start: int) -> bool:
        """Return whether the word before a name may tell something of it."""
        before = self.text[max(0, start - _LONGEST_WORD) : start]
        if before[-1:] in _OPENING or before[-1:] == "\n":
            return False
        words = before.rstrip(_JOINING).rsplit(None, 2)[-2:]
        if not words or before[-1] not in _JOINING:
            return True  # "l'| X"
        low = words[-1].lower()
        if low in self._words.telling or "-" in low:
            return True
        return low in self.speech.definite and words[0].lower() in self._words.venues

    def _may_follow(self, end: int) -> bool:
        """Return whether a word behind a name may tell something of it."""
        behind = self.text[end : end + _BEHIND]
        if behind.startswith(("'", "’", ",", " ,")):
            return True
        first = behind[1:].partition(" ")[0].rstrip(",")
        told = first in self._words.staff or first in self._words.nouns
        if told or first in self.speech.media_verbs:
            return True
        return not self._words.taking_up.isdisjoint(behind.split(" ")[1:-1])

    def is_kept(self, start: int, end: int, count: int, sides: tuple[bool, bool, bool]) -> bool:
        """Return whether the words around a name tell that it is a medium's.

        Args:
            start: Where it begins.
            end: Where it ends.
            count: Of how many words it is.
            sides: What `telling_sides` says of it.
        """
        leads, follows, begins = sides
        if self.text.startswith("(", start - 1) and self._is_signing(start, end):
            return True
        if leads and self._is_led(start, end, count):
            return True
        if follows and self._is_followed(start, end, count):
            return True
        if not begins:
            return False
        headed = self.text.startswith((" (", ", "), end) and _HEADING.match(self.text, end)
        listed = _LISTED.match(self.text, end) is not None and self._lists_media
        return bool(headed) or listed or self._is_about(end, self.behind(end))

    def _is_signing(self, start: int, end: int) -> bool:
        """Return whether a name signs words in brackets, as known ones do: "« … » (Le Soir)"."""
        if self.text[start - 3] not in _MARKS or self.text[end : end + 1] not in ("),"):
            return False
        return any(find_outlet(name) is not None for name in _SIGNED.findall(self.text))

    @cached_property
    def _lists_media(self) -> bool:
        """Whether lines of the text are a medium's name, a dash and its words."""
        return any(find_outlet(name) is not None for name in _LINE.findall(self.text))

    def _is_led(self, start: int, end: int, count: int) -> bool:
        """Return whether the words before a name tell that it is a medium's."""
        if not self.speech.media_leads.isdisjoint(self._leads(start)):
            return True
        before = self._before(start)
        return (
            self._is_called(before, end, count)
            or self._is_cited(before, count)
            or self._is_writers(start, before, count)
            or self._opens_with_staff(start, end)
            or self._is_written_in(before, end)
        )

    def _is_followed(self, start: int, end: int, count: int) -> bool:
        """Return whether the words behind a name tell that it is a medium's."""
        behind = self.behind(end)
        if behind[:1] == [","] and self._signs(start, end):
            return True
        if behind[:1] == [","] and is_name_of(self._before(start), behind, self.speech):
            return True
        told = not self.speech.nouns_capitalised and is_apposed(behind, self.speech)
        told = told or self._has_staff(start, end, behind, count)
        if told or self._is_sorted(start, end, behind) or self._owns(start, behind):
            return True
        return not behind and self._has_writer(start, end)

    def _is_sorted(self, start: int, end: int, behind: list[str]) -> bool:
        """Return whether a noun behind a name tells what it is: "| Ausaf | newspaper says"."""
        if not behind or behind[0] not in self._words.nouns:
            return False  # most names
        low, speech = self.text[start:end].lower(), self.speech
        kind = low in speech.partisan or low in speech.press_kinds or not speech.order_tells
        bare = self._words.articles.isdisjoint(self._before(start)[-1:])
        bare = bare or self.text.count(self.text[start:end]) > 1  # "the X daily", and X elsewhere
        return bare and not kind and is_verb(behind[1:], speech)

    def _signs(self, start: int, end: int) -> bool:
        """Return whether brackets behind words hold a name and its country: "(X, Jordan)"."""
        if self.text[start - 1] != "(" or self.text[start - 3 : start - 1].strip() not in _MARKS:
            return False
        land = _SIGNING.match(self.text, end)
        return land is not None and home_of(land[0][2:-1], self.language.code) is not None

    def is_hinted(self, start: int, end: int, count: int) -> bool:
        """Return whether a medium's name stands there more often than anybody's: "told X".

        Args:
            start: Where it begins.
            end: Where it ends.
            count: Of how many words it is.
        """
        speech = self.speech
        leads = self._leads(start)
        if not speech.media_hints.isdisjoint(leads):
            return not is_piece_author(self.text, Span(start, end), leads, speech)
        if count == 1 and not speech.media_talks.isdisjoint(leads):
            return True
        behind = self.text[end : end + _LONGEST_WORD]
        verb = behind.partition(" ")[2].partition(" ")[0].lower().rstrip(",")
        cites = behind[:1] == " " and verb in speech.media_verbs
        return cites and (count == 1 or opens_sentence(self.text, start))

    def _leads(self, at: int) -> list[str]:
        """Return the last words before an offset, one and more, where they may lead to a name."""
        words = self.text[max(0, at - _LEAD) : at].lower()
        if not words[-1:].isspace():
            return []
        lows = part_elided(words).split()
        if lows[-1:] == [] or lows[-1] not in self._words.last_leads:
            return []
        return [" ".join(lows[-count:]) for count in range(1, _LONGEST_LEAD + 1)]

    def _opens_with_staff(self, start: int, end: int) -> bool:
        """Return whether a sentence goes on from a name to staff: "Dans X, l'éditorialiste"."""
        lead = self.text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
        if not lead or lead[0].lower() not in self._words.venues or not lead[0][0].isupper():
            return False
        words = part_elided(self.text[end : end + _BEHIND].lower()).split()
        return not self.speech.columnists.isdisjoint(word.strip(",") for word in words[:_NEAR])

    def _is_cited(self, before: list[str], count: int) -> bool:
        """Return whether somebody speaks on it, or for it: "in a statement for X"."""
        speech = self.speech
        if not before or before[-1] not in self._words.leading:
            return False
        if before[-2:-1] == ["published"] and count == 1:
            return False
        longest = range(2, 1 + min(_LONGEST_CITING, len(before)))  # not a bare "in" of a place
        phrases = (" ".join(before[-length:]) for length in longest)
        return any(each in speech.cited or each in speech.receiving for each in phrases)

    def _is_writers(self, start: int, before: list[str], count: int) -> bool:
        """Return whether it is whose columnist somebody is, or in which Jane Roe writes."""
        speech = self.speech
        if speech.nouns_capitalised and not speech.linking.isdisjoint(before[-1:]):
            return not speech.columnists.isdisjoint(before[-4:-2])  # "Kolumnist Jo Roe vom | X"
        if before[-1:] and before[-1] in speech.complement:
            return not self._words.somebody.isdisjoint(before[-2:-1])
        led = before[-2:-1] if before[-1:] == ["the"] else before[-1:]
        if self._words.venues.isdisjoint(led):
            return False
        name = _INVERTED.search(self.text, max(0, start - _BEFORE), start)
        if name is None or name[3] not in self._words.venues:
            return False
        word = self.text[start : start + _LONGEST_WORD].split()[0]
        own = bool(name[4]) or not (word[1:].islower() or word.isupper())  # "UnPacked"
        return name[1] in speech.writing or (name[1] in speech.verbs and (own or count > 1))

    def _before(self, start: int) -> list[str]:
        """Return the words of the clause before a name, and its commas."""
        return words_before(self.text, start)

    def behind(self, end: int) -> list[str]:
        """Return the words of the clause behind a name, up to the next name."""
        rest = CLAUSE.split(self.text[end : end + _BEHIND], 1)[0]
        words = TOKEN.findall(rest.removeprefix("'s").removeprefix("’s"))
        if rest.islower():
            return words
        for k, word in enumerate(words):
            if word[0].isupper():
                return words[:k]
        return words

    def _is_called(self, before: list[str], end: int, count: int) -> bool:
        """Return whether a noun or adjective before a name tells of a medium: "the daily X"."""
        if len(before) < 2:
            return False
        speech, last = self.speech, before[-1]
        if last in speech.media and last not in speech.press_kinds:
            sort = speech.media[last]  # a channel may be a messenger's
            paper = sort not in ("agency", "broadcaster") or before[-2] in speech.press_names
            # "explains to the daily Jane Roe", but not "», dit Jane Roe au quotidien X"
            k = -3 - (not speech.adverbs.isdisjoint(before[-3:-2]))  # "dit | aussi | au journal X"
            told = not speech.verbs.isdisjoint((before[0], *before[k : k + 1]))
            # nor "Jane Roe dit | au journal X"
            told = told and all(is_small(word, speech) for word in before[:k])
            follows = count > 1 and (told or self._tells_paper(before, end))
            another = before[-2] not in speech.possessive and before[-2] not in speech.same
            return another and paper and not follows  # not "in the same paper | Jane Roe"
        kind = (
            last in speech.partisan
            or last in speech.press_kinds
            or ("-" in last and not (last[0].isdigit() or is_persons(last, speech)))
        )
        if not kind or self._words.articles.isdisjoint(before[-_NEAR:-1]):
            return False
        verb = self.behind(end) if count == 1 and self.speech.order_tells else []
        return count > 1 or (is_verb(verb, self.speech) and self.is_taken_up(end))

    def _tells_paper(self, before: list[str], end: int) -> bool:
        """Return whether one tells a paper named before: "Le Soir – … Au journal | X | résume"."""
        known = bisect_left(self._known, end)
        if len(before) != 2 or before[0] not in self.speech.addressee or not known:
            return False
        told = self._known[known - 1] > self.text.rfind("\n", 0, end)
        return told and is_verb(self.behind(end), self.speech)

    def _is_written_in(self, before: list[str], end: int) -> bool:
        """Return whether somebody who writes does so in it: "a columnist maintains in X"."""
        speech = self.speech
        if not before or before[-1] not in speech.linking:
            return False
        verb = before[-2] if len(before) > 1 else ""
        inside = before[-1] in self._words.venues
        if verb in speech.writing:
            return True
        if not inside or not (verb in ("", ",") or verb in speech.verbs):
            return False
        near = before if verb.isalpha() else self.behind(end)[:_FAR]
        return not self._words.writers.isdisjoint(near)

    def _has_staff(self, start: int, end: int, behind: list[str], count: int) -> bool:
        """Return whether a name has somebody who writes for it: "Nasza Sprawa's columnist"."""
        owned = self.text.startswith(OWNERS, end)
        if self._words.staff.isdisjoint(behind[: _NEAR if owned else 1]):
            return False  # most names
        return owned or count > 1 or bool(self._before(start))

    def _has_writer(self, start: int, end: int) -> bool:
        """Return whether one who writes opens a sentence: "Alba Sur's Jane Roe is cross: …"."""
        if not (self.speech.order_tells and opens_sentence(self.text, start)):
            return False
        if not self.text.startswith(OWNERS, end):
            return False
        stop = self.text.find("\n", end)
        words = self.text[end + 2 : stop if 0 <= stop < end + _PIECE else end + _PIECE].split()
        full = len(words) > _NEAR and all(word[0].isupper() for word in words[:2])
        writes = self.speech.writing | {"column"}
        return full and any(word.strip(',.:;”"') in writes for word in words[2:])

    def _owns(self, start: int, behind: list[str]) -> bool:
        """Return whether "its" pages or staff follow a name: "X devotes its cover to it"."""
        speech = self.speech
        if self._words.taking_up.isdisjoint(behind):
            return False  # most names
        before = self._before(start)
        last = part_elided(before[-1]).split()[-1] if before else ""  # "l'agronome | Jane Roe"
        if last in speech.people or last in speech.linking:
            return False
        if behind[:1] == [","] and behind[1:2] and behind[1] in speech.belonging:
            return False  # "Jane Roe, its columnist"
        if behind[:1] == [","] and speech.order_tells and behind[1] in speech.pronouns:
            return False  # "Jane Roe, who worked there, recalls in its pages"
        apart = before[-1:] == behind[:1] == [","]
        if apart and not speech.people.keys().isdisjoint(before[-_NEAR - 1 :]):
            return False  # "The teacher there, Jane Roe, shows its reporter"
        of = (k for k, low in enumerate(behind) if low in self._words.taking_up)
        near = (behind[k + 1 : k + 1 + _NEAR] for k in of if behind[k - 1] not in speech.telling)
        own = (low.replace("’", "'").rpartition("'")[2] for words in near for low in words)
        return not self._words.own.isdisjoint(own)

    def _is_about(self, end: int, behind: list[str]) -> bool:
        """Return whether a name opens a paragraph that goes on to speak of a medium.

        "WakatInfo notes the silence. The site reached …"
        """
        if self.text.startswith(OWNERS, end) or not is_verb(behind, self.speech):
            return False
        if calls_person(behind, self.speech):
            return False
        return self._reports(behind) or self.is_taken_up(end)

    def is_taken_up(self, end: int) -> bool:
        """Return whether the paragraph behind a name goes on to speak of a medium: "The daily"."""
        stop = self.text.find("\n", end)
        stop = stop if stop >= 0 else len(self.text)
        k = bisect_left(self._known, end)
        cut = k < len(self._known) and self._known[k] < stop
        tokens = TOKEN.findall(self.text[end : self._known[k] if cut else stop])
        tests = ((self._words.nouns, self._stands), (self._words.desk, self._is_of_desk))
        here = [test for nouns, test in tests if not nouns.isdisjoint(tokens)]  # seldom any
        last = len(tokens) - cut  # "to the agency | Lusa", which is another one
        return any(test(tokens, k) for test in here for k in range(1, last))

    def _is_of_desk(self, tokens: list[str], k: int) -> bool:
        """Return whether a noun means a medium's own: "its veteran columnist", "Columnist X"."""
        if tokens[k] not in self._words.desk:
            return False
        owned = not self.speech.belonging.isdisjoint(tokens[max(0, k - _NEAR) : k])
        return owned or " ".join(tokens[k : k + 2]).istitle()

    def _reports(self, behind: list[str]) -> bool:
        """Return whether a medium's verb follows: "reports", "has spoken to", "publishes"."""
        speech, first = self.speech, behind[0] if behind else ""
        prints = first in speech.printing and speech.possessive.isdisjoint(behind[1:2])
        if (first in speech.covering and first not in speech.writing) or prints:
            return True
        return any(" ".join(behind[:length]) in speech.gathering for length in (2, 3, 4))

    def _stands(self, tokens: list[str], k: int) -> bool:
        return tokens[k] in self._words.nouns and stands_for_medium(tokens, k, self.speech)
