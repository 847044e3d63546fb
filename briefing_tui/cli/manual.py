"""What the help says of the program and of each command; the options explain themselves."""

from __future__ import annotations

from briefing_tui.typed import Final, NamedTuple


class Page(NamedTuple):
    """What a person is told of a command."""

    does: str
    """One line."""
    examples: tuple[str, ...]
    more: str = ""
    """What else there is to know, in lines of up to 80 characters."""


PAGES: Final = {
    "read": Page(
        does="Open the reader on articles, one after the other.",
        more="""\
With --plain, or where the output is no terminal, print linear text: title,
sections, quotations with who said them, figures, sources, timeline, links.
--what prints one of these alone, --find the sentences with some words in them,
--by what one source says, passes on and gives; each implies --plain.""",
        examples=(
            "briefing read article.md",
            "briefing read --plain https://example.org/story.html",
            "briefing read --what quotes article.md",
            "briefing read --find bridge article.md",
            "briefing read --by guardian article.md",
            "curl -s https://example.org/story.html | briefing read --plain -",
        ),
    ),
    "export": Page(
        does="Write what was found in articles, for people and for other programs.",
        more="""\
forms:
  markdown  A summary to read, or a part of it (--what). The usual one.
  briefing  The article as Markdown with its findings marked and its sources in
            front. It reads back to the same briefing; an edit corrects it.
  json      Everything, one line for each article.
  csv       A table of quotations, or of sources, figures or dates (--what).
            Cells that a spreadsheet would run as a formula begin with '.
  html      One page with its style in it: no script, no outside request.
  org       As markdown, for Emacs.
  bibtex    The article and each quotation, to cite with LaTeX or Zotero.
  csl       The same as CSL-JSON, for Pandoc and Zotero.

A template sees the names of the JSON form: title, published, origin, text,
sections, quotes, sources, figures, dates. Its filters escape words for a form:
markdown, html, org, tex, csv, json, line. A line of it may be
{% for q in quotes %}{{ q.speaker or "?" }}: {{ q.text | line }}{% endfor %}""",
        examples=(
            "briefing export article.txt > summary.md",
            "briefing export article.txt | pandoc -f markdown -o summary.docx",
            "briefing export article.txt -o notes/ --what quotes",
            "briefing export article.txt --template press.html.j2 -o press.html",
            "briefing export *.txt --form csv --what figures > figures.csv",
            "briefing export --group source -o digest.md *.txt",
            "briefing export *.txt --form json | jq '.quotes[] | {text, speaker}'",
        ),
    ),
    "annotate": Page(
        does="Find quotations, sources, figures and dates in many articles.",
        more="""\
JSON Lines in and out. A line in is {"id": …, "text": …}, with "lang" and
"published" if known. A line out is the JSON form with the same id, in the same
order; offsets are those of the text as it came in. A line that cannot be read
gives {"id", "error", "line"}, the run goes on, and the exit code is 65 at its
end.""",
        examples=(
            "briefing annotate articles.jsonl > findings.jsonl",
            "zcat *.gz | briefing annotate - | jq -c '.quotes[]'",
        ),
    ),
    "verify": Page(
        does="Check that each quotation of an export is verbatim in its article.",
        more="""\
The article is what the export says that it was read from: a file, looked for
from here and from the export's folder, or a page of the web, which is fetched.
Words may have been written around the quotations, and lines broken anew. Of
what differs, [-this-] is the article's and {+this+} the export's.

Ends with 0 if every quotation is verbatim, else with 65; with 66 or 69 if an
article could not be read.""",
        examples=(
            "briefing verify notes.md",
            "briefing verify notes.md --against article.txt",
        ),
    ),
    "keys": Page(
        does="List the keys of the reader that are in force.",
        more="""\
The word behind the keys of an action is its name in the settings: under [keys]
they can be others, such as next_quote = "} Right".""",
        examples=("briefing keys | grep quotation",),
    ),
    "config": Page(
        does="Show the settings that are in force, and where they are kept.",
        more="""\
The output is a file of settings itself, in TOML: each line says whether it is
your own or a default. The reader follows the file while it runs.""",
        examples=("briefing config | grep -v default", "briefing config > config.toml"),
    ),
    "doctor": Page(
        does="Check the installation, the settings and the terminal.",
        more="""\
A line each: “ok”, “note” for what may be as it is, or “fault”. With a fault the
exit code is 1.""",
        examples=("briefing doctor | grep fault",),
    ),
}
"""Each command by its name."""

_COMMANDS: Final = "\n".join(f"  {name:<12}{page.does}" for name, page in PAGES.items())

FRONT: Final = f"""\
usage: briefing [WHERE | COMMAND …]

Read a news article as a briefing: who said what, the key figures, the dates.

WHERE is a file, an http or https address, or "-" for standard input. Without
WHERE the reader shows the bundled briefings and the articles of this folder.

commands (each has a --help of its own):
{_COMMANDS}

options:
  --version   Show the version and leave.
  -h, --help  Show this message and leave.

examples:
  briefing article.txt                     open the reader
  briefing read --plain article.txt        linear text instead of a screen
  briefing export article.txt -o DIR       a Markdown summary
  briefing ./read                          a file whose name is a command

exit codes:
  0 done · 1 another failure · 2 wrong words on the command line
  65 the text is not what its form promises · 66 no such input, or no text in it
  69 a page could not be fetched · 73 an export could not be written
  130 stopped by Esc or Ctrl+C · 141 nobody read the output to its end
"""
"""What `briefing --help` says."""
