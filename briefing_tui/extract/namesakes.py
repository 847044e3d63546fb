"""Tell which of several people of one surname it means: "| Mrs Roe | said", "| Roe | said"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import gender_of_name, is_first_name
from briefing_tui.extract.roster import NEAR, RECENT
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.sources import Cast

_LEAD: Final = 40
"""Code points before a full name in which its bearer's title or kin stands."""
_KIN: Final = 4
"""Words of "wife of Prime Minister"."""
_FULL: Final = 2
_SEXES: Final = ("m", "f")


def of_several(cast: Cast, naming: Naming) -> tuple[bool, Span | None]:
    """Return whether several people bear a surname alone, and where the one it means is named.

    A title tells, or the paragraph, or who spoke last, or whom alone the text has called so
    already, or who is not but somebody's relative. Else nobody can say.
    """
    bearers = _bearers_before(cast, naming, max(0, naming.start - 2 * NEAR))
    if len(bearers) < _FULL:
        return False, None  # nearly always
    title = naming.role.lower().rpartition(" ")[2].strip(".")
    titled = _titled(cast, title, bearers) if title else []
    if titled:
        bearers = {name: bearers[name] for name in titled}
    if len(titled) == 1:
        return True, bearers[titled[0]]
    here = _bearers_before(cast, naming, cast.text.rfind("\n", 0, naming.start) + 1)
    own = [span for span in here.values() if not _is_kin(cast, span)]
    if len(here) == len(own) == 1:
        return True, own[0]  # of them all, the paragraph names one
    for _, entry in cast.trail.backwards(RECENT, before=naming.start):
        if entry.name in bearers:
            return True, bearers[entry.name]
    first, second = [*bearers.values()][:_FULL]
    if cast.text.find(naming.name, first.end, second.start) >= 0:
        return True, first  # "Ana Roe … Roe … Ivo Roe … | Roe | said"
    own = [span for span in bearers.values() if not _is_kin(cast, span)]
    return True, own[0] if len(own) == 1 else None


def _bearers_before(cast: Cast, naming: Naming, start: int) -> dict[str, Span]:
    """Return the full names between an offset and a surname alone that end with it, in order.

    A name counts that begins with a first name: "Goldman Roe" may be a firm.
    """
    found: dict[str, Span] = {}
    for span in cast.names.ending(naming.name, start, naming.start):
        name = cast.without_title(" ".join(span.of(cast.text).split()))
        first = name.partition(" ")[0]
        if first != name and is_first_name(first) and not first.partition("-")[2].islower():
            found.setdefault(name, Span(span.end - len(name), span.end))
    return found if len(found) < _FULL or not _is_second(found) else {}


def _is_second(bearers: dict[str, Span]) -> bool:
    """Return whether all names are but forms of one: "Ken Roe", "Ken Ruiz Roe", "Kenneth Roe"."""
    firsts = sorted({name.partition(" ")[0] for name in bearers}, key=len)
    return all(first.startswith(firsts[0]) for first in firsts)


def _titled(cast: Cast, title: str, bearers: dict[str, Span]) -> list[str]:
    """Return those of the bearers to whom a title may belong: it stands before their name."""
    found = [name for name, span in bearers.items() if title in _lead(cast, span)[-1:]]
    gender = cast.speech.honorifics.get(title, "x")
    if found or gender not in _SEXES:
        return found
    return [name for name in bearers if gender_of_name(name) in (gender, "?")]  # "Mrs"


def _is_kin(cast: Cast, span: Span) -> bool:
    """Return whether a name is but a relative's: "her son | Ivo Roe |", "wife of | Ivo Roe |"."""
    lead, kin = _lead(cast, span), cast.speech.kin
    hung = (k for k, word in enumerate(lead[1:]) if word in cast.speech.complement)
    return not kin.isdisjoint(lead[-1:]) or any(lead[k] in kin for k in hung)


def _lead(cast: Cast, span: Span) -> list[str]:
    """Return the words before a name in its sentence."""
    before = cast.text[max(0, span.start - _LEAD) : span.start].lower().rpartition(". ")[2]
    return [word.strip(",.") for word in before.split()[-_KIN:]]
