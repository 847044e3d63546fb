"""Find the line that names who says words which are all of a paragraph.

"“I have not slept.” ¶ Jane Roe, resident of York": it stands above them, or below as in a pull
quote, in the whole of a text.
"""

from __future__ import annotations

from functools import cached_property

from briefing_tui.extract.lexicon.first_names import is_first_name
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.extract.name_index import CAPITALS
from briefing_tui.extract.names import is_person_noun
from briefing_tui.extract.reading import Attribution
from briefing_tui.extract.readings import indices_of
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import place_of
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.extract.readings import Readings

_LONGEST: Final = 80
"""Code points of such a line, at most."""
_ENDS: Final = frozenset(".!?:;,…")
_DOTS: Final = ("…", "...")
_TRAILING: Final = " .…:"
_TOPICS: Final = 20
"""Paragraphs below such a line that begin with dots, at most."""


class PersonLines:
    """The lines of one article that are but somebody's name and what they are."""

    def __init__(self, readings: Readings) -> None:
        """Take the article."""
        self._readings = readings

    def give(self, block: int, result: list[Attribution | None]) -> Attribution | None:
        """Attribute the words that are all of a paragraph to whom the line beside it names.

        Args:
            block: The paragraph.
            result: Who says each quotation of the article.

        Returns:
            Who goes on to speak, or None where nobody is named or more is told.
        """
        if not self._is_quoted(block):
            return None  # most paragraphs
        who = self._named(block + 1 if self._stand_below else block - 1)
        said: Attribution | None = None
        for index, _ in self._readings.outermost(block):
            if who is not None:
                result[index] = said = Attribution("introduced", who, None)
        return said

    def give_topic(self, block: int, result: list[Attribution | None]) -> Attribution | None:
        """Attribute words behind dots and a topic to whom a line above names with a bracket.

        "Jane Roe (coach) … ¶ … on the game: “We were late.” ¶ … on Poe: “He was late.”"
        """
        if not self._has_dots(block) and not (self._has_dots(block - 1) and self._is_quoted(block)):
            return None  # most paragraphs
        above = block - 1
        while above > block - _TOPICS and (self._has_dots(above) or self._is_quoted(above)):
            above -= 1
        who, quoted = self._heads(above), [*self._readings.outermost(block)]
        if who is None or not quoted:
            return None
        index, stretch = quoted[-1]
        lead = self._readings.text[stretch.outer_start - 2 : stretch.outer_start].strip()
        if lead != ":" and not self._is_quoted(block):
            return None
        result[index] = said = Attribution("introduced", who, None)
        return said

    def _has_dots(self, block: int) -> bool:
        """Return whether a paragraph begins with dots."""
        if block < 0:
            return False
        return self._readings.text.startswith(_DOTS, place_of(self._readings.blocks, block)[1])

    def _heads(self, block: int) -> Span | None:
        """Return who is named at the start of a line that ends with a bracket and dots."""
        if block < 0:
            return None
        _, start, end = place_of(self._readings.blocks, block)
        line = self._readings.text[start:end].rstrip(_TRAILING)
        match = CAPITALS.match(self._readings.text, start)
        if match is None or not line.endswith(")") or len(line) > _LONGEST:
            return None
        named = " " in match[0] or is_first_name(match[0].lower())
        return Span(*match.span()) if named and line[match.end() - start :][:2] == " (" else None

    @cached_property
    def _stand_below(self) -> bool:
        """Whether the first of the names stands below its words."""
        for block in sorted({*self._readings.blocks_of_stretches}):
            if self._is_quoted(block):
                if self._named(block - 1) is not None:
                    return False
                if self._named(block + 1) is not None:
                    return True
        return False

    def _is_quoted(self, block: int) -> bool:
        """Return whether a paragraph is but quoted."""
        readings = self._readings
        if block < 0:
            return False
        kind, at, end = place_of(readings.blocks, block)
        if kind is not BlockKind.PARAGRAPH:
            return False
        for _, stretch in readings.outermost(block):
            if self._says(at, stretch.outer_start):
                return False
            at = stretch.outer_end
        return not self._says(at, end)

    def _says(self, start: int, end: int) -> bool:
        return any(map(str.isalpha, self._readings.text[start:end]))

    def _named(self, block: int) -> Span | None:
        """Return who is named on a line, with commas or brackets round what they are."""
        readings, speech = self._readings, self._readings.speech
        if not 0 <= block < len(readings.blocks) or indices_of(readings.blocks_of_stretches, block):
            return None
        _, start, end = place_of(readings.blocks, block)
        line = readings.text[start:end]
        if len(line) > _LONGEST or line[-1] in _ENDS or not ("," in line or "(" in line):
            return None
        lows = line.lower().replace(",", " ").split()
        if any(low in speech.verbs or low in speech.auxiliaries for low in lows):
            return None  # "Jane Roe, who wrote the report, resigns"
        parts = line.replace("(", ",").replace(")", ",").split(",")
        papers = readings.press.first_between(start, end) or any(
            find_outlet(p.strip()) for p in parts
        )
        if papers or not speech.staff.isdisjoint(lows):
            return None  # a byline
        for match in CAPITALS.finditer(readings.text, start, end):
            opens = match.start() == start or readings.text.startswith(", ", match.start() - 2)
            closes = match.end() == end or readings.text[match.end() :].startswith((",", " ("))
            behind = readings.text[match.end() : end].lower().strip(" ,").split(" ")[0]
            told = is_person_noun(behind, speech) or behind.isdigit()
            before = readings.text[start : match.start()].lower().split(" ")
            told = told or any(is_person_noun(low, speech) for low in before)
            if opens and closes and (told or is_first_name(match[0].split()[0])):
                return Span(*match.span())
        return self._named_alone(line, start)

    def _named_alone(self, line: str, start: int) -> Span | None:
        """Return who has but one name on a line: "Claire, boulangère à Redon", "Tom, 42"."""
        speech = self._readings.speech
        name, _, told = line.replace(" (", ", ").partition(", ")
        words = [word for word in told.lower().split(" ") if word not in speech.indefinite]
        person = bool(words) and is_person_noun(words[0].strip(",)"), speech)
        aged = bool(words) and words[0].strip(",)").isdigit()
        word = (
            name.replace("-", "").isalpha()
            and name[:1].isupper()
            and name.lower() not in (speech.people)
        )
        known = is_first_name(name)
        known = known or (person and not speech.nouns_capitalised)
        return Span(start, start + len(name)) if word and known and (person or aged) else None
