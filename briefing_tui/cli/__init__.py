"""The command line: words in, bytes out, an exit code.

A command imports what carries it out: it costs what it uses.
"""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext

from briefing_tui.cli.escape import Escape
from briefing_tui.cli.given import Given, WrongWords, check_where, each, flush, invite, put, say
from briefing_tui.errors import NotReadable, NotWritten
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from briefing_tui.desk import Manner
    from briefing_tui.model import Briefing

    Open = Callable[[tuple[str, ...], Manner | None], int | None]


_NEAR: Final = 0.8
"""How alike a word and the name of a command are, of 1, where that one was meant."""


def run(words: list[str], *, open_reader: Open | None = None) -> int:
    """Carry out a command and return the exit code.

    Args:
        words: The command line without the program's name. Without a command they are articles
            to read.
        open_reader: Opens the reader on articles and returns its exit code, or None where there
            is no terminal.
    """
    if words[:1] in ([], ["-h"], ["--help"], ["--version"]):
        code = _introduce(*words[:1])
    else:
        is_named = words[0] in COMMANDS
        command, rest = (words[0], words[1:]) if is_named else ("read", words)
        try:
            if not is_named:
                _check_no_command(words[0])
            code = _carry_out(command, rest, open_reader)
        except WrongWords as wrong:
            code = _refuse(command, str(wrong))
    flush()
    return code


def _carry_out(command: str, words: list[str], open_reader: Open | None) -> int:
    given = _read_words(command, words)
    if isinstance(given, str):
        put(given)
        return 0
    return _read(given, open_reader) if command == "read" else COMMANDS[command](given)


def _check_no_command(word: str) -> None:
    """Refuse a word that was meant as a command: no file is called so, and a command nearly is."""
    if not word.isalpha() or os.path.lexists(word):
        return
    from difflib import get_close_matches  # late: only where a file is missing

    if near := get_close_matches(word, COMMANDS, 1, _NEAR):
        raise WrongWords(f"no file and no command is called {word}; “briefing {near[0]}” perhaps?")


def _read_words(command: str, words: list[str]) -> Given | str:
    """Return what is given to a command, or its help."""
    if any(word.startswith("-") and word != "-" for word in words):
        from briefing_tui.cli.options import parse  # late: argparse costs 7 ms

        return parse(command, words)
    given = Given()
    given.where = words
    return given


def _refuse(command: str, message: str) -> int:
    """Say how a command is used and what is wrong with the words."""
    from briefing_tui.cli.options import usage_of  # late: as parse

    line = " ".join(to_safe(message).split())
    sys.stderr.write(f"{usage_of(command)}\nbriefing: {line} (see briefing {command} --help)\n")
    return 2


def _introduce(option: str = "") -> int:
    """Show what there is: the shelf, the help or the version."""
    if option == "--version":
        put(f"briefing {_version()}\n")
    elif option:
        from briefing_tui.cli.manual import FRONT  # late: few ask for help

        put(FRONT)
    else:
        from pathlib import Path

        from briefing_tui import desk  # late: the help needs none

        for entry in desk.shelf(Path()):
            put(f"{entry.where}\t{entry.title}\n")
    return 0


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # late: costs 15 ms

    try:
        return version("briefing-tui")
    except PackageNotFoundError:
        return "(not installed)"


def _read(given: Given, open_reader: Open | None = None) -> int:
    check_where(given)
    asked = (given.what, given.find, given.by)
    if not (given.plain or any(one is not None for one in asked)) and open_reader is not None:
        code = open_reader(tuple(given.where), _manner(given))
        if code is not None:
            return code
    from briefing_tui import desk  # late: the reader does without it at first

    missed, gap = 0, ""

    def print_one(_: int, briefing: Briefing) -> None:
        nonlocal missed, gap
        text = desk.plain(briefing, given.what, words=given.find, by=given.by)
        missed += not text
        if text:
            put(gap + text)
            gap = "\n\n"

    code = each(given, print_one, fatal=(NotWritten,))
    if missed == len(given.where):
        lost = f"“{given.find}” is not in the text"
        say(lost if given.by is None else f"“{given.by}” is no source here (see --what sources)")
    return code or int(missed == len(given.where))


def _manner(given: Given) -> Manner | None:
    """Return how articles are to be read; None where nothing is said of it."""
    if not given.split and given.language is None:
        return None
    from briefing_tui.desk import Manner  # late: the reader does without it at first

    return Manner(given.language, given.split)


def _export(given: Given) -> int:
    from briefing_tui.cli.exports import export  # late: other commands need none

    return export(given)


def _annotate(given: Given) -> int:
    from briefing_tui.annotate import stream  # late: other commands need no json

    file, *others = given.where or ["-"]
    if others:
        raise WrongWords('one file at a time: `cat` several, and give "-"')
    jobs, manner = given.jobs or stream.cores(), _manner(given)
    is_typed = file == "-" and sys.stdin.isatty()  # Esc, too
    if is_typed:
        invite("articles as JSON Lines")
    with (
        nullcontext(sys.stdin.buffer) if file == "-" else _open(file) as source,
        Escape() as escape,
    ):
        hears_esc = bool if is_typed else escape.begin
        return stream.annotate(
            source, sys.stdout.buffer, jobs=jobs, manner=manner, hears_esc=hears_esc
        )


def _open(file: str) -> BinaryIO:
    try:
        return open(file, "rb")  # noqa: PTH123  pathlib costs 4 ms
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotReadable(f"{file} cannot be read: {reason}", "Check the name") from error


def _verify(given: Given) -> int:
    from briefing_tui.verify import verify  # late: other commands need no markdown-it

    if not given.where:
        raise WrongWords("EXPORT is missing: name a file that export has written")
    against: Sequence[str] = given.against
    code = 0
    for export in given.where:
        if export == "-" and sys.stdin.isatty():
            invite("the export")
        report, its_code = verify(export, against=against)
        put(report)
        code = code or its_code
    return code


def _keys(given: Given) -> int:
    from briefing_tui.cli.in_force import keys_in_force  # late: only this command lists them

    _check_alone("keys", given)
    put(keys_in_force())
    return 0


def _config(given: Given) -> int:
    from briefing_tui.cli.in_force import settings_in_force  # late: only this command lists them

    _check_alone("config", given)
    put(settings_in_force())
    return 0


def _doctor(given: Given) -> int:
    from briefing_tui.cli.doctor import examine  # late: only this command asks

    _check_alone("doctor", given)
    code = 0
    for finding in examine():
        put(f"{finding.verdict:<6}{to_safe(finding.what)}\n")
        code = code or int(finding.verdict == "fault")
    return code


def _check_alone(command: str, given: Given) -> None:
    if given.where:
        raise WrongWords(f"{command} takes no other words, but there is {given.where[0]}")


COMMANDS: Final[dict[str, Callable[[Given], int]]] = {
    "read": _read,
    "export": _export,
    "annotate": _annotate,
    "verify": _verify,
    "keys": _keys,
    "config": _config,
    "doctor": _doctor,
}
