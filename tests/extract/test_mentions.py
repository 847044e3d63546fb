from __future__ import annotations

from datetime import date

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.text.parse import Form, parse


def test_a_name_at_the_end_of_the_text_ends_with_it() -> None:
    text = (
        "“It will hold”, said Ruth Ali. “It will not”, said Ali Hassan. She is an engineer, Ms Ali"
    )
    briefing = build_briefing(parse(text, form=Form.PLAIN), today=date(2024, 12, 9))
    spans = [span for source in briefing.sources for span in source.mentions]
    assert max(span.end for span in spans) == len(text)
    assert sorted(span.of(text) for span in spans) == ["Ali", "Ali Hassan", "Ruth Ali"]


def test_a_source_says_what_took_it_for_one() -> None:
    text = (
        "“It will hold,” Ruth Ali told the Guardian. “It will not,” wrote the Aldmere Courier. "
        "“Perhaps,” said a fisherman from Venn. “Never,” said both sisters."
    )
    briefing = build_briefing(parse(text, form=Form.PLAIN), today=date(2024, 12, 9))
    assert {source.name: source.rule for source in briefing.sources} == {
        "Ruth Ali": "name",
        "The Guardian": "known medium",
        "Aldmere Courier": "named medium",
        "a fisherman from Venn": "own words",
        "both sisters": "own words",
    }
