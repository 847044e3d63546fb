"""Dutch."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.counting.nl import DATES, NUMBERS
from briefing_tui.extract.lexicon.shape import Language, Speech

SPEECH: Final = Speech()

LANGUAGE: Final = Language(code="nl", speech=SPEECH, numbers=NUMBERS, dates=DATES)
