"""Opening addresses: an argument list, only http, https and mailto, and the truth about it."""

from __future__ import annotations

import os
import stat
import time
from typing import TYPE_CHECKING

import pytest

from briefing_tui.tui import browser
from briefing_tui.tui.browser import open_url

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_URL = "https://example.org/a?b=$(id)&c='d'"


@pytest.fixture(autouse=True)
def _no_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "WSL_DISTRO_NAME", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str, str], Path]:
    """Install a program that writes down its arguments, and give the file of them."""

    def install(name: str, more: str = "") -> Path:
        path, told = tmp_path / name, tmp_path / f"{name}.told"
        path.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}\n{more}\n')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return told

    return install


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_the_desktop_opens_it(
    variable: str, program: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "1")
    told = program("xdg-open")
    assert open_url(_URL) == f"Started xdg-open with {_URL}"
    assert told.read_text() == f"{_URL}\n"


def test_the_persons_own_browser_goes_first_and_no_shell_reads_it(
    program: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", "1")
    program("xdg-open", "exit 1")
    told = program("mine")
    monkeypatch.setenv("BROWSER", "mine --new '$(id) tab'; id:other")
    assert open_url(_URL) == f"Started mine with {_URL}"
    assert told.read_text().splitlines() == ["--new", "$(id) tab;", "id", _URL]
    monkeypatch.setenv("BROWSER", "mine --url=%s -x")
    open_url(_URL)
    assert told.read_text() == f"--url={_URL}\n-x\n"


def test_a_browser_that_fails_gives_way_and_one_that_stays_is_not_waited_for(
    program: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "_WAIT_S", 0.3)
    program("bad", "exit 3")
    program("long", "sleep 2")
    monkeypatch.setenv("BROWSER", "bad:missing:'half:long")
    before = time.monotonic()
    assert open_url(_URL) == f"Started long with {_URL}"
    assert time.monotonic() - before < 1.5


@pytest.mark.parametrize("own", ["", "w3m", "/usr/bin/lynx", "missing"])
def test_without_a_browser_the_address_is_said(own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", own)
    assert open_url(_URL) == f"No browser can be started here: {_URL}"


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "javascript:alert(1)", "--help", "https://a.example/\x1b[2J", ""]
)
def test_other_addresses_are_refused(
    url: str, program: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER", "mine")
    told = program("mine")
    assert open_url(url).startswith("Only http")
    assert not told.exists()
