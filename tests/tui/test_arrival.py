"""A page that comes slowly: the screen is there before it, says how far it is, and gives it up."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BriefingError, Cancelled, Unreachable
from briefing_tui.progress import Arrival
from briefing_tui.settings import Settings
from briefing_tui.tui.ahead import Ahead, open_ahead
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import open_article
from briefing_tui.tui.screens.arrival import ArrivalScreen
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from tests.slow_page import LENGTH, TEXT
from tests.tui.terminal import UNDONE, Terminal
from tests.tui.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_tui.progress import Tell
    from briefing_tui.tui.opening import Opened
    from tests.slow_page import SlowPage


class _Coming(Ahead):
    """An article that comes when the test says so."""

    def __init__(self, where: str) -> None:
        super().__init__(where, None, -1, -1, -1, takes_time=True)
        self.arrival: Arrival | None = Arrival("ferries.example")
        self.outcome: Opened | BriefingError | None = None
        self._settled = threading.Event()

    def wait(self, tell: Tell = lambda _: None) -> Opened:
        deadline = time.monotonic() + 10  # a test that fails ends all the same
        while not self._settled.wait(0.05) and time.monotonic() < deadline:
            if self.arrival is not None:
                tell(self.arrival)
        if isinstance(self.outcome, BriefingError):
            raise self.outcome
        if self.outcome is None:
            raise Cancelled("the child has ended")
        return self.outcome

    def settle(self, outcome: Opened | BriefingError) -> None:
        self.outcome = outcome
        self._settled.set()

    def cancel(self) -> None:
        self._settled.set()


@pytest.fixture
def coming() -> _Coming:
    return _Coming("https://ferries.example/a")


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    path = tmp_path / "ferries.txt"
    path.write_text("“Nobody knows for how long”, said Ana Ruiz of the ferries.\n")
    return open_article(str(path))


def _shown(app: BriefingApp) -> str:
    return app.screen.arriving.text if isinstance(app.screen, ArrivalScreen) else ""


@pytest.mark.parametrize("size", [(120, 40), (30, 12)])
async def test_the_screen_says_how_far_it_is_and_then_shows_the_article(
    coming: _Coming, opened: Opened, size: tuple[int, int]
) -> None:
    app = BriefingApp(coming=coming)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "Waiting for ferries" in _shown(app))
        assert "https://ferries.exa" in _shown(app)
        assert "━━━━━━━" not in _shown(app)
        coming.arrival = Arrival("ferries.example", 25_000, 100_000)
        await until(pilot, lambda: "25 kB of 100 kB · 25%" in _shown(app))
        bar = _shown(app).split("\n")[5]
        assert bar.count("━") == round(len(bar) / 4)
        assert bar == bar.strip()
        coming.arrival = Arrival("ferries.example", 100_000, None, is_whole=True)
        await until(pilot, lambda: "Looking for the article" in _shown(app))
        coming.settle(opened)
        await until(pilot, lambda: isinstance(app.screen, ReaderScreen))
        assert isinstance(app.screen, ReaderScreen)
        assert len(app.screen_stack) == 1
        await until(pilot, lambda: app.screen.query("Article"))
        foot = app.screen.foot
        await until(pilot, lambda: "quit" in foot.keys_text or size[0] < 80)
        assert "back" not in foot.keys_text


async def test_nothing_is_claimed_before_anything_is_known(coming: _Coming) -> None:
    coming.arrival = None
    app = BriefingApp(coming=coming)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Opening the page" in _shown(app))
        assert "Looking for" not in _shown(app)
        coming.cancel()


async def test_what_is_open_above_stays_until_it_is_closed(coming: _Coming, opened: Opened) -> None:
    app = BriefingApp(coming=coming)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        assert isinstance(app.screen, HelpScreen)
        coming.settle(opened)
        await pilot.pause(0.1)
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ReaderScreen))


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_it_can_be_given_up(coming: _Coming, key: str) -> None:
    app = BriefingApp(coming=coming)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Waiting" in _shown(app))
        await pilot.press(key)
        await until(pilot, lambda: app.failure is not None)
    assert isinstance(app.failure, Cancelled)
    assert str(app.failure) == "https://ferries.example/a was not opened: you stopped it."


@pytest.mark.parametrize("key", ["Q", "ctrl+c"])
async def test_quitting_before_it_is_there_is_no_success(coming: _Coming, key: str) -> None:
    app = BriefingApp(coming=coming)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "Waiting" in _shown(app))
        await pilot.press(key)
        coming.cancel()
    assert app.return_code == 130


async def test_a_page_that_does_not_come_ends_with_the_reason(coming: _Coming) -> None:
    app = BriefingApp(coming=coming)
    error = Unreachable("it rains")
    async with app.run_test(size=(80, 24)) as pilot:
        coming.settle(error)
        await until(pilot, lambda: app.failure is not None)
    assert app.failure is error


async def test_nothing_is_drawn_where_no_decoration_is_wanted(coming: _Coming) -> None:
    app = BriefingApp(settings=Settings(decoration=False), coming=coming)
    async with app.run_test(size=(80, 24)) as pilot:
        coming.arrival = Arrival("ferries.example", 25_000, 100_000)
        await until(pilot, lambda: "25%" in _shown(app))
        screen = app.screen
        assert isinstance(screen, ArrivalScreen)
        painted = "\n".join(screen.arriving.render_line(y).text for y in range(8))
        assert "25%" in painted
        assert not set(painted) & set("━─")
        coming.cancel()


def test_a_page_tells_how_far_it_is_and_is_asked_for_once(slow_page: SlowPage) -> None:
    ahead = open_ahead(slow_page.url)
    assert ahead is not None
    assert ahead.takes_time
    told: list[Arrival] = []

    def tell(arrival: Arrival) -> None:
        if not told:
            server.start()
        if arrival.received_bytes and not any(one.received_bytes for one in told):
            slow_page.send(TEXT[5000:])
        told.append(arrival)

    server = threading.Thread(target=slow_page.begin, args=(TEXT[:5000],))
    opened = ahead.wait(tell)
    server.join()
    assert opened.document.text.strip() == TEXT.decode().strip()
    assert not told[0].received_bytes
    assert any(0 < one.received_bytes < LENGTH == one.total_bytes for one in told)
    assert told[-1].is_whole


def test_an_error_comes_through_and_is_not_tried_again(slow_page: SlowPage) -> None:
    ahead = open_ahead(slow_page.url)
    assert ahead is not None

    def serve() -> None:
        slow_page.begin(TEXT[:3000])
        time.sleep(0.1)
        slow_page.hang_up()

    server = threading.Thread(target=serve)
    server.start()
    with pytest.raises(Unreachable, match="broke off after 3 kB") as caught:
        ahead.wait()
    server.join()
    assert caught.value.advice == "Check the address and the connection"
    assert not slow_page.is_asked_again()


def test_giving_up_closes_the_connection(slow_page: SlowPage) -> None:
    ahead = open_ahead(slow_page.url)
    assert ahead is not None
    slow_page.begin(TEXT[:3000])
    ahead.cancel()
    assert slow_page.is_left()
    with pytest.raises(Cancelled):
        ahead.wait()
    assert not slow_page.is_asked_again()


@pytest.mark.parametrize("address", ["ftp://a.example/b", "file:///etc/hostname"])
def test_an_address_that_is_none_opens_no_screen(address: str) -> None:
    terminal = Terminal(address)
    assert terminal.wait() != 0
    assert b"NotReadable" in terminal.output
    assert b"\x1b[?1049h" not in terminal.output


def test_only_what_takes_time_is_waited_for_on_the_screen(tmp_path: Path) -> None:
    for name, size, takes_time in (("a.html", 70_000, True), ("b.html", 9_000, False),
                                   ("a.txt", 9_000, False)):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(TEXT[:size])
        ahead = open_ahead(str(path))
        assert ahead is not None
        assert ahead.takes_time is takes_time
        ahead.cancel()
        with pytest.raises(Cancelled):
            ahead.wait()


@pytest.mark.parametrize(
    ("ending", "code", "said"),
    [
        (b"\x1b", 130, "was not opened: you stopped it"),
        (b"\x03", 130, ""),
        (signal.SIGTERM, 143, ""),
        ("hang up", 69, "the connection broke off after 40 kB"),
    ],
)
def test_the_terminal_is_given_back_however_the_waiting_ends(
    slow_page: SlowPage, ending: bytes | int | str, code: int, said: str
) -> None:
    terminal = Terminal(slow_page.url)
    slow_page.begin(TEXT[:40_000])
    assert terminal.read_until(b"40 kB of 100 kB")
    if isinstance(ending, bytes):
        os.write(terminal.fd, ending)
    elif isinstance(ending, int):
        os.kill(terminal.pid, ending)
    else:
        slow_page.hang_up()
    assert terminal.wait() == code
    for sequence in UNDONE:
        assert sequence in terminal.output, sequence
    last_words = terminal.output.rpartition(b"\x1b[?1049l")[2].decode()
    assert said in " ".join(last_words.split())
    assert ending == "hang up" or slow_page.is_left()


def test_a_page_that_has_come_is_read(slow_page: SlowPage) -> None:
    terminal = Terminal(slow_page.url)
    slow_page.begin(TEXT[:40_000])
    assert terminal.read_until(b"40 kB of 100 kB")
    slow_page.send(TEXT[40_000:])
    assert terminal.read_until(b"stayed in port")
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0
