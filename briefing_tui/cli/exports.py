"""The command that writes exports: one for each article, or one digest of them all."""

from __future__ import annotations

import os

from briefing_tui import desk
from briefing_tui.cli.given import WrongWords, check_where, each, put, say
from briefing_tui.errors import NotWritten
from briefing_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_tui.cli.given import Given
    from briefing_tui.export import Form, What
    from briefing_tui.model import Briefing


def export(given: Given) -> int:
    """Carry out the command and return the exit code."""
    check_where(given)
    form, what = _chosen(given)
    if given.group:
        return _digest(given)
    several = len(given.where) > 1
    folder = None if given.output in (None, "-") else _output(str(given.output), several=several)
    template = desk.template(given.template) if given.template else None
    gap = "" if template else desk.gap_of(form)
    if gap is None and several and folder is None:
        raise WrongWords(f"--form {form} holds one article: give a folder for several with -o")
    is_first = True  # of what is written, for what was to be the first may not be readable
    taken = [*given.where]  # no export is put in the place of an article, or of another export

    def write_one(index: int, briefing: Briefing) -> None:
        nonlocal is_first
        alone = folder is not None or not several
        first = alone or is_first
        where = _readable_again(given.where[index])
        text = (
            template.fill(briefing)
            if template
            else desk.export(
                briefing, form, what, alone=alone, first=first, why=given.why, where=where
            )
        )
        if folder is None:
            put(text if first else f"{gap}{text}")
            is_first = False
            return
        suffix = template.suffix if template else None
        path = desk.place(folder, briefing, form, suffix=suffix, taken=taken)
        taken.append(str(path))
        desk.write(text, path, force=given.force)
        say(f"wrote {path}")

    return each(given, write_one, fatal=(NotWritten,) if folder is None else ())


def _digest(given: Given) -> int:
    path = _digest_file(given)
    digest = desk.digest(desk.Group(str(given.group)))

    def add(index: int, briefing: Briefing) -> None:
        digest.add(briefing, _readable_again(given.where[index]))

    code = each(given, add, fatal=(NotWritten,), is_quiet=True)
    if path is not None:
        desk.write(digest.pieces(), path, force=given.force)
        say(f"wrote {path}")
        return code
    for piece in digest.pieces():
        put(piece)
    return code


def _digest_file(given: Given) -> Path | None:
    """Return the file that a digest goes to, which has to be free; None for standard output."""
    if given.output in (None, "-"):
        return None
    path = _output(str(given.output), several=False)
    path = path / f"digest-by-{given.group}.md" if _is_folder(path) else path
    if not given.force:
        desk.refuse_taken(path)
    return path


def _readable_again(where: str) -> str | None:
    """Return what an article can be read from once more, which standard input cannot."""
    return None if where == "-" else where


def _chosen(given: Given) -> tuple[Form, What]:
    """Return how and how much is exported, if these go together."""
    from briefing_tui.export import Form, What, whats_of  # late: as the desk

    form = Form(given.form)
    what = What(given.what) if given.what else whats_of(form)[0]
    if what not in whats_of(form):
        fitting = ", ".join(whats_of(form))
        raise WrongWords(f"--what {what} does not go with --form {form}, which has {fitting}")
    if given.group and (form is not Form.MARKDOWN or given.what not in (None, What.QUOTES)):
        raise WrongWords("--group makes a digest of quotations, in Markdown")
    if given.template and (form is not Form.MARKDOWN or given.what or given.group):
        raise WrongWords("--template says how and what: leave out --form, --what and --group")
    if given.why and form is not Form.JSON:
        raise WrongWords("--why goes with --form json only")
    return form, what


def _output(output: str, *, several: bool) -> Path:
    """Return the file or folder that -o names."""
    from pathlib import Path

    path = Path(output)
    if output.endswith(os.sep) and not _is_folder(path):
        raise NotWritten(f"{output} is no folder", "Create it first")
    if several and not _is_folder(path):
        raise WrongWords("-o has to be a folder where several articles are exported")
    return path


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112  pathlib's raises where it may not look
