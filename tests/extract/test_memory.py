"""What a long article takes: its findings are thousands, and kept as long as it is read."""

from __future__ import annotations

import gc
import tracemalloc
from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from briefing_tui.model import Document

_PARAGRAPHS = (
    "“The wall of the old dam will hold for a year or two,” the engineer Ruth Okafor told the BBC "
    "on Monday. At least 1,200 people live below it.",
    "Ivo Brandt, the minister, called the report “a disgrace for everyone who worked on it” and "
    "said that “nobody asked the people of the valley” before the vote.",
    "The Guardian, citing officials, adds that the work “was stopped twice, for no good reason”, "
    "and that the valley has lost 40 percent of its farms since 2011.",
)


def _article(paragraphs: int) -> Document:
    words = (_PARAGRAPHS[k % len(_PARAGRAPHS)] for k in range(paragraphs))
    return parse("\n\n".join(words), form=Form.PLAIN)


@pytest.fixture(scope="module")
def memory() -> tuple[float, float]:
    """What a quotation, its figures and dates with it, takes in the end and at the most."""
    today = date(2024, 12, 9)
    article = _article(900)
    build_briefing(article, today=today)  # what is loaded once, and kept for reuse, does not count
    tracemalloc.start()
    try:
        briefing = build_briefing(article, today=today)
        _, most = tracemalloc.get_traced_memory()
        gc.collect()  # Python keeps some of what it freed for the next of its kind
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return kept / len(briefing.quotes), most / len(briefing.quotes)


def test_what_is_found_takes_little_memory(memory: tuple[float, float]) -> None:
    assert memory[0] < 150


def test_finding_it_takes_little_more(memory: tuple[float, float]) -> None:
    assert memory[1] < 750
