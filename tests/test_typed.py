"""The stand-ins for `typing` do at run time what the real ones do."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import pytest

from briefing_tui.typed import Generic, NamedTuple, StrEnum, TypeVar, overload

_T = TypeVar("_T")


class Place(NamedTuple):
    """A place."""

    line: int
    column: int = 1

    def is_first(self) -> bool:
        """Whether nothing stands before it."""
        return self == (1, 1)

    @property
    def name(self) -> str:
        return f"{self.line}:{self.column}"


def test_a_named_tuple_is_made_by_place_and_by_name() -> None:
    assert Place(3) == Place(line=3, column=1) == (3, 1)
    assert Place(1).is_first()
    assert Place(2, 4).name == "2:4"


def test_a_named_tuple_can_be_changed_listed_and_sent_to_a_process() -> None:
    place = Place(2, 4)
    assert place._replace(line=9) == (9, 4)
    assert place._asdict() == {"line": 2, "column": 4}
    assert Place._make([7, 8]) == (7, 8)
    assert Place._fields == ("line", "column")
    assert Place._field_defaults == {"column": 1}
    assert pickle.loads(pickle.dumps(place)) == place
    assert repr(place) == "Place(line=2, column=4)"
    assert Place.__doc__ == "A place."
    assert Place.__module__ == __name__


def test_a_named_tuple_refuses_what_it_has_no_field_for() -> None:
    with pytest.raises(TypeError):
        Place(1, 2, 3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"Place.__new__.*'line'"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="Place has no row"):
        Place(1)._replace(row=2)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Place(1).line = 2  # type: ignore[misc]


def test_the_others_change_nothing() -> None:
    class Box(Generic[_T]):
        pass

    assert isinstance(Box[int](), Box)
    assert overload(len) is len


def test_typing_itself_is_left_out() -> None:
    code = "import sys, briefing_tui.typed; sys.exit('typing' in sys.modules)"
    assert subprocess.run([sys.executable, "-S", "-c", code], check=False).returncode == 0


class Shade(StrEnum):
    """A shade."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def is_dark(self) -> bool:
        return self is Shade.DARK


def test_the_members_of_an_enumeration_are_texts_and_one_object_each() -> None:
    assert Shade("dark") is Shade.DARK
    assert Shade.DARK.is_dark
    assert f"{Shade.DARK}" == str(Shade.DARK) == Shade.DARK.value == "dark"
    assert Shade.DARK.name == "DARK"
    assert [*Shade] == ["light", "dark"]
    assert len(Shade) == 2
    assert Shade.DARK in Shade
    assert Shade.DARK in {"dark"}
    assert repr(Shade.LIGHT) == "<Shade.LIGHT: 'light'>"


def test_a_member_stays_itself_where_it_is_copied_or_sent() -> None:
    assert pickle.loads(pickle.dumps(Shade.DARK)) is Shade.DARK
    assert copy.deepcopy([Shade.DARK])[0] is Shade.DARK
    with pytest.raises(ValueError, match="'grey' is not a valid Shade"):
        Shade("grey")


@pytest.mark.parametrize("count", range(1, 15))
def test_named_tuples_have_as_many_fields_as_their_class_names(count: int) -> None:
    names = [f"part{number}" for number in range(count)]
    body = {"__annotations__": dict.fromkeys(names, "int"), names[-1]: -1}
    kind: Any = type(NamedTuple)
    made = kind("Made", (NamedTuple,), body)
    values = tuple(range(count))
    assert made(*values) == values
    assert made(**dict(zip(names, values, strict=True))) == values
    assert made(*values[:-1]) == (*values[:-1], -1)
    assert [getattr(made(*values), name) for name in names] == list(values)
    with pytest.raises(TypeError):
        made(*values, 0)
