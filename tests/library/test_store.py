"""The library's file: what is kept comes back, and nothing that befalls the file does harm."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from briefing_tui.errors import NotReadable, NotWritten
from briefing_tui.library.schema import APPLICATION_ID, STEPS, prepare
from briefing_tui.library.store import Store
from briefing_tui.model import Document

_TEXT = "The mill stood still. Then the wind came back, and the mill went round until the evening."
_OFFSET = _TEXT.index("the wind")
_OLD = Path(__file__).with_name("version1.sql")


def _document(text: str = _TEXT, origin: str | None = "mill.txt") -> Document:
    return Document(text=text, origin=origin)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a library may be; neither the file nor its folder is there."""
    return tmp_path / "data" / "library.sqlite3"


def test_a_place_is_recalled_in_the_text_as_it_is_now(path: Path) -> None:
    Store(path).remember(_document(), _OFFSET)
    assert Store(path).recall(_document()) == _OFFSET
    edited = _document("News first. " + _TEXT.replace("stood still", "did not move"))
    assert Store(path).recall(edited) == edited.text.index("the wind")
    assert Store(path).recall(_document("Something else.")) is None
    assert Store(path).recall(_document(origin="other.txt")) is None


def test_a_new_place_takes_that_of_the_old_one_and_can_be_forgotten(path: Path) -> None:
    store = Store(path)
    store.remember(_document(), 3)
    store.remember(_document(), _OFFSET)
    assert store.recall(_document()) == _OFFSET
    store.remember(_document(), None)
    assert store.recall(_document()) is None


def test_nothing_is_made_before_something_is_kept(path: Path) -> None:
    store = Store(path)
    assert store.recall(_document()) is None
    store.remember(_document(), None)
    assert not path.parent.exists()


def test_an_article_is_known_by_its_whole_path_or_else_by_its_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(path)
    store.remember(_document(origin="mill.txt"), _OFFSET)
    store.remember(_document(origin=None), 4)
    store.remember(_document(origin="https://mill.example/a"), 9)
    store.remember(_document(origin="odd\udcff.txt"), 14)
    here = str(Path("mill.txt").resolve())
    assert store.recall(_document(origin=here)) == _OFFSET
    assert store.recall(_document(origin=None)) == 4
    assert store.recall(_document(_TEXT + "!", origin=None)) is None
    assert store.recall(_document(origin="https://mill.example/a")) == 9
    assert store.recall(_document(origin="odd\udcff.txt")) == 14
    monkeypatch.chdir(path.parent)
    assert store.recall(_document(origin="mill.txt")) is None, "another folder's"


def test_threads_and_copies_do_not_hurt_one_another(path: Path) -> None:
    faults: list[Exception] = []

    def keep(number: int) -> None:
        try:
            for turn in range(5):
                Store(path, busy_s=20).remember(_document(origin=f"{number}.txt"), turn)
        except Exception as error:
            faults.append(error)

    threads = [threading.Thread(target=keep, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert [Store(path).recall(_document(origin=f"{n}.txt")) for n in range(6)] == [4] * 6


def test_a_copy_that_makes_the_tables_meanwhile_is_no_other_program(path: Path) -> None:
    path.parent.mkdir()

    def run_first(statement: str) -> None:
        if "sqlite_master" in statement and path.stat().st_size == 0:
            Store(path).remember(_document(), _OFFSET)

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.set_trace_callback(run_first)
        prepare(connection, str(path))
    assert Store(path).recall(_document()) == _OFFSET


def test_another_copy_that_writes_is_named(path: Path) -> None:
    Store(path).remember(_document(), _OFFSET)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert Store(path).recall(_document()) == _OFFSET, "reading goes on"
        with pytest.raises(NotWritten, match="in use"):
            Store(path, busy_s=0.01).remember(_document(), 3)
    assert Store(path).recall(_document()) == _OFFSET


def test_a_damaged_file_is_left_alone_and_named(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 300)
    with pytest.raises(NotReadable, match=r"damaged\. Move"):
        Store(path).recall(_document())
    with pytest.raises(NotWritten, match="damaged"):
        Store(path).remember(_document(), 3)
    assert path.read_bytes() == b"no database at all" * 300


def test_a_place_where_no_file_can_be_is_named(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(NotWritten, match="cannot be used"):
        Store(path).remember(_document(), 3)
    blocked = path.parent / "file"
    blocked.write_text("")
    with pytest.raises(NotWritten, match="cannot be used"):
        Store(blocked / "folder" / "library.sqlite3").remember(_document(), 3)


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (a)")
    before = path.read_bytes()
    with pytest.raises(NotReadable, match="another program"):
        Store(path).remember(_document(), 3)
    assert path.read_bytes() == before


def test_a_newer_file_is_left_alone(path: Path) -> None:
    Store(path).remember(_document(), _OFFSET)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    with pytest.raises(NotReadable, match="newer briefing"):
        Store(path).recall(_document())


_FULL = """
import resource, sys
from pathlib import Path
from briefing_tui.errors import NotWritten
from briefing_tui.library.store import Store
from briefing_tui.model import Document
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
try:
    Store(Path(sys.argv[1])).remember(Document(text="a text", origin="x.txt"), 2)
except NotWritten as error:
    sys.exit(f"said: {error}")
"""


@pytest.mark.parametrize("room", [0, 4096, 9000])
@pytest.mark.parametrize("there", [True, False])
def test_a_full_disk_loses_nothing(path: Path, room: int, there: bool) -> None:
    if there:
        Store(path).remember(_document(), _OFFSET)
    code = [sys.executable, "-c", _FULL, str(path), str(room)]
    done = subprocess.run(code, capture_output=True, text=True, check=False)
    assert "said: the library in" in done.stderr or "said: there is no room" in done.stderr
    assert Store(path).recall(_document()) == (_OFFSET if there else None)
    Store(path).remember(_document(), 3)
    assert Store(path).recall(_document()) == 3, "as soon as there is room again"


def _load(dump: Path, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))


def test_a_library_of_the_first_version_is_read(path: Path) -> None:
    _load(_OLD, path)
    assert Store(path).recall(_document(origin="https://mill.example/a")) == _OFFSET


_NEXT = (
    "ALTER TABLE position ADD COLUMN device TEXT NOT NULL DEFAULT ''",
    "UPDATE position SET device = 'lamp'",
)


def test_an_upgrade_copies_the_file_first_and_keeps_what_is_in_it(path: Path) -> None:
    _load(_OLD, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        prepare(connection, str(path), (*STEPS, _NEXT))
        assert connection.execute("SELECT exact, device FROM position").fetchone() == (
            "the wind came back, and the mill went round until the evening.", "lamp",
        )  # fmt: skip
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    copy = path.with_name("library.sqlite3.version1")
    assert Store(copy).recall(_document(origin="https://mill.example/a")) == _OFFSET


def test_an_upgrade_that_fails_halfway_has_not_happened(path: Path) -> None:
    _load(_OLD, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            prepare(connection, str(path), (*STEPS, (*_NEXT, "DELETE FROM nowhere")))
        columns = [row[1] for row in connection.execute("PRAGMA table_info(position)")]
        assert "device" not in columns
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert Store(path).recall(_document(origin="https://mill.example/a")) == _OFFSET


def test_the_file_says_whose_it_is(path: Path) -> None:
    Store(path).remember(_document(), _OFFSET)
    with closing(sqlite3.connect(path)) as connection:
        facts = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version", "journal_mode", "integrity_check")
        }
    assert facts == {
        "application_id": APPLICATION_ID, "user_version": len(STEPS), "journal_mode": "wal",
        "integrity_check": "ok",
    }  # fmt: skip
