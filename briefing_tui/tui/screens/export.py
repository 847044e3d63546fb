"""The export: what, how and where to, how it would look, and then the writing."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from textual import getters, on, work
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input
from textual.worker import get_current_worker

from briefing_tui import desk
from briefing_tui.errors import BriefingError, Cancelled
from briefing_tui.keymap import Place
from briefing_tui.tui.calm import Calm
from briefing_tui.tui.closable import Closable
from briefing_tui.tui.commands import bindings
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themed import follow_theme, personal
from briefing_tui.tui.turns import end_if, give_way
from briefing_tui.tui.widgets.choice import Choice
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.tui.widgets.preview import Preview, count_lines
from briefing_tui.tui.widgets.question import Question
from briefing_tui.tui.words import counted, on_one_line
from briefing_tui.typed import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from briefing_tui.keymap import Key
    from briefing_tui.model import Briefing

_NAMES: Final = {"choose": "write", "cancel": "close", "leave": ""}
_PLACES: Final = (Place.CHOICE, Place.FIELD, Place.EXPORT, Place.EVERYWHERE)
"""The places whose keys hold here; those of a choice type letters into the path."""
_FIRST_LINES: Final = 150
"""So many lines are shown before all of a long export has been made: more than a screen has."""
_MARKED_UP: Final = frozenset({desk.Form.MARKDOWN})


class ExportScreen(Sturdy, Closable, Calm[str | None], ModalScreen[str | None]):
    """An export before it is written; ends with the path that was written to.

    It is kept, for putting it together takes time.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Place.EXPORT, Place.FIELD, Place.EVERYWHERE)  # the preview's own come first
    ]
    AUTO_FOCUS = ""

    form = getters.query_one("#form", Choice)
    what = getters.query_one("#what", Choice)
    path = getters.query_one(Input)
    preview = getters.query_one(Preview)
    foot = getters.query_one(Foot)

    @dataclass(eq=False, repr=False)
    class Made(Message):
        """An export is there to be looked at, or as much of it as can be seen at once."""

        choice: desk.Choice
        text: str
        lines: int
        begins_at: int
        """How much of it has been shown before."""
        is_whole: bool

    def __init__(self) -> None:
        super().__init__()
        self._briefing: Briefing
        self._where: str | None = None
        self._is_new = False
        """Whether another briefing is to be written than the one shown so far."""
        self._last = desk.Choice()
        self._wanted: str = self._last.what
        """How much the reader chose, also while the form has no such part."""
        self._offered = ""
        """The path that stands there as long as the reader types no other one."""
        self._made: tuple[desk.Choice, str] | None = None
        self._over: Path | None = None
        """The file that the reader is asked about."""

    def offer(self, briefing: Briefing, *, where: str | None = None) -> None:
        """Set what is written when the screen opens next.

        Args:
            briefing: What to write.
            where: What it was read from, for whoever verifies the export.
        """
        self._briefing, self._where, self._is_new = briefing, where, True

    def compose(self) -> ComposeResult:
        """Show the choices, the path, the preview below them and the keys."""
        last = self._last
        yield Choice("Form", [form.value for form in desk.Form], last.form, id="form")
        yield Choice("What", desk.whats_of(last.form), last.what, id="what")
        yield Input(placeholder="Where to write it", select_on_focus=False)
        yield Preview()
        yield Foot(self._keys, _NAMES)

    def on_mount(self) -> None:
        """Take the colours in force."""
        follow_theme(self)
        self.path.border_title = "Write to"
        self.path.cursor_blink = self.app.animation_level == "full"

    def on_screen_resume(self) -> None:
        """Begin with what was chosen the last time, unless this only comes back into sight."""
        if not self._is_new:
            return
        self._is_new, self._last = False, desk.last_choice()
        self.foot.take_keys(personal(self).keymap)
        self._wanted = self._last.what
        self.form.offer([form.value for form in desk.Form], self._last.form)
        self.what.offer(desk.whats_of(self._last.form), self._last.what)
        self._offer_path()
        self.set_focus(self.form)
        self._show()

    @property
    def _keys(self) -> tuple[Key, ...]:
        return personal(self).keymap.at(*_PLACES)

    @property
    def choice(self) -> desk.Choice:
        """What is chosen now."""
        folder = Path(self.path.value).expanduser().parent.absolute()
        return desk.Choice(
            form=desk.Form(self.form.word),
            what=desk.What(self.what.word),
            folder="" if folder == Path().absolute() else str(folder),
        )

    def _offer_path(self) -> None:
        """Offer the name that goes with the form, with the cursor behind it."""
        self.path.value = self._offered = self._make_path()
        self.path.cursor_position = len(self._offered)

    def _make_path(self) -> str:
        folder = Path(self._last.folder)
        return str(self._place(folder))

    def _place(self, path: Path) -> Path:
        """Return the file that a path means: in a folder one of its own, and not the article."""
        article = (self._where,) if self._where else ()
        return desk.place(path, self._briefing, desk.Form(self.form.word), taken=article)

    @on(Choice.Changed)
    def _choose_other(self, message: Choice.Changed) -> None:
        """Show the export that was chosen now, and offer a name that goes with it."""
        message.stop()
        if message.choice is self.form:
            self.what.offer(desk.whats_of(desk.Form(message.word)), self._wanted)
            if self.path.value == self._offered:
                self._offer_path()
            else:
                self._offered = self._make_path()
        else:
            self._wanted = message.word
        self._show()

    def _show(self) -> None:
        self._made = None
        self.foot.say(((("Making the preview …", "dim"),),))
        self._make(self.choice)

    @work(thread=True, exclusive=True, group="preview", exit_on_error=False)
    def _make(self, choice: desk.Choice) -> None:
        """Make the export, until something else is chosen."""
        worker = get_current_worker()
        end_if(lambda: worker.is_cancelled)
        with suppress(Cancelled):
            self._make_pieces(choice)

    def _make_pieces(self, choice: desk.Choice) -> None:
        """Make the export piece by piece: at once what is seen first, between keys the rest."""
        pieces: list[str] = []
        lines = shown = 0
        briefing, where = self._briefing, self._where
        for piece in desk.pieces_of(briefing, choice.form, choice.what, where=where):
            if shown:
                give_way()
            elif lines > _FIRST_LINES:
                shown = self._post("".join(pieces), choice, is_whole=False)
            pieces.append(piece)
            lines += piece.count("\n")
        give_way()
        self._post("".join(pieces), choice, shown)

    def _post(
        self, text: str, choice: desk.Choice, begins_at: int = 0, *, is_whole: bool = True
    ) -> int:
        lines = count_lines(text)
        self.post_message(self.Made(choice, text, lines, begins_at, is_whole))
        return len(text)

    def _export(self, choice: desk.Choice) -> str:
        return desk.export(self._briefing, choice.form, choice.what, where=self._where)

    def on_export_screen_made(self, message: Made) -> None:
        """Show what was made, unless something else has been chosen since."""
        if message.choice[:2] != self.choice[:2]:
            return
        is_marked_up = message.choice.form in _MARKED_UP
        show = self.preview.go_on if message.begins_at else self.preview.show
        show(message.text, lines=message.lines, is_marked_up=is_marked_up)
        if not message.is_whole:
            return
        self._made = message.choice, message.text
        lines = counted(message.lines, "line")
        lefts = ("Nothing is written yet", "Not written yet")
        self.foot.say(tuple(((left, "dim"),) for left in lefts), (((lines, "dim"),),))

    def on_descendant_focus(self) -> None:
        """Promise only those keys that type nothing into the path."""
        if not self.query(Question):
            keys = personal(self).keymap.at(*_PLACES[1:])
            self.foot.show_keys(*((keys, _NAMES) if self.focused is self.path else ()))

    def action_field(self, by: int) -> None:
        """Go to the next field (1) or the one before (-1), unless there is a question to answer."""
        if self._over is None:
            self.focus_next() if by > 0 else self.focus_previous()

    @on(Input.Submitted)
    @on(Preview.Chosen)
    def action_choose(self) -> None:
        """Write the export, or ask whether the file that is there may go."""
        typed = self.path.value.strip()
        if not typed:
            self.foot.notice("Say where to write it", "warning")
            return
        path = self._place(Path(typed).expanduser())
        if os.path.isfile(path):  # noqa: PTH113  pathlib's raises where it may not look
            self._ask(path)
        else:
            self._write(path, self.choice, force=False)

    def _ask(self, path: Path) -> None:
        self._over = path
        answers = personal(self).keymap.at(Place.QUESTION)
        is_article = self._where and os.path.realpath(path) == os.path.realpath(self._where)
        what = "is the article itself" if is_article else "is there already"
        about = f"{on_one_line(path.name)} {what}"
        question = Question("Overwrite it?", about, answers, self.foot.palette)
        self.mount(question)
        question.focus()
        self.foot.show_keys(())

    @on(Question.Answered)
    async def _go_on(self, message: Question.Answered) -> None:
        """Write over the file, or leave it."""
        message.stop()
        path, self._over = self._over, None
        await self.query(Question).remove()
        if path is None:
            return
        self.path.focus()
        if message.yes:
            self._write(path, self.choice, force=True)
        else:
            self.foot.notice("The file stays as it is; nothing is written", "dim")

    def _write(self, path: Path, choice: desk.Choice, *, force: bool) -> None:
        """Say that the file is written, before it can be; then write it."""
        self.foot.notice(f"Writing {path} …", "dim")
        self._write_out(path, choice, force=force)

    @work(thread=True, exclusive=True, group="write", exit_on_error=False)
    def _write_out(self, path: Path, choice: desk.Choice, *, force: bool) -> None:
        """Write the file and remember what was chosen."""
        made = self._made
        text = made[1] if made and made[0][:2] == choice[:2] else self._export(choice)
        if get_current_worker().is_cancelled:
            return
        try:
            desk.write(text, path, force=force)
        except BriefingError as error:
            self.app.call_from_thread(self.foot.notice, _in_short(error), "warning")
            return
        desk.keep_choice(choice)
        self.app.call_from_thread(self._finish, str(path))

    def _finish(self, path: str) -> None:
        if self in self.app.screen_stack:  # unless it was closed meanwhile
            self._close(path)

    def cancel(self) -> None:
        """Answer a question with no; else close without writing."""
        if self._over is not None:
            self.query_one(Question).action_answer(0)
            return
        self.workers.cancel_group(self, "write")
        self._close(None)

    def _close(self, written_to: str | None) -> None:
        self.workers.cancel_group(self, "preview")
        self._made = None
        self.preview.show("", lines=0, is_marked_up=False)  # it may be long, and the screen is kept
        self.dismiss(written_to)

    def leave(self) -> bool:
        """Close without writing."""
        self.cancel()
        return True


def _in_short(error: BriefingError) -> str:
    """Return why nothing was written, without the path: that stands in the field above."""
    cause = error.__cause__
    if isinstance(cause, FileNotFoundError):
        return "No such folder: create it first"
    if not isinstance(cause, OSError) or not cause.strerror:
        return str(error)
    return f"{cause.strerror}: {error.advice[:1].lower()}{error.advice[1:]}"
