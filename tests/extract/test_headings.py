from __future__ import annotations

from datetime import date

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import QuoteKind
from briefing_tui.text.parse import Form, parse

_OPENING = "The dam holds for now, but the lake is still rising, the BBC says."
_HEADING = "“Nobody sleeps here”"
_CLOSING = "The valley has been cleared, and the roads are shut until the rain has passed."


def test_a_quoted_heading_is_not_the_last_speakers() -> None:
    text = f"{_OPENING}\n\n{_HEADING}\n\n{_CLOSING}"
    briefing = build_briefing(parse(text, form=Form.PLAIN), today=date(2024, 12, 9))
    [quote] = briefing.quotes
    assert (quote.kind, quote.speaker) == (QuoteKind.TITLE, None)


def test_a_quoted_heading_is_whoever_says_the_same_words_below() -> None:
    said = "“Nobody sleeps here any more”, says Ana Ruiz, who farms below the dam."
    text = f"{_OPENING}\n\n{_HEADING}\n\n{_CLOSING} {said}"
    briefing = build_briefing(parse(text, form=Form.PLAIN), today=date(2024, 12, 9))
    assert [quote.speaker for quote in briefing.quotes] == ["ana-ruiz", "ana-ruiz"]
