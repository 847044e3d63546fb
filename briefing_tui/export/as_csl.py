"""CSL-JSON, which Zotero imports and Pandoc cites from: the article, then each quotation.

A quotation is an item of its own: its words are the title, its speaker the author, the article what
contains it. The article's "annote" holds all quotations. Around the words stands the markup of
CSL-JSON that keeps a style from changing their case.
"""

from __future__ import annotations

from json import JSONEncoder

from briefing_tui.export.citing import cite
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.export.citing import Cited, Said
    from briefing_tui.model import Briefing

_TYPE = "article-newspaper"


def to_csl(briefing: Briefing) -> str:
    """Return an array of CSL-JSON items, one on each line."""
    cited = cite(briefing)
    encode = JSONEncoder(ensure_ascii=False).encode
    items = [_article(cited), *(_quotation(cited, said) for said in cited.said)]
    return "[\n" + ",\n".join(encode(item) for item in items) + "\n]\n"


def _article(cited: Cited) -> dict[str, object]:
    item: dict[str, object] = {"id": cited.key, "type": _TYPE, "title": cited.title}
    item |= _shared(cited)
    return item | ({"annote": "\n\n".join(cited.annotation())} if cited.said else {})


def _quotation(cited: Cited, said: Said) -> dict[str, object]:
    item: dict[str, object] = {"id": said.key, "type": _TYPE, "title": _as_they_are(said.words)}
    item |= {"author": [{"literal": said.speaker}]} if said.speaker else {}
    item |= {"container-title": cited.title, **_shared(cited)}
    # Zotero takes lines such as "DOI: …" in a note for fields; ours begin with a word of our own.
    return item | ({"note": f"Quoted ({said.note})"} if said.note else {})


def _as_they_are(words: str) -> str:
    return f'<span class="nocase">{words}</span>'


def _shared(cited: Cited) -> dict[str, object]:
    shared: dict[str, object] = {}
    if cited.day:
        shared["issued"] = {"date-parts": [list(cited.day)]}
    if cited.url:
        shared["URL"] = cited.url
    if cited.language:
        shared["language"] = cited.language
    return shared
