"""Read the golden cases of `cases/*.md`; the format is described in `test_cases.py`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.extract.lexicon import detect_language
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing_tui.model import Briefing

_FOLDER: Final = Path(__file__).parent / "cases"
_FENCE: Final = re.compile(r"(`{3,}|~{3,})\w*$")
_SETTING: Final = re.compile(r"(language|form|today|xfail): *(.+)$")
_FINDING: Final = re.compile(r"“|(source|no source|sources|figure|no figure|date|sections): ")
_TODAY: Final = date(2024, 12, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An article and what a careful reader finds in it."""

    name: str
    """File and heading."""
    text: str
    expected: tuple[str, ...]
    """The lines of findings as they are written, without the white space around them."""
    settings: dict[str, str] = field(default_factory=dict)

    def build(self, text: str | None = None) -> Briefing:
        """Return the briefing of the case's text, or of another one under its settings.

        Another text is read in the language of the case's own, which more words might hide.
        """
        form = Form(self.settings.get("form", Form.PLAIN))
        document = parse(self.text if text is None else text, form=form)
        language = self.settings.get("language")
        if language is None and text is not None:
            language = detect_language(self.text)
        if language is not None:
            document = replace(document, language=language)
        today = self.settings.get("today")
        return build_briefing(document, today=date.fromisoformat(today) if today else _TODAY)


def read_cases(path: Path) -> Iterator[Case]:
    """Yield the cases of a file.

    Raises:
        ValueError: A line is no part of the format, or a case has no text.
    """
    lines = path.read_text("utf-8").splitlines()
    heads = [i for i, fenced in _numbered(lines) if not fenced and lines[i].startswith("## ")]
    for start, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        yield _read_case(f"{path.stem}: {lines[start][3:].strip()}", lines[start + 1 : end])


def _numbered(lines: list[str]) -> Iterator[tuple[int, bool]]:
    """Yield the number of each line and whether it stands inside a fence."""
    fence = ""
    for number, line in enumerate(lines):
        match = _FENCE.match(line)
        if fence:
            yield number, True
            fence = "" if line == fence else fence
        else:
            fence = match.group(1) if match else ""
            yield number, bool(fence)


def _read_case(name: str, lines: list[str]) -> Case:
    text: list[str] = []
    expected: list[str] = []
    settings: dict[str, str] = {}
    for number, fenced in _numbered(lines):
        line = lines[number] if fenced else lines[number].strip()
        setting = _SETTING.match(line)
        if fenced:
            text.append(line)
        elif setting:
            settings[setting.group(1)] = setting.group(2).strip()
        elif _FINDING.match(line):
            expected.append(line)
        elif line and not line.startswith(("(", "#")):
            raise ValueError(f"{name}: no finding, setting or (remark): {line!r}")
    if len(text) < 3:
        raise ValueError(f"{name}: no text between fences")
    return Case(name=name, text="\n".join(text[1:-1]), expected=tuple(expected), settings=settings)


def _all_cases() -> list[Case]:
    return [case for path in sorted(_FOLDER.glob("*.md")) for case in read_cases(path)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for `case` once for each golden case."""
    if "case" not in metafunc.fixturenames:
        return
    found = _all_cases()
    metafunc.parametrize("case", found, ids=[case.name for case in found])


@pytest.fixture(scope="session")
def cases() -> tuple[Case, ...]:
    """All golden cases."""
    return tuple(_all_cases())


@pytest.fixture(scope="session")
def pick() -> Callable[[int], Case]:
    """Return a golden case by any number; small to show where hypothesis shows arguments."""
    found = _all_cases()
    return lambda number: found[number % len(found)]
