"""What the keys that cancel, leave and quit ask of a screen."""

from __future__ import annotations


class Closable:
    """A screen that has something to cancel, or a way back."""

    exit_code = 0
    """What the program ends with when it is quit from here."""

    def cancel(self) -> None:
        """Cancel what is going on, if anything is."""
        raise NotImplementedError

    def elsewhere(self, key: str) -> str:
        """Say why a key of the reader does nothing here; "" where it is one of these."""
        del key
        return ""

    def remember(self) -> None:
        """Keep what should be there the next time; nothing, unless a screen has something.

        Raises:
            BriefingError: It could not be kept.
        """

    def leave(self) -> bool:
        """Go back; return False if there is nowhere to go back to."""
        raise NotImplementedError
