"""Write every article of corpora as JSON and in the content format, and read both back.

    python tests/benchmarks/round_trip.py CORPUS.jsonl… [--limit N]

A corpus has {"text": …} a line, with "lang" where it is known. Each briefing has to come back
equal. Beside the counts stands in how many articles the Markdown has every word without the record.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from briefing_tui import desk
from briefing_tui.codec import from_values, to_values
from briefing_tui.codec.record import from_record
from briefing_tui.export.as_briefing import to_briefing
from briefing_tui.model import replace
from briefing_tui.text.parse import Form, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.model import Briefing

_TODAY = date(2024, 12, 9)


def briefings(corpus: Path, limit: int | None) -> Iterator[tuple[str, Briefing]]:
    """Yield the articles of a corpus, each with its name."""
    for number, line in enumerate(corpus.read_text("utf-8").splitlines()):
        if number == limit:
            return
        record = json.loads(line)
        document = replace(parse(record["text"], form=Form.PLAIN), language=record.get("lang"))
        name = f"{corpus.name}, line {number + 1}"
        yield name, desk.brief(replace(document, origin=name), today=_TODAY)


def survives_json(briefing: Briefing) -> bool:
    """Return whether a briefing comes back equal from JSON."""
    return from_values(json.loads(json.dumps(to_values(briefing)))) == briefing


def survives_markdown(briefing: Briefing) -> tuple[bool, bool]:
    """Return whether a briefing comes back equal, and whether the Markdown alone holds its text."""
    markdown = to_briefing(briefing)
    parsed = parse(markdown, form=Form.MARKDOWN, origin="elsewhere.md")
    words = parsed.text.split()
    return from_record(markdown, parsed) == briefing, words == briefing.document.text.split()


def show(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")


def main() -> int:
    """Print what did not survive, and how many did; end with 1 if something did not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS.jsonl")
    parser.add_argument("--limit", type=int, help="articles of each corpus")
    wanted = parser.parse_args()
    lost = 0
    for corpus in wanted.corpora:
        if not corpus.is_file():
            show(f"{corpus} is not here, and left out")
            continue
        count = by_json = by_markdown = whole = 0
        seconds = -process_time()
        for name, briefing in briefings(corpus, wanted.limit):
            in_json, (in_markdown, is_whole) = survives_json(briefing), survives_markdown(briefing)
            count, by_json, by_markdown = count + 1, by_json + in_json, by_markdown + in_markdown
            whole += is_whole
            if not (in_json and in_markdown):
                show(f"{name}: lost in {'the content format' if in_json else 'JSON'}")
        seconds += process_time()
        show(
            f"{corpus.name}: {count} articles, equal from JSON {by_json}, from the content format "
            f"{by_markdown}; in {whole} the Markdown alone has every word ({seconds:.1f} s)"
        )
        lost += 2 * count - by_json - by_markdown
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
