"""What the README tells a stranger is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing_tui import desk, errors
from briefing_tui.colours import THEMES
from briefing_tui.export import Form
from briefing_tui.keymap import KEYS, to_label
from briefing_tui.model import By, MarkKind, SourceKind
from briefing_tui.settings import Settings, is_first_time, state_folder
from briefing_tui.settings.check import parse_settings
from briefing_tui.text.parse import Form as TextForm
from briefing_tui.text.parse import parse
from briefing_tui.tui.clipboard import copy

_ROOT = Path(__file__).resolve().parents[2]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", _README, flags=re.DOTALL | re.MULTILINE)


def test_ci_runs_the_command_of_the_readme_and_the_slow_tests() -> None:
    [command] = [block.strip() for block in _blocks("sh") if "tests" in block]
    assert "\n" not in command
    assert f"\n{command} --slow\n" in (_ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_file_it_names_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", _README)
    named = [*targets, *re.findall(r"content/\w+\.md", _README)]
    assert len(named) >= 4
    assert [name for name in named if not (_ROOT / name).is_file()] == []


def test_every_key_it_names_works() -> None:
    table = _README.split("### Keys")[1].split("\n\n")[1]
    labels = {to_label(one) for key in KEYS for one in key.keys}
    named = [word.replace("\\|", "|") for word in re.findall(r"`([^`]+)`", table)]
    assert len(named) >= 30
    assert set(named) <= labels


def test_it_names_every_file_that_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr("briefing_tui.tui.clipboard._tools", lambda: iter(()))
    article = tmp_path / "article.txt"
    article.write_text("The ferry runs again.\n")
    assert is_first_time()
    desk.keep_choice(desk.Choice())
    copy("The ferry", lambda _: None, state_folder())
    desk.remember(desk.read(str(article)).document, 4)
    kept = {path.name for path in (tmp_path / "briefing-tui").iterdir()}
    assert len(kept) >= 4
    assert [name for name in kept if name not in _README] == []


def test_the_example_of_the_settings_can_be_set() -> None:
    [example] = _blocks("toml")
    settings = parse_settings(example, Path("config.toml"))
    assert settings.keys["next_quote"] == ("}", "ctrl+n")
    assert settings.themes["harbour"].accent == "#7fd1ae"


def test_it_names_every_setting_theme_and_form() -> None:
    [example] = _blocks("toml")
    assert [
        name for name in Settings._fields if not re.search(rf"^\[?{name}\b", example, re.M)
    ] == []
    assert [name for name in (*THEMES, *Form) if f"`{name}`" not in _README] == []


def test_the_exit_codes_are_those_of_the_errors() -> None:
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", _README, flags=re.MULTILINE)}
    raised = {
        found.exit_code
        for found in vars(errors).values()
        if isinstance(found, type) and issubclass(found, errors.BriefingError)
    }
    assert listed - {0, 2, 141} == raised


def test_the_example_of_the_format_reads_as_it_says() -> None:
    [example] = _blocks("markdown")
    document = parse(example, form=TextForm.MARKDOWN, origin="README.md")
    assert [source.id for source in document.sources] == ["mayor", "courier"]
    assert [(mark.kind, mark.by, mark.via) for mark in document.marks] == [
        (MarkKind.QUOTE, "mayor", ("courier",)),
        (MarkKind.FIGURE, "courier", ()),
        (MarkKind.PLAIN, None, ()),
    ]


@pytest.mark.parametrize("kind", list(SourceKind))
def test_it_names_every_kind_of_source(kind: SourceKind) -> None:
    sentence = _README.split("A source's `kind` is")[1].split(".")[0]
    assert kind.value in sentence


def test_the_example_of_the_json_form_is_json_of_that_briefing() -> None:
    import json
    from datetime import date

    from briefing_tui.codec import to_values
    from briefing_tui.extract.briefing import build_briefing

    [example] = _blocks("json")
    shown = json.loads(example)
    document = parse(_blocks("markdown")[0], form=TextForm.MARKDOWN, origin="README.md")
    values = to_values(build_briefing(document, today=date(2025, 3, 14)))
    real = json.loads(json.dumps(values))
    assert real["version"] == shown["version"]
    assert real["title"] == shown["title"]
    assert {key: real["quotes"][0][key] for key in shown["quotes"][0]} == shown["quotes"][0]
    assert {key: real["figures"][0][key] for key in shown["figures"][0]} == shown["figures"][0]
    assert shown["quotes"][0]["by"] == By.MARKED
    assert shown.keys() <= real.keys()
