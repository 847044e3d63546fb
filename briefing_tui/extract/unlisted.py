"""Know a medium that no lexicon has by the company its bare name keeps in a review of the press.

"Nasza Sprawa's columnist", "writes in Página Norte", "the hardline daily Vatan-e Ma", "Sharq-e
Emruz, in its editorial": what stands there is a paper, a station or a site, whatever it is called.
Names such as only papers bear need no company: "Gazeta Mazowiecka", "El Diari del Port".
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import cache

from briefing_tui.extract.company import Company
from briefing_tui.extract.lexicon.countries import home_of, is_region
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import (
    find_outlet,
    goes_on_small,
    homes_of,
    is_ambiguous,
)
from briefing_tui.extract.lexicon.titles_abroad import (
    ARTICLES,
)
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.newcomers import is_papers_name
from briefing_tui.extract.phrasebook import is_kind_of, part_elided
from briefing_tui.extract.strange_names import may_be_full_name
from briefing_tui.extract.surroundings import OWNERS, is_verb, opens_sentence
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Language, Speech

_REST: Final = r"\w*+(?:(?:'|’{1})(?!s\b)\w++)*+"  # parted marks: see `tokens`
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
_MORE: Final = rf"{_REST}(?:-\w{_REST})*+"
_ELIDED_HEAD: Final = late(r"['’][^\W\d_a-zß-öø-ÿ][^\W\d_]* $")
"""The beginning of a name behind a preposition cut short."""
_RUN: Final = late(
    r"[^\x00-@\[-\xa9ß-öø-ÿ](?<=[^\W\d_])(?<![\w'\-].)(?<!’.)"
    rf"(?:(?<=[LD])(?:'|’{{1}}){_CAPITAL})?{_MORE}"
    r"(?:(?:(?: (?:del?|des|du|di|della|do|da|dos|van|von|der|na|la|las|los|el)){1,2}"
    rf"(?: [ld](?:'|’{{1}})| )| [ld](?:'|’{{1}})|[ \-](?:a[dlnrstz]|el)-| )"
    rf"{_CAPITAL}{_MORE}){{0,4}}"
)
"""Words with capitals that run on, as do those of a name in whatever language.

It begins with a plain set of characters, so that the search runs over all others at once.
"""
_LED: Final = 2
_LONGEST_ACRONYM: Final = 5
_LONGEST_WORD: Final = 24
_SURE: Final = 2
"""What is known of a name that only a paper bears."""


class Unlisted:
    """The runs of names in a text, and which of them are media's."""

    def __init__(self, text: str, language: Language, known: Sequence[int]) -> None:
        """Take an article and where the media that a lexicon knows begin and end in it."""
        self.text = text
        self.code = language.code
        self.speech = speech = language.speech
        self._known = dict(zip(known[::2], known[1::2], strict=True))
        self._starts = [*self._known]
        self._openers, self._never = _openers(speech), _never(speech)
        self._likely: dict[str, int] = {}
        self._surnames: set[str] = set()
        """With what names of two words and more end: "Roe", "Le Pen"."""
        self._company = Company(text, language, self._starts)

    def find(self, unsure: Sequence[int] = ()) -> list[tuple[int, int]]:
        """Return where the names of unlisted media stand, and of those that the text makes ones.

        Args:
            unsure: Where names begin and end that may be a medium's that a lexicon knows.
        """
        text, runs = self.text, array("I")  # tuples, or spans, would take too much
        for match in _RUN.finditer(text):
            bare = self._bare(*match.span())
            if bare is None:
                continue
            runs.extend(bare)
            _, gap, last = text[slice(*bare)].partition(" ")
            if gap:
                words = last.split(" ")
                self._surnames.update((words[-1], " ".join(words[-_LED:])))
        starts, ends = runs[::2], runs[1::2]
        named: set[str] = set()
        for start, end in zip(starts, ends, strict=True):
            if (name := text[start:end]) not in named and self._is_medium(name, start, end):
                named.add(name)
        told = [*zip(unsure[::2], unsure[1::2], strict=True)] if self.speech.order_tells else []
        meant = {text[start:end] for start, end in told if self._is_meant(start, end)}
        if not (named or meant):
            return []  # as in most texts
        named |= {name.upper() for name in named}
        media = ((s, e) for s, e in zip(starts, ends, strict=True) if text[s:e] in named)
        found = [(start, self._past_small_word(start, end)) for start, end in media]
        return found + [span for span in told if text[slice(*span)] in meant]

    def _is_meant(self, start: int, end: int) -> bool:
        """Return whether a foreign paper's name that may be anything is its own: "Libero fumes"."""
        name, speech = self.text[start:end], self.speech
        outlet, low = find_outlet(name), name.lower()
        if outlet is None or outlet.language == self.code or name.isupper() or homes_of(name):
            return False
        if low in speech.press_names or low in self._openers or is_first_name(low):
            return False  # "Next, hospitals."
        before = self.text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
        joined = self.text[end : end + 1] == "-" or self.text[end + 1 : end + 2].isupper()
        if joined or (before and before[0].istitle() and not self._is_opener(before[0])):
            return False  # "Jane | Libero", "Libero | Roe"
        return self._acts(start, end) and f" {low}" not in self.text

    def _acts(self, start: int, end: int) -> bool:
        """Return whether a name does what a medium does, or is taken up as one: "Libero, which"."""
        behind, speech = self._company.behind(end), self.speech
        if behind[:1] == [","]:
            acts = not (speech.relatives | speech.owning).isdisjoint(behind[1:2])
        else:
            acts = opens_sentence(self.text, start) and is_verb(behind, speech)
        return acts or self._company.is_taken_up(end)

    def _bare(self, start: int, end: int) -> tuple[int, int] | None:
        """Return a run without the words that but open a sentence: "For | Nasza Sprawa"."""
        name = self.text[start:end]
        if self.speech.elided and _ELIDED_HEAD.search(
            self.text, max(0, start - _LONGEST_WORD), start
        ):
            return None  # "d'Ivan | Roe"
        elided = name[1:2] in ("'", "’")
        word, gap, rest = name[2 * elided :].partition(" ") if elided else name.partition(" ")
        while self._is_opener(word) or (elided and word[:1].islower()):  # "C'est"
            if not gap:
                return None
            name = rest
            word, gap, rest = name.partition(" ")
        if not gap:
            acts = self.speech.order_tells and word.endswith(self.speech.verb_endings[-1:])
            return None if acts else (end - len(name), end)  # "| Reminding | its readers that"
        kept = name
        while " " in kept and kept.rpartition(" ")[2].lower() in self.speech.definite:
            kept = kept.rpartition(" ")[0]
        start = end - len(name)
        return start, start + len(kept)

    def _past_small_word(self, start: int, end: int) -> int:
        """Return where a name ends that may go on small: "the tabloid Slovenske | novice | says".

        That it does show a noun for a medium before it and a word of English behind it.
        """
        text, speech = self.text, self.speech
        before = text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
        if speech.adjectives_behind:
            return self._past_adjective(start, end)
        if speech.media.keys().isdisjoint(before) or text[end : end + 1] != " ":
            return end  # most names
        word, _, rest = text[end + 1 : end + 3 * _LONGEST_WORD].partition(" ")
        behind = rest.partition(" ")[0].rstrip(",.:;")
        if not (speech.order_tells and word.islower()) or self._is_english(word.rstrip(",")):
            return end
        if word.endswith(","):
            return end + len(word)
        return end + 1 + len(word) if word.isalpha() and self._is_english(behind) else end

    def _past_adjective(self, start: int, end: int) -> int:
        """Return where a name with an article ends: "dans La Terre | romande |, où"."""
        text, speech = self.text, self.speech
        before = part_elided(text[max(0, start - _LONGEST_WORD) : start])
        words = before.split()[-2:]
        named = len(words) > 1 and words[1].istitle() and words[1].lower() in speech.definite
        word = text[end + 1 : end + _LONGEST_WORD].partition(" ")[0] if named else ""
        adjective = word[:-1].isalpha() and word.islower() and word[-1:] in (",", ".", ":")
        if not adjective or not words[0].islower() or text[end] != " ":
            return end
        return end if self._is_english(word[:-1]) else end + len(word)

    def _is_english(self, word: str) -> bool:
        """Return whether a small word is one that the data has, or has the ending of one."""
        speech = self.speech
        known = (speech.verbs, speech.naming, speech.auxiliaries, speech.acting, speech.printing)
        nouns = (speech.people, speech.nouns, speech.columns, speech.pages, speech.pieces)
        closed = (self._openers, speech.relatives, speech.media, speech.passive, speech.moments)
        endings = (*speech.verb_endings, *speech.adverb_endings, "s")
        return word.endswith(endings) or any(word in each for each in (*known, *nouns, *closed))

    def _is_opener(self, word: str) -> bool:
        """Return whether a capital word stands before a name, and is no part of it."""
        low, speech = word.lower(), self.speech
        if low in self._openers or (self.speech.order_tells and low in self.speech.participles):
            return True
        small = word.islower()
        noun = small or speech.nouns_capitalised
        if noun and is_kind_of(low, _heads(speech), speech):
            return True
        return "-" in word and _is_adjective(word)

    def _is_medium(self, name: str, start: int, end: int) -> bool:
        """Return whether a name is a medium's, by its own words or by those around it."""
        if self._likely.get(name) == 0:
            return False
        sure = start in self._known
        named = " " in name or ("-" in name and self.speech.nouns_capitalised)
        sure = sure or (named and is_papers_name(name.split(" "), self.speech))
        sides = self._company.telling_sides(start, end)
        if not (sure or any(sides)) or not self._may_be(name):
            return False
        called = (
            self._is_called(start) or self._is_set_off(start, end) or self._is_where(start, end)
        )
        if called or self._is_known(start, end):
            return False
        if self.text[end : end + 1] == "." and self.text[end + 1 : end + 2].isalnum():
            return False  # a site's
        if self._likely[name] == _SURE and self._is_bodys(start):
            return False
        if self._grows(start, end) or self._likely[name] == _SURE:
            return True
        count = name.count(" ") + 1
        if count == _LED and self.speech.adjectives_behind and self._is_beside_medium(start, end):
            return False
        if self._company.is_kept(start, end, count, sides):
            return True
        return self._company.is_hinted(start, end, count) and not self._is_something_else(name)

    def _is_where(self, start: int, end: int) -> bool:
        """Return whether a name tells where a medium is: "| Ohio |'s Evening Star", "X in | Rye |".

        It stands behind one that a lexicon knows, or owns a name and is a region's.
        """
        text = self.text
        if not self.speech.order_tells:
            return False
        if text.startswith(OWNERS, end) and is_region(text[start:end]):
            return True
        k = bisect_left(self._starts, start) - 1
        lead = text[self._known[self._starts[k]] : start] if k >= 0 else ""
        return lead[:1] == " " and lead[1:-1] in self.speech.linking and lead[-1:] == " "

    def _is_set_off(self, start: int, end: int) -> bool:
        """Return whether commas set a name off from what its bearer is: "the leader, | X |,"."""
        text, speech = self.text, self.speech
        if not (speech.order_tells and text[end : end + 1] == "," and text[start - 2] == ","):
            return False  # most names
        low = text[max(0, start - _LONGEST_WORD) : start - 2].rpartition(" ")[2].lower()
        return low in speech.people and f"its {low}" not in speech.media_hints

    def _is_beside_medium(self, start: int, end: int) -> bool:
        """Return whether a medium beside a name tells that it is somebody's there.

        "l'édito de | Jane Roe | dans Le Soir", "Dans Le Soir, | Jane Roe |, bouchère à Mons,"
        """
        text, speech = self.text, self.speech
        k = bisect_left(self._starts, end)
        if self._starts[k : k + 1] and self._starts[k] - end < _LONGEST_WORD:
            words = part_elided(text[end : self._starts[k]].lower()).replace(",", " ").split()
            known = (speech.venues, speech.definite, speech.genitive, speech.columns)
            small = all(any(word in each for each in known) for word in words)
            if small and words and words[0] in speech.venues:
                return True
        if k == 0 or text[start - 2 : start] != ", " or text[end : end + 1] != ",":
            return False  # most names
        apposed = self._known[self._starts[k - 1]] == start - 2
        return apposed and speech.media.keys().isdisjoint(self._company.behind(end)[1:4])

    def _is_something_else(self, name: str) -> bool:
        """Return whether the article treats a name as somebody's, or some body's."""
        if name.isupper() and len(name) <= _LONGEST_ACRONYM:
            return True
        import re  # late: few names come this far

        speech = self.speech
        for match in re.finditer(
            rf"([\w\-]*) ?(?<!\w){re.escape(name)}(?:['’]s)? ?(\w*)", self.text
        ):
            low, behind = match[1].lower(), match[2].lower()
            paper = f"its {low}" in speech.media_hints  # "its rival X"
            titled = low in speech.people and not paper
            titled = titled or low in speech.honorifics or low[-1:] == "-"
            full = match[1][:1].isupper() and low not in self._openers
            full = full and not is_kind_of(low, speech.media, speech)
            if titled or full or (behind in speech.people and behind not in speech.staff):
                return True
        return False

    def _may_be(self, name: str) -> int:
        """Return how far a name's own words let it be a medium's."""
        if name not in self._likely:
            self._likely[name] = self._read_name(name)
        return self._likely[name]

    def _read_name(self, name: str) -> int:
        parts = name.split(" ")
        if len(parts) == 1 and name.endswith(self.speech.adverb_endings or ("\0",)):
            return 0  # "Finally"
        if not self._is_no_person(parts):
            return 0  # most names
        if find_outlet(name) is not None and (homes_of(name) or not is_ambiguous(name)):
            return 0
        told = self.speech.adjectives_behind and len(parts) > _LED
        told = told and all(part[0].isupper() for part in parts)
        if told and find_outlet(parts[0]) is not None:
            return 0  # "raconte au | Guardian Jane Roe"
        paper = " ".join(parts[:-_LED])
        if paper and may_be_full_name(parts[-_LED:], self.speech) and find_outlet(paper):
            return 0  # "disse ao | Jornal de Notícias Jane Roe"
        if parts[-1].lower() in self.speech.media and not self._is_no_place(parts):
            return 0  # "die Madrider Zeitung"
        if is_papers_name(parts, self.speech):
            return _SURE
        bodies, offices = self.speech.bodies, self.speech.offices
        lows = [part.lower() for part in parts]
        body = not (bodies.isdisjoint(lows) and offices.isdisjoint(lows))
        return int(not body and self._is_no_place(parts))

    def _is_known(self, start: int, end: int) -> bool:
        """Return whether a name ends one that a lexicon knows, or ends with such: "Cork | RTÉ"."""
        k = bisect_left(self._starts, start) - 1
        if k >= 0 and self._known[self._starts[k]] > start:
            return True  # "People's | Daily"
        words = self.text[start : end + _LONGEST_WORD].split(" ")
        count = self.text.count(" ", start, end) + 1
        behind = words[count].strip(",.:;") if len(words) > count else ""
        if behind.islower() and goes_on_small(words[count - 1].lower(), behind):
            return True  # "Berry | républicain"
        inside = self._starts[k + 1 : k + 2]
        if not inside or inside[0] >= end:
            return False
        last = self._known[inside[0]]
        if inside[0] == start and last >= end:
            return True  # "ROSSIYA | 1"
        glued = self.text[last : last + 1].isalnum()  # "NBC|the"
        glued = glued and not self.text.startswith(("'s ", "’s "), end)  # not "ESPN|cricinfo's"
        if last == end and self._is_somebodys(start, inside[0]):
            return True
        led = self.text[start : inside[0]].rstrip(" -").rpartition(" ")[2].islower()
        whole = led or words[0].lower() in ARTICLES  # "Le Matin | Libre"
        return glued or (last == end and not whole)

    def _is_somebodys(self, start: int, known: int) -> bool:
        """Return whether a full name stands before a known one: "Jane Roe de la | NZZ"."""
        words, speech = self.text[start:known].split(), self.speech
        full = speech.adjectives_behind and len(words) > _LED and words[1][0].isupper()
        full = full and words[_LED] in speech.genitive
        return full and speech.press_names.isdisjoint(word.lower() for word in words[:_LED])

    def _grows(self, start: int, end: int) -> bool:
        """Return whether a known name goes on to one made of two: "Northern Echo | -Herald"."""
        known = self._known.get(start, 0)
        joined = start < known < end and self.text[known] == "-"
        return joined and self.text[known + 1 : end].lower() in self.speech.press_names

    def _is_called(self, start: int) -> bool:
        """Return whether a noun for a person stands before a name: "dem ZDF-Reporter | Jo Roe"."""
        if not self.speech.nouns_capitalised or self.text[start - 1 : start] != " ":
            return False
        noun = self.text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
        return bool(noun) and noun[0][0].isupper() and is_person_noun(noun[0].lower(), self.speech)

    def _is_bodys(self, start: int) -> bool:
        """Return whether a noun before a name tells that it is none's: "the union | La Huella"."""
        before = self.text[max(0, start - _LONGEST_WORD) : start].split()[-1:]
        bodies, offices = self.speech.bodies, self.speech.offices
        own = not (bodies.isdisjoint(before) and offices.isdisjoint(before))
        return self.speech.order_tells and own

    def _is_no_person(self, parts: list[str]) -> bool:
        """Return whether no word tells that a name is a person's or an office's."""
        lows = [part.lower() for part in parts]
        if self.speech.nouns_capitalised and not self.speech.definite.isdisjoint(parts):
            return False  # "Meinung der Zeitung"
        if " ".join(parts) in self._surnames or any(map(is_first_name, parts)):
            return False
        alone = len(parts) == 1 and parts[0][1:].islower()
        if self.speech.nouns_capitalised and alone:
            return False  # any noun: "Kolumnistin der Woche"
        return self._never.isdisjoint(lows) and not any(
            is_person_noun(w, self.speech) for w in lows
        )

    def _is_no_place(self, parts: list[str]) -> bool:
        heads = (" ".join(parts[:count]) for count in range(1, len(parts) + 1))
        return not any(home_of(head, self.code) for head in heads)


@cache
def _openers(speech: Speech) -> frozenset[str]:
    """Return the words that but open a sentence where they stand before a name."""
    closed = (speech.prepositions, speech.linking, speech.conjunctions, speech.adverbs)
    small = (speech.definite, speech.indefinite, speech.possessive, speech.pronouns)
    leads = {phrase.partition(" ")[0] for phrase in speech.asking}  # "According to its"
    return speech.also.union(*closed, *small, speech.times, leads, speech.no_heads)


@cache
def _heads(speech: Speech) -> frozenset[str]:
    """Return the nouns that stand before a medium's name: "Zeitung | Nasza Sprawa"."""
    return speech.columns.union(speech.media, speech.columnists, speech.pieces)


@cache
def _never(speech: Speech) -> frozenset[str]:
    """Return the words that stand in no paper's name: "Monday", "Minister"."""
    return speech.times.union(speech.people, speech.honorifics)


def _is_adjective(word: str) -> bool:
    """Return whether a capital is but the sentence's: "State-owned | Vesti"."""
    _, _, tail = word.partition("-")
    return tail.islower() and len(tail) > _LED
