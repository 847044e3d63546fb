"""Go through the quotations of an export, article by article."""

from __future__ import annotations

from briefing_tui.errors import BadContent, BriefingError
from briefing_tui.typed import TYPE_CHECKING, NamedTuple
from briefing_tui.verify.compare import Finding, Verdict, compare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_tui.verify.compare import Article
    from briefing_tui.verify.quotations import Quotation, Quotations
    from briefing_tui.verify.sources import Sources


class Outcome(NamedTuple):
    """What became of an export."""

    findings: tuple[Finding, ...]
    """One for each quotation, in the order of the export."""
    exit_code: int
    """0 where every quotation is verbatim; 65 where one is not; else why an article is unread."""


def check(quotations: Quotations, sources: Sources) -> Outcome:
    """Compare every quotation with its article; an article is read once, and one at a time."""
    unread: list[BriefingError] = []
    findings = sorted(_find(quotations, sources, unread), key=lambda one: one.quotation.line)
    verdicts = {finding.verdict for finding in findings}
    if verdicts <= {verdict for verdict in Verdict if verdict.is_verbatim}:
        code = 0
    elif verdicts & {Verdict.ALTERED, Verdict.GONE, Verdict.MISSING} or not unread:
        code = BadContent.exit_code
    else:
        code = unread[0].exit_code
    return Outcome(tuple(findings), code)


def _find(
    quotations: Quotations, sources: Sources, unread: list[BriefingError]
) -> Iterator[Finding]:
    by_article: dict[str, list[Quotation]] = {number: [] for number in quotations.sources}
    for one in quotations.found:
        if one.anchor:
            by_article.setdefault(one.anchor.article, []).append(one)
    loose = [Finding(one, Verdict.UNREAD) for one in quotations.found if not one.anchor]
    for number, those in by_article.items():
        if not those and not loose:
            continue
        try:
            article = sources.open(number)
        except BriefingError as error:
            unread.append(error)
            yield from (Finding(one, Verdict.UNREAD, why=str(error)) for one in those)
            continue
        yield from (compare(one, article) for one in those)
        loose = [_better(finding, article) for finding in loose]
    yield from (_settled(finding, unread) for finding in loose)


def _better(finding: Finding, article: Article) -> Finding:
    """Return what is known of words without an anchor once one more article has been looked at."""
    if finding.verdict is Verdict.LOOSE:
        return finding
    another = compare(finding.quotation, article)
    return another if another.verdict is Verdict.LOOSE or not finding.expected else finding


def _settled(finding: Finding, unread: list[BriefingError]) -> Finding:
    """Return what is to be said of words without an anchor when all articles have been seen."""
    if finding.verdict is Verdict.LOOSE or finding.expected or not unread:
        return finding
    return Finding(finding.quotation, Verdict.UNREAD, why=str(unread[0]))
