"""Screens that are put together once, in a moment of rest, and then open at once."""

from __future__ import annotations

from gc import collect as collect_garbage
from typing import TypeVar  # Textual's screens are classes of it

from textual.app import App
from textual.screen import Screen

from briefing_tui.tui.turns import is_resting
from briefing_tui.typed import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

_Kept = TypeVar("_Kept", bound=Screen[Any])

_FIRST_S: Final = 0.5
"""How long after all has been shown the first part is put together."""
_NEXT_S: Final = 0.1
"""How long after one part the next one is; a key that comes meanwhile waits for one at most."""
_TIDY_AFTER_S: Final = 4.0
"""How long after a screen was left: for three seconds Textual keeps what it has called."""


class Keeping(App[None]):
    """An app that keeps screens, and gets them ready while nobody types."""

    _parts: Iterator[None] | None = None
    """What is to be put together; None as long as nobody has asked for it."""
    _is_untidy = False
    """Whether there is garbage that will be collected."""

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
        if self._is_in_use() or next(self._parts, self) is not self:
            self.set_timer(_NEXT_S, self._go_on)

    def tidy_up(self) -> None:
        """Let go, in a moment of rest, of what a screen that is left has held.

        Screens hold themselves in circles, and garbage is looked for so rarely that those would
        pile up.
        """
        if not self._is_untidy:
            self._is_untidy = True
            self.set_timer(_TIDY_AFTER_S, self._collect)

    def _collect(self) -> None:
        if not self.screen_stack:
            return  # the app is ending
        if self._is_in_use():
            self.set_timer(_NEXT_S, self._collect)
        else:
            self._is_untidy = False
            collect_garbage()

    def _is_in_use(self) -> bool:
        """Return whether somebody types, or has chosen words, which a new line would let go."""
        return not is_resting() or self.screen._selecting or bool(self.screen.selections)

    def _put_together(self) -> Iterator[None]:
        import briefing_tui.tui.widgets.askline  # noqa: F401  late: all of it, not for the first frame

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
