"""Have the wheel hold its bytecode and regular expressions, for the Python that builds it."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledHook(BuildHookInterface[Any]):
    """Add `briefing_tui/modules.bin` and `briefing_tui/text/patterns.bin`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make both; a checkout that is installed to be worked on does without."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        sys.dont_write_bytecode = True
        from briefing_tui.bytecode import FILE
        from briefing_tui.bytecode_file import make_file
        from briefing_tui.text.pattern_table import find_sources, make_table
        from briefing_tui.text.patterns import TABLE

        package = Path(self.root, "briefing_tui")
        self._folder = TemporaryDirectory()
        for name, made in (
            (FILE, make_file(package)),
            (f"text/{TABLE}", make_table(find_sources(package))),
        ):
            path = Path(self._folder.name, Path(name).name)
            path.write_bytes(made)
            build_data["force_include"][str(path)] = f"briefing_tui/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the files away that they were written to."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()
