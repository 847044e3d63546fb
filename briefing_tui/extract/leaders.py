"""Find the only one named before whom "the Palestinian leader" or "the Hamas leader" can mean."""

from __future__ import annotations

from briefing_tui.extract.appositions import find_role_of_name
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_title
from briefing_tui.extract.roster import NEAR, RECENT
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Span

_SHORTEST: Final = 3
"""Words of "the Hamas leader"."""
_LONGEST: Final = 5
"""Words of "the exiled leader of Hamas"."""
_LEAD: Final = 50
"""Code points before a name in which its bearer's title stands."""


def leader_meant(cast: Cast, span: Span) -> Entry | None:
    """Return the one person whom the text has named by now, where words tell whom they lead.

    Not where a role tells that they lead others, nor where the text has met the leader already.
    """
    words = span.of(cast.text).split()
    if not _SHORTEST <= len(words) <= _LONGEST or not _is_leader(cast, words):
        return None  # mostly
    start = max(0, span.start - 2 * NEAR)
    if cast.text.find(" ".join(words[1:]), start, span.start) >= 0:
        return None  # "Jane Roe met the Hamas leader. “…,” | the Hamas leader | said"
    named = {
        " ".join(cast.without_title(each.of(cast.text)).split()): each
        for each in cast.names.between(start, span.start)
    }
    people = [name for name in named if is_first_name(name.partition(" ")[0])]
    if len(people) != 1:
        return None
    who = cast.resolve_span(named[people[0]], None)
    if who is None or who.kind is not SourceKind.PERSON:
        return None
    at = named[people[0]]
    behind = who.role or find_role_of_name(cast.text, at, cast.language) or ""
    if any(_leads_others(cast, role, words) for role in (_title(cast, at), behind)):
        return None
    heard = (e for at, e in cast.trail.backwards(RECENT, before=span.start) if at > start)
    others = any(e is not who and e.kind is SourceKind.PERSON for e in heard)
    return None if others else who


def _title(cast: Cast, name: Span) -> str:
    """Return the words in front of a name that tell what its bearer is: "Israeli premier | X"."""
    title = list[str]()
    for word in reversed(cast.text[max(0, name.start - _LEAD) : name.start].split(" ")[:-1]):
        low = word.lower()
        if not (word[:1].isupper() or is_title(low, cast.speech)) or not word[-1:].isalpha():
            break
        title.insert(0, word)
    return " ".join(title) if any(is_title(w.lower(), cast.speech) for w in title) else ""


def _is_leader(cast: Cast, words: list[str]) -> bool:
    """Return whether words mean the one who leads a named body or country."""
    speech, last = cast.speech, words[-1]  # in small letters: not "the Supreme Leader"
    if words[0].lower() not in speech.definite:
        return False
    of = next((k for k, word in enumerate(words) if word in speech.complement), 0)
    noun, whose = (words[of - 1], words[of + 1 :]) if of else (last, words[-2:-1])
    known = speech.alike.get(noun) is not None and noun not in speech.honorifics
    return known and noun in speech.sole and any(word[:1].isupper() for word in whose)


def _leads_others(cast: Cast, role: str, words: list[str]) -> bool:
    """Return whether a role tells that somebody is of another country or body than some words."""
    told = [word.removesuffix("'s").removesuffix("’s").strip(",") for word in role.split()]
    whose = [word for word in words[1:] if word[:1].isupper()]
    homes = [w for w in told if w[:1].isupper() and not is_title(w.lower(), cast.speech)]
    if not told or not {*homes}.isdisjoint(whose):
        return False
    if not homes and told[-1].lower() not in cast.speech.sole:
        return False  # "the politician X"
    home = cast.press.country_in((*whose,))
    return home is None or home != cast.press.country_in((*homes,))
