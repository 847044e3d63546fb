"""Find the line that says whose words stand beside it: a medium's name above them, or below.

"Le Monde (Paris)" heads what it writes, as most reviews of the press set it; some put it below,
as one signs a letter. A text does one or the other throughout.
"""

from __future__ import annotations

from functools import cached_property

from briefing_tui.extract.credits import read_credit
from briefing_tui.extract.headed_names import is_called_review, may_be_name
from briefing_tui.extract.lexicon.outlets import ARTICLES, find_outlet, is_ambiguous
from briefing_tui.extract.marked_names import is_outlet_in_marks
from briefing_tui.extract.mastheads import LONGEST_ACRONYM
from briefing_tui.extract.phrasebook import is_kind_of
from briefing_tui.extract.reading import DASHES, Attribution
from briefing_tui.extract.readings import indices_of
from briefing_tui.model import BlockKind, Span
from briefing_tui.packed import place_of
from briefing_tui.text.patterns import late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_tui.extract.lexicon.shape import Speech
    from briefing_tui.extract.readings import Readings
    from briefing_tui.extract.stretches import Stretch

_CREDITED: Final = 4
"""Code points between an outlet and who wrote there: "(taz.de, | Jane Roe)"."""
_LONGEST_REVIEW: Final = 6
"""Paragraphs above one line that says whose they are, at most."""
_LONGEST_TOPIC: Final = 80
"""Code points of "On the verdict in the case of Jane Roe: ", at most."""
_LONGEST_POINTER: Final = 24
"""Code points of "Read more on this: ", at most."""
_LONGEST_NAME: Final = 40
_NAME_MARKS: Final = '«»“”„"–—- \xa0\u202f'
"""What may stand around a paper's name."""
_SINGLE: Final = frozenset("'‘")
_LISTED: Final = 3
"""Lines that are but a paper's name from which on a text is a list of papers."""
_LONGEST_ENTRY: Final = 20
"""Paragraphs below a paper's name, at most."""
_LONGEST_LABEL: Final = 80
_HOMED: Final = late(r"(?m)^([^\W\d_a-zß-öø-ÿ][^()\n]{2,40}) \(([^\W\d_][^()\n]{1,25})\)[\d., ]*$")
_TITLED: Final = late(
    r"(?m)^([^\W\d_][^\n:–—“”„«»\"()]{1,38}?)(?: [–—\-] |: )[^\W_][^\n:“”„«»\"]{3,70}(?<![.,;])$"
)
"""A line that an outlet's name opens, with a title behind it."""
_SENTENCE_ENDS: Final = frozenset(".!?…")


class Labels:
    """The lines of one article that are but a medium's name."""

    def __init__(self, readings: Readings) -> None:
        """Take the article."""
        self._readings = readings
        self._press = readings.press
        self._pointers = tuple(readings.speech.interruptions) or ("\0",)

    def line(self, block: int) -> Span | None:
        """Return the outlet whose name is all of a paragraph."""
        if not 0 <= block < len(self._readings.blocks):
            return None
        _, start, end = place_of(self._readings.blocks, block)
        for _, quoted in self._readings.outermost(block):
            if quoted.outer_start > start or not is_outlet_in_marks(self._press, quoted):
                return None  # "The Sun (London) – “Freeze”"
            words, speech = self._readings.text[quoted.start : quoted.end], self._readings.speech
            inner = words.split()[1:-1]
            joined = any(word in speech.linking or word in speech.prepositions for word in inner)
            titled = (joined or not block) and speech.nouns_capitalised and " " in words
            if titled and find_outlet(words) is None:
                return None  # "Schande für Lund", or the title of all
        return self._label_in(start, end)

    def over(self, block: int) -> Span | None:
        """Return the outlet whose name heads a paragraph and those before it in a list of papers.

        Between them stand its headlines, and other entries of its.
        """
        if not self._lists_papers:
            return None
        for above in range(block, max(-1, block - _LONGEST_ENTRY), -1):
            kind, start, end = place_of(self._readings.blocks, above)
            if (label := self.line(above)) is not None:
                return label
            if kind is BlockKind.HEADING:
                return None
            line = self._readings.text[start : min(end, start + _LONGEST_NAME)]
            if end - start < _LONGEST_NAME and _may_be_name(line, self._readings.speech):
                return None  # perhaps a paper that nobody knows
        return None

    @cached_property
    def _lists_papers(self) -> bool:
        """Whether most papers that a text names head what follows with their bare name."""
        called = is_called_review(self._press.text, self._press.speech)
        if not (called or self._press.is_review):
            return False
        blocks = range(len(self._readings.blocks))
        return sum(self.line(block) is not None for block in blocks) >= _LISTED - called

    def titled(self, block: int) -> Span | None:
        """Return the outlet whose title is all of a paragraph: "Le Monde (France): “La fin”"."""
        quoted = [stretch for _, stretch in self._readings.outermost(block)] if block >= 0 else []
        _, start, end = place_of(self._readings.blocks, block) if quoted else (None, 0, 0)
        if len(quoted) != 1 or end - start > 2 * _LONGEST_LABEL or quoted[0].outer_end != end:
            return None  # mostly
        if self._readings.text[quoted[0].end - 1] in _SENTENCE_ENDS:
            return None
        lead = self._readings.text[start : quoted[0].outer_start].rstrip()
        return self._label_in(start, start + len(lead)) if lead else None

    def is_subheading(self, block: int) -> bool:
        """Return whether words in marks that are no sentence stand alone above a paragraph."""
        blocks, text = self._readings.blocks, self._readings.text
        _, start, end = place_of(blocks, block)
        if end - start > _LONGEST_LABEL or block in (0, len(blocks) - 1):
            return False  # most paragraphs
        quoted = [stretch for _, stretch in self._readings.outermost(block)]
        if [(each.outer_start, each.outer_end) for each in quoted] != [(start, end)]:
            return False
        above, (_, below, beyond) = place_of(blocks, block - 1)[2], place_of(blocks, block + 1)
        closed = text[max(0, above - 2) : above].strip(_NAME_MARKS)[-1:] in _SENTENCE_ENDS
        told = closed and text[quoted[0].end - 1] not in _SENTENCE_ENDS
        if closed and text[start] in _SINGLE and text[quoted[0].end - 1] in "?!":
            others = (each.outer_start for _, each in self._readings.outermost(block - 1))
            told = all(text[at] not in _SINGLE for at in others)  # "'Cold fish?'"
        return told and beyond - below > _LONGEST_LABEL

    def signed(self, block: int) -> Span | None:
        """Return the outlet whose name closes a paragraph, or is the line below it."""
        last = self._readings.text[place_of(self._readings.blocks, block)[2] - 1]
        if last in _SENTENCE_ENDS and not self._stand_below:
            return None  # most paragraphs
        if not self._holds_but_words(block):
            return None
        own = self._closing(block) or self._credit(block + 1)
        if own is not None or not self._stand_below:
            return own
        beyond = min(block + 1 + _LONGEST_REVIEW, len(self._readings.blocks))
        for below in range(block + 1, beyond):
            if (label := self._opening(below)) is not None:
                return label
            if not self._holds_but_words(below):
                return None
        return None

    def points_on(self, block: int) -> bool:
        """Return whether words are but the title of another text: "Read also: “…”"."""
        start = place_of(self._readings.blocks, block)[1]
        lead = self._readings.text[start : start + _LONGEST_POINTER].lower()
        if not lead.startswith(self._pointers):
            return False  # mostly
        first = next(self._readings.outermost(block), None)
        lead = self._readings.text[start : first[1].outer_start] if first is not None else ""
        return lead.strip(" .:–-").lower() in self._readings.speech.interruptions

    def give(self, block: int, label: Span, result: list[Attribution | None]) -> None:
        """Attribute the words of a paragraph to the outlet that signs them."""
        for index, _ in self._readings.outermost(block):
            result[index] = Attribution("signed below", label, None, outlet=True)

    def announced_by(self, label: Span) -> Attribution:
        """Return who goes on to speak below a line: the outlet, or who it says wrote there."""
        credited = self._press.credited[-1:]
        if credited and 0 < credited[0].start - label.end < _CREDITED:
            return Attribution("introduced", credited[0], None, via=(label,))
        return Attribution("announced", label, None, outlet=True)

    @cached_property
    def _stand_below(self) -> bool:
        """Whether the text puts the names of media below their words.

        The first of them then has words above it, and the last one none below it.
        """
        quoting = [
            block
            for block in sorted({*self._readings.blocks_of_stretches})
            if self.line(block) is None  # "„The Sun“ (London)"
        ]
        first = self._first_beside(quoting)
        if first < 0 or self.line(first - 1) is not None or self._is_homed(first - 1):
            return False
        if self._heads_prose(first):
            return False
        last = next(filter(self._holds_but_words, reversed(quoting)), first)
        if last == first:
            return self._ends_sentence(first)
        return last + 1 < len(self._readings.blocks) and self._opening(last + 1) is not None

    def _heads_prose(self, end: int) -> bool:
        """Return whether a medium's name stands above a paragraph that tells what it wrote."""
        for block in range(end):
            told = indices_of(self._readings.blocks_of_stretches, block + 1)
            if told and self.line(block) is not None and not self._holds_but_words(block + 1):
                return block == 0 or not self._holds_but_words(block - 1)
        return False

    def _first_beside(self, quoting: Iterable[int]) -> int:
        """Return the first of some paragraphs beside which a medium's name stands, or -1."""
        for block in quoting:
            beside = self.line(block - 1) is not None or self.line(block + 1) is not None
            if beside and block >= 0 and self._holds_but_words(block):
                return block
        return -1

    def _is_homed(self, block: int) -> bool:
        """Return whether a paragraph may be a medium and where it is: "Ö1 (Radio, Wien)"."""
        _, start, end = place_of(self._readings.blocks, block) if block >= 0 else (None, 0, 0)
        return end - start <= _LONGEST_LABEL and self._readings.text.endswith(")", start, end)

    def _holds_but_words(self, block: int) -> bool:
        """Return whether but a topic stands around the words in a paragraph: "On Mali: “…”"."""
        kind, start, end = place_of(self._readings.blocks, block)
        if kind is BlockKind.HEADING:
            return False
        text, at = self._readings.text, start
        for _, stretch in self._readings.outermost(block):
            if text.startswith(":", stretch.outer_end) and self._is_headed(stretch, start):
                return False  # "„The Sun“: „Ein Spiel.“"
            between = text[at : stretch.outer_start].strip()
            leads = at == start and self._opens(start, stretch.outer_start)
            if not leads and any(map(str.isalpha, between)):
                return False
            at = stretch.outer_end
        rest = text[at:end]
        told = at > start and any(map(str.isalpha, rest))
        return at > start and (not told or self._closing(block) is not None)

    def _is_headed(self, stretch: Stretch, start: int) -> bool:
        """Return whether a medium's name in marks opens a paragraph."""
        return stretch.outer_start == start and is_outlet_in_marks(self._press, stretch)

    def _opens(self, start: int, end: int) -> bool:
        """Return whether a line opens with a topic, or the name of who signs the line above."""
        if self._label_in(start, end) is not None:
            return self._readings.text[end - 1] != ":"
        words = self._readings.text[start:end].rstrip()
        if end - start > _LONGEST_TOPIC or words[-1:] != ":":
            return False
        told = not self._readings.speech.verbs.isdisjoint(words.lower().split())
        return not (told or self._press.first_between(start, end))

    def _opening(self, block: int) -> Span | None:
        """Return the name that is all of a paragraph but for words in marks behind it.

        It may be that of a medium that nobody knows.
        """
        _, start, end = place_of(self._readings.blocks, block)
        quoted = next(self._readings.outermost(block), None)
        if quoted is not None and quoted[1].outer_start == start:
            return self.line(block)  # "„The Sun“ (London)"
        end = end if quoted is None else quoted[1].outer_start
        words = self._readings.text[start:end].rstrip()
        if words[-1:] == ":":
            return None
        found = self._label_in(start, start + len(words))
        if found is not None or len(words) > _LONGEST_NAME:
            return found
        name = words.partition(" (")[0].partition(", ")[0]
        if self._press.country_in((name,)) is not None:
            return None  # "SPANIEN" heads the papers below it
        if name[:1].isupper() and may_be_name(name, self._press.language):
            self._press.take(name, self._press.language.code)  # "Rolnický obzor"
        elif not _may_be_name(name, self._readings.speech):
            return None
        self._press.placed.add(name)
        return Span(start, start + len(name))

    def _closing(self, block: int) -> Span | None:
        """Return the outlet whose name is all that stands behind the words of a paragraph."""
        _, _, end = place_of(self._readings.blocks, block)
        last = max(
            (stretch.outer_end for _, stretch in self._readings.outermost(block)), default=end
        )
        rest = self._readings.text[last:end]
        start = end - len(rest.lstrip())
        lead = rest.lstrip()[:1]
        if lead == "(" or (lead in DASHES and "(" not in rest):
            return None  # read as any other word in brackets, or behind a dash
        return self._label_in(start, end)

    def _label_in(self, start: int, end: int) -> Span | None:
        """Return the medium that is all of a line but for where it is: "KOMPAS (Jakarta)"."""
        press = self._press
        if not 0 < end - start < _LONGEST_LABEL:
            return None
        if press.text[start] == "(" and press.text[end - 1] == ")":
            return read_credit(press, Span(start, end))
        if start in press.headed and press.headed[start][1] <= end:
            return Span(*press.headed[start])
        line = press.text[start:end].rstrip(" :")
        whole = line.partition(" (")[0].partition(", ")[0]
        name = whole.strip(_NAME_MARKS)
        at = start + whole.find(name)
        home, bracket, dated = line[len(whole) :].rpartition(")")
        place = (home or dated).strip(" (),")
        kind, comma, land = place.rpartition(", ")
        if comma and is_kind_of(kind.lower().rpartition("-")[2], press.speech.media, press.speech):
            place = land  # "Telex (Online-Portal, Ungarn)"
        country = press.country_in((place,)) if place else None
        if home and comma and country is None:
            country = press.country_in((place.partition(", ")[0],))  # "(Belgique, à gauche)"
        placed = not place or country is not None
        placed = placed or (not bracket and any(map(str.isdigit, dated)))  # "Le Monde, 18.04."
        shouted = name.isupper() and len(name) > LONGEST_ACRONYM
        told = bool(bracket) and placed and not any(map(str.isalpha, dated))
        outlet = find_outlet(name)
        at_home = told or (outlet is not None and outlet.country == country)
        common = _is_common(name) and not (outlet is not None and self._heads_with_names)
        known = outlet is not None and (at_home or not common)
        known = known or (bool(name) and press.first_between(at, at + len(name)) == name)
        known = known or (name != whole and name in press.placed)  # "« Morvane Post » (Cardiff)"
        label = (known and (shouted or placed)) or (shouted and placed and bool(place))
        if told and home and not label:
            label = self._heads_with_media  # "Granta (UK)" below "Le Monde (…)"
        if label:
            return Span(at, at + len(name))
        if (own := self._described_in(line)) is not None:
            return Span(start + len(line) - len(own), start + len(line))
        titled = _TITLED.match(press.text, start, end) if "\n" not in line else None
        named = titled is not None and titled.end() == end and find_outlet(titled[1]) is not None
        return Span(*titled.span(1)) if titled and named and self._heads_with_titles else None

    def _described_in(self, line: str) -> str | None:
        """Return the name behind what a line says of it: "Spanish newspaper | AS".

        A medium that nobody knows has its country before its noun.
        """
        press, speech = self._press, self._press.speech
        words = line.split()
        nouns = (k for k, word in enumerate(words[:-1]) if word.lower() in speech.media)
        if len(line) > _LONGEST_NAME or (noun := next(nouns, None)) is None:
            return None
        led = all(
            press.country_in((word,)) or word.lower() in speech.definite or word in speech.partisan
            for word in words[:noun]
        )
        name = " ".join(words[noun + 1 :])
        if not led or not line.endswith(name):
            return None
        home = press.country_in((*words[:noun],))
        if find_outlet(name, home) is not None and not name.islower():
            return name
        bare = " ".join(word for word in words[noun + 1 :] if word not in ARTICLES)
        if not (home and words[noun].islower() and _may_be_name(bare, speech)):
            return None
        press.take(name, press.language.code, home)
        return name

    @cached_property
    def _heads_with_titles(self) -> bool:
        """Whether lines are an outlet's name and a title: "Die Zeit – Fluss ohne Wasser, 8.8."."""
        names = {name for name in _TITLED.findall(self._press.text) if find_outlet(name)}
        return len(names) > 1

    @cached_property
    def _heads_with_names(self) -> bool:
        """Whether a line of the text is nothing but the name of an outlet that is nothing else."""
        text, blocks = self._readings.text, self._readings.blocks
        lines = (text[slice(*place_of(blocks, block)[1:])] for block in range(len(blocks)))
        return any(
            len(line) < _LONGEST_LABEL and find_outlet(line) and not _is_common(line)
            for line in lines
        )

    @cached_property
    def _heads_with_media(self) -> bool:
        """Whether a line is an outlet's name and its country in brackets: others are as well."""
        lines = _HOMED.findall(self._press.text)
        return any(find_outlet(name) and self._press.country_in((home,)) for name, home in lines)

    def _credit(self, block: int) -> Span | None:
        """Return the site that a line in brackets begins with: "(site.org, Jane Roe)"."""
        if block >= len(self._readings.blocks):
            return None
        _, start, end = place_of(self._readings.blocks, block)
        bracket = self._readings.text.startswith("(", start) and end - start < _LONGEST_LABEL
        return read_credit(self._press, Span(start, end)) if bracket else None

    def _ends_sentence(self, block: int) -> bool:
        """Return whether the words of a paragraph end as a sentence does."""
        last = max((stretch.end for _, stretch in self._readings.outermost(block)), default=0)
        return self._readings.text[last - 1 : last] in _SENTENCE_ENDS


def _is_common(name: str) -> bool:
    """Return whether a line may be a heading, no outlet: "Tribune", but not "The Sun"."""
    led = name.partition(" ")[0].lower() in ARTICLES and " " in name
    return is_ambiguous(name) and not (led or name.isupper())


def _may_be_name(line: str, speech: Speech) -> bool:
    """Return whether all but the small words of a line have a capital, and no mark ends it."""
    words = line.split()
    return (
        bool(words)
        and words[0][0].isupper()
        and words[-1][-1].isalnum()
        and all(
            word[0].isupper() or word in speech.linking or word in speech.particles
            for word in words
        )
    )
