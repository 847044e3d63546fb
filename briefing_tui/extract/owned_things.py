"""Tell who was heard behind a thing of somebody's that opens a sentence: "L'arrivée de X"."""

from __future__ import annotations

from briefing_tui.extract.names import is_determiner, is_person_noun
from briefing_tui.extract.roster import NEAR
from briefing_tui.model import SourceKind
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.sources import Cast
    from briefing_tui.model import Span


def heard_behind_thing(cast: Cast, owner: Entry | None, thing: Span, at: int) -> Entry | None:
    """Return the person who spoke in a sentence that opens with a thing of another's.

    "L'arrivée de Jo Roe change tout, a dit | Ivo Brandt |. | Il | ajoute"

    Args:
        cast: Everyone who speaks in the article.
        owner: Whom the words for the thing name.
        thing: Those words.
        at: Where a pronoun stands that may mean either.
    """
    if owner is None or owner.kind is not SourceKind.PERSON or not cast.speech.genitive:
        return None
    words = thing.of(cast.text).replace("’", "'").replace("'", "' ").lower().split()
    if len(words) <= 2 or not is_determiner(words[0], cast.speech):
        return None  # mostly
    if words[2] not in cast.speech.genitive or is_person_noun(words[1], cast.speech):
        return None
    if owner.name.lower().rpartition(" ")[2] != words[-1]:
        return None  # "Le second de X, | Jo Roe |, rit"
    last = next(iter(cast.trail.backwards(1, before=at)), None)
    if last is None or last[0] < thing.end or at - last[0] > NEAR:
        return None
    return last[1] if last[1].kind is SourceKind.PERSON else None
