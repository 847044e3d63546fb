"""The colours and the keys in force, handed to whatever shows them."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.theme import Theme

    from briefing_tui.tui.personal import Personal
    from briefing_tui.tui.widgets.foot import Foot


def follow_theme(screen: Screen[Any]) -> None:
    """Give the screen's widgets the colours in force, now and whenever they change in sight.

    The app keeps a screen that follows them, with all that is in it, until `let_go` is called.
    """

    def follow(_: Theme) -> None:
        if screen in screen.app.screen_stack:  # else it takes them when it comes into sight
            take_colours(screen)

    take_colours(screen)
    screen.app.theme_changed_signal.subscribe(screen, follow)


def take_colours(screen: Screen[Any]) -> None:
    """Give the screen's widgets the colours in force."""
    palette = personal(screen).palette
    screen.set_class(not palette.decorated, "-plain")
    for widget in screen.walk_children():
        if hasattr(widget, "palette"):
            cast("Foot", widget).palette = palette


def let_go(screen: Screen[Any]) -> None:
    """Have a screen that is left follow the colours no longer, so that nothing keeps it."""
    screen.app.theme_changed_signal.unsubscribe(screen)


def personal(screen: Screen[Any]) -> Personal:
    """Return the app, for what is set there."""
    return cast("Personal", screen.app)
