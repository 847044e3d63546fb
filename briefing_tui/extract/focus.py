"""Keep in mind whom the sentences of a paragraph have been about, for those behind them.

It knows nothing of quotations: who said them, or which medium hands over to whom.
"""

from __future__ import annotations

from briefing_tui.extract.anaphora import find_opening
from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.beside import find_beside, goes_on_about, named_last, person_before
from briefing_tui.extract.lexicon.outlets import ARTICLES
from briefing_tui.extract.meetings import find_met, gathers_people
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.phrasebook import is_kind_of, part_elided, phrasebook
from briefing_tui.extract.reading import Beside
from briefing_tui.extract.telling_on import tells_on
from briefing_tui.extract.tokens import NAME, PUNCTUATION, QUOTATION
from briefing_tui.extract.topics import condition_of, find_topic
from briefing_tui.extract.whom_meant import gender_meant, is_he_or_she, noun_meant
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.answers import Question
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Attribution, Cue, Reading
    from briefing_tui.model import Span

_WORDLESS: Final = frozenset({QUOTATION, PUNCTUATION})
"""Of what sorts the tokens of a sentence are that but quotes."""
_NOUN_ALONE: Final = 2
"""Words of "the scientist"."""
_REPLY: Final = 2
"""Tokens of "Seine Antwort"."""
_ASIDE: Final = 7
"""Tokens of "Not in the very least.", and one more."""
_TAIL: Final = 3
"""Tokens of "darin weiter."."""


class Focus:
    """Whom the sentence at hand may mean by "she" or "the minister"."""

    def __init__(self, press: Press, topic: Span | None, named: Beside | None = None) -> None:
        """Begin a paragraph behind one that was about somebody, and named others."""
        self.press = press
        self.topic = topic
        """Whom the sentence before is about."""
        self._carried = topic
        """Whom the paragraph before was about."""
        self.question: Question | None = None
        """Whom the sentence before asks."""
        self._left: Span | None = None
        """Whom it was about before it turned to a thing or another."""
        self._is_on_thing = False
        """Whether it is about a thing."""
        self._latest: Reading | None = None
        """The sentence before."""
        self._former: Reading | None = None
        """The one before that."""
        self._named = named
        """Whom the last sentence without quotations names that was asked for."""
        self._kept: tuple[str, Beside | None] = ("", None)
        """Whom the last pronoun that opened a sentence means, and its letter."""
        self._unasked: list[tuple[Reading, bool]] = []
        """Those behind it, and whether a medium handed over: few ask whom they name."""

    def leave(self, reading: Reading, *, hosted: bool) -> None:
        """Note that a sentence has been read, and whether a medium handed over before it."""
        self._unasked.append((reading, hosted))
        self._former, self._latest = self._latest, reading

    def turn_to(self, reading: Reading, last: Attribution | None, host: Span | None) -> None:
        """Note whom a sentence is about, and whom it asks.

        Args:
            reading: The sentence.
            last: Who spoke last in the paragraph.
            host: The medium that hands over to others.
        """
        before, speech = self.topic, self.press.speech
        topic = find_topic(self.press, reading, last, hosted=host is not None)
        if reading.sentence.low[0] in speech.viewing and speech.order_tells:
            topic = topic or self._concerned(reading)
        behind = speech.adjectives_behind
        if behind and topic is not None and self._is_meant_again(reading, topic):
            topic = before or topic
        if topic is not None:
            met = speech.subject_behind and self._is_met(reading, topic)
            self.topic = before if met or self._is_called_by_noun(topic) else topic
            self._left = self._left_for(reading, topic, before, host)
        elif self.topic is not None and not reading.quotations and self._turns_away(reading):
            self.topic = None
        if speech.inquiring:
            self._note_question(reading, last, before, host)

    def _concerned(self, reading: Reading) -> Span | None:
        """Return for whom something was so: "For | Ana Ruiz | it was a third defeat"."""
        who, low = reading.phrases.starting_at(1), reading.sentence.low
        if who is None or who.pronoun or who.end >= len(low):
            return None
        if self.press.speech.pronouns.get(low[who.end]) != "n":  # "it"
            return None
        named = {*reading.sentence.kind[who.start : who.end]} == {NAME}
        return reading.span(who) if named and not self.press.is_medium(reading.words(who)) else None

    def _left_for(
        self, reading: Reading, topic: Span, before: Span | None, host: Span | None
    ) -> Span | None:
        """Return whom a sentence leaves for another: "Ana Ruiz came. | Mr Roe asked if she ran."""
        left, press = self._left or before, self.press
        was_on_thing, self._is_on_thing = self._is_on_thing, False
        if left is None or not (press.speech.order_tells or press.speech.adjectives_behind):
            return None
        if press.speech.adjectives_behind:
            return left if self._is_thing(reading, topic) else None
        words = topic.of(press.text)
        if words.lower() in press.speech.pronouns:
            return self._left if not reading.quotations else None
        if self._is_thing(reading, topic):
            self._is_on_thing = True
            return left if was_on_thing else before or left
        if reading.quotations or host is not None or before is None or before == self._carried:
            return None
        media = press.is_medium(words) or press.is_medium(before.of(press.text))
        return before if not media else None

    def _is_meant_again(self, reading: Reading, topic: Span) -> bool:
        """Return whether a sentence opens with a pronoun: "Selon | lui |, tout va trop vite"."""
        speech, low = self.press.speech, topic.of(self.press.text).lower()
        opens = topic.start <= reading.sentence.start[:_TAIL][-1]
        return opens and speech.pronouns.get(low) in ("m", "f")

    def _is_met(self, reading: Reading, topic: Span) -> bool:
        """Return whether a medium goes to see who was told of: "Jane Roe … Le Soir lui a parlé"."""
        press, before = self.press, self.topic
        if before is None or reading.quotations or not gathers_people(press, reading):
            return False
        if not press.is_medium(topic.of(press.text)) or press.is_medium(before.of(press.text)):
            return False
        return find_met(press, reading) is None

    def _is_called_by_noun(self, topic: Span) -> bool:
        """Return whether a noun but takes up whom the sentence before is about: "le savant"."""
        press, before, speech = self.press, self.topic, self.press.speech
        words = topic.of(press.text).lower().split() if before is not None else []
        if before is None or len(words) > _NOUN_ALONE:
            return False  # most topics
        if speech.elided:
            words = part_elided(" ".join(words)).split()  # "L'homme"
        articles = speech.subject_genders or speech.definite
        if len(words) != _NOUN_ALONE or words[0] not in articles:
            return False
        noun = words[1]
        again = noun in speech.anyone or is_kind_of(noun, speech.resuming, speech)
        if not again and (speech.order_tells or not is_person_noun(noun, speech)):
            return False
        set_off = press.text[topic.end : topic.end + 1] == ","  # "le savant, Jean Roe,"
        if set_off or press.is_medium(before.of(press.text)):
            return False
        named = before.of(press.text).split()
        if not again and len(named) <= _NOUN_ALONE and named[0].lower() in ARTICLES:
            return False  # "Die Ärztin ging. | Der Fahrer | kam": another one
        known = any(is_person_noun(word.lower(), speech) for word in named)
        if not (known or all(word[0].isupper() for word in named)):
            return False
        return again or not is_kind_of(noun, speech.sole, speech)

    def _is_thing(self, reading: Reading, topic: Span) -> bool:
        """Return whether nobody is a sentence's topic: "The car was gone", "The police came"."""
        opening, sentence = reading.subject(), reading.sentence
        if opening is None or opening.pronoun or sentence.start[opening.start] != topic.start:
            return False
        if sentence.low[opening.start] in self.press.speech.belonging:
            return True  # "Jane Roe vend des oranges. | Ses | enfants sont partis."
        first = opening.start + reading.phrases.is_determiner(opening.start)
        if NAME in sentence.kind[first : opening.end]:
            return False
        nouns = sentence.low[first : opening.end]
        return not any(is_person_noun(low, self.press.speech) for low in nouns)

    def _turns_away(self, reading: Reading) -> bool:
        """Return whether a pronoun may mean another: not behind "He hates the judge"."""
        beside = self.beside()
        here = beside is not None and beside.people[-1].start >= reading.sentence.start[0]
        speech = self.press.speech
        keeps = here and (speech.order_tells or speech.verb_second)
        keeps = keeps and goes_on_about(self.press, reading)
        if self.topic is not None and tells_on(self._former, reading, self.topic):
            return False
        return beside is not None and not (keeps or reading.is_retold())

    def _note_question(
        self, reading: Reading, last: Attribution | None, before: Span | None, host: Span | None
    ) -> None:
        """Note whom a sentence asks; who has answered once may answer again."""
        question, speech, asked = self.question, self.press.speech, None
        if not phrasebook(speech.inquiring).keys().isdisjoint(reading.sentence.low):
            from briefing_tui.extract.answers import find_question  # late: few articles need it

            asked = find_question(self.press, reading, before, host)
        if asked is not None or question is None:
            self.question = asked
            return
        answered = last is not None and last.rule == "answer"
        short = speech.order_tells and len(reading.sentence) < _ASIDE
        answered = answered or (short and not reading.quotations)  # "Not in the least."
        if speech.nouns_capitalised:
            told = not speech.replies.isdisjoint(reading.sentence.low[:_REPLY])
            question.announced = answered = told and not reading.quotations
        self.question = question if answered else None

    def beside(self) -> Beside | None:
        """Return whom the last sentence without quotations names."""
        for reading, hosted in self._unasked:
            self._note_beside(reading, hosted=hosted)
        self._unasked.clear()
        named, left = self._named, self._left
        if named is None or left is None or left in named.people:
            return named or (Beside((left,)) if left is not None else None)
        return Beside((*named.people, left), named.medium)

    def _note_beside(self, reading: Reading, *, hosted: bool) -> None:
        """Note whom a sentence names; one that is about "her" leaves whom the last one named."""
        found = find_beside(self.press, reading, hosted=hosted)
        calls = not self.press.speech.calling.isdisjoint(reading.sentence.low)
        if found is not None and self._named is not None and calls:
            found = Beside(found.people, found.medium or self._named.medium)  # "Il s'appelle X"
        if found is None and (reading.quotations or goes_on_about(self.press, reading)):
            return
        tag = self.press.speech.pronouns.get(reading.sentence.low[0], "")
        if found is None or tag not in ("m", "f") or not self.press.speech.order_tells:
            self._kept = ("", None)
        elif tag != self._kept[0]:
            self._kept = tag, self._named
        self._named = found

    def met(self, reading: Reading) -> Span | None:
        """Return whom a medium met in the sentence before, whose words then stand by themselves.

        Or with a verb that goes without its subject: "O Expresso falou com X. “…”, | lamenta."
        """
        latest = self._latest
        if latest is None or latest.quotations:
            return None
        if not (reading.silent or {*reading.sentence.kind} <= _WORDLESS):
            return None
        who = find_met(self.press, latest)
        return latest.span(named_apart(latest, who)) if who is not None else None

    def author(self, reading: Reading) -> Attribution | None:
        """Return who wrote the paper that a sentence quotes from: "Darin heißt es …"."""
        low, speech = reading.sentence.low, self.press.speech
        opens = low[0] in speech.therein or (
            low[0] in speech.impersonal
            and bool(speech.perceiving)
            and not speech.within.isdisjoint(low[1:2])
        )
        if reading.sentence.kind[0] == QUOTATION:
            opens = not speech.therein.isdisjoint(low[-_TAIL:])  # "“…”, heißt es | darin"
        if self._latest is None or not opens:
            return None
        from briefing_tui.extract.papers import find_author  # late: few articles need it

        return find_author(self.press, self._latest, reading)

    def introduce(self, found: Attribution, reading: Reading, author: Attribution | None) -> None:
        """Note whom the pronoun of an attribution may mean.

        Args:
            found: The attribution.
            reading: Its sentence.
            author: Who wrote the paper that the sentence quotes from.
        """
        press = self.press
        if found.mention.of(press.text).lower() in press.speech.relatives:
            found.antecedent = found.antecedent or self.topic  # "Le Soir reçoit X. Qui assure que"
        guest = _guest_before(reading, found) or named_last(press, reading, found, self._latest)
        asked = self.question.asked if self.question is not None else None
        if guest is not None and asked is not None and asked.start <= guest.start < asked.end:
            guest = asked  # "Die Zeit fragt X. | Die | sagt"
        if guest is None and is_he_or_she(press, found):
            guest = _related_before(press, reading, found)
            guest = guest or person_before(press, reading, found.mention.start)
            named = self.beside() if guest is not None and press.speech.adjectives_behind else None
            if named is not None and named.medium is not None:
                found.via = found.via or (named.medium,)  # "Dans X, un maçon … Il s'appelle Y, il"
        if author is not None:
            guest, found.via = author.mention, found.via or author.via
        if found.rule == "cited" and is_he_or_she(press, found):
            guest = guest or self.topic  # "Le Soir a joint X. Il publie le mot qu'| elle | a écrit"
        found.before = found.before or guest or find_opening(press, reading, found)
        if found.before is None and is_he_or_she(press, found):
            found.before = condition_of(press, reading)  # "When | Jane Roe | heard, she said"
        if self.question is not None and found.before in (None, self.question.asked):
            found.before = self.question.asked
            found.via = found.via or self.question.media_for(press, found)
        found.before = found.before or self._topic_of(found)
        found.topic = self.topic
        if press.speech.order_tells and found.before is not None and found.by is not None:
            found.before = self._who_tells(found, reading, found.before)

    def _who_tells(self, found: Attribution, reading: Reading, topic: Span) -> Span:
        """Return the other one where the topic hears it: "Jo Roe met X. “…,” he told Roe"."""
        k = _hearer_at(reading, found)
        if not k:
            return topic  # mostly
        speech, words = self.press.speech, found.mention.of(self.press.text)
        gender = gender_meant(words, speech)
        if not (gender or noun_meant(words, speech)):
            return topic
        hearer = self.press.text[reading.sentence.start[k] : reading.sentence.end[k]]
        if hearer in speech.objects:
            hears = gender in ("", speech.owners.get(hearer, "x"))  # "he told | him"
        else:
            hears = hearer in topic.of(self.press.text).split()
        beside = self.beside() if hears else None
        people = beside.people if beside is not None else ()
        return next((who for who in people if not who.overlaps(topic)), topic)

    def _topic_of(self, found: Attribution) -> Span | None:
        """Return whom the sentence before was about, if a pronoun may mean them."""
        text, speech = self.press.text, self.press.speech
        if self.topic is None or not speech.subject_genders:
            return self.topic
        led = speech.subject_genders.get(self.topic.of(text).partition(" ")[0].lower())
        other = led == "f" and speech.pronouns.get(found.mention.of(text).lower()) == "m"
        return None if other else self.topic  # "Sind | die Hirten | schuld? „Ja“, sagt | er |"

    def note_beside(self, found: Attribution) -> None:
        """Note whom else "she" may mean: those whom the sentence before names."""
        words, speech = found.mention.of(self.press.text), self.press.speech
        if found.antecedent is not None and speech.enclitics:
            return  # "« A », admet une élue, mais, ajoute-t- | elle |"
        if (gender := gender_meant(words, speech)) or noun_meant(words, speech):
            if speech.nouns_capitalised and _is_medium_explained(self.press, found, gender):
                return
            beside, (tag, kept) = self.beside(), self._kept
            again = kept is not None and gender == tag  # "He sees the judge. “…,” | he | says"
            found.beside = found.beside or (kept if again else beside)


def _hearer_at(reading: Reading, found: Attribution) -> int:
    """Return the token for whom one tells something, or 0: "he told | Roe", "said to | him"."""
    low, speech, by = reading.sentence.low, reading.phrases.speech, found.by
    k = by.end if by is not None else 0
    if by is None or k + 1 >= len(low):
        return 0
    if low[k] in speech.addressee:
        k += 1
    elif low[k - 1] not in speech.telling:
        return 0
    named = reading.sentence.kind[k] == NAME
    return k if k < len(low) and (named or low[k] in speech.objects) else 0


def _is_medium_explained(press: Press, found: Attribution, gender: str) -> bool:
    """Return whether a colon explains what a medium does: "X hat nur Spott übrig: | Er | rät"."""
    text, speech, before = press.text, press.speech, found.before
    if before is None or not text[before.end : found.mention.start].endswith(": "):
        return False
    words = before.of(text)
    last = words.lower().rpartition(" ")[2].rpartition("-")[2]
    fits = speech.paper_genders.get(last, gender) == gender
    led = speech.subject_genders.get(words.partition(" ")[0].lower(), gender)
    return fits and gender in led and press.is_medium(words)


def _related_before(press: Press, reading: Reading, found: Attribution) -> Span | None:
    """Return whose words "qui" leads to: "un maire, | X |, qui « … », comme il le dit"."""
    sentence = reading.sentence
    if not press.speech.adjectives_behind or not reading.quotations:
        return None
    behind = (q for q in reading.quotations if sentence.end[q] < found.mention.start)
    q = max(behind, default=0)
    if not q or sentence.low[q - 1] not in press.speech.relatives:
        return None
    who = reading.phrases.ending_at(q - 1)
    return reading.span(who.antecedent) if who is not None and who.antecedent else None


def _are_given_back(reading: Reading, noun: Cue) -> bool:
    """Return whether a colon opens the words that a noun names: "donne les mots d'| un élu |: "."""
    who = noun.phrase
    if noun.rule != "noun" or who is None or who.start < noun.start:
        return False  # nor "X saw | Roe's words | otherwise: "
    return any(
        cue.rule == "colon" and cue.phrase == who and cue.start > who.start for cue in reading.cues
    )


def _guest_before(reading: Reading, found: Attribution) -> Span | None:
    """Return whom a medium talks to in the same sentence: "interviews X, who says he"."""
    for cue in reading.cues:
        asks = cue.rule == "interview" or (cue.rule == "cited" and cue.addressee)
        cites = cue.rule == "citing" and cue.addressee and found.rule == "according to"
        asks = asks or cites  # "Le Soir cite un élu : selon | lui"
        asks = asks or _are_given_back(reading, cue)
        if asks and cue.phrase is not None and not cue.phrase.pronoun:
            end, relatives = cue.phrase.end, reading.phrases.speech.relatives
            guest = cue.phrase._replace(end=end - (reading.sentence.low[end - 1] in relatives))
            span = reading.span(named_apart(reading, guest))
            return span if span.end <= found.mention.start else None
    return None
