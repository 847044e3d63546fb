"""Find the outlets that a text names, and where the text is when it names them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import cached_property

from briefing_tui.extract.headed_names import find_headed, find_tailed, is_called_review
from briefing_tui.extract.lexicon.outlets import (
    Outlet,
    find_outlet,
    homes_of,
    is_ambiguous,
    longest_name,
    to_key,
    without_article,
)
from briefing_tui.extract.marked_papers import find_credits, find_marked
from briefing_tui.extract.name_edges import edges_between, merged
from briefing_tui.extract.newcomers import (
    find_sites,
    find_small,
    place_in_name,
    with_small_head,
)
from briefing_tui.extract.placed import own_home
from briefing_tui.extract.surroundings import LONGEST_WORD, NAME_PART
from briefing_tui.extract.unknown_names import GAP, Strangers, find_told, is_own_shout
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from briefing_tui.extract.lexicon.shape import Language

_PLAIN_CAPITAL: Final = compiled(
    r"[^\x00-/:-@\[-\u00a9\u00df-\u00ff](?<=[^a-zß-öø-ÿ\W_])(?<![^\W_].)[^\W_]*"
)
"""A word with a capital, or a number."""
_ARABIC: Final = compiled(r"-(?<=[dlnrstz]-)(?<=a.-|el-)(?=[^\W\d_a-zß-öø-ÿ])")
CAPITAL_WORD: Final = compiled(
    r"[^\x00-/:-@\[-`bcdf-\u00a9\u00df-\u00ff](?<![^\W_].)(?:(?<=[^\W_a-zß-öø-ÿ])[^\W_]*"
    r"|(?:(?<=a)[dlnrstz]|(?<=e)l)(?=-[^\W\d_a-zß-öø-ÿ]))"
)
"""The same, or the article of an Arabic name: "al-Sharq", which few texts have.

Each begins with a plain set of characters, so that the search runs over all others at once.
"""
_SHOUT: Final = compiled(r"[^\W\d_a-zß-öø-ÿ]{2,}(?:[ \-][^\W\d_a-zß-öø-ÿ]{2,}){0,5}(?!\w)")
_CAPITALISED: Final = late(r"[^\W\d_a-zß-öø-ÿ][\w-]+(?: [^\W\d_a-zß-öø-ÿ][\w-]+)?")
_AROUND: Final = 300
_BEHIND: Final = 30
"""Code points before and behind a name in which a city or country tells where it is at home."""
_CALLED: Final = late(r"[“\"«„](?<=[a-z] .)([^\W\d_a-zß-öø-ÿ][^“”\"«»\n]{2,30})[”\"»“]")
_MARKED_NAMES: Final = 2
"""Outlets in marks from which on they are how a text sets all of them."""
_JOIN: Final = 6
"""Code points of " and " beside a name, and one more."""
_SHORTEST_SHOUT: Final = 3
LONGEST_ACRONYM: Final = 5
_REVIEWED: Final = 1500
"""Code points for each medium that a review of the press names, at most."""
_PAPERS: Final = 3
"""Papers of one country, and of no other, in a review of its press, at least."""


class Occurrence(NamedTuple):
    """An outlet named in the text."""

    start: int
    end: int
    outlet: Outlet


class Mastheads(Strangers):
    """The names of outlets in one article."""

    def __init__(self, text: str, language: Language) -> None:
        """Take an article's text and language."""
        super().__init__(text, language)
        self.credited: list[Span] = []
        """Who wrote what a line in brackets links to, in order."""
        self.penned: dict[int, Span] = {}
        """Who writes for a medium, as a bracket tells, by where its name ends."""
        self.unlisted: dict[str, list[str]] = {}
        """Names that no list has, by what they begin with and by what they end with; long first."""
        self.headed: dict[int, tuple[int, int]] = {}
        """Where those stand that head what a medium writes, by where their lines begin."""
        self._unsure = array("I")
        """Where names stand that may be an outlet's or anything else's, in the text's order."""
        self.locals: dict[str, Outlet] = {}
        """Names that are an outlet's only where the text just is."""

    @cached_property
    def press_home(self) -> str | None:
        """The country at whose press alone the text looks, as it says or its papers tell."""
        if self.told_home is not None or not self.speech.all_titles:
            return self.told_home
        edges = zip(self._named[::2], self._named[1::2], strict=True)
        named = {self.text[at:end] for at, end in edges}
        known = (find_outlet(name) for name in named if not homes_of(name))
        papers = [o for o in known if o is not None and o.kind != "agency"]
        homes = {outlet.country for outlet in papers}
        one = len(papers) >= _PAPERS and len(homes) == 1
        return homes.pop() if one else None

    def find_occurrences(self) -> Iterator[Occurrence]:
        """Yield every outlet named in the text, in its order."""
        for start, end in zip(self._named[::2], self._named[1::2], strict=True):
            name = self._article_before(start) + self.text[start:end]
            home = self._home_before(start) or self.home_behind(end) or self.press_home
            outlet = self.locals.get(name) or find_outlet(name, home)
            outlet = outlet or self._newcomers.get(self.text[start:end])
            if outlet is not None and not self._is_body(start, end):
                yield Occurrence(start, end, outlet)

    def _is_body(self, start: int, end: int) -> bool:
        """Return whether a name without marks is but a noun for a body: "das Parlament"."""
        bare = self.speech.nouns_capitalised and self.text[start - 1 : start] == " "
        return bare and self.text[start:end].lower() in self.speech.offices

    def find(self, name: str) -> Outlet | None:
        """Return the outlet that a name means: one that this article tells, or a known one."""
        own = self._newcomers.get(name) if name in self.placed else None
        return own or find_outlet(name)

    def is_newcomer(self, name: str) -> bool:
        """Return whether the article has told that a name is an outlet's, which no list has."""
        return name in self._newcomers

    def first_between(self, start: int, end: int) -> str:
        """Return the first outlet's name that stands whole between two offsets, or ""."""
        named = self._named
        k = bisect_left(named, start) // 2 * 2
        k += 2 * (k < len(named) and named[k] < start)
        return self.text[named[k] : named[k + 1]] if k < len(named) and named[k + 1] <= end else ""

    def papers_between(self, start: int, end: int) -> set[str]:
        """Return the names between two offsets that are outlets', or are likely to be."""
        sure = {span.of(self.text) for span in edges_between(self._named, start, end)}
        unsure = edges_between(self._unsure, start, end)
        likely = (span for span in unsure if self.is_spoken_to(*span) or self._is_led(span.start))
        return sure.union(span.of(self.text) for span in likely)

    def led_between(self, start: int, end: int) -> list[Span]:
        """Return the names between two offsets that may be outlets': "the Star", "Star and X"."""
        also, found = self.speech.also, list[Span]()
        for at, beyond in edges_between(self._unsure, start, end):
            length = len(self._article_before(at))
            beside = self.text[max(0, at - _JOIN) : at].split()[-1:]
            beside += self.text[beyond : beyond + _JOIN].split()[:1]
            if length or not also.isdisjoint(beside):
                found.append(Span(at - length, beyond))
        return found

    def papers(self) -> Iterator[tuple[int, str]]:
        """Yield where the names of outlets in the text begin, and the names, in their order."""
        named = self._named
        for k in range(0, len(named), 2):
            yield named[k], self.text[named[k] : named[k + 1]]

    def last_between(self, start: int, end: int) -> Span | None:
        """Return the last outlet's name that stands whole between two offsets."""
        k = bisect_left(self._named, end) // 2 * 2
        k -= 2 * (k >= len(self._named) or self._named[k + 1] > end)
        return Span(*self._named[k : k + 2]) if k >= 0 and self._named[k] >= start else None

    @cached_property
    def _named(self) -> array[int]:
        """Where every outlet named in the text begins and ends, in its order."""
        found = self._listed()
        dense = self._is_dense(found)
        found = self._with_unlisted(found) if dense else found
        if dense or is_called_review(self.text, self.speech):
            found = self._with_headed(found)
        for told in (find_credits(self.text, self.speech), self._in_marks):
            found = self._with_told(found, told) if told else found
        if self._newcomers:
            known = (name for name in self._newcomers if self.speech.order_tells and " " in name)
            names = {*known, *(self.placed & self._newcomers.keys())}
            for name in sorted(names, key=len, reverse=True):
                for part in {name[:NAME_PART], name[-NAME_PART:]}:
                    self.unlisted.setdefault(part, []).append(name)
        return found

    def _listed(self) -> array[int]:
        """Return where the names of outlets stand that a list has, or whose last word tells."""
        text, found = self.text, array("I")
        last, country = 0, ""
        coded = find_told(text, self.language)
        words = CAPITAL_WORD if _ARABIC.search(text) else _PLAIN_CAPITAL
        for match in words.finditer(text):
            word, at = match[0], match.start()
            begins, ends = place_in_name(word, self.speech)
            if not (begins or ends or at in coded):
                continue  # most words
            ends = ends or at in coded
            if ends and (new := self._newcomer_at(match, last, coded)) is not None:
                last = new.end
                found.extend(new)
                continue
            if not begins or at < last or (text[at - 1 : at] == "-" and self._closes_arabic(at)):
                continue
            name = longest_name(text, at, word)
            if len(word) >= _SHORTEST_SHOUT and word.isupper():
                name = self._longer_shout(match, name)
            if text[at - 3 : at - 2].isspace() and (small := with_small_head(text, at)):
                at, name = small
            if (new := self._unknown_at(at, name, word)) is not None:
                last = new.end
                found.extend(new)
            if new is not None or name is None:
                continue
            article = self._article_before(at)
            full = article + name
            outlet = find_outlet(full)
            shared = self._is_foreign(article) and bool(homes_of(full))  # "La Nation" in Benin
            foreign = self._is_foreign(article) and not shared
            told = outlet is None or (shared and to_key(outlet.name) != to_key(full))
            other = self._local(at, article, name, country) if told else None
            if not (
                other or foreign or outlet is None or self._is_meant(at, article, name, outlet)
            ):
                if name.isupper() or name.lower() not in self.speech.conjunctions:  # not "As told"
                    self._unsure.extend((at, at + len(name)))
                continue
            if (outlet := other or outlet) is not None:
                last, country = at + len(name), outlet.country
                own = article[:1].isupper() and find_outlet(name) is None  # "De Morgen"
                found.extend((at - len(article) * (own or foreign), last))
        return found

    def _is_dense(self, found: array[int]) -> bool:
        """Return whether a text names media as often as a review of the press does."""
        count = (len(found) + len(self._unsure)) // 2
        return bool(self.speech.media_leads) and 0 < len(self.text) <= count * _REVIEWED

    def _with_unlisted(self, found: array[int]) -> array[int]:
        """Return where media are named, with those that only their company tells."""
        from briefing_tui.extract.unlisted import Unlisted  # late: for reviews of the press

        small = find_small(self.text, self.speech)
        unlisted = small + Unlisted(self.text, self.language, found).find(self._unsure)
        sites = edges_between(self._sites, 0, len(self.text))  # "Baladna.net"
        unlisted += ((at, end) for at, end in sites if self.text[at].isupper())
        for name in {self.text[start:end] for start, end in unlisted}:
            if find_outlet(name) is None:
                self.take(name, self.language.code)
        return merged(found, unlisted)

    def _with_told(self, found: array[int], told: list[tuple[int, int]]) -> array[int]:
        """Return where media are named, with those whose places tell that they are ones."""
        names = {self.text[start:end] for start, end in told}
        self.placed |= names
        for name in names - {name for name in names if find_outlet(name)}:
            self.take(name, self.language.code)
        return merged(found, told)

    @cached_property
    def _in_marks(self) -> list[tuple[int, int]]:
        """Where names in marks stand that the text has for papers."""
        return find_marked(self.text, self.speech) if self.speech.order_tells else []

    @cached_property
    def papers_in_marks(self) -> frozenset[str]:
        """Names in marks that the text has for papers."""
        return frozenset(self.text[start:end] for start, end in self._in_marks)

    def _with_headed(self, found: array[int]) -> array[int]:
        """Return where media are named, with those whose names but head what they write."""
        self.headed = find_headed(self.text, self.language)
        new = [*self.headed.values(), *find_tailed(self.text, self.language)]
        for at, end in new:
            self.take(self.text[at:end], self.language.code)
        return merged(found, new)

    def _is_meant(self, at: int, article: str, name: str, outlet: Outlet) -> bool:
        """Return whether a name is an outlet's by itself, or by what stands around it."""
        if article and self._ends_longer(at - len(article)):
            return False
        led = article or self.speech.adjectives_behind
        if led and self.speech.idle and self._is_idle(at, article, name):
            return False
        return self._is_sure_name(article + name, outlet) or self._is_told(at, article, name)

    def _is_sure_name(self, full: str, outlet: Outlet) -> bool:
        """Return whether a name can be nothing but an outlet's: not “die Wochenzeitung”."""
        if not is_ambiguous(full):
            noun = without_article(to_key(full)) if self.speech.nouns_capitalised else ""
            return self.speech.media.get(noun, "any") == "any"
        # that of several words in another language than the text's can, or one with an accent
        plain = full.isascii() or not self.speech.order_tells
        foreign = outlet.language != self.language.code
        return foreign and (not plain or " " in without_article(to_key(full)))

    def _is_told(self, at: int, article: str, name: str) -> bool:
        """Return whether what stands around a name that may be anything makes it an outlet's."""
        end = at + len(name)
        shouted = name.isupper() and len(name) > LONGEST_ACRONYM
        return (
            self._is_marked(at, end)
            or self._has_own_article(at, article, name)
            or self._owns_words(end)
            or (shouted and is_own_shout(article + name, self.language.code))
            or self._home_before(at) is not None
            or self._is_of_day(at)
            or self._is_partisan(at)
            or self._is_on_page(at)
            or self._is_explained(at - len(article), end)
            or (name[0].isdigit() and self.is_spoken_to(at, end))
            or (bool(article) and self._is_reporting(at - len(article), end))
        )

    def _local(self, at: int, article: str, name: str, country: str) -> Outlet | None:
        """Return the outlet of a name that is called so only where the text is, and keep it."""
        elided = self.text[at - 2 : at] if self.text[at - 1 : at] in ("'", "’") else ""
        full = article + name
        capital = (article or elided)[:1].isupper() or (len(name) > 1 and name.isupper())
        inside = self.text[at - 1 : at] == " " and self.text[at - 2 : at - 1].islower()
        inside = inside and not article and self.speech.order_tells
        capital = capital or inside
        capital = capital or (" " in name and bool(self.speech.mastheads))  # "the Daily Nation"
        end = at + len(name)
        capital = capital or (bool(article) and self._is_reporting(at - len(article), end))
        capital = capital or self._is_explained(at - len(article), end)
        capital = capital or (bool(country) and country in homes_of(full) and self._is_led(at))
        home = (self._home_before(at) or self._home_led(at)) if not article else None
        capital, country = capital or home in homes_of(full), home or country
        outlet = self.local_outlet(full, at, country) if capital else None
        if outlet is not None:
            self.locals[elided + full] = outlet
        return outlet

    def local_outlet(self, name: str, at: int, country: str = "") -> Outlet | None:
        """Return the outlet of a name at home where the text just is: "à Libreville, L'Union".

        Args:
            name: A name that is an outlet's in some countries only.
            at: Where it stands.
            country: Where the outlet named before it is at home.
        """
        homes = homes_of(name)
        if not homes:
            return None
        first = max(self.text.rfind("\n", 0, at) + 1, at - _AROUND)
        near = self.text[at : at + len(name) + _BEHIND]
        words = (*_CAPITALISED.findall(near), *_CAPITALISED.findall(self.text, first, at)[::-1])
        named = (self.country_in((word, *word.split())) for word in words)
        home = next((home for home in named if home in homes), country)
        if home not in homes:
            home = own_home(name, homes, self.language.code)
        return find_outlet(name, home) if home in homes else None

    def _longer_shout(self, word: Match[str], name: str | None) -> str | None:
        """Return the outlet's name in capitals that is longer than another one found there."""
        end = word.start() + len(name or "")
        goes_on = self.text[end : end + 1] in (" ", "-") and self.text[end + 1 : end + 3].isupper()
        if name is not None and not goes_on:
            return name
        return max(name or "", self._shouted(word) or "", key=len) or None

    def _shouted(self, word: Match[str]) -> str | None:
        """Return the outlet's name in capitals that begins with a word: "NEUE ZÜRCHER ZEITUNG"."""
        run = _SHOUT.match(self.text, word.start())
        names = run.group().split(" ") if run is not None else []
        runs = (" ".join(names[:count]) for count in range(len(names), 0, -1))
        article = self._article_before(word.start())
        return next((name for name in runs if find_outlet(article + name) is not None), None)

    @cached_property
    def _sites(self) -> array[int]:
        """Where names such as "Delfi.lt" begin and end: no sentence ends inside them."""
        return find_sites(self.text)

    def long_names(self, start: int, end: int) -> list[Span]:
        """Return the names of several words that known outlets have in a stretch of the text."""
        text, new = self.text, self._newcomers
        if not (named := edges_between(self._named, start, end)) and not self._sites:
            return []  # mostly
        found = [
            span
            for span in named
            if GAP.search(text, *span) or text[span.start].isdigit() or span.of(text) in new
        ]
        sites = edges_between(self._sites, start, end)
        if not sites:
            return found
        apart = (a for a in sites if all(b.end <= a.start or a.end <= b.start for b in found))
        return sorted([*found, *apart])

    @cached_property
    def sets_marks(self) -> bool:
        """Whether the text sets the names of outlets in quotation marks, as some languages do."""
        named = zip(self._named[::2], self._named[1::2], strict=True)
        marked = {self.text[at:end] for at, end in named if self._is_marked(at, end)}
        for match in _CALLED.finditer(self.text) if len(marked) < _MARKED_NAMES else ():
            before = self.text[max(0, match.start() - LONGEST_WORD) : match.start()]
            if before.split()[-1] in self.speech.media:
                marked.add(match[1])
        return len(marked) >= _MARKED_NAMES
