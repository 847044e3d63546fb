"""What a child process reads ahead is what would have been read here."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.__main__ import _open_in_turn
from briefing_tui.desk import Manner
from briefing_tui.errors import NotReadable
from briefing_tui.model import Briefing
from briefing_tui.tui.ahead import open_ahead
from briefing_tui.tui.opening import open_in_steps
from briefing_tui.tui.widgets.outline import OutlineItems

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_tui.model import Document

_PARAGRAPH = "The pier number {0} is closed. “Nobody knows why it is closed”, said Ana Ruiz{0}.\n\n"


@pytest.fixture
def long_article(tmp_path: Path) -> Path:
    """An article that is shown before all of it has been read."""
    path = tmp_path / "pier.md"
    path.write_text("# The pier\n\n" + "".join(map(_PARAGRAPH.format, range(2_700))))
    return path


def test_a_long_article_comes_in_three_steps(long_article: Path) -> None:
    ahead = open_ahead(str(long_article))
    assert ahead is not None
    opened = ahead.first()
    head, whole, found = opened, *opened.more
    expected = list(open_in_steps(str(long_article)))[-1]
    assert not head.is_whole
    assert whole.is_whole
    assert whole.findings is None
    assert found.document == expected.document
    assert found.findings is not None
    assert expected.findings is not None
    assert found.findings.briefing == expected.findings.briefing
    assert len(found.findings.briefing.quotes) == 2_700
    assert found.document.text.startswith(head.document.text)


def test_a_short_article_comes_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text(_PARAGRAPH.format(1))
    ahead = open_ahead(str(path))
    assert ahead is not None
    os.waitid(os.P_PID, ahead._child, os.WEXITED | os.WNOWAIT)  # by now it has told all
    opened = ahead.first()
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
    ahead = open_ahead(str(path), Manner(language="nl", split=True))
    assert ahead is not None
    first = ahead.first()
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

    def call(words: list[str]) -> int:
        calls.append(words[3:])
        return 0

    monkeypatch.setattr("subprocess.call", call)
    assert _open_in_turn(("a", "-b"), Manner(language="nl", split=True)) == 0
    assert _open_in_turn(("c",), None) == 0
    options = ["read", "--lang", "nl", "--split", "--"]
    assert calls == [[*options, "a"], [*options, "-b"], ["read", "--", "c"]]


def test_nobody_waits_for_a_slow_search(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def search(document: Document, **_: object) -> Briefing:
        time.sleep(1)
        return Briefing(document=document)

    monkeypatch.setattr(desk, "brief", search)
    path = tmp_path / "pier.txt"
    path.write_text(_PARAGRAPH.format(1))
    ahead = open_ahead(str(path))
    assert ahead is not None
    opened = ahead.first()
    assert opened.findings is None
    assert [more.findings is not None for more in opened.more] == [True]


def test_an_unreadable_article_says_why(tmp_path: Path) -> None:
    ahead = open_ahead(str(tmp_path / "absent.txt"))
    assert ahead is not None
    with pytest.raises(NotReadable, match="absent"):
        ahead.first()


def test_the_child_can_be_stopped(long_article: Path) -> None:
    ahead = open_ahead(str(long_article))
    assert ahead is not None
    opened = ahead.first()
    ahead.stop()
    list(opened.more)  # ends


_PARENT = """
import sys
from briefing_tui.__main__ import _open_in_turn
from briefing_tui.desk import Manner
from briefing_tui.tui.ahead import open_ahead
ahead = open_ahead(sys.argv[1])
ahead.first()
print(ahead._child, flush=True)
sys.stdin.read()
"""


def test_the_child_ends_with_its_parent(long_article: Path) -> None:
    long_article.write_text(long_article.read_text() * 20)
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, str(long_article)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    os.kill(child, 0)
    parent.send_signal(signal.SIGKILL)
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
