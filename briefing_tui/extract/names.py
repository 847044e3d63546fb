"""Hold what a phrase says of somebody, and tell titles, articles and nouns for people in it."""

from __future__ import annotations

from functools import cache

from briefing_tui.extract.letters import elided_length
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.model import Span

_MARKS: Final = frozenset("„“”\"«»‚‘’'")
_FULL_NAME: Final = 2
_BEFORE: Final = 3
"""Code points before a word among which the word before it ends."""
_FIRST: Final = 30
"""Code points of a first name, at most."""
_SURNAME: Final = 2
"""Words of "De Santis"."""
_CLIPPED: Final = ("- ", "-,")
"""What stands behind the first part of "Bau- und Umweltminister"."""
_ARTICLE: Final = 8
"""Code points of an article and the end of the word before it."""
_ROLE_ENDING: Final = 5
"""Letters of an ending that tells a role from a name."""


class Naming(NamedTuple):
    """What a phrase says of somebody."""

    name: str = ""
    """The proper name, without title or role; "" where there is none."""
    start: int = 0
    """Where the name begins, as an offset into the text."""
    role: str = ""
    """What stands before the name and says what they are: "Foreign Minister"."""
    noun: str = ""
    """The noun that describes them, lower-case: "minister"."""
    describing: tuple[str, ...] = ()
    """The other words of a description, as they stand."""
    definite: bool = False
    """Whether the phrase points at something known: "the minister"."""
    article: bool = False
    """Whether it begins with an article of any sort."""
    gender: str = ""
    """That of its article: "m", "f" or ""."""


def parted(word: str, start: int, end: int, speech: Speech) -> list[tuple[str, int, int]]:
    """Return a word, or an elided one and what it stands before."""
    cut = elided_length(word, word.lower().replace("’", "'"), speech)
    if not cut:
        return [(word, start, end)]
    return [(word[:cut], start, start + cut), (word[cut:], start + cut, end)]


def is_person_noun(low: str, speech: Speech) -> bool:
    """Return whether a lower-case noun stands for a person, by itself or by its ending."""
    if low in speech.people or low.endswith(speech.people_endings):
        return True
    if "-" in low and _is_joined(low, speech):
        return True
    if low.endswith(speech.many_endings):
        return low[:-1] in speech.people or low[:-1].endswith(speech.people_endings)  # "Händlern"
    if not speech.weak_endings or not low.endswith(speech.weak_endings[0]):
        return False
    base = low.removesuffix(speech.weak_endings[0])  # "Kommandanten"
    return base in speech.people or base.endswith(speech.people_endings)


def hangs_on(before: str, speech: Speech) -> bool:
    """Return whether words tie the noun behind them to one before: "chief of", "chef de la"."""
    words = before.lower().replace("’", "'").replace("'", "' ").split()
    ties = speech.genitive | speech.genitives | speech.complement
    led = len(words) > 1 and not ties.isdisjoint(words[-1:])
    return led or (len(words) > 2 and words[-1] in speech.definite and words[-2] in ties)


def is_title(low: str, speech: Speech) -> bool:
    """Return whether a lower-case word stands before a name as a role or form of address.

    A short ending is no role's: "Hoffmann" and "Nusrat" are names.
    """
    if low in speech.people or low in speech.honorifics:
        return True
    if low.endswith(_long_endings(speech)):
        return True
    if "-" in low and _is_joined(low, speech):
        return True
    bare = low[:-1] if low.endswith("s") else low.removesuffix((*speech.weak_endings, "\0")[0])
    if not speech.nouns_capitalised or bare == low:
        return False
    return bare in speech.people or bare.endswith(_long_endings(speech))  # "des Botschafters X"


def is_only_title(low: str, speech: Speech) -> bool:
    """Return whether a word before a name is a title, and no first name as in "Pape Diouf"."""
    return is_title(low, speech) and not (low in speech.honorifics and is_first_name(low))


def is_postnominal(word: str, speech: Speech) -> bool:
    """Return whether a word is letters behind somebody's name, and no part of it: "KC", "PhD"."""
    return word[-1:].isupper() and word.lower() in speech.postnominals


def _is_joined(low: str, speech: Speech) -> bool:
    """Return whether nouns for a person make one: "the union's | secretary-treasurer | X".

    Where nouns make compounds, the last of them does so alone: "CDU-Chef".
    """
    parts = [part for part in low.split("-") if part not in speech.rank_parts]
    parts = parts[-1:] if speech.nouns_capitalised else parts
    return bool(parts) and all(part in speech.people for part in parts)


@cache
def _long_endings(speech: Speech) -> tuple[str, ...]:
    return tuple(each for each in speech.people_endings if len(each) >= _ROLE_ENDING)


def is_addressed(lows: list[str], k: int, speech: Speech) -> bool:
    """Return whether a noun for a person is the name of one: "Ms | Baker", not "Mr | Speaker"."""
    title = lows[k - 1] if k and speech.order_tells else ""
    addressed = title in speech.honorifics and title not in speech.people
    return addressed and lows[k] not in speech.honorifics and lows[k] not in speech.sole


def is_any_body(naming: Naming, speech: Speech) -> bool:
    """Return whether a noun for a medium may mean any other body as well: "the agency"."""
    return speech.order_tells and naming.noun in speech.bodies and not naming.describing


def is_determiner(low: str, speech: Speech) -> bool:
    """Return whether a lower-case word is an article, a word of number or a possessive."""
    return low in speech.definite or low in speech.indefinite or low in speech.possessive


def is_surname(text: str, word: tuple[str, int, int], speech: Speech) -> bool:
    """Return whether a noun for a person is a name: it has a capital inside a sentence: "Conte".

    Those for kin may have one as well: "dice Mamma".
    """
    low = word[0].lower()
    if not (word[0][:1].isupper() and speech.adjectives_behind) or low in speech.kin:
        return False
    before = text[max(0, word[1] - _BEFORE) : word[1]].rstrip()
    return before[-1:].isalpha() or low in speech.surnames


def own_article(text: str, naming: Naming, speech: Speech) -> str:
    """Return the article in capitals that is a part of a name: "titre | Le | Prétoire", or ""."""
    if not speech.adjectives_behind:
        return ""
    before = text[max(0, naming.start - _ARTICLE) : naming.start]
    led, _, article = before.rstrip().rpartition(" ")
    own = article[:1].isupper() and article.lower().replace("’", "'") in speech.definite
    own = own and (led[-1:].isalpha() or led[-1:] == ",")  # no sentence begins there
    return before[len(led) + 1 :] if own else ""


def is_many(noun: str, speech: Speech) -> bool:
    """Return whether a noun is a plural, as far as its ending tells: not "matroos"."""
    for ending, singular in speech.plurals.items():
        if noun.endswith(ending):
            stem = noun.removesuffix(ending)
            return noun not in speech.people or any(stem + one in speech.people for one in singular)
    return False


def names_many(noun: str, name: str, speech: Speech) -> bool:
    """Return whether words mean many by their noun, or by one behind it: "Republican nominees"."""
    behind = name.lower().split()[-2:]
    follows = speech.order_tells and len(behind) > 1 and behind[0] == noun
    return is_many(behind[1] if follows else noun or name, speech)


def in_marks(text: str, words: list[tuple[str, int, int]], first: int) -> tuple[int, int] | None:
    """Return the words of a phrase that stand in quotation marks: "die Zeitung „X“"."""
    for k in range(first, len(words)):
        if words[k][1] and text[words[k][1] - 1] in _MARKS:
            behind = (
                j + 1 for j in range(k, len(words)) if text[words[j][2] : words[j][2] + 1] in _MARKS
            )
            return k, next(behind, len(words))
    return None


def is_persons(low: str, speech: Speech) -> bool:
    """Return whether a word with a hyphen is a noun for a person: "the co-pilot X"."""
    head = low.rpartition("-")[2]
    return low in speech.people or (head in speech.people and head not in speech.partisan)


def is_dated(low: str, speech: Speech) -> bool:
    """Return whether what looks like an owner tells of when words are: "yesterday's"."""
    word = low.removesuffix("'s")
    when = any(word in words for words in (speech.times, speech.moments, speech.adverbs))
    return when and word != low


def without_thing(name: str, speech: Speech) -> str:
    """Return whose a thing is: "Anna Bergdorf" for "Anna Bergdorfs Roman"."""
    words = name.split(" ")
    if len(words) != _FULL_NAME + 1 or not words[1].endswith("s"):
        return name  # most names
    first = words[0].lower()
    plain = first.endswith((*speech.adjective_endings, *speech.native_endings))
    if not is_first_name(first) and (plain or is_person_noun(first, speech)):
        return name  # "Berliner Senats Antrag"
    things = (speech.works, speech.documents, speech.pieces, speech.nouns)
    thing = any(words[2].lower() in nouns for nouns in things)
    return f"{words[0]} {words[1][:-1]}" if thing else name


def has_first_name(text: str, words: str) -> bool:
    """Return whether words stand in a text behind a first name: "Luca | De Santis"."""
    for form in (f" {words}", f" {words[0].lower()}{words[1:]}"):
        at = text.find(form)
        while at >= 0:
            first = text[max(0, at - _FIRST) : at].split()[-1:]
            if first and first[0][0].isupper() and first[0][-1].isalpha():
                return True
            at = text.find(form, at + 1)
    return False


def keep_particles(words: list[str], lows: list[str], speech: Speech) -> list[str]:
    """Return words in small letters but for a preposition inside a name: "Kevin | De | Bruyne"."""
    if speech.surnaming.isdisjoint(lows):
        return lows  # mostly
    return [
        words[k]
        if k and low in speech.surnaming and words[k][0].isupper() and words[k - 1][0].isupper()
        else low
        for k, low in enumerate(lows)
    ]


def surname_of(text: str, span: Span, speech: Speech) -> str:
    """Return a surname that begins with a preposition, or "": "dijo | Del Valle".

    So a full name whose surname is a noun for people: "Ana de la Fuente".
    """
    words = span.of(text).split()
    if len(words) < _SURNAME or not (words[0][0].isupper() and words[-1][0].isupper()):
        return ""
    first, *inner, last = [word.lower() for word in words]
    name = " ".join(words)
    if first in speech.surnaming:
        return name if len(inner) <= 1 and has_first_name(text, name) else ""
    full = inner and last in speech.people and speech.particles.issuperset(inner)
    return name if full and is_first_name(first) else ""


def without_clipped(
    text: str, words: list[tuple[str, int, int]], speech: Speech
) -> list[tuple[str, int, int]]:
    """Return the words without parts of a compound for a person: "Bau- und | Umweltminister"."""
    clipped = [k for k, (_, _, end) in enumerate(words[:-1]) if text[end : end + 2] in _CLIPPED]
    if not clipped:
        return words  # mostly
    behind = clipped[-1] + 1
    behind += behind < len(words) - 1 and words[behind][0] in speech.also
    if not is_person_noun(words[behind][0].lower(), speech):
        return words
    return [word for k, word in enumerate(words) if k >= behind or k < clipped[0]]


def without_stop(word: str) -> str:
    """Return a word without the stop behind it, but for an initial's own: "W.", "Gerd-W."."""
    initial = word[1:2] == "." or (word.endswith(".") and word[-3:-2] == "-")
    return word if initial else word.strip(".")
