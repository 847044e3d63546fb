"""Know a medium that no lexicon has by the lines that its name heads: "Slobodna obala (Split)".

Reviews of the press set papers' names above what they write, or in front of a colon. Such a name
goes on small in most of the world's languages, which no name in a text's own would; in a sentence
a noun before it and a verb behind it tell as much: "die Zeitung | Slobodna obala | schreibt".
"""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import home_of
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import ARTICLES, find_outlet, homes_of
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.wordforms import word_classes
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from briefing_tui.extract.lexicon.shape import Language, Speech

_MARKS: Final = frozenset('„“”"«»')
_OPENING: Final = '[„“”"«»]'
_LINE: Final = late(
    rf"\n[ ●•▪■►*–-]{{0,4}}({_OPENING}?)"
    r"([^\W\d_a-zß-öø-ÿ][\w'’.\-]{1,24}(?: [\w'’.\-]{1,24}){0,5}+)[“”\"«»]?"
    r"(?: \(([^\W\d_][^()\n]{1,30})\)|, ([^\W\d_][^(),:\n]{1,24}))?"
    rf"(:? ?\n{{1,2}}|: (?={_OPENING}))"
)
"""A name on a line, or at its beginning before words in marks, and where it appears."""
_TAILED: Final = late(
    r"\b([^\W\d_]{4,}) ([^\W\d_a-zß-öø-ÿ][^\W\d_]+ [^\W\dA-ZÀ-ÖØ-Þ_]{3,20})"
    r"(?=(,?) ([^\W\dA-Z_]{3,20})\b)"
)
"""A name that goes on small behind a noun, and the word behind it."""
_LEAD: Final = 400
"""Code points of an article among which it says that it is a review of the press."""
_HAILED: Final = 2
"""Words of "aus Prag"."""
_MOST_WORDS: Final = 4
_LISTED: Final = 2
"""Lines of one form from which on a text sets papers' names so."""


class _Line(NamedTuple):
    """A line that may be a paper's name."""

    opens: int
    start: int
    name: str
    marked: bool
    """Whether marks or a noun tell that it is one."""
    place: str
    behind: str
    known: bool


def is_called_review(text: str, speech: Speech) -> bool:
    """Return whether an article says in its first lines that it is a review of the press."""
    if not speech.rubrics:
        return False
    lead = text[:_LEAD].lower()
    sure = speech.nouns_capitalised  # or "press" may be anything
    return any(rubric in lead for rubric in speech.rubrics if sure or " " in rubric)


def find_headed(text: str, language: Language) -> dict[int, tuple[int, int]]:
    """Return where names stand that no lexicon has and that head what a medium writes.

    They stand behind where their line begins: "Die Wochenzeitung | Nová doba | aus Prag:".
    """
    found = filter(_is_beside_words, _LINE.finditer(f"\n{text}\n"))
    lines = [_line(match, language) for match in found]
    heads = (
        line
        for line in lines
        if not line.known
        and may_be_name(line.name, language, sure=line.marked and bool(line.place))
    )
    told = (line for line in heads if _is_told(line, lines, language))
    return {line.opens: (line.start, line.start + len(line.name)) for line in told}


def _is_beside_words(match: Match[str]) -> bool:
    """Return whether words in marks end right above a line, or begin right below it."""
    text, end = match.string, match.end()
    above = text[max(0, match.start() - 2) : match.start()].rstrip("\n")[-1:]
    return above in _MARKS or text[end : end + 1] in _MARKS


def find_tailed(text: str, language: Language) -> list[tuple[int, int]]:
    """Return where names stand that go on small, and one between a noun for a medium and a verb."""
    speech = language.speech
    if not speech.nouns_capitalised:
        return []
    classes, names = word_classes(speech), set[str]()
    hearing = {phrase.partition(" ")[0] for phrase in speech.hearsay}
    for noun, name, comma, behind in _TAILED.findall(text):
        verb = behind in classes.verbs or behind in hearing  # not "Onet erfahren | hat"
        goes_on = behind in speech.relatives if comma else verb
        if goes_on and is_kind_of(noun.lower(), speech.media, speech) and find_outlet(name) is None:
            names |= {name} if may_be_name(name, language) else set()
    return [span for name in names for span in _places(text, name)]


def _places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a text."""
    at = text.find(name)
    while at >= 0:
        yield at, at + len(name)
        at = text.find(name, at + len(name))


def _line(match: Match[str], language: Language) -> _Line:
    """Return a line, with but the name of "Die Wochenzeitung | Nová doba | aus Prag"."""
    speech, name, place = language.speech, match[2], match[3] or match[4] or ""
    words = name.split(" ")
    if len(words) > _HAILED and words[-_HAILED] in speech.hailing and not place:
        place = words[-1]
        name = name[: -len(words[-_HAILED]) - len(place) - _HAILED]
    noun = next((k for k, word in enumerate(words) if word.islower()), 0)
    while noun and not is_kind_of(words[noun - 1].lower(), speech.media, speech):
        noun -= 1
    name = " ".join(name.split(" ")[noun:]) or name
    known = find_outlet(name) is not None or bool(homes_of(name))
    at = match.start(2) + match[2].find(name) - 1
    return _Line(match.start(1) - 1, at, name, bool(match[1] or noun), place, match[5], known)


def _is_told(line: _Line, lines: list[_Line], language: Language) -> bool:
    """Return whether marks, a place or the lines beside it tell that a name is a medium's."""
    placed = bool(line.place) and home_of(line.place, language.code) is not None
    if (line.marked and (line.place or line.behind[0] == ":")) or (placed and " " in line.name):
        return True
    others = (each for each in lines if each is not line)
    if line.place:
        others = (each for each in others if each.place)
        return sum(1 + each.known + each.marked for each in others) >= _LISTED
    form = line.marked, line.behind[0]
    alike = [each for each in others if (each.marked, each.behind[0]) == form]
    small = line.name.rpartition(" ")[2].islower() and "\n" in line.behind
    return sum(small + each.known for each in alike) >= _LISTED - small


def may_be_name(name: str, language: Language, *, sure: bool = False) -> bool:
    """Return whether no word of a name is one that the text's language has for something else.

    Args:
        name: What may be a medium's name; its words behind the first may begin small.
        language: The text's.
        sure: Whether a single word may be one.
    """
    speech = language.speech
    words = name.split()
    if words[0].lower() in ARTICLES and len(words) > 1 and words[1][0].isupper():
        words = words[1:]
    lows = [word.lower() for word in words]
    if is_first_name(lows[0]) or home_of(name, language.code) is not None:
        return False
    if not name[-1].isalnum() or any(low in speech.honorifics for low in lows):
        return False
    if any(is_person_noun(low, speech) or _is_plain(low, speech) for low in lows):
        return False
    return sure or 1 < len(words) <= _MOST_WORDS


def _is_plain(low: str, speech: Speech) -> bool:
    """Return whether a word is one of the language's own."""
    classes = word_classes(speech)
    closed = low in classes.function_words or low in classes.verbs or low in classes.closed
    nouns = speech.nouns | speech.columns | speech.pieces
    return closed or is_kind_of(low, nouns, speech)
