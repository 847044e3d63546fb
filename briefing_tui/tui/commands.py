"""The keymap as Textual wants it: bindings, and the commands of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from briefing_tui.keymap import keys_at

if TYPE_CHECKING:
    from briefing_tui.keymap import Place


def bindings(*places: Place) -> list[Binding]:
    """Return the bindings of the keys that hold in these places."""
    return [
        Binding(",".join(key.keys), key.call, key.does, show=False, id=key.action)
        for key in keys_at(*places)
    ]
