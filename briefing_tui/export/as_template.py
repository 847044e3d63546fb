"""Templates of the reader's own: Jinja2 over the names of the JSON form.

A template sees what `briefing export --form json` holds, under the same names, and has a filter for
each form that words may have to be escaped for:

    {% for quote in quotes if quote.speaker %}
    “{{ quote.text | markdown }}” ({{ quote.speaker | markdown }})
    {% endfor %}

| filter | makes of words |
| --- | --- |
| `markdown` `html` `org` `tex` | one line that shows exactly these words in that form |
| `csv` | a cell, defused as in `as_csv` and quoted where it has to be |
| `json` | JSON, of any value |
| `line` | one line, each run of blanks a single one |

It runs in a sandbox: it reads no file, includes nothing, reaches no attribute that begins with an
underscore and has neither time nor room without end. A name that is not there is an error, which
says its line.
"""

from __future__ import annotations

import json
import signal
import threading
from contextlib import contextmanager
from html import escape as to_html
from pathlib import Path

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing_tui.codec.encode import to_values
from briefing_tui.errors import BadContent, NotReadable
from briefing_tui.export import markup, org_markup
from briefing_tui.export.as_bibtex import to_tex
from briefing_tui.export.as_csv import to_cell
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Any, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Briefing

_MAX_BYTES: Final = 1_048_576
"""Of a template."""
_MAX_CHARACTERS: Final = 64 * 1024 * 1024
"""Of what a template makes of one article."""
_MAX_EXPONENT: Final = 1_000
_TIMEOUT_S: Final = 10
_ENDINGS: Final = frozenset({".j2", ".jinja", ".jinja2"})
"""Endings that say that a file is a template, and not what it makes."""


class OwnTemplate:
    """A template that has been read and understood."""

    def __init__(self, source: str, path: str) -> None:
        """Compile a template.

        Raises:
            BadContent: It is no template; the message says the line.
        """
        self._path = path
        environment = _Sandbox()
        try:
            code = environment.compile(source, name=path, filename=path)
        except TemplateSyntaxError as error:
            self._refuse(error, error.lineno)
        self._template = Template.from_code(environment, code, environment.make_globals({}))

    @property
    def suffix(self) -> str:
        """Return the ending of what it makes: ".html" for "press.html.j2", else ".txt"."""
        path = Path(self._path)
        return (Path(path.stem).suffix if path.suffix in _ENDINGS else path.suffix) or ".txt"

    def fill(self, briefing: Briefing) -> str:
        """Return what the template makes of a briefing, safe to show.

        Raises:
            BadContent: It asks for what is not there or not allowed, or comes to no end.
        """
        parts: list[str] = []
        room = _MAX_CHARACTERS
        try:
            with _within(_TIMEOUT_S):
                for part in self._template.generate(to_values(briefing)):
                    room -= len(part)
                    if room < 0:
                        raise SecurityError(f"it writes more than {_MAX_CHARACTERS} characters")
                    parts.append(part)
        except Exception as error:
            self._refuse(error, self._line_of(error))
        return to_safe("".join(parts))

    def _line_of(self, error: Exception) -> int:
        """Return the line of the template at which an error came about, or 0."""
        line, step = 0, error.__traceback__
        while step is not None:
            if step.tb_frame.f_code.co_filename == self._path:
                line = step.tb_lineno
            step = step.tb_next
        return line

    def _refuse(self, error: Exception, line: int) -> NoReturn:
        where = f"{self._path}, line {line}" if line else self._path
        why = error.message if isinstance(error, TemplateError) else str(error)
        told = " ".join(to_safe(why or type(error).__name__).split()).rstrip(".")
        raise BadContent(
            f"{where}: {told}", "Correct the template; `briefing export --help` says what it knows"
        ) from None


def read_template(path: str) -> OwnTemplate:
    """Read a template.

    Raises:
        NotReadable: There is no such file, or it is too large.
        BadContent: It is no template.
    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotReadable(
            f"the template {path} cannot be read: {reason}", "Check the name"
        ) from error
    if len(data) > _MAX_BYTES:
        raise NotReadable(f"the template {path} is larger than {_MAX_BYTES} bytes", "Shorten it")
    return OwnTemplate(data.decode("utf-8-sig", "replace"), path)


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"*", "**"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
            finalize=_to_words,
        )
        self.filters |= _FILTERS

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Multiply, unless the result would fill the memory."""
        if operator == "**" and not (abs(left) <= _MAX_CHARACTERS and abs(right) <= _MAX_EXPONENT):
            raise SecurityError("it raises to too high a power")
        sizes = [len(x) if hasattr(x, "__len__") else x for x in (left, right)]
        if sizes != [left, right] and sizes[0] * sizes[1] > _MAX_CHARACTERS:
            raise SecurityError(f"it repeats words beyond {_MAX_CHARACTERS} characters")
        return super().call_binop(context, operator, left, right)


@contextmanager
def _within(seconds: int) -> Iterator[None]:
    """End what takes longer, where that is possible: in the main thread, on POSIX."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "SIGALRM"):
        yield
        return

    def stop(*_: object) -> NoReturn:
        raise SecurityError(f"it takes longer than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _to_words(value: object) -> object:
    """Return what stands for a value in the result: nothing where nothing is known."""
    return "" if value is None else value


def _to_csv(value: object) -> object:
    if not isinstance(value, str):
        return _to_words(value)
    cell = to_cell(value)
    return '"' + cell.replace('"', '""') + '"' if set(cell) & set(',"\r\n') else cell


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _to_line(value: object) -> str:
    return " ".join(str(_to_words(value)).split())


_FILTERS: Final = {
    "markdown": lambda value: markup.escape_within(str(_to_words(value))),
    "html": lambda value: to_html(str(_to_words(value))),
    "org": lambda value: org_markup.escape_within(str(_to_words(value))),
    "tex": lambda value: to_tex(_to_line(value)),
    "csv": _to_csv,
    "json": _to_json,
    "line": _to_line,
}
