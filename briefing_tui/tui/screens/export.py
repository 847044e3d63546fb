"""The export: where it would be written, how it would look, and then the writing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual import getters, on, work
from textual.screen import ModalScreen
from textual.widgets import Input

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.keymap import Place
from briefing_tui.model import Block, BlockKind, Document, Inline, InlineKind, Span
from briefing_tui.text.layout import MIN_WIDTH_CELLS, wrap
from briefing_tui.text.safe import to_safe
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.page import GUTTER_CELLS, MEASURE_CELLS, RIGHT_CELLS
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.foot import Foot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.keymap import Key
    from briefing_tui.model import Briefing


_SCROLL_BAR_CELLS: Final = 1
_NAMES: Final = {"choose": "write", "cancel": "close", "leave": ""}


class ExportScreen(Sturdy, Closable, ModalScreen[str | None]):
    """A Markdown summary, before it is written; ends with the path that was written to."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.EXPORT, Place.EVERYWHERE)]
    CSS_PATH = "export.tcss"
    AUTO_FOCUS = "Input"

    path = getters.query_one(Input)
    preview = getters.query_one(Article)
    foot = getters.query_one(Foot)

    def __init__(self, briefing: Briefing) -> None:
        super().__init__()
        self._briefing = briefing
        self._text = ""
        self._over: Path | None = None
        """The file that the reader was asked about."""

    def compose(self) -> ComposeResult:
        """Show the path, the preview below it and the keys."""
        path = desk.place(Path(), self._briefing, desk.Form.MARKDOWN)
        yield Input(str(path), placeholder="Where to write it", select_on_focus=False)
        self._text = desk.export(self._briefing)
        yield self._make_preview(self.app.size.width)
        yield Foot(self._keys, _NAMES)

    def on_mount(self) -> None:
        """Take the colours in force."""
        follow_theme(self)
        self.path.border_title = "Write the summary to"
        self._ask()

    @property
    def _keys(self) -> tuple[Key, ...]:
        return personal(self).keymap.at(Place.EXPORT, Place.EVERYWHERE)

    def _make_preview(self, screen_cells: int) -> Article:
        self._preview_cells = _preview_cells(screen_cells)
        return Article(preview_of(self._text, self._preview_cells), masthead=False)

    async def on_resize(self, event: events.Resize) -> None:
        """Break the lines of the preview anew where they have another width."""
        if _preview_cells(event.size.width) != self._preview_cells:
            preview = self._make_preview(event.size.width)
            preview.palette = self.preview.palette
            await self.preview.remove()
            await self.mount(preview, after=self.path)

    def on_descendant_focus(self) -> None:
        """Promise only those keys that type nothing into the path."""
        self.foot.show_keys(*((self._keys, _NAMES) if self.path.has_focus else ()))

    def _ask(self) -> None:
        lines = self._text.count("\n")
        self.foot.say(((("Nothing is written yet", "dim"),),), (((f"{lines} lines", "dim"),),))

    @on(Input.Changed)
    def _forget_question(self) -> None:
        self._over = None
        self._ask()

    @on(Input.Submitted)
    def action_choose(self) -> None:
        """Write the summary, or ask whether the file that is there may go."""
        if not self.path.value.strip():
            self.foot.notice("Say where to write it", "warning")
            return
        path = desk.place(
            Path(self.path.value.strip()).expanduser(), self._briefing, desk.Form.MARKDOWN
        )
        if path.exists() and path != self._over:
            self._over = path
            self.foot.notice(f"{path} is there already: Enter again writes over it", "warning")
        else:
            self._write(path, force=path == self._over)

    @work(thread=True, exclusive=True, group="write", exit_on_error=False)
    def _write(self, path: Path, *, force: bool) -> None:
        """Write the file."""
        try:
            desk.write(self._text, path, force=force)
        except BriefingError as error:
            self.app.call_from_thread(self.foot.notice, str(error), "warning")
        else:
            self.app.call_from_thread(self.dismiss, str(path))

    def cancel(self) -> None:
        """Close without writing."""
        self.dismiss(None)

    def leave(self) -> bool:
        """Close without writing."""
        self.dismiss(None)
        return True


def _preview_cells(screen_cells: int) -> int:
    """Return the width of the preview's lines."""
    room = screen_cells - GUTTER_CELLS - RIGHT_CELLS - _SCROLL_BAR_CELLS
    return min(MEASURE_CELLS, max(MIN_WIDTH_CELLS, room))


def preview_of(markdown: str, width_cells: int) -> Document:
    """Return Markdown as a document that is shown as it stands, its headings in bold.

    Where a line is too long for `width_cells`, its signs of quotation stand on each part of it.
    """
    shown, inlines, start = [], [], 0
    for line in to_safe(markdown).rstrip("\n").split("\n"):
        for part in _parts(line, width_cells):
            if line.startswith("#"):
                span = Span(start, start + len(part))
                inlines.append(Inline(kind=InlineKind.STRONG, span=span))
            shown.append(part)
            start += len(part) + 1
    text = "\n".join(shown)
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)))
    return Document(text=text, blocks=(block,), inlines=tuple(inlines))


def _parts(line: str, width_cells: int) -> Iterator[str]:
    """Yield what a line is broken into."""
    lead = line[: len(line) - len(line.lstrip("> "))] if line.startswith(">") else ""
    lead = lead[: max(0, width_cells - MIN_WIDTH_CELLS)]
    room = width_cells - len(lead)
    for start, end in wrap(line, len(lead), len(line), room):
        yield lead + line[start:end]
