"""The lines at the foot: where the reader is or what is to be said, and the keys that lead on."""

from __future__ import annotations

from itertools import product

from textual.geometry import Region
from textual.reactive import var
from textual.widget import Widget

from briefing_tui.keymap import to_label
from briefing_tui.text.breaking import wrap
from briefing_tui.tui.paint import cells_of, spread, to_strip
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themes import DARK, Palette
from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.strip import Strip

    from briefing_tui.keymap import Key, Keymap
    from briefing_tui.tui.paint import Line
    from briefing_tui.tui.widgets.askline import AskLine


_GAP_CELLS: Final = 3
"""Between two keys."""
_LEAST_CELLS: Final = 16
"""So many at least are left to type into, before the keys that end it."""
_LEAST_LINES: Final = 2
_LEFT_LOSS: Final = (0, 1, 4, 20)
_RIGHT_LOSS: Final = (0, 2, 3, 6, 12)
"""What is lost with each shorter length of the left and the right part, from the longest on."""
_FIRST: Final = ("leave", "quit", "cancel", "choose", "help")
"""The actions whose keys are shown where there is little room: the way out, and the way on."""


class Foot(Sturdy, Widget):
    """The line that says where you are, and under it the keys."""

    ALLOW_SELECT = False

    palette: var[Palette] = var(DARK, init=False)
    """The colours to paint with."""

    def __init__(
        self,
        keys: Sequence[Key],
        names: Mapping[str, str] | None = None,
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self._usual = (keys, names or {})
        self._keys, self._names = self._usual
        """The keys, and what some actions are called here instead of the table's short name."""
        self._typing = False
        self._lefts: tuple[Line, ...] = ((),)
        self._rights: tuple[Line, ...] = ((),)
        self._notice: Line = ()
        self._lines = _LEAST_LINES
        """How many lines the foot has, or is about to have."""

    def say(self, lefts: tuple[Line, ...], rights: tuple[Line, ...] = ((),)) -> None:
        """Show where the reader is.

        Args:
            lefts: The left part in several lengths, the longest first; the first one that
                there is room for is shown.
            rights: The right part in several lengths, which gives way sooner than the left one.
        """
        if (lefts, rights) != (self._lefts, self._rights) or self._notice:
            self._lefts, self._rights, self._notice = lefts, rights, ()
            self._refresh_where()

    async def ask(self, line: AskLine, keys: Sequence[Key], names: Mapping[str, str]) -> None:
        """Put a line to type into at the left of the lower line, beside the keys that end it."""
        self.show_keys(keys, names)
        await self.mount(line)
        self._fit_line()

    def _fit_line(self) -> None:
        """Give the line that is typed into half of the width, or all that its keys leave to it."""
        width, keys = self.size.width, cells_of(self._key_line(self.size.width))
        for line in cast("Sequence[AskLine]", self.children):
            if max(keys, len(line.ASKS) + _GAP_CELLS) < width // 2:
                cells = width // 2
            else:
                cells = min(width, max(_LEAST_CELLS, width - keys - _GAP_CELLS))
            line.fit_into(cells)

    @property
    def _room(self) -> int:
        """How many cells the keys have, beside a line to type into or without one."""
        taken = sum(int(line.styles.width.value) for line in self.children if line.styles.width)
        return self.size.width - 2 - taken

    def show_keys(
        self, keys: Sequence[Key] | None = None, names: Mapping[str, str] | None = None
    ) -> None:
        """Show the keys that hold while one types words, or the usual ones again.

        Of an action that has several keys the one is shown that types nothing.
        """
        self._typing = keys is not None
        self._keys, self._names = (keys, names or {}) if keys is not None else self._usual
        self.refresh()

    def take_keys(self, keymap: Keymap) -> None:
        """Show the keys of another keymap for the same actions."""
        usual, names = self._usual
        self._usual = ([keymap.key(key.action) for key in usual], names)
        self._keys = [keymap.key(key.action) for key in self._keys]
        self.refresh()

    @property
    def keys_text(self) -> str:
        """What the lower line says."""
        return "".join(piece for piece, _ in self._key_line(self._room))

    def notice(self, text: str, style: str = "accent") -> None:
        """Show a message until the reader moves on, on as many lines as it takes."""
        self._notice = ((text, style),)
        self._refresh_where()

    @property
    def message(self) -> tuple[str, str] | None:
        """The message that is shown, and its style."""
        return self._notice[0] if self._notice else None

    def _refresh_where(self) -> None:
        """Paint all but the keys anew, which seldom change; take the height that this needs."""
        lines = len(self._said) + 1 if self.size.width else self._lines
        if lines != self._lines:
            self.styles.height = self._lines = lines
        self.refresh(Region(0, 0, self.size.width, max(1, self.size.height - 1)))

    def on_resize(self) -> None:
        """Break a message into lines of the new width; share out the last line anew."""
        self._fit_line()
        if self._notice:
            self._refresh_where()

    @property
    def _said(self) -> list[Line]:
        """What stands above the keys: one line, but for a message that needs more."""
        width = max(1, self.size.width - 2)
        if not self._notice:
            return [self._where(width)]
        [(text, style)] = self._notice
        lines = [text[start:end] for start, end in wrap(text, 0, len(text), width)]
        most = max(1, self.app.size.height // 3)
        if len(lines) > most:
            lines[most - 1 :] = [" ".join(lines[most - 1 :])]
        return [((line, style),) for line in lines]

    @property
    def text(self) -> str:
        """What the upper line says, the spaces at the ends left out."""
        line = self._where(self.size.width - 2)
        return "".join(piece for piece, _ in line).strip()

    def watch_palette(self) -> None:
        """Paint in the new colours."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint one of the lines."""
        width = self.size.width
        palette = self.palette
        if y < self.size.height - 1:
            said = self._said
            line = said[y] if y < len(said) else ()
            ground = palette.grounds["raised"]
        else:
            line = self._key_line(self._room)
            if self.children:
                line = spread((), line, width - 2)
            ground = palette.grounds["paper"]
        return to_strip(((" ", ""), *line), width, palette, ground)

    def _where(self, width: int) -> Line:
        if self._notice:
            return self._notice
        lefts, rights = self._lefts, self._rights
        pairs = sorted(
            product(range(len(lefts)), range(len(rights))),
            key=lambda pair: _loss(pair[0], len(lefts)) + _RIGHT_LOSS[pair[1]],
        )
        for at, number in pairs:
            left, right = lefts[at], rights[number]
            if cells_of(left) + cells_of(right) + _GAP_CELLS <= width:
                return spread(left, right, max(1, width))
        return spread(lefts[-1], rights[-1], max(1, width))

    def _key_line(self, width: int) -> Line:
        """Return as many keys as there is room for: the ways out and on, then as in the table."""
        shown = {key.action: name for key in self._keys if (name := self._name_of(key))}
        first = sorted(self._keys, key=lambda key: (*_FIRST, key.action).index(key.action))
        room, fitting = width + _GAP_CELLS, set[str]()
        for key in first:
            if name := shown.get(key.action, ""):
                wanted = len(self._label_of(key)) + 1 + len(name) + _GAP_CELLS
                if wanted <= room:
                    fitting.add(key.action)
                    room -= wanted
        line: Line = ()
        for key in self._keys:
            if key.action in fitting:
                gap = " " * _GAP_CELLS if line else ""
                label, name = self._label_of(key), shown[key.action]
                line = (*line, (gap, ""), (label, "key"), (f" {name}", "dim"))
        return line

    def _name_of(self, key: Key) -> str:
        """Return what a key is called here; "" where it is not shown."""
        return self._names.get(key.action, key.short) if self._label_of(key) else ""

    def _label_of(self, key: Key) -> str:
        holding = (one for one in key.keys if len(one) > 1 or not self._typing)
        return to_label(next(holding, ""))


def _loss(at: int, count: int) -> int:
    """Return how much is lost with a shorter left part: with the shortest, more than all else."""
    return _LEFT_LOSS[-1] if 0 < at == count - 1 else _LEFT_LOSS[at]
