"""A cue: words that say somebody speaks, with the phrase that says who."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing_tui.extract.phrases import Phrase


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
        return min(self.start, self.phrase.start) if self.phrase else self.start

    @property
    def last(self) -> int:
        """The token behind both."""
        return max(self.end, self.phrase.end) if self.phrase else self.end
