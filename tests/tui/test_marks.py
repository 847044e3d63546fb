"""The letters that stand for sources."""

from __future__ import annotations

import pytest

from briefing_tui.model import Source, SourceKind
from briefing_tui.tui.marks import NO_MARK, find_marks


def _sources(*names: str, kind: SourceKind = SourceKind.OUTLET) -> list[Source]:
    return [Source(id=str(n), name=name, kind=kind) for n, name in enumerate(names)]


@pytest.mark.parametrize(
    ("names", "marks"),
    [
        (("The Guardian", "BBC"), "GB"),
        (("CNN", "Cable Courier"), "CA"),
        (("Le Monde", "Lindmarer Zeitung"), "ML"),
        (("der Spiegel", "“Echo”"), "SE"),
        (("NN", "NN"), "NA"),
        (("Правда", "Известия"), "ПИ"),
        (("人民日报", "…"), "AB"),
    ],
)
def test_a_mark_is_an_initial_that_is_free(names: tuple[str, ...], marks: str) -> None:
    assert "".join(find_marks(_sources(*names)).values()) == marks


def test_a_person_is_marked_by_the_last_name() -> None:
    assert list(find_marks(_sources("Ana Ruiz", kind=SourceKind.PERSON)).values()) == ["R"]


def test_no_two_sources_share_a_mark_until_none_is_left() -> None:
    marks = list(find_marks(_sources(*(f"Source {n}" for n in range(50)))).values())
    assert len(set(marks[:36])) == 36
    assert set(marks[36:]) == {NO_MARK}
