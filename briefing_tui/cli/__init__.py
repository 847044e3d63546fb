"""The command line: words in, bytes out, an exit code.

A command imports what carries it out: it costs what it uses.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from briefing_tui.cli.given import Given, WrongWords
from briefing_tui.errors import BriefingError, NotReadable, NotWritten
from briefing_tui.text.safe import to_safe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from briefing_tui.export import Form, What
    from briefing_tui.model import Briefing

    Open = Callable[[tuple[str, ...]], int | None]


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
        command, rest = (words[0], words[1:]) if words[0] in COMMANDS else ("read", words)
        try:
            code = _carry_out(command, rest, open_reader)
        except WrongWords as wrong:
            code = _refuse(command, str(wrong))
    _flush()
    return code


def _carry_out(command: str, words: list[str], open_reader: Open | None) -> int:
    given = _read_words(command, words)
    if isinstance(given, str):
        _put(given)
        return 0
    return _read(given, open_reader) if command == "read" else COMMANDS[command](given)


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
        _put(f"briefing {_version()}\n")
    elif option:
        from briefing_tui.cli.manual import FRONT  # late: few ask for help

        _put(FRONT)
    else:
        from pathlib import Path

        from briefing_tui import desk  # late: the help needs none

        for entry in desk.shelf(Path()):
            _put(f"{entry.where}\t{entry.title}\n")
    return 0


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # late: costs 15 ms

    try:
        return version("briefing-tui")
    except PackageNotFoundError:
        return "(not installed)"


def _read(given: Given, open_reader: Open | None = None) -> int:
    _check_where(given)
    if not given.plain and not given.split and open_reader is not None:
        code = open_reader(tuple(given.where))
        if code is not None:
            return code
    from briefing_tui import desk  # late: the reader does without it at first

    def put(index: int, briefing: Briefing) -> None:
        _put("\n\n" * (index > 0) + desk.plain(briefing))

    return _each(given, put)


def _export(given: Given) -> int:
    from briefing_tui import desk  # late: other commands need none

    _check_where(given)
    form, what = _chosen(given)
    several = len(given.where) > 1
    folder = None if given.output in (None, "-") else _output(str(given.output), several=several)
    gap = desk.gap_of(form)
    if gap is None and several and folder is None:
        raise WrongWords(f"--form {form} holds one article: give a folder for several with -o")
    used: set[Path] = set()

    def put(index: int, briefing: Briefing) -> None:
        alone = folder is not None or not several
        first = alone or index == 0
        where = None if given.where[index] == "-" else given.where[index]
        text = desk.export(
            briefing, form, what, alone=alone, first=first, why=given.why, where=where
        )
        if folder is None:
            _put(text if first else f"{gap}{text}")
            return
        path = _unused(desk.place(folder, briefing, form), used)
        desk.write(text, path, force=given.force)
        _say(f"wrote {path}")

    return _each(given, put)


def _check_where(given: Given) -> None:
    if not given.where:
        raise WrongWords('WHERE is missing: name a file or an address, or give "-"')


def _chosen(given: Given) -> tuple[Form, What]:
    """Return how and how much is exported, if these go together."""
    from briefing_tui.export import Form, What, whats_of  # late: as the desk

    form = Form(given.form)
    what = What(given.what) if given.what else whats_of(form)[0]
    if what not in whats_of(form):
        fitting = ", ".join(whats_of(form))
        raise WrongWords(f"--what {what} does not go with --form {form}, which has {fitting}")
    if given.why and form is not Form.JSON:
        raise WrongWords("--why goes with --form json only")
    return form, what


def _output(output: str, *, several: bool) -> Path:
    """Return the file or folder that -o names."""
    from pathlib import Path

    path = Path(output)
    if output.endswith(os.sep) and not path.is_dir():
        raise NotWritten(f"{output} is no folder", "Create it first")
    if several and not path.is_dir():
        raise WrongWords("-o has to be a folder where several articles are exported")
    return path


def _unused(path: Path, used: set[Path]) -> Path:
    """Return a name that no other article of this run has got."""
    number, free = 1, path
    while free in used:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    used.add(free)
    return free


def _annotate(given: Given) -> int:
    from briefing_tui.annotate import stream  # late: other commands need no json

    file, *others = given.where or ["-"]
    if others:
        raise WrongWords('one file at a time: `cat` several, and give "-"')
    jobs, language = given.jobs or stream.cores(), given.language
    if file == "-":
        return stream.annotate(sys.stdin.buffer, sys.stdout.buffer, jobs=jobs, language=language)
    with _open(file) as source:
        return stream.annotate(source, sys.stdout.buffer, jobs=jobs, language=language)


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
        report, its_code = verify(export, against=against)
        _put(report)
        code = code or its_code
    return code


def _keys(given: Given) -> int:
    from briefing_tui.keymap import KEYS, to_labels  # late: only this command lists them

    if given.where:
        raise WrongWords(f"keys takes no other words, but there is {given.where[0]}")
    width = max(len(to_labels(key)) for key in KEYS)
    group = ""
    for key in KEYS:
        if key.group != group:
            _put(f"{chr(10) * bool(group)}{key.group}\n")
            group = key.group
        _put(f"  {to_labels(key):<{width}}  {key.does}\n")
    return 0


def _each(given: Given, put: Callable[[int, Briefing], None]) -> int:
    """Read each article and put it out; go on behind one that fails, and end with its code."""
    from briefing_tui import desk  # late: as its callers

    where: Sequence[str] = given.where
    code = 0
    for index, one in enumerate(where):
        if one == "-" and sys.stdin.isatty():
            _say("type or paste the article, then press Ctrl+D")
        try:
            reading = desk.read(one, language=given.language)
            for warning in reading.warnings:
                _say(f"warning: {warning}")
            put(index, desk.brief(reading.document, split=given.split))
        except BriefingError as error:
            if len(where) == 1:
                raise
            _say(str(error))
            code = code or error.exit_code
    return code


def _put(text: str) -> None:
    """Write data: UTF-8 whatever the locale, since it is what every other tool reads."""
    _flush()
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten.to_stdout(error) from error


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten.to_stdout(error) from error


def _say(text: str) -> None:
    """Write talk."""
    _flush()
    sys.stderr.write(f"briefing: {' '.join(to_safe(text).split())}\n")


COMMANDS: Final[dict[str, Callable[[Given], int]]] = {
    "read": _read,
    "export": _export,
    "annotate": _annotate,
    "verify": _verify,
    "keys": _keys,
}
