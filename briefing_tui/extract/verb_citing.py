"""Find whom a verb cites, and who does so, where the finite verb stands second."""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee
from briefing_tui.extract.clause_speakers import is_medium_here
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import gender_of
from briefing_tui.extract.reading import Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.reading import Search

_FAR_LISTENER: Final = 6
"""Tokens of "in Rom" and the like between who speaks and who is told, at most."""
_FAR_AGENT: Final = 9
"""Tokens from "von" to a participle behind what somebody calls so, at most."""


def who_is_cited(
    search: Search, clauses: Clauses, i: int, phrase: Phrase | None
) -> tuple[Phrase, Phrase | None] | None:
    """Return whom a verb cites, and who does so."""
    cited = clauses.quoted_from(i, phrase) or clauses.cited_by(i, phrase)
    host, her = phrase, _quoted_her(search, i, phrase, cited) if phrase is not None else None
    if her is not None:
        who, host = her
    elif cited is not None and search.is_somebody(cited):
        who = who_told(search, cited) or cited
    else:
        return None
    return (_one_met(search, who, host) if who.pronoun and host is not None else who), host


def _one_met(search: Search, him: Phrase, host: Phrase) -> Phrase:
    """Return a pronoun with the one whom its sentence names: "Y besucht X und zitiert | ihn |"."""
    low, speech, found = search.low, search.speech, dict[int, Phrase]()
    gender = speech.owners.get(low[him.start]) or speech.pronouns.get(low[him.start])
    for k in range(host.end, him.start) if gender in ("m", "f") else ():
        who = search.phrases.starting_at(k) if search.phrases.is_determiner(k) else None
        if who is None or who.pronoun or who.end > him.start or search.is_medium(who):
            continue
        noun = next((low[j] for j in range(*who[:2]) if search.kind[j] == NAME), "")
        if is_person_noun(noun, speech) and gender_of(noun, speech) in (gender, "?"):
            found[who.end] = who
    one = next(iter(found.values())) if len(found) == 1 and him.antecedent is None else None
    return him._replace(antecedent=one) if one is not None else him


def who_told(search: Search, cited: Phrase) -> Phrase | None:
    """Return who told the medium that another cites: "| X | sagte der dpa, die Y | zitiert"."""
    return next((cue.phrase for cue in search.cues if cue.addressee == cited), None)


def _quoted_her(
    search: Search, i: int, phrase: Phrase, other: Phrase | None
) -> tuple[Phrase, Phrase] | None:
    """Return the "her" whom a medium quotes, and that: "…, zitiert | sie | die Agentur"."""
    near = other is not None and phrase.start == i + 1 and other.start == phrase.end
    medium = other if near and other is not None and phrase.pronoun else phrase
    if medium.pronoun or not is_medium_here(search, medium):
        return None
    speech = search.speech
    for k in {i + 1, medium.start - 1, medium.end if near else i + 1} - {*range(*medium[:2])}:
        low = search.low[k] if 0 <= k < len(search.low) else ""
        him = low in speech.objects and low in speech.owners
        if him or speech.pronouns.get(low) == "f":
            return Phrase(k, k + 1, pronoun=True), medium
    return None


def quoted_by(search: Search, clauses: Clauses, finite: int, i: int) -> Phrase | None:
    """Return the medium that quotes somebody: "X wird von | der Zeitung | zitiert"."""
    if search.low[i] not in search.speech.citing or not clauses.is_passive(finite, i):
        return None
    for k in range(finite, i):
        agent = search.phrases.behind(k + 1) if search.low[k] in search.speech.agent else None
        if agent is not None and is_medium_here(search, agent):
            return agent
    return None


def gives_again(search: Search, clauses: Clauses, i: int, host: Phrase) -> Phrase | None:
    """Return whom a medium cites by a verb and its particle: "gibt | ihn | so wieder: |"."""
    particle = clauses.particle_of(i)
    if particle is None or search.low[particle] + search.low[i] not in search.speech.relaying:
        return None  # most verbs
    guest = clauses.cited_by(i, host)
    if guest is None or guest.pronoun:
        return _one_met(search, guest, host) if guest is not None else None
    if not search.speech.nouns_capitalised:  # "haalt | een arts | aan"
        return guest if search.phrases.may_speak(guest) else None
    names = (search.low[k] for k in range(*guest[:2]) if search.kind[k] == NAME)
    noun = next(names, "")  # the first: "den Appell | des Chefs | wieder"
    return guest if is_person_noun(noun, search.speech) or is_first_name(noun) else None


def lets_at_end(search: Search, clauses: Clauses, i: int, host: Phrase) -> bool:
    """Read whom a subject lets speak where both verbs close a clause: "die | X | fragen lässt"."""
    guest = clauses.cited_by(i, host)
    if guest is None or guest.end > i or not search.phrases.may_speak(guest):
        return False
    search.add("cited", i, i + 1, guest, host)
    return True


def is_attributive(search: Search, i: int) -> bool:
    """Return whether a participle but tells of a noun: "der von X als „klug“ | gelobte | Plan"."""
    kind, low, speech = search.kind, search.low, search.speech
    beside = kind[i - 1] == QUOTATION and kind[i + 1 : i + 2] == [NAME]
    if not beside or not low[i].endswith(speech.preterite_endings or ("\0",)):
        return False  # nearly always
    near = range(max(1, i - _FAR_AGENT), i - 1)
    return any(low[k] in speech.agent and low[k - 1] in speech.definite for k in near)


def told_behind_place(search: Search, k: int) -> Phrase | None:
    """Return who is told behind where a speaker is: "ein Wächter in Rom | gegenüber der APA |"."""
    faced = search.speech.addressee & search.speech.cited
    for j in range(k, min(len(search.low) - 1, k + _FAR_LISTENER)):
        if search.kind[j] in (PUNCTUATION, QUOTATION):
            return None
        if search.low[j] in faced:
            return find_addressee(search, j)
    return None


def called_by(search: Search, i: int, called: Phrase) -> Phrase | None:
    """Return the medium behind whom it calls something: "“…” nennt sie | die Marca |"."""
    if search.low[i] not in search.speech.naming or search.kind[i - 1] != QUOTATION:
        return None
    behind = search.phrases.starting_at(called.end) if called.end < len(search.low) else None
    return behind if behind is not None and search.is_medium(behind) else None
