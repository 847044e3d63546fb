"""Read whose opinion a noun names: "nach Ansicht von X", "in their view", "so das Fazit"."""

from __future__ import annotations

from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.tokens import NAME, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_VIEW_WORDS: Final = 3
"""Words between a preposition and a noun for a view, at most."""


def owner_of_view(search: Search, i: int) -> Phrase | None:
    """Return whose opinion it is: "nach Ansicht von X", "ihrer Meinung nach".

    What somebody has in mind says what shall be: "Nach Webers Idee soll das Los entscheiden".
    """
    if not search.speech.pieces.isdisjoint(search.low[i + 1 : i + 2]) and search.speech.order_tells:
        return None  # "in an | opinion | piece"
    owner = _owner_beside(search, i)
    if owner is not None and search.low[i] in search.speech.intents:
        end = max(owner.end, i + 1)
        told = not search.speech.intending.isdisjoint(search.low[end : end + 1])
        return owner if told else None
    return owner


def _owner_beside(search: Search, i: int) -> Phrase | None:
    speech, low = search.speech, search.low
    first = i
    while first > 0 and low[first - 1] not in speech.beside_views and i - first < _VIEW_WORDS:
        first -= 1
    parted = "," in low[first:i] or QUOTATION in search.kind[first:i]
    if speech.order_tells and (first == i or parted):
        return None  # "having in view the session", "the praise to Roe, telling the Post"
    behind = speech.verb_second and i + 1 < len(low) and low[i + 1] in speech.beside_views
    behind = (
        behind and low[i + 1] not in speech.linking
    )  # but "wegen der Zahlen | aus | den Heimen"
    if not behind and (first == 0 or low[first - 1] not in speech.beside_views):
        return None
    owner = next((k for k in range(i - 1, first - 1, -1) if low[k] in speech.possessive), -1)
    if owner >= 0 and low[owner] in speech.owning and search.clauses is not None:
        from briefing_tui.extract.wherein import related_at  # late: few languages need it

        if (related := related_at(search, search.clauses, owner)) is not None:
            return related  # but "Nach | dessen | Ansicht"
    if owner >= 0 and low[owner] in speech.owners:
        return Phrase(owner, owner + 1, pronoun=True, antecedent=_people_before(search, owner))
    if i + 1 < len(low) and low[i + 1] in speech.linking:
        return search.phrases.behind(i + 2)
    found = search.phrases.starting_at(i + 1) if i + 1 < len(low) and not behind else None
    if found is not None and _is_no_owner(search, found):
        return None
    owned = speech.order_tells and low[i - 1].endswith("'s")  # "in the expert's | view"
    if found is None and i > first and (search.kind[i - 1] == NAME or owned):
        if speech.owner_endings:
            own = low[i - 1].endswith(speech.owner_endings)  # not "Ersten | Angaben zufolge"
            return search.phrases.group_ending_at(i - 1) if own else None
        return Phrase(first, i)
    return found


def _is_no_owner(search: Search, phrase: Phrase) -> bool:
    """Return whether an article tells that nobody's view stands before it: "Angaben | die Hälfte".

    Where an article has another form between a noun and whose that is.
    """
    genitives = search.speech.genitives
    led = bool(genitives) and search.phrases.is_determiner(phrase.start)
    return led and search.low[phrase.start] not in genitives


def _people_before(search: Search, owner: int) -> Phrase | None:
    """Return the people whom "their" means: "from | engineers |: it is, in their words,"."""
    low, people = search.low, search.speech.people
    if not search.speech.order_tells or search.speech.owners[low[owner]] != "p":
        return None
    many = (k for k in range(owner - 1, 0, -1) if low[k][-1:] == "s" and low[k][:-1] in people)
    last = next(many, 0)
    bare = Phrase(last - (search.kind[last - 1] == NAME), last + 1)
    return (search.phrases.group_ending_at(last) or bare) if last else None


def owner_so(search: Search, k: int) -> Phrase | None:
    """Return whose words they are: "“…”, so | ihr Fazit"."""
    speech = search.speech
    if k + 1 >= len(search.low) or search.low[k] not in speech.owners:
        return None
    noun = search.phrases.starting_at(k)
    told = noun is not None and search.low[noun.end - 1] in speech.nouns | speech.verdicts
    return Phrase(k, k + 1, pronoun=True) if told else None


def length_of_verdict(search: Search, i: int) -> int:
    """Return how long what closes a sentence before a colon is: "X irrt, | so das Fazit | :"."""
    low, speech = search.low, search.speech
    parted = i > 1 and (low[i - 1] == "," or low[i - 1] in DASHES)
    owned = low[i + 1 : i + 2] and (low[i + 1] in speech.definite or low[i + 1] in speech.owners)
    if not (parted and owned and speech.verb_second):
        return 0
    noun = next((k for k in (i + 2, i + 3) if low[k + 1 : k + 2] == [":"]), 0)
    return noun + 1 - i if noun and low[noun] in speech.nouns | speech.verdicts else 0


def owner_of_paper(search: Search, i: int, paper: Phrase) -> Phrase:
    """Return whose paper opens a sentence: "En su informe, | la jueza | se inclina por “…”"."""
    low, speech = search.low, search.speech
    told = i == 0 and low[0] in speech.venues and low[1] in speech.possessive
    if not told or low[paper.end - 1] not in speech.documents or not speech.drops_subject:
        return paper
    owner = search.phrases.first_subject(len(low))
    later = owner is not None and owner.start > paper.end and search.phrases.may_speak(owner)
    return owner if later and owner is not None else paper
