"""One pass over the text for everything that is written with numbers and names of days.

Figures and dates are read together, since a number that belongs to a date is no figure and a
number that counts something is no year.
"""

from __future__ import annotations

from functools import cache, lru_cache

from briefing_tui.extract.almanac import read_moment
from briefing_tui.extract.clock import HOURS, is_always, is_clock
from briefing_tui.extract.lexicon.counting.measures import FRACTIONS
from briefing_tui.extract.moment import Moment
from briefing_tui.extract.numbers import read_number
from briefing_tui.extract.numerals import read_compound
from briefing_tui.extract.phrasebook import date_phrases
from briefing_tui.extract.quantities import read_figure
from briefing_tui.extract.relative import read_distance
from briefing_tui.extract.tense import lies_ahead
from briefing_tui.extract.windows import Line, Reel
from briefing_tui.extract.years import read_spelled_decade, read_year
from briefing_tui.model import BlockKind, Document, Figure
from briefing_tui.packed import places
from briefing_tui.packed_findings import Figures
from briefing_tui.progress import tell_nobody
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from briefing_tui.extract.lexicon.counting import Dates, Numbers
    from briefing_tui.extract.lexicon.shape import Language

_RUN: Final = compiled(
    r"[^\x00-/:-@\[-`{-\xa9](?:(?<=[a-z])[a-z ]*(?<! )(?![a-zA-Z]|[^\x00-\xa9])"
    r"|(?<=[a-zA-Z])[a-zA-Z]*+(?:[^\x00-\xa9](?<=[^\W\d_])[^\W\d_]*)?"
    r"|(?<=[^\W\d_])[^\W\d_]*|(?<=[0-9])[0-9]*)"
)
"""Many small words with spaces between, or one word or number.

It begins with a plain set of characters, so that the search runs over all others at once.
"""
_BEHIND_DIGITS: Final = ":"
"""The character behind the digits: a run that sorts before it is a number."""
_SHARED: Final = 2
_SHORTEST_COMPOUND: Final = 5
_LONGEST_COMPOUND: Final = 72
_PUNCTUATION: Final = ".,;:!?()[]\"'“”‘’«»„-–—"
_STRETCHES: Final = frozenset(("day", "week", "month", "year"))
_OFTEN: Final = 512
"""Long words that begin as a number does and come again and again, at most."""
_CLAUSE: Final = 40
"""How far before "in two weeks" a number tells that it is how long something takes."""
_NEAR: Final = 20
"""How far beside a word its neighbour is looked for, in code points."""


class Scan(NamedTuple):
    """What one pass found, in the order of the text."""

    figures: Figures
    """Numbers that count or measure something, without their sources.

    The span of one covers what a reader would underline: the words that say how exactly it is
    meant, the number with its currency, unit and "per", and the head of the noun phrase that it
    counts: "at least 826 dead", "about $58.24 per barrel". Words that tell a direction ("up",
    "fell by") stay outside. `counts` is the head alone, `unit` the unit's English name or, for
    what has none, the counted noun phrase in the singular.

    Words that leave a number open ("dozens", "tens of thousands") give the least and the most
    that they can mean, with the qualifier `about`. A movement ("from 208 to 193") keeps its
    order: the value is where it began, the upper end where it came to.
    """
    moments: tuple[Moment, ...]


def scan(
    document: Document, lexicon: Language, reached: Callable[[int], object] = tell_nobody
) -> Scan:
    """Read every number and every name of a day once; `reached` is told where each block begins."""
    figures = Figures()
    counted = 0
    moments: list[Moment] = []
    numbers, dates = lexicon.numbers, lexicon.dates
    helped, text = _helped(dates), document.text
    for start, end in _stretches(document):
        reached(start)
        reel = Reel(text)
        done = start
        for place, behind in _beginnings(text, start, end, numbers, dates):
            if place < done:
                continue
            word = text[place:behind].lower()
            if word in helped and _stands_alone(text, place, behind, numbers, dates):
                continue
            if (word in dates.weekdays and word not in dates.ambiguous) or word in dates.days:
                moment = _plain_day(text, place, behind, dates)
                if moment is not None:
                    moments.append(_turned(moment, text, dates))
                    continue
            line = reel.around(place, start, end)
            at = line.index(place)
            if line.starts[at] != place:
                continue
            found, last = _read(line, at, numbers, dates)
            done = max(done, line.ends[last - 1])
            if isinstance(found, Figure):
                if counted <= found.span.start:
                    figures.append(found)
                    counted = found.span.end
            elif found is not None and not _joined(moments, found, text, dates):
                moments.append(_turned(found, text, dates))
    return Scan(figures, tuple(moments))


def _beginnings(
    text: str, start: int, end: int, numbers: Numbers, dates: Dates
) -> Iterator[tuple[int, int]]:
    """Yield where the words and numbers stand that a figure or a date may begin with."""
    triggers, heads = _triggers(numbers, dates), _compound_heads(numbers)
    for match in _RUN.finditer(text, start, end):
        run = match[0]
        if run in triggers or run < _BEHIND_DIGITS:
            yield match.span()
        elif heads or " " in run:
            words = run.split(" ")
            if not heads and triggers.isdisjoint(words):
                continue  # as most
            at = match.start()
            for word in words:
                if word in triggers or (word[:_SHARED] in heads and _is_long(word, numbers)):
                    yield at, at + len(word)
                at += len(word) + 1


def _turned(moment: Moment, text: str, dates: Dates) -> Moment:
    """Return a moment that knows whether its weekday lies ahead."""
    bare = moment.rule in ("weekday", "weekdays") and not moment.lean
    if bare and lies_ahead(text, moment.start, moment.end, dates):
        moment.tense, moment.rule = 1, f"{moment.rule} ahead"
    return moment


def _joined(moments: list[Moment], moment: Moment, text: str, dates: Dates) -> bool:
    """Take "30 years ago" or "next week" in with the day before it: "Monday of next week"."""
    last = moments[-1] if moments and moment.rule in ("ago", "relative") else None
    if last is None or moment.start - last.end > _NEAR:
        return False
    between = text[last.end : moment.start].lower().split()
    if not all(word.isalpha() and word in dates.of | dates.the for word in between):
        return False
    if moment.rule == "relative":
        if last.weekday is None or last.month or last.lean or moment.unit != "week":
            return False
        last.unit, last.distance, last.rule = "weekday", moment.distance, "weekday of week"
    elif last.weekday is not None and moment.unit == "week":
        last.distance, last.tense, last.rule = 7 * moment.distance, 0, "weekday ago"
    elif last.month is not None and last.year is None and moment.unit == "year":
        last.years = moment.distance
    else:
        return False
    last.end = moment.end
    return True


def _stands_alone(text: str, start: int, end: int, numbers: Numbers, dates: Dates) -> bool:
    """Return whether a "week", "spring" or "third" has nothing beside it that makes it a time."""
    word = text[start:end].lower()
    if _may_be_number(word, numbers) or not _beside(text, start, end).isdisjoint(_leaning(dates)):
        return False
    nearby = text[end : end + _NEAR].lower()
    if word in dates.seasons or word in dates.quarter_signs:
        return not any(map(str.isdigit, nearby))
    if any(other in nearby for other in _followers(dates).get(word, ())):
        return False
    if word in dates.day_words and any(month in nearby for month in dates.months):
        return False
    if word in dates.nth:
        return not any(part in nearby for part in dates.quarter | dates.half)
    if dates.units.get(word) == "weekend" and dates.at_weekend:
        return False
    return word not in dates.units or not _is_led(text, start, dates)


def _is_led(text: str, start: int, dates: Dates) -> bool:
    """Return whether "vor", "dans" or the like stands before a unit and its article."""
    before = text[max(0, start - _NEAR) : start].split()[-2:]
    return len(before) > 1 and before[0].lower() in _leading(dates)


def _beside(text: str, start: int, end: int) -> set[str]:
    """Return the words next to a word, the last one before it and two behind it."""
    before = text[max(0, start - _NEAR) : start].split()[-1:]
    behind = text[end : end + _NEAR].split()[:2]
    return {word.lower().strip(_PUNCTUATION) for word in before + behind}


def _plain_day(text: str, start: int, end: int, dates: Dates) -> Moment | None:
    """Return a "Thursday" or "yesterday" that nothing beside it makes more exact."""
    word, nearby = text[start:end].lower(), text[end : end + _NEAR]
    if not _beside(text, start, end).isdisjoint(_refining(dates)) or any(map(str.isdigit, nearby)):
        return None
    if text[max(0, start - _NEAR) : start].rstrip().lower().endswith(_openers(dates)):
        return None
    if word in dates.days:
        found = Moment(0, 0, "day", unit="day", distance=dates.days[word])
        found.start, found.end = start, end
        return found
    if dates.capital_months and not text[start].isupper():
        return None
    found = Moment(0, 0, "weekday", weekday=dates.weekdays[word])
    found.start, found.end = start, end
    return found


def _read(
    line: Line, at: int, numbers: Numbers, dates: Dates
) -> tuple[Figure | Moment | None, int]:
    """Return what stands at a token, and the token behind it; of a time before Christ, nothing."""
    found, last = _read_number(line, at, numbers, dates)
    if found is not None:
        eras = date_phrases(dates).before_christ
        if any(eras.at(line.lower, end) for end in (last, at + 1, at + 3)):  # "1204 and 1180 BC"
            return None, last
    return found, last


def _read_number(
    line: Line, at: int, numbers: Numbers, dates: Dates
) -> tuple[Figure | Moment | None, int]:
    moment = read_moment(line, at, dates)
    if moment is not None and (moment.rule != "inside" or _is_time(line, moment, dates)):
        return moment, moment.last
    if not _may_be_number(line.lower[at], numbers):
        return None, at + 1
    if line.lower[at + 1] in dates.decade and line.glued(at + 1):
        moment = read_year(line, at, dates)
        if moment is not None and moment.rule == "decade":
            return moment, moment.last
    if dates.decade_before and not line.words[at].isdigit():
        moment = read_spelled_decade(line, at, dates, numbers)
        if moment is not None:
            return moment, moment.last
    figure, last = read_figure(line, at, numbers)
    if figure is not None:
        if figure.value <= HOURS and is_clock(line, at, figure, dates):
            return None, last
        if is_always(line, at, last, figure, numbers):
            return None, last + 2
        moment = _distance(line, at, numbers, dates) if figure.unit in _STRETCHES else None
        return (figure, last) if moment is None else (moment, moment.last)
    moment = read_year(line, at, dates)
    if moment is not None:
        return moment, moment.last
    return None, max(last, at + 1)


def _distance(line: Line, at: int, numbers: Numbers, dates: Dates) -> Moment | None:
    """Return a "two weeks ago", or an "in two weeks" of which the tense says that it is a time."""
    number = read_number(line, at, numbers)
    if number is None:
        return None
    found = read_distance(line, number.first, number.value, number.last, dates)
    timed = found is None or found.rule != "inside" or _is_time(line, found, dates)
    return found if timed else None


def _is_time(line: Line, moment: Moment, dates: Dates) -> bool:
    """Return whether an "in two weeks" is a time to come, not how long something takes."""
    nearby = line.text[max(line.start, moment.start - _CLAUSE) : moment.start]
    if any(map(str.isdigit, nearby)):  # "will build 300 flats in two years"
        return False
    return lies_ahead(line.text, moment.start, moment.end, dates)


def _may_be_number(word: str, numbers: Numbers) -> bool:
    if word[0].isdigit() or word in FRACTIONS or word in _number_words(numbers):
        return True
    return numbers.compounds and read_compound(word, numbers) is not None


def _stretches(document: Document) -> Iterator[tuple[int, int]]:
    skipped = (BlockKind.CODE, BlockKind.RULE, BlockKind.IMAGE)
    if not document.blocks:
        yield 0, len(document.text)
    for kind, start, end in places(document.blocks):
        if kind is BlockKind.TABLE:  # what stands in the next row has nothing to do with this one
            for row in document.text[start:end].split("\n"):
                yield start, start + len(row)
                start += len(row) + 1
        elif kind not in skipped:
            yield start, end


@cache
def _leaning(dates: Dates) -> frozenset[str]:
    return dates.last | dates.next | dates.this


@cache
def _helped(dates: Dates) -> frozenset[str]:
    """Return the words that name a time only with others beside them."""
    words = {*dates.units, *dates.seasons, *dates.nth, *dates.quarter, *dates.quarter_signs}
    words |= dates.day_words.keys()
    return frozenset(words | _followers(dates).keys())


@cache
def _followers(dates: Dates) -> Mapping[str, frozenset[str]]:
    """Return what stands behind a word that names a day or a distance only together with it."""
    found: dict[str, set[str]] = {}
    longer = (each for each in (*dates.days, *dates.feasts) if " " in each)
    for phrase in (*dates.then, *longer):
        first, *others = phrase.split()
        found.setdefault(first, set()).add(others[-1] if others else "")
    behind = dates.earlier | dates.later | dates.ago_after | dates.ahead_after
    apart = {phrase.split()[0] for phrase in behind}
    for unit in dates.units:
        found.setdefault(unit, set()).update(apart)
    return {word: frozenset(others) for word, others in found.items()}


@cache
def _leading(dates: Dates) -> frozenset[str]:
    phrases = dates.ago_before | dates.ahead_before | dates.inside
    return frozenset(phrase.split()[-1] for phrase in phrases)


@cache
def _refining(dates: Dates) -> frozenset[str]:
    """Return the words beside a day that make it more exact, a stretch or no day at all."""
    single = {word.split()[0] for word in (*dates.months, *dates.weekdays, *dates.shift_after)}
    single.update(word for word in dates.every if " " not in word)
    single.update(word.split()[0] for word in dates.to if " " in word)
    single.update(dates.often_behind, dates.nth, dates.named, dates.named_behind, dates.that)
    return _leaning(dates) | dates.parts | single


@cache
def _openers(dates: Dates) -> tuple[str, ...]:
    """Return how the longer phrases end that make a weekday behind them another, or none."""
    phrases = (*dates.every, *dates.shift_before)
    return tuple({" ".join(words[-2:]) for each in phrases if len(words := each.split()) > 1})


@cache
def _number_words(numbers: Numbers) -> frozenset[str]:
    found = {word.split()[0] for word in numbers.joined}
    found.update(numbers.cardinals, numbers.hundreds, numbers.scales, numbers.collectives)
    found.update(numbers.vague, numbers.halves, numbers.fractions, numbers.nth)
    if numbers.ones_count:
        found.update(numbers.ones)
    return frozenset(found)


@cache
def _triggers(numbers: Numbers, dates: Dates) -> frozenset[str]:
    """Return every word that a figure or a date may begin with, as texts write it."""
    words = set(_number_words(numbers))
    named = {word.split()[0] for word in (*dates.months, *dates.weekdays)}
    words.update(word.split()[0] for word in dates.days)
    words.update(dates.units, dates.seasons, dates.nth, dates.quarter, dates.day_words)
    words.update(dates.quarter_signs, dates.decades, _followers(dates))
    words.update(feast for feast in dates.feasts if " " not in feast)
    if not dates.capital_months:
        words |= named
    capitals = {word.capitalize() for word in words | named}
    return frozenset(words | capitals | set(FRACTIONS))


@lru_cache(maxsize=_OFTEN)
def _is_long(word: str, numbers: Numbers) -> bool:
    """Return whether a number in one long word ("dreiundzwanzig") may be what stands there."""
    long = _SHORTEST_COMPOUND <= len(word) <= _LONGEST_COMPOUND
    return long and word.lower().startswith(_compound_starts(numbers))


@cache
def _compound_heads(numbers: Numbers) -> frozenset[str]:
    """Return the first letters of all such beginnings, which rule out most words at once."""
    if not numbers.compounds:
        return frozenset()
    lows = {start[:_SHARED] for start in _compound_starts(numbers)}
    return frozenset(head for low in lows for head in (low, low.capitalize(), low.upper()))


@cache
def _compound_starts(numbers: Numbers) -> tuple[str, ...]:
    """Return what a number in one long word may begin with; a bare "one" is too frequent."""
    scales = {word for word, value in numbers.scales.items() if value == 1000}
    behind = (*numbers.glue, *numbers.hundreds, *scales)
    ones = {one + joint for one in numbers.ones for joint in behind}
    return tuple({*numbers.cardinals, *numbers.hundreds, *scales, *ones})
