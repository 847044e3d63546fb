"""The links of the text: labels to follow them by, also to a file beside the article."""

from __future__ import annotations

from pathlib import Path

from textual import work

from briefing_tui.errors import BriefingError
from briefing_tui.text.links import Link, find_links, find_part
from briefing_tui.text.safe import is_safe_url
from briefing_tui.tui.screens.reader_base import Panel
from briefing_tui.tui.screens.reader_outside import Handing
from briefing_tui.tui.words import on_one_line
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_tui.tui.opening import Opened
    from briefing_tui.tui.widgets.askline import AskLine


class Linking(Handing):
    """The part of the reader that follows links."""

    _links: dict[str, Link]
    """The links in sight by the labels that they have for now."""

    async def action_hints(self) -> None:
        """Put a label on every link in sight; typing one follows it."""
        from briefing_tui.tui.hints import labels_for  # late: not seen before ";"
        from briefing_tui.tui.widgets.askline import HintLine

        self.panel = Panel.TEXT
        links = find_links(self.opened.document, self.article.in_sight)
        if not links:
            self.notice("No links in sight")
            return
        self._links = dict(zip(labels_for(len(links)), links, strict=True))
        self._show_labels("")
        await self.ask(HintLine())

    def words_typed(self, line: AskLine) -> None:
        """Follow the link whose label is typed."""
        super().words_typed(line)
        if line.FOR == "hint":
            self._follow_label(line.value.strip().lower())

    def _follow_label(self, typed: str) -> None:
        link = self._links.get(typed)
        if link is not None:
            self.end_ask()
            self._follow_link(link.target)
        elif any(label.startswith(typed) for label in self._links):
            self._show_labels(typed)
        else:
            self.end_ask()
            self.notice(f"No link has the label {typed}")

    def _show_labels(self, typed: str) -> None:
        self.article.show_labels(
            (link.span.start, label[len(typed) :])
            for label, link in self._links.items()
            if label.startswith(typed)
        )

    def _follow_link(self, target: str) -> None:
        from urllib.parse import unquote  # late: not for the first frame

        path, _, part = target.partition("#")
        if is_safe_url(target):
            self.open_outside(target)
        elif not path:
            heading = find_part(self.opened.document, unquote(part))
            self.jump(heading.start if heading else None, f"section “{part}”", top=True)
        elif (where := self.opened.where) is None:
            self.notice(f"{path} is a file beside this article, and nobody knows where that is")
        else:
            self._read_beside(Path(where).parent / unquote(path.partition("?")[0]))

    @work(thread=True, exclusive=True, group="open", exit_on_error=False)
    def _read_beside(self, path: Path) -> None:
        """Read a file that a link leads to; no pipe and no device, which nobody asked for."""
        from briefing_tui.tui.opening import open_article  # late: few links lead to files

        try:
            if not path.is_file():
                raise BriefingError(f"There is no file {on_one_line(str(path))}")
            opened = open_article(str(path))
        except (BriefingError, OSError, ValueError) as error:
            self.app.call_from_thread(self.notice, str(error), "warning")
        else:
            self.app.call_from_thread(self._show_beside, opened)

    def _show_beside(self, opened: Opened) -> None:
        """Show an article over this one, to which leaving it comes back."""
        from briefing_tui.tui.screens.reader import ReaderScreen  # late: it is made of this

        if self.app.screen is self:
            self.app.push_screen(ReaderScreen(opened))
