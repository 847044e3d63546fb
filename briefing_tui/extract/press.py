"""Know a newspaper, channel or agency by its name, by its looks, or by "the British daily"."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from functools import cached_property, lru_cache

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.lexicon.cities import country_of_city
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    first_words,
    homes_of,
    is_ambiguous,
    is_first_word,
    longest_name,
    to_key,
    without_article,
)
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.tokens import elided_length, is_capital
from briefing_tui.model import Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_tui.extract.lexicon.outlets import Outlet
    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.extract.stretches import Stretch

_CAPITAL_WORD: Final = re.compile(
    r"[^\x00-/:-@\[-`bcdf-\u00a9\u00df-\u00ff](?<![^\W_].)(?:(?<=[^\W_a-zß-öø-ÿ])[^\W_]*"
    r"|(?:(?<=a)[dlnrstz]|(?<=e)l)(?=-[^\W\d_a-zß-öø-ÿ]))"
)
"""It begins with a plain set of characters, so that the search runs over all others at once."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*\+?")
_MARKED: Final = re.compile(r"[„“”\"«»‚‘]([^„“”\"«»‚‘’]{2,40})[“”\"«»‘’]")
_MARKS: Final = tuple('„“”"«»‚‘’')
_GOES_ON: Final = late(r"['’]|[\s\-][^\W\d_a-zß-öø-ÿ]")
"""Behind a name that is only the beginning of a longer one, or an owner: "CNN's Jake"."""
_ELIDED_NAME: Final = late(r"[^\W\d_]['’][^\W\d_a-zß-öø-ÿ]")
_OWN_ARTICLE: Final = re.compile(r"(?<=\s)(?:The|Le|La|El|Il|Der|Die|Das|De|O) [^\W\d_a-zß-öø-ÿ].*")
_SHOUT: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2,}(?:[ \-][^\W\d_a-zß-öø-ÿ]{2,}){0,5}(?!\w)")
_CAPITALISED: Final = late(r"[^\W\d_a-zß-öø-ÿ][\w-]+(?: [^\W\d_a-zß-öø-ÿ][\w-]+)?")
_AROUND: Final = 300
_BEHIND: Final = 30
"""Code points before and behind a name in which a city or country tells where it is at home."""
_OFTEN: Final = 1024
"""Words with capitals that come again and again in a text, at most."""
_SMALL_HEAD: Final = 2
"""Code points of "i "."""
_SHORTEST_SHOUT: Final = 3
_GAP: Final = re.compile(r"[\s\-.]")
_OWN_ARTICLES: Final = ("de", "het", "el", "la", "le", "il", "der", "die", "das", "o", "the")
_ADJECTIVE: Final = re.compile(r"(?:[Tt]he\s)?[^\W\d_]+-[a-z]{4,}\s[^\W\d_a-zß-öø-ÿ]")
"""Words before an outlet's name: "Pro-government", "state-owned"."""
_OWNER: Final = re.compile(r"([^\W\d_]+)['’]s $")
_HOME: Final = re.compile(r" ([^\W\d_]{2,4}) ([^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)?)")
_OWNS: Final = late(r"['’]s ([a-z\-]+)")
_OWN_WORDS: Final = 2
"""Words of "sa rivale" before a name."""
_EXPLAINED: Final = late(r", ([^,.;:“”«»\n]{3,60}),")
_RUN: Final = re.compile(r"[^\W_]+")
_LONGEST_PHRASE: Final = 8
_LONGEST_DESCRIPTION: Final = 4
_LONGEST_ACRONYM: Final = 5
_LONGEST_APART: Final = 60
_LONGEST_WORD: Final = 24
_LONGEST_NAME: Final = 40
_ALIKE: Final = {
    "channel": ("broadcaster", "television", "radio"),
    "broadcaster": ("broadcaster", "television", "radio"),
    "daily": ("daily", "weekly", "site"),
    "weekly": ("weekly", "magazine"),
    "magazine": ("magazine", "weekly"),
    "agency": ("agency",),
    "site": ("site",),
}


class Occurrence(NamedTuple):
    """An outlet named in the text."""

    start: int
    end: int
    outlet: Outlet


class Press:
    """The outlets of one article."""

    def __init__(self, text: str, language: Language) -> None:
        """Take an article's text and language."""
        self.text = text
        self.language = language
        self.speech = language.speech
        self._locals: dict[str, Outlet] = {}
        """Names that are an outlet's only where the text just is."""
        self._media: dict[str, bool] = {}
        """What `is_medium` said of each phrase: the same ones come again and again."""

    def is_medium(self, phrase: str) -> bool:
        """Return whether a phrase names a medium, or describes one ("the British channel")."""
        known = self._media.get(phrase)
        if known is None:
            known = self._media[phrase] = self._is_medium(phrase)
        return known

    def _is_medium(self, phrase: str) -> bool:
        phrase = phrase.removesuffix("'s").removesuffix("’s")
        words = _WORD.findall(phrase)
        if not words:
            return False
        if self.local_in(phrase):
            return True
        marked = _MARKED.search(phrase)
        if marked and find_outlet(marked.group(1)) is not None:
            return True
        if words[-1] in self.speech.lowercase_names and find_outlet(words[-1]) is not None:
            return True
        speech = self.speech
        lows = [word.lower().replace("’", "'") for word in words]
        if speech.elided:
            cuts = [elided_length(word, low, speech) for word, low in zip(words, lows, strict=True)]
            parts = [(low[:cut], low[cut:]) for cut, low in zip(cuts, lows, strict=True)]
            lows = [part for pair in parts for part in pair if part]
        if len(lows) == 1 and lows[0] in speech.pronouns:
            return False
        bare = phrase
        if lows[0] in speech.definite:
            bare = phrase[phrase.index(words[0]) + len(lows[0]) :].lstrip()
        told = bare[len(words[0]) :] if lows[0] in speech.indefinite else bare
        capital = told != told.lower()  # "The diplomat" and "A diplomat" are no magazine
        forms = dict.fromkeys((phrase, bare) if capital else ())
        named = any(find_outlet(form) is not None for form in forms)
        rival = lows[0] in speech.belonging and len(words) > _OWN_WORDS
        rival = rival and words[_OWN_WORDS][0].isupper()
        if rival and find_outlet(phrase[phrase.index(words[_OWN_WORDS]) :]) is not None:
            return True  # "sa rivale Bloomberg"
        if named or self._ends_like_outlet(words) or self._is_at_home(phrase):
            return True
        if speech.nouns_capitalised:  # "erpressen" is no "Presse"
            lows = [low if word[0].isupper() else "" for word, low in zip(words, lows, strict=True)]
        medium = self._medium_in(lows)
        plain = [w.lower() for w in words if speech.nouns_capitalised or w[0].islower()]
        last = plain[-1] if plain and medium is not None else ""
        if any(is_person_noun(low, speech) for low in ([last] if last else plain)):
            return False
        return medium is not None or self.outlet_in(phrase) is not None

    def _is_at_home(self, phrase: str) -> bool:
        """Return whether a phrase is an outlet's name behind its country's or city's."""
        home, _, name = phrase.replace("’", "'").partition("'s ")
        return bool(name) and find_outlet(name) is not None and bool(self.country_in((home,)))

    def _medium_in(self, lows: list[str]) -> int | None:
        """Return the word behind the first that is a noun for a medium: "the liberal daily"."""
        for k, low in enumerate(lows):
            compound = self.speech.nouns_capitalised and low not in self.speech.media
            named = k > 0 or compound or (self.speech.nouns_capitalised and len(lows) > 1)
            if named and is_kind_of(low, self.speech.media, self.speech):
                return k + 1 if self._is_of_press(lows, k) else None
            if low in self.speech.linking and k > 0:
                return None
        return None

    def _is_of_press(self, lows: list[str], k: int) -> bool:
        """Return whether an agency is one of news: not "l'agence des bassins"."""
        speech = self.speech
        if speech.media.get(lows[k]) != "agency" or not speech.adjectives_behind:
            return True
        complement = lows[k + 1 : k + 2]
        return speech.genitive.isdisjoint(complement) or any(
            low in speech.press_names for low in lows[k + 2 : k + 4]
        )

    def local_in(self, phrase: str) -> str:
        """Return the name at the head of a phrase that is an outlet's where the text is, or ""."""
        if not self._named or not self._locals:
            return ""
        heads = (name for name in self._locals if phrase.startswith(name))
        return next((n for n in heads if phrase[len(n) : len(n) + 1] in ("", " ")), "")

    def outlet_in(self, phrase: str) -> tuple[str, Outlet] | None:
        """Return the outlet that a longer phrase names, and its words: "the Prague daily X".

        A name that may be anything else counts behind a noun for a medium, or in capitals as
        reviews of the press set it.
        """
        if not _CAPITAL_WORD.search(phrase, 1):
            return None
        words = [match.span() for match in _WORD.finditer(phrase)][:_LONGEST_PHRASE]
        begins = [k for k, span in enumerate(words) if self._may_begin(phrase[slice(*span)])]
        told, passed = bool(begins) and self._tells_medium(phrase, words), 0
        for k in begins:
            start, end_of_word = words[k]
            told = told or any(self._is_home(phrase[slice(*word)]) for word in words[passed:k])
            told = told or (k > 0 and phrase[start:end_of_word].lower() in ARTICLES)
            passed = k
            for _, end in reversed(words[k:]):
                name = phrase[start:end]
                outlet = find_outlet(name) or (self._with_article(name) if told else None)
                if self._is_plain(name):
                    continue
                if outlet is None or _GOES_ON.match(phrase, end):
                    continue
                shouted = name.isupper() and len(name) > _LONGEST_ACRONYM
                if told or shouted or self._is_sure(phrase, start, end):
                    return name, outlet
        return None

    def _tells_medium(self, phrase: str, words: Sequence[tuple[int, int]]) -> bool:
        """Return whether a noun or adjective in a phrase tells that it names a medium."""
        media, speech = self.speech.media, self.speech
        nouns = (phrase[start:end].lower() for start, end in words[:-1])
        return any(is_kind_of(low, media, speech) for low in nouns) or bool(
            _ADJECTIVE.match(phrase)
        )

    def _is_sure(self, phrase: str, start: int, end: int) -> bool:
        """Return whether its article, or the noun behind it, makes a name an outlet's."""
        name, before = phrase[start:end], phrase[:start].split()[-1:]
        if before and before[0].lower() in ARTICLES:
            name = f"{before[0]} {name}"
        behind = phrase[end:].split()[:1]
        noun = bool(behind) and is_kind_of(behind[0].lower(), self.speech.media, self.speech)
        outlet = find_outlet(name)
        return noun or (outlet is not None and self._is_sure_name(name, outlet))

    def named_at(self, words: Sequence[tuple[int, int]], limit: int, *, told: bool) -> Span | None:
        """Return the words that name or describe a medium and begin with the first of some.

        Args:
            words: The offsets of words in the text.
            limit: Where the name ends at the latest.
            told: Whether the words around it tell that a medium is meant.
        """
        first, begin = words[0][0], words[0][0]
        article = self.text[slice(*words[0])].lower().replace("’", "'") in self.speech.definite
        if article and len(words) > 1:
            begin = words[1][0]
        run = _RUN.match(self.text, begin)
        name = longest_name(self.text, begin, run.group()) if run else None
        if name is not None and begin + len(name) <= limit:
            sure = told or article or not is_ambiguous(name)
            if not article and " " not in name and self._is_tail(begin):
                return None
            goes_on = self.text[begin + len(name) : begin + len(name) + 1] not in ("'", "’")
            goes_on = goes_on and _GOES_ON.match(self.text, begin + len(name), limit) is not None
            return Span(first, begin + len(name)) if sure and not goes_on else None
        return self._described_at(words) if article else None

    def _is_tail(self, at: int) -> bool:
        """Return whether a capital word stands right before a name: "Politico | Europe"."""
        before = self.text[max(0, at - _LONGEST_WORD) : at].split()[-1:]
        known = bool(before) and before[0].lower() in ARTICLES
        return bool(before) and not known and before[0][0].isupper() and before[0][-1].isalpha()

    def apart_at(self, at: int) -> Span | None:
        """Return the medium that commas set off at an offset: "Kenya's big daily, the Star,"."""
        if not self.text.startswith(", ", at):
            return None
        limit = min(len(self.text), at + _LONGEST_APART)
        words = [match.span() for match in _WORD.finditer(self.text, at + 2, limit)]
        found = self.named_at(words, limit, told=True) if words else None
        return found if found and self.text[found.end : found.end + 1] in (",", ".") else None

    def _described_at(self, words: Sequence[tuple[int, int]]) -> Span | None:
        """Return the words "the daily" or "the Melbourne paper", if such stand there."""
        for k, (begin, end) in enumerate(words[1 : 1 + _LONGEST_DESCRIPTION], 2):
            low = self.text[begin:end].lower().replace("’", "'").removesuffix("'s")
            if not is_kind_of(low, self.speech.media, self.speech):
                continue
            return Span(words[0][0], self._described_end(words[k:], end))
        return None

    def _described_end(self, words: Sequence[tuple[int, int]], end: int) -> int:
        """Return where a description ends that a name or a country follows: "du quotidien X"."""
        if not words or words[0][0] != end + 1:
            return end
        behind = self.text[slice(*words[0])]
        if behind[0].isupper():
            named = self.named_at(words, words[-1][1], told=True)
            return named.end if named is not None else end
        home = self.speech.adjectives_behind and self.country_in((behind,)) is not None
        return words[0][1] if home else end

    def _with_article(self, name: str) -> Outlet | None:
        """Return the outlet whose name lost its own article: "der belgische Standaard"."""
        named = (find_outlet(f"{article} {name}") for article in _OWN_ARTICLES)
        return next((outlet for outlet in named if outlet is not None), None)

    def _is_home(self, word: str) -> bool:
        """Return whether a word tells where an outlet is at home: "Londoner", "spanische"."""
        return self.country_in((word,)) is not None

    def _may_begin(self, word: str) -> bool:
        """Return whether an outlet's name may begin with a word."""
        if not (is_capital(word) or word.isdigit()):
            return False
        first = _RUN.match(word)
        return word.isupper() or (first is not None and is_first_word(first.group()))

    def _is_plain(self, name: str) -> bool:
        """Return whether a name is no more than a noun: "Le quotidien", "Tageszeitung"."""
        words = name.split()
        last = words[-1].lower() if self.speech.nouns_capitalised else words[-1]
        alone = len(words) == 1 or (len(words) == 2 and words[0].lower() in ARTICLES)
        return alone and last in self.speech.media

    def named_in(self, phrase: str) -> str:
        """Return the name with its own article behind a noun for a medium, or ""."""
        for match in _OWN_ARTICLE.finditer(phrase):
            lows = re.findall(r"\w+", phrase[: match.start()].lower())
            if any(is_kind_of(low, self.speech.media, self.speech) for low in lows):
                return match.group()
        return ""

    def looks_like_outlet(self, name: str) -> bool:
        """Return whether a proper name ends like a newspaper's: "Springfield Gazette".

        Where adjectives stand behind their noun, it begins so: "Courrier d'Orsenna". A single
        word needs its article: "the Gazette".
        """
        return self._ends_like_outlet(_WORD.findall(name))

    def _ends_like_outlet(self, words: list[str]) -> bool:
        known = self.speech.press_names
        if len(words) < 2 or not known:
            return False
        if words[-1].lower() in known and words[-1][0].isupper():
            return words[-2][0].isupper() or words[:-1] == ["the"]
        if not self.speech.adjectives_behind:
            return False
        names = [word for word in words if word[0].isupper() or _ELIDED_NAME.match(word)]
        return len(names) > 1 and names[0].lower() in known and names[0][0].isupper()

    def find_occurrences(self) -> Iterator[Occurrence]:
        """Yield every outlet named in the text, in its order."""
        for start, end in zip(self._named[::2], self._named[1::2], strict=True):
            name = self._article_before(start) + self.text[start:end]
            outlet = self._locals.get(name) or find_outlet(name, self._home_before(start))
            if outlet is not None:
                yield Occurrence(start, end, outlet)

    @cached_property
    def _named(self) -> array[int]:
        """Where every outlet named in the text begins and ends, in its order."""
        found = array("I")
        is_known = lru_cache(maxsize=_OFTEN)(first_words().__contains__)
        last, country = 0, ""
        for match in _CAPITAL_WORD.finditer(self.text):
            word = match[0]
            # "CNNthe" begins with a name, and "NEUE" may
            if not is_known(word) and not word[1:3].isupper():
                continue
            at = match.start()
            if at < last:
                continue
            name = longest_name(self.text, at, word) or self._shouted(match)
            if small := self._with_small_head(at):
                at, name = at - _SMALL_HEAD, small
            if name is None:
                continue
            article = self._article_before(at)
            outlet = find_outlet(article + name)
            sure = outlet is not None and self._is_sure_name(article + name, outlet)
            foreign = self._is_foreign(article) and not homes_of(article + name)
            if outlet is None:
                outlet = self._local(at, article, name, country)
            elif not (sure or foreign or self._is_told(at, article, name)):
                continue
            if outlet is not None:
                last, country = at + len(name), outlet.country
                own = article[:1].isupper() and find_outlet(name) is None  # "De Morgen"
                found.extend((at - len(article) * (own or foreign), last))
        return found

    def _is_own_shout(self, full: str) -> bool:
        """Return whether a name in capitals has one bearer, or one in the text's language."""
        outlet = find_outlet(full)
        own = outlet is not None and outlet.language == self.language.code and " " in full
        return own or not homes_of(full)

    def _is_foreign(self, article: str) -> bool:
        """Return whether an article is another language's: "Le " in English."""
        low = article[:-1].lower()
        return article[:1].isupper() and low in _OWN_ARTICLES and low not in self.speech.definite

    def _is_sure_name(self, full: str, outlet: Outlet) -> bool:
        """Return whether a name can be nothing but an outlet's.

        That of several words in another language than the text's can.
        """
        foreign = " " in without_article(to_key(full)) and outlet.language != self.language.code
        return foreign or not is_ambiguous(full)

    def _is_told(self, at: int, article: str, name: str) -> bool:
        """Return whether what stands around a name that may be anything makes it an outlet's."""
        end = at + len(name)
        shouted = name.isupper() and len(name) > _LONGEST_ACRONYM
        return (
            self._is_marked(at, end)
            or self._has_own_article(at, article, name)
            or self._owns_words(end)
            or (shouted and self._is_own_shout(article + name))
            or self._home_before(at) is not None
            or self._is_explained(end)
        )

    def _local(self, at: int, article: str, name: str, country: str) -> Outlet | None:
        """Return the outlet of a name that is called so only where the text is, and keep it."""
        elided = self.text[at - 2 : at] if self.text[at - 1 : at] in ("'", "’") else ""
        full = article + name
        capital = (article or elided)[:1].isupper()
        outlet = self.local_outlet(full, at, country) if capital else None
        if outlet is not None:
            self._locals[elided + full] = outlet
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
        return find_outlet(name, home) if home in homes else None

    def _with_small_head(self, at: int) -> str | None:
        """Return the name that one small letter before a word begins: "the i | Paper"."""
        head = self.text[max(0, at - _SMALL_HEAD - 1) : at]
        alone = len(head) > _SMALL_HEAD and head[0].isspace() and head[1].islower()
        single = alone and head[-1] == " "
        return longest_name(self.text, at - _SMALL_HEAD, head[1]) if single else None

    def _shouted(self, word: re.Match[str]) -> str | None:
        """Return the outlet's name in capitals that begins with a word: "NEUE ZÜRCHER ZEITUNG"."""
        if not word.group().isupper() or len(word.group()) < _SHORTEST_SHOUT:
            return None
        run = _SHOUT.match(self.text, word.start())
        names = run.group().split(" ") if run is not None else []
        runs = (" ".join(names[:count]) for count in range(len(names), 0, -1))
        article = self._article_before(word.start())
        return next((name for name in runs if find_outlet(article + name) is not None), None)

    def long_names(self, start: int, end: int) -> list[Span]:
        """Return the names of several words that known outlets have in a stretch of the text."""
        places = self._named
        first = bisect_left(places, start)
        first += first % 2
        beyond = bisect_left(places, end)
        spans = map(Span, places[first:beyond:2], places[first + 1 : beyond + 1 : 2])
        return [span for span in spans if _GAP.search(self.text, *span)]

    def is_name(self, stretch: Stretch) -> bool:
        """Return whether words in quotation marks are an outlet's name: "die „Welt“ schreibt"."""
        words = self.text[stretch.start : stretch.end]
        capital = words[0].isupper() or words[0].isdigit()
        if len(words) > _LONGEST_NAME or not capital or find_outlet(words) is None:
            return False
        if " " in words or not is_ambiguous(words):
            return True
        before = self.text[max(0, stretch.outer_start - 6) : stretch.outer_start].split()
        return bool(before) and before[-1].lower() in ARTICLES

    def _is_marked(self, start: int, end: int) -> bool:
        """Return whether a name stands in quotation marks, as reviews of the press set it."""
        return self.text[start - 1 : start] in _MARKS and self.text[end : end + 1] in _MARKS

    def _owns_words(self, at: int) -> bool:
        """Return whether a name has a noun for words or staff: "Libération's verdict"."""
        match = _OWNS.match(self.text, at)
        low = match.group(1).lower() if match is not None else ""
        speech = self.speech
        return low in speech.columns or low in speech.staff or low in speech.nouns

    def _is_explained(self, at: int) -> bool:
        """Return whether commas set off what a paper is: "Dawn, Pakistan's oldest paper,"."""
        match = _EXPLAINED.match(self.text, at)
        words = match.group(1).lower().split() if match is not None else []
        return any(is_kind_of(word, self.speech.media, self.speech) for word in words)

    def _home_before(self, at: int) -> str | None:
        """Return the country that owns a name, or whose city does: "Britain's Guardian"."""
        owner = _OWNER.search(self.text, max(0, at - _LONGEST_WORD), at)
        return self.country_in((owner.group(1),)) if owner is not None else None

    def _has_own_article(self, start: int, article: str, name: str) -> bool:
        """Return whether an article has a capital inside a sentence: "not so The Australian"."""
        if not article[:1].isupper():
            return False
        end = start - len(article)
        before = self.text[max(0, end - _LONGEST_WORD) : end].rstrip()
        described = any(
            is_kind_of(word.lower(), self.speech.media, self.speech) for word in before.split()
        )
        own = before[-1:].isalnum() or before[-1:] == ","
        return own and not (described and homes_of(article + name))

    def _article_before(self, start: int) -> str:
        """Return the article and the space before a name, or ""."""
        before = self.text[max(0, start - 7) : start].rsplit(None, 1)
        word = before[-1] if before and self.text[start - 1 : start].isspace() else ""
        return f"{word} " if word.lower() in ARTICLES else ""

    def home_behind(self, at: int) -> str | None:
        """Return the country of the city behind a name: "El País of Montevideo"."""
        match = _HOME.match(self.text, at)
        if match is None or match.group(1).lower() not in self.speech.linking:
            return None
        return self.country_in((match.group(2),))

    def country_in(self, words: tuple[str, ...]) -> str | None:
        """Return the country that one of the words points at: "British" -> "GB"."""
        for word in words:
            country = country_of(word, self.language.code) or country_of_city(word)
            if country is not None:
                return country
        return None

    def clashes(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun says "channel" of a newspaper, or "newspaper" of a channel."""
        wanted = self.speech.media.get(noun, "any")
        if outlet_kind and "agency" in (wanted, outlet_kind) and wanted not in ("any", outlet_kind):
            return True
        on_air = outlet_kind in _ALIKE["channel"]
        return bool(outlet_kind) and (
            (wanted in _ALIKE["channel"] and not on_air)
            or (wanted in ("daily", "weekly", "magazine") and on_air)
        )

    def fits(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun such as "channel" may stand for an outlet of a kind."""
        wanted = self.speech.media.get(noun, "any")
        return wanted == "any" or outlet_kind in _ALIKE.get(wanted, (wanted,))
