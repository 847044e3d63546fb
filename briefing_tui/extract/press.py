"""Know a newspaper, channel or agency by its name, by its looks, or by "the British daily"."""

from __future__ import annotations

from briefing_tui.extract.letters import elided_length
from briefing_tui.extract.lexicon.outlets import (
    find_outlet,
    homes_of,
    is_ambiguous,
    is_body,
)
from briefing_tui.extract.named_media import medium_noun_in
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.newcomers import ends_like_outlet, is_site
from briefing_tui.extract.outlet_phrases import OutletPhrases
from briefing_tui.extract.phrasebook import is_kind_of, last_part, part_elided
from briefing_tui.extract.surroundings import MARKS
from briefing_tui.extract.tokens import TITLE_WORD
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Language, Speech
    from briefing_tui.extract.reading import Attribution

_MARKED: Final = late(r"[„“”\"«»‚‘]((?:[^„“”\"«»‚‘’]|’(?=\w)){2,40})[“”\"«»‘’]")
_WORD: Final = late(r"\w+")
_TOLD: Final = late(r",\s(?:an?|the)\s((?:[^\W\d_]|-)+(?:\s(?:[^\W\d_]|-)+){0,4})")
"""What a comma sets off behind a name, up to five words of it."""
_OWN_ARTICLES: Final = ("The", "Le", "La", "El", "Il", "Der", "Die", "Das", "De", "O")
_OWN_ARTICLE: Final = late(rf"(?<=\s)(?:L['’]|(?:{'|'.join(_OWN_ARTICLES)}) )[^\W\d_a-zß-öø-ÿ].*")
_OWN_WORDS: Final = 2
"""Words of "sa rivale" before a name."""
_LONGEST_DESCRIPTION: Final = 4
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


class Press(OutletPhrases):
    """The outlets of one article."""

    def __init__(self, text: str, language: Language) -> None:
        """Take an article's text and language."""
        super().__init__(text, language)
        self.is_review = False
        """Whether it goes from paper to paper, as far as its sentences have told."""
        self.bylines: dict[int, Attribution] = {}
        """Who writes what a paragraph tells of, by where those who speak in it are named."""
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
        if not words or not self.speech.fictions.isdisjoint(words):
            return False  # "in the BBC | drama | Long Nights"
        if len(words) == _OWN_WORDS and is_body(phrase):
            return False  # "het CBS"
        if is_site(phrase.rpartition(" ")[2]):
            return True
        if self.local_in(phrase) or self.unlisted_in(phrase):
            return True
        if len(words) > _OWN_WORDS and words[-_OWN_WORDS] in self.speech.hailing:
            named = phrase.rsplit(maxsplit=_OWN_WORDS)[0]
            sure = self.unlisted_in(named) or self.country_in((words[-1],))
            if sure or (find_outlet(named) is not None and not is_ambiguous(named)):
                return self.is_medium(named)  # "der Blick | aus Zürich"
        if self.speech.nouns_capitalised and self._is_person([word.lower() for word in words]):
            return False
        if self._is_marked_name(phrase):
            return True
        small = self.speech.lowercase_names
        if phrase.lower() in small or (words[-1] in small and find_outlet(words[-1]) is not None):
            return True
        lows = self._parted(words)
        if len(lows) == 1 and lows[0] in self.speech.pronouns:
            return False
        if owned and lows[-1] in self.speech.latter:
            return True  # "in the latter's | pages"
        return self._is_named(phrase, words, lows) or self._is_described(phrase, words, lows)

    def marked_in(self, phrase: str) -> str:
        """Return the outlet's name in marks behind a noun for one: "le journal « Le Soir »"."""
        marked = _MARKED.search(phrase) if self.speech.adjectives_behind else None
        name = marked[1].strip() if marked is not None else ""
        return name if find_outlet(name) is not None else ""

    def _is_marked_name(self, phrase: str) -> bool:
        """Return whether what stands in marks in a phrase is an outlet's name."""
        marked = _MARKED.search(phrase) if not MARKS.isdisjoint(phrase) else None
        if marked is None or _is_employed(phrase[: marked.start()].split(), self.speech):
            return False
        name = marked[1].strip()
        if name in self.placed or self.find(name) is not None:
            return True
        return self.speech.nouns_capitalised and bool(homes_of(name))

    def _parted(self, words: list[str]) -> list[str]:
        """Return words in small letters, an elided article or preposition apart: "l'", "écho"."""
        lows, speech = [word.lower().replace("’", "'") for word in words], self.speech
        if not speech.elided:
            return lows
        cuts = [elided_length(word, low, speech) for word, low in zip(words, lows, strict=True)]
        parts = [(low[:cut], low[cut:]) for cut, low in zip(cuts, lows, strict=True)]
        return [part for pair in parts for part in pair if part]

    def _is_named(self, phrase: str, words: list[str], lows: list[str]) -> bool:
        """Return whether all of a phrase is a name, with its article, its owner or its city."""
        bare, speech = phrase, self.speech
        if lows[0] in speech.definite:
            bare = phrase[phrase.index(words[0]) + len(lows[0]) :].lstrip()
        told = bare[len(words[0]) :] if lows[0] in speech.indefinite else bare
        # "The diplomat" and "A diplomat" are no magazine
        capital = told != told.lower() or told[:1].isdigit()
        if speech.subject_genders.get(lows[0]) == "n" and lows[-1] in speech.paper_genders:
            capital = capital and speech.paper_genders[lows[-1]] == "n"  # not "das Bild"
        if (
            bare is phrase
            and speech.order_tells
            and is_ambiguous(bare)
            and self.country_in((bare,))
        ):
            return False  # "in | Australian | jails"
        if capital and (self.find(phrase) is not None or self.find(bare) is not None):
            return True
        if self._is_rival(phrase, words, lows):
            return True
        if ends_like_outlet(words, speech) or self._is_at_home(phrase):
            return True
        return capital and speech.adjectives_behind and self._is_of_city(phrase)

    def _is_rival(self, phrase: str, words: list[str], lows: list[str]) -> bool:
        """Return whether a name follows two words: "sa rivale Bloomberg", "the rival Bloomberg"."""
        if len(words) <= _OWN_WORDS or not words[_OWN_WORDS][0].isupper():
            return False
        speech = self.speech
        led = lows[0] in speech.definite and lows[1] in speech.press_kinds
        if not led and lows[0] not in speech.belonging:
            return False
        return find_outlet(phrase[phrase.index(words[_OWN_WORDS]) :]) is not None

    def _is_described(self, phrase: str, words: list[str], lows: list[str]) -> bool:
        """Return whether a noun in a phrase tells that it means a medium, or a name in it."""
        speech = self.speech
        hyphened = words[:_LONGEST_DESCRIPTION] if "-" in phrase else []
        if speech.nouns_capitalised and any(map(self._is_programme, hyphened)):
            return True
        if speech.nouns_capitalised:  # "erpressen" is no "Presse"
            lows = [low if word[0].isupper() else "" for word, low in zip(words, lows, strict=True)]
        if lows[0] in speech.columnists:
            return False  # "Columnist X van NRC"
        medium = medium_noun_in(self, lows, words)
        plain = [w.lower() for w in words if speech.nouns_capitalised or w[0].islower()]
        behind = speech.adjectives_behind or words[-1][0].isupper()
        if behind and not speech.partisan.isdisjoint(plain[-1:]):
            plain = plain[:-1]  # "the conservative Resalat"
        if medium == len(words) - _OWN_WORDS and words[-_OWN_WORDS][0].isupper():
            return True  # "die Wochenzeitung The Reporter"
        last = plain[-1] if plain and medium is not None else ""
        if any(is_person_noun(low, speech) for low in ([last] if last else plain)):
            return False
        return medium is not None or self.outlet_in(phrase) is not None

    def _is_person(self, lows: list[str]) -> bool:
        """Return whether words call a person by a noun: "der Diplomat", "Quellen | der Zeitung"."""
        speech = self.speech
        if len(lows) == _OWN_WORDS and lows[0] in speech.definite:
            return lows[1] in speech.people
        heads = (k for k in range(len(lows) - 1) if is_person_noun(lows[k], speech))
        head = next(heads, -1)
        behind = lows[head + 1] if head >= 0 else ""
        hangs = behind in speech.genitives or behind in speech.linking
        return hangs and lows[head] not in speech.voices

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
        article, _, name = part_elided(phrase).partition(" ")
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

    def is_told_medium(self, at: int) -> bool:
        """Return whether commas set off at an offset that a medium is meant: ", a local radio,"."""
        match = _TOLD.match(self.text, at)
        words = match.group(1).split() if match is not None else []
        k = next((k for k, word in enumerate(words) if word.lower() in self.speech.media), -1)
        behind = words[k + 1 : k + 2] if k >= 0 and self.speech.order_tells else []
        if match is not None and not behind and self.text.startswith(("'s ", "’s "), match.end()):
            return False  # "Jane Roe, the | paper|'s economics editor"
        if behind and match is not None:
            goes_on = k == 0 and match.group().startswith(", the ")
            goes_on = goes_on and behind[0] not in self.speech.linking
            if goes_on or behind[0][0].isupper() or is_person_noun(behind[0], self.speech):
                return False  # "quoting Jane Roe, the weekly (Polityka) writes", "a radio | host"
        return k >= 0 and all(map({*words[:k]}.isdisjoint, (self.speech.linking, self.speech.that)))

    def named_in(self, phrase: str) -> str:
        """Return the name with its own article behind a noun for a medium, or ""."""
        led = not set(_OWN_ARTICLES).isdisjoint(phrase.split()[1:])
        led = led or " L’" in phrase or " L'" in phrase
        for match in _OWN_ARTICLE.finditer(phrase) if led else ():
            lows = _WORD.findall(phrase[: match.start()].lower())
            if any(is_kind_of(low, self.speech.media, self.speech) for low in lows):
                return self._without_rest(match.group().rstrip(' \xa0\u202f»”“"'))
        return ""

    def _without_rest(self, name: str) -> str:
        """Return an outlet's name without what is said of it: "El Tiempo | of Bogotá"."""
        words = name.split(" ") if self.speech.order_tells else []
        small = next((k for k, word in enumerate(words) if word.islower()), 0)
        head = " ".join(words[:small])
        return head if head and find_outlet(head) is not None else name

    def clashes(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun says "channel" of a newspaper, or "newspaper" of a channel."""
        wanted = self.speech.media.get(
            last_part(noun, self.speech.media, self.speech) or noun, "any"
        )
        if outlet_kind and "agency" in (wanted, outlet_kind) and wanted not in ("any", outlet_kind):
            return True
        on_air = outlet_kind in _ALIKE["channel"]
        others = ("daily", "weekly", "magazine", "paper") if on_air else _ALIKE["channel"]
        return bool(outlet_kind) and wanted in others

    def fits(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun such as "channel" may stand for an outlet of a kind."""
        wanted = self.speech.media.get(noun, "any")
        return wanted == "any" or outlet_kind in _ALIKE.get(wanted, (wanted,))


def _is_employed(before: list[str], speech: Speech) -> bool:
    """Return whether words before a name tell whose somebody is: "Autor Jo Roe vom | „X“"."""
    of = any(word in speech.agent for word in before[-_OWN_WORDS:])
    named = len(before) > _OWN_WORDS and before[1][:1].isupper() and before[2][:1].isupper()
    return of and named and is_person_noun(before[0].lower(), speech)
