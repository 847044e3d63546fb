"""The doctor: whether the installation, the settings and the terminal are in order."""

from __future__ import annotations

import os
import sys

from briefing_tui.errors import BriefingError
from briefing_tui.settings import config_file, library_file, read_settings
from briefing_tui.terminal import why_linear
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing_tui.colours import Colours

_OLDEST: Final = (3, 11)
_COLUMNS, _LINES = 30, 12
"""The smallest terminal that the reader is made for."""
_WORDS: Final = ("ink", "bright", "dim", "accent", "warning", "nobody")
_LEGIBLE: Final = 4.5
"""The contrast that words need, by WCAG 2.2."""
_TRUE_COLOUR: Final = ("truecolor", "24bit")


class Finding(NamedTuple):
    """Something that was looked at."""

    verdict: str
    """ "ok", "note" for what may be as it is, or "fault"."""
    what: str


def examine() -> Iterator[Finding]:
    """Look at everything, one after the other."""
    yield from _installation()
    yield from _settings()
    yield _library(library_file())
    yield from _terminal()


def _installation() -> Iterator[Finding]:
    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("ok" if sys.version_info >= _OLDEST else "fault", f"Python {python}")
    from importlib.metadata import PackageNotFoundError, requires, version  # late: costs 15 ms

    try:
        wanted = [line for line in requires("briefing-tui") or () if "extra ==" not in line]
    except PackageNotFoundError:
        yield Finding("note", "briefing-tui runs from a folder and is not installed")
        return
    yield Finding("ok", f"briefing-tui {version('briefing-tui')}")
    for line in wanted:
        name = line.split(">")[0].strip()
        try:
            yield Finding("ok", f"{name} {version(name)}")
        except PackageNotFoundError:
            yield Finding("fault", f"{name} is missing: install briefing-tui again")


def _settings() -> Iterator[Finding]:
    try:
        settings = read_settings()
    except BriefingError as error:
        yield Finding("fault", str(error))
        return
    file = config_file()
    yield Finding("ok", f"settings in {file}" if file.exists() else f"no settings in {file}")
    for colours in settings.themes.values():
        yield from _theme(colours)


def _theme(colours: Colours) -> Iterator[Finding]:
    """Look which words of an own theme can hardly be read on one of its grounds."""
    from briefing_tui.colours import contrast  # late: few have themes of their own

    words = {name: getattr(colours, name) for name in _WORDS}
    words |= {f"sources[{number}]": colour for number, colour in enumerate(colours.sources)}
    for ground in ("paper", "panel", "raised", "cursor", "select"):
        for name, colour in words.items():
            ratio = contrast(colour, getattr(colours, ground))
            if ratio < _LEGIBLE:
                told = f"{name} on {ground} has a contrast of {ratio:.1f}, and needs {_LEGIBLE}"
                yield Finding("note", f"theme “{colours.name}”: {told}")


def _library(file: Path) -> Finding:
    """Look whether the library can be written, or made where there is none yet."""
    if file.exists():
        is_fine = os.access(file, os.R_OK | os.W_OK) and os.access(file.parent, os.W_OK)
        told = f"library in {file}"
        if not is_fine:
            return Finding("fault", f"{told} cannot be written to")
        fault = _fault_of(file)
        return Finding("fault", str(fault)) if fault is not None else Finding("ok", told)
    folder = next(one for one in file.parents if one.exists())
    if os.access(folder, os.W_OK):
        return Finding("ok", f"no library yet in {file}")
    return Finding("fault", f"no library can be made in {file}: {folder} cannot be written to")


def _fault_of(library: Path) -> BriefingError | None:
    """Return why a library cannot be read, or None."""
    from briefing_tui.library.store import Store  # late: sqlite3 costs 4 ms
    from briefing_tui.model import Document

    try:
        Store(library).recall(Document(text=""))
    except BriefingError as error:
        return error
    return None


def _terminal() -> Iterator[Finding]:
    encoding = (sys.stdout.encoding or "").lower()
    is_utf8 = encoding.replace("-", "") == "utf8"
    yield Finding("ok" if is_utf8 else "note", f"text is written as {encoding or 'nothing known'}")
    if reason := why_linear():
        yield Finding("note", f"{reason}: linear text instead of the reader")
        return
    columns, lines = os.get_terminal_size(sys.stdout.fileno())
    is_room = columns >= _COLUMNS and lines >= _LINES
    yield Finding("ok" if is_room else "note", f"terminal of {columns} by {lines} cells")
    yield Finding("ok", f"terminal {os.environ.get('TERM', 'without a name')}, {_colours()}")


def _colours() -> str:
    if os.environ.get("NO_COLOR"):
        return "no colours, as NO_COLOR asks"
    if os.environ.get("COLORTERM", "").lower() in _TRUE_COLOUR:
        return "all colours"
    return "256 colours" if "256" in os.environ.get("TERM", "") else "its own sixteen colours"
