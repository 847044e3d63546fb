"""Find who wrote or spoke where beside words, no verb needed: "Jane Roe, Le Monde : « »"."""

from __future__ import annotations

from briefing_tui.extract.lexicon.countries import country_of_city
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import DASHES, Phrase
from briefing_tui.extract.strange_names import may_be_named
from briefing_tui.extract.tokens import NAME
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.reading import Search

_CREDITING: Final = DASHES | {",", "/", "|"}
"""What may part a name from the medium in front of a colon."""
SLASHES: Final = frozenset("/|")
"""Those of them that part it from nothing else."""
_PAPER_ENDS: Final = frozenset({",", "(", "/", "|"})
"""Marks behind a paper's name and before who writes there."""
_LONGEST_PAPER: Final = 12
"""Tokens of a paper's name, at most."""
BRACKET: Final = 5
"""Tokens of "(Jane Roe," and one more."""
_FULL_NAME: Final = 2
_SETS_OFF: Final = frozenset(",.!?")
_BEHIND_AUTHOR: Final = frozenset(":.(")
"""What stands behind the author of what has a title."""


def credited_at(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who wrote a line and where, as what stands before its colon tells."""
    found = _credit_line(search, colon) or _columnist_at(search, colon)
    found = found or _paper_first(search, colon) or _guest_in(search, colon)
    return found or _writer_last(search, colon)


def _writer_last(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who ends a sentence that has no verb of saying: "No le gusta | Ana Roe |, de ABC:"."""
    low, phrases, speech = search.low, search.phrases, search.speech
    if not speech.adjectives_behind or any(cue.phrase is not None for cue in search.cues):
        return None
    bracket = low[colon - 1] == ")"
    medium = phrases.name_ending_at(colon - 1 - bracket)
    if medium is None or not phrases.names_outlet(medium.start):
        return None
    k = medium.start - 1
    k -= k > 0 and low[k] in speech.definite and low[k] not in speech.genitive
    if bracket:
        who = phrases.name_ending_at(k - 1) if low[k] == "(" else None
    else:
        k -= low[k] in speech.genitive or low[k] in speech.venues
        who = phrases.name_ending_at(k - 1) if low[k] == "," else None
    if who is None or not phrases.may_be_full_name(*who[:2]):
        return None
    return None if phrases.is_preposition(who.start - 1) else (who, medium)


def _guest_in(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who speaks in a medium, if no verb tells: "Sur RTL, | le ministre | : « »"."""
    low, phrases, speech = search.low, search.phrases, search.speech
    if low[0] not in speech.venues or "," not in low[:colon] or not phrases.names_outlet(1):
        return None
    medium = phrases.starting_at(1)
    who = phrases.starting_at(low.index(",") + 1)
    if medium is None or who is None or who.end != colon or phrases.names_outlet(who.start):
        return None
    words = range(who.start, who.end)
    desk = speech.staff | speech.columnists
    named = phrases.may_be_full_name(*who[:2])
    named = named or any(phrases.is_noun(k) and low[k] not in speech.media for k in words)
    return (who, medium) if named and desk.isdisjoint(low[who.start : who.end]) else None


def _paper_first(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who wrote a line and where, if the paper stands first: "Le Monde, Jane Roe : « »"."""
    low, kind = search.low, search.kind
    comma = next((k for k in range(1, min(colon, _LONGEST_PAPER)) if low[k] in _PAPER_ENDS), 0)
    end = colon - (low[comma] == "(")
    if not comma or end - comma <= _FULL_NAME or low[end] not in (":", ")"):
        return None
    name = Phrase(comma + 1, end)
    small = search.speech.particles
    known = search.phrases.may_be_full_name(*name[:2]) and all(
        kind[k] == NAME or low[k] in small for k in range(name.start, end)
    )
    medium = Phrase(0, comma)
    return (name, medium) if known and search.is_just_outlet(medium) else None


def _credit_line(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who wrote a line and where, if but that stands before its colon.

    "Jane Roe in The Times: “…”", "Jane Roe, Le Monde : « … »", "Jane Roe – FAZ: „…“"
    """
    low, kind, speech = search.low, search.kind, search.speech
    first = _behind_link(search, colon)
    end = next((k for k in range(first, colon) if kind[k] != NAME), colon)
    if not first + _FULL_NAME <= end < colon - 1 or search.phrases.names_outlet(first):
        return None
    apart = low[end] in _CREDITING
    start = end + apart + (low[end + apart] in speech.venues | speech.genitive | speech.viewing)
    medium, named = Phrase(start, colon), search.phrases.may_be_full_name(first, end)
    if start == end or start >= colon:
        return None
    named = named or _may_be_author(search, Phrase(first, end))
    if not search.is_just_outlet(medium):
        heads = {word.partition(" ")[0] for word in low[start : start + 2]}
        told = low[end] in SLASHES or not heads.isdisjoint(speech.press_names)
        placed = named and told and _may_be_masthead(search, medium)
        return (Phrase(first, end), medium) if placed else None
    words = range(first, end)
    known = named or not (apart or any(map(search.phrases.is_noun, words)))
    return (Phrase(first, end), medium) if known else None


def _may_be_author(search: Search, who: Phrase) -> bool:
    """Return whether two capitals are somebody's where every noun has one: not "Neue Töne"."""
    low, speech = search.low[who.start : who.end], search.speech
    if len(low) != _FULL_NAME or not speech.nouns_capitalised:
        return False
    plain = low[0].endswith(speech.adjective_endings) or country_of_city(" ".join(low)) is not None
    return not plain and may_be_named(search.sentence, who, speech)


def _behind_link(search: Search, colon: int) -> int:
    """Return where a credit begins behind the link of the one before: "Read on - | X / Y: “…”"."""
    low = search.low[:colon]
    slash = next((k for k in range(colon) if low[k] in SLASHES), 0)
    first = slash
    while first > 0 and search.kind[first - 1] == NAME:
        first -= 1
    return first if first and low[first - 1] in DASHES else 0


def _may_be_masthead(search: Search, medium: Phrase) -> bool:
    """Return whether what follows a writer and a slash may be a paper that no list has."""
    kind, phrases = search.kind, search.phrases
    words = range(medium.start, medium.end)
    joins = search.speech.genitive
    small = (k for k in words if kind[k] != NAME)
    named = kind[medium.end - 1] == NAME and not is_first_name(search.low[medium.start])
    return named and all(search.low[k] in joins or phrases.is_determiner(k) for k in small)


def _columnist_at(search: Search, colon: int) -> tuple[Phrase, Phrase] | None:
    """Return who writes in a paper of which a digest tells where it stands.

    "TAX: | Jane Roe | calls for calm in secular, pro-business | Hürriyet |: “…”"
    """
    low, kind, speech = search.low, search.kind, search.speech
    if not speech.order_tells or kind[colon - 1] != NAME:
        return None
    k = colon - 1
    while k > 0 and kind[k - 1] == NAME:
        k -= 1
    medium, first = Phrase(k, colon), k
    while first > 0 and (low[first - 1] == "," or _tells_stand(low[first - 1], speech)):
        first -= 1
    common = low[k] in speech.mastheads and not speech.partisan.isdisjoint(low[first:k])
    known = common or search.is_just_outlet(medium)  # "pro-government | Star"
    if first == k or low[first - 1] not in speech.venues or not known:
        return None
    slug = low.index(":") + 1 if ":" in low[:first] else 0
    end = next((j for j in range(slug, first) if kind[j] != NAME), slug)
    who = Phrase(slug, end)
    named = end - slug >= _FULL_NAME and not search.phrases.names_outlet(slug)
    return (who, medium) if named else None


def _tells_stand(low: str, speech: Speech) -> bool:
    """Return whether a word tells where a paper stands: "secular", "mass-circulation"."""
    return low in speech.partisan or low in speech.press_kinds or "-" in low


def read_credit(search: Search, q: int) -> None:
    """Read who is but named behind words, with where they spoke: "« … », Jane Roe, sur RTL."."""
    low, phrases, speech = search.low, search.phrases, search.speech
    told = any(cue.phrase and cue.rule != "according to" for cue in search.cues)
    if told or q + 2 >= len(low) or not (q == 0 or low[q - 1] == ":"):
        return
    if match_at(low, q + 2, speech.cleft):
        from briefing_tui.extract.scenes import singled_out  # late: few sentences need it

        search.add("colon", q + 1, q + 2, singled_out(search, q + 1))
        return
    by = low[q + 2] in speech.genitive or low[q + 2] in speech.agent
    who = phrases.starting_at(q + 2 + by) if q + 2 + by < len(low) else None
    if who is None or who.pronoun or who.end >= len(low):
        return
    if by:
        _read_author(search, q, who)
        return
    behind = low[who.end :]
    if not (speech.auxiliaries.isdisjoint(behind) and phrases.classes.verbs.isdisjoint(behind)):
        return
    head = phrases.head_of(who)
    person = not speech.people.keys().isdisjoint(low[head.start : head.end])
    person = person or is_first_name(low[head.start]) or phrases.may_be_full_name(*head[:2])
    if person and (behind[0] in _SETS_OFF or phrases.is_preposition(who.end)):
        named = behind[0] == "," and phrases.names_outlet(who.end + 1)  # "…, Jane Roe, Le Monde"
        search.add("dash", q + 1, q + 2, who, phrases.starting_at(who.end + 1) if named else None)
        search.cues.insert(0, search.cues.pop())  # before "dans Le Monde"


def _read_author(search: Search, q: int, who: Phrase) -> None:
    """Read who wrote what has a title: "“Who stays”, di | Jane Roe | (La Stampa): “…”"."""
    low, phrases = search.low, search.phrases
    if q or not phrases.may_be_full_name(*who[:2]) or low[who.end] not in _BEHIND_AUTHOR:
        return
    bracket = low[who.end] == "(" and phrases.names_outlet(who.end + 1)
    search.add("dash", 1, 2, who, phrases.starting_at(who.end + 1) if bracket else None)
    search.cues.insert(0, search.cues.pop())


def bracketed(search: Search, comma: int) -> Phrase | None:
    """Return who is named in a bracket before their words: "“Medea” in Bonn (| Roe |, “late”)"."""
    near = search.low[max(0, comma - BRACKET) : comma]
    first = comma - near[::-1].index("(") if "(" in near else comma
    names = {NAME} == {*search.kind[first:comma]} or search.phrases.names_outlet(first)
    open_yet = first < comma and ")" not in search.low[first:comma]
    return Phrase(first, comma) if open_yet and names else None
