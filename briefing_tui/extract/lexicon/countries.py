"""Countries by the words for them: names, adjectives, demonyms, and capitals for governments.

The data is `country_table`; a language's part of it is read when first asked for. Adjectives are
bent by rule: French, Spanish, Italian and Portuguese by gender and number, German by case, Dutch
by its -e.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from briefing_tui.extract.lexicon.country_table import (
    CAPITALS,
    CITIES,
    COUNTRIES,
    REGIONS,
)
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LANGUAGES: Final = ("en", "fr", "de", "es", "it", "pt", "nl")
"""The languages whose words are known, in the order of the table's columns."""

# The ending of the form in the table -> the endings of its other forms; the first that fits.
_ENDINGS: Final[Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "en": (("man", ("men",)), ("ish", ()), ("ese", ()), ("", ("s",))),
    "fr": (
        ("en", ("ens", "enne", "ennes")),
        ("on", ("ons", "onne", "onnes")),
        ("s", ("se", "ses")),
        ("que", ("ques",)),
        ("e", ("es",)),
        ("", ("s", "e", "es")),
    ),
    "de": (
        ("isch", ("ische", "ischer", "isches", "ischen", "ischem")),
        ("ysch", ("ysche", "yscher", "ysches", "yschen", "yschem")),
        ("deutsch", ("deutsche", "deutscher", "deutsches", "deutschen", "deutschem")),
        ("eidgenössisch", ()),
        ("er", ("ers", "ern", "erin", "erinnen")),
        ("e", ("en", "in", "innen")),
        ("", ("s", "n", "en", "in", "innen")),
    ),
    "es": (
        ("o", ("a", "os", "as")),
        ("és", ("esa", "eses", "esas")),
        ("án", ("ana", "anes", "anas")),
        ("ón", ("ona", "ones", "onas")),
        ("í", ("íes", "ís")),
        ("l", ("la", "les", "las")),
        ("", ("s",)),
    ),
    "it": (
        ("co", ("ca", "ci", "chi", "che")),
        ("o", ("a", "i", "e")),
        ("e", ("i",)),
        ("ta", ("ti", "te")),
        ("a", ("i", "ghi")),
    ),
    "pt": (
        ("ão", ("ã", "ões", "ães", "ãos", "ãs")),
        ("o", ("a", "os", "as")),
        ("ês", ("esa", "eses", "esas")),
        ("ol", ("ola", "óis", "olas")),
        ("l", ("l", "is")),
        ("", ("s",)),
    ),
    "nl": (("", ("e", "en", "s")),),
}
_CAPITALISED: Final = ("en", "nl")
"""Languages that write the adjectives with a capital."""


def country_of(word: str, language: str) -> str | None:
    """Return the country that a word names or belongs to: "British", "allemande", "Moscow".

    Names count as they are written, so "US" is a country and "us" none. The case of an adjective
    counts where the language writes it with a capital: "Polish", but not "polish".

    Args:
        word: A word or name as it stands in the text, without article.
        language: A BCP 47 tag; English stands in for the unknown.

    Returns:
        ISO 3166-1 alpha-2 ("XK" for Kosovo).
    """
    primary = language.partition("-")[0].lower()
    known = primary if primary in LANGUAGES else "en"
    words = country_words(known)
    plain = word.replace("’", "'").removesuffix("-based").removesuffix("'s")
    if plain in words and not (known in _CAPITALISED and plain.islower()):
        return words[plain]
    if known == "de" and plain.removesuffix("s") in words:
        return words[plain.removesuffix("s")]
    return None if known in _CAPITALISED and plain.islower() else words.get(plain.casefold())


@cache
def country_words(language: str) -> Mapping[str, str]:
    """Return a language's words for countries: names as written, adjectives case-folded.

    Args:
        language: One of `LANGUAGES`.
    """
    words: dict[str, str] = {}
    for code, names in _names(language):
        words |= dict.fromkeys(names, code)
    return MappingProxyType(words)


def _names(language: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the code of each country and words for it; its capital first."""
    for line in CAPITALS.splitlines():
        code, everywhere, *others = line.split("|")
        here = [part[3:] for part in others if part.startswith(language)]
        yield code, ",".join((everywhere, *here)).split(",")
    column, endings = LANGUAGES.index(language) + 1, _ENDINGS[language]
    for line in COUNTRIES.splitlines():
        fields = line.split("|", column + 1)
        names, _, adjectives = fields[column].partition(":")
        if "É" in names:
            names += "," + names.replace("É", "E")
        found = names.split(",")
        for word in adjectives.casefold().split(",") if adjectives else ():
            found += _forms(word, endings)
            if word.startswith("é"):  # "Egyptien"
                found += _forms(f"e{word[1:]}", endings)
        yield fields[0], found


def _forms(word: str, endings: Sequence[tuple[str, tuple[str, ...]]]) -> list[str]:
    for ending, others in endings:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            return [word, *map(stem.__add__, others)]
    return [word]


def home_of(word: str, language: str) -> str | None:
    """Return the country that a word names or belongs to, itself or by its city: "Pariser".

    Args:
        word: As for `country_of`.
        language: As for `country_of`.
    """
    return country_of(word, language) or country_of_city(word)


def country_of_city(word: str) -> str | None:
    """Return the country of the city that a word names or belongs to: "Pariser" -> "FR".

    Args:
        word: As it stands in the text, without article.

    Returns:
        ISO 3166-1 alpha-2.
    """
    return _cities().get(word.casefold())


@cache
def _cities() -> Mapping[str, str]:
    cities: dict[str, str] = {}
    for line in CITIES.splitlines():
        code, _, words = line.partition(" ")
        cities |= dict.fromkeys(words.casefold().split(" "), code)
    return {city.replace("_", " "): code for city, code in cities.items()}


def is_region(words: str) -> bool:
    """Return whether words name a state or province of a country: "South Carolina", "Pa."."""
    return words.casefold().removesuffix(".") in _regions()


@cache
def _regions() -> frozenset[str]:
    return frozenset(name for line in REGIONS.casefold().splitlines() for name in line.split(","))
