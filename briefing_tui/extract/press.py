"""Know a newspaper, channel or agency by its name, by its looks, or by "the British daily"."""

from __future__ import annotations

import re

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    find_with_article,
    homes_of,
    is_ambiguous,
    is_first_word,
    longest_name,
)
from briefing_tui.extract.mastheads import (
    CAPITAL_WORD,
    LONGEST_ACRONYM,
    LONGEST_WORD,
    MARKS,
    OWN_ARTICLES,
    Mastheads,
)
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.tokens import TITLE_WORD, elided_length, is_capital
from briefing_tui.model import Span
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.outlets import Outlet
    from briefing_tui.extract.lexicon.shape import Language

_MARKED: Final = late(r"[„“”\"«»‚‘]([^„“”\"«»‚‘’]{2,40})[“”\"«»‘’]")
_GOES_ON: Final = late(r"['’]|[\s\-][^\W\d_a-zß-öø-ÿ]")
"""Behind a name that is only the beginning of a longer one, or an owner: "CNN's Jake"."""
_ELIDED_NAME: Final = late(r"[^\W\d_]['’][^\W\d_a-zß-öø-ÿ]")
_CALL_SIGN: Final = ("-TV", "-FM", "-AM")
"""How stations' names end that have no other: "WKYT-TV"."""
_TOLD: Final = late(r",\s(?:an?|the)\s((?:[^\W\d_]|-)+(?:\s(?:[^\W\d_]|-)+){0,4})")
"""What a comma sets off behind a name, up to five words of it."""
_OWN_ARTICLE: Final = re.compile(r"(?<=\s)(?:The|Le|La|El|Il|Der|Die|Das|De|O) [^\W\d_a-zß-öø-ÿ].*")
_ADJECTIVE: Final = re.compile(r"(?:[Tt]he\s)?[^\W\d_]+-[a-z]{4,}\s[^\W\d_a-zß-öø-ÿ]")
"""Words before an outlet's name: "Pro-government", "state-owned"."""
_OWN_WORDS: Final = 2
"""Words of "sa rivale" before a name."""
_RUN: Final = re.compile(r"[^\W_]+")
_LONGEST_PHRASE: Final = 8
_LONGEST_DESCRIPTION: Final = 4
_LONGEST_APART: Final = 60
_ALIKE: Final = {
    "channel": ("broadcaster", "television", "radio"),
    "broadcaster": ("broadcaster", "television", "radio"),
    "daily": ("daily", "weekly", "site"),
    "paper": ("daily", "weekly", "magazine", "site"),
    "weekly": ("weekly", "magazine"),
    "magazine": ("magazine", "weekly"),
    "agency": ("agency",),
    "site": ("site",),
}


class Press(Mastheads):
    """The outlets of one article."""

    def __init__(self, text: str, language: Language) -> None:
        """Take an article's text and language."""
        super().__init__(text, language)
        self.is_review = False
        """Whether it goes from paper to paper, as far as its sentences have told."""
        self._media: dict[str, bool] = {}
        """What `is_medium` said of each phrase: the same ones come again and again."""

    def is_medium(self, phrase: str) -> bool:
        """Return whether a phrase names a medium, or describes one ("the British channel")."""
        known = self._media.get(phrase)
        if known is None:
            known = self._media[phrase] = self._is_medium(phrase)
        return known

    def _is_medium(self, phrase: str) -> bool:
        if phrase in self.placed:
            return True
        owned = phrase.endswith(("'s", "’s"))
        phrase = phrase[:-2] if owned else phrase
        words = TITLE_WORD.findall(phrase)
        if not words:
            return False
        if self.is_site(phrase.rpartition(" ")[2]):
            return True
        if self.local_in(phrase):
            return True
        marked = _MARKED.search(phrase) if not MARKS.isdisjoint(phrase) else None
        if marked and (marked[1] in self.placed or find_outlet(marked[1]) is not None):
            return True
        if marked and self.speech.nouns_capitalised and homes_of(marked[1]):
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
        if owned and lows[-1] in speech.latter:
            return True  # "in the latter's | pages"
        bare = phrase
        if lows[0] in speech.definite:
            bare = phrase[phrase.index(words[0]) + len(lows[0]) :].lstrip()
        told = bare[len(words[0]) :] if lows[0] in speech.indefinite else bare
        capital = (
            told != told.lower() or told[:1].isdigit()
        )  # "The diplomat" and "A diplomat" are no magazine
        forms = dict.fromkeys((phrase, bare) if capital else ())
        named = any(find_outlet(form) is not None for form in forms)
        rival = len(words) > _OWN_WORDS and words[_OWN_WORDS][0].isupper()
        led = lows[0] in speech.definite and rival and lows[1] in speech.press_kinds
        rival = rival and (lows[0] in speech.belonging or led)
        if rival and find_outlet(phrase[phrase.index(words[_OWN_WORDS]) :]) is not None:
            return True  # "sa rivale Bloomberg", "the rival Bloomberg"
        if named or self._ends_like_outlet(words) or self._is_at_home(phrase):
            return True
        if capital and speech.adjectives_behind and self._is_of_city(phrase):
            return True
        hyphened = words[:_LONGEST_DESCRIPTION] if "-" in phrase else []
        if speech.nouns_capitalised and any(map(self._is_programme, hyphened)):
            return True
        if speech.nouns_capitalised:  # "erpressen" is no "Presse"
            lows = [low if word[0].isupper() else "" for word, low in zip(words, lows, strict=True)]
        medium = self._medium_in(lows, words)
        plain = [w.lower() for w in words if speech.nouns_capitalised or w[0].islower()]
        if words[-1][0].isupper() and not speech.partisan.isdisjoint(plain[-1:]):
            plain = plain[:-1]  # "the conservative Resalat"
        last = plain[-1] if plain and medium is not None else ""
        if any(is_person_noun(low, speech) for low in ([last] if last else plain)):
            return False
        return medium is not None or self.outlet_in(phrase) is not None

    def _is_programme(self, word: str) -> bool:
        """Return whether a compound names a station's programme or talk: "ARD-Sendung"."""
        head, hyphen, tail = word.rpartition("-")
        low, speech = tail.lower(), self.speech
        known = bool(hyphen) and (low in speech.works or is_kind_of(low, speech.media, speech))
        return known and find_outlet(head) is not None and not is_ambiguous(head)

    def _is_at_home(self, phrase: str) -> bool:
        """Return whether a phrase is an outlet's name behind its country's or city's."""
        home, _, name = phrase.replace("’", "'").partition("'s ")
        return bool(name) and find_outlet(name) is not None and bool(self.country_in((home,)))

    def _is_of_city(self, phrase: str) -> bool:
        """Return whether a phrase is an outlet's name and its city's: "L'Union de Reims"."""
        article, _, name = phrase.replace("’", "'").replace("'", "' ").partition(" ")
        return article.lower() in self.speech.definite and bool(self.without_city(name, article)[1])

    def without_city(self, name: str, article: str) -> tuple[str, str | None]:
        """Return a name without its outlet's city, and the country of that: "Union de Reims"."""
        head, _, city = name.rpartition(" ")
        head, _, link = head.rpartition(" ")
        if not head or " " in head or not article or link not in self.speech.genitive:
            return name, None
        country = self.country_in((city,))
        known = find_outlet(f"{article} {head}", country) if country is not None else None
        return (head, country) if known and known.country == country else (name, None)

    def _medium_in(self, lows: list[str], words: list[str]) -> int | None:
        """Return the word behind the first that is a noun for a medium: "the liberal daily"."""
        theirs = lows[0] in self.speech.possessive and lows[0] not in self.speech.belonging
        if theirs and self.speech.media.get(lows[-1]) == "any":
            return None  # "his weekly press | conference"
        for k, low in enumerate(lows):
            compound = self.speech.nouns_capitalised and low not in self.speech.media
            named = k > 0 or compound or (self.speech.nouns_capitalised and len(lows) > 1)
            if named and is_kind_of(low, self.speech.media, self.speech):
                of_press = self._is_of_press(lows, k) and not self._is_office(lows, words, k)
                return k + 1 if of_press else None
            if low in self.speech.linking and k > 0:
                return k if self._is_eldest(lows, k) else None
        return None

    def _is_eldest(self, lows: list[str], link: int) -> bool:
        """Return whether words mean one medium among all: "le doyen | des quotidiens privés"."""
        eldest = self.speech.eldest
        if not eldest or eldest.isdisjoint(lows[:link]):
            return False
        return any(
            low in self.speech.media or low in self.speech.press_names for low in lows[link:]
        )

    def _is_of_press(self, lows: list[str], k: int) -> bool:
        """Return whether an agency is one of news: not "l'agence des bassins"."""
        speech = self.speech
        if speech.media.get(lows[k]) != "agency" or not speech.adjectives_behind:
            return True
        complement = lows[k + 1 : k + 2]
        return speech.genitive.isdisjoint(complement) or any(
            low in speech.press_names for low in lows[k + 2 : k + 4]
        )

    def _is_office(self, lows: list[str], words: list[str], k: int) -> bool:
        """Return whether an agency is none of news, by the word before: "the Environment Agency".

        "The agency", "the Turkish agency" and "the Interfax agency" may be.
        """
        speech = self.speech
        if (
            speech.nouns_capitalised
            or not speech.mastheads
            or speech.media.get(lows[k]) != "agency"
            or k == 0
        ):
            return False
        before = lows[k - 1]
        told = before in speech.press_names or before in speech.press_kinds
        told = told or before in speech.definite or before in speech.indefinite
        capital = words[k][0].isupper() or words[k - 1][0].islower()
        return capital and not told and self.country_in((words[k - 1],)) is None

    def local_in(self, phrase: str) -> str:
        """Return the name at the head of a phrase that is an outlet's where the text is, or ""."""
        if not self._named or not self._locals:
            return ""
        if not phrase.startswith((*self._locals,)):
            return ""
        heads = (name for name in self._locals if phrase.startswith(name))
        return next((n for n in heads if phrase[len(n) : len(n) + 1] in ("", " ")), "")

    def outlet_in(self, phrase: str) -> tuple[str, Outlet] | None:
        """Return the outlet that a longer phrase names, and its words: "the Prague daily X".

        A name that may be anything else counts behind a noun for a medium, or in capitals as
        reviews of the press set it.
        """
        if not CAPITAL_WORD.search(phrase, 1):
            return None
        words = [match.span() for match in TITLE_WORD.finditer(phrase)][:_LONGEST_PHRASE]
        begins = [k for k, span in enumerate(words) if self._may_begin(phrase[slice(*span)])]
        told, passed = bool(begins) and self._tells_medium(phrase, words), 0
        for k in begins:
            start, end_of_word = words[k]
            told = told or any(self._is_home(phrase[slice(*word)]) for word in words[passed:k])
            told = told or (k > 0 and phrase[start:end_of_word].lower() in ARTICLES)
            told = told or (k > 0 and self._is_grown(phrase[slice(*words[k - 1])]))
            passed = k
            for _, end in reversed(words[k:]):
                name = phrase[start:end]
                outlet = find_outlet(name) or (self._with_article(name) if told else None)
                if self._is_plain(name):
                    continue
                if outlet is None or _GOES_ON.match(phrase, end):
                    continue
                shouted = name.isupper() and len(name) > LONGEST_ACRONYM
                if told and self._closes_name(phrase, words[:k], name):
                    continue
                if told or shouted or self._is_sure(phrase, start, end):
                    return name, outlet
        return None

    def _closes_name(self, phrase: str, before: Sequence[tuple[int, int]], name: str) -> bool:
        """Return whether one word but ends a longer name: "Sahel | Matin", "L'Éveil du | Soir"."""
        if not self.speech.adjectives_behind or " " in name or not before:
            return False
        if not is_ambiguous(name) and find_outlet(name) is not None:
            return False
        k = len(before) - 1
        of = phrase[slice(*before[k])].lower() in self.speech.genitive
        head = phrase[slice(*before[k - of])] if k >= of else ""
        elided = head[1:2] in ("'", "’")
        low = head[2 * elided :].lower()
        led = of and k == 1 and not elided  # "Correspondante du Soir"
        known = low in ARTICLES or is_person_noun(low, self.speech) or self._is_home(head)
        return head[:1].isupper() and not (led or known)

    def _is_grown(self, word: str) -> bool:
        """Return whether a word is a preposition with its article: "les pages opinions | du"."""
        return word in self.speech.genitive and word in self.speech.definite

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
        name = name or self._placed_at(begin)
        if name is None and run and told:  # "l'éditorialiste du Figaro | Jane Roe"
            name = longest_name(self.text[begin:limit], 0, run.group())
        if name is not None and begin + len(name) <= limit:
            sure = told or article or not is_ambiguous(name)
            if not article and " " not in name and self._is_tail(begin):
                return None
            goes_on = self.text[begin + len(name) : begin + len(name) + 1] not in ("'", "’")
            goes_on = goes_on and _GOES_ON.match(self.text, begin + len(name), limit) is not None
            return Span(first, begin + len(name)) if sure and not goes_on else None
        return self._described_at(words) if article else None

    def _placed_at(self, at: int) -> str | None:
        """Return the name in marks at an offset that its place has made a medium's."""
        marked = self.placed and self.text[at - 1 : at] in MARKS
        names = (name for name in self.placed if self.text.startswith(name, at))
        return max(names, key=len, default=None) if marked else None

    def _is_tail(self, at: int) -> bool:
        """Return whether a capital word stands right before a name: "Politico | Europe"."""
        before = self.text[max(0, at - LONGEST_WORD) : at].split()[-1:]
        known = bool(before) and before[0].lower() in ARTICLES
        return bool(before) and not known and before[0][0].isupper() and before[0][-1].isalpha()

    def apart_at(self, at: int) -> Span | None:
        """Return the medium that commas set off at an offset: "Kenya's big daily, the Star,"."""
        if not self.text.startswith(", ", at):
            return None
        limit = min(len(self.text), at + _LONGEST_APART)
        words = [match.span() for match in TITLE_WORD.finditer(self.text, at + 2, limit)]
        found = self.named_at(words, limit, told=True) if words else None
        return found if found and self.text[found.end : found.end + 1] in (",", ".") else None

    def is_told_medium(self, at: int) -> bool:
        """Return whether commas set off at an offset that a medium is meant: ", a local radio,"."""
        match = _TOLD.match(self.text, at)
        words = match.group(1).lower().split() if match is not None else []
        nouns = (k for k, word in enumerate(words) if word in self.speech.media)
        k = next(nouns, -1)
        return k >= 0 and not any(word in self.speech.linking for word in words[:k])

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
        return find_with_article(name, OWN_ARTICLES)

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
        word needs its article: "the Gazette". A site's name ends with its country: "Delfi.lt".
        """
        return self.is_site(name) or self._ends_like_outlet(TITLE_WORD.findall(name))

    def _ends_like_outlet(self, words: list[str]) -> bool:
        known = self.speech.press_names
        if words and words[-1].endswith(_CALL_SIGN) and words[-1].isupper():
            return True
        if len(words) < 2 or not known:
            return False
        last = words[-1].lower()
        bent = self.speech.nouns_capitalised and self._is_bent(last)
        ends = (last in known or bent) and words[-1][0].isupper()
        if ends and (words[-2][0].isupper() or words[:-1] == ["the"]):
            return True
        if not self.speech.adjectives_behind:
            return False
        names = [word for word in words if word[0].isupper() or _ELIDED_NAME.match(word)]
        if len(names) < 2 or not names[0][0].isupper():
            return False
        head = names[0].lower()
        return (head[2:] if _ELIDED_NAME.match(names[0]) else head) in known  # "L'Écho du Fouta"

    def _is_bent(self, low: str) -> bool:
        """Return whether a word is the last one of a paper's name in another case: "Landboten"."""
        known, endings = self.speech.press_names, self.speech.case_endings
        return any(low.endswith(e) and low[: -len(e)] in known for e in endings)

    def clashes(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun says "channel" of a newspaper, or "newspaper" of a channel."""
        wanted = self.speech.media.get(noun, "any")
        if outlet_kind and "agency" in (wanted, outlet_kind) and wanted not in ("any", outlet_kind):
            return True
        on_air = outlet_kind in _ALIKE["channel"]
        return bool(outlet_kind) and (
            (wanted in _ALIKE["channel"] and not on_air)
            or (wanted in ("daily", "weekly", "magazine", "paper") and on_air)
        )

    def fits(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun such as "channel" may stand for an outlet of a kind."""
        wanted = self.speech.media.get(noun, "any")
        return wanted == "any" or outlet_kind in _ALIKE.get(wanted, (wanted,))
