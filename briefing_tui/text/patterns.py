"""Regular expressions that few articles need, compiled when one does."""

from __future__ import annotations

from briefing_tui.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from re import Pattern


class _Late:
    """A pattern that takes on the methods of the compiled one when the first is called."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        import re  # late: the first page needs none

        compiled = re.compile(self._source, self._flags)
        methods = (key for key in dir(compiled) if not key.startswith("__"))
        vars(self).update((key, getattr(compiled, key)) for key in methods)
        return getattr(compiled, name)


def late(source: str, flags: int = 0) -> Pattern[str]:
    """Return a regular expression that is compiled when it is first used.

    Compiling one takes up to a millisecond, which every command would pay at its start. What every
    article needs, or a loop calls without end, is compiled at once, by `re`.
    """
    return cast("Pattern[str]", _Late(source, flags))
