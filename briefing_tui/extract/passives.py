"""Read verbs in the passive: who does it stands behind "by", or the verb hangs on a noun."""

from __future__ import annotations

from briefing_tui.extract.citations import FAR_AGENT, paper_before
from briefing_tui.extract.governed import is_by_author, is_called_by
from briefing_tui.extract.parted_subjects import past_relative
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.verb_places import medium_told
from briefing_tui.extract.verb_senses import is_regarded
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search


def is_reduced(search: Search, i: int, end: int) -> bool:
    """Return whether "by" follows a verb that hangs on a noun: "an order signed by X"."""
    speech = search.speech
    before = search.low[i - 1]
    if not speech.order_tells or end >= len(search.low):
        return False
    if before in speech.auxiliaries and before not in speech.passive:
        return False  # "has | condemned “raids” by X"
    if search.low[end] not in speech.agent:
        set_apart = search.low[end] in speech.venues and _is_set_apart(search, i)
        return set_apart or is_called_by(search, i, end)
    if search.low[i - 1] in speech.nouns and search.low[i] in speech.telling:
        return True  # "this is the question | asked by the Post"
    if match_at(search.low, i, speech.cited) or search.low[i] in speech.citing:
        return is_regarded(search, i, end)  # "quoted by the BBC" passes on
    return search.low[i].endswith(speech.past_endings) or is_regarded(search, i, end)


def _is_set_apart(search: Search, i: int) -> bool:
    """Return whether a verb hangs on what a comma sets off: ", a step | urged in the press"."""
    low, speech, k = search.low, search.speech, i - 2
    thing = k > 0 and low[k] in speech.indefinite and not search.phrases.is_noun(i - 1)
    return thing and low[k - 1] == "," and low[i].endswith(speech.past_endings)


def read_passive(search: Search, i: int) -> None:
    """Find who does it behind "by"; without one nobody can be named, but whom media quote."""
    low, speech = search.low, search.speech
    if low[i] in speech.citing and not speech.as_said.isdisjoint(low[i + 1 : i + 2]):
        # "a minister is quoted as saying"
        who = past_relative(search, i, search.phrases.ending_at(i - 1))
        search.add("verb", i, i + 2, who)
        return
    for k in range(i + 1, min(len(search.low), i + 1 + FAR_AGENT)):
        if search.low[k] in speech.agent:
            if speech.order_tells and is_by_author(search, k):
                return
            phrase = search.phrases.behind(k + 1)
            if low[i] in speech.questioned:
                return  # "preguntado por | la venta |, declaró"
            if phrase is not None and search.low[i] in search.speech.citing:
                search.add("cited", i, i + 1, search.phrases.ending_at(i - 1), phrase)
            elif phrase is not None:
                search.add("passive", i, i + 1, phrase, medium_told(search, i))
            return
    if search.low[0] in speech.housing and speech.order_tells:
        from briefing_tui.extract.houses import read_at_home  # late: few articles need it

        read_at_home(search, i)
    elif (paper := paper_before(search, i)) is not None:
        search.add("verb", i, i + 1, paper)
