"""The last choice of an export, so that the next one begins where that ended.

It may be lost without harm: what cannot be read, or is no longer a choice, counts as never made.
"""

from __future__ import annotations

from pathlib import Path

from briefing_tui.errors import BriefingError
from briefing_tui.export import Choice, Form, What, whats_of
from briefing_tui.export.on_disk import write
from briefing_tui.typed import Final

_FILE: Final = "export.json"
_MAX_BYTES: Final = 65_536


def read_last(state: Path) -> Choice:
    """Return the last choice that is kept in a folder, as far as it still can be made."""
    from json import loads  # late: the export screen only

    try:
        with (state / _FILE).open("rb") as file:
            values = loads(file.read(_MAX_BYTES))
        form, what = Form(values["form"]), What(values["what"])
        folder = str(values["folder"])
        has_folder = Path(folder).is_dir()
    except (OSError, ValueError, LookupError, TypeError):
        return Choice()
    return Choice(
        form=form,
        what=what if what in whats_of(form) else whats_of(form)[0],
        folder=folder if has_folder and Path(folder).is_absolute() else "",
    )


def keep_last(choice: Choice, state: Path) -> None:
    """Keep a choice in a folder, if that can be done."""
    from json import dumps  # late: as for reading

    try:
        state.mkdir(parents=True, exist_ok=True)
        write(dumps(choice._asdict()) + "\n", state / _FILE, force=True)
    except (OSError, BriefingError):
        return
