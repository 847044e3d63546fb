"""The front door: the only room that knows both the command line and the reader."""

from __future__ import annotations

import os
import sys

from briefing_tui import bytecode
from briefing_tui.typed import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from briefing_tui.desk import Manner

COMMANDS: Final = ("read", "export", "annotate", "verify", "keys", "config", "doctor")
"""First words that are no article; `briefing ./read` opens a file of such a name."""

_OBJECTS: Final = 100_000
"""So many new objects start a search for cycles; one article makes fewer, code included."""
_INTERRUPTED: Final = 130
_BROKEN_PIPE: Final = 141
"""128 + SIGPIPE, as a shell reports a program that the signal ended."""


def main() -> int:
    """Run the program with the words of the command line and return its exit code."""
    _open_closed()
    bytecode.use()
    words = sys.argv[1:]
    is_short = _is_short(words)
    if is_short:
        _collect_rarely()
    code = answer(words)
    if is_short:
        _leave(code)
    return code


def _open_closed() -> None:
    """Put something in the place of a stream that is closed, lest a file take its number.

    What is read there has come to its end, results cannot be written, and talk goes nowhere.
    """
    nothing = os.devnull, os.O_RDONLY
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(*nothing), encoding="utf-8", closefd=False)
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(*nothing), "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        talk = os.open(os.devnull, os.O_WRONLY)
        sys.stderr = os.fdopen(talk, "w", encoding="utf-8", closefd=False)


def answer(words: list[str]) -> int:
    """Do what the words say and return the exit code, whatever goes wrong."""
    try:
        return _run(words)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        return _leave_pipe()
    except Exception as error:
        code = _report(error)
        _let_go()
        return code


def _run(words: list[str]) -> int:
    if _is_for_the_reader(words) and _take_keyboard(words):
        from briefing_tui import tui  # late: Textual costs 125 ms

        return tui.run(words[0] if words else None)
    from briefing_tui import cli  # late: the reader needs none

    return cli.run(words, open_reader=_open_reader)


def _is_short(words: list[str]) -> bool:
    """Return whether the words ask for something that shows no screen and starts no process."""
    if words[:1] == ["export"]:
        return not any(word.startswith("--group") for word in words)  # a digest is long
    if words[:1] == ["keys"]:
        return True
    return words[:1] not in (["annotate"], ["verify"]) and not sys.stdout.isatty()


def _collect_rarely() -> None:
    """Spare a short run the search for cycles, of which it makes few; a long one has it still."""
    import gc

    gc.set_threshold(_OBJECTS)


def _leave(code: int) -> NoReturn:
    """End at once, without taking the interpreter apart, once everything has been written."""
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except BrokenPipeError:
        code = _BROKEN_PIPE
    except OSError:
        code = code or 1
    os._exit(code)


def _is_for_the_reader(words: list[str]) -> bool:
    """Return whether the words are nothing or one article, and there is a screen to show it."""
    from briefing_tui.terminal import why_linear  # late: from the file of all modules

    if len(words) > 1 or why_linear():
        return False
    return not words or words[0] == "-" or not (words[0] in COMMANDS or words[0][:1] in ("-", ""))


def _open_reader(where: tuple[str, ...], manner: Manner | None) -> int | None:
    """Open the reader on articles, one after the other; None where there is no terminal."""
    from briefing_tui.terminal import why_linear  # late: as in `_is_for_the_reader`

    if why_linear() or not _take_keyboard(list(where)):
        return None
    if len(where) == 1:
        from briefing_tui import tui  # late: Textual costs 125 ms

        return tui.run(where[0], manner)
    return _open_in_turn(where, manner)


def _open_in_turn(where: tuple[str, ...], manner: Manner | None) -> int:
    """Open each article in a process of its own, since the reader leaves by ending its own."""
    import subprocess  # late: only for several articles

    from briefing_tui.tui import ENOUGH, ONE_OF_SEVERAL  # late: as everywhere here

    program = [sys.executable, "-P", "-m", "briefing_tui", "read"]  # no module of the folder
    if manner is not None:
        program += ["--lang", manner.language] if manner.language else []
        program += ["--split"] if manner.split else []
    first_code, last = 0, len(where) - 1
    for index, one in enumerate(where):
        stdin = sys.stdin if one == "-" else None  # descriptor 0 is the keyboard's
        environment = {**os.environ, ONE_OF_SEVERAL: "last" if index == last else "more"}
        code = subprocess.call([*program, "--", one], stdin=stdin, env=environment)  # noqa: S603
        first_code = first_code or ENOUGH.get(code, code)
        if code in ENOUGH:
            break
    return first_code


def _take_keyboard(words: list[str]) -> bool:
    """Have the keys come from the terminal also where the article comes from standard input.

    The reader takes keys from descriptor 0. What stood there stays readable as `sys.stdin`.

    Returns:
        Whether there is a keyboard.
    """
    if sys.stdin.isatty():
        if words == ["-"]:
            sys.stderr.write("briefing: type or paste the article, then press Ctrl+D\n")
        return True
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    sys.stdin = os.fdopen(os.dup(0), encoding="utf-8", errors="replace")
    os.dup2(keyboard, 0)
    os.close(keyboard)
    return True


def _leave_pipe() -> int:
    """End without a word when nobody reads on; what is still buffered has no reader either."""
    _let_go()
    return _BROKEN_PIPE


def _let_go() -> None:
    """Give up what standard output still holds and does not take, lest the exit fails over it."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)


def _report(error: Exception) -> int:
    """Say what went wrong in one line."""
    from briefing_tui.errors import BriefingError  # late: only where something went wrong
    from briefing_tui.text.safe import to_safe

    if os.environ.get("BRIEFING_DEBUG") == "1":
        import traceback  # late: for those who look for the cause

        traceback.print_exc()
    if isinstance(error, BriefingError):
        message = str(error)
    else:
        message = f"this should not have happened: {type(error).__name__}: {error}. "
        message += "Set BRIEFING_DEBUG=1 to see where, and report it."
    line = " ".join(to_safe(message).split())
    sys.stderr.write(f"briefing: {line}\n")
    return error.exit_code if isinstance(error, BriefingError) else 1


if __name__ == "__main__":
    sys.exit(main())
