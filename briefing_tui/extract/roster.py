"""Keep the list of an article's sources: their names, their ids, every place that names them."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from functools import lru_cache

from briefing_tui.extract.appositions import find_role_of_name
from briefing_tui.extract.lexicon.outlets import find_outlet, to_unaccented
from briefing_tui.extract.name_index import NameIndex
from briefing_tui.extract.tokens import JOINED
from briefing_tui.model import Source, SourceKind, Span
from briefing_tui.packed import Spans, to_place, to_span
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from briefing_tui.extract.lexicon.shape import Language

_NOT_IN_SLUG: Final = late(r"[^a-z0-9]+")
_CAPITAL_WORD: Final = compiled(
    r"[^\x00-@\[-\u00a9\u00df-\u00ff](?<=[^\W\d_a-zß-öø-ÿ])(?<![^\W_].)[^\W_]*"
)
"""It begins with a plain set of characters, so that the search runs over all others at once."""


NEAR: Final = 1200
"""Code points behind which a speaker is no longer whom a pronoun means."""
_FIRST: Final = 8
"""Mentions among which a text says of somebody what they are."""
RECENT: Final = 40
"""Mentions among which a description or pronoun finds whom it means."""


class Entry:
    """A source in the making; its id is set by `Roster.finish`."""

    __slots__ = (
        "aliases",
        "common",
        "country",
        "gender",
        "id",
        "keys",
        "kind",
        "medium",
        "mentions",
        "name",
        "noun",
        "outlet_kind",
        "role",
        "rule",
        "url",
    )

    def __init__(self, name: str, kind: SourceKind, rule: str) -> None:
        self.name = name
        self.kind = kind
        self.rule = rule
        self.role: str | None = None
        self.country: str | None = None
        self.url: str | None = None
        self.gender = "?"
        self.common: bool | None = None
        """Whether its one word is no name, once that has been asked."""
        self.noun = ""
        self.outlet_kind = ""
        self.medium: Entry | None = None
        """Through which a journalist speaks."""
        self.id = ""
        self.keys: tuple[str, ...] = ()
        self.aliases: tuple[str, ...] = ()
        self.mentions = array("Q")
        """Where it is named, in any order: each place as its start, shifted, and its end."""

    def answer_to(self, name: str) -> str:
        """Take the key of a name for one of its own, and return it."""
        key = to_key(name)
        if key not in self.keys:
            self.keys = (*self.keys, key)
        return key

    def mention(self, span: Span) -> None:
        """Note a place that names it."""
        self.mentions.append(to_place(*span))

    def settle(self) -> None:
        """Put the places in the order of the text, each once."""
        self.mentions = array("Q", sorted({*self.mentions}))

    def begins(self, otherwise: int) -> int:
        """Return where it is named first, now that the places are in order."""
        return to_span(self.mentions[0]).start if self.mentions else otherwise


class Trail:
    """Who was resolved where, in the order of the text."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._places = array("I")
        self._entries: list[Entry] = []

    def note(self, at: int, entry: Entry) -> None:
        """Add who was resolved at an offset."""
        index = bisect_right(self._places, at)
        self._places.insert(index, at)
        self._entries.insert(index, entry)

    def backwards(
        self, most: int | None = None, *, before: int | None = None
    ) -> Iterator[tuple[int, Entry]]:
        """Yield who was resolved where, the last one before an offset first."""
        last = len(self._places) if before is None else bisect_left(self._places, before)
        for index in range(last - 1, -1 if most is None else max(-1, last - 1 - most), -1):
            yield self._places[index], self._entries[index]


class Roster:
    """The sources of an article by their names."""

    def __init__(self, text: str, language: Language, declared: Iterable[Source]) -> None:
        """Begin with the sources that the author declared."""
        self.text = text
        self.language = language
        self.speech = language.speech
        self.entries: list[Entry] = []
        self.by_key: dict[str, Entry] = {}
        """Who answers to a name, by its form from `to_key`."""
        self._by_word: dict[str, list[tuple[frozenset[str], Entry]]] = {}
        """The persons of whose names a word is part, each with all words of the name."""
        self._index: NameIndex | None = None
        for source in declared:
            self._declare(source)

    @property
    def names(self) -> NameIndex:
        """The names of the text, scanned when first needed."""
        if self._index is None:
            self._index = NameIndex(self.text, self.speech)
        return self._index

    def _declare(self, source: Source) -> None:
        entry = Entry(source.name, source.kind, "declared")
        entry.role, entry.country, entry.url = source.role, source.country, source.url
        entry.id = source.id
        entry.aliases = source.aliases
        self.entries.append(entry)
        self._note_person(entry)
        names = [source.name, *source.aliases]
        outlet = find_outlet(source.name) if source.kind is SourceKind.OUTLET else None
        if outlet is not None:
            names += [outlet.name, *outlet.aliases]
            entry.outlet_kind = outlet.kind
        if source.kind is SourceKind.PERSON:
            names.append(source.name.split()[-1])
        for name in names:
            self.by_key.setdefault(entry.answer_to(name), entry)

    def add(self, name: str, kind: SourceKind, names: Iterable[str], rule: str) -> Entry:
        """Enter a source that answers to some names, and the rule that took it for one."""
        entry = Entry(name, kind, rule)
        for form in names:
            self.by_key.setdefault(entry.answer_to(form), entry)
        self.entries.append(entry)
        self._note_person(entry)
        return entry

    def rename(self, entry: Entry, person: Entry) -> None:
        """Let who had no name be the person that has just been entered under one."""
        for slot in ("name", "kind", "role", "gender", "medium", "rule"):
            setattr(entry, slot, getattr(person, slot))
        for key, other in self.by_key.items():
            if other is person:
                self.by_key[key] = entry
        entry.keys = (*entry.keys, *person.keys)
        self.entries.remove(person)
        self._note_person(entry)

    def add_alias(self, entry: Entry, alias: str) -> None:
        """Let a source answer to one name more, and list it."""
        if alias not in entry.aliases and to_key(alias) != to_key(entry.name):
            entry.aliases = (*entry.aliases, alias)
        self.by_key.setdefault(entry.answer_to(alias), entry)

    def declared(self, source_id: str) -> Entry:
        """Return the entry of a declared source."""
        return next(entry for entry in self.entries if entry.id == source_id)

    def finish(self, heard: Collection[Entry | None]) -> tuple[Source, ...]:
        """Give every source its id and all its mentions; return them in the order of the text.

        Args:
            heard: Those who say something or pass it on; of the others only the declared stay.
        """
        self.entries = [entry for entry in self.entries if entry in heard or entry.id]
        for entry in self.entries:
            entry.settle()
        self._find_mentions()
        for entry in self.entries:
            entry.settle()
            if entry.kind is SourceKind.PERSON and entry.role is None and " " in entry.name:
                entry.role = self._role_in_text(entry)
        taken = {entry.id for entry in self.entries if entry.id}
        order = sorted(self.entries, key=lambda entry: entry.begins(len(self.text)))
        for entry in order:
            if not entry.id:
                entry.id = _unused(_slug(entry.name), taken)
                taken.add(entry.id)
        return tuple(map(_to_source, order))

    def _role_in_text(self, entry: Entry) -> str | None:
        """Return what a text says of a person where it has the full name for the first times."""
        named = (
            span
            for span in map(to_span, entry.mentions[:_FIRST])
            if span.of(self.text) == entry.name
        )
        roles = (find_role_of_name(self.text, span, self.language) for span in named)
        return next((role for role in roles if role is not None), None)

    def _find_mentions(self) -> None:
        """Find every other place that names a source in full, by alias or by surname."""
        forms, lengths = self._forms()
        end = 0
        known = {entry: len(entry.mentions) for entry in self.entries}
        for match in _CAPITAL_WORD.finditer(self.text):
            known_lengths = lengths.get(match[0])
            if known_lengths is None or (start := match.start()) < end:
                continue
            for length in known_lengths:
                named = forms.get(self.text[start : start + length])
                if named is None or self.text[start + length : start + length + 1].isalnum():
                    continue
                if start + length > len(self.text):  # the text ends within so many letters
                    continue
                end = start + length
                if not _overlaps_any(named.mentions, known[named], start, end):
                    named.mentions.append(to_place(start, end))
                break

    def _forms(self) -> tuple[dict[str, Entry], dict[str, tuple[int, ...]]]:
        """Return whom each name stands for, and how long names with a first word are."""
        forms: dict[str, Entry] = {}
        lengths: dict[str, tuple[int, ...]] = {}
        for entry in self.entries:
            if entry.kind is SourceKind.ANONYMOUS:
                continue
            names = [entry.name, *entry.aliases]
            if entry.kind is SourceKind.PERSON:
                names.append(entry.name.split()[-1])
            for name in names:
                begins = _CAPITAL_WORD.match(name)
                if begins and len(name) > 1:
                    forms.setdefault(name, entry)
                    listed = {*lengths.get(begins.group(), ()), len(name)}
                    lengths[begins.group()] = tuple(sorted(listed, reverse=True))
        return forms, lengths

    def _same_person(self, full: str) -> Entry | None:
        """Return an earlier person of whom one name is part of the other."""
        key = to_key(full).split()
        words = set(key)
        for other, entry in reversed(self._by_word.get(key[-1], ()) if key else ()):
            if words <= other or other <= words:
                return entry
        return None

    def _note_person(self, entry: Entry) -> None:
        if entry.kind is SourceKind.PERSON:
            person = frozenset(to_key(entry.name).split()), entry
            for word in person[0]:
                self._by_word.setdefault(word, []).append(person)


def _overlaps_any(places: array[int], count: int, start: int, end: int) -> bool:
    """Return whether one of the first places, which are sorted, shares a code point with a span."""
    index = bisect_left(places, to_place(start, end), 0, count)
    if index and to_span(places[index - 1]).end > start:
        return True
    return index < count and to_span(places[index]).start < end


def _to_source(entry: Entry) -> Source:
    return Source(
        id=entry.id,
        name=entry.name,
        kind=entry.kind,
        role=entry.role,
        country=entry.country,
        url=entry.url,
        aliases=entry.aliases,
        mentions=Spans(places=entry.mentions),
        rule=entry.rule,
    )


@lru_cache(maxsize=1024)
def to_key(name: str) -> str:
    """Return a form of a name in which case, accents, articles and marks do not count."""
    flat = to_unaccented(name.casefold().replace("’", "'"))
    words = JOINED.findall(flat.replace("-", " "))
    if len(words) > 1 and words[0] in ("the", "le", "la", "les", "der", "die", "das", "el"):
        words = words[1:]
    return " ".join(words)


def _slug(name: str) -> str:
    flat = to_key(name).replace("'", "")
    slug = _NOT_IN_SLUG.sub("-", flat).strip("-")
    return slug[:40].rstrip("-") or "source"


def _unused(slug: str, taken: set[str]) -> str:
    if slug not in taken:
        return slug
    number = 2
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"
