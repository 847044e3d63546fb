"""Find who had but a post at first: "Peru's prime minister … Prime Minister | Jane Roe |"."""

from __future__ import annotations

from briefing_tui.extract.roster import NEAR, RECENT
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_SEXES: Final = ("m", "f")


class _Post(NamedTuple):
    """What somebody is, and where: "prime minister", PE."""

    words: tuple[str, ...]
    home: str | None


def named_late(cast: Cast, person: Entry, title: str, at: int) -> Entry:
    """Return a person who has just got a name, or who that was when only their post was told.

    Args:
        cast: Those of the text.
        person: Who has been entered under their name.
        title: What stands in front of it.
        at: Where it stands.
    """
    post = _post_of(cast, title or person.role or "") if cast.speech.order_tells else None
    if post is None or post.words[-1] not in cast.speech.sole:
        return person
    if not title and post.home is None:
        return person  # "the witness … Jane Roe, a witness"
    found = dict.fromkeys(
        entry
        for place, entry in cast.trail.backwards(RECENT, before=at)
        if at - place < 2 * NEAR and entry.kind is SourceKind.ANONYMOUS and _held(cast, entry, post)
    )
    if len(found) != 1:
        return person
    before = next(iter(found))
    cast.rename(before, person)
    return before


def _held(cast: Cast, entry: Entry, post: _Post) -> bool:
    """Return whether words without a name tell of a post that somebody holds."""
    if entry.name.partition(" ")[0].lower() in cast.speech.indefinite:
        return False  # "a minister"
    told = _post_of(cast, entry.name)
    if told is None or told.words != post.words:
        return False
    return told.home == post.home or post.home is None


def _post_of(cast: Cast, words: str) -> _Post | None:
    """Take a post apart: "Peru's prime minister", "Mayor of Lima"; None where it tells more."""
    speech, each = cast.speech, words.replace("’", "'").split()
    of = next((k for k, word in enumerate(each) if word.lower() in speech.complement), len(each))
    homes = [word.removesuffix("'s") for word in each[of + 1 :]]
    homes = homes[1:] if homes and homes[0].lower() in speech.definite else homes
    home = cast.press.country_in((" ".join(homes), *homes[:1])) if homes else None
    if homes and home is None:
        return None  # "the president of the club"
    post = list[str]()
    for word in each[:of]:
        country = cast.press.country_in((word.removesuffix("'s"),)) if word[0].isupper() else None
        if country is not None:
            home = country
        elif word.endswith(("'s", "s'")):
            return None  # "the union's leader"
        else:
            post.append(word.lower().strip(".,"))
    while len(post) > 1 and speech.honorifics.get(post[-1]) in _SEXES:
        post.pop()  # "Prime Minister | Sheikh |"
    return _Post(tuple(post), home) if post else None
