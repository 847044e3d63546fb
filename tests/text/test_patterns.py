from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_tui.text import patterns
from briefing_tui.text.pattern_table import make_table
from briefing_tui.text.patterns import compiled, late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ROOT = Path(__file__).parents[2]


def test_a_late_pattern_does_what_the_compiled_one_does() -> None:
    pattern = late(r"(\w)-(\w)")
    match = pattern.search("see a-b")
    assert match
    assert match.groups() == ("a", "b")
    assert pattern.findall("a-b c-d") == [("a", "b"), ("c", "d")]
    assert pattern.sub(r"\2-\1", "a-b") == "b-a"
    assert pattern.pattern == r"(\w)-(\w)"


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = list[str]()
    real = re.compile

    def compile_counting(source: str) -> re.Pattern[str]:
        sources.append(source)
        return real(source)

    monkeypatch.setattr(re, "compile", compile_counting)
    pattern = late(r"a+")
    assert not sources
    assert pattern.match("aa")
    assert not pattern.match("b")
    assert pattern.search("ba")
    assert sources == ["a+"]


def test_a_faulty_one_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error):
        late("(").match("")


# -- the table of an installed program


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Return what installs a table, for one test; nothing may be compiled there."""

    def put(table: bytes) -> None:
        (tmp_path / patterns.TABLE).write_bytes(table)
        monkeypatch.setattr(patterns, "__file__", str(tmp_path / "patterns.py"))
        patterns._table.cache_clear()

    yield put
    monkeypatch.undo()
    patterns._table.cache_clear()


def test_a_pattern_of_the_table_is_the_one_that_re_makes(
    install: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = {r"(?P<day>\d+)\.|(x)", "(?i)straße|[“-„]", r"(?m)^\w+$"}
    wanted = {source: re.compile(source) for source in sources}
    install(make_table(sources))
    monkeypatch.setattr(re, "compile", None)
    for source, pattern in wanted.items():
        assert compiled(source) == pattern
        assert compiled(source).groupindex == pattern.groupindex
    match = compiled(r"(?P<day>\d+)\.|(x)").match("27.")
    assert match
    assert match["day"] == "27"


def test_it_may_hold_others_only(install: Callable[[bytes], None]) -> None:
    install(make_table({"a"}))
    assert compiled("b").match("b")


def test_one_for_another_python_is_left_alone(
    install: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(patterns, "engine", lambda: ("cpython-399", 1, 4))
        table = make_table({"a+"})
    install(table)
    assert not patterns._table()
    assert compiled("a+").match("aa")


@pytest.mark.parametrize("table", [b"", b"no table", make_table({"a+"})[:-20]])
def test_a_damaged_one_as_well(table: bytes, install: Callable[[bytes], None]) -> None:
    install(table)
    assert compiled("a+").match("aa")
