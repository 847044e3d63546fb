r"""What Markdown cannot say of a briefing, as a comment at the end of the content format.

The Markdown holds the article, its sources and a mark around each quotation and figure. The record
holds the exact rest: where a paragraph stood in the file that it was read from, what was found and
what was marked, each cue and mention, every white space. With it, `from_record` gives a briefing
that is equal to the one written. It counts only as long as the Markdown says what it said then:
after an edit that changes a word, a mark or a source the digest is another one, and the file is an
author's article like any other. Wrapping lines anew is no such edit.

    <!-- briefing record 1
    {"digest": "…", "title": …, "language": …, "published": …, "origin": …,
     "text": [[start, end, "what stands there instead"], …],
     "quotes": {"fields": "start end speaker_id cue@ …", "same": {"by": "found", …}, "rows": [
      [38, 67, "ruiz", [70, 74]],
      …

"text" makes the reading text out of that of the Markdown; offsets are into the former. The tables
are those of the JSON form, so what is added there is here too; one without rows is left out.
"fields" names the columns, "same" holds those that are alike in all of several rows, and a column
with "@" holds `[start, end]` where JSON has an object with the words.
"""

from __future__ import annotations

import json
from hashlib import sha256

from briefing_tui.codec.decode import from_values
from briefing_tui.codec.encode import VERSION, to_values
from briefing_tui.errors import BadContent
from briefing_tui.model import Briefing, replace
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_tui.model import Document

    Patch = tuple[int, int, str]
    """A stretch of the Markdown's reading text, and what stands there in the article's."""
    Row = dict[str, Any]

_OPENING: Final = "<!-- briefing record 1\n"
_CLOSING: Final = "\n-->"

_KEYS: Final = ("digest", "title", "language", "published", "origin", "text")
_TABLES: Final = (
    *("sections", "quotes", "sources", "figures", "dates"),
    *("blocks", "inlines", "marks", "declared"),
)
_NAMED_BY: Final = ("_id", "_ids", "_span")
"""A key that has a sister with such an ending is there for the comfort of programs only."""


def to_record(briefing: Briefing, parsed: Document, patches: Iterable[Patch]) -> str:
    """Return the comment that stands behind the Markdown of a briefing.

    Args:
        briefing: What was written.
        parsed: What the Markdown reads as.
        patches: What makes the text of the briefing out of the text of `parsed`, in order.
    """
    values = to_values(briefing)
    values |= {"digest": _digest(parsed), "text": [list(patch) for patch in patches]}
    parts = [f'"{name}": {_json(values[name])}' for name in _KEYS]
    parts += [f'"{name}": {_table(values[name])}' for name in _TABLES if values[name]]
    inside = ",\n ".join(parts)
    return f"{_OPENING}{{{inside}}}{_CLOSING}"


def from_record(markdown: str, parsed: Document) -> Briefing | None:
    """Return the briefing that was written as `markdown`; None where that cannot be known.

    Args:
        markdown: The file.
        parsed: What it reads as.
    """
    markdown = markdown.replace("\r\n", "\n")
    start = markdown.rfind(_OPENING)
    end = markdown.find(_CLOSING, start)
    if start < 0 or end < 0:
        return None
    try:
        record = json.loads(markdown[start + len(_OPENING) : end])
        if record["digest"] != _digest(parsed):
            return None
        briefing = _restore(record, parsed)
    except (ValueError, TypeError, LookupError, AttributeError, BadContent, RecursionError):
        return None  # somebody has edited the record itself
    return briefing


def _restore(record: Row, parsed: Document) -> Briefing:
    text = _patched(parsed.text, record["text"])
    values = {name: _rows(record[name]) if name in record else [] for name in _TABLES}
    values |= {name: record[name] for name in _KEYS}
    for section in values["sections"]:
        at = section["heading_span"]
        section["heading"] = text[at[0] : at[1]] if at else None
    briefing = from_values({**values, "version": VERSION, "text": text})
    return _moved(briefing, parsed.origin)


def _moved(briefing: Briefing, origin: str | None) -> Briefing:
    """Return the briefing with the origin that its front matter may have got since."""
    written = briefing.document.origin
    if written is None or origin is None or " ".join(written.split()) == origin:
        return briefing
    return replace(briefing, document=replace(briefing.document, origin=origin))


def _patched(text: str, patches: Sequence[Sequence[Any]]) -> str:
    parts, at = [], 0
    for start, end, words in patches:
        parts += [text[at:start], words]
        at = end
    return "".join([*parts, text[at:]])


def _digest(parsed: Document) -> str:
    """Return what stands for everything that a reader of the Markdown can see."""
    values = to_values(Briefing(document=replace(parsed, origin=None)))
    for block in values["blocks"]:  # type: ignore[attr-defined]
        del block["lines"]
        if not block["under"]:  # records were written before there was such a thing
            del block["under"]
    shown = json.dumps(values, sort_keys=True).encode()
    return sha256(shown).hexdigest()[:32]


def _table(rows: Any) -> str:
    """Return rows that have the same keys as a table, one row on each line."""
    names = [name for name in rows[0] if not _is_derived(name, rows[0])]
    spans = {name for name in names if any(isinstance(row[name], dict) for row in rows)}
    same = {n: rows[0][n] for n in names if n not in spans and _are_alike(row[n] for row in rows)}
    fields = [name for name in names if name not in same]
    shown = " ".join(f"{name}@" if name in spans else name for name in fields)
    lines = (_json([_cell(row[name]) for name in fields]) for row in rows)
    inside = ",".join(f"\n  {line}" for line in lines)
    return f'{{"fields": {_json(shown)}, "same": {_json(same)}, "rows": [{inside}]}}'


def _is_derived(name: str, row: Row) -> bool:
    return name in ("text", "section") or any(name + ending in row for ending in _NAMED_BY)


def _are_alike(values: Iterable[object]) -> bool:
    first, *others = values
    return bool(others) and all(value == first for value in others)


def _cell(value: object) -> object:
    return [value["start"], value["end"]] if isinstance(value, dict) else value


def _rows(table: Row) -> list[Row]:
    fields = table["fields"].split()
    return [_row(fields, cells) | table["same"] for cells in table["rows"]]


def _row(fields: list[str], cells: list[Any]) -> Row:
    row: Row = {}
    for field, cell in zip(fields, cells, strict=True):
        if field.endswith("@") and cell is not None:
            start, end = cell
            cell = {"start": start, "end": end}
        row[field.removesuffix("@")] = cell
    return row


def _json(value: object) -> str:
    """Return JSON in ASCII that ends no comment."""
    return json.dumps(value).replace("--", "-\\u002d")
