"""Measure the figures found against a gold file, and show the misses by cause.

    python tests/benchmarks/figures.py GOLD.jsonl [--scorer PATH] [--half odd|even] [--misses N]

A line of GOLD is {"id", "lang", "text", "figures": [{"value": [low, high], "unit", "change"}]}.
The scores come from the scorer; the causes are told apart here.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing_tui.extract.lexicon import language
from briefing_tui.extract.scan import scan
from briefing_tui.model import Document, Figure

_CHECKOUT = Path(__file__).parents[2]
_SCORER = _CHECKOUT.parent / "shared" / "tools" / "score_figures.py"


@dataclass(frozen=True)
class Miss:
    """A figure that is wrong, missing or too many."""

    cause: str
    gold: str
    found: str
    text: str


def read_gold(path: Path, half: str) -> list[dict[str, Any]]:
    """Return the sentences of a gold file; `half` is "odd", "even" or "" for all."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    wanted = {"odd": (1,), "even": (0,)}.get(half, (0, 1))
    return [json.loads(line) for place, line in enumerate(lines) if place % 2 in wanted]


def find(sentence: dict[str, Any]) -> tuple[Figure, ...]:
    """Return the figures found in a sentence."""
    document = Document(text=sentence["text"])
    return tuple(scan(document, language(sentence.get("lang", "en"))).figures)


def to_record(sentence: dict[str, Any]) -> dict[str, Any]:
    """Return what is found in the form that the scorer reads."""
    figures = [
        {
            "value": figure.value,
            "upper": figure.upper,
            "unit": figure.unit,
            "qualifier": str(figure.qualifier),
            "change": None if figure.change is None else str(figure.change),
        }
        for figure in find(sentence)
    ]
    return {"id": sentence["id"], "figures": figures}


def score(scorer: Path, gold: list[dict[str, Any]]) -> str:
    """Return what the scorer prints."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, records in (("gold", gold), ("pred", [to_record(each) for each in gold])):
            path = Path(folder, f"{name}.jsonl")
            path.write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")
            paths.append(str(path))
        run = subprocess.run(
            [sys.executable, str(scorer), *paths], capture_output=True, text=True, check=True
        )
    return run.stdout


def misses(sentence: dict[str, Any]) -> list[Miss]:
    """Pair gold and found figures of a sentence and name what is wrong with the rest."""
    text = sentence["text"]
    gold = list(sentence["figures"])
    found = list(find(sentence))
    result = []
    for exact in (True, False):
        for wanted in list(gold):
            for figure in list(found):
                same_unit = (figure.unit or "-").lower() == wanted["unit"]
                if _same_value(figure, wanted) and (same_unit or not exact):
                    gold.remove(wanted)
                    found.remove(figure)
                    if not same_unit:
                        result.append(Miss("unit", _show(wanted), _line(figure, text), text))
                    break
    for wanted in gold:
        near = next((each for each in found if _one_end(each, wanted)), None)
        if near is not None:
            found.remove(near)
            result.append(Miss("range", _show(wanted), _line(near, text), text))
        else:
            result.append(Miss(_cause(wanted), _show(wanted), "", text))
    result += [Miss(f"spurious {each.rule}", "", _line(each, text), text) for each in found]
    return result


def _cause(wanted: dict[str, Any]) -> str:
    low, high = wanted["value"]
    if low != high:
        return "missed range"
    return "missed one" if low == 1 else "missed"


def _same_value(figure: Figure, wanted: dict[str, Any]) -> bool:
    ends = (figure.value, figure.value if figure.upper is None else figure.upper)
    return all(
        abs(end - right) <= 1e-8 + 1e-5 * abs(right)
        for end, right in zip(ends, wanted["value"], strict=True)
    )


def _one_end(figure: Figure, wanted: dict[str, Any]) -> bool:
    return bool({figure.value, figure.upper} & set(wanted["value"]))


def _show(wanted: dict[str, Any]) -> str:
    return f"{wanted['value']} {wanted['unit']}"


def _line(figure: Figure, text: str) -> str:
    return f"{figure.span.of(text)!r} = {figure.value:g} {figure.upper or ''} {figure.unit}"


def show(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text.rstrip("\n") + "\n")


def main() -> int:
    """Print the scores and the causes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--scorer", type=Path, default=_SCORER)
    parser.add_argument("--half", choices=("odd", "even"), default="")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="examples per cause")
    wanted = parser.parse_args()
    gold = read_gold(wanted.gold, wanted.half)
    if wanted.scorer.is_file():
        show(score(wanted.scorer, gold))
    else:
        show(f"No scorer at {wanted.scorer}: give its path with --scorer.")
        return 0
    causes: dict[str, list[Miss]] = defaultdict(list)
    for sentence in gold:
        for miss in misses(sentence):
            causes[miss.cause].append(miss)
    for cause, members in sorted(causes.items(), key=lambda item: -len(item[1])):
        show(f"{len(members):4} {cause}")
        for miss in members[: wanted.misses]:
            show(f"       gold {miss.gold or '-'}  found {miss.found or '-'}")
            show(f"         {miss.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
