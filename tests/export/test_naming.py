from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.export.naming import free_place, to_file_name
from briefing_tui.model import Briefing, Document, replace


def test_a_file_that_stands_for_a_title_leaves_its_ending_behind() -> None:
    document = Document(text="x", origin="a/b_c-d.txt")
    assert to_file_name(Briefing(document=document), ".md") == "b-c-d.md"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferries stay in port", "ferries-stay-in-port.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("Élysée: “non” à l’Europe", "élysée-non-à-l-europe.md"),
        ("???", "briefing.md"),
        ("CON\x00\x1b", "con.md"),
    ],
)
def test_a_file_name_is_made_of_letters_and_digits(
    harbour: Briefing, title: str, name: str
) -> None:
    document = replace(harbour.document, title=title)
    assert to_file_name(replace(harbour, document=document), ".md") == name


@given(title=st.text(min_size=1, max_size=300))
def test_a_file_name_is_never_a_path_or_too_long(title: str) -> None:
    document = Document(text="x", title=title)
    name = to_file_name(Briefing(document=document), ".md")
    assert not set(name) & set("/\\\0\n\x1b ")
    assert len(name.encode()) <= 200
    assert not name.startswith((".", "-"))


def test_a_taken_name_gets_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.md").symlink_to("storm.md")
    assert free_place(Path("storm.md"), ("other.md",)) == Path("storm.md")
    assert free_place(Path("storm.md"), (str(tmp_path / "storm.md"),)) == Path("storm-2.md")
    assert free_place(Path("storm.md"), ("link.md", "storm-2.md")) == Path("storm-3.md")
