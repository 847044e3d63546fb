"""What the reader takes in when it starts, and what only later."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from briefing_tui.tui import start
from briefing_tui.tui.lean import stand_ins
from tests.tui.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

_CODE = """
import sys
from briefing_tui.tui.lean import import_textual
import_textual()
import briefing_tui.tui.app, briefing_tui.tui.screens.reader
print("asyncio" in sys.modules, "textual.app" in sys.modules)
print(*({"_ssl", "textual.command", "platformdirs", "rich.table", "uuid", "mimetypes", "decimal",
    "difflib", "urllib.parse", "locale", "textwrap", "tokenize", "asyncio.sslproto",
    "pickle", "typing_extensions"} & set(sys.modules)))
import ssl, textual.command, platformdirs, rich.table, typing_extensions, uuid
print(bool(ssl.create_default_context()), textual.command.CommandPalette.__mro__[1].__name__)
print(typing_extensions.__file__.endswith("typing_extensions.py"))
print(platformdirs.user_config_dir("a") != "", uuid.uuid4().hex != "", rich.table.Table().columns)
"""


def test_what_no_screen_needs_is_left_to_whoever_needs_it() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=True, timeout=60
    )
    there, left_out, *whole = outcome.stdout.splitlines()
    assert there == "True True"
    assert left_out == ""
    assert whole == ["True SystemModalScreen", "True", "True True []"]


def test_what_is_there_already_stays_as_it_is() -> None:
    code = "import uuid; was = uuid; " + _CODE + "print(uuid is was)"
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.splitlines()[1:] == ["uuid", *outcome.stdout.splitlines()[2:5], "True"]


def test_a_textual_that_cannot_do_without_gets_all() -> None:
    code = """
from briefing_tui.tui import lean
lean._LEFT_OUT = ("textual.geometry",)
lean.import_textual()
import textual.app, textual.geometry
print(textual.app.Size is textual.geometry.Size, textual.geometry.Size(2, 3).area)
"""
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.split() == ["True", "6"]


def test_what_was_left_out_is_there_for_whoever_has_but_its_stand_in() -> None:
    code = """
from briefing_tui.tui.lean import import_textual
import_textual()
import textual.app, textual.suggestions
from fractions import Fraction
from urllib.parse import urlsplit
print(textual.app.mimetypes.guess_type("a.txt")[0])
print(textual.suggestions.get_suggestion("colr", ["color"]))
print(urlsplit("http://[::1]/").hostname)
try:
    urlsplit("http://[127.0.0.1]/")
except ValueError:
    print("refused")
import pickle, rich.style
print(rich.style.Style(meta={"a": 1}).meta == {"a": 1}, pickle.__file__.endswith("pickle.py"))
from decimal import Decimal
print(Fraction(Decimal("0.5")), isinstance(1, textual.app.CommandPalette))
"""
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    *plain, whole, last = outcome.stdout.splitlines()
    assert plain == ["text/plain", "color", "::1", "refused"]
    assert (whole, last) == ("True True", "1/2 False")


def test_a_stand_in_that_is_needed_at_once_says_so() -> None:
    with stand_ins(("briefing_tui.nowhere",)):
        nowhere = import_module("briefing_tui.nowhere")
        with pytest.raises(ImportError, match="is used while Textual is imported"):
            nowhere.Thing()


def test_the_way_to_the_terminal_comes_without_the_backport_of_typing() -> None:
    code = """
import sys
from briefing_tui.tui.lean import import_textual
import_textual()
from briefing_tui.tui.app import BriefingApp
print(BriefingApp().get_driver_class().__name__, "typing_extensions" in sys.modules)
"""
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.split()[1] == "False"


def test_the_commands_are_there_in_a_reader_that_started_without_them(tmp_path: Path) -> None:
    path = tmp_path / "river.txt"
    path.write_text("The river has been rising since Monday.\n")
    terminal = Terminal(path)
    assert terminal.read_until(b"Monday")
    os.write(terminal.fd, b":")
    assert terminal.read_until(b"Go one line down")
    os.write(terminal.fd, b"text alone")
    assert terminal.read_until(b"Show the ")
    os.write(terminal.fd, b"\x1b")
    terminal.read_until(b"never written", 0.3)
    os.write(terminal.fd, b"q")
    assert terminal.wait() == 0


def test_the_line_to_type_into_comes_without_the_backport_of_typing() -> None:
    code = """
import sys
from briefing_tui.tui.lean import import_textual
import_textual()
from briefing_tui.tui.widgets.askline import FindLine
print("typing_extensions" in sys.modules, FindLine.__mro__[2].__name__)
"""
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.split() == ["False", "Input"]


@pytest.mark.parametrize(
    ("environment", "delay_ms"),
    [({}, "5"), ({"SSH_CONNECTION": "::1 1 ::1 22"}, "15"), ({"ESCDELAY": "40"}, "40")],
)
def test_escape_waits_longer_where_keys_come_over_a_network(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], delay_ms: str
) -> None:
    for name in ("SSH_CONNECTION", "ESCDELAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert start.escape_ms() == delay_ms
