"""Screens that are put together once, in a moment of rest, and then open at once."""

from __future__ import annotations

from gc import collect as collect_garbage
from gc import freeze, get_count
from time import monotonic
from typing import TypeVar  # Textual's screens are classes of it

from textual.app import App
from textual.screen import Screen

from briefing_tui.tui.lean import import_input
from briefing_tui.tui.turns import is_resting
from briefing_tui.typed import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

_Kept = TypeVar("_Kept", bound=Screen[Any])

_FIRST_S: Final = 0.5
"""How long after all has been shown the first part is put together."""
_NEXT_S: Final = 0.02
"""How long after one part the next one is; a key that comes meanwhile waits for one at most."""
PAUSE_S: Final = 0.05
"""How long after a key a part may be put together.

It is longer than from one to the next of a key that is held down, shorter than between two that
somebody types.
"""
_TIDY_AFTER_S: Final = 4.0
"""How long after a screen was left: for three seconds Textual keeps what it has called."""
_MANY_OBJECTS: Final = 1000
"""So many new objects are worth a look for garbage, which takes a fifth of a millisecond."""


class Keeping(App[None]):
    """An app that keeps screens, and gets them ready while nobody types."""

    _parts: Iterator[None] | None = None
    """What is to be put together; None as long as nobody has asked for it."""
    _is_untidy = False
    """Whether there is garbage that will be collected."""
    _left_at = 0.0
    """When a screen was left that is part of it."""

    def kept(self, kind: type[_Kept]) -> _Kept:
        """Return the screen of a kind, made when it is first asked for."""
        name = kind.__name__
        if not self.is_screen_installed(name):
            self.install_screen(kind(), name)
        return cast("_Kept", self.get_screen(name))

    def get_ready(self) -> None:
        """Put together what keys open, for their first time is to be no slower than the others.

        To be asked for when all has been found: then it takes no memory that was not taken before.
        """
        if self._parts is None:
            self._parts = self._put_together()
            self.set_timer(_FIRST_S, self._go_on)

    def _go_on(self) -> None:
        if self._parts is None or not self.screen_stack:
            return  # the app is ending
        if self._is_in_use(PAUSE_S) or next(self._parts, self) is not self:
            self.set_timer(_NEXT_S, self._go_on)
        else:
            self.tidy_up()  # putting things together leaves some, too

    def tidy_up(self) -> None:
        """Let go, in a moment of rest, of what a screen that is left has held.

        Screens hold themselves in circles, and garbage is looked for so rarely that those would
        pile up.
        """
        self._left_at = monotonic()
        if not self._is_untidy:
            self._is_untidy = True
            self.set_timer(_TIDY_AFTER_S, self._collect)

    def _collect(self) -> None:
        if not self.screen_stack:
            return  # the app is ending
        rest_s = self._left_at + _TIDY_AFTER_S - monotonic()
        if rest_s > 0 or self._is_in_use():
            self.set_timer(max(_NEXT_S, rest_s), self._collect)
            return
        self._is_untidy = False
        collect_garbage()
        if len(self.screen_stack) == 1:  # that is left with the program only, and so is the rest
            freeze()

    def collect_new(self) -> None:
        """Look for garbage among what is new, before there is so much that a key has to wait."""
        if get_count()[0] > _MANY_OBJECTS and is_resting(PAUSE_S):
            collect_garbage(0)

    def _is_in_use(self, rest_s: float | None = None) -> bool:
        """Return whether somebody types, or has chosen words, which a new line would let go."""
        return not is_resting(rest_s) or self.screen._selecting or bool(self.screen.selections)

    def _put_together(self) -> Iterator[None]:
        import urllib.parse  # noqa: F401  late: all of it, not for the first frame

        yield
        import_input()
        yield
        import briefing_tui.tui.widgets.askline  # noqa: F401

        yield
        from briefing_tui.tui.screens.help import HelpScreen

        yield
        yield from self._set_up(self.kept(HelpScreen))
        yield
        from briefing_tui.tui.screens.export import ExportScreen

        yield
        yield from self._set_up(self.kept(ExportScreen))
        yield
        from briefing_tui import desk  # late: as for the screens
        from briefing_tui.model import Briefing, Document

        desk.last_choice()
        desk.export(Briefing(document=Document(text="")))  # for what the usual form imports

    def _set_up(self, screen: Screen[Any]) -> Iterator[None]:
        """Put a screen together, and its parts in the places that they have when it is shown."""
        self._get_screen(screen)
        while not screen.is_mounted:
            yield
        with screen._context():
            screen._refresh_layout(self.size)
