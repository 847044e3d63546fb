"""What a wheel holds that a checkout has not, and what the program spares with it."""

from __future__ import annotations

import marshal
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_MODULES, _PATTERNS = "briefing_tui/modules.bin", "briefing_tui/text/patterns.bin"
_BUILD = """
import os, pathlib, shutil, sys, types

class BuildHookInterface:
    root = sys.argv[1]
    def __class_getitem__(cls, _):
        return cls

name = "hatchling"
for part in "", ".builders", ".hooks", ".plugin", ".interface":
    name += part
    sys.modules[name] = made = types.ModuleType(name)
    made.BuildHookInterface = BuildHookInterface
sys.path.insert(0, sys.argv[1])
import hatch_build

hook, data = hatch_build.CompiledHook(), {"force_include": {}}
hook.initialize(sys.argv[2], data)
for at, to in data["force_include"].items():
    path = pathlib.Path(sys.argv[3], to)
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(at, path)
hook.finalize(sys.argv[2], data, "")
assert not any(map(os.path.exists, data["force_include"]))
"""


def _build(version: str, folder: Path) -> list[str]:
    """Return the files that a build adds in a folder."""
    words = [sys.executable, "-S", "-c", _BUILD, str(_ROOT), version, str(folder)]
    subprocess.run(words, check=True)
    paths = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in paths)


def test_a_checkout_to_be_worked_on_has_neither(tmp_path: Path) -> None:
    assert _build("editable", tmp_path) == []


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the program as a wheel holds it, without the reader."""
    folder = tmp_path_factory.mktemp("installed")
    assert _build("standard", folder) == [_MODULES, _PATTERNS]
    others = shutil.ignore_patterns("__pycache__", "tui")
    shutil.copytree(
        _ROOT / "briefing_tui", folder / "briefing_tui", ignore=others, dirs_exist_ok=True
    )
    return folder


def test_it_holds_every_pattern_of_the_extraction(installed: Path) -> None:
    sources = marshal.loads((installed / _PATTERNS).read_bytes())[1]
    code = [path.read_text("utf-8") for path in (_ROOT / "briefing_tui/extract").glob("*.py")]
    named = sum(len(re.findall(r"Final = (?:compiled|late)\(", text)) for text in code)
    assert len(sources) >= named > 0


_SAYING_WHAT_IS_LOADED = """
import sys
sys.path.insert(0, sys.argv.pop(1))
from briefing_tui import __main__, bytecode
bytecode.use()
code = __main__.answer(sys.argv[1:])
del sys.modules["__main__"]
for name, module in sys.modules.items():
    print(name, type(module.__spec__.loader).__name__, file=sys.stderr)
sys.exit(code)
"""
_FIRST = {"briefing_tui", "briefing_tui.__main__", "briefing_tui.bytecode", "briefing_tui.typed"}
_SPARED = {"enum", "re", "string", "typing"}


def _export(folder: Path, article: Path) -> tuple[str, dict[str, str]]:
    """Return an export, and what has loaded each module that it took."""
    words = [sys.executable, "-I", "-S", "-c", _SAYING_WHAT_IS_LOADED, str(folder)]
    run = subprocess.run(
        [*words, "export", str(article)], check=True, capture_output=True, text=True
    )
    return run.stdout, dict(line.split(" ") for line in run.stderr.splitlines())


def test_an_export_reads_all_modules_from_one_file_and_none_that_it_can_do_without(
    installed: Path, tmp_path: Path
) -> None:
    article = tmp_path / "weir.txt"
    article.write_text("The weir\n\n“It rises again”, said Ana Prates, the mayor, on 3 May 2024.\n")
    export, loaded = _export(installed, article)
    assert "“It rises again”" in export
    ours = {name for name in loaded if name.startswith("briefing_tui")}
    assert len(ours) > 100
    assert {name for name in ours if loaded[name] != "_Modules"} == _FIRST
    assert not loaded.keys() & _SPARED
    assert export == _export(_ROOT, article)[0]
