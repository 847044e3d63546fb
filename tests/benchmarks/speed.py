"""Measure how fast a text becomes a briefing, and whether the time grows with its length.

    python tests/benchmarks/speed.py [CORPUS.jsonl] [--sizes 0.1,1,10] [--profile N]

The text is our own bundled articles as plain prose, their names changed from copy to copy so that
the cast grows as it does in real news; or the articles of a corpus ({"text": …} a line). It is read
as one document, the hardest case: the time of everything from plain text to the finished briefing.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from briefing_tui.extract.briefing import build_briefing
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTENT = Path(__file__).parents[2] / "content"
_TODAY = date(2024, 12, 9)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?= [A-Z][a-z]{3,})")


@dataclass(frozen=True)
class Timing:
    """How long one text took, in seconds of processor time."""

    megabytes: float
    parse_s: float
    extract_s: float

    @property
    def per_megabyte_s(self) -> float:
        """Seconds for a megabyte."""
        return (self.parse_s + self.extract_s) / self.megabytes


def bundled_articles() -> Iterator[str]:
    """Yield the bundled articles as plain prose, for ever, with names of their own."""
    texts = [parse(p.read_text("utf-8"), form=Form.MARKDOWN).text for p in _CONTENT.glob("*.md")]
    copy = 0
    while texts:
        for text in texts:
            yield _NAME.sub(rf"\g<0>{_suffix(copy)}", text)
        copy += 1


def corpus_articles(path: Path) -> Iterator[str]:
    """Yield the articles of a corpus, for ever."""
    texts = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines() if line]
    while texts:
        yield from texts


def _suffix(number: int) -> str:
    letters = "aeiou"
    return "" if number == 0 else letters[number % 5] + _suffix(number // 5)


def make_text(articles: Iterator[str], megabytes: float) -> str:
    """Return articles joined to a text of this size in UTF-8."""
    parts: list[str] = []
    size = 0
    while size < megabytes * 1e6:
        parts.append(next(articles))
        size += len(parts[-1].encode()) + 2
    return "\n\n".join(parts)


def measure(text: str) -> Timing:
    """Read a text and build its briefing."""
    start = process_time()
    document = parse(text, form=Form.PLAIN)
    parsed = process_time()
    build_briefing(document, today=_TODAY)
    return Timing(len(text.encode()) / 1e6, parsed - start, process_time() - parsed)


def show(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def profile(text: str, count: int) -> None:
    """Print the functions in which the most time is spent."""
    profiler = cProfile.Profile()
    profiler.runcall(measure, text)
    pstats.Stats(profiler).sort_stats("tottime").print_stats(count)


def main() -> int:
    """Print the speed at each size and how it compares with the first."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, nargs="?")
    parser.add_argument("--sizes", default="0.1,1,10", help="in MB, with commas")
    parser.add_argument("--profile", type=int, default=0, metavar="N", help="the N top costs")
    wanted = parser.parse_args()
    measure(make_text(bundled_articles(), 0.02))  # loads the language's data
    first: Timing | None = None
    show(f"{'MB':>6} {'parse s':>9} {'extract s':>10} {'MB/s':>7} {'per MB, to the first':>22}")
    for size in (float(each) for each in wanted.sizes.split(",")):
        articles = corpus_articles(wanted.corpus) if wanted.corpus else bundled_articles()
        text = make_text(articles, size)
        timing = measure(text)
        first = first or timing
        ratio = timing.per_megabyte_s / first.per_megabyte_s
        show(
            f"{timing.megabytes:6.2f} {timing.parse_s:9.2f} {timing.extract_s:10.2f}"
            f" {1 / timing.per_megabyte_s:7.2f} {ratio:22.2f}"
        )
        if wanted.profile:
            profile(text, wanted.profile)
    return 0


if __name__ == "__main__":
    sys.exit(main())
