"""Key figures: numbers that count or measure something.

The span of a figure covers what a reader would underline: the words that say how exactly it is
meant, the number with its currency, unit and "per", and the head of the noun phrase that it
counts: "at least 826 dead", "about $58.24 per barrel". Words that tell a direction ("up", "fell
by") stay outside. `counts` is the head alone, `unit` the unit's English name or, for what has
none, the counted noun phrase in the singular.

Words that leave a number open ("dozens", "tens of thousands") give the least and the most that
they can mean, with the qualifier `about`. A movement ("from 208 to 193") keeps its order: the
value is where it began, the upper end where it came to.
"""

from __future__ import annotations

from briefing_tui.extract.scan import Scan, scan
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Language
    from briefing_tui.model import Document
    from briefing_tui.packed_findings import Figures


def find_figures(document: Document, lexicon: Language, *, scanned: Scan | None = None) -> Figures:
    """Find the figures of a document, without their sources.

    Args:
        document: The article.
        lexicon: Its language.
        scanned: What `scan` returned for the two, if it has run already.
    """
    return (scanned or scan(document, lexicon)).figures
