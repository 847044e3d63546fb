"""The gate: everything that has to hold before a change is good. Run it with `python -m tests`.

One line for each step with its time; a step that fails shows what it said. The last line is
pytest's summary. With `--slow` the slow tests run too; other words go to pytest as they are.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import time
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_SCRIPTS = Path(sysconfig.get_path("scripts"))


def main(arguments: list[str]) -> int:
    """Run all the steps, also behind one that fails, and return the exit code."""
    failed = [name for name, command in _checks() if not _passes(name, command)]
    summary, passed = _run_pytest(arguments)
    failed += [] if passed else ["pytest"]
    _say(f"The gate is shut: {', '.join(failed)} failed.\n" if failed else "All is well.\n")
    _say(f"{summary}\n")
    return 1 if failed else 0


def _checks() -> list[tuple[str, list[str]]]:
    python = sys.executable
    return [
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("ruff check", [python, "-m", "ruff", "check", "--output-format", "concise", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("lint-imports", [str(_SCRIPTS / "lint-imports")]),
    ]


def _run_pytest(arguments: list[str]) -> tuple[str, bool]:
    """Return pytest's last line, and whether every test passed."""
    slow = "--slow" in arguments
    rest = [word for word in arguments if word != "--slow"]
    command = [sys.executable, "-m", "pytest", "-q", "-n", "4", "--hypothesis-profile=gate"]
    command += rest if slow else ["-m", "not slow", *rest]
    outcome = _run("pytest", command)
    lines = outcome.stdout.strip().splitlines() or ["pytest said nothing"]
    return lines[-1], outcome.returncode == 0


def _passes(name: str, command: list[str]) -> bool:
    return _run(name, command).returncode == 0


def _run(name: str, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a step in the checkout, with a line about it, and its output where it fails."""
    _say(f"{name:<14}")
    start = time.perf_counter()
    outcome = subprocess.run(
        command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    word = "failed" if outcome.returncode else "ok"
    _say(f"{time.perf_counter() - start:6.1f} s  {word}\n")
    if outcome.returncode:
        _say(f"{outcome.stdout.rstrip()}\n")
    return outcome


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
