"""Golden cases: what a careful reader finds in an article, in files that a person can read.

`cases/*.md` hold one case under each heading of level 2: settings, the article between fences, then
one line for each finding. Lines in round brackets are remarks.

    ## A pronoun behind the quotation
    language: en
    ~~~
    Mary Poole came late. “The bridge is gone,” she told the Northern Post.
    ~~~
    (The paper passes it on.)
    “The bridge is gone,” | direct | Mary Poole | via Northern Post | cue told | mention she
    source: Mary Poole | person

**Settings**, all optional: `language: fr` (else it is detected), `form: markdown` (else plain
text), `today: 2024-12-09` (the default), `xfail: why` (known not to be found yet: the case fails
when it is).

**Quotations**: EVERY quotation of the text has a line, in the order of the text:

    “words” | kind | speaker | via NAME | cue WORD | mention WORDS | content WORDS | in “words”

The words between the outermost “ and ” are those inside the quotation's marks; `first words … last
words` or `first words …` leaves words out. Kind: direct, fragment, block, title. The speaker is
the source's name, or `nobody`. All `via` are listed, nearest first, none is none. `cue`, `mention`,
`content` (the clause that the attribution covers) and `in` (the quotation around it) are looked at
only where they are written; `-` says that there is none. White space counts as one space.

**Other findings** are looked at only where a line asks for them:

    source: NAME | kind | role WORDS | aka ALIAS | aka ALIAS | country GB     (aka: among others)
    no source: NAME
    sources: NAME; NAME; NAME                                                 (all of them)
    figure: WORDS | 826 | at least | counts WORDS | unit WORD | by NAME       (10..20: a range)
    no figure: WORDS
    date: WORDS | 2024-12-06 | 2024-12-08                                     (one day: one date)
    sections: - ; HEADING ; HEADING                                           (-: no heading)

Values behind `role`, `country`, `counts`, `unit`, `by` may be `-` for none. A failure shows what
was expected (-) against what was found (+), in this format.
"""

from __future__ import annotations

import re
from difflib import unified_diff
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from briefing_tui.model import Briefing, DateMention, Figure, Quote, Source, Span
    from tests.extract.conftest import Case


def test_finds_what_a_careful_reader_finds(case: Case, request: pytest.FixtureRequest) -> None:
    reason = case.settings.get("xfail")
    if reason is not None:
        request.applymarker(pytest.mark.xfail(strict=True, reason=reason))
    briefing = case.build()
    expected, found = compare(case.expected, briefing)
    if expected != found:
        diff = unified_diff(expected, found, "expected", "found", lineterm="", n=99)
        rules = [f"   {_shown(briefing, q)}: {q.rule or 'no rule'}" for q in briefing.quotes]
        language = f"(language {briefing.document.language})"
        pytest.fail("\n".join([case.name, language, *diff, "rules:", *rules]), pytrace=False)


def compare(lines: tuple[str, ...], briefing: Briefing) -> tuple[list[str], list[str]]:
    """Return the expected lines, and the found ones with the same labels."""
    quotes = [line for line in lines if line.startswith("“")]
    others = [line for line in lines if not line.startswith("“")]
    written: dict[int, str] = {}
    at = 0
    for line in quotes:
        matching = (
            i
            for i in range(at, len(briefing.quotes))
            if _fits(_cells(line)[0][1:-1], briefing.quotes[i].span.of(briefing.document.text))
        )
        index = next(matching, None)
        if index is not None:
            written[index] = line
            at = index + 1
    found = [_quote_line(briefing, i, written.get(i)) for i in range(len(briefing.quotes))]
    found += [_other_line(briefing, line) for line in others]
    return [_tidy(line) for line in (*quotes, *others)], found


# -- lines


def _cells(line: str) -> list[str]:
    return [" ".join(cell.split()) for cell in line.split(" | ")]


def _tidy(line: str) -> str:
    return " | ".join(_cells(line))


def _fits(pattern: str, words: str) -> bool:
    words = " ".join(words.split())
    if pattern == words:
        return True
    parts = [re.escape(part.strip()) for part in re.split(r" ?… |…$| …$", pattern)]
    return len(parts) > 1 and re.fullmatch(".*?".join(parts), words) is not None


def _shown(briefing: Briefing, quote: Quote) -> str:
    words = " ".join(quote.span.of(briefing.document.text).split())
    return f"“{words}”" if len(words) < 70 else f"“{words[:40]} … {words[-20:]}”"


def _words(briefing: Briefing, span: Span | None) -> str:
    return "-" if span is None else " ".join(span.of(briefing.document.text).split())


def _name(briefing: Briefing, source_id: str | None, nobody: str = "-") -> str:
    return nobody if source_id is None else briefing.source(source_id).name


# -- findings as lines


def _quote_line(briefing: Briefing, index: int, expected: str | None) -> str:
    quote = briefing.quotes[index]
    wanted = _cells(expected) if expected else []
    line = [wanted[0] if wanted else _shown(briefing, quote), quote.kind.value]
    line.append(_name(briefing, quote.speaker, "nobody"))
    line += [f"via {_name(briefing, key)}" for key in quote.via]
    outer = None if quote.nested_in is None else briefing.quotes[quote.nested_in]
    labels = [cell.split(" ")[0] for cell in wanted[3:]] if wanted else ["cue", "mention"]
    for label in labels:
        if label in ("cue", "mention", "content"):
            line.append(f"{label} {_words(briefing, getattr(quote, label))}")
        elif label == "in":
            cell = wanted[3 + labels.index("in")]
            fits = outer is not None and _fits(cell[4:-1], _words(briefing, outer.span))
            line.append(cell if fits else f"in {_shown(briefing, outer) if outer else '-'}")
    return " | ".join(line)


def _other_line(briefing: Briefing, line: str) -> str:
    label, _, rest = line.partition(": ")
    cells = _cells(rest)
    names = [source.name for source in briefing.sources]
    figures = {_words(briefing, figure.span): figure for figure in briefing.figures}
    dates = {_words(briefing, mention.span): mention for mention in briefing.dates}
    if label == "sections":
        heads = [_words(briefing, section.heading) for section in briefing.sections]
        same = heads == [head.strip() for head in rest.split(";")]
        return _tidy(line) if same else f"sections: {' ; '.join(heads)}"
    if label == "sources":
        same = sorted(names) == sorted(name.strip() for name in rest.split(";"))
        return _tidy(line) if same else f"sources: {'; '.join(names)}"
    if label == "source" and cells[0] in names:
        return _source_line(briefing.sources[names.index(cells[0])], cells)
    if label == "figure" and cells[0] in figures:
        return _figure_line(briefing, figures[cells[0]], cells)
    if label == "date" and cells[0] in dates:
        return _date_line(dates[cells[0]], cells)
    absent = label.startswith("no ")
    if absent and cells[0] not in names and cells[0] not in figures:
        return _tidy(line)
    known = {"source": names, "figure": list(figures), "date": list(dates)}.get(label, [])
    return f"{label}: found" if absent else f"{label}: {cells[0]} is not among {'; '.join(known)}"


def _source_line(source: Source, cells: list[str]) -> str:
    line = [cells[0], source.kind.value]
    for cell in cells[2:]:
        label, _, value = cell.partition(" ")
        if label == "aka":
            known = value in source.aliases
            line.append(cell if known else f"aka {', '.join(source.aliases) or '-'}")
        else:
            line.append(f"{label} {getattr(source, label) or '-'}")
    return "source: " + " | ".join(line)


def _figure_line(briefing: Briefing, figure: Figure, cells: list[str]) -> str:
    value = f"{figure.value:g}" if figure.value < 1e6 else f"{figure.value:.0f}"
    if figure.upper is not None:
        value += f"..{figure.upper:g}" if figure.upper < 1e6 else f"..{figure.upper:.0f}"
    line = [cells[0], value]
    for cell in cells[2:]:
        label = cell.partition(" ")[0]
        if label == "counts":
            line.append(f"counts {_words(briefing, figure.counts)}")
        elif label == "unit":
            line.append(f"unit {figure.unit or '-'}")
        elif label == "by":
            line.append(f"by {_name(briefing, figure.source)}")
        else:
            line.append(figure.qualifier.value)
    return "figure: " + " | ".join(line)


def _date_line(mention: DateMention, cells: list[str]) -> str:
    line = [cells[0], mention.start.isoformat()]
    if len(cells) > 2 or mention.end != mention.start:
        line.append(mention.end.isoformat())
    return "date: " + " | ".join(line)
