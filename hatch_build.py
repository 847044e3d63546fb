"""Have the wheel hold its regular expressions compiled, for the Python that builds it."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PatternTableHook(BuildHookInterface[Any]):
    """Add `briefing_tui/text/patterns.bin`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the table; a checkout that is installed to be worked on does without."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        sys.dont_write_bytecode = True
        from briefing_tui.text.pattern_table import find_sources, make_table
        from briefing_tui.text.patterns import TABLE

        self._folder = TemporaryDirectory()
        made = Path(self._folder.name, TABLE)
        made.write_bytes(make_table(find_sources(Path(self.root, "briefing_tui"))))
        build_data["force_include"][str(made)] = f"briefing_tui/text/{TABLE}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the file away that the table was written to."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()
