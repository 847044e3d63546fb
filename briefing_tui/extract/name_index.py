"""Find the names in a text: where words with capitals run on, which of them may be a person."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import cached_property

from briefing_tui.extract.full_names import begins_as_person
from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.extract.lexicon.organisations import LEGAL_FORMS
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_runs import SHORTEST_NAME, last_word, name_in, without_house
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.strange_names import may_be_full_name
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.extract.lexicon.shape import Speech

CAPITALS: Final = compiled(
    r"[^\x00-@\[-\u00a9\u00df-\u00ff](?<=[^\W\d_a-zß-öø-ÿœ])(?:[\w'\-]++|’{1}|‑{1})*+"
    r"(?:(?:(?<![^\W\d_]{3})(?<!['’])\.)?[ \xa0]"
    r"(?:(?:de|van|von|der|den|bin|al|el|la|le|du|da|di|ter|ibn|abu|dos|das|los|las|del)[ \xa0])"
    r"{0,2}"
    r"(?:(?:a[dlnrstz]|el)-)?[^\W\d_a-zß-öø-ÿœ](?:[\w'\-]++|’{1}|‑{1}|\.(?=[A-Z]\.))*+){1,5}"
)
"""It begins with a plain set of characters, so that the search runs over all others at once."""
_LONGEST_INITIALS: Final = 4
_AGAIN: Final = 12
"""Times that a surname of some words stands alone among which its full name is looked for."""
_ROLE: Final = 60
"""Code points of "le directeur de l'agence,", at most."""
EDGE: Final = late(r"[.,;:!?«»“”\"\n(]")
_TITLE: Final = 24
"""Code points before a name among which the noun for its bearer ends."""
_LONG_NAME: Final = 7
"""Letters of most first names, at most."""
_LINK: Final = 4
"""Code points of " of "."""
_MARKS: Final = 3
"""Code points of what may stand between the end of a sentence and the next, at most."""
_OPENING: Final = " \xa0\u202f“\"‘'«„("
_ENDS: Final = ("", ".", "!", "?", ":", "\n", "”", "»")
_AROUND: Final = 4000
"""Code points on either side of a word in which others of it tell what it is."""
_BRACKET: Final = late(r"\(([^()\n]{2,60})\)")
_LONGEST_SPELLED: Final = 120
"""Code points before an acronym in brackets among which its words stand."""
_CALLED_AGAIN: Final = 2400
"""Code points behind a full name in which its bearer is called by the first one."""


class NameIndex:
    """The names of two words or more that a text holds, found by their last word."""

    def __init__(self, text: str, speech: Speech) -> None:
        """Scan the whole text once."""
        self._text = text
        self._speech = speech
        self._genitive = speech.genitive | speech.complement
        self._by_last: dict[str, array[int]] = {}
        """Where the runs of capitals begin that may end with the name."""
        self._checked: set[str] = set()
        """The last words whose runs are names for certain."""
        self.firms: list[str] = []
        """The runs that end with a company's legal form: "Yet Lumley Steel Corp"."""
        for match in CAPITALS.finditer(text):
            if match[0].rpartition(" ")[2] in LEGAL_FORMS:
                self.firms.append(match[0])
            last = last_word(without_house(match[0], speech), speech)
            if last:
                self._by_last.setdefault(last, array("I")).append(match.start())

    def full_name(self, last: str, at: int) -> str | None:
        """Return the full name that a last name stands for at an offset.

        The nearest one before it; failing that, the first one behind.
        """
        last = last[0].upper() + last[1:]
        found = self._by_last.get(last)
        if found is not None and last not in self._checked:
            self._checked.add(last)
            found = array("I", [start for start in found if self._is_name_at(start)])
            self._by_last[last] = found
        if not found:
            return None
        return " ".join(self._name_at(found[max(0, bisect_left(found, at) - 1)]))

    def ending_with(self, surname: str, at: int) -> str | None:
        """Return the full name that a surname of some words ends: "Ana | von der Au"."""
        last, small = surname.rpartition(" ")[2], surname[0].lower()
        ends = (f" {surname}", f" {small}{surname[1:]}")
        if self.full_name(last, at) is None:
            return None
        found = self._by_last[last[0].upper() + last[1:]]
        nearest = bisect_left(found, at)
        for start in (*found[max(0, nearest - _AGAIN) : nearest][::-1], *found[nearest:][:_AGAIN]):
            if (full := " ".join(self._name_at(start))).endswith(ends):
                return full  # not the surname alone once more
        full = " ".join(self._name_at(found[0]))
        return full if full.endswith(ends) else None

    def ending(self, last: str, start: int, end: int) -> Iterator[Span]:
        """Yield where the full names that end with a last name stand between two offsets."""
        if self.full_name(last, end) is None:
            return  # nearly always, or it checks them
        found = self._by_last[last[0].upper() + last[1:]]
        for at in found[bisect_left(found, start) : bisect_left(found, end)]:
            name = self._name_at(at)
            first = self._text.find(name[0], at)
            yield Span(first, self._text.find(name[-1], first) + len(name[-1]))

    def full_name_of(self, first: str) -> str | None:
        """Return the full name, in the text for the first time, that begins with a word."""
        at = self._text.find(f"{first} ")
        return " ".join(self._name_at(at)) or None if at >= 0 else None

    def begun_at(self, start: int) -> str | None:
        """Return the name of two words or more that begins at an offset."""
        return " ".join(self._name_at(start)) or None

    def called(self, first: str, at: int) -> str:
        """Return the full name of whom a text calls by a first name, or that name."""
        before = self._text.rfind(f"{first} ", max(0, at - _CALLED_AGAIN), at)
        full = self.begun_at(before) if before >= 0 and is_first_name(first) else None
        return full if full is not None and full.startswith(f"{first} ") else first

    @cached_property
    def _brackets(self) -> dict[str, int]:
        """The words in capitals that stand in brackets, and where each does so first."""
        found: dict[str, int] = {}
        for match in _BRACKET.finditer(self._text):
            if match[1].isupper():
                found.setdefault(match[1], match.start())
        return found

    def spelled_out(self, acronym: str) -> tuple[str, int] | None:
        """Return the name that an acronym in brackets stands for, and where these open."""
        at = self._brackets.get(acronym, -1)
        words = self._text[max(0, at - _LONGEST_SPELLED) : max(0, at)].rpartition("\n")[2].split()
        speech, start = self._speech, len(words)
        while start > 0:
            word = words[start - 1]
            low = word.lower()
            joins = low in speech.linking or low in speech.also or low in speech.definite
            if not (word[0].isupper() or joins) or word[-1] in '.,;:!?”"':
                break
            start -= 1
        while start < len(words) and not words[start][0].isupper():
            start += 1
        while start < len(words) and words[start].lower() in speech.definite:
            start += 1
        return (" ".join(words[start:]), at) if len(words) - start > 1 else None

    def with_initials(self, acronym: str) -> str | None:
        """Return the outlet that the text names in full whose initials an acronym has: "JN"."""
        if not 1 < len(acronym) <= _LONGEST_INITIALS or not acronym.isalpha():
            return None
        last = (starts for word, starts in self._by_last.items() if word[0] == acronym[-1])
        for start in (at for starts in last for at in starts):
            match = CAPITALS.match(self._text, start)
            words = match[0].split() if match is not None else []
            words = words[next((k for k, w in enumerate(words) if w[0] == acronym[0]), 0) :]
            if "".join(word[0] for word in words if word[0].isupper()) == acronym:
                name = " ".join(words)
                if find_outlet(name) is not None:
                    return name
        return None

    def begun_before(self, at: int, gender: str, reach: int) -> Span | None:
        """Return the nearest name before an offset whose first name or title tells a gender.

        Args:
            at: The offset.
            gender: "m" or "f".
            reach: Code points within which the name stands.
        """
        found = None
        for match in CAPITALS.finditer(self._text, max(0, at - reach), at):
            if self._is_quoted(match.end(), at):
                continue
            name = name_in(match[0], self._speech)
            known = gender_of_name(" ".join(name)) if name else ""
            start = match.start() + match[0].find(name[0]) if name else 0
            told = known == "?" and (
                self._is_titled(start, gender) or self._is_apposed(match.end(), gender)
            )
            if known == gender or told:
                found = Span(start, match.end())
        return found

    def between(self, start: int, end: int) -> Iterator[Span]:
        """Yield where names of two words or more stand in a stretch of text."""
        for match in CAPITALS.finditer(self._text, start, end):
            if name := name_in(match[0], self._speech):
                yield Span(match.start() + match[0].find(name[0]), match.end())

    def _is_quoted(self, end: int, at: int) -> bool:
        """Return whether a name stands in words that close before an offset: "…X…”, said he"."""
        found = (self._text.find(mark, end, at) for mark in "”»")
        close = min((k for k in found if k >= 0), default=-1)
        return close >= 0 and all(self._text.find(mark, end, close) < 0 for mark in "“«")

    def _is_titled(self, at: int, gender: str) -> bool:
        """Return whether a noun for a man or a woman stands right before a name, or a comma."""
        lead = self._text[max(0, at - _TITLE) : at].lower()
        if lead.endswith(", ") and self._speech.adjectives_behind:
            role = EDGE.split(self._text[max(0, at - _ROLE) : at - 2].lower())[-1]
            words = role.replace("’", " ").replace("'", " ").split()  # "au maire de Nay, | X"
            nouns = (self._speech.people.get(word) for word in words)
            return next((noun in (gender, "x") for noun in nouns if noun), False)
        before = lead.split()[-1:]
        noun = before[0].replace("’", "'").rpartition("'")[2] if before else ""
        return self._speech.people.get(noun) in (gender, "x")

    def _is_apposed(self, end: int, gender: str) -> bool:
        """Return whether a comma and a noun for a man or a woman follow a name: "X|, la jueza"."""
        if not self._text.startswith(", ", end):
            return False
        words = self._text[end + 2 : end + _ROLE].lower().split()
        led = words[:1] and (
            words[0] in self._speech.definite or words[0] in self._speech.indefinite
        )
        noun = EDGE.split(words[1 if led else 0])[0] if len(words) > 1 else ""
        return self._speech.people.get(noun) == gender

    def _is_name_at(self, start: int) -> bool:
        """Return whether a name stands at an offset, and not a sentence's first word beside one.

        "Does | Rubio", "Maybe | Trump": elsewhere around it the text has the word without a
        capital, or it is a verb.
        """
        name = self._name_at(start)
        first = name[0] if len(name) == SHORTEST_NAME else ""
        low = first.lower()
        if not first or first[1:2] == "." or is_first_name(low):
            return bool(name)
        if low in self._speech.verbs:
            return False  # "Roe Hits Out, | Calls Trump | Weak"
        at = self._text.find(first, start)
        if not opens_sentence(self._text, at):
            return True
        ends = (*self._speech.adverb_endings, *self._speech.verb_endings)
        formed = len(low) > _LONG_NAME and bool(ends) and low.endswith(ends)
        if low in self._speech.auxiliaries or formed:
            return False  # "Interestingly | Rubio", but not "Carly Roe"
        return self._text.find(f" {low} ", max(0, at - _AROUND), at + _AROUND) < 0

    def _name_at(self, start: int) -> tuple[str, ...]:
        """Return the words of the name in the run of capitals at an offset, if it holds one.

        What a noun governs is none of them: "the chief of | Staff | Denis Roe", "columnista de |
        Semana | Luis Roe".
        """
        match = CAPITALS.match(self._text, start)
        if match is None:
            return ()
        name = name_in(without_house(match[0], self._speech), self._speech)
        if name and name[0].lower() in self._speech.portfolios and not is_first_name(name[0]):
            name = name[1:] if len(name) > SHORTEST_NAME else ()  # "Trade and | Industry Jo Roe"
        if len(name) <= SHORTEST_NAME or is_first_name(name[0]):
            return name  # most
        if (k := self._behind_place(name, start + match[0].find(name[0]))) > 0:
            return name[k:]
        given = begins_as_person(name[1:], self._speech)
        medium = self._speech.genitive and find_outlet(name[0]) is not None
        medium = medium and (given or may_be_full_name(name[1:], self._speech))
        if not (medium or (given and self._speech.order_tells)):
            return name
        if given and name[0].lower() in self._speech.natives:
            return name[1:]  # "Belgian | Willy de Roos"
        before = self._text[max(0, start - _LINK) : start + match[0].find(name[0])].split()
        links = self._speech.complement | self._speech.genitive
        return name[1:] if before and before[-1] in links else name

    def _behind_place(self, name: tuple[str, ...], at: int) -> int:
        """Return where a full name begins behind where its bearer is what a noun tells, or 0.

        "il sindaco di San Severo | Paolo Rossi |": a first name tells that it does, or a city.
        """
        k = next((k for k in range(1, len(name) - 1) if is_first_name(name[k])), 0)
        k = k or (country_of_city(name[0].lower()) is not None)
        before = self._text[max(0, at - _TITLE) : at].replace("’", "'").split() if k else []
        if len(before) < SHORTEST_NAME or before[-1] not in self._genitive:
            return 0
        return k if is_person_noun(before[-2].lower(), self._speech) else 0


def opens_sentence(text: str, at: int) -> bool:
    """Return whether a word at an offset is the first one of a sentence."""
    return text[max(0, at - _MARKS) : at].rstrip(_OPENING)[-1:] in _ENDS
