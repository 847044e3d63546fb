"""What is written to the terminal: a style where it changes, and nothing twice.

Textual begins and ends the style of every piece anew, which is two thirds of all that it writes;
and a terminal takes four kilobytes at a time, while the rest of a page waits.
"""

from __future__ import annotations

from functools import lru_cache

from rich.color import ColorSystem
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.strip import SGR_STYLES

from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.color import Color
    from rich.console import Console
    from rich.style import Style
    from textual.strip import Strip

Piece: TypeAlias = "tuple[int, int, list[Strip]]"
"""The column and the line that something stands on, and what."""


def terse(update: object) -> object:
    """Return what is to be written for an update of the screen, if it is one, in fewer words."""
    return Terse(update) if isinstance(update, LayoutUpdate | ChopsUpdate) else update


class Terse(CompositorUpdate):
    """An update that names a style only where it is another one than that before."""

    def __init__(self, update: LayoutUpdate | ChopsUpdate) -> None:
        self._pieces = _lines(update) if isinstance(update, LayoutUpdate) else _chops(update)

    def render_segments(self, console: Console) -> str:
        """Return what is to be written."""
        colours = console._color_system or ColorSystem.TRUECOLOR
        words: list[str] = []
        now: Style | None = None
        for x, y, strips in self._pieces:
            words.append(f"\x1b[{y + 1};{x + 1}H")
            for strip in strips:
                for text, style, _ in strip:
                    if not text:
                        continue
                    if style is not now:
                        words.append(change(now, style, colours))
                        now = style
                    words.append(text)
        words.append(change(now, None, colours))
        return "".join(words)


def _lines(update: LayoutUpdate) -> Iterator[Piece]:
    """Yield the lines of a whole screen."""
    for y, strips in enumerate(update.strips, update.region.y):
        yield update.region.x, y, [*strips]


def _chops(update: ChopsUpdate) -> Iterator[Piece]:
    """Yield the parts of lines that are painted anew.

    Each has its place named: a terminal may take a sign before it for wider than Textual does.
    """
    for y, first, last in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is not None and x < last and end > first:
                yield x, y, [strip.crop(0, last - x) if end > last else strip]


class _Ink(NamedTuple):
    attributes: int = 0
    colour: str = ""
    ground: str = ""
    link: str = ""


_PLAIN: Final = _Ink()


@lru_cache(maxsize=4096)
def change(before: Style | None, after: Style | None, colours: ColorSystem) -> str:
    """Return what leads from one style to another."""
    old, new = _ink(before, colours), _ink(after, colours)
    link = "" if new.link == old.link else f"\x1b]8;{new.link or ';'}\x1b\\"
    is_gone = old.attributes & ~new.attributes
    if is_gone or (old.colour and not new.colour) or (old.ground and not new.ground):
        codes, old = ["0"], _PLAIN
    else:
        codes = []
    added = new.attributes & ~old.attributes
    codes += [code for bit, code in enumerate(SGR_STYLES) if added >> bit & 1]
    codes += [new.colour] if new.colour != old.colour else []
    codes += [new.ground] if new.ground != old.ground else []
    return link + (f"\x1b[{';'.join(codes)}m" if codes else "")


def _ink(style: Style | None, colours: ColorSystem) -> _Ink:
    if style is None:
        return _PLAIN
    return _Ink(
        style._attributes & style._set_attributes,
        _codes(style.color, colours, front=True),
        _codes(style.bgcolor, colours, front=False),
        f"id={style._link_id};{style.link}" if style.link else "",
    )


def _codes(colour: Color | None, colours: ColorSystem, *, front: bool) -> str:
    return ";".join(colour.downgrade(colours).get_ansi_codes(front)) if colour is not None else ""
