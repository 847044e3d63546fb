from __future__ import annotations

import io
import sys
import tracemalloc
from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefing_tui import desk
from briefing_tui.errors import NotReadable
from briefing_tui.export import Form
from briefing_tui.ingest import shelf
from briefing_tui.packed import Blocks
from briefing_tui.text.parse import Form as TextForm
from briefing_tui.text.parse import parse

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_tui.ingest.shelf import ShelfEntry
    from briefing_tui.model import Briefing


def _own(folder: Path) -> list[ShelfEntry]:
    return [entry for entry in desk.shelf(folder) if not entry.bundled]


def test_the_bundled_briefings_stand_first() -> None:
    bundled = [entry for entry in desk.shelf(desk.bundled_folder() / "missing") if entry.bundled]
    assert {"homs.md", "guide.md"} <= {entry.where.rpartition("/")[2] for entry in bundled}
    assert all(entry.title and not entry.title.endswith(".md") for entry in bundled)


def test_the_shelf_takes_articles_by_name_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Second title\n\nText.")
    (tmp_path / "A.md").write_text("---\ntitle: 'The ''first'''\ndate: 2024-12-06\n---\n# Other\n")
    (tmp_path / "c.html").write_text("<html><title>Third &amp; last</title>")
    (tmp_path / ".hidden.md").write_text("# Hidden")
    (tmp_path / "d.csv").write_text("a,b")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "dangling.md").symlink_to("nowhere")
    assert [(x.title, x.published) for x in _own(tmp_path)] == [
        ("The 'first'", "2024-12-06"),
        ("Second title", None),
        ("Third & last", None),
    ]


def test_a_crowded_folder_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST", 2)
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text("x")
    assert len(_own(tmp_path)) == 2


def test_a_file_too_large_to_be_read_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_MAX_ARTICLE_BYTES", 10)
    (tmp_path / "large.txt").write_text("more than ten")
    assert _own(tmp_path) == []


def test_reading_carries_warnings_and_what_the_caller_knows(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Le café est fermé, dit-on.".encode("cp1252"))
    reading = desk.read(str(path), language="fr")
    assert reading.document.text.startswith("Le café")
    assert reading.document.language == "fr"
    assert reading.document.origin == str(path)
    assert len(reading.warnings) == 1


def test_what_came_in_is_handed_over_to_who_parses_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("The ferry left at eight, and nobody knew why.\n\n" * 8_000)
    holders = list[int]()

    def take_apart(text: str) -> tuple[str, Blocks]:
        holders.append(sys.getrefcount(text) - 1)  # the question holds it too
        return text, Blocks()

    monkeypatch.setattr("briefing_tui.text.plain.take_apart", take_apart)
    for where in (str(path), "-"):
        desk.read(where, stdin=io.BytesIO(path.read_bytes()))
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
        [*_, whole] = desk.read_in_steps(where)
        assert whole.is_whole
    assert holders[0] == holders[2] == holders[3] == holders[5] == 1


def test_a_long_article_is_not_kept_as_it_came_in(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    lines = "“The ferry left at eight,” said the mate, and she\nwould not say why it had left.\n\n"
    path.write_text(lines * 8_000, encoding="utf-8")
    tracemalloc.start()
    steps = desk.read_in_steps(str(path))
    next(steps)
    whole = next(steps)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 1.6 * sys.getsizeof(whole.document.text)


def test_standard_input_can_be_given() -> None:
    assert desk.read("-", stdin=io.BytesIO(b"Some words.")).document.text == "Some words."
    with pytest.raises(NotReadable):
        desk.read("-", stdin=io.BytesIO(b""))


def test_today_counts_where_the_article_has_no_date() -> None:
    text = b"It ended on Friday December 6, officials said."
    document = desk.read("-", stdin=io.BytesIO(text)).document
    found = desk.brief(document, today=date(2024, 12, 20)).dates
    assert [mention.start for mention in found] == [date(2024, 12, 6)]


def test_a_folder_gets_a_name_made_from_the_title(tmp_path: Path, harbour: Briefing) -> None:
    assert desk.place(tmp_path, harbour, Form.JSON) == tmp_path / "ferries-stay-in-port.json"
    assert desk.place(tmp_path / "x.md", harbour, Form.MARKDOWN) == tmp_path / "x.md"
    unheard = tmp_path / ("n" * 300)
    assert desk.place(unheard, harbour, Form.MARKDOWN) == unheard, "to write it says why not"


def test_what_is_written_is_what_is_exported(tmp_path: Path, harbour: Briefing) -> None:
    desk.write(desk.export(harbour), tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text() == desk.export(harbour)


def test_the_limits_are_those_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "briefing-tui").mkdir()
    (tmp_path / "briefing-tui" / "config.toml").write_text("max_bytes = 10\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    article = tmp_path / "long.txt"
    article.write_text("More than ten bytes.")
    with pytest.raises(NotReadable, match="larger"):
        desk.read(str(article))


def test_the_first_pages_of_a_long_file_come_before_all_of_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("The ferry left at eight, and nobody knew why.\n\n" * 8_000)
    steps = desk.read_in_steps(str(path))
    with monkeypatch.context() as patched:
        patched.setattr("briefing_tui.ingest.locate.read_raw", None)
        head = next(steps)
    [whole] = steps
    assert (head.is_whole, whole.is_whole) == (False, True)
    assert whole.document.text.startswith(head.document.text)
    assert whole.document.blocks[: len(head.document.blocks)] == head.document.blocks


@pytest.mark.parametrize(
    "text",
    [
        "> It will hold.\n> — Rosa Lind, minister\n",
        "> It will hold.  \n> — Rosa Lind, minister\n",
        "> “It will hold.”\n> — Rosa Lind, minister\n",
    ],
)
def test_who_signs_a_quotation_said_it(text: str) -> None:
    document = parse(
        f"The mayor, Ana Ruiz, stood by.\n\n{text}\nIt rained.\n", form=TextForm.MARKDOWN
    )
    briefing = desk.brief(document)
    [quote] = briefing.quotes
    assert quote.span.of(document.text) == "It will hold."
    assert [one.name for one in briefing.sources if one.id == quote.speaker] == ["Rosa Lind"]
