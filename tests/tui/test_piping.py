"""A command gets the text and answers; it is no shell, and it cannot stay for ever."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BriefingError
from briefing_tui.tui.piping import pipe, to_arguments

if TYPE_CHECKING:
    from pathlib import Path


def test_the_command_reads_the_text_and_its_answer_comes_back() -> None:
    answer = pipe("“Grüße”\n" * 20_000, ["wc", "-l"])
    assert answer is not None
    assert answer.text.split() == ["20000"]
    assert answer.ending == "ended with 0"


def test_a_command_that_reads_nothing_is_no_fault() -> None:
    answer = pipe("words " * 100_000, ["echo", "$(id)", "a b"])
    assert answer is not None
    assert answer.text == "$(id) a b\n"


def test_errors_are_part_of_the_answer_and_nothing_drives_the_terminal() -> None:
    script = r"printf 'a\033[2Jb\377'; echo bad >&2; exit 3"
    answer = pipe("", ["sh", "-c", script])
    assert answer is not None
    assert answer.text == "ab\ufffdbad\n"
    assert answer.ending == "ended with 3"


def test_what_takes_too_long_is_stopped_with_its_children(tmp_path: Path) -> None:
    late = tmp_path / "late"
    answer = pipe("", ["sh", "-c", f"(sleep 0.6; touch {late}) & echo on; wait"], limit_s=0.3)
    assert answer is not None
    assert (answer.text, answer.ending) == ("on\n", "stopped: it took too long")
    time.sleep(0.6)
    assert not late.exists()


def test_what_is_not_wanted_any_more_is_stopped() -> None:
    began = time.monotonic()
    assert pipe("", ["sleep", "60"], lambda: time.monotonic() - began > 0.2) is None
    closed = ["sh", "-c", "exec >&- 2>&-; sleep 60"]
    assert pipe("", closed, lambda: time.monotonic() - began > 0.5) is None
    assert time.monotonic() - began < 5


def test_an_endless_answer_is_cut() -> None:
    answer = pipe("", ["yes"])
    assert answer is not None
    assert len(answer.text) == 1024 * 1024
    assert "more than" in answer.ending


def test_words_are_split_and_nothing_else() -> None:
    assert to_arguments("grep -c 'a b' $HOME `id`") == ["grep", "-c", "a b", "$HOME", "`id`"]


@pytest.mark.parametrize(
    ("command", "words"),
    [("", "no command"), ("  ", "no command"), ("a 'b", "no partner"), ("a | b", r"knows \|"),
     ("a > b", "knows >"), ("a && b", "knows &&")],
)  # fmt: skip
def test_what_would_need_a_shell_is_refused(command: str, words: str) -> None:
    with pytest.raises(BriefingError, match=words):
        to_arguments(command)


@pytest.mark.parametrize(
    ("program", "words"), [("no-such-program", "no program"), ("/", "could not be started"),
                           ("a\0b", "could not be started")],
)  # fmt: skip
def test_what_cannot_be_started_is_named(program: str, words: str) -> None:
    with pytest.raises(BriefingError, match=words):
        pipe("", [program])


def test_what_is_given_up_before_it_began_does_not_begin(tmp_path: Path) -> None:
    assert pipe("words", ["touch", str(tmp_path / "begun")], lambda: True) is None
    assert not (tmp_path / "begun").exists()
