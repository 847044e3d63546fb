"""Worker processes for a stream of work, in order, with a bound on what is under way.

On Linux the workers are forked before any thread is started: they begin with everything loaded,
and share it. Elsewhere they are spawned, since forking is not safe with every system library.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from briefing_tui.annotate.lines import annotate_chunk
from briefing_tui.errors import BriefingError
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.annotate.lines import Chunk, Result

    Arrival = Chunk | BaseException | None
    """What the reading thread hands over; None at the end of the input."""

PER_JOB: Final = 3
"""Chunks that are read, worked on or waiting to be written, for each process."""


def work_off(first: Chunk, rest: Iterator[Chunk], *, jobs: int) -> Iterator[Result]:
    """Yield what becomes of `first` and `rest`, in their order, as soon as it is there.

    Args:
        first: The first piece of work.
        rest: The others; read by a thread, so that results leave while input is awaited.
        jobs: How many processes.

    Raises:
        BriefingError: A worker was killed.
    """
    executor = ProcessPoolExecutor(jobs, _context(), initializer=_prepare_worker)
    try:
        yield from _in_order(executor, _start(executor, first), rest, jobs)
    except BrokenProcessPool:
        raise BriefingError(
            "a worker process was killed", "If memory was short, use fewer with --jobs"
        ) from None
    finally:
        # Workers end behind the chunk they are at: a moment.
        executor.shutdown(cancel_futures=True)


def _start(executor: ProcessPoolExecutor, first: Chunk) -> Future[Result]:
    """Hand over the first chunk, for which the workers are started.

    Ctrl+C and Esc wait until they are: they would leave the pool half made, and a worker that has
    not learnt yet to leave them to its parent.
    """
    if not hasattr(signal, "pthread_sigmask"):
        return executor.submit(annotate_chunk, first)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGQUIT})
    try:
        return executor.submit(annotate_chunk, first)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _in_order(
    executor: ProcessPoolExecutor, first: Future[Result], rest: Iterator[Chunk], jobs: int
) -> Iterator[Result]:
    events: queue.SimpleQueue[Arrival | Future[Result]] = queue.SimpleQueue()
    room = threading.BoundedSemaphore(PER_JOB * jobs)
    room.acquire()
    pending = deque([first])
    first.add_done_callback(events.put)
    threading.Thread(target=_read, args=(rest, events, room), daemon=True).start()
    is_open = True
    while is_open or pending:
        event = events.get()
        if event is None:
            is_open = False
        elif isinstance(event, BaseException):
            raise event
        elif not isinstance(event, Future):
            pending.append(executor.submit(annotate_chunk, event))
            pending[-1].add_done_callback(events.put)
        while pending and pending[0].done():
            yield pending.popleft().result()
            room.release()


def _read(
    rest: Iterator[Chunk],
    events: queue.SimpleQueue[Arrival | Future[Result]],
    room: threading.BoundedSemaphore,
) -> None:
    """Hand over one chunk after the other, each when there is room for it."""
    try:
        while True:
            room.acquire()
            chunk = next(rest, None)
            events.put(chunk)
            if chunk is None:
                return
    except BaseException as error:  # the main thread raises it again
        events.put(error)


def _context() -> multiprocessing.context.BaseContext:
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def _prepare_worker() -> None:
    """Leave Ctrl+C, Esc and the terminal to the parent, and end when the parent is gone."""
    for number in (signal.SIGINT, getattr(signal, "SIGQUIT", signal.SIGINT)):
        signal.signal(number, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP", "SIGTSTP"):  # what gives the terminal back was forked, too
        number = getattr(signal, name, None)
        if number is not None and callable(signal.getsignal(number)):
            signal.signal(number, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
