"""A briefing as plain values, and back: the JSON form, version 1.

Findings carry "start", "end" and the words between. Beyond what programs ask for, "blocks",
"inlines", "marks" and "declared" (the sources that the author declared) keep all the rest, so
that `from_values(to_values(x)) == x`.
"""

from __future__ import annotations

from briefing_tui.codec.decode import from_values
from briefing_tui.codec.encode import VERSION, to_values

__all__ = ["VERSION", "from_values", "to_values"]
