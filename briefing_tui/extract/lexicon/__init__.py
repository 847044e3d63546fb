"""Language knowledge as data: one module per language, one for the world's press.

The code that reads it knows no language. A module is imported when its language is first needed.
"""

from __future__ import annotations

from functools import cache

from briefing_tui.typed import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from briefing_tui.extract.lexicon.shape import Language

LANGUAGES: Final = ("en", "fr", "de", "es", "it", "pt", "nl")
"""The languages that have a module here."""


@cache
def language(code: str) -> Language:
    """Return what is known of a language.

    Args:
        code: A BCP 47 tag; only its primary part counts. English stands in for the unknown.
    """
    primary = code.partition("-")[0].lower()
    known = primary if primary in LANGUAGES else "en"
    # `importlib` does the same, but brings more with it than the module has.
    module = getattr(__import__(__name__, fromlist=[known]), known)
    return cast("Language", module.LANGUAGE)
