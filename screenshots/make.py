"""Take the pictures: open the program, press keys, and save what the screen shows as SVG.

Run it from anywhere: `python screenshots/make.py [NAME…]`. The same program gives the same bytes.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.opening import open_article

if TYPE_CHECKING:
    from textual.pilot import Pilot

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
_HOMS = "content/homs.md"
_FONTS = "Fira Code, Menlo, Consolas, DejaVu Sans Mono, monospace"
_CELL = 12.2
"""How wide the picture's maker draws a cell."""
_WIDE, _USUAL, _NARROW = (120, 40), (80, 24), (50, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A picture to take in one or more sizes."""

    name: str
    keys: tuple[str, ...] = ()
    """Pressed one after the other, as Textual names them."""
    article: str | None = _HOMS
    """What is opened; None for the library."""
    sizes: tuple[tuple[int, int], ...] = (_WIDE, _USUAL, _NARROW)
    """Cells across and down."""


_TO_A_CHAIN = ("right_curly_bracket",) * 4
SCENES = (
    Scene(name="reader", keys=_TO_A_CHAIN),
    Scene(name="sources", keys=("3", "j", "j", "j")),
    Scene(name="figures", keys=("4", "j")),
    Scene(name="timeline", keys=("5", "j")),
    Scene(name="library", article=None),
    Scene(name="export", keys=("w",)),
    Scene(name="help", keys=("question_mark",)),
    Scene(name="light", keys=("ctrl+t", *_TO_A_CHAIN), sizes=(_WIDE,)),
    Scene(name="by-source", keys=(*_TO_A_CHAIN, "v"), sizes=(_WIDE,)),
    Scene(name="contrast", keys=("T", "T", *_TO_A_CHAIN), sizes=(_WIDE,)),
)


async def take(scene: Scene, size: tuple[int, int]) -> str:
    """Return the picture of a scene as SVG."""
    app = BriefingApp(open_article(scene.article) if scene.article else None)
    async with app.run_test(size=size) as pilot:
        await _settle(pilot)
        for key in scene.keys:
            await pilot.press(key)
        await _settle(pilot)
        return _to_portable(app.export_screenshot(title="briefing"))


def _to_portable(svg: str) -> str:
    """Return the picture so that every viewer shows the same, and asks no other host for it.

    Some viewers drop the blanks that a run of text starts with, so they become an offset.
    """
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r'x="([\d.]+)"([^>]*?) textLength="([\d.]+)"([^>]*)>((?:&#160;)+)', _indent, svg)
    return svg.replace("font-family: Fira Code, monospace", f"font-family: {_FONTS}")


def _indent(run: re.Match[str]) -> str:
    x, between, length, rest, blanks = run.groups()
    indent = blanks.count(";") * _CELL
    x, length = (f"{value:g}" for value in (float(x) + indent, float(length) - indent))
    return f'x="{x}"{between} textLength="{length}"{rest}>'


async def _settle(pilot: Pilot[None]) -> None:
    """Wait until nothing moves any more."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


async def _take_all(names: list[str], folder: Path) -> None:
    for scene in SCENES:
        for size in scene.sizes:
            name = f"{scene.name}-{size[0]}x{size[1]}"
            if not names or scene.name in names or name in names:
                os.chdir(_ROOT if scene.article else folder)
                picture = await take(scene, size)
                (_HERE / f"{name}.svg").write_text(picture, encoding="utf-8")


def main(names: list[str]) -> None:
    """Take the pictures with these names, or all of them.

    They are taken with no settings, and the library's in a home of its own, so that no picture
    shows what else lies about.
    """
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "news"
        folder.mkdir()
        for name in ("README.md", "CHANGELOG.md"):
            shutil.copy(_ROOT / name, folder)
        os.environ["HOME"] = home
        for name in ("NO_COLOR", "COLORFGBG", "XDG_CONFIG_HOME"):
            os.environ.pop(name, None)
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        asyncio.run(_take_all(names, folder))
        os.chdir(_ROOT)


if __name__ == "__main__":
    main(sys.argv[1:])
