"""Sentences of a review put together of parts: who speaks in each, and through which paper.

The golden cases hold what is rare; here each way to name a paper meets each way to let somebody
speak. A file of `combinations/` has parts under headings:

    papers     the name where it is a subject | the name that is found | after "to" | after "of"
    sentences  one with {paper}, {Paper}, {to} and {of} | who speaks | via {paper} | via …
    openings   what is said of the Herald before
    people     somebody | the name that is found
    told       what somebody, {S} or {s}, says through the Herald
    bylines    a sentence by which Ann Cole writes in {paper}
    written    what she goes on to say
    retold     what she lets somebody say | who speaks, through her and {paper}
    introduced how {paper} lets somebody with a name speak
    resumed    what they go on to say
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.extract.lexicon.outlets import find_outlet
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER: Final = Path(__file__).parent / "combinations"
_BEHIND: Final = {
    "en": "The Guardian disagrees.",
    "de": "Die taz schweigt.",
    "fr": "Le Figaro se tait.",
    "es": "ABC guarda silencio.",
    "it": "Il Sole 24 Ore tace.",
    "nl": "Het Parool zwijgt.",
    "pt": "O Correio da Manhã cala-se.",
}
_ARTICLES: Final = (
    *("the ", "a ", "der ", "die ", "das ", "ein ", "le ", "la ", "un "),
    *("el ", "una ", "il ", "l'", "o ", "um ", "uma ", "de ", "het ", "een "),
)

Speech = tuple[str, tuple[str, ...]]
"""Who speaks, and through whom."""


@pytest.mark.parametrize("language", sorted(_BEHIND))
def test_every_way_to_name_a_paper_meets_every_way_to_speak(language: str) -> None:
    parts = _read_parts(language)
    wrong = [
        f"{text} → {found}"
        for text, expected in (*_sentences(parts), *_told(parts))
        if expected not in (found := list(_speakers(text, language)))[-1:]
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_byline_meets_every_way_to_go_on() -> None:
    parts = _read_parts("en")
    wrong = [
        f"{text} → {found}"
        for text, expected in (*_written(parts), *_resumed(parts))
        if (found := [*_speakers(text, "en")])[-1:] != [expected]
    ]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", sorted(_BEHIND))
def test_a_sentence_may_end_behind_any_word(language: str) -> None:
    parts = _read_parts(language)
    parts["papers"] = parts["papers"][:1]
    for text, _ in _sentences(parts):
        words = text.split(" ")
        for count in range(1, len(words)):
            cut = replace(parse(" ".join(words[:count]), form=Form.PLAIN), language=language)
            assert build_briefing(cut, today=date(2024, 12, 9)).document.text == cut.text


def _read_parts(language: str) -> dict[str, list[list[str]]]:
    """Return the lines under each heading, each in its fields."""
    parts: dict[str, list[list[str]]] = {}
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            rows = parts.setdefault(line[2:], [])
        elif line:
            rows.append(line.split(" | "))
    return parts


def _sentences(parts: dict[str, list[list[str]]]) -> Iterator[tuple[str, Speech]]:
    for paper, name, *cases in parts["papers"]:
        to, of = (*cases, "", "")[:2]
        for text, who, *via in parts["sentences"]:
            whole = text.format(paper=paper, Paper=paper[0].upper() + paper[1:], to=to, of=of)
            media = (one.removeprefix("via ").format(paper=name) for one in via)
            yield whole, (_key(who.format(paper=name)), tuple(_key(one) for one in media))


def _told(parts: dict[str, list[list[str]]]) -> Iterator[tuple[str, Speech]]:
    for [opening] in parts.get("openings", []):
        for words, name in parts["people"]:
            inside = words if words.split()[0] in name else words[0].lower() + words[1:]
            for [told] in parts["told"]:
                yield f"{opening} {told.format(S=words, s=inside)}", (_key(name), ("herald",))


def _written(parts: dict[str, list[list[str]]]) -> Iterator[tuple[str, Speech]]:
    """Yield what Ann Cole writes in each paper, and what she lets others say."""
    for paper, name, *_ in parts["papers"][::2]:
        for [byline] in parts["bylines"]:
            opening = byline.format(paper=paper, Paper=paper[0].upper() + paper[1:])
            for [words] in parts["written"]:
                yield f"{opening} {words}", (_key("Ann Cole"), (_key(name),))
            for words, who in parts["retold"]:
                yield f"{opening} {words}", (_key(who), (_key("Ann Cole"), _key(name)))


def _resumed(parts: dict[str, list[list[str]]]) -> Iterator[tuple[str, Speech]]:
    """Yield what those with a name go on to say to each paper that lets them speak."""
    named = [(words, name) for words, name in parts["people"] if name.istitle()]
    for paper, medium, *_ in parts["papers"][::2]:
        for words, name in named:
            for [opening] in parts["introduced"]:
                introduced = opening.format(
                    paper=paper, Paper=paper[0].upper() + paper[1:], S=words, s=words.rstrip(",")
                )
                for [resumed] in parts["resumed"]:
                    yield f"{introduced} {resumed}", (_key(name), (_key(medium),))


def _speakers(text: str, language: str) -> Iterator[Speech]:
    document = parse(f"{text}\n\n{_BEHIND[language]}", form=Form.PLAIN)
    briefing = build_briefing(replace(document, language=language), today=date(2024, 12, 9))
    names = {source.id: source.name for source in briefing.sources}
    for quote in briefing.quotes:
        yield _key(names.get(quote.speaker or "", "")), tuple(_key(names[one]) for one in quote.via)


def _key(name: str) -> str:
    """Return a name without its article, a paper's as the lexicon has it."""
    outlet = find_outlet(name)
    low = (outlet.name if outlet is not None else name).lower().replace("’", "'")
    return next((low.removeprefix(one) for one in _ARTICLES if low.startswith(one)), low)
