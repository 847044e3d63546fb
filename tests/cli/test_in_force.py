"""What `keys` and `config` show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_tui.cli.in_force import keys_in_force, settings_in_force
from briefing_tui.keymap import KEYS
from briefing_tui.settings import config_file, read_settings

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_OWN = """\
measure_cells = 60
theme = "dusk"
[keys]
next_quote = "F5 \\\\ \\" ,"
[themes.dusk]
base = "briefing-light"
paper = "#c0ffee"
"""


def _write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    config_file().parent.mkdir()
    config_file().write_text(text)


def test_the_keys_are_a_persons_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, monkeypatch, _OWN)
    [line] = [line for line in keys_in_force().split("\n") if " next_quote " in line]
    assert " ".join(line.split()) == 'F5 \\ " , next_quote Go to the next quotation'
    for key in KEYS:
        assert f" {key.action} " in keys_in_force()


def test_the_settings_say_which_are_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, monkeypatch, _OWN)
    shown = settings_in_force().split("\n")
    assert shown[0] == f"# {config_file()}"
    own = [line.split(" = ")[0] for line in shown if line.endswith("# own")]
    assert own == ["theme", "measure_cells", "next_quote"]


def test_what_is_shown_is_a_file_of_the_same_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path, monkeypatch, _OWN)
    settings = read_settings()
    path = tmp_path / "copy.toml"
    path.write_text(settings_in_force())
    copy = read_settings(path)
    assert copy._replace(keys={}, themes={}) == settings._replace(keys={}, themes={})
    assert copy.keys["next_quote"] == settings.keys["next_quote"] == ("f5", "\\", '"', ",")
    assert vars(copy.themes["dusk"]) == vars(settings.themes["dusk"])


def test_a_file_that_is_not_there_is_said_to_be_missing() -> None:
    assert settings_in_force().startswith(f"# {config_file()}, which is not there\n")
