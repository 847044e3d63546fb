"""From one stream to another.

The first bytes are worked on right here, so that a small input and a line-by-line conversation
start no processes. Behind that, chunks of lines go to worker processes; a chunk is not read
before an earlier one has left, which keeps memory flat however long the input is.
"""

from __future__ import annotations

import os
from dataclasses import replace

from briefing_tui.annotate.lines import annotate_chunk, read_chunks
from briefing_tui.errors import BadContent, NotWritten
from briefing_tui.progress import Progress
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from briefing_tui.annotate.lines import Chunk, Result
    from briefing_tui.desk import Manner

POOL_FROM_BYTES: Final = 64 * 1024
"""Input up to which no processes are started."""


def cores() -> int:
    """Return how many processors this process may run on."""
    has_affinity = hasattr(os, "sched_getaffinity")
    return len(os.sched_getaffinity(0)) if has_affinity else os.cpu_count() or 1


def annotate(
    source: BinaryIO,
    sink: BinaryIO,
    *,
    jobs: int = 1,
    manner: Manner | None = None,
    hears_esc: Callable[[], bool] = bool,
) -> int:
    """Find everything in each article of a stream.

    Args:
        source: JSON Lines: {"id", "text"}, with "lang" and "published" if known.
        sink: Takes the JSON form of each with its id, in the same order, or an error record.
        jobs: Processes that work side by side; with 1 each line is answered before the next one
            is read.
        manner: How they are read; its language is for lines that name none.
        hears_esc: As for `Progress`; nobody hears it unless one is given.

    Returns:
        0, or 65 if a line was bad.
    """
    with _Report(sink, hears_esc) as report:
        chunks = read_chunks(source, manner)
        seen = 0
        for chunk in chunks:
            seen += sum(map(len, chunk.lines))
            if jobs > 1 and seen > POOL_FROM_BYTES:
                from briefing_tui.annotate.pool import work_off  # late: multiprocessing costs 20 ms

                for result in work_off(chunk, chunks, jobs=jobs):
                    report.add(result)
                break
            for one in _singly(chunk):
                report.add(annotate_chunk(one))
        report.close()
    return BadContent.exit_code if report.bad else 0


def _singly(chunk: Chunk) -> Iterator[Chunk]:
    for offset, line in enumerate(chunk.lines):
        yield replace(chunk, number=chunk.number + offset, lines=(line,))


class _Report:
    """The way out: data to the sink at once, a count to the terminal now and then."""

    def __init__(self, sink: BinaryIO, hears_esc: Callable[[], bool]) -> None:
        self._sink = sink
        self._progress = Progress(is_wanted=not _is_terminal(sink), hears_esc=hears_esc)
        self.records = 0
        self.bad = 0

    def __enter__(self) -> _Report:
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.clear()

    def add(self, result: Result) -> None:
        self._put(result.data)
        self.records += result.records
        self.bad += result.bad
        self._progress.show(self._words())

    def _put(self, data: bytes) -> None:
        try:
            self._sink.write(data)
            self._sink.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise NotWritten.to_stdout(error) from error

    def close(self) -> None:
        self._progress.end(self._words())

    def _words(self) -> str:
        bad = f", {self.bad:,} bad" if self.bad else ""
        return f"{self.records:,} articles{bad}"


def _is_terminal(sink: BinaryIO) -> bool:
    try:
        return sink.isatty()
    except ValueError:
        return False
