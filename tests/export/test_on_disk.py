from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import NotWritten
from briefing_tui.export import on_disk
from briefing_tui.export.on_disk import refuse_taken, write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_the_text_and_has_the_usual_permissions(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write("Łódź\n", tmp_path / "a.md")
    finally:
        os.umask(mask)
    assert (tmp_path / "a.md").read_bytes() == "Łódź\n".encode()
    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o640
    assert _names(tmp_path) == ["a.md"]


def test_a_file_that_is_there_stays_without_force(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old")
    with pytest.raises(NotWritten, match=r"exists already.*--force"):
        write("new", path)
    assert path.read_text() == "old"
    assert _names(tmp_path) == ["a.md"]


def test_force_replaces_and_keeps_the_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old")
    path.chmod(0o604)
    write("new", path, force=True)
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_force_follows_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    write("new", tmp_path / "link.md", force=True)
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


@pytest.mark.parametrize("force", [False, True])
def test_a_failure_in_the_middle_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, force: bool
) -> None:
    (tmp_path / "old.md").write_text("old")

    def fail(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NotWritten, match=r"no space left on device.*Make room"):
        write("new", tmp_path / ("old.md" if force else "new.md"), force=force)
    assert (tmp_path / "old.md").read_text() == "old"
    assert _names(tmp_path) == ["old.md"]


def test_pieces_are_written_as_one_and_a_failure_among_them_leaves_nothing(tmp_path: Path) -> None:
    def pieces(*, fails: bool) -> Iterator[str]:
        yield "one "
        if fails:
            raise KeyboardInterrupt
        yield "two"

    with pytest.raises(KeyboardInterrupt):
        write(pieces(fails=True), tmp_path / "a.md")
    assert _names(tmp_path) == []
    write(pieces(fails=False), tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text() == "one two"


def test_a_taken_name_can_be_told_beforehand(tmp_path: Path) -> None:
    refuse_taken(tmp_path / "a.md")
    refuse_taken(Path("/dev/null"))
    refuse_taken(tmp_path / ("n" * 300))  # cannot be there; to write it says why
    (tmp_path / "a.md").write_text("mine")
    with pytest.raises(NotWritten, match=r"exists already.*--force"):
        refuse_taken(tmp_path / "a.md")


def test_a_disk_that_fills_up_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("old")
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from briefing_tui.export.on_disk import write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "write('x' * 100_000, Path(sys.argv[1]), force=True)\n"
    )
    for name in ("old.md", "new.md"):
        words = [sys.executable, "-c", program, str(tmp_path / name)]
        ended = subprocess.run(words, stderr=subprocess.PIPE, text=True, check=False)
        assert "NotWritten" in ended.stderr
        assert "file too large. Choose another place" in ended.stderr
    assert (tmp_path / "old.md").read_text() == "old"
    assert _names(tmp_path) == ["old.md"]


def test_an_interruption_in_the_middle_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write("new", tmp_path / "a.md")
    assert _names(tmp_path) == []


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    write_draft = on_disk._write_draft

    def write_and_be_overtaken(draft: Path, pieces: Iterable[str], mode: int | None) -> None:
        write_draft(draft, pieces, mode)
        path.write_text("another program's")

    monkeypatch.setattr(on_disk, "_write_draft", write_and_be_overtaken)
    with pytest.raises(NotWritten, match="exists already"):
        write("new", path)
    assert path.read_text() == "another program's"
    assert _names(tmp_path) == ["a.md"]


def test_a_file_system_without_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write("new", tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text() == "new"
    with pytest.raises(NotWritten, match="exists already"):
        write("newer", tmp_path / "a.md")
    assert _names(tmp_path) == ["a.md"]


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("missing/a.md", "no such file or directory. Create the folder first"),
        ("file/a.md", "not a directory. Name a file in a folder"),
        ("folder", "is a directory. Name a file"),
        ("n" * 300, "file name too long. Choose a shorter name"),
        ("a\0b", "null byte"),
    ],
)
def test_a_place_that_cannot_be_written_to_is_told(
    tmp_path: Path, place: str, message: str
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotWritten) as caught:
        write("text", tmp_path / place, force=True)
    assert message in str(caught.value)
    assert "\0" not in str(caught.value)
    assert _names(tmp_path) == ["file", "folder"]


def test_a_read_only_file_is_not_replaced_even_by_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(NotWritten, match="permission denied"):
        write("new", path, force=True)
    assert path.read_text() == "old"


def test_a_device_is_written_to_as_it_is() -> None:
    write("text", Path("/dev/null"))
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
