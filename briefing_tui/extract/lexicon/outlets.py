"""The world's press: which names are outlets, where they are at home and what kind they are.

The data is `outlet_table`, its names put in order for quick loading in `outlet_index` (written by
`outlet_build`). Each name in the table may end with a mark that says how far it can be trusted
when it is met in running text:

    CNN               means the outlet wherever it stands
    The Times^        needs its article: "the Times" is the outlet, "Times" alone may be anything
    Die Zeit?         needs a context of reporting ("schreibt die Zeit"), article or not
    Der Bund?=        only with this very article: "Bund" or "the Bund" is no outlet
    The Star (KE)     a namesake: means this outlet only where the country is known

An article is any of `ARTICLES`, whatever the language: "the Guardian", "der Guardian" and "du
Monde" are found, because foreign papers are named with the reader's own article.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType

from briefing_tui.extract.lexicon import outlet_index
from briefing_tui.extract.lexicon.lines import Lines, Listed
from briefing_tui.extract.lexicon.outlet_table import TABLE
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

Kind: TypeAlias = (
    "Literal['daily', 'weekly', 'magazine', 'broadcaster', 'radio', 'television', 'agency', 'site',"
    " 'body', '']"
)

# fmt: off
ARTICLES: Final = frozenset({
    "the", "le", "la", "les", "l", "du", "au", "aux", "des", "der", "die", "das", "dem", "den",
    "im", "el", "los", "las", "il", "lo", "gli", "del", "della", "dello", "dal", "dalla", "sul",
    "sulla", "nel", "nella", "dell", "dall", "nell", "sull", "de", "het", "o", "a", "do", "da",
})
# fmt: on
"""Articles, and prepositions grown together with one, as keys (see `to_key`)."""

_GROWN: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("dal", "sul", "nel"), ("il",)),
    **dict.fromkeys(("dalla", "sulla", "nella", "della"), ("la",)),
    **dict.fromkeys(("dell", "dall", "nell", "sull"), ("l",)),
    "del": ("il", "el"),
    "do": ("o",),
    "da": ("a",),
    **dict.fromkeys(("du", "au"), ("le",)),
    **dict.fromkeys(("im", "vom", "beim", "zum"), ("der", "das")),
    "zur": ("die",),
}
"""Prepositions grown together with an article, with the articles that are in them."""

GROWN: Final = frozenset(_GROWN)
"""Those prepositions alone."""
_TOLD: Final[Mapping[str, tuple[str, ...]]] = {
    "al": ("il", "el"),
    "allo": ("lo",),
    "alla": ("la",),
    "all": ("l",),
}
"""Those of whom is told, which in other languages begin names: "al Messaggero", "al-Ahram"."""
TOLD: Final = frozenset(_TOLD)
"""Those alone."""

_KINDS: Final[Mapping[str, Kind]] = {
    "d": "daily",
    "w": "weekly",
    "m": "magazine",
    "b": "broadcaster",
    "r": "radio",
    "t": "television",
    "a": "agency",
    "s": "site",
    "o": "body",
}
_FLAT: Final = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
_DOMAIN_LETTERS: Final = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
"""Letters that Germany's domains spell out: "Süddeutsche.de"."""
_DROPPED: Final = dict.fromkeys("'’‘ʼʾʿ`´.!", "") | dict.fromkeys("-‐‑–", " ")

_ACCENTS: Final = dict(
    zip(
        "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž",
        "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzz",
        strict=True,
    )
)
_MARKS: Final = dict.fromkeys("“”‘’„‚«»–—…ß", " ")
"""Marks and letters that have no accent to lose."""


class Outlet(NamedTuple):
    """A newspaper, broadcaster, agency or news site."""

    name: str
    """The name it gives itself, in Latin letters, with its article."""
    aliases: tuple[str, ...]
    """Other spellings and short names, without `name`."""
    country: str
    """ISO 3166-1 alpha-2: where its newsroom or publisher sits."""
    kind: Kind
    language: str
    """ISO 639-1: the language it mainly publishes in."""
    domain: str
    """Its main site, without "www."; "" where it has none of its own."""


def to_key(name: str) -> str:
    """Return the form under which a name is looked up.

    Case, accents, apostrophes, dots and the difference between hyphen and space do not count; an
    elided article becomes a word: "L’Orient-Le Jour" -> "l orient le jour", "Ha'aretz" ->
    "haaretz". The article stays; `find_outlet` tries with it and then without.
    """
    key = name.casefold()
    if key.isalnum() and key.isascii():
        return key  # most names are one plain word
    if key[1:2] in ("'", "’") and key[0] in "ld":
        key = f"{key[0]} {key[2:]}"
    if not key.isascii():
        key = _without_accents(key)
    if not (key.isascii() and key.replace(" ", "").isalnum()):
        key = _exchanged(key, _DROPPED)
    return " ".join(key.split())


def _exchanged(text: str, others: Mapping[str, str]) -> str:
    """Return a text with others for some of its letters.

    `str.translate` does the same, but raises an exception inside for each of the rest.
    """
    return "".join(map(others.get, text, text))


def to_unaccented(text: str) -> str:
    """Return a text in small letters without their accents."""
    if text.isascii():
        return text
    flat = _exchanged(text, _ACCENTS)
    if _exchanged(flat, _MARKS).isascii():
        return flat
    from unicodedata import combining, normalize  # late: a megabyte, for few names

    return "".join(char for char in normalize("NFD", text) if not combining(char))


def _without_accents(text: str) -> str:
    flat = to_unaccented(text)
    for char, plain in _FLAT.items():
        flat = flat.replace(char, plain)
    return flat


def outlets() -> Mapping[str, Outlet]:
    """Return every outlet by each of its keys (see `to_key`), with and without article.

    A namesake's key ends with its country: "the star ke".
    """
    return _press()


def grown_article(preposition: str, name: str) -> str:
    """Return the article in a preposition behind which a name is an outlet's, or ""."""
    articles = _GROWN.get(preposition) or _TOLD.get(preposition, ())
    return next((each for each in articles if find_outlet(f"{each} {name}") is not None), "")


@lru_cache(maxsize=512)
def find_outlet(name: str, country: str | None = None) -> Outlet | None:
    """Return the outlet that a name means, ambiguous or not.

    Args:
        name: As it stands in the text, with or without article.
        country: ISO 3166-1 alpha-2 where the text gives it ("the Kenyan daily"); an outlet of
            this name at home there goes before a better-known one.
    """
    press = _press()
    key = to_key(name)
    bare = without_article(key)
    head, _, rest = name.partition(" ")
    if bare == key and rest and head.lower().rstrip("'’") in _TOLD:
        found = press.find(key) or _behind_grown(press, key)
        return found or (press.find(to_key(rest)) if head.islower() else None)  # not "Al Sabah"
    if country is not None:
        ending = " " + country.lower()
        for full in (key + ending, bare + ending):
            if full in press:
                return press[full]
    found = press.find(key)
    if found is not None or bare == key:
        return found if found is None or found.kind != "body" else None
    return press.find(bare) or _behind_grown(press, key)


def is_body(name: str) -> bool:
    """Return whether a name with its article is a body's, not the outlet's: "het CBS"."""
    found = _press().find(to_key(name))
    return found is not None and found.kind == "body"


@lru_cache(maxsize=32)
def outlet_at(domain: str) -> Outlet | None:
    """Return the outlet whose main site a domain is: "Bild.de"."""
    site = domain.lower()
    for letter, plain in _DOMAIN_LETTERS:
        site = site.replace(letter, plain)
    ends = (TABLE.find(f"|{site}{end}".encode()) for end in "\n |")
    found = next((at for at in ends if at >= 0), -1)
    return _outlet(TABLE.rfind(b"\n", 0, found) + 1) if found >= 0 else None


def _behind_grown(press: _Press, key: str) -> Outlet | None:
    """Return the outlet whose article has grown together with a preposition: "dal Piccolo"."""
    head, _, rest = key.partition(" ")
    articles = _GROWN.get(head) or _TOLD.get(head, ())
    known = (press.find(f"{article} {rest}") for article in articles)
    return next((outlet for outlet in known if outlet is not None), None)


def find_with_article(name: str, articles: Iterable[str]) -> Outlet | None:
    """Return the outlet that a name means which is none by itself, behind one of some articles."""
    press, key = _press(), to_key(name)
    known = (press.find(f"{article} {key}") for article in articles)
    return next((outlet for outlet in known if outlet is not None), None)


def homes_of(name: str) -> frozenset[str]:
    """Return the countries in which a name is an outlet's that is called so only there."""
    key = to_key(name)
    bare = without_article(key)
    return _homes(key) or (_homes(bare) if bare != key else frozenset())


def _homes(key: str) -> frozenset[str]:
    head = f"\n{key}=".encode("utf-8", "surrogatepass")
    start = outlet_index.NAMESAKES.find(head)
    if start < 0:
        return frozenset()
    start += len(head)
    codes = outlet_index.NAMESAKES[start : outlet_index.NAMESAKES.index(b"\n", start)]
    return frozenset(codes.decode().upper().split())


def without_article(key: str) -> str:
    """Return a key without its leading article."""
    head, _, rest = key.partition(" ")
    return rest if rest and head in ARTICLES else key


@lru_cache(maxsize=128)
def is_ambiguous(name: str) -> bool:
    """Return whether a name of an outlet needs more than itself: its article, a context.

    "Times" does, "the Times" does not; "Die Zeit" does. False for what is no outlet's name.
    """
    press = _press()
    key = to_key(name)
    if key in press.in_context or key in press.with_article:
        return True
    if key in press:
        return False
    return without_article(key) in press.in_context


_GLUED: Final = ("die ", "der ", "das ")
"""What a missing space glues to a name: "Financial Timesdie von einem Absturz berichtet"."""


def longest_name(text: str, start: int, word: str) -> str | None:
    """Return the longest name of an outlet that stands in `text` at `start`.

    It ends where a word ends. An ambiguous name does not count as a part of a longer one: "Croix"
    in "Croix-Rouge", "Guardian" in "Guardian Council". It may be a namesake that `find_outlet`
    knows only with its article or country.

    Args:
        text: The text.
        start: Where the name would begin, behind any article.
        word: The run of letters and digits at `start`.
    """
    names = _spelled(word)
    behind = text[start : start + len(names[0])] if names else ""
    for name in filter(behind.startswith, names):
        end = start + len(name)
        if not text[end : end + 1].isalnum() or text.startswith(_GLUED, end):
            goes_on = text[end : end + 1] in ("-", " ") and _starts_name(text, end)
            if not (goes_on and _needs_more(name)):
                return name
    return _glued_name(word) if word[:3].isupper() else None


def _glued_name(word: str) -> str | None:
    """Return the sure initials that a missing space glued to the next word: "CNNthe"."""
    rest = word.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    name = word[: len(word) - len(rest)]
    if len(name) < 3 or len(rest) < 3 or not rest.islower():
        return None
    return name if name in _spelled(name) and not _needs_more(name) else None


def _starts_name(text: str, gap: int) -> bool:
    after = text[gap + 1 : gap + 2]
    return after.isupper() or (text[gap] == "-" and after.isalnum())


def _needs_more(name: str) -> bool:
    press = _press()
    key = to_key(name)
    return key not in press or key in press.in_context or key in press.with_article


@cache
def by_first_word() -> Mapping[str, tuple[str, ...]]:
    """Return the names as texts spell them, without article, by their first word.

    A word is a run of letters and digits, so hyphens, apostrophes, dots and spaces part words:
    "Al-Jazeera" is found under "Al", "L’Orient-Le Jour" under "Orient". The names are spelled out
    in each usual way (hyphen or space, straight or curly apostrophe, with and without accents,
    "al-" or "Al-"), so `text.startswith(name, offset)` finds them; the longest is first. The
    article before them, if any, goes into `find_outlet` and `is_ambiguous`.
    """
    return MappingProxyType({word: tuple(_spelled(word)) for word in _words()})


def first_words() -> Container[str]:
    """Return the words that names begin with, as texts spell them, articles left out."""
    return _words()


@cache
def _words() -> Lines:
    """Return the first words of names, with the names that each begins between semicolons."""
    return Lines(outlet_index.WORDS, outlet_index.WORD_SLOTS)


@lru_cache(maxsize=128)
def _spelled(word: str) -> Sequence[str]:
    """Return the names that begin with a word, the longest first."""
    names = _words().find(word)
    return () if names is None else names.split(";")


class _Press(Mapping[str, Outlet]):
    """The keys and where in the table each leads; an `Outlet` is made when it is asked for."""

    def __init__(self) -> None:
        self._keys = Lines(outlet_index.KEYS, outlet_index.KEY_SLOTS)
        self.in_context = Listed(outlet_index.IN_CONTEXT)
        """Keys that need a context of reporting."""
        self.with_article = Listed(outlet_index.WITH_ARTICLE)
        """Keys that need an article before them."""

    def find(self, key: str) -> Outlet | None:
        """Return what `get` does, without an exception inside where there is none."""
        start = self._keys.find(key)
        return None if start is None else _outlet(int(start))

    def __getitem__(self, key: str) -> Outlet:
        found = self.find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


@cache
def _press() -> _Press:
    return _Press()


@cache
def _outlet(start: int) -> Outlet:
    """Return the outlet whose line of the table begins at an offset."""
    fields = _line(start).split("|")
    home = _line(TABLE.rfind(b"\n@", 0, start) + 1)
    name, *aliases = dict.fromkeys(map(to_plain, fields[0].split(";")))
    return Outlet(
        name=name,
        aliases=tuple(aliases),
        country=home[1:3],
        kind=_KINDS[fields[1]],
        language=fields[3] if len(fields) > 3 else home[4:],
        domain=fields[2].partition(" ")[0],
    )


def _line(start: int) -> str:
    return TABLE[start : TABLE.index(b"\n", start)].decode()


def to_plain(name: str) -> str:
    """Return a name of the table without its mark and its namesake's country."""
    plain = name.rstrip("?^=")
    return plain[:-5] if plain[-1] == ")" else plain


@lru_cache(maxsize=256)
def is_first_word(word: str) -> bool:
    """Return whether an outlet's name begins with a word, its article left out."""
    return word in _words() or word.lower() in ARTICLES


def goes_on_small(first: str, second: str) -> bool:
    """Return whether a name goes on behind its first word: "Lidové noviny", "L'Est éclair".

    Args:
        first: A word in small letters, with an elided article or not.
        second: The word behind it.
    """
    known = _small_tails().get(second)
    if known is None:
        return False  # as for most words
    bare = first.rpartition("'")[2]
    return f" {first} " in known or f" {bare} " in known


@cache
def _small_tails() -> Mapping[str, str]:
    """Return for second words of names the first ones, in one text each: few have many."""
    found: dict[str, str] = {}
    for first, _, second in (words.partition(" ") for words in Listed(outlet_index.SMALL_TAILS)):
        found[second] = f"{found.get(second, '')} {first} "
    return found
