"""What the keys that cancel and leave ask of a screen."""

from __future__ import annotations


class Closable:
    """A screen that has something to cancel, or a way back."""

    def cancel(self) -> None:
        """Cancel what is going on, if anything is."""
        raise NotImplementedError

    def leave(self) -> bool:
        """Go back; return False if there is nowhere to go back to."""
        raise NotImplementedError
