"""What the reader hands to other programs: words to the clipboard, addresses, a summary."""

from __future__ import annotations

from textual import work

from briefing_tui import desk
from briefing_tui.errors import BriefingError
from briefing_tui.model import Figure, Quote, Source, Span
from briefing_tui.settings import state_folder
from briefing_tui.text.links import find_links
from briefing_tui.text.safe import is_safe_url
from briefing_tui.text.width import fit
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.screens.reader_tick import Ticking
from briefing_tui.tui.words import counted, on_one_line
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.tui.piping import Answer
    from briefing_tui.tui.widgets.askline import AskLine

_SHOWN_CELLS = 40


class Handing(Ticking):
    """The part of the reader that other programs get something from."""

    _program = ""
    """What was asked to run last."""

    def action_copy(self, how: str) -> None:
        """Copy what is selected: "cited", or the "bare" words."""
        from briefing_tui.tui.citation import cite, cite_words, words_of  # late: not seen before

        if selected := self.get_selected_text():
            cited = cite_words(f"“{selected}”", self.opened.document)
            self._copy(selected if how == "bare" else cited)
            return
        items = self.items_to_copy()
        if not items:
            self.notice("Nothing to copy here")
            return
        take, findings = words_of if how == "bare" else cite, self.whole or self.findings_or_none
        text = "\n\n".join(take(item, findings) for item in items)
        self._copy(text, counted(len(items), "quotation") if self.forget_ticks() else "")

    @work(thread=True, exclusive=True, group="copy", exit_on_error=False)
    def _copy(self, text: str, called: str = "") -> None:
        """Put a text on the clipboard, and say where it went and what it is."""
        from briefing_tui.tui.clipboard import copy  # late: subprocess

        try:
            said = copy(text, self._to_terminal, state_folder())
        except BriefingError as error:
            self.app.call_from_thread(self.notice, str(error), "warning")
        else:
            shown = called or fit(on_one_line(text), _SHOWN_CELLS)
            self.app.call_from_thread(self.notice, f"{said} · {shown}")

    def _to_terminal(self, text: str) -> None:
        self.app.call_from_thread(self.app.copy_to_clipboard, text)

    # Addresses.

    def action_open(self) -> None:
        """Open the link or the source at hand, or the article itself, in a browser."""
        address = next((one for one in self._addresses() if is_safe_url(one)), None)
        if address is None:
            self.notice("No address here: neither the source nor the article has one")
        else:
            self.open_outside(address)

    @work(thread=True, exclusive=True, group="open", exit_on_error=False)
    def open_outside(self, url: str) -> None:
        """Open an address, and say what was started."""
        from briefing_tui.tui.browser import open_url  # late: subprocess

        self.app.call_from_thread(self.notice, open_url(url))

    def _addresses(self) -> Iterator[str]:
        """Yield the addresses at hand, the nearest first."""
        if self.panel is Panel.TEXT:
            line = Span(self.article.cursor, self.article.line_at_cursor.end)
            yield from (link.target for link in find_links(self.opened.document, line))
        item = self.item_at_hand()
        if isinstance(item, Source):
            yield item.url or ""
        if isinstance(item, Quote):
            yield from map(self._url_of, filter(None, (item.speaker, *item.via)))
        if isinstance(item, Figure) and item.source:
            yield self._url_of(item.source)
        yield self.opened.document.origin or ""

    def _url_of(self, source_id: str) -> str:
        sources = self.findings.briefing.sources if self.findings else ()
        return next((one.url or "" for one in sources if one.id == source_id), "")

    # A command.

    async def action_pipe(self) -> None:
        """Ask for a command that gets the summary, or the words that are selected."""
        if self.findings is None:
            self.notice("Still looking for quotations; the summary needs them")
        else:
            from briefing_tui.tui.widgets.askline import PipeLine  # late: not before "|"

            await self.ask(PipeLine())

    def words_entered(self, line: AskLine) -> None:
        """Run the command."""
        super().words_entered(line)
        if line.FOR == "pipe":
            self._run(line.value)

    def _run(self, command: str) -> None:
        from briefing_tui.tui.citation import cite_words  # late: as in copying
        from briefing_tui.tui.piping import to_arguments  # late: subprocess

        self.end_ask()
        assert self.findings is not None
        try:
            arguments = to_arguments(command)
        except BriefingError as error:
            self.notice(str(error), "warning")
            return
        selected = self.get_selected_text()
        cited = selected and cite_words(f"“{selected}”", self.opened.document)
        self._program = arguments[0]
        self.notice(f"Running {self._program} · Esc stops it")  # before it can be stopped
        self._pipe(command, arguments, cited or desk.export(self.findings.briefing))

    @work(thread=True, exclusive=True, group="pipe", exit_on_error=False)
    def _pipe(self, command: str, arguments: list[str], text: str) -> None:
        """Run a command."""
        from textual.worker import get_current_worker  # late: only here

        from briefing_tui.tui.piping import pipe

        worker = get_current_worker()
        try:
            answer = pipe(text, arguments, lambda: worker.is_cancelled)
        except BriefingError as error:
            self.app.call_from_thread(self.notice, str(error), "warning")
        else:
            if answer is not None:
                self.app.call_from_thread(self._show_answer, command, answer)

    def _show_answer(self, command: str, answer: Answer) -> None:
        from briefing_tui.tui.screens.output import OutputScreen  # late: not seen before "|"

        if not answer.text.strip():
            self.notice(f"{on_one_line(command)} {answer.ending} and wrote nothing")
        elif self.app.screen is self:
            self.notice(f"{on_one_line(command)} {answer.ending}")
            self.app.push_screen(OutputScreen(command, answer))

    def stop_pipe(self) -> bool:
        """Stop a command that is running; return whether there was one."""
        running = [one for one in self.workers if one.group == "pipe" and one.is_running]
        for worker in running:
            worker.cancel()
            self.notice(f"Stopped {self._program}")
        return bool(running)
