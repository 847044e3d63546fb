"""Read the verbs of a sentence that say somebody speaks, each with its subject."""

from __future__ import annotations

from briefing_tui.extract.addressees import find_addressee, told_farther, without_listener
from briefing_tui.extract.adverbials import before_when, closes_words, is_when, owns_behind, past_it
from briefing_tui.extract.antecedents import past_participle, quoted_by
from briefing_tui.extract.behind_verbs import (
    past_adverbial,
    past_apposition,
    past_asides,
    subject_behind,
)
from briefing_tui.extract.citations import (
    cited_before,
    cited_object,
    one_named,
    read_cited,
    whom_asked,
)
from briefing_tui.extract.citing import tells_holder
from briefing_tui.extract.governed import (
    blamed_for,
    doer_beside,
    is_vexed_at,
    said_to_have,
    titled_by,
)
from briefing_tui.extract.inner_clauses import is_anybody
from briefing_tui.extract.left_out import is_impersonal, is_infinitive
from briefing_tui.extract.object_clauses import is_done_to, read_dubbed, unless_thing
from briefing_tui.extract.paper_clauses import paper_of_page
from briefing_tui.extract.parted_subjects import (
    bearer_before,
    before_relative,
    before_set_off,
    past_carrier,
    past_relative,
    sender_before,
    struck_medium,
    without_example,
)
from briefing_tui.extract.participle_clauses import doer_behind, in_contrast
from briefing_tui.extract.passives import is_reduced, read_passive
from briefing_tui.extract.predicates import bearer_behind
from briefing_tui.extract.reading import Cue, Phrase
from briefing_tui.extract.shared_subjects import shared_subject, shares_subject
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.extract.verb_agreement import is_of_many, is_plural, lacks_subject, names_thing
from briefing_tui.extract.verb_places import (
    after_quotation,
    closes_sentence,
    group_start,
    held_before,
    is_passive,
)
from briefing_tui.extract.verb_senses import does_something
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_ANSWERED: Final = 2


def read_verb(search: Search, i: int, end: int) -> None:
    """Read a verb that says somebody speaks, and whom it asks, cites or is said to."""
    low, speech = search.low, search.speech
    if search.clauses is not None:
        from briefing_tui.extract.verb_second import read_verb_second  # late: few languages need it

        read_verb_second(search, search.clauses, i, end)
        return
    tells = speech.order_tells and low[end - 1] in speech.that  # "is | certain that"
    passive = is_passive(search, i) and not tells
    if passive or is_reduced(search, i, end) or is_impersonal(search, i):
        read_passive(search, i)
        return
    if does_something(search, i, end):
        return
    before = low[i - 1] if i > 0 else ""
    object_of = before in speech.that and before not in speech.relatives
    passed = object_of and low[i] in speech.relaying and i > 1 and low[i - 2] == ","
    if (object_of and low[i] in speech.citing) or (passed and speech.adjectives_behind):
        return  # "a note that Mediapart cites": the note speaks
    if i > 1 and tells_holder(search, i, object_of=object_of):
        return
    cue = _with_subject(search, i, end)
    if cue is None:
        return
    if (asked := whom_asked(search, i, end, cue.phrase)) is not None:
        search.add(*asked)
        return
    if before in speech.reflexive and low[i] in speech.questioning and low[i] not in speech.verbs:
        return  # "se retrouve"
    asks = low[i] in speech.questioning and not after_quotation(search, i)
    if asks and before not in speech.reflexive:  # unlike "L'Opinion s'interroge sur"
        guest = cited_object(search, end)
        if guest is not None and cue.phrase is not None:
            search.add("interview", i, end, guest, cue.phrase)
        return
    behind = past_asides(search, end) if speech.subject_behind else end
    cited = cited_object(search, behind) if low[i] in speech.citing else None
    if cited is not None and read_cited(search, i, end, cited, cue.phrase):
        return
    own = low[i] in speech.citing and cue.phrase is not None
    if not (own and cue.phrase is not None and low[cue.phrase.start] in speech.oneself):
        search.add(*cue)  # not "a dit, et je le | cite | : "


def _with_subject(search: Search, i: int, end: int) -> Cue | None:
    """Return a verb with its subject, or None where it says nothing of what stands before it."""
    speech, phrases = search.speech, search.phrases
    if speech.entitling and (titled := _behind_title(search, i)):
        return _of_titled(search, i, end, titled)
    if (early := _by_construction(search, i, end)) is not None:
        return early
    cue = _inverted(search, i, end)
    if cue.phrase is None and (held := held_before(search, i)) is not None:
        cue = cue._replace(rule="verb", phrase=held)
    elif cue.phrase is None and not shares_subject(search, i):
        cue = _in_front(search, i, end, cue.addressee)
    rule, phrase, to = cue.rule, cue.phrase, cue.addressee
    if speech.drops_subject and is_done_to(search, i, phrase):
        phrase = None
    phrase = without_example(search, i, phrase) if speech.enclitics else phrase
    other = bearer_behind(phrases, phrase, i, end) or struck_medium(phrases, phrase, end)
    phrase = other or bearer_before(phrases, phrase) or phrase
    if rule == "verb" and phrase is not None and _is_no_verb(search, i, phrase):
        return titled_by(search, i)
    if phrase is None:
        rule, phrase = "shared subject", cited_before(search, i) or shared_subject(search, i)
        if speech.drops_subject and search.low[i] in speech.media_verbs:
            paged = phrase is None or not search.is_medium(phrase)
            phrase = (paper_of_page(phrases, i) if paged else None) or phrase
        phrase = unless_thing(search, i, end, phrase) if speech.drops_subject else phrase
    if phrase is not None and phrase.start < i and is_anybody(search, phrase, end):
        return None  # "e | chi | si lamenta aspetti"
    if rule == "verb" and (first := _asks_before(search, phrase)):
        return Cue("inverted verb", first, end, phrase, to)
    return Cue(rule, cue.start, end, phrase, to)


def _by_construction(search: Search, i: int, end: int) -> Cue | None:
    """Return a verb whose subject the construction tells, wherever that stands, if one does."""
    speech, phrases = search.speech, search.phrases
    if speech.order_tells and (who := blamed_for(search, i) or in_contrast(search, i)) is not None:
        return Cue("verb", i, end, who)
    if (doer := doer_behind(search, i)) is not None:
        return Cue("shared subject", i, end, doer)
    if speech.subject_behind:
        who = before_relative(search, i) or before_when(search, group_start(search, i), i)
        if who is not None:
            return Cue("verb", i, end, who)
    if (who := sender_before(phrases, i)) is not None:
        return Cue("verb", i, end, who)
    if speech.order_tells and (who := before_set_off(search, i, end)) is not None:
        return Cue("verb", i, end, who)
    if speech.order_tells and (said := said_to_have(phrases, i)) is not None:
        return Cue("verb", i, end, said)
    if speech.drops_subject and (alone := _inserted_alone(search, i, end)) is not None:
        return alone
    if search.low[i] in speech.dubbing and (dubbed := read_dubbed(search, i, end)) is not None:
        return dubbed
    return None


def _in_front(search: Search, i: int, end: int, to: Phrase | None) -> Cue:
    """Return a verb with the subject in front of it, or behind it where it may precede one."""
    speech, phrases = search.speech, search.phrases
    participle = search.low[i] in speech.participles
    own = doer_beside(search, i) if participle else None
    bare = participle and speech.drops_subject and is_infinitive(phrases, i)
    before = None if bare else past_relative(search, i, phrases.ending_at(i - 1))
    before = past_participle(search, i, before)
    before = (quoted_by(search, i) if speech.drops_subject else None) or before
    rule, phrase = "verb", own or past_carrier(phrases, before)
    if phrase is None and participle and not bare:  # "foi à TSF | prometer"
        phrase = phrases.name_ending_at(i - 1)
    if phrase is None and speech.subject_behind and _may_turn(search, i):
        behind = to.end if to else past_asides(search, end)
        rule, phrase = "verb before its subject", subject_behind(search, behind)
        thing = phrase is not None and _is_object(search, phrase)
        thing = thing or (phrase is not None and is_of_many(search, i, phrase))
        phrase = None if thing else phrase
        if phrase is not None and speech.drops_subject:
            to = to or find_addressee(search, phrase.end)
    return Cue(rule, i, end, phrase, to)


def _may_turn(search: Search, i: int) -> bool:
    """Return whether a verb may precede its subject: no "llama a X", but "según cuenta | X"."""
    low, speech = search.low, search.speech
    if i == 0 and low[i] in speech.participles and not speech.drops_subject:
        return False  # "Barrant | sa une |, X dit"
    if low[i] not in speech.naming:
        return True
    before = low[group_start(search, i) - 1] if i else ""
    return before in speech.as_said or before in speech.asking


def _inserted_alone(search: Search, i: int, end: int) -> Cue | None:
    """Return a verb without its subject that commas set off: "La città, | osserva |, è sola"."""
    k = group_start(search, i) - 1
    leads = (search.speech.as_said, search.speech.asking)  # ", según dijo,"
    if k < 1 or not (search.low[k] == "," or any(search.low[k] in words for words in leads)):
        return None
    from briefing_tui.extract.null_subjects import read_insertion  # late: some languages only

    return read_insertion(search, k, i, end)


def _is_object(search: Search, thing: Phrase) -> bool:
    """Return whether what stands behind a verb speaks not: "lamenta | a decisão | e sublinha".

    Nor does whom its infinitive is about: "ha detto di voler incontrare | i gruppi |".
    """
    if search.speech.drops_subject and is_infinitive(search.phrases, thing.start - 1):
        return True
    return search.speech.drops_subject and not search.phrases.may_speak(thing)


def _asks_before(search: Search, phrase: Phrase | None) -> int:
    """Return where a verb begins that holds its pronoun: "« … », | lui a-t-il dit", or 0."""
    if phrase is None or not phrase.pronoun or not search.speech.enclitics:
        return 0
    first = phrase.start - 1
    led = first > 0 and search.low[first] in search.speech.preverbs
    led = led and search.low[first] not in search.speech.reflexive  # no "« … » | s'|il pense"
    first = group_start(search, first) if led else 0
    return first if first and after_quotation(search, first) else 0


def _behind_title(search: Search, i: int) -> int:
    """Return the title that a sentence goes on behind: "Un récit intitulé | « X » |, dit", or 0."""
    low, speech, q = search.low, search.speech, group_start(search, i) - 2
    apart = q > 1 and search.kind[q] == QUOTATION and low[q + 1] == "," and speech.subject_behind
    titled = apart and (low[q - 1] in speech.entitling or low[q - 1] in speech.headings)
    return q if titled else 0


def _of_titled(search: Search, i: int, end: int, title: int) -> Cue | None:
    """Return a verb with the medium before what is but a title: "X, sous le titre « Y », dit"."""
    subject = search.phrases.first_subject(title)
    known = subject is not None and search.is_medium(subject)
    return Cue("verb", i, end, subject) if known else None


def _inverted(search: Search, i: int, end: int) -> Cue:
    """Return a verb with the subject behind it, where one may stand there, or without any."""
    low, speech = search.low, search.speech
    behind = past_it(search, past_asides(search, end))
    to = find_addressee(search, behind)
    if to is None and speech.order_tells and end < len(low):
        to = told_farther(search, end)
    shares = low[i] in speech.participles  # "“…”, acrescentando que | os operários |"
    own = speech.subject_behind and not speech.drops_subject
    turns = own and not low[i].endswith(speech.gerund[1])  # no "« … », notant que | le préfet |"
    shares = shares and not (turns or is_infinitive(search.phrases, i))
    after = not shares and (after_quotation(search, i) or _answers(search, i))
    opens = i == 0 and not (own and low[i] in speech.participles)  # "Barrant | sa une |, X dit"
    if shares or not (after or opens or closes_sentence(search, i, end)):
        return Cue("", i, end, None, to)
    phrase = subject_behind(search, to.end if to else behind, far=after)
    if phrase is None and to is not None and after and speech.adjectives_behind:
        phrase = past_adverbial(search, behind)  # "note | au sujet de la réforme Jean Roe"
        to = None if phrase is not None and phrase.start < to.end else to
    bare = to is not None and low[behind] not in speech.addressee
    asked = after or (i > 0 and low[i - 1] in "?!") or closes_words(search, i)
    apart = to is not None and low[to.end : to.end + 1] == [","] and not search.is_medium(to)
    apart = apart and speech.order_tells  # "“…,” warned | Jane Roe, the mayor"
    if bare and asked and (phrase is None or apart or is_when(search, phrase)):
        phrase, to = to, None  # "…?” asked Brandt.", "…?” asks the Post | this week."
    vexed = own and not after and phrase is not None and is_vexed_at(search, i, phrase)
    vexed = vexed or (own and phrase is not None and is_of_many(search, i, phrase))
    if phrase is None or vexed or owns_behind(search, phrase):
        return Cue("inverted verb", i, end, None, to)
    phrase = _past_object(search, phrase) if after and speech.order_tells else phrase
    if after and speech.order_tells and low[phrase.end - 1] in speech.pieces:
        by = low[phrase.end : phrase.end + 1] != [] and low[phrase.end] in speech.agent
        phrase = (search.phrases.behind(phrase.end + 1) if by else None) or phrase
    phrase = without_listener(search, phrase)
    to = to or find_addressee(search, past_apposition(search, phrase.end))
    phrase = one_named(search, phrase) if speech.adjectives_behind else phrase
    return Cue("inverted verb", group_start(search, i), end, phrase, to)


def _answers(search: Search, i: int) -> bool:
    """Return whether a verb follows but one word and a comma: "Faux, | rétorque X"."""
    apart = search.speech.subject_behind and search.low[1:2] == [","]
    one = apart and group_start(search, i) == _ANSWERED
    return one and search.kind[0] in (WORD, NAME) and not search.phrases.names_outlet(0)


def _past_object(search: Search, phrase: Phrase) -> Phrase:
    """Return who speaks behind a thing: "“…” summarizes the situation | the Post", or it."""
    if search.phrases.may_speak(phrase) or phrase.end >= len(search.low):
        return phrase
    who = search.phrases.starting_at(phrase.end)
    return who if who is not None and search.is_medium(who) else phrase


def _is_no_verb(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether what looks like a verb says nothing of the phrase before it."""
    if is_plural(search, i, phrase) or lacks_subject(search, i, phrase):
        return True
    if search.speech.subject_behind and _is_of_words(search, i, phrase):
        return True
    return names_thing(search, i, phrase)


def _is_of_words(search: Search, i: int, phrase: Phrase) -> bool:
    """Return whether a verb tells of words, not of who says them: "Son titre | dit tout : "."""
    low, speech, head = search.low, search.speech, phrase.end - 1
    to = low[i - 1] if low[i - 1] in speech.clitics else ""
    if to in speech.owners or to in speech.pronouns:
        return not search.phrases.may_speak(phrase)  # "dont le plan | lui rappelle « … »"
    if phrase.pronoun or phrase.start or search.kind[head] != WORD:
        return False
    if low[0] in speech.possessive:
        return low[head] in speech.nouns and head == 1
    strikes = low[head] in speech.documents or not search.phrases.may_speak(phrase)
    struck = group_start(search, i)  # "Les notes | l'ont agacée"
    return strikes and low[struck] in speech.clitics and low[struck] in speech.elided
