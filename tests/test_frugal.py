"""What stands in for `functools`, `contextlib` and `array` does what they do."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from briefing_tui.frugal import cache, cached_property, contextmanager, lru_cache, suppress

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_a_function_is_asked_once_for_what_it_remembers() -> None:
    asked = list[int]()

    @cache
    def double(number: int) -> int:
        """Double it."""
        asked.append(number)
        return 2 * number

    assert [double(2), double(3), double(2)] == [4, 6, 4]
    assert asked == [2, 3]
    assert double.__wrapped__.__doc__ == "Double it."
    double.cache_clear()
    assert double(2) == 4
    assert asked == [2, 3, 2]


def test_the_oldest_is_forgotten_where_there_is_no_more_room() -> None:
    asked = list[int]()

    @lru_cache(maxsize=2)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    for number in (1, 2, 1, 3, 1, 2):
        assert double(number) == 2 * number
    assert asked == [1, 2, 3, 2]


class Shelf:
    def __init__(self) -> None:
        self.counted = 0

    @cached_property
    def books(self) -> int:
        """How many there are."""
        self.counted += 1
        return 7

    @cache
    def height(self, width: int) -> int:
        return width + self.books


def test_a_property_is_found_out_once_for_each_object() -> None:
    shelf, other = Shelf(), Shelf()
    assert (shelf.books, shelf.books, shelf.counted, other.counted) == (7, 7, 1, 0)
    assert Shelf.books.__doc__ == "How many there are."
    del shelf.books
    assert (shelf.books, shelf.counted) == (7, 2)


def test_a_method_may_remember_as_well() -> None:
    assert Shelf().height(2) == Shelf().height(width=2) == 9


def test_an_error_is_passed_over_if_it_is_of_the_kinds_named() -> None:
    with suppress(KeyError, OSError):
        raise FileNotFoundError
    with pytest.raises(ValueError, match="no"), suppress(KeyError):
        raise ValueError("no")


@contextmanager
def noting(notes: list[str], *, lets_pass: bool = True) -> Iterator[str]:
    notes.append("before")
    try:
        yield "inside"
    except KeyError as error:
        if lets_pass:
            raise
        notes.append(f"caught {error}")
    except OSError as error:
        raise ValueError("translated") from error
    finally:
        notes.append("after")


def test_a_generator_may_stand_around_a_block() -> None:
    notes = list[str]()
    with noting(notes) as what:
        notes.append(what)
    assert notes == ["before", "inside", "after"]


def test_it_sees_the_errors_of_the_block() -> None:
    notes = list[str]()
    with noting(notes, lets_pass=False):
        raise KeyError("seven")
    assert notes == ["before", "caught 'seven'", "after"]
    with pytest.raises(KeyError), noting(notes):
        raise KeyError("seven")
    with pytest.raises(ValueError, match="translated"), noting(notes):
        raise FileNotFoundError


_LOADING = """
import sys
from briefing_tui.frugal import array
from briefing_tui.library.engine import sqlite3
connection = sqlite3.connect(":memory:")
print(connection.execute("SELECT 3").fetchone())
print({"collections", "collections.abc", "contextlib", "functools", "types"} & set(sys.modules))
import collections.abc
import functools
print(isinstance(array("I"), collections.abc.MutableSequence), functools.reduce(max, [1, 2]))
"""


def test_the_real_ones_are_left_out_and_can_be_had_afterwards() -> None:
    run = subprocess.run(
        [sys.executable, "-S", "-c", _LOADING], check=True, capture_output=True, text=True
    )
    assert run.stdout.splitlines() == ["(3,)", "set()", "True 2"]
