"""BibTeX, which LaTeX, Zotero and Pandoc cite from: the article, then each quotation.

A quotation is an entry of its own, with its speaker as the author. The article's "annote", which
Zotero shows as a note, holds all quotations. The text is UTF-8; what TeX would take for a command
or a ligature is escaped, so that the words are set as they stand; only ' and ` are set curly.
"""

from __future__ import annotations

from briefing_tui.export.citing import cite
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.export.citing import Cited, Said
    from briefing_tui.model import Briefing

_MONTH_NAMES: Final = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS: Final = _MONTH_NAMES.split()
"""The names of the months are macros to BibTeX."""

_ESCAPES: Final = str.maketrans(
    {
        "\\": "\\textbackslash{}",
        "{": "\\{",
        "}": "\\}",
        "$": "\\$",
        "&": "\\&",
        "#": "\\#",
        "_": "\\_",
        "%": "\\%",
        "~": "\\textasciitilde{}",
        "^": "\\textasciicircum{}",
        "`": "{`}",
    }
)
_NAMED_BRACES: Final = {"\\{": "\\textbraceleft{}", "\\}": "\\textbraceright{}"}
_LIGATURES: Final = ("--", "''", ",,", "<<", ">>")


def to_bibtex(briefing: Briefing) -> str:
    """Return the entries, a blank line between two."""
    cited = cite(briefing)
    return "\n".join([_article(cited), *(_quotation(cited, said) for said in cited.said)])


def to_tex(text: str) -> str:
    """Return text as TeX sets it."""
    escaped = text.translate(_ESCAPES)
    for pair in _LIGATURES:
        while pair in escaped:
            escaped = escaped.replace(pair, f"{pair[0]}{{}}{pair[1]}")
    return escaped if _is_balanced(text) else _name_braces(escaped)


def _is_balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


def _name_braces(escaped: str) -> str:
    """Name the braces, since BibTeX counts them also behind a backslash."""
    for brace, name in _NAMED_BRACES.items():
        escaped = escaped.replace(brace, name)
    return escaped


def _article(cited: Cited) -> str:
    fields = {"title": _kept(cited.title), **_shared(cited)}
    if cited.said:
        lines = (to_tex(line) for line in cited.annotation())
        fields["annote"] = "{" + " \\\\\n".join(lines) + "}"
    return _entry(cited.key, fields)


def _quotation(cited: Cited, said: Said) -> str:
    fields = {"title": _kept(said.words)}
    if said.speaker:
        fields["author"] = _kept(said.speaker)
    fields["howpublished"] = f"{{Quoted in “{to_tex(cited.title)}”}}"
    fields |= _shared(cited)
    if said.note:
        fields["note"] = f"{{{to_tex(said.note)}}}"
    return _entry(said.key, fields)


def _shared(cited: Cited) -> dict[str, str]:
    fields: dict[str, str] = {}
    if cited.day:
        year, month, day = cited.day
        fields |= {"year": f"{{{year}}}", "month": _MONTHS[month - 1], "day": f"{{{day}}}"}
    if cited.url:
        fields["url"] = f"{{{_address(cited.url)}}}"
    if cited.language:
        fields["language"] = f"{{{to_tex(cited.language)}}}"
    return fields


def _kept(text: str) -> str:
    """Return text between two pairs of braces: no name is split, no letter changes its case."""
    return f"{{{{{to_tex(text)}}}}}"


def _address(url: str) -> str:
    return "".join(f"%{ord(c):02X}" if c in "{}\\" else c for c in url)


def _entry(key: str, fields: dict[str, str]) -> str:
    lines = (f"  {name} = {value}," for name, value in fields.items())
    return "\n".join([f"@misc{{{key},", *lines, "}", ""])
