"""A few pictures of the screen, so that no change of its looks goes unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from briefing_tui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

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
    ("theme", "size"),
    [
        pytest.param("briefing-light", (120, 40), id="light"),
        pytest.param("briefing-contrast-dark", (80, 24), id="contrast"),
        pytest.param("briefing-mono", (50, 20), id="mono"),
        pytest.param("briefing-terminal", (80, 24), id="terminal"),
    ],
)
def test_the_reader_looks_so_in_another_theme(
    snap_compare: Compare,
    river: Briefing,
    make_app: Callable[..., BriefingApp],
    theme: str,
    size: tuple[int, int],
) -> None:
    app = make_app(river, Settings(theme=theme))
    assert snap_compare(app, terminal_size=size, press=["}", "2"])
