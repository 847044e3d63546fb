"""The style sheet: what it says is read once for each theme, and only what changes is set anew."""

from __future__ import annotations

from rich.style import Style as RichStyle
from textual.cache import LRUCache
from textual.color import Color
from textual.css.stylesheet import Stylesheet
from textual.layout import Layout
from textual.style import Style

from briefing_tui.typed import TYPE_CHECKING, Any, Final, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.css.model import RuleSet
    from textual.css.styles import RulesMap
    from textual.css.types import CSSLocation
    from textual.dom import DOMNode

_SOURCES: Final = 64
_KEPT_THEMES: Final = 8
"""Of so many themes what was read is kept: 140 KB each."""
_VARIABLE: Final = "$"
_LOOKS: Final = (Color, bool, RichStyle, Style)
"""The kinds of what moves nothing; for each of them Textual would ask for a paint."""
_Values: TypeAlias = dict[str, object]


class Sheet(Stylesheet):
    """A style sheet that many themes are looked at with.

    Textual reads all of it again for another theme, also where no colour is named, and sets
    every style of every widget anew, which then paints or even arranges itself.
    """

    def __init__(self, *, variables: dict[str, str] | None = None) -> None:
        super().__init__()
        self._plain: LRUCache[tuple[Any, ...], list[RuleSet]] = LRUCache(_SOURCES)
        """What was read where no variable is named: it holds in all themes."""
        self._coloured: LRUCache[frozenset[tuple[str, str]], LRUCache[tuple[Any, ...], Any]]
        self._coloured = LRUCache(_KEPT_THEMES)
        """What was read in the latest themes, by their variables."""
        self.set_variables(variables or {})

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take the colours of a theme, and what has been read in it before."""
        theme = frozenset(variables.items())
        self._parse_cache = LRUCache(_SOURCES)  # Textual empties the one that is there
        super().set_variables(variables)
        self._parse_cache = self._coloured.get(theme) or self._parse_cache
        self._coloured[theme] = self._parse_cache

    def learn(self, variables: dict[str, str]) -> Iterator[None]:
        """Read, one source at each step, what a theme will need that may be wanted next."""
        other = Sheet(variables=variables)
        other._plain, other._coloured = self._plain, self._coloured
        other.set_variables(variables)
        for read_from, source in tuple(self.source.items()):
            css, is_default, tie_breaker, scope = source
            other._parse_rules(css, read_from, is_default, tie_breaker, scope)
            yield

    def _parse_rules(
        self,
        css: str,
        read_from: CSSLocation,
        is_default_rules: bool = False,
        tie_breaker: int = 0,
        scope: str = "",
    ) -> list[RuleSet]:
        coloured = self._parse_cache
        if _VARIABLE not in css:
            self._parse_cache = self._plain
        try:
            return super()._parse_rules(css, read_from, is_default_rules, tie_breaker, scope)
        finally:
            self._parse_cache = coloured

    def reparse(self) -> None:
        """Read what has not been read in this theme yet."""
        self.parse()

    @classmethod
    def replace_rules(cls, node: DOMNode, rules: RulesMap, animate: bool = False) -> None:
        """Set only what differs from the styles in force, and ask once for a paint."""
        if animate:
            super().replace_rules(node, rules, animate)
            return
        base = node.styles.base
        before, after = cast("_Values", base.get_rules()), cast("_Values", rules)
        is_repainted = False
        for name in before.keys() | after.keys():
            value, old = after.get(name), before.get(name)
            if value == old or (isinstance(value, Layout) and type(value) is type(old)):
                continue
            if isinstance(old if value is None else value, _LOOKS):
                is_repainted |= base.set_rule(name, value)
            else:
                setattr(base, name, value)
        if is_repainted:
            base.refresh(children=True)
        node.notify_style_update()
