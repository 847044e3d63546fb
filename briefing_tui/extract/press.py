"""Know a newspaper, channel or agency by its name, by its looks, or by "the British daily"."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from briefing_tui.extract.compounds import is_kind_of
from briefing_tui.extract.lexicon.countries import country_of
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    find_outlet,
    is_ambiguous,
    longest_name,
)
from briefing_tui.extract.tokens import elided_length

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.outlets import Outlet
    from briefing_tui.extract.lexicon.shape import Language

_CAPITAL_WORD: Final = re.compile(r"(?<![^\W_])[^\W_a-zß-öø-ÿ][^\W_]*")
_WORD: Final = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_MARKED: Final = re.compile(r"[„“”\"«»‚‘]([^„“”\"«»‚‘’]{2,40})[“”\"«»‘’]")
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

    def is_medium(self, phrase: str) -> bool:
        """Return whether a phrase names a medium, or describes one ("the British channel")."""
        words = _WORD.findall(phrase)
        if not words:
            return False
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
        capital = phrase != phrase.lower()
        bare = phrase
        if lows[0] in speech.definite:
            bare = phrase[phrase.index(words[0]) + len(lows[0]) :].lstrip()
        named = capital and (find_outlet(phrase) or find_outlet(bare)) is not None
        if named or self.looks_like_outlet(phrase):
            return True
        if any(low in speech.people for low in lows):
            return False
        for k, low in enumerate(lows):
            if k > 0 and is_kind_of(low, speech.media, speech):
                return True
            if low in speech.linking and k > 0:
                return False
        return False

    def looks_like_outlet(self, name: str) -> bool:
        """Return whether a proper name ends like a newspaper's: "Springfield Gazette"."""
        words = _WORD.findall(name)
        return (
            len(words) > 1
            and words[-1][0].isupper()
            and words[-2][0].isupper()
            and (words[-1].lower() in self.speech.press_names)
        )

    @cached_property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """Every outlet named in the text, in its order."""
        found: list[Occurrence] = []
        end = 0
        for match in _CAPITAL_WORD.finditer(self.text):
            start = match.start()
            if start < end:
                continue
            name = longest_name(self.text, start, match.group())
            if name is None:
                continue
            article = self._article_before(start)
            full = f"{article} {name}" if article else name
            outlet = find_outlet(full)
            if outlet is not None and not is_ambiguous(full):
                end = start + len(name)
                found.append(Occurrence(start, end, outlet))
        return tuple(found)

    def _article_before(self, start: int) -> str:
        before = self.text[max(0, start - 7) : start].rsplit(None, 1)
        word = before[-1] if before and self.text[start - 1 : start].isspace() else ""
        return word if word.lower() in ARTICLES else ""

    def country_in(self, words: tuple[str, ...]) -> str | None:
        """Return the country that one of the words points at: "British" -> "GB"."""
        for word in words:
            country = country_of(word, self.language.code)
            if country is not None:
                return country
        return None

    def clashes(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun says "channel" of a newspaper, or "newspaper" of a channel."""
        wanted = self.speech.media.get(noun, "any")
        on_air = outlet_kind in _ALIKE["channel"]
        return bool(outlet_kind) and (
            (wanted in _ALIKE["channel"] and not on_air)
            or (wanted in ("daily", "weekly", "magazine") and on_air)
        )

    def fits(self, outlet_kind: str, noun: str) -> bool:
        """Return whether a noun such as "channel" may stand for an outlet of a kind."""
        wanted = self.speech.media.get(noun, "any")
        return wanted == "any" or outlet_kind in _ALIKE.get(wanted, (wanted,))
