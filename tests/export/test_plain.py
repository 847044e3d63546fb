from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from briefing_tui.export.as_plain import to_plain
from briefing_tui.model import replace

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject, SearchStrategy

    from briefing_tui.model import Briefing


def test_plain_text_reads_from_top_to_bottom(harbour: Briefing) -> None:
    assert (
        to_plain(harbour)
        == """\
Ferries stay in port

2024-12-06
news/harbour.txt

The ferries stayed in port on Friday, “a precaution and nothing more”, said Ana Ruiz, harbour \
master of Lindmar, according to the Northern Post.

“We have had no call since dawn”, she told the paper.

The cost

At least 40 boats were damaged in March 2021, the Lindmar Port Authority says, and the “whole \
pier” is closed.

Quotations (3)

1. “a precaution and nothing more”
   Ana Ruiz, harbour master of Lindmar, through Northern Post. Lede.
2. “We have had no call since dawn”
   Ana Ruiz, harbour master of Lindmar, through Northern Post. Lede.
3. “whole pier”
   No speaker named. The cost.

Key figures (1)

At least 40 boats, given by Lindmar Port Authority. The cost.

Sources (3)

Ana Ruiz, person, harbour master of Lindmar: quoted 2 times. Lede.
Northern Post, outlet: passes on 2 quotations. Lede.
Lindmar Port Authority, government, also LPA: gives 1 figure. The cost.

Timeline (2)

2021-03, March 2021: At least 40 boats were damaged in March 2021, the Lindmar Port Authority \
says, and the “whole pier” is closed.
2024-12-06, Friday: The ferries stayed in port on Friday, “a precaution and nothing more”, said \
Ana Ruiz, harbour master of Lindmar, according to the Northern Post.
"""
    )


@given(data=st.data())
def test_any_briefing_can_be_read_aloud(
    data: DataObject, briefings: SearchStrategy[Briefing]
) -> None:
    plain = to_plain(data.draw(briefings))
    assert plain.endswith("\n")
    assert not {"\x1b", "\u202e", "│", "─"} & set(plain)


def test_control_characters_are_made_visible(harbour: Briefing) -> None:
    document = replace(harbour.document, title="a\x1b[31mb")
    assert to_plain(replace(harbour, document=document)).startswith("a�[31mb\n")
