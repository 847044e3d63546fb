"""Take apart the phrase that names a speaker: the name in it, the role, the noun."""

from __future__ import annotations

from briefing_tui.extract.complements import (
    is_named_for,
    links_names,
    without_complement,
    without_origin,
)
from briefing_tui.extract.full_names import may_be_person
from briefing_tui.extract.letters import is_capital
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.organisations import LEGAL_ENDINGS
from briefing_tui.extract.name_runs import SUFFIXES
from briefing_tui.extract.names import (
    Naming,
    in_marks,
    is_addressed,
    is_determiner,
    is_many,
    is_person_noun,
    is_postnominal,
    is_surname,
    is_title,
    keep_particles,
    parted,
    surname_of,
    without_clipped,
    without_thing,
)
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.speaker_nouns import find_noun
from briefing_tui.extract.tokens import TITLE_WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.model import Span

_SHORT_WORD: Final = 2
_AGE: Final = 2
"""Words of "16 Jahre"."""
_FULL_NAME: Final = 2


def read_naming(text: str, span: Span, speech: Speech) -> Naming:
    """Take a phrase apart."""
    if speech.surnaming and (surname := surname_of(text, span, speech)):
        return Naming(name=surname, start=span.start)
    words = [
        (m.group(), m.start(), m.end()) for m in TITLE_WORD.finditer(text, span.start, span.end)
    ]
    if speech.elided:
        words = [part for word in words for part in parted(*word, speech)]
    lows = keep_particles([word for word, _, _ in words], [_low(w) for w, _, _ in words], speech)
    definite = bool(lows) and (lows[0] in speech.definite or _is_bare_title(words, speech))
    article = definite or (bool(lows) and (lows[0] in speech.indefinite))
    gender = speech.genders.get(lows[0], "") if lows else ""
    first = 0
    if speech.order_tells and len(words) > 1 and lows[0] in speech.openers:
        first = 1  # "| namely | former minister Jane Roe"
    while first < len(words) - 1 and is_determiner(lows[first], speech):
        first += 1
    if speech.nouns_capitalised:
        aged = 0 < first < len(words) - _AGE and lows[first].isdigit()
        first += _AGE * (aged and lows[first + 1] in speech.times)  # "die 16 Jahre alte | X"
        return _read_capitalised(text, words, first, speech, definite=definite, article=article)
    if speech.order_tells and len(words) > _FULL_NAME:
        lows = _without_surname(words, lows, speech)
    words = without_origin(words, lows, speech)
    lows = lows[: len(words)]
    name_at = _name_start(words, lows, first, speech)
    if speech.order_tells and name_at < len(words):
        first = _behind_text(lows, first, name_at, speech)
    behind = _behind_owners(text, words, lows, first, speech)
    owned = 0 < name_at < len(words) and _owns(words[name_at - 1][0], text[words[name_at - 1][2]])
    told = speech.order_tells or speech.verb_second
    bare = told and name_at < len(words) and is_first_name(lows[name_at])
    bare = bare and (not first or owned)  # "the council's | Frank Farmer"
    begin, role_end = name_at, first
    if not (len(words) == 1 and is_surname(text, words[0], speech)):
        name_at, role_end = _without_role(lows, first, name_at, speech, behind, bare=bare)
    if lows[:1] and lows[0] in speech.indefinite and is_person_noun(lows[-1], speech):
        name_at = role_end = len(words)  # "a Deputy Prime Minister"
    if begin < name_at and is_named_for(words, lows, begin, speech):
        name_at, role_end = begin, min(role_end, begin)
    name_at = without_complement(lows, first, name_at, speech)
    words = words[: _name_end(words, lows, name_at, speech)]
    if speech.order_tells and name_at < len(words) - _FULL_NAME:
        name_at = _behind_owner(text, words, name_at, speech)
    noun, describing = find_noun(words[:name_at], lows, first, speech)
    if name_at == len(words) and first < behind and speech.linking.isdisjoint(lows[first:behind]):
        noun = lows[-1]  # "the baker's union"
    named = name_at < len(words)
    if noun in speech.honorifics and noun in speech.media and lows[name_at - 1] == noun:
        titled = name_at < len(words) - 1 and is_first_name(lows[name_at])
        noun, role_end = ("", name_at) if titled else (noun, role_end)  # "| Broadcaster | Jo Roe"
    role = text[words[first][1] : words[role_end - 1][2]] if role_end > first else ""
    name = text[words[name_at][1] : words[-1][2]] if named else ""
    if name.endswith(("'s", "’s")):
        name = name[:-2]
    return Naming(
        name=" ".join(name.split()),
        start=words[name_at][1] if named else 0,
        role=" ".join(role.split()) if named else role,
        noun=noun,
        describing=describing,
        definite=definite,
        article=article,
        gender=gender,
    )


def _is_bare_title(words: list[tuple[str, int, int]], speech: Speech) -> bool:
    """Return whether a title opens a sentence without its article: "| Presidente | disse que"."""
    alone = speech.drops_subject and len(words) == 1 and words[0][0][:1].isupper()
    return alone and words[0][0].lower() in speech.sole


def _behind_owners(
    text: str, words: list[tuple[str, int, int]], lows: list[str], first: int, speech: Speech
) -> int:
    """Return the index of the word behind whose body it is: "the baker's | union"."""
    if not lows or lows[-1] not in speech.bodies:
        return first
    whose = [k for k, (word, _, end) in enumerate(words[:-1]) if _owns(word, text[end])]
    return whose[-1] + 1 if whose else first


def _without_surname(
    words: list[tuple[str, int, int]], lows: list[str], speech: Speech
) -> list[str]:
    """Return words without a surname that is a noun as well: "Tom | Baker | of the Guardian"."""
    for k in range(1, len(words) - 1):
        if lows[k + 1] not in speech.complement or lows[k] in speech.honorifics:
            continue
        named = is_capital(words[k][0]) and is_capital(words[k - 1][0])
        if named and is_first_name(lows[k - 1]) and is_person_noun(lows[k], speech):
            return [*lows[:k], f"{lows[k]}'", *lows[k + 1 :]]
    return lows


def _behind_text(lows: list[str], first: int, name_at: int, speech: Speech) -> int:
    """Return where it is told who wrote a text: "a letter by | surgeon Jane Roe"."""
    for k in range(first + 1, name_at):
        by = lows[k] in speech.agent and lows[k - 1] in speech.documents
        if by or (lows[k] in speech.origins and lows[k - 1] in speech.nouns):
            return min(name_at, k + 1 + is_determiner(lows[k + 1], speech))
    return first


def _read_capitalised(
    text: str,
    words: list[tuple[str, int, int]],
    first: int,
    speech: Speech,
    *,
    definite: bool,
    article: bool,
) -> Naming:
    """Take a phrase apart in which every noun has a capital."""
    from briefing_tui.extract.titles import (  # late: few languages need it
        Parts,
        frame_end,
        part_words,
    )

    if not words:
        return Naming()
    words = without_clipped(text, words, speech)
    plain = [word for word, _, _ in words]
    lows = [word.lower() for word in plain]
    frame = frame_end(plain, lows, first, speech)
    parts = part_words(plain, lows, frame, speech)
    if frame > first and parts.noun == frame and not _is_known(lows[frame], speech):
        parts = Parts(frame, parts.end, frame, None)  # "die in Wien geborene Lopez"
    marked = in_marks(text, words, first)
    if marked and not (parts.noun is not None and is_person_noun(lows[parts.noun], speech)):
        parts = Parts(*marked, first, parts.noun if parts.noun != marked[0] else None)
    noun = lows[parts.noun] if parts.noun is not None else ""
    titled = parts.role_end > frame
    role = text[words[frame][1] : words[parts.role_end - 1][2]] if titled else ""
    named = parts.name < parts.end
    name = text[words[parts.name][1] : words[parts.end - 1][2]] if named else ""
    name = name if role else without_thing(name, speech)
    others = (k for k in range(first, len(words)) if k != parts.noun)
    beside = (k for k in others if not parts.name <= k < parts.end)
    return Naming(
        name=" ".join(name.split()),
        start=words[parts.name][1] if named else 0,
        role=" ".join(role.split()),
        noun=noun,
        describing=tuple(plain[k] for k in beside if _describes(lows[k], speech)),
        definite=definite,
        article=article,
    )


def _behind_owner(
    text: str, words: list[tuple[str, int, int]], name_at: int, speech: Speech
) -> int:
    """Return where a full name begins behind whose it is: "Fox News’ | Ann Roe", "UNC's | Ann Roe".

    What somebody else has may be a body's name: "the People's Liberation Army".
    """
    for k in range(name_at, len(words) - _FULL_NAME):
        word, _, end = words[k]
        if text[end] in "'’" and word[-1] in "sS":
            return k + 1  # "the SES' | Ann Roe"
        owner = _low(word).removesuffix("'s") if _owns(word, text[end]) else ""
        if owner and (owner in speech.bodies or is_first_name(_low(words[k + 1][0]))):
            return k + 1
        two = [each for each, _, _ in words[k + 1 :]] if owner else []
        other = is_person_noun(owner, speech) or is_many(owner, speech)
        if len(two) == _FULL_NAME and (owner in speech.press_names or not other):
            return k + 1 if may_be_person(two, speech) else name_at  # "Ohio's | Bae Su-jin"
    return name_at


def _owns(word: str, behind: str) -> bool:
    """Return whether a word is an owner's: "Minister's", "Pilots'"."""
    return word.endswith(("'s", "’s")) or (behind in "'’" and word.endswith("s"))


def _describes(low: str, speech: Speech) -> bool:
    """Return whether a word beside a name tells something of who bears it."""
    return low not in speech.linking and not is_determiner(low, speech)


def _is_known(low: str, speech: Speech) -> bool:
    """Return whether a word is a noun for one who speaks."""
    nouns = (speech.media, speech.bodies, speech.documents)
    return is_person_noun(low, speech) or any(is_kind_of(low, each, speech) for each in nouns)


def _low(word: str) -> str:
    low = word.lower().replace("’", "'")
    return low[:-2] if low.endswith("'s") else low


def _name_start(
    words: list[tuple[str, int, int]], lows: list[str], first: int, speech: Speech
) -> int:
    """Return the index of the word where the proper name at the end begins."""
    k = len(words)
    while k > first and (
        is_capital(words[k - 1][0])
        or _joins_name(lows, k - 1, speech)
        or (lows[k:] and lows[k] in LEGAL_ENDINGS and lows[k - 1] in speech.also)
        or (words[k - 1][0].isdigit() and k - 1 > first and words[k - 2][0][0].isupper())
    ):
        k -= 1
    while k < len(words) and not is_capital(words[k][0]):
        k += 1
    k += first == k < len(words) - 1 and _is_adjective(words[k][0], speech)
    origin = k + 1  # "South | Korean-born | Jo Roe"
    if origin < len(words) - _FULL_NAME and _is_adjective(words[origin][0], speech):
        two = [word for word, _, _ in words[origin + 1 :]]
        unknown = len(two) == _FULL_NAME and may_be_person(two, speech)
        k += 2 * (unknown or is_first_name(lows[origin + 1]))
    k += k < len(words) - _FULL_NAME and lows[k] in speech.origins  # "From | Jo Roe"
    origin = first == k < len(words) - _FULL_NAME and _is_origin(lows, k, speech)
    k += origin and (k > 0 or lows[k] in speech.natives)  # "Belgian | Willy de Clercq"
    run = k
    for _ in range(3):
        before = run - 1
        while before > first and links_names(lows[before], speech):
            before -= 1
        if before >= first and before < run - 1 and is_capital(words[before][0]):
            while before > first and is_capital(words[before - 1][0]):
                before -= 1
            run = before
    if run < k and any(lows[i] in speech.bodies for i in range(run, k)):
        return run
    whole = speech.order_tells and run == 0 < k and not any(is_title(low, speech) for low in lows)
    return run if whole else k  # "Nissan of Canada"


def _is_adjective(word: str, speech: Speech) -> bool:
    """Return whether a capital is but the sentence's: "State-run | Channel One"."""
    head, hyphen, tail = word.rpartition("-")
    return bool(speech.order_tells and hyphen and head[:1].isupper()) and tail[:1].islower()


def _is_origin(lows: list[str], k: int, speech: Speech) -> bool:
    """Return whether a word tells where somebody is from: "the | Norwegian | Ingrid Berg"."""
    if not speech.order_tells or is_first_name(lows[k]):
        return False
    given = is_first_name(lows[k + 1])
    if not given and k + 1 == len(lows) - _FULL_NAME:
        native = lows[k] in speech.natives
        given = native and may_be_person(lows[k + 1 :], speech)
    return given and speech.bodies.isdisjoint(lows[k:])


def _joins_name(lows: list[str], k: int, speech: Speech) -> bool:
    return lows[k] in speech.particles and k + 1 < len(lows)


def _without_role(
    lows: list[str], first: int, name_at: int, speech: Speech, behind: int, *, bare: bool
) -> tuple[int, int]:
    """Return where the name begins behind titles and role nouns, and where the role ends.

    What owns a body is no role: "the Prime Minister's Office", with the body behind a word. What
    ends a bare name, of which at most its owner tells, is none.
    """
    role_end, count = first, len(lows)
    for k in range(max(first, behind), count):
        ends = SUFFIXES.issuperset(lows[k + 1 :]) and k > name_at  # "Amit | Sen", "Leo | King | Jr"
        known = is_person_noun(lows[k], speech) or (lows[k] in speech.honorifics and not ends)
        known = known and not (k == count - 1 and first < role_end < k and k > name_at)
        known = known and not (first < role_end == k and lows[k] in speech.surnames)
        if known and k == name_at and (k > first or not k) and is_first_name(lows[k]):
            known = ends or lows[k] not in speech.honorifics  # "le maire | Pape Coly"
        if known and first < role_end < k and not speech.bodies.isdisjoint(lows[k + 1 : k + 2]):
            known = False  # "CEO of the | Refugee | Council Jane Roe"
        if known and k == name_at == count - 1 and k > first and speech.order_tells:
            known = lows[k - 1] not in speech.sole or lows[k] in speech.sole  # "chairman | Baker"
        if known and bare:  # "Jeff | Weaver", "Dean | Baker"
            known = not (ends or (count == _FULL_NAME and is_person_noun(lows[1], speech)))
        known = known and not (k == count - 1 and is_addressed(lows, k, speech))
        if known and (k < name_at or k - name_at < count - name_at - 1 or k == count - 1):
            role_end = k + 1
    if role_end > name_at:
        name_at = role_end
    for k in range(first, name_at):
        if lows[k] in speech.media:
            role_end = first
    return name_at, role_end


def _name_end(
    words: list[tuple[str, int, int]], lows: list[str], name_at: int, speech: Speech
) -> int:
    """Return where a name ends that letters follow: "Ada Vos | van de SGP", "Helen Roe | KC"."""
    k = len(words) - 1
    while k > name_at + 1 and is_postnominal(words[k][0], speech):
        k -= 1
    if k < len(words) - 1:
        return k + 1
    initials = k > name_at + 1 and words[k][0].isupper() and len(words[k][0]) > _SHORT_WORD
    while initials and k > name_at + 1 and lows[k - 1] in speech.particles:
        k -= 1
    return k if initials and k < len(words) - 1 else len(words)
