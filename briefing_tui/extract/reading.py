"""What a sentence gives who looks for a speaker in it, the search, and what comes of it."""

from __future__ import annotations

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.phrasebook import is_idle, is_rubric
from briefing_tui.extract.tokens import NAME, NUMBER, QUOTATION
from briefing_tui.model import Span
from briefing_tui.noun import Record
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.extract.clauses import Clauses
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.phrases import Phrases
    from briefing_tui.extract.roster import Entry
    from briefing_tui.extract.tokens import Sentence


DASHES: Final = frozenset("—–-")
BRACKETS: Final = frozenset("([")
"""Marks that may open around who wrote the words before them."""
_OPENING: Final = 24
"""Tokens among which a colon parts what a sentence announces from what it says."""
_FULL_NAME: Final = 2
_ROLE: Final = 4
"""Tokens of "a former aide", and one more."""
_VERB: Final = 4
"""Tokens of "devotes most of her", at most."""
_AROUND: Final = 2
"""Commas around an aside."""
_ENDS: Final = (",", ";")
_ASIDES: Final = ("inverted verb", "verb")
"""Rules of cues that may stand between commas and tell who says all of a sentence."""


class Phrase(NamedTuple):
    """A noun phrase as a half-open range of tokens of its sentence."""

    start: int
    end: int
    pronoun: bool = False
    antecedent: Phrase | None = None
    """Who a "who" stands for."""


class Cue(NamedTuple):
    """Words that attribute, as a half-open range of tokens, and who they attribute to."""

    rule: str
    start: int
    end: int
    phrase: Phrase | None
    addressee: Phrase | None = None
    """Who was spoken to: an outlet, perhaps."""

    @property
    def first(self) -> int:
        """The first token of cue and phrase together."""
        start, phrase = self.start, self.phrase
        return phrase.start if phrase is not None and phrase.start < start else start

    @property
    def last(self) -> int:
        """The token behind both."""
        end, phrase = self.end, self.phrase
        return phrase.end if phrase is not None and phrase.end > end else end


class Search:
    """A search of one sentence for cues, with those found so far."""

    def __init__(self, sentence: Sentence, phrases: Phrases, speech: Speech) -> None:
        """Begin with no cue."""
        self.sentence = sentence
        self.phrases = phrases
        self.speech = speech
        self.low = sentence.low
        self.kind = sentence.kind
        self.cues: list[Cue] = []
        """Those found so far, in the order of the sentence."""
        self.clauses: Clauses | None = None
        """Those of the sentence, where the finite verb stands second."""
        if speech.verb_second:
            from briefing_tui.extract.clauses import Clauses  # late: few languages need it

            self.clauses = Clauses(sentence, phrases, speech)

    def add(
        self, rule: str, start: int, end: int, phrase: Phrase | None, to: Phrase | None = None
    ) -> None:
        """Note a cue, who it attributes to and whom they spoke to."""
        if phrase is not None and (self._is_nobody(phrase) or self._is_no_one_paper(phrase, start)):
            phrase = None
        if phrase is not None and self.low[phrase.end - 1] in self.speech.relatives:
            phrase = phrase._replace(end=max(phrase.start + 1, phrase.end - 1))  # "| un élu | qui"
        if phrase is not None and self.low[phrase.start - 1] in self.speech.apposing:
            phrase = self._bearer(phrase, start) or phrase
        self.cues.append(Cue(rule, start, end, phrase, to))

    def _bearer(self, role: Phrase, cue: int) -> Phrase | None:
        """Return whose role no second comma parts from its verb: "Jo Roe, | maire de Rye | dit"."""
        low, kind, k = self.low, self.kind, role.start
        if low[k - 1] != "," and k > 1 and role.end <= cue:  # "maire de Rye et | autre élu | dit"
            first = self.phrases.group_ending_at(k - 2)
            k = first.start if first is not None else 0
        bare = k > _FULL_NAME and low[k - 1] == "," and role.end <= cue and not role.pronoun
        led = bare and self.speech.order_tells and self.phrases.is_determiner(k)
        head = low[k + 1 : k + _ROLE] if led else low[k : k + 1]  # "Jo Roe, | an aide to X | said"
        if not bare or self.speech.people.keys().isdisjoint(head) or kind[k] == NAME:
            return None
        if kind[k - 1 - _FULL_NAME : k - 1] != [NAME] * _FULL_NAME:
            return None
        name = self.phrases.name_ending_at(k - 2)
        if name is None or name.end - name.start < _FULL_NAME:
            name = Phrase(k - 1 - _FULL_NAME, k - 1)  # "Noël Roe"
        outlets = any(map(self.phrases.names_outlet, range(name.start, name.end)))
        opens = kind[name.start - 1] == QUOTATION if name.start else is_first_name(low[0])
        opens = opens and low[cue + 1 : cue + 2] != [","]  # "Ada Springs, a guard says, is shut"
        return None if outlets or (self.speech.order_tells and not (led and opens)) else name

    def _is_nobody(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a bare number or article, or tells when: "one day"."""
        length = phrase.end - phrase.start
        if length == 2 and self.low[phrase.end - 1] in self.speech.moments:
            return self.low[phrase.start] in self.speech.indefinite
        if phrase.pronoun or length > 1:
            return False
        low = self.low[phrase.start]
        if low in self.speech.no_heads and not phrase.start:
            return True  # "| Initial | reports spoke of"
        if low in self.speech.weak and self.low[phrase.start - 1] == "(":
            return True  # "(| see | related story)"
        return self.kind[phrase.start] == NUMBER or low in self.speech.definite or len(low) == 1

    def _is_no_one_paper(self, phrase: Phrase, cue: int) -> bool:
        """Return whether a heading but tells that papers speak: "| Newspaper | headlines: “…”".

        "Front pages: “…”", "The papers: “…”"
        """
        if phrase.start or phrase.end != cue or not self.speech.order_tells:
            return False
        low, speech, last = self.low[cue], self.speech, self.low[cue - 1]
        if low == ":":
            return last[:-1] in speech.media or last[:-1] in speech.pages
        return cue == 1 and low in speech.columns and last in speech.media

    def is_just_outlet(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a known outlet's name, with its article or without."""
        first = phrase.start + (self.low[phrase.start] in self.speech.definite)
        starts = {first, phrase.start}  # "L'Humanité" is none without it
        return any(find_outlet(" ".join(self.low[k : phrase.end])) is not None for k in starts)

    def is_medium(self, phrase: Phrase) -> bool:
        """Return whether a phrase names a known medium or holds a noun for one."""
        nouns = any(self.low[k] in self.speech.media for k in range(phrase.start, phrase.end))
        if nouns or self.phrases.names_outlet(phrase.start, sure=True):
            return True
        owner, owned, _ = " ".join(self.low[phrase.start : phrase.end]).partition("'s ")
        return bool(owned) and find_outlet(owner) is not None

    def may_be_teller(self, k: int) -> bool:
        """Return whether a word may by itself tell who speaks behind words: "he", "newspaper"."""
        return self.low[k] in self.speech.pronouns or self.low[k] in self.speech.media

    def past_teller(self, k: int) -> int:
        """Return the token behind "she", or behind "the Glasgow newspaper", or the same one."""
        who = self.phrases.starting_at(k) if self.low[k] in self.speech.definite else None
        end = who.end if who is not None else k + 1
        return end if self.may_be_teller(end - 1) else k

    def is_aside(self, cue: Cue) -> bool:
        """Return whether but a medium tells what "he" has done: "Er habe, | meldet X|, gesagt"."""
        comma, who = cue.first - 1, cue.phrase
        comma -= comma > 0 and self.low[comma] in self.speech.so
        pends = comma > 0 and self.low[comma - 1] in self.speech.reportive_having
        if not pends or self.low[comma] != "," or who is None:
            return False
        return self.is_medium(who) or self.phrases.names_outlet(who.start)

    def is_somebody(self, phrase: Phrase) -> bool:
        """Return whether a phrase is no pronoun, or one that tells whom it means: "him"."""
        return not phrase.pronoun or self.low[phrase.start] in self.speech.owners

    def is_in_medium(self, k: int) -> bool:
        """Return whether a preposition and a known medium stand at a token: "dans Le Figaro"."""
        low = self.low
        return (
            k + 1 < len(low) and low[k] in self.speech.venues and self.phrases.names_outlet(k + 1)
        )


class Beside(Record):
    """People whom a sentence without quotations names, and the medium that it is about."""

    people: tuple[Span, ...]
    medium: Span | None = None


class Attribution(Record):
    """Who said something, as spans of the words that tell."""

    rule: str
    mention: Span
    cue: Span | None
    antecedent: Span | None
    """What a relative pronoun stands for."""
    via: tuple[Span, ...]
    """The words that name who passed it on, nearest first."""
    reporter: Span | None
    """Who is said to have been told it and may be of a medium's staff: nearer than `via`."""
    listens: bool
    """Whether that one is of its staff, and the medium at hand is theirs."""
    outlet: bool
    """Whether the mention names a medium."""
    before: Span | None
    """The subject of the sentence, or of the one before: whom a pronoun is likely to mean."""
    topic: Span | None
    """The subject of the sentence before, for a pronoun that its own sentence's cannot be."""
    beside: Beside | None
    """Who else stands in the sentence before: whom a pronoun means if not its subject."""
    after: Span | None
    """Whom the sentence behind names: whom a pronoun means that can mean nobody before."""
    context: Attribution | None
    """What was said before, through a medium that may pass this on as well."""
    addressed: bool
    """Whether somebody tells it a medium, and so is none."""
    of_medium: bool
    """Whether somebody is a medium's own, as "its columnist": that medium is `via`."""
    elsewhere: bool
    """Whether it was said where no medium named before passes it on: "on LinkedIn"."""
    distance: float
    """How far the cue stands from the quotation: under 2 it is right beside."""
    by: Cue | None
    """The cue by its tokens, until what it covers has been found."""
    heard: tuple[Entry, tuple[Entry, ...]] | None
    """Who that turned out to be, and through whom it came."""

    def __init__(
        self,
        rule: str,
        mention: Span,
        cue: Span | None,
        antecedent: Span | None = None,
        via: tuple[Span, ...] = (),
        *,
        outlet: bool = False,
        before: Span | None = None,
        beside: Beside | None = None,
    ) -> None:
        self.rule = rule
        self.mention = mention
        self.cue = cue
        self.antecedent = antecedent
        self.via = via
        self.outlet = outlet
        self.before = before
        self.beside = beside
        self.after = self.topic = self.context = self.by = self.heard = self.reporter = None
        self.of_medium = self.addressed = self.elsewhere = self.listens = False
        self.distance = 9.0


def copied(found: Attribution, rule: str) -> Attribution:
    """Return the same attribution by another rule, without its cue."""
    return Attribution(
        rule,
        found.mention,
        None,
        found.antecedent,
        found.via,
        outlet=found.outlet,
        before=found.before,
        beside=found.beside,
    )


class Reading(Record):
    """A sentence with its phrases and cues."""

    text: str
    """The text that it stands in."""
    sentence: Sentence
    phrases: Phrases
    cues: list[Cue]
    quotations: list[int]
    """The tokens that are quotations."""
    silent: bool
    """Whether a verb in it leaves its subject out: who spoke before goes on."""
    told: Phrase | None
    """Whom that verb's words are addressed to."""
    cited: list[Phrase] | None
    """The phrases that name who passes words on; found when first needed."""
    piece: bool | None
    """Whether it names what somebody wrote, "in her column"; found when first needed."""
    met: int | None
    """Where whom a medium went and asked is named, or 0; found when first needed."""
    opening: tuple[int, Phrase | None]
    """The subject last asked for, with the token that it was asked to stand before."""

    def __init__(
        self,
        text: str,
        sentence: Sentence,
        phrases: Phrases,
        cues: list[Cue],
        quotations: list[int],
        silent: bool,
    ) -> None:
        self.text = text
        self.sentence = sentence
        self.phrases = phrases
        self.cues = cues
        self.quotations = quotations
        self.silent = silent
        self.told = None
        self.cited = None
        self.piece = None
        self.met = None
        self.opening = -1, None

    def span(self, phrase: Phrase) -> Span:
        """Return where a phrase stands in the text."""
        sentence = self.sentence
        return Span(sentence.start[phrase.start], sentence.end[phrase.end - 1])

    def words(self, phrase: Phrase) -> str:
        """Return a phrase as the text has it."""
        sentence = self.sentence
        return self.text[sentence.start[phrase.start] : sentence.end[phrase.end - 1]]

    def subject(self) -> Phrase | None:
        """Return the subject that opens the sentence."""
        return self.subject_before(len(self.sentence.low))

    def subject_before(self, limit: int) -> Phrase | None:
        """Return the subject that opens the sentence before a token; the last answer is kept."""
        if self.opening[0] != limit:
            found = self._behind_colon(limit) or self.phrases.first_subject(limit)
            if found is not None and self.phrases.speech.idle and self.is_idle(found):
                found = None
            if found is not None and self.phrases.opens_as_noun(found):
                found = None
            if found and is_rubric(self.sentence.low, *found[:2], self.phrases.speech):
                found = None
            self.opening = limit, found
        return self.opening[1]

    def is_idle(self, phrase: Phrase) -> bool:
        """Return whether a paper's name is but a noun there: "Die Zeit drängt"."""
        low, (start, end) = self.sentence.low, phrase[:2]
        return is_idle(low[end - 1], low[:start], low[end:], self.phrases.speech)

    def aside(self) -> Cue | None:
        """Return who tells all of a sentence without quotations: "Le peuple, | dit-elle |, rit"."""
        low, speech = self.sentence.low, self.phrases.speech
        told = self.cues and not self.quotations and (speech.subject_behind or speech.order_tells)
        ends = _ENDS if speech.order_tells else _ENDS[:1]  # "The roof leaks, he says|; it is old"
        if not told or sum(map(low.count, ends)) < _AROUND:
            return None
        rules = _ASIDES if speech.order_tells else _ASIDES[:1]  # "The roof, | it adds |, leaks"
        for cue in self.cues:
            if cue.phrase is None or cue.rule not in rules or cue.last >= len(low):
                continue
            if low[cue.last] not in ends:
                continue
            first = cue.first
            first -= low[first - 1] in speech.taking_up  # "so it says"
            if first > 0 and low[first - 1] == ",":
                return cue
        return None

    def is_retold(self) -> bool:
        """Return whether that is somebody whom only a pronoun names, of whom was told before."""
        aside = self.aside()
        return aside is not None and aside.phrase is not None and aside.phrase.pronoun

    def _is_columnist(self, phrase: Phrase) -> bool:
        """Return whether a paper's columnist is named behind its label."""
        head = phrase.start + self.phrases.is_determiner(phrase.start)
        return phrase.end - head > 2 and self.sentence.low[head] in self.phrases.speech.columnists

    def _is_named(self, phrase: Phrase) -> bool:
        """Return whether one is named there: "Dawn (Karachi): | Jane Roe | devotes her column"."""
        low, kind, speech = self.sentence.low, self.sentence.kind, self.phrases.speech
        full = kind[phrase.start : phrase.end] == [NAME] * _FULL_NAME
        full = full and speech.order_tells and not self.phrases.names_outlet(phrase.start)
        near = low[phrase.end : phrase.end + _VERB]
        known = is_first_name(low[phrase.start]) or not speech.possessive.isdisjoint(near)
        return full and known

    def _behind_colon(self, limit: int) -> Phrase | None:
        """Return the subject behind words that but announce: "A scandal in Paris: X resigns"."""
        low = self.sentence.low
        opening = low[: min(limit - 2, _OPENING)]
        colon = opening.index(":") if ":" in opening else 0
        if not colon or (self.cues and self.cues[0].start < colon):
            return None
        first = self.phrases.first_subject(colon)
        found = self.phrases.first_subject(limit, colon + 1)
        if first is not None and self.phrases.names_outlet(first.start):
            # "The Times is cross: the museum, it says", but "The Times: Columnist X fears"
            if found is None or self.phrases.label_end() != colon + 1:
                return None
            return found if self._is_columnist(found) or self._is_named(found) else None
        tells = self.phrases.speech.order_tells and first is not None
        if tells and first is not None and any(map(self.phrases.names_outlet, range(*first[:2]))):
            return None  # "The Moroccan title Le Matin is glad: the kingdom"
        named = found is not None and not found.pronoun and self.phrases.may_speak(found)
        return found if named and colon + 1 not in self.quotations else None
