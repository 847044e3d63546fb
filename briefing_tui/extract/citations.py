"""Tell whom a medium cites or asks, with all that hangs on them: "quotes X as saying"."""

from __future__ import annotations

from briefing_tui.extract.behind_verbs import past_apposition, past_asides
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.medium_phrases import is_paper
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Cue, Phrase
from briefing_tui.extract.relatives import antecedent_at
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

FAR_AGENT: Final = 6
_FULL_NAME: Final = 2
QUOTING: Final = frozenset({"citing", "cited", "interview"})
LONGEST_CLAUSE: Final = 12
"""Tokens of "who took part in the inspection", at most."""
_SENT: Final = 5
"""Tokens before the "from" of "a word of comfort from", and one more."""


def whom_asked(search: Search, i: int, end: int, host: Phrase | None) -> Cue | None:
    """Read who the "whom" before a medium means: "X, | whom the Post quotes", "with whom it spoke".

    Args:
        search: The search of the sentence.
        i: The verb.
        end: The token behind it.
        host: Its subject.
    """
    speech, k = search.speech, host.start - 1 if host is not None and not host.pronoun else 0
    if not speech.order_tells or k < 1 or host is None or search.low[k] not in speech.relatives:
        return None
    if search.low[k - 1] in speech.beside or search.low[k - 1] in speech.addressee:
        who = _whom_met(search, k, host)
        return Cue("interview", i, end, who, host) if who is not None else None
    met = search.low[k] in speech.whom and match_at(search.low, i, speech.gathering) > 0
    if not met and (search.low[i] not in speech.citing or search.low[k] in speech.that):
        return None
    who = antecedent_at(search.phrases, k - 1 - (search.low[k - 1] == ","))
    return Cue("interview" if met else "cited", i, end, who, host) if who is not None else None


def _whom_met(search: Search, k: int, host: Phrase) -> Phrase | None:
    """Return the person whom a relative means, if it is a medium that talks with them."""
    whom = search.phrases.behind(k)
    who = whom.antecedent if whom is not None else None
    medium = search.is_medium(host) or search.low[host.end - 1] in search.speech.staff
    if who is None or not medium:
        return None
    words = search.low[who.start : who.end]
    person = search.kind[who.end - 1] == NAME or not search.speech.people.keys().isdisjoint(words)
    return who if person else None


def whose_printed(search: Search, k: int, medium: Phrase) -> Phrase:
    """Return whose words a clause says that a medium prints: "| She | left a note, which X prints".

    Where the main clause, which ends at the token, is about nobody, it is the medium.
    """
    speech, phrases = search.speech, search.phrases
    if speech.printing.isdisjoint(search.low[medium.end : medium.end + 2]):
        return medium
    who = phrases.first_subject(k)
    known = who is not None and not (who.pronoun or search.is_medium(who))
    return who if known and who is not None and phrases.may_speak(who) else medium


def sent_by(search: Search, colon: int) -> Phrase | None:
    """Return from whom words without a verb come: "A final thought from | the Sun |: “…”"."""
    low, speech = search.low, search.speech
    if low[0] not in speech.indefinite or not speech.order_tells:
        return None
    for k in range(1, min(colon - 1, _SENT)):
        if low[k] in speech.origins:
            who = search.phrases.behind(k + 1) if k > 1 else None
            return who if who is not None and who.end == colon else None
        if search.kind[k] != WORD or search.phrases.is_noun(k):
            return None
    return None


def cited_who(search: Search, i: int) -> Phrase | None:
    """Return the "who" of the one who is cited: "quotes X, who opened a book and | read"."""
    low, speech = search.low, search.speech
    if low[i - 1] in speech.as_said:
        return None  # "quotes X, who leads it, as | saying"
    for cue in (cue for cue in search.cues if cue.rule in QUOTING):
        end = cue.phrase.end if cue.phrase is not None else i
        led = (k for k in range(end, i - 1) if low[k] in speech.relatives)
        k = next((k for k in led if k == end or low[k - 1] == ","), i)
        apart = k > end + 1 and low[k] not in speech.pronouns  # "X, of the board, which"
        if k < i and not apart and QUOTATION not in search.kind[k:i]:
            return Phrase(k, k + 1, pronoun=True, antecedent=cue.phrase)
    return None


def read_cited(search: Search, i: int, end: int, cited: Phrase, host: Phrase | None) -> bool:
    """Read whom a verb cites; return whether that is all it says: "quotes X as saying"."""
    if _is_source_behind(search, cited.end):
        return True  # "« … », dit le journal, qui cite une élue | selon laquelle"
    behind = _as_saying(search, cited.end)
    as_saying = behind < len(search.low)
    if as_saying and search.kind[behind - 1] != PUNCTUATION:
        cited = cited._replace(end=behind)
    search.add("cited" if as_saying else "citing", i, end, cited, host)
    return as_saying


def _is_source_behind(search: Search, k: int) -> bool:
    """Return whether a clause tells what the one before it says: "X, | selon lequel"."""
    k += search.low[k : k + 1] == [","]
    length = match_at(search.low, k, search.speech.asking) if k < len(search.low) else 0
    return length > 0 and not search.speech.relatives.isdisjoint(search.low[k + length :][:1])


def _as_saying(search: Search, k: int) -> int:
    """Return the "as" of "quotes an executive at the firm | as saying", or the end."""
    low, k = search.low, _past_who(search, k) or past_apposition(search, k)
    related = not search.speech.relatives.isdisjoint(low[k : k + 1])
    reach = range(k, min(len(low) - 1, k + (LONGEST_CLAUSE if related else FAR_AGENT)))
    if not search.speech.as_said.isdisjoint(low[k : k + 1]):
        return k
    for j in reach:
        if search.kind[j] not in (WORD, NAME):
            break
        having = search.speech.participles | search.speech.infinitive  # "as having told him"
        if low[j] in search.speech.as_said and low[j + 1] in having:
            return j
    return len(low)


def _past_who(search: Search, k: int) -> int:
    """Return the token behind a clause with commas: "an official |, who was not named, | as"."""
    low, speech = search.low, search.speech
    if low[k : k + 1] != [","] or speech.relatives.isdisjoint(low[k + 1 : k + 2]):
        return 0
    behind = (
        j + 1 for j in range(k + 2, min(len(low) - 1, k + 2 + LONGEST_CLAUSE)) if low[j] == ","
    )
    at = next(behind, 0)
    return at if at and low[at] in speech.as_said else 0


def cited_before(search: Search, i: int) -> Phrase | None:
    """Return who is cited before a participle: "quotes Jane Roe as |", "X, an analyst, as |"."""
    last = search.cues[-1] if search.cues else None
    if last is None or last.rule != "cited" or last.phrase is None:
        return None
    end, low = last.phrase.end, search.low
    apart = low[end] == low[i - 2] == "," and low[i - 1] in search.speech.as_said
    return last.phrase if end == i - 1 or apart else None


def cited_object(search: Search, k: int) -> Phrase | None:
    """Return whom a verb such as "citing" has for its object, with all that hangs on it."""
    if search.speech.order_tells and k + 2 < len(search.low):
        k = _past_reason(search, k)
        if k + 1 >= len(search.low):
            return None
        if (
            search.low[k] in search.speech.indefinite
            and search.low[k + 1] in search.speech.complement
        ):
            return _one_of(search, k)
    personal = search.speech.drops_subject  # "cita | a un experto"
    to = personal and k + 1 < len(search.low) and search.low[k] in search.speech.addressee
    if k + 1 < len(search.low) and _is_object(search, k):
        return Phrase(k, k + 1, pronoun=True)
    behind = search.phrases.starting_at if search.speech.order_tells else search.phrases.behind
    phrase = behind(k + to) if k < len(search.low) else None
    if to and phrase is not None and _opens_object(search, phrase.end):
        phrase = behind(phrase.end)  # "ha rintracciato a Colonia | un ingegnere"
    phrase = one_named(search, phrase) if phrase is not None else None
    phrase = _with_author(search, phrase) if phrase is not None else None
    if phrase is None or phrase.pronoun or not search.phrases.may_speak(phrase):
        return None
    end = phrase.end
    while end < len(search.low) and search.kind[end] == WORD and not _may_say(search, end):
        end += 1
    hangs = end < len(search.low) and search.low[end] == "," and end - phrase.end <= FAR_AGENT
    plain = search.kind[phrase.end - 1] == WORD
    return phrase._replace(end=end) if hangs and plain else phrase


def _opens_object(search: Search, k: int) -> bool:
    """Return whether an article begins what a verb has for its object, behind where it was."""
    led = k + 1 < len(search.low) and search.phrases.is_determiner(k)
    return led and not search.phrases.is_preposition(k)


def _past_reason(search: Search, k: int) -> int:
    """Return the token behind what somebody is cited for: "cites for this | the designer"."""
    low, speech = search.low, search.speech
    alone = search.phrases.is_preposition(k) and low[k + 1] in speech.definite
    return k + 2 if alone and search.phrases.is_determiner(k + 2) else past_asides(search, k)


def _one_of(search: Search, k: int) -> Phrase | None:
    """Return one of several, by name if they have one: "quotes one of the owners, | Jane Roe"."""
    some = search.phrases.starting_at(k + 2)
    if some is None or some.pronoun:
        return None
    end = some.end + 1
    named = search.phrases.starting_at(end) if search.low[some.end : end] == [","] else None
    if named is not None and search.kind[named.end - 2 : named.end] == [NAME, NAME]:
        return named
    return some._replace(start=k) if search.phrases.may_speak(some) else None


def _with_author(search: Search, paper: Phrase) -> Phrase:
    """Return a document with who wrote it: "quotes a memo | by the mayor's Europe adviser"."""
    low, speech, by = search.low, search.speech, paper.end
    written = speech.order_tells and low[by - 1] in speech.documents and by + 1 < len(low)
    if not written or low[by] not in speech.agent:
        return paper
    author = search.phrases.behind(by + 1)
    if author is None or author.pronoun or search.is_medium(author):
        return paper
    return paper._replace(end=author.end)


def _is_object(search: Search, k: int) -> bool:
    """Return whether a pronoun is whom a medium quotes: "cited | him | as adding"."""
    speech, low = search.speech, search.low
    known = low[k] in speech.objects and low[k] in speech.owners and speech.order_tells
    behind = k + 2 == len(low) and search.kind[0] == QUOTATION  # "“…,” it quotes | her |."
    return known and (behind or low[k + 1] in speech.as_said)


def one_named(search: Search, phrase: Phrase) -> Phrase:
    """Return the name behind "one of them": "a rencontré l'un d'eux, | Jane Roe", or itself."""
    low, end = search.low, phrase.end
    if phrase.pronoun:
        return phrase  # "selon | elle |, une telle loi"
    if end + 1 < len(low) and low[end] in search.phrases.classes.cited:
        return _named_past(search, end) or phrase
    speech, many = search.speech, search.speech.indefinite
    while end < len(low) and (low[end] in speech.linking or low[end] in speech.pronouns):
        end += 1
    named = search.kind[end : end + 2] == [PUNCTUATION, NAME] and low[end] == ","
    last = low[phrase.end - 1]
    some = last in speech.linking or last in speech.pronouns or last in many
    one = phrase.start + (low[phrase.start] in speech.definite)
    if one + 1 < len(low):  # "l'un | des éleveurs, Jean Roe"
        linked = low[one + 1] in speech.linking or low[one + 1] in speech.pronouns
        some = some or (low[one] in many and linked)
    if some and low[end : end + 1] == [","] and low[end - 1] in search.speech.pronouns:
        told = search.phrases.starting_at(end + 1) if end + 1 < len(low) else None
        counts = told is not None and low[told.start] in search.speech.indefinite
        counts = counts or (told is not None and search.kind[told.end - 1] == NAME)
        if counts and told is not None and search.phrases.may_speak(told):
            return told  # "l'un d'eux, | un fermier"
    if not named or not some:
        return phrase
    return search.phrases.starting_at(end + 1) or phrase


def _named_past(search: Search, k: int) -> Phrase | None:
    """Return the name behind who cites somebody: "selon une élue citée par X, | Jane Roe |, il"."""
    medium = search.phrases.behind(k + match_at(search.low, k, search.speech.cited))
    end = medium.end if medium is not None else len(search.low)
    apart = search.low[end : end + 1] == [","] and search.kind[end + 1 : end + 3] == [NAME] * 2
    name = search.phrases.starting_at(end + 1) if apart else None
    closes = name is not None and search.low[name.end : name.end + 1] == [","]
    return name if closes and name and not search.phrases.names_outlet(name.start) else None


def _may_say(search: Search, i: int) -> bool:
    low, speech = search.low[i], search.speech
    return low in speech.verbs or low in speech.participles or low in speech.conjunctions


def paper_before(search: Search, i: int) -> Phrase | None:
    """Return the "which" of a paper that names something: "a note by X in | which it is called"."""
    low, speech = search.low, search.speech
    if not speech.order_tells or low[i] not in speech.naming:
        return None
    for k in range(i - 2, max(1, i - LONGEST_CLAUSE), -1):
        if search.kind[k] in (PUNCTUATION, QUOTATION):
            return None
        if low[k] in speech.relatives and low[k - 1] in speech.venues:
            which = search.phrases.behind(k)
            what = which.antecedent if which is not None else None
            near = low[max(0, what.start - 2) : what.end] if what is not None else []
            return None if speech.documents.isdisjoint(near) else which
    return None


def read_source(search: Search, i: int, end: int) -> None:
    """Read "unter Berufung auf Diplomaten": a medium passes on what they say."""
    source = search.phrases.behind(end) if end < len(search.low) else None
    if source is None or source.pronoun:
        return
    if is_paper(search, source):
        host = search.cues[-1].phrase if search.cues and search.speech.order_tells else None
        if host is not None and search.is_medium(host):  # "as X reports with reference to | Y"
            search.add("citing", i, end, source, host)
        return
    if i and search.low[end - 1] in search.speech.origins:  # "The Post heard | from X | that"
        host = search.phrases.ending_at(i - 1)
        if host is not None and search.is_medium(host) and search.phrases.may_speak(source):
            search.add("cited", i, end, source, host)
    elif _is_known(search, source):
        host = search.phrases.ending_at(i - 1) if search.speech.adjectives_behind and i else None
        search.add("cited" if host is not None else "citing", i, end, source, host)


def _is_known(search: Search, source: Phrase) -> bool:
    """Return whether a phrase holds a noun for one who speaks, or ends with a full name."""
    if any(map(search.phrases.is_noun, range(source.start, source.end))):
        return True
    named = search.kind[source.end - _FULL_NAME : source.end] == [NAME] * _FULL_NAME
    return named and search.speech.nouns_capitalised and is_first_name(search.low[source.end - 2])
