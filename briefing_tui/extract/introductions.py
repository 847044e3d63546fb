"""Find the names that a text puts beside a noun: "minister X", "the minister, X", "X, minister"."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from operator import itemgetter

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_determiner, is_person_noun
from briefing_tui.extract.names_behind import name_behind
from briefing_tui.model import Span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from re import Pattern

    from briefing_tui.extract.lexicon.shape import Speech

_NAME: Final = (
    r"([^\x00-@\[-\xa9\xdf-\xff](?<=[^\W\d_a-zß-öø-ÿ])[\w'’\-]*+"
    r"(?:(?:(?<![^\W\d_]{3})\. ?| {1,2})(?:(?:el|al|d[aeiu]|von|van|bin) |a[dlnrstz]-|el-)?"
    r"[^\W\d_a-zß-öø-ÿ][\w'’\-]*+){1,3})"
)
"""It begins with a plain set of characters, so that the search runs over all others at once."""
_BETWEEN: Final = r"[^.,;:“”\"«»\n]{1,40}"
_BEHIND: Final = compiled(rf"\s{_NAME}|(?:\s{_BETWEEN})?,\s{_NAME}(?=[,.])")
"""What follows the noun: "| Jane Roe", "| of trade, Jane Roe,"."""
_BEFORE: Final = compiled(rf"{_NAME},\s(?:\d+,\s)?")
_AGED: Final = late(rf"{_NAME},\s(?:[a-z]+\s)?\d{{1,3}}(?=,)")
"""A name with an age behind it, as a text names whom it has told of: "Jane Roe, aged 40,"."""
_PRESENTED: Final = late(rf"(?!\w)[^.:!?“”„\"«»\n]{{0,60}}[.:]\s{_NAME}")
"""What stands behind one whom the next sentence names: "zu Wort kommen. | Jane Roe"."""
_PLAIN: Final = late(r"[^\W_]+(?:['’\-][^\W_]+)*+(?:(?<=[sxz])['’](?= ))?")
"""A word, with the apostrophe of one who owns what follows: "Peres'"."""
_MARKS: Final = frozenset('.:;?!"„“”«»()\n')
_LONGEST_LEAD: Final = 60
_ARTICLE: Final = 8
"""Code points of an article and a space before a word."""
_MOST_WORDS: Final = 5
"""Words between an article and its noun, at most, the article among them."""
_TITLE_WORDS: Final = 4
"""Words of a headline, at least, and letters of a word that has a capital in one for certain."""
_LONGEST_TITLE: Final = 120
_CLAUSE: Final = 2
"""Words of "met him", at least."""
_YIELDING: Final = 2
"""Words of "zu Wort"."""
_DESCRIBED: Final = compiled(rf"{_BETWEEN}\s")
"""What stands between such a name and the noun: "Jane Roe, the former | minister"."""


class Introduction(NamedTuple):
    """A name and a noun that stand together."""

    start: int
    end: int
    name: Span


def find_introductions(
    text: str,
    noun: str,
    start: int,
    end: int,
    *,
    last: bool = False,
    endings: tuple[str, ...] = (),
) -> Iterator[Introduction]:
    """Yield the names that stand beside a noun in a stretch of text, none twice.

    The patterns know no noun: to compile one for each would take longer than to search with it.

    Args:
        text: The article.
        noun: The noun, lower-case.
        start: Where the stretch begins.
        end: Where it ends.
        last: Whether the noun may be the last part of a compound.
        endings: Those that the noun may have in other cases.
    """
    spelled = _spelled(noun, last=last, endings=endings)
    nouns = [match.span() for match in spelled.finditer(text, start, end)]
    while nouns:
        both = (_named_behind(text, nouns, end), _named_before(text, nouns, start, end))
        found = min((each for each in both if each), key=itemgetter(0), default=None)
        if found is None:
            return
        yield found
        start = found.end
        nouns = [place for place in nouns if place[0] >= start]


def _named_behind(text: str, nouns: Sequence[tuple[int, int]], end: int) -> Introduction | None:
    for at, beyond in nouns:
        match = _BEHIND.match(text, beyond, end)
        if match is not None:
            return Introduction(at, match.end(), Span(*match.span(match.lastindex or 0)))
    return None


def _named_before(
    text: str, nouns: Sequence[tuple[int, int]], start: int, end: int
) -> Introduction | None:
    for match in _BEFORE.finditer(text, start, end):
        behind = match.end()
        for at, beyond in reversed(nouns):
            if at < behind:
                break
            beside = at == behind or _DESCRIBED.fullmatch(text, behind, at)
            if beside and _leads_name(text, beyond, end):
                continue  # "Ann Roe, | Sheriff Jo Lee | and X"
            if beside and (beyond == end or not (text[beyond].isalnum() or text[beyond] == "_")):
                return Introduction(match.start(), beyond, Span(*match.span(1)))
    return None


def _leads_name(text: str, at: int, end: int) -> bool:
    """Return whether somebody else's name stands right behind a noun: "Sheriff | Jo Lee |"."""
    match = _BEHIND.match(text, at, end) if text[at : at + 1] == " " else None
    name = match.group(1) if match is not None else None
    return name is not None and is_first_name(name.partition(" ")[0])


def tells_of_another(text: str, found: Introduction, speech: Speech) -> bool:
    """Return whether a clause behind a name tells of another: "Jo Roe, who met | the mayor |"."""
    words = text[found.name.end + 1 : found.end].lower().split()
    if found.start < found.name.start or not text.startswith(",", found.name.end):
        return False
    if len(words) < _CLAUSE:
        return False
    places = (k for k in range(1, len(words)) if is_determiner(words[k], speech))
    return words[0] in speech.relatives or any(words[k - 1] not in speech.also for k in places)


def in_title_case(text: str, at: int, speech: Speech) -> bool:
    """Return whether a line gives every word a capital: "Report | Could Be Final | Blow For Roe".

    Small words and verbs with one tell it from somebody's name and what they are.
    """
    ends = text.find("\n", at)
    line = text[text.rfind("\n", 0, at) + 1 : ends if ends > 0 else len(text)]
    words = line.split()
    if len(words) < _TITLE_WORDS or len(line) > _LONGEST_TITLE or words[-1][-1] in ".!?:,;":
        return False
    if not all(word[0].isupper() for word in words if len(word) >= _TITLE_WORDS):
        return False
    small = (speech.verbs, speech.auxiliaries, speech.linking, speech.prepositions)
    lows = [word.lower() for word in words[1:] if word[0].isupper()]
    told = any(low in known for low in lows for known in small)
    return told or not any(map(is_first_name, lows))


def find_unnamed(text: str, noun: str, start: int, end: int, speech: Speech) -> Span | None:
    """Return the last words that tell of somebody without a name: "a senior | official".

    What hangs on them belongs to them, as in "a former aide to the minister".

    Args:
        text: The article.
        noun: The noun that describes them later.
        start: Where they stand at the earliest.
        end: Where they end at the latest.
        speech: The words of the article's language.
    """
    for match in reversed([*_spelled(noun).finditer(text, start, end)]):
        if text[match.end() : match.end() + 1].isalnum():
            continue
        first = match.start()
        before = text[max(start, first - _LONGEST_LEAD) : first]
        for word in reversed(before.split()[-_MOST_WORDS:]):
            first = text.rfind(word, start, first)
            low = word.lower()
            if low.endswith(("'s", "’s")):
                return _with_owner(text, first, match.end(), speech)
            if low in speech.indefinite:
                return Span(first, _complement_end(text, match.end(), end, speech))
            closed = (speech.definite, speech.linking, speech.prepositions, speech.auxiliaries)
            if not word[-1].isalnum() or any(low in words for words in closed):
                break
    return None


def find_tellers(text: str, noun: str, start: int, end: int, speech: Speech) -> Iterator[Span]:
    """Yield words for several with what stands before their noun, where a verb follows them.

    "Peruvian | sources | told", "two senior Israeli | officials | have said"

    Args:
        text: The article.
        noun: The noun.
        start: Where they stand at the earliest.
        end: Where they end at the latest.
        speech: The words of the article's language.
    """
    for match in _spelled(noun).finditer(text, start, end):
        verb = text[match.end() : match.end() + _LONGEST_LEAD].split()[:1]
        low = verb[0].strip(".,:") if verb else ""
        tells = low in speech.verbs or low in speech.auxiliaries
        first, near = match.start(), text[max(start, match.start() - _LONGEST_LEAD) : match.start()]
        for word in reversed(near.split(" ")[:-1][-_MOST_WORDS:] if tells else ()):
            low = word.lower()
            closed = low in speech.prepositions or low in speech.linking or low in speech.verbs
            if not word[-1:].isalpha() or "\n" in word or closed or low in speech.definite:
                break
            first -= len(word) + 1
        if first < match.start():
            yield Span(first, match.end())


def named_below(text: str, unnamed: Span, end: int) -> Span | None:
    """Return the name that opens the paragraph behind the one that somebody without one opens.

    "A baker set fire to his shop." Below it: "| Paul Roe |, 43, denies arson"

    Args:
        text: The article.
        unnamed: The words that tell of somebody.
        end: Where the name ends at the latest.
    """
    behind = text.find("\n", unnamed.end, end)
    if behind < 0 or text[unnamed.start - 1 : unnamed.start] not in ("", "\n"):
        return None
    below = behind + len(text[behind:end]) - len(text[behind:end].lstrip())
    match = _AGED.match(text, below, end)
    return Span(*match.span(1)) if match is not None else None


def _with_owner(text: str, first: int, end: int, speech: Speech) -> Span:
    """Return words that somebody owns, with the owner's article: "the | keeper's mother"."""
    before = text[max(0, first - _ARTICLE) : first].split()[-1:]
    led = bool(before) and before[0].lower() in speech.definite | speech.possessive
    return Span(text.rfind(before[0], 0, first) if led else first, end)


def _complement_end(text: str, at: int, limit: int, speech: Speech) -> int:
    """Return where words end that go on with "of the court" or "at a bank", or `at`."""
    words = [*islice(_PLAIN.finditer(text, at, limit), _MOST_WORDS + 1)]
    lows = [word.group().lower() for word in words]
    if not lows or lows[0] not in speech.linking or words[0].start() != at + 1:
        return at
    if not speech.moments.isdisjoint(lows):
        return at  # "rode with a driver | for two days"
    closed = [speech.linking, speech.prepositions, speech.auxiliaries, speech.verbs]
    closed += [speech.relatives, speech.conjunctions, speech.times, speech.also, speech.naming]
    for k in range(1, len(words)):
        apart = text[words[k - 1].end() : words[k].start()] != " "
        if apart or any(lows[k] in forms for forms in closed):
            led = lows[1] in speech.definite or lows[1] in speech.indefinite
            return words[k - 1].end() if k > 1 + led and lows[1] not in speech.pronouns else at
    return at


def find_presented(text: str, noun: str, start: int, end: int, speech: Speech) -> Span | None:
    """Return the name that opens the sentence behind a noun: "lässt einen Arzt reden. | X Y"."""
    spelled = _spelled(noun, endings=speech.case_endings)
    for match in reversed([*spelled.finditer(text, start, end)]):
        lead = text[max(start, match.start() - _LONGEST_LEAD) : match.start()].lower().split()[-2:]
        if speech.indefinite.isdisjoint(lead):
            continue
        named = _PRESENTED.match(text, match.end(), end)
        if named is not None:
            return Span(*named.span(1))
    return None


def find_set_off(text: str, noun: str, span: Span, comma: int, speech: Speech) -> Span | None:
    """Return the name that a comma sets off from a noun, behind what hangs on that.

    What hangs on the noun stands between them: "die Leiterin | eines Hortes bei Bern, Ria Roe",
    "einen Arzt | zu Wort kommen, Jan Roe", "einen Arzt | erzählen, Jan Roe"; or a whole clause
    does by which one of several, or somebody, is given the word: "einer der Wärter | meldet sich
    zu Wort, Jan Roe".

    Args:
        text: The article.
        noun: The noun, lower-case.
        span: The phrase with the noun.
        comma: Where the comma stands.
        speech: The words of the article's language.
    """
    hung = text[span.end : comma]
    lows = hung.lower().split()
    if " ".join(lows[-_YIELDING:]) in speech.yielding or _are_infinitives(text, span, lows, speech):
        return name_behind(text, comma, speech)
    if not _is_person(noun, speech):
        return None
    if lows and lows[0] not in speech.prepositions | speech.linking | speech.genitives:
        return None
    if not _MARKS.isdisjoint(hung) or not (
        speech.verbs.isdisjoint(lows) and speech.auxiliaries.isdisjoint(lows)
    ):
        return None
    return name_behind(text, comma, speech)


def _are_infinitives(text: str, span: Span, lows: list[str], speech: Speech) -> bool:
    """Return whether words tell what somebody is let do: "eine Ärztin | sprechen lassen"."""
    article = text[slice(*span)].partition(" ")[0].lower()
    one = speech.nominatives.get(article, article) in speech.nominatives.values()
    closed = (
        word.endswith(speech.plain_endings) and word in speech.verbs | speech.letting
        for word in lows
    )
    return one and bool(lows) and all(closed)


def _is_person(noun: str, speech: Speech) -> bool:
    """Return whether a noun stands for a person in any case: "einen | Lotsen"."""
    forms = (noun.removesuffix(ending) for ending in ("", *speech.case_endings))
    return any(is_person_noun(form, speech) for form in forms)


@lru_cache(maxsize=256)
def _spelled(noun: str, *, last: bool = False, endings: tuple[str, ...] = ()) -> Pattern[str]:
    import re  # late: the words are the article's own

    begins = "" if last else r"\b"
    ends = f"(?:{'|'.join(endings)})?" if endings else ""
    return re.compile(begins + re.escape(noun) + ends, re.IGNORECASE)
