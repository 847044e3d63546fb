"""Know a company by the first word of its name: "Lumley Steel Corp", and then "Lumley said"."""

from __future__ import annotations

from briefing_tui.extract.names import is_title
from briefing_tui.extract.roster import to_key
from briefing_tui.extract.wordforms import word_classes
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.names import Naming
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast

_SHORTEST: Final = 3
"""Words of one that a single word of it stands for, its legal form among them."""


def firm_called(cast: Cast, naming: Naming) -> Entry | None:
    """Return the company that one word means with which the text begins its name in full.

    A person who has the word for a surname comes first, and a name of two words is short enough.
    """
    name = naming.name
    if not name or " " in name or naming.role or naming.noun or naming.article:
        return None
    full = _firms(cast).get(name)
    if full is None or cast.names.full_name(name, naming.start) is not None:
        return None
    known = cast.by_key.get(to_key(full))
    entry = known or cast.add(full, SourceKind.ORGANISATION, (full,), "name")
    cast.add_alias(entry, name)
    return entry


def _firms(cast: Cast) -> dict[str, str]:
    """Return the companies that the text names in full by their first word; looked for once."""
    if cast.firms is None:
        found = (_full_name(run.split(), cast.speech) for run in reversed(cast.names.firms))
        cast.firms = {name.partition(" ")[0]: name for name in found if name}
    return cast.firms


def _full_name(words: list[str], speech: Speech) -> str:
    """Return a company's name without what opens the sentence, or "" for two words of it."""
    small = word_classes(speech).function_words
    while words and (words[0].lower() in small or is_title(words[0].lower(), speech)):
        words = words[1:]
    return " ".join(words) if len(words) >= _SHORTEST and words[0].isalpha() else ""
