"""Find which of those named before "the latter" or "the first paper" means: "ce dernier"."""

from __future__ import annotations

from briefing_tui.extract.names import is_person_noun
from briefing_tui.model import SourceKind, Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_OF_TWO: Final = ("first", "second")
"""Which of two a word such as "latter" means, as a language's data has it."""
_PAIR: Final = 400
"""Code points in which both were named."""
_BESIDE: Final = 32
"""Code points from one of a row of media to the next, at most."""
_OPENING: Final = 24
"""Code points before "the first paper" where it opens a paragraph, at most."""
_LONGEST_LATTER: Final = 16
_SEXES: Final = ("m", "f")


def latter_in(speech: Speech, words: str) -> str:
    """Return the last word, or which of two media it is: "le | premier | journal cité"."""
    _, _, called = words.partition(" ")
    which, _, told = called.partition(" ")
    known = speech.latter.get(which) in _OF_TWO and told
    if known and all(w in speech.media or w in speech.past_participles for w in told.split()):
        return which
    return words.rpartition(" ")[2].removesuffix("'s")


def resolve_latter(cast: Cast, word: str, span: Span, before: Span | None) -> Entry | None:
    """Return whom "ce dernier" means, a person with or without a name, or "the latter"."""
    gender = cast.speech.latter[word]
    if gender == "?":
        gender = cast.speech.genders.get(span.of(cast.text).partition(" ")[0].lower(), gender)
    if gender in _OF_TWO:
        return _one_of_two(cast, span, _OF_TWO.index(gender))
    head = cast.text.rfind("\n", 0, span.start) + 1
    if before is not None and before.start < head < span.start - _OPENING:
        before = None  # the paragraph has told of others
    named = cast.resolve_span(before, None) if before is not None else None
    someone = named is not None and (
        named.kind is SourceKind.PERSON or is_person_noun(named.noun, cast.speech)
    )
    heard = cast.speech.verb_second and not someone
    if named is not None and not heard and (gender == "p" or named.gender in ("?", "x", gender)):
        return named
    if gender not in _SEXES or heard:
        return None
    near = span.start - max(span.start - _PAIR, head)
    last = cast.names.begun_before(span.start, gender, near)  # "cite Jean Roe : ce dernier rit"
    return cast.resolve_span(last, None) if last is not None else None


def _one_of_two(cast: Cast, span: Span, which: int) -> Entry | None:
    """Return the first or the second of the two media, or people, that were named last."""
    head = cast.text.rfind("\n", 0, span.start)
    head = cast.text.rfind("\n", 0, max(0, head - 1)) if span.start - head < _OPENING else head
    first = max(span.start - _PAIR, head)
    last: dict[Entry, int] = {}
    for entry, places in cast.outlet_places().items():
        near = (at for at in places if first <= at < span.start and not _is_latter_at(cast, at))
        if (at := max(near, default=-1)) >= 0:
            last[entry] = at
    for name in cast.press.led_between(first, span.start):
        named = cast.resolve_span(name, None)  # "the Scotsman and the Herald"
        last |= {named: name.start} if named is not None else {}
    owns = span.of(cast.text).endswith(("'s", "’s"))  # "in | the latter's | pages"
    if which and not owns and (who := _person_since(cast, max(last.values(), default=first), span)):
        return who
    row = sorted(last, key=last.__getitem__)
    k = len(row) - len(_OF_TWO)
    while k > 0 and last[row[k]] - last[row[k - 1]] < _BESIDE:
        k -= 1  # "titrent respectivement X, Y et Z. | Le premier | parle"
    return row[-1 if which else k] if k >= 0 else None


def _person_since(cast: Cast, start: int, span: Span) -> Entry | None:
    """Return the person named last, if behind an offset: "the Post questioned | Jane Roe"."""
    near = span.start - start
    named = (cast.names.begun_before(span.start, sex, near) for sex in _SEXES)
    name = max((each for each in named if each is not None), default=None)
    who = cast.resolve_span(name, None) if name is not None else None
    return who if who is not None and who.kind is SourceKind.PERSON else None


def _is_latter_at(cast: Cast, at: int) -> bool:
    """Return whether "the latter" or "the former" itself stands at an offset."""
    words = cast.text[at : at + _LONGEST_LATTER].lower().replace("’", "'").split()[:2]
    return words[-1].rstrip(".,;:").removesuffix("'s") in cast.speech.latter
