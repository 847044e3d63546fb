"""Put back the quotation marks that a text has lost, where its words tell where they stood."""

from __future__ import annotations

from bisect import bisect_right

from briefing_tui.extract.stretches import CLOSED_BY, DEEPEST, MARK, OPENS, SINGLE
from briefing_tui.model import BlockKind
from briefing_tui.packed import place_of
from briefing_tui.text.patterns import compiled, late
from briefing_tui.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.extract.pairing import MarkScan
    from briefing_tui.extract.stretches import Opened

_GLUED_END: Final = compiled(r"(?:[.!?,]|…{1})(?![A-ZÀ-Þ])(?!Ÿ)(?=[^\W\d_])")
_CLAUSE_END: Final = late(r", |(?:[.!?]|…{1}) (?![A-ZÀ-Þ])")
_LOW: Final = frozenset(("„", ",,"))
_ENDS: Final = frozenset(",.;:!?…)")
"""What stands beside a mark that closes, where no letter or space does."""
_AHEAD: Final = 64
"""Marks that are looked at to tell whether one closes."""
_SHORT: Final = 60
"""Who spoke takes no more characters behind a quotation."""
_SUBJECT: Final = 3
"""Words of "Its political editor", at most."""
_PARAGRAPHS: Final = 4
"""Paragraphs among which a quotation is closed that opens one, at most."""
_ATTRIBUTE: Final = late(r"(?<=\w)=([\"“”])[^\"“”\n]*[\"“”]")
_TWINS: Final = late(r"[‘’]{2}")
"""Two single marks side by side, which stand for a double one: ‘’so’’, ‘‘so’’, ’’so‘’."""
_SENTENCE_END: Final = late(r"(?:[.!?]|…{1})(?=\s|$)")


def recover(scan: MarkScan, entry: Opened, limit: int) -> None:
    """End a quotation whose closing mark is missing.

    It ends where words glued to a full stop, or set off by a comma, say who spoke; else, if
    another quotation begins, with the last sentence before, and if it began in the middle of a
    sentence, with that; else with the block.
    """
    end, begin = scan.end, entry.inside
    stops = [match.end() for match in _SENTENCE_END.finditer(scan.text, begin, limit)]
    woven = bool(stops) and _is_woven(scan, entry)
    cut = _find_cut(scan, begin, stops[0] if woven else limit)
    if limit == end and not (woven or (cut and _ends_block(scan, cut))):
        is_closed = cut is None and not scan.stack and _is_closed_behind(scan, entry)
        if is_closed:
            scan.left_open = entry.mark
        if is_closed or scan.next_mark in (entry.mark, "”", "»"):
            scan.add(begin, limit, entry.at, limit, continued=True)
            return
    if cut is None and not stops and limit < end:
        return
    if cut is None and (woven or limit < end):
        cut = _past_inner(scan, stops[0 if woven else -1])
    limit = limit if cut is None else cut
    scan.add(begin, limit, entry.at, limit)


def _is_woven(scan: MarkScan, entry: Opened) -> bool:
    """Return whether a quotation is a part of the sentence in which it begins."""
    text, at = scan.text, entry.inside
    return text[at : at + 1].islower() and text[scan.start : entry.at].rstrip()[-1:].isalnum()


def _is_closed_behind(scan: MarkScan, entry: Opened) -> bool:
    """Return whether the next paragraph goes on without a mark and closes the quotation.

    One of which paragraphs are all may go on for some more: its last mark closes the last of them.
    """
    closing = ""
    for block in range(scan.index + 1, min(scan.index + 1 + _PARAGRAPHS, len(scan.blocks))):
        kind, start, end = place = place_of(scan.blocks, block)
        closing = _closing_mark(scan.text, place, entry.mark)
        whole = end - start > _SHORT or scan.text[end - 1] in _ENDS  # no name, no heading
        bare = kind is BlockKind.PARAGRAPH and whole and entry.at == scan.start
        if closing or not bare or MARK.search(scan.text, start, end):
            break
    return bool(closing) and closing in CLOSED_BY[entry.mark]


def _find_cut(scan: MarkScan, start: int, limit: int) -> int | None:
    """Return where words begin that say who spoke, the verb first or else soon, or None."""
    first = None
    for cut, tail in _cuts(scan, start, limit):
        if _past_inner(scan, cut) != cut:
            continue
        if scan.ends_quote(tail.partition(" ")[0]):
            return cut
        first = first or cut
    return _before_subject(scan, start, first) if first is not None else None


def _before_subject(scan: MarkScan, start: int, cut: int) -> int:
    """Return where the last sentence ends if but a subject parts it from a comma, or the same.

    "“It is late. Its columnist, Jane Roe, disagrees"
    """
    ends = [match.end() for match in _SENTENCE_END.finditer(scan.text, start, cut)]
    near = bool(ends) and len(scan.text[ends[-1] : cut].split()) <= _SUBJECT
    return ends[-1] if near and scan.text[cut - 1] == "," else cut


def _cuts(scan: MarkScan, start: int, limit: int) -> Iterator[tuple[int, str]]:
    for pattern in (_GLUED_END, _CLAUSE_END):
        for match in pattern.finditer(scan.text, start, limit):
            tail = scan.text[match.end() : min(limit, match.end() + 80)]
            if scan.ends_quote(tail):
                yield match.start() + 1, tail


def _ends_block(scan: MarkScan, cut: int) -> bool:
    """Return whether the sentence of a cut is the last one of its block, and a short one."""
    stop = _SENTENCE_END.search(scan.text, cut + 1, scan.end)
    end = stop.end() if stop is not None else scan.end
    return end - cut < _SHORT and not scan.text[end : scan.end].strip()


def _past_inner(scan: MarkScan, limit: int) -> int:
    """Return an offset, or the end of the quotation found around it: none may cross."""
    for stretch in reversed(scan.found[-DEEPEST:]):
        if stretch.outer_start < limit < stretch.outer_end:
            limit = stretch.outer_end
    return limit


def ends_mixed(scan: MarkScan, number: int, at: int, mark: str) -> bool:
    """Return whether another sort of mark closes what its own never does: „so«, »so"."""
    top, (before, after) = scan.stack[-1].mark, scan.around(at, mark)
    ends = before.isalpha() or before in _ENDS
    if mark in SINGLE or top in SINGLE or not ends or not (after.isspace() or after in _ENDS):
        return False
    for later, other in scan.marks[number + 1 : number + 1 + _AHEAD]:
        if other in CLOSED_BY[top] or scan.may_open(later, other):
            return scan.may_open(later, other)
    return True


def opens_again(scan: MarkScan, at: int, opens: bool) -> bool:
    """Return whether the mark that closes opens as well, or else closes here: "dit: »Non »."."""
    if scan.stack and scan.stack[-1].mark == "»":
        return opens and scan.only_opens(at, "»")
    later = scan.behind(at)[:1] if scan.only_opens(at, "»") else []
    return opens or (bool(later) and later[0][1] == "»" and not scan.only_opens(*later[0]))


def close_unopened(scan: MarkScan, at: int, mark: str) -> None:
    """Put an opening mark back where the sentence in front of a stray closing mark begins."""
    before, _ = scan.around(at, mark)
    if before.isspace():
        return
    begin = scan.reached
    for match in _SENTENCE_END.finditer(scan.text, begin, max(begin, at - 1)):
        begin = match.end()
    if at - begin > 1:
        scan.add(begin, at, begin, at + len(mark))
    scan.reached = at + len(mark)


def _closing_mark(text: str, following: tuple[BlockKind, int, int], opened: str) -> str:
    """Return the mark of the following paragraph that closes what none in it opens, or ""."""
    if following[0] is not BlockKind.PARAGRAPH:
        return ""
    _, start, end = following
    depth = 0
    for match in MARK.finditer(text, start, end):
        at, mark = match.start(), match.group()
        if mark in SINGLE:
            continue
        glued = at > start and not text[at - 1].isspace() and text[at - 1] not in "(=["
        last = match.end() == end and text[at - 2] in _ENDS  # "… at the last moment. “"
        ends = (glued or last) and not text[match.end() : match.end() + 1].isalnum()
        ends = mark != opened if mark in "«»" and opened in "«»" else ends
        if ends and not depth:
            return mark if at > start + 1 else ""
        if not ends and not (depth or mark in OPENS or mark in "\"»''"):
            return ""
        depth += -1 if ends else 1
    return ""


def without_attributes(scan: MarkScan) -> list[tuple[int, str]]:
    """Return the marks but for those around values of markup left in the text: `id="a"`."""
    inside = [m.span() for m in _ATTRIBUTE.finditer(scan.text, scan.start, scan.end)]
    starts = [start for start, _ in inside]

    def is_free(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before < 0 or at >= inside[before][1]

    return [mark for mark in scan.marks if is_free(mark[0])]


def turned_back(scan: MarkScan) -> list[tuple[int, str]]:
    """Return the marks, those that a translation has turned around the right way: ” vain “."""
    marks, is_open = list(scan.marks), False
    for k, (at, mark) in enumerate(scan.marks[:-1]):
        close, other = scan.marks[k + 1]
        apart = scan.text[at + 1].isspace() and scan.text[close - 1].isspace()
        outside = scan.text[at - 1].isspace() or not scan.text[close + 1 : close + 2].isalnum()
        if not is_open and mark == "”" and other == "“" and apart and outside:
            marks[k : k + 2] = [(at, "“"), (close, "”")]
        is_open = marks[k][1] in OPENS
    return marks


def doubled(scan: MarkScan) -> list[tuple[int, str]]:
    """Return the marks of a block, two single ones that close a low one as one: ",,so’’", "„so’’".

    They are two of their own where a single one is open: "„Er sagt ‚so’’".
    """
    marks: list[tuple[int, str]] = []
    low, inner, free = False, 0, -1  # the last single mark that closes nothing of its own
    for at, mark in scan.marks:
        if mark == "’" and not scan.only_opens(at, mark):
            if low and free == at - 1:
                marks[-1], low = (free, "''"), False
                continue
            free = -1 if inner else at
            inner -= inner > 0
        elif mark in _LOW:
            low, inner = True, 0
        elif mark in CLOSED_BY[",,"]:
            low = False
        elif mark in "‘‚" and scan.may_open(at, mark):
            inner += scan.text[at + 2 : at + 3].isalnum()  # not "‘s avonds"
        marks.append((at, mark))
    return marks


def twinned(scan: MarkScan) -> list[tuple[int, str]]:
    """Return the marks of a block, two single ones that stand for a double one as one: "‘’so’’".

    Only where a second pair closes what a first one opens: "‘’s avonds" has none.
    """
    pairs: list[tuple[int, int]] = []
    begun = -1
    for match in _TWINS.finditer(scan.text, scan.start, scan.end):
        at = match.start()
        before, after = scan.around(at, match.group())
        if begun < 0 and after.isalnum() and not (before.isalnum() or before in _ENDS):
            begun = at
        elif begun >= 0 and not after.isalnum():
            pairs.append((begun, at))
            begun = -1
    marks = dict(scan.marks)
    for first, last in pairs:
        for at in (first, first + 1, last, last + 1):
            marks.pop(at, None)
        marks[first], marks[last] = "``", "''"
    return sorted(marks.items())
