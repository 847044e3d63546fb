"""Lines into chunks, and a chunk into the records that answer it."""

from __future__ import annotations

import io
import json
import os
from dataclasses import dataclass
from math import isfinite

from briefing_tui import desk
from briefing_tui.codec import to_values
from briefing_tui.errors import BadContent, BriefingError
from briefing_tui.model import replace
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from typing import BinaryIO

    from briefing_tui.desk import Manner
    from briefing_tui.model import Document

CHUNK_BYTES: Final = 64 * 1024
"""Read at a time; a chunk's whole lines are one piece of work."""
MAX_LINE_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Lines that stand behind one another."""

    number: int
    """The number of the first line, from 1."""
    lines: tuple[bytes, ...]
    manner: Manner | None = None
    """Its language holds for lines that name none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of a chunk."""

    data: bytes
    """JSON Lines."""
    records: int
    bad: int
    """Records that are errors."""


def annotate_chunk(chunk: Chunk) -> Result:
    """Answer each line; blank ones have no answer."""
    encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
    records: list[bytes] = []
    bad = 0
    for number, line in enumerate(chunk.lines, chunk.number):
        if line.strip():
            record = annotate_line(line, number, chunk.manner)
            bad += "error" in record
            records.append(_encode(encoder, record))
    return Result(data=b"".join(records), records=len(records), bad=bad)


def annotate_line(line: bytes, number: int, manner: Manner | None = None) -> dict[str, object]:
    """Return the JSON form of an article with its id, or an error record; never raise."""
    identity: object = None
    try:
        values = _parse(line)
        identity = values.get("id")
        language, split = manner or desk.Manner()
        briefing = desk.brief(_document(values, language), split=split)
        return {"id": identity, **to_values(briefing)}
    except BriefingError as error:
        kind, message = type(error).__name__, str(error)
    except Exception as error:  # one article must not end the run for all others
        kind, message = "Unexpected", f"{type(error).__name__}: {error}"
    return {"id": identity, "error": {"kind": kind, "message": message}, "line": number}


def read_chunks(source: BinaryIO, manner: Manner | None = None) -> Iterator[Chunk]:
    """Yield the lines that are there as soon as they are there, at most a chunk at a time.

    Of a line that is too long only the beginning is kept, which is no JSON.
    """
    number = 1
    carry = bytearray()
    while piece := _read_some(source):
        head, newline, tail = piece.rpartition(b"\n")
        if not newline:
            carry += piece[: max(0, MAX_LINE_BYTES + 1 - len(carry))]
            continue
        lines = tuple((bytes(carry) + head).split(b"\n"))
        yield Chunk(number=number, lines=lines, manner=manner)
        number += len(lines)
        carry = bytearray(tail)
    if carry:
        yield Chunk(number=number, lines=(bytes(carry),), manner=manner)


def _read_some(source: BinaryIO) -> bytes:
    """Return the next bytes without waiting for more than there are; b"" at the end.

    The file descriptor is read and not the buffer in front of it, whose lock a thread that waits
    for input would still hold when the program ends.
    """
    try:
        return os.read(source.fileno(), CHUNK_BYTES)
    except io.UnsupportedOperation:
        return source.read(CHUNK_BYTES)


def _parse(line: bytes) -> dict[str, object]:
    if len(line) > MAX_LINE_BYTES:
        raise BadContent(f"the line is longer than {MAX_LINE_BYTES >> 20} MiB")
    try:
        values = json.loads(line, parse_constant=_refuse, parse_float=_to_finite)
    except UnicodeDecodeError:
        raise BadContent("the line is not UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise BadContent(f"the line is no JSON: {error}") from None
    if not isinstance(values, dict):
        raise BadContent("the line is no JSON object")
    return values


def _refuse(constant: str) -> float:
    """Refuse what Python reads and JSON does not have: "NaN"."""
    raise ValueError(f"{constant} is no number")


def _to_finite(digits: str) -> float:
    """Read a number, unless it is one that JSON could not hold again: "1e400"."""
    number = float(digits)
    return number if isfinite(number) else _refuse(digits)


def _document(values: dict[str, object], language: str | None) -> Document:
    from briefing_tui.text.parse import Form, parse  # late: `--help` does without

    text, tag = values.get("text"), values.get("lang")
    if not isinstance(text, str):
        raise BadContent("“text” is no string" if "text" in values else "“text” is missing")
    if tag is not None and not isinstance(tag, str):
        raise BadContent("“lang” is no string")
    published = _published(values.get("published"))
    document = parse(text, form=Form.PLAIN)
    return replace(document, language=tag or language, published=published)


def _published(value: object) -> date | datetime | None:
    from datetime import UTC, date, datetime  # late: `--help` does without

    if value is None:
        return None
    try:
        if isinstance(value, str) and len(value) > len("2024-12-06"):
            moment = datetime.fromisoformat(value)
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if isinstance(value, str):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise BadContent("“published” is no date such as 2024-12-06 or 2024-12-06T18:30:00+01:00")


def _encode(encoder: json.JSONEncoder, record: dict[str, object]) -> bytes:
    try:
        return encoder.encode(record).encode() + b"\n"
    except UnicodeEncodeError:  # an id may hold half a surrogate pair, which ASCII can escape
        return json.dumps(record, separators=(",", ":")).encode() + b"\n"
