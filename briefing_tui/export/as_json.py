"""The JSON form: one object on one line, so that several exports make JSON Lines."""

from __future__ import annotations

from json import JSONEncoder

from briefing_tui.codec.encode import to_values
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.model import Briefing


def to_json(briefing: Briefing, *, why: bool = False) -> str:
    """Return the JSON form, version 1, as one line with its newline.

    Args:
        briefing: What to write.
        why: Name the rule that made each finding.
    """
    return JSONEncoder(ensure_ascii=False).encode(to_values(briefing, why=why)) + "\n"
