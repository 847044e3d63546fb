"""What the reader takes in when it starts."""

from __future__ import annotations

import subprocess
import sys

_CODE = """
import sys
from briefing_tui.tui.start import import_asyncio
import_asyncio()
import briefing_tui.tui.screens.reader
print("asyncio" in sys.modules, "_ssl" in sys.modules)
import ssl
print(bool(ssl.create_default_context()))
"""


def test_openssl_is_left_to_whoever_fetches() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=True, timeout=60
    )
    assert outcome.stdout.split() == ["True", "False", "True"]
