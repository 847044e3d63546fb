"""Cut the text around quotations into sentences of tokens; a quotation is one token."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.quotes import Stretch
    from briefing_tui.model import Span

_TOKEN: Final = re.compile(r"([^\W\d_]\w*(?:['’\-&]\w+)*)|(\w+(?:['’\-&]\w+)*)|[^\w\s]")
_ARABIC: Final = re.compile(r"(?:a[dlnrstz]|el|ash|ech)-[^\W\d_a-zß-öø-ÿ]")
_IS_WORD: Final = 1
_IS_NUMBER: Final = 2
_ENDS: Final = frozenset(".!?…")
_CLOSERS: Final = frozenset(")]’'")

_SHORT_NUMBER: Final = 3
_MARKS: Final = '„“”"«»‚‘’‹› '

WORD: Final = "w"
NAME: Final = "C"
NUMBER: Final = "n"
PUNCTUATION: Final = "p"
QUOTATION: Final = "q"


class Sentence:
    """A sentence as parallel lists, one entry a token.

    Attributes:
        block: The index of its block.
        low: The word in lower case with straight apostrophes; the mark; for a quotation "”" and
            its last mark, if it ends with one.
        kind: WORD, NAME (it begins with a capital), NUMBER, PUNCTUATION or QUOTATION.
        start: Where each token begins.
        end: Where it ends.
        stretch: For a quotation its index among the stretches, else -1.
        outlets: The tokens that are an outlet's name of several words, or in quotation marks.
    """

    __slots__ = ("block", "end", "kind", "low", "outlets", "start", "stretch")

    def __init__(self, block: int) -> None:
        self.block = block
        self.low: list[str] = []
        self.kind: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.stretch: list[int] = []
        self.outlets: set[int] = set()

    def __len__(self) -> int:
        return len(self.low)

    def add(self, low: str, kind: str, start: int, end: int, stretch: int = -1) -> None:
        """Append a token."""
        self.low.append(low)
        self.kind.append(kind)
        self.start.append(start)
        self.end.append(end)
        self.stretch.append(stretch)

    def extend(self, other: Sentence) -> None:
        """Append another sentence's tokens."""
        self.outlets |= {len(self) + i for i in other.outlets}
        self.low += other.low
        self.kind += other.kind
        self.start += other.start
        self.end += other.end
        self.stretch += other.stretch


def cut_sentences(
    text: str,
    start: int,
    end: int,
    block: int,
    quotations: Sequence[tuple[int, Stretch]],
    speech: Speech,
    names: Sequence[Span] = (),
) -> list[Sentence]:
    """Return the sentences of a stretch of text.

    Args:
        text: The reading text.
        start: Where the stretch begins.
        end: Where it ends.
        block: The index of its block.
        quotations: Those that become one token each, with their indices, in order, apart.
        speech: Its abbreviations and short words decide where words are glued.
        names: Names of several words that are one token each, in order.
    """
    cutter = _Cutter(text, block, speech, names)
    at = start
    for index, stretch in quotations:
        cutter.take(at, stretch.outer_start)
        cutter.take_quotation(index, stretch)
        at = stretch.outer_end
    cutter.take(at, end)
    return cutter.close()


class _Cutter:
    def __init__(self, text: str, block: int, speech: Speech, names: Sequence[Span]) -> None:
        self.text = text
        self.block = block
        self.speech = speech
        self.names = {name.start: name.end for name in names}
        self.sentence = Sentence(block)
        self.done: list[Sentence] = []
        self.ended = False
        """Whether a sentence may have ended: the next token decides."""

    def close(self) -> list[Sentence]:
        if len(self.sentence):
            self.done.append(self.sentence)
        return self.done

    def _begin(self, starts_sentence: bool) -> None:
        """Start a new sentence before the next token, if the last one has ended."""
        if self.ended and starts_sentence:
            self.done.append(self.sentence)
            self.sentence = Sentence(self.block)
        self.ended = False

    def take_quotation(self, index: int, stretch: Stretch) -> None:
        self._begin(starts_sentence=True)
        final = self.text[stretch.end - 1]
        low = "" if final.isalnum() else f"”{final}"
        self.sentence.add(low, QUOTATION, stretch.outer_start, stretch.outer_end, index)
        self.ended = final in _ENDS

    def take(self, start: int, end: int) -> None:
        """Take in the text between two quotations."""
        add, last = self.sentence.add, start
        for match in _TOKEN.finditer(self.text, start, end):
            word, at = match.group(), match.start()
            if at < last:
                continue
            if at in self.names:
                last = self.names[at]
                self._begin(starts_sentence=True)
                add = self.sentence.add
                words = " ".join(self.text[at:last].lower().split())
                self.sentence.outlets.add(len(self.sentence))
                add(words.strip(_MARKS), NAME, at, last)
                continue
            sort = match.lastindex
            if sort == _IS_WORD:
                low = word.lower()
                capital = low[0] != word[0]
                if self.ended:
                    self._begin(starts_sentence=capital)
                    add = self.sentence.add
                if low.isalpha() and not (capital and word[1:2].isupper()):
                    add(low, NAME if capital else WORD, at, match.end())
                else:
                    self._add_word(word, capital, at, match.end())
            elif sort == _IS_NUMBER:
                self._begin(starts_sentence=True)
                add = self.sentence.add
                add(word.lower(), NUMBER, at, match.end())
            else:
                if self.ended and word not in _ENDS and word not in _CLOSERS:
                    self._begin(starts_sentence=word in "([")
                    add = self.sentence.add
                if word in _ENDS:
                    self.ended = word != "." or not self._is_abbreviation(at)
                add(word, PUNCTUATION, at, at + 1)

    def _add_word(self, word: str, capital: bool, start: int, end: int) -> None:
        low = word.lower().replace("’", "'")
        capital = capital or is_capital(word)
        if "'" in low and self.speech.elided:
            cut = elided_length(word, low, self.speech)
            if cut:
                self.sentence.add(low[:cut], NAME if capital else WORD, start, start + cut)
                self._add_word(word[cut:], word[cut].isupper(), start + cut, end)
                return
        if "-" in low and not capital and low.endswith(self.speech.enclitics):
            ending = next(e for e in self.speech.enclitics if low.endswith(e))
            stem = len(low) - len(ending)
            self.sentence.add(low[:stem], NAME if capital else WORD, start, start + stem)
            start = end - len(ending) + ending.rindex("-") + 1
            low, capital = low[-(end - start) :], False
        if capital and not word.isupper() and len(word) > 3 and word[1].isupper():
            cut = self._glued_at(word)
            if cut:
                self.sentence.add(low[:cut], NAME, start, start + cut)
                start, low, capital = start + cut, low[cut:], False
        self.sentence.add(low, NAME if capital else WORD, start, end)

    def _glued_at(self, word: str) -> int:
        """Return where a short word is glued to capitals ("CNNthe"), or 0."""
        cut = 0
        while cut < len(word) and word[cut].isupper():
            cut += 1
        rest = word[cut:]
        known = rest in self.speech.common or rest in self.speech.definite
        return cut if cut > 1 and len(rest) > 1 and known else 0

    def _is_abbreviation(self, at: int) -> bool:
        """Return whether the full stop at an offset belongs to the word before it."""
        sentence = self.sentence
        if not len(sentence) or sentence.end[-1] != at:
            return False
        low = sentence.low[-1]
        if sentence.kind[-1] == NUMBER and self.speech.ordinal_stop and len(low) < _SHORT_NUMBER:
            return True
        single = len(low.rpartition("-")[2]) == 1 and low[-1].isalpha()
        return single or low in self.speech.honorifics or low in self.speech.abbreviations


def is_capital(word: str) -> bool:
    """Return whether a word has a capital, or one behind a small Arabic article: "al-Jadeed"."""
    return word[0].isupper() or _ARABIC.match(word) is not None


def elided_length(word: str, low: str, speech: Speech) -> int:
    """Return how much of a word is another one elided before it ("l'" in "l'agence"), or 0."""
    cut = low.find("'") + 1
    if not 0 < cut < len(low) or low[:cut] not in speech.elided:
        return 0
    known = low[:cut] in speech.definite or low[:cut] in speech.linking
    return cut if known or not (word[0].isupper() and word[cut].isupper()) else 0
