"""What the doctor finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui import cli
from briefing_tui.cli.doctor import Finding, examine
from briefing_tui.settings import config_file, library_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_a_sound_installation_has_no_fault(capfd: pytest.CaptureFixture[str]) -> None:
    findings = list(examine())
    assert "fault" not in {finding.verdict for finding in findings}
    told = "\n".join(finding.what for finding in findings)
    for words in ("Python 3.", "briefing-tui 0.", "textual ", "no settings in", "no library yet"):
        assert words in told
    assert cli.run(["doctor"]) == 0
    assert "ok    Python 3." in capfd.readouterr().out


def test_bad_settings_are_a_fault(capfd: pytest.CaptureFixture[str]) -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text("measure_cells = 4\n")
    assert cli.run(["doctor"]) == 1
    assert f"fault {config_file()}, line 1: “measure_cells” cannot be 4" in capfd.readouterr().out


def test_words_of_a_theme_that_cannot_be_read_are_noted() -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text(
        '[themes.dusk]\ndim = "#333333"\nsources = ["#ffffff", "#000000"]\n[themes.dawn]\n'
    )
    notes = [found.what for found in examine() if found.what.startswith("theme")]
    assert {note.split(" has ")[0] for note in notes} == {
        f"theme “dusk”: {word} on {ground}"
        for word in ("dim", "sources[1]")
        for ground in ("paper", "panel", "raised", "cursor", "select")
    }
    assert "theme “dusk”: dim on paper has a contrast of 1.4, and needs 4.5" in notes


def test_a_missing_package_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.requires", lambda _: ["xyzzy>=1", "a>1; extra == 'b'"])
    faults = [finding for finding in examine() if finding.verdict == "fault"]
    assert faults == [Finding("fault", "xyzzy is missing: install briefing-tui again")]


def test_a_library_that_cannot_be_written_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    library_file().parent.mkdir(parents=True)
    library_file().touch()
    assert f"library in {library_file()}" in [finding.what for finding in examine()]
    monkeypatch.setattr("os.access", lambda *_: False)
    assert f"library in {library_file()} cannot be written to" in [
        finding.what for finding in examine() if finding.verdict == "fault"
    ]


def test_a_damaged_library_is_a_fault() -> None:
    library_file().parent.mkdir(parents=True)
    library_file().write_text("no database at all, but some words that stand where one should be")
    faults = [finding.what for finding in examine() if finding.verdict == "fault"]
    assert any(f"the library in {library_file()} is damaged" in fault for fault in faults)
