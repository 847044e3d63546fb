from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.export import Choice, Form, What
from briefing_tui.export.last import keep_last, read_last

if TYPE_CHECKING:
    from pathlib import Path


def test_a_choice_is_read_back(tmp_path: Path) -> None:
    state = tmp_path / "not" / "there"
    assert read_last(state) == Choice()
    choice = Choice(form=Form.CSV, what=What.FIGURES, folder=str(tmp_path))
    keep_last(choice, state)
    keep_last(choice, state)
    assert read_last(state) == choice
    assert [path.name for path in state.iterdir()] == ["export.json"]


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("", Choice()),
        ("[]", Choice()),
        ("{}", Choice()),
        ("\0", Choice()),
        ('{"form": "pdf", "what": "full", "folder": ""}', Choice()),
        ('{"form": "csv", "what": "summary", "folder": ""}', Choice(Form.CSV, What.QUOTES)),
        ('{"form": "org", "what": "full", "folder": "/no/such"}', Choice(Form.ORG, What.FULL)),
        ('{"form": "org", "what": "full", "folder": "."}', Choice(Form.ORG, What.FULL)),
        ('{"form": "org", "what": "full", "folder": "a\\u0000b"}', Choice(Form.ORG, What.FULL)),
    ],
)
def test_what_cannot_be_read_or_chosen_any_more_is_left_out(
    tmp_path: Path, kept: str, read: Choice
) -> None:
    (tmp_path / "export.json").write_text(kept)
    assert read_last(tmp_path) == read


def test_a_place_that_cannot_be_written_to_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    keep_last(Choice(), tmp_path / "state")
    assert read_last(tmp_path / "state") == Choice()
