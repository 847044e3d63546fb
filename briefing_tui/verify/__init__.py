"""Whether the quotations of an export are verbatim in the articles that they come from."""

from __future__ import annotations

from briefing_tui import desk
from briefing_tui.errors import BadContent
from briefing_tui.typed import TYPE_CHECKING, Final
from briefing_tui.verify.check import check
from briefing_tui.verify.marked import is_marked, read_marked
from briefing_tui.verify.quotations import read_json, read_markdown
from briefing_tui.verify.report import to_report
from briefing_tui.verify.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_tui.ingest.locate import Raw
    from briefing_tui.verify.quotations import Quotations

_UNREAD: Final = {
    "#+": "Org",
    "@": "BibTeX",
    "[\n{": "CSL-JSON",
    "article,published,origin,": "CSV",
}
"""What the other exports begin with, but for a page: what arrives of that is its words."""


def verify(export: str, *, against: Sequence[str] = ()) -> tuple[str, int]:
    """Compare the quotations of an export with the articles, and return a report and an exit code.

    Args:
        export: Its path, or "-" for standard input.
        against: Articles to compare with, as `desk.read` takes them; those that the export names
            if there are none.

    Raises:
        NotReadable: There is no such export, or one of `against` cannot be read.
        Unreachable: A page among `against` could not be fetched.
        BadContent: This is no export, or has nothing in it that could be compared.
    """
    raw = desk.read_export(export)
    quotations = _read(raw.text)
    name = "standard input" if export == "-" else export
    if raw.is_page or not (quotations.found or quotations.sources):
        what = "holds no quotation and does not say which article it comes from"
        if form := _unread_form(raw):
            what = f"is {form}, which verify does not read"
        raise BadContent(f"{name} {what}", "Give an export in Markdown, the content format or JSON")
    numbers = {one.anchor.article: "" for one in quotations.found if one.anchor}
    named = numbers | quotations.sources
    outcome = check(quotations, Sources(named, against=against, export=export))
    return to_report(outcome, name), outcome.exit_code


def _unread_form(raw: Raw) -> str:
    """Return the form of an export that keeps too little to be compared; "" for any other text."""
    if raw.is_page:
        return "HTML"
    begins = raw.text.lstrip("\ufeff \t\r\n")
    return next((form for sign, form in _UNREAD.items() if begins.startswith(sign)), "")


def _read(text: str) -> Quotations:
    if text.lstrip("\ufeff \t\n").startswith("{"):
        return read_json(text)
    return read_marked(text) if is_marked(text) else read_markdown(text)
