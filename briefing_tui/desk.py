"""The verbs that both faces speak: read, brief, shelf, export, write, recall, remember.

The rooms below do not know one another; here they are joined. Whatever is heavy is imported by
the verb that needs it.
"""

from __future__ import annotations

import os

from briefing_tui.export import Choice, Form, Group, What, gap_of, pieces_of, suffix_of, whats_of
from briefing_tui.export import export as _export
from briefing_tui.progress import tell_nobody
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path
    from typing import BinaryIO

    from briefing_tui.export.as_digest import Digest
    from briefing_tui.export.as_template import OwnTemplate
    from briefing_tui.ingest.locate import Limits, Raw
    from briefing_tui.ingest.shelf import ShelfEntry
    from briefing_tui.model import Briefing, Document
    from briefing_tui.progress import Tell, TellShare

__all__ = [
    "Choice",
    "Form",
    "Group",
    "Library",
    "Manner",
    "Reading",
    "What",
    "brief",
    "bundled_folder",
    "digest",
    "export",
    "gap_of",
    "keep_choice",
    "last_choice",
    "pieces_of",
    "place",
    "plain",
    "read",
    "read_export",
    "read_in_steps",
    "recall",
    "refuse_taken",
    "remember",
    "shelf",
    "template",
    "whats_of",
    "write",
]

_RECORD: Final = "<!-- briefing record"
"""Begins what an export in the content format says of the article as it was then."""


class Library(Protocol):
    """What is kept between runs."""

    def recall(self, document: Document) -> int | None:
        """Return the offset at which an article was left, or None."""

    def remember(self, document: Document, offset: int | None) -> None:
        """Keep the offset at which an article is left; None forgets it."""


class Manner(NamedTuple):
    """How a person wants an article to be read."""

    language: str | None = None
    """BCP 47; it stands above what the article says."""
    split: bool = False
    """Whether an article without headings is given sections where it turns."""


class Reading(NamedTuple):
    """A document, and what the reader of it should be told."""

    document: Document
    warnings: tuple[str, ...] = ()
    """Sentences without their full stop, such as a guess at the encoding."""
    is_whole: bool = True
    """Whether the document is all of the article, and not its first pages."""


def read(
    where: str,
    *,
    stdin: BinaryIO | None = None,
    language: str | None = None,
    tell: Tell = tell_nobody,
) -> Reading:
    """Read an article.

    Args:
        where: A path, an http or https URL, or "-" for `stdin`.
        stdin: Where "-" reads from; the process's own standard input if None.
        language: A BCP 47 tag that stands above what the article says.
        tell: Is told how much of a page of the web has come.

    Raises:
        NotReadable: There is nothing there, or no text.
        Unreachable: The page could not be fetched.
        BadContent: The text is not what its form promises, or the settings are wrong.
    """
    return _read(_take_in(where, stdin, tell), language)


def read_in_steps(
    where: str, *, language: str | None = None, tell: Tell = tell_nobody
) -> Iterator[Reading]:
    """Yield the first pages of a long article before the whole; only the whole of a short one.

    Args:
        where: As for `read`.
        language: As for `read`.
        tell: As for `read`.

    Raises:
        BriefingError: As `read` does.
    """
    from briefing_tui.ingest.locate import read_head  # late: as all that reads
    from briefing_tui.text.head import cut_head

    head = read_head(where, _limits())
    if head is not None:
        yield _read(head, language)._replace(is_whole=False)
    raw = _take_in(where, None, tell)
    if head is None and (text := cut_head(raw.text, raw.form)):
        yield _read(raw._replace(text=text), language)._replace(is_whole=False)
    handed_over = [raw]
    del raw
    yield _read(handed_over.pop(), language)


def _take_in(where: str, stdin: BinaryIO | None, tell: Tell) -> Raw:
    from briefing_tui.ingest.locate import read_raw  # late: not paid by the bare shelf

    return read_raw(where, stdin=stdin, limits=_limits(), tell=tell)


def _read(raw: Raw, language: str | None = None) -> Reading:
    """Parse what came in; a long text that nobody else holds is not held beside the document's."""
    from briefing_tui.text.parse import parse  # late: as above

    record = raw.text if _RECORD in raw.text else ""
    texts, raw = [raw.text], raw._replace(text="")
    document = parse(texts.pop(), form=raw.form, origin=raw.origin)
    if record:
        document = _with_kept(record, document, language)
    if language or raw.language or raw.title or raw.published:
        from briefing_tui.model import replace

        document = replace(
            document,
            title=document.title or raw.title,
            published=document.published or raw.published,
            language=language or document.language or raw.language,
        )
    return Reading(document=document, warnings=raw.warnings)


def _with_kept(text: str, document: Document, language: str | None) -> Document:
    """Return a document that was exported in the content format as it was then."""
    from briefing_tui.codec.record import from_record  # late: few articles were exported before
    from briefing_tui.model import replace
    from briefing_tui.text.fitness import is_fit

    kept = from_record(text, document)
    if kept is None or language not in (None, kept.document.language) or not is_fit(kept):
        return document
    return replace(kept.document, kept=kept)


def read_export(where: str, *, stdin: BinaryIO | None = None) -> Raw:
    """Return an export as it was written, decoded and not yet safe to show.

    Args:
        where: A path, an http or https URL, or "-" for `stdin`.
        stdin: Where "-" reads from; the process's own standard input if None.

    Raises:
        NotReadable: There is nothing there, or no text.
        Unreachable: The page could not be fetched.
        BadContent: The settings are wrong.
    """
    from briefing_tui.ingest.locate import read_raw  # late: as for `read`

    return read_raw(where, stdin=stdin, limits=_limits())


def _limits() -> Limits:
    from briefing_tui.ingest.locate import Limits
    from briefing_tui.settings import read_settings

    wanted = read_settings()
    return Limits(max_bytes=wanted.max_bytes, timeout_s=wanted.timeout_s)


def brief(
    document: Document,
    *,
    today: date | None = None,
    split: bool = False,
    tell: TellShare = tell_nobody,
) -> Briefing:
    """Find everything in a document.

    Args:
        document: What `read` gave.
        today: Helps to date an article that does not say when it was written; by default the
            day on the clock.
        split: Give an article without headings sections where it turns.
        tell: Is told before every paragraph how much has been looked through.
    """
    if document.kept is not None and not split:
        return document.kept
    from briefing_tui.days import date as calendar_date  # late: not for every command
    from briefing_tui.extract.briefing import build_briefing  # late: the language data

    today = today or calendar_date.today()
    return build_briefing(document, today=today, split=split, tell=tell)


def export(
    briefing: Briefing,
    form: Form = Form.MARKDOWN,
    what: What = What.SUMMARY,
    *,
    alone: bool = True,
    first: bool = True,
    why: bool = False,
    where: str | None = None,
) -> str:
    """Return the briefing in a form, ending with a newline.

    Args:
        briefing: What to write.
        form: How.
        what: How much of it, where the form knows parts.
        alone: Whether it is a whole file, and not one of several behind one another.
        first: Whether no other stands before it.
        why: Name the rule behind each finding, where the form can say it.
        where: What `read` was given, for whoever verifies the export.
    """
    return _export(briefing, form, what, alone=alone, first=first, why=why, where=where)


def digest(group: Group) -> Digest:
    """Return an empty digest: articles are added, then its pieces are written."""
    from briefing_tui.export.as_digest import Digest  # late: sqlite3

    return Digest(group)


def plain(
    briefing: Briefing,
    portion: str | None = None,
    *,
    words: str | None = None,
    by: str | None = None,
) -> str:
    """Return the briefing or some of it as linear text, ending with a newline.

    Args:
        briefing: What to write.
        portion: One of `as_plain.PORTIONS`; None for all of them.
        words: Only the sentences that these stand in; "" is returned if they stand nowhere.
        by: Only what sources of this name say and give; "" is returned if there is none.
    """
    from briefing_tui.export import as_plain  # late: only `read --plain` needs it

    if words is not None:
        return as_plain.find_plain(briefing, words)
    if by is not None:
        return as_plain.plain_by(briefing, by)
    return as_plain.to_plain(briefing, portion)


def template(path: str) -> OwnTemplate:
    """Read a template that stands for a form.

    Raises:
        NotReadable: There is no such file.
        BadContent: It is no template.
    """
    from briefing_tui.export.as_template import read_template  # late: jinja2 costs 37 ms

    return read_template(path)


def place(
    path: Path, briefing: Briefing, form: Form, *, suffix: str | None = None,
    taken: Iterable[str] = (),
) -> Path:  # fmt: skip
    """Return the file that an export goes to: `path`, or in a folder a name made from the title.

    Args:
        path: A file or a folder.
        briefing: What is exported.
        form: How.
        suffix: The ending of a name that is made; the form's if None.
        taken: Files that no name is made for, such as the articles themselves.
    """
    from briefing_tui.export.naming import free_place, to_file_name  # late: unicodedata

    if not os.path.isdir(path):  # noqa: PTH112  pathlib's raises where it may not look
        return path
    return free_place(path / to_file_name(briefing, suffix or suffix_of(form)), taken)


def write(text: str | Iterable[str], path: Path, *, force: bool = False) -> None:
    """Write an export, in one or in several pieces, whole or not at all.

    Raises:
        NotWritten: The file exists and `force` is not given, or the place cannot be written to.
    """
    from briefing_tui.export.on_disk import write as write_file  # late: only when one writes

    write_file(text, path, force=force)


def recall(document: Document) -> int | None:
    """Return the offset at which a reader left an article the last time.

    Returns:
        The offset; None where none is known, or the words there have gone from the text.

    Raises:
        NotReadable: The library cannot be read.
    """
    from briefing_tui.settings import may_have_library  # late: only the reader asks

    if not may_have_library():  # sqlite3 and the place of the file cost 16 ms
        return None
    return _library().recall(document)


def remember(document: Document, offset: int | None) -> None:
    """Keep the offset at which a reader leaves an article; None forgets it.

    Raises:
        NotWritten: The library cannot be written to.
        NotReadable: It is not one of ours, or newer than this program.
    """
    _library().remember(document, offset)


def _library() -> Library:
    from briefing_tui.library.store import Store  # late: sqlite3
    from briefing_tui.settings import library_place

    return Store(library_place())


def last_choice() -> Choice:
    """Return the last choice of an export; the usual one where none is known."""
    from briefing_tui.export.last import read_last  # late: the export screen only
    from briefing_tui.settings import state_folder

    return read_last(state_folder())


def keep_choice(choice: Choice) -> None:
    """Remember the choice of an export, if that can be done."""
    from briefing_tui.export.last import keep_last  # late: as for `last_choice`
    from briefing_tui.settings import state_folder

    keep_last(choice, state_folder())


def refuse_taken(path: Path) -> None:
    """Say before a long run what `write` without `force` would say at its end.

    Raises:
        NotWritten: The file exists.
    """
    from briefing_tui.export.on_disk import refuse_taken as refuse  # late: as for `write`

    refuse(path)


def bundled_folder() -> Path:
    """Return the folder of the briefings that ship with the program."""
    from pathlib import Path  # late: costs 4 ms, and a file is read without

    package = Path(__file__).parent
    installed = package / "content"
    return installed if installed.is_dir() else package.parent / "content"


def shelf(folder: Path) -> tuple[ShelfEntry, ...]:
    """Return the bundled briefings, then the articles of `folder` by name."""
    from briefing_tui.ingest.shelf import entries  # late: a file is read without

    return entries(bundled_folder(), bundled=True) + entries(folder)
