"""What is in force: the keys and the settings, the defaults and a person's own."""

from __future__ import annotations

import json

from briefing_tui.keymap import Keymap, to_labels
from briefing_tui.settings import Settings, config_file, read_settings
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.colours import Colours


def keys_in_force() -> str:
    """Return a line for each action: its keys, its id in the settings, and what it does."""
    keys = Keymap(read_settings().keys).keys
    cells = max(len(to_labels(key)) for key in keys)
    id_cells = max(len(key.action) for key in keys)
    lines: list[str] = []
    for before, key in zip((None, *keys), keys, strict=False):
        if before is None or key.group != before.group:
            lines += [*([""] if lines else []), key.group]
        lines.append(f"  {to_labels(key):<{cells}}  {key.action:<{id_cells}}  {key.does}")
    return "\n".join(lines) + "\n"


def settings_in_force() -> str:
    """Return the settings as their file would have them, each marked as own or as a default."""
    file = config_file()
    settings = read_settings()
    lines = [f"# {file}" + ("" if file.exists() else ", which is not there")]
    for name, default in Settings._field_defaults.items():
        value = getattr(settings, name)
        if name not in ("keys", "themes"):
            lines.append(_line(name, _to_toml(value), own=value != default))
    lines += ["", "[keys]"]
    keymap = Keymap(settings.keys)
    for key in keymap.keys:
        lines.append(_line(key.action, _to_toml(to_labels(key)), own=key.action in keymap.own))
    for colours in settings.themes.values():
        lines += ["", *_theme(colours)]
    return "\n".join(lines) + "\n"


def _theme(colours: Colours) -> Iterator[str]:
    yield f"[themes.{_to_toml(colours.name)}]"
    for name, value in vars(colours).items():
        if name not in ("name", "native"):
            yield f"{name} = {_to_toml(value)}"


def _line(name: str, value: str, *, own: bool) -> str:
    return f"{f'{name} = {value}':<40}  # {'own' if own else 'default'}"


def _to_toml(value: object) -> str:
    """Return a value as TOML writes it, which for these kinds is as JSON does."""
    return json.dumps(value, ensure_ascii=False)
