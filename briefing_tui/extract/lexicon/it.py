"""Italian."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.counting.it import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech

SPEECH: Final = Speech()

LANGUAGE: Final = Language(code="it", speech=SPEECH, numbers=NUMBERS, dates=DATES)
