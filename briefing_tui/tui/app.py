"""The app: the screens, the themes and the keys that hold everywhere."""

from __future__ import annotations

import gc
import os
import sys
from asyncio import sleep
from contextlib import suppress
from time import monotonic

from textual import events
from textual.app import ScreenStackError

from briefing_tui.errors import BriefingError
from briefing_tui.keymap import Place, to_label
from briefing_tui.text.safe import to_safe
from briefing_tui.tui import ENOUGH, ONE_OF_SEVERAL
from briefing_tui.tui.at_terminal import AtTerminal
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.guiding import Guiding
from briefing_tui.tui.sturdy import is_debugging, survive
from briefing_tui.tui.widgets.lineview import LineView
from briefing_tui.typed import TYPE_CHECKING, Any, ClassVar, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.actions import ActionParseResult
    from textual.binding import BindingType
    from textual.dom import DOMNode
    from textual.screen import Screen
    from textual.types import CSSPathType

    from briefing_tui.keymap import Key
    from briefing_tui.settings import Settings
    from briefing_tui.tui.ahead import Ahead
    from briefing_tui.tui.opening import Opened
    from briefing_tui.tui.screens.reader import ReaderScreen

_COLLECT_EVERY: Final = 20_000
"""So many new objects have garbage looked for among them at once, whoever waits."""


_PATIENCE_S: Final = 0.1
"""How long at most a key waits for what the one before it has chosen."""


class BriefingApp(Guiding, AtTerminal, inherit_css=False):
    """The reader."""

    TITLE = "briefing"
    CSS_PATH: ClassVar[CSSPathType] = ["briefing.tcss", "colours.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.EVERYWHERE)]
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        opened: Opened | None = None,
        settings: Settings | None = None,
        *,
        coming: Ahead | None = None,
    ) -> None:
        """Prepare a screen for an article, one that is still coming, or else the library."""
        super().__init__(settings)
        self.failure: BriefingError | None = None
        """What the reader ended for, where the terminal could not be told at once."""
        self._opened = opened
        self._coming = coming
        self._has_remembered = False
        self.turn = os.environ.pop(ONE_OF_SEVERAL, "")  # no program started from here has it
        """Whether "more" articles of the command line come, or this is the "last" of several."""

    def get_default_screen(self) -> Screen[Any]:
        """Start with the article, or with the library if none was given."""
        if self._coming is not None:
            from briefing_tui.tui.screens.arrival import ArrivalScreen  # late: few come slowly

            return ArrivalScreen(self._coming)
        if self._opened is None:
            from briefing_tui.tui.screens.library import LibraryScreen  # late: an article may do

            return LibraryScreen()
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: the library may do

        return ReaderScreen(self._opened)

    def on_mount(self) -> None:
        """See to the memory once the first frame is out."""
        self.call_after_refresh(_settle)
        self.paint_when_back()
        self.follow_settings()

    def open_beside(self, reader: ReaderScreen, by: int) -> None:
        """Open the next article (1) of the list that this one was opened from, or the one before.

        Not by a message: the next key would be heard before it.
        """
        from briefing_tui.tui.screens.library import LibraryScreen  # late

        for screen in self.screen_stack:
            if isinstance(screen, LibraryScreen):
                screen.open_beside(by)
                return
        leave = self.keymap.label("leave")
        said = {
            "more": f"One of several: {leave} goes on to the next",
            "last": "The last of several; run “briefing” alone for a list to go along",
        }
        alone = "Opened on its own; run “briefing” alone for a list to go along"
        reader.notice(said.get(self.turn, alone))

    def action_command_palette(self) -> None:
        """Search all that can be done here."""
        self._show_keys([key for key in self.keymap.keys if self._doer_of(key)], asks=True)

    def action_help(self) -> None:
        """Show the keys, or close them."""
        self._show_keys(self.keymap.keys, asks=False)

    def _show_keys(self, keys: Sequence[Key], *, asks: bool) -> None:
        from briefing_tui.tui.screens.help import HelpScreen  # late: not seen before "?"

        if isinstance(self.screen, HelpScreen):
            self.screen.action_find() if asks else self.screen.dismiss()
            return
        screen = self.kept(HelpScreen)
        screen.offer(keys, asks=asks)
        self.push_screen(screen, self._do)

    async def _do(self, key: Key | None) -> None:
        """Do what was chosen among the keys, as if it had been pressed."""
        if key is None:
            return
        doer = self._doer_of(key)
        if doer is None:
            self.tell(f"Not from here: {key.does}")
        else:
            await self.run_action(key.call, doer)

    def _doer_of(self, key: Key) -> DOMNode | None:
        """Return who does what a key is for: the panel or the screen in sight, or the app."""
        name = f"action_{key.call.partition('(')[0]}"
        nodes: tuple[DOMNode | None, ...] = (self.focused, self.screen, self)
        return next((node for node in nodes if node is not None and hasattr(node, name)), None)

    def action_cancel(self) -> None:
        """Cancel or close what can be."""
        if not self.give_up_article() and isinstance(self.screen, Closable):
            self.screen.cancel()

    async def action_leave(self) -> None:
        """Go back to where this screen was opened from, or quit."""
        gives_up = self.give_up_article()
        if not (isinstance(self.screen, Closable) and self.screen.leave()) and not gives_up:
            self._quit()

    async def action_quit(self) -> None:
        """Quit, and read none of the articles that were to come."""
        self._quit(is_enough=bool(self.turn))

    def _quit(self, *, is_enough: bool = False) -> None:
        """Quit: at once where nothing is being done, else as soon as it is."""
        busy = any(worker.group == "write" and worker.is_running for worker in self.workers)
        first = self.screen_stack[0]
        code = first.exit_code if isinstance(first, Closable) else 0
        if is_enough:
            code = next(enough for enough, alone in ENOUGH.items() if alone == code)
        if not busy and self.give_back():
            self.end(code)
        self.exit(return_code=code, message=self.remember() or None)

    def fail(self, error: BriefingError) -> None:
        """End with an error that leaves nothing to show."""
        if self.give_back():
            self.end(error.exit_code, to_safe(str(error)))
        self.failure = error
        self.exit(return_code=error.exit_code)

    def end(self, code: int, fault: str = "") -> NoReturn:
        """Keep what should be kept, now that the terminal has been given back, and end."""
        fault = " ".join(filter(None, (fault, self.remember())))
        if fault and sys.__stderr__ is not None:
            with suppress(OSError):
                sys.__stderr__.write(f"briefing: {fault}\n")
                sys.__stderr__.flush()
        os._exit(code)

    def remember(self) -> str:
        """Have every screen keep what should be there the next time, once.

        Returns:
            What could not be kept and why; "" if all was.
        """
        if self._has_remembered:
            return ""
        self._has_remembered = True
        faults: list[str] = []
        for screen in self.screen_stack:
            if isinstance(screen, Closable):
                try:
                    screen.remember()
                except BriefingError as error:
                    faults.append(str(error))
        return to_safe(" ".join(dict.fromkeys(faults)))

    def _handle_exception(self, error: Exception) -> None:
        """Outlive a screen that cannot be put together, and whatever else Textual ends for."""
        if not self.screen_stack and isinstance(error, ScreenStackError):
            return  # the app is ending, and something was just being put together
        if is_debugging() or len(self.screen_stack) < 2:
            super()._handle_exception(error)
            return
        if not self.screen.children:
            self.pop_screen()
        survive(self, error)

    async def hear(self, event: events.Key | events.Paste) -> bool:
        """Do at once what a key asks for, so that the next one finds what this one has opened.

        Textual sends a key through the focused widget and all around it first; what is typed
        ahead of a line to type into would be taken for commands, and what follows Enter for words.
        """
        does = self._command if self._takes_commands() else self._type
        return await does(event)

    async def _command(self, event: events.Key | events.Paste) -> bool:
        """Do what a key stands for; return whether it is done with."""
        if isinstance(event, events.Paste):
            return False
        self.app_focus = True
        if self._is_for_elsewhere(event):
            return True
        if await self._check_bindings(event.key):
            if event.key in self.keymap.key("choose").keys:
                await self._until_heard()
            return True
        if event.is_printable:
            shows = f"{self.keymap.label('help')} shows the keys"
            self.tell(f"{event.character} does nothing here · {shows}")
        return False

    async def _until_heard(self) -> None:
        """Wait until a widget's word of what was chosen is heard, before the next key is."""
        until = monotonic() + _PATIENCE_S
        while monotonic() < until and self.screen_stack:
            parts = (self.screen, *self.screen.walk_children())
            if not any(part.message_queue_size for part in parts):
                return
            await sleep(0)

    async def _type(self, event: events.Key | events.Paste) -> bool:
        """Give words, or a key for them, to a line at the foot; return whether it took them."""
        from briefing_tui.tui.widgets.askline import AskLine  # late: nobody types words at first

        line = self.focused if self.screen_stack else None
        if not isinstance(line, AskLine):
            return False
        self.app_focus = True
        if isinstance(event, events.Key) and not event.is_printable:
            return await self._check_bindings(event.key)
        await line.on_event(event)
        return True

    def _is_for_elsewhere(self, event: events.Key) -> bool:
        """Say of a key that holds in the reader alone why it does nothing here."""
        typed = {event.key, event.character}
        key = next((key for key in self.keymap.at(Place.READER) if typed & {*key.keys}), None)
        if key is None or self._doer_of(key) or not isinstance(self.screen, Closable):
            return False
        label = to_label(event.key if event.key in key.keys else event.character or "")
        said = self.screen.elsewhere(label)
        if said:
            self.tell(said)
        return bool(said)

    def action_suspend(self) -> None:
        """Let the shell go on, which can have the reader come back."""
        if not self.stop_for_now():
            self.tell("No shell started this reader, so there is none to go to")

    def _takes_commands(self) -> bool:
        """Return whether a key is a command, and not a letter of something typed."""
        return bool(self.screen_stack) and isinstance(self.focused, LineView)

    async def run_action(
        self,
        action: str | ActionParseResult,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do what a key asks for; a fault in it is told and does no more harm."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except Exception as error:
            survive(self, error)
            return True


def _settle() -> None:
    """Collect garbage again, but rarely: a full round makes the keys wait. Let threads forget."""
    import asyncio  # late: Textual brings it

    from briefing_tui.tui.threads import Threads  # late: not for the first frame

    asyncio.get_running_loop().set_default_executor(Threads())
    gc.collect()  # what is frozen stays for good, and starting has left half a megabyte of waste
    gc.freeze()
    gc.set_threshold(_COLLECT_EVERY, 20, 50)
    gc.enable()
