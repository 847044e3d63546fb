"""The command line: words in, bytes out, an exit code."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from briefing_tui import desk
from briefing_tui.errors import BriefingError, NotReadable, NotWritten
from briefing_tui.text.safe import to_safe

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from briefing_tui.model import Briefing

    Open = Callable[[tuple[str, ...]], int | None]

_SETTINGS: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

_EPILOG: Final = """\b
briefing article.txt                     open the reader
briefing read --plain article.txt        linear text instead of a screen
briefing export article.txt -o DIR       a Markdown summary
briefing ./read                          a file whose name is a command

\b
Exit codes: 0 done · 1 another failure · 2 wrong words on the command line
65 the text is not what its form promises · 66 no such input, or no text in it
69 a page could not be fetched · 73 an export could not be written
130 stopped by Ctrl+C · 141 nobody read the output to its end"""

_EXAMPLES: Final = {
    "read": """\b
briefing read article.md
briefing read --plain https://example.org/story.html
curl -s https://example.org/story.html | briefing read --plain -
""",
    "export": """\b
briefing export article.txt > summary.md
briefing export article.txt -o notes/ --what quotes
briefing export *.txt --form json | jq '.quotes[] | {text, speaker}'
""",
    "annotate": """\b
briefing annotate articles.jsonl > findings.jsonl
zcat *.gz | briefing annotate - | jq -c '.quotes[]'
""",
    "keys": """\b
briefing keys | grep quotation
""",
}
"""What stands under each command's help."""


def run(words: list[str], *, open_reader: Open | None = None) -> int:
    """Carry out a command and return the exit code.

    Args:
        words: The command line without the program's name. Without a command they are articles
            to read.
        open_reader: Opens the reader on articles and returns its exit code, or None where there
            is no terminal.
    """
    is_command = bool(words) and (words[0] in main.commands or words[0] in _OWN_OPTIONS)
    arguments = words if is_command or not words else ["read", *words]
    try:
        with main.make_context("briefing", list(arguments), obj=open_reader) as context:
            code = main.invoke(context)
            sys.stdout.flush()
            return code if isinstance(code, int) else 0
    except click.exceptions.Exit as end:
        sys.stdout.flush()
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code


_OWN_OPTIONS: Final = ("-h", "--help", "--version")


def _show_version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if not value:
        return
    from importlib.metadata import PackageNotFoundError, version  # late: costs 15 ms

    try:
        number = version("briefing-tui")
    except PackageNotFoundError:
        number = "(not installed)"
    click.echo(f"briefing {number}")
    context.exit()


@click.group(
    invoke_without_command=True,
    context_settings=_SETTINGS,
    epilog=_EPILOG,
    options_metavar="",
    subcommand_metavar="[WHERE | COMMAND …]",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version,
    help="Show the version and leave.",
)  # fmt: skip
@click.pass_context
def main(context: click.Context) -> None:
    """Read a news article as a briefing: who said what, the key figures, the dates.

    WHERE is a file, an http or https address, or "-" for standard input. Without WHERE the
    reader shows the bundled briefings and the articles of this folder.
    """
    if context.invoked_subcommand is None:
        for entry in desk.shelf(Path()):
            _put(f"{entry.where}\t{entry.title}\n")


def _check_language(_context: object, _parameter: object, value: str | None) -> str | None:
    if value is None:
        return None
    primary, *rest = value.split("-")
    is_primary = 2 <= len(primary) <= 8 and primary.isascii() and primary.isalpha()
    if is_primary and all(1 <= len(x) <= 8 and x.isascii() and x.isalnum() for x in rest):
        return value
    raise click.BadParameter("this is no language tag such as en, de or pt-BR.")


def _where(function: Callable[..., Any]) -> Callable[..., Any]:
    return click.argument("where", nargs=-1, required=True, metavar="WHERE…")(function)


def _language(function: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--lang", "language", metavar="TAG", callback=_check_language,
        help="The language of the text (BCP 47: en, de, pt-BR); else it is found out.",
    )(function)  # fmt: skip


@main.command(epilog=_EXAMPLES["read"])
@_where
@click.option("--plain", is_flag=True, help="Linear text instead of the reader.")
@_language
@click.pass_obj
def read(
    open_reader: Open | None, where: tuple[str, ...], plain: bool, language: str | None
) -> int:
    """Open the reader on articles, one after the other.

    With --plain, or where the output is no terminal, print linear text: title, sections,
    quotations with who said them, figures, sources, timeline.
    """
    if not plain and open_reader is not None:
        code = open_reader(where)
        if code is not None:
            return code

    def put(index: int, briefing: Briefing) -> None:
        _put("\n\n" * (index > 0) + desk.plain(briefing))

    return _each(where, language, put)


@main.command(epilog=_EXAMPLES["export"])
@_where
@click.option(
    "--form", type=click.Choice([form.value for form in desk.Form]), default="markdown",
    show_default=True, help="How it is written. JSON is one line for each article.",
)  # fmt: skip
@click.option(
    "--what", type=click.Choice([what.value for what in desk.What]),
    help="How much of it, in Markdown.  [default: summary]",
)  # fmt: skip
@click.option(
    "-o", "--output", metavar="FILE|DIR",
    help="Write to a file, or to a folder under a name made from the title.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@click.option("--why", is_flag=True, help="Name the rule behind each finding, in JSON.")
@_language
def export(
    where: tuple[str, ...],
    form: str,
    what: str | None,
    output: str | None,
    force: bool,
    why: bool,
    language: str | None,
) -> int:
    """Write what was found in articles, as Markdown or JSON."""
    chosen = desk.Form(form)
    part = desk.What(what) if what else desk.whats_of(chosen)[0]
    if part not in desk.whats_of(chosen):
        raise click.UsageError(f"--what {part} does not go with --form {chosen}, which is whole.")
    if why and chosen is not desk.Form.JSON:
        raise click.UsageError("--why goes with --form json only.")
    to_stdout = output in (None, "-")
    folder = None if to_stdout else _output(str(output), several=len(where) > 1)
    used: set[Path] = set()

    def put(index: int, briefing: Briefing) -> None:
        alone = folder is not None or len(where) == 1
        text = desk.export(briefing, chosen, part, alone=alone, why=why)
        if folder is None:
            gap = "\n" * (index > 0 and chosen is desk.Form.MARKDOWN)
            _put(gap + text)
            return
        path = _unused(desk.place(folder, briefing, chosen), used)
        desk.write(text, path, force=force)
        _say(f"wrote {path}")

    return _each(where, language, put)


def _output(output: str, *, several: bool) -> Path:
    """Return the file or folder that -o names."""
    path = Path(output)
    if output.endswith(os.sep) and not path.is_dir():
        raise NotWritten(f"{output} is no folder", "Create it first")
    if several and not path.is_dir():
        raise click.UsageError("-o has to be a folder where several articles are exported.")
    return path


def _unused(path: Path, used: set[Path]) -> Path:
    """Return a name that no other article of this run has got."""
    number, free = 1, path
    while free in used:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    used.add(free)
    return free


@main.command(epilog=_EXAMPLES["annotate"])
@click.argument("file", default="-", metavar="[FILE.jsonl|-]")
@click.option(
    "--jobs", type=click.IntRange(1, 256), metavar="N",
    help="Processes that work side by side.  [default: one for each core]",
)  # fmt: skip
@_language
def annotate(file: str, jobs: int | None, language: str | None) -> int:
    """Find quotations, sources, figures and dates in many articles: JSON Lines in and out.

    A line in is {"id": …, "text": …}, with "lang" and "published" if known. A line out is the
    JSON form with the same id, in the same order; offsets are those of the text as it came in.
    A line that cannot be read gives {"id", "error", "line"}, the run goes on, and the exit code
    is 65 at its end.
    """
    from briefing_tui.annotate import stream  # late: other commands need no json

    jobs = jobs or stream.cores()
    if file == "-":
        return stream.annotate(sys.stdin.buffer, sys.stdout.buffer, jobs=jobs, language=language)
    with _open(file) as source:
        return stream.annotate(source, sys.stdout.buffer, jobs=jobs, language=language)


def _open(file: str) -> BinaryIO:
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotReadable(f"{file} cannot be read: {reason}", "Check the name") from error


@main.command(epilog=_EXAMPLES["keys"])
def keys() -> None:
    """List the keys of the reader."""
    from briefing_tui.keymap import KEYS, to_labels  # late: only this command lists them

    width = max(len(to_labels(key)) for key in KEYS)
    group = ""
    for key in KEYS:
        if key.group != group:
            _put(f"{chr(10) * bool(group)}{key.group}\n")
            group = key.group
        _put(f"  {to_labels(key):<{width}}  {key.does}\n")


def _each(
    where: tuple[str, ...], language: str | None, put: Callable[[int, Briefing], None]
) -> int:
    """Read each article and put it out; go on behind one that fails, and end with its code."""
    code = 0
    for index, one in enumerate(where):
        if one == "-" and sys.stdin.isatty():
            _say("type or paste the article, then press Ctrl+D")
        try:
            reading = desk.read(one, language=language)
            for warning in reading.warnings:
                _say(f"warning: {warning}")
            put(index, desk.brief(reading.document))
        except BriefingError as error:
            if len(where) == 1:
                raise
            _say(str(error))
            code = code or error.exit_code
    return code


def _put(text: str) -> None:
    """Write data: UTF-8 whatever the locale, since it is what every other tool reads."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))


def _say(text: str) -> None:
    """Write talk."""
    sys.stdout.flush()
    sys.stderr.write(f"briefing: {' '.join(to_safe(text).split())}\n")
