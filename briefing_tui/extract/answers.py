"""Tell whom a sentence asks, and that what follows answers: "Er fragt X. Antwort: “…”"."""

from __future__ import annotations

from briefing_tui.extract.appositions import named_apart
from briefing_tui.extract.phrasebook import match_at
from briefing_tui.extract.reading import Attribution, copied
from briefing_tui.extract.tokens import NAME, QUOTATION, WORD
from briefing_tui.noun import Record
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.press import Press
    from briefing_tui.extract.reading import Phrase, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span

_SHORT: Final = 8
"""Tokens of "“…”, lautete die knappe Antwort.", at most."""


class Question(Record):
    """Whom a sentence asked, and for which medium."""

    asked: Span
    medium: Span | None
    announced: bool
    """Whether it says that the answer follows: "…, und deren Antwort ist hart."."""

    def __init__(self, asked: Span, medium: Span | None, *, announced: bool = False) -> None:
        self.asked = asked
        self.medium = medium
        self.announced = announced

    def media_for(self, press: Press, found: Attribution) -> tuple[Span, ...]:
        """Return through which medium a pronoun answers: "sagte er", "Ihre Antwort"."""
        word, speech = found.mention.of(press.text).lower(), press.speech
        word = speech.demonstratives.get(word, word)  # "Die sagt"
        gender = speech.pronouns.get(word) or speech.owners.get(word)
        return (self.medium,) if self.medium is not None and gender in ("m", "f") else ()


def find_question(
    press: Press, reading: Reading, before: Span | None, host: Span | None
) -> Question | None:
    """Return whom a sentence asks: whom it names, or whom the text was about before it.

    Args:
        press: The media of the text.
        reading: The sentence.
        before: Whom the text was about.
        host: The medium that hands over to those who speak.
    """
    low, speech = reading.sentence.low, press.speech
    asks = (k for k in range(1, len(low)) if match_at(low, k, speech.inquiring))
    at = next((k for k in asks if not _asks_itself(low[k + 1 : k + 2], speech)), 0)
    subject = reading.subject() if at else None
    if subject is not None and speech.nouns_capitalised:  # "wollte der Kurier | von X wissen."
        inner = (k for k in range(subject.start + 1, subject.end) if low[k] in speech.agent)
        subject = subject._replace(end=next(inner, subject.end))
    if subject is None or low[at - 1] in speech.reflexive:
        return None  # "Le Soir | se | demande à quoi"
    medium = reading.span(subject) if press.is_medium(reading.words(subject)) else host
    clause = low[at - low[at::-1].index(",") :] if speech.verb_second and "," in low[:at] else low
    passive = clause[: at + len(clause) - len(low)] + low[at + 1 : at + 2]  # "als er gefragt wurde"
    if not speech.passive.isdisjoint(passive):
        return Question(reading.span(subject), medium) if medium != reading.span(subject) else None
    asked = _object_of(press, reading, subject, at)
    if speech.order_tells:
        asked = named_apart(reading, asked) if asked is not None else None
        before = before if low[at + 1 : at + 2] != [] and low[at + 1] in speech.objects else None
    span = reading.span(asked) if asked is not None else before
    announced = speech.nouns_capitalised and not speech.replies.isdisjoint(low)
    known = span is not None and span != medium
    return Question(span, medium, announced=announced) if known and span is not None else None


def _asks_itself(behind: list[str], speech: Speech) -> bool:
    """Return whether nobody is asked but oneself: "Die NZZ fragt | sich |, wer das bezahlt"."""
    known = behind != [] and behind[0] in speech.reflexives
    return known and behind[0] not in speech.objects and behind[0] not in speech.definite


def _object_of(press: Press, reading: Reading, subject: Phrase, verb: int) -> Phrase | None:
    """Return the person whom a verb of asking has beside its subject."""
    sentence, phrases = reading.sentence, reading.phrases
    if phrases.speech.adjectives_behind:
        return _addressed(press, reading, verb)
    first = verb + 1 if phrases.speech.order_tells else int(not phrases.is_determiner(0))
    for k in range(first, len(sentence)):
        if k > verb and sentence.low[k] in (",", ":"):
            return None
        if phrases.speech.nouns_capitalised and phrases.names_outlet(k):
            continue  # "wollte | der Standard | vom Trainer wissen"
        begins = sentence.kind[k] == NAME or phrases.is_determiner(k)
        who = phrases.starting_at(k) if begins and not subject.start <= k < subject.end else None
        if who is not None and not who.pronoun and phrases.may_speak(who):
            known = any(map(phrases.is_noun, range(who.start, who.end)))
            named = known or who.end - who.start > 1
            if not named and phrases.speech.nouns_capitalised:
                continue  # "fragt, was aus den | Häusern | wird, und hat beim Amt nachgefragt"
            return who if named and not press.is_medium(reading.words(who)) else None
    return None


def _addressed(press: Press, reading: Reading, verb: int) -> Phrase | None:
    """Return whom a verb of asking leads to: "a demandé à | Zoé |, huit ans, si"."""
    low, speech = reading.sentence.low, press.speech
    end = verb + match_at(low, verb, speech.inquiring)
    who = reading.phrases.behind(end) if low[end - 1] in speech.addressee else None
    if who is None or who.pronoun or press.is_medium(reading.words(who)):
        return None
    return named_apart(reading, who) if reading.phrases.may_speak(who) else None


def find_answer(press: Press, reading: Reading, question: Question) -> Attribution | None:
    """Return who was asked, where a sentence is but an answer: "“…”, lautete die Antwort."."""
    low, speech = reading.sentence.low, press.speech
    via = (question.medium,) if question.medium is not None else ()
    follows = speech.order_tells or question.announced
    if via and follows and {WORD, NAME}.isdisjoint(reading.sentence.kind):
        return Attribution("answer", question.asked, None, via=via)  # "The Post asked X why. “…”"
    own = speech.adjectives_behind and low[0] in speech.owners and low[1] in speech.replies
    if not own and (len(low) > _SHORT or speech.replies.isdisjoint(low)):
        return None
    if not (own or speech.owners.keys().isdisjoint(low)):
        return None
    if reading.sentence.kind.count(QUOTATION) != 1:
        return None
    if speech.adjectives_behind and not own and not speech.genitive.isdisjoint(low):
        return None  # "Réponse | du ministre : "
    return Attribution("answer", question.asked, None, via=via)


def asked_or_answered(
    press: Press, reading: Reading, talk: Attribution | None
) -> Attribution | None:
    """Return who says the next words of a talk that a text retells: "Question : “…” Réponse :"."""
    low, speech = reading.sentence.low, press.speech
    asks = low[0] in speech.queries
    if not (asks or low[0] in speech.replies) or talk is None or talk.outlet or not talk.via:
        return None  # nearly always
    if low[1:2] != [":"] or reading.sentence.kind[2:3] != [QUOTATION]:
        return None
    asked = Attribution("question", talk.via[-1], None, outlet=True)
    return asked if asks else copied(talk, "answer")


def answerer(
    readings: Readings, index: int, result: list[Attribution | None]
) -> Attribution | None:
    """Return who answers a question that ends a paragraph: whom the one before quotes last.

    “It will hold,” Roe said. ¶ “Do you know that?” Dell asked. ¶ | “We had it tested.” |
    """
    asked, who = index - 1, result[index - 1] if index else None
    question = who is not None and readings.text[readings.stretches[asked].end - 1] == "?"
    blocks, block = readings.blocks_of_stretches, readings.blocks_of_stretches[index]
    if who is None or not question or blocks[asked] != block - 1:
        return None
    asker = who.mention.of(readings.text).rpartition(" ")[2]
    for k in range(asked - 1, -1, -1):
        other = result[k]
        if blocks[k] < block - 2:
            return None
        name = other.mention.of(readings.text).rpartition(" ")[2] if other is not None else asker
        if other is not None and name != asker:
            talks = name[:1].isupper() and asker[:1].isupper() and not (other.via or other.outlet)
            return copied(other, "paragraph before") if talks else None
    return None
