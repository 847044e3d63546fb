"""The part of the app that follows what a person has set: colours, keys, measure."""

from __future__ import annotations

from itertools import chain

from textual import work
from textual.filter import Monochrome

from briefing_tui.errors import BriefingError
from briefing_tui.keymap import Keymap
from briefing_tui.settings import Settings, config_file, is_first_time, read_settings, stamp
from briefing_tui.tui.inks import theme_for
from briefing_tui.tui.kept import PAUSE_S, Keeping
from briefing_tui.tui.sheet import Sheet
from briefing_tui.tui.sturdy import Sturdy
from briefing_tui.tui.themes import DARK, LIGHT, MONO, PALETTES, Palette, to_palettes
from briefing_tui.tui.turns import is_resting
from briefing_tui.tui.widgets.article import Article
from briefing_tui.tui.widgets.foot import Foot
from briefing_tui.typed import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from textual.filter import LineFilter
    from textual.screen import Screen

_LOOK_EVERY_S: Final = 0.5
"""How often the file of settings is looked at, which takes some microseconds."""
_GREET_AFTER_S: Final = 0.5
_LEARN_AFTER_S: Final = 0.15
"""How long after a change of the theme those are learnt that may be next."""
_LEARN_ON_S: Final = 0.002
"""How long between two steps of that, so that a key waits for one at most."""


class Personal(Sturdy, Keeping):
    """An app with settings, which may change while it runs."""

    palettes: Mapping[str, Palette] = PALETTES
    """The themes that there are, by name."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self._disable_tooltips = self._disable_notifications = True  # the foot says all
        self.settings = settings or Settings()
        self.keymap = Keymap(self.settings.keys)
        """The keys in force."""
        self._stamp = stamp()
        self.animation_level = "full" if self.settings.animations else "none"
        self._take_themes()
        self.set_reactive(Personal.theme, self._suiting_theme())
        self.stylesheet = self.sheet = Sheet(variables=self.get_css_variables())
        self._styled_theme = self.theme
        self._learning: Iterator[None] = iter(())
        """What reads the style sheet ahead."""

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self.palettes.get(self.theme, DARK if self.current_theme.dark else LIGHT)

    def follow_settings(self) -> None:
        """Take the keys from the settings, and whatever changes there from now on."""
        if self.settings.keys:
            self.set_keymap(self.keymap.overrides)
        if self.settings.cursor:
            self._show_cursor()
        if not self.is_headless:
            self.set_timer(_GREET_AFTER_S, self._greet)
        self.set_interval(_LOOK_EVERY_S, self._look_for_changes)
        self.set_interval(_LOOK_EVERY_S, self.collect_new)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what changes lines before they are written.

        The terminal's own colours stay as they are, and without colours none is written; Textual
        would turn the first into others, and the second into shades of grey.
        """
        if not self.palette.native:
            return [one for one in super().get_line_filters() if not isinstance(one, Monochrome)]
        if self.theme != MONO.name:
            return []
        from briefing_tui.tui.colourless import Colourless  # late: few want no colours

        return [Colourless()]

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheet again, unless its colours are the ones in force already.

        Textual asks for it at every start, which costs 5 ms of the time to the first frame; and
        it would arrange the screen each time, of which no theme moves anything.
        """
        if self.theme == self._styled_theme:
            return
        self._styled_theme = self.theme
        self.sheet.set_variables(self.get_css_variables())
        self.sheet.reparse()
        self.sheet.update_nodes([self], animate=animate)
        for screen in self.screen_stack:
            self.sheet.update(screen, animate=animate)
            screen._css_update_count = self._css_update_count

    def get_css_variables(self) -> dict[str, str]:
        """Return what the style sheet calls the colours by."""
        palette = self.palettes.get(self.theme)
        if palette is None:  # Textual's own theme, with which an app begins
            return super().get_css_variables()
        self.theme_variables = {**self.get_theme_variable_defaults(), **palette.variables}
        return self.theme_variables

    def tell(self, text: str, style: str = "accent") -> None:
        """Say something in the line at the foot of the screen in sight, or of the one below."""
        if (foot := self._foot_in_sight) is not None:
            foot.notice(text, style)

    @property
    def _foot_in_sight(self) -> Foot | None:
        feet = (foot for screen in reversed(self.screen_stack) for foot in screen.query(Foot))
        return next(feet, None)

    def action_toggle_dark(self) -> None:
        """Change between the dark and the light colours."""
        if self.palette.other:
            self._change_to(self.palette.other)
        else:
            self.tell("These are the terminal's own colours, neither dark nor light")

    def action_next_theme(self) -> None:
        """Change to the next theme of all that there are."""
        self._change_to(self._next_theme)

    @property
    def _next_theme(self) -> str:
        names = list(self.palettes)
        return names[(names.index(self.palette.name) + 1) % len(names)]

    def _change_to(self, theme: str) -> None:
        self.theme = theme
        kept = theme_for(self.settings._replace(theme=theme), self.console.color_system) == theme
        how = f'theme = "{theme}" keeps it, in the settings'
        self.tell(how if kept else f"Once NO_COLOR is not set, {how}")
        self.set_timer(_LEARN_AFTER_S, self._learn_themes)

    def _put_together(self) -> Iterator[None]:
        """Put together what keys open, and then what the next themes need."""
        yield from super()._put_together()
        yield
        self._learn_themes()

    def _learn_themes(self) -> None:
        """Read the style sheet for the themes that are one key away, while nobody types."""
        self._learning = chain.from_iterable(
            self._learn(name) for name in (self.palette.other, self._next_theme) if name
        )
        self._learn_on()

    def _learn_on(self) -> None:
        if not is_resting(PAUSE_S):
            self.set_timer(PAUSE_S, self._learn_on)
        elif next(self._learning, self) is not self:
            self.set_timer(_LEARN_ON_S, self._learn_on)

    def _learn(self, name: str) -> Iterator[None]:
        colours = self.palettes[name].variables
        return self.sheet.learn({**self.get_theme_variable_defaults(), **colours})

    def take(self, settings: Settings) -> None:
        """Follow other settings from now on."""
        before, self.settings = self.settings, settings
        self.animation_level = "full" if settings.animations else "none"
        self.keymap = Keymap(settings.keys)
        self.set_keymap(self.keymap.overrides)
        self._take_themes()
        self._show_cursor()
        if (settings.theme, settings.themes, settings.decoration) != (
            before.theme, before.themes, before.decoration
        ):  # fmt: skip
            self.set_reactive(Personal.theme, self._suiting_theme())
            self._styled_theme = ""
            self.mutate_reactive(Personal.theme)
        for screen in self.screen_stack:
            self.bring_up_to_date(screen)

    def bring_up_to_date(self, screen: Screen[Any]) -> None:
        """Give a screen that was put together before the keys and the lines that are set now."""
        for foot in screen.query(Foot):
            foot.take_keys(self.keymap)
        for article in screen.query(Article):
            article.typeset(self.settings.measure_cells, self.settings.spacing_lines)

    @work(thread=True, exclusive=True, group="greet", exit_on_error=False)
    def _greet(self) -> None:
        """Lead somebody who opens the reader for the first time to its keys and its guide."""
        if is_first_time():
            keys, guide = self.keymap.label("help"), self.keymap.label("guide")
            hint = f"New here? Press {keys} for the keys, {guide} for the guide"
            self.call_from_thread(self._tell_too, hint)

    def _tell_too(self, hint: str) -> None:
        """Say something behind what is being said, which may be a warning."""
        foot = self._foot_in_sight
        text, style = (foot.message if foot is not None else None) or ("", "accent")
        self.tell(" · ".join(filter(None, (text, hint))), style)

    def _show_cursor(self) -> None:
        """Show the terminal's cursor, or hide it, as Textual always does."""
        if self._driver is not None and not self.is_headless:
            self._driver.write("\x1b[?25h" if self.settings.cursor else "\x1b[?25l")

    def _look_for_changes(self) -> None:
        """Read the settings again where their file has changed; keep the old ones if it is bad."""
        now = stamp()
        if now == self._stamp:
            return
        self._stamp = now
        try:
            self.take(read_settings())
        except BriefingError as error:
            file = config_file()
            fault = str(error).replace(str(file), file.name)
            self.tell(f"{fault} The settings stay as they were.", "warning")
        else:
            self.tell("The settings have changed")

    def _take_themes(self) -> None:
        own, decorated = self.settings.themes, self.settings.decoration
        has_few = self.console.color_system == "256"
        if own or has_few or not decorated:
            self.palettes = to_palettes(own.values(), decorated=decorated, has_few=has_few)
        else:
            self.palettes = PALETTES
        for palette in self.palettes.values():
            self.register_theme(palette.theme)

    def _suiting_theme(self) -> str:
        """Return the theme that is wanted, or else the one that suits the terminal."""
        return theme_for(self.settings, self.console.color_system)
