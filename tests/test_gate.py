"""The gate says which step failed and why."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

_GATE = runpy.run_path(str(Path(__file__).with_name("__main__.py")), run_name="gate")


@pytest.mark.parametrize(("code", "passes"), [("print('quiet')", True), ("exit('loud')", False)])
def test_a_step_has_one_line_and_its_output_only_where_it_fails(
    code: str, passes: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _GATE["_passes"]("a step", [sys.executable, "-c", code]) is passes
    first, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith("a step ")
    assert first.endswith(" s  ok" if passes else " s  failed")
    assert rest == ([] if passes else ["loud"])


def test_the_summary_of_the_tests_stands_last(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _replace_steps(monkeypatch, ["good", "bad"], tests_pass=True)
    assert _GATE["main"]([]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "The gate is shut: bad failed.",
        "3 passed in 1.00s",
    ]


@pytest.mark.parametrize(("tests_pass", "code"), [(True, 0), (False, 1)])
def test_the_exit_code_says_whether_everything_passed(
    tests_pass: bool, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _replace_steps(monkeypatch, ["good"], tests_pass=tests_pass)
    assert _GATE["main"]([]) == code


def _replace_steps(monkeypatch: pytest.MonkeyPatch, names: list[str], *, tests_pass: bool) -> None:
    space = _GATE["main"].__globals__
    monkeypatch.setitem(space, "_checks", lambda: [(name, []) for name in names])
    monkeypatch.setitem(space, "_passes", lambda name, _command: name == "good")
    monkeypatch.setitem(space, "_run_pytest", lambda _words: ("3 passed in 1.00s", tests_pass))
