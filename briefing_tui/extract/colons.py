"""Read the marks that say somebody speaks: colons, dashes, brackets."""

from __future__ import annotations

from briefing_tui.extract.behind_verbs import paper_of_one
from briefing_tui.extract.citations import sent_by
from briefing_tui.extract.colon_clauses import is_heading, told_in_front
from briefing_tui.extract.columns_behind import column_behind, setter_behind
from briefing_tui.extract.credit_lines import SLASHES, bracketed, credited_at
from briefing_tui.extract.dashed import labelled_before, read_dash
from briefing_tui.extract.earlier_cues import cited_at, owner_told
from briefing_tui.extract.label_actors import actor_before, told_medium
from briefing_tui.extract.last_words import (
    asked_by,
    heard_behind,
    met_by,
    named_alone,
    owner_of_subject,
    sent_in,
    talked_with,
    uttered_by,
    word_given,
)
from briefing_tui.extract.medium_phrases import cut_medium, opens_with_medium, writer_behind
from briefing_tui.extract.pages import found_in
from briefing_tui.extract.phrasebook import is_rubric, match_at
from briefing_tui.extract.reading import BRACKETS, DASHES, Phrase
from briefing_tui.extract.scenes import (
    author_of,
    is_headlined,
    is_spot,
    medium_before,
    met_at,
    owner_of_one,
    singled_out,
    tempered_at,
    watching,
)
from briefing_tui.extract.striking import struck_by, tone_of
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION, WORD
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Search

_FULL_NAME: Final = 2
_NOUN_REACH: Final = 3
_COLON_REACH: Final = 24
_LEADING: Final = 7
"""Tokens of "And , a little further on", and one more."""
_PAGE: Final = 3
"""Tokens of "on the front", at most."""
_ENDING: Final = 5
"""Tokens of a mark and a paper's name that ends a line, at most."""
_PARTING: Final = frozenset("|,»")
"""Marks that part a headline from the paper's name at the end of a line."""


def read_mark(search: Search, i: int) -> None:
    """Read "NAME: “…”", "“…” — NAME" and "“…” (OUTLET)"."""
    low, follows = search.low, i + 1 < len(search.low)
    quoted = i > 0 and search.kind[i - 1] == QUOTATION
    if low[i] == ":" and i > 0 and (not follows or search.kind[i + 1] == QUOTATION):
        if (paper := paper_of_one(search, 0)) is not None and paper.end == i:
            search.add("colon", i, i + 1, paper)  # "Celle du Soir : “…”"
        else:
            _read_opening(search, i)
    elif low[i] == ":" and quoted:
        phrase = search.phrases.starting_at(i + 1) if follows else None
        if phrase is not None and opens_with_medium(search.phrases, phrase):
            # "« Il est fini » : L'Express enterre le ministre"
            search.add("colon", i, i + 1, cut_medium(search.phrases, phrase))
        elif who := (
            _thus_told(search, i, phrase)
            or singled_out(search, i)
            or setter_behind(search.phrases, i + 1)
            or column_behind(search, i)
            or writer_behind(search, phrase)
            or heard_behind(search, phrase)
        ):
            search.add("colon", i, i + 1, who)
    elif low[i] in DASHES and follows and search.kind[i + 1] == QUOTATION and not quoted:
        if (label := labelled_before(search, i)) is not None:
            search.add("colon", i, i + 1, label)  # "The Sun – “Freeze”"
    elif low[i] in DASHES and quoted:
        read_dash(search, i)
    elif low[i] == "," and not quoted and (who := bracketed(search, i)) is not None:
        search.add("colon", i, i + 1, who)
    elif low[i] in _PARTING and quoted and follows:
        _read_parted(search, i)
    elif low[i] in BRACKETS and quoted and follows:
        _read_signed(search, i)
    elif low[i] == "(" and i > 0 and follows and search.kind[i + 1] == QUOTATION:
        medium = search.phrases.group_ending_at(i - 1)
        if medium is not None and search.is_just_outlet(medium):
            search.add("colon", i, i + 1, medium)  # "Le Monde (« Le grand saut »)"


def _read_parted(search: Search, i: int) -> None:
    """Read whose paper's name a mark parts from a headline: "“Freeze” | The Sun"."""
    low = search.low
    again = search.kind.index(QUOTATION, i) if QUOTATION in search.kind[i:] else len(low)
    label = Phrase(i + 1, again - (low[again - 1] == "."))
    if low[i] == "," and again < len(low):
        return  # "A y voit « X », B « Y »"
    if again - i <= _ENDING and label.end > i + 1 and search.is_just_outlet(label):
        owns = low[i + 1] in search.speech.genitive and search.speech.drops_subject
        if owns and not any(cue.phrase for cue in search.cues):
            search.add("citing", i, i + 1, None, label)  # "no programa “X”, | da TV Sul"
            return
        search.add("dash", i, i + 1, label)


def _read_opening(search: Search, i: int) -> None:
    """Read a colon that opens a quotation: who is cited before it, or who speaks behind it."""
    owner = None
    if search.clauses is not None:
        from briefing_tui.extract import verb_colons as before  # late: some languages only

        met = before.met_before(search, search.clauses, i)
        met = met or before.heard_in(search, search.clauses, i) or before.talk_before(search, i)
        if (met := met or before.printed(search, search.clauses, i)) is not None:
            search.add("cited", i, i + 1, *met)
            return
        if before.leads_topic(search.phrases, i) or before.is_no_speaker(search.phrases, i):
            return
        owner = before.reacting(search, i) or before.owning(search, i)
    tempered = tempered_at(search, i) if search.speech.order_tells else None
    if tempered is not None:
        search.add("colon", i, i + 1, tempered)
        return
    if (credited := credited_at(search, i)) is not None:
        search.add("cited", i, i + 1, *credited)
        return
    if _leads_on(search, i) or is_spot(search, i) or is_headlined(search, i):
        return
    cited = uttered_by(search, i) or sent_in(search, i) or met_by(search, i) or asked_by(search, i)
    if (cited := cited or cited_at(search, i)) is not None:
        search.add("cited", i, i + 1, cited.phrase, cited.addressee)
    elif (author := author_of(search, i)) is not None:
        search.add("cited", i, i + 1, author, medium_before(search, i))
    elif (guest := met_at(search, i)) is not None:
        search.add("cited", i, i + 1, *guest)
    elif given := word_given(search, i) or told_medium(search, i):
        search.add("cited", i, i + 1, *given)
    else:
        who = _colon_speaker(search, i, owner)
        if who is None or not _hangs_on_words(search, who):
            search.add("colon", i, i + 1, who)


def _hangs_on_words(search: Search, who: Phrase) -> bool:
    """Return whether words but tell of those in marks: "« A » | inscrits au menu | : « B »"."""
    k, phrases = who.start, search.phrases
    if not search.speech.adjectives_behind or k == 0 or search.kind[k - 1] != QUOTATION:
        return False
    plain = search.kind[k] == WORD and not who.pronoun and not phrases.is_determiner(k)
    return plain and not phrases.is_noun(k)


def _leads_on(search: Search, i: int) -> bool:
    """Return whether the words before a colon but lead on: "Et plus loin : « … »"."""
    speech, first = search.speech, i
    if speech.order_tells:
        return i < _LEADING and not any(_may_tell(search, k) for k in range(i))
    if speech.adjectives_behind and i > 1 and search.low[i - 1] in speech.also:
        return search.low[i - 2] == ","  # "Un musée n'est pas un coffre, | et : |"
    joins = [speech.adverbs, speech.also, speech.openers, speech.conjunctions]
    if not speech.oneself.isdisjoint(search.low[:_NOUN_REACH]):
        joins += [speech.oneself, speech.clitics, speech.citing, speech.objects, speech.perceiving]
    while first > 0 and any(search.low[first - 1] in words for words in joins):
        first -= 1
    told = any(cue.phrase is not None for cue in search.cues)
    led = search.phrases.is_preposition(int(search.low[0] in speech.also))  # "Et | d'ajouter"
    if speech.subject_behind and led and not told and not match_at(search.low, 0, speech.moving):
        return not speech.participles.isdisjoint(search.low[1:_NOUN_REACH])  # "Avant d'admettre"
    return speech.subject_behind and first == 0


def _may_tell(search: Search, k: int) -> bool:
    """Return whether a word may tell who speaks: not "And, a little further on: |"."""
    low, speech, phrases = search.low[k], search.speech, search.phrases
    if search.kind[k] not in (WORD, PUNCTUATION):
        return k > 0 or not (phrases.is_function_word(k) or phrases.is_adverb(k))
    paged = search.low[k - 1] in speech.pages and low in speech.indefinite  # "on page | one |: "
    paged = paged or low in speech.pages  # "Also on the front | page |: "
    if paged and any(map(phrases.is_preposition, range(max(0, k - _PAGE), k))):
        return False
    known = (speech.pronouns, speech.owners, speech.nouns, speech.documents, speech.columns)
    return phrases.is_noun(k) or any(low in words for words in (*known, speech.verbs))


def _read_signed(search: Search, i: int) -> None:
    """Read who wrote words in brackets behind them: "(The Times)", "(Jane Roe, The Times)"."""
    phrases = search.phrases
    found = phrases.starting_at(i + 1)
    parts = (k for k in range(*found[:2]) if search.low[k] in SLASHES) if found else iter(())
    slash = next(parts, 0)
    found = Phrase(i + 1, slash) if slash else found  # "(| Jane Roe | / Le Soir)"
    known = phrases.names_outlet(i + 1) or i + 1 in search.sentence.outlets
    if found is None or known:
        found = _without_page(search, found) if found is not None else None
        search.add("signed", i, i + 1, found if found or search.low[i] == "(" else None)
        return
    parted = search.low[found.end : found.end + 1]
    named = parted and search.kind[found.start] == NAME
    links = search.speech.venues | search.speech.cited | DASHES | SLASHES  # "in der", "im"
    if not named or not (parted == [","] or parted[0] in links):
        return
    medium = phrases.behind(found.end + 1)
    if medium is None or not phrases.names_outlet(medium.start):
        near = range(found.end + 1, min(len(search.low) - 1, found.end + _COLON_REACH))
        venues = (k for k in near if search.is_in_medium(k) and ")" not in search.low[i:k])
        medium = next((phrases.behind(k + 1) for k in venues), None)
    if medium is not None and phrases.names_outlet(medium.start):
        search.add("signed", i, i + 1, found, medium)


def _without_page(search: Search, found: Phrase) -> Phrase:
    """Cut the page behind a paper in brackets: "(Stampa | p. 3|)"."""
    speech, end = search.speech, found.end
    while end - 1 > found.start and (
        len(search.low[end - 1]) == 1 or search.low[end - 1] in speech.pages | speech.abbreviations
    ):
        end -= 1
    return found._replace(end=end) if speech.drops_subject else found


def _colon_speaker(search: Search, i: int, owner: Phrase | None) -> Phrase | None:
    if is_rubric(search.low, 0, i, search.speech):
        return None  # "Newspaper headlines: “…”"
    if i > 1 and search.speech.verb_second and match_at(search.low, i - 2, search.speech.hearsay):
        return None  # "Weiter heißt es: “…”"
    own = i == _FULL_NAME and search.speech.order_tells and search.low[0] in search.speech.definite
    if own and search.low[1] in search.speech.columns:
        return Phrase(0, i)  # "The caption: |"
    told = found_in(search.phrases, i) or named_alone(search, i)
    told = told or owner_of_one(search, i) or sent_by(search, i)
    told = told or watching(search, i) or owner_told(search, i) or talked_with(search, i) or owner
    told = told or actor_before(search, i)
    found = told or owner_of_subject(search, told_in_front(search, i))
    found = None if found is not None and is_heading(search, found) else found
    if found is not None and (_is_about(search, found) or _is_quality(search, found, i)):
        found = None
    plain = found is None or not _may_sound(search, found) or _is_that(search, found)
    struck = struck_by(search, i) if plain and search.speech.subject_behind else None
    struck = _felt_before(search, found) or struck
    tone = tone_of(search, i) if plain and struck is None else None
    told = struck or tone or found
    if told is None or not search.speech.drops_subject:
        return told
    from briefing_tui.extract.null_subjects import asks_only, is_told_alone, speaks_in  # late

    if (guest := speaks_in(search, told, i)) is not None:
        return guest
    return None if asks_only(search, told) or is_told_alone(search, told, i) else told


def _is_quality(search: Search, found: Phrase, i: int) -> bool:
    """Return whether a comma and a bare word tell but how it is: "casi seco, | técnico : "."""
    alone = found.end == found.start + 1 == i and search.kind[found.start] == WORD
    apart = alone and not found.pronoun and found.start > 1 and search.low[found.start - 1] == ","
    return apart and search.speech.drops_subject


def _is_about(search: Search, found: Phrase) -> bool:
    """Return whether "que" but tells of a matter: "Sobre la caída de X, | que sigue, dijo : "."""
    low, speech = search.low, search.speech
    if speech.drops_subject and low[search.phrases.head_of(found).end - 1] in speech.things:
        return True  # "In evidenza le elezioni in Turchia : "
    opens = speech.drops_subject and low[found.start] in speech.relatives and found.start > 1
    return opens and low[found.start - 1] == "," and search.phrases.is_preposition(0)


def _is_that(search: Search, found: Phrase) -> bool:
    """Return whether a pronoun stands for a thing or for nobody: "Des mots | qui | irritent X"."""
    if match_at(search.low, 0, search.speech.moving):
        return True  # "Il n'en faut pas plus pour réjouir X"
    thing = found.antecedent is None or not search.phrases.may_speak(found.antecedent)
    return thing and search.low[found.start] in search.speech.relatives


def _felt_before(search: Search, found: Phrase | None) -> Phrase | None:
    """Return whom something moves in front of a colon: "A | la crítica | la ha convencido : |"."""
    opens = search.low[0] in search.speech.addressee and search.speech.drops_subject
    if not opens or (found is not None and found.start > 1):
        return None
    from briefing_tui.extract.null_subjects import felt_by  # late: not for every language

    return felt_by(search.phrases)


def _thus_told(search: Search, colon: int, phrase: Phrase | None) -> Phrase | None:
    """Return who speaks behind an adverb, with a verb or without: "“…”: thus (headlines) X"."""
    k, low, speech, phrases = colon + 2, search.low, search.speech, search.phrases
    led = k < len(low) and (phrases.is_adverb(k - 1) or low[k - 1] in speech.openers)
    if not led or not speech.order_tells:
        return None
    if k + 1 < len(low) and low[k] in phrases.classes.verbs:
        phrase = phrases.starting_at(k + 1)
    elif phrase is not None and phrase.start != k:
        return None
    return phrase if phrase is not None and phrases.may_speak(phrase) else None


def _may_sound(search: Search, phrase: Phrase) -> bool:
    nouns = any(search.phrases.is_noun(k) for k in range(phrase.start, phrase.end))
    nouns = nouns or search.low[phrase.end - 1] in search.speech.selfsame
    if search.clauses is not None and search.phrases.is_determiner(phrase.start):
        from briefing_tui.extract.clause_speakers import ends_with_name  # late: few need it

        return nouns or search.is_medium(phrase) or ends_with_name(search, phrase)
    return nouns or search.phrases.may_speak(phrase)
