"""How the text is set: how wide its lines are, and how much air is between paragraphs."""

from __future__ import annotations

from briefing_tui.settings import MEASURE_RANGE, SPACING_RANGE
from briefing_tui.tui.screens.reader_base import ReaderBase
from briefing_tui.tui.themed import personal
from briefing_tui.tui.words import counted
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefing_tui.settings import Settings

_STEP_CELLS: Final = 4


class Setting(ReaderBase):
    """The part of the reader that sets the text otherwise, this one and those opened next.

    The words on top stay there. The file of settings stays as it is.
    """

    def action_measure(self, by: int) -> None:
        """Make the lines wider (1) or narrower (-1)."""
        before, (least, most) = self.article.measure_cells, MEASURE_RANGE
        wanted = min(max(least, before + by * _STEP_CELLS), most)
        self._set(personal(self).settings._replace(measure_cells=wanted))
        now = self.article.measure_cells
        if now == before:
            self.notice("As wide as the screen" if by > 0 else "As narrow as can be")
        else:
            self.notice(f"{now} cells wide · measure_cells = {now} in the settings keeps it")

    def action_spacing(self, by: int) -> None:
        """Put more air between paragraphs (1) or less (-1)."""
        before, (least, most) = personal(self).settings.spacing_lines, SPACING_RANGE
        now = min(max(least, before + by), most)
        self._set(personal(self).settings._replace(spacing_lines=now))
        if now == before:
            self.notice("As far apart as can be" if by > 0 else "As close as can be")
        else:
            lines = f"{counted(now, 'line')} between paragraphs"
            self.notice(f"{lines} · spacing_lines = {now} in the settings keeps it")

    def _set(self, settings: Settings) -> None:
        personal(self).settings = settings
        self.article.typeset(settings.measure_cells, settings.spacing_lines)
