"""Modules that come from one file are the ones that come from their own."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from briefing_tui import bytecode, bytecode_file
from briefing_tui.bytecode_file import make_file, name_of

_ROOT = Path(__file__).parents[1]
_USING = """
import sys
sys.path[0:0] = {places}
from briefing_tui import bytecode
bytecode.use({folder})
"""
_PRICE = "import town.shops; print(town.shops.PRICE)"


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Return a package with a file of its bytecode, from which it differs by now."""
    package = tmp_path / "town"
    (package / "shops").mkdir(parents=True)
    (package / "__init__.py").write_text("NAME = 'Weir'\n")
    (package / "mill.py").write_text("def grind(corn):\n    'Grind.'\n    return 1 / corn\n")
    (package / "shops" / "__init__.py").write_text("from town.shops.bread import PRICE\n")
    (package / "shops" / "bread.py").write_text("from town.mill import grind\nPRICE = 3\n")
    (package / bytecode.FILE).write_bytes(make_file(package))
    (package / "shops" / "bread.py").write_text("PRICE = 4\n")
    return package


def _run(town: Path, code: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a program that uses the file."""
    using = _USING.format(places=[str(town.parent), str(_ROOT)], folder=repr(str(town)))
    words = [sys.executable, "-S", *options, "-c", using + code]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_a_package_and_what_is_in_it_come_from_the_file(town: Path) -> None:
    run = _run(town, "import town.shops as s; print(s.PRICE, s.bread.__file__, s.__path__)")
    assert run.stdout == f"3 {town}/shops/bread.py ['{town}/shops']\n", run.stderr


def test_a_module_can_be_imported_anew(town: Path) -> None:
    code = "import importlib, town.mill as m; print(importlib.reload(m) is m, m.grind(2))"
    assert _run(town, code).stdout == "True 0.5\n"


def test_an_error_is_told_with_the_place_in_the_source(town: Path) -> None:
    run = _run(town, "import town.mill; town.mill.grind(0)")
    assert f'File "{town}/mill.py", line 3, in grind\n    return 1 / corn' in run.stderr


_TYPED = """
from __future__ import annotations
from typing import TYPE_CHECKING, NamedTuple
if TYPE_CHECKING:
    from nowhere import Corn
else:
    Corn = int
LEFT: int = 2
class Sack(NamedTuple):
    corn: int
    weight: int = 3
    async def carry(self, to: str, *more: Corn) -> None:
        'Carry it.'
        return None
"""
_TOLD = """
from town.bakery import LEFT, Corn, Sack
import town.bakery as bakery
print(LEFT, Corn, Sack(1), Sack.carry.__annotations__, Sack.carry.__doc__)
print(bakery.__annotations__, sorted(Sack.__annotations__))
"""


def test_its_source_can_be_looked_at(town: Path) -> None:
    code = "import inspect, town.mill; print(inspect.getsource(town.mill.grind), end='')"
    assert _run(town, code).stdout == (town / "mill.py").read_text()


def test_the_time_that_each_import_takes_can_be_told(town: Path) -> None:
    told = _run(town, _PRICE, "-X", "importtime").stderr
    names = [line.rpartition("|")[2].strip() for line in told.splitlines()]
    assert names[-4:] == ["town", "town.mill", "town.shops.bread", "town.shops"]


def test_what_is_said_to_readers_and_type_checkers_stands_in_the_source_alone(town: Path) -> None:
    (town / "bakery.py").write_text(_TYPED)
    (town / bytecode.FILE).write_bytes(make_file(town))
    (town / "bakery.py").unlink()
    run = _run(town, _TOLD)
    assert run.stdout.splitlines() == [
        "2 <class 'int'> Sack(corn=1, weight=3) {} None",
        "{} ['corn', 'weight']",
    ], run.stderr


def test_what_is_not_in_it_is_imported_as_ever(town: Path) -> None:
    (town / "inn.py").write_text("BEDS = 8\n")
    assert (
        _run(town, "import town.inn, json; print(town.inn.BEDS, json.loads('[]'))").stdout
        == "8 []\n"
    )
    run = _run(town, "import town.castle")
    assert run.stderr.endswith("ModuleNotFoundError: No module named 'town.castle'\n")


def test_an_update_changes_nothing_for_who_runs(town: Path) -> None:
    gone = f"import os; os.unlink({str(town / bytecode.FILE)!r})\n"
    assert _run(town, gone + _PRICE).stdout == "3\n"


@pytest.mark.parametrize("options", [("-O",), ("-OO",)])
def test_it_is_left_alone_where_less_of_the_bytecode_is_wanted(
    town: Path, options: tuple[str, ...]
) -> None:
    assert _run(town, _PRICE, *options).stdout == "4\n"


def test_another_python_leaves_it_alone(town: Path) -> None:
    with mock.patch.object(bytecode_file, "engine", return_value=(b"3.99", 0)):
        (town / bytecode.FILE).write_bytes(make_file(town))
    assert _run(town, _PRICE).stdout == "4\n"


@pytest.mark.parametrize("kept", [0, 3, 30, -400, -1])
def test_what_is_cut_off_comes_from_its_own_file(town: Path, kept: int) -> None:
    file = town / bytecode.FILE
    file.write_bytes(file.read_bytes()[:kept])
    assert _run(town, _PRICE).stdout == "4\n"


@pytest.mark.parametrize("begin", [0, 4, 20, -400, -100])
def test_what_is_damaged_as_well(town: Path, begin: int) -> None:
    whole = (town / bytecode.FILE).read_bytes()
    begin %= len(whole)
    (town / bytecode.FILE).write_bytes(whole[:begin] + b"\xff" * (len(whole) - begin))
    assert _run(town, _PRICE).stdout == "4\n"


def test_without_it_each_module_comes_from_its_own_file(town: Path) -> None:
    (town / bytecode.FILE).unlink()
    assert _run(town, _PRICE).stdout == "4\n"


# -- what is read in one go


def test_every_module_is_read_in_one_go_with_those_that_serve_the_same_purposes() -> None:
    package = _ROOT / "briefing_tui"
    paths = {name_of(path, package): path for path in package.rglob("*.py")}
    modules = {name: ast.parse(path.read_bytes()) for name, path in paths.items()}
    groups = list(bytecode_file._groups(package.name, modules))
    first = {"briefing_tui", "briefing_tui.__main__", "briefing_tui.bytecode", "briefing_tui.typed"}
    assert sorted(name for group in groups for name in group) == sorted(modules.keys() - first)
    group_of = {name.removeprefix("briefing_tui."): group for group in groups for name in group}
    assert group_of["extract.attribution"] is group_of["extract.scan"]
    assert group_of["model"] is not group_of["extract.scan"]
    assert group_of["extract.lexicon.de"] == ["briefing_tui.extract.lexicon.de"]


def test_every_purpose_names_modules() -> None:
    for name in (name for purpose in bytecode_file._PURPOSES for name in purpose):
        path = _ROOT.joinpath("briefing_tui", *name.split("."))
        assert path.with_suffix(".py").exists() or path.joinpath("__init__.py").exists(), name
