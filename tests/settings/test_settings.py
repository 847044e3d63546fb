from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BadContent, NotReadable
from briefing_tui.settings import (
    Settings,
    config_file,
    is_first_time,
    library_file,
    may_have_library,
    read_settings,
    stamp,
    state_folder,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "config.toml") == Settings(
        theme="", measure_cells=72, max_bytes=33_554_432, timeout_s=20.0
    )


def test_a_file_changes_what_it_names(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('theme = "briefing-light"\nmeasure_cells = 60\ntimeout_s = 5\n')
    assert read_settings(path) == Settings(theme="briefing-light", measure_cells=60, timeout_s=5)
    path.write_text("animations = true\ndecoration = false\n")
    assert read_settings(path) == Settings(animations=True, decoration=False)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("theme = dusk\n", 1, "Invalid value"),
        ('\nmeasure_cells = "wide"\n', 2, "measure_cells"),
        ("# cells\n\nmeasure_cells = 4\n", 3, "20 to 240"),
        ("measure_cells = true\n", 1, "a number"),
        ("timeout_s = nan\n", 1, "0.1 to 3600"),
        ("theme = 1\n", 1, "quotation marks"),
        ("theme = 'a'\nmeasure = 3\n", 2, "“measure”"),
        ("[theme]\na = 1\n", 1, "theme"),
        ("measure_cells = 60\ntheme = 'dusk'\n", 2, "no theme is called “dusk”"),
        ("decoration = 0\n", 1, "true or false"),
        ("spacing_lines = true\n", 1, "“spacing_lines” cannot be true"),
        ("\nkeys = 3\n", 2, "is a table"),
    ],
)
def test_a_bad_value_is_named_with_its_line(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(BadContent) as caught:
        read_settings(path)
    message = str(caught.value)
    assert str(path) in message
    assert f"line {line}" in message
    assert words in message


def test_a_file_that_is_no_text_or_no_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"theme = '\xff'")
    with pytest.raises(BadContent, match="UTF-8"):
        read_settings(path)
    with pytest.raises(NotReadable, match="could not be read") as caught:
        read_settings(tmp_path)
    assert caught.value.advice == "Put a file in the place of the folder"


def test_what_changes_a_file_changes_its_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    seen = [stamp()]
    (tmp_path / "briefing-tui").mkdir()
    for text in ("theme = ''\n", "theme =  ''\n"):
        config_file().write_text(text)
        seen.append(stamp())
    config_file().unlink()
    assert len(set(seen)) == 3
    assert seen[0] is stamp() is None


def test_there_is_one_first_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert [is_first_time() for _ in range(3)] == [True, False, False]
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert not is_first_time()


def test_paths_follow_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "briefing-tui").mkdir()
    config_file().write_text("measure_cells = 50\n")
    assert read_settings().measure_cells == 50


def test_the_file_stands_where_the_system_keeps_such_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    platformdirs = pytest.importorskip("platformdirs")
    for home in (str(tmp_path), "", "not/absolute"):
        monkeypatch.setenv("XDG_CONFIG_HOME", home)
        expected = platformdirs.user_config_path("briefing-tui") / "config.toml"
        if home != "not/absolute":
            assert config_file() == expected
        assert config_file().is_absolute()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the library knows best")
def test_on_linux_nothing_is_imported_to_know_the_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    code = """
import sys
from briefing_tui.settings import config_file, is_first_time, library_file
places = config_file(), library_file(), is_first_time()
print("platformdirs" in sys.modules)
"""
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.strip() == "False"


def test_what_may_be_lost_has_its_own_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    platformdirs = pytest.importorskip("platformdirs")
    monkeypatch.setenv("HOME", str(tmp_path))
    for home in (str(tmp_path / "state"), ""):
        monkeypatch.setenv("XDG_STATE_HOME", home)
        assert state_folder() == platformdirs.user_state_path("briefing-tui")


def test_a_library_is_missed_only_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    platformdirs = pytest.importorskip("platformdirs")
    monkeypatch.setenv("HOME", str(tmp_path))
    for home in (str(tmp_path / "data"), ""):
        monkeypatch.setenv("XDG_DATA_HOME", home)
        assert library_file() == platformdirs.user_data_path("briefing-tui") / "library.sqlite3"
        assert not may_have_library() or sys.platform != "linux"
        library_file().parent.mkdir(parents=True)
        library_file().touch()
        assert may_have_library()
