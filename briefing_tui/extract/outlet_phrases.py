"""Find the outlet that a longer phrase names: "the Prague daily | Denik |"."""

from __future__ import annotations

from briefing_tui.extract.letters import is_capital
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    find_with_article,
    is_ambiguous,
    is_first_word,
)
from briefing_tui.extract.mastheads import CAPITAL_WORD, LONGEST_ACRONYM, Mastheads
from briefing_tui.extract.named_media import GOES_ON, RUN
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.newcomers import onward_end
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.surroundings import NAME_PART, OWN_ARTICLES
from briefing_tui.extract.tokens import TITLE_WORD
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.outlets import Outlet
    from briefing_tui.extract.lexicon.shape import Speech

_CAPITAL_BEHIND: Final = late(r"\s[^\W\d_a-zß-öø-ÿ]")
_ADJECTIVE: Final = late(r"(?:[Tt]he\s)?[^\W\d_]+-[a-z]{4,}\s[^\W\d_a-zß-öø-ÿ]")
"""Words before an outlet's name: "Pro-government", "state-owned"."""
_LONGEST_PHRASE: Final = 8


class OutletPhrases(Mastheads):
    """The outlets that longer phrases of one article name."""

    def outlet_in(self, phrase: str) -> tuple[str, Outlet] | None:
        """Return the outlet that a longer phrase names, and its words: "the Prague daily X".

        A name that may be anything else counts behind a noun for a medium, or in capitals as
        reviews of the press set it.
        """
        if not CAPITAL_WORD.search(phrase, 1):
            return None
        if (own := self.unlisted_in(phrase)) and (outlet := self.find(own)) is not None:
            return own, outlet
        words = [match.span() for match in TITLE_WORD.finditer(phrase)][:_LONGEST_PHRASE]
        begins = [k for k, span in enumerate(words) if _may_begin(phrase[slice(*span)])]
        told, passed = bool(begins) and self._tells_medium(phrase, words), 0
        for k in begins:
            home = self.country_in(tuple(phrase[slice(*word)] for word in words[passed:k]))
            told = told or home is not None or self._is_led_in(phrase, words, k)
            passed = k
            if (named := self._outlet_at(phrase, words, k, home, told=told)) is not None:
                return named
        return None

    def _is_led_in(self, phrase: str, words: Sequence[tuple[int, int]], k: int) -> bool:
        """Return whether its own article, or words before it, tell a name: "l'avis | du | Soir"."""
        if k == 0:
            return False
        own = phrase[slice(*words[k])].lower() in ARTICLES
        if own or _is_grown(phrase[slice(*words[k - 1])], self.speech):
            return True
        return k > 2 and phrase[slice(*words[k - 2])] in self.speech.degrees

    def _outlet_at(
        self,
        phrase: str,
        words: Sequence[tuple[int, int]],
        k: int,
        home: str | None,
        *,
        told: bool,
    ) -> tuple[str, Outlet] | None:
        """Return the outlet whose name begins with a word of a phrase, and its words.

        Args:
            phrase: The phrase.
            words: Where its words begin and end.
            k: The number of the word.
            home: The country that the words before it tell.
            told: Whether they tell that a medium is named.
        """
        start = words[k][0]
        grown = k > 0 and _is_grown(phrase[slice(*words[k - 1])], self.speech)
        for _, end in reversed(words[k:]):
            name = phrase[start:end]
            outlet = find_outlet(name, home) or (
                find_with_article(name, OWN_ARTICLES) if told else None
            )
            if _is_plain(name, self.speech) or name.lower() in self.speech.no_heads:
                continue
            if outlet is None or GOES_ON.match(phrase, end):
                continue
            one = grown and " " not in name and find_outlet(name, home) is None
            if one and _CAPITAL_BEHIND.match(phrase, end):
                continue  # "al País Vasco"
            plain = name.replace("’", "'")
            spelled = plain.isascii() or plain in (outlet.name, *outlet.aliases)
            if not spelled and is_ambiguous(name):
                continue  # "da República" is no Republica
            if onward_end(phrase, start, end, outlet.language, self.language) > end:
                continue
            shouted = name.isupper() and len(name) > LONGEST_ACRONYM
            if told and self._closes_name(phrase, words[:k], name):
                continue
            if told or shouted or self._is_sure(phrase, start, end):
                return name, outlet
        return None

    def unlisted_in(self, phrase: str) -> str:
        """Return the name at the end of a phrase that its company makes a medium's, or ""."""
        if not self._named or phrase[-NAME_PART:] not in self.unlisted:
            return ""
        known = self.unlisted[phrase[-NAME_PART:]]
        name = next((name for name in known if phrase.endswith(name)), "")
        if not name:
            return ""
        before = phrase[: -len(name)]
        whole = not before or before[-1] == " "
        person = any(is_person_noun(low, self.speech) for low in before.lower().split())
        return name if whole and not person else ""

    def local_in(self, phrase: str) -> str:
        """Return the name at the head of a phrase that is an outlet's where the text is, or ""."""
        if not self._named or not self.locals:
            return ""
        if not phrase.startswith((*self.locals,)):
            return ""
        heads = (name for name in self.locals if phrase.startswith(name))
        return next((n for n in heads if phrase[len(n) : len(n) + 1] in ("", " ")), "")

    def _closes_name(self, phrase: str, before: Sequence[tuple[int, int]], name: str) -> bool:
        """Return whether one word but ends a longer name: "Sahel | Matin", "L'Éveil du | Soir"."""
        if " " in name or not before:
            return False
        if self.speech.order_tells:
            return self._goes_before(phrase, before)
        if not self.speech.adjectives_behind:
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

    def _goes_before(self, phrase: str, before: Sequence[tuple[int, int]]) -> bool:
        """Return whether a name begins right behind a noun: "the daily Nowy | Kurier"."""
        words = [phrase[start:end] for start, end in before]
        k = len(words)
        while k > 0 and words[k - 1][0].isupper() and not self._is_home(words[k - 1]):
            k -= 1
        noun = 0 < k < len(words) and words[k - 1].islower()
        return noun and words[k - 1] in self.speech.media

    def _tells_medium(self, phrase: str, words: Sequence[tuple[int, int]]) -> bool:
        """Return whether a noun or adjective in a phrase tells that it names a medium."""
        media, speech = self.speech.media, self.speech
        nouns = (phrase[start:end].lower() for start, end in words[:-1])
        if speech.nouns_capitalised and not speech.partisan.isdisjoint(phrase.split(" ")):
            return True
        told = any(is_kind_of(low, media, speech) for low in nouns)
        return told or ("-" in phrase and _ADJECTIVE.match(phrase) is not None)

    def _is_sure(self, phrase: str, start: int, end: int) -> bool:
        """Return whether its article, or the noun behind it, makes a name an outlet's."""
        name, before = phrase[start:end], phrase[:start].split()[-1:]
        if before and before[0].lower() in ARTICLES:
            name = f"{before[0]} {name}"
        behind = phrase[end:].split()[:1]
        noun = bool(behind) and is_kind_of(behind[0].lower(), self.speech.media, self.speech)
        outlet = self.find(name)
        return noun or (outlet is not None and self._is_sure_name(name, outlet))


def _is_grown(word: str, speech: Speech) -> bool:
    """Return whether a word is a preposition with its article: "les pages opinions | du"."""
    return word in speech.genitive and word in speech.definite


def _is_plain(name: str, speech: Speech) -> bool:
    """Return whether a name is no more than a noun: "Le quotidien", "The City"."""
    words = name.split()
    if name[1:].islower() and len(words) > 2 and speech.order_tells:
        del words[1:-1]
    last = words[-1].lower() if speech.nouns_capitalised else words[-1]
    alone = len(words) == 1 or (len(words) == 2 and words[0].lower() in ARTICLES)
    return alone and (last in speech.media or words[-1].lower() in speech.places)


def _may_begin(word: str) -> bool:
    """Return whether an outlet's name may begin with a word."""
    if not (is_capital(word) or word.isdigit()):
        return False
    first = RUN.match(word)
    return word.isupper() or (first is not None and is_first_word(first.group()))
