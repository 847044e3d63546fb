"""The command palette: every action of the keymap that holds on the screen in sight."""

from __future__ import annotations

from functools import partial

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider

from briefing_tui.keymap import to_labels
from briefing_tui.tui.themed import personal
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.dom import DOMNode

    from briefing_tui.keymap import Key


class Commands(CommandPalette):
    """The palette, as wide as a text is set and in our colours."""

    CSS_PATH = "palette.tcss"


class KeymapProvider(Provider):
    """Finds actions by their descriptions."""

    async def discover(self) -> Hits:
        """Yield all actions."""
        for key, run in self._commands():
            yield DiscoveryHit(key.does, run, help=to_labels(key))

    async def search(self, query: str) -> Hits:
        """Yield the actions whose description fits."""
        matcher = self.matcher(query)
        for key, run in self._commands():
            score = matcher.match(key.does)
            if score > 0:
                yield Hit(score, matcher.highlight(key.does), run, help=to_labels(key))

    def _commands(self) -> list[tuple[Key, Callable[[], Awaitable[bool]]]]:
        """Return the actions that the screen in sight, its panel or the app can do."""
        nodes: list[DOMNode | None] = [self.focused, self.screen, self.app]
        commands: list[tuple[Key, Callable[[], Awaitable[bool]]]] = []
        for key in personal(self.screen).keymap.keys:
            for node in nodes:
                if node is not None and hasattr(node, f"action_{key.call.partition('(')[0]}"):
                    run = partial(self.app.run_action, key.call, node)
                    commands.append((key, run))
                    break
        return commands
