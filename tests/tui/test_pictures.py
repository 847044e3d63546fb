"""A few pictures of the screen, so that no change of its looks goes unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from briefing_tui.tui.themes import LIGHT

if TYPE_CHECKING:
    from textual.app import App
    from textual.pilot import Pilot

    from briefing_tui.tui.app import BriefingApp

    class Compare(Protocol):
        """The fixture of pytest-textual-snapshot."""

        def __call__(
            self,
            app: App[None],
            *,
            press: list[str] = ...,
            terminal_size: tuple[int, int] = ...,
            run_before: object = ...,
        ) -> bool: ...


@pytest.mark.parametrize(
    ("size", "press"),
    [
        pytest.param((120, 40), ["}"], id="wide"),
        pytest.param((120, 40), ["4", "j"], id="wide-figures"),
        pytest.param((80, 24), ["}", "}"], id="medium"),
        pytest.param((80, 24), ["3", "j"], id="medium-drawer"),
        pytest.param((50, 20), ["}"], id="narrow"),
        pytest.param((80, 24), ["question_mark"], id="help"),
    ],
)
def test_the_reader_looks_so(
    snap_compare: Compare, river_app: BriefingApp, size: tuple[int, int], press: list[str]
) -> None:
    assert snap_compare(river_app, terminal_size=size, press=press)


def test_the_reader_looks_so_in_the_light(snap_compare: Compare, river_app: BriefingApp) -> None:
    async def lighten(pilot: Pilot[None]) -> None:
        pilot.app.theme = LIGHT.name
        await pilot.pause()

    assert snap_compare(river_app, terminal_size=(120, 40), run_before=lighten)
