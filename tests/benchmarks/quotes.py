"""Measure the quotations found against a gold file, and show what is wrong by cause.

    python tests/benchmarks/quotes.py GOLD.jsonl [--unit segment|content] [--split NAME]
                                      [--misses CAUSE] [--limit N] [--scorer PATH]

A line of GOLD is an article: {"id", "lang", "text", "quotes": [{"type", "segments", "speaker"}]}.
The scores come from the scorer's own functions. A cause is a rule of attribution and what became of
it: `verb wrong` (another speaker), `verb spurious` (no such quotation in the gold file), `missed`.
`--misses verb` shows the first N of every cause that begins so, in their context.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from briefing_tui.model import Quote

_CHECKOUT = Path(__file__).parents[2]
_SCORER = _CHECKOUT.parent / "shared" / "tools" / "score_quotes.py"
_TODAY = date(2024, 12, 9)
_IOU = 0.8
_CONTEXT = 160


@dataclass(frozen=True)
class Outcome:
    """What became of a quotation of the gold file, or of one that was found."""

    cause: str
    gold: str | None
    found: str | None
    context: str


# -- finding


def find(article: dict[str, Any], unit: str) -> dict[str, Any]:
    """Return what is found in an article in the form that the scorer reads.

    Where the unit is the content, quotations that share theirs are one.
    """
    document = replace(parse(article["text"], form=Form.PLAIN), language=article.get("lang", "en"))
    briefing = build_briefing(document, today=_TODAY)
    names = {source.id: source.name for source in briefing.sources}
    quotes = [_to_record(quote, names, unit) for quote in briefing.quotes]
    once = {(record["start"], record["end"]): record for record in reversed(quotes)}
    return {"id": article["id"], "quotes": list(reversed(once.values()))}


def _to_record(quote: Quote, names: dict[str, str], unit: str) -> dict[str, Any]:
    span = quote.content or quote.span if unit == "content" else quote.span
    record: dict[str, Any] = {
        "start": span.start,
        "end": span.end,
        "speaker": names.get(quote.speaker or ""),
        "rule": quote.rule or "no rule",
    }
    if quote.mention is not None:
        record["mention"] = {"start": quote.mention.start, "end": quote.mention.end}
    return record


# -- scoring


def load(path: Path) -> ModuleType:
    """Import the scorer."""
    spec = spec_from_file_location("score_quotes", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def print_table(
    scorer: ModuleType, wanted: argparse.Namespace, found: dict[str, dict[str, Any]]
) -> None:
    """Let the scorer print its table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "found.jsonl")
        path.write_text("".join(json.dumps(each) + "\n" for each in found.values()), "utf-8")
        options = ["--unit", wanted.unit, "--iou", str(_IOU)]
        options += ["--split", wanted.split] if wanted.split else []
        sys.argv = ["score_quotes.py", str(wanted.gold), str(path), *options]
        scorer.main()


def outcomes(
    scorer: ModuleType, article: dict[str, Any], found: dict[str, Any], unit: str
) -> Iterator[Outcome]:
    """Yield what became of each quotation of an article."""
    options = argparse.Namespace(unit=unit, types={"direct", "mixed"}, iou=_IOU, min_words=1)
    gold = scorer.gold_units(article, options)
    units = [_unit(scorer, article["text"], record) for record in found["quotes"]]
    units = [each for each in units if each["span"][0] < each["span"][1]]
    pairs = scorer.pair(gold, units, lambda a, b: scorer.iou(a, b) >= _IOU)
    for i, j in pairs:
        language = article.get("lang", "en")
        right = not gold[i]["speaker"] or scorer.speaker_match(gold[i], units[j], language)[0]
        yield _outcome(article, "right" if right else "wrong", gold[i], units[j])
    missed = set(range(len(gold))) - {i for i, _ in pairs}
    spurious = set(range(len(units))) - {j for _, j in pairs}
    for i in sorted(i for i in missed if not gold[i]["optional"]):
        yield _outcome(article, "missed", gold[i], None)
    for j in sorted(spurious):
        yield _outcome(article, "spurious", None, units[j])


def _unit(scorer: ModuleType, text: str, record: dict[str, Any]) -> dict[str, Any]:
    mention = record.get("mention")
    return {
        "span": scorer.trim(text, record["start"], record["end"]),
        "speaker": record["speaker"],
        "ats": [(mention["start"], mention["end"])] if mention else [],
        "rule": record["rule"],
    }


def _outcome(
    article: dict[str, Any],
    fate: str,
    gold: dict[str, Any] | None,
    unit: dict[str, Any] | None,
) -> Outcome:
    start, end = (gold or unit or {})["span"]
    text = article["text"]
    words = text[start:end]
    if len(words) > _CONTEXT:
        words = f"{words[: _CONTEXT // 2]} […] {words[-_CONTEXT // 2 :]}"
    context = f"{text[max(0, start - _CONTEXT) : start]}[[{words}]]{text[end : end + _CONTEXT]}"
    return Outcome(
        cause=f"{unit['rule']} {fate}" if unit else fate,
        gold=gold["speaker"] if gold else None,
        found=unit["speaker"] if unit else None,
        context=f"{article['id']}: {context}".replace("\n", "¶"),
    )


# -- showing


def show(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")


def show_precision(results: list[Outcome]) -> None:
    """Show how often a speaker is the right one where one is given."""
    given = [each for each in results if each.gold and each.found]
    right = sum(each.cause.endswith(" right") for each in given)
    share = 100 * right / len(given) if given else 0.0
    show(f"speaker precision when one is given {share:5.1f}   ({right} of {len(given)})")


def show_causes(results: list[Outcome]) -> None:
    """Show the number of each cause, the most frequent rule first."""
    counts = Counter(each.cause for each in results)
    fates = ("right", "wrong", "spurious")
    rules = {cause.rpartition(" ")[0] for cause in counts if cause != "missed"}
    sums = {rule: sum(counts[f"{rule} {fate}"] for fate in fates) for rule in rules}
    bad = sum(counts.values()) - sum(counts[f"{rule} right"] for rule in rules)
    show(f"{'rule':26}{'right':>8}{'wrong':>8}{'spurious':>10}{'of all misses':>15}")
    for rule in sorted(rules, key=lambda rule: -sums[rule]):
        right, wrong, spurious = (counts[f"{rule} {fate}"] for fate in fates)
        share = 100 * (wrong + spurious) / bad if bad else 0.0
        show(f"{rule:26}{right:8}{wrong:8}{spurious:10}{share:13.1f} %")
    missed = counts["missed"]
    show(f"{'missed':26}{'':8}{missed:8}{'':10}{100 * missed / bad if bad else 0.0:13.1f} %")


def show_misses(results: list[Outcome], cause: str, limit: int) -> None:
    """Show examples of every cause that begins with the words given."""
    shown: Counter[str] = Counter()
    for each in results:
        if each.cause.endswith(" right") or not each.cause.startswith(cause):
            continue
        shown[each.cause] += 1
        if shown[each.cause] <= limit:
            show(f"\n{each.cause}: gold {each.gold or '-'} | found {each.found or '-'}")
            show(f"   {each.context}")


def main() -> int:
    """Print the scores and the causes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--unit", choices=("segment", "content"), default="segment")
    parser.add_argument("--split", help="only articles with this split (comma list)")
    parser.add_argument("--misses", metavar="CAUSE", help="show examples of these causes")
    parser.add_argument("--limit", type=int, default=10, help="examples of a cause")
    parser.add_argument("--scorer", type=Path, default=_SCORER)
    wanted = parser.parse_args()
    if not wanted.scorer.is_file():
        show(f"No scorer at {wanted.scorer}: give its path with --scorer.")
        return 0
    scorer = load(wanted.scorer)
    lines = wanted.gold.read_text("utf-8").splitlines()
    articles = [json.loads(line) for line in lines if line.strip()]
    splits = wanted.split.split(",") if wanted.split else None
    articles = [each for each in articles if splits is None or each.get("split") in splits]
    found = {each["id"]: find(each, wanted.unit) for each in articles}
    results = [r for a in articles for r in outcomes(scorer, a, found[a["id"]], wanted.unit)]
    print_table(scorer, wanted, found)
    show_precision(results)
    show_causes(results)
    if wanted.misses is not None:
        show_misses(results, wanted.misses, wanted.limit)
    return 0


if __name__ == "__main__":
    sys.exit(main())
