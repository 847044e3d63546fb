"""Keep which paper a paragraph of a review of the press is about: whom "the newspaper" means."""

from __future__ import annotations

from briefing_tui.extract.intermediaries import describes_medium, may_be_host, may_mean
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.reading import Attribution, Reading
    from briefing_tui.extract.readings import Readings
    from briefing_tui.model import Span


class ReviewedPaper:
    """The medium that a paragraph of a review of the press is about, as far as it has been read."""

    def __init__(self, readings: Readings, block: int) -> None:
        """Begin a paragraph.

        Args:
            readings: The article, by its sentences.
            block: The number of the paragraph.
        """
        self._readings = readings
        self._press = readings.press
        self._block = block
        self._paper: Span | None = None

    def turn_to(self, reading: Reading, told: Attribution) -> None:
        """Note the medium that the paragraph is about behind a sentence."""
        if told.outlet:
            self._paper = told.antecedent or told.mention
        elif told.via and not self._is_meant(told.via[-1]):
            opening = reading.subject()
            opens = opening is not None and reading.span(opening) == told.via[-1]
            self._paper = told.via[-1] if opens else None  # "The Post quotes X as saying"

    def _is_meant(self, medium: Span) -> bool:
        """Return whether a medium is the one that a paragraph is about: "told the newspaper"."""
        same = self._paper is not None and self._paper.start <= medium.start < self._paper.end
        return same or describes_medium(self._press, medium)

    def at(self, reading: Reading) -> Span | None:
        """Return the medium that the paragraph is about, if a sentence is still about it.

        It is not where another one has been named since, or is in the sentence itself.
        """
        if self._paper is None:
            return None
        start, end = reading.sentence.start[0], reading.sentence.end[-1]
        named = self._press.last_between(place_of(self._readings.blocks, self._block)[1], end)
        if named is not None and named.end > start:
            return None
        new = named is None or named.end <= self._paper.start  # one that no lexicon knows
        return self._paper if new or self._is_meant(named or self._paper) else None

    def meant(
        self, reading: Reading, via: tuple[Span, ...], last: Attribution | None
    ) -> tuple[Span, ...]:
        """Return through whom words came, where they are called by a noun: "the newspaper".

        Args:
            reading: The sentence.
            via: Who passed its words on.
            last: Who spoke last: in a text that is no review as well, it may be the paper meant.
        """
        paper, press = self.at(reading), self._press
        if paper is None and last is not None and last.outlet and not press.speech.verb_second:
            paper = last.antecedent or last.mention
        if paper is None:
            return via
        means = [may_be_host(press, paper, each) or may_mean(press, paper, each) for each in via]
        named = (paper if meant else each for each, meant in zip(via, means, strict=True))
        return tuple(dict.fromkeys(named))
