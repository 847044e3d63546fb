"""Measure the reader as its user meets it, in a pseudo-terminal of 120 by 40 cells.

    python -m tests.benchmarks.reader --ttybench PATH [--program PATH] [-n RUNS] [--only start,keys]

Start it at the top of the checkout. PATH is ttybench.py, which plays the terminal and keeps the
times; it needs pyte, which `.[test]` brings. Measure an installed wheel (`--program
/some/venv/bin/briefing`): a checkout is slower to import. The empty app that start and memory are
compared with runs in the same environment, in turn with the reader.

The texts are the bundled briefings over and over, their people renamed, up to 8 KB, 1 MB and 10 MB;
nothing of them is kept.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.benchmarks.resize import resize_ms
from tests.benchmarks.speed import bundled_articles, make_text, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SIZES_MB: Final = {"8 KB": 0.008, "1 MB": 1.0, "10 MB": 10.0}
_READABLE: Final = "[0-9] quotations|Looking for"
_FIRST_WORDS: Final = "[a-z]+ [a-z]+ [a-z]+ [a-z]+"
"""Any words of a text; the reader's own are never so many in a row before it has been painted."""
_WHOLE: Final = "(min|h) left"
_FOUND: Final = "[0-9] quotations"
_PATIENCE_S: Final = "300"
"""For everything to be found in 10 MB, on a machine that has other work."""
_EMPTY_APP: Final = """\
from textual.app import App
from textual.widgets import Static


class Empty(App):
    BINDINGS = [("q", "quit", "Quit")]

    def compose(self):
        yield Static("ready")


Empty().run()
"""
_NEEDLE: Final = "haystack"
"""A word that stands at the end of each text and nowhere else."""
ROUND: Final[dict[str, tuple[str, ...]]] = {
    "line_down": ("j*12", "down*4"),
    "line_up": ("k*8", "up*4"),
    "page_down": ("space*12", "pgdn*6"),
    "page_up": ("b*6", "pgup*4"),
    "half_page_down": ("d*8",),
    "half_page_up": ("u*8",),
    "next_quote": ("}*10",),
    "previous_quote": ("{*5",),
    "next_by_source": (")*5",),
    "previous_by_source": ("(*5",),
    "next_section": ("]*6",),
    "previous_section": ("[*4",),
    "back": ("bs*6",),
    "forward": ("\x1b[1;3C*4",),
    "only": ("}*1", "&*4"),
    "tick": ("x*4",),
    "copy": ("y*2",),
    "copy_bare": ("Y*2",),
    "show_quotes": ("2*1", "j*6"),
    "group_quotes": ("v*4",),
    "show_sources": ("3*1", "j*6"),
    "show_figures": ("4*1", "j*6"),
    "show_timeline": ("5*1", "j*6"),
    "choose": ("enter*4",),
    "show_text": ("2*1", "1*1"),
    "next_panel": ("tab*6",),
    "previous_panel": ("s-tab*6",),
    "zen": ("z*6",),
    "wider": ("+*3",),
    "narrower": ("-*3",),
    "looser": (">*2",),
    "tighter": ("<*2",),
    "find": ("/*1", "said*1", "enter*1"),
    "find_next": ("n*8",),
    "find_previous": ("N*5",),
    "hints": (";*1", "esc*1"),
    "pipe": ("|*1", "esc*1"),
    "cancel": ("esc*1",),
    "toggle_dark": ("C-t*4",),
    "next_theme": ("T*6",),
    "help": ("?*4",),
    "commands": (":*1", "esc*1"),
    "export": ("w*1",),
    "next_field": ("down*3",),
    "previous_field": ("up*3",),
    "next_choice": ("right*3",),
    "previous_choice": ("left*3", "esc*1"),
    "guide": ("H*1", "q*1"),
    "next_briefing": ("J*2",),
    "previous_briefing": ("K*2",),
    "go_end": ("G*1", "g*1", "G*1"),
    "go_start": ("g*1",),
}
"""How each key is tried, in an order in which it has something to do."""
UNTRIED: Final = {
    "leave": "ends the reader, which is measured on its own",
    "quit": "as well",
    "open": "starts a program that is not ours",
    "yes": "is asked for only where a file would be written over",
    "no": "as well",
    "suspend": "hands the terminal to a shell",
}
"""The keys that are not tried, and why."""


@dataclass(frozen=True)
class Bench:
    """What is run, and how often."""

    ttybench: Path
    program: Path
    runs: int
    folder: Path

    @property
    def empty(self) -> str:
        """The command of the empty app, in the environment of the program."""
        return f"{self.program.parent / 'python'} {self.folder / 'empty.py'}"

    def article(self, size: str) -> Path:
        """Return an article of a size, written when it is first asked for."""
        path = self.folder / f"{size.replace(' ', '')}.txt"
        if not path.exists():
            text = make_text(bundled_articles(), _SIZES_MB[size])
            path.write_text(f"{text}\n\nThe very {_NEEDLE} of it all.\n", encoding="utf-8")
        return path

    def run(self, article: Path, *options: str, runs: int = 0) -> dict[str, Any]:
        """Return what ttybench measured."""
        told = self.folder / "told.json"
        command = [sys.executable, str(self.ttybench), "-n", str(runs or self.runs), *options]
        command += ["--timeout", _PATIENCE_S, "--json", str(told)]
        command += ["--", str(self.program), str(article)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        measured: dict[str, Any] = json.loads(told.read_text())
        side = measured["sides"][0]
        return {**side["summary"], "runs": side["runs"], "ratios": measured.get("ratio", {})}

    def against(self, article: Path, command: str, ready: str, expect: str) -> dict[str, Any]:
        """Return the ratios to another command, run in turn with the program."""
        options = ("--expect", expect, "--vs", command, "--vs-expect", ready)
        return self.run(article, *options)


def measure_start(bench: Bench) -> None:
    """Print the start against the empty app, and that of long articles against our own."""
    for size in _SIZES_MB:
        told = bench.against(bench.article(size), bench.empty, "ready", _FIRST_WORDS)
        _row(f"first page, {size} / empty app", told, "start")
    told = bench.against(bench.article("8 KB"), bench.empty, "ready", "[0-9] quotations")
    _row("start, 8 KB, all found / empty app", told, "start", "start_cpu")
    own = f"{bench.program} {bench.article('8 KB')}"
    for size in ("1 MB", "10 MB"):
        told = bench.against(bench.article(size), own, "[0-9] quotations", _READABLE)
        _row(f"start, {size} / own 8 KB", told, "start")
    told = bench.run(bench.article("1 MB"), "--expect", _FOUND)
    show(f"{'everything found, 1 MB':<40} {told['start_ms']['median']:.0f} ms")


def measure_memory(bench: Bench) -> None:
    """Print the peak of the whole tree of processes against the empty app."""
    for size in ("1 MB", "10 MB"):
        for what, expect in (("readable", _READABLE), ("found", _FOUND)):
            told = bench.against(bench.article(size), bench.empty, "ready", expect)
            _row(f"memory, {size}, {what} / empty app", told, "rss_mb")


def measure_keys(bench: Bench) -> None:
    """Print how long each key takes until the screen is settled."""
    for action, reason in UNTRIED.items():
        show(f"not tried: {action} {reason}")
    for size in _SIZES_MB:
        told = bench.run(bench.article(size), *_steps(), "--expect", _FOUND, runs=2)
        _keys_row(size, told["steps"], sorted(_presses(told["runs"])))


def _steps() -> Iterable[str]:
    for number, steps in enumerate(ROUND.values()):
        for step in steps:
            yield from ("--step", step + " " * number)  # ttybench keeps one row for each spelling


def _presses(runs: list[dict[str, Any]]) -> Iterable[float]:
    """Yield how long each press of a key took that has changed something."""
    for run in runs:
        for presses in run["steps"].values():
            yield from (press["done"] for press in presses if press["done"])


def _keys_row(size: str, steps: dict[str, Any], presses: list[float]) -> None:
    done = [step["done"] for step in steps.values() if step["done"]]
    medians = sorted(one["median"] for one in done)
    most = presses[len(presses) * 95 // 100]
    worst = max(steps.items(), key=lambda item: (item[1]["done"] or {"p95": 0})["p95"])
    key, p95 = worst[0].strip(), worst[1]["done"]["p95"]
    show(
        f"{f'keys, {size}':<40} median {medians[len(medians) // 2]:.1f} ms,"
        f" 95 of 100 presses within {most:.1f} ms,"
        f" slowest key {medians[-1]:.1f} ms, highest p95 {p95:.1f} ms ({key!r})"
    )


def measure_resize(bench: Bench) -> None:
    """Print how long a resize takes until the same words stand on top."""
    taken = resize_ms(bench.program, bench.article("1 MB"), times=2 * bench.runs)
    show(f"{'resize, 1 MB, same words on top':<40} median {taken[len(taken) // 2]:.1f} ms")


def measure_find(bench: Bench) -> None:
    """Print how long the first hit in a long article takes to be shown, and to be counted.

    It stands at the very end, up to which a text is laid out in the first second or two.
    """
    for when, rest_ms in (("just opened", "250"), ("laid out", "3000")):
        for what, seen in (
            ("shown", f"The very {_NEEDLE}"),
            ("counted", f"“{_NEEDLE}”: [0-9,]+ of"),
        ):
            step = f"/{_NEEDLE} => {seen}"
            options = ("--step", step, "--expect", _WHOLE, "--settle-start", rest_ms)
            told = bench.run(bench.article("10 MB"), *options, "--quit", "esc , esc , Q", runs=3)
            until = told["steps"][step]["until"]
            show(f"{f'find in 10 MB, {when}, {what}':<40} median {until['median']:.1f} ms")


def measure_quit(bench: Bench) -> None:
    """Print how long leaving takes, and whether the terminal is as it was."""
    for size in _SIZES_MB:
        told = bench.run(bench.article(size), "--expect", _READABLE)
        clean = "clean" if told["clean_exit"] else f"left on: {told['left_on']}"
        show(f"{f'quit, {size}':<40} median {told['exit_ms']['median']:.1f} ms, {clean}")


_MEASURES: Final[dict[str, Callable[[Bench], None]]] = {
    "start": measure_start,
    "memory": measure_memory,
    "keys": measure_keys,
    "resize": measure_resize,
    "find": measure_find,
    "quit": measure_quit,
}


def _row(name: str, told: dict[str, Any], *figures: str) -> None:
    ratios = (
        f"{figure} {ratio['median']:.3f} [{ratio['lo']:.3f}, {ratio['hi']:.3f}]"
        for figure in figures
        if (ratio := told["ratios"].get(figure))
    )
    show(f"{name:<40} {'  '.join(ratios)}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ttybench", type=Path, required=True)
    parser.add_argument("--program", type=Path, default=Path(sys.executable).parent / "briefing")
    parser.add_argument("-n", dest="runs", type=int, default=7)
    parser.add_argument("--only", default=",".join(_MEASURES), help="with commas")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(wanted.ttybench, wanted.program, wanted.runs, Path(folder))
        (bench.folder / "empty.py").write_text(_EMPTY_APP)
        for name in wanted.only.split(","):
            _MEASURES[name](bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
