"""Find the articles that an export comes from, and read one at a time."""

from __future__ import annotations

from os.path import isfile  # unlike a path's own, it says no to a name that is too long
from pathlib import Path

from briefing_tui import desk
from briefing_tui.errors import NotReadable
from briefing_tui.typed import TYPE_CHECKING
from briefing_tui.verify.compare import to_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefing_tui.verify.compare import Article


class Sources:
    """The articles of one export.

    A place that the export names may be on the web: to verify it is to ask for that request. A
    path is looked for from here, then from the export's folder and those above it.
    """

    def __init__(
        self, named: Mapping[str, str], *, against: Sequence[str] = (), export: str = "-"
    ) -> None:
        """Read what the export is to be compared with.

        Args:
            named: Articles by their number, with what each was read from.
            against: What to read instead, as `desk.read` takes it.
            export: The path of the export.

        Raises:
            BriefingError: One of `against` cannot be read.
        """
        self._named = named
        self._given = [_read(where) for where in against]
        here = Path(export).absolute().parent
        self._folders = [Path(), *([] if export == "-" else [here, *here.parents])]

    def open(self, number: str) -> Article:
        """Return the article with a number, or what has become of it.

        Raises:
            BriefingError: It cannot be read, or nobody knows where it is.
        """
        given = self._among_given(number)
        if given is not None:
            return given
        where = self._named.get(number, "")
        if not where:
            what = f"the export does not say where article {number} was read from"
            raise NotReadable(what, "Name it with --against")
        found = list(self._places(where))
        if not found:
            raise NotReadable(f"there is no file {where}", "Name the article with --against")
        articles = (_read(place) for place in found)
        first = next(articles)
        same = (article for article in articles if article.number == number)
        return first if first.number == number else next(same, first)

    def _among_given(self, number: str) -> Article | None:
        for article in self._given:
            if article.number == number or article.where == self._named.get(number):
                return article
        is_only = len(self._given) == 1 and len(self._named) <= 1
        return self._given[0] if is_only else None

    def _places(self, where: str) -> Iterator[str]:
        if "://" in where:
            yield where
            return
        seen: set[Path] = set()
        for folder in self._folders:
            path = folder / where
            # No pipe or device: nobody asked for it, and it could keep us waiting.
            if isfile(path) and path.resolve() not in seen:  # noqa: PTH113  see above
                seen.add(path.resolve())
                yield str(path)


def _read(where: str) -> Article:
    return to_article(desk.read(where).document.text, where)
