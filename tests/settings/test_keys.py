"""Own keys in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_tui.errors import BadContent
from briefing_tui.keymap import KEYS, Keymap
from briefing_tui.settings import read_settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("}", ("}",)),
        ("} Alt+x", ("}", "alt+x")),
        ("X F2 ctrl+Up", ("X", "f2", "ctrl+up")),
        ("Alt+← PgDn ↓", ("alt+left", "pagedown", "down")),
        ("Shift+Ctrl+Home Shift+x", ("ctrl+shift+home", "X")),
        (", \\\\", (",", "\\")),
    ],
)
def test_keys_are_written_as_the_help_shows_them(
    tmp_path: Path, words: str, keys: tuple[str, ...]
) -> None:
    path = tmp_path / "config.toml"
    others = 'line_down = "J"\npage_down = "S"\nnext_briefing = "j"\nback = "B"\n'
    path.write_text(f'[keys]\nnext_quote = "{words}"\n{others}')
    assert read_settings(path).keys["next_quote"] == keys


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[keys]\nnext_quot = "x"\n', 2, "“next_quote” perhaps?"),
        ('[keys]\nxyzzy = "x"\n', 2, "“briefing keys” lists them all"),
        ('[keys]\nquit = "Q"\nnext_quote = "Hyper+x"\n', 3, "no key is called “Hyper+x”"),
        ('[keys]\nnext_quote = "pagewise"\n', 2, "no key is called “pagewise”"),
        ("[keys]\nquit = ''\n", 2, "“quit” cannot be without a key"),
        ("[keys]\ncommands = ' '\n", 2, "leave “commands” out to keep those that it has"),
        ("[keys]\nnext_quote = ['x']\n", 2, "needs the names of keys"),
        ('[keys]\nnext_quote = "q"\n', 2, "it is “leave” already"),
        ('[keys]\nfind = "x"\n\nzen = "x"\n', 4, "“zen”: it is “find” already"),
        ('theme = ""\nkeys.next_quote = "]"\n', 2, "it is “next_section” already"),
    ],
)
def test_a_bad_key_is_named_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(BadContent) as caught:
        read_settings(path)
    assert f"{path}, line {line}: " in str(caught.value)
    assert words in str(caught.value)


def test_keys_may_change_places(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[keys]\nnext_quote = "]"\nnext_section = "}"\n')
    keymap = Keymap(read_settings(path).keys)
    assert keymap.label("next_quote") == "]"
    assert keymap.label("next_section") == "}"
    assert keymap.label("quit") == "Q"
    assert len(keymap.keys) == len(KEYS)


def test_a_key_can_be_switched_off_and_given_to_another_action(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[keys]\nzen = ""\nnext_quote = "z"\n')
    keymap = Keymap(read_settings(path).keys)
    assert keymap.key("zen").keys == ()
    assert keymap.label("zen") == "“zen”"
    assert keymap.label("next_quote") == "z"


def test_the_table_itself_has_no_conflicts() -> None:
    assert list(Keymap().conflicts()) == []
