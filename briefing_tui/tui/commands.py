"""The keymap as Textual wants it: bindings, and the commands of the palette."""

from __future__ import annotations

from textual.binding import Binding

from briefing_tui.keymap import Place, keys_at
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.keymap import Key


def bindings(*places: Place) -> list[Binding]:
    """Return the bindings of the keys that hold in these places.

    A dialogue has to ask for those that hold everywhere: it keeps the app's own ones out.
    """
    return [
        Binding(",".join(key.keys), _call_of(key), key.does, show=False, id=key.action)
        for key in keys_at(*places)
    ]


def _call_of(key: Key) -> str:
    return f"app.{key.call}" if Place.EVERYWHERE in key.places else key.call
