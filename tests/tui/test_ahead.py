"""What a child process reads ahead is what would have been read here."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from briefing_tui.__main__ import _open_in_turn
from briefing_tui.desk import Manner
from briefing_tui.errors import NotReadable
from briefing_tui.tui.ahead import open_ahead
from briefing_tui.tui.start import _wait
from briefing_tui.tui.widgets.outline import OutlineItems

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_tui.tui.opening import Opened

_PARAGRAPH = "The pier number {0} is closed. “Nobody knows why it is closed”, said Ana Ruiz{0}.\n\n"


@pytest.fixture
def long_article(tmp_path: Path) -> Path:
    """An article that is shown before all of it has been read."""
    path = tmp_path / "pier.md"
    path.write_text("# The pier\n\n" + "".join(map(_PARAGRAPH.format, range(2_700))))
    return path


def _open(path: Path, manner: Manner | None = None) -> Opened:
    """Open an article as the reader does."""
    opened = _wait(str(path), manner, open_ahead(str(path), manner))
    assert opened is not None
    return opened


def test_a_long_article_comes_in_three_steps_from_this_process(long_article: Path) -> None:
    assert open_ahead(str(long_article)) is None
    opened = _open(long_article)
    head, whole, found = opened, *opened.more
    assert not head.is_whole
    assert whole.is_whole
    assert whole.findings is None
    assert found.findings is not None
    assert len(found.findings.briefing.quotes) == 2_700
    assert found.document.text.startswith(head.document.text)


def test_what_turns_out_to_be_long_is_searched_here(
    monkeypatch: pytest.MonkeyPatch, long_article: Path
) -> None:
    monkeypatch.setattr("briefing_tui.tui.ahead._MAX_BYTES", 10**6)
    opened = _open(long_article, Manner(language="nl"))
    assert opened.is_whole
    assert opened.findings is None
    [found] = opened.more
    assert found.findings is not None
    assert found.document.language == "nl"


def test_a_short_article_comes_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text(_PARAGRAPH.format(1))
    ahead = open_ahead(str(path))
    assert ahead is not None
    opened = ahead.wait()
    assert opened.findings is not None
    assert opened.is_whole
    assert list(opened.more) == []


@pytest.mark.parametrize("pieces", [8, 800])
def test_an_article_is_read_in_the_manner_asked_for(tmp_path: Path, pieces: int) -> None:
    dam = (
        "The dam of stone and clay holds back the lake above the valley until the storm. " * pieces
    )
    fish = "Herring, cod and crabs were sold for record prices at the market by the harbour. " * 8
    path = tmp_path / "coast.txt"
    path.write_text(f"{dam}\n\n{dam}\n\n{fish}\n\n{fish}\n")
    first = _open(path, Manner(language="nl", split=True))
    assert first.document.language == "nl"
    findings = [first, *first.more][-1].findings
    assert findings is not None
    assert [section.heading for section in findings.briefing.sections] == [None, None]
    outline = OutlineItems(findings)
    assert [outline.lines(row, 20)[0][0][0].strip() for row in (1, 2)] == ["Lede", "Part 2"]


def test_several_articles_are_read_in_the_manner_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[list[str]] = []

    def call(words: list[str], **_: object) -> int:
        calls.append(words[4:])
        return 0

    monkeypatch.setattr("subprocess.call", call)
    assert _open_in_turn(("a", "-b"), Manner(language="nl", split=True)) == 0
    assert _open_in_turn(("c",), None) == 0
    options = ["read", "--lang", "nl", "--split", "--"]
    assert calls == [[*options, "a"], [*options, "-b"], ["read", "--", "c"]]


def test_an_unreadable_article_says_why(tmp_path: Path) -> None:
    ahead = open_ahead(str(tmp_path / "absent.txt"))
    assert ahead is not None
    with pytest.raises(NotReadable, match="absent"):
        ahead.wait()


_PARENT = """
import sys
from briefing_tui.tui.ahead import open_ahead
ahead = open_ahead(sys.argv[1])
print(ahead._child, flush=True)
ahead.wait()
"""


def test_the_child_ends_with_its_parent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        parent = subprocess.Popen([sys.executable, "-c", _PARENT, address], stdout=subprocess.PIPE)
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        os.kill(child, 0)
        parent.kill()
        parent.communicate()
        deadline = time.monotonic() + 5
        while _is_alive(child) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert not _is_alive(child)


def _is_alive(pid: int) -> bool:
    """Return whether a process runs; one that waits for its parent's ear does not."""
    try:
        with open(f"/proc/{pid}/stat") as file:  # noqa: PTH123
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
