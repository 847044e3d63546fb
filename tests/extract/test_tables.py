"""Nobody in one row of a table speaks in another."""

from __future__ import annotations

from datetime import date

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse

_TABLE = """\
| Country | What was said | Price |
| --- | --- | --- |
| France | “We have bread for everyone,” said Paul Morel | 212 |
| Germany | “Nobody here is hungry,” said Ann Berg | 198 |
"""


def test_a_name_ends_with_its_row() -> None:
    document = replace(parse(_TABLE, form=Form.MARKDOWN), language="en")
    briefing = build_briefing(document, today=date(2024, 12, 9))
    names = {source.id: source.name for source in briefing.sources}
    assert [names.get(quote.speaker or "") for quote in briefing.quotes] == [
        "Paul Morel",
        "Ann Berg",
    ]


def test_a_name_in_the_last_cell_does_not_go_on_in_the_next_row() -> None:
    table = "| Country | Said |\n| --- | --- |\n| A | “No,” said Paul Morel |\n| Germany | no |\n"
    document = replace(parse(table, form=Form.MARKDOWN), language="en")
    briefing = build_briefing(document, today=date(2024, 12, 9))
    assert [source.name for source in briefing.sources] == ["Paul Morel"]
