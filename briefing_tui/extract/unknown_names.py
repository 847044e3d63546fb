"""Know an outlet that no lexicon has by its beginning, its country or its capitals.

"Etemad-e Mardom" is not Etemad, and its words are not that paper's; "Svenska Posten (SE)" and
"DZIENNIK LOKALNY beschäftigt sich" tell what they are.
"""

from __future__ import annotations

from itertools import pairwise

from briefing_tui.extract.lexicon.countries import home_of
from briefing_tui.extract.lexicon.country_table import COUNTRIES
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import Outlet, find_outlet, homes_of, is_ambiguous
from briefing_tui.extract.newcomers import (
    headed_end,
    masthead_sort,
    newcomer_at,
    onward_end,
    plain_masthead,
)
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.surroundings import LONGEST_WORD, Surroundings
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from re import Match

    from briefing_tui.extract.lexicon.shape import Language, Speech

GAP: Final = compiled(r"[\s\-./]")
"""What parts the words of a name."""
_ARABIC: Final = 3
"""Code points of "Al-"."""
_JOINED: Final = late(r"(?:-Y?E | A[DLNRSTZ]-)[^\W\d_a-zß-öø-ÿ]+")
"""What goes on behind a name in capitals: "KEYHAN-E | EMRUZ", "AL-SABAH AL-JADIDA"."""
_WORD: Final = late(r" ([^\W\d_a-zß-öø-ÿ]\w+)")
_REPEATED: Final = 2
_CODED: Final = late(r" \(([A-Z]{2})\)")
_RUN_BEFORE: Final = late(
    r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w’'-]*(?: (?:(?:d[aeiou]|del|della|de la) )?"
    r"[^\W\d_a-zß-öø-ÿ][\w’'-]*){0,4}\Z"
)
_LONGEST: Final = 50
_SHOUTED: Final = late(r"[^\W\d_a-zß-öø-ÿ]{3,}(?: [^\W\d_a-zß-öø-ÿ]{2,}){1,3}(?= [a-zà-ÿ])")
_OPENS: Final = frozenset(("", "\n"))
_LABEL: Final = late(
    r"((?:L['’])?[^\W\d_a-zß-öø-ÿ][\w’'-]*(?: [^\W\d_a-zß-öø-ÿ][\w’'-]*){0,4}+)"
    r"\s?:\s(?![«“\"„‘])"
)
"""The name that a colon parts from a headline: "L'Observateur : Un hiver sans gaz"."""
_LONGEST_LABEL: Final = 40
_ITEM: Final = 1500
"""Code points of what stands below such a headline, at most."""
_TOKEN: Final = late(r"[^\W_]+")


def longer_end(text: str, start: int, end: int, language: Language) -> int:
    """Return where the name ends that goes on in capitals behind a known one, or 0.

    Args:
        text: The article.
        start: Where the known name begins.
        end: Where it ends.
        language: The language of the text.
    """
    joined = _JOINED.match(text, end)
    return joined.end() if joined is not None else _repeated_end(text, start, end, language)


def _repeated_end(text: str, start: int, end: int, language: Language) -> int:
    """Return where a name of two words ends that never stands without a third one, or 0."""
    match = _WORD.match(text, end) if " " in text[start:end] else None
    if match is None or language.speech.adjectives_behind:
        return 0
    low = match[1].lower()
    if is_first_name(low) or low in language.speech.people or home_of(match[1], language.code):
        return 0
    longer = text[start : match.end()]
    count = text.count(longer)
    return match.end() if count >= _REPEATED and count == text.count(text[start:end]) else 0


def find_told(text: str, language: Language) -> dict[int, int]:
    """Return where names begin and end that what stands behind them tells to be papers'."""
    return _find_coded(text, language) | _find_labelled(text, language)


def _find_coded(text: str, language: Language) -> dict[int, int]:
    """Return where names begin and end that a country's code follows: "Svenska Posten (SE)".

    One alone may be anything; a review of the press gives each paper its own.
    """
    codes = [m for m in _CODED.finditer(text) if f"\n{m[1]}|" in COUNTRIES]
    return dict(_coded_names(text, codes, language)) if len(codes) > 1 else {}


def _coded_names(
    text: str, codes: Iterable[Match[str]], language: Language
) -> Iterator[tuple[int, int]]:
    speech = language.speech
    for code in codes:
        first = max(text.rfind("\n", 0, code.start()) + 1, code.start() - _LONGEST)
        run = _RUN_BEFORE.search(text[first : code.start()])
        if run is None or any(is_first_name(word.lower()) for word in run.group().split()):
            continue
        name = run.group()
        while (head := name.partition(" ")[0]) and " " in name and _leads(head.lower(), speech):
            name = name[len(head) + 1 :]
        yield code.start() - len(name), code.start()


def _leads(low: str, speech: Speech) -> bool:
    """Return whether a word stands before a name: "Für | X", "Das | Blatt | X"."""
    small = low in speech.prepositions or low in speech.definite or low in speech.linking
    return small or is_kind_of(low, speech.media, speech)


def _find_labelled(text: str, language: Language) -> dict[int, int]:
    """Return where names begin and end behind which a colon parts the headlines of a digest.

    That a paper's words follow is told by its noun beside a verb, "écrit le journal"; where one
    name has them below it, a noun alone tells of the others.
    """
    labels = list(_labels(text)) if language.speech.adjectives_behind else []
    names = [text[start:end] for start, end in labels]
    found, sure = dict[int, int](), False
    for k, (start, end) in enumerate(labels):
        if names.count(names[k]) > _REPEATED or not _may_be_papers(names[k], language):
            continue  # a name that comes again and again is a speaker's
        beyond = labels[k + 1][0] if k + 1 < len(labels) else len(text)
        tokens = _TOKEN.findall(text[end : min(beyond, end + _ITEM)].lower())
        nouns = [i for i in range(1, len(tokens)) if _is_paper(tokens, i, language.speech)]
        if nouns:
            found[start] = end
            sure = sure or any(_tells(tokens, i, language.speech) for i in nouns)
    return found if sure else {}


def _labels(text: str) -> Iterator[tuple[int, int]]:
    """Yield where what a colon parts from the rest of its line begins and ends, if it is short."""
    start = 0
    while start >= 0:
        if text.find(":", start, start + _LONGEST_LABEL) > 0 and (run := _LABEL.match(text, start)):
            yield run.span(1)
        start = text.find("\n", start) + 1 or -1


def _may_be_papers(name: str, language: Language) -> bool:
    """Return whether a name of two words, or one with an article, is no person's nor place's."""
    if " " not in name and name[1:2] not in ("'", "’"):
        return False
    parts = name.split(" ")
    places = (name, *parts, parts[0][2:])
    closed = (language.speech.prepositions, language.speech.people)
    low = parts[0].lower()
    return not (
        any(low in words for words in closed)
        or any(is_first_name(part.lower()) for part in parts)
        or any(home_of(place, language.code) for place in places if place)
    )


def _is_paper(tokens: list[str], k: int, speech: Speech) -> bool:
    """Return whether a noun behind an article means a paper: "le | quotidien"."""
    told = speech.media.get(tokens[k], "any") not in ("any", "own")
    return told and (tokens[k - 1] in speech.definite or f"{tokens[k - 1]}'" in speech.definite)


def _tells(tokens: list[str], k: int, speech: Speech) -> bool:
    """Return whether a verb of saying stands beside a paper's noun: "le journal | rapporte"."""
    near = tokens[k + 1 : k + 2] + tokens[max(0, k - 2) : k - 1]
    return not speech.verbs.isdisjoint(near) or not speech.covering.isdisjoint(near)


def shouted_end(text: str, at: int, language: Language) -> int:
    """Return where a name in capitals ends that opens a paragraph about a paper, or 0.

    The paragraph tells with a noun that it is about one: "DZIENNIK LOKALNY … Die Zeitung".
    """
    if text[max(0, at - 1) : at] not in _OPENS:
        return 0
    run = _SHOUTED.match(text, at)
    if run is None or any(home_of(word, language.code) for word in run.group().split()):
        return 0
    media, end = language.speech.media, text.find("\n", at)
    behind = text[run.end() : end if end >= 0 else len(text)].lower().split()
    told = (one in language.speech.definite and two in media for one, two in pairwise(behind))
    return run.end() if any(told) else 0


class Strangers(Surroundings):
    """The outlets of one article that no lexicon has."""

    def __init__(self, text: str, language: Language) -> None:
        """Take an article's text and language."""
        super().__init__(text, language)
        self.placed: set[str] = set()
        """Names that no lexicon has, in marks where a medium's stands."""
        self._newcomers: dict[str, Outlet] = {}
        """Those that no lexicon knows, each also by its last word."""

    def _newcomer_at(self, word: Match[str], last: int, coded: Mapping[int, int]) -> Span | None:
        """Return the name that ends with a word, or begins with it before a country's code."""
        end = coded.get(word.start(), 0)
        new = self._enter(word.start(), end) if end else None
        ends = masthead_sort(word[0], self.speech) is not None
        return self._newcomer(*word.span(), last) if new is None and ends else new

    def _newcomer(self, at: int, end: int, last: int) -> Span | None:
        """Return the name of a newspaper that no lexicon knows and that ends with a word."""
        new = newcomer_at(self.text, at, end, last, self.language)
        name = new.of(self.text) if new is not None else ""
        if new is None or name in self._newcomers or find_outlet(name) is not None:
            return new if name in self._newcomers else None
        plain = plain_masthead(name, self.speech)
        if " " not in name:
            if not self._is_told_paper(new):
                return None  # "the Bugle", of which the text has told nothing
            self.placed |= {name, plain}
        outlet = Outlet(plain, (), "", "", self.language.code, "")
        for each in (name, plain):
            self._newcomers |= {each: outlet, each.rpartition(" ")[2]: outlet}
        return new

    def _is_told_paper(self, name: Span) -> bool:
        """Return whether a word that is a paper's alone reports, or is at home somewhere.

        "Der Flussbote | aus Lechau", "schreibt | der Flussbote": it ends as papers' names do.
        """
        text, end = self.text, name.end
        if not name.of(text).endswith(self.speech.masthead_endings):
            return False
        link, _, home = text[end + 1 : end + LONGEST_WORD].partition(" ")
        hails = text[end : end + 1] == " " and link in self.speech.hailing and home[:1].isupper()
        article = len(self._article_before(name.start))
        return hails or self._is_reporting(name.start - article, end)

    def _unknown_at(self, at: int, name: str | None, word: str) -> Span | None:
        """Return the name at an offset that no lexicon has, though perhaps its beginning."""
        if (longer := self._longer(at, at + len(name or word))) is not None:
            return longer
        if name is not None:
            return self._longer_newcomer(at, name)
        end = at + len(word)
        if word.isupper() and (shouted := shouted_end(self.text, at, self.language)):
            return self._enter(at, shouted)
        headed = headed_end(self.text, at, end, self.speech)
        return self._enter(at, headed) if headed > end else None

    def _longer_newcomer(self, at: int, name: str) -> Span | None:
        """Return the name that goes on behind an outlet's: "El Correo | de Antofagasta"."""
        end = at + len(name)
        if self.text[end : end + 1] not in ("-", " ") or not self.text[end + 1 : end + 2].islower():
            return None  # most names
        article = self._article_before(at)
        outlet = find_outlet(article + name)
        language = outlet.language if outlet is not None else ""
        beyond = onward_end(self.text, at - len(article), end, language, self.language)
        bare = not article[:1].isupper() and not GAP.search(name) and "’" not in name
        bare = bare and name.lower() not in self.speech.press_names  # "la Tribune | d'Ormoy"
        if beyond == end or (bare and is_ambiguous(name)):
            return None
        low = article.rstrip().lower().replace("’", "'")
        own = article[:1].isupper() and low not in self.speech.definite
        longer = Span(at - len(article) * own, beyond)
        self.take(longer.of(self.text), language)
        return longer

    def _longer(self, at: int, end: int) -> Span | None:
        """Return the name of an outlet that only begins like a known one, if it does."""
        if self.text[end : end + 1] not in ("-", " ") or not self.text[end + 1 : end + 2].isupper():
            return None  # most names
        article = self._article_before(at)
        start = at - len(article) * self._is_foreign(article)
        start -= _ARABIC * self.text.startswith(("AL-", "Al-", "El-"), at - _ARABIC)
        beyond = longer_end(self.text, start, end, self.language)
        head = self.text[start:end] if beyond else ""
        known = bool(head) and (find_outlet(head) is not None or bool(homes_of(head)))
        return self._enter(start, beyond) if known else None

    def _closes_arabic(self, at: int) -> bool:
        """Return whether a word but ends a name that no lexicon has: "Al-Sharq"."""
        if self.text[at - 1 : at] != "-":
            return False  # most words
        head = self.text[max(0, at - _ARABIC - 1) : at]
        return head[-_ARABIC:] in ("Al-", "al-", "AL-") and not head[:-_ARABIC].isalnum()

    def _enter(self, start: int, end: int) -> Span | None:
        """Take a name that no lexicon has for an outlet's from now on."""
        name = self.text[start:end]
        if find_outlet(name) is not None:
            return None
        self.take(name, self.language.code)
        return Span(start, end)

    def take(self, name: str, language: str, country: str = "") -> None:
        """Take a name for that of an outlet which publishes in a language, at home somewhere."""
        self.placed.add(name)
        self._newcomers[name] = Outlet(name, (), country, "", language, "")


def is_own_shout(full: str, code: str) -> bool:
    """Return whether a name in capitals has one bearer, or one in the text's language."""
    outlet = find_outlet(full)
    own = outlet is not None and outlet.language == code and " " in full
    return own or not homes_of(full)
