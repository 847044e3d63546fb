"""An object of the values, asked for by key, that says where it is not what it should be."""

from __future__ import annotations

from briefing_tui.errors import BadContent
from briefing_tui.model import Span
from briefing_tui.typed import TYPE_CHECKING, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from enum import StrEnum

    Made = TypeVar("Made")
    Kind = TypeVar("Kind", bound=StrEnum)


class Node:
    """A dictionary of the values, and where it stands for messages."""

    def __init__(self, values: object, where: str, text: str) -> None:
        self.where = where
        self.text = text
        if not isinstance(values, dict):
            self._refuse(where, "is no object")
        self.values: dict[str, object] = values

    def _refuse(self, where: str, what: str) -> NoReturn:
        raise BadContent(f"{where} {what}", "It has to be the JSON form, version 1")

    def fail(self, key: str, what: str) -> NoReturn:
        """Raise BadContent that says what is wrong at `key`."""
        self._refuse(f"{self.where}.{key}", what)

    def get(self, key: str) -> object:
        """Return the value of a key that has to be there."""
        if key not in self.values:
            self.fail(key, "is missing")
        return self.values[key]

    def string(self, key: str) -> str:
        """Return a string."""
        value = self.get(key)
        return value if isinstance(value, str) else self.fail(key, "is no string")

    def string_if(self, key: str) -> str | None:
        """Return a string or None."""
        return None if self.get(key) is None else self.string(key)

    def whole(self, key: str) -> int:
        """Return a whole number."""
        value = self.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        return self.fail(key, "is no whole number")

    def number(self, key: str) -> float:
        """Return a number."""
        value = self.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            try:
                return float(value)
            except OverflowError:
                self.fail(key, "is too large")
        return self.fail(key, "is no number")

    def one_of(self, key: str, kinds: type[Kind]) -> Kind:
        """Return a member of an enumeration."""
        value = self.string(key)
        try:
            return kinds(value)
        except ValueError:
            self.fail(key, f"is none of {', '.join(kinds)}")

    def strings(self, key: str) -> tuple[str, ...]:
        """Return a list of strings."""
        value = self.get(key)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        return self.fail(key, "is no list of strings")

    def each(self, key: str, make: Callable[[Node], Made]) -> Iterator[Made]:
        """Yield what `make` makes of each object in a list."""
        values = self.get(key)
        if not isinstance(values, list):
            self.fail(key, "is no list")
        for index, item in enumerate(values):
            yield make(Node(item, f"{key}[{index}]", self.text))

    def span(self) -> Span:
        """Return "start" and "end", checked against the words where these are given."""
        span = self._in_text("start", self.whole("start"), self.whole("end"))
        if "text" in self.values and self.values["text"] != span.of(self.text):
            self.fail("text", f"is not what stands at {span.start} to {span.end}")
        return span

    def span_if(self, key: str) -> Span | None:
        """Return the span of an object or None."""
        value = self.get(key)
        return None if value is None else Node(value, f"{self.where}.{key}", self.text).span()

    def pair(self, key: str, value: object) -> tuple[int, int]:
        """Return a list of two whole numbers."""
        if isinstance(value, list) and len(value) == 2 and all(type(end) is int for end in value):
            return value[0], value[1]
        return self.fail(key, "is no pair of whole numbers")

    def pair_span(self, key: str, value: object) -> Span:
        """Return the span that a list of two offsets stands for."""
        return self._in_text(key, *self.pair(key, value))

    def _in_text(self, key: str, start: int, end: int) -> Span:
        if not 0 <= start <= end <= len(self.text):
            self.fail(key, "lies outside the text")
        return Span(start, end)

    def known(self, key: str, name: str | None, known: frozenset[str]) -> str | None:
        """Return the id of a source, which has to be among the known ones, or None."""
        if name is not None and name not in known:
            self.fail(key, "names no source of the list")
        return name

    def day(self, key: str) -> date:
        """Return a date."""
        from datetime import date as calendar_date  # late: writing JSON does without

        try:
            return calendar_date.fromisoformat(self.string(key))
        except ValueError:
            self.fail(key, "is no date such as 2024-12-06")
