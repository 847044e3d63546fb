"""The errors a person can meet, each with its exit code.

    BriefingError            1   anything below, and whatever has no code of its own
    ├── BadContent          65   the text is not what its form promises (EX_DATAERR)
    ├── NotReadable         66   no such input, or no permission, or no text in it (EX_NOINPUT)
    ├── Unreachable         69   a page could not be fetched (EX_UNAVAILABLE)
    ├── NotWritten          73   an export could not be put where it was asked for (EX_CANTCREAT)
    └── Cancelled          130   a person stopped it before it was done, as by Ctrl+C

The codes are those of BSD's sysexits.h. Wrong words on the command line end with 2, as
programs do by custom.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Say what happened, to what, and what to do.

    Attributes:
        what: What happened, and to what. One sentence without its full stop.
        advice: What to do about it. One sentence without its full stop, or "".
    """

    exit_code = 1

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.what}. {self.advice}." if self.advice else f"{self.what}."


class BadContent(BriefingError):
    """The text is not what its form promises: front matter, marks, JSON."""

    exit_code = 65


class NotReadable(BriefingError):
    """The input is missing, is no text, is empty, is too large or may not be read."""

    exit_code = 66


class Unreachable(BriefingError):
    """A page could not be fetched."""

    exit_code = 69


class NotWritten(BriefingError):
    """An export could not be written where it was asked for."""

    exit_code = 73

    @classmethod
    def to_stdout(cls, error: OSError) -> NotWritten:
        """Return what to say where standard output takes no more."""
        reason = error.strerror or str(error)
        what = f"standard output could not be written: {reason[:1].lower()}{reason[1:]}"
        return cls(what, "Make room on the disk, or write to another place")


class Cancelled(BriefingError):
    """A person stopped it before it was done."""

    exit_code = 130
