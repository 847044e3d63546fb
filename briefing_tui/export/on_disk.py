"""Put an export on the disk: whole or not at all, and never over a file unasked."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from briefing_tui.errors import NotWritten
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
"""How a file system says that it knows no hard links."""

_ADVICE: Final = {
    errno.ENOENT: "Create the folder first",
    errno.ENOTDIR: "Name a file in a folder",
    errno.EACCES: "Choose a place that you may write to",
    errno.EPERM: "Choose a place that you may write to",
    errno.EROFS: "Choose a place that you may write to",
    errno.ENOSPC: "Make room on the disk, or choose another one",
    errno.EDQUOT: "Make room on the disk, or choose another one",
    errno.ENAMETOOLONG: "Choose a shorter name",
    errno.EISDIR: "Name a file",
}


def write(text: str | Iterable[str], path: Path, *, force: bool = False) -> None:
    """Write `text` to `path` as UTF-8.

    The text goes to a new file in the same folder, which then gets the name in one step; whoever
    looks sees the old file, no file, or the whole new one. A link is followed, a file that is
    replaced keeps its permissions, and a device or pipe is written to as it is.

    Args:
        text: The whole content, or its pieces one after the other.
        path: A file; its folder has to exist.
        force: Replace a file that is there already.

    Raises:
        NotWritten: The file exists, or the place cannot be written to.
    """
    pieces = (text,) if isinstance(text, str) else text
    try:
        _write(pieces, path, force=force)
    except FileExistsError:
        raise _taken(path) from None
    except (OSError, ValueError) as error:
        reason = _reason(error)
        advice = _ADVICE.get(getattr(error, "errno", 0) or 0, "Choose another place")
        raise NotWritten(f"{_show(path)} could not be written: {reason}", advice) from error


def refuse_taken(path: Path) -> None:
    """Say beforehand what `write` would say of a file that is there, so that no work is lost.

    Raises:
        NotWritten: The file exists.
    """
    if os.path.isfile(path):  # noqa: PTH113  pathlib's raises where it may not look
        raise _taken(path)


def _taken(path: Path) -> NotWritten:
    advice = "Use --force to replace it, or choose another name"
    return NotWritten(f"{_show(path)} exists already", advice)


def _write(pieces: Iterable[str], path: Path, *, force: bool) -> None:
    target = Path(os.path.realpath(path))
    mode = _mode_of(target)
    if mode is not None and stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb") as device:
            _put(pieces, device)
        return
    if mode is not None and not force:
        raise FileExistsError
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    draft = target.parent / f".briefing-{os.getpid()}-{os.urandom(4).hex()}.part"
    try:
        _write_draft(draft, pieces, mode)
        if force:
            draft.replace(target)
        else:
            _give_new_name(draft, target)
        _sync_folder(target.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _write_draft(draft: Path, pieces: Iterable[str], mode: int | None) -> None:
    """Write and sync the new file, with the old one's permissions or those of the umask."""
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with open(handle, "wb") as file:  # noqa: PTH123 - Path.open takes no file descriptor
        if mode is not None:
            os.fchmod(handle, stat.S_IMODE(mode))
        _put(pieces, file)
        file.flush()
        os.fsync(handle)


def _put(pieces: Iterable[str], file: BinaryIO) -> None:
    for piece in pieces:
        file.write(piece.encode("utf-8", "replace"))


def _give_new_name(draft: Path, target: Path) -> None:
    """Name the draft without ever replacing a file that came into being meanwhile."""
    try:
        target.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # Without links the name is first taken by an empty file that can be ours only.
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        try:
            draft.replace(target)
        except OSError:
            target.unlink()
            raise


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a loss of power, where the system lets us."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _mode_of(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _reason(error: OSError | ValueError) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return reason[:1].lower() + reason[1:]


def _show(path: Path) -> str:
    return "".join(c if c.isprintable() else "�" for c in str(path))
