"""The table of keys, and whether every one of them does something."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing_tui.keymap import KEYS, Group, Key, Keymap, Place, keys_at, to_label, to_labels
from briefing_tui.tui.app import BriefingApp
from briefing_tui.tui.screens.export import ExportScreen
from briefing_tui.tui.screens.help import HelpScreen
from briefing_tui.tui.screens.library import LibraryScreen
from briefing_tui.tui.screens.reader import ReaderScreen
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.choice import Choice
from briefing_tui.tui.widgets.keylist import ALSO, KeyItems
from briefing_tui.tui.widgets.question import Question
from briefing_tui.tui.widgets.rows import Rows

_HOMES: dict[Place, tuple[type, ...]] = {
    Place.VIEW: (Article, Rows),
    Place.READER: (ReaderScreen,),
    Place.LIBRARY: (LibraryScreen,),
    Place.EXPORT: (ExportScreen,),
    Place.FIELD: (ExportScreen,),
    Place.CHOICE: (Choice,),
    Place.QUESTION: (Question,),
    Place.HELP: (HelpScreen,),
    Place.EVERYWHERE: (BriefingApp,),
}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.action)
def test_every_action_exists_where_its_key_holds(key: Key) -> None:
    name = f"action_{key.call.partition('(')[0]}"
    for place in key.places:
        for home in _HOMES[place]:
            assert callable(getattr(home, name, None)), f"{home.__name__}.{name}"


def test_no_key_means_two_things_in_one_place() -> None:
    for places in (
        (Place.READER, Place.VIEW, Place.EVERYWHERE),
        (Place.LIBRARY, Place.VIEW),
        (Place.EXPORT, Place.FIELD, Place.CHOICE, Place.EVERYWHERE),
        (Place.QUESTION, Place.EVERYWHERE),
    ):
        keys = [one for key in keys_at(*places) for one in key.keys]
        assert len(keys) == len(set(keys))


def test_the_keys_that_come_with_it_leave_room_for_ones_own() -> None:
    assert [*Keymap({}).conflicts()] == []


def test_actions_have_names_of_their_own() -> None:
    assert len({key.action for key in KEYS}) == len(KEYS)


def test_the_help_shows_every_action() -> None:
    items = KeyItems(KEYS)
    rows = range(len(items.heights(80)))
    shown = "\n".join(
        "".join(text for text, _ in line) for row in rows for line in items.lines(row, 80)
    )
    for key in KEYS:
        assert key.does in shown
        assert to_labels(key) in shown
    for group in Group:
        assert group.value.upper() in shown


@pytest.mark.parametrize(
    ("words", "actions"),
    [
        ("search", {"commands", "find"}),
        ("save", {"export"}),
        ("colour", {"toggle_dark", "next_theme"}),
        ("Exit", {"leave", "quit"}),
        ("clipboard", {"copy", "copy_bare"}),
    ],
)
def test_an_action_is_found_by_what_others_call_it(words: str, actions: set[str]) -> None:
    assert {key.action for key in KeyItems(KEYS, words).found} == actions


def test_other_names_are_those_of_actions() -> None:
    assert {key.action for key in KEYS} >= ALSO.keys()


def test_a_key_that_holds_in_a_dialog_alone_stands_under_a_heading_of_its_own() -> None:
    for key in KEYS:
        is_in_dialog = {*key.places} <= {Place.CHOICE, Place.FIELD, Place.QUESTION}
        assert (key.group is Group.DIALOG) == is_in_dialog, key.action


def test_keys_are_written_as_a_reader_would() -> None:
    assert to_label("alt+left") == "Alt+←"
    assert to_label("ctrl+p") == "Ctrl+P"
    assert to_label("]") == "]"
    assert to_label("pagedown") == "PgDn"
    assert to_label("G") == "G"


def test_the_table_needs_no_textual() -> None:
    code = "import sys, briefing_tui.keymap; sys.exit('textual' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
