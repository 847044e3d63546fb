from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.codec import from_values, to_values
from briefing_tui.errors import BadContent

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DataObject, SearchStrategy

    from briefing_tui.model import Briefing


def _copy(briefing: Briefing) -> Any:
    return json.loads(json.dumps(to_values(briefing)))


@given(data=st.data())
def test_any_briefing_comes_back_equal(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    briefing = data.draw(briefings)
    assert from_values(_copy(briefing)) == briefing


def test_the_keys_stand_in_the_documented_order(harbour: Briefing) -> None:
    values = _copy(harbour)
    assert list(values) == [
        *("version", "title", "language", "published", "origin", "text"),
        *("sections", "quotes", "sources", "figures", "dates"),
        *("blocks", "inlines", "marks", "declared"),
    ]
    assert list(values["quotes"][0]) == [
        *("start", "end", "text", "kind", "speaker", "speaker_id", "mention"),
        *("via", "via_ids", "cue", "section", "nested_in", "by", "content"),
    ]
    assert list(values["figures"][0]) == [
        *("start", "end", "text", "value", "upper", "unit", "qualifier", "change"),
        *("counts", "source", "source_id", "section", "by"),
    ]


def test_a_quotation_says_who_where_and_through_whom(harbour: Briefing) -> None:
    text = harbour.document.text
    first, second, third = _copy(harbour)["quotes"]
    assert first["text"] == text[first["start"] : first["end"]] == "a precaution and nothing more"
    assert (first["speaker"], first["via"], first["via_ids"]) == (
        "Ana Ruiz",
        ["Northern Post"],
        ["post"],
    )
    assert second["mention"]["text"] == "she"
    assert second["cue"]["text"] == "told"
    assert (third["speaker"], third["speaker_id"], third["section"]) == (None, None, 1)


def test_a_quotation_has_the_clause_around_it(harbour: Briefing) -> None:
    values = _copy(harbour)
    first, second, _ = values["quotes"]
    assert first["content"]["text"] == harbour.quotes[0].content.of(harbour.document.text)  # type: ignore[union-attr]
    assert second["content"] is None


def test_what_was_kept_without_the_clause_is_read(harbour: Briefing) -> None:
    values = _copy(harbour)
    for quote in values["quotes"]:
        del quote["content"]
    assert [quote.content for quote in from_values(values).quotes] == [None] * 3


def test_figures_sources_and_dates_have_their_shapes(harbour: Briefing) -> None:
    values = _copy(harbour)
    figure = values["figures"][0]
    assert figure["value"] == 40
    assert isinstance(figure["value"], int)
    assert figure["counts"]["text"] == "boats"
    assert (figure["source"], figure["source_id"]) == ("Lindmar Port Authority", "authority")
    assert values["sources"][0]["mentions"][0] == [
        harbour.quotes[0].mention.start,  # type: ignore[union-attr]
        harbour.quotes[0].mention.end,  # type: ignore[union-attr]
    ]
    assert values["dates"][1] | {"start": 0, "end": 0} == {
        "start": 0,
        "end": 0,
        "text": "March 2021",
        "from": "2021-03-01",
        "to": "2021-03-31",
        "precision": "month",
    }
    assert values["published"] == "2024-12-06"
    assert values["sections"][1]["heading"] == "The cost"
    assert values["sections"][0]["heading"] is None


def test_why_names_the_rule_and_only_then(harbour: Briefing) -> None:
    with_rules: Any = to_values(harbour, why=True)
    assert with_rules["quotes"][1]["rule"] == "pronoun"
    assert "rule" in with_rules["figures"][0]
    assert "rule" in with_rules["dates"][0]
    assert "rule" in with_rules["sources"][0]
    assert "rule" not in _copy(harbour)["quotes"][1]
    assert from_values(with_rules).quotes[1].rule == "pronoun"


@pytest.mark.parametrize(
    ("break_it", "where"),
    [
        (lambda v: v.update(version=2), "briefing.version is not 1"),
        (lambda v: v.pop("text"), "briefing.text is missing"),
        (lambda v: v.update(quotes={}), "briefing.quotes is no list"),
        (lambda v: v["quotes"].append(7), "quotes[3] is no object"),
        (lambda v: v["quotes"][1].update(start=-1), "quotes[1].start lies outside the text"),
        (lambda v: v["quotes"][1].update(end=10**9), "quotes[1].start lies outside the text"),
        (lambda v: v["quotes"][1].update(start=True), "quotes[1].start is no whole number"),
        (lambda v: v["quotes"][0].update(text="invented"), "quotes[0].text is not what stands"),
        (lambda v: v["quotes"][0].update(kind="loud"), "quotes[0].kind is none of direct,"),
        (lambda v: v["quotes"][0].update(speaker_id="x"), "quotes[0].speaker_id names no source"),
        (lambda v: v["quotes"][0].update(via_ids=["x"]), "quotes[0].via_ids names no source"),
        (lambda v: v["quotes"][0].update(nested_in=9), "quotes[0].nested_in is no index"),
        (lambda v: v["quotes"][0]["cue"].update(text="sang"), "quotes[0].cue.text is not what"),
        (
            lambda v: v["quotes"][0].update(content=v["quotes"][1]["cue"]),
            "quotes[0].content does not cover",
        ),
        (lambda v: v["figures"][0].update(value="40"), "figures[0].value is no number"),
        (lambda v: v["figures"][0].update(value=10**400), "figures[0].value is too large"),
        (lambda v: v["dates"][0].update({"from": "Friday"}), "dates[0].from is no date"),
        (lambda v: v.update(published="2024-12-06Tnoon"), "briefing.published is no date or time"),
        (lambda v: v["sources"][0].update(mentions=[[1]]), "sources[0].mentions is no pair"),
        (lambda v: v["blocks"][0].pop("lines"), "blocks[0].lines is missing"),
        (lambda v: v["sections"][1].update(heading="X"), "sections[1].heading is not what"),
    ],
)
def test_malformed_values_are_refused_with_their_place(
    harbour: Briefing, break_it: Callable[[Any], object], where: str
) -> None:
    values = _copy(harbour)
    break_it(values)
    with pytest.raises(BadContent) as caught:
        from_values(values)
    assert where in str(caught.value)


@pytest.mark.parametrize("values", [None, [], "text", 1])
def test_what_is_no_object_is_refused(values: object) -> None:
    with pytest.raises(BadContent, match="briefing is no object"):
        from_values(values)
