from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefing_tui import desk
from briefing_tui.annotate import lines, pool
from briefing_tui.annotate.lines import Chunk, annotate_line, read_chunks
from briefing_tui.annotate.stream import annotate

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).resolve().parent.parent.parent
_TEXT = "The bridge is shut, “for a week at least”, said Ana Ruiz."


def _line(number: int, **more: object) -> bytes:
    return json.dumps({"id": number, "text": _TEXT, **more}).encode() + b"\n"


def _records(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def _run(data: bytes, jobs: int = 1) -> tuple[int, list[dict[str, Any]]]:
    sink = io.BytesIO()
    code = annotate(io.BytesIO(data), sink, jobs=jobs)
    return code, _records(sink.getvalue())


def test_each_line_is_answered_with_its_id_and_the_json_form() -> None:
    code, records = _run(_line(1) + b"\n" + _line(2))
    assert code == 0
    assert [record["id"] for record in records] == [1, 2]
    quote = records[0]["quotes"][0]
    assert (quote["text"], quote["speaker"]) == ("for a week at least", "Ana Ruiz")
    assert records[0]["text"] == _TEXT


def test_offsets_are_those_of_the_text_that_came_in() -> None:
    text = "A\r\nB\u200e \x1b“It holds”, said Ana Ruiz.\tC"
    _, [record] = _run(json.dumps({"id": 1, "text": text}).encode())
    assert len(record["text"]) == len(text)
    [quote] = record["quotes"]
    assert text[quote["start"] : quote["end"]] == quote["text"] == "It holds"


def test_language_and_date_of_a_line_count() -> None:
    text = "Am Freitag blieb alles ruhig."
    _, [record] = _run(json.dumps({"text": text, "lang": "de", "published": "2024-12-08"}).encode())
    assert record["language"] == "de"
    assert record["id"] is None
    assert [date["from"] for date in record["dates"]] == ["2024-12-06"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{", "no JSON"),
        (b"[1]", "no JSON object"),
        (b"\xff", "not UTF-8"),
        (b'{"id": NaN, "text": "a"}', "NaN is no number"),
        (b'{"id": [-Infinity], "text": "a"}', "-Infinity is no number"),
        (b'{"id": 1e400, "text": "a"}', "1e400 is no number"),
        (b'{"id": 7}', "“text” is missing"),
        (b'{"id": 7, "text": 3}', "“text” is no string"),
        (b'{"id": 7, "text": "a", "lang": 1}', "“lang”"),
        (b'{"id": 7, "text": "a", "published": "soon"}', "“published”"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_bad_line_gets_an_error_record_and_the_run_goes_on(line: bytes, words: str) -> None:
    code, records = _run(_line(1) + line + b"\n" + _line(3))
    assert code == 65
    assert [record["id"] for record in records] == [1, 7 if b"7" in line else None, 3]
    assert words in records[1]["error"]["message"]
    assert records[1]["line"] == 2


def test_a_fault_in_one_article_does_not_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("odd")

    monkeypatch.setattr(desk, "brief", fail)
    record = annotate_line(_line(1), 5)
    assert record["error"] == {"kind": "Unexpected", "message": "ZeroDivisionError: odd"}


def test_of_a_line_too_long_only_the_beginning_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_LINE_BYTES", 1000)
    source = io.BytesIO(b"x" * 500_000 + b"\n" + _line(2))
    first, second = (line for chunk in read_chunks(source) for line in chunk.lines)
    assert len(first) < 1000 + 2 * lines.CHUNK_BYTES
    assert "error" in annotate_line(first, 1)
    assert json.loads(second)["id"] == 2


def test_several_processes_keep_the_order() -> None:
    count = 6000
    code, records = _run(b"".join(map(_line, range(count))), jobs=2)
    assert code == 0
    assert [record["id"] for record in records] == list(range(count))


def test_no_more_is_read_than_there_is_room_for() -> None:
    taken = 0

    def chunks() -> Iterator[Chunk]:
        nonlocal taken
        for number in range(40):
            taken += 1
            yield Chunk(number=number + 1, lines=(_line(number),))

    source = chunks()
    given = 0
    for _ in pool.work_off(next(source), source, jobs=1):
        given += 1
        assert taken <= given + pool.PER_JOB + 1
    assert given == 40


@pytest.fixture
def coprocess() -> Iterator[subprocess.Popen[bytes]]:
    words = [sys.executable, "-m", "briefing_tui", "annotate", "-", "--jobs", "1"]
    with subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
    ) as process:
        yield process
        process.kill()


def test_a_line_is_answered_before_the_next_one_comes(coprocess: subprocess.Popen[bytes]) -> None:
    assert coprocess.stdin is not None
    assert coprocess.stdout is not None
    for number in range(3):
        coprocess.stdin.write(_line(number))
        coprocess.stdin.flush()
        assert json.loads(coprocess.stdout.readline())["id"] == number


def _workers(parent: int) -> list[int]:
    try:
        listed = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    except OSError:
        return []
    return [int(word) for word in listed.split()]


@pytest.fixture
def endless(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A run on two processes whose input does not end."""
    if not Path("/proc/self/task").exists():
        pytest.skip("processes are counted in /proc")
    feed = "import sys\nline = sys.stdin.readline()\nwhile True: sys.stdout.write(line)"
    with subprocess.Popen(
        [sys.executable, "-c", feed], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as feeder:
        assert feeder.stdin is not None
        feeder.stdin.write(_line(1))
        feeder.stdin.close()
        with (tmp_path / "out").open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-m", "briefing_tui", "annotate", "-", "--jobs", "2"],
                stdin=feeder.stdout,
                stdout=out,
                stderr=subprocess.PIPE,
                env=os.environ | {"PYTHONPATH": str(_ROOT)},
            )
            while len(_workers(process.pid)) < 2:
                time.sleep(0.05)
            yield process
            process.kill()
            assert process.stderr is not None
            process.stderr.close()
            process.wait()
        feeder.kill()


def _are_gone(processes: list[int]) -> bool:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if not any(Path(f"/proc/{number}").exists() for number in processes):
            return True
        time.sleep(0.05)
    return False


def test_ctrl_c_leaves_no_worker_behind(endless: subprocess.Popen[bytes]) -> None:
    workers = _workers(endless.pid)
    endless.send_signal(signal.SIGINT)
    assert endless.wait(30) == 130
    assert _are_gone(workers)


_INTERRUPTED_EARLY = """
import os, signal
from concurrent.futures import ProcessPoolExecutor
from briefing_tui.__main__ import answer
launch = ProcessPoolExecutor._launch_processes

def interrupt(self):
    os.kill(os.getpid(), signal.SIGINT)
    launch(self)
    print(len(self._processes), "workers", flush=True)

ProcessPoolExecutor._launch_processes = interrupt
print(answer(["annotate", "-", "--jobs", "2"]))
"""


def test_ctrl_c_waits_until_the_workers_are_there() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED_EARLY],
        input=_line(1) * 3000,
        capture_output=True,
        timeout=60,
        check=False,
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
    )
    assert b"2 workers\n" in outcome.stdout, outcome.stderr
    assert outcome.stdout.endswith(b"130\n")


def test_a_killed_worker_ends_the_run_with_a_message(endless: subprocess.Popen[bytes]) -> None:
    workers = _workers(endless.pid)
    os.kill(workers[0], signal.SIGKILL)
    assert endless.wait(30) == 1
    assert endless.stderr is not None
    assert b"a worker process was killed" in endless.stderr.read()
    assert _are_gone(workers)


def test_workers_end_when_their_parent_is_killed(endless: subprocess.Popen[bytes]) -> None:
    workers = _workers(endless.pid)
    endless.kill()
    endless.wait(30)
    assert _are_gone(workers)
