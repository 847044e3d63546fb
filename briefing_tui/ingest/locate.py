"""Find out what WHERE means, and read it: a path, an address of the web, or "-"."""

from __future__ import annotations

import os
import stat
import sys

from briefing_tui.errors import NotReadable
from briefing_tui.ingest.decode import decode, decode_head, is_binary
from briefing_tui.progress import tell_nobody
from briefing_tui.text.parse import Form, guess_form
from briefing_tui.text.safe import to_safe
from briefing_tui.typed import TYPE_CHECKING, Final, NamedTuple, NoReturn

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import BinaryIO

    from briefing_tui.progress import Tell

_MIB = 1024 * 1024
_HEAD_BYTES: Final = 131_072
"""Enough for the first pages in any language."""
_BLANK: Final = "\ufeff \t\r\n\v\f\x85\xa0\u2028\u2029"
_FEW: Final = 4096
"""In so many characters from the start, most texts have a word; none is copied to find one."""
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_HTML_STARTS = ("<!doctype html", "<html")
_FEED_TAGS = (["<rss"], ["<feed"], ["<rdf:rdf"])


class Limits(NamedTuple):
    """How much is read, and how long anything outside may keep us waiting."""

    max_bytes: int = 32 * _MIB
    timeout_s: float = 20.0
    """For a page as a whole, with its redirects and its body."""
    max_redirects: int = 5


DEFAULT_LIMITS: Final = Limits()


class Raw(NamedTuple):
    """An article as it came in: decoded, not yet parsed."""

    text: str
    """Not made safe yet; `text.parse` does that."""
    form: Form
    origin: str | None = None
    """The path or address, or None for standard input."""
    title: str | None = None
    """What the page says its title is; None where only the text can tell."""
    published: date | datetime | None = None
    language: str | None = None
    is_page: bool = False
    """Whether it was HTML, of which this is what an article says."""
    warnings: tuple[str, ...] = ()
    """Sentences without their full stop."""


def read_raw(
    where: str,
    *,
    stdin: BinaryIO | None = None,
    limits: Limits = DEFAULT_LIMITS,
    tell: Tell = tell_nobody,
) -> Raw:
    """Read an article.

    Args:
        where: A path, an http or https address, or "-" for standard input.
        stdin: Where "-" reads from; the process's own by default.
        limits: How much is read and how long.
        tell: Is told how much of a page of the web has come.

    Raises:
        NotReadable: There is nothing there, or no text, or too much of it.
        Unreachable: The page could not be fetched.
    """
    if where == "-":
        return _read_stdin(stdin or sys.stdin.buffer, limits)
    scheme, has_scheme, _ = where.partition("://")
    if has_scheme and scheme.isalnum():
        return _read_page(where, scheme.lower(), limits, tell)
    data = _read_file(where, limits)
    return _from_bytes(data, name=where, origin=where)


def read_head(where: str, limits: Limits = DEFAULT_LIMITS) -> Raw | None:
    """Read the first pages of a long file, which are there however long it is.

    They are what `read_raw` gives the beginning of, as long as the file is UTF-8 throughout.

    Returns:
        None where only the whole can tell: of what is no long file, no UTF-8 or a page.
    """
    from briefing_tui.text.head import LONG, cut_head  # late: only the reader asks for a head

    try:
        status = os.stat(where)  # noqa: PTH116  as in _read_file
        if not stat.S_ISREG(status.st_mode) or not LONG <= status.st_size <= limits.max_bytes:
            return None
        with open(where, "rb") as file:  # noqa: PTH123
            data = file.read(_HEAD_BYTES)
    except (OSError, ValueError):
        return None
    text = None if is_binary(data) else decode_head(data)
    is_page = where.lower().endswith(_HTML_SUFFIXES)  # as far as its beginning can tell
    if text is None or is_page or _is_html(text, where) or _is_feed(text):
        return None
    form = guess_form(text, where)
    head = cut_head(text, form, has_more=True)
    return Raw(text=head, form=form, origin=where) if head else None


def _read_stdin(stdin: BinaryIO, limits: Limits) -> Raw:
    data = stdin.read(limits.max_bytes + 1)
    _check_size(len(data), "standard input", limits)
    return _from_bytes(data, name="standard input", origin=None)


def _read_page(url: str, scheme: str, limits: Limits, tell: Tell) -> Raw:
    if scheme == "file":
        _refuse(f"{shown(url)} is not opened as an address", "Give the path without “file://”")
    if scheme not in ("http", "https"):
        _refuse(f"{shown(url)} is not an address of the web", "Give one with http:// or https://")
    from briefing_tui.ingest.fetch import fetch  # late: urllib3 costs 60 ms

    page = fetch(url, limits, tell)
    form = Form.MARKDOWN if page.is_markdown else None
    return _from_bytes(
        page.body,
        page.url,
        page.url,
        charset=page.charset,
        is_html=page.is_html,
        is_xml=page.is_xml,
        form=form,
    )


def _read_file(path: str, limits: Limits) -> bytes:
    name = shown(path)
    try:
        status = os.stat(path)  # noqa: PTH116  pathlib costs 3 ms on the way to the first frame
        if stat.S_ISDIR(status.st_mode):
            advice = "Name a file in it, or start briefing inside it to see its articles"
            _refuse(f"{name} is a folder", advice)
        if stat.S_ISREG(status.st_mode):
            _check_size(status.st_size, name, limits)
        with open(path, "rb") as file:  # noqa: PTH123
            data = file.read(limits.max_bytes + 1)
    except FileNotFoundError:
        _refuse(f"there is no file {name}", _advice_for_missing(path))
    except PermissionError:
        _refuse(f"{name} may not be read by you", "Ask its owner, or change its permissions")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        _refuse(f"{name} could not be read: {why}", "Check the path")
    _check_size(len(data), name, limits)
    return data


def _advice_for_missing(path: str) -> str:
    if path.startswith("www.") or (path.count(".") and not path.startswith((".", "/"))):
        host, _, _ = path.partition("/")
        if host.rpartition(".")[2].isalpha() and ("/" in path or path.startswith("www.")):
            return "If it is an address, put https:// in front of it"
    return "Check the path, and the folder you are in"


def _check_size(size: int, name: str, limits: Limits) -> None:
    if size > limits.max_bytes:
        most = limits.max_bytes / _MIB
        _refuse(f"{name} is larger than {most:g} MiB", "Split it into smaller articles")


def _from_bytes(
    data: bytes,
    name: str,
    origin: str | None,
    *,
    charset: str | None = None,
    is_html: bool | None = None,
    is_xml: bool = False,
    form: Form | None = None,
) -> Raw:
    """Make text of what was read; None stands for what only name and content can tell."""
    if is_binary(data):
        advice = "Give a text, Markdown or HTML file; text in UTF-16 needs a byte order mark"
        _refuse(f"{shown(name)} is no text but binary data", advice)
    decoded = decode(data, charset)
    if not decoded.text[:_FEW].strip(_BLANK) and not decoded.text.strip(_BLANK):
        _refuse(f"{shown(name)} is empty", "Give a file with text in it")
    if _is_feed(decoded.text):
        _refuse(f"{shown(name)} is a feed, a list of articles", "Give the address of one of them")
    if is_html or (is_html is None and _is_html(decoded.text, name)):
        return _from_html(data, name, origin, charset)
    if is_xml:
        _refuse(f"{shown(name)} is XML and no article", "Give the address of a page with text")
    return Raw(
        text=decoded.text,
        form=form or guess_form(decoded.text, name),
        origin=origin,
        warnings=decoded.warnings,
    )


def _from_html(data: bytes, name: str, origin: str | None, charset: str | None) -> Raw:
    from briefing_tui.ingest.html import read_article  # late: trafilatura costs 125 ms

    decoded = decode(data, charset or _declared(data))
    article = read_article(decoded.text, name=shown(name), url=origin)
    return Raw(
        text=article.markdown,
        form=Form.MARKDOWN,
        origin=origin,
        title=article.title,
        published=article.published,
        language=article.language,
        is_page=True,
        warnings=decoded.warnings,
    )


def _is_html(text: str, name: str) -> bool:
    if name.lower().endswith(_HTML_SUFFIXES):
        return "<" in text  # else it is but called so
    return text[:512].lstrip("\ufeff \t\r\n").lower().startswith(_HTML_STARTS)


def _is_feed(text: str) -> bool:
    """Return whether a text is RSS or Atom, by the first tag that says what it is."""
    begins = text[:_FEW].lstrip("\ufeff \t\r\n").lower()
    while begins.startswith(("<?", "<!--")):
        end = "?>" if begins.startswith("<?") else "-->"
        begins = begins.partition(end)[2].lstrip()
    return begins.partition(">")[0].split()[:1] in _FEED_TAGS


def _declared(data: bytes) -> str | None:
    """Return the encoding that a page's own head declares."""
    import re

    found = re.search(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})""", data[:4096])
    return found[1].decode("ascii", "ignore") if found else None


def shown(name: str) -> str:
    """Return a name as it may stand in a message."""
    return " ".join(to_safe(name).split()) or "“”"


def _refuse(what: str, advice: str) -> NoReturn:
    raise NotReadable(what, advice)
