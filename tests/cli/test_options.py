from __future__ import annotations

import os
import re

import pytest

from briefing_tui import __main__ as front
from briefing_tui import cli
from briefing_tui.cli.given import PORTIONS, Given, WrongWords
from briefing_tui.cli.manual import FRONT, PAGES
from briefing_tui.cli.options import parse, usage_of
from briefing_tui.export import Form, What, as_plain


def _given(command: str, *words: str) -> dict[str, object]:
    given = parse(command, list(words))
    assert isinstance(given, Given)
    return {name: getattr(given, name) for name in Given.__annotations__}


def test_what_is_not_given_is_the_same_with_and_without_a_parser() -> None:
    for command in cli.COMMANDS:
        expected = {name: getattr(Given, name) for name in Given.__annotations__}
        assert _given(command) == expected


@pytest.mark.parametrize("option", ["--find", "--by"])
def test_nothing_to_look_for_is_refused(option: str) -> None:
    with pytest.raises(WrongWords, match="no words are given"):
        parse("read", [option, " ", "a"])


def test_each_option_is_given() -> None:
    words = ("a", "--form", "json", "-o", "x", "--force", "b", "--why", "--lang=pt-BR", "-",
             "--split")  # fmt: skip
    expected = {
        "where": ("a", "b", "-"), "language": "pt-BR", "plain": False, "form": "json",
        "what": None, "template": None, "output": "x", "force": True, "why": True, "jobs": None,
        "against": (), "group": None, "split": True, "find": None, "by": None,
    }  # fmt: skip
    assert _given("export", *words) == expected
    assert _given("annotate", "--jobs", "256", "a")["jobs"] == 256
    assert _given("verify", "--against", "a", "b", "--against=-")["against"] == ("a", "-")
    assert _given("read", "--", "--plain")["where"] == ("--plain",)
    assert _given("read", "--what", "links", "a")["what"] == "links"


def test_the_portions_are_those_that_can_be_read() -> None:
    assert PORTIONS == as_plain.PORTIONS


@pytest.mark.parametrize(
    ("tag", "is_good"),
    [
        ("en", True), ("pt-BR", True), ("zh-Hant-TW", True), ("de-1996", True),
        ("e", False), ("en-", False), ("en_GB", False), ("12", False), ("é-FR", False),
        ("en-longerthan8", False), ("", False),
    ],
)  # fmt: skip
def test_a_language_is_a_tag_of_bcp_47(tag: str, is_good: bool) -> None:
    if is_good:
        assert _given("read", f"--lang={tag}", "a")["language"] == tag
    else:
        with pytest.raises(WrongWords, match="is no language tag such as en"):
            parse("read", [f"--lang={tag}", "a"])


def test_a_wrong_choice_is_told_with_what_may_be_chosen() -> None:
    with pytest.raises(WrongWords) as wrong:
        parse("export", ["a", "--what", "all"])
    assert all(what.value in str(wrong.value) for what in What)


@pytest.mark.parametrize(("columns", "fits"), [(0, 80), (80, 80), (300, 100)])
def test_the_help_names_each_option_in_lines_that_fit(
    columns: int, fits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = os.terminal_size((columns, 24))
    monkeypatch.setattr("briefing_tui.cli.options.os.get_terminal_size", lambda _fd: size)
    for command, page in PAGES.items():
        shown = parse(command, ["--help"])
        assert isinstance(shown, str)
        assert shown.startswith(f"{usage_of(command)}\n\n{page.does}\n\n")
        assert "-h, --help" in shown
        assert all(len(line) <= fits for line in shown.splitlines())
        assert all(f"\n  {example}" in shown for example in page.examples)
    whole = str(parse("export", ["-h"]))
    for option in (
        "WHERE",
        "--form",
        "--what",
        "--template",
        "-o",
        "--force",
        "--why",
        "--group",
        "--lang",
        *Form,
        *What,
    ):
        assert option in whole


def test_the_examples_of_the_help_are_command_lines_that_work() -> None:
    for command, page in PAGES.items():
        for example in page.examples:
            call = re.search(rf"briefing {command}\b([^|>]*)", example)
            assert call is not None
            parse(command, call[1].split())


def test_the_commands_are_the_same_everywhere() -> None:
    assert tuple(cli.COMMANDS) == tuple(PAGES) == front.COMMANDS
    assert all(f"\n  {name} " in FRONT and page.does in FRONT for name, page in PAGES.items())
