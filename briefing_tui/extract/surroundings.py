"""Read what stands around a name and tells that it is an outlet's.

"not so The |", "Britain's |", "told |", "|'s verdict", "|, Pakistan's oldest paper,": it knows the
words of a language and the names of places, but not which outlets the text has named so far.
"""

from __future__ import annotations

from functools import cache, cached_property

from briefing_tui.extract.apposed_media import is_set_off
from briefing_tui.extract.lexicon.countries import home_of
from briefing_tui.extract.lexicon.outlets import ARTICLES, TOLD, homes_of
from briefing_tui.extract.phrasebook import is_idle, is_kind_of
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Language, Speech

MARKS: Final = frozenset('„“”"«»‚‘’')
OWN_ARTICLES: Final = ("de", "het", "el", "la", "le", "il", "der", "die", "das", "o", "the")
LONGEST_WORD: Final = 24
OWNERS: Final = ("'s ", "’s ")
_LONGEST_LEAD: Final = 6
"""Code points of a line's end, an article and a space."""
NAME_PART: Final = 4
"""Code points at either end of a name by which one that no list has is looked up."""
_SHUT: Final = '»”"'
_OPENING: Final = '„“"«»‚‘('
_OWNER: Final = late(r"([^\W\d_]+)['’]s $")
_HOME: Final = compiled(r" ([^\W\d_]{2,4}) (?:de[mr] )?([^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)?)")
_LETTERS: Final = late(r"[^\W\d_]+")
_OWNS: Final = late(r"['’]s ([a-z\-]+)")
_LONGEST_PLACE: Final = 80
"""Code points of "In Tórshavn, where all know all, ", at most."""
_ENDS: Final = frozenset('.!?:;“”«»"\n')
_EXPLAINED: Final = late(r", ([^,.;:“”«»\n]{3,60}),")
_ARTICLE: Final = 4
"""Code points of an article and the space behind it."""
_PAGED: Final = 3
"""Words of "la une de"."""
_LEAD: Final = 500
"""Code points of a headline and the first paragraph, at most."""
_KIND: Final = 2
"""Words from "la presse" to the adjective of a country: "la presse quotidienne ivoirienne"."""
_VERB: Final = 20
"""Code points of a verb and the space behind it, at most."""


class Telltales:
    """Words of a language that tell something of a name beside them, in one set for each."""

    __slots__ = (
        "articles", "desk", "last_leads", "leading", "nouns", "own", "somebody", "staff",
        "taking_up", "telling", "venues", "writers",
    )  # fmt: skip

    def __init__(self, speech: Speech) -> None:
        self.venues = speech.venues - speech.addressee
        self.own = speech.columns | speech.columnists | speech.pages | speech.voices
        self.staff = speech.columnists | speech.columns
        self.leading = self.venues | speech.complement
        self.writers = speech.authors | speech.columnists
        self.somebody = self.writers | speech.resuming
        leads = speech.media_leads | speech.media_hints | speech.media_talks
        self.last_leads = frozenset(lead.rpartition(" ")[2] for lead in leads)
        self.nouns = frozenset(noun for noun, sort in speech.media.items() if sort != "any")
        self.articles = speech.definite | speech.indefinite
        telling = (speech.linking, speech.partisan, speech.media, speech.press_kinds)
        self.telling = self.last_leads.union(self.leading, *telling)
        self.taking_up = speech.belonging | speech.owning | speech.wherein
        self.desk = speech.voices.union(*((w, w.capitalize()) for w in speech.columnists))


@cache
def telltales(speech: Speech) -> Telltales:
    """Return those of a language; they are made once."""
    return Telltales(speech)


class Surroundings:
    """The words around the names in one article."""

    def __init__(self, text: str, language: Language) -> None:
        """Take an article's text and language."""
        self.text = text
        self.language = language
        self.speech = language.speech

    def _article_before(self, start: int) -> str:
        """Return the article before a name, with its space or apostrophe, or ""."""
        if self.text[start - 1 : start] in ("'", "’") and start > 1:
            elided = self.text[start - 2 : start]
            apart = not self.text[start - 3 : start - 2].isalnum()
            apart = (
                apart or self.text[max(0, start - 6) : start].split()[-1] in self.speech.addressee
            )
            return elided if elided[0] in "Ll" and apart else ""
        before = self.text[max(0, start - 7) : start].rsplit(None, 1)
        word = before[-1] if before and self.text[start - 1 : start].isspace() else ""
        word = word.lstrip(_OPENING)
        told = word.lower() in TOLD and word.lower() in self.speech.addressee  # "al Messaggero"
        return f"{word} " if told or word.lower() in ARTICLES else ""

    def _is_foreign(self, article: str) -> bool:
        """Return whether an article is another language's: "Le " in English."""
        if not article[:1].isupper():
            return False
        low = article[:-1].lower()
        return low in OWN_ARTICLES and low not in self.speech.definite

    def _has_own_article(self, start: int, article: str, name: str) -> bool:
        """Return whether an article has a capital inside a sentence: "not so The Australian"."""
        if not article[:1].isupper():
            return False
        end = start - len(article)
        before = self.text[max(0, end - LONGEST_WORD) : end].rstrip()
        described = any(
            is_kind_of(word.lower(), self.speech.media, self.speech) for word in before.split()
        )
        own = before[-1:].isalnum() or before[-1:] == ","
        return own and not (described and homes_of(article + name))

    def _ends_longer(self, at: int) -> bool:
        """Return whether what a preposition leads to but ends a name: "L'Éveil | du Soir"."""
        words = self.text[max(0, at - LONGEST_WORD) : at + 3].split()
        if len(words) < 2 or words[-1] not in self.speech.genitive:
            return False
        head = words[-2]
        return head[:1].isupper() and head[1:2] in ("'", "’") and head[2:3].isupper()

    def _is_idle(self, at: int, article: str, name: str) -> bool:
        """Return whether a name does what but its noun does: "weitet sich der Blick"."""
        noun, start, end = name.lower(), at - len(article), at + len(name)
        if noun not in self.speech.idle:
            return False  # most names
        before = self.text[max(0, start - LONGEST_WORD) : start].lower().split()
        behind = self.text[end : end + LONGEST_WORD].replace(".", " ").split()
        return is_idle(noun, before, behind, self.speech)

    def _is_marked(self, start: int, end: int) -> bool:
        """Return whether a name stands in quotation marks, as reviews of the press set it."""
        start -= self.text.startswith("« ", start - 2)
        end += self.text.startswith(" »", end)
        return self.text[start - 1 : start] in MARKS and self.text[end : end + 1] in MARKS

    def _is_led(self, at: int) -> bool:
        """Return whether a preposition before a medium stands before a name: "dans Mutations"."""
        before = self.text[max(0, at - LONGEST_WORD) : at].split()[-1:]
        return bool(before) and before[0].lower() in self.speech.venues

    def _is_reporting(self, at: int, end: int) -> bool:
        """Return whether a verb by which media report stands beside a name: "meldet der Kurier"."""
        reporting = self.speech.reporting
        if not reporting:
            return False
        before = self.text[max(0, at - LONGEST_WORD) : at].lower().split()[-1:]
        behind = self.text[end : end + 2 * LONGEST_WORD].lower().partition(",")[0].split()
        if before and before[0] in self.speech.as_said:
            return not reporting.isdisjoint(behind)  # "wie der Kurier am Sonntag erfuhr"
        return not reporting.isdisjoint(before + behind[:1])

    def _is_on_page(self, at: int) -> bool:
        """Return whether a name's page or column is told of: "la une de |", "el editorial de |"."""
        speech, lead = self.speech, self.text[max(0, at - 2 * LONGEST_WORD) : at]
        before = lead.lower().replace("’", "'").split()
        if before and before[-1] in speech.definite - speech.genitive:
            before.pop()
        if len(before) < _PAGED or before[-1] not in speech.genitive:
            return False  # mostly
        page = before[-2].rpartition("'")[2]  # "l'éditorial de |"
        return page in speech.columns or " ".join(before[-_PAGED:-1]) in speech.columns

    def is_spoken_to(self, at: int, end: int) -> bool:
        """Return whether verbs of saying stand around a name: "dit à 24 heures"."""
        before = self.text[max(0, at - LONGEST_WORD) : at].lower().split()[-2:]
        behind = self.text[end : end + LONGEST_WORD].lower().split()[:1]
        verbs = self.speech.verbs
        said = len(before) > 1 and before[0].strip("»”,") in verbs
        said = said and (before[1] in self.speech.venues or before[1] in self.speech.addressee)
        said = said or (bool(behind) and behind[0].rstrip(".:") in verbs)
        return said or self._closes_words(before, at, end)

    def _closes_words(self, before: list[str], at: int, end: int) -> bool:
        """Return whether a name tells but where words stand: "« A » dans | 20 Minutes |."."""
        led = len(before) > 1 and before[0][-1] in _SHUT
        led = led and before[1] in self.speech.venues - self.speech.addressee
        return led and self.text[end : end + 1] in ".,\n" and not self.text[at:end].islower()

    def _owns_words(self, at: int) -> bool:
        """Return whether a name has a noun for words or staff: "Libération's verdict"."""
        match = _OWNS.match(self.text, at)
        low = match.group(1).lower() if match is not None else ""
        speech = self.speech
        return low in speech.columns or low in speech.staff or low in speech.nouns

    def _is_explained(self, start: int, end: int) -> bool:
        """Return whether commas set off what a paper is: "Dawn, Pakistan's oldest paper,".

        Or the paper behind that: "Pakistan's oldest paper, | Dawn |, says".
        """
        if is_set_off(self.text, start, end, self.speech):
            return True
        match = _EXPLAINED.match(self.text, end)
        words = match.group(1).lower().split() if match is not None else []
        return any(is_kind_of(word, self.speech.media, self.speech) for word in words)

    def _home_before(self, at: int) -> str | None:
        """Return the country that owns a name, or whose city does: "Britain's Guardian"."""
        if self.speech.nouns_capitalised:
            return self._home_beside(at)
        if not self.text.endswith(("'s ", "’s "), 0, at):
            return None  # most names
        owner = _OWNER.search(self.text, max(0, at - LONGEST_WORD), at)
        return self.country_in((owner.group(1),)) if owner is not None else None

    def home_told(self, at: int) -> str | None:
        """Return where a name is at home by the words before it: "the Spanish daily | ABC"."""
        if not self.speech.order_tells:
            return None
        before = self.text[max(0, at - 2 * LONGEST_WORD) : at].split()[-2:]
        called = len(before) > 1 and before[1] in self.speech.media and self.text[at - 1] == " "
        return self.country_in((before[0],)) if called else self._home_before(at)

    def _is_of_day(self, at: int) -> bool:
        """Return whether a day owns a name: "this morning's Star"."""
        if not self.text.endswith(("'s ", "’s "), 0, at):
            return False  # most names
        owner = _OWNER.search(self.text, max(0, at - LONGEST_WORD), at)
        return owner is not None and self.is_day(owner.group(1))

    def is_day(self, words: str) -> bool:
        """Return whether the last of some words tells a day: "today", "Friday", "morning"."""
        last, speech = words.rpartition(" ")[2].lower(), self.speech
        return last in speech.times or last in speech.moments or last in speech.adverbs

    def _home_led(self, at: int) -> str | None:
        """Return the country that a comma parts from a name: "In Cameroon, | Mutations leads"."""
        if not self.speech.order_tells or not self.text.endswith(", ", 0, at):
            return None  # most names
        lead, *place = self.text[max(0, at - 2 * LONGEST_WORD) : at - 2].split()[-2:] or [""]
        return self.country_in((*place,)) if lead.lower() in self.speech.venues else None

    def fronted_home(self, at: int) -> str | None:
        """Return the country of a place that a comma parts from a name: "À Londres, le | Times"."""
        if not self.speech.subject_behind:
            return None
        before, comma, article = self.text[max(0, at - 3 * LONGEST_WORD) : at].rpartition(", ")
        if not comma or article.strip().lower() not in self.speech.definite:
            return None  # most names
        lead, *place = before.rsplit(" ", 2)[-2:]
        led = bool(place) and place[0].istitle() and lead.rpartition("\n")[2].lower()
        leads = self.speech.venues | self.speech.linking | self.speech.bare_capitals.keys()
        return self.country_in((place[0],)) if led and led in leads else None

    def _is_partisan(self, at: int) -> bool:
        """Return whether what a paper stands for is told before its name: "die linksliberale |"."""
        before = self.text[max(0, at - LONGEST_WORD) : at].split()[-1:]
        plain = self.speech.order_tells and self.text[at + 1 : at + 2].islower()  # not "ABC"
        led = bool(before) and (self.speech.nouns_capitalised or plain)
        kind = before[0].lower() if led and "-" in before[0] else "".join(before)  # "pro-Brexit"
        return led and kind in self.speech.partisan

    def _home_beside(self, at: int) -> str | None:
        """Return the country that one word before a name tells: "die katarische |", "Kuwaits |"."""
        before = self.text[max(0, at - LONGEST_WORD) : at]
        word = before.rstrip(" ").rpartition(" ")[2] if before[-1:] == " " else ""
        bent = word.islower() and word.endswith(self.speech.adjective_endings or ("\0",))
        owns = word[:1].isupper() and word.endswith("s")
        return self.country_in((word,)) if bent or owns else None

    def home_behind(self, at: int) -> str | None:
        """Return the country of the city behind a name: "El País of Montevideo"."""
        match = _HOME.match(self.text, at)
        low = match.group(1).lower() if match is not None else ""
        if match is None or not (low in self.speech.linking or low in self.speech.venues):
            return None
        return self.country_in((match.group(2),))

    def country_in(self, words: tuple[str, ...]) -> str | None:
        """Return the country that one of the words points at: "British" -> "GB"."""
        for word in words:
            country = home_of(word, self.language.code)
            if country is not None:
                return country
        return None

    @cached_property
    def told_home(self) -> str | None:
        """The country whose papers alone the text goes through: "la presse sénégalaise"."""
        speech = self.speech
        if not speech.all_titles:
            return None
        words = _LETTERS.findall(self.text[:_LEAD])
        homes = {
            home
            for k, word in enumerate(words)
            if word in speech.all_titles
            for behind in words[k + 1 : k + 1 + _KIND]
            if behind.islower() and (home := home_of(behind, self.language.code)) is not None
        }
        return homes.pop() if len(homes) == 1 else None

    def _is_home(self, word: str) -> bool:
        """Return whether a word tells where an outlet is at home: "Londoner", "spanische"."""
        return self.country_in((word,)) is not None


def opens_sentence(text: str, at: int) -> bool:
    """Return whether a sentence begins at an offset."""
    before = text[max(0, at - 2) : at]
    return before.strip(' \n“”«»"') in ("", ".", "!", "?") and before[-1:] != '"'


def opens(text: str, start: int, language: Language) -> bool:
    """Return whether a paragraph begins with a name, or a sentence with where it is at home.

    Before it may stand an article or a place: "In Tórshavn, | X", "Oman's | X".
    """
    speech, lead = language.speech, text[max(0, start - _LONGEST_LEAD) : start]
    if "\n" in lead or start == len(lead):
        low = lead.rpartition("\n")[2].strip().lower()
        leads = low in speech.viewing and low not in speech.addressee  # not "À | Laval"
        return not low or low in speech.definite or leads
    tail = lead[-2:]
    if tail == ", ":
        return _opens_behind_place(text, start, speech)
    if tail != "s " or not (speech.order_tells and lead.endswith(OWNERS)):
        return False  # most names
    owner = text[max(0, start - LONGEST_WORD) : start - len(OWNERS[0])].split()[-1]
    first = start - len(OWNERS[0]) - len(owner)
    return opens_sentence(text, first) and home_of(owner, language.code) is not None


def _opens_behind_place(text: str, start: int, speech: Speech) -> bool:
    """Return whether but a place stands before a name in its paragraph: "In Tórshavn, | X"."""
    lead = text[text.rfind("\n", 0, start) + 1 : start]
    first = lead.partition(" ")[0].lower()
    apart = len(lead) < _LONGEST_PLACE and _ENDS.isdisjoint(lead)
    return (
        apart and speech.order_tells and (first in speech.prepositions or first in speech.linking)
    )


def covers(text: str, start: int, end: int, speech: Speech) -> bool:
    """Return whether a sentence says what a paper covers, or prints: "The | X | covers it"."""
    article = text[max(0, start - _ARTICLE) : start].strip()
    if not article.istitle() or article.lower() not in speech.definite:
        return False  # most names
    verb = text[end + 1 : end + _VERB].partition(" ")[0]
    return verb in speech.covering or verb in speech.printing


def is_verb(behind: list[str], speech: Speech) -> bool:
    """Return whether a verb may follow a name, or a comma."""
    first = behind[0] if behind else ""
    verbs = (speech.verbs, speech.auxiliaries, speech.acting, speech.printing, speech.naming)
    return first == "," or first.endswith("s") or any(first in forms for forms in verbs)
