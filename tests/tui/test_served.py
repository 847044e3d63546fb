"""The reader where there is no terminal of its own: `textual serve` and its like."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_CODE = "import sys; from briefing_tui.tui import run; sys.exit(run(sys.argv[1]))"


def test_the_reader_can_be_served(tmp_path: Path) -> None:
    article = tmp_path / "river.txt"
    article.write_text("The river has been rising since Monday.\n")
    served = subprocess.Popen(
        [sys.executable, "-c", _CODE, str(article)],
        cwd=_ROOT,
        env=os.environ
        | {
            "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver",
            "TEXTUAL_COLOR_SYSTEM": "truecolor",
            "COLUMNS": "80",
            "ROWS": "24",
            "XDG_DATA_HOME": str(tmp_path),
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert served.stdin is not None
    assert served.stdout is not None
    seen = b""
    while b"Monday" not in seen:
        piece = os.read(served.stdout.fileno(), 65536)
        assert piece, seen
        seen += piece
    served.stdin.write(b"D\x00\x00\x00\x01q")
    served.stdin.flush()
    served.communicate(timeout=20)
    assert served.returncode == 0
