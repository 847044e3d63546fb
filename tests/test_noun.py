from __future__ import annotations

import pytest

from briefing_tui.noun import Data, Record


class _Mark(Record):
    at: int
    sign: str = "”"


class _Words(Data):
    verbs: frozenset[str] = frozenset()


def test_a_record_takes_its_parts_by_place_or_name() -> None:
    assert (_Mark(3).at, _Mark(3).sign) == (3, "”")
    assert (_Mark(at=4, sign="»").at, _Mark(4, "»").sign) == (4, "»")


def test_language_data_is_given_by_known_names_and_compared_by_identity() -> None:
    words = _Words(verbs=frozenset({"said"}))
    assert words.verbs == {"said"}
    assert _Words().verbs == frozenset()
    assert words != _Words(verbs=frozenset({"said"}))
    with pytest.raises(TypeError, match="adverbs"):
        _Words(adverbs=frozenset())  # type: ignore[call-arg]
