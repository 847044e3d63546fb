"""Find who speaks in a clause before a colon, or in one that a medium retells.

The subject may stand anywhere in it.
"""

from __future__ import annotations

from briefing_tui.extract.clause_subjects import subject_of
from briefing_tui.extract.earlier_cues import said_in
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.mentions import attribute
from briefing_tui.extract.mood import is_reported
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.predicates import whose_words_come
from briefing_tui.extract.reading import Cue, Phrase
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.extract.verb_colons import related, tells_where
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Reading, Search

_FULL_NAME: Final = 2
_NOUN: Final = 4
"""Tokens of "das Wort auf," with which a clause goes on that tells who gave it."""
_CLAUSE: Final = 16
"""Tokens of a clause that tells words, at most."""
_FELT: Final = 12
"""Tokens from a relative pronoun to the words quoted in its clause, at most."""


def who_before_colon(search: Search, clauses: Clauses, i: int) -> Phrase | None:
    """Return who speaks behind a colon."""
    first = clauses.start_of(i)
    joined = (
        search.phrases.starting_at(first + 1) if search.low[first] in search.speech.also else None
    )
    if joined is not None and joined.end == i and first > 0 and is_told(search, joined):
        return joined  # "“…”, sagt X, und | ihr Nachbar: |"
    if (anybody := _turned_to_reporter(search, first, i)) is not None:
        return anybody
    if (medium := _medium_opening(search, first, i)) is not None:
        return medium
    phrase = said_in(search, first)
    hangs = search.low[first] in search.speech.subordinators
    hangs = hangs or not search.speech.reportive.isdisjoint(search.low[first:i])
    hangs = hangs or _is_afterthought(search, first, i)
    hangs = hangs or _says_who(search, clauses, first, i)
    if first > 0 and hangs and search.kind[i - 1] == QUOTATION:
        medium = search.phrases.first_subject(first)  # "| X | rügt den Abt, es sei “…”: |"
        if medium is not None and search.is_medium(medium):
            return medium
    if phrase is None and first > 0 and hangs:
        phrase = _main_subject(search, first)  # "X hebt hervor, dass Y einzieht: |"
    if first > 0 and tells_where(search, clauses, i):
        behind = clauses.subject_before(first - 1)  # "Das letzte Wort hat | X |, den"
        phrase = _main_subject(search, first) or (behind if is_told(search, behind) else phrase)
    phrase = phrase or clauses.subject_before(i)
    phrase = _behind_object(search, phrase) or _before_comma(search, first, phrase) or phrase
    if phrase is not None and (whose := whose_words_come(search.phrases, phrase)) is not None:
        return whose
    words = phrase is not None and search.low[phrase.start] in search.speech.nouns
    if words and phrase is not None and search.kind[phrase.start] == NAME:
        return None  # "Zitat des Tages: |"
    if phrase is not None and _stands(search, phrase, first, i):
        return None  # "Auf der Titelseite steht nur | ein Satz: |"
    if phrase is not None and _are_words(search, phrase):
        phrase = None  # "Die schönste Einsicht kommt am Ende: |"
    if phrase is None or not search.phrases.may_speak(phrase):
        phrase = said_in(search, 0) or phrase
    if phrase is not None and is_told(search, phrase):
        return _without_employer(search, phrase)
    if _opens_with_whom(search):
        return Phrase(0, 1, pronoun=True)  # "Ihn ärgert die ganze Debatte: |"
    if search.low[first] in search.speech.viewing and first < i - 1:
        viewer = search.phrases.behind(first + 1)
        if viewer is not None and _is_viewer(search, viewer, phrase, i):
            return viewer
    sole = _sole_person(search, i) or _sole_medium(search, i)
    return sole or phrase or related(search, i)


def _medium_opening(search: Search, first: int, colon: int) -> Phrase | None:
    """Return the medium that opens a clause with its verb: "Hier, wo …, | La Stampa | lacht: |"."""
    opens = first > 1 and search.low[first - 1] == "," and search.kind[first] in (WORD, NAME)
    opens = opens and search.speech.nouns_capitalised
    medium = _medium_at(search, first + search.phrases.is_determiner(first)) if opens else None
    if medium is None or not medium.start == first < medium.end < colon - 1:
        return None
    verb = search.kind[medium.end] == WORD and not search.phrases.is_function_word(medium.end)
    return medium if verb else None


def _turned_to_reporter(search: Search, first: int, colon: int) -> Phrase | None:
    """Return who turned to a journalist: "| Eine Mutter | habe sich zu ihm umgedreht: |"."""
    low, speech = search.low, search.speech
    who = search.phrases.starting_at(first) if low[first] in speech.indefinite else None
    if who is None or who.end >= colon or low[who.end] not in speech.reportive_having:
        return None
    clause = low[who.end + 1 : colon]
    them = any(word in speech.objects or speech.pronouns.get(word) == "f" for word in clause)
    return who if them and is_told(search, who) else None


def _says_who(search: Search, clauses: Clauses, first: int, colon: int) -> bool:
    """Return whether a clause says more of one named before: "X lobt Y, der Z stürzte: |"."""
    last, low, speech = colon - 1, search.low, search.speech
    if clauses.relative_at(first, last) is None:
        return False
    verb = low[last - (low[last] in speech.auxiliaries)]
    given = verb in speech.granting or verb in speech.sending
    return not given or speech.nouns.isdisjoint(low[max(0, first - _NOUN) : first])


def past_owner(search: Search, end: int) -> int:
    """Return the clause behind whose words are told: "die Aussage des Chefs, | wonach", or 0."""
    low, speech, k = search.low, search.speech, end + 1
    if k >= len(low) or low[end] != ",":
        return 0
    name = search.phrases.name_ending_at(low.index(",", k) - 1) if "," in low[k:] else None
    if name is not None and name.start == k:
        k = name.end + 1  # "die Aussage des Chefs, | Jan Roe, wonach"
    told = low[k] in speech.that or low[k] in speech.subordinators
    return k if told or not speech.reportive.isdisjoint(low[k : k + _CLAUSE]) else 0


def named_owner(search: Search, i: int) -> Phrase | None:
    """Return whose words a noun means: "die Warnung | Ida Langs", "| Langs | Warnung"."""
    low, kind, start, end = search.low, search.kind, i, i + 1
    phrases, speech = search.phrases, search.speech
    while end < len(low) and kind[end] == NAME:
        end += 1
    while start > 0 and kind[start - 1] == NAME:
        start -= 1
    opens = start == 0 and end < len(low) and (phrases.is_preposition(end) or low[end] == ":")
    if opens and i == 0 and end > 1 and low[end] == ":":
        return Phrase(1, end)  # "Zitat Ida Lang: |"
    if end < len(low) and kind[end] == WORD and not (opens or low[end] in speech.bearing):
        return None  # "Langs Äußerungen nannte Eva Kern so: |"
    behind = end > i + 1 and low[end - 1].endswith("s") and phrases.is_determiner(i - 1)
    if behind and (end == i + _FULL_NAME or is_first_name(low[i + 1])):
        return Phrase(i + 1, end)
    titled = i - start >= _FULL_NAME and (is_first_name(low[start]) or phrases.is_noun(start))
    bare = start == i - 1 and not (start and phrases.is_determiner(start - 1))
    owns = (titled or bare) and low[i - 1].endswith("s") and not phrases.is_noun(i - 1)
    return Phrase(start, i) if owns else None


def _is_afterthought(search: Search, first: int, colon: int) -> bool:
    """Return whether a comma but adds how somebody speaks: "X mahnt, und zwar grimmig: |"."""
    low, speech = search.low, search.speech
    adds = first > 0 and low[first] in speech.also and low[first - 1] == ","
    if not adds or NAME in search.kind[first:colon] or first + 1 == colon:
        return False
    verbs = (speech.verbs, speech.auxiliaries, speech.pronouns, speech.separable)
    return not any(word in forms for word in low[first + 1 : colon] for forms in verbs)


def _opens_with_whom(search: Search) -> bool:
    """Return whether a sentence opens with whom its subject does something: "Ihm", "Ihn"."""
    low, speech = search.low[0], search.speech
    return low in speech.objects and speech.owners.get(low) == "m"


def _stands(search: Search, words: Phrase, first: int, colon: int) -> bool:
    """Return whether a clause tells but where words stand that are nobody's yet."""
    low, speech = search.low, search.speech
    some = low[words.start] in speech.indefinite and low[words.end - 1] in speech.nouns
    return some and not speech.standing.isdisjoint(low[first:colon])


def _are_words(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase means words that are somebody's who was named before."""
    noun, speech = search.low[phrase.end - 1], search.speech
    own = noun in speech.verdicts or noun in speech.columns or noun in speech.documents
    led = search.low[phrase.start] in speech.definite | speech.indefinite
    return led and noun in speech.nouns and not own


def _main_subject(search: Search, comma: int) -> Phrase | None:
    """Return who the clause before a subordinate one is about, if that may be who speaks."""
    found = said_in(search, 0) or search.phrases.first_subject(comma)
    return found if found is not None and is_told(search, found) else None


def is_told(search: Search, phrase: Phrase | None) -> bool:
    """Return whether a phrase is a pronoun, a medium, a noun for a person or a full name."""
    if phrase is None or phrase.pronoun:
        return phrase is not None
    words = range(phrase.start, phrase.end)
    known = any(search.phrases.is_noun(k) or k in search.sentence.outlets for k in words)
    return known or ends_with_name(search, phrase) or search.phrases.names_outlet(phrase.start)


def _is_thing(search: Search, phrase: Phrase) -> bool:
    """Return whether an article stands before what is nobody: "der Plan", not "Roe"."""
    return search.phrases.is_determiner(phrase.start) and not is_told(search, phrase)


def ends_with_name(search: Search, phrase: Phrase) -> bool:
    """Return whether two capital words close a phrase: "die Übersetzerin Irmela Castrop"."""
    first = phrase.start + search.phrases.is_determiner(phrase.start)  # "Der | Plan"
    names = [k for k in range(first, phrase.end) if search.kind[k] == NAME]
    return len(names) > 1 and names[-2:] == [phrase.end - 2, phrase.end - 1]


def _sole_medium(search: Search, colon: int) -> Phrase | None:
    """Return the one medium of a sentence: "Dem Guardian missfällt das: |"."""
    first = search.clauses.start_of(colon) if search.clauses is not None else 0
    if any(cue.phrase and not _is_thing(search, cue.phrase) for cue in search.cues):
        return None
    found: list[Phrase] = []
    for k in range(first, colon):
        if search.kind[k] == NAME and not (found and k < found[-1].end):
            phrase = _medium_at(search, k)
            found += [phrase] if phrase is not None else []
    if len(found) != 1:
        return None
    return found[0]


def _without_employer(search: Search, phrase: Phrase) -> Phrase:
    """Cut "Anna Berg | vom Rundfunk" behind a full name."""
    for k in range(phrase.start + _FULL_NAME, phrase.end - 1):
        medium = k + 1 in search.sentence.outlets or search.phrases.names_outlet(k + 1)
        named = search.low[k] in search.speech.agent and medium
        if named and {*search.kind[phrase.start : k]} == {NAME}:
            return phrase._replace(end=k)
    return phrase


def _medium_at(search: Search, k: int) -> Phrase | None:
    """Return the known outlet whose name begins at a token, with its article."""
    at = k - (k > 0 and search.phrases.is_determiner(k - 1))
    if k in search.sentence.outlets:
        return Phrase(at, k + 1)
    phrase = search.phrases.starting_at(at)
    led = search.low[at] in search.speech.oblique  # "Der Plan ärgert | den Kurier |: “…”"
    sure = phrase is not None and search.phrases.names_outlet(at, sure=not led)
    return phrase if sure else None


def _sole_person(search: Search, colon: int) -> Phrase | None:
    """Return the one full name that hangs on nothing: "Bei X platzt | Jo Roe | die Geduld:"."""
    first = search.clauses.start_of(colon) if search.clauses is not None else 0
    subjects = {"m", "f"}.intersection(map(search.speech.pronouns.get, search.low[first:colon]))
    if subjects or any(cue.phrase is not None for cue in search.cues):
        return None
    names = [
        Phrase(k, k + _FULL_NAME)
        for k in range(first, colon - 1)
        if search.kind[k] == search.kind[k + 1] == NAME
        and is_first_name(search.low[k])
        and not (k > first and search.kind[k - 1] == NAME)
        and not (k > first and search.phrases.is_preposition(k - 1))
    ]
    if not names and search.clauses is not None:
        from briefing_tui.extract.verb_colons import set_off  # late: few need it

        names = set_off(search, search.clauses, first)
    known = len(names) == 1 and names[0].end - 1 not in search.sentence.outlets
    return search.phrases.starting_at(names[0].start) if known else None


def _behind_object(search: Search, thing: Phrase | None) -> Phrase | None:
    """Return who has a thing that opens a sentence without article: "Große Zweifel hat | X: |"."""
    opens = thing is not None and thing[:2] == (0, 2)
    if thing is None or not opens or search.low[0] not in search.speech.before_nouns:
        return None
    who = search.phrases.starting_at(thing.end + 1)
    if who is None or search.low[who.start] in search.speech.oblique:
        return None
    return who if search.is_medium(who) or is_told(search, who) else None


def _is_viewer(search: Search, viewer: Phrase, subject: Phrase | None, colon: int) -> bool:
    """Return whether a thing is so for somebody: "Für | Jo Roe | lag der Fall auf der Hand: |"."""
    if not is_told(search, viewer) or search.is_medium(viewer):
        return False
    if subject is not None:
        return _is_thing(search, subject)
    return NAME not in search.kind[viewer.end : colon]  # not "gingen Tausende auf die Straße"


def _before_comma(search: Search, verb: int, thing: Phrase | None) -> Phrase | None:
    """Return who stands before the comma behind which a verb gives: "| X aus Y |, gibt ein Ziel".

    A thing without its own article is no subject there, but what is given.
    """
    parted = verb >= _FULL_NAME and search.low[verb - 1] == ","
    if thing is None or not parted or search.kind[verb] != WORD:
        return None
    led = thing.start > verb and search.low[thing.start] in search.speech.indefinite
    words = search.low[thing.end - 1] in search.speech.documents | search.speech.nouns
    if not led or not (words or not search.phrases.may_speak(thing)):
        return None
    who = search.phrases.starting_at(0)
    return who if who is not None and is_told(search, who) else None


def whom_first(search: Search, verb: int, thing: Phrase | None) -> Phrase | None:
    """Return whom a sentence opens with to whom a thing does something: "| Ihn | ärgert das"."""
    if verb != 1 or thing is None or thing.start < verb or search.phrases.may_speak(thing):
        return None
    whom = search.low[0] in search.speech.objects and search.speech.owners.get(search.low[0]) == "m"
    return Phrase(0, 1, pronoun=True) if whom else None


def retold_by(search: Search, clauses: Clauses, finite: int, i: int) -> Phrase | None:
    """Return who said what a medium tells of: "schreibt, | X | habe es „so“ genannt"."""
    start = clauses.start_of(i)
    led = finite == i and search.low[start] in search.speech.that  # "dass X es „so“ genannt habe"
    having = search.low[i + 1] if led and i + 1 < len(search.low) else search.low[finite]
    if having not in search.speech.reportive_having:
        return None
    behind = search.low[i + 1 : i + 2]  # "habe gefragt, ob man „es“ brauche", "gedroht: |"
    quotes = QUOTATION in search.kind[start if led else finite : i]
    if not quotes and not (behind in ([","], [":"]) and QUOTATION in search.kind[i:]):
        return None
    if not (_is_told_by_medium(search, start, finite) or _is_told_aside(search, i)):
        return None
    who = search.phrases.starting_at(start + led)
    who = who if who is not None and who.end <= finite else subject_of(clauses, i)[1]
    named = who is not None and not who.pronoun
    return who if named and who is not None and search.phrases.may_speak(who) else None


def _is_told_by_medium(search: Search, start: int, finite: int) -> bool:
    """Return whether a medium tells what a clause says: "Y schreibt, | X habe", "Laut Y | habe"."""
    last = search.cues[-1] if search.cues else None
    if last is None or last.phrase is None:
        return False
    between = search.kind[last.last : max(last.last, start - 1)]  # "meldet | unter Berufung auf X"
    near = start > last.last and not {PUNCTUATION, QUOTATION}.intersection(between)
    outer = near and last.rule.startswith(("verb", "inverted verb", "shared subject"))
    outer = outer or finite - last.last in (0, 1)
    return outer and is_medium_here(search, last.phrase)


def _is_told_aside(search: Search, i: int) -> bool:
    """Return whether a medium tells it behind the clause: "X habe es „so“ | genannt, so die Y"."""
    if search.low[i + 1 : i + 2] != [","]:
        return False
    ends = range(i + 3, min(i + 6, len(search.low)), 2)  # ", so | die Y", ", heißt es in | der Y"
    tellers = (search.phrases.starting_at(k) for k in ends)
    return any(who is not None and is_medium_here(search, who) for who in tellers)


def is_medium_here(search: Search, phrase: Phrase) -> bool:
    """Return whether a phrase names a known medium, or holds a noun for one."""
    words = search.low[phrase.start : phrase.end]
    nouns = any(is_kind_of(low, search.speech.media, search.speech) for low in words)
    looks = len(words) > _FULL_NAME + 1 and words[-1] in search.speech.press_names
    return (
        nouns
        or looks
        or search.phrases.names_outlet(phrase.start)
        or (phrase.end - 1 in search.sentence.outlets)
    )


def felt_by(press: Press, reading: Reading, q: int) -> Attribution | None:
    """Return whom a clause with an object for its pronoun is about.

    "Weniger begeistert ist Ivo Roth (FAZ), dem der Roman „…“ klingt."
    """
    low, speech = reading.sentence.low, press.speech
    whom = next((k for k in range(q) if low[k] in speech.objects and low[k] in speech.owners), -1)
    opens = q > 1 and speech.owners.get(low[0]) == "f" and low[1] in speech.auxiliaries
    if opens or (whom > 0 and not reading.cues and is_reported(press, reading.sentence)):
        who = Phrase(max(whom, 0), max(whom, 0) + 1, pronoun=True)  # "Ihr ist das Buch „zu schön“"
        return attribute(press, reading, Cue("subject", who.start, who.start, who), "it says")
    for k in range(q - 1, max(1, q - _FELT), -1):
        if reading.sentence.kind[k] == QUOTATION:
            return None
        if low[k - 1] != "," or not (low[k] in speech.oblique or low[k] in speech.genitives):
            continue
        end = k - 2
        while low[k - 2] == ")" and end > 0 and low[end] != "(":
            end -= 1
        name = reading.phrases.name_ending_at(end - (low[k - 2] == ")"))
        if name is None or name.end - name.start < _FULL_NAME:
            return None
        return attribute(press, reading, Cue("subject", k, k, name), "subject of the sentence")
    return None
