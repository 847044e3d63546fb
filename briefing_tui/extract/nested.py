"""Who said a quotation inside another: the words around it in there tell, or those before it."""

from __future__ import annotations

from briefing_tui.extract.anaphora import find_opening
from briefing_tui.extract.beside import last_person
from briefing_tui.extract.choice import decide
from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.reading import copied
from briefing_tui.extract.subjects import is_someone
from briefing_tui.extract.terms import is_so_called
from briefing_tui.extract.tokens import NAME
from briefing_tui.extract.topics import condition_of
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing_tui.extract.reading import Attribution, Phrase, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch

_FIRST_NAME: Final = 20
"""Letters of a first name, at most."""
_NEAR: Final = 2
"""Sentences before the one with a quotation that may name whom it tells of."""


class Nested:
    """Attributes the quotations inside others of one document."""

    def __init__(
        self,
        readings: Readings,
        result: list[Attribution | None],
        cover: Callable[[Reading], None],
    ) -> None:
        """Take what to read.

        Args:
            readings: Of the document.
            result: The attribution of each stretch; those of nested ones are filled in.
            cover: Is told of each sentence whose quotations are attributed.
        """
        self._readings = readings
        self._press = readings.press
        self._result = result
        self._cover = cover

    def attribute(self, stretches: range) -> None:
        """Attribute the quotations inside some stretches, each by the words around it in there."""
        inside: dict[int, list[tuple[int, Stretch]]] = {}
        for index in self._readings.stretches.nested(stretches):
            stretch = self._readings.stretches[index]
            if stretch.parent is not None:
                inside.setdefault(stretch.parent, []).append((index, stretch))
        for parent, quotations in inside.items():
            outer, told = self._readings.stretches[parent], None
            for reading in self._readings.read(outer.start, outer.end, outer.block, quotations):
                for q in reading.quotations:
                    if is_so_called(self._press, reading, q):
                        continue
                    found = decide(self._press, reading, q)
                    if found is not None:
                        opening = find_opening(self._press, reading, found)
                        found.before = opening or condition_of(self._press, reading) or told
                        found.before = found.before or self._told_before(found, parent)
                        found = self._of_oneself(found, parent)
                    self._result[reading.sentence.stretch[q]] = found
                self._cover(reading)
                told = self._about(reading) or told

    def _told_before(self, found: Attribution, parent: int) -> Span | None:
        """Return whom sentences name last before words that tell what "he" or "they" said."""
        tag = self._press.speech.pronouns.get(found.mention.of(self._press.text).lower(), "x")
        if tag not in ("m", "f", "p"):
            return None
        outer = self._result[parent]
        teller = (outer.antecedent or outer.mention) if outer is not None else None
        for reading, limit in self._before_words(parent):
            who = last_person(self._press, reading, limit)
            while who is not None and self._is_another(reading, who, teller, many=tag == "p"):
                who = last_person(self._press, reading, who.start)
            if who is not None:
                return reading.span(who)
        return self._called_above(self._readings.stretches[parent]) if tag != "p" else None

    def _called_above(self, outer: Stretch) -> Span | None:
        """Return whom the line above a quotation calls by a last name: "X doubts that Roe can:"."""
        kind, start, end = place_of(self._readings.blocks, max(outer.block - 1, 0))
        opens = outer.start - 1 <= place_of(self._readings.blocks, outer.block)[1]
        if kind is not BlockKind.PARAGRAPH or not opens or self._press.text[end - 1 : end] != ":":
            return None
        above = self._readings.read(start, end, outer.block - 1, ())[-1].sentence
        for k in range(len(above) - 1, 0, -1):
            name = f" {self._press.text[above.start[k] : above.end[k]]}"
            at = self._press.text.find(name, 0, start) if above.kind[k] == NAME else -1
            if at > 0 and is_first_name(
                self._press.text[max(0, at - _FIRST_NAME) : at].split()[-1]
            ):
                return Span(above.start[k], above.end[k])
        return None

    def _before_words(self, parent: int) -> Iterator[tuple[Reading, int]]:
        """Yield the sentences that lead up to a quotation, the nearest first, and how far."""
        block = self._readings.stretches[parent].block
        readings = self._readings.read_block(block)
        for k, reading in enumerate(readings):
            q = next((q for q in reading.quotations if reading.sentence.stretch[q] == parent), -1)
            if q >= 0:
                yield reading, q
                near = readings[max(0, k - _NEAR) : k] if self._press.speech.order_tells else ()
                yield from ((each, len(each.sentence)) for each in reversed(near))
                break

    def _is_another(
        self, reading: Reading, who: Phrase, teller: Span | None, *, many: bool
    ) -> bool:
        """Return whether words mean who tells it all, or several where one is meant."""
        span, noun = reading.span(who), reading.sentence.low[who.end - 1]
        own = teller is not None and (
            teller.start <= span.start < teller.end
            or span.of(self._press.text).endswith(teller.of(self._press.text))
        )
        plural = noun[-1] == "s" and noun[:-1] in self._press.speech.people
        return own or (self._press.speech.order_tells and plural != many)

    def _about(self, reading: Reading) -> Span | None:
        """Return who opens a sentence inside a quotation: whom a pronoun in the next one means."""
        opening = reading.subject()
        if opening is None or opening.pronoun or not is_someone(self._press, reading, opening):
            return None
        return reading.span(opening)

    def _of_oneself(self, found: Attribution, parent: int) -> Attribution:
        """Return who says words inside a quotation that its own speaker says: "I asked: ‘…’"."""
        outer = self._result[parent]
        own = found.mention.of(self._press.text).lower() in self._press.speech.oneself
        return copied(outer, found.rule) if own and outer is not None else found
