"""The options: what they are, what they may be, and the help that lists them.

The one place that knows argparse. A parser is made for the command that is asked for only.
"""

from __future__ import annotations

import argparse
import os

from briefing_tui.cli.given import PORTIONS, Given, WrongWords
from briefing_tui.typed import Final, NoReturn

_MAX_COLUMNS: Final = 100
"""Lines of help are not longer, however wide the terminal is."""
_MAX_JOBS: Final = 256

_USAGES: Final = {
    "read": "briefing read [options] WHERE…",
    "export": "briefing export [options] WHERE…",
    "annotate": "briefing annotate [options] [FILE.jsonl|-]",
    "verify": "briefing verify [options] EXPORT…",
    "keys": "briefing keys [options]",
    "config": "briefing config [options]",
    "doctor": "briefing doctor [options]",
}


def parse(command: str, words: list[str]) -> Given | str:
    """Return what is given to a command, or its help where that is asked for.

    Options may stand before, between and behind other words; behind "--" nothing is an option.

    Raises:
        WrongWords: An option is unknown, or has a value it cannot have.
    """
    end = words.index("--") if "--" in words else len(words)
    parser = _parser(command)
    try:
        given = parser.parse_intermixed_args(words[:end], namespace=Given())
    except _HelpWanted:
        return _help(parser, command)
    given.where = (*given.where, *words[end + 1 :])
    return given


def usage_of(command: str) -> str:
    """Return the line that says how a command is used, without a newline."""
    return f"usage: {_USAGES[command]}"


class _HelpWanted(Exception):
    pass


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongWords(message)

    def print_help(self, _file: object = None) -> NoReturn:
        raise _HelpWanted


class _OneMore(argparse.Action):
    """Take an option that may be given several times."""

    def __call__(
        self, _parser: object, namespace: argparse.Namespace, value: object, _option: object = None
    ) -> None:
        setattr(namespace, self.dest, (*getattr(namespace, self.dest), value))


class _Layout(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        # argparse makes one for each option that is added, and to ask shutil costs 5 ms.
        try:
            columns = os.get_terminal_size(1).columns or 80
        except (OSError, ValueError):
            columns = 80
        super().__init__(prog, max_help_position=24, width=min(columns, _MAX_COLUMNS))


def _parser(command: str) -> _Parser:
    parser = _Parser(
        # Without a usage, argparse would put one together in each run, shown or not.
        usage=_USAGES[command],
        formatter_class=_Layout,
        add_help=False,
        allow_abbrev=False,
    )
    if command == "read":
        _add_for_read(parser)
    elif command == "export":
        _add_for_export(parser)
    elif command == "annotate":
        _add_for_annotate(parser)
    elif command == "verify":
        _add_for_verify(parser)
    parser.add_argument("-h", "--help", action="help", help="Show this message and leave.")
    return parser


def _help(parser: _Parser, command: str) -> str:
    from briefing_tui.cli.manual import PAGES  # late: few ask for help

    page = PAGES[command]
    parser.description = f"{page.does}\n\n{page.more}"
    parser.epilog = "\n  ".join(("examples:", *page.examples))
    return parser.format_help()


def _add_for_read(parser: _Parser) -> None:
    _add_where(parser)
    add = parser.add_argument
    add("--plain", action="store_true", help="Linear text instead of the reader.")
    add = parser.add_mutually_exclusive_group().add_argument
    add("--what", choices=PORTIONS, help="Linear text, and only this much of it.")
    add(
        "--find", metavar="WORDS", type=_words,
        help="Linear text: the sentences with these words. Capitals count if there are any.",
    )  # fmt: skip
    add(
        "--by", metavar="SOURCE", type=_words,
        help="Linear text: what a source of this name says and gives.",
    )  # fmt: skip
    _add_split(parser)
    _add_language(parser)


def _add_for_export(parser: _Parser) -> None:
    from briefing_tui.export import Form, Group, What  # late: other commands know no forms

    _add_where(parser)
    add = parser.add_argument
    add(
        "--form", choices=[form.value for form in Form],
        help=f"How it is written; {Given.form} if not given.",
    )  # fmt: skip
    add(
        "--what", choices=[what.value for what in What],
        help="How much of it, where the form has parts; summary or quotes if not given.",
    )  # fmt: skip
    add(
        "--template", metavar="FILE",
        help="A template of your own, in Jinja2, in place of a form.",
    )  # fmt: skip
    add(
        "--group", choices=[group.value for group in Group],
        help="Make one digest of the quotations of all articles, by who spoke or by day.",
    )  # fmt: skip
    add(
        "-o", "--output", metavar="FILE|DIR",
        help="Write to a file, or to a folder under a name made from the title.",
    )  # fmt: skip
    add("--force", action="store_true", help="Replace a file that is there already.")
    add("--why", action="store_true", help="Name the rule behind each finding, in JSON.")
    _add_split(parser)
    _add_language(parser)


def _add_for_annotate(parser: _Parser) -> None:
    parser.add_argument(
        "where", nargs="*", metavar="FILE.jsonl",
        help='JSON Lines; standard input if it is "-" or not given.',
    )  # fmt: skip
    parser.add_argument(
        "--jobs", type=_jobs, metavar="N",
        help=f"Processes that work side by side, 1 to {_MAX_JOBS}; one for each core if not given.",
    )  # fmt: skip
    _add_split(parser)
    _add_language(parser)


def _add_for_verify(parser: _Parser) -> None:
    parser.add_argument(
        "where", nargs="*", metavar="EXPORT…",
        help='Exports in Markdown, the content format or JSON, or "-" for standard input.',
    )  # fmt: skip
    parser.add_argument(
        "--against", action=_OneMore, metavar="WHERE",
        help="The article, where it is not what the export names; may be given several times.",
    )  # fmt: skip


def _add_where(parser: _Parser) -> None:
    parser.add_argument(
        "where", nargs="*", metavar="WHERE…",
        help='Files, http or https addresses, or "-" for standard input.',
    )  # fmt: skip


def _add_split(parser: _Parser) -> None:
    parser.add_argument(
        "--split", action="store_true",
        help="Give an article without headings sections where it changes its subject.",
    )  # fmt: skip


def _add_language(parser: _Parser) -> None:
    parser.add_argument(
        "--lang", dest="language", metavar="TAG", type=_language,
        help="The language of the text (BCP 47: en, de, pt-BR); else it is found out.",
    )  # fmt: skip


def _language(tag: str) -> str:
    primary, *rest = tag.split("-")
    is_primary = 2 <= len(primary) <= 8 and primary.isascii() and primary.isalpha()
    if is_primary and all(1 <= len(x) <= 8 and x.isascii() and x.isalnum() for x in rest):
        return tag
    raise argparse.ArgumentTypeError(f"“{tag}” is no language tag such as en, de or pt-BR")


def _words(words: str) -> str:
    if words.strip():
        return words
    raise argparse.ArgumentTypeError("no words are given")


def _jobs(number: str) -> int:
    if number.isdecimal() and 1 <= int(number) <= _MAX_JOBS:
        return int(number)
    raise argparse.ArgumentTypeError(f"“{number}” is no number from 1 to {_MAX_JOBS}")
