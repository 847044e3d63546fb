"""German."""

from __future__ import annotations

from typing import Final

from briefing_tui.extract.lexicon.shape import Dates, Language, Numbers, Speech

SPEECH: Final = Speech()

NUMBERS: Final = Numbers()

DATES: Final = Dates()

LANGUAGE: Final = Language(code="de", speech=SPEECH, numbers=NUMBERS, dates=DATES)
