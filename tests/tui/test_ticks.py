"""Ticking quotations, and copying those that are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.tui import clipboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from briefing_tui.model import Briefing
    from briefing_tui.tui.app import BriefingApp
    from briefing_tui.tui.screens.reader import ReaderScreen

    Reader = Callable[[BriefingApp], ReaderScreen]

WIDE = (120, 40)


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been copied."""
    texts: list[str] = []

    def take(text: str, *_: object) -> str:
        texts.append(text)
        return "Copied with a test"

    monkeypatch.setattr(clipboard, "copy", take)
    return texts


async def _press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def _words(briefing: Briefing, *numbers: int) -> list[str]:
    return [briefing.quotes[number].span.of(briefing.document.text) for number in numbers]


async def test_ticked_quotations_are_copied_together_in_the_order_of_the_text(
    river: Briefing, river_app: BriefingApp, reader_of: Reader, copied: list[str]
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await _press(pilot, "2", "j", "x", "g", "x")
        reader = reader_of(river_app)
        assert "✓ 2 · " in reader.foot.text
        assert reader.evidence.item == river.quotes[1], "x goes on to the next one"
        await _press(pilot, "y")
        first, second = copied[0].split("\n\n")
        assert [first.partition("” — ")[0], second.partition("” — ")[0]] == [
            f"“{words}" for words in _words(river, 0, 1)
        ]
        assert "Copied with a test · 2 quotations" in reader.foot.text
        await _press(pilot, "g", "x", "x", "Y")
        assert copied[1] == "\n\n".join(_words(river, 0, 1))
        await _press(pilot, "g", "Y")
        assert copied[2:] == _words(river, 0), "the ticks are gone once they are copied"


async def test_a_tick_is_seen_and_taken_away_again(
    river_app: BriefingApp, reader_of: Reader
) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await _press(pilot, "}", "x")
        reader = reader_of(river_app)
        assert reader.foot.text.startswith("1 quotation ticked · y copies")
        shown = [reader.evidence.render_line(y).text[:2] for y in range(30)]
        assert shown.count("✓ ") == 1
        await _press(pilot, "}")
        assert "✓ 1 · " in reader.foot.text
        shown = [reader.evidence.render_line(y).text[:2] for y in range(30)]
        assert shown.count("✓ ") == 1
        await _press(pilot, "{", "x")
        assert "No quotation is ticked" in reader.foot.text
        await _press(pilot, "x", "2", "escape")
        assert not reader.evidence.ticked
        assert reader.evidence.has_focus, "Esc takes the ticks away first"


async def test_with_no_row_selected_the_first_one_is_ticked(
    long_app: BriefingApp, reader_of: Reader
) -> None:
    async with long_app.run_test(size=(50, 20)) as pilot:
        reader = reader_of(long_app)
        await _press(pilot, "2")
        reader.evidence.cursor = -1
        await _press(pilot, "x", "x")
        assert [quote.span for quote in reader.findings.briefing.quotes[:2]] == sorted(  # type: ignore[union-attr]
            reader.evidence.ticked
        )


async def test_only_quotations_can_be_ticked(river_app: BriefingApp, reader_of: Reader) -> None:
    async with river_app.run_test(size=WIDE) as pilot:
        await _press(pilot, "3", "x")
        assert "No quotation here" in reader_of(river_app).foot.text
        assert not reader_of(river_app).evidence.ticked


@pytest.mark.parametrize("size", [WIDE, (80, 24), (50, 20)])
async def test_what_is_ticked_is_seen_in_the_text(
    river_app: BriefingApp, reader_of: Reader, size: tuple[int, int]
) -> None:
    async with river_app.run_test(size=size) as pilot:
        article = reader_of(river_app).article

        def ticked() -> list[str]:
            lines = [article.render_line(y).text for y in range(article.size.height)]
            return [line.partition("✓")[2].strip() for line in lines if "✓" in line]

        await _press(pilot, "}", "x", "k", "k", "k")
        [line] = ticked()
        assert line.startswith("“Nobody sleeps in a cellar")
        await _press(pilot, "{", "x", "G", "g")
        assert len(ticked()) == 2
        await _press(pilot, "}", "x")
        [line] = ticked()
        assert line.startswith("The river has been rising")
        await _press(pilot, "escape")
        assert ticked() == []
