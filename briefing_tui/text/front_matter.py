"""Read the YAML that may stand above an article: what it is, and who speaks in it.

Importing this costs the 14 ms of PyYAML, so it is left until there is some.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import yaml

from briefing_tui.errors import BadContent
from briefing_tui.model import Source, SourceKind
from briefing_tui.text.safe import is_safe_url, to_safe
from briefing_tui.typed import NoReturn

DEEPEST = 12
"""How far values may be nested."""

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_KINDS = ", ".join(SourceKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What an author said about an article."""

    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    origin: str | None = None
    sources: tuple[Source, ...] = ()


def parse_front_matter(yaml_text: str, *, origin: str | None) -> FrontMatter:
    """Read what an author said about an article.

    Args:
        yaml_text: The lines between the marks, the first of which is line 2 of the file.
        origin: What errors call the file.

    Raises:
        BadContent: It is not YAML, or a value is not what its key asks for.
    """
    return _Reader(origin).read(yaml_text)


_Pair = tuple[yaml.Node, yaml.Node]
"""A key and its value."""


class _Reader:
    """Reads YAML nodes as words, so that a country is never taken for a truth value."""

    def __init__(self, origin: str | None) -> None:
        self._origin = origin

    def read(self, text: str) -> FrontMatter:
        root = self._compose(text)
        if root is None:
            return FrontMatter()
        values = self._mapping(root, "the front matter")
        return FrontMatter(
            title=self._words(values, "title"),
            published=self._date(values.get("date")),
            language=self._words(values, "language"),
            origin=self._words(values, "origin"),
            sources=self._sources(values.get("sources")),
        )

    def _compose(self, text: str) -> yaml.Node | None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        depth = 0
        try:
            for event in yaml.parse(text, Loader=loader):
                depth += isinstance(event, yaml.CollectionStartEvent)
                depth -= isinstance(event, yaml.CollectionEndEvent)
                if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
                    self._refuse(event, "an alias or deep nesting", "Write the values out")
            return yaml.compose(text, Loader=loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            why = to_safe(str(getattr(error, "problem", None) or "it cannot be read"))
            where = self._where(mark.line if mark else 0)
            raise BadContent(
                f"{where}: the front matter is not YAML: {why}",
                "Put words with a colon or a bracket between quotation marks",
            ) from None

    def _mapping(self, node: yaml.Node, what: str) -> dict[str, _Pair]:
        """Return the keys of a mapping as words, each with its own node and its value's."""
        if not isinstance(node, yaml.MappingNode):
            self._refuse(node, f"{what} is no mapping", "Write it as lines of “key: value”")
        return {to_safe(str(key.value)): (key, value) for key, value in node.value}

    def _text(self, node: yaml.Node, what: str) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            self._refuse(node, f"{what} is not one line of words", "Write it as words")
        if not node.style and node.value in _NULL:
            return None
        return " ".join(to_safe(str(node.value)).split()) or None

    def _words(self, values: dict[str, _Pair], key: str) -> str | None:
        return self._text(values[key][1], f"the {key}") if key in values else None

    def _date(self, pair: _Pair | None) -> date | datetime | None:
        words = self._text(pair[1], "the date") if pair else None
        if pair is None or words is None:
            return None
        try:
            moment = datetime.fromisoformat(words)
        except ValueError:
            what = f"the date “{words}” is none of the calendar"
            self._refuse(pair[1], what, "Write it as 2024-12-31")
        return moment if moment.tzinfo and ":" in words else moment.date()

    def _sources(self, pair: _Pair | None) -> tuple[Source, ...]:
        if pair is None or (isinstance(pair[1], yaml.ScalarNode) and pair[1].value in _NULL):
            return ()
        entries = self._mapping(pair[1], "“sources”")
        return tuple(self._source(name, node) for name, (_, node) in entries.items())

    def _source(self, source_id: str, node: yaml.Node) -> Source:
        if isinstance(node, yaml.ScalarNode):
            name = self._text(node, f"the source “{source_id}”")
            return Source(id=source_id, name=name or source_id, kind=SourceKind.ORGANISATION)
        values = self._mapping(node, f"the source “{source_id}”")
        return Source(
            id=source_id,
            name=self._words(values, "name") or source_id,
            kind=self._kind(values),
            role=self._words(values, "role"),
            country=self._country(values),
            url=self._url(values),
            aliases=self._names(values),
        )

    def _kind(self, values: dict[str, _Pair]) -> SourceKind:
        word = self._words(values, "kind")
        if word is None:
            return SourceKind.ORGANISATION
        if word not in list(SourceKind):
            what = f"the kind “{word}” is none that a source can have"
            self._refuse(values["kind"][1], what, f"Use one of these: {_KINDS}")
        return SourceKind(word)

    def _country(self, values: dict[str, _Pair]) -> str | None:
        word = self._words(values, "country")
        if word and not (len(word) == 2 and word.isascii() and word.isalpha()):
            what = f"the country “{word}” is no code of two letters"
            self._refuse(values["country"][1], what, "Use ISO 3166, such as GB or FR")
        return word.upper() if word else None

    def _url(self, values: dict[str, _Pair]) -> str | None:
        word = self._words(values, "url")
        if word and not is_safe_url(word):
            what = f"the url “{word}” is no address of the web"
            self._refuse(values["url"][1], what, "Begin it with https://")
        return word

    def _names(self, values: dict[str, _Pair]) -> tuple[str, ...]:
        if "aka" not in values:
            return ()
        node = values["aka"][1]
        nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
        names = (self._text(each, "a name in “aka”") for each in nodes)
        return tuple(name for name in names if name)

    def _where(self, line: int) -> str:
        return f"{self._origin or 'standard input'}, line {line + 2}"

    def _refuse(self, at: object, what: str, advice: str) -> NoReturn:
        mark = getattr(at, "start_mark", None)
        raise BadContent(f"{self._where(mark.line if mark else 0)}: {what}", advice)
