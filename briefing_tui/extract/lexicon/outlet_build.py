"""Write `outlet_index` from `outlet_table`: run with `python -m` when the table has changed.

Reading the table takes several milliseconds, which every command would pay; its index, put in
order beforehand, takes one.
"""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import combining, normalize

from briefing_tui.extract.lexicon.lines import to_lines, to_listed, to_slots
from briefing_tui.extract.lexicon.outlet_table import TABLE
from briefing_tui.extract.lexicon.outlets import (
    ARTICLES,
    to_key,
    to_plain,
    without_article,
)
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INDEX: Final = Path(__file__).with_name("outlet_index.py")
"""The module that is written."""

HEAD: Final = '''# ruff: noqa: E501 - a line is a record
# fmt: off
"""The names of `outlet_table` put in order; written by `outlet_build`, not by hand."""

from briefing_tui.typed import Final
'''

_CODE: Final = re.compile(r"\S [a-z]{2}$")
"""A key that ends with a country, as that of a namesake does."""
_AIR: Final = ("am", "fm", "tv")
"""Letters for how a station is heard, which are countries' as well."""
_WEAK: Final = re.compile(r"^([A-ZÄÖÜ]\w*isch|Neuest|Neu|Frei|Klein|Deutsch|Allgemein)e[rs]?$")
"""Adjectives in a paper's name, which German bends: "Trierischer", "Neue"."""
_GENITIVE_S: Final = (
    "kurier", "anzeiger", "merkur", "morgen", "blatt", "echo", "journal", "express", "spiegel",
    "freund", "tag", "funk", "wort", "magazin", "stern", "falter", "profil", "blick", "standard",
    "deutschland", "dienst", "report",
)  # fmt: skip
"""Ends of names that German gives an "s" in the genitive."""
_ARABIC: Final = ("Al-", "An-", "Ar-", "As-", "Ash-", "Ad-", "Az-", "El-", "Ech-")


def to_index() -> str:
    """Return the text of the index module.

    Raises:
        ValueError: A key leads to two outlets.
    """
    lines: dict[str, int] = {}
    in_context: set[str] = set()
    with_article: set[str] = set()
    for start, name in _names():
        keys, unsure, bare = _keys(name)
        for key in sorted(keys):
            if lines.setdefault(key, start) != start:
                raise ValueError(f"{key!r} stands at {lines[key]} and {start} of the table")
        in_context |= unsure
        with_article |= bare
    places = {key: str(start) for key, start in lines.items()}
    words = {word: ";".join(names) for word, names in sorted(_by_first_word().items())}
    return _module(
        KEYS=to_lines(places),
        KEY_SLOTS=to_slots(places),
        IN_CONTEXT=to_listed(in_context),
        WITH_ARTICLE=to_listed(with_article - in_context),
        WORDS=to_lines(words),
        WORD_SLOTS=to_slots(words),
        NAMESAKES=to_lines(_homes(lines)),
        SMALL_TAILS=to_listed({tail for names in words.items() for tail in _small_tails(*names)}),
    )


def _homes(keys: Iterable[str]) -> dict[str, str]:
    """Return the countries of each name that several outlets have."""
    found: dict[str, str] = {}
    for key in filter(_CODE.search, keys):
        name, _, code = key.rpartition(" ")
        if code in _AIR:
            continue
        found[name] = f"{found[name]} {code}" if name in found else code
    return found


def _module(**constants: bytes) -> str:
    parts = [HEAD]
    for name, value in constants.items():
        if value[:1] == b"\n":
            parts.append(f'{name}: Final = b"""{_escaped(value)}"""')
        else:
            pieces = "\n".join(repr(value[k : k + 64]) for k in range(0, len(value), 64))
            parts.append(f"{name}: Final = (\n{pieces}\n)")
    return "\n".join(parts) + "\n"


def _escaped(lines: bytes) -> str:
    """Return bytes as they are written down between quotation marks, each line on its own."""
    return "\n".join(repr(line)[2:-1] for line in lines.split(b"\n"))


def _names() -> Iterator[tuple[int, str]]:
    for start, line in _lines_of_outlets():
        names = line.partition("|")[0].split(";")
        home = TABLE[TABLE.rfind(b"\n@", 0, start) + 1 :][:6].decode()
        language = line.split("|")[3] if line.count("|") > 2 else home[4:]
        bent = [form for name in names for form in _bent(name)] if language == "de" else []
        for name in dict.fromkeys((*names, *bent)):
            yield start, name


def _lines_of_outlets() -> Iterator[tuple[int, str]]:
    """Yield the lines of the table that are outlets, each with its offset."""
    start = 0
    for line in TABLE.splitlines(keepends=True):
        if b"|" in line:
            yield start, line.rstrip(b"\n").decode()
        start += len(line)


def _bent(name: str) -> Iterator[str]:
    """Yield a German name as it is bent: "(des) Fränkischen Tags", "(in der) Freien Presse"."""
    plain = name.rstrip("?^=")
    mark = name[len(plain) :]
    if plain.endswith(")") or plain.isupper():
        return
    weak = " ".join(_WEAK.sub(r"\1en", word) for word in plain.split(" "))
    weak = weak if " " in plain else plain
    led = " ".join(_WEAK.sub(r"\1e", word) for word in plain.split(" "))
    forms = [
        led if " " in plain else plain,
        weak,
        *(f"{form}s" for form in (weak, plain) if form.lower().endswith(_GENITIVE_S)),
    ]
    forms += [f"{form}n" for form in (weak, plain) if form.endswith(("Bote", "bote"))]
    yield from (form + mark for form in forms if form != plain)


def _keys(name: str) -> tuple[set[str], set[str], set[str]]:
    """Return a name's keys, those that need a context, and those that need an article."""
    plain = name.rstrip("?^=")
    mark = name[len(plain) :]
    key = to_key(to_plain(name))
    bare = without_article(key)
    if plain.endswith(")"):
        ending = " " + plain[-3:-1].lower()
        sure = key == bare and " " in bare  # "Hospodárske noviny" is no common word
        return {key + ending, bare + ending}, set(), set() if sure else {bare}
    if "=" in mark:
        return {key}, {key} if "?" in mark else set(), {bare}
    return {key, bare}, {key, bare} if "?" in mark else set(), {bare} if mark else set()


def _by_first_word() -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for _, name in _names():
        for spelling in _spellings(_without_article(to_plain(name))):
            found.setdefault(_first_word(spelling), set()).add(spelling)
    found.pop("", None)
    return {
        word: sorted(names, key=lambda name: (-len(name), name)) for word, names in found.items()
    }


def _small_tails(word: str, names: str) -> Iterator[str]:
    """Yield the first two words of names that go on with a small letter or a number."""
    for name in names.split(";"):
        first, _, rest = name.partition(" ")
        if (rest[:1].islower() or rest.isdigit()) and first == word:
            yield f"{word} {rest.split()[0]}".lower()


def _without_article(name: str) -> str:
    if name.startswith("L'"):
        return name[2:]
    head, _, rest = name.partition(" ")
    is_article = head.lower() in ARTICLES and not (len(head) > 1 and head.isupper())
    return rest if rest and is_article else name


def _first_word(name: str) -> str:
    ends = (place for place, char in enumerate(name) if not char.isalnum())
    return name[: next(ends, len(name))]


def _spellings(name: str) -> set[str]:
    spellings = {name}
    if name.startswith(_ARABIC):
        lower = name.replace("Al-", "al-")
        spellings |= {lower, name[0].lower() + name[1:], name[0] + lower[1:]}
    flat = (char for char in normalize("NFD", name) if not combining(char))
    spellings.add("".join(flat))
    spellings |= {spelling.replace("-", " ") for spelling in spellings}
    return spellings | {spelling.replace("'", "’") for spelling in spellings}


if __name__ == "__main__":
    INDEX.write_text(to_index(), encoding="utf-8")
