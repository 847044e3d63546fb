"""The JSON form: one object on one line, so that several exports make JSON Lines."""

from __future__ import annotations

from json import JSONEncoder

from briefing_tui.codec.encode import to_values
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Briefing


def to_json(briefing: Briefing, *, why: bool = False) -> str:
    """Return the JSON form, version 1, as one line with its newline.

    Args:
        briefing: What to write.
        why: Name the rule that made each finding.
    """
    return "".join(_pieces(to_values(briefing, why=why)))


def _pieces(values: dict[str, object]) -> Iterator[str]:
    """Yield the form, lists by item: with all at once, an encoder gives no thread its turn."""
    encode, gap = JSONEncoder(ensure_ascii=False).encode, "{"
    for name, value in values.items():
        yield f"{gap}{encode(name)}: "
        if isinstance(value, list):
            yield "["
            for number, item in enumerate(value):
                yield ", " * (number > 0) + encode(item)
            yield "]"
        else:
            yield encode(value)
        gap = ", "
    yield "}\n"
