"""A few pictures of the screen, so that no change of its looks goes unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from briefing_tui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App
    from textual.pilot import Pilot

    from briefing_tui.model import Briefing
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
        pytest.param((120, 40), ["}", "v"], id="wide-by-source"),
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


@pytest.mark.parametrize(
    ("theme", "size", "press"),
    [
        pytest.param("briefing-light", (120, 40), ["}", "2"], id="light"),
        pytest.param("briefing-light", (80, 24), ["}", "}"], id="light-medium"),
        pytest.param("briefing-light", (50, 20), ["}"], id="light-narrow"),
        pytest.param("briefing-contrast-dark", (120, 40), ["}"], id="contrast-wide"),
        pytest.param("briefing-contrast-dark", (80, 24), ["}", "2"], id="contrast"),
        pytest.param("briefing-contrast-dark", (50, 20), ["}"], id="contrast-narrow"),
        pytest.param("briefing-contrast-light", (80, 24), ["}", "h"], id="contrast-light"),
        pytest.param("briefing-mono", (50, 20), ["}", "2"], id="mono"),
        pytest.param("briefing-terminal", (80, 24), ["}", "2"], id="terminal"),
    ],
)
def test_the_reader_looks_so_in_another_theme(
    snap_compare: Compare,
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    theme: str,
    size: tuple[int, int],
    press: list[str],
) -> None:
    app = make_app(river, Settings(theme=theme))
    assert snap_compare(app, terminal_size=size, press=press)


@pytest.mark.parametrize(
    ("theme", "size"),
    [
        pytest.param("briefing-dark", (120, 40), id="wide"),
        pytest.param("briefing-light", (80, 24), id="light-medium"),
        pytest.param("briefing-dark", (50, 20), id="narrow"),
    ],
)
def test_the_export_looks_so(
    snap_compare: Compare,
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    theme: str,
    size: tuple[int, int],
) -> None:
    async def export(pilot: Pilot[None]) -> None:
        await pilot.press("}", "w")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    app = make_app(river, Settings(theme=theme))
    assert snap_compare(app, terminal_size=size, run_before=export)
