"""What is said of an export: one line for each thing to know, its proof below it."""

from __future__ import annotations

from briefing_tui.text.safe import to_safe
from briefing_tui.text.titles import shorten
from briefing_tui.typed import TYPE_CHECKING, Final
from briefing_tui.verify.compare import Verdict
from briefing_tui.verify.wording import name_characters, show_difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.verify.check import Outcome
    from briefing_tui.verify.compare import Finding

_SAYS: Final = {
    Verdict.MOVED: "verbatim, but the article has changed since",
    Verdict.LOOSE: "verbatim, but without its anchor",
    Verdict.ALTERED: "not verbatim",
    Verdict.GONE: "not verbatim any more: the article has changed since",
    Verdict.MISSING: "missing: there is an anchor, but its quotation is not there",
    Verdict.UNREAD: "not compared",
}
_ALIEN: Final = "in none of the articles, and without an anchor"
"""What is said of a block quotation that the writer may have from elsewhere."""
_MAX_WORDS: Final = 72


def to_report(outcome: Outcome, name: str) -> str:
    """Return what there is to say of an export, ending with a newline.

    Args:
        outcome: What became of it.
        name: What the export is called.
    """
    lines: list[str] = []
    reasons: set[str] = set()
    for finding in outcome.findings:
        lines += _lines(finding, name)
        if finding.why and finding.why not in reasons:
            reasons.add(finding.why)
            lines.append(f"    {finding.why}")
    return to_safe("\n".join([*lines, f"{name}: {_summary(outcome)}"])) + "\n"


def _lines(finding: Finding, name: str) -> Iterator[str]:
    if finding.verdict is Verdict.VERBATIM:
        return
    is_altered = finding.verdict is Verdict.ALTERED
    is_alien = is_altered and not (finding.expected or finding.quotation.anchor)
    says = _ALIEN if is_alien else f"{_SAYS[finding.verdict]}{_place(finding)}"
    yield f"{name}:{finding.quotation.line}: {says}"
    words = finding.quotation.words
    if finding.verdict in (Verdict.ALTERED, Verdict.GONE) and finding.expected:
        yield f"    “{_on_one_line(show_difference(finding.expected, words))}”"
        yield from (f"    {named}" for named in name_characters(finding.expected, words))
    else:
        is_missing = finding.verdict is Verdict.MISSING
        shown = shorten(finding.expected if is_missing else words, _MAX_WORDS)
        yield f"    “{shown}”" if shown else "    its words are not known any more"


def _place(finding: Finding) -> str:
    if not finding.where:
        return ""
    span = f" at {finding.span.start}-{finding.span.end}" if finding.span else ""
    return f" ({finding.where}{span})"


def _summary(outcome: Outcome) -> str:
    total = len(outcome.findings)
    good = sum(finding.verdict.is_verbatim for finding in outcome.findings)
    unread = sum(finding.verdict is Verdict.UNREAD for finding in outcome.findings)
    if not total:
        return "no quotations"
    noun = "quotation" if total == 1 else "quotations"
    if good == total:
        return f"{total:,} {noun}, {'all ' * (total > 1)}verbatim"
    bad = total - good - unread
    rest = [f"{bad:,} not"] * bool(bad) + [f"{unread:,} not compared"] * bool(unread)
    return f"{total:,} {noun}, {good:,} verbatim, {', '.join(rest)}"


def _on_one_line(text: str) -> str:
    return text.replace("\n", "⏎")
