from __future__ import annotations

import re

import pytest

from briefing_tui.text.patterns import late


def test_a_late_pattern_does_what_the_compiled_one_does() -> None:
    pattern = late(r"(\w)-(\w)")
    match = pattern.search("see a-b")
    assert match
    assert match.groups() == ("a", "b")
    assert pattern.findall("a-b c-d") == [("a", "b"), ("c", "d")]
    assert pattern.sub(r"\2-\1", "a-b") == "b-a"
    assert pattern.pattern == r"(\w)-(\w)"


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = list[str]()
    real = re.compile

    def compile_counting(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    monkeypatch.setattr(re, "compile", compile_counting)
    pattern = late(r"a+")
    assert not compiled
    assert pattern.match("aa")
    assert not pattern.match("b")
    assert pattern.search("ba")
    assert compiled == ["a+"]


def test_a_faulty_one_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error):
        late("(").match("")
