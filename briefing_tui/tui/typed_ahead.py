"""What is typed ahead of an article that is on its way: it is meant for that, and waits for it."""

from __future__ import annotations

from collections import deque

from textual import events

from briefing_tui.tui.personal import Personal
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.events import Key, Paste

    from briefing_tui.settings import Settings

_AT_ONCE: Final = frozenset({"cancel", "leave", "quit", "suspend"})
"""What is done while an article is awaited."""
_BESIDE: Final = frozenset({"next_briefing", "previous_briefing"})
"""What asks for another article instead, as long as nothing has been typed for the first."""


class TypedAhead(Personal):
    """The part of the app that keeps keys in their order, also where what they are for is late."""

    _gives_up: Callable[[], object] | None = None
    """What gives up the article that is awaited; None where none is."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self._typed: deque[Key | Paste] = deque()
        """What has been typed and not been done yet."""

    @property
    def awaits_article(self) -> bool:
        """Whether keys wait for an article."""
        return self._gives_up is not None

    def await_article(self, gives_up: Callable[[], object]) -> None:
        """Have the keys that are typed from now on wait for an article.

        Args:
            gives_up: Is called if it is given up meanwhile.
        """
        self._gives_up = gives_up

    def article_came(self) -> None:
        """Do what has been typed for the article, which is on the screen now."""
        self._gives_up = None
        self.call_next(self._do_typed)

    def article_failed(self) -> None:
        """Let go of what has been typed for an article that does not come."""
        self._gives_up = None
        self._typed.clear()

    def give_up_article(self) -> bool:
        """Give up the article that is awaited; return whether one was."""
        gives_up = self._gives_up
        self.article_failed()
        if gives_up is not None:
            gives_up()
        return gives_up is not None

    async def on_event(self, event: events.Event) -> None:
        """Do what is typed one after the other, or have it wait."""
        if not isinstance(event, (events.Key, events.Paste)) or event.is_forwarded:
            await super().on_event(event)
        elif self.awaits_article and self._is_heard_at_once(event):
            await self.hear(event)
        else:
            self._typed.append(event)
            await self._do_typed()

    async def _do_typed(self) -> None:
        while self._typed and not self.awaits_article:
            event = self._typed.popleft()
            if not await self.hear(event):
                await super().on_event(event)

    async def hear(self, event: Key | Paste) -> bool:
        """Do what is typed; return False where that is left to Textual."""
        raise NotImplementedError

    def _is_heard_at_once(self, event: Key | Paste) -> bool:
        if isinstance(event, events.Paste):
            return False
        typed, can_be_beside = {event.key, event.character}, not self._typed and self._is_reading
        actions = _AT_ONCE | _BESIDE if can_be_beside else _AT_ONCE
        return any(typed.intersection(self.keymap.key(action).keys) for action in actions)

    @property
    def _is_reading(self) -> bool:
        return hasattr(self.screen, "action_briefing")
