"""The JSON form as text."""

from __future__ import annotations

import json

import pytest

from briefing_tui import desk
from briefing_tui.codec.encode import to_values
from briefing_tui.export import as_json
from briefing_tui.model import Briefing, Document
from briefing_tui.text.parse import Form, parse


@pytest.fixture
def briefing() -> Briefing:
    text = "“It is safe”, said Ana Ruiz. “Nobody sleeps”, she said. 300 people left on Friday.\n"
    return desk.brief(parse(text, form=Form.PLAIN))


def test_the_form_is_what_an_encoder_makes_of_all_at_once(briefing: Briefing) -> None:
    for one in (briefing, Briefing(document=Document(text=""))):
        whole = json.dumps(to_values(one, why=True), ensure_ascii=False) + "\n"
        assert as_json.to_json(one, why=True) == whole


def test_findings_are_encoded_one_by_one_for_others_want_their_turn(
    briefing: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []

    class Watched(json.JSONEncoder):
        def encode(self, o: object) -> str:
            given.append(o)
            return super().encode(o)

    monkeypatch.setattr(as_json, "JSONEncoder", Watched)
    as_json.to_json(briefing)
    quotes = to_values(briefing)["quotes"]
    assert isinstance(quotes, list)
    assert len(quotes) > 1
    assert all(quote in given for quote in quotes)
    assert quotes not in given
