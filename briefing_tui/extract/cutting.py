"""Cut the text around quotations into sentences of tokens; a quotation is one token."""

from __future__ import annotations

from briefing_tui.extract.letters import (
    LONGEST_UNGLUED,
    elided_length,
    glued_articles,
    glued_at,
    glued_length,
    is_capital,
    is_elided,
    numbered_nouns,
)
from briefing_tui.extract.tokens import NAME, NUMBER, PUNCTUATION, QUOTATION, WORD, Sentence
from briefing_tui.text.patterns import compiled
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.stretches import Stretch
    from briefing_tui.model import Span

_TOKEN: Final = compiled(
    r"[^ ](?:(?<=([a-z]))[a-z ]*(?<! )(?:(?= )|(?!(?:[\w'\-&]|’{1})))"
    r"|(?:(?<=([^\W\d_]))|(?<=(\w)))\w*+(?:(?:['\-&]|’{1}|:(?=\d))\w++)*+|(?<=[^\w\s]))"
)
"""It begins with all but a space, and holds the colon of a score or a time: "0:3", "20:15".

What the `{1}` is for stands above `JOINED`.
"""
_IS_PLAIN: Final = 1
"""Words of small ASCII letters alone with spaces between: most words are."""
_IS_WORD: Final = 2
_IS_NUMBER: Final = 3
_ENDS: Final = frozenset(".!?…")
_CLOSERS: Final = frozenset(")]’'")
_BULLETS: Final = frozenset("•●▪■►‣◦")

_LONG_TITLE: Final = 6
"""Letters of a form of address that is written in full."""
_SHORT_NUMBER: Final = 3
_APOSTROPHES: Final = frozenset("'’")
_OPENING: Final = frozenset("'‘`")
_MARKS: Final = '„“”"«»‚‘’‹› '
_NETWORK: Final = "x"
"""The one letter that is a name of its own, and no initial, behind "on"."""
_LONGEST_OPENER: Final = 8
"""Code points from a full stop to the end of a frequent word behind it."""
_NAMES: Final = 3
"""Words of an outlet's name before the last: "New York", at most."""
_LAST_SENTENCE: Final = 300
"""Code points within which most last sentences begin."""


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


def cut_last_sentence(
    text: str,
    start: int,
    end: int,
    block: int,
    speech: Speech,
    find_names: Callable[[int, int], Sequence[Span]],
) -> Sentence | None:
    """Return the last sentence of a stretch without quotations, reading as little as it takes.

    Where one sentence ends does not depend on more than the words right before, so that any space
    in front of that is as good a beginning.
    """
    reach = _LAST_SENTENCE
    while True:
        first = max(start, text.rfind(" ", start, max(start, end - reach)) + 1)
        sentences = cut_sentences(text, first, end, block, (), speech, find_names(first, end))
        if len(sentences) > 1 or first == start:
            return sentences[-1] if sentences else None
        reach *= 4


class _Cutter:
    """Takes in text as one long row of tokens and notes where its sentences begin."""

    def __init__(self, text: str, block: int, speech: Speech, names: Sequence[Span]) -> None:
        self.text = text
        self.speech = speech
        self.names = {name.start: name.end for name in names} if names else {}
        self.block = block
        self.low: list[str] = []
        self.kind: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.stretch: dict[int, int] = {}
        """The quotations among the tokens of the sentence."""
        self.outlets: set[int] = set()
        self.first = 0
        """The first token of the sentence."""
        self.done: list[Sentence] = []
        self.ended = False
        """Whether a sentence may have ended: the next token decides."""
        self.articles = glued_articles(speech)
        """Those that a name may be glued to: "Al-Jazeerathe"."""
        self.numbered = numbered_nouns(speech)

    def close(self) -> list[Sentence]:
        if len(self.low) > self.first:
            self._end()
        return self.done

    def _begin(self, starts_sentence: bool) -> None:
        """Start a new sentence before the next token, if the last one has ended."""
        if self.ended and starts_sentence:
            self._end()
        self.ended = False

    def _end(self) -> None:
        found = Sentence(self.block)
        found.low, found.kind = self.low[self.first :], self.kind[self.first :]
        found.start, found.end = self.start[self.first :], self.end[self.first :]
        found.stretch, self.stretch = self.stretch, {}
        if found.stretch and self.speech.nouns_capitalised:
            marked = ((q, self.text[found.start[q] : found.end[q]]) for q in found.stretch)
            small = (q for q, said in marked if said.lstrip(_MARKS)[:1].islower() and " " in said)
            found.clauses = frozenset(small)
        found.outlets, self.outlets = self.outlets, set()
        if found.low[0] in self.speech.bare_capitals:
            self._accent(found)
        if not self.numbered.isdisjoint(found.low):
            _join_numbered(found, self.numbered, self.speech)
        self.done.append(found)
        self.first = len(self.low)

    def _accent(self, sentence: Sentence) -> None:
        """Read "A" for "À" where it opens a sentence: "A Paris, …", but not "A-t-il", "A. Roe"."""
        low, speech = sentence.low, self.speech
        led = sentence.kind[1:2] in ([NAME], [WORD]) and low[1] not in speech.pronouns
        low[0] = speech.bare_capitals[low[0]] if led else low[0]

    def take_quotation(self, index: int, stretch: Stretch) -> None:
        self._begin(starts_sentence=True)
        final = self.text[stretch.end - 1]
        self.stretch[len(self.low) - self.first] = index
        low = "" if final.isalnum() else f"”{final}"
        self._add(low, QUOTATION, stretch.outer_start, stretch.outer_end)
        self.ended = final in _ENDS

    def take(self, start: int, end: int) -> None:
        """Take in the text between two quotations."""
        names, last = self.names, start
        lows, kinds, starts, ends = self.low, self.kind, self.start, self.end
        for match in _TOKEN.finditer(self.text, start, end):
            word, at, sort = match[0], match.start(), match.lastindex
            if sort == _IS_PLAIN:
                words = word.split(" ")
                if names or "" in words:
                    last = self._take_plain(words, at, last)
                else:
                    self._add_plain(words, at)
                continue
            if names and (at < last or at in names or self._leads_name(word, at)):
                last = last if at < last else self._take_name(at)
                continue
            if sort == _IS_WORD:
                low = word.lower()
                capital = low[0] != word[0]
                if self.ended:
                    self._begin(starts_sentence=capital)
                if not low.isalpha() or (capital and word[1:2].isupper()):
                    self._add_word(word, capital, at, at + len(word))
                    continue
                glued = capital and len(low) > LONGEST_UNGLUED and low.endswith(self.articles)
                if glued and self._glued_length(low):
                    self._add_word(word, capital, at, at + len(word))
                    continue
                lows.append(low)
                kinds.append(NAME if capital or word[1:2].isupper() else WORD)  # "bTV"
            elif sort == _IS_NUMBER:
                self._begin(starts_sentence=True)
                low = word.lower()
                lows.append(low)
                aged = self.speech.nouns_capitalised and low != word and "-" in word
                kinds.append(NAME if aged else NUMBER)  # "die 24-Jährige"
            elif word in _BULLETS:
                self.ended = len(lows) > self.first
                self._begin(starts_sentence=True)
                continue
            else:
                if self.ended and word not in _ENDS and word not in _CLOSERS:
                    self._begin(starts_sentence=word in "([")
                if word in _ENDS:
                    self.ended = word != "." or not self._is_abbreviation(at)
                elif word in _APOSTROPHES and self._elides(at):
                    lows[-1] += "'"  # "parle d'« affront »"
                    ends[-1] = at + 1
                    continue
                lows.append(word)
                kinds.append(PUNCTUATION)
            starts.append(at)
            ends.append(at + len(word))

    def _take_plain(self, words: list[str], at: int, last: int) -> int:
        """Take in words of small letters, "" between two spaces; return where a name ends."""
        for word in words:
            if at >= last and at in self.names:
                last = self._take_name(at)
            elif at >= last and word:
                self._add_plain([word], at)
            at += len(word) + 1
        return last

    def _add_plain(self, words: list[str], at: int) -> None:
        self.ended = False
        lowercase, starts, ends = self.speech.lowercase_names, self.start, self.end
        self.low += words
        if lowercase.isdisjoint(words):
            self.kind += [WORD] * len(words)
        else:
            self.kind += [NAME if word in lowercase else WORD for word in words]
        for word in words:
            starts.append(at)
            at += len(word)
            ends.append(at)
            at += 1

    def _elides(self, at: int) -> bool:
        """Return whether an apostrophe belongs to the word before it.

        A quotation stands behind it, or what somebody owns: "the bakers' guild".
        """
        if len(self.low) == self.first or self.end[-1] != at:
            return False
        owner = "sxz" if self.kind[-1] == NAME else "s"  # "Gomez' office"
        owns = self.speech.order_tells and self.low[-1][-1] in owner
        owns = owns and not self.text[self.start[-1] : at].isupper()  # "CBS' Face the Nation"
        if owns and self.text[at + 1 : at + 2] == " " and self.text[at + 2 : at + 3].isalpha():
            return _OPENING.isdisjoint(self.low[self.first :])
        return f"{self.low[-1]}'" in self.speech.elided

    def _leads_name(self, word: str, at: int) -> bool:
        """Return whether a word is elided before a name, as a part of it: "L’|Orient Le Jour"."""
        elided = word[1:2] in ("'", "’") and word[0].isupper() and bool(self.speech.elided)
        if not elided or at + 2 not in self.names or word[0].lower() + "'" in self.speech.genitive:
            return False
        self.names[at] = self.names[at + 2]
        return True

    def _take_name(self, start: int) -> int:
        """Take in a name of several words as one token; return where it ends."""
        end = self.names[start]
        self._begin(starts_sentence=True)
        words = " ".join(self.text[start:end].lower().split()).strip(_MARKS)
        if words in self.speech.marked_words:
            self._add(words, WORD, start, end)  # "la « Une » du Soir"
            return end
        self.outlets.add(len(self.low) - self.first)
        inside = words[-1] in ",." and self.text[end - 1] in _MARKS  # "in “Azg,” Jane Roe says"
        self._add(words[: len(words) - inside], NAME, start, end - 2 * inside)
        if inside:
            self._add(words[-1], PUNCTUATION, end - 2, end - 1)
            self.ended = words[-1] == "."
        return end

    def _add(self, low: str, kind: str, start: int, end: int) -> None:
        self.low.append(low)
        self.kind.append(kind)
        self.start.append(start)
        self.end.append(end)

    def _add_word(self, word: str, capital: bool, start: int, end: int) -> None:
        low = word.lower().replace("’", "'")
        capital = capital or is_capital(word) or low in self.speech.lowercase_names
        capital = capital or (is_elided(word) and not self.speech.elided)
        if capital and low[1:2] == "-" and word[2:].islower() and self.speech.order_tells:
            capital = False  # "a T-shirt"
        if "'" in low and self.speech.elided:
            cut = elided_length(word, low, self.speech)
            if cut:
                self._add(low[:cut], NAME if capital else WORD, start, start + cut)
                self._add_word(word[cut:], word[cut].isupper(), start + cut, end)
                return
        asks = "-" in low and (not capital or len(self.low) == self.first)  # "| Faut|-|il | céder"
        if asks and low.endswith(self.speech.enclitics):
            ending = next(e for e in self.speech.enclitics if low.endswith(e))
            self._add(low[: -len(ending)], NAME if capital else WORD, start, end - len(ending))
            start = end - len(ending) + ending.rindex("-") + 1
            low, capital = low[-(end - start) :], False
        if capital and low.endswith(self.articles) and (length := self._glued_length(low)):
            cut = len(low) - length
            self._add(low[:cut], NAME, start, start + cut)
            start, low, capital = start + cut, low[cut:], False
        if capital and not word.isupper() and len(word) > 3 and word[1].isupper():
            cut = glued_at(word, self.speech)
            if cut:
                self._add(low[:cut], NAME, start, start + cut)
                start, low, capital = start + cut, low[cut:], False
        if low in self.speech.objects and word.isupper() and len(word) > 1:
            low = word  # "US" is no pronoun
        self._add(low, NAME if capital else WORD, start, end)

    def _glued_length(self, low: str) -> int:
        """Return the letters of what an outlet's name is glued to, those before it in view."""
        first = len(self.low)
        while first > max(self.first, len(self.low) - _NAMES) and self.kind[first - 1] == NAME:
            first -= 1
        return glued_length(low, self.low[first:], self.articles)

    def _is_abbreviation(self, at: int) -> bool:
        """Return whether the full stop at an offset belongs to the word before it, or behind."""
        behind = self.text[at + 1 : at + 2]
        if behind.islower() or behind.isdigit():
            return True  # "8.15pm", "example.com"
        if behind == "T" and self.text.startswith("TV", at + 1):
            return not self.text[at + 3 : at + 4].isalnum()  # "oe24.TV"
        if len(self.low) == self.first or self.end[-1] != at:
            return False
        low = self.low[-1]
        if self.kind[-1] == NUMBER and self.speech.ordinal_stop and len(low) < _SHORT_NUMBER:
            return True
        single = len(low.rpartition("-")[2]) == 1 and low[-1].isalpha()
        stops = single and self.speech.order_tells and self.text[at - 2] == "."
        if stops or low in self.speech.last_abbreviations:
            behind, _, _ = self.text[at + 2 : at + _LONGEST_OPENER].partition(" ")
            return not self._opens_sentence(behind.lower())  # "at 3 p.m. | The mayor"
        if single and low == _NETWORK and self.low[-2:-1] and self.low[-2] in self.speech.venues:
            return False  # "wrote on X. | The mayor"
        return single or low in self.speech.abbreviations or self._is_short_title(low)

    def _opens_sentence(self, low: str) -> bool:
        """Return whether a word with a capital may be one for no other reason: "One", "But"."""
        speech = self.speech
        small = (speech.definite, speech.indefinite, speech.pronouns, speech.conjunctions)
        return any(low in words for words in (speech.common, *small))

    def _is_short_title(self, low: str) -> bool:
        """Return whether a form of address is cut short: "Rep.", but not "the minister."."""
        speech = self.speech
        return low in speech.honorifics and len(low) < _LONG_TITLE and low not in speech.people


def _join_numbered(sentence: Sentence, nouns: frozenset[str], speech: Speech) -> None:
    """Make one token of a noun and a number that mean somebody: "the party's | number two |"."""
    low = sentence.low
    for k in range(len(low) - 2, -1, -1):
        if low[k] not in nouns:
            continue
        ends = (end for end in (k + 2, k + 3) if " ".join(low[k:end]) in speech.numbered)
        if (end := next(ends, 0)) <= len(low) and end:
            joined, sentence.end[k] = " ".join(low[k:end]), sentence.end[end - 1]
            sentence.drop(k + 1, end)
            low[k] = joined
