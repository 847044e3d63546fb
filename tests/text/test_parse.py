from __future__ import annotations

import subprocess
import sys
import time

import pytest

from briefing_tui.text.parse import Form, parse

HEAVY = ("markdown_it", "mdit_py_plugins", "yaml", "trafilatura", "urllib3", "platformdirs")


def test_plain_text_loads_nothing_heavy() -> None:
    program = (
        "import sys; from briefing_tui.text.parse import *; import briefing_tui.ingest.locate;"
        "parse('One.\\n\\nTwo.', form=Form.PLAIN); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(done.stdout.split())


@pytest.mark.parametrize("form", Form)
def test_where_it_came_from_is_kept(form: Form) -> None:
    assert parse("A line.", form=form, origin="a/b.txt").origin == "a/b.txt"
    assert parse("A line.", form=form).origin is None


@pytest.mark.parametrize(
    "piece",
    [
        "\n",
        " ",
        "a\n",
        "“\n",
        "- \n",
        "1. a\n",
        "Aa\n\n",
        "Aa bb, cc dd\n",
        "* ",
        "a b ",
        "\r\n",
        "(“",
    ],
)
def test_odd_plain_text_takes_no_longer_than_its_length_asks(piece: str) -> None:
    text = piece * (80_000 // len(piece))
    began = time.perf_counter()
    parse(text, form=Form.PLAIN)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    "piece", ["[", "![", "*a", "[a]{.quote ", "> ", "- ", "`a", "^[", "[a](", "|a"]
)
def test_odd_markdown_takes_no_longer_than_its_length_asks(piece: str) -> None:
    began = time.perf_counter()
    parse(piece * (6_000 // len(piece)), form=Form.MARKDOWN)
    assert time.perf_counter() - began < 5
