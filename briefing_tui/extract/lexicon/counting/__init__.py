"""The shape of what is known about a language's numbers and dates.

Words are in lower case; a phrase is written with single spaces between its tokens, where a
token is a run of letters, a run of digits or any other single sign ("d ' euros").
"""

from __future__ import annotations

from briefing_tui.noun import NONE, Data
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_tui.model import Qualifier


class Numbers(Data):
    """The words by which a language counts and measures."""

    decimal: str = "."
    """The sign before a fraction in digits."""
    grouping: str = ","
    """Signs that may stand between groups of three digits; thin spaces always may."""
    cardinals: Mapping[str, float] = NONE
    """Words for the numbers below a hundred that are one word."""
    joined: Mapping[str, float] = NONE
    """Those of more than one token: "quatre vingt"."""
    vigesimal: frozenset[float] = frozenset()
    """Tens to which as much as nineteen may be added."""
    hundreds: frozenset[str] = frozenset()
    """Words for a hundred, which multiply what stands before them."""
    scales: Mapping[str, float] = NONE
    """Words for a thousand and more."""
    short_scales: Mapping[str, float] = NONE
    """Abbreviations of them, understood behind digits only."""
    linkers: frozenset[str] = frozenset()
    """"and" inside a number."""
    glue: tuple[str, ...] = ()
    """"and" inside a number that is one long word; a language without such has none."""
    compounds: bool = False
    """Whether numbers are run together into one word."""
    ones: frozenset[str] = frozenset()
    """Words for one inside or before a number."""
    ones_count: bool = False
    """Whether such a word counts a noun that follows, and is no article."""
    ones_not_after: frozenset[str] = frozenset()
    """Words behind which those are pronouns: "the", "no", "each"."""
    ones_not_before: frozenset[str] = frozenset()
    """Words before which those are no number: "day", "another"."""
    articles: frozenset[str] = frozenset()
    """Articles, which count as one before a scale or a collective."""
    collectives: Mapping[str, float] = NONE
    """Nouns for a number of things: "dozen"."""
    rounded: frozenset[str] = frozenset()
    """Those of them that mean about so many: "vingtaine"."""
    vague: Mapping[str, tuple[float, float]] = NONE
    """Plurals that stand for an unknown multiple: "dozens" is 12 to 120."""
    several: frozenset[str] = frozenset()
    """Words that leave open how often a hundred or a scale is meant: "several"."""
    of: frozenset[str] = frozenset()
    """Words between a collective and what it counts."""
    fractions: Mapping[str, float] = NONE
    """Words for parts, behind a number or an article: "thirds"."""
    parts: frozenset[str] = frozenset()
    """Nouns behind such a word: "tres cuartas partes"."""
    thereof: frozenset[str] = frozenset()
    """Words that stand for the whole of a part: "davon"."""
    each: frozenset[str] = frozenset()
    """Words before `nth` that make a share of it: "every"."""
    nth: Mapping[str, float] = NONE
    """Numbers in order, with the number: "fifth" 5."""
    each_not_before: frozenset[str] = frozenset()
    """Nouns with which the two tell a time or an order: "every second Sunday"."""
    halves: Mapping[str, float] = NONE
    """Words for parts that stand alone: "half of"."""
    halves_count: frozenset[str] = frozenset()
    """Those of them that stand before a noun as adjectives do: "die halbe Stadt"."""
    halves_not_after: frozenset[str] = frozenset()
    """Words behind which they are a stretch of play or time: "first"."""
    and_half: frozenset[str] = frozenset()
    """Phrases that add a half: "and a half"."""
    bare: frozenset[str] = frozenset()
    """Hundreds and scales that count without a number before them: "mille"."""
    one_in: frozenset[str] = frozenset()
    """Phrases between the two numbers of a share: "out of"."""
    minus: frozenset[str] = frozenset()
    elided: frozenset[str] = frozenset()
    """Words that an apostrophe ties to a number behind them: "l'80%"."""
    units: Mapping[str, str] = NONE
    """Words and phrases for units, with the unit's English name."""
    prefixes: tuple[str, ...] = ()
    """Those of the metric system, in words."""
    prefixed: Mapping[str, str] = NONE
    """Words of units that take one, with the unit's English name."""
    currencies: Mapping[str, str] = NONE
    """Words for money, with the currency's English name."""
    nations: Mapping[str, str] = NONE
    """Adjectives that tell one dollar from another, with their English form."""
    per: frozenset[str] = frozenset()
    """Words between a unit and what it is counted by."""
    per_unit: frozenset[str] = frozenset()
    """Those that are other words as well, and need a unit behind them: "a" month."""
    per_not_before: frozenset[str] = frozenset()
    """Words behind such a unit that make it a date: "a week ago"."""
    before: Mapping[str, Qualifier] = NONE
    """What stands before a number and says how exactly it is meant."""
    during: frozenset[str] = frozenset()
    """Those of them that are another word before an article: "over a six-month period"."""
    after: Mapping[str, Qualifier] = NONE
    """The same behind the number or what it counts."""
    up: frozenset[str] = frozenset()
    """Words that say that something rose by or to the number that follows."""
    down: frozenset[str] = frozenset()
    behind_up: frozenset[str] = frozenset()
    """Words that say so behind the number: "higher"."""
    behind_down: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    """Words that may stand between those and the number: "by"."""
    by: frozenset[str] = frozenset()
    """Those of them that lead from a verb further off to the number: "by", "to"."""
    beside: frozenset[str] = frozenset()
    """Words among `up` and `down` that mean something else where they stand further off."""
    no_rise: frozenset[str] = frozenset()
    """Words before an "up" that make another verb of the two: "makes up 70 percent"."""
    led_up: frozenset[str] = frozenset()
    """Further verbs that say so of a number behind such a word only: "raised … by"."""
    led_down: frozenset[str] = frozenset()
    turns: frozenset[str] = frozenset()
    """Words that open another clause: "which", "while"."""
    end_up: frozenset[str] = frozenset()
    """Verbs, and parts of verbs, that say so at the clause's end: "gestiegen"."""
    end_down: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    """Words that open a range whose ends `both` joins."""
    both: frozenset[str] = frozenset()
    from_: frozenset[str] = frozenset()
    """Words that open a range or a movement whose ends `to` joins."""
    parting: frozenset[str] = frozenset()
    """Those of them that also mean "of", but never "by" behind a verb: "sank von … auf"."""
    to: frozenset[str] = frozenset()
    or_: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    """Function words and others, before which the counted noun has ended."""
    adjectives: frozenset[str] = frozenset()
    """Adjectives that stand before their noun, where the noun comes first otherwise."""
    noun_first: bool = False
    """Whether the counted noun follows its number directly."""
    nouns_capitalised: bool = False
    plurals: Mapping[str, str] = NONE
    """Irregular plurals, with their singular."""
    plural_endings: tuple[tuple[str, str], ...] = ()
    """Endings of plurals with those of the singular, the longest first."""
    not_plural: tuple[str, ...] = ()
    """Endings that only look like a plural's."""
    plural_needed: bool = False
    """Whether only a plural is counted: "911 call" and "19 support" have none."""
    possessive: frozenset[str] = frozenset()
    """What an apostrophe ties to a noun that something belongs to."""
    not_noun: tuple[str, ...] = ()
    """Endings of words that are no noun, where nothing else tells."""
    nouns: frozenset[str] = frozenset()
    """Nouns that end so all the same: "family"."""
    people: frozenset[str] = frozenset()
    """What news counts most: plurals for persons, and "dead", "wounded"."""
    aged: frozenset[str] = frozenset()
    """Words before a number of years that make it somebody's age: "aged", "im Alter (von)"."""
    labels: frozenset[str] = frozenset()
    """Words before a number that make it a name or a place in a list: "chapter", "no"."""
    clock: frozenset[str] = frozenset()
    """What stands behind a time of day: "a . m", "Uhr"."""
    at: frozenset[str] = frozenset()
    """What stands before one, where the sign behind it also means a duration."""
    ordinal: frozenset[str] = frozenset()
    """What stands behind a place in an order, glued to its digits: "th"."""
    ordinal_dot: bool = False
    """Whether a full stop makes an ordinal of a number."""
    ordinal_after: frozenset[str] = frozenset()
    """Words behind which it does so with three digits: "zum 100. Geburtstag"."""
    ordinals: frozenset[str] = frozenset()
    """What makes a number in words one of order behind a hyphen or an "and": "forty-first"."""
    scored: frozenset[str] = frozenset()
    """Words between the two numbers of a score, besides `to`: "21 zu 19"."""


class Dates(Data):
    """The words by which a language names stretches of time."""

    months: Mapping[str, int] = NONE
    capital_months: bool = False
    """Whether a month is written with a capital."""
    ambiguous: frozenset[str] = frozenset()
    """Months that are other words as well and need a day, a year or a preposition beside them."""
    weekdays: Mapping[str, int] = NONE
    """From Monday, 0; a phrase has three tokens."""
    every: frozenset[str] = frozenset()
    """What makes a weekday behind it any of that name: "every", "every other"."""
    named: frozenset[str] = frozenset()
    """Words before a weekday that make a name of the two: "Black Friday"."""
    named_behind: frozenset[str] = frozenset()
    """The same behind one: "Sunday Times", "mardi gras"."""
    often: frozenset[str] = frozenset()
    """Words before "Monday to Friday" that make it every week's: "open", "daily"."""
    often_behind: frozenset[str] = frozenset()
    """Words behind a weekday that make it any of that name: "mornings"."""
    shift_before: Mapping[str, int] = NONE
    """What moves the coming weekday behind it by so many days: "a week on" 7."""
    shift_after: Mapping[str, int] = NONE
    """The same behind one: "en huit" 7."""
    day_words: Mapping[str, int] = NONE
    """Words for a day of the month before its name, or behind it and "the": "eleventh" 11."""
    day_of: frozenset[str] = frozenset()
    """What has to stand between such a word and the month, if something has: "of"."""
    days: Mapping[str, int] = NONE
    """Words for a day, with its distance from the dateline: "yesterday" -1."""
    parts: frozenset[str] = frozenset()
    """Parts of the day behind its name: "evening"."""
    units: Mapping[str, str] = NONE
    """Words for stretches of time: "day", "week", "month", "year"."""
    several: frozenset[str] = frozenset()
    """Plurals of them: "the last years" name no year."""
    last: frozenset[str] = frozenset()
    """Words beside such that point into the past; on either side."""
    next: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    """Words before a month or weekday that is beside one named earlier: "that November"."""
    since: frozenset[str] = frozenset()
    """Words before a month or day that can only be over: "since May"."""
    feasts: Mapping[str, int] = NONE
    """Names of days of the year, each with its month and day: "Christmas Eve" 1224."""
    earlier: frozenset[str] = frozenset()
    """What stands behind a distance from the day named last: "two days earlier"."""
    later: frozenset[str] = frozenset()
    governing: frozenset[str] = frozenset()
    """Those of them that may govern what follows: "two days before the vote"."""
    one: frozenset[str] = frozenset()
    """Words before a single day of such a distance: "a", "the"."""
    then: Mapping[str, int] = NONE
    """Words for a day, with its distance from the one named last: "the next day" 1."""
    at_weekend: frozenset[str] = frozenset()
    """What stands before a weekend that the tense alone dates: "over the"."""
    seasons: Mapping[str, int] = NONE
    """Each with its first month; no entry where readers live in both hemispheres."""
    nth: Mapping[str, int] = NONE
    """Words that number a quarter: "third"."""
    quarter: frozenset[str] = frozenset()
    quarter_alone: bool = False
    """Whether those need no year, since no match is parted into them."""
    half: frozenset[str] = frozenset()
    """Words for half a year, behind such a word: "Halbjahr"."""
    half_alone: frozenset[str] = frozenset()
    """Those of `half` that need no year, since they tell of nothing else."""
    quarter_signs: frozenset[str] = frozenset()
    """What is glued to a quarter's number: "Q3"."""
    future: frozenset[str] = frozenset()
    """Verbs that speak of what is to come: "will"."""
    future_endings: tuple[str, ...] = ()
    not_future: frozenset[str] = frozenset()
    """Other words that end so."""
    past: frozenset[str] = frozenset()
    """Verbs that speak of what is or has been, as far as they stand beside days."""
    now: frozenset[str] = frozenset()
    """Those of them that tell of what is, or only of what was said: "is", "said"."""
    done_endings: tuple[str, ...] = ()
    """Endings of participles that make one of those tell of what is over: "est tombé"."""
    past_endings: tuple[str, ...] = ()
    passive: frozenset[str] = frozenset()
    """What makes a form with such an ending one of the future: "will be held"."""
    perfect: frozenset[str] = frozenset()
    """What ends a clause that has a verb of the future and tells of the past: "soll … haben"."""
    toward: frozenset[str] = frozenset()
    """Prepositions that lead to a day to come: "scheduled for Monday"."""
    up_to: frozenset[str] = frozenset()
    """Those that do so unless the verb is of the past: "closed until Monday"."""
    ago_before: frozenset[str] = frozenset()
    """What stands before a distance in time: "il y a"."""
    ago_after: frozenset[str] = frozenset()
    ahead_before: frozenset[str] = frozenset()
    """What stands before a distance that leads forward: "dans"."""
    ahead_after: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    """What also tells how long something takes, and leads forward in the future only: "in"."""
    of: frozenset[str] = frozenset()
    """Words that may stand between day, month and year."""
    the: frozenset[str] = frozenset()
    """Articles that may stand before the second day of a stretch, or a dateline's."""
    within: frozenset[str] = frozenset()
    """Prepositions that make a bare number a year, and an ambiguous word a month."""
    from_: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    """Those of them that open a stretch of weekdays whose ends `both` joins."""
    to: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    ordinal: frozenset[str] = frozenset()
    """What may be glued to a day's digits."""
    ordinal_dot: bool = False
    decade: frozenset[str] = frozenset()
    """What is glued to the digits of a decade: "s"."""
    decade_before: frozenset[str] = frozenset()
    """What stands before one: "années"."""
    decade_behind: frozenset[str] = frozenset()
    """What stands behind one, where two digits need it: "Jahre"."""
    decade_the: frozenset[str] = frozenset()
    """Articles, behind which two digits need nothing else: "the 90s"."""
    decade_part: frozenset[str] = frozenset()
    """Words between those and a decade: "early"."""
    decades: Mapping[str, int] = NONE
    """Words for one, with its digits: "nineties" 90; where `decade_behind` is, it follows."""
    not_decade: frozenset[str] = frozenset()
    """Words before which "the 90s" are degrees, or somebody's age: "temperatures", "her"."""
    oclock: frozenset[str] = frozenset()
    """What makes a number in words a time of day: "Uhr"."""
    hour_at: frozenset[str] = frozenset()
    """What makes an hour or "20.22" behind it one."""
    before_christ: frozenset[str] = frozenset()
    """What stands behind a year that no calendar here reaches: "b . c ."."""
    order: str = ""
    """Of a date in digits alone: "dmy", "mdy", or "" where both are in use."""


def valued(text: str) -> dict[str, float]:
    """Return the mapping that a list of "word=number" pairs writes down.

    A number may be a fraction ("1/3"); "_" stands for a space here and in the lists below.
    """
    return {word: _number(value) for word, value in paired(text).items()}


def _number(text: str) -> float:
    above, _, below = text.partition("/")
    return float(above) / float(below or 1)


def counted(text: str) -> dict[str, int]:
    """Return the mapping that a list of "word=integer" pairs writes down."""
    return {word: int(value) for word, value in paired(text).items()}


def spanned(text: str) -> dict[str, tuple[float, float]]:
    """Return the mapping that a list of "word=low:high" entries writes down."""
    ends = {word: value.partition(":") for word, value in paired(text).items()}
    return {word: (float(low), float(high)) for word, (low, _, high) in ends.items()}


def paired(text: str) -> dict[str, str]:
    """Return the mapping that a list of "word=other" pairs writes down."""
    pairs = [entry.partition("=") for entry in _entries(text)]
    return {word: other for word, _, other in pairs}


def named(**names: str) -> dict[str, str]:
    """Return a mapping from every word of each list to the list's name.

    In words and names alike "_" stands for a space and, in a name, "__" for a hyphen.
    """
    found: dict[str, str] = {}
    for name, text in names.items():
        found |= dict.fromkeys(_entries(text), name.replace("__", "-").replace("_", " "))
    return found


def words(text: str) -> frozenset[str]:
    """Return the words of a list, split at white space; "_" stands for a space in a phrase."""
    return frozenset(_entries(text))


def _entries(text: str) -> list[str]:
    every = text.split()
    return "\n".join(every).replace("_", " ").split("\n") if "_" in text else every
